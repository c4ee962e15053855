# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }, { $council }
pay-page-title = Mokėti: { $what }
pay-page-council = { $council }
pay-page-line-what = Už ką
pay-page-line-account = Numeris sąskaitoje ar pranešime
pay-page-line-amount = Suma
pay-page-line-reference = Mūsų numeris
pay-page-line-receipt = Kvito numeris
pay-page-line-date = Sumokėta
pay-page-line-refunded = Grąžinta į jūsų kortelę
pay-page-account-ending = baigiasi { $end }
pay-page-check = Prieš tęsdami patikrinkite, ar viskas teisinga.
pay-page-secure = Kortelės duomenis įvesite kitame puslapyje ir tik ten. Mes niekada jų neprašome pokalbyje, SMS žinute ar el. paštu.
pay-page-language = Kitas puslapis yra anglų kalba. Jame prašoma kortelės numerio, galiojimo datos, 3 skaičių kitoje kortelės pusėje ir kortelės adreso.
pay-page-continue = Tęsti ir mokėti { $amount }
pay-page-again = Bandyti mokėti dar kartą: { $amount }
pay-page-cannot = Jei negalite mokėti, dabar to daryti nereikia. Parašykite pokalbyje arba skambinkite { $phone }, { $hours }. Galime padėti.
pay-page-back = Grįžti į pokalbį
pay-page-check-again = Patikrinti dar kartą

pay-page-not-finished = Mokėjimas nebaigtas. Pinigai dar nepaimti.
pay-page-declined = Jūsų kortelė nepriimta. Pinigai nepaimti. Galite bandyti dar kartą arba naudoti kitą kortelę.
pay-page-expired = Puslapis buvo atidarytas per ilgai ir baigėsi. Pinigai nepaimti. Galite bandyti dar kartą.
pay-page-cancelled = Sustabdėte prieš sumokėdami. Pinigai nepaimti. Dar galite sumokėti.
pay-page-error = Atsiprašome, tikrinant kortelę kažkas nepavyko. Jūsų mokėjimo neturime. Galite bandyti dar kartą.

pay-page-paid-title = Mokėjimas gautas
pay-page-paid = Gavome jūsų mokėjimą: { $amount }, { $what }. Išsaugokite numerį arba atspausdinkite šį puslapį.
pay-page-refunded = Visa suma arba jos dalis grąžinta į jūsų kortelę. Banke tai matysite per 6 dienas.
pay-page-pending-title = Laukiame atsakymo
pay-page-pending = Kortelės duomenys išsiųsti. Dar nežinome, ar mokėjimas pavyko. Nemokėkite dar kartą.
pay-page-ended-title = Ši nuoroda baigėsi
pay-page-ended = Per šią nuorodą mokėti nebegalima. Norėdami mokėti, paprašykite pokalbyje naujos arba skambinkite { $payment_phone }.
pay-page-unknown-title = Šio mokėjimo nerandame
pay-page-unknown = Patikrinkite nuorodą. Jei ją rašėte ranka, nukopijuokite iš mūsų žinutės. Sumokėti galite ir telefonu { $payment_phone }.
pay-page-down-title = Mokėjimas kortele dabar neveikia
pay-page-down = Atsiprašome. Tai mūsų kaltė, ne jūsų. Pinigai nepaimti. Nuoroda išsaugota, bandykite po kelių minučių.
pay-page-down-call = Kortele galite mokėti ir telefonu { $payment_phone }, dieną ir naktį.
pay-page-busy-title = Šis mokėjimas atidaromas
pay-page-busy = Nuoroda atidaroma kitoje vietoje. Palaukite minutę ir bandykite dar kartą.
pay-page-wrong-title = Atsiprašome, kažkas nepavyko
pay-page-wrong = Šis puslapis pinigų nepaėmė. Bandykite po minutės arba skambinkite { $phone }.

pay-page-sandbox = Tai bandymas. Tikrų pinigų nėra, ir kortelės neprašoma.
pay-sandbox-title = Bandymas: kaip baigsis šis mokėjimas?
pay-sandbox-about = Šis puslapis yra vietoj tikro mokėjimo puslapio. Čia pasakote, kas įvyks. Tikrų pinigų nėra.
pay-sandbox-choose = Kas įvyks su mokėjimu?
pay-sandbox-pays = Mokėjimas pavyksta
pay-sandbox-declined = Kortelė atmetama
pay-sandbox-cancelled = Mokėtojas sustabdo
pay-sandbox-expired = Puslapis paliekamas per ilgai
pay-sandbox-error = Kitoje pusėje kažkas sugenda
pay-sandbox-waiting = Atsakymas dar neateina
pay-sandbox-go = Tęsti
pay-sandbox-none = Pasirinkite, kas įvyks.
pay-sandbox-problem = Yra klaida
pay-sandbox-over-title = Šis mokėjimas baigėsi
pay-sandbox-over = Nieko daugiau jam pasirinkti negalima.

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
