# Drafted by machine; not yet reviewed by a speaker.
### What the assistant says outside any journey. Values every message may use: $council, $phone, $hours, $place,
### $website, $county, $county_phone, $privacy.

assistant-greeting =
    Buongiorno. Sono l’assistente automatico di { $council }.
    Mi dica con parole sue che cosa le serve. Posso segnalare un problema, prenotare un appuntamento, aiutarla a pagare o a fare un reclamo, e dirle come va la sua pratica.
    Può anche chiamare il { $phone }, { $hours }, o venire con appuntamento qui: { $place }.
    .sms = { $council }, assistente automatico. Ci dica che cosa le serve, o chiami il { $phone }.
    .voice = Mi dica con parole sue che cosa le serve.

assistant-hello = Buongiorno. Che cosa le serve?

assistant-choice-ReportIssue = Segnalare un problema
    .words = segnalare, segnalare un problema, segnalazione, segnalare qualcosa
assistant-choice-BookAppointment = Prenotare un appuntamento
    .words = prenotare, prenotazione, prenotare un appuntamento, appuntamento, un appuntamento, fissare un appuntamento, prendere un appuntamento, venire da voi
assistant-choice-CheckProgress = Chiedere di una segnalazione
    .words = controllare, a che punto è, la mia segnalazione, come va la mia segnalazione
assistant-choice-MakePayment = Pagare qualcosa
    .words = pagare, pagamento, pagare una bolletta, pagare qualcosa, fare un pagamento
assistant-choice-AskInformation = Fare una domanda
    .words = domanda, fare una domanda, informazione, informazioni, info
assistant-choice-SpeakToPerson = Parlare con una persona
    .words = persona, una persona, umano, operatore, operatrice, parlare con qualcuno

assistant-ask-me = Che cosa vuole sapere? Posso rispondere a domande su bidoni, Council Tax (imposta comunale), orari e altro.

assistant-help =
    Può dirmi un problema, per esempio un divano abbandonato o un bidone non svuotato, e lo segnalo per lei.
    Mi dia un numero di riferimento, per esempio NOR-7F3K-9Q, e le dico come va quella segnalazione.
    Può prenotare, cambiare o annullare un appuntamento, pagare qualcosa o dirmi che non può pagare, e fare un reclamo.
    Mentre faccio domande può dire “indietro”, “ripeti”, “salta”, “conserva” o “smettere”.
    Può anche chiamare il { $phone }, { $hours }, o venire con appuntamento qui: { $place }.
    .sms = Ci dica un problema, prenoti un appuntamento, paghi, faccia un reclamo, o invii un riferimento per sapere come va. Per una persona, o per venire qui ({ $place }), chiami il { $phone }.
    .voice =
        Può dirmi un problema, per esempio un divano abbandonato o un bidone non svuotato, e lo segnalo per lei.
        Può pagare qualcosa, prenotare un appuntamento o chiedere di una segnalazione.
        Mentre faccio domande può dire indietro, ripeti, salta, conserva o smettere.
        Per vederci qui prenoti un appuntamento: { $place }. Rispondiamo anche sul nostro sito.
        Per una persona prema 0.

assistant-thanks = Prego. Le serve altro?
assistant-goodbye = Arrivederci. Può tornare qui in ogni momento.
    .voice = Arrivederci. Può richiamare in ogni momento.

rating-ask = Prima di andare: come abbiamo fatto oggi?
rating-choice-1 = Molto male
rating-choice-2 = Male
rating-choice-3 = Così così
rating-choice-4 = Bene
rating-choice-5 = Molto bene
rating-ask-words = Grazie. Che cosa è andato bene, o che cosa possiamo fare meglio? Lo dica in poche parole, o salti questa domanda.
rating-thanks = Grazie per avercelo detto.

assistant-what-else = Che cosa le serve?
assistant-next-wish = Ha chiesto anche un’altra cosa. Ci arrivo adesso.

assistant-only-understood =
    Capisco questa lingua: { $language }. Può scrivere così. Mi dispiace: per ora posso rispondere solo in inglese.
    Per parlare con un interprete chiami il { $phone }, { $hours }. È gratis.
    .voice = Capisco questa lingua: { $language }. Mi dispiace: per ora posso rispondere solo in inglese. Una persona può chiamare un interprete. È gratis. Per una persona prema 0.


assistant-nothing-to-stop = Non c’è niente da fermare. Che cosa le serve?
assistant-nothing-to-go-back-to = Non c’è una domanda a cui tornare. Che cosa le serve?
assistant-start-over = Ricominciamo dall’inizio. Che cosa le serve?
assistant-old-button = Quel pulsante è di una cosa già finita. Che cosa le serve adesso?
    .voice = Quella scelta è di una cosa già finita. Che cosa le serve adesso?
assistant-empty = In quel messaggio non c’erano parole. Mi dica che cosa le serve, a parole o con i pulsanti.
    .sms = In quel messaggio non c'erano parole. Mi dica in poche parole che cosa le serve.
    .voice = Non ho sentito parole. Mi dica in poche parole che cosa le serve.
assistant-unknown-code = Non conosco quel codice. I codici valgono una volta sola, e per 7 giorni. Lo controlli, o mi dica che cosa le serve.

assistant-not-understood =
    Non ho capito. Lo dica in poche parole semplici, per esempio “qualcuno ha buttato un divano in Elm Hill”, o scelga una di queste.
    .voice = Non ho capito. Lo dica in poche parole semplici, o scelga una di queste.
assistant-not-understood-person =
    Ancora non capisco, e mi dispiace. Scelga una di queste, o chiami il { $phone }, { $hours }. Una persona la aiuta.
    .voice = Ancora non capisco, e mi dispiace. Scelga una di queste, o prema 0 per una persona.
assistant-not-understood-here = Non ho capito.

assistant-boundary =
    Vogliamo aiutarla. Per favore, non usi parole così per le persone che lavorano per noi.
assistant-threat =
    Mi sono fermato per quello che ha detto. Questa conversazione viene tenuta.
    Se qualcuno è in pericolo adesso, chiami il 999. Se le serve il Comune, chiami il { $phone }.

assistant-card-removed =
    Ha dato un numero di carta. L’ho tolto prima che fosse salvato. Non invii mai qui numeri di carte, perché le conversazioni restano. Per pagare mi chieda un link, o chiami il { $payment_phone }.
    .voice = Ha dato un numero di carta. L’ho tolto prima che fosse salvato. Non dica mai qui numeri di carte. Per pagare mi chieda un link, o chiami il { $payment_phone }.

assistant-photo-not-a-photo = Quel file non è una foto che posso aprire, quindi non l’ho tenuto. Invii un’immagine JPEG o PNG.
assistant-photo-too-big = Quella foto è troppo grande, quindi non l’ho tenuta. Ne invii una sotto i 10 MB.
assistant-photo-too-many = Ha inviato più foto di quante posso tenerne. Ho tenuto le prime.

assistant-went-wrong =
    Ci dispiace, qui qualcosa è andato male. Le sue risposte sono salvate. Provi di nuovo fra un minuto, o chiami il { $phone }.

danger-general =
    Se qualcuno è in pericolo adesso, chiami il 999 (emergenze). Se sente odore di gas, esca e chiami lo 0800 111 999. Mi dica che cosa succede.
danger-glad-safe = Bene che lei sia al sicuro.

# What everybody is told first while something is urgent, in the words of a member of staff.

assistant-urgent = Importante: { $text }
