# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = Gyventojų aptarnavimas
    .words = aptarnavimas, gyventojų aptarnavimas, klientų aptarnavimas, pagalba su svetaine, su kuo nors pasikalbėti, susitikti
appointment-service-council_tax = Vietos mokestis (Council Tax)
    .words = vietos mokestis, mokestis, savivaldybės mokestis, būsto mokestis
appointment-service-benefits = Būsto pašalpa (Housing Benefit) arba Council Tax nuolaida
    .words = pašalpa, pašalpos, būsto pašalpa, benefitai, nuolaida, lengvata
appointment-service-housing = Patarimai dėl būsto
    .words = būstas, būsto, patarimai dėl būsto, benamystė, benamis, benamė, neturiu kur gyventi
appointment-service-planning = Patarimai dėl statybos (planning)
    .words = statyba, statybos, leidimas statyti, statybos leidimas, priestatas, planavimas
appointment-service-repairs = Remontas mano namuose
    .words = remontas, remonto, gedimas, taisymas, santechnikas, elektrikas
appointment-service-bulky_waste = Stambių daiktų išvežimas
    .words = stambios atliekos, dideli daiktai, stambūs daiktai, sofos išvežimas, baldų išvežimas, išvežimas
appointment-service-callback = Perskambinimas
    .words = perskambinti, perskambinkite, paskambinkite man, perskambinimas, skambutis

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date }, { $from }
appointment-between = { $date }, tarp { $from } ir { $to }
appointment-time = { $time }
appointment-more = Kiti laikai
    .words = kiti laikai, kitas laikas, daugiau, daugiau laikų, nė vienas, kas nors kita, vėliau
appointment-ask-time = Šie laikai laisvi. Kuris tinka? Galite pasakyti ir kitą dieną ar laiką.
    .again = Pasirinkite vieną iš šių laikų arba pasakykite dieną ir laiką, pavyzdžiui, ketvirtadienį po pietų.
    .easy =
        Šie laikai laisvi.
        Pasirinkite vieną. Arba nurodykite kitą dieną.
appointment-ask-wish = Kada jums tiktų? Pasakykite dieną ir laiką, pavyzdžiui, ketvirtadienį po pietų.
    .again = Pasakykite dieną, pavyzdžiui, pirmadienis, arba datą, pavyzdžiui, gruodžio 3.
appointment-just-taken = Kažkas ką tik užėmė šį laiką. Atsiprašome. Niekas nebuvo užrašyta ar pakeista.
    .easy =
        To laiko jau nėra. Atsiprašau.
        Nieko neužsakyta. Niekas nepakeista.
appointment-already = Dėl to jau turite vizitą { $reference }. Norėdami jį keisti, sakykite: noriu perkelti vizitą. Arba registruokite naują.
    .easy =
        Jau turite tam laiką: { $reference }.
        Norite jį pakeisti? Sakykite: pakeisti vizitą.
        Arba užsirašykite dar kartą.
appointment-none-free = Artimiausiomis savaitėmis laisvo laiko nėra. Skambinkite { $phone }, ir darbuotojas paieškos kartu su jumis.
    .easy =
        Greitai laisvų laikų nėra.
        Skambinkite { $phone }. Jums padės žmogus.

# Booking.

appointment-ask-service = Dėl ko vizitas?
    .again = Pasirinkite tai, kas tinka labiausiai, arba pasakykite vienu žodžiu, pavyzdžiui, būstas ar pašalpa.
appointment-ask-way = Kaip norite kalbėtis?
    .again = Sakykite: telefonu arba atvykus.
appointment-way-in_person = Atvykus
    .words = atvykus, atvyksiu, ateisiu, gyvai, asmeniškai, akis į akį, rotušėje, biure
appointment-way-phone = Telefonu
    .words = telefonu, telefonas, paskambinkite, skambučiu
appointment-way-home = Mano namuose
    .words = namuose, mano namuose, namie, pas mane
appointment-way-kerbside = Prie kelio
    .words = lauke, prie kelio, prie šaligatvio, gatvėje
appointment-ask-location = Koks jūsų namų adresas? Nurodykite namo numerį, gatvę ir pašto kodą.
    .again = Nurodykite visą adresą, pavyzdžiui, 12 Alder Road, NR3 1AB.
    .easy =
        Kur gyvenate?
        Nurodykite namo numerį ir gatvę.
        Nurodykite ir pašto kodą.
