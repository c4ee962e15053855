# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = Vreți să sesizați o problemă. Vă pun câteva întrebări.
report-understood = Sesizare, subiect: { $category }.
report-understood-with =
    Sesizare, subiect: { $category }. Am notat:
    { $facts }

# What it is about.

report-ask-group = Ce fel de problemă este?
    .again = Spuneți în câteva cuvinte, ca o pubelă neridicată sau un felinar stricat.
report-group-street = Străzi și gunoi aruncat
    .words = străzi, stradă, gunoi, problemă pe stradă
report-group-waste = O pubelă neridicată
    .words = pubele, pubelă, pubelă neridicată, ridicarea gunoiului, reciclare
report-group-neighbourhood = Zgomot sau vecini
    .words = vecini, vecin, zgomot, gălăgie, oameni
report-group-home = Locuința mea
    .words = locuință, casa mea, casă, apartament, reparații
report-group-parks = Parcuri, copaci și toalete publice
    .words = parcuri, parc, copaci, copac, toalete
report-group-roads = Drumuri, felinare și parcare
    .words = drumuri, drum, felinare, lumini, parcare, canale
report-group-other = Altceva
    .words = altceva, alta, niciuna dintre acestea
report-ask-category = Care dintre acestea este?
    .again = Alegeți varianta cea mai apropiată sau spuneți cu cuvintele dumneavoastră.

# Who looks after it.

report-not-ours =
    Asta nu ține de consiliul orașului. Se ocupă { $body }.
    { $route }
    .easy =
        Noi nu putem face asta. Poate { $body }.
        { $route }
report-looked-after-by =
    De asta se ocupă { $body }.
    { $route }
report-ask-pass-on = Transmit sesizarea mai departe? Destinatar: { $body }.
    .again = O pot trimite pentru dumneavoastră. Destinatar: { $body }. Răspundeți da sau nu.
    .easy =
        Pot trimite asta mai departe. Destinatar: { $body }.
        O trimit?
report-not-passed-on =
    Atunci nu trimit nimic. Puteți anunța chiar dumneavoastră. Se ocupă { $body }.
    { $route }
report-reach-both = Sunați la { $phone } sau intrați pe { $url }.
    .voice = Sunați la { $phone } sau folosiți linkul: { $url }.
report-reach-phone = Sunați la { $phone }.
report-reach-url = Intrați pe { $url }.
    .voice = Le puteți spune cu ajutorul linkului: { $url }.
report-nothing-sent = Nu s-a trimis nimic.
report-anything-else = Vă putem ajuta cu altceva?

# Where it is.

report-ask-location-street = Unde este? Dați o stradă și un număr de casă sau lângă ce este.
    .again = Spuneți-ne cum găsim locul. De exemplu: 12 Alder Road sau stația de autobuz de pe Elm Hill.
    .easy =
        Unde este?
        Ce stradă? Ce număr?
        Sau spuneți lângă ce este.
report-ask-location-address = Care este adresa? Dați numărul casei, strada și codul poștal.
    .again = Dați adresa completă, ca 12 Alder Road, NR3 1AB.
    .easy =
        Care este adresa?
        Dați numărul și strada.
        Dați și codul poștal.
report-ask-location-site = Ce loc este?
    .again = Dați numele lui sau unde este. De exemplu: Eaton Park, lângă leagăne.
report-place-unsure = Nu este sigur că acest loc este în zona noastră. Mergem mai departe și verificăm.
    .easy =
        Nu știu dacă de acest loc avem grijă noi.
        Verificăm. Acum continuăm.
report-outside =
    { $address }: adresa este în altă zonă, de care se ocupă { $body }.
    { $route }
    .easy =
        Nu este în zona noastră: { $address }.
        Se ocupă { $body }.
        { $route }
report-outside-unknown = { $address }: adresa nu este în zona noastră. Trebuie să se ocupe consiliul din acel loc.
report-ask-outside = Vreți să dați altă adresă?
    .again = Dați o adresă din Norwich sau spuneți stop.
