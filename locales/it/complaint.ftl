# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody complains, and how the parts of a complaint are called. Attributes .words list what people
# say for it, lower case, with commas.

# What it is about.

complaint-service-waste = Bidoni, sporcizia o pulizia delle strade
    .words = bidoni, bidone, bidone non svuotato, rifiuti, spazzatura, immondizia, raccolta differenziata, sporcizia, pulizia delle strade, rifiuti abbandonati, graffiti
complaint-service-repairs = Riparazioni in una casa del Comune
    .words = riparazioni, riparazione, caldaia, umidità, muffa, perdita, perdita d'acqua, riscaldamento
complaint-service-tenancy = Il mio contratto d’affitto, le spese o i vicini
    .words = contratto d'affitto, contratto, spese, spese comuni, vicini, vicino di casa, molestie, affitto
complaint-service-housing_options = La lista per la casa o chi è senza casa
    .words = lista per la casa, lista d'attesa, senza casa, senzatetto, casa popolare, cambio alloggio
complaint-service-council_tax = Council Tax (imposta comunale)
    .words = council tax, imposta comunale, tassa comunale, ufficiale giudiziario, ufficiali giudiziari, sconto per chi vive da solo
complaint-service-benefits = Housing Benefit (aiuto per l’affitto) o riduzione della Council Tax
    .words = sussidio, sussidi, aiuto per l'affitto, housing benefit, riduzione della council tax, council tax reduction
complaint-service-planning = Edilizia
    .words = edilizia, urbanistica, permesso di costruire, domanda di costruzione, ampliamento, controllo dei cantieri
complaint-service-parking = Parcheggio
    .words = parcheggio, parcheggi, permesso, permesso di parcheggio, posteggio
complaint-service-parks = Parchi, alberi o parchi giochi
    .words = parchi, parco, albero, alberi, parco giochi, area giochi, erba
complaint-service-noise = Rumore o animali infestanti
    .words = rumore, rumori, infestanti, ratti, topi, igiene pubblica
complaint-service-staff = Come mi ha trattato qualcuno
    .words = personale, impiegato, impiegata, maleducato, maleducata, scortese, come mi hanno trattato, trattato male, trattata male, mi ha insultato, mi ha mentito, come mi ha parlato, il vostro uomo, il vostro operaio
complaint-service-other = Qualcos’altro
    .words = qualcos'altro, altro, un'altra cosa, nessuno di questi, niente di questo

# What may not be a complaint, and the right way. The words are how it is recognised.

complaint-rule-parking_ticket =
    Per una multa di parcheggio c’è un ricorso a parte. Prima scriva all’indirizzo sulla multa e dica perché è sbagliata.
    Se non basta, può decidere un tribunale indipendente. Veda { $url }.
    .words = multa, multa del parcheggio, multa di parcheggio, contravvenzione, pcn, parking ticket, parking fine
complaint-rule-planning_decision =
    Per una decisione sull’edilizia c’è un ricorso a parte. Chi ha fatto la domanda può chiedere al Planning Inspectorate (ufficio che controlla queste decisioni). Veda { $url }.
    .words = decisione sull'edilizia, permesso di costruire rifiutato, permesso di costruire negato, rifiuto del permesso di costruire, ricorso edilizia, planning decision
complaint-rule-benefit_decision =
    Può chiederci di guardare di nuovo una decisione su un sussidio entro un mese dalla nostra lettera. Dopo può decidere un tribunale.
    Veda { $url }.
    .words = decisione sul sussidio, sussidio rifiutato, sussidio negato, sussidio tolto, mi hanno tolto il sussidio, sussidio bloccato, housing benefit rifiutato
complaint-rule-council_tax_band =
    La fascia (band) della Council Tax la decide la Valuation Office Agency, non noi. Può chiedere a loro di cambiarla. Veda { $url }.
    .words = fascia della council tax, fascia sbagliata, fascia council tax, band della council tax, council tax band
complaint-rule-councillor =
    Un reclamo su un consigliere va al Monitoring Officer del Comune, che controlla come si comportano i consiglieri.
    .words = consigliere, consigliera, consiglieri, consigliere comunale, il mio consigliere, councillor
