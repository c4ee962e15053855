# Drafted by machine; not yet reviewed by a speaker.
# Kinds of report: a short name that fits after "a report about", what it is for (.about), other words (.words).

category-fly_tipping = gunoi aruncat
    .about = Gunoi lăsat undeva fără voie, de exemplu o saltea, saci sau anvelope.
    .words = gunoi aruncat, gunoaie aruncate, gunoi ilegal, groapă de gunoi ilegală, au aruncat gunoi, deșeuri aruncate
category-graffiti = graffiti
    .about = Cuvinte sau desene făcute pe pereți și pe alte lucruri.
    .words = mâzgăleli, desene pe perete, perete pictat, scris pe perete, vopsit pe perete, spray
category-missed_bin = o pubelă neridicată
    .about = O pubelă de acasă care a fost scoasă și nu a fost golită.
    .words = pubelă neridicată, gunoi neridicat, nu au ridicat gunoiul, nu au luat gunoiul, pubelă negolită, pubelă, tomberon
category-litter = gunoi pe stradă sau un coș stradal
    .about = Gunoi pe stradă sau un coș stradal plin, stricat ori murdar.
    .words = gunoi pe stradă, coș stradal, coș de gunoi plin, coș plin, coș public, mizerie pe stradă
category-dog_fouling = excremente de câine
    .about = Excremente de câine pe stradă, pe o alee sau în parc.
    .words = excremente de câine, rahat de câine, caca de câine, mizerie de câine
category-abandoned_vehicle = un vehicul abandonat
    .about = O mașină, o dubă sau alt vehicul care pare lăsat de tot.
    .words = vehicul abandonat, mașină abandonată, mașină lăsată, dubă abandonată, rablă
category-noise = zgomot
    .about = Zgomot care continuă și îngreunează viața acasă, de exemplu muzică tare sau un câine.
    .words = zgomot, gălăgie, muzică tare, vecini gălăgioși, câine care latră, alarmă, petrecere
category-housing_repair = o reparație la locuință
    .about = Ceva stricat sau de reparat într-o locuință a consiliului.
    .words = reparație, reparații, centrală stricată, boiler stricat, nu e căldură, curge apă, scurgere, de reparat în casă
category-damp_mould = umezeală sau mucegai
    .about = Umezeală sau mucegai într-o locuință.
    .words = umezeală, umezeala, mucegai, mucegai negru, igrasie, pereți uzi
category-dead_animal = un animal mort
    .about = Un animal mort pe stradă sau în parc.
    .words = animal mort, pisică moartă, câine mort, vulpe moartă, pasăre moartă, animal călcat
category-needles = ace
    .about = Ace sau alte resturi de la droguri într-un loc public.
    .words = ace, ac, seringă, seringi, resturi de droguri
category-tree = o problemă cu un copac
    .about = Un copac căzut, periculos sau care încurcă.
    .words = copac, copac căzut, creangă, crengi, creangă atârnată, copac crescut prea mult
category-park_play_area = o problemă în parc sau la locul de joacă
    .about = Ceva stricat, murdar sau periculos într-un parc sau la un loc de joacă.
    .words = parc, loc de joacă, leagăn, tobogan, locul de joacă
category-antisocial_behaviour = comportament antisocial
    .about = Oameni care hărțuiesc, amenință, supără pe alții sau strică un loc.
    .words = comportament antisocial, hărțuire, vecini răi, găști, huligani, amenințări
category-pests = dăunători
    .about = Șobolani, șoareci, viespi sau alți dăunători.
    .words = dăunători, șobolani, șobolan, șoareci, șoarece, viespi, cuib de viespi, gândaci, ploșnițe, furnici
category-street_light = o problemă cu un felinar stradal
    .about = Un felinar stradal stins, stricat sau periculos.
    .words = felinar, felinar stradal, lampă stradală, stâlp, stâlp de iluminat, lumină stinsă, bec ars pe stradă
