# Drafted by machine; not yet reviewed by a speaker.

# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    هناك خبر عن البلاغ { $reference }: { $category }.
    { $status }
    .sms =
    خبر عن البلاغ { $reference }:
    { $status }
notice-late =
    قلنا إننا سنعالج البلاغ { $reference } ({ $category }) قبل هذا التاريخ: { $was }.
    سيستغرق الأمر وقتًا أطول، ونحن آسفون.
    { $details }
    .sms =
    قلنا إننا سنعالج البلاغ { $reference } قبل { $was }.
    سيتأخر ذلك، ونحن آسفون.
    { $details }
notice-reason = السبب: { $reason }
notice-new-date = التاريخ الجديد: { $date }. إذا كان الأمر لا يحتمل الانتظار، اتصل على { $phone }.
notice-no-date = لا نستطيع أن نعطيك تاريخًا جديدًا بعد. اتصل على { $phone }، وسينظر موظف في الأمر.
notice-appointment-cancelled =
    نحن آسفون. نضطر إلى إلغاء موعدك { $reference }: { $time }.
    السبب: { $reason }
    لحجز موعد آخر، أخبرنا هنا أو اتصل على { $phone }.
    .subject = نضطر إلى إلغاء موعدك { $reference }
