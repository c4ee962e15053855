# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = Norite pranešti apie problemą. Užduosiu kelis klausimus.
report-understood = Pranešimas, tema: { $category }.
report-understood-with =
    Pranešimas, tema: { $category }. Jau turime:
    { $facts }

# What it is about.

report-ask-group = Kokia tai problema?
    .again = Pasakykite keliais žodžiais, pavyzdžiui, neišvežtos šiukšlės ar sugedęs žibintas.
report-group-street = Gatvės ir išmestos šiukšlės
    .words = gatvės, gatvė, šiukšlės, problema gatvėje
report-group-waste = Neišvežtos šiukšlės
    .words = konteineris, konteineriai, neišvežtos šiukšlės, šiukšlių išvežimas, perdirbimas
report-group-neighbourhood = Triukšmas ar kaimynai
    .words = kaimynai, kaimynas, triukšmas, žmonės
report-group-home = Mano namai
    .words = namai, mano namai, namas, butas, remontas
report-group-parks = Parkai, medžiai ir viešieji tualetai
    .words = parkai, parkas, medžiai, medis, tualetai
report-group-roads = Keliai, žibintai ir parkavimas
    .words = keliai, kelias, žibintai, šviesos, parkavimas, nuotakai
report-group-other = Kas nors kita
    .words = kas nors kita, kita, nė vienas iš šių
report-ask-category = Kuris iš šių?
    .again = Pasirinkite tai, kas tinka labiausiai, arba pasakykite savo žodžiais.

# Who looks after it.

report-not-ours =
    Tai ne miesto tarybos reikalas. Tuo rūpinasi { $body }.
    { $route }
    .easy =
        Mes to padaryti negalime. Gali { $body }.
        { $route }
report-looked-after-by =
    Tuo rūpinasi { $body }.
    { $route }
report-ask-pass-on = Ar perduoti jūsų pranešimą? Gavėjas: { $body }.
    .again = Galiu išsiųsti už jus. Gavėjas: { $body }. Atsakykite taip arba ne.
    .easy =
        Galiu tai perduoti. Gavėjas: { $body }.
        Ar siųsti?
report-not-passed-on =
    Tada nieko nesiunčiu. Galite pranešti patys. Tuo rūpinasi { $body }.
    { $route }
report-reach-both = Skambinkite { $phone } arba eikite į { $url }.
    .voice = Skambinkite { $phone }. Yra ir nuoroda { $url }.
report-reach-phone = Skambinkite { $phone }.
report-reach-url = Eikite į { $url }.
    .voice = Galite pranešti per nuorodą { $url }.
report-nothing-sent = Niekas neišsiųsta.
report-anything-else = Ar galime dar kuo nors padėti?

# Where it is.

report-ask-location-street = Kur tai yra? Nurodykite gatvę ir namo numerį arba šalia ko tai yra.
    .again = Pasakykite, kaip rasti. Pavyzdžiui: 12 Alder Road arba autobusų stotelė Elm Hill.
    .easy =
        Kur tai yra?
        Kokia gatvė? Koks numeris?
        Arba sakykite, šalia ko tai yra.
report-ask-location-address = Koks adresas? Nurodykite namo numerį, gatvę ir pašto kodą.
    .again = Nurodykite visą adresą, pavyzdžiui, 12 Alder Road, NR3 1AB.
    .easy =
        Koks adresas?
        Nurodykite namo numerį ir gatvę.
        Nurodykite ir pašto kodą.
report-ask-location-site = Kuri tai vieta?
    .again = Nurodykite pavadinimą arba kur ji yra. Pavyzdžiui: Eaton Park, prie sūpynių.
report-place-unsure = Neaišku, ar ši vieta yra mūsų teritorijoje. Tęskime, o mes patikrinsime.
    .easy =
        Nežinau, ar šia vieta rūpinamės mes.
        Patikrinsime. Dabar tęskime.
report-outside =
    { $address }: tai kita teritorija. Ja rūpinasi { $body }.
    { $route }
    .easy =
        Tai ne mūsų teritorija: { $address }.
        Ja rūpinasi { $body }.
        { $route }
report-outside-unknown = { $address }: tai ne mūsų teritorija. Tuo turi rūpintis tos vietos taryba.
report-ask-outside = Ar norite nurodyti kitą adresą?
    .again = Nurodykite adresą Norwich mieste arba sakykite stop.
