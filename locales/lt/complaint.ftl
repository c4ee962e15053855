# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody complains, and how the parts of a complaint are called. Attributes .words list what people
# say for it, lower case, with commas.

# What it is about.

complaint-service-waste = Konteineriai, šiukšlės ar gatvių valymas
    .words = konteineriai, konteineris, neišvežtos šiukšlės, šiukšlės, perdirbimas, gatvių valymas, išmestos šiukšlės, grafičiai, šiukšliadėžė
complaint-service-repairs = Tarybos būsto remontas
    .words = remontas, katilas, boileris, drėgmė, pelėsis, teka, šildymas, būsto remontas
complaint-service-tenancy = Nuoma, paslaugų mokesčiai ar kaimynai
    .words = nuomos sutartis, paslaugų mokestis, paslaugų mokesčiai, kaimynai, kaimynas, kaimynė, chuliganai, nuoma
complaint-service-housing_options = Būsto eilė ar benamystė
    .words = būsto eilė, eilė būstui, laukiančiųjų sąrašas, benamis, benamė, benamystė, būsto sąrašas
complaint-service-council_tax = Vietos mokestis (Council Tax)
    .words = vietos mokestis, mokestis, savivaldybės mokestis, antstolis, antstoliai, vieno žmogaus nuolaida
complaint-service-benefits = Būsto pašalpa (Housing Benefit) ar Council Tax nuolaida
    .words = pašalpa, pašalpos, būsto pašalpa, benefitai, mokesčio nuolaida
complaint-service-planning = Statyba (planning)
    .words = statyba, statybos, prašymas statyti, leidimas statyti, statybos leidimas, priestatas
complaint-service-parking = Parkavimas
    .words = parkavimas, automobilių aikštelė, leidimas parkuoti, parkavimo leidimas
complaint-service-parks = Parkai, medžiai ar žaidimų aikštelės
    .words = parkai, parkas, medis, medžiai, žaidimų aikštelė, žolė
complaint-service-noise = Triukšmas ar kenkėjai
    .words = triukšmas, kenkėjai, žiurkės, aplinkos sveikata
complaint-service-staff = Kaip su manimi elgėsi
    .words = darbuotojas, nemandagus, nemandagi, grubus, grubi, kaip su manimi elgėsi, keikėsi, melavo man, kaip su manimi kalbėjo, jūsų žmogus, jūsų darbuotojas
complaint-service-other = Kas nors kita
    .words = kas nors kita, kita, nė vienas iš šių

# What may not be a complaint, and the right way. The words are how it is recognised.

complaint-rule-parking_ticket =
    Parkavimo bauda skundžiama atskirai. Pirma parašykite baudoje nurodytu adresu, kodėl ji neteisinga.
    Jei tai nepadeda, gali spręsti nepriklausomas teismas (tribunal). Žr. { $url }.
    .words = parkavimo bauda, bauda už parkavimą, parkavimo bilietas, mano bauda
complaint-rule-planning_decision = Statybos sprendimas skundžiamas atskirai. Prašymą pateikęs žmogus gali kreiptis į Planning Inspectorate. Žr. { $url }.
    .words = statybos sprendimas, neleido statyti, atsisakė leisti statyti, nedavė leidimo statyti, statybos apeliacija
complaint-rule-benefit_decision =
    Per mėnesį nuo mūsų laiško galite prašyti dar kartą pažiūrėti pašalpos sprendimą. Po to gali spręsti teismas (tribunal).
    Žr. { $url }.
    .words = pašalpos sprendimas, nedavė pašalpos, atsisakė pašalpos, nutraukė pašalpą, sustabdė pašalpą
complaint-rule-council_tax_band = Council Tax grupę nustato Valuation Office Agency, o ne mes. Galite jų prašyti ją pakeisti. Žr. { $url }.
    .words = mokesčio grupė, neteisinga grupė, būsto grupė
complaint-rule-councillor = Skundą dėl tarybos nario svarsto tarybos Monitoring Officer. Jis žiūri, kaip nariai turi elgtis.
    .words = tarybos narys, tarybos narė, tarybos nariai, deputatas
complaint-rule-court_claim = Jei byla jau teisme, sprendžia teismas.
    .words = byla teisme, ieškinys, paduosiu į teismą, į teismą, mano advokatas, mano teisininkas
complaint-rule-ombudsman_decided = Ką jau priėmė ombudsmenas, sprendžia jis.
    .words = ombudsmenas žiūri, ombudsmenas nusprendė, ombudsmeno sprendimas, pas ombudsmeną