report-choice-other-address = Dau altă adresă
    .words = altă adresă, o altă adresă, da, schimbă, adresă greșită
report-choice-end = Închei aici
    .words = închei, închei aici, nu, stop, nu mulțumesc

# Somebody else has reported it.

report-ask-join = Cineva ne-a spus despre aceeași problemă ({ $date }, { $address }). A dumneavoastră este aceeași?
    .again = Există deja o sesizare în apropiere. Spuneți: aceeași, sau: diferită.
    .easy =
        Cineva ne-a spus despre asta: { $address }.
        Data: { $date }.
        Este același lucru?
report-choice-same = Este aceeași
    .words = aceeași, da, la fel, e aceeași, același lucru, asta este
report-choice-different = A mea este diferită
    .words = diferită, diferit, nu, a mea e diferită, nu e aceeași, e alta

# What happened.

report-ask-description = Spuneți-ne puțin mai mult sau săriți peste. Ce ar trebui să știe echipa?
    .again = Spuneți ce vedeți, ca „o canapea veche și sticlă spartă”. Puteți sări peste.
    .easy =
        Ce trebuie să știm?
        Spuneți puțin mai mult. Sau spuneți: sari peste.
report-ask-photos = Trimiteți acum poze dacă aveți sau săriți peste.
    .again = Adăugați o poză la mesaj. Dacă nu aveți, spuneți: sari peste.
    .voice = La telefon nu se pot trimite poze. Spuneți: sari peste, și continuăm.
    .easy =
        Aveți o poză? Trimiteți-o acum.
        Nu aveți? Spuneți: sari peste.

# Who reports it.

report-privacy =
    { $council } păstrează răspunsurile ca să se ocupe de sesizare. Le văd doar echipele care au nevoie.
    Nu scrieți niciodată aici un număr de card. Citiți mai multe la { $link }.
    .sms = { $council } păstrează răspunsurile doar pentru asta. Mai multe: { $link }.
    .voice = { $council } păstrează răspunsurile ca să se ocupe de sesizare. Le văd doar echipele care au nevoie.
    .easy =
        { $council } păstrează răspunsurile ca să vă ajute.
        Le văd doar cei care au nevoie.
        Nu scrieți niciodată aici un număr de card.
        Citiți mai multe la { $link }.
report-ask-contact = Cum vă putem contacta dacă trebuie să vă întrebăm ceva? Dați un număr de telefon sau e-mail. Ca să nu vă dați numele, săriți peste.
    .again = Dați un număr de telefon sau un e-mail, ca sam@example.com. Puteți sări peste.
    .easy =
        Poate vrem să vă întrebăm ceva.
        Care este telefonul sau e-mailul dumneavoastră?
        Puteți spune: sari peste. Atunci nu știm cine sunteți.
report-ask-contact-needed = Cum vă numiți și care este numărul de telefon sau e-mailul?
    .again = Trebuie să vă putem contacta. Dați un număr de telefon sau un e-mail, ca sam@example.com.
    .easy =
        Cum vă numiți?
        Care este telefonul sau e-mailul dumneavoastră?

# Reading back, and what happens then.

report-read-back =
    Verificați ce am notat:
    { $facts }
    Este corect și trimit?
    .again =
    Iată ce aș trimite:
    { $facts }
    Răspundeți „da” ca să trimit. Sau spuneți ce este greșit.
    .easy =
        Citiți asta:
        { $facts }
        Este bine? Trimit?
report-read-back-pass-on =
    Verificați ce am notat:
    { $facts }
    Este corect și transmit mai departe? Destinatar: { $body }.
    .again =
    Iată ce aș transmite. Destinatar: { $body }.
    { $facts }
    Răspundeți „da” ca să trimit. Sau spuneți ce este greșit.
    .easy =
        Citiți asta:
        { $facts }
        Este bine? Trimit? Destinatar: { $body }.
