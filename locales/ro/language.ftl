# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Vorbim acum în limba: { $language }. Pentru a reveni la engleză, scrieți: English.
language-now-english = Vorbim acum în engleză.
language-which = Ce limbă doriți? Scrieți numele ei, de exemplu Română, Polski, العربية sau 中文.

# Said once, where the words are a translator's.
language-translated =
    Aceste cuvinte sunt traduse de un calculator, care poate greși.
    Puteți cere un interpret. Este gratuit.

interpreter-offer =
    Puteți avea un interpret, și pentru limbajul semnelor britanic (BSL). Este gratuit.
    Pot face o programare cu interpret. Sau sunați la { $phone }, { $hours }, și spuneți ce limbă vorbiți.
    .sms = Interpretul este gratuit. Scrieți „programare” sau sunați la { $phone } și spuneți limba.
interpreter-choice-book = Fă o programare
    .words = programare, o programare, fa o programare, fă o programare, programez, rezervare
