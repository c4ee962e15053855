# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    Є новини про скаргу { $reference }.
    { $details }
    .subject = Новини про вашу скаргу { $reference }
complaint-news-handler = Вашою скаргою займається { $name }, { $department }. Вона на етапі { $stage } з 2.
complaint-news-points = Ми розуміємо її так:
complaint-news-point = - { $text }
complaint-news-correct = Якщо це неправильно або ви хочете щось додати, скажіть нам.
complaint-news-answer-by = Ми відповімо до дати: { $date }. Якщо ми пропустимо цю дату, можна піти далі.
complaint-news-extended = Наша відповідь триватиме довше. Вибачте. Причина: { $reason }
complaint-news-new-date = Нова дата: { $date }.
complaint-news-answer = Це наша відповідь на етапі { $stage } з 2.
complaint-news-decision = { $decision } Причина: { $reasons }
complaint-news-action = Ще треба зробити: { $what } До дати: { $date }. За це відповідає { $owner }.
complaint-news-help =
    По допомогу до омбудсмена можна звернутися будь-коли:
    { $ombudsmen }
complaint-remedy-apology = Ми просимо вибачення.
complaint-remedy-put_right = Ми це виправляємо.
complaint-remedy-reconsider = Ми розглядаємо це ще раз.
complaint-remedy-payment = Ми виплачуємо вам гроші.
complaint-remedy-change = Ми змінюємо те, як працюємо.
