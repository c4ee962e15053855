# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }, { $council }
pay-page-title = Pagare: { $what }
pay-page-council = { $council }
pay-page-line-what = Per che cosa è
pay-page-line-account = Numero sulla bolletta o sull’avviso
pay-page-line-amount = Importo
pay-page-line-reference = Il nostro numero di riferimento
pay-page-line-receipt = Numero della ricevuta
pay-page-line-date = Pagato il
pay-page-line-refunded = Tornato sulla sua carta
pay-page-account-ending = finisce con { $end }
pay-page-check = Controlli che sia tutto giusto prima di andare avanti.
pay-page-secure =
    I dati della carta li dà nella prossima pagina, e solo lì. Non li chiediamo mai in una conversazione, per SMS o per e-mail.
pay-page-language = La prossima pagina è in inglese. Chiede il numero della carta, la data di scadenza, i 3 numeri sul retro e l’indirizzo della carta.
pay-page-continue = Vada avanti e paghi { $amount }
pay-page-again = Provi di nuovo a pagare { $amount }
pay-page-cannot = Se non può pagare, non deve farlo adesso. Ce lo dica nella conversazione o chiami il { $phone }, { $hours }. Possiamo aiutarla.
pay-page-back = Torni alla conversazione
pay-page-check-again = Controlli di nuovo

pay-page-not-finished = Non ha finito di pagare. Non è stato ancora preso denaro.
pay-page-declined = La sua carta non è stata accettata. Non è stato preso denaro. Può provare di nuovo, o usare un’altra carta.
pay-page-expired = La pagina è rimasta aperta troppo a lungo, quindi è scaduta. Non è stato preso denaro. Può provare di nuovo.
pay-page-cancelled = Non ha pagato fino in fondo. Non è stato preso denaro. Può ancora pagare.
pay-page-error = Ci dispiace, qualcosa è andato male dove si controlla la carta. Non abbiamo nessun pagamento da lei. Può provare di nuovo.

pay-page-paid-title = Pagamento ricevuto
pay-page-paid = Abbiamo ricevuto { $amount } per { $what }. Tenga il numero di riferimento, o stampi questa pagina.
pay-page-refunded = Una parte o tutto è tornato sulla sua carta. La banca può metterci fino a 6 giorni per mostrarlo.
pay-page-pending-title = Aspettiamo una risposta
pay-page-pending = I dati della sua carta sono stati inviati. Non sappiamo ancora se il pagamento è riuscito. Non paghi di nuovo.
pay-page-ended-title = Questo link è scaduto
pay-page-ended = Con questo link non si può più pagare. Per pagare chieda un nuovo link nella conversazione, o chiami il { $payment_phone }.
pay-page-unknown-title = Non troviamo questo pagamento
pay-page-unknown = Controlli il link. Se lo ha scritto a mano, lo copi di nuovo dal nostro messaggio. Per pagare può anche chiamare il { $payment_phone }.
pay-page-down-title = I pagamenti con carta adesso non funzionano
pay-page-down = Ci dispiace. È colpa nostra, non sua. Non è stato preso denaro. Il suo link resta valido. Provi di nuovo fra qualche minuto.
pay-page-down-call = Può anche pagare con la carta al { $payment_phone }, giorno e notte.
pay-page-busy-title = Questo pagamento si sta aprendo
pay-page-busy = Il link si sta aprendo in un altro posto. Aspetti un minuto, poi provi di nuovo.
pay-page-wrong-title = Ci dispiace, qui qualcosa è andato male
pay-page-wrong = Questa pagina non ha preso denaro. Provi di nuovo fra un minuto, o chiami il { $phone }.

pay-page-sandbox = Questa è una prova. Non si muove denaro, e non si chiede nessuna carta.
pay-sandbox-title = Prova: come finisce questo pagamento?
pay-sandbox-about = Questa pagina sta al posto della vera pagina per pagare. Qui dice lei che cosa succede. Non si muove denaro.
pay-sandbox-choose = Che cosa succede con il pagamento?
pay-sandbox-pays = Il pagamento riesce
pay-sandbox-declined = La carta è rifiutata
pay-sandbox-cancelled = Chi paga si ferma
pay-sandbox-expired = La pagina resta aperta troppo a lungo
pay-sandbox-error = Qualcosa si rompe dall’altra parte
pay-sandbox-waiting = La risposta non arriva ancora
pay-sandbox-go = Avanti
pay-sandbox-none = Scelga che cosa succede.
pay-sandbox-problem = C’è un problema
pay-sandbox-over-title = Questo pagamento è finito
pay-sandbox-over = Non si può più scegliere niente.

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
