# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept. A text names no more than it must.

notice-status =
    Il y a du nouveau pour le signalement { $reference } ({ $category }).
    { $status }
    .sms =
    Du nouveau pour { $reference } :
    { $status }
notice-late =
    Nous avions donné une date pour le signalement { $reference } ({ $category }) : { $was }.
    Cela prendra plus de temps, et nous en sommes désolés.
    { $details }
    .sms =
    Nous avions donné une date pour { $reference } : { $was }.
    Cela prendra plus de temps. Nous sommes désolés.
    { $details }
notice-reason = La raison : { $reason }
notice-new-date = La nouvelle date : { $date }. Si cela ne peut pas attendre, appelez le { $phone }.
notice-no-date = Nous ne pouvons pas encore donner de nouvelle date. Appelez le { $phone } et une personne s'en occupera.
notice-appointment-cancelled =
    Nous sommes désolés. Nous devons annuler votre rendez-vous { $reference }, prévu à ce moment : { $time }.
    La raison : { $reason }
    Pour en avoir un autre, dites-le-nous ici ou appelez le { $phone }.
    .subject = Nous devons annuler votre rendez-vous { $reference }
