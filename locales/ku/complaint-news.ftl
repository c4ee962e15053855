# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    هەواڵی سکاڵای { $reference } هەیە.
    { $details }
    .subject = هەواڵی سکاڵاکەت { $reference }
complaint-news-handler = ئەو کەسەی سەیری سکاڵاکەت دەکات: { $name }، { $department }. قۆناغی { $stage } لە 2.
complaint-news-points = ئێمە ئاوای لێ تێدەگەین:
complaint-news-point = - { $text }
complaint-news-correct = ئەگەر ئەمە ڕاست نییە، یان دەتەوێت شتێکی بۆ زیاد بکەیت، پێمان بڵێ.
complaint-news-answer-by = تا { $date } وەڵام دەدەینەوە. ئەگەر تا ئەو ڕۆژە وەڵاممان نەدایەوە، دەتوانیت سکاڵاکە بەرزتر بکەیتەوە.
complaint-news-extended = وەڵامەکەمان درێژتر دەخایەنێت. داوای لێبوردن دەکەین. هۆکارەکە: { $reason }
complaint-news-new-date = ڕۆژە نوێیەکە: { $date }.
complaint-news-answer = ئەمە وەڵامەکەمانە، قۆناغی { $stage } لە 2.
complaint-news-decision = { $decision } هۆکارەکە: { $reasons }
complaint-news-action = ئەوەی هێشتا دەکرێت: { $what } تا { $date }. بەرپرس: { $owner }.
complaint-news-help =
    هەر کات بتەوێت دەتوانیت داوای یارمەتی لە ombudsman (چاودێری سکاڵاکان) بکەیت:
    { $ombudsmen }
complaint-remedy-apology = داوای لێبوردن دەکەین.
complaint-remedy-put_right = چاکی دەکەینەوە.
complaint-remedy-reconsider = دووبارە سەیری دەکەینەوە.
complaint-remedy-payment = پارەت پێ دەدەین.
complaint-remedy-change = شێوازی کارکردنمان دەگۆڕین.
