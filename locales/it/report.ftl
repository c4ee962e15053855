# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = Vuole segnalare un problema. Le faccio qualche domanda.
report-understood = Vuole segnalare { $category }.
report-understood-with =
    Vuole segnalare { $category }. Ho questo:
    { $facts }

# What it is about.

report-ask-group = Che tipo di problema è?
    .again = Lo dica in poche parole, per esempio un bidone non svuotato o un lampione rotto.
report-group-street = Strade e rifiuti abbandonati
    .words = strada, rifiuti, immondizia, rifiuti abbandonati, problema in strada
report-group-waste = Un bidone non svuotato
    .words = bidone, bidoni, bidone non svuotato, raccolta, raccolta differenziata
report-group-neighbourhood = Rumore o vicini
    .words = vicini, vicino di casa, rumore, rumori, persone
report-group-home = Casa mia
    .words = casa, casa mia, appartamento, riparazioni, riparazione
report-group-parks = Parchi, alberi e bagni pubblici
    .words = parchi, parco, alberi, albero, bagni, bagni pubblici
report-group-roads = Vie, lampioni e parcheggio
    .words = vie, lampioni, lampione, luci, parcheggio, tombini, buche
report-group-other = Qualcos’altro
    .words = qualcos'altro, altro, un'altra cosa, niente di questo
report-ask-category = Quale di queste è?
    .again = Scelga quella che va meglio, o lo dica con parole sue.

# Who looks after it.

report-not-ours =
    Questo non spetta al Comune. Se ne occupa { $body }.
    { $route }
report-looked-after-by =
    Di questo si occupa { $body }.
    { $route }
report-ask-pass-on = Devo passare la sua segnalazione a { $body }?
    .again = Posso inviarla a { $body } per lei. Risponda sì o no.
report-not-passed-on =
    Allora non invio niente. Può dirlo lei a { $body }.
    { $route }
report-reach-both = Chiami il { $phone } o vada su { $url }.
    .voice = Chiami il { $phone }, o usi { $url }.
report-reach-phone = Chiami il { $phone }.
report-reach-url = Vada su { $url }.
    .voice = Può dirlo con { $url }.
report-nothing-sent = Non è stato inviato niente.
report-anything-else = C’è qualcos’altro?

# Where it is.

report-ask-location-street = Dove è? Dica una via e un numero di casa, o che cosa c’è vicino.
    .again = Ci dica come trovarlo. Per esempio: 12 Alder Road, o la fermata dell’autobus in Elm Hill.
report-ask-location-address = Qual è l’indirizzo? Dica il numero, la via e il codice postale (postcode).
    .again = Dia l’indirizzo intero, per esempio 12 Alder Road, NR3 1AB.
report-ask-location-site = Quale posto è?
    .again = Dica il nome o dove è. Per esempio: Eaton Park, vicino alle altalene.
report-place-unsure = Può essere che questo posto non sia nella nostra zona. Vado avanti, e noi controlliamo.
report-outside =
    { $address } è nella zona di { $body }, quindi se ne devono occupare loro.
    { $route }
report-outside-unknown = { $address } non è nella nostra zona. Se ne deve occupare il Comune di quel posto.
report-ask-outside = Vuole dare un altro indirizzo?
    .again = Dia un indirizzo a Norwich, o dica basta.
report-choice-other-address = Dare un altro indirizzo
    .words = un altro indirizzo, altro indirizzo, sì, si, cambiare, indirizzo sbagliato
report-choice-end = Finire qui
    .words = finire, finire qui, fine, no, basta, stop, no grazie

# Somebody else has reported it.

report-ask-join = Qualcuno ci ha detto il { $date } dello stesso tipo di problema qui: { $address }. Il suo è lo stesso?
    .again = C’è già una segnalazione lì vicino. Dica stesso, o diverso se la sua è un’altra.
report-choice-same = È lo stesso
    .words = stesso, lo stesso, è lo stesso, la stessa, uguale, sì, si, proprio quello
report-choice-different = Il mio è diverso
    .words = diverso, diversa, è diverso, no, un altro, un'altra, non è lo stesso

# What happened.

report-ask-description = Ci dica un po’ di più, o salti questa domanda. Che cosa deve sapere la squadra?
    .again = Dica che cosa vede, per esempio “un vecchio divano e vetri rotti”. Può saltare questa domanda.
report-ask-photos = Se ha foto, le invii adesso, o salti questa domanda.
    .again = Aggiunga una foto al messaggio. Se non ne ha, dica salta.
    .voice = In una chiamata non si possono inviare foto. Dica salta, e andiamo avanti.

