# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = Accueil et aide générale
    .words = accueil, service client, aide générale, aide generale, aide avec le site, aide pour le site internet, voir quelqu'un, voir une personne
appointment-service-council_tax = Impôt local (Council Tax)
    .words = impôt local, impot local, impôts locaux, impots locaux, impôt, impot, taxe d'habitation
appointment-service-benefits = Aide au logement (Housing Benefit) ou réduction d'impôt local
    .words = aide au logement, aides, allocation, allocations, alloc, apl, réduction d'impôt local, reduction d'impot local, réduction, reduction
appointment-service-housing = Conseil sur le logement
    .words = logement, conseil logement, sans abri, sans-abri, sdf, sans logement, équipe logement, equipe logement
appointment-service-planning = Conseil en urbanisme
    .words = urbanisme, conseil en urbanisme, permis de construire, service urbanisme
appointment-service-repairs = Une réparation chez moi
    .words = réparation, reparation, réparations, reparations, réparation chez moi, plombier, électricien, electricien
appointment-service-bulky_waste = Enlèvement d'encombrants
    .words = encombrants, encombrant, grands objets, enlèvement, enlevement, canapé à enlever, canape a enlever, meubles à enlever, collecte
appointment-service-callback = Être rappelé
    .words = être rappelé, etre rappele, rappel, rappelez-moi, rappelez moi, me rappeler, appelez-moi, appelez moi

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date } à { $from }
appointment-between = { $date }, entre { $from } et { $to }
appointment-time = { $time }
appointment-more = D'autres heures
    .words = d'autres heures, autres heures, autre heure, une autre heure, plus, plus de choix, aucune de celles-là, aucune de celles la, autre chose, plus tard, autres horaires
appointment-ask-time = Ces heures sont libres. Laquelle vous convient ? Vous pouvez aussi dire un autre jour ou une autre heure.
    .again = Choisissez une de ces heures, ou dites un jour et une heure, par exemple jeudi après-midi.
    .easy =
        Ces heures sont libres.
        Choisissez-en une. Ou dites un autre jour.
appointment-ask-wish = Quand cela vous conviendrait-il ? Dites un jour et une heure, par exemple jeudi après-midi.
    .again = Dites un jour, par exemple lundi, ou une date, par exemple le 3 décembre.
appointment-just-taken = Quelqu'un vient de prendre cette heure. Je suis désolé. Rien n'a été réservé ni changé.
    .easy =
        Cette heure n'est plus libre. Pardon.
        Rien n'est réservé. Rien n'a changé.
appointment-already = Vous avez déjà le rendez-vous { $reference } à ce sujet. Pour le changer, dites : changer mon rendez-vous. Ou continuez pour en prendre un nouveau.
    .easy =
        Vous avez déjà une heure pour cela : { $reference }.
        Pour la changer, dites : changer mon rendez-vous.
        Ou prenez-en une de plus.
appointment-none-free = Il n'y a pas d'heure libre dans les prochaines semaines. Appelez le { $phone } et une personne cherchera avec vous.
    .easy =
        Il n'y a pas d'heure libre bientôt.
        Appelez le { $phone }. Une personne vous aide.

# Booking.

appointment-ask-service = Le rendez-vous est à quel sujet ?
    .again = Choisissez ce qui s'en rapproche le plus, ou dites-le en un mot, par exemple logement ou allocations.
appointment-ask-way = Comment voulez-vous que cela se passe ?
    .again = Dites par téléphone ou sur place.
appointment-way-in_person = Sur place
    .words = sur place, en personne, face à face, face a face, venir, je viens, au bureau, à la mairie, a la mairie
appointment-way-phone = Par téléphone
    .words = par téléphone, par telephone, téléphone, telephone, tel, tél, au téléphone, au telephone, par tel, appelez-moi, appelez moi
appointment-way-home = Chez moi
    .words = chez moi, à la maison, a la maison, à domicile, a domicile
appointment-way-kerbside = Au bord de la rue
    .words = dehors, bord de la rue, au bord de la rue, sur le trottoir
appointment-ask-location = Quelle est l'adresse de votre logement ? Donnez le numéro, la rue et le code postal.
    .again = Donnez une adresse complète, par exemple 12 Alder Road, NR3 1AB.
    .easy =
        Où habitez-vous ?
        Donnez le numéro et la rue.
        Donnez aussi le code postal.
