# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    অভিযোগ { $reference } নিয়ে নতুন খবর আছে।
    { $details }
    .subject = আপনার অভিযোগ { $reference } নিয়ে খবর
complaint-news-handler = আপনার অভিযোগ এখন { $name }-এর কাছে, বিভাগ: { $department }। মোট 2 ধাপের মধ্যে এটি ধাপ { $stage }।
complaint-news-points = আমরা বিষয়টি এভাবে বুঝেছি:
complaint-news-point = - { $text }
complaint-news-correct = এটা ঠিক না হলে, বা কিছু যোগ করতে চাইলে, আমাদের বলুন।
complaint-news-answer-by = আমরা উত্তর দেব এই তারিখের মধ্যে: { $date }। ওই তারিখ পেরিয়ে গেলে আপনি বিষয়টি পরের ধাপে নিতে পারেন।
complaint-news-extended = আমাদের উত্তর দিতে আরও সময় লাগছে, আমরা দুঃখিত। কারণ: { $reason }
complaint-news-new-date = নতুন তারিখ: { $date }।
complaint-news-answer = এটি আমাদের উত্তর, মোট 2 ধাপের মধ্যে ধাপ { $stage }।
complaint-news-decision = { $decision } কারণ: { $reasons }
complaint-news-action = এখনও করতে হবে: { $what } কবের মধ্যে: { $date }। দায়িত্বে: { $owner }।
complaint-news-help =
    আপনি যেকোনো সময় ন্যায়পালের (ombudsman, যারা স্বাধীনভাবে অভিযোগ দেখে) সাহায্য চাইতে পারেন:
    { $ombudsmen }
complaint-remedy-apology = আমরা দুঃখিত।
complaint-remedy-put_right = আমরা এটা ঠিক করে দেব।
complaint-remedy-reconsider = আমরা বিষয়টি আবার দেখব।
complaint-remedy-payment = আমরা আপনাকে টাকা দেব।
complaint-remedy-change = আমরা কাজের নিয়ম বদলাব।
