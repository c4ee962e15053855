# Drafted by machine; not yet reviewed by a speaker.
# Kinds of report: a short name that fits after "a report about", what it is for (.about), other words (.words).

category-fly_tipping = išmestos šiukšlės
    .about = Šiukšlės, be leidimo paliktos kokioje nors vietoje, pavyzdžiui, čiužinys, maišai ar padangos.
    .words = išmestos šiukšlės, išmetė šiukšles, šiukšlių krūva, išverstos šiukšlės, nelegalus sąvartynas, šiukšlynas, atliekos išmestos
category-graffiti = grafičiai
    .about = Žodžiai ar piešiniai ant sienų ir kitų daiktų.
    .words = grafičiai, grafitis, grafitai, išpaišyta siena, aprašinėta siena, purškiami dažai, užrašas ant sienos
category-missed_bin = neišvežtos šiukšlės
    .about = Namų konteineris, kuris buvo išstatytas, bet neištuštintas.
    .words = neišvežtos šiukšlės, neišvežė šiukšlių, neištuštintas konteineris, neištuštino konteinerio, konteineris, šiukšlių dėžė, neišvežė
category-litter = šiukšlės gatvėje arba gatvės šiukšliadėžė
    .about = Šiukšlės gatvėje arba pilna, sulaužyta ar purvina gatvės šiukšliadėžė.
    .words = šiukšlės gatvėje, šiukšliadėžė, pilna šiukšliadėžė, gatvės šiukšliadėžė, prišiukšlinta gatvė
category-dog_fouling = šunų išmatos
    .about = Šunų išmatos gatvėje, ant tako ar parke.
    .words = šunų išmatos, šuns išmatos, šuns kakai, šūdai, šuns krūva
category-abandoned_vehicle = palikta transporto priemonė
    .about = Automobilis, furgonas ar kita transporto priemonė, kuri atrodo palikta visam laikui.
    .words = paliktas automobilis, palikta mašina, pamesta mašina, seniai stovinti mašina, paliktas furgonas
category-noise = triukšmas
    .about = Triukšmas, kuris tęsiasi ir apsunkina gyvenimą namuose, pavyzdžiui, garsi muzika ar šuo.
    .words = triukšmas, garsi muzika, triukšmingi kaimynai, lojantis šuo, signalizacija, vakarėlis, garsiai
category-housing_repair = remontas namuose
    .about = Kas nors tarybos būste sugedo arba turi būti pataisyta.
    .words = remontas, gedimas, sugedo, sugedęs boileris, sugedęs katilas, nėra šildymo, teka, pataisyti namuose
category-damp_mould = drėgmė arba pelėsis
    .about = Drėgmė arba pelėsis namuose.
    .words = drėgmė, drėgna, pelėsis, pelėsiai, juodas pelėsis, šlapios sienos
category-dead_animal = negyvas gyvūnas
    .about = Negyvas gyvūnas gatvėje ar parke.
    .words = negyvas gyvūnas, negyva katė, negyvas šuo, negyva lapė, negyvas paukštis, nugaišęs gyvūnas, partrenktas gyvūnas
category-needles = adatos
    .about = Adatos ar kitos narkotikų atliekos viešoje vietoje.
    .words = adatos, adata, švirkštas, švirkštai, narkotikų atliekos
category-tree = problema dėl medžio
    .about = Medis, kuris nuvirto, yra nesaugus arba trukdo.
    .words = medis, nuvirtęs medis, šaka, šakos, kabanti šaka, peraugęs medis
category-park_play_area = problema parke ar žaidimų aikštelėje
    .about = Kas nors sulūžę, purvina ar nesaugu parke arba žaidimų aikštelėje.
    .words = parkas, parke, žaidimų aikštelė, sūpynės, čiuožykla, aikštelė
category-antisocial_behaviour = viešosios tvarkos pažeidimai
    .about = Žmonės, kurie priekabiauja, grasina, trikdo kitus arba kenkia vietai.
    .words = viešosios tvarkos pažeidimas, chuliganai, chuliganizmas, priekabiavimas, blogi kaimynai, gaujos, grasinimai
category-pests = kenkėjai
    .about = Žiurkės, pelės, vapsvos ar kiti kenkėjai.
    .words = kenkėjai, žiurkės, žiurkė, pelės, pelė, vapsvos, vapsvų lizdas, tarakonai, blakės, skruzdėlės
