# Drafted by machine; not yet reviewed by a speaker.
# A person takes over: the queue, other ways, and what staff say. The resident is told honestly how long it may take.

handoff-waiting =
    La passo a una persona. È il numero { $place } nella fila. La persona può vedere quello che mi ha detto.
    Resti qui, o scelga una di queste.
    .sms = La passo a una persona. È il numero { $place } nella fila. Le rispondono qui.
handoff-waiting-about =
    La passo a una persona. È il numero { $place } nella fila. Si aspetta circa da { $from } a { $to } minuti.
    La persona può vedere quello che mi ha detto. Resti qui, o scelga una di queste.
    .sms = La passo a una persona. È il numero { $place } nella fila, circa { $from }-{ $to } minuti. Le rispondono qui.
handoff-place =
    { $place ->
        [one] Tocca a lei. Fra poco una persona le risponde qui.
       *[other] Adesso è il numero { $place } nella fila.
    }
handoff-closing = Chiudiamo a quest'ora: { $time }. Lei è ancora in coda. Se nessuno potrà rispondere prima, possiamo richiamarla.
handoff-still-waiting = È ancora nella fila. Una persona le risponde qui. Può anche scegliere una di queste.

handoff-choice-callback = Mi richiami
    .words = mi richiami, richiamatemi, richiamata, richiamare, mi chiami, mi telefoni, chiamatemi
handoff-choice-carry-on = Continuare senza una persona
    .words = continuare, continua, andare avanti, senza persona, senza una persona, nessuna persona, va bene il robot, torno al robot, annulla
handoff-choice-wait = Aspettare qui adesso
    .words = aspettare qui adesso, aspettare qui, aspettare, aspetto, aspetto qui, adesso, mi passi una persona
handoff-choice-leave = Smettere di aspettare
    .words = smettere di aspettare, non aspetto, non aspetto più, esco dalla fila, lasciare la fila, smettere, stop, basta
handoff-choice-write = Mi risponda qui più tardi
    .words = mi risponda qui più tardi, mi risponda più tardi, rispondete qui, rispondere più tardi, mi scriva, scrivetemi, lasciare un messaggio

handoff-today = oggi
handoff-on-day = { $day }

handoff-shut =
    Adesso qui non c’è nessuno per parlare. Apriamo { $day } alle { $time }.
    Posso chiedere a una persona di chiamarla allora, o di risponderle qui. Che cosa vuole?
    .sms = Adesso non c'è nessuno. Apriamo { $day } alle { $time }. Una persona può chiamarla allora, o risponderle qui.
handoff-busy =
    Adesso nessuno è libero per lei. Posso chiedere a una persona di chiamarla, o di risponderle qui più tardi. Che cosa vuole?
handoff-shut-for-long =
    Adesso qui non c’è nessuno per parlare. Può chiamare il { $phone } per sapere quando apriamo. Una persona può risponderle qui più tardi.
handoff-other-ways = Vuole una chiamata da noi, avere una risposta qui più tardi, o continuare con me?

handoff-ask-number = A quale numero possiamo chiamarla?
    .again = Mi dia un numero britannico, per esempio 07700 900123. Oppure continui senza una persona.
handoff-callback =
    Una persona la chiama al { $number } { $day }, dalle { $from } alle { $to }. Il suo numero di riferimento è { $reference }.
    Il suo posto resta, quindi non deve aspettare qui.
    .sms = Una persona la chiama al { $number } { $day }, dalle { $from } alle { $to }. Il suo riferimento è { $reference }.
handoff-callback-stands =
    Ha chiesto una chiamata. Una persona la chiama al { $number } { $day }, dalle { $from } alle { $to }. Il suo numero di riferimento è { $reference }.
handoff-ticket =
    Una persona legge questo e le risponde qui. Apriamo { $day }. Il suo numero di riferimento è { $reference }. Quello che mi ha detto non va perso.
handoff-ticket-no-day =
    Una persona legge questo e le risponde qui. Il suo numero di riferimento è { $reference }. Quello che mi ha detto non va perso.
handoff-carry-on = Non è più nella fila. Continuo io con lei.
handoff-go-on = Continuo io con lei. Può chiedere una persona in ogni momento.
handoff-left = Non è più nella fila. Quello che mi ha detto non va perso. Può scrivere qui in ogni momento.

# Said for staff.

handoff-introduction = Sono { $name } di { $department }.
handoff-lapsed =
    Mi dispiace. La persona con cui parlava è dovuta andare via. Il suo posto resta, e la prossima persona libera le risponde qui.
handoff-transferred =
    { $name } la passa a un’altra squadra, { $team }. Il suo posto resta, e possono vedere quello che ci ha detto.
handoff-returned = { $name } ha lasciato questa conversazione. Adesso c’è di nuovo l’assistente automatico.
handoff-closed =
    { $name } ha terminato questa conversazione. Il suo numero di riferimento è { $reference }.
    Può ancora scrivere qui. Le risponde l’assistente automatico.
    .sms = { $name } ha terminato questa conversazione. Il suo riferimento è { $reference }. Se scrive qui, risponde l'assistente.
