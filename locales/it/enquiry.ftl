# Drafted by machine; not yet reviewed by a speaker.
# What residents tell the council that is no report, payment, appointment or complaint.

enquiry-begin-feedback = Grazie. Passo quello che pensa alle persone che riguarda. Che cosa teniamo è scritto qui: { $link }.
enquiry-begin-details = Passo il suo cambiamento. Lo fa una persona, dopo aver controllato chi è lei. Che cosa teniamo è scritto qui: { $link }.
enquiry-begin-privacy = Ne ha diritto, ed è gratis. Dobbiamo controllare chi è lei prima di mostrare o cambiare qualcosa. Che cosa teniamo è scritto qui: { $link }.
enquiry-begin-interpreter = L’interprete è gratis, e lo troviamo noi. Per favore, non porti un bambino a tradurre. Che cosa teniamo è scritto qui: { $link }.
    .voice = L’interprete è gratis, e lo troviamo noi. Per favore, non porti un bambino a tradurre.

enquiry-ask-subject-feedback = Che cos’è?
    .again = Scelga un complimento, un’idea o un commento.
enquiry-ask-subject-details = Che cosa è cambiato?
    .again = Scelga quello che va meglio, o lo dica con parole sue.
enquiry-ask-subject-privacy = Che cosa vuole che facciamo?
    .again = Scelga quello che va meglio, o lo dica con parole sue.
enquiry-ask-subject-interpreter = Per che cosa le serve l’interprete?
    .again = Scelga quello che va meglio, o lo dica con una parola, per esempio telefonata o lettera.

enquiry-subject-praise = Un complimento
    .words = complimento, complimenti, lode, grazie, bravi, ben fatto, ottimo, bellissimo, gentile, gentili, utile, bel lavoro, contento, contenta
enquiry-subject-suggestion = Un’idea
    .words = idea, un'idea, suggerimento, proposta, dovreste, potreste, sarebbe meglio, perché non
enquiry-subject-comment = Un commento
    .words = commento, opinione, parere, osservazione, qualcos'altro, altro
enquiry-subject-moved_home = Ho cambiato casa o sto per farlo
    .words = trasloco, traslocato, mi sono trasferito, mi sono trasferita, mi trasferisco, indirizzo, nuovo indirizzo, cambio di indirizzo, cambio casa, nuova casa
enquiry-subject-household = Chi vive in casa mia
    .words = famiglia, chi vive con me, compagno, compagna, bambino, neonato, vivo da solo, vivo da sola, inquilino, è andato via, è venuto a vivere
enquiry-subject-name = Il mio nome
    .words = il mio nome, nome, cognome, nuovo nome, ho cambiato nome, mi sono sposato, mi sono sposata, matrimonio, divorzio
enquiry-subject-contact = Il mio telefono o la mia e-mail
    .words = telefono, email, e-mail, nuovo numero, nuovo telefono, nuova email, cellulare
enquiry-subject-needs = Come contattarmi
    .words = caratteri grandi, stampa grande, braille, audio, lettura facile, testo facile, niente telefonate, non chiamatemi, non telefonatemi, solo sms, solo messaggi, lettere, sordo, sorda, cieco, cieca, non sento, non vedo, come contattarmi, le mie esigenze
enquiry-subject-income = Il mio lavoro o i miei soldi
    .words = reddito, soldi, lavoro, nuovo lavoro, ho perso il lavoro, stipendio, paga, aumento, sussidi cambiati, risparmi, pensione, ho iniziato a lavorare, ho smesso di lavorare
enquiry-subject-death = È morta una persona
    .words = morto, morta, è morto, è morta, morte, deceduto, deceduta, decesso, funerale, è mancato, è mancata
enquiry-subject-see = Vedere che cosa tenete su di me
    .words = vedere, copia, che cosa tenete, che cosa avete su di me, accesso ai dati, i miei dati, informazioni su di me, subject access
enquiry-subject-correct = Correggere un errore
    .words = correggere, correzione, errore, sbagliato, cambiare, vecchio dato, mettere a posto
enquiry-subject-erase = Cancellare che cosa tenete su di me
    .words = cancellare, cancellate, eliminare, togliere, dimenticatemi
enquiry-subject-object = Smettere di usarlo per qualcosa
    .words = smettere, smettete di usarlo, opposizione, mi oppongo, non usatelo, non usare