complaint-rule-answered_before = Ką jau atsakėme abiejuose etapuose, trečią kartą nežiūrime. Ombudsmenas gali.
    .words = galutinis atsakymas, jau atsakė antrame etape, paskutinis atsakymas
complaint-rule-information_request = Galite prašyti informacijos, kurią turime. Atsakome per 20 darbo dienų.
    .words = informacijos laisvė, prašymas gauti informaciją, vieša informacija, aplinkos informacija
complaint-rule-data_protection = Jei tai apie tai, kaip naudojome jūsų informaciją, gali padėti ir Information Commissioner. Skambinkite { $phone } arba žr. { $url }.
    .words = duomenų apsauga, duomenų nutekėjimas, bdar, atskleidė mano duomenis, mano asmens duomenys
complaint-rule-not_ours =
    Tuo rūpinasi { $body }, todėl atsako jie.
    { $route }
complaint-rule-too_old = Galime netirti to, kas vyko daugiau nei prieš 12 mėnesių. Jei yra svari priežastis, pasakykite.

# Who can be asked for help.

ombudsman-lgsco = vietos valdžios ir priežiūros ombudsmenas (Local Government and Social Care Ombudsman)
ombudsman-housing = būsto ombudsmenas (Housing Ombudsman)

# What we can do differently.

adjustment-large_print = Didelės raidės
    .words = didelės raidės, didesnės raidės, stambus šriftas, didelis šriftas
adjustment-easy_read = Lengvas tekstas (Easy Read)
    .words = lengvas tekstas, paprasti žodžiai, lengvesni žodžiai
adjustment-braille = Brailio raštas
    .words = brailio raštas, brailis, brailio
adjustment-audio = Garso įrašas
    .words = garso įrašas, įrašas, garsu, perskaityta balsu
adjustment-bsl = Gestų kalba
    .words = gestų kalba, gestų, gestai, gestų vertėjas
adjustment-interpreter = Vertėjas
    .words = vertėjas, vertėjo, vertėja, kita kalba
adjustment-no_calls = Be skambučių
    .words = be skambučių, neskambinti, neskambinkite, ne telefonu
adjustment-no_letters = Be laiškų
    .words = be laiškų, nerašyti, nerašykite, ne paštu
adjustment-more_time = Daugiau laiko
    .words = daugiau laiko, papildomas laikas, lėtai, lėčiau
adjustment-advocate = Kas nors kalba už mane
    .words = atstovas, kas nors kalba už mane, globėjas, mano slaugytojas, socialinis darbuotojas

# Words that decide: somebody asks to complain; they told us before; and nothing came of it; they are angry.

complaint-word-asked = Skundas
    .words = skundas, skundą, skundai, skundžiuosi, skųstis, pasiskųsti, noriu skųstis, pateikti skundą, oficialus skundas, pretenzija
complaint-word-before = Anksčiau
    .words = sakiau jums, sakiau jiems, jau sakiau, jau pranešiau, pranešiau, pranešėme, jau pranešta, skambinau, rašiau, skundžiausi anksčiau, prašiau anksčiau, antrą kartą, trečią kartą, du kartus pranešiau
complaint-word-in-vain = Veltui
    .words = niekas neatėjo, niekas neatvyko, niekas neatvažiavo, nieko neįvyko, nieko nevyksta, nieko nepadaryta, nieko nepadarė, nieko nepadarėte, neatvyko, neatėjo, ignoravo, ignoruoja mane, vis dar nieko
complaint-word-unhappy = Nepasitenkinimas
    .words = gėda, pasibaisėtina, baisu, nepriimtina, netinka, negana gerai, atsibodo, nusibodo, šokas, juokinga, absurdas, siaubas
complaint-word-ombudsman = Ombudsmenas
    .words = ombudsmenas, ombudsmenui, ombudsmeną, ombudsmeno, ombudsmenai

# Beginning.

complaint-begin =
    Galiu priimti jūsų skundą. { $council } jį saugo, kad ištirtų. Jį mato tik tie, kuriems reikia.
    Daugiau skaitykite { $link }.
    .sms = Galiu priimti skundą. Kaip jį naudojame: { $link }
    .voice = Galiu priimti jūsų skundą. { $council } jį saugo, kad ištirtų. Jį mato tik tie, kuriems reikia.
    .easy =
        Galiu priimti jūsų skundą.
        Jį saugo { $council }, kad sužinotų, kas nepavyko.
        Jį mato nedaug žmonių.
        Daugiau: { $link }.