appointment-ask-about = Keliais žodžiais, dėl ko tai? Galite praleisti.
    .again = Pavyzdžiui: pakilo mano nuoma. Galite praleisti.
appointment-ask-interpreter = Ar reikia vertėjo ar ko nors kito, kad jums būtų lengviau? Tai nemokama.
    .again = Atsakykite: ne, vertėjas arba gestų kalba.
appointment-interpreter-none = Be vertėjo
    .words = be vertėjo, vertėjo nereikia, nereikia vertėjo, nenoriu vertėjo
appointment-interpreter-spoken = Vertėjas
    .words = vertėjas, vertėjo, vertėja, taip, taip prašau, reikia vertėjo
appointment-interpreter-sign = Gestų kalba
    .words = gestų kalba, gestų, gestai, britų gestų kalba, gestų vertėjas
appointment-interpreter-other = Kas nors kita
    .words = kas nors kita, kita, kitokia pagalba, vežimėlis, neįgaliojo vežimėlis, be laiptų, be laiptelių, klausos kilpa, daugiau laiko, didelės raidės, stambus šriftas, lydintis žmogus
appointment-ask-adjustments = Ką galime padaryti, kad jums būtų lengviau?
    .again = Pavyzdžiui: kambarys be laiptų, daugiau laiko arba kad kas nors ateitų kartu.
appointment-label-adjustments = Kas padeda
    .words = kas padeda, palengvinimai, pagalba
appointment-ask-language = Kokia kalba kalbate ar rodote gestais ir kokia jos atmaina?
    .again = Pavyzdžiui: kurdų sorani arba britų gestų kalba.
appointment-ask-contact = Koks jūsų vardas ir telefono numeris arba el. paštas?
    .again = Turime galėti su jumis susisiekti. Nurodykite telefono numerį arba el. paštą, pavyzdžiui, sam@example.com.
    .easy =
        Koks jūsų vardas?
        Koks jūsų telefonas arba el. paštas?
appointment-paid-first =
    Stambių daiktų (iki { $items }) išvežimas kainuoja { $price }, kiekvienas kitas daiktas { $more }. Daugiausia: { $most }.
    Pirma reikia sumokėti, o čia to dar padaryti negalima. Užsakykite telefonu { $phone }.

appointment-label-service = Tema
    .words = tema, dėl ko, paslauga
appointment-label-way = Būdas
    .words = būdas, kaip, atvykus, telefonu
appointment-label-about = Informacija
    .words = informacija, ką sakiau, aprašymas
appointment-label-interpreter = Vertėjas
    .words = vertėjas
appointment-label-language = Kalba
    .words = kalba
appointment-label-time = Kada
    .words = kada, laikas, data, diena
appointment-label-want = Ką daryti

appointment-read-back =
    Patikrinkite, ką turime:
    { $facts }
    Ar viskas teisinga ir ar užrašyti?
    .again =
    Štai kas bus užrašyta:
    { $facts }
    Atsakykite „taip“, kad užrašytume. Arba pasakykite, kas neteisinga.
    .easy =
        Perskaitykite:
        { $facts }
        Ar gerai? Ar užrašyti?
appointment-done = Užrašyta: { $time }. Jūsų numeris: { $reference }.
    .voice = Užrašyta: { $time }. Jūsų numeris: { $reference }. Kartoju numerį: { $reference }.
    .easy =
        Užrašyta: { $time }.
        Jūsų numeris: { $reference }. Pasilikite jį.
appointment-where-in_person = Ateikite: { $name }, { $address }.
appointment-where-phone = Skambinsime jūsų nurodytu numeriu.
appointment-where-home = Atvyksime į jūsų namus. Namuose turi būti suaugęs žmogus, kad įleistų.
appointment-where-kerbside = Išneškite daiktus į lauką iki 6:00 ryto.
appointment-bring-customer_service = Pasiimkite su tuo susijusius laiškus.
appointment-bring-council_tax = Turėkite Council Tax sąskaitos numerį, jei jį turite.
appointment-bring-benefits = Paruoškite: pajamas, santaupas, nuomos sumą, asmens dokumentą ir banko išrašus.
    .easy =
        Jei galite, atsineškite:
        Kiek uždirbate ir kiek turite santaupų.
        Kiek mokate už būstą.
        Kas parodo, kas esate.
        Banko popierius.
