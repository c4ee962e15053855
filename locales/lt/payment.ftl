# Drafted by machine; not yet reviewed by a speaker.
# Paying a bill, and not being able to. $what is the bill, $amount the sum, $reference our own reference, $link the
# address to pay at, $phone and $hours the team that answers about the bill.

# In a sentence: "to pay rent".
pay-type-council_tax = vietos mokestis (Council Tax)
pay-type-rent = nuoma
pay-type-parking_fine = parkavimo bauda
pay-type-garden_waste = sodo atliekos
pay-type-business_rates = verslo mokestis (business rates)
pay-type-invoice = sąskaita faktūra
pay-type-bulky_waste = stambių daiktų išvežimas

# Alone: to choose from, and to read back.
pay-choice-council_tax = Vietos mokestis (Council Tax)
    .words = vietos mokestis, savivaldybės mokestis, mokestis už būstą, būsto mokestis, mokesčio skola
pay-choice-rent = Nuoma
    .words = nuoma, nuomą, mano nuoma, už nuomą, garažo nuoma, nuomos skola
pay-choice-parking_fine = Parkavimo bauda
    .words = parkavimo bauda, bauda, baudą, parkavimo bilietas, baudos kvitas
pay-choice-garden_waste = Sodo atliekos
    .words = sodo atliekos, sodo konteineris, rudas konteineris, žaliosios atliekos
pay-choice-business_rates = Verslo mokestis (business rates)
    .words = verslo mokestis, įmonės mokestis, už patalpas, verslas
pay-choice-invoice = Sąskaita faktūra
    .words = sąskaita faktūra, faktūra, sąskaita, kita sąskaita, sąskaitą

pay-where-council_tax = Sąskaitos numeris yra Council Tax mokėjimo lapo viršuje. Jame 8 arba 9 skaitmenys.
pay-where-rent = Nuomos sąskaitos numeris yra nuomos laiške arba kortelėje. Jame nuo 8 iki 10 skaitmenų.
pay-where-parking_fine = Numeris yra baudos pranešime. Jis prasideda UH arba UG ir turi 10 raidžių ir skaitmenų.
pay-where-garden_waste = Nurodykite faktūros numerį iš mūsų laiško ar el. laiško. Jame nuo 6 iki 10 skaitmenų.
pay-where-business_rates = Sąskaitos numeris yra mokėjimo lapo viršuje. Jame 8 arba 9 skaitmenys.
pay-where-invoice = Faktūros numeris yra jos viršuje. Jame nuo 6 iki 10 skaitmenų.

pay-team-revenues = Council Tax ir verslo mokesčio komanda
pay-team-income = nuomos ir pajamų komanda
pay-team-parking = parkavimo komanda
pay-team-waste = atliekų komanda

# The questions.

payment-begin = Norite mokėti. Jei negalite, bet kada man pasakykite, ir pasakysiu, kas gali padėti.
    .sms = Norite mokėti. Jei negalite, pasakykite.
    .easy =
        Norite mokėti.
        Jei negalite mokėti, pasakykite. Galiu padėti.
payment-understood = Norite mokėti: { $what }. Jei negalite, bet kada man pasakykite, ir pasakysiu, kas gali padėti.
    .sms = Norite mokėti: { $what }. Jei negalite, pasakykite.
    .easy =
        Norite mokėti: { $what }.
        Jei negalite mokėti, pasakykite. Galiu padėti.
payment-understood-with =
    Norite mokėti: { $what }. Jau turime:
    { $facts }
    Jei negalite mokėti, bet kada man pasakykite, ir pasakysiu, kas gali padėti.
    .sms =
    Norite mokėti: { $what }. Jau turime:
    { $facts }
    Jei negalite, pasakykite.
    .easy =
        Norite mokėti: { $what }. Žinau:
        { $facts }
        Jei negalite mokėti, pasakykite. Galiu padėti.

payment-privacy = { $council } saugo jūsų sąskaitos numerį ir sumą, kad priimtų šį mokėjimą. Daugiau: { $link }.
    .sms = { $council } saugo numerį ir sumą mokėjimui priimti. Daugiau: { $link }.
    .voice = { $council } saugo jūsų sąskaitos numerį ir sumą, kad priimtų šį mokėjimą.
    .easy =
        { $council } saugo jūsų sąskaitos numerį ir sumą.
        To reikia, kad gautume jūsų pinigus.
        Daugiau: { $link }.

payment-label-what = Ką mokėti
    .words = sąskaita, ką, rūšis, ką mokėti