# Questions.

complaint-ask-story = Kas įvyko? Pasakykite, kada tai buvo ir kaip jus paveikė.
    .again = Pasakykite savo žodžiais, kas buvo blogai. Pavyzdžiui: praėjusį antradienį niekas neatėjo taisyti katilo.
    .easy =
        Kas nepavyko? Kada tai buvo?
        Kaip tai jus paveikė?
complaint-ask-service = Apie ką tai?
    .again = Pasirinkite tai, kas tinka labiausiai, arba pasakykite vienu žodžiu, pavyzdžiui, šiukšlės ar remontas.
complaint-ask-road = Ar norite pateikti skundą ir mums?
    .again = Skundą vis tiek galite pateikti, o darbuotojas nuspręs, ar galime jį priimti. Arba baigti čia.
complaint-choice-complain = Pateikti skundą
    .words = skundas, pateikti skundą, taip, skųstis, vis tiek skųstis, toliau, taip prašau
complaint-choice-end = Baigti čia
    .words = baigti, baigti čia, ne, ne ačiū, stop, užtenka, tai padėjo
complaint-ask-before = Ar jau apie tai mums sakėte?
    .again = Ar jau sakėte tarybai apie tą patį? Atsakykite taip arba ne.
complaint-ask-related = Ar turite to pranešimo numerį? Jis atrodo taip: { $example }. Galite praleisti.
    .again = Nurodykite numerį, kurį jums davėme, pavyzdžiui, { $example }. Jei neturite, sakykite: praleisti.
    .voice = Ar turite to pranešimo numerį? Galite praleisti.
complaint-ask-report = Ar taip pat pranešti, kad komanda galėtų tai dabar sutvarkyti?
    .again = Skundas bus priimtas bet kuriuo atveju. Ar siųsti ir pranešimą komandai? Atsakykite taip arba ne.
complaint-ask-complain = Ar norite ir skųstis?
    .again = Atsakykite „taip“, kad pateiktumėte skundą ir pranešimą. „Ne“, kad tik pranešimą.
complaint-ask-happened = Kada tai įvyko? Jei tęsėsi ilgiau nei dieną, nurodykite paskutinę.
    .again = Nurodykite dieną, pavyzdžiui, praėjęs antradienis arba lapkričio 3. Galite praleisti.
    .easy =
        Kada tai buvo?
        Ne vieną dieną? Nurodykite paskutinę.
complaint-ask-affected = Ką tai liečia?
    .again = Ar tai apie jus, apie žmogų, už kurį kalbate, ar apie kelis žmones?
complaint-affected-me = Mane
    .words = mane, aš, man, tik mane, mus, mano šeimą, mano namus
complaint-affected-other = Žmogų, už kurį kalbu
    .words = kitą žmogų, kažką kitą, kas nors kitas, mano mama, mano mamą, mano tėtis, mano tėvas, mano sūnus, mano dukra, mano kaimynas, draugas, mano klientas
complaint-affected-group = Kelis žmones
    .words = kelis žmones, keli žmonės, grupė, mus visus, visi, visa gatvė, mūsų gatvė, daug žmonių
complaint-ask-consent = Ar šis žmogus žino apie skundą ir sutinka?
    .again = Prieš ką nors apie jį sakydami, turime gauti jo sutikimą. Ar jis sutinka? Atsakykite taip arba ne.
    .easy =
        Ar šis žmogus apie tai žino?
        Ar jis sutinka?
complaint-ask-outcome = Kas tai pataisytų? Galite praleisti.
    .again = Pavyzdžiui: atsiprašymas, atliktas darbas arba grąžinti pinigai. Galite praleisti.
    .easy =
        Ko norite iš mūsų?
        Galite sakyti: praleisti.
complaint-ask-adjustments = Ar kas nors apsunkina bendravimą su mumis? Pasakykite, ką galime daryti kitaip.
    .again = Pavyzdžiui: didelės raidės arba be skambučių. Galite pasirinkti kelis. Jei nieko, sakykite ne.
    .easy =
        Ar jums sunku su mumis bendrauti?
        Galime daryti kitaip.
        Pasakykite, kas padėtų.
complaint-no-adjustment = Nieko
    .words = nieko, ne, nėra, ne ačiū, nelabai, nereikia