appointment-ask-about = En quelques mots, de quoi s'agit-il ? Vous pouvez passer.
    .again = Par exemple : mon loyer a augmenté. Vous pouvez passer.
appointment-ask-interpreter = Avez-vous besoin d'un interprète, ou d'autre chose pour que ce soit plus facile ? C'est gratuit.
    .again = Répondez non, interprète, langue des signes ou autre aide.
appointment-interpreter-none = Sans interprète
    .words = sans interprète, sans interprete, pas d'interprète, pas besoin d'interprète, pas d'interprete
appointment-interpreter-spoken = Un interprète
    .words = interprète, interprete, un interprète, un interprete, oui, traducteur, traductrice, oui svp, oui merci
appointment-interpreter-sign = Langue des signes
    .words = langue des signes, langue des signes britannique, lsf, signes, interprète en langue des signes
appointment-interpreter-other = Une autre aide
    .words = autre aide, une autre aide, autre chose, fauteuil roulant, fauteuil, sans marches, sans escalier, boucle magnétique, boucle magnetique, plus de temps, gros caractères, gros caracteres, aidant, aidante, accompagnateur
appointment-ask-adjustments = Que pouvons-nous faire pour que ce soit plus facile pour vous ?
    .again = Par exemple : une salle sans marches, plus de temps, ou quelqu'un qui vient avec vous.
appointment-label-adjustments = Ce qui aide
    .words = ce qui aide, aménagements, amenagements, aide
appointment-ask-language = Quelle langue parlez-vous ou signez-vous, et quelle forme de cette langue ?
    .again = Par exemple : kurde sorani, ou langue des signes britannique.
appointment-ask-contact = Quel est votre nom, et un numéro de téléphone ou un e-mail ?
    .again = Nous devons pouvoir vous joindre. Donnez un numéro de téléphone ou un e-mail, par exemple sam@example.com.
    .easy =
        Quel est votre nom ?
        Quel est votre téléphone ou e-mail ?
appointment-paid-first =
    Nous prenons jusqu'à { $items } grands objets pour { $price }, et { $more } pour chaque objet de plus. Le maximum est { $most }.
    Il faut payer d'abord, et je ne peux pas encore le faire ici. Appelez le { $phone } pour réserver.

appointment-label-service = Sujet
    .words = sujet, service, à quel sujet, a quel sujet
appointment-label-way = Comment
    .words = comment, façon, facon, sur place, par téléphone, par telephone
appointment-label-about = Détails
    .words = détails, details, détail, detail, ce que j'ai dit
appointment-label-interpreter = Interprète
    .words = interprète, interprete, traducteur
appointment-label-language = Langue
    .words = langue
appointment-label-time = Quand
    .words = quand, heure, date, jour, horaire
appointment-label-want = Que faire

appointment-read-back =
    Vérifiez ce que j'ai :
    { $facts }
    Est-ce juste, et dois-je réserver ?
    .again =
    Voici ce que je réserverais :
    { $facts }
    Répondez oui pour réserver. Ou dites ce qui ne va pas.
    .easy =
        Lisez ceci :
        { $facts }
        Est-ce juste ? Je réserve ?
appointment-done = C'est réservé : { $time }. Votre référence est { $reference }.
    .voice = C'est réservé : { $time }. Votre référence est { $reference }. Je répète : { $reference }.
    .easy =
        C'est réservé : { $time }.
        Votre numéro est { $reference }. Gardez-le.
appointment-where-in_person = Venez ici : { $name }, { $address }.
appointment-where-phone = Nous vous appelons au numéro que vous avez donné.
appointment-where-home = Nous venons chez vous. Un adulte doit être là pour nous ouvrir.
appointment-where-kerbside = Mettez-le dehors avant 6 h du matin.
appointment-bring-customer_service = Apportez les lettres qui concernent votre demande.
appointment-bring-council_tax = Préparez votre numéro de compte Council Tax, si vous l'avez.
appointment-bring-benefits = Préparez vos revenus, votre épargne et votre loyer, une pièce d'identité et des relevés de banque.
    .easy =
        Si vous pouvez, apportez :
        Ce que vous gagnez et ce que vous avez de côté.
        Le loyer que vous payez.
        Un papier qui montre qui vous êtes.
        Des papiers de la banque.
