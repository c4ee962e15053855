# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    C’è una novità sul reclamo { $reference }.
    { $details }
    .subject = Novità sul suo reclamo { $reference }
complaint-news-handler = Se ne occupa { $name } di { $department }. Il reclamo è alla fase { $stage } di 2.
complaint-news-points = Lo abbiamo capito così:
complaint-news-point = - { $text }
complaint-news-correct = Se non è giusto, o vuole aggiungere qualcosa, ce lo dica.
complaint-news-answer-by = Rispondiamo entro il { $date }. Se non lo facciamo, può passare alla fase dopo.
complaint-news-extended = Ci serve più tempo per rispondere, e ci dispiace. Il motivo è: { $reason }
complaint-news-new-date = La nuova data è { $date }.
complaint-news-answer = Questa è la nostra risposta alla fase { $stage } di 2.
complaint-news-decision = { $decision } Il motivo: { $reasons }
complaint-news-action = Resta da fare: { $what } Entro il { $date }. Se ne occupa { $owner }.
complaint-news-help =
    Può chiedere aiuto in ogni momento a un ombudsman (difensore dei cittadini):
    { $ombudsmen }
complaint-remedy-apology = Ci dispiace.
complaint-remedy-put_right = Mettiamo a posto le cose.
complaint-remedy-reconsider = Lo guardiamo di nuovo.
complaint-remedy-payment = Le facciamo un pagamento.
complaint-remedy-change = Cambiamo il modo in cui lavoriamo.