enquiry-subject-call = Per parlare con noi al telefono
    .words = telefono, telefonata, chiamata, al telefono, per telefono
enquiry-subject-book = Per un nuovo appuntamento
    .words = nuovo appuntamento, prenotare, prenotare un appuntamento, fissare un appuntamento, prendere un appuntamento
enquiry-subject-booked = Per un appuntamento che ho già
    .words = il mio appuntamento, ho un appuntamento, ho già un appuntamento, già prenotato, ho prenotato, ho già prenotato
enquiry-subject-letter = Per una lettera o un modulo
    .words = lettera, lettere, modulo, moduli, carta, carte, documento, documenti
enquiry-subject-meeting = Per un incontro o una visita
    .words = incontro, riunione, visita, colloquio, udienza, di persona, faccia a faccia

enquiry-ask-feedback = Che cosa vuole dirci?
    .again = Lo dica con parole sue. Bastano poche parole.
enquiry-ask-details-moved_home = Qual è il vecchio indirizzo, qual è il nuovo, e in che giorno cambia casa?
    .again = Per esempio: da 12 Alder Road a 3 Elm Hill, il 1 marzo.
enquiry-ask-details-household = Chi è venuto a vivere lì o è andato via, e in che giorno?
    .again = Per esempio: mio figlio è andato via il 1 marzo.
enquiry-ask-details-name = Qual era il suo nome, e qual è adesso?
    .again = Dia il vecchio nome e il nuovo.
enquiry-ask-details-contact = Qual è il vecchio numero o la vecchia e-mail, e qual è il nuovo?
    .again = Dia il vecchio e il nuovo, così la troviamo.
enquiry-ask-details-needs = Che cosa le serve? Per esempio lettere con caratteri grandi, o niente telefonate.
    .again = Dica come dobbiamo scriverle o parlarle. Basta una volta sola: lo faremo sempre così.
enquiry-ask-details-income = Che cosa è cambiato, e da che giorno?
    .again = Per esempio: ho iniziato a lavorare il 1 marzo, 20 ore alla settimana.
enquiry-ask-details-death = Come si chiamava la persona, dove abitava, e quando è morta?
    .again = Bastano il nome e l’indirizzo. Faccia con calma.
enquiry-ask-privacy-see = Che cosa vuole vedere? Se può, dica quale servizio e quali anni.
    .again = Per esempio: le mie lettere della Council Tax dal 2024. Va bene anche tutto.
enquiry-ask-privacy-correct = Che cosa è sbagliato, e come deve essere?
    .again = Dica che cosa abbiamo noi e che cosa è giusto.
enquiry-ask-privacy-erase = Che cosa dobbiamo cancellare, e perché? Alcune cose dobbiamo tenerle per legge, e le diremo quali.
    .again = Dica quale servizio, o quali lettere o conversazioni.
enquiry-ask-privacy-object = Che cosa non dobbiamo più farne, e perché?
    .again = Dica per che cosa non vuole che lo usiamo.
enquiry-ask-interpreter-call = Di che cosa vuole parlare al telefono, e quando possiamo chiamare?
    .again = Per esempio: il mio affitto, lunedì mattina.
enquiry-ask-interpreter-booked = Quando è l’appuntamento? Dia anche il numero di riferimento, se lo ha.
    .again = Per esempio: il 3 dicembre alle 10, per la mia riparazione.
enquiry-ask-interpreter-letter = Di che cosa parla la lettera?
    .again = Per esempio: una lettera sulla Council Tax arrivata questa settimana.
enquiry-ask-interpreter-meeting = Di che cosa si tratta, dov’è e quando?
    .again = Per esempio: un colloquio sulla casa al City Hall il 3 dicembre alle 10.

enquiry-ask-person = Chi riguarda? Basta un nome, una squadra o un posto.
    .again = Per esempio: Sam al telefono, o la squadra dei bidoni nella nostra via. Può saltare questa domanda.
enquiry-ask-contact-optional = Vuole una risposta? Allora dia il suo nome, e un numero di telefono o una e-mail. Può saltare questa domanda.
    .again = Dia un numero di telefono o una e-mail, o dica salta.
enquiry-ask-contact-required = Come si chiama, e qual è il suo numero di telefono o la sua e-mail? Ci serve per controllare chi è e per rispondere.
    .again = Dia il suo nome e un numero di telefono o una e-mail.