report-choice-other-address = Nurodyti kitą adresą
    .words = kitas adresas, kitą adresą, taip, keisti, neteisingas adresas
report-choice-end = Baigti čia
    .words = baigti, baigti čia, ne, stop, ne ačiū

# Somebody else has reported it.

report-ask-join = Apie tokią problemą jau pranešta ({ $date }, { $address }). Ar jūsų ta pati?
    .again = Netoliese jau yra pranešimas. Sakykite: ta pati, arba: kita.
    .easy =
        Apie tai jau kažkas pranešė: { $address }.
        Data: { $date }.
        Ar tai tas pats?
report-choice-same = Ta pati
    .words = ta pati, taip, tas pats, tai tas pats, ta pati problema
report-choice-different = Mano kita
    .words = kita, ne, mano kita, kitas, ne ta pati, skiriasi

# What happened.

report-ask-description = Pasakykite šiek tiek daugiau arba praleiskite. Ką komanda turėtų žinoti?
    .again = Pasakykite, ką matote, pavyzdžiui, „sena sofa ir sudužęs stiklas“. Galite praleisti.
    .easy =
        Ką dar turime žinoti?
        Pasakykite truputį daugiau. Arba sakykite: praleisti.
report-ask-photos = Jei turite nuotraukų, siųskite jas dabar. Galite praleisti.
    .again = Pridėkite nuotrauką prie žinutės. Jei neturite, sakykite: praleisti.
    .voice = Skambučio metu nuotraukų siųsti negalima. Sakykite: praleisti, ir tęsime.
    .easy =
        Turite nuotrauką? Siųskite dabar.
        Neturite? Sakykite: praleisti.

# Who reports it.

report-privacy =
    { $council } saugo jūsų atsakymus, kad sutvarkytų pranešimą. Juos mato tik komandos, kurioms reikia.
    Niekada čia nerašykite kortelės numerio. Daugiau: { $link }.
    .sms = { $council } saugo atsakymus tik šiam reikalui. Daugiau: { $link }.
    .voice = { $council } saugo jūsų atsakymus, kad sutvarkytų pranešimą. Juos mato tik komandos, kurioms reikia.
    .easy =
        { $council } saugo jūsų atsakymus, kad jums padėtų.
        Juos mato tik tie, kam reikia.
        Niekada čia nerašykite kortelės numerio.
        Daugiau: { $link }.
report-ask-contact = Kaip su jumis susisiekti, jei reikės paklausti? Nurodykite telefono numerį arba el. paštą. Jei norite likti nežinomi, praleiskite.
    .again = Nurodykite telefono numerį arba el. paštą, pavyzdžiui, sam@example.com. Galite praleisti.
    .easy =
        Gal reikės jūsų ko nors paklausti.
        Koks jūsų telefonas arba el. paštas?
        Galite sakyti: praleisti. Tada nežinosime, kas esate.
report-ask-contact-needed = Koks jūsų vardas ir telefono numeris arba el. paštas?
    .again = Turime galėti su jumis susisiekti. Nurodykite telefono numerį arba el. paštą, pavyzdžiui, sam@example.com.
    .easy =
        Koks jūsų vardas?
        Koks jūsų telefonas arba el. paštas?

# Reading back, and what happens then.

report-read-back =
    Patikrinkite, ką turime:
    { $facts }
    Ar viskas teisinga ir ar siųsti?
    .again =
    Būtų išsiųsta:
    { $facts }
    Atsakykite „taip“, kad išsiųstume. Arba pasakykite, kas neteisinga.
    .easy =
        Perskaitykite:
        { $facts }
        Ar gerai? Ar siųsti?
report-read-back-pass-on =
    Patikrinkite, ką turime:
    { $facts }
    Ar viskas teisinga ir ar perduoti? Gavėjas: { $body }.
    .again =
    Būtų perduota. Gavėjas: { $body }.
    { $facts }
    Atsakykite „taip“, kad išsiųstume. Arba pasakykite, kas neteisinga.
    .easy =
        Perskaitykite:
        { $facts }
        Ar gerai? Ar siųsti? Gavėjas: { $body }.