appointment-bring-housing = Préparez une pièce d'identité et toute lettre sur votre logement. Si vous n'avez nulle part où dormir ce soir, appelez-nous maintenant.
    .easy =
        Apportez un papier qui montre qui vous êtes.
        Apportez les lettres sur votre logement.
        Nulle part où dormir ce soir ? Appelez-nous maintenant.
appointment-bring-planning = Préparez l'adresse du terrain, et des plans si vous en avez.
appointment-bring-repairs = Gardez les animaux hors de la pièce, et dites-nous s'il est difficile de se garer.
appointment-bring-bulky_waste = Mettez les objets là où nous pouvons les voir.
appointment-bring-callback = Gardez votre téléphone près de vous.
appointment-how-to-change = Si vous ne pouvez pas venir, dites-le-nous ici avec { $reference }, ou appelez le { $phone }. Vous pouvez changer à tout moment.
    .voice = Si vous ne pouvez pas venir, rappelez avec la référence. Vous pouvez changer à tout moment.
    .easy =
        Vous ne pouvez pas venir ? Dites-le-nous.
        Donnez ici { $reference }. Ou appelez le { $phone }.

# Asking after it, moving it, taking it back.

appointment-which = Lequel de vos rendez-vous est-ce ?
    .again = Choisissez-en un, ou donnez une autre référence.
appointment-ask-reference = Quelle est la référence de votre rendez-vous ? Elle ressemble à { $example }.
    .again = Nous vous avons donné la référence quand vous avez réservé. Elle a des lettres et des chiffres, comme { $example }.
    .voice = Quelle est la référence de votre rendez-vous ? Dites-la lettre par lettre.
appointment-ask-proof = Pour être sûr que c'est le vôtre, donnez le téléphone, l'e-mail ou le code postal du rendez-vous.
    .again = Donnez le téléphone, l'e-mail ou le code postal que vous avez donné en réservant.
    .easy =
        Nous devons savoir que c'est vous.
        Donnez le téléphone, l'e-mail ou le code postal que nous avons de vous.
appointment-not-found = Je ne trouve pas de rendez-vous avec ces informations. Vérifiez-les et essayez encore.
appointment-give-up = Je ne le trouve pas. Appelez le { $phone } et une personne pourra chercher pour vous. Rien n'a été changé.
appointment-is = Le rendez-vous { $reference } : { $time }.
appointment-ask-want = Voulez-vous le garder, le changer ou l'annuler ?
    .again = Dites garder, changer ou annuler.
appointment-want-keep = Le garder
    .words = garder, le garder, je le garde, oui, laisser, c'est bon, ça va, ca va, merci
appointment-want-change = Le changer
    .words = changer, le changer, déplacer, deplacer, le déplacer, le deplacer, une autre heure, reporter, décaler, decaler, modifier
appointment-want-cancel = L'annuler
    .words = annuler, l'annuler, annule, je ne peux pas venir, je peux pas venir, plus besoin, pas besoin
appointment-read-back-change =
    Changer ce rendez-vous : { $old }. Le nouveau : { $time }. Est-ce juste ?
    .again = Je changerais votre rendez-vous. L'ancien : { $old }. Le nouveau : { $time }. Répondez oui pour le changer.
appointment-read-back-cancel =
    Annuler votre rendez-vous : { $old }. Est-ce juste ?
    .again = J'annulerais votre rendez-vous : { $old }. Répondez oui pour l'annuler.
appointment-changed = C'est changé. Votre rendez-vous est maintenant : { $time }. La référence reste { $reference }.
appointment-cancelled = Votre rendez-vous { $reference } est annulé. Merci de nous l'avoir dit.
appointment-kept = Il ne change pas : { $time }.
appointment-was-cancelled = Le rendez-vous { $reference } n'est plus valable. Vous pouvez en prendre un nouveau ici.
appointment-is-over = Le rendez-vous { $reference } est passé : { $time }. On ne peut donc plus le changer. Vous pouvez en prendre un nouveau ici.

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = Pour savoir quand une date plus tôt se libère, dites : plus tôt.
appointment-want-earlier = Me prévenir d'une date plus tôt
    .words = plus tôt, plus tot, date plus tôt, date plus tot, une date plus tôt, une date plus tot, rendez-vous plus tôt, rendez-vous plus tot, rdv plus tôt, rdv plus tot, quelque chose plus tôt, quelque chose plus tot, venir plus tôt, venir plus tot, avancer, avancer mon rendez-vous, avancer le rendez-vous, avancer mon rdv, un désistement, un desistement
