# Drafted by machine; not yet reviewed by a speaker.
# What residents tell the council that is no report, payment, appointment or complaint.

enquiry-begin-feedback = Ačiū. Jūsų nuomonę perduosiu tiems, apie kuriuos ji yra. Ką saugome, rasite čia: { $link }.
enquiry-begin-details = Perduosiu šį pakeitimą. Jį atliks darbuotojas, kai patikrins, kas jūs esate. Ką saugome, rasite čia: { $link }.
enquiry-begin-privacy = Jūs turite tam teisę, ir tai nemokama. Prieš ką nors parodydami ar keisdami, turime patikrinti, kas jūs esate. Ką saugome, rasite čia: { $link }.
enquiry-begin-interpreter = Vertėjas nemokamas, ir mes jį surasime. Prašome neprašyti versti vaiko. Ką saugome, rasite čia: { $link }.
    .voice = Vertėjas nemokamas, ir mes jį surasime. Prašome neprašyti versti vaiko.

enquiry-ask-subject-feedback = Kas tai?
    .again = Pasirinkite: pagyrimas, pasiūlymas arba pastaba.
enquiry-ask-subject-details = Kas pasikeitė?
    .again = Pasirinkite tai, kas tinka labiausiai, arba pasakykite savo žodžiais.
enquiry-ask-subject-privacy = Ką turime padaryti?
    .again = Pasirinkite tai, kas tinka labiausiai, arba pasakykite savo žodžiais.
enquiry-ask-subject-interpreter = Kam jums reikia vertėjo?
    .again = Pasirinkite tai, kas tinka labiausiai, arba pasakykite vienu žodžiu, pavyzdžiui, skambutis ar laiškas.

enquiry-subject-praise = Pagyrimas
    .words = pagyrimas, pagirti, padėka, padeka, padėkoti, padekoti, ačiū, aciu, dėkoju, dekoju, šaunu, saunu, puiku, puikiai, nuostabu, malonus, maloni, paslaugus, geras darbas, patenkintas, patenkinta
enquiry-subject-suggestion = Pasiūlymas
    .words = pasiūlymas, pasiulymas, siūlau, siulau, pasiūlyti, idėja, ideja, turiu idėją, galėtumėte, galetumete, būtų geriau, butu geriau, kodėl ne
enquiry-subject-comment = Pastaba
    .words = pastaba, komentaras, atsiliepimas, nuomonė, nuomone, mano nuomone, kas nors kita, kita
enquiry-subject-moved_home = Kraustausi
    .words = kraustausi, kraustomės, persikrausčiau, persikrausciau, persikraustome, persikėliau, persikeliau, adresas, naujas adresas, adreso keitimas, pakeitė adresas, nauji namai, naujas butas
enquiry-subject-household = Kas gyvena mano namuose
    .words = kas gyvena mano namuose, gyventojai, šeima, seima, atsikraustė, atsikrauste, išsikraustė, issikrauste, partneris, partnerė, kūdikis, kudikis, gyvenu vienas, gyvenu viena, nuomininkas
enquiry-subject-name = Mano vardas ar pavardė
    .words = vardas, pavardė, pavarde, mano vardas, mano pavardė, nauja pavardė, pakeičiau pavardę, ištekėjau, istekejau, vedžiau, vedziau, išsiskyriau, issiskyriau
enquiry-subject-contact = Mano telefonas ar el. paštas
    .words = telefonas, telefono numeris, naujas numeris, naujas telefonas, mobilusis, el. paštas, el. pastas, el paštas, el pastas, elektroninis paštas, naujas el. paštas, meilas
enquiry-subject-needs = Kaip su jumis susisiekti
    .words = kaip su manimi susisiekti, didelės raidės, dideles raides, stambus šriftas, brailis, brailio raštas, garso įrašas, lengvai skaitomas tekstas, neskambinti, neskambinkite, neskambinkite man, tik sms, rašykite man, laiškai, klausos kilpa, blogai girdžiu, kurčias, kurčia, aklas, akla, blogai matau
enquiry-subject-income = Mano darbas ar pinigai
    .words = pajamos, pinigai, darbas, naujas darbas, netekau darbo, praradau darbą, alga, atlyginimas, didesnė alga, pasikeitė pašalpos, santaupos, pensija, pradėjau dirbti, nebedirbu
enquiry-subject-death = Kažkas mirė
    .words = mirė, mire, mirtis, numirė, numire, miręs, mirusi, mirusysis, išėjo anapilin, laidotuvės, laidotuves
enquiry-subject-see = Matyti, ką apie mane turite
    .words = matyti, pamatyti, parodykite, kopija, kopiją, ką apie mane turite, ka apie mane turite, mano duomenys, mano įrašai, informacija apie mane
enquiry-subject-correct = Ištaisyti klaidą
    .words = ištaisyti, istaisyti, pataisyti, ištaisykite, klaida, klaidą, neteisinga, neteisingai, pakeisti, pasenę
