# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Dabar kalbame šia kalba: { $language }. Jei norite grįžti prie anglų kalbos, parašykite: English.
language-now-english = Dabar kalbame angliškai.
language-which = Kokia kalba norite kalbėti? Parašykite jos pavadinimą, pavyzdžiui, Lietuvių, Polski, العربية arba 中文.

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = Dabar kalbu trumpais ir paprastais žodžiais. Norėdami tai išjungti, sakykite: įprasti žodžiai.
    .words = paprasti žodžiai, paprasti zodziai, paprastais žodžiais, paprastesni žodžiai, paprasčiau, paprasciau, paprasčiau prašau, sakykite paprasčiau, paprasta kalba, lengva kalba, lengvai skaitomas tekstas, trumpi žodžiai, trumpiau prašau, per sunku, sunku suprasti, easy read
easy-off = Vėl kalbu įprastais žodžiais. Norėdami grįžti, sakykite: paprasti žodžiai.
    .words = įprasti žodžiai, iprasti zodziai, įprastais žodžiais, normalūs žodžiai, įprasta kalba, išjungti paprastus žodžius, be paprastų žodžių, gana paprastų žodžių
easy-kept = Anksčiau prašėte paprastų žodžių. Dabar juos ir vartoju. Norėdami tai išjungti, sakykite: įprasti žodžiai.
easy-elsewhere = Šia kalba paprastų žodžių dar neturiu. Turiu juos šiomis kalbomis: { $languages }. Gali padėti žmogus. Skambinkite { $phone }.

# Said once, where the words are a translator's.
language-translated =
    Šiuos žodžius verčia kompiuteris. Jis gali suklysti.
    Galite prašyti vertėjo. Tai nemokama.
    .easy =
        Šiuos žodžius į jūsų kalbą verčia kompiuteris.
        Jis gali suklysti.
        Galite prašyti vertėjo. Tai nemokama.

language-not-known =
    Šios kalbos nemoku. Galiu kalbėti šiomis: { $languages }. Parašykite vienos pavadinimą.
    Bet kurios kalbos vertėjas nemokamas. Parašykite: vertėjas. Arba skambinkite { $phone } ir pasakykite savo kalbą.
    .voice = Šios kalbos nemoku. Bet kurios kalbos vertėjas nemokamas. Sakykite: vertėjas.
language-choice-RequestInterpreter = Vertėjas
    .words = vertėjas, vertejas, vertėjo, vertėja, reikia vertėjo
language-choice-SpeakToPerson = Žmogus
    .words = žmogus, zmogus, su žmogumi, darbuotojas, gyvas žmogus

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = Kokio vertėjo jums reikia?
    .again = Kalbai, kuria kalbate, ar gestų kalbai?
interpreter-ask-gender = Kas turėtų versti: moteris ar vyras?
    .again = Sakykite: moteris, vyras arba nesvarbu. Stengsimės rasti, ko prašote.
interpreter-label-gender = Moteris ar vyras
    .words = moteris ar vyras, moteris arba vyras
interpreter-gender-any = Nesvarbu
    .words = nesvarbu, nėra skirtumo, vis tiek, bet kas, bet kuris, ne, neturi reikšmės
interpreter-gender-woman = Moteris
    .words = moteris, moters, moterį, moteris prašau, vertėja
interpreter-gender-man = Vyras
    .words = vyras, vyro, vyrą, vyras prašau
interpreter-book = Tada užrašome dabar, su vertėju.
interpreter-advised =
    Kompiuteris gali suklysti, o tai svarbu. Tam galite turėti vertėją. Tai nemokama.
    Sakykite: vertėjas. Arba skambinkite { $phone } ir pasakykite savo kalbą.