appointment-earlier-noted = Je vous préviens quand une date se libère avant celle-ci : { $time }. D'ici là, vous gardez la vôtre.
appointment-earlier-now = Une date est libre maintenant : { $time }. Pour la prendre, dites : changer mon rendez-vous.
appointment-earlier-offer =
    Une date plus tôt est libre pour votre rendez-vous { $reference } : { $time }.
    Votre date est : { $old }. Je vous garde celle d'avant jusqu'à ce moment : { $until }. La voulez-vous ?
    .sms = Une date plus tôt est libre pour { $reference } : { $time }. La vôtre est : { $old }. Je la garde jusqu'à ce moment : { $until }.
appointment-earlier-letter =
    Une date plus tôt est libre pour votre rendez-vous { $reference } : { $time }.
    Votre date est : { $old }. Nous vous gardons celle d'avant jusqu'à ce moment : { $until }.
    Pour la prendre, donnez-nous { $reference } dans le chat de notre site, ou appelez le { $phone }.
    .sms = Une date plus tôt est libre pour { $reference } : { $time }. Nous la gardons jusqu'à ce moment : { $until }. Pour la prendre, appelez le { $phone }.
    .subject = Une date plus tôt est libre pour votre rendez-vous { $reference }
appointment-ask-offer = Cette date est libre : { $time }. Elle est gardée pour vous jusqu'à ce moment : { $until }. Que voulez-vous faire ?
    .again = Dites : je la prends, garder la mienne, changer ou annuler.
appointment-offer-take = Prendre la date plus tôt
    .words = je la prends, prendre, la prendre, je prends, je prends la date plus tôt, prendre la date plus tôt, prendre la date plus tot, je la veux
appointment-offer-keep = Garder ma date
    .words = garder la mienne, je garde la mienne, garder ma date, je garde ma date, garder la date que j'ai
appointment-offer-leave = Garder ma date et ne plus demander
    .words = ne plus demander, ne demandez plus, ne me demandez plus, ne me prévenez plus, ne me prevenez plus, plus de propositions, plus d'offres