enquiry-subject-erase = Ištrinti mano duomenis
    .words = ištrinti, istrinti, ištrinkite, istrinkite, trinti, pašalinti, pasalinti, pamirškite mane
enquiry-subject-object = Nenaudoti jų kam nors
    .words = nenaudoti, nenaudokite, nebenaudokite, prieštarauju, priestarauju, nesutinku, prieštaravimas, nustokite naudoti
enquiry-subject-call = Kalbėti su mumis telefonu
    .words = skambutis, telefonas, telefonu, skambinti, paskambinti, pokalbis telefonu
enquiry-subject-book = Naujas vizitas
    .words = naujas vizitas, užsirašyti, uzsirasyti, užsirašyti į vizitą, noriu užsirašyti, užrašykite
enquiry-subject-booked = Vizitas, kurį jau turiu
    .words = mano vizitas, turiu vizitą, jau turiu vizitą, jau užsirašiau, jau užsirašęs, jau užsirašiusi
enquiry-subject-letter = Laiškas arba anketa
    .words = laiškas, laiskas, laiškai, anketa, forma, popierius, popieriai, dokumentas, dokumentai
enquiry-subject-meeting = Susitikimas arba apsilankymas
    .words = susitikimas, apsilankymas, apsilankyti, pokalbis dėl būsto, svarstymas, ateiti, gyvai, akis į akį

enquiry-ask-feedback = Ką norite mums pasakyti?
    .again = Pasakykite savo žodžiais. Užtenka kelių.
enquiry-ask-details-moved_home = Koks senas adresas, koks naujas ir kurią dieną kraustotės?
    .again = Pavyzdžiui: iš 12 Alder Road į 3 Elm Hill, kovo 1.
enquiry-ask-details-household = Kas atsikraustė ar išsikraustė ir kurią dieną?
    .again = Pavyzdžiui: mano sūnus išsikraustė kovo 1.
enquiry-ask-details-name = Koks buvo jūsų vardas ir pavardė, o koks dabar?
    .again = Nurodykite seną vardą bei pavardę ir naujus.
enquiry-ask-details-contact = Koks senas numeris ar el. paštas, o koks naujas?
    .again = Nurodykite seną ir naują, kad jus rastume.
enquiry-ask-details-needs = Ko jums reikia? Pavyzdžiui, laiškų didelėmis raidėmis arba kad neskambintume.
    .again = Pasakykite, kaip jums rašyti ar su jumis kalbėti. Užtenka vieno karto: taip ir darysime.
enquiry-ask-details-income = Kas pasikeitė ir nuo kurios dienos?
    .again = Pavyzdžiui: nuo kovo 1 dirbu 20 valandų per savaitę.
enquiry-ask-details-death = Koks buvo to žmogaus vardas ir adresas ir kada jis mirė?
    .again = Užtenka vardo ir adreso. Neskubėkite.
enquiry-ask-privacy-see = Ką norite matyti? Jei galite, pasakykite, kuri tarnyba ir kurie metai.
    .again = Pavyzdžiui: laiškai apie vietos mokestį (Council Tax) nuo 2024 metų. Galima ir viską.
enquiry-ask-privacy-correct = Kas neteisinga ir kaip turi būti?
    .again = Pasakykite, ką turime užrašę ir kas teisinga.
enquiry-ask-privacy-erase = Ką ištrinti ir kodėl? Kai ką turime saugoti pagal įstatymą. Pasakysime, ką.
    .again = Pasakykite, kuri tarnyba arba kurie laiškai ar pokalbiai.
enquiry-ask-privacy-object = Kam nebenaudoti jūsų duomenų ir kodėl?
    .again = Pasakykite, kam jų neturime naudoti.
enquiry-ask-interpreter-call = Dėl ko skambutis ir kada galime skambinti?
    .again = Pavyzdžiui: mano nuoma, pirmadienį ryte.
enquiry-ask-interpreter-booked = Kada jūsų vizitas? Nurodykite ir jo numerį, jei turite.
    .again = Pavyzdžiui: gruodžio 3, 10 valandą, dėl remonto.
enquiry-ask-interpreter-letter = Apie ką laiškas?
    .again = Pavyzdžiui: laiškas apie vietos mokestį (Council Tax), kuris atėjo šią savaitę.
enquiry-ask-interpreter-meeting = Dėl ko susitikimas, kur jis ir kada?
    .again = Pavyzdžiui: pokalbis dėl būsto City Hall, gruodžio 3, 10 valandą.

enquiry-ask-person = Apie ką tai? Užtenka vardo, komandos arba vietos.
    .again = Pavyzdžiui: Sam telefonu arba šiukšlių vežėjai mūsų gatvėje. Galite praleisti.
enquiry-ask-contact-optional = Ar norite atsakymo? Tada nurodykite vardą ir telefono numerį arba el. paštą. Galite praleisti.
    .again = Nurodykite telefono numerį arba el. paštą, arba sakykite: praleisti.
