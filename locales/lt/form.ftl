# Drafted by machine; not yet reviewed by a speaker.
# What every form says, whatever it is about. Words that are read for an order or an answer are in .words, lower case,
# separated by commas.

# Choices beside a form's own.

form-choice-person = Kalbėti su žmogumi
    .words = žmogus, su žmogumi, žmogumi, noriu kalbėti su žmogumi, gyvas žmogus, darbuotojas, operatorius, paskambinkite man
form-choice-as-before = Kaip anksčiau: { $contact }
    .words = kaip anksčiau, tas pats, ta pati, tas pats numeris
form-choice-send = Taip, siųsti
    .words = taip, taip prašau, jo, aha, ok, okei, gerai, siųsti, siųskite, siųsk, viskas gerai, viskas teisingai, teisingai, tinka, patvirtinu
form-choice-change = Ką nors pakeisti
    .words = ne, nea, keisti, pakeisti, pakeiskite, noriu pakeisti, neteisingai, ne taip, blogai, klaida, taisyti, pataisyti
form-choice-save = Išsaugoti vėlesniam laikui
    .words = išsaugoti, išsaugok, išsaugokite, saugoti, vėliau, baigsiu vėliau, išsaugoti atsakymus
form-choice-stop = Sustabdyti
    .words = stop, sustabdyti, sustok, stabdyti, baigti, pabaiga, nesiųsti, nesiųskite, ištrinti, istrinti, ištrinkite, ištrinti atsakymus, istrinti atsakymus
    .sms = Ištrinti atsakymus
form-choice-go-on = Tęsti
    .words = tęsti, tęskite, tęsk, toliau, eiti toliau, ne

# Words that give an order.

form-command-save = Išsaugoti
    .words = išsaugoti, išsaugok, išsaugokite, išsaugoti tai, išsaugoti atsakymus, išsaugoti vėlesniam laikui, baigsiu vėliau, darysiu vėliau, grįšiu vėliau, tęsiu vėliau, tęsiu telefonu, baigsiu telefonu, tęsiu sms, baigsiu sms, duokite kodą, duokite koda, atsiųskite kodą, atsiuskite koda
form-command-stop = Sustabdyti tai
    .words = sustabdyti tai, sustabdykite, sustok, stop prašau, nesvarbu, pamirškite, atšaukti tai, pasiduodu
form-command-back = Atgal
    .words = atgal, grįžti, grįžti atgal, vieną atgal, žingsnį atgal, ankstesnis klausimas, praėjęs klausimas
form-command-repeat = Pakartoti
    .words = pakartoti, pakartok, pakartokite, dar kartą prašau, koks buvo klausimas, nesuprantu, nesupratau, ką tai reiškia, ką turite omenyje
form-command-help = Pagalba
    .words = padėkite man, padėk man, ką galiu sakyti, ką galiu rašyti, kaip tai veikia
form-command-restart = Pradėti iš naujo
    .words = pradėti iš naujo, iš naujo, nuo pradžių, iš pradžių, pradėti nuo pradžių

# Words that tell a correction from an answer.

form-word-correction = Pataisymas
    .words = ne, atsiprašau, iš tikrųjų, iš tiesų, turėjau omeny, turėjau omenyje, neteisingai, blogai, vietoj, keisti, klaida, turėtų būti, turi būti, pataisyti, bet, o ne
form-word-change = Pakeitimas
    .words = keisti, pakeisti, neteisingai, ne taip, blogai, taisyti, pataisyti, klaida, atnaujinti, turėtų būti, turi būti
form-word-also = Taip pat
    .words = taip pat, irgi, dar, be to, dar vienas, pridėti, plius, ir dar yra, daugiau

# Questions about the form itself.

form-another-way = Pabandykime kitaip. Pasirinkite vieną iš šių arba skambinkite { $phone } ir kalbėkite su žmogumi.
    .voice = Pabandykime kitaip. Pasirinkite vieną iš šių arba spauskite 0 ir kalbėkite su žmogumi.
    .easy =
        Galime bandyti kitaip.
        Pasirinkite vieną iš šių. Arba skambinkite { $phone }.
form-which-one = Jūsų atsakymui tinka daugiau nei vienas iš šių.
form-needs-answer = Kad galėtume tęsti, to reikia. Tinka ir apytikslis atsakymas.
    .easy =
        Čia reikia atsakymo.
        Nebūtina žinoti tiksliai.
form-left-out = Tai praleista.
form-corrected =
    Pakeista:
    { $facts }
form-noted =
    Užsirašyta:
    { $facts }
form-cannot-skip = Kad galėtume tęsti, to reikia, todėl praleisti negalima.
    .easy = To praleisti negalima. Mums to reikia.
form-what-to-change = Ką norite pakeisti?
    .again = Pasakykite, kas neteisinga ir kaip turi būti. Pavyzdžiui: adresas yra 12 Alder Road.
form-stopping = Niekas neišsiųsta. Ar norite išsaugoti atsakymus vėlesniam laikui, sustabdyti ar tęsti?
    .again = Sakykite: išsaugoti, stop arba tęsti.
    .sms = Niekas neišsiųsta. Ar norite išsaugoti atsakymus vėlesniam laikui, ištrinti juos ar tęsti?
    .easy =
        Niekas neišsiųsta.
        Galite išsaugoti atsakymus. Galite sustabdyti. Arba galite tęsti.
form-stopped = Sustabdyta. Niekas neišsiųsta, o atsakymai ištrinti. Kuo dar galime padėti?
    .easy =
        Sustabdyta. Niekas neišsiųsta.
        Jūsų atsakymų nebėra.
        Ko dar reikia?
