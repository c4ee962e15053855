# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Вече говорим на: { $language }. За да се върнете на английски, напишете: English.
language-now-english = Вече говорим на английски.
language-which = Кой език искате? Напишете името му, например Български, Polski, العربية или 中文.

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = Сега говоря с кратки и лесни думи. За да спре това, кажете: обикновени думи.
    .words = лесни думи, с лесни думи, по-лесни думи, прости думи, с прости думи, по-просто, по-лесно, кажете го по-просто, говорете по-просто, прост език, лесен текст, лесно четене, кратки думи, по-кратко моля, твърде сложно, трудно за четене, трудно се разбира, easy read
easy-off = Отново говоря с обикновени думи. За да се върнете, кажете: лесни думи.
    .words = обикновени думи, с обикновени думи, нормални думи, обикновен език, спри лесните думи, без лесни думи, стига лесни думи
easy-kept = Преди поискахте лесни думи. Сега говоря с тях. За да спре това, кажете: обикновени думи.
easy-elsewhere = Още нямам лесни думи на този език. Имам ги на: { $languages }. Може да ви помогне човек. Обадете се на { $phone }.

# Said once, where the words are a translator's.
language-translated =
    Тези думи се превеждат от компютър и може да има грешки.
    Можете да поискате преводач. Безплатно е.

# The line of locales/not-spoken.yaml, before it.
language-own-line = { $line }
language-not-known =
    Не знам този език. Мога да говоря на тези: { $languages }. Напишете името на един от тях.
    Преводач за всеки език е безплатен. Напишете: преводач. Или се обадете на { $phone } и кажете езика си.
    .voice = Не знам този език. Преводач за всеки език е безплатен. Кажете: преводач.
language-choice-RequestInterpreter = Преводач
    .words = преводач, преводачка, трябва ми преводач, искам преводач, prevodach
language-choice-SpeakToPerson = Човек
    .words = човек, с човек, служител, жив човек, chovek

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = Какъв преводач ви трябва?
    .again = За език, на който говорите, или за жестов език?
interpreter-ask-gender = Кой искате да превежда: жена или мъж?
    .again = Кажете: жена, мъж или няма значение. Опитваме се да намерим когото искате.
interpreter-label-gender = Жена или мъж
    .words = жена или мъж
interpreter-gender-any = Няма значение
    .words = няма значение, все едно, все едно е, без значение, който и да е, не, все ми е едно
interpreter-gender-woman = Жена
    .words = жена, жена моля, преводачка
interpreter-gender-man = Мъж
    .words = мъж, мъж моля
interpreter-book = Тогава запазваме час сега, с преводач.
interpreter-advised =
    Компютърът може да сгреши думи, а това е важно. Можете да имате преводач за него. Безплатно е.
    Кажете: преводач. Или се обадете на { $phone } и кажете езика си.