appointment-bring-housing = Paruoškite asmens dokumentą ir laiškus dėl būsto. Jei šiąnakt neturite kur miegoti, skambinkite mums dabar.
    .easy =
        Atsineškite, kas parodo, kas esate.
        Atsineškite laiškus apie namus.
        Šiąnakt nėra kur miegoti? Skambinkite mums dabar.
appointment-bring-planning = Paruoškite vietos adresą ir brėžinius, jei jų turite.
appointment-bring-repairs = Neįleiskite gyvūnų į tą kambarį ir pasakykite, jei ten sunku pastatyti automobilį.
appointment-bring-bulky_waste = Padėkite daiktus ten, kur juos pamatysime.
appointment-bring-callback = Laikykite telefoną šalia.
appointment-how-to-change = Jei negalite ateiti, parašykite čia numerį { $reference } arba skambinkite { $phone }. Keisti galite bet kada.
    .voice = Jei negalite ateiti, paskambinkite ir pasakykite šį numerį. Keisti galite bet kada.
    .easy =
        Negalite ateiti? Pasakykite mums.
        Parašykite čia { $reference }. Arba skambinkite { $phone }.

# Asking after it, moving it, taking it back.

appointment-which = Kuris tai jūsų vizitas?
    .again = Pasirinkite vieną iš jų arba nurodykite kitą numerį.
appointment-ask-reference = Koks vizito numeris? Jis atrodo taip: { $example }.
    .again = Numerį gavote, kai užsirašėte. Jame yra raidžių ir skaičių, pavyzdžiui, { $example }.
    .voice = Koks vizito numeris? Sakykite jį po vieną ženklą.
appointment-ask-proof = Kad įsitikintume, jog vizitas jūsų, nurodykite jo telefoną, el. paštą arba pašto kodą.
    .again = Nurodykite telefoną, el. paštą arba pašto kodą, kurį davėte užsirašydami.
    .easy =
        Turime žinoti, kad čia jūs.
        Nurodykite telefoną, el. paštą arba pašto kodą, kurį mums davėte.
appointment-not-found = Nerandu vizito su tokiais duomenimis. Patikrinkite ir bandykite dar kartą.
appointment-give-up = Nerandu. Skambinkite { $phone }, ir darbuotojas paieškos. Niekas nepasikeitė.
appointment-is = Vizitas { $reference }, laikas: { $time }.
appointment-ask-want = Ar norite jį palikti, pakeisti ar atšaukti?
    .again = Sakykite: palikti, pakeisti arba atšaukti.
appointment-want-keep = Palikti
    .words = palikti, palik, palikite, taip, tinka, gerai, tegul lieka, ačiū
appointment-want-change = Pakeisti
    .words = pakeisti, keisti, perkelti, perkelkite, kitas laikas, kitu laiku
appointment-want-cancel = Atšaukti
    .words = atšaukti, atšaukite, atšauk, negaliu ateiti, neateisiu, nereikia
appointment-read-back-change = Dabartinis laikas: { $old }. Naujas laikas: { $time }. Ar teisingai?
    .again = Dabartinis laikas: { $old }. Naujas laikas: { $time }. Atsakykite „taip“, kad pakeistume.
appointment-read-back-cancel = Atšaukti vizitą, kurio laikas: { $old }?
    .again = Atšaukiamo vizito laikas: { $old }. Atsakykite „taip“, kad atšauktume.
appointment-changed = Pakeista. Naujas laikas: { $time }. Numeris tas pats: { $reference }.
appointment-cancelled = Vizitas { $reference } atšauktas. Ačiū, kad pasakėte.
appointment-kept = Niekas nesikeičia. Laikas: { $time }.
appointment-was-cancelled = Vizitas { $reference } nebegalioja. Čia galite užregistruoti naują.
appointment-is-over = Vizitas { $reference } jau praėjo, laikas: { $time }. Jo keisti negalima. Čia galite užregistruoti naują.

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = Kad praneštume, kai bus ankstesnis laikas, sakykite: ankstesnis laikas.
appointment-want-earlier = Pranešti apie ankstesnį laiką
    .words = ankstesnis laikas, ankstesnį laiką, ankstesnio laiko, anksčiau, anksciau, ateiti anksčiau, ankstesnis vizitas, noriu anksčiau, greičiau
