# Drafted by machine; not yet reviewed by a speaker.

# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    خبری دربارهٔ گزارش { $reference } هست: { $category }.
    { $status }
    .sms =
    خبر گزارش { $reference }:
    { $status }
notice-late =
    گفتیم به گزارش { $reference } ({ $category }) تا این تاریخ رسیدگی می‌کنیم: { $was }.
    بیشتر طول می‌کشد و متأسفیم.
    { $details }
    .sms =
    گفتیم به گزارش { $reference } تا { $was } رسیدگی می‌کنیم.
    بیشتر طول می‌کشد، متأسفیم.
    { $details }
notice-reason = دلیل: { $reason }
notice-new-date = تاریخ جدید: { $date }. اگر نمی‌تواند صبر کند، با { $phone } تماس بگیرید.
notice-no-date = هنوز نمی‌توانیم تاریخ جدیدی بدهیم. با { $phone } تماس بگیرید تا یک نفر بررسی کند.
notice-appointment-cancelled =
    متأسفیم. باید وقت شما { $reference } را لغو کنیم: { $time }.
    دلیل: { $reason }
    برای وقت دیگر، اینجا به ما بگویید یا با { $phone } تماس بگیرید.
    .subject = باید وقت شما { $reference } را لغو کنیم
