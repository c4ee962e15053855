# Drafted by machine; not yet reviewed by a speaker.
# Kinds of report: a short name, what it is for (.about), other words (.words).

category-fly_tipping = rifiuti abbandonati
    .about = Rifiuti che qualcuno ha lasciato dove non si può, per esempio un materasso, sacchi o gomme.
    .words = rifiuti abbandonati, immondizia abbandonata, discarica abusiva, rifiuti scaricati, spazzatura abbandonata, fly tipping
category-graffiti = graffiti
    .about = Parole o disegni fatti su muri e altre cose.
    .words = graffiti, scritte, scritte sui muri, scritta sul muro, muro imbrattato, bomboletta, vernice spray
category-missed_bin = un bidone non svuotato
    .about = Un bidone di casa che era fuori e non è stato svuotato.
    .words = bidone, bidone non svuotato, bidoni non svuotati, raccolta saltata, mancata raccolta, non hanno svuotato il bidone, spazzatura non ritirata
category-litter = sporcizia in strada o un cestino
    .about = Sporcizia in strada, o un cestino pieno, rotto o sporco.
    .words = cestino, cestino pieno, cestino rotto, cartacce, strada sporca, sporcizia, sporcizia in strada
category-dog_fouling = escrementi di cane
    .about = Escrementi di cane su una strada, un sentiero o in un parco.
    .words = escrementi di cane, cacca di cane, cacche di cane, bisogni del cane, deiezioni
category-abandoned_vehicle = un veicolo abbandonato
    .about = Un’auto o altro veicolo che sembra lasciato lì per sempre.
    .words = veicolo abbandonato, auto abbandonata, macchina abbandonata, furgone abbandonato, rottame
category-noise = rumore
    .about = Rumore che continua e rende difficile la vita in casa, per esempio musica alta o un cane.
    .words = rumore, rumori, musica alta, vicini rumorosi, cane che abbaia, allarme, festa rumorosa, chiasso
category-housing_repair = una riparazione in casa
    .about = Qualcosa di rotto in una casa del Comune.
    .words = riparazione, riparazioni, caldaia rotta, niente riscaldamento, riscaldamento rotto, perdita d'acqua, riparare casa
category-damp_mould = umidità o muffa
    .about = Umidità o muffa in una casa.
    .words = umidità, muffa, muffa nera, muri bagnati, umido
category-dead_animal = un animale morto
    .about = Un animale morto su una strada o in un parco.
    .words = animale morto, gatto morto, cane morto, volpe morta, uccello morto, animale investito
category-needles = aghi
    .about = Aghi o altri rifiuti di droga in un posto pubblico.
    .words = aghi, ago, siringa, siringhe, rifiuti di droga
category-tree = un problema con un albero
    .about = Un albero caduto, pericoloso o che dà fastidio.
    .words = albero, albero caduto, ramo, rami, ramo pericolante, albero troppo grande
category-park_play_area = un problema in un parco o in un parco giochi
    .about = Qualcosa di rotto, sporco o pericoloso in un parco o in un parco giochi.
    .words = parco, parco giochi, area giochi, altalena, scivolo, giochi
category-antisocial_behaviour = molestie o comportamenti che disturbano
    .about = Persone che molestano, minacciano o disturbano gli altri, o rovinano un posto.
    .words = molestie, comportamento antisociale, disturbo, minacce, cattivi vicini, vicini molesti, bande, vandali, vandalismo
category-pests = animali infestanti
    .about = Topi, ratti, vespe o altri animali infestanti.
    .words = infestanti, ratti, ratto, topi, topo, vespe, nido di vespe, scarafaggi, cimici, formiche, insetti
category-street_light = un problema con un lampione
    .about = Un lampione spento, rotto o pericoloso.
    .words = lampione, lampioni, luce in strada, luce spenta, illuminazione stradale
category-pothole = una buca nella strada o nel marciapiede
    .about = Una buca o un danno in una strada, una pista ciclabile o un marciapiede.
    .words = buca, buche, buca nella strada, marciapiede rotto, asfalto rotto, strada rotta