payment-ask-what = Ką norite sumokėti?
    .again = Kuri tai sąskaita? Pasirinkite vieną.

payment-label-fine = Mokėti ar ginčyti
    .words = mokėti, ginčyti
payment-ask-fine = Ar norite sumokėti baudą, ar ją ginčyti? Jei sumokėsite, byla bus baigta ir ginčyti nebegalėsite.
    .again = Sakykite: mokėti arba ginčyti. Ginčyti reiškia, kad manote, jog bauda neteisinga.
    .easy =
        Baudą galite sumokėti. Arba galite sakyti, kad ji neteisinga.
        Jei sumokėsite, viskas baigta. Tada nebegalite sakyti, kad ji neteisinga.
        Ką darysite?
payment-choice-pay = Sumokėti baudą
    .words = mokėti, sumokėti, moku, mokėsiu, noriu mokėti, sumokėti dabar
payment-choice-challenge = Ginčyti baudą
    .words = ginčyti, ginčiju, užginčyti, apskųsti, skųsti, apeliacija, neteisinga, nesąžininga, nesutinku

payment-label-account = Numeris
    .words = numeris, sąskaitos numeris, faktūros numeris, baudos numeris, sąskaita
payment-ask-account = Koks numeris sąskaitoje, laiške ar pranešime? { $where }
    .again = Reikia numerio iš sąskaitos, laiško ar pranešimo. { $where }
    .sms = Koks numeris sąskaitoje, laiške ar pranešime?
    .easy =
        Koks numeris yra ant sąskaitos?
        { $where }
payment-account-unusual = Numeris { $account } nepanašus į kitus numerius, kai mokama: { $what }. Patikrinkite sąskaitoje. Jei jis teisingas, galite tęsti.

payment-label-vehicle = Automobilis
    .words = automobilis, mašina, transporto priemonė, valstybinis numeris, numeriai
payment-ask-vehicle = Koks transporto priemonės valstybinis numeris?
    .again = Nurodykite valstybinį numerį, pavyzdžiui, AB12 CDE. Galite praleisti.

payment-label-amount = Suma
    .words = suma, kiek
payment-ask-amount = Kiek norite sumokėti?
    .again = Nurodykite sumą svarais ir pensais, pavyzdžiui, £45.60.
payment-amount-two = Čia matau daugiau nei vieną sumą.
payment-amount-negative = Mokama suma negali būti mažesnė už nulį.
payment-amount-decimals = Po taško sumoje gali būti daugiausia du skaitmenys, pavyzdžiui, £45.60.
payment-amount-too-small = Mažiausia suma, kurią čia galima sumokėti: { $least }.
payment-amount-too-large = Didžiausia suma, kurią čia galima sumokėti vienu kartu: { $most }. Dėl didesnės skambinkite { $phone }.

payment-fine-stages =
    Pirmas { $half } d. bauda kainuoja pusę, o jei užfiksavo kamera, 21 dieną. Sumokėti turite per { $days } d.
    Ar dėl jos gavote teismo ar antstolio laišką? Tada čia nemokėkite ir skambinkite { $phone }.
    .sms = Pirmas { $half } d. bauda kainuoja pusę. Teismo ar antstolio laiškas? Skambinkite { $phone }.
    .easy =
        Per tiek pirmų dienų mokate pusę: { $half }.
        Jei užfiksavo kamera, pusę mokate 21 dieną.
        Dienų sumokėti: { $days }.
        Gavote teismo ar antstolio laišką? Tada čia nemokėkite. Skambinkite { $phone }.
payment-rent-person = Jei vėluojate mokėti nuomą, galite su mumis ir pasikalbėti: { $phone }. Norime, kad išlaikytumėte namus.
payment-paid-before = Su šiuo numeriu jau sumokėjote: { $amount }, { $what }. Mokėjimo numeris: { $reference }.

payment-read-back =
    Patikrinkite, ką turime:
    { $facts }
    Ar viskas teisinga ir ar siųsti mokėjimo nuorodą?
    .again =
    Turime tai:
    { $facts }
    Sakykite „taip“, ir išsiųsiu nuorodą. Arba pasakykite, ką keisti.
    .easy =
        Perskaitykite:
        { $facts }
        Ar gerai? Ar siųsti nuorodą?

# The link.