complaint-ask-contact = Kaip su jumis susisiekti? Nurodykite vardą ir telefono numerį arba el. paštą. Galite praleisti, bet tada negalėsime atsakyti.
    .again = Nurodykite telefono numerį arba el. paštą, pavyzdžiui, sam@example.com. Be jo skundą ištirsime, bet atsakymo negalėsime išsiųsti.
    .easy =
        Koks jūsų vardas?
        Koks jūsų telefonas arba el. paštas?
        Galite sakyti: praleisti. Tada negalėsime atsakyti.

# Short names of what is known.

complaint-label-story = Kas įvyko
    .words = kas įvyko, istorija, informacija, ką rašiau
complaint-label-service = Tema
    .words = tema, paslauga, apie ką
complaint-label-before = Sakyta anksčiau
    .words = sakyta anksčiau, anksčiau
complaint-label-related = Ankstesnis pranešimas
    .words = numeris, ankstesnis pranešimas
complaint-label-happened = Kada
    .words = data, kada, diena
complaint-label-affected = Ką liečia
    .words = kas, ką liečia
complaint-label-consent = Sutikimas
    .words = sutikimas, sutinka
complaint-label-outcome = Kas tai pataisytų
    .words = rezultatas, ko noriu, kas tai pataisytų
complaint-label-adjustments = Ką darome kitaip
    .words = pritaikymai, didelės raidės, daryti kitaip
complaint-label-reason = Kodėl
    .words = kodėl, priežastis

# On the way.

complaint-request-first = Pirma pranešiu, kad komanda galėtų tai sutvarkyti.
complaint-report-now = Dabar pranešu apie pačią problemą.
complaint-signposted = Skundas nepateiktas. Galite grįžti ir jį pateikti bet kada.
complaint-report-not-found = Nerandu pranešimo su tokiu numeriu.

# Reading back, and what happens then.

complaint-read-back =
    Patikrinkite, ką turime:
    { $facts }
    Ar viskas teisinga ir ar siųsti?
    .again =
    Šis skundas būtų išsiųstas:
    { $facts }
    Atsakykite „taip“, kad išsiųstume. Arba pasakykite, kas neteisinga.
    .easy =
        Perskaitykite:
        { $facts }
        Ar gerai? Ar siųsti?
complaint-done = Jūsų skundą gavome. Jūsų numeris: { $reference }.
    .voice = Jūsų skundą gavome. Jūsų numeris: { $reference }. Kartoju numerį: { $reference }.
    .easy =
        Jūsų skundą gavome.
        Jūsų numeris: { $reference }. Pasilikite jį.
complaint-understood =
    Suprantame, kad tai apie: { $service }.
    Jūsų žodžiai: { $story }
    .sms = Suprantame, kad tai apie: { $service }.
complaint-understood-wanted =
    Suprantame, kad tai apie: { $service }.
    Jūsų žodžiai: { $story }
    Kas tai pataisytų: { $outcome }
    .sms = Suprantame, kad tai apie: { $service }. Kas tai pataisytų: { $outcome }
complaint-acknowledge-by = Skundą gavo: { $department }. Darbuotojas patvirtins, ką tirsime. Data: { $aim }, vėliausiai: { $date }.
    .easy =
        Skundą gavo: { $department }.
        Žmogus pasakys, ką tirsime.
        Stengsimės iki: { $aim }. Paskutinė diena: { $date }.
complaint-answer-after = Po to gausite visą atsakymą. Darbo dienų: { $days }. Vėliausiai: { $date }.
    .easy =
        Tada gausite atsakymą.
        Tai trunka ne ilgiau kaip tiek darbo dienų: { $days }.
        Paskutinė diena: { $date }.
complaint-answer-by = Skundą gavo: { $department }. Visą atsakymą gausite iki šios datos: { $date } (darbo dienų: { $days }).
complaint-adjustments-kept = Laikysimės to, ko prašėte: { $adjustments }.
complaint-person-decides = Darbuotojas nuspręs, ar galime tai tirti. Jei ne, pasakysime, kodėl ir kas gali.
    .easy =
        Pirma tai pažiūrės žmogus.
        Ar galime priimti? Jis pasakys.
        Jei ne, pasakys, kodėl. Pasakys, kas gali padėti.
