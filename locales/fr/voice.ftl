# Drafted by machine; not yet reviewed by a speaker.
# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = Bonjour. Ici l'assistant automatique de { $council }. Ce que vous dites est écrit, afin que nous puissions vous aider. En cas de danger, raccrochez et appelez le 999. Pour une personne, appuyez sur 0 à tout moment.
voice-hear-choices = Pour entendre les choix, appuyez sur étoile.
voice-choice = { $choice } : appuyez sur { $key }.
voice-key = Appuyez sur { $key }.
voice-more = Pour d'autres choix, appuyez sur 8.
voice-other-languages = Pour une autre langue, appuyez sur 8.
voice-online = Vous pouvez aussi faire presque tout sur notre site, à toute heure. Vous gardez votre place.
voice-link-offer = Pour recevoir le lien par SMS, appuyez sur 7.
voice-link-sent = Je l'ai envoyé au téléphone avec lequel vous appelez.
voice-link-not-sent = Je ne peux pas envoyer de SMS à ce téléphone. Une personne peut vous aider. Appuyez sur 0 pour une personne.
voice-reference-offer = Pour recevoir la référence par SMS, appuyez sur 7.
voice-pay-by-keys = Payer maintenant par carte, avec les touches
    .words = payer maintenant, je paie maintenant, payer par carte, payer maintenant par carte, carte, par carte, carte bancaire, avec les touches, payer avec les touches
voice-pay-begins = Préparez votre carte. Utilisez seulement les touches, et ne dites jamais votre numéro de carte. Pour arrêter, appuyez sur étoile.
voice-pay-number = Donnez le long numéro de votre carte, puis appuyez sur dièse.
voice-pay-expiry = Donnez le mois et l'année de fin de votre carte, en quatre chiffres.
voice-pay-code = Donnez les trois chiffres au dos de votre carte, puis appuyez sur dièse.
voice-pay-again = Cela n'a pas marché. Essayez encore une fois.
voice-pay-working = Un instant. Le paiement est en cours.
voice-pay-not-now = Je ne peux pas prendre de carte pour ceci en ce moment. Vous pouvez utiliser le lien, ou appuyer sur 0 pour une personne.
voice-anything-else = Y a-t-il autre chose ?
voice-news-text = { $council } : { $news }
voice-link-text = Le lien de { $council }, comme vous l'avez demandé au téléphone : { $link }
voice-reference-text = { $council } : votre référence est { $reference }.

# What can be picked first of all.

voice-menu-ReportIssue = Signaler un problème
voice-menu-BookAppointment = Prendre un rendez-vous
voice-menu-MakePayment = Payer une facture
voice-menu-CheckProgress = Suivre un signalement
voice-menu-MakeComplaint = Faire une réclamation

# How an answer can be given with the keys.

voice-keys-date = Avec les touches, donnez le jour et le mois en quatre chiffres, puis appuyez sur dièse.
voice-keys-place = Avec les touches, donnez un code postal ou un numéro de maison, puis appuyez sur dièse.
voice-keys-contact = Avec les touches, donnez votre numéro de téléphone, puis appuyez sur dièse.
voice-keys-number = Avec les touches, donnez le nombre, puis appuyez sur dièse. Pour la virgule, appuyez sur étoile.
voice-keys-reference = Avec les touches, donnez les six derniers caractères, puis appuyez sur dièse. Pour une lettre, appuyez sur la touche qui la porte.
voice-which-reference = De quelle référence s'agit-il ?
voice-reference-unknown = Je ne trouve pas cette référence.
voice-postcode-letter = Quelle lettre est-ce ?
voice-postcode-unknown = Je ne trouve pas ce code postal.
voice-date-unknown = Je ne trouve pas cette date.

# When nothing was heard, or nothing could be made of it.