complaint-rule-court_claim =
    Se la causa è già in tribunale, decide il tribunale.
    .words = causa in tribunale, faccio causa, fare causa, in tribunale, andare in tribunale, azione legale, il mio avvocato, avvocato
complaint-rule-ombudsman_decided =
    Quello che un ombudsman (difensore dei cittadini) ha preso in mano, lo decide l’ombudsman.
    .words = l'ombudsman sta guardando, l'ombudsman ha deciso, ombudsman ha deciso, è dall'ombudsman, caso all'ombudsman
complaint-rule-answered_before =
    Quello a cui abbiamo risposto in tutte e due le fasi non lo guardiamo una terza volta. Un ombudsman (difensore dei cittadini) può farlo.
    .words = risposta finale, risposta definitiva, già risposto alla fase due, ultima risposta
complaint-rule-information_request =
    Può chiedere le informazioni che abbiamo. Rispondiamo entro 20 giorni lavorativi.
    .words = libertà di informazione, freedom of information, foi, richiesta di informazioni, informazioni sull'ambiente
complaint-rule-data_protection =
    Se si tratta di come abbiamo usato i suoi dati, può aiutare anche lo Information Commissioner (garante dei dati). Chiami il { $phone } o veda { $url }.
    .words = protezione dei dati, violazione dei dati, gdpr, hanno dato i miei dati, i miei dati personali, dati personali, privacy
complaint-rule-not_ours =
    Di questo si occupa { $body }, quindi ne risponde chi se ne occupa.
    { $route }
complaint-rule-too_old =
    Possiamo non guardare cose di più di 12 mesi fa. Se c’è un buon motivo, ce lo dica.

# Who can be asked for help.

ombudsman-lgsco = Local Government and Social Care Ombudsman (difensore dei cittadini per i Comuni)
ombudsman-housing = Housing Ombudsman (difensore dei cittadini per le case)

# What we can do differently.

adjustment-large_print = Caratteri grandi
    .words = caratteri grandi, stampa grande, lettere grandi, scritto grande, più grande
adjustment-easy_read = Testo facile da leggere
    .words = testo facile, facile da leggere, parole semplici, parole facili, easy read
adjustment-braille = Braille
    .words = braille
adjustment-audio = Audio
    .words = audio, registrazione, letto ad alta voce, da ascoltare
adjustment-bsl = Lingua dei segni
    .words = lingua dei segni, bsl, lingua dei segni britannica, segni
adjustment-interpreter = Un interprete
    .words = interprete, un interprete, traduttore, traduttrice, un'altra lingua
adjustment-no_calls = Niente telefonate
    .words = niente telefonate, nessuna telefonata, non chiamare, non chiamatemi, non mi chiami, non telefonate, non per telefono
adjustment-no_letters = Niente lettere
    .words = niente lettere, nessuna lettera, non scrivetemi, non mandate lettere, non per posta, niente posta
adjustment-more_time = Più tempo
    .words = più tempo, piu tempo, più piano, più lentamente, con calma
adjustment-advocate = Un’altra persona parla per me
    .words = un'altra persona parla per me, qualcuno parla per me, assistente sociale, operatore di sostegno, la mia badante, badante, chi mi assiste

# Words that decide: somebody asks to complain; they told us before; and nothing came of it; they are angry.

complaint-word-asked = Reclamo
    .words = reclamo, reclami, reclamare, fare reclamo, fare un reclamo, reclamo formale, presentare un reclamo, lamentarmi, lamentela, lamentele, mi lamento
complaint-word-before = Prima
    .words = ve l'ho detto, ve lo avevo detto, ve l'avevo detto, l'ho già detto, l'ho detto al comune, ho segnalato, l'ho segnalato, ho già segnalato, già segnalato, abbiamo segnalato, vi ho chiamato, vi ho telefonato, vi ho scritto, ho già chiamato, ho già chiesto, segnalato due volte, seconda volta, terza volta
