# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    Има новина за сигнал { $reference }, { $category }.
    { $status }
    .sms =
    Новина за сигнал { $reference }:
    { $status }
notice-late =
    Казахме, че ще се заемем със сигнал { $reference }, { $category }, до { $was }.
    Ще отнеме повече време. Съжаляваме.
    { $details }
    .sms =
    Казахме, че ще се заемем със сигнал { $reference } до { $was }.
    Ще отнеме повече време. Съжаляваме.
    { $details }
notice-reason = Причината: { $reason }
notice-new-date = Новата дата е { $date }. Ако не може да чака, обадете се на { $phone }.
notice-no-date = Още не можем да ви дадем нова дата. Обадете се на { $phone } и човек ще провери.
notice-appointment-cancelled =
    Съжаляваме. Трябва да отменим вашия час { $reference } на { $time }.
    Причината: { $reason }
    За да получите друг час, кажете ни тук или се обадете на { $phone }.
    .subject = Трябва да отменим вашия час { $reference }