category-street_light = gatvės žibinto gedimas
    .about = Gatvės žibintas, kuris nešviečia, sugedęs ar nesaugus.
    .words = gatvės žibintas, žibintas, gatvės lempa, stulpas, nešviečia žibintas, nedega šviesa
category-pothole = duobė kelyje ar šaligatvyje
    .about = Duobė ar sulūžusi danga kelyje, dviračių take ar šaligatvyje.
    .words = duobė, duobė kelyje, duobės, sulūžęs šaligatvis, kelio danga
category-blocked_drain = užsikimšęs nutekamasis vamzdis
    .about = Užsikimšęs nuotakas, grotelės ar kanalizacija.
    .words = užsikimšęs nuotakas, nuotakas, grotelės, kanalizacija, šulinys, užsikimšusi kanalizacija, nutekamasis vamzdis
category-illegal_parking = blogas parkavimas
    .about = Transporto priemonė pastatyta ten, kur negalima.
    .words = neteisėtas parkavimas, blogas parkavimas, pastatyta mašina, geltonos linijos, užstatytas įvažiavimas, parkavimas
category-public_toilet = viešojo tualeto problema
    .about = Viešasis tualetas, kuris purvinas, uždarytas ar sugedęs.
    .words = viešasis tualetas, tualetas, tualetai, wc
category-other = kas nors kita
    .about = Viskas, kas netinka prie kitų.
    .words = kas nors kita, kita, kita problema, nė vienas iš šių

# What is said before the first question.

advice-fly_tipping = Nelieskite šiukšlių ir nieko jose neieškokite. Neikite prie žmonių, kurie jas meta. Jei tai vyksta dabar, skambinkite policijai.
    .sms = Nelieskite šiukšlių. Jei kas nors dabar jas meta, skambinkite policijai.
advice-abandoned_vehicle = Transporto priemonėmis be mokesčio rūpinasi Driver and Vehicle Licensing Agency (DVLA). Jei ji tik blogai pastatyta, pasakykite man.
    .sms = Be mokesčio: tai DVLA reikalas. Jei tik blogai pastatyta, pasakykite man.
advice-noise = Negalime nieko daryti dėl kelių, traukinių ar lėktuvų triukšmo. Negalime nieko daryti dėl kasdienių garsų ar žaidžiančių vaikų. Jei girdite, kad kas nors skriaudžiamas, skambinkite 999.
    .sms = Dėl kelių, traukinių, lėktuvų, buities ir žaidžiančių vaikų triukšmo nieko daryti negalime. Jei ką nors skriaudžia, skambinkite 999.
advice-dead_animal = Nelieskite gyvūno. Jei jis naminis, ieškome čipo, kad praneštume šeimininkui.
advice-needles = Nelieskite adatų. Neprileiskite vaikų ir gyvūnų. Jei įsidūrėte adata, nuplaukite tą vietą ir skambinkite 111.
advice-antisocial_behaviour = Jei kam nors dabar gresia pavojus, skambinkite 999. Jei per šešis mėnesius pranešėte tris kartus, galite prašyti peržiūrėti bylą.

why-noise-not-anonymous = Čia reikia jūsų vardo, nes turime parodyti, kaip triukšmas veikia jūsų namus. Kaimynui nesakome, kas jūs esate.

# Who looks after things. The names fit in the middle of a sentence.

body-city = Norwich City Council
body-norfolk_county = Norfolk County Council
body-anglian_water = Anglian Water
body-police_101 = policija
body-environment_agency = Aplinkos agentūra (Environment Agency)
body-national_highways = National Highways
body-dvla = Vairuotojų ir transporto agentūra (DVLA)
body-defra = Aplinkos ir žemės ūkio ministerija (Defra)
body-landlord = jūsų būsto nuomotojas
body-housing_association = jūsų būsto asociacija (housing association)
body-homeowner = būsto savininkas
body-leaseholder = būsto ilgalaikis nuomininkas (leaseholder)
body-landowner = žemės ar pastato savininkas
body-utility = dėžės savininkė įmonė
body-private_contractor = kenkėjų naikinimo įmonė
body-broadland = taryba Broadland District Council
body-south_norfolk = taryba South Norfolk Council
body-north_norfolk = taryba North Norfolk District Council
body-breckland = taryba Breckland Council
body-great_yarmouth = taryba Great Yarmouth Borough Council
body-west_norfolk = taryba Borough Council of King's Lynn and West Norfolk
body-east_suffolk = taryba East Suffolk Council

# Why it is theirs.