complaint-word-in-vain = Per niente
    .words = non è venuto nessuno, nessuno è venuto, non viene nessuno, non è successo niente, non è successo nulla, non è stato fatto niente, non è stato fatto nulla, non avete fatto niente, non avete fatto nulla, mai venuti, non si è visto nessuno, ignorato, ignorata, mi ignorate, ancora niente, ancora nulla
complaint-word-unhappy = Scontento
    .words = schifo, che schifo, disgustoso, disgustato, vergogna, vergognoso, pessimo, inaccettabile, non va bene così, stufo, stufa, scandaloso, ridicolo, indecente, non ne posso più
complaint-word-ombudsman = Ombudsman
    .words = ombudsman, difensore civico, difensore dei cittadini

# Beginning.

complaint-begin =
    Posso ricevere il suo reclamo. { $council } lo tiene per esaminarlo. Lo vede solo chi ne ha bisogno.
    Può leggere di più qui: { $link }.
    .sms = Posso ricevere il suo reclamo. Come lo usiamo: { $link }
    .voice = Posso ricevere il suo reclamo. { $council } lo tiene per esaminarlo. Lo vede solo chi ne ha bisogno.

# Questions.

complaint-ask-story = Che cosa è successo? Dica quando, e quali problemi le ha dato.
    .again = Ci dica con parole sue che cosa è andato male. Per esempio: martedì scorso nessuno è venuto a riparare la caldaia.
complaint-ask-service = Di che cosa si tratta?
    .again = Scelga quello che va meglio, o lo dica con una parola, per esempio bidoni o riparazioni.
complaint-ask-road = Vuole fare anche un reclamo a noi?
    .again = Può comunque fare un reclamo, e una persona decide se possiamo prenderlo. Oppure finisca qui.
complaint-choice-complain = Fare un reclamo
    .words = reclamo, fare un reclamo, fare reclamo, sì, si, reclamare, faccio reclamo, faccio un reclamo, andare avanti, avanti, sì grazie, si grazie
complaint-choice-end = Finire qui
    .words = finire, finire qui, fine, no, no grazie, basta, basta così, stop, questo mi aiuta
complaint-ask-before = Ce lo aveva già detto prima?
    .again = Ha già detto al Comune la stessa cosa? Risponda sì o no.
complaint-ask-related = Ha il numero di riferimento di quello che ci ha detto? È fatto così: { $example }. Può saltare questa domanda.
    .again = Dia il numero di riferimento che le abbiamo dato, per esempio { $example }. Se non lo ha, dica salta.
    .voice = Ha il numero di riferimento di quello che ci ha detto? Può saltare questa domanda.
complaint-ask-report = Devo anche segnalarlo, così la squadra può metterlo a posto adesso?
    .again = Il suo reclamo lo prendo comunque. Vuole che invii anche una segnalazione alla squadra? Risponda sì o no.
complaint-ask-complain = Vuole fare anche un reclamo?
    .again = Risponda sì per fare un reclamo e una segnalazione. Risponda no per fare solo la segnalazione.
complaint-ask-happened = Quando è successo? Se sono più giorni, dica l’ultimo.
    .again = Dica un giorno, per esempio martedì scorso o 3 novembre. Può saltare questa domanda.
complaint-ask-affected = Chi riguarda?
    .again = Riguarda lei, qualcuno per cui lei parla, o più persone?
complaint-affected-me = Me
    .words = me, solo me, riguarda me, noi, la mia famiglia, casa mia
complaint-affected-other = Qualcuno per cui parlo
    .words = qualcuno per cui parlo, un'altra persona, qualcun altro, mia madre, mia mamma, mio padre, mio papà, mio figlio, mia figlia, il mio vicino, la mia vicina, un amico, un'amica, un mio cliente
complaint-affected-group = Più persone
    .words = più persone, un gruppo, tutti noi, tutti, tutta la via, la nostra via, molte persone, tante persone
complaint-ask-consent = La persona sa di questo reclamo, ed è d’accordo?
    .again = Ci serve il suo accordo prima di parlarle di questa persona. È d’accordo? Risponda sì o no.