category-blocked_drain = uno scarico bloccato
    .about = Uno scarico, un tombino o una fogna bloccati.
    .words = scarico bloccato, scarico intasato, scarico, tombino, tombino intasato, fogna, fognatura
category-illegal_parking = auto parcheggiate male
    .about = Un veicolo parcheggiato dove non può stare.
    .words = parcheggio abusivo, parcheggiata male, auto parcheggiata, sosta vietata, righe gialle, passo carrabile bloccato, parcheggio
category-public_toilet = un problema con un bagno pubblico
    .about = Un bagno pubblico sporco, chiuso o rotto.
    .words = bagno pubblico, bagni pubblici, gabinetto pubblico, toilette, wc
category-other = altro
    .about = Tutto quello che non rientra negli altri tipi.
    .words = altro, qualcos'altro, un altro problema, nessuno di questi

# What is said before the first question.

advice-fly_tipping = Non tocchi i rifiuti e non ci frughi dentro. Non si avvicini a chi li scarica. Se sta succedendo adesso, chiami la polizia.
    .sms = Non tocchi i rifiuti. Se qualcuno li scarica adesso, chiami la polizia.
advice-abandoned_vehicle = Dei veicoli senza bollo si occupa la Driver and Vehicle Licensing Agency (DVLA). Se è solo parcheggiato male, me lo dica.
    .sms = Dei veicoli senza bollo si occupa DVLA. Se è solo parcheggiato male, me lo dica.
advice-noise = Non possiamo fare niente per il rumore di strade, treni o aerei. Neanche per i rumori di ogni giorno o i bambini che giocano. Se sente che fanno male a qualcuno, chiami il 999 (emergenza).
    .sms = Non possiamo agire per strade, treni, aerei, rumori di ogni giorno o bambini che giocano. Se fanno male a qualcuno, chiami il 999.
advice-dead_animal = Non tocchi l’animale. Se è un animale di casa, cerchiamo un chip per avvisare il padrone.
advice-needles = Non tocchi gli aghi. Tenga lontani bambini e animali. Se un ago l’ha punta, lavi il punto e chiami il 111 (servizio sanitario NHS).
advice-antisocial_behaviour = Se qualcuno è in pericolo adesso, chiami il 999 (emergenza). Se ce l’ha detto tre volte in sei mesi, può chiedere di rivedere il suo caso.

why-noise-not-anonymous = Per questo ci serve il suo nome, perché dobbiamo mostrare come il rumore disturba casa sua. Non diciamo al vicino chi è lei.

# Who looks after things. The names fit as the subject of a sentence.

body-city = il Norwich City Council
body-norfolk_county = il Norfolk County Council
body-anglian_water = Anglian Water
body-police_101 = la polizia
body-environment_agency = la Environment Agency (agenzia per l’ambiente)
body-national_highways = National Highways
body-dvla = la Driver and Vehicle Licensing Agency (DVLA)
body-defra = il Department for Environment, Food and Rural Affairs (Defra)
body-landlord = il suo padrone di casa
body-housing_association = la sua associazione per la casa (housing association)
body-homeowner = il proprietario della casa
body-leaseholder = il titolare del lease della casa (leaseholder)
body-landowner = il proprietario del terreno o dell’edificio
body-utility = la società a cui appartiene la cabina
body-private_contractor = una ditta di disinfestazione
body-broadland = il Broadland District Council
body-south_norfolk = il South Norfolk Council
body-north_norfolk = il North Norfolk District Council
body-breckland = il Breckland Council
body-great_yarmouth = il Great Yarmouth Borough Council
body-west_norfolk = il Borough Council of King's Lynn and West Norfolk
body-east_suffolk = lo East Suffolk Council

# Why it is theirs.

