# Drafted by machine; not yet reviewed by a speaker.
# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = Laba diena. Čia automatinis { $council } pagalbininkas. Tai, ką sakote, užrašoma, kad galėtume jums padėti. Jei gresia pavojus, padėkite ragelį ir skambinkite 999. Norėdami kalbėti su žmogumi, bet kada spauskite 0.
voice-hear-choices = Norėdami išgirsti pasirinkimus, spauskite žvaigždutę.
voice-choice = { $choice }: spauskite { $key }.
voice-key = Spauskite { $key }.
voice-more = Daugiau pasirinkimų: spauskite 8.
voice-other-languages = Kita kalba: spauskite 8.
voice-online = Daugumą dalykų bet kada galite atlikti ir mūsų svetainėje. Jūsų vieta eilėje lieka.
voice-link-offer = Norėdami gauti nuorodą SMS žinute, spauskite 7.
voice-link-sent = Nuoroda išsiųsta į telefoną, iš kurio skambinate.
voice-link-not-sent = Į šį telefoną SMS siųsti negaliu. Gali padėti žmogus. Norėdami su juo kalbėti, spauskite 0.
voice-reference-offer = Norėdami gauti numerį SMS žinute, spauskite 7.
voice-pay-by-keys = Mokėti dabar kortele, klavišais
    .words = mokėti dabar, moketi dabar, sumokėti dabar, sumoketi dabar, kortele, kortelė, mokėti kortele, moketi kortele, sumokėti kortele, moku kortele, klavišais, klavisais, mokėti klavišais
voice-pay-begins = Pasiruoškite kortelę. Naudokite tik klavišus ir niekada nesakykite kortelės numerio. Norėdami nutraukti, spauskite žvaigždutę.
voice-pay-number = Surinkite ilgąjį kortelės numerį, tada spauskite groteles.
voice-pay-expiry = Surinkite mėnesį ir metus, iki kurių galioja kortelė, keturis skaitmenis.
voice-pay-code = Surinkite tris skaitmenis kitoje kortelės pusėje, tada spauskite groteles.
voice-pay-again = Nepavyko. Prašome pabandyti dar kartą.
voice-pay-working = Prašome palaukti. Vyksta mokėjimas.
voice-pay-not-now = Dabar už tai kortele mokėti nepavyks. Galite atidaryti nuorodą arba spausti 0 ir kalbėti su žmogumi.
voice-anything-else = Ar reikia dar ko nors?
voice-news-text = { $council }: { $news }
voice-link-text = { $council }, nuoroda, kurios prašėte telefonu: { $link }
voice-reference-text = { $council }, jūsų numeris: { $reference }.

# What can be picked first of all.

voice-menu-ReportIssue = Pranešti apie problemą
voice-menu-BookAppointment = Užsirašyti į vizitą
voice-menu-MakePayment = Sumokėti sąskaitą
voice-menu-CheckProgress = Klausti apie pranešimą
voice-menu-MakeComplaint = Pateikti skundą

# How an answer can be given with the keys.

voice-keys-date = Klavišais surinkite dieną ir mėnesį, keturis skaitmenis, tada spauskite groteles.
voice-keys-place = Klavišais surinkite pašto kodą arba namo numerį, tada spauskite groteles.
voice-keys-contact = Klavišais surinkite savo telefono numerį, tada spauskite groteles.
voice-keys-number = Klavišais surinkite skaičių, tada spauskite groteles. Kableliui spauskite žvaigždutę.
voice-keys-reference = Klavišais surinkite paskutinius šešis ženklus, tada spauskite groteles. Raidei spauskite klavišą, ant kurio ji yra.
voice-which-reference = Koks pranešimo numeris?
voice-reference-unknown = Nerandu tokio pranešimo numerio.
voice-postcode-letter = Kuri tai raidė?
voice-postcode-unknown = Nerandu tokio pašto kodo.
voice-date-unknown = Nerandu tokios datos.

# When nothing was heard, or nothing could be made of it.

