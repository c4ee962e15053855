# Drafted by machine; not yet reviewed by a speaker.
# Paying a bill, and not being able to. $what is the bill, $amount the sum, $reference our own reference, $link the
# address to pay at, $phone and $hours the team that answers about the bill.

# In a sentence: "to pay rent".
pay-type-council_tax = la Council Tax
pay-type-rent = l’affitto
pay-type-parking_fine = una multa di parcheggio
pay-type-garden_waste = la raccolta del verde
pay-type-business_rates = le business rates (imposta sulle attività)
pay-type-invoice = una fattura
pay-type-bulky_waste = il ritiro di cose grandi

# Alone: to choose from, and to read back.
pay-choice-council_tax = Council Tax (imposta comunale)
    .words = council tax, counciltax, ctax, imposta comunale, tassa comunale, bolletta della council tax, arretrati della council tax
pay-choice-rent = Affitto
    .words = affitto, il mio affitto, affitto del garage, affitti arretrati, arretrati dell'affitto, canone
pay-choice-parking_fine = Multa di parcheggio
    .words = multa, multa di parcheggio, multa del parcheggio, contravvenzione, verbale, pcn, parking ticket
pay-choice-garden_waste = Raccolta del verde
    .words = verde, raccolta del verde, rifiuti del giardino, bidone del giardino, bidone marrone, bidone del verde
pay-choice-business_rates = Business rates (imposta sulle attività)
    .words = business rates, imposta sulle attività, imposta sulle attivita, tassa commerciale, nndr
pay-choice-invoice = Una fattura
    .words = fattura, una fattura, vostra fattura, un'altra bolletta, altra bolletta

pay-where-council_tax = Il numero di conto è in alto sulla bolletta della Council Tax. Ha 8 o 9 cifre.
pay-where-rent = Il numero di conto dell’affitto è sulla lettera o sulla tessera dell’affitto. Ha da 8 a 10 cifre.
pay-where-parking_fine = Il numero è sulla multa. Comincia con UH o UG, e ha 10 lettere e cifre.
pay-where-garden_waste = Dia il numero della fattura, che è nella nostra lettera o e-mail. Ha da 6 a 10 cifre.
pay-where-business_rates = Il numero di conto è in alto sulla bolletta. Ha 8 o 9 cifre.
pay-where-invoice = Il numero della fattura è in alto sulla fattura. Ha da 6 a 10 cifre.

pay-team-revenues = la squadra della Council Tax e delle business rates
pay-team-income = la squadra degli affitti
pay-team-parking = la squadra dei parcheggi
pay-team-waste = la squadra dei rifiuti

# The questions.

payment-begin = Vuole pagare. Se non può pagare, me lo dica in ogni momento e le dico che cosa può aiutare.
    .sms = Vuole pagare. Se non può pagare, me lo dica.
payment-understood =
    Vuole pagare { $what }. Se non può pagare, me lo dica in ogni momento e le dico che cosa può aiutare.
    .sms = Vuole pagare { $what }. Se non può pagare, me lo dica.
payment-understood-with =
    Vuole pagare { $what }. Ho questo:
    { $facts }
    Se non può pagare, me lo dica in ogni momento e le dico che cosa può aiutare.
    .sms =
    Vuole pagare { $what }. Ho questo:
    { $facts }
    Se non può pagare, me lo dica.

payment-privacy =
    { $council } tiene il numero della sua bolletta e l’importo, per ricevere questo pagamento. Legga di più qui: { $link }.
    .sms = { $council } tiene numero e importo per ricevere questo pagamento. Di più: { $link }.
    .voice = { $council } tiene il numero della sua bolletta e l’importo, per ricevere questo pagamento.

payment-label-what = Che cosa pagare
    .words = bolletta, che cosa, tipo
payment-ask-what = Che cosa vuole pagare?
    .again = Quale bolletta è? Ne scelga una.

payment-label-fine = Pagare o contestare
    .words = pagare, contestare
payment-ask-fine = Vuole pagare la multa, o contestarla? Se paga, il caso è chiuso e non può più contestarla.
    .again = Dica pagare o contestare. Contestare vuol dire che per lei la multa è sbagliata.
payment-choice-pay = Pagare la multa
    .words = pagare, pago, pagarla, la pago, pagare la multa, pagare adesso, voglio pagare
payment-choice-challenge = Contestare la multa
    .words = contestare, contesto, contestarla, la contesto, ricorso, fare ricorso, è sbagliata, la multa è sbagliata, è ingiusta

payment-label-account = Numero
    .words = numero, numero di conto, riferimento, conto, numero della fattura, numero della multa
