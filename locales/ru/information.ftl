# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    Больше: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = Сотрудники совета это проверили. Дата: { $date }.
information-read = Это прочитано на опубликованной странице. Дата: { $date }. С тех пор сотрудники совета это не проверяли. Чтобы убедиться, звоните { $phone }.
information-unchecked = Сотрудники совета ещё не проверили этот ответ. Чтобы убедиться, звоните { $phone }.
information-fact = { $fact }
information-title = { $title }
information-unsure = Не совсем понятно, что вы хотите узнать. Это что-то из этого? Также можно позвонить { $phone }.

# Above a page that is in the words of the council.

information-in-english = Эта страница только на английском. Переводчик бесплатный: попросите в чате или звоните { $phone }.