appointment-offer-kept = Vous gardez votre date : { $old }. Je vous préviens quand une autre date plus tôt se libère.
appointment-offer-left = Vous gardez votre date : { $old }. Je ne vous préviens plus pour d'autres dates.
appointment-offer-gone = Je vous ai gardé cette date jusqu'à ce moment : { $until }. Elle n'est plus gardée. Je suis désolé. Vous avez toujours votre date : { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = Combien y a-t-il de grands objets ? Jusqu'à { $items } objets coûtent { $price } en tout, et { $more } pour chaque objet de plus. Le maximum est { $most }.
    .again = Donnez le nombre d'objets, par exemple 2. Le maximum est { $most }.
appointment-label-items = Combien
    .words = combien, combien d'objets, nombre d'objets
appointment-ask-things = Quels sont ces objets, et où allez-vous les laisser ?
    .again = Par exemple : un canapé et un lit, près du mur devant la maison.
appointment-outside = Cette adresse n'est pas dans notre zone. Je ne peux pas réserver d'enlèvement là-bas.
appointment-read-back-pay =
    Vérifiez ce que j'ai :
    { $facts }
    Cela coûte { $price }. Vous payez d'abord par carte. Vous avez { $minutes } minutes pour payer. Ensuite le jour est réservé.
    Pour récupérer tout l'argent, il faut annuler au moins { $days } jours ouvrés avant. Après, rien n'est remboursé.
    Est-ce juste, et dois-je envoyer le lien pour payer ?
    .sms =
        { $facts }
        { $price } par carte en { $minutes } minutes.
        Annuler { $days } jours ouvrés avant : tout est remboursé. Après : rien.
        Est-ce juste ? J'envoie le lien ?
    .again =
    Voici ce que j'ai :
    { $facts }
    Cela coûte { $price }. Si vous annulez au moins { $days } jours ouvrés avant, tout est remboursé. Après, rien.
    Répondez oui et j'envoie le lien. Ou dites ce qui ne va pas.
appointment-choice-pay = Oui, envoyer le lien
appointment-pay-link =
    Voici votre lien pour payer { $amount } pour { $what } : { $link }
    Je vous garde ce jour : { $time }. Il est gardé jusqu'à ce moment : { $until }. La référence du paiement est { $reference }.
    .sms = Payez { $amount } pour { $what } sur { $link } Je vous garde ce jour : { $time }. Jusqu'à ce moment : { $until }.
    .voice =
        Votre lien pour payer { $amount } pour { $what } est prêt. Vous pouvez recevoir le lien { $link } par SMS.
        Je vous garde ce jour : { $time }. Il est gardé jusqu'à ce moment : { $until }.
appointment-pay-after = Quand vous aurez payé, c'est réservé, et je vous le dis ici. Si vous ne payez pas à temps, rien n'est réservé.
    .voice = Quand vous aurez payé, c'est réservé. Si vous ne payez pas à temps, rien n'est réservé.
appointment-pay-link-same =
    Un jour est gardé pour vous jusqu'à ce moment : { $until }. Payez { $amount } pour { $what } ici : { $link }
    .voice = Un jour est gardé pour vous jusqu'à ce moment : { $until }. Pour payer { $amount }, vous pouvez recevoir le lien { $link } par SMS.
appointment-pay-give-up = Si vous n'en voulez plus, dites : annuler mon rendez-vous. Alors vous n'avez rien à payer.
appointment-unpaid = { $reference } n'est pas encore payé, donc pas réservé. Payez avec le lien que nous vous avons donné, ou appelez le { $phone }.
appointment-paid =
    Votre paiement de { $amount } a réussi, et c'est réservé : { $time }. Mettez les objets dehors avant 6 h du matin.
    Votre référence est { $reference }. Le numéro du reçu est { $receipt }. Pour changer ou annuler, dites-moi la référence, ou appelez le { $phone }.
    { $calendar }
    .sms =
    Payé : { $amount }. Réservé : { $time }. Mettez les objets dehors avant 6 h. Référence { $reference }. Pour changer, envoyez cette référence.
    { $calendar }
    .voice =
    Votre paiement de { $amount } a réussi, et c'est réservé : { $time }. Votre référence est { $reference }.
    { $calendar }
appointment-pay-over = Ce n'est pas réservé, car ce n'était pas payé à temps : { $time }. Aucun argent n'a été pris. Vous pouvez réserver un autre jour ici.
appointment-paid-too-late =
    Nous avons votre paiement { $reference } de { $amount }, mais ce jour n'était plus gardé pour vous : { $time }. Je suis désolé.
    Ce n'est pas réservé, et nous renvoyons l'argent sur votre carte. Appelez le { $phone } si vous voulez un autre jour.
appointment-read-back-cancel-paid =
    Annuler votre enlèvement : { $old }. { $refund } Est-ce juste ?
    .again = J'annulerais votre enlèvement : { $old }. { $refund } Répondez oui pour l'annuler.
appointment-refund-all = Tout est remboursé : { $price }. Une personne renvoie l'argent sur la carte qui a payé.
appointment-refund-none = Il est trop tard pour un remboursement ({ $price }).

# Buttons under a read-back.

appointment-choice-book = Oui, réserver
appointment-choice-move = Oui, le changer
appointment-choice-cancel = Oui, l'annuler
appointment-choice-keep = Non, le garder comme il est

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    Rappel : vous avez un rendez-vous, { $time }. { $where }
    Si vous ne pouvez pas venir, ou voulez une autre heure, dites-le-nous ici avec { $reference }, ou appelez le { $phone }.
    .sms = Rappel : votre rendez-vous, { $time }. { $where } Pour le changer, envoyez { $reference } ou appelez le { $phone }.
    .easy =
        Votre rendez-vous : { $time }. { $where }
        Vous ne pouvez pas venir ? Dites-le-nous. Donnez ici { $reference }. Ou appelez le { $phone }.
appointment-remind-phone = Nous vous appelons.
appointment-remind-home = Un adulte doit être là pour nous ouvrir.
appointment-remind-kerbside = Mettez-le dehors avant 6 h du matin.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = Pour le mettre dans votre agenda, ouvrez { $url }
    .voice = Pour le mettre dans votre agenda, vous pouvez recevoir le lien { $url } par SMS.
appointment-calendar-summary = Rendez-vous avec { $council }
appointment-calendar-description = Votre référence est { $reference }. Pour changer ou annuler, dites-le-nous avec la référence, ou appelez le { $phone }.
appointment-calendar-reminder = Vous avez un rendez-vous avec { $council } demain.