complaint-consent-first = Prieš ką nors jums sakydami, paklausime žmogaus, už kurį kalbate, ar jis sutinka.
complaint-no-contact = Skundą ištirsime. Atsakymo išsiųsti negalime, nes nežinome, kaip su jumis susisiekti.
complaint-afterwards =
    Norėdami sužinoti, kaip sekasi, grįžkite čia su numeriu { $reference }. Norėdami ką nors pridėti ar pataisyti, skambinkite { $phone }.
    Jei praleisime datą, pasakykite čia, ir galėsite eiti į kitą etapą.
    Pagalbos bet kada galite prašyti ir čia:
    { $ombudsmen }
    .sms =
    Kaip sekasi: siųskite { $reference }. Pridėti: { $phone }. Jei praleisime datą, pasakykite. Pagalba bet kada:
    { $ombudsmen }
    .voice =
        Norėdami sužinoti, kaip sekasi, paskambinkite ir pasakykite numerį. Jei praleisime datą, pasakykite, ir galėsite eiti į kitą etapą.
        Pagalbos bet kada galite prašyti ir čia:
        { $ombudsmen }
    .easy =
        Norite žinoti, kaip sekasi? Parašykite čia { $reference }.
        Norite ką nors pridėti? Skambinkite { $phone }.
        Vėluojame? Pasakykite čia.
        Visada gali padėti ir kiti:
        { $ombudsmen }
complaint-ombudsman = { $name }: skambinkite { $phone } arba žr. { $url }
    .sms = { $name }, { $phone }
    .voice = { $name }: skambinkite { $phone }

# Taking it further.

complaint-escalate-begin = Jei mūsų atsakymas netenkina, jūsų skundą dar kartą peržiūrės kitas žmogus. Tai 2 etapas.
    .easy =
        Mūsų atsakymas jums netinka?
        Tada pažiūrės kitas žmogus.
        Tai 2 etapas.
complaint-ombudsmen =
    Pagalbos bet kada galite prašyti čia. Dažniausiai jie skundą žiūri, kai jau atsakėme abiejuose etapuose.
    { $ombudsmen }
complaint-which = Kuris tai jūsų skundas?
    .again = Pasirinkite vieną iš jų arba nurodykite kitą numerį.
complaint-ask-reference = Koks skundo numeris? Jis atrodo taip: { $example }.
    .again = Numerį gavote, kai pateikėte skundą. Jame yra raidžių ir skaičių, pavyzdžiui, { $example }.
    .voice = Koks skundo numeris? Sakykite jį po vieną ženklą.
complaint-ask-proof = Kad įsitikintume, jog skundas jūsų, nurodykite jo telefoną arba el. paštą.
    .again = Nurodykite telefono numerį arba el. paštą, kurį davėte su skundu.
complaint-not-found = Nerandu skundo su tokiais duomenimis. Patikrinkite ir bandykite dar kartą.
complaint-give-up =
    Nerandu. Skambinkite { $phone }, ir darbuotojas paieškos. Skunde niekas nepasikeitė.
    Jei mums dar nesiskundėte, galite tai padaryti čia.
complaint-ask-reason = Kas mūsų atsakyme buvo neteisinga ar praleista? Galite praleisti. Priežasties nereikia.
    .again = Jei norite, pasakykite, ką peržiūrėti dar kartą. Jei ne, sakykite: praleisti.
complaint-missed-acknowledgement = Sakėme, kad skundą patvirtinsime iki šios datos: { $date }. To nepadarėme. Atsiprašome. Dabar galite eiti į 2 etapą.
complaint-missed-answer = Sakėme, kad atsakysime iki šios datos: { $date }. To nepadarėme. Atsiprašome. Dabar galite eiti į 2 etapą.
complaint-stage-2-late = Įprastas laikas prašyti 2 etapo praėjo. Prašymas vis tiek priimamas, o nuspręs darbuotojas.
complaint-escalate-read-back =
    Patikrinkite, ką turime:
    { $facts }
    Ar perduoti skundą į 2 etapą?
    .again =
    Į 2 etapą būtų perduota:
    { $facts }
    Atsakykite „taip“, kad išsiųstume. Arba pasakykite, kas neteisinga.
complaint-stage-2-done = Jūsų skundas { $reference } dabar 2 etape. Jį žiūri kitas žmogus. Tai paskutinis mūsų etapas.
complaint-was-withdrawn = Šį skundą atsiėmėte, todėl jis uždarytas. Galite pateikti naują.
complaint-was-refused =
    Šio skundo priimti negalėjome. Mūsų nurodyta priežastis: { $reason }
    Galite prašyti ombudsmeno tai peržiūrėti:
    { $ombudsmen }
