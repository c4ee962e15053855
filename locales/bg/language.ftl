# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Вече говорим на: { $language }. За да се върнете на английски, напишете: English.
language-now-english = Вече говорим на английски.
language-which = Кой език искате? Напишете името му, например Български, Polski, العربية или 中文.

# Said once, where the words are a translator's.
language-translated =
    Тези думи се превеждат от компютър и може да има грешки.
    Можете да поискате преводач. Безплатно е.

interpreter-offer =
    Можете да имате преводач, също и за британския жестов език (BSL). Безплатно е.
    Мога да запазя час с преводач. Или се обадете на { $phone }, { $hours }, и кажете какъв език говорите.
    .sms = Преводачът е безплатен. Напишете „час“ или се обадете на { $phone } и кажете езика си.
interpreter-choice-book = Запазване на час
    .words = час, запази час, запазване на час, среща, записване, chas