complaint-ask-outcome = Che cosa metterebbe a posto le cose per lei? Può saltare questa domanda.
    .again = Per esempio: delle scuse, il lavoro fatto, o i soldi indietro. Può saltare questa domanda.
complaint-ask-adjustments = C’è qualcosa che rende difficile parlare con noi? Mi dica che cosa possiamo fare in modo diverso.
    .again = Per esempio: caratteri grandi, o niente telefonate. Può scegliere più cose. Se non c’è niente, dica no.
complaint-no-adjustment = Niente
    .words = niente, nulla, no, nessuno, nessuna, no grazie, non proprio, nope
complaint-ask-contact = Come possiamo contattarla? Dia il suo nome e un numero di telefono o una e-mail. Può saltare questa domanda, ma così non possiamo risponderle.
    .again = Dia un numero di telefono o una e-mail, per esempio sam@example.com. Senza, esaminiamo il reclamo ma non possiamo inviare una risposta.

# Short names of what is known.

complaint-label-story = Che cosa è successo
    .words = che cosa è successo, cosa è successo, storia, dettagli, quello che ho scritto
complaint-label-service = Argomento
    .words = argomento, servizio, di che cosa si tratta
complaint-label-before = Già detto prima
    .words = già detto, prima
complaint-label-related = Segnalazione di prima
    .words = riferimento, numero di riferimento, segnalazione di prima
complaint-label-happened = Quando
    .words = data, quando, giorno
complaint-label-affected = Chi riguarda
    .words = chi, chi riguarda
complaint-label-consent = È d’accordo
    .words = accordo, consenso
complaint-label-outcome = Che cosa metterebbe a posto le cose
    .words = che cosa voglio, quello che voglio, soluzione, mettere a posto
complaint-label-adjustments = Che cosa facciamo in modo diverso
    .words = in modo diverso, caratteri grandi, adattamenti
complaint-label-reason = Perché
    .words = perché, motivo

# On the way.

complaint-request-first = Lo segnalo, così la squadra può metterlo a posto adesso.
complaint-report-now = Adesso segnalo il problema stesso.
complaint-signposted = Non ho fatto nessun reclamo. Può tornare e farne uno in ogni momento.
complaint-report-not-found = Non trovo una segnalazione con quel numero di riferimento.

# Reading back, and what happens then.

complaint-read-back =
    Controlli quello che ho:
    { $facts }
    È giusto, e devo inviarlo?
    .again =
    Invierei questo reclamo:
    { $facts }
    Risponda sì per inviarlo. Oppure dica che cosa non va.
complaint-done = Abbiamo il suo reclamo. Il suo numero di riferimento è { $reference }.
    .voice = Abbiamo il suo reclamo. Il suo numero di riferimento è { $reference }. Lo ripeto: { $reference }.
complaint-understood =
    Abbiamo capito che si tratta di: { $service }.
    Ci ha detto: { $story }
    .sms = Abbiamo capito che si tratta di: { $service }.
complaint-understood-wanted =
    Abbiamo capito che si tratta di: { $service }.
    Ci ha detto: { $story }
    Che cosa metterebbe a posto le cose: { $outcome }
    .sms = Abbiamo capito che si tratta di: { $service }. Che cosa metterebbe a posto le cose: { $outcome }
complaint-acknowledge-by = Se ne occupa { $department }. Una persona conferma che cosa esaminiamo entro il { $aim }, e al più tardi il { $date }.
complaint-answer-after = Avrà la risposta completa entro { $days } giorni lavorativi da allora. Quindi al più tardi il { $date }.
complaint-answer-by = Se ne occupa { $department }. Avrà la risposta completa entro { $days } giorni lavorativi, cioè entro il { $date }.
complaint-adjustments-kept = Facciamo come ha chiesto: { $adjustments }.
complaint-person-decides = Una persona decide se possiamo esaminarlo. Se non possiamo, le diciamo perché, e chi può farlo.
complaint-consent-first = Prima di parlarle della persona per cui lei parla, le chiediamo se è d’accordo.
complaint-no-contact = Lo esaminiamo. Non possiamo inviarle una risposta, perché non sappiamo come contattarla.
complaint-afterwards =
    Per sapere a che punto è, torni qui con { $reference }. Per aggiungere o correggere qualcosa, chiami il { $phone }.
    Se non rispettiamo una data, ce lo dica qui. Può portarlo alla fase successiva.
    Può anche chiedere aiuto in ogni momento a:
    { $ombudsmen }
    .sms =
    Per sapere a che punto è, invii { $reference }. Per aggiungere qualcosa chiami il { $phone }. Se manchiamo una data, ce lo dica. Può chiedere aiuto in ogni momento:
    { $ombudsmen }
    .voice =
        Per sapere a che punto è, richiami con il numero di riferimento. Se non rispettiamo una data, ce lo dica e può portarlo alla fase successiva.
        Può anche chiedere aiuto in ogni momento a:
        { $ombudsmen }
