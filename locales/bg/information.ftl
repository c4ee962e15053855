# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    Още: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = Общината провери това на { $date }.
information-read = Прочетено е в публикувана страница на { $date }. Общината не го е проверявала след това. За да сте сигурни, обадете се на { $phone }.
information-unchecked = Общината още не е проверила този отговор. За да сте сигурни, обадете се на { $phone }.
information-fact = { $fact }
information-title = { $title }
information-unsure = Не съм сигурен какво искате да знаете. Едно от тези ли е? Можете и да се обадите на { $phone }.

# Above a page that is in the words of the council.

information-in-english = Тази страница е само на английски. Преводачът е безплатен: поискайте в чата или се обадете на { $phone }.