report-read-back-join =
    Vă pot adăuga la sesizarea { $reference } din { $date }.
    { $facts }
    Este corect și vă adaug?
    .again =
    V-aș adăuga la sesizarea { $reference } din { $date }.
    { $facts }
    Răspundeți „da” ca să vă adaug. Sau spuneți ce este greșit.
report-offer-contact = Ca să vă putem întreba ceva dacă este nevoie, puteți da și un număr de telefon sau e-mail.
    .easy =
        Poate vrem să vă întrebăm ceva.
        Ne puteți da un telefon sau e-mail.

report-done = Mulțumim. Sesizarea este la noi. Referința dumneavoastră este { $reference }.
    .voice = Mulțumim. Sesizarea este la noi. Referința dumneavoastră este { $reference }. Mai spun o dată: { $reference }.
    .easy =
        Mulțumim. Avem sesizarea dumneavoastră.
        Numărul dumneavoastră este { $reference }. Păstrați-l.
report-done-due = Vrem să o rezolvăm până la { $date }.
    .easy = Vrem să facem asta până la { $date }.
report-done-no-date = O echipă se va uita. Nu putem promite o dată pentru acest fel de sesizare.
    .easy =
        O echipă se va uita.
        Nu știm când.
report-done-passed-on = O transmitem mai departe. Destinatar: { $body }. Ei decid ce se face și când.
    .easy =
        Trimitem asta mai departe. Destinatar: { $body }.
        Ei spun ce fac. Ei spun când.
report-done-reach = Folosim telefonul sau e-mailul doar dacă trebuie să vă întrebăm ceva despre asta.
    .easy =
        Vă putem suna sau scrie ca să întrebăm despre asta.
        Nu folosim numărul pentru altceva.
report-done-ask = Ca să întrebați cum merge, dați aici referința { $reference } sau sunați la { $phone }.
    .voice = Ca să întrebați cum merge, sunați din nou și spuneți referința.
    .easy =
        Vreți să știți cum merge?
        Dați aici { $reference }. Sau sunați la { $phone }.
report-joined = V-am adăugat la sesizarea { $reference }.

# Short names of what is known, for reading back, and other words for them.

report-label-category = Ce
    .words = categorie, felul problemei, tipul problemei, tipul sesizării, problema, ce
report-label-location = Unde
    .words = unde, loc, adresă, locație, stradă, număr de casă, cod poștal
report-label-pass-on = Transmitere
report-label-join = Aceeași sesizare
report-label-description = Detalii
    .words = descriere, detalii, text, ce am spus, ce am scris
report-label-photos = Poze
    .words = poze, poză, fotografie, fotografii, imagini
report-label-contact = Contact
    .words = contact, date de contact, telefon, număr de telefon, numărul meu, mobil, e-mail, mail, e-mailul meu, nume, numele meu
report-label-access = Cum intrăm
    .words = acces, cum intrați, cum se intră
report-label-address = Adresa
    .words = adresa lor
report-label-affects = Cum vă afectează
    .words = cum mă afectează, efect
report-label-animal = Animal
    .words = animal, animalul
report-label-assisted = Ajutor cu pubela
    .words = ajutor cu pubela, ridicare asistată
report-label-bin_type = Pubela
    .words = pubelă, tip de pubelă, care pubelă
report-label-blocking = Încurcă drumul
    .words = încurcă, în drum
report-label-blocking_road = Blochează drumul
    .words = blochează drumul, drum blocat
report-label-collection_date = Ziua ridicării
    .words = dată, zi, data ridicării, ziua ridicării
report-label-colour = Culoare
    .words = culoare
report-label-column_number = Numărul de pe stâlp
    .words = numărul stâlpului, numărul de pe stâlp, numărul felinarului
report-label-condition = Stare
    .words = stare, starea
report-label-count = Câte
    .words = câte, câți, număr
report-label-danger_now = Pericol acum
    .words = pericol
report-label-depth_cm = Adâncime în centimetri
    .words = adâncime, cât de adâncă, adâncă
report-label-details = Despre stăpân
    .words = date despre stăpân, despre stăpân
