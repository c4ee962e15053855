# Drafted by machine; not yet reviewed by a speaker.
### What the assistant says outside any journey. Values every message may use: $council, $phone, $hours, $place,
### $website, $county, $county_phone, $privacy.

assistant-greeting =
    Laba diena. Čia automatinis { $council } pagalbininkas.
    Pasakykite savo žodžiais, ko reikia. Galiu pranešti apie problemą, užrašyti į vizitą, padėti sumokėti ar skųstis ir pasakyti, kaip sekasi jūsų reikalui.
    Taip pat galite skambinti { $phone }, { $hours }, arba užsirašyti ateiti: { $place }.
    .sms = { $council }, automatinis pagalbininkas. Rašykite, ko reikia, arba skambinkite { $phone }.
    .voice = Pasakykite savo žodžiais, ko reikia.
    .easy =
        Sveiki. Aš kompiuteris. Už manęs stovi { $council }.
        Galiu padėti. Pasakykite, ko reikia.
        Galite ir skambinti: { $phone }.

assistant-hello = Laba diena. Kuo galime padėti?

assistant-choice-ReportIssue = Pranešti apie problemą
    .words = pranešti, pranešu, praneškite, pranešti apie problemą, noriu pranešti, naujas pranešimas
assistant-choice-BookAppointment = Užsirašyti į vizitą
    .words = užsirašyti, uzsirasyti, užrašykite, užsirašyti į vizitą, vizitas, vizitą, vizito, registruoti, registracija, susitikimas, ateiti
assistant-choice-CheckProgress = Klausti apie pranešimą
    .words = patikrinti, tikrinti, kaip mano pranešimas, pranešimo būsena, kaip sekasi pranešimui, kas su mano pranešimu
assistant-choice-MakePayment = Sumokėti
    .words = mokėti, sumokėti, mokėjimas, sąskaita, apmokėti, noriu sumokėti
assistant-choice-AskInformation = Užduoti klausimą
    .words = klausimas, turiu klausimą, paklausti, informacija, info
assistant-choice-SpeakToPerson = Kalbėti su žmogumi
    .words = žmogus, su žmogumi, žmogumi, operatorius, darbuotojas, konsultantas, gyvas žmogus, kas nors gyvas

assistant-ask-me = Ką norite sužinoti? Galiu atsakyti apie šiukšles, vietos mokestį (Council Tax), darbo laiką ir kita.
    .easy =
        Ką norite žinoti?
        Galite klausti apie šiukšles ar mokestį „Council Tax“.
        Galite klausti, kada dirbame.

assistant-help =
    Galite pasakyti apie problemą, pavyzdžiui, išmestą sofą ar neišvežtas šiukšles, o pagalbininkas praneš.
    Nurodykite numerį, pavyzdžiui, NOR-7F3K-9Q, ir sužinosite, kaip tam pranešimui sekasi.
    Galite užsirašyti į vizitą, jį pakeisti ar atšaukti, sumokėti sąskaitą arba pasakyti, kad negalite mokėti, ir skųstis.
    Kai klausiu, galite sakyti „atgal“, „pakartoti“, „praleisti“, „išsaugoti“ arba „stop“.
    Taip pat galite skambinti { $phone }, { $hours }, arba užsirašyti ateiti: { $place }.
    .sms = Parašykite apie problemą, užsirašykite į vizitą, sumokėkite, skųskitės arba atsiųskite pranešimo numerį. Kalbėti su žmogumi: { $phone }. Vizitas: { $place }.
    .voice =
        Galite pasakyti apie problemą, pavyzdžiui, išmestą sofą ar neišvežtas šiukšles, o pagalbininkas praneš.
        Galite sumokėti sąskaitą, užsirašyti į vizitą arba paklausti apie pranešimą.
        Kai klausiu, galite sakyti: atgal, pakartoti, praleisti, išsaugoti arba stop.
        Norėdami ateiti pas mus, užsirašykite į vizitą: { $place }. Atsakome ir svetainėje.
        Norėdami kalbėti su žmogumi, spauskite 0.
    .easy =
        Pasakykite apie problemą. Aš perduosiu tarybai.
        Nurodykite numerį. Pasakysiu, kaip sekasi.
        Galiu padėti sumokėti sąskaitą.
        Galite sakyti „atgal“, „praleisti“ arba „stop“.
        Galite mums skambinti: { $phone }.

assistant-thanks = Prašom. Ar galime dar kuo nors padėti?
assistant-goodbye = Viso gero. Čia galite grįžti bet kada.
    .voice = Viso gero. Vėl skambinti galite bet kada.

rating-ask = Pabaigai: kaip mums šiandien sekėsi?
rating-choice-1 = Labai blogai
rating-choice-2 = Blogai
rating-choice-3 = Vidutiniškai
rating-choice-4 = Gerai
rating-choice-5 = Labai gerai
rating-ask-words = Ačiū. Kas buvo gerai arba ką galime daryti geriau? Pasakykite keliais žodžiais arba praleiskite.
rating-thanks = Ačiū, kad mums pasakėte.

assistant-what-else = Kuo galime padėti?
assistant-next-wish = Klausėte ir apie kitką. Dabar prie to grįžtame.

