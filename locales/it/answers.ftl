# Drafted by machine; not yet reviewed by a speaker.
# Answers to common questions. Facts about the council come in as values.

answer-opening_hours = Rispondiamo al telefono: { $hours }. Il numero è { $phone }. Questa conversazione è aperta sempre, giorno e notte.
answer-phone_number = Può chiamare { $council } al { $phone }. Rispondiamo: { $hours }. Con Relay UK faccia il 18001 e poi { $phone }.
answer-city_hall = Può venire da noi qui: { $place }. Prima serve un appuntamento. Per prenderlo chiami il { $phone }.
answer-what_can_you_do = Posso ricevere una segnalazione, per esempio un bidone non svuotato, una riparazione o rifiuti abbandonati. Posso dirle come va una segnalazione e rispondere alle domande comuni. Può anche chiamare il { $phone } o prendere un appuntamento da noi.
    .sms = Posso ricevere una segnalazione, per esempio un bidone o una riparazione. Posso dirle come va. Può anche chiamare il { $phone }.
    .voice = Posso ricevere una segnalazione, per esempio un bidone non svuotato o una riparazione. Posso anche dirle come va una segnalazione.
answer-are_you_a_robot = Sono un assistente automatico di { $council }. Non sono una persona. Per parlare con una persona chiami il { $phone }. Rispondiamo: { $hours }.
answer-privacy = { $council } tiene quello che ci dice qui, per poterla aiutare. Lo vedono solo il nostro personale e le ditte che lavorano per noi. Non scriva numeri di carte. Può chiedere di vedere o cancellare i suoi dati. La nostra informativa sulla privacy è qui: { $privacy }. Può dirle di più: { $contact }.
    .sms = { $council } tiene quello che ci dice, per poterla aiutare. Non invii numeri di carte. Può chiedere di vedere o cancellare i suoi dati.
    .voice = Teniamo quello che ci dice, per poterla aiutare. Può chiedere di vedere o cancellare i suoi dati.
answer-bin_day = Il giorno di raccolta dipende dal suo indirizzo, e qui non ho la lista. Lo trova su { $website }. Può anche chiamare il { $phone }. Se un bidone non è stato svuotato, posso segnalarlo.
answer-recycling = Metta nel bidone i materiali da riciclare puliti, asciutti e sciolti, senza sacchetti. La lista di cosa va in ogni bidone è su { $website }. Può anche chiamare il { $phone }. Se il bidone non è stato svuotato, posso segnalarlo.
answer-council_tax = La Council Tax (imposta comunale) si paga per la casa e aiuta a pagare i servizi del posto. Quanto paga dipende dalla fascia (band) della sua casa. Chi vive da solo o guadagna poco può pagare meno. Ci chieda al { $phone }.
answer-pay_council_tax = Può pagare qui: dica che vuole pagare. Può anche pagare con la carta al { $payment_phone }, giorno e notte, su { $website } o con addebito diretto (Direct Debit). Tenga pronto il numero di conto. È sulla sua bolletta. Se non può pagare, ce lo dica presto. Possiamo aiutarla.
    .sms = Per la Council Tax può pagare con la carta al { $payment_phone }, giorno e notte. Il numero di conto sta sulla bolletta. Se non può pagare, ce lo dica presto.
answer-housing_options = Se rischia di perdere la casa, ce lo dica appena può. Chiami il { $phone } e chieda di “housing options” (aiuto per la casa). Se stanotte non ha un posto per dormire, me lo dica adesso.
answer-who_does_potholes = Le buche nella strada le ripara { $pothole_body }. Può chiamare il { $pothole_phone }. Se mi dice dove è la buca, le spiego cosa fare.
answer-how_to_complain = Può fare un reclamo al { $phone }, su { $website } o di persona. Dica che cosa è andato male e che cosa lo rimedierebbe. Un’altra persona può parlare per lei.
answer-bulky_waste = I rifiuti ingombranti sono cose grandi, come un divano o un frigorifero. Possiamo ritirarli a casa sua a pagamento. Per prenotare chiami il { $phone }. Non li lasci in strada.
answer-garden_waste = Ritiriamo i rifiuti del giardino se si iscrive e paga una volta all’anno. Può iscriversi su { $website } o al { $phone }. A Natale per due settimane non ritiriamo niente.
answer-languages = Può avere un interprete per una telefonata o una visita. È gratis. Chiami il { $phone } e dica la sua lingua. Possiamo anche tradurre le lettere nella sua lingua.
