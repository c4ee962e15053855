### Which language is spoken, and whose words they are.

language-now = We speak { $language } now. To go back to English, write: English.
language-now-english = We speak English now.
language-which = Which language do you want? Write its name, such as Polski, Română, العربية or 中文.

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = I use short and easy words now. To stop this, say: normal words.
    .words = easy read, easyread, easy words, easier words, simple words, simpler words, simpler please, plain words, use simple english, easy english, simple english, make it simpler, make it easier, say it simpler, shorter sentences, short words, too hard to read, hard to understand
easy-off = I use normal words again. To go back, say: easy read.
    .words = normal words, ordinary words, usual words, turn off easy read, stop easy read, no easy read, no more easy read, end easy read, easy read off
easy-kept = You asked for easy words before. I use them now. To stop this, say: normal words.
easy-elsewhere = I have no easy words in this language yet. I have them in: { $languages }. A person can help you. Call { $phone }.

# Said once, where the words are a translator's.
language-translated =
    A computer translates these words, and it can make mistakes.
    You can ask for an interpreter. It is free.
    .easy =
        A computer changes these words into your language.
        It can get words wrong.
        You can ask for an interpreter. It is free.

language-not-known =
    I do not know this language. I can speak { $languages }. Write the name of one.
    An interpreter is free, for any language. Write: interpreter. Or call { $phone } and say your language.
    .voice = I do not know this language. An interpreter is free, for any language. Say: interpreter.
language-choice-RequestInterpreter = Interpreter
    .words = interpreter, an interpreter, translator
language-choice-SpeakToPerson = A person
    .words = person, a person, human

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = Which kind of interpreter do you need?
    .again = For a language that you speak, or for sign language?
interpreter-ask-gender = Do you want a woman or a man to interpret?
    .again = Say a woman, a man, or that it does not matter. We try to find who you ask for.
interpreter-label-gender = Woman or man
    .words = woman or man
interpreter-gender-any = It does not matter
    .words = does not matter, doesn't matter, no matter, either, any, anyone, no, i do not mind, i don't mind, do not care
interpreter-gender-woman = A woman
    .words = woman, female, lady, a woman please
interpreter-gender-man = A man
    .words = man, male, a man please
interpreter-book = Then we book it now, with an interpreter.
interpreter-advised =
    A computer can get words wrong, and this matters. You can have an interpreter for it. It is free.
    Say: interpreter. Or call { $phone } and say your language.