# Who reports it.

report-privacy =
    { $council } tiene le sue risposte per occuparsi della segnalazione. Le vedono solo le squadre che ne hanno bisogno.
    Non scriva mai qui un numero di carta. Legga di più qui: { $link }.
    .sms = { $council } tiene le sue risposte solo per occuparsi di questo. Di più: { $link }.
    .voice = { $council } tiene le sue risposte per occuparsi della segnalazione. Le vedono solo le squadre che ne hanno bisogno.
report-ask-contact = Come possiamo contattarla, se dobbiamo chiederle qualcosa? Dia un telefono o una e-mail, o salti la domanda per non dire chi è.
    .again = Dia un numero di telefono o una e-mail, per esempio sam@example.com. Può saltare questa domanda.
report-ask-contact-needed = Come si chiama, e qual è il suo numero di telefono o la sua e-mail?
    .again = Dobbiamo poterla contattare. Dia un numero di telefono o una e-mail, per esempio sam@example.com.

# Reading back, and what happens then.

report-read-back =
    Controlli quello che ho:
    { $facts }
    È giusto, e devo inviarlo?
    .again =
    Invierei questo:
    { $facts }
    Risponda sì per inviarlo. Oppure dica che cosa non va.
report-read-back-pass-on =
    Controlli quello che ho:
    { $facts }
    È giusto, e devo passarlo a { $body }?
    .again =
    Passerei questo a { $body }:
    { $facts }
    Risponda sì per inviarlo. Oppure dica che cosa non va.
report-read-back-join =
    Posso aggiungerla alla segnalazione { $reference } del { $date }.
    { $facts }
    È giusto, e devo aggiungerla?
    .again =
    La aggiungerei alla segnalazione { $reference } del { $date }.
    { $facts }
    Risponda sì per essere aggiunto o aggiunta. Oppure dica che cosa non va.
report-offer-contact = Se dobbiamo chiederle qualcosa, può dare anche un numero di telefono o una e-mail.

report-done = Grazie. Abbiamo la sua segnalazione. Il suo numero di riferimento è { $reference }.
    .voice = Grazie. Abbiamo la sua segnalazione. Il suo numero di riferimento è { $reference }. Lo ripeto: { $reference }.
report-done-due = Pensiamo di farlo entro il { $date }.
report-done-no-date = La guarda una squadra. Per questo tipo di segnalazione non possiamo promettere una data.
report-done-passed-on = La passiamo a { $body }. Decidono loro che cosa si fa e quando.
report-done-reach = Usiamo il suo telefono o la sua e-mail solo se dobbiamo chiederle qualcosa su questo.
report-done-ask = Per sapere a che punto è, dia qui il numero { $reference } o chiami il { $phone }.
    .voice = Per sapere a che punto è, richiami con il numero di riferimento.
report-joined = Adesso è nella segnalazione { $reference }.

# Short names of what is known, for reading back, and other words for them.

report-label-category = Che cosa
    .words = categoria, tipo di problema, tipo di segnalazione, il problema
report-label-location = Dove
    .words = dove, luogo, indirizzo, via, numero di casa, codice postale
report-label-pass-on = Passarla
report-label-join = Stessa segnalazione
report-label-description = Dettagli
    .words = descrizione, dettagli, testo, quello che ho detto, quello che ho scritto
report-label-photos = Foto
    .words = foto, fotografia, fotografie, immagine, immagini
report-label-contact = Come contattarla
    .words = contatto, contatti, telefono, numero di telefono, il mio numero, cellulare, email, e-mail, la mia email, nome, il mio nome
report-label-access = Come entrare
    .words = accesso, come entrare
report-label-address = Indirizzo
    .words = il loro indirizzo
report-label-affects = Quali problemi le dà
    .words = che problemi mi dà, conseguenze
report-label-animal = Animale
    .words = animale
report-label-assisted = Aiuto con il bidone
    .words = aiuto con il bidone, raccolta con aiuto
report-label-bin_type = Bidone
    .words = bidone, tipo di bidone, quale bidone
report-label-blocking = Blocca il passaggio
    .words = blocca il passaggio, in mezzo
report-label-blocking_road = Blocca la strada
    .words = blocca la strada, strada bloccata
report-label-collection_date = Giorno di raccolta
    .words = data, giorno, giorno di raccolta, data di raccolta
report-label-colour = Colore
    .words = colore