why-norfolk_county = Norfolk County Council rūpinasi keliais, šaligatviais ir gatvių žibintais.
why-anglian_water = Anglian Water rūpinasi kanalizacija po gatve.
why-police_101 = Policija tiria nusikaltimus ir rūpinasi kelią užstojančiomis mašinomis.
why-environment_agency = Environment Agency rūpinasi labai dideliais ar kenksmingais atliekų kiekiais.
why-national_highways = National Highways rūpinasi didžiausiais keliais, pavyzdžiui, A47.
why-dvla = DVLA rūpinasi transporto priemonėmis be mokesčio.
why-defra = Defra nori žinoti, kai žūsta daug laukinių paukščių. Jie gali sirgti paukščių gripu.
why-landlord = Nuomotojas turi prižiūrėti, kad būstas būtų saugus ir tvarkingas. Pirma pasakykite nuomotojui. Jei nieko nedaroma, pasakykite mums, ir galėsime pasidomėti.
why-housing_association = Būsto asociacija (housing association) turi prižiūrėti, kad būstas būtų saugus ir tvarkingas.
why-homeowner = Būsto savininkas rūpinasi remontu ir nuotakais.
why-leaseholder = Ilgalaikis nuomininkas (leaseholder) rūpinasi būsto vidumi. Mes rūpinamės pastatu ir bendromis dalimis.
why-landowner = Privačią žemę turi išvalyti savininkas. Taryba neturi teisės ten dirbti.
why-utility = Įmonė turi pati valyti savo dėžes. Jos pavadinimas dažnai yra ant dėžės.
why-private_contractor = Taryba naikina kenkėjus tarybos būste ir viešoje žemėje. Kituose namuose tai už mokestį gali padaryti įmonė.
why-neighbour = Kiekviena taryba rūpinasi savo teritorija.

# How far a report has come: what it is called, what it means (.meaning), what comes next (.next).

status-received = Jūsų pranešimą gavome
    .meaning = Jūsų pranešimas saugiai pas mus. Jo dar niekas neperskaitė.
    .next = Kas nors jį perskaitys ir parinks tinkamą komandą.
status-triage = Parenkame tinkamą komandą
    .meaning = Jūsų pranešimą kas nors perskaitė. Aiškinamės, kas turėtų tuo rūpintis.
    .next = Tinkama komanda pasidomės.
status-investigating = Domimės
    .meaning = Komanda aiškinasi, ką reikia padaryti.
    .next = Komanda suplanuos darbą arba pasakys, kodėl ne.
status-scheduled = Planuojame atlikti darbą
    .meaning = Darbas yra mūsų sąraše ir turi datą.
    .next = Atvyks brigada ir tai padarys.
status-in_progress = Darbas prasidėjo
    .meaning = Brigada pradėjo darbą.
    .next = Brigada baigs darbą. Čia bet kada galite paklausti, kaip sekasi.
status-referred_internal = Dabar tuo rūpinasi kita mūsų komanda
    .meaning = Jūsų pranešimas skirtas kitai mūsų komandai. Jai jį perdavėme.
    .next = Ta komanda pasidomės. Jums nieko daryti nereikia.
status-fixed = Padaryta
    .meaning = Darbas baigtas.
    .next = Jei kas negerai, praneškite čia dar kartą ir nurodykite šį numerį.
status-duplicate = Kas nors jau pranešė
    .meaning = Jau turėjome pranešimą apie tą patį. Jūsų pranešimą pridėjome prie jo.
    .next = Žinią gausite kartu su jais.
status-not_ours = Tai priklauso kitiems: { $body }
    .meaning = Taryba tuo nesirūpina.
    .next = Galite manęs paklausti, kaip su jais susisiekti.
status-no_action = To padaryti negalime
    .meaning = Pasidomėjome, ir darbų neatliksime.
    .next = Jei nesutinkate, galite prašyti persvarstyti arba skųstis.
status-cancelled = Paprašėte sustabdyti
    .meaning = Nieko daugiau nedarome, nes paprašėte sustabdyti.
    .next = Naują pranešimą galite pateikti bet kada.
status-closed = Baigta
    .meaning = Padarėme viską, ką galėjome.
    .next = Jei kas negerai, praneškite čia dar kartą ir nurodykite šį numerį.
status-reopened = Vėl atidaryta
    .meaning = Anksčiau buvo baigta. Vėl dirbame.
    .next = Komanda pažiūrės dar kartą.
