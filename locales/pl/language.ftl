# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Rozmawiamy teraz w języku: { $language }. Aby wrócić do angielskiego, proszę napisać: English.
language-now-english = Rozmawiamy teraz po angielsku.
language-which = W jakim języku mamy rozmawiać? Proszę napisać jego nazwę, na przykład Polski, Română, العربية albo 中文.

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = Teraz używam krótkich i prostych słów. Aby to zakończyć, proszę napisać: zwykłe słowa.
    .words = prostszym językiem, prostym językiem, prościej, prościej proszę, proste słowa, prostymi słowami, łatwy tekst, tekst łatwy do czytania, łatwiejsze słowa, krótsze zdania, za trudne, easy read
easy-off = Znów używam zwykłych słów. Aby wrócić, proszę napisać: prościej.
    .words = zwykłe słowa, zwykłymi słowami, normalne słowa, normalnie proszę, bez prostych słów, wyłącz proste słowa, koniec prostych słów
easy-kept = Wcześniej była prośba o prostsze słowa. Teraz znów ich używam. Aby to zakończyć, proszę napisać: zwykłe słowa.
easy-elsewhere = W tym języku nie mam jeszcze prostszych słów. Mam je w językach: { $languages }. Może pomóc człowiek. Telefon: { $phone }.

# Said once, where the words are a translator's.
language-translated =
    Te słowa tłumaczy komputer. Może się mylić.
    Można poprosić o tłumacza. To nic nie kosztuje.
    .easy =
        Te słowa tłumaczy komputer.
        Może się mylić.
        Można poprosić o tłumacza. To nic nie kosztuje.

language-not-known =
    Nie znam tego języka. Mogę mówić: { $languages }. Proszę napisać nazwę języka.
    Tłumacz każdego języka jest bezpłatny. Proszę napisać: tłumacz. Albo zadzwonić: { $phone } i powiedzieć, jaki to język.
    .voice = Nie znam tego języka. Tłumacz każdego języka jest bezpłatny. Proszę powiedzieć: tłumacz.
language-choice-RequestInterpreter = Tłumacz
    .words = tłumacz, tłumacza, tłumaczka
language-choice-SpeakToPerson = Człowiek
    .words = człowiek, z człowiekiem, osoba

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = Jaki tłumacz jest potrzebny?
    .again = Do języka mówionego czy do języka migowego?
interpreter-ask-gender = Czy tłumaczyć ma kobieta, czy mężczyzna?
    .again = Proszę napisać: kobieta, mężczyzna albo obojętnie. Postaramy się to spełnić.
interpreter-label-gender = Kobieta lub mężczyzna
    .words = kobieta lub mężczyzna
interpreter-gender-any = Obojętnie
    .words = obojętne, bez znaczenia, wszystko jedno, nie ma znaczenia, nie, ktokolwiek
interpreter-gender-woman = Kobieta
    .words = kobieta, kobietę, pani
interpreter-gender-man = Mężczyzna
    .words = mężczyzna, mężczyznę, pan
interpreter-book = Umówmy to teraz, z tłumaczem.
interpreter-advised =
    Komputer może źle przetłumaczyć, a ta sprawa jest ważna. Może w niej pomóc tłumacz. To nic nie kosztuje.
    Proszę napisać: tłumacz. Albo zadzwonić: { $phone } i powiedzieć, jaki to język.