category-pothole = o groapă în drum sau pe trotuar
    .about = O groapă sau o suprafață stricată pe un drum, o pistă de biciclete sau un trotuar.
    .words = groapă, groapă în drum, gropi, trotuar stricat, asfalt stricat
category-blocked_drain = o scurgere înfundată
    .about = O scurgere, o gură de canal sau o canalizare înfundată.
    .words = scurgere înfundată, gură de canal, canal, canalizare, canal înfundat, rigolă
category-illegal_parking = parcare greșită
    .about = Un vehicul parcat unde nu are voie.
    .words = parcare ilegală, parcare greșită, mașină parcată, linii galbene, intrare blocată, parcare
category-public_toilet = o problemă cu o toaletă publică
    .about = O toaletă publică murdară, închisă sau stricată.
    .words = toaletă publică, toaletă, toalete, wc, veceu
category-other = altceva
    .about = Orice nu se potrivește la celelalte.
    .words = altceva, alta, altă problemă, niciuna dintre acestea

# What is said before the first question.

advice-fly_tipping = Nu atingeți gunoiul și nu căutați prin el. Nu vă apropiați de cine îl aruncă. Dacă se întâmplă acum, sunați la poliție.
    .sms = Nu atingeți gunoiul. Dacă cineva îl aruncă acum, sunați la poliție.
advice-abandoned_vehicle = De vehiculele fără taxă plătită se ocupă Driver and Vehicle Licensing Agency (DVLA). Dacă este doar parcat greșit, spuneți-mi.
    .sms = Fără taxă: se ocupă DVLA. Dacă este doar parcat greșit, spuneți-mi.
advice-noise = Nu putem face nimic cu zgomotul de la drumuri, trenuri sau avioane. Nu putem face nimic cu sunetele de zi cu zi sau cu copiii care se joacă. Dacă auziți că cineva este rănit, sunați la 999.
    .sms = Nu putem face nimic cu zgomotul de drumuri, trenuri, avioane, viața zilnică sau copii la joacă. Dacă cineva e rănit, sunați la 999.
advice-dead_animal = Nu atingeți animalul. Dacă este de companie, căutăm un cip ca să anunțăm stăpânul.
advice-needles = Nu atingeți acele. Țineți departe copiii și animalele. Dacă v-ați înțepat, spălați locul și sunați la 111.
advice-antisocial_behaviour = Dacă cineva este în pericol acum, sunați la 999. Dacă ne-ați spus de trei ori în șase luni, puteți cere revizuirea cazului.

why-noise-not-anonymous = Aici avem nevoie de numele dumneavoastră, pentru că trebuie să arătăm cum vă afectează zgomotul locuința. Nu spunem vecinului cine sunteți.

# Who looks after things. The names fit in the middle of a sentence.

body-city = Norwich City Council
body-norfolk_county = Norfolk County Council
body-anglian_water = Anglian Water
body-police_101 = poliția
body-environment_agency = Agenția de Mediu (Environment Agency)
body-national_highways = National Highways
body-dvla = agenția pentru șoferi și vehicule (DVLA)
body-defra = ministerul mediului și agriculturii (Defra)
body-landlord = proprietarul de la care închiriați
body-housing_association = asociația de locuințe (housing association)
body-homeowner = proprietarul locuinței
body-leaseholder = titularul contractului de lease (leaseholder)
body-landowner = proprietarul terenului sau al clădirii
body-utility = firma care deține cutia
body-private_contractor = o firmă de combatere a dăunătorilor
body-broadland = consiliul Broadland District Council
body-south_norfolk = consiliul South Norfolk Council
body-north_norfolk = consiliul North Norfolk District Council
body-breckland = consiliul Breckland Council
body-great_yarmouth = consiliul Great Yarmouth Borough Council
body-west_norfolk = consiliul Borough Council of King's Lynn and West Norfolk
body-east_suffolk = consiliul East Suffolk Council

# Why it is theirs.

