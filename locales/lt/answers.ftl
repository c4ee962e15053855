# Drafted by machine; not yet reviewed by a speaker.
# Answers to common questions. Facts about the council come in as values.

answer-opening_hours = Telefonu atsakome: { $hours }. Numeris: { $phone }. Šiuo pokalbiu galite naudotis bet kada, dieną ir naktį.
answer-phone_number = { $council } telefonas: { $phone }. Linija veikia: { $hours }. Per Relay UK rinkite 18001, tada { $phone }.
answer-city_hall = Galite pas mus ateiti: { $place }. Pirma reikia užsirašyti. Skambinkite { $phone }.
answer-what_can_you_do = Galiu priimti pranešimą, pavyzdžiui, apie neišvežtas šiukšles, gedimą ar išmestas šiukšles. Galiu pasakyti, kaip sekasi pranešimui, ir atsakyti į dažnus klausimus. Taip pat galite skambinti { $phone } arba užsirašyti ateiti.
    .sms = Galiu priimti pranešimą, pavyzdžiui, apie neišvežtas šiukšles ar gedimą. Galiu pasakyti, kaip jam sekasi. Galite ir skambinti { $phone }.
    .voice = Galiu priimti pranešimą, pavyzdžiui, apie neišvežtas šiukšles ar gedimą. Galiu ir pasakyti, kaip sekasi pranešimui.
answer-are_you_a_robot = Tai automatinis { $council } pagalbininkas, o ne žmogus. Norėdami kalbėti su žmogumi, skambinkite { $phone }. Linija veikia: { $hours }.
answer-privacy = { $council } saugo tai, ką čia rašote, kad galėtume padėti. Mato tik darbuotojai ir mums dirbančios įmonės. Nerašykite kortelės numerio. Galite prašyti parodyti arba ištrinti savo duomenis. Privatumo pranešimas: { $privacy }. Daugiau pasakys mūsų { $contact }.
    .sms = { $council } saugo tai, ką čia rašote, kad galėtume padėti. Nesiųskite kortelės numerio. Galite prašyti parodyti ar ištrinti duomenis.
    .voice = Saugome tai, ką sakote, kad galėtume padėti. Galite prašyti parodyti arba ištrinti savo duomenis.
answer-bin_day = Šiukšlių išvežimo diena priklauso nuo adreso, o sąrašo čia neturiu. Ją rasite { $website }. Taip pat galite skambinti { $phone }. Jei konteinerio neištuštino, galiu pranešti.
answer-recycling = Perdirbamas atliekas dėkite į konteinerį švarias, sausas ir palaidas, be maišų. Sąrašas, kas kur metama, yra { $website }. Taip pat galite skambinti { $phone }. Jei konteinerio neištuštino, galiu pranešti.
answer-council_tax = Vietos mokestis (Council Tax) imamas už būstą ir padeda mokėti už vietos paslaugas. Suma priklauso nuo būsto grupės (band). Galite mokėti mažiau, jei gyvenate vieni arba jūsų pajamos mažos. Klauskite: { $phone }.
answer-pay_council_tax = Galite sumokėti čia: parašykite, kad norite mokėti. Taip pat galite mokėti kortele telefonu { $payment_phone }, dieną ir naktį, svetainėje { $website } arba tiesioginiu debetu (Direct Debit). Turėkite sąskaitos numerį. Jis yra ant mokėjimo lapo. Jei negalite mokėti, greitai mums pasakykite. Galime padėti.
    .sms = Council Tax galite mokėti kortele: { $payment_phone }, dieną ir naktį. Turėkite numerį iš mokėjimo lapo. Jei negalite mokėti, pasakykite mums.
answer-housing_options = Jei galite netekti namų, pasakykite mums kuo greičiau. Skambinkite { $phone } ir prašykite „housing options“. Jei šiąnakt neturite kur miegoti, pasakykite man dabar.
answer-who_does_potholes = Duobes kelyje taiso { $pothole_body }. Galite skambinti { $pothole_phone }. Pasakykite, kur ji yra, ir paaiškinsiu, ką daryti.
answer-how_to_complain = Skųstis galite telefonu { $phone }, svetainėje { $website } arba atėję. Pasakykite, kas buvo blogai ir kas tai pataisytų. Už jus gali kalbėti kitas žmogus.
answer-bulky_waste = Stambios atliekos yra dideli daiktai, pavyzdžiui, sofa ar šaldytuvas. Galime juos paimti iš namų už mokestį. Užsakykite telefonu { $phone }. Nepalikite jų gatvėje.
answer-garden_waste = Sodo atliekas vežame tiems, kurie užsirašo ir moka kartą per metus. Užsirašyti galite { $website } arba { $phone }. Per Kalėdas dvi savaites nevežame.
answer-languages = Skambučiui ar vizitui galite gauti vertėją. Tai nemokama. Skambinkite { $phone } ir pasakykite savo kalbą. Galime išversti ir laiškus.