payment-link =
    Štai mokėjimo nuoroda ({ $amount }, { $what }): { $link }
    Ją siunčia { $council }. Jūsų numeris: { $reference }. Nuoroda veikia iki: { $date }.
    .sms = { $council }, mokėti: { $amount }, { $what }, { $link } Numeris: { $reference }.
    .voice =
        Mokėjimas paruoštas: { $amount }, { $what }. Nuorodą { $link } galite gauti SMS žinute.
        Jūsų numeris: { $reference }. Nuoroda veikia iki: { $date }.
    .easy =
        Mokėkite čia ({ $amount }, { $what }): { $link }
        Nuorodą siunčia { $council }.
        Jūsų numeris: { $reference }.
        Nuoroda veikia iki: { $date }.
payment-link-same =
    Nuorodą tam jau turite. Mokėti: { $amount }, { $what }, čia: { $link }
    Jūsų numeris: { $reference }. Nuoroda veikia iki: { $date }.
    .sms = Mokėti: { $amount }, { $what }, { $link } Numeris: { $reference }.
    .voice =
        Nuorodą tam jau turite: { $amount }, { $what }. Nuorodą { $link } galite gauti SMS žinute.
        Jūsų numeris: { $reference }. Nuoroda veikia iki: { $date }.
payment-link-safe = Kortelės duomenis įveskite tame puslapyje ir tik ten. Niekada nesiųskite jų pokalbyje, nes pokalbiai saugomi ir kiti gali juos perskaityti.
    .sms = Kortelės duomenis rašykite tik tame puslapyje, ne SMS.
    .voice = Kortelės duomenis įveskite tame puslapyje ir tik ten. Niekada nesakykite jų tokiame pokalbyje kaip šis.
    .easy =
        Kortelės numerį rašykite tik tame puslapyje.
        Niekada nerašykite jo šiame pokalbyje.
payment-link-sandbox = Tai paslaugos bandymas. Tikrų pinigų nėra.
payment-link-after = Kai sumokėsite, čia pasakysiu, ar pavyko. Taip pat galite paklausti: ar mano mokėjimas pavyko?
    .voice = Sumokėję galite čia paklausti: ar mano mokėjimas pavyko?
    .easy =
        Sumokėjote? Tada pasakysiu, ar pavyko.
        Galite ir paklausti.
payment-not-here = Šiuo metu čia negalima mokėti kortele. Kortele mokėti galite bet kada telefonu { $payment_phone } arba svetainėje { $website }.

# How a payment stands. Said when asked, and sent when it is known.

payment-is-link_given = Mokėjimas { $reference }: dar nesumokėta ({ $amount }, { $what }). Nuorodos niekas neatidarė.
payment-is-started = Mokėjimas { $reference }: dar nesumokėta ({ $amount }, { $what }). Mokėjimo puslapis buvo atidarytas, bet mokėjimo nematau.
payment-is-pending = Mokėjimas { $reference }: laukiame atsakymo ({ $amount }, { $what }). Nemokėkite dar kartą. Paklauskite vėl po kelių minučių.
    .easy =
        Mokėjimas { $reference }: { $amount }, { $what }.
        Laukiame atsakymo. Nemokėkite dar kartą.
        Paklauskite vėl po kelių minučių.
payment-is-paid = Jūsų mokėjimas pavyko. Gavome { $amount }, { $what }, sumokėta: { $date }. Jūsų numeris: { $reference }. Kvito numeris: { $receipt }.
    .sms = Sumokėta: { $amount }, { $what }, { $date }. Numeris: { $reference }.
    .voice = Jūsų mokėjimas pavyko. Gavome { $amount }, { $what }, sumokėta: { $date }. Jūsų numeris: { $reference }.
payment-is-declined = Mokėjimas { $reference }: kortelė nepriimta ({ $amount }). Pinigai nepaimti. Galite bandyti su ta pačia nuoroda arba kita kortele.
    .easy =
        Mokėjimas { $reference }: kortele sumokėti nepavyko. Suma: { $amount }.
        Pinigai liko jums.
        Bandykite nuorodą dar kartą. Arba imkite kitą kortelę.
payment-is-expired = Mokėjimas { $reference }: mokėjimo puslapis paliktas per ilgai. Pinigai nepaimti. Galite bandyti su ta pačia nuoroda.
payment-is-cancelled = Mokėjimas { $reference }: sustabdėte prieš sumokėdami ({ $amount }). Pinigai nepaimti. Dar galite mokėti ta pačia nuoroda.
payment-is-error = Mokėjimas { $reference }: atsiprašome, tikrinant kortelę kažkas nepavyko. Jūsų mokėjimo ({ $amount }) neturime. Bandykite ta pačia nuoroda.
payment-is-withdrawn = Mokėjimas { $reference }: nuoroda atšaukta. Ja mokėti negalima.
payment-is-part_refunded = Mokėjimas { $reference }: gavome { $amount }, { $what }. Į jūsų kortelę grąžinome: { $refunded }.
payment-is-refunded = Mokėjimas { $reference }: visą sumą, { $refunded }, grąžinome į jūsų kortelę.
payment-is-over = Mokėjimas { $reference }: nesumokėta ({ $amount }, { $what }), ir nuoroda baigėsi. Pasakykite, jei norite mokėti dabar.
# Said unasked where no real money moves.
payment-news-trial =
    { $news }
    Tai paslaugos bandymas. Tikrų pinigų nėra.
