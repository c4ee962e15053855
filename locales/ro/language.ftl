# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Vorbim acum în limba: { $language }. Pentru a reveni la engleză, scrieți: English.
language-now-english = Vorbim acum în engleză.
language-which = Ce limbă doriți? Scrieți numele ei, de exemplu Română, Polski, العربية sau 中文.

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = Acum folosesc cuvinte scurte și ușoare. Ca să opriți asta, spuneți: cuvinte normale.
    .words = cuvinte ușoare, cuvinte simple, cu cuvinte simple, cuvinte mai simple, mai simplu, mai simplu vă rog, spuneți mai simplu, vorbiți mai simplu, limbaj simplu, text ușor de citit, citire ușoară, propoziții scurte, cuvinte scurte, mai scurt vă rog, prea greu, greu de înțeles, greu de citit, easy read
easy-off = Folosesc din nou cuvinte normale. Ca să reveniți, spuneți: cuvinte ușoare.
    .words = cuvinte normale, cuvinte obișnuite, cu cuvinte normale, limbaj normal, opriți cuvintele ușoare, fără cuvinte ușoare, gata cu cuvintele ușoare
easy-kept = Ați cerut mai demult cuvinte ușoare. Le folosesc acum. Ca să opriți asta, spuneți: cuvinte normale.
easy-elsewhere = Nu am încă cuvinte ușoare în această limbă. Le am în: { $languages }. Vă poate ajuta o persoană. Sunați la { $phone }.

# Said once, where the words are a translator's.
language-translated =
    Aceste cuvinte sunt traduse de un calculator, care poate greși.
    Puteți cere un interpret. Este gratuit.
    .easy =
        Un computer schimbă aceste cuvinte în limba dumneavoastră.
        Poate greși.
        Puteți cere un interpret. Este gratuit.

language-not-known =
    Nu cunosc această limbă. Pot vorbi: { $languages }. Scrieți numele uneia.
    Interpretul este gratuit, pentru orice limbă. Scrieți: interpret. Sau sunați la { $phone } și spuneți limba dumneavoastră.
    .voice = Nu cunosc această limbă. Interpretul este gratuit, pentru orice limbă. Spuneți: interpret.
language-choice-RequestInterpreter = Interpret
    .words = interpret, un interpret, traducător, translator
language-choice-SpeakToPerson = Un om
    .words = om, un om, persoană, o persoană, angajat

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = De ce fel de interpret aveți nevoie?
    .again = Pentru o limbă vorbită sau pentru limbajul semnelor?
interpreter-ask-gender = Vreți ca interpretul să fie femeie sau bărbat?
    .again = Spuneți femeie, bărbat sau nu contează. Încercăm să găsim pe cine cereți.
interpreter-label-gender = Femeie sau bărbat
    .words = femeie sau bărbat
interpreter-gender-any = Nu contează
    .words = nu contează, nu are importanță, oricare, oricine, indiferent, nu, mi-e totuna
interpreter-gender-woman = Femeie
    .words = femeie, o femeie, doamnă, o doamnă, femeie vă rog
interpreter-gender-man = Bărbat
    .words = bărbat, un bărbat, domn, un domn, bărbat vă rog
interpreter-book = Atunci facem programarea acum, cu interpret.
interpreter-advised =
    Un calculator poate greși cuvinte, iar acest lucru este important. Puteți avea un interpret. Este gratuit.
    Spuneți: interpret. Sau sunați la { $phone } și spuneți limba dumneavoastră.