why-norfolk_county = Norfolk County Council are grijă de drumuri, trotuare și felinare.
why-anglian_water = Anglian Water are grijă de canalizarea de sub stradă.
why-police_101 = Poliția se ocupă de infracțiuni și de vehiculele care blochează drumul.
why-environment_agency = Environment Agency se ocupă de cantități foarte mari sau dăunătoare de deșeuri.
why-national_highways = National Highways are grijă de cele mai mari drumuri, ca A47.
why-dvla = DVLA se ocupă de vehiculele fără taxă plătită.
why-defra = Defra vrea să știe când mor multe păsări sălbatice. Pot avea gripă aviară.
why-landlord = Proprietarul trebuie să țină locuința sigură și în stare bună. Spuneți întâi proprietarului. Dacă nu se face nimic, spuneți-ne și putem verifica.
why-housing_association = Asociația de locuințe (housing association) trebuie să țină locuința sigură și în stare bună.
why-homeowner = Proprietarul locuinței are grijă de reparații și de scurgeri.
why-leaseholder = Titularul contractului de lease are grijă de interiorul locuinței. Noi avem grijă de clădire și de părțile comune.
why-landowner = Proprietarul trebuie să curețe terenul privat. Consiliul nu are dreptul să lucreze acolo.
why-utility = Firma trebuie să își curețe cutiile. Numele ei este adesea pe cutie.
why-private_contractor = Consiliul se ocupă de dăunători în locuințele sale și pe teren public. Pentru alte locuințe, o poate face o firmă contra cost.
why-neighbour = Fiecare consiliu are grijă de zona sa.

# How far a report has come: what it is called, what it means (.meaning), what comes next (.next).

status-received = Am primit sesizarea dumneavoastră
    .meaning = Sesizarea este în siguranță la noi. Nu a citit-o încă nimeni.
    .next = Cineva o va citi și va alege echipa potrivită.
status-triage = Alegem echipa potrivită
    .meaning = Cineva a citit sesizarea. Vede cine ar trebui să se ocupe.
    .next = Echipa potrivită va verifica.
status-investigating = Verificăm
    .meaning = O echipă află ce trebuie făcut.
    .next = Echipa va planifica lucrarea sau vă va spune de ce nu.
status-scheduled = Plănuim lucrarea
    .meaning = Lucrarea este pe lista noastră și are o dată.
    .next = O echipă de lucru va veni să o facă.
status-in_progress = Lucrarea a început
    .meaning = Echipa de lucru a început.
    .next = Echipa va termina lucrarea. Întrebați aici oricând cât mai este.
status-referred_internal = Acum se ocupă altă echipă a noastră
    .meaning = Sesizarea era pentru altă echipă a noastră. I-am transmis-o.
    .next = Acea echipă va verifica. Nu trebuie să faceți nimic.
status-fixed = Gata
    .meaning = Lucrarea s-a terminat.
    .next = Dacă nu este bine, faceți din nou sesizarea aici și dați acest număr.
status-duplicate = Cineva ne-a spus deja
    .meaning = Aveam o sesizare despre același lucru. Am pus-o pe a dumneavoastră alături.
    .next = Veți afla odată cu ceilalți.
status-not_ours = De asta se ocupă { $body }
    .meaning = Consiliul nu are grijă de asta.
    .next = Mă puteți întreba cum îi contactați.
status-no_action = Nu putem face asta
    .meaning = Am verificat și nu vom face nicio lucrare.
    .next = Dacă nu sunteți de acord, ne puteți cere să ne mai gândim sau puteți face o reclamație.
status-cancelled = Ne-ați cerut să oprim
    .meaning = Nu mai facem nimic, pentru că ne-ați cerut să oprim.
    .next = Puteți face oricând o sesizare nouă.
status-closed = Încheiat
    .meaning = Am făcut tot ce puteam face.
    .next = Dacă nu este bine, faceți din nou sesizarea aici și dați acest număr.
status-reopened = Deschis din nou
    .meaning = Era încheiat. Lucrăm din nou la asta.
    .next = O echipă se va uita din nou.