appointment-earlier-noted = Pranešime, kai atsiras laikas anksčiau nei { $time }. Iki tol šis vizitas lieka jums.
appointment-earlier-now = Vienas laikas jau laisvas: { $time }. Norėdami jį paimti, sakykite: noriu perkelti vizitą.
appointment-earlier-offer =
    Jūsų vizitui { $reference } yra ankstesnis laikas: { $time }.
    Dabar turite: { $old }. Ankstesnį laiką laikome jums iki: { $until }. Ar jo norite?
    .sms = Vizitui { $reference } yra ankstesnis laikas: { $time }. Dabar turite: { $old }. Laikome iki: { $until }.
appointment-earlier-letter =
    Jūsų vizitui { $reference } yra ankstesnis laikas: { $time }.
    Dabar turite: { $old }. Ankstesnį laiką laikome jums iki: { $until }.
    Norėdami jį paimti, pasakykite { $reference } mūsų svetainės pokalbyje arba skambinkite { $phone }.
    .sms = Vizitui { $reference } yra ankstesnis laikas: { $time }. Laikome jums iki: { $until }. Norėdami jį paimti, skambinkite { $phone }.
    .subject = Jūsų vizitui { $reference } yra ankstesnis laikas
appointment-ask-offer = Laisvas laikas: { $time }. Laikome jį jums iki: { $until }. Ką norite daryti?
    .again = Sakykite: imu, palikti mano, pakeisti arba atšaukti.
appointment-offer-take = Imu ankstesnį laiką
    .words = imu, imu jį, paimsiu, paimti, noriu jo, imu ankstesnį, noriu ankstesnio
appointment-offer-keep = Palikti mano laiką
    .words = palikti mano, palikti mano laiką, palikite mano, mano laikas, lieku prie savo
appointment-offer-leave = Palikti ir daugiau nesiūlyti
    .words = daugiau nesiūlyti, nesiūlykite, nebesiūlykite, daugiau neklausti, neklauskite, be pasiūlymų
