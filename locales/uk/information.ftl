# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    Більше: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = Працівники ради це перевірили. Дата: { $date }.
information-read = Це прочитано на опублікованій сторінці. Дата: { $date }. Відтоді працівники ради цього не перевіряли. Щоб упевнитися, телефонуйте { $phone }.
information-unchecked = Працівники ради ще не перевірили цю відповідь. Щоб упевнитися, телефонуйте { $phone }.
information-fact = { $fact }
information-title = { $title }
information-unsure = Не зовсім зрозуміло, що ви хочете знати. Це щось із цього? Також можна зателефонувати { $phone }.

# Above a page that is in the words of the council.

information-in-english = Ця сторінка лише англійською. Перекладач безкоштовний: попросіть у чаті або телефонуйте { $phone }.