payment-ask-account = Qual è il numero sulla bolletta, sulla lettera o sulla multa? { $where }
    .again = Mi serve il numero che è sulla bolletta, sulla lettera o sulla multa. { $where }
    .sms = Qual è il numero sulla bolletta, sulla lettera o sulla multa?
payment-account-unusual =
    { $account } non è come gli altri numeri per { $what }. Lo controlli sulla bolletta. Se è giusto, può andare avanti.

payment-label-vehicle = Veicolo
    .words = veicolo, auto, macchina, targa
payment-ask-vehicle = Qual è la targa del veicolo?
    .again = Dia la targa, per esempio AB12 CDE. Può saltare questa domanda.

payment-label-amount = Importo
    .words = importo, somma
payment-ask-amount = Quanto vuole pagare?
    .again = Dia l’importo in sterline e penny, per esempio £45.60.
payment-amount-two = Vedo più di un importo.
payment-amount-negative = Un importo da pagare non può essere meno di zero.
payment-amount-decimals = Un importo ha al massimo due cifre dopo il punto, per esempio £45.60.
payment-amount-too-small = Il minimo che si può pagare qui è { $least }.
payment-amount-too-large = Il massimo che si può pagare qui in una volta è { $most }. Per pagare di più chiami il { $phone }.

payment-fine-stages =
    Una multa costa la metà nei primi { $half } giorni, o nei primi 21 giorni se l’ha vista una telecamera. Ha { $days } giorni per pagare.
    Ha avuto una lettera da un tribunale o da un ufficiale giudiziario (bailiff)? Allora non paghi qui, e chiami il { $phone }.
    .sms = Una multa costa la metà nei primi { $half } giorni. Lettera da tribunale o ufficiale giudiziario? Chiami il { $phone }.
payment-rent-person = Se è indietro con l’affitto, può anche parlare con noi al { $phone }. Vogliamo che tenga la sua casa.
payment-paid-before = Ha già pagato { $amount } per { $what } con questo numero. Il riferimento era { $reference }.

payment-read-back =
    Controlli quello che ho:
    { $facts }
    È giusto, e devo inviarle il link per pagare?
    .again =
    Ho questo:
    { $facts }
    Dica sì e le invio il link. Oppure dica che cosa cambiare.

# The link.

payment-link =
    Ecco il link per pagare { $amount } per { $what }: { $link }
    È di { $council }. Il suo numero di riferimento è { $reference }. Il link vale fino al { $date }.
    .sms = { $council }: paghi { $amount } per { $what } su { $link } Riferimento { $reference }.
    .voice =
        Il link per pagare { $amount } per { $what } è pronto. Può avere { $link } per SMS.
        Il suo numero di riferimento è { $reference }. Il link vale fino al { $date }.
payment-link-same =
    Ha già un link per questo. Paghi qui { $amount } per { $what }: { $link }
    Il suo numero di riferimento è { $reference }. Il link vale fino al { $date }.
    .sms = Paghi { $amount } per { $what } su { $link } Riferimento { $reference }.
    .voice =
        Ha già un link per questo, per pagare { $amount } per { $what }. Può avere { $link } per SMS.
        Il suo numero di riferimento è { $reference }. Il link vale fino al { $date }.
payment-link-safe =
    Dia i dati della carta su quella pagina, e solo lì. Non li scriva mai in una conversazione, perché le conversazioni restano e altri possono leggerle.
    .sms = Dia i dati della carta solo su quella pagina, mai per SMS.
    .voice = Dia i dati della carta su quella pagina, e solo lì. Non li dica mai in una chiamata come questa.
payment-link-sandbox = Questa è una prova del servizio. Non si muove denaro.
payment-link-after = Quando ha pagato, le dico qui se è riuscito. Può anche chiedermi: il mio pagamento è riuscito?
    .voice = Quando ha pagato, può chiedere qui: il mio pagamento è riuscito?
payment-not-here =
    Adesso qui non posso ricevere pagamenti con carta. Chiami il { $payment_phone } per pagare con la carta in ogni momento, o paghi su { $website }.

# How a payment stands. Said when asked, and sent when it is known.

payment-is-link_given = Pagamento { $reference }: { $amount } per { $what }, non ancora pagato. Nessuno ha aperto il link.
payment-is-started = Pagamento { $reference }: { $amount } per { $what }, non ancora pagato. La pagina per pagare è stata aperta, e non so di nessun pagamento.
payment-is-pending = Pagamento { $reference }: aspettiamo la risposta per { $amount } per { $what }. Non paghi di nuovo. Me lo chieda ancora fra qualche minuto.
payment-is-paid = Il suo pagamento è riuscito. Abbiamo { $amount } per { $what }, pagato il { $date }. Il suo numero di riferimento è { $reference }. Il numero della ricevuta è { $receipt }.
    .sms = Pagato: { $amount } per { $what }, { $date }. Riferimento { $reference }.
    .voice = Il suo pagamento è riuscito. Abbiamo { $amount } per { $what }, pagato il { $date }. Il suo numero di riferimento è { $reference }.
