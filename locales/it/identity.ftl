# Drafted by machine; not yet reviewed by a speaker.
# Proving who somebody is, by a code that is sent to their phone or email.

identity-ask-contact = Come si chiama, e qual è il numero di cellulare o la e-mail che abbiamo di lei? Invio lì un codice, per controllare che è lei.
    .again = Dia il suo nome, e un numero di cellulare o una e-mail. Per esempio: Sam Lee, 07700 900123.
    .sms = Come si chiama, e qual è il cellulare o la e-mail che abbiamo di lei? Invio lì un codice.
identity-ask-name = Come si chiama? Può saltare questa domanda. Senza il nome forse trovo meno cose.
    .again = Dica nome e cognome, o salti questa domanda.
identity-label-name = Nome
    .words = nome, il mio nome, cognome
identity-ask-code = Ho inviato un codice di 6 numeri qui: { $to }. Qual è? Vale per { $minutes } minuti. Se non arriva, dica: nuovo codice.
    .again = Qual è il codice di 6 numeri che ho inviato qui: { $to }? Per averne un altro dica: nuovo codice.
identity-ask-code-optional = Ho inviato un codice di 6 numeri qui: { $to }. Mi dica il codice, così non dobbiamo controllare dopo chi è. Oppure salti questa domanda.
    .again = Qual è il codice di 6 numeri che ho inviato qui: { $to }? Per averne un altro dica: nuovo codice. Può saltare questa domanda.
identity-label-code = Codice
    .words = codice
identity-word-again = Inviare un nuovo codice
    .words = nuovo codice, un nuovo codice, altro codice, un altro codice, lo rimandi, rimandare, inviare di nuovo, lo invii di nuovo, di nuovo, ancora, non è arrivato, non arriva, non l'ho ricevuto, nessun codice
identity-six-digits = Il codice ha 6 numeri.
identity-cannot-send = Non posso inviare un codice lì. È meglio un numero di cellulare.
identity-wrong = Non è quel codice.
identity-expired = Quel codice è scaduto. Ne ho inviato uno nuovo.
identity-proven = Grazie. Adesso so che è lei.
identity-language = L’ultima volta abbiamo parlato in questa lingua: { $language }. Se la vuole ancora, la chieda.
identity-left-out = Andiamo avanti senza il codice. Controlliamo dopo chi è.
identity-no-more = Adesso non posso controllare che è lei. Chiami il { $phone } e una persona può aiutarla, o provi di nuovo domani.
identity-nothing = Non trovo niente con quel nome e quel contatto. Se ha un numero di riferimento, me lo dica. Oppure chiami il { $phone }.
identity-text = Il suo codice è { $code }. Vale per { $minutes } minuti. Non lo chiediamo mai per telefono o e-mail. Se non lo ha chiesto lei, non faccia niente.
    .subject = Il suo codice dal Comune
