# Drafted by machine; not yet reviewed by a speaker.
# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = Buongiorno. Qui parla l’assistente automatico di { $council }. Quello che dice viene scritto, per poterla aiutare. In pericolo, chiuda e chiami il 999. Per una persona prema 0 in ogni momento.
voice-hear-choices = Per sentire le scelte, prema asterisco.
voice-choice = { $choice }: prema { $key }.
voice-key = Prema { $key }.
voice-more = Per altre scelte prema 8.
voice-other-languages = Per un’altra lingua prema 8.
voice-online = Può fare quasi tutto anche sul nostro sito, a qualsiasi ora. Non perde il suo posto.
voice-link-offer = Per avere il link per SMS prema 7.
voice-link-sent = L’ho inviato al telefono da cui chiama.
voice-link-not-sent = Non posso inviare SMS a questo telefono. Una persona può aiutarla. Per una persona prema 0.
voice-reference-offer = Per avere il numero di riferimento per SMS prema 7.
voice-pay-by-keys = Pagare adesso con carta, con i tasti
    .words = pagare adesso, pago adesso, pagare ora, pago ora, pagare con carta, pagare con la carta, pago con carta, pagare adesso con carta, carta, con carta, con la carta, con i tasti, pagare con i tasti
voice-pay-begins = Tenga pronta la carta. Usi solo i tasti e non dica mai il numero della carta. Per fermarsi prema asterisco.
voice-pay-number = Scriva il numero lungo della sua carta, poi prema cancelletto.
voice-pay-expiry = Scriva il mese e l’anno di scadenza della carta, con quattro cifre.
voice-pay-code = Scriva le tre cifre sul retro della carta, poi prema cancelletto.
voice-pay-again = Non ha funzionato. Per favore provi ancora.
voice-pay-working = Un momento. Il pagamento è in corso.
voice-pay-not-now = Adesso non posso accettare una carta per questo. Può usare il link, o premere 0 per una persona.
voice-anything-else = C’è qualcos’altro?
voice-news-text = { $council }: { $news }
voice-link-text = Il link di { $council }, come ha chiesto al telefono: { $link }
voice-reference-text = { $council }: il suo numero di riferimento è { $reference }.

# What can be picked first of all.

voice-menu-ReportIssue = Segnalare un problema
voice-menu-BookAppointment = Prenotare un appuntamento
voice-menu-MakePayment = Pagare qualcosa
voice-menu-CheckProgress = Chiedere di una segnalazione
voice-menu-MakeComplaint = Fare un reclamo

# How an answer can be given with the keys.

voice-keys-date = Con i tasti: scriva giorno e mese con quattro cifre, poi prema cancelletto.
voice-keys-place = Con i tasti: scriva un codice postale o un numero di casa, poi prema cancelletto.
voice-keys-contact = Con i tasti: scriva il suo numero di telefono, poi prema cancelletto.
voice-keys-number = Con i tasti: scriva il numero, poi prema cancelletto. Per la virgola prema asterisco.
voice-keys-reference = Con i tasti: scriva gli ultimi sei caratteri, poi prema cancelletto. Per una lettera prema il tasto che la porta.
voice-which-reference = Quale numero di riferimento è?
voice-reference-unknown = Non trovo quel numero di riferimento.
voice-postcode-letter = Quale lettera è?
voice-postcode-unknown = Non trovo quel codice postale.
voice-date-unknown = Non trovo quella data.

# When nothing was heard, or nothing could be made of it.

voice-silence = Non l’ho sentita.
voice-silence-keys = Non la sento ancora. Può premere un tasto. Per sentire di nuovo la domanda prema asterisco. Per tornare indietro prema 9.
voice-silence-goodbye = Non la sento, quindi adesso chiudo la chiamata. Quello che ci ha detto resta salvato. Richiami e continuiamo da qui.
voice-no-such-key = Su quel tasto adesso non c’è niente.
voice-which-one = Non ho capito.
voice-slower = Lo dico più piano.
voice-moment = Un momento, per favore.
voice-busy = Ci dispiace, ci vuole troppo tempo. Le sue risposte sono salvate.
voice-went-wrong = Ci dispiace, qui qualcosa è andato male. Le sue risposte sono salvate.
voice-went-wrong-end = Ci dispiace, adesso non funziona. Le sue risposte sono salvate. Richiami fra qualche minuto.

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = Una persona
    .words = persona, una persona, una persona per favore, persona vera, operatore, operatrice, un operatore, umano, un umano, mi passi una persona, parlare con una persona, parlare con qualcuno
voice-command-repeat = Ripetere
    .words = ripetere, ripeta, ripeti, può ripetere, ripeta per favore, ancora una volta, di nuovo, come ha detto, come scusi, che cosa ha detto
voice-command-slower = Più piano
    .words = più piano, piu piano, più piano per favore, più lento, più lentamente, parli più piano, può parlare più piano, troppo veloce, troppo in fretta
voice-command-link = Link per SMS
    .words = link per sms, per sms, sms, mi mandi il link, mi invii il link, manda il link, mi mandi un sms, riferimento per sms
voice-command-language = Altra lingua
    .words = altra lingua, un'altra lingua, altre lingue, lingua, cambiare lingua

# Somebody calls again.

voice-resume = L’ultima volta si parlava di questo: { $what }. Vuole continuare?
voice-resume-go-on = Continuare
    .words = sì, si, sì grazie, si grazie, continuare, continua, continuiamo, andare avanti, avanti
voice-resume-new = Iniziare una cosa nuova
    .words = no, no grazie, nuovo, nuova, una cosa nuova, qualcosa di nuovo, ricominciare, da capo, un'altra cosa, qualcos'altro
voice-doing-report = segnalare un problema
voice-doing-appointment = prenotare un appuntamento
voice-doing-payment = pagare qualcosa
voice-doing-complaint = fare un reclamo
voice-doing-progress = chiedere di una segnalazione
voice-doing-other = parlare con noi

# A person.

voice-putting-through = Adesso la passo a una persona.
voice-closed = Adesso nessuno può rispondere. Le persone rispondono { $hours }. Vuole che la richiamiamo?
voice-person-offer = Vuole parlare con una persona?
voice-place-kept = Nessuno ha ancora potuto rispondere. Lei mantiene il suo posto nella fila.
voice-no-more-codes = Troppi codici o numeri di riferimento erano sbagliati. Una persona può aiutarla.
voice-too-many-calls = Sono arrivate troppe chiamate, quindi non posso prendere questa. In pericolo chiami il 999. Per favore richiami fra un’ora.
voice-nobody-free = Nessuno ha potuto rispondere. Vuole che la richiamiamo?
voice-call-me-back = Sì, richiamatemi
    .words = sì, si, sì grazie, si grazie, richiamatemi, mi richiami, mi richiamate, richiamata, sì richiamatemi
voice-not-called-back = No, continuo qui
    .words = no, no grazie, continuo, continuare, continuo qui, andare avanti, avanti
voice-callback-wish = Voglio prenotare una richiamata.

# Languages.

voice-languages = Che lingua parla?
voice-no-voice = Al telefono non parliamo ancora questa lingua: { $language }. Una persona può chiamare un interprete. È gratis. Per una persona prema 0.