payment-is-declined = Pagamento { $reference }: la sua carta non è stata accettata per { $amount }. Non è stato preso denaro. Può provare di nuovo con lo stesso link, o usare un’altra carta.
payment-is-expired = Pagamento { $reference }: la pagina per pagare è rimasta aperta troppo a lungo. Non è stato preso denaro. Può provare di nuovo con lo stesso link.
payment-is-cancelled = Pagamento { $reference }: non ha pagato { $amount } fino in fondo. Non è stato preso denaro. Può ancora pagare con lo stesso link.
payment-is-error = Pagamento { $reference }: ci dispiace, qualcosa è andato male dove si controlla la carta. Non abbiamo un pagamento di { $amount } da lei. Provi di nuovo con lo stesso link.
payment-is-withdrawn = Pagamento { $reference }: il link è stato ritirato. Con questo non si può pagare niente.
payment-is-part_refunded = Pagamento { $reference }: abbiamo { $amount } per { $what }. Abbiamo rimandato { $refunded } sulla sua carta.
payment-is-refunded = Pagamento { $reference }: abbiamo rimandato tutto, { $refunded }, sulla sua carta.
payment-is-over = Pagamento { $reference }: { $amount } per { $what }, non pagato, e il link è scaduto. Mi dica se vuole pagare adesso.
# Said unasked where no real money moves.
payment-news-trial =
    { $news }
    Questa è una prova del servizio. Non si muove denaro.
# Said to whoever names a reference in another chat: neither what for, nor how much.
payment-named-paid = Il pagamento { $reference } è riuscito. È stato pagato il { $date }.
payment-named-pending = Pagamento { $reference }: aspettiamo la risposta. Non paghi di nuovo. Me lo chieda ancora fra qualche minuto.
payment-named-refunded = Il pagamento { $reference } è stato fatto, e del denaro è tornato sulla carta.
payment-named-unpaid = Il pagamento { $reference } non è stato fatto. Il link che aveva vale fino al { $date }.
payment-named-ended = Il pagamento { $reference } non è stato fatto, e il suo link è scaduto.
payment-link-again = Il suo link per pagare è { $link }
    .voice = Può avere { $link } per pagare, per SMS.
payment-none = Non ho nessun pagamento da questa conversazione. Se ha il numero di riferimento di un pagamento, me lo dica. È fatto così: { $example }. Può anche chiamare il { $phone }.
    .voice = Non ho nessun pagamento da questa chiamata. Se ha il numero di riferimento di un pagamento, me lo dica.
payment-refund =
    Dei rimborsi si occupa una persona. Chiami il { $phone }, { $hours }. Tenga pronti la data, l’importo e il numero di riferimento.
    Il denaro torna sulla carta che ha pagato. Da qui non posso rimandarlo.
    .sms = Dei rimborsi si occupa una persona. Chiami il { $phone }, { $hours }. Tenga pronti data, importo e riferimento.

# A fine that is disputed.

payment-challenge =
    Per contestare la multa, non la paghi. Se paga, il caso è chiuso.
    Può contestarla su { $link } o chiamare il { $phone }, { $hours }. Tenga pronti il numero della multa e la targa.
    Dica perché per lei è sbagliata, e invii foto se ne ha. Avrà una risposta, e se è no può fare ricorso.
    .sms = Per contestare la multa, non la paghi. Lo faccia su { $link } o chiami il { $phone }. Tenga pronta la multa.
payment-challenge-in-time = Lo faccia presto. Una multa costa la metà nei primi { $half } giorni, e ha { $days } giorni per pagarla.

# Somebody cannot pay.

payment-help-first = Grazie per avermelo detto. Adesso non deve pagare niente in questa conversazione. Possiamo aiutarla, ed è meglio parlarne presto.
payment-help-urgent =
    Se un ufficiale giudiziario (bailiff) è alla porta, ha una lettera del tribunale, o rischia di perdere la casa, parli subito con una persona. Chiami il { $phone }, { $hours }.