report-read-back-join =
    Galiu jus pridėti prie pranešimo { $reference }, data: { $date }.
    { $facts }
    Ar viskas teisinga ir ar pridėti?
    .again =
    Būsite pridėti prie pranešimo { $reference }, data: { $date }.
    { $facts }
    Atsakykite „taip“, kad pridėtume. Arba pasakykite, kas neteisinga.
report-offer-contact = Kad prireikus galėtume paklausti, galite nurodyti ir telefono numerį arba el. paštą.
    .easy =
        Gal reikės jūsų ko nors paklausti.
        Galite nurodyti telefoną arba el. paštą.

report-done = Ačiū. Jūsų pranešimą gavome. Jūsų numeris: { $reference }.
    .voice = Ačiū. Jūsų pranešimą gavome. Jūsų numeris: { $reference }. Kartoju numerį: { $reference }.
    .easy =
        Ačiū. Jūsų pranešimą gavome.
        Jūsų numeris: { $reference }. Pasilikite jį.
report-done-due = Stengiamės sutvarkyti iki šios datos: { $date }.
    .easy = Norime tai padaryti iki: { $date }.
report-done-no-date = Komanda pasidomės. Tokiam pranešimui datos pažadėti negalime.
    .easy =
        Mūsų žmonės tai pažiūrės.
        Kada, nežinome.
report-done-passed-on = Perduodame kitiems. Gavėjas: { $body }. Jie sprendžia, kas ir kada bus daroma.
    .easy =
        Siunčiame kitiems. Gavėjas: { $body }.
        Jie pasakys, ką darys. Jie pasakys, kada.
report-done-reach = Telefoną ar el. paštą naudosime tik tada, jei reikės paklausti.
    .easy =
        Galime skambinti arba rašyti, jei reikės paklausti.
        Daugiau niekam jūsų numerio nenaudojame.
report-done-ask = Norėdami sužinoti, kaip sekasi, nurodykite čia numerį { $reference } arba skambinkite { $phone }.
    .voice = Norėdami sužinoti, kaip sekasi, paskambinkite ir pasakykite numerį.
    .easy =
        Norite žinoti, kaip sekasi?
        Parašykite čia { $reference }. Arba skambinkite { $phone }.
report-joined = Pridėta prie pranešimo { $reference }.

# Short names of what is known, for reading back, and other words for them.

report-label-category = Kas
    .words = kategorija, problemos rūšis, pranešimo rūšis, problema, kas
report-label-location = Kur
    .words = kur, vieta, adresas, gatvė, namo numeris, pašto kodas
report-label-pass-on = Perdavimas
report-label-join = Tas pats pranešimas
report-label-description = Informacija
    .words = aprašymas, informacija, tekstas, ką sakiau, ką rašiau
report-label-photos = Nuotraukos
    .words = nuotraukos, nuotrauka, foto, fotkė, fotkės
report-label-contact = Kaip susisiekti
    .words = kontaktai, kontaktas, telefonas, telefono numeris, mano numeris, mobilus, el. paštas, mano paštas, vardas, mano vardas
report-label-access = Kaip patekti
    .words = kaip patekti, patekimas, įėjimas
report-label-address = Adresas
    .words = jų adresas
report-label-affects = Kaip jus veikia
    .words = kaip mane veikia, poveikis
report-label-animal = Gyvūnas
    .words = gyvūnas
report-label-assisted = Pagalba dėl konteinerio
    .words = pagalba dėl konteinerio, pagalba su konteineriu
report-label-bin_type = Konteineris
    .words = konteineris, konteinerio rūšis, kuris konteineris
report-label-blocking = Užstoja kelią
    .words = užstoja, trukdo, kliudo
report-label-blocking_road = Užtveria kelią
    .words = užtveria kelią, kelias užtvertas, užblokuotas kelias
report-label-collection_date = Išvežimo diena
    .words = data, diena, išvežimo data, išvežimo diena
report-label-colour = Spalva
    .words = spalva
report-label-column_number = Stulpo numeris
    .words = stulpo numeris, numeris ant stulpo, žibinto numeris
report-label-condition = Būklė
    .words = būklė
report-label-count = Kiek
    .words = kiek, skaičius
report-label-danger_now = Pavojus dabar
    .words = pavojus
report-label-depth_cm = Gylis centimetrais
    .words = gylis, kaip giliai, gilu
report-label-details = Apie šeimininką
    .words = šeimininko duomenys, apie šeimininką