why-norfolk_county = Il Norfolk County Council si occupa di strade, marciapiedi e lampioni.
why-anglian_water = Anglian Water si occupa delle fogne sotto la strada.
why-police_101 = La polizia si occupa dei reati e dei veicoli che bloccano una strada.
why-environment_agency = La Environment Agency (agenzia per l’ambiente) si occupa di rifiuti molto grandi o pericolosi.
why-national_highways = National Highways si occupa delle strade più grandi, come la A47.
why-dvla = DVLA si occupa dei veicoli senza bollo.
why-defra = Defra vuole sapere quando muoiono molti uccelli selvatici. Possono avere l’influenza aviaria.
why-landlord = Il suo padrone di casa deve tenere la casa sicura e in ordine. Lo dica prima a lui. Se non fa niente, lo dica a noi e possiamo controllare.
why-housing_association = La sua associazione per la casa (housing association) deve tenere la casa sicura e in ordine.
why-homeowner = Il proprietario di una casa si occupa delle riparazioni e degli scarichi.
why-leaseholder = Il titolare del lease (leaseholder) si occupa dell’interno della casa. Noi ci occupiamo dell’edificio e delle parti comuni.
why-landowner = Su un terreno privato deve pulire il proprietario. Il Comune non ha il diritto di lavorare lì.
why-utility = La società deve pulire le sue cabine. Spesso il nome è scritto sopra.
why-private_contractor = Il Comune elimina gli infestanti nelle case del Comune e sui terreni pubblici. Nelle altre case può farlo una ditta a pagamento.
why-neighbour = Ogni Comune (council) si occupa della sua zona.

# How far a report has come: what it is called, what it means (.meaning), what comes next (.next).

status-received = Abbiamo la sua segnalazione
    .meaning = La sua segnalazione è al sicuro da noi. Nessuno l’ha ancora letta.
    .next = Qualcuno la legge e sceglie la squadra giusta.
status-triage = Stiamo scegliendo la squadra giusta
    .meaning = Qualcuno ha letto la sua segnalazione e cerca chi se ne deve occupare.
    .next = La squadra giusta la guarda.
status-investigating = La stiamo guardando
    .meaning = Una squadra cerca di capire che cosa va fatto.
    .next = La squadra prepara il lavoro o le dice perché no.
status-scheduled = Il lavoro è in programma
    .meaning = Il lavoro è nella nostra lista, con una data.
    .next = Una squadra viene a farlo.
status-in_progress = Il lavoro è iniziato
    .meaning = Una squadra ha iniziato il lavoro.
    .next = La squadra finisce il lavoro. Può chiedere qui in ogni momento a che punto è.
status-referred_internal = Adesso è di un’altra nostra squadra
    .meaning = La sua segnalazione spetta a un’altra nostra squadra. Gliel’abbiamo passata.
    .next = Quella squadra la guarda. Lei non deve fare niente.
status-fixed = Fatto
    .meaning = Il lavoro è finito.
    .next = Se non va bene, lo segnali di nuovo qui e dia questo riferimento.
status-duplicate = Qualcuno ce l’ha già detto
    .meaning = Avevamo già una segnalazione sulla stessa cosa. Abbiamo unito la sua.
    .next = Avrà notizie insieme agli altri.
status-not_ours = Se ne occupa { $body }
    .meaning = Il Comune non se ne occupa.
    .next = Può chiedermi come contattarli.
status-no_action = Non possiamo farlo
    .meaning = Abbiamo controllato e non faremo lavori.
    .next = Se non è d’accordo, può chiederci di ripensarci o fare un reclamo.
status-cancelled = Ci ha chiesto di fermarci
    .meaning = Non facciamo altro, perché ci ha chiesto di fermarci.
    .next = Può fare una nuova segnalazione in ogni momento.
status-closed = Chiuso
    .meaning = Abbiamo fatto tutto quello che possiamo.
    .next = Se non va bene, lo segnali di nuovo qui e dia questo riferimento.
status-reopened = Di nuovo aperto
    .meaning = Era chiuso. Ci lavoriamo di nuovo.
    .next = Una squadra lo guarda ancora.