complaint-ombudsman = { $name }: chiami il { $phone } o veda { $url }
    .sms = { $name }, { $phone }
    .voice = { $name }: chiami il { $phone }

# Taking it further.

complaint-escalate-begin = Se la nostra risposta non le va bene, un’altra persona guarda di nuovo il suo reclamo. È la fase 2.
complaint-ombudsmen =
    Può chiedere aiuto in ogni momento qui. Di solito guardano un reclamo quando abbiamo risposto in tutte e due le fasi.
    { $ombudsmen }
complaint-which = Quale dei suoi reclami è?
    .again = Ne scelga uno, o dia un altro numero di riferimento.
complaint-ask-reference = Qual è il numero di riferimento del suo reclamo? È fatto così: { $example }.
    .again = Le abbiamo dato il numero di riferimento quando ha fatto il reclamo. Ha lettere e numeri, per esempio { $example }.
    .voice = Qual è il numero di riferimento del suo reclamo? Lo dica lettera per lettera.
complaint-ask-proof = Per essere sicuri che è suo, dia il telefono o l’e-mail del reclamo.
    .again = Dia il telefono o l’e-mail che ci ha dato con il reclamo.
complaint-not-found = Non trovo un reclamo con questi dati. Li controlli e provi di nuovo.
complaint-give-up =
    Non lo trovo. Chiami il { $phone } e una persona può cercarlo. Nel reclamo non è cambiato niente.
    Se non ci ha ancora fatto un reclamo, può farlo qui.
complaint-ask-reason = Che cosa è sbagliato o manca nella nostra risposta? Può saltare questa domanda. Non le serve un motivo.
    .again = Se vuole, dica che cosa dobbiamo guardare di nuovo. Se no, dica salta.
complaint-missed-acknowledgement = Avevamo detto che avremmo confermato il suo reclamo entro il { $date }. Non lo abbiamo fatto, e ci dispiace. Può portarlo adesso alla fase 2.
complaint-missed-answer = Avevamo detto che avremmo risposto entro il { $date }. Non lo abbiamo fatto, e ci dispiace. Può portare adesso il reclamo alla fase 2.
complaint-stage-2-late = Il tempo normale per chiedere la fase 2 è passato. Lo prendo lo stesso, e una persona decide.
complaint-escalate-read-back =
    Controlli quello che ho:
    { $facts }
    Devo portare il suo reclamo alla fase 2?
    .again =
    Porterei questo alla fase 2:
    { $facts }
    Risponda sì per inviarlo. Oppure dica che cosa non va.
complaint-stage-2-done = Il suo reclamo { $reference } adesso è alla fase 2. Lo guarda un’altra persona. È la nostra ultima fase.
complaint-was-withdrawn = Ha ritirato questo reclamo, quindi non è aperto. Può farne uno nuovo.
complaint-was-refused =
    Non abbiamo potuto prendere questo reclamo. Il motivo che abbiamo dato è: { $reason }
    Può chiedere all’ombudsman (difensore dei cittadini) di guardarlo:
    { $ombudsmen }
