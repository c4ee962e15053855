# Drafted by machine; not yet reviewed by a speaker.
# What every form says, whatever it is about. Words that are read for an order or an answer are in .words, lower case,
# separated by commas.

# Choices beside a form's own.

form-choice-person = Parlare con una persona
    .words = persona, una persona, parlare con una persona, parlare con qualcuno, operatore, operatrice, un umano, mi chiami
form-choice-as-before = Come prima: { $contact }
    .words = come prima, lo stesso, la stessa, stesso numero
form-choice-send = Sì, invia
    .words = sì, si, sisi, sì grazie, si grazie, ok, okay, certo, invia, inviare, invii, mandi, manda, tutto giusto, è giusto, giusto, esatto, corretto, va bene, confermo
form-choice-change = Cambiare qualcosa
    .words = no, nope, cambiare, cambia, voglio cambiare qualcosa, non è giusto, non è corretto, sbagliato, è sbagliato, modificare, modifica, correggere
form-choice-save = Salvare per dopo
    .words = conservare, conserva, conservi, per dopo, più tardi, dopo, conservare le risposte, conserva le mie risposte, finisco dopo, finisco più tardi
form-choice-stop = Smettere
    .words = smettere, stop, basta, fine, non inviare, non mandare, cancellare, cancella, cancellare le risposte, cancella le mie risposte
    .sms = Cancellare le risposte
form-choice-go-on = Continuare
    .words = continuare, continua, continui, andare avanti, vado avanti, avanti, no

# Words that give an order.

form-command-save = Conserva
    .words = conserva, conservare, conservi, conserva le risposte, conserva le mie risposte, conservare per dopo, conserva per dopo, finisco dopo, finisco più tardi, lo finisco dopo, continuo dopo, continuo più tardi, torno dopo, torno più tardi, continuare per telefono, continuare per sms, finisco al telefono, mi dia un codice, mi mandi un codice, un codice per favore
form-command-stop = Smetti
    .words = smetti, smettere, la smetta, smetta per favore, basta così, lasci perdere, lascia perdere, lasciamo perdere, non importa, annulla, annullare, annulli tutto, rinuncio
form-command-back = Indietro
    .words = indietro, torna indietro, torni indietro, tornare indietro, indietro per favore, domanda precedente, la domanda di prima
form-command-repeat = Ripeti
    .words = ripeti, ripeta, ripetere, può ripetere, lo ripeta, ripeta per favore, come ha detto, come scusi, qual era la domanda, non capisco, non ho capito, che cosa vuol dire, cosa vuol dire, che cosa intende
form-command-help = Aiuto
    .words = mi aiuti, aiuto per favore, che cosa posso dire, cosa posso dire, che cosa posso scrivere, cosa posso scrivere, come funziona
form-command-restart = Ricomincia
    .words = ricomincia, ricominciare, ricominciamo, da capo, dall'inizio, ripartire, ricominciare da capo

# Words that tell a correction from an answer.

form-word-correction = Correzione
    .words = no, non, scusi, mi scusi, scusa, in realtà, veramente, volevo dire, intendevo, sbagliato, invece, cambiare, errore, dovrebbe essere, deve essere, correggere, ma, però
form-word-change = Cambiamento
    .words = cambiare, cambia, sbagliato, sbagliata, non è giusto, non è corretto, correggere, modificare, modifica, sistemare, errore, aggiornare, dovrebbe essere, deve essere
form-word-also = Anche
    .words = anche, pure, inoltre, un altro, un'altra, aggiungere, aggiunga, più, e c'è, e ci sono, in più

# Questions about the form itself.

form-another-way =
    Proviamo in un altro modo. Scelga una di queste, o chiami il { $phone } per parlare con una persona.
    .voice = Proviamo in un altro modo. Scelga una di queste, o prema 0 per parlare con una persona.
form-which-one = Più di una di queste va bene con quello che ha detto.
form-needs-answer = Ci serve questo per andare avanti. Va bene anche una risposta quasi giusta.
form-left-out = L’ho lasciato fuori.
form-corrected =
    Ho cambiato questo:
    { $facts }
form-noted =
    Ho annotato questo:
    { $facts }
