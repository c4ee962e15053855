# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    Есть новости об обращении { $reference } (тема: { $category }).
    { $status }
    .sms =
    Новости о { $reference }:
    { $status }
notice-late =
    Мы обещали решить вопрос по обращению { $reference } (тема: { $category }). Срок: { $was }.
    Это займёт больше времени. Извините.
    { $details }
    .sms =
    Обращение { $reference }, срок был: { $was }.
    Нужно больше времени. Извините.
    { $details }
notice-reason = Причина: { $reason }
notice-new-date = Новый срок: { $date }. Если это не может ждать, звоните { $phone }.
notice-no-date = Нового срока пока нет. Звоните { $phone }, и сотрудник проверит.

notice-appointment-cancelled =
    Извините. Нам приходится отменить вашу запись { $reference }. Её время: { $time }.
    Причина: { $reason }
    Чтобы записаться ещё раз, скажите здесь или звоните { $phone }.
    .subject = Нам приходится отменить вашу запись { $reference }