voice-silence = Jūsų nesigirdi.
voice-silence-keys = Jūsų vis dar nesigirdi. Galite spausti klavišą. Žvaigždutė pakartoja klausimą. 9 grąžina atgal.
voice-silence-goodbye = Jūsų nesigirdi, todėl dabar baigiame pokalbį. Ką sakėte, išsaugota. Paskambinkite vėl, ir tęsime nuo čia.
voice-no-such-key = Šis klavišas dabar neveikia.
voice-which-one = Nesupratau atsakymo.
voice-slower = Pasakysiu lėčiau.
voice-moment = Prašome minutėlę palaukti.
voice-busy = Atsiprašome, tai trunka per ilgai. Jūsų atsakymai išsaugoti.
voice-went-wrong = Atsiprašome, kažkas nepavyko. Jūsų atsakymai išsaugoti.
voice-went-wrong-end = Atsiprašome, dabar tai neveikia. Jūsų atsakymai išsaugoti. Paskambinkite vėl po kelių minučių.

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = Žmogus
    .words = žmogus, zmogus, su žmogumi, su zmogumi, žmogaus prašau, gyvas žmogus, tikras žmogus, operatorius, operatorių prašau, darbuotojas, konsultantas, sujunkite, sujunkite mane, kalbėti su žmogumi, noriu kalbėti su žmogumi, noriu kalbeti su zmogumi
voice-command-repeat = Pakartoti
    .words = pakartoti, pakartok, pakartokite, pakartokite prašau, dar kartą, dar karta, dar kartą prašau, ką sakėte, ka sakete, neišgirdau, neisgirdau, nenugirdau
voice-command-slower = Lėčiau
    .words = lėčiau, leciau, lėčiau prašau, kalbėkite lėčiau, kalbekite leciau, prašau lėčiau, per greitai, lėtai, letai, ne taip greitai, truputį lėčiau
voice-command-link = Nuoroda SMS žinute
    .words = nuoroda sms žinute, atsiųskite nuorodą, atsiuskite nuoroda, siųskite nuorodą, siuskite nuoroda, atsiųskite man nuorodą, nuorodą prašau, atsiųskite sms, atsiuskite sms, siųskite sms, atsiųskite numerį, sms prašau, sms žinute
voice-command-language = Kita kalba
    .words = kita kalba, kitos kalbos, kalba, kitą kalbą, keisti kalbą, keisti kalba, kita kalba prašau, kalbos keitimas

# Somebody calls again.

voice-resume = Praėjusio pokalbio tema: { $what }. Ar norite tęsti?
voice-resume-go-on = Tęsti tai
    .words = taip, taip prašau, tęsti, testi, tęskime, tęsti tai, toliau, eiti toliau
voice-resume-new = Pradėti ką nors nauja
    .words = ne, ne ačiū, ne aciu, nauja, ką nors nauja, ka nors nauja, kas nors kita, iš naujo, is naujo, pradėti iš naujo
voice-doing-report = pranešimas apie problemą
voice-doing-appointment = vizito registravimas
voice-doing-payment = mokėjimas
voice-doing-complaint = skundas
voice-doing-progress = klausimas apie pranešimą
voice-doing-other = kitas reikalas

# A person.

voice-putting-through = Dabar sujungiu jus su žmogumi.
voice-closed = Dabar niekas negali atsiliepti. Atsiliepiame { $hours }. Ar jums perskambinti?
voice-person-offer = Ar norite kalbėti su žmogumi?
voice-place-kept = Kol kas niekas negalėjo atsiliepti. Jūsų vieta eilėje išlieka.
voice-no-more-codes = Per daug kartų kodas arba numeris buvo neteisingas. Gali padėti žmogus.
voice-too-many-calls = Buvo per daug skambučių, todėl šio priimti negaliu. Jei gresia pavojus, skambinkite 999. Prašome paskambinti vėl po valandos.
voice-nobody-free = Niekas negalėjo atsiliepti. Ar jums perskambinti?
voice-call-me-back = Taip, perskambinkite man
    .words = taip, taip prašau, perskambinkite, perskambinkite man, perskambinti, taip perskambinkite, paskambinkite man
voice-not-called-back = Ne, tęsti čia
    .words = ne, ne ačiū, ne aciu, tęsti, testi, tęsti čia, toliau, nereikia
voice-callback-wish = Noriu, kad man perskambintumėte.

# Languages.

voice-languages = Kokia kalba kalbate?
voice-no-voice = Šia kalba telefonu dar kalbėti negalime: { $language }. Žmogus gali pakviesti vertėją. Tai nemokama. Norėdami kalbėti su žmogumi, spauskite 0.
