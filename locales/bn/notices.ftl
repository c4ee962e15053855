# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    রিপোর্ট { $reference } নিয়ে খবর আছে, বিষয়: { $category }।
    { $status }
    .sms =
    রিপোর্ট { $reference } নিয়ে খবর:
    { $status }
notice-late =
    রিপোর্ট { $reference }, বিষয়: { $category }। আমরা এটি { $was }-এর মধ্যে করব বলেছিলাম।
    আরও সময় লাগবে, আমরা দুঃখিত।
    { $details }
    .sms =
    আমরা রিপোর্ট { $reference } { $was }-এর মধ্যে দেখব বলেছিলাম।
    আরও সময় লাগবে, আমরা দুঃখিত।
    { $details }
notice-reason = কারণ: { $reason }
notice-new-date = নতুন তারিখ: { $date }। দেরি করা না গেলে ফোন করুন: { $phone }।
notice-no-date = এখনও নতুন তারিখ দিতে পারছি না। { $phone } নম্বরে ফোন করুন, একজন মানুষ দেখবেন।
notice-appointment-cancelled =
    আমরা দুঃখিত। আপনার অ্যাপয়েন্টমেন্ট { $reference }, সময় { $time }, আমাদের বাতিল করতে হচ্ছে।
    কারণ: { $reason }
    অন্য একটি পেতে এখানে বলুন বা ফোন করুন: { $phone }।
    .subject = আপনার অ্যাপয়েন্টমেন্ট { $reference } আমাদের বাতিল করতে হচ্ছে