assistant-only-understood =
    Suprantu šią kalbą ({ $language }), ir galite ja rašyti. Atsiprašau, kol kas galiu atsakyti tik angliškai.
    Norėdami kalbėti su vertėju, skambinkite { $phone }, { $hours }. Tai nemokama.
    .voice = Suprantu šią kalbą: { $language }. Atsiprašau, kol kas galiu atsakyti tik angliškai. Žmogus gali pakviesti vertėją. Tai nemokama. Norėdami kalbėti su žmogumi, spauskite 0.
    .easy =
        Suprantu šią kalbą: { $language }. Galite ja rašyti.
        Atsiprašau. Atsakyti galiu tik angliškai.
        Galite gauti vertėją. Tai nemokama. Skambinkite { $phone }.

assistant-nothing-to-stop = Nėra nieko pradėto, ką galima sustabdyti. Kuo galime padėti?
assistant-nothing-to-go-back-to = Nėra klausimo, prie kurio galima grįžti. Kuo galime padėti?
assistant-start-over = Pradedame iš naujo. Kuo galime padėti?
assistant-old-button = Tas mygtukas priklauso tam, kas jau baigta. Kuo galime padėti dabar?
    .voice = Tas pasirinkimas priklauso tam, kas jau baigta. Kuo galime padėti dabar?
assistant-empty = Toje žinutėje nebuvo žodžių. Pasakykite, ko reikia, žodžiais arba mygtukais.
    .sms = Žinutėje nebuvo žodžių. Parašykite trumpai, ko reikia.
    .voice = Žodžių nesigirdi. Pasakykite trumpai, ko reikia.
assistant-unknown-code = Šio kodo nežinau. Kodas veikia vieną kartą ir 7 dienas. Patikrinkite jį arba pasakykite, ko reikia.

assistant-not-understood = Nesupratau. Pasakykite keliais paprastais žodžiais, pavyzdžiui, „kažkas išmetė sofą Elm Hill“, arba pasirinkite vieną iš šių.
    .voice = Nesupratau. Pasakykite keliais paprastais žodžiais arba pasirinkite vieną iš šių.
    .easy =
        Nesuprantu.
        Sakykite keliais trumpais žodžiais. Arba pasirinkite vieną iš šių.
assistant-not-understood-person = Vis dar nesuprantu, atsiprašau. Pasirinkite vieną iš šių arba skambinkite { $phone }, { $hours }. Padės žmogus.
    .voice = Vis dar nesuprantu, atsiprašau. Pasirinkite vieną iš šių arba spauskite 0 ir kalbėkite su žmogumi.
    .easy =
        Vis dar nesuprantu. Atsiprašau.
        Pasirinkite vieną iš šių. Arba skambinkite { $phone }.
        Jums padės žmogus.
assistant-not-understood-here = Nesupratau.

assistant-boundary = Norime jums padėti. Prašome nesakyti tokių žodžių apie žmones, kurie pas mus dirba.
assistant-threat =
    Pokalbis sustabdytas dėl to, ką pasakėte. Šis pokalbis saugomas.
    Jei kam nors dabar gresia pavojus, skambinkite 999. Jei reikia tarybos, skambinkite { $phone }.

assistant-card-removed = Parašėte kortelės numerį. Jis pašalintas ir neišsaugotas. Niekada čia nesiųskite kortelės numerio, nes pokalbiai saugomi. Norėdami mokėti, paprašykite nuorodos arba skambinkite { $payment_phone }.
    .voice = Pasakėte kortelės numerį. Jis pašalintas ir neišsaugotas. Niekada čia nesakykite kortelės numerio. Norėdami mokėti, paprašykite nuorodos arba skambinkite { $payment_phone }.
    .easy =
        Nurodėte kortelės numerį. Jis ištrintas.
        Niekada čia nesiųskite kortelės numerio. Tai nesaugu.
        Paprašykite nuorodos mokėti. Arba skambinkite { $payment_phone }.

assistant-photo-not-a-photo = Tas failas nėra nuotrauka, kurią galima atidaryti, todėl jis neišsaugotas. Siųskite JPEG arba PNG nuotrauką.
assistant-photo-too-big = Ta nuotrauka per didelė, todėl ji neišsaugota. Siųskite mažesnę nei 10 MB.
assistant-photo-too-many = Atsiuntėte daugiau nuotraukų, nei galima išsaugoti. Išsaugotos pirmosios.

assistant-went-wrong = Atsiprašome, kažkas nepavyko. Jūsų atsakymai išsaugoti. Bandykite po minutės arba skambinkite { $phone }.
    .easy =
        Atsiprašome. Kažkas nepavyko.
        Jūsų atsakymai išsaugoti.
        Greitai bandykite dar kartą. Arba skambinkite { $phone }.

danger-general = Jei kam nors dabar gresia pavojus, skambinkite 999. Jei jaučiate dujų kvapą, išeikite į lauką ir skambinkite 0800 111 999. Parašykite, kas vyksta.
danger-glad-safe = Gerai, kad esate saugūs.

# What everybody is told first while something is urgent, in the words of a member of staff.

assistant-urgent = Svarbu: { $text }
