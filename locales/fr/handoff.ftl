# Drafted by machine; not yet reviewed by a speaker.
# A person takes over: the queue, other ways, and what staff say. The resident is told honestly how long it may take.

handoff-waiting =
    Je vous passe une personne. Votre place dans la file : { $place }. La personne peut voir ce que vous m'avez dit.
    Restez ici, ou choisissez ci-dessous.
    .sms = Je vous passe une personne. Votre place dans la file : { $place }. Elle vous répond ici.
    .easy =
        Une personne va répondre.
        Votre place dans la file : { $place }.
        Elle voit ce que vous m'avez dit.
        Restez ici. Ou choisissez ci-dessous.
handoff-waiting-about =
    Je vous passe une personne. Votre place dans la file : { $place }. L'attente est d'environ { $from } à { $to } minutes.
    La personne peut voir ce que vous m'avez dit. Restez ici, ou choisissez ci-dessous.
    .sms = Je vous passe une personne. Votre place : { $place }. Attente : environ { $from } à { $to } minutes. Elle vous répond ici.
    .easy =
        Une personne va répondre.
        Votre place dans la file : { $place }.
        Il faut environ { $from } à { $to } minutes.
        Elle voit ce que vous m'avez dit.
        Restez ici. Ou choisissez ci-dessous.
handoff-place =
    { $place ->
        [one] Vous êtes en tête de la file. Une personne vous répond bientôt ici.
       *[other] Votre place dans la file est maintenant : { $place }.
    }
handoff-closing = Nous fermons à { $time }. Vous êtes toujours dans la file. Si personne ne peut vous répondre d'ici là, nous pouvons vous rappeler.
handoff-still-waiting = Vous êtes toujours dans la file. Une personne vous répond ici. Vous pouvez aussi choisir ci-dessous.

handoff-choice-callback = Rappelez-moi
    .words = rappelez-moi, rappelez moi, rappel, être rappelé, etre rappele, me rappeler, appelez-moi, appelez moi, téléphonez-moi, telephonez moi
handoff-choice-carry-on = Continuer sans une personne
    .words = continuer, continuer sans, continue, sans personne, pas de personne, le robot suffit, revenir au robot, avec le robot, annuler
handoff-choice-wait = Attendre ici maintenant
    .words = attendre ici maintenant, attendre ici, attendre, maintenant, j'attends, je vais attendre, passez-moi quelqu'un, passez moi quelqu'un
handoff-choice-leave = Ne plus attendre
    .words = ne plus attendre, partir, quitter, quitter la file, je n'attends plus, j'attends plus, arrêter d'attendre, arreter d'attendre, stop
handoff-choice-write = Répondez-moi ici plus tard
    .words = répondez-moi ici plus tard, repondez moi ici plus tard, répondre plus tard, repondre plus tard, plus tard, écrivez-moi, ecrivez moi, répondez ici, repondez ici, envoyez-moi un message, envoyez moi un message, laisser un message

handoff-today = aujourd'hui
handoff-on-day = { $day }

handoff-shut =
    Personne n'est là pour parler en ce moment. Nous ouvrons { $day } à { $time }.
    Je peux demander à une personne de vous appeler alors, ou de vous répondre ici. Que voulez-vous ?
    .sms = Personne n'est là en ce moment. Nous ouvrons { $day } à { $time }. Une personne peut vous appeler alors, ou vous répondre ici.
    .easy =
        Il n'y a personne en ce moment.
        Nous ouvrons { $day } à { $time }.
        Une personne peut alors vous appeler. Ou vous répondre ici.
        Que voulez-vous ?
handoff-busy =
    Personne n'est libre en ce moment. Je peux demander à une personne de vous appeler, ou de vous répondre ici plus tard. Que voulez-vous ?
handoff-shut-for-long =
    Personne n'est là pour parler en ce moment. Vous pouvez appeler le { $phone } pour savoir quand nous ouvrons. Une personne peut vous répondre ici plus tard.
handoff-other-ways = Voulez-vous être rappelé, recevoir une réponse ici plus tard, ou continuer avec moi ?

handoff-ask-number = À quel numéro pouvons-nous vous appeler ?
    .again = Donnez-moi un numéro britannique, par exemple 07700 900123. Ou continuez sans une personne.
handoff-callback =
    Une personne vous appellera au { $number } { $day }, de { $from } à { $to }. Votre référence est { $reference }.
    Vous gardez votre place, donc vous n'avez pas besoin d'attendre ici.
    .sms = Une personne vous appellera au { $number } { $day }, de { $from } à { $to }. Votre référence : { $reference }.
    .easy =
        Une personne vous appelle au { $number }.
        C'est { $day }, de { $from } à { $to }.
        Votre numéro est { $reference }.
        Pas besoin d'attendre ici.
handoff-callback-stands =
    Vous avez demandé un appel. Une personne vous appellera au { $number } { $day }, de { $from } à { $to }. Votre référence est { $reference }.
handoff-ticket =
    Une personne lira ceci et vous répondra ici. Nous ouvrons { $day }. Votre référence est { $reference }. Rien de ce que vous m'avez dit n'est perdu.
    .easy =
        Une personne lit cela. Elle répond ici.
        Nous ouvrons { $day }.
        Votre numéro est { $reference }.
        Rien n'est perdu.
handoff-ticket-no-day =
    Une personne lira ceci et vous répondra ici. Votre référence est { $reference }. Rien de ce que vous m'avez dit n'est perdu.
handoff-carry-on = Vous n'êtes plus dans la file. Je continue avec vous.
handoff-go-on = Je continue avec vous. Vous pouvez demander une personne à tout moment.
handoff-left = Vous n'êtes plus dans la file. Rien de ce que vous m'avez dit n'est perdu. Vous pouvez écrire ici à tout moment.

# Said for staff.

handoff-introduction = Vous parlez maintenant avec { $name } ({ $department }).
handoff-lapsed =
    Je suis désolé. La personne avec qui vous parliez a dû partir. Vous avez gardé votre place, et la prochaine personne libre vous répond ici.
handoff-transferred =
    { $name } vous passe à une autre équipe : { $team }. Vous avez gardé votre place, et l'équipe peut voir ce que vous nous avez dit.
handoff-returned = { $name } a quitté cette conversation. C'est à nouveau l'assistant automatique.
handoff-closed =
    { $name } a terminé cette conversation. Votre référence est { $reference }.
    Vous pouvez encore écrire ici. L'assistant automatique vous répondra.
    .sms = { $name } a terminé cette conversation. Votre référence est { $reference }. Si vous écrivez ici, l'assistant vous répondra.