report-label-effect = Cum vă afectează
    .words = efect, cum mă afectează
report-label-extent = Cât este
    .words = întindere, cât este
report-label-fault = Ce nu merge
    .words = defect, ce nu merge
report-label-flooding = Inundație
    .words = inundație, apă
report-label-happening_now = Se întâmplă acum
    .words = se întâmplă acum
report-label-health = Sănătate
    .words = sănătate
report-label-home_address = Adresa dumneavoastră
    .words = adresa mea, adresa de acasă
report-label-how_long = De cât timp
    .words = de cât timp
report-label-how_often = Cât de des
    .words = cât de des
report-label-in_danger = În pericol
    .words = în pericol
report-label-injury = Cineva rănit
    .words = rănit, rănită, rană
report-label-issue = Problema
    .words = problemă, problema
report-label-kind = Fel
    .words = fel, tip
report-label-land = Teren
    .words = teren, fel de teren
report-label-land_type = Teren
    .words = teren, fel de teren, tip de teren
report-label-make = Marca
    .words = marcă, marca
report-label-model = Model
    .words = model, modelul
report-label-now = Acum acolo
    .words = acum acolo
report-label-offender = Cine a făcut asta
    .words = făptaș, cine a făcut asta, cine a aruncat
report-label-offender_known = Stăpân cunoscut
    .words = stăpân cunoscut
report-label-offensive = Jignitor
    .words = jignitor
report-label-out_on_time = Scoasă până la 6:00
    .words = scoasă la timp, când a fost scoasă
report-label-owner = Proprietar
    .words = proprietar
report-label-pattern = Zile și ore
    .words = zile și ore, program
report-label-people = Oameni
    .words = oameni, persoane
report-label-pest = Dăunător
    .words = dăunător, animal
report-label-place = Loc
    .words = fel de loc
report-label-recurring = Se întâmplă des
    .words = se repetă, se întâmplă des
report-label-reported_before = Ne-ați spus înainte
    .words = sesizat înainte, v-am spus înainte
report-label-restriction = Regula de parcare
    .words = restricție, regula de parcare
report-label-room = Camera
    .words = cameră, camera
report-label-rooms = Camere
    .words = camere
report-label-safe_now = Sigur acum
    .words = sigur, siguranță
report-label-since = De când
    .words = dată, de când
report-label-site = Loc
    .words = amplasament
report-label-size = Cât este
    .words = mărime, cantitate, cât de mare, cât
report-label-source_address = De unde
    .words = de unde
report-label-spoken_to_them = Ați vorbit cu ei
    .words = am vorbit cu ei
report-label-still_there = Încă acolo
    .words = încă acolo
report-label-summary = Ce s-a întâmplat
    .words = rezumat, ce s-a întâmplat
report-label-surface = Pe ce
    .words = suprafață, pe ce
report-label-surface_owner = A cui este
    .words = proprietar, a cui este
report-label-tagged = Autocolant pe pubelă
    .words = autocolant, etichetă
report-label-tenure = Locuința dumneavoastră
    .words = chirie sau proprietate, proprietarul locuinței, a cui e locuința
report-label-type_of_waste = Ce s-a aruncat
    .words = tip de deșeuri, deșeuri, ce s-a aruncat, gunoi
report-label-vehicle_reg = Număr de înmatriculare
    .words = număr de înmatriculare, înmatriculare, plăcuță
report-label-vulnerable = Oamenii din casă
    .words = oamenii din casă
report-label-where = Care parte
    .words = care parte
report-label-dead_animal-where = Fel de loc
    .words = fel de loc
report-label-pests-where = Unde s-au văzut
    .words = unde sunt, unde i-am văzut
report-label-whole_street = Toată strada
    .words = toată strada
report-label-width_cm = Lățime în centimetri
    .words = lățime, cât de lată, lată
report-label-witnessed = Ați văzut cine a făcut asta
    .words = martor, am văzut
report-label-witnessed_at = Când ați văzut
    .words = dată, oră, când am văzut
