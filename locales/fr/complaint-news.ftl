# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    Il y a du nouveau pour la réclamation { $reference }.
    { $details }
    .subject = Du nouveau pour votre réclamation { $reference }
complaint-news-handler = Votre réclamation est suivie par { $name } ({ $department }). Elle est à l'étape { $stage } sur 2.
complaint-news-points = Voici ce que nous avons compris :
complaint-news-point = - { $text }
complaint-news-correct = Si ce n'est pas juste, ou si vous voulez ajouter quelque chose, dites-le-nous.
complaint-news-answer-by = Date limite de notre réponse : { $date }. Si nous dépassons cette date, vous pouvez aller plus loin.
complaint-news-extended = Notre réponse prend plus de temps, et nous en sommes désolés. La raison : { $reason }
complaint-news-new-date = La nouvelle date : { $date }.
complaint-news-answer = Voici notre réponse à l'étape { $stage } sur 2.
complaint-news-decision = { $decision } La raison : { $reasons }
complaint-news-action = Encore à faire : { $what } Date limite : { $date }. Responsable : { $owner }.
complaint-news-help =
    Vous pouvez demander l'aide d'un médiateur (ombudsman) à tout moment :
    { $ombudsmen }
complaint-remedy-apology = Nous sommes désolés.
complaint-remedy-put_right = Nous réparons notre erreur.
complaint-remedy-reconsider = Nous examinons encore la question.
complaint-remedy-payment = Nous vous versons une somme.
complaint-remedy-change = Nous changeons notre façon de travailler.