complaint-not-yet-acknowledgement = Una persona conferma questo reclamo entro il { $date }. Ho segnato che lo ha chiesto. Se manchiamo quella data, può portarlo alla fase successiva.
complaint-not-yet-answer = Dobbiamo rispondere a questo reclamo entro il { $date }. Ho segnato che lo ha chiesto. Se manchiamo quella data, può portarlo alla fase successiva.
complaint-missed-at-stage-2 =
    Dovevamo farlo entro il { $date }. Non lo abbiamo fatto, e ci dispiace. Ho segnato che lo ha chiesto.
    Adesso può andare all’ombudsman (difensore dei cittadini):
    { $ombudsmen }
complaint-to-ombudsman =
    Abbiamo dato la nostra ultima risposta su questo reclamo. Se non le va bene, può andare all’ombudsman (difensore dei cittadini) fino al { $date }:
    { $ombudsmen }

# How it is going.

progress-ask-proof-complaint = Posso anche mostrare i dettagli. Per vederli, dia il telefono o l’e-mail del reclamo. Oppure salti questa domanda.
    .again = Dia il telefono o l’e-mail che era nel reclamo. Può saltare questa domanda.
complaint-status =
    Questo è il reclamo { $reference }. È alla fase { $stage } di 2.
    { $status }
complaint-status-received = Lo abbiamo. Una persona non l’ha ancora confermato.
complaint-status-acknowledged = Lo stiamo esaminando.
complaint-status-answered = Abbiamo risposto.
complaint-status-closed = Abbiamo risposto, ed è chiuso.
complaint-status-refused = Non abbiamo potuto prenderlo come reclamo.
complaint-status-withdrawn = Lei lo ha ritirato.
complaint-due-acknowledgement = Una persona lo conferma entro il { $date }.
complaint-due-answer = Rispondiamo entro il { $date }.
complaint-late-acknowledgement = Avevamo detto che lo avremmo confermato entro il { $date }. Non lo abbiamo fatto, e ci dispiace. Per andare avanti dica: livello successivo del mio reclamo. Oppure chiami il { $phone }.
complaint-late-answer = Avevamo detto che avremmo risposto entro il { $date }. Non lo abbiamo fatto, e ci dispiace. Per andare avanti dica: livello successivo del mio reclamo. Oppure chiami il { $phone }.
complaint-next-stage = Se la nostra risposta non le va bene, dica: livello successivo del mio reclamo.
complaint-next-ombudsman =
    Era la nostra ultima risposta. Se non le va bene, può andare all’ombudsman (difensore dei cittadini):
    { $ombudsmen }
complaint-details = Ci ha detto: { $story }
complaint-details-handler = Se ne occupa { $name } di { $department }.
complaint-details-extended = Per la risposta ci vuole di più. Il motivo è: { $reason }
complaint-details-refused = Il motivo è: { $reason } Può chiedere all’ombudsman (difensore dei cittadini) di guardarlo.
complaint-decision-upheld = Abbiamo visto che avevamo torto.
complaint-decision-partly_upheld = Abbiamo visto che avevamo torto in parte.
complaint-decision-not_upheld = Abbiamo visto che non avevamo torto.

# A report that was made in anger.

complaint-offer = C’è qualcos’altro? Può anche fare un reclamo su questo, se vuole.
complaint-choice-make = Fare un reclamo
    .words = reclamo, reclamare, fare un reclamo, fare reclamo, sì, si, voglio fare un reclamo

# Said unasked, on the day by which a complaint was to be confirmed or answered.

complaint-date-acknowledgement =
    Avevamo detto che avremmo confermato il suo reclamo { $reference } entro il { $date }. Non è ancora fatto, e ci dispiace.
    Per andare avanti dica: livello successivo del mio reclamo. Oppure chiami il { $phone }.
    .sms = Avevamo detto che avremmo confermato { $reference } entro il { $date }. Non è ancora fatto, e ci dispiace. Chiami il { $phone }.
complaint-date-answer =
    Avevamo detto che avremmo risposto al suo reclamo { $reference } entro il { $date }. Ci vuole di più, e ci dispiace.
    Per andare avanti dica: livello successivo del mio reclamo. Oppure chiami il { $phone }.
    .sms = Avevamo detto che avremmo risposto a { $reference } entro il { $date }. Ci vuole di più, e ci dispiace. Chiami il { $phone }.
