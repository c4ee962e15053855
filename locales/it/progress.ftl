# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody asks how a report is going.

progress-ask-reference = Qual è il numero di riferimento? È fatto così: { $example }.
    .again = Le abbiamo dato il numero di riferimento quando ha fatto la segnalazione. Ha lettere e numeri, per esempio { $example }.
    .voice = Qual è il numero di riferimento? Lo dica lettera per lettera.
progress-label-reference = Numero di riferimento
    .words = riferimento, numero di riferimento, numero
progress-which = Quale delle sue segnalazioni è?
    .again = Scelga una delle sue segnalazioni, o dia un altro numero di riferimento.
progress-yours = Questo è quello che ha con noi. Di quale vuole sapere?
    .again = Ne scelga uno, o dia un altro numero di riferimento.
progress-word-mine = Tutto quello che ho con voi
    .words = tutto quello che ho, che cosa ho con voi, cosa ho con voi, tutte le mie segnalazioni, tutte le mie pratiche, le mie segnalazioni, mostri le mie segnalazioni, ho perso il numero, ho perso il riferimento, ho dimenticato il numero, ho dimenticato il riferimento, nessun riferimento, non ho il numero, non ho il riferimento, non so il numero, non so il riferimento
progress-own = { $reference }, { $category }
progress-reference-wrong = Una lettera o un numero in quel riferimento è sbagliato. Lo controlli di nuovo. È fatto così: { $example }.
progress-not-found = Non trovo una segnalazione con questi dati. Li controlli e provi di nuovo.
progress-status =
    Questa è la segnalazione { $reference }: { $category }.
    { $status }
progress-stage = { $status }. { $meaning }
progress-by = Aspettiamo il prossimo passo entro il { $date }.
progress-put-off = Avevamo detto { $was }. Ci dispiace che ci voglia di più. Aspettiamo il prossimo passo entro il { $date }.
progress-late = Avevamo detto che ce ne saremmo occupati entro il { $date }. Non lo abbiamo fatto, e ci dispiace. Chiami il { $phone } se è urgente.
progress-ask-proof =
    Posso anche mostrare l’indirizzo e i dettagli. Per vederli, dia il codice postale, il telefono o l’e-mail della segnalazione. Oppure salti questa domanda.
    .again = Dia il codice postale, il telefono o l’e-mail che era nella segnalazione. Può saltare questa domanda.
    .sms = Per vedere i dettagli, dia il codice postale, il telefono o l'e-mail della segnalazione, o dica salta.
progress-label-proof = Prova
progress-details =
    La segnalazione riguarda { $address }.
    { $description }
progress-end = C’è qualcos’altro?
progress-give-up =
    Non la trovo. Chiami il { $phone } e una persona può cercarla. Nella segnalazione non è cambiato niente.
