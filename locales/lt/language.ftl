# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Dabar kalbame šia kalba: { $language }. Jei norite grįžti prie anglų kalbos, parašykite: English.
language-now-english = Dabar kalbame angliškai.
language-which = Kokia kalba norite kalbėti? Parašykite jos pavadinimą, pavyzdžiui, Lietuvių, Polski, العربية arba 中文.

# Said once, where the words are a translator's.
language-translated =
    Šiuos žodžius verčia kompiuteris. Jis gali suklysti.
    Galite prašyti vertėjo. Tai nemokama.

interpreter-offer =
    Galite turėti vertėją, taip pat ir britų gestų kalbos (BSL). Tai nemokama.
    Galiu užregistruoti jus į susitikimą su vertėju. Arba skambinkite { $phone }, { $hours }, ir pasakykite, kokia kalba kalbate.
    .sms = Vertėjas nemokamas. Parašykite „susitikimas“ arba skambinkite { $phone } ir pasakykite savo kalbą.
interpreter-choice-book = Registruotis į susitikimą
    .words = susitikimas, susitikimą, susitikima, vizitas, vizitą, registruotis, užsiregistruoti, uzsiregistruoti