report-label-effect = Kaip jus veikia
    .words = poveikis, kaip mane veikia
report-label-extent = Kiek to yra
    .words = mastas, kiek
report-label-fault = Kas negerai
    .words = gedimas, kas negerai
report-label-flooding = Užliejimas
    .words = užliejimas, potvynis
report-label-happening_now = Vyksta dabar
    .words = vyksta dabar
report-label-health = Sveikata
    .words = sveikata
report-label-home_address = Jūsų adresas
    .words = mano adresas, namų adresas, jūsų adresas
report-label-how_long = Kiek laiko
    .words = kiek laiko
report-label-how_often = Kaip dažnai
    .words = kaip dažnai
report-label-in_danger = Pavojuje
    .words = pavojuje
report-label-injury = Kas nors sužeistas
    .words = sužeistas, sužeista, sužalojimas
report-label-issue = Problema
    .words = problema, bėda
report-label-kind = Rūšis
    .words = rūšis, tipas
report-label-land = Žemė
    .words = žemė, žemės rūšis
report-label-land_type = Žemė
    .words = žemė, žemės rūšis, žemės tipas
report-label-make = Markė
    .words = markė
report-label-model = Modelis
    .words = modelis
report-label-now = Dabar ten
    .words = dabar ten
report-label-offender = Kas tai padarė
    .words = kaltininkas, kas tai padarė, kas išmetė
report-label-offender_known = Žinomas šeimininkas
    .words = žinomas šeimininkas
report-label-offensive = Įžeidžiama
    .words = įžeidžiama
report-label-out_on_time = Išstatytas iki 6:00
    .words = laiku išstatytas, kada išstatytas
report-label-owner = Savininkas
    .words = savininkas
report-label-pattern = Dienos ir laikas
    .words = dienos ir laikas, kada girdėti
report-label-people = Žmonės
    .words = žmonės
report-label-pest = Kenkėjas
    .words = kenkėjas, gyvūnas
report-label-place = Vieta
    .words = vietos rūšis
report-label-recurring = Dažnai kartojasi
    .words = kartojasi, dažnai kartojasi
report-label-reported_before = Sakyta anksčiau
    .words = pranešta anksčiau, sakyta anksčiau
report-label-restriction = Parkavimo taisyklė
    .words = apribojimas, parkavimo taisyklė
report-label-room = Kambarys
    .words = kambarys
report-label-rooms = Kambariai
    .words = kambariai
report-label-safe_now = Dabar saugu
    .words = saugu
report-label-since = Nuo kada
    .words = data, nuo, nuo kada
report-label-site = Vieta
    .words = objektas
report-label-size = Kiek to yra
    .words = dydis, kiekis, koks dydis, kiek
report-label-source_address = Iš kur
    .words = iš kur
report-label-spoken_to_them = Kalbėtasi su jais
    .words = kalbėtasi su jais, kalbėjau su jais
report-label-still_there = Dar ten
    .words = dar ten, vis dar ten
report-label-summary = Kas įvyko
    .words = santrauka, kas įvyko
report-label-surface = Ant ko
    .words = paviršius, ant ko
report-label-surface_owner = Kieno tai
    .words = savininkas, kieno tai
report-label-tagged = Lipdukas ant konteinerio
    .words = lipdukas, etiketė
report-label-tenure = Jūsų būstas
    .words = būsto nuoma, nuomotojas, kieno mano būstas
report-label-type_of_waste = Kas išmesta
    .words = atliekų rūšis, atliekos, kas išmesta, šiukšlės
report-label-vehicle_reg = Valstybinis numeris
    .words = valstybinis numeris, mašinos numeris, numeriai
report-label-vulnerable = Žmonės namuose
    .words = žmonės namuose
report-label-where = Kuri dalis
    .words = kuri dalis
report-label-dead_animal-where = Vietos rūšis
    .words = vietos rūšis
report-label-pests-where = Kur matyta
    .words = kur jie yra, kur juos mačiau
report-label-whole_street = Visa gatvė
    .words = visa gatvė
report-label-width_cm = Plotis centimetrais
    .words = plotis, koks plotis, plati
report-label-witnessed = Matėte, kas tai padarė
    .words = liudininkas, mačiau
report-label-witnessed_at = Kada matėte
    .words = data, laikas, kada mačiau