form-cannot-skip = Ci serve questo per andare avanti, quindi non si può saltare.
form-what-to-change = Che cosa vuole cambiare?
    .again = Dica che cosa è sbagliato, e come deve essere. Per esempio: l’indirizzo è 12 Alder Road.
form-stopping = Non è stato inviato niente. Vuole conservare le risposte per dopo, smettere o continuare?
    .sms = Non è stato inviato niente. Vuole conservare le risposte per dopo, cancellarle o continuare?
    .again = Dica conservare, smettere o continuare.
form-stopped = Ho smesso. Non è stato inviato niente, e le sue risposte sono cancellate. Che altro le serve?
form-started-over = Ricominciamo. Non è stato inviato niente.
form-back-none = Questa è la prima domanda. Prima non c’è niente.
form-help =
    Risponda alla domanda con parole sue. Può anche dire: indietro, ripeti, salta, cambiare, conserva o smettere.
    Può chiamare il { $phone }, usare il nostro sito o prendere un appuntamento da noi.
    .sms =
        Risponda con parole sue. Può anche dire: indietro, ripeti, salta, cambiare o conserva.
        Oppure chiami il { $phone }.
form-later = Ho segnato l’altra cosa che ha chiesto. Ci arriviamo dopo questa.
form-old-button = Quel pulsante è di una cosa già finita. Adesso siamo qui.
    .voice = Quella scelta è di una cosa già finita. Adesso siamo qui.
form-changed-since = Da quando c’era quel pulsante, qualcosa è cambiato. Controlli ancora una volta.
    .voice = Da allora qualcosa è cambiato. Controlli ancora una volta.
form-moved-on = Mi dispiace. Questo modulo è cambiato da quando ha iniziato, quindi non posso continuare. Non è stato inviato niente. Mi dica di nuovo che cosa le serve.

# Left and picked up again.

form-welcome-back = Eccola di nuovo qui.
form-so-far =
    Questo è quello che abbiamo finora:
    { $facts }
form-saved =
    Le sue risposte sono salvate. Il suo codice è { $code }.
    Per andare avanti, dica entro 7 giorni: continua con { $code }. Può dirlo qui, per SMS o al telefono.
    Non è ancora stato inviato niente a una squadra.
    .voice =
        Le sue risposte sono salvate. Il suo codice è { $code }. Lo ripeto: { $code }.
        Per andare avanti, richiami entro 7 giorni e dica: continua, e il codice.
        Non è ancora stato inviato niente a una squadra.
form-handed-over =
    Non riesco a capire. È meglio parlare con una persona. Chiami il { $phone }.
    Le sue risposte sono salvate. Il codice è { $code }. Per provare di nuovo qui, dica: continua con { $code }.
    .voice = Non riesco a capire. È meglio parlare con una persona. Le sue risposte sono salvate. Il codice è { $code }.

# Answers that cannot be taken.

form-text-too-long = Sono { $length } caratteri. Possiamo prenderne { $longest }. Ci dica la parte più importante.
form-number-out-of-range = Dia un numero da { $min } a { $max }.
form-date-in-future = Questa data non è ancora arrivata: { $date }. Dia una data passata, o oggi.
form-date-not-found = Non trovo quella data. Dia un giorno e un mese, per esempio 21 novembre, o un giorno, per esempio sabato scorso.
form-no-such-date = Quel giorno non c’è nel calendario.
form-contact-not-understood = Non è un numero di telefono o una e-mail che posso usare. Un numero britannico ha 10 o 11 cifre.
form-contact-more = Grazie. Quale numero di telefono o e-mail possiamo usare?

# A place that is not exact enough.

form-place-more-street = Può essere in molti posti. Che cosa c’è vicino? Dica una via, un numero di casa o un negozio.
form-place-more-address = Quali sono il numero di casa e la via?
form-place-more-site = Come si chiama il posto?

# Photos.

form-photos-kept =
    { $count ->
        [one] Ho la sua foto.
       *[other] Ho le sue { $count } foto.
    }
form-photos-most = Possiamo prendere { $most } foto, quindi ho tenuto le prime.

# Reading back.

form-line = { $label }: { $value }
form-lines =
    { $first }
    { $rest }
form-value-unsure = non è sicuro
form-value-photos =
    { $count ->
        [one] 1 foto
       *[other] { $count } foto
    }