report-label-column_number = Numero sul palo
    .words = numero sul palo, numero del palo, numero del lampione
report-label-condition = Stato
    .words = stato, condizione
report-label-count = Quanti
    .words = quanti, quante, numero
report-label-danger_now = Pericolo adesso
    .words = pericolo
report-label-depth_cm = Profondità in centimetri
    .words = profondità, quanto è profonda, profonda
report-label-details = Sul padrone
    .words = dati del padrone
report-label-effect = Quali problemi le dà
    .words = che problemi mi dà, conseguenze
report-label-extent = Quanto
    .words = quanto, quanta
report-label-fault = Che cosa non va
    .words = guasto, che cosa non va, cosa non va
report-label-flooding = Allagamento
    .words = allagamento, acqua alta
report-label-happening_now = Succede adesso
    .words = succede adesso
report-label-health = Salute
    .words = salute
report-label-home_address = Il suo indirizzo
    .words = il mio indirizzo, indirizzo di casa, il suo indirizzo
report-label-how_long = Da quanto tempo
    .words = da quanto tempo, quanto tempo
report-label-how_often = Quante volte
    .words = quante volte, ogni quanto
report-label-in_danger = In pericolo
    .words = in pericolo
report-label-injury = Qualcuno ferito
    .words = ferito, ferita, feriti
report-label-issue = Problema
    .words = problema
report-label-kind = Tipo
    .words = tipo
report-label-land = Terreno
    .words = terreno, tipo di terreno
report-label-land_type = Terreno
    .words = terreno, tipo di terreno
report-label-make = Marca
    .words = marca
report-label-model = Modello
    .words = modello
report-label-now = C’è adesso
    .words = c'è adesso
report-label-offender = Chi è stato
    .words = chi è stato, chi lo ha fatto, chi l'ha buttato
report-label-offender_known = Padrone conosciuto
    .words = padrone conosciuto, conosco il padrone
report-label-offensive = Offensivo
    .words = offensivo, offensiva
report-label-out_on_time = Fuori prima delle 6
    .words = fuori in tempo, quando era fuori
report-label-owner = Proprietario
    .words = proprietario
report-label-pattern = Giorni e ore
    .words = giorni e ore
report-label-people = Persone
    .words = persone
report-label-pest = Animale infestante
    .words = infestante, animale infestante, animale
report-label-place = Posto
    .words = tipo di posto
report-label-recurring = Succede spesso
    .words = succede spesso, spesso
report-label-reported_before = Già detto prima
    .words = già segnalato, già detto
report-label-restriction = Regola del parcheggio
    .words = regola, regola del parcheggio, divieto
report-label-room = Stanza
    .words = stanza
report-label-rooms = Stanze
    .words = stanze
report-label-safe_now = Al sicuro adesso
    .words = al sicuro, sicuro
report-label-since = Da quando
    .words = data, da quando
report-label-site = Posto
    .words = sito
report-label-size = Quanto
    .words = grandezza, quantità, quanto è grande, quanto
report-label-source_address = Da dove viene
    .words = da dove viene
report-label-spoken_to_them = Ne ha parlato con loro
    .words = parlato con loro
report-label-still_there = Ancora lì
    .words = ancora lì
report-label-summary = Che cosa è successo
    .words = riassunto, che cosa è successo, cosa è successo
report-label-surface = Su che cosa
    .words = superficie, su che cosa
report-label-surface_owner = Di chi è
    .words = proprietario, di chi è
report-label-tagged = Adesivo sul bidone
    .words = adesivo, etichetta
report-label-tenure = La sua casa
    .words = padrone di casa, di chi è casa mia
report-label-type_of_waste = Che cosa hanno buttato
    .words = tipo di rifiuti, rifiuti, che cosa hanno buttato, immondizia
report-label-vehicle_reg = Targa
    .words = targa, numero di targa
report-label-vulnerable = Persone in casa
    .words = persone in casa
report-label-where = Quale parte
    .words = quale parte
report-label-dead_animal-where = Tipo di posto
    .words = tipo di posto
report-label-pests-where = Visti
    .words = dove sono, dove li ho visti
report-label-whole_street = Tutta la via
    .words = tutta la via
report-label-width_cm = Larghezza in centimetri
    .words = larghezza, quanto è larga, larga
report-label-witnessed = Ha visto chi è stato
    .words = ho visto chi è stato, visto
report-label-witnessed_at = Quando l’ha visto
    .words = data, ora, quando l'ho visto