complaint-not-yet-acknowledgement = Darbuotojas šį skundą patvirtins iki šios datos: { $date }. Užrašyta, kad klausėte. Jei datą praleisime, galėsite eiti į kitą etapą.
complaint-not-yet-answer = Į šį skundą turime atsakyti iki šios datos: { $date }. Užrašyta, kad klausėte. Jei datą praleisime, galėsite eiti į kitą etapą.
complaint-missed-at-stage-2 =
    Tai turėjome padaryti iki šios datos: { $date }. To nepadarėme. Atsiprašome. Užrašyta, kad klausėte.
    Dabar galite kreiptis į ombudsmeną:
    { $ombudsmen }
complaint-to-ombudsman =
    Tai buvo paskutinis mūsų atsakymas į šį skundą. Jei jis netenkina, galite kreiptis į ombudsmeną iki šios datos: { $date }
    { $ombudsmen }

# How it is going.

progress-ask-proof-complaint = Galiu parodyti ir daugiau. Tam nurodykite skundo telefoną arba el. paštą. Galite tai praleisti.
    .again = Nurodykite telefono numerį arba el. paštą iš skundo. Galite praleisti.
complaint-status =
    Skundas { $reference }. Etapas { $stage } iš 2.
    { $status }
complaint-status-received = Jį gavome. Darbuotojas jo dar nepatvirtino.
complaint-status-acknowledged = Jį tiriame.
complaint-status-answered = Į jį atsakėme.
complaint-status-closed = Į jį atsakėme, ir jis uždarytas.
complaint-status-refused = Kaip skundo jo priimti negalėjome.
complaint-status-withdrawn = Jį atsiėmėte.
complaint-due-acknowledgement = Darbuotojas jį patvirtins iki šios datos: { $date }.
complaint-due-answer = Į jį atsakysime iki šios datos: { $date }.
complaint-late-acknowledgement = Sakėme, kad patvirtinsime iki šios datos: { $date }. To nepadarėme. Atsiprašome. Norėdami tęsti, sakykite: antras skundo etapas. Arba skambinkite { $phone }.
complaint-late-answer = Sakėme, kad atsakysime iki šios datos: { $date }. To nepadarėme. Atsiprašome. Norėdami tęsti, sakykite: antras skundo etapas. Arba skambinkite { $phone }.
complaint-next-stage = Jei mūsų atsakymas netenkina, sakykite: antras skundo etapas.
complaint-next-ombudsman =
    Tai buvo paskutinis mūsų atsakymas. Jei jis netenkina, galite kreiptis į ombudsmeną:
    { $ombudsmen }
complaint-details = Jūsų žodžiai: { $story }
complaint-details-handler = Juo rūpinasi { $name }, { $department }.
complaint-details-extended = Atsakymas užtruks ilgiau. Priežastis: { $reason }
complaint-details-refused = Priežastis: { $reason } Galite prašyti ombudsmeno tai peržiūrėti.
complaint-decision-upheld = Nustatėme, kad klydome.
complaint-decision-partly_upheld = Nustatėme, kad iš dalies klydome.
complaint-decision-not_upheld = Nustatėme, kad neklydome.

# A report that was made in anger.

complaint-offer = Ar galime dar kuo nors padėti? Jei norite, galite dėl to ir skųstis.
complaint-choice-make = Pateikti skundą
    .words = skundas, skundą, pateikti skundą, skųstis, taip, noriu skųstis

# Said unasked, on the day by which a complaint was to be confirmed or answered.

complaint-date-acknowledgement =
    Sakėme, kad skundą { $reference } patvirtinsime iki šios datos: { $date }. To dar nepadarėme. Atsiprašome.
    Norėdami tęsti, sakykite: antras skundo etapas. Arba skambinkite { $phone }.
    .sms = Skundą { $reference } turėjome patvirtinti iki: { $date }. To dar nepadarėme. Atsiprašome. Skambinkite { $phone }.
complaint-date-answer =
    Sakėme, kad į skundą { $reference } atsakysime iki šios datos: { $date }. Tai užtruks ilgiau. Atsiprašome.
    Norėdami tęsti, sakykite: antras skundo etapas. Arba skambinkite { $phone }.
    .sms = Į skundą { $reference } turėjome atsakyti iki: { $date }. Užtruks ilgiau. Atsiprašome. Skambinkite { $phone }.