# Said to whoever names a reference in another chat: neither what for, nor how much.
payment-named-paid = Mokėjimas { $reference } pavyko. Sumokėta: { $date }.
payment-named-pending = Mokėjimas { $reference }: laukiame atsakymo. Nemokėkite dar kartą. Paklauskite vėl po kelių minučių.
payment-named-refunded = Mokėjimas { $reference } buvo sumokėtas, o pinigai grąžinti į kortelę.
payment-named-unpaid = Mokėjimas { $reference } nesumokėtas. Gauta nuoroda veikia iki: { $date }.
payment-named-ended = Mokėjimas { $reference } nesumokėtas, ir jo nuoroda baigėsi.
payment-link-again = Jūsų mokėjimo nuoroda: { $link }
    .voice = Mokėjimo nuorodą { $link } galite gauti SMS žinute.
payment-none = Šiame pokalbyje mokėjimų nėra. Jei turite mokėjimo numerį, pasakykite jį. Jis atrodo taip: { $example }. Taip pat galite skambinti { $phone }.
    .voice = Šiame pokalbyje mokėjimų nėra. Jei turite mokėjimo numerį, pasakykite jį.
payment-refund =
    Grąžinimą tvarko darbuotojas. Skambinkite { $phone }, { $hours }. Turėkite mokėjimo datą, sumą ir numerį.
    Pinigai grąžinami į kortelę, kuria mokėta. Iš čia jų grąžinti negaliu.
    .sms = Grąžinimą tvarko darbuotojas. Skambinkite { $phone }, { $hours }. Turėkite datą, sumą ir numerį.

# A fine that is disputed.

payment-challenge =
    Norėdami ginčyti baudą, jos nemokėkite. Jei sumokėsite, byla bus baigta.
    Ginčyti galite { $link } arba telefonu { $phone }, { $hours }. Turėkite pranešimo numerį ir valstybinį numerį.
    Pasakykite, kodėl manote, kad ji neteisinga, ir siųskite nuotraukas, jei turite. Gausite atsakymą, o jei jis neigiamas, galėsite skųsti toliau.
    .sms = Norėdami ginčyti, baudos nemokėkite. Ginčykite { $link } arba skambinkite { $phone }. Turėkite pranešimą.
payment-challenge-in-time = Darykite tai greitai. Pirmas { $half } d. bauda kainuoja pusę, o sumokėti turite per { $days } d.

# Somebody cannot pay.

payment-help-first = Ačiū, kad pasakėte. Dabar šiame pokalbyje nieko mokėti nereikia. Galime padėti, ir geriausia kalbėti anksti.
    .easy =
        Ačiū, kad pasakėte.
        Čia dabar mokėti nereikia.
        Galime jums padėti.
payment-help-urgent = Jei prie durų antstolis, gavote teismo laišką arba galite netekti namų, dabar kalbėkite su žmogumi. Skambinkite { $phone }, { $hours }.
    .easy =
        Prie durų antstolis? Gavote teismo laišką? Galite netekti namų?
        Kalbėkite su žmogumi dabar.
        Skambinkite { $phone }, { $hours }.
payment-help-person = Kalbėti su žmogumi: { $team }, { $phone }, { $hours }. Jie gali susitarti dėl mažesnių įmokų. Jei dalį norite mokėti vėliau, tiesiog pasakykite.
    .easy =
        Galite kalbėti su žmogumi: { $team }.
        Skambinkite { $phone }, { $hours }.
        Gal galėsite mokėti mažomis dalimis.
        Norite dalį mokėti vėliau? Pasakykite.
payment-help-any-person = Kalbėti su žmogumi: { $phone }, { $hours }. Jie gali susitarti dėl mažesnių įmokų. Jei dalį norite mokėti vėliau, tiesiog pasakykite.
pay-help-any = Galite gauti Council Tax nuolaidą, pagalbą nuomai arba pagalbą iš sunkių laikų fondo. Taip pat galite prašyti mokėti mažesnėmis dalimis.
pay-help-council_tax =
    Jei pajamos mažos, galite gauti nuolaidą (Council Tax Reduction). Jei esate vienintelis suaugęs žmogus namuose, galite mokėti 25% mažiau.
    Taip pat galite prašyti mokėti per 12 mėnesių.
