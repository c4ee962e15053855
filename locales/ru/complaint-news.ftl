# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    Есть новости о жалобе { $reference }.
    { $details }
    .subject = Новости о вашей жалобе { $reference }
complaint-news-handler = Вашей жалобой занимается { $name }, { $department }. Она на этапе { $stage } из 2.
complaint-news-points = Мы понимаем её так:
complaint-news-point = - { $text }
complaint-news-correct = Если это неправильно или вы хотите что-то добавить, скажите нам.
complaint-news-answer-by = Мы ответим к дате: { $date }. Если мы пропустим эту дату, можно пойти дальше.
complaint-news-extended = Наш ответ займёт больше времени. Извините. Причина: { $reason }
complaint-news-new-date = Новая дата: { $date }.
complaint-news-answer = Это наш ответ на этапе { $stage } из 2.
complaint-news-decision = { $decision } Причина: { $reasons }
complaint-news-action = Ещё нужно сделать: { $what } К дате: { $date }. За это отвечает { $owner }.
complaint-news-help =
    За помощью к омбудсмену можно обратиться в любое время:
    { $ombudsmen }
complaint-remedy-apology = Мы приносим извинения.
complaint-remedy-put_right = Мы это исправляем.
complaint-remedy-reconsider = Мы рассматриваем это ещё раз.
complaint-remedy-payment = Мы выплачиваем вам деньги.
complaint-remedy-change = Мы меняем то, как работаем.