appointment-offer-kept = Jums lieka: { $old }. Pranešime, kai vėl bus ankstesnis laikas.
appointment-offer-left = Jums lieka: { $old }. Ankstesnio laiko daugiau nesiūlysime.
appointment-offer-gone = Tą laiką laikėme jums iki: { $until }. Dabar jo nebelaikome. Atsiprašome. Jums lieka: { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = Kiek yra stambių daiktų? Iki { $items } daiktų kartu kainuoja { $price }, kiekvienas kitas { $more }. Daugiausia: { $most }.
    .again = Nurodykite daiktų skaičių, pavyzdžiui, 2. Daugiausia: { $most }.
appointment-label-items = Kiek daiktų
    .words = kiek, kiek daiktų, daiktų skaičius, skaičius
appointment-ask-things = Kokie tai daiktai ir kur juos paliksite?
    .again = Pavyzdžiui: sofa ir lova, prie sienos priešais namą.
appointment-outside = Šis adresas ne mūsų teritorijoje, todėl išvežimo ten užsakyti negalima.
appointment-read-back-pay =
    Patikrinkite, ką turime:
    { $facts }
    Kaina: { $price }. Pirma mokate kortele. Tam yra { $minutes } min. Tada diena užsakyta.
    Jei atšauksite likus { $days } darbo d. ar anksčiau, grąžinsime viską. Vėliau negrąžinsime nieko.
    Ar viskas teisinga ir ar siųsti mokėjimo nuorodą?
    .sms =
        { $facts }
        { $price } kortele per { $minutes } min.
        Atšaukus likus { $days } darbo d.: grąžinsime viską. Vėliau: nieko.
        Ar gerai? Siųsti nuorodą?
    .again =
    Štai ką turime:
    { $facts }
    Kaina: { $price }. Jei atšauksite likus { $days } darbo d. ar anksčiau, grąžinsime viską, o vėliau nieko.
    Atsakykite „taip“, ir atsiųsime nuorodą. Arba pasakykite, kas neteisinga.
appointment-choice-pay = Taip, siųsti nuorodą
appointment-pay-link =
    Štai jūsų nuoroda sumokėti { $amount } ({ $what }): { $link }
    Šį laiką laikome jums: { $time }. Laikome iki: { $until }. Mokėjimo numeris: { $reference }.
    .sms = Sumokėkite { $amount } ({ $what }): { $link } Laiką { $time } laikome jums iki: { $until }.
    .voice =
        Jūsų nuoroda sumokėti { $amount } ({ $what }) paruošta. { $link } galite gauti SMS žinute.
        Šį laiką laikome jums: { $time }. Laikome iki: { $until }.
appointment-pay-after = Kai sumokėsite, išvežimas bus užsakytas, ir čia apie tai pasakysiu. Jei nesumokėsite laiku, niekas nebus užsakyta.
    .voice = Kai sumokėsite, išvežimas bus užsakytas. Jei nesumokėsite laiku, niekas nebus užsakyta.
appointment-pay-link-same =
    Dieną laikome jums iki: { $until }. Sumokėti { $amount } ({ $what }) galite čia: { $link }
    .voice = Dieną laikome jums iki: { $until }. Kad sumokėtumėte { $amount }, { $link } galite gauti SMS žinute.
appointment-pay-give-up = Jei to nebenorite, sakykite: noriu atšaukti vizitą. Tada mokėti nereikia.
appointment-unpaid = Už { $reference } dar nesumokėta, todėl dar neužsakyta. Sumokėkite per gautą nuorodą arba skambinkite { $phone }.
appointment-paid =
    Jūsų mokėjimas { $amount } gautas, ir išvežimas užsakytas: { $time }. Išneškite daiktus į lauką iki 6:00 ryto.
    Jūsų numeris: { $reference }. Kvito numeris: { $receipt }. Norėdami keisti ar atšaukti, nurodykite numerį arba skambinkite { $phone }.
    { $calendar }
    .sms =
    Sumokėta: { $amount }. Išvežimas: { $time }. Išneškite daiktus iki 6:00. Numeris { $reference }. Norėdami keisti, jį atsiųskite.
    { $calendar }
    .voice =
    Jūsų mokėjimas { $amount } gautas, ir išvežimas užsakytas: { $time }. Jūsų numeris: { $reference }.
    { $calendar }
appointment-pay-over = Neužsakyta: { $time }. Laiku nebuvo sumokėta. Pinigai nenuskaityti. Čia galite užsakyti kitą dieną.
appointment-paid-too-late =
    Gavome jūsų mokėjimą { $reference } ({ $amount }), bet šio laiko jums jau nebelaikėme: { $time }. Atsiprašome.
    Jis neužsakytas, ir pinigus grąžiname į jūsų kortelę. Jei norite kitos dienos, skambinkite { $phone }.
appointment-read-back-cancel-paid = Atšaukti išvežimą, kurio laikas: { $old }? { $refund } Ar teisingai?
    .again = Atšaukiamo išvežimo laikas: { $old }. { $refund } Atsakykite „taip“, kad atšauktume.
appointment-refund-all = Grąžinsime visą sumą: { $price }. Darbuotojas ją siunčia į kortelę, kuria mokėta.
appointment-refund-none = Grąžinti { $price } jau per vėlu.

# Buttons under a read-back.

appointment-choice-book = Taip, užrašyti
appointment-choice-move = Taip, pakeisti
appointment-choice-cancel = Taip, atšaukti
appointment-choice-keep = Ne, palikti kaip yra

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    Priminimas. Jūsų vizito laikas: { $time }. { $where }
    Jei negalite arba norite kito laiko, parašykite čia numerį { $reference } arba skambinkite { $phone }.
    .sms = Priminimas, vizito laikas: { $time }. { $where } Norėdami keisti, siųskite { $reference } arba skambinkite { $phone }.
    .easy =
        Susitinkame: { $time }. { $where }
        Negalite ateiti? Pasakykite mums. Parašykite čia { $reference }. Arba skambinkite { $phone }.
appointment-remind-phone = Mes jums paskambinsime.
appointment-remind-home = Namuose turi būti suaugęs žmogus, kad įleistų.
appointment-remind-kerbside = Išneškite daiktus į lauką iki 6:00 ryto.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = Norėdami įdėti į kalendorių, atidarykite { $url }
    .voice = Kad įdėtumėte į kalendorių, galite gauti nuorodą { $url }.
appointment-calendar-summary = Vizitas: { $council }
appointment-calendar-description = Jūsų numeris: { $reference }. Norėdami keisti ar atšaukti, pasakykite mums šį numerį arba skambinkite { $phone }.
appointment-calendar-reminder = Rytoj jūsų vizitas: { $council }.