pay-help-rent = Galite gauti daugiau pagalbos nuomai, pavyzdžiui, būsto pašalpą (Housing Benefit) ar papildomą išmoką. Skolą galite prašyti mokėti mažomis dalimis.
pay-help-parking_fine = Klauskite mūsų, ar galite gauti daugiau laiko arba mokėti dalimis. Jei manote, kad bauda neteisinga, galite ją ginčyti ir nemokėti.
pay-help-garden_waste = Ši paslauga nebūtina. Sodo atliekas galite kompostuoti arba vežti į perdirbimo centrą.
pay-help-business_rates = Mažos įmonės ir labdaros gali mokėti mažiau. Klauskite mūsų apie lengvatą (small business rate relief) ir mokėjimą mažesnėmis dalimis.
pay-help-invoice = Galite prašyti daugiau laiko arba mokėti mažesnėmis dalimis.
pay-help-breathing_space = Breathing Space gali 60 dienų sustabdyti daugumą skolų laiškų ir mokesčių. Jo už jus prašo skolų patarėjas. Naujas sąskaitas vis tiek reikia mokėti.
    .easy =
        Breathing Space gali padėti.
        Skolų laiškai gali sustoti 60 dienų.
        To prašo skolų patarėjas.
        Naujas sąskaitas mokate vis tiek.
pay-help-advice = Patarimai dėl skolų nemokami ir slapti. Skambinkite StepChange { $stepchange } arba National Debtline { $national_debtline }.
    .easy =
        Patarimas dėl skolų nemokamas.
        Skambinkite StepChange: { $stepchange }.
        Arba skambinkite National Debtline: { $national_debtline }.
pay-help-advice_business = Patarimai dėl skolų mažoms įmonėms nemokami. Skambinkite Business Debtline { $business_debtline }.

# Words that tell what somebody who speaks of paying wants.

payment-word-status = Ar mano mokėjimas pavyko?
    .words = ar mano mokėjimas pavyko, ar mokėjimas pavyko, ar pavyko, ar praėjo, ar praėjo mokėjimas, mokėjimas praėjo, mokėjimas nepraėjo, mokėjimas nepavyko, ar gavote mano mokėjimą, ar gavote pinigus, ar gavote mano pinigus, ar sumokėjau, ar sumokėta, ar apmokėta, patikrinti mano mokėjimą, mokėjimo būsena, kur mano kvitas, mano kvitas, mokėjimo kvitas, sumokėjau ar gavote
payment-word-refund = Noriu pinigų atgal
    .words = grąžinti pinigus, grąžinkite pinigus, pinigų grąžinimas, pinigai atgal, pinigus atgal, nuskaitė du kartus, sumokėjau du kartus, du kartus sumokėjau, permokėjau, permoka, per daug sumokėjau
payment-word-cannot = Negaliu mokėti
    .words = negaliu mokėti, negaliu sumokėti, neturiu kaip mokėti, neturiu iš ko mokėti, neįperku, neišgaliu, sunku mokėti, sunku sumokėti, pagalba mokant, dalimis, mokėti dalimis, išsimokėtinai, mokėjimo planas, daugiau laiko mokėti, vėluoju mokėti nuomą, skolingas už nuomą, skolinga už nuomą, skola, skolos, esu skolingas, esu skolinga, pinigų bėdos, neturiu pinigų, nėra pinigų, man per daug, sunki padėtis, antstolis, antstoliai, šaukimas į teismą
payment-word-urgent = Skubu
    .words = antstolis, antstoliai, šaukimas, teismas, teismą, iškeldina, iškeldinimas, neteksiu namų, neteksime namų, nėra maisto, neturiu ką valgyti, nėra šildymo, be šildymo, atjungė elektrą, atjungta elektra
payment-word-challenge = Ginčyti
    .words = ginčyti, ginčiju, užginčyti, apskųsti, apeliacija, nesąžininga, neteisinga, neteisingai nubaustas, neteisingai nubausta, neturėjau gauti, ne mano mašina, ne mano automobilis, tai klaida
payment-word-fine = Bauda
    .words = bauda, baudą, parkavimo bauda, parkavimo bilietas, baudos
payment-word-payment = Mokėjimas
    .words = mokėjimas, mokėjimą, mano mokėjimas, kvitas, kvitą, sumokėta