enquiry-label-subject = Argomento
    .words = argomento, tipo
enquiry-label-text = Con parole sue
    .words = parole, testo, quello che ho detto, messaggio
enquiry-label-person = Chi riguarda
    .words = chi, persona, chi riguarda

enquiry-affects-moved_home = Questo può cambiare la Council Tax (imposta comunale), i bidoni, il permesso di parcheggio e il voto. Se ha la Council Tax Reduction (riduzione) o lo Housing Benefit (aiuto per l’affitto), ce lo dica entro un mese.
enquiry-affects-household = Questo può cambiare la Council Tax (imposta comunale). Se ha la Council Tax Reduction (riduzione) o lo Housing Benefit (aiuto per l’affitto), ce lo dica entro un mese.
enquiry-affects-needs = Una persona lo scrive per tutte le nostre squadre, così ce lo dice una volta sola. Può cambiarlo in ogni momento.
enquiry-affects-income = Se ha la Council Tax Reduction (riduzione) o lo Housing Benefit (aiuto per l’affitto), ce lo dica entro un mese. Se lo dice tardi, forse deve ridare dei soldi, o perde soldi che sono suoi.
enquiry-affects-name = Forse le chiediamo un documento che lo mostra, per esempio il certificato di matrimonio.
enquiry-affects-death = Le faccio le mie condoglianze. Quando registra la morte, chieda “Tell Us Once” (ce lo dica una volta sola): avvisa insieme quasi tutti gli uffici dello Stato e noi.

enquiry-read-back =
    Invio questo:
    { $facts }
    È giusto?

enquiry-done-feedback = Grazie. Se ne occupa { $team }. Il suo numero di riferimento è { $reference }. Rispondiamo entro il { $date }.
enquiry-done-details = Se ne occupa { $team }. Il suo numero di riferimento è { $reference }. La contattiamo entro il { $date } per controllare chi è e fare il cambiamento. Se non può aspettare, chiami il { $phone }.
enquiry-done-privacy = Se ne occupa { $team }. Il suo numero di riferimento è { $reference }. La contattiamo per controllare chi è, e rispondiamo entro il { $date }. Se ci vuole di più, le diciamo perché.
enquiry-done-interpreter = Abbiamo la sua richiesta di un interprete. Se ne occupa { $team }. Il suo numero di riferimento è { $reference }. Le diciamo entro il { $date } chi viene e quando. Se non può aspettare, chiami il { $phone } e dica la sua lingua.
    .sms = Abbiamo la sua richiesta di un interprete: { $reference }. Entro il { $date } diciamo chi viene e quando. Urgente? Chiami il { $phone }.
enquiry-done-privacy-proven = Se ne occupa { $team }, che adesso sa che è lei. Il suo numero di riferimento è { $reference }. Rispondiamo entro il { $date }. Se ci vuole di più, le diciamo perché.
enquiry-done-no-answer = Grazie. Se ne occupa { $team }, che legge tutto. Il suo numero di riferimento è { $reference }. Non ci ha dato telefono o e-mail, quindi non le scriviamo.
enquiry-person-told = Quello che ha detto di { $person } arriva alla persona e alla sua squadra.

enquiry-team-customer_experience = la nostra squadra per i cittadini
enquiry-team-customer_records = la nostra squadra dei dati dei cittadini
enquiry-team-data_protection = la nostra squadra per la protezione dei dati
enquiry-team-interpreting = la nostra squadra degli interpreti

enquiry-status-received = { $reference }: se ne occupa { $team }. Rispondiamo entro il { $date }.
enquiry-status-late = Dovevamo rispondere a { $reference } entro il { $date }. Ci dispiace. Chiami il { $phone } e una persona controlla.
enquiry-status-answered = Abbiamo risposto a { $reference } il { $date }.
enquiry-status-closed = Abbiamo chiuso { $reference } il { $date }.
enquiry-answer =
    Questa è la nostra risposta a { $reference }:
    { $words }
enquiry-closed =
    Abbiamo chiuso { $reference } e non facciamo altro.
    { $details }
enquiry-late =
    Avevamo detto che avremmo risposto a { $reference } entro il { $was }. Ci vuole di più, e ci dispiace.
    { $details }
