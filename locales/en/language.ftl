### Which language is spoken, and whose words they are.

language-now = We speak { $language } now. To go back to English, write: English.
language-now-english = We speak English now.
language-which = Which language do you want? Write its name, such as Polski, Română, العربية or 中文.

# Said once, where the words are a translator's.
language-translated =
    A computer translates these words, and it can make mistakes.
    You can ask for an interpreter. It is free.

interpreter-offer =
    You can have an interpreter, for your language or for British Sign Language. It is free.
    I can book you an appointment with one. Or call { $phone }, { $hours }, and say which language you speak.
    .sms = An interpreter is free. Write "appointment" to book one, or call { $phone } and say your language.
interpreter-choice-book = Book an appointment
    .words = appointment, book, book an appointment, make an appointment