form-started-over = Pradedame iš naujo. Niekas neišsiųsta.
form-back-none = Tai pirmas klausimas, todėl nėra kur grįžti.
form-help =
    Atsakykite savo žodžiais. Taip pat galite sakyti: atgal, pakartoti, praleisti, pakeisti, išsaugoti arba stop.
    Galite skambinti { $phone }, naudotis svetaine arba užsirašyti ateiti.
    .sms =
        Atsakykite savo žodžiais. Taip pat galite sakyti: atgal, pakartoti, praleisti, pakeisti arba išsaugoti.
        Arba skambinkite { $phone }.
    .easy =
        Sakykite savo žodžiais.
        Galite sakyti: atgal, praleisti, pakeisti, išsaugoti arba stop.
        Galite mums skambinti: { $phone }.
form-later = Kitas jūsų prašymas užrašytas. Prie jo grįšime po šito.
form-old-button = Tas mygtukas priklauso tam, kas jau baigta. Dabar esame čia.
    .voice = Tas pasirinkimas priklauso tam, kas jau baigta. Dabar esame čia.
form-changed-since = Nuo to laiko, kai mygtukas buvo parodytas, kažkas pasikeitė. Patikrinkite dar kartą.
    .voice = Nuo to laiko kažkas pasikeitė. Patikrinkite dar kartą.
form-moved-on = Atsiprašome. Ši forma pasikeitė nuo tada, kai pradėjote, todėl tęsti negalima. Niekas neišsiųsta. Pasakykite iš naujo, ko reikia.

# Left and picked up again.

form-welcome-back = Sveiki sugrįžę.
form-so-far =
    Štai ką jau turime:
    { $facts }
form-saved =
    Atsakymai išsaugoti. Jūsų kodas: { $code }.
    Norėdami tęsti, per 7 dienas sakykite: tęsti { $code }. Tai galite padaryti čia, SMS žinute arba telefonu.
    Darbuotojams dar niekas neišsiųsta.
    .voice =
        Atsakymai išsaugoti. Jūsų kodas: { $code }. Kartoju kodą: { $code }.
        Norėdami tęsti, per 7 dienas paskambinkite ir sakykite: tęsti, ir kodą.
        Darbuotojams dar niekas neišsiųsta.
    .easy =
        Atsakymai išsaugoti.
        Jūsų kodas: { $code }. Užsirašykite jį.
        Jis galioja 7 dienas.
        Sugrįžę sakykite: tęsti { $code }.
        Dar niekas neišsiųsta.
form-handed-over =
    Nepavyko suprasti, todėl geriau kalbėkite su žmogumi. Skambinkite { $phone }.
    Atsakymai išsaugoti. Kodas: { $code }. Norėdami bandyti čia dar kartą, sakykite: tęsti { $code }.
    .voice = Nepavyko suprasti, todėl geriau kalbėkite su žmogumi. Atsakymai išsaugoti. Kodas: { $code }.
    .easy =
        Nesuprantu. Atsiprašau.
        Padėti gali žmogus. Skambinkite { $phone }.
        Atsakymai išsaugoti.
        Jūsų kodas: { $code }.
        Norėdami bandyti vėl, sakykite: tęsti { $code }.

# Answers that cannot be taken.

form-text-too-long = Tekstas per ilgas. Ženklų skaičius: { $length }. Daugiausia galime priimti: { $longest }. Parašykite tai, kas svarbiausia.
form-number-out-of-range = Nurodykite skaičių nuo { $min } iki { $max }.
form-date-in-future = Ši data dar neatėjo: { $date }. Nurodykite praėjusią dieną arba šiandieną.
    .easy =
        Ši diena dar bus: { $date }.
        Nurodykite dieną, kuri jau praėjo. Arba sakykite: šiandien.
form-date-not-found = Nerandu tokios datos. Nurodykite dieną ir mėnesį, pavyzdžiui, lapkričio 21, arba dieną, pavyzdžiui, praėjęs šeštadienis.
    .easy =
        Šios datos nežinau.
        Nurodykite dieną ir mėnesį, pavyzdžiui, lapkričio 21.
form-no-such-date = Tokios dienos kalendoriuje nėra.
form-contact-not-understood = Tai ne telefono numeris ar el. paštas, kuris tiktų. Britų telefono numeris turi 10 arba 11 skaitmenų.
    .easy =
        Šito naudoti negaliu.
        Nurodykite Jungtinės Karalystės telefoną. Jame 10 arba 11 skaitmenų.
        Arba nurodykite el. paštą.
form-contact-more = Ačiū. Kokį telefono numerį arba el. paštą galime naudoti?

# A place that is not exact enough.

form-place-more-street = Čia tinka daug vietų. Šalia ko tai yra? Nurodykite gatvę, namo numerį arba parduotuvę.
form-place-more-address = Koks namo numeris ir gatvė?
form-place-more-site = Kaip ta vieta vadinasi?

# Photos.

form-photos-kept =
    { $count ->
    [one] Gauta { $count } nuotrauka.
    [few] Gautos { $count } nuotraukos.
    [many] Gauta { $count } nuotraukos.
    *[other] Gauta { $count } nuotraukų.
    }
form-photos-most = Nuotraukų galime priimti ne daugiau kaip { $most }, todėl išsaugotos pirmosios.

# Reading back.

form-line = { $label }: { $value }
form-lines =
    { $first }
    { $rest }
form-value-unsure = neaišku
form-value-photos =
    { $count ->
    [one] { $count } nuotrauka
    [few] { $count } nuotraukos
    [many] { $count } nuotraukos
    *[other] { $count } nuotraukų
    }
