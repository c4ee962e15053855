# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    هەواڵی ڕاپۆرتی { $reference } هەیە (بابەت: { $category }).
    { $status }
    .sms =
    هەواڵی ڕاپۆرتی { $reference }:
    { $status }
notice-late =
    گوتمان تا { $was } کار لەسەر ڕاپۆرتی { $reference } دەکەین (بابەت: { $category }).
    درێژتر دەخایەنێت، داوای لێبوردن دەکەین.
    { $details }
    .sms =
    گوتمان تا { $was } کار لەسەر ڕاپۆرتی { $reference } دەکەین.
    درێژتر دەخایەنێت، داوای لێبوردن دەکەین.
    { $details }
notice-reason = هۆکارەکە: { $reason }
notice-new-date = ڕۆژە نوێیەکە: { $date }. ئەگەر چاوەڕێ ناکات، پەیوەندی بکە بە { $phone }.
notice-no-date = هێشتا ناتوانین ڕۆژێکی نوێت پێ بدەین. پەیوەندی بکە بە { $phone }، کەسێک سەیری دەکات.
notice-appointment-cancelled =
    داوای لێبوردن دەکەین. دەبێت چاوپێکەوتنەکەت { $reference } هەڵبوەشێنینەوە: { $time }.
    هۆکارەکە: { $reason }
    بۆ دانانی یەکێکی تر، لێرە پێمان بڵێ یان پەیوەندی بکە بە { $phone }.
    .subject = دەبێت چاوپێکەوتنەکەت { $reference } هەڵبوەشێنینەوە