enquiry-ask-contact-required = Koks jūsų vardas ir telefono numeris arba el. paštas? To reikia, kad patikrintume, kas jūs esate, ir atsakytume.
    .again = Nurodykite vardą ir telefono numerį arba el. paštą.

enquiry-label-subject = Tema
    .words = tema, rūšis, rusis, dėl ko
enquiry-label-text = Jūsų žodžiai
    .words = žodžiai, zodziai, tekstas, ką sakiau, ka sakiau, žinutė
enquiry-label-person = Apie ką tai
    .words = kas, žmogus, zmogus, apie ką tai, apie ka

enquiry-affects-moved_home = Tai gali pakeisti jūsų vietos mokestį (Council Tax), šiukšlių išvežimą, leidimą statyti automobilį ir balsavimą. Jei gaunate Council Tax nuolaidą arba būsto pašalpą (Housing Benefit), praneškite mums per mėnesį.
enquiry-affects-household = Tai gali pakeisti jūsų vietos mokestį (Council Tax). Jei gaunate Council Tax nuolaidą arba būsto pašalpą (Housing Benefit), praneškite mums per mėnesį.
enquiry-affects-needs = Darbuotojas tai užrašo visoms mūsų komandoms, kad sakytumėte tik kartą. Tai pakeisti galite bet kada.
enquiry-affects-income = Jei gaunate Council Tax nuolaidą arba būsto pašalpą (Housing Benefit), praneškite mums per mėnesį. Jei pranešite vėlai, gali tekti grąžinti pinigus arba galite negauti to, kas jums priklauso.
enquiry-affects-name = Galime prašyti parodyti dokumentą, pavyzdžiui, santuokos liudijimą.
enquiry-affects-death = Užjaučiame dėl jūsų netekties. Kai registruosite mirtį, paklauskite apie paslaugą „Tell Us Once“. Ji iš karto praneša daugumai valstybės įstaigų ir mums.

enquiry-read-back =
    Štai kas bus išsiųsta:
    { $facts }
    Ar teisingai?

enquiry-done-feedback = Ačiū. Tuo rūpinasi { $team }. Jūsų numeris: { $reference }. Atsakysime iki šios datos: { $date }.
enquiry-done-details = Tuo rūpinasi { $team }. Jūsų numeris: { $reference }. Susisieksime, kad patikrintume, kas jūs esate, ir atliktume pakeitimą. Iki šios datos: { $date }. Jei negalite laukti, skambinkite { $phone }.
enquiry-done-privacy = Tuo rūpinasi { $team }. Jūsų numeris: { $reference }. Susisieksime, kad patikrintume, kas jūs esate. Atsakysime iki šios datos: { $date }. Jei užtruksime ilgiau, pasakysime, kodėl.
enquiry-done-interpreter = Jūsų prašymą dėl vertėjo gavome. Tuo rūpinasi { $team }. Jūsų numeris: { $reference }. Pasakysime, kas ateis ir kada, iki šios datos: { $date }. Jei negalite laukti, skambinkite { $phone } ir pasakykite savo kalbą.
    .sms = Prašymą dėl vertėjo gavome: { $reference }. Kas ir kada ateis, pasakysime iki: { $date }. Skubu? Skambinkite { $phone }.
enquiry-done-privacy-proven = Tuo rūpinasi { $team }. Ji jau žino, kad tai jūs. Jūsų numeris: { $reference }. Atsakysime iki šios datos: { $date }. Jei užtruksime ilgiau, pasakysime, kodėl.
enquiry-done-no-answer = Ačiū. Tai skaitys { $team }. Perskaitome viską. Jūsų numeris: { $reference }. Telefono ar el. pašto nedavėte, todėl neatrašysime.
enquiry-person-told = Jūsų žodžiai (apie: { $person }) pasieks tą žmogų ir jo komandą.

enquiry-team-customer_experience = mūsų gyventojų aptarnavimo komanda
enquiry-team-customer_records = mūsų gyventojų duomenų komanda
enquiry-team-data_protection = mūsų duomenų apsaugos komanda
enquiry-team-interpreting = mūsų vertimo komanda

enquiry-status-received = Numeris { $reference }: tuo rūpinasi { $team }. Atsakysime iki šios datos: { $date }.
enquiry-status-late = Numeris { $reference }: turėjome atsakyti iki šios datos: { $date }. Atsiprašome. Skambinkite { $phone }. Darbuotojas pasidomės.
enquiry-status-answered = Numeris { $reference }: atsakyta. Data: { $date }.
enquiry-status-closed = Numeris { $reference }: uždaryta. Data: { $date }.
enquiry-answer =
    Tai mūsų atsakymas dėl numerio { $reference }:
    { $words }
enquiry-closed =
    Numerį { $reference } uždarėme ir daugiau nieko dėl jo nedarysime.
    { $details }
enquiry-late =
    Dėl numerio { $reference } turėjome atsakyti iki šios datos: { $was }. Tai užtruks ilgiau. Atsiprašome.
    { $details }
