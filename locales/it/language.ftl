# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Ora parliamo in questa lingua: { $language }. Per tornare all’inglese, scriva: English.
language-now-english = Ora parliamo in inglese.
language-which = Quale lingua vuole? Scriva il nome, per esempio Italiano, Polski, العربية o 中文.

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = Adesso uso parole brevi e facili. Per smettere dica: parole normali.
    .words = parole facili, parole più facili, parole semplici, parole più semplici, più semplice, più facile, in modo semplice, italiano semplice, italiano facile, lettura facile, frasi corte, frasi più corte, troppo difficile, difficile da capire, difficile da leggere, easy read
easy-off = Adesso uso di nuovo parole normali. Per tornare indietro dica: parole facili.
    .words = parole normali, parole solite, italiano normale, basta parole facili, niente parole facili, togliere parole facili, basta lettura facile, normal words
easy-kept = Prima ha chiesto parole facili. Adesso le uso. Per smettere dica: parole normali.
easy-elsewhere = In questa lingua non ho ancora parole facili. Le ho in: { $languages }. Una persona può aiutare. Chiami il numero { $phone }.

# Said once, where the words are a translator's.
language-translated =
    Un computer traduce queste parole e può sbagliare.
    Può chiedere un interprete. È gratis.

language-not-known =
    Non conosco questa lingua. Parlo queste lingue: { $languages }. Scriva il nome di una.
    L’interprete è gratis, per ogni lingua. Scriva: interprete. Oppure chiami il { $phone } e dica la sua lingua.
    .voice = Non conosco questa lingua. L’interprete è gratis, per ogni lingua. Dica: interprete.
language-choice-RequestInterpreter = Interprete
    .words = interprete, un interprete, un'interprete, traduttore, traduttrice
language-choice-SpeakToPerson = Una persona
    .words = persona, una persona, operatore, operatrice

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = Che tipo di interprete le serve?
    .again = Per una lingua che parla, o per la lingua dei segni?
interpreter-ask-gender = Come interprete vuole una donna o un uomo?
    .again = Dica donna, uomo o non importa. Cerchiamo di trovare chi chiede.
interpreter-label-gender = Donna o uomo
    .words = donna o uomo
interpreter-gender-any = Non importa
    .words = non importa, è uguale, fa lo stesso, indifferente, chiunque, uno qualsiasi, una qualsiasi, no
interpreter-gender-woman = Una donna
    .words = donna, una donna, femmina, signora
interpreter-gender-man = Un uomo
    .words = uomo, un uomo, maschio, signore
interpreter-book = Allora lo prenotiamo adesso, con un interprete.
interpreter-advised =
    Un computer può sbagliare le parole, e questa cosa è importante. Può avere un interprete. È gratis.
    Dica: interprete. Oppure chiami il { $phone } e dica la sua lingua.
