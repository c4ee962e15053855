# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    আরও: { $url }। { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = কাউন্সিল এটি যাচাই করেছে: { $date }।
information-read = এটি প্রকাশিত পাতা থেকে পড়া হয়েছে: { $date }। কাউন্সিল এরপর আর যাচাই করেনি। নিশ্চিত হতে ফোন করুন: { $phone }।
information-unchecked = কাউন্সিল এই উত্তর এখনও যাচাই করেনি। নিশ্চিত হতে ফোন করুন: { $phone }।
information-fact = { $fact }
information-title = { $title }
information-unsure = আপনি কী জানতে চান তা আমি নিশ্চিত নই। এর কোনোটি কি? ফোনও করতে পারেন: { $phone }।

# Above a page that is in the words of the council.

information-in-english = এই পাতাটি শুধু ইংরেজিতে। দোভাষী বিনামূল্যে: চ্যাটে চান, বা ফোন করুন { $phone }।