payment-help-person = Per parlare con una persona chiami { $team } al { $phone }, { $hours }. Possono accordarsi con lei per pagamenti più piccoli. Se più tardi vuole pagare una parte, me lo dica.
payment-help-any-person = Per parlare con una persona chiami il { $phone }, { $hours }. Possono accordarsi con lei per pagamenti più piccoli. Se più tardi vuole pagare una parte, me lo dica.
pay-help-any = Forse può pagare meno di Council Tax o di affitto, o avere aiuto da un fondo per tempi difficili. Può anche chiedere di pagare in parti più piccole.
pay-help-council_tax =
    Se guadagna poco, forse può avere la Council Tax Reduction (riduzione). Se è l’unico adulto in casa, forse paga il 25% in meno.
    Può anche chiedere di dividere la bolletta in 12 mesi.
pay-help-rent = Forse può avere più aiuto per l’affitto, come lo Housing Benefit (aiuto per l’affitto) o un contributo in più per la casa. Può chiedere di pagare il debito in piccole parti.
pay-help-parking_fine = Ci chieda se può avere più tempo o pagare in parti. Se per lei la multa è sbagliata, può contestarla e non pagare.
pay-help-garden_waste = Non ha bisogno di questo servizio per liberarsi del verde del giardino. Può fare il compost, o portarlo in un centro di raccolta.
pay-help-business_rates = Le piccole aziende e le associazioni di beneficenza possono pagare meno. Ci chieda della “small business rate relief” (riduzione per piccole aziende), e di pagare in parti più piccole.
pay-help-invoice = Può chiederci più tempo, o di pagare in parti più piccole.
pay-help-breathing_space = Breathing Space (pausa dai debiti) può fermare quasi tutte le lettere e le spese per i debiti per 60 giorni. La chiede per lei un consulente per i debiti. Le nuove bollette si pagano lo stesso.
pay-help-advice = L’aiuto per i debiti è gratis e riservato. Chiami StepChange al { $stepchange }, o National Debtline al { $national_debtline }.
pay-help-advice_business = L’aiuto per i debiti delle piccole aziende è gratis. Chiami Business Debtline al { $business_debtline }.

# Words that tell what somebody who speaks of paying wants.

payment-word-status = Il mio pagamento è riuscito?
    .words = il mio pagamento è riuscito, il pagamento è riuscito, è riuscito il pagamento, pagamento riuscito, il pagamento è andato a buon fine, è andato a buon fine, è passato il pagamento, il pagamento è passato, il pagamento non è passato, il pagamento non è riuscito, il pagamento con la carta ha funzionato, ha funzionato il pagamento, avete ricevuto il mio pagamento, avete avuto il mio pagamento, è arrivato il mio pagamento, il pagamento è arrivato, avete i miei soldi, ho pagato, è pagato, è stato pagato, controllare il mio pagamento, stato del pagamento, stato del mio pagamento, dov'è la ricevuta, dov'è la mia ricevuta, la mia ricevuta, ricevuta del pagamento
payment-word-refund = Voglio un rimborso
    .words = rimborso, un rimborso, soldi indietro, indietro i soldi, addebitato due volte, addebito doppio, pagato due volte, ho pagato due volte, pagato troppo, ho pagato troppo
payment-word-cannot = Non posso pagare
    .words = non posso pagare, non riesco a pagare, non posso pagarlo, non posso pagarla, non ce la faccio a pagare, non posso permettermelo, non me lo posso permettere, fatica a pagare, faccio fatica a pagare, aiuto per pagare, a rate, rate, rateizzare, rateizzazione, piano di pagamento, più tempo per pagare, pagare in parti, indietro con l'affitto, indietro con la council tax, affitti arretrati, debiti, ho debiti, problemi di soldi, non ho soldi, senza soldi, troppo per me, difficoltà, breathing space, bailiff, ufficiale giudiziario, ufficiali giudiziari, citazione in tribunale
payment-word-urgent = Urgente
    .words = bailiff, ufficiale giudiziario, ufficiali giudiziari, citazione, tribunale, sfratto, sfrattato, sfrattata, perdere la casa, perdo la casa, perdiamo la casa, niente da mangiare, non ho da mangiare, senza cibo, niente riscaldamento, senza riscaldamento, luce staccata, senza luce, corrente staccata
payment-word-challenge = Contestare
    .words = contestare, contesto, contestazione, ricorso, fare ricorso, ingiusto, ingiusta, non è giusto, non è giusta, multa sbagliata, multato per sbaglio, non la dovevo prendere, non è la mia macchina, non è la mia auto, era sbagliata, è sbagliata
payment-word-fine = Multa
    .words = multa, multe, multa di parcheggio, multa del parcheggio, contravvenzione, verbale, pcn, parking ticket
payment-word-payment = Pagamento
    .words = pagamento, mio pagamento, il mio pagamento, pagamenti, ricevuta, pagato