voice-silence = Je ne vous ai pas entendu.
voice-silence-keys = Je ne vous entends toujours pas. Vous pouvez appuyer sur une touche. Pour entendre encore la question, appuyez sur étoile. Pour revenir en arrière, appuyez sur 9.
voice-silence-goodbye = Je ne vous entends pas, donc je termine l'appel maintenant. Ce que vous nous avez dit est gardé. Rappelez et nous continuerons d'ici.
voice-no-such-key = Il n'y a rien sur cette touche en ce moment.
voice-which-one = Je n'ai pas bien compris.
voice-slower = Je le dis plus lentement.
voice-moment = Un instant, s'il vous plaît.
voice-busy = Désolé, cela prend trop de temps. Vos réponses sont enregistrées.
voice-went-wrong = Désolé, un problème est arrivé ici. Vos réponses sont enregistrées.
voice-went-wrong-end = Désolé, ceci ne marche pas en ce moment. Vos réponses sont enregistrées. Rappelez dans quelques minutes.

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = Une personne
    .words = opérateur, operateur, opératrice, operatrice, personne, une personne, humain, un humain, agent, conseiller, une vraie personne, parler à une personne, parler a une personne, parler à quelqu'un, parler a quelqu'un
voice-command-repeat = Répéter
    .words = répéter, repeter, répétez, repetez, répète, repete, encore, encore une fois, pardon, comment, redites, redites-le, vous pouvez répéter, vous pouvez repeter
voice-command-slower = Plus lentement
    .words = plus lentement, moins vite, trop vite, ralentissez, ralentir, parlez plus lentement, parlez moins vite, doucement
voice-command-link = Envoyez-moi le lien
    .words = envoyez-moi le lien, envoyez moi le lien, envoyez le lien, envoyer le lien, le lien par sms, par sms, envoyez-moi la référence, envoyez moi la reference, envoyez-moi un sms, envoyez moi un sms
voice-command-language = Une autre langue
    .words = autre langue, une autre langue, autres langues, langue, changer de langue, langue différente, langue differente

# Somebody calls again.

voice-resume = La dernière fois, voici ce que vous faisiez : { $what }. Voulez-vous continuer ?
voice-resume-go-on = Continuer
    .words = oui, continuer, continue, on continue, oui merci, oui svp, poursuivre
voice-resume-new = Commencer autre chose
    .words = non, nouveau, nouvelle, autre chose, quelque chose de nouveau, recommencer, non merci, commencer autre chose
voice-doing-report = nous parler d'un problème
voice-doing-appointment = prendre un rendez-vous
voice-doing-payment = demander à payer
voice-doing-complaint = faire une réclamation
voice-doing-progress = demander où en est un signalement
voice-doing-other = parler avec nous

# A person.

voice-putting-through = Je vous passe une personne maintenant.
voice-closed = Personne ne peut prendre votre appel maintenant. Une personne répond : { $hours }. Voulez-vous que nous vous rappelions ?
voice-person-offer = Voulez-vous parler à une personne ?
voice-place-kept = Personne n'a encore pu prendre votre appel. Vous gardez votre place dans la file.
voice-no-more-codes = Trop de codes ou de références étaient faux. Une personne peut vous aider.
voice-too-many-calls = Trop d'appels sont arrivés, donc je ne peux pas prendre celui-ci. En cas de danger, appelez le 999. Merci de rappeler dans une heure.
voice-nobody-free = Personne n'a pu prendre votre appel. Voulez-vous que nous vous rappelions ?
voice-call-me-back = Oui, rappelez-moi
    .words = oui, rappelez-moi, rappelez moi, oui rappelez-moi, oui rappelez moi, rappel, oui svp, oui merci
voice-not-called-back = Non, continuer ici
    .words = non, continuer, continue, non merci, continuer ici, on continue
voice-callback-wish = Je veux être rappelé.

# Languages.

voice-languages = Quelle langue parlez-vous ?
voice-no-voice = Au téléphone, nous ne parlons pas encore cette langue : { $language }. Une personne peut faire venir un interprète. C'est gratuit. Appuyez sur 0 pour une personne.
