# Drafted by machine; not yet reviewed by a speaker.
### What the assistant says outside any journey.

assistant-greeting =
    Bonjour. Je suis l'assistant automatique de { $council }.
    Dites-moi ce qu'il vous faut, avec vos propres mots. Je peux signaler un problème, prendre un rendez-vous, vous aider à payer ou à faire une réclamation, et dire où en est votre dossier.
    Vous pouvez aussi appeler le { $phone } ({ $hours }), ou venir sur rendez-vous : { $place }.
    .sms = { $council }, assistant automatique. Dites-nous ce qu'il vous faut, ou appelez le { $phone }.
    .voice = Dites-moi ce qu'il vous faut, avec vos propres mots.
    .easy =
        Bonjour. Je suis un ordinateur. Je travaille pour { $council }.
        Je peux vous aider. Dites ce qu'il vous faut.
        Vous pouvez aussi appeler : { $phone }.

assistant-hello = Bonjour. Que vous faut-il ?

assistant-choice-ReportIssue = Signaler un problème
    .words = signaler, signaler un problème, signaler un probleme, signalement, signaler quelque chose, un problème, un probleme
assistant-choice-BookAppointment = Prendre rendez-vous
    .words = rendez-vous, rendez vous, rdv, prendre rendez-vous, prendre rendez vous, prendre rdv, prendre un rendez-vous, réserver, reserver, visite, venir
assistant-choice-CheckProgress = Suivre un signalement
    .words = suivre, suivi, suivre mon signalement, où en est mon signalement, ou en est mon signalement, avancement
assistant-choice-MakePayment = Payer une facture
    .words = payer, paiement, payer une facture, régler, regler, faire un paiement, payer quelque chose
assistant-choice-AskInformation = Poser une question
    .words = question, poser une question, information, informations, info, infos, renseignement
assistant-choice-SpeakToPerson = Parler à une personne
    .words = personne, une personne, parler à quelqu'un, parler a quelqu'un, humain, opérateur, operateur, conseiller, conseillère, conseillere, agent, quelqu'un

assistant-ask-me = Que voulez-vous savoir ? Je peux répondre aux questions sur les poubelles, la Council Tax, les heures d'ouverture et d'autres sujets.
    .easy =
        Que voulez-vous savoir ?
        Vous pouvez demander pour les poubelles ou la Council Tax.
        Vous pouvez demander quand nous ouvrons.

assistant-help =
    Vous pouvez me parler d'un problème, par exemple un canapé abandonné ou une poubelle non vidée. Je le signale pour vous.
    Donnez-moi une référence, comme NOR-7F3K-9Q, et je vous dis où en est ce signalement.
    Vous pouvez prendre, changer ou annuler un rendez-vous, payer une facture ou dire que vous ne pouvez pas payer, et faire une réclamation.
    Pendant mes questions, vous pouvez dire « retour », « répéter », « passer », « enregistrer » ou « arrêter ».
    Vous pouvez aussi appeler le { $phone } ({ $hours }), ou venir sur rendez-vous : { $place }.
    .sms = Parlez-nous d'un problème, prenez rendez-vous, payez, faites une réclamation, ou envoyez une référence pour savoir où elle en est. Pour une personne, ou pour venir ({ $place }), appelez le { $phone }.
    .voice =
        Vous pouvez me parler d'un problème, par exemple un canapé abandonné ou une poubelle non vidée. Je le signale pour vous.
        Vous pouvez payer une facture, prendre rendez-vous ou demander où en est un signalement.
        Pendant mes questions, vous pouvez dire retour, répéter, passer, enregistrer ou arrêter.
        Pour nous voir, prenez rendez-vous : { $place }. Nous répondons aussi sur notre site.
        Pour une personne, appuyez sur 0.
    .easy =
        Dites-moi un problème. Je le dis à la mairie.
        Donnez-moi une référence. Je dis où cela en est.
        Je peux vous aider à payer une facture.
        Vous pouvez dire « retour », « passer » ou « arrêter ».
        Vous pouvez nous appeler : { $phone }.

assistant-thanks = Je vous en prie. Vous faut-il autre chose ?
assistant-goodbye = Au revoir. Vous pouvez revenir ici à tout moment.
    .voice = Au revoir. Vous pouvez rappeler à tout moment.
rating-ask = Avant de partir : comment cela s'est-il passé aujourd'hui ?
rating-choice-1 = Très mal
rating-choice-2 = Mal
rating-choice-3 = Moyen
rating-choice-4 = Bien
rating-choice-5 = Très bien
rating-ask-words = Merci. Qu'est-ce qui était bien, ou que pouvons-nous mieux faire ? Dites-le en quelques mots, ou passez.
rating-thanks = Merci de nous l'avoir dit.
assistant-what-else = Que vous faut-il ?
assistant-next-wish = Vous avez aussi demandé autre chose. J'y viens maintenant.

assistant-only-understood =
    Je comprends cette langue : { $language }. Vous pouvez l'utiliser. Je suis désolé : je ne peux encore répondre qu'en anglais.
    Pour parler avec un interprète, appelez le { $phone } ({ $hours }). C'est gratuit.
    .voice = Je comprends cette langue : { $language }. Je suis désolé : je ne peux encore répondre qu'en anglais. Une personne peut faire venir un interprète dans l'appel. C'est gratuit. Appuyez sur 0 pour une personne.
    .easy =
        Je connais cette langue : { $language }. Vous pouvez l'écrire.
        Pardon. Je peux répondre seulement en anglais.
        Vous pouvez avoir un interprète. C'est gratuit. Appelez le { $phone }.

assistant-nothing-to-stop = Il n'y a rien à arrêter. Que vous faut-il ?
assistant-nothing-to-go-back-to = Il n'y a pas de question avant celle-ci. Que vous faut-il ?
assistant-start-over = Nous recommençons au début. Que vous faut-il ?
assistant-old-button = Ce bouton appartient à quelque chose qui est terminé. Que vous faut-il maintenant ?
    .voice = Ce choix appartient à quelque chose qui est terminé. Que vous faut-il maintenant ?
assistant-empty = Il n'y avait pas de mots dans ce message. Dites-moi ce qu'il vous faut, avec des mots ou avec les boutons.
    .sms = Il n'y avait pas de mots dans ce message. Dites-moi ce qu'il vous faut, en quelques mots.
    .voice = Je n'ai pas entendu de mots. Dites-moi ce qu'il vous faut, en quelques mots.
assistant-unknown-code = Je ne connais pas ce code. Un code sert une seule fois, pendant 7 jours. Vérifiez-le, ou dites-moi ce qu'il vous faut.

assistant-not-understood =
    Je n'ai pas compris. Dites-le en quelques mots simples, par exemple « quelqu'un a jeté un canapé à Elm Hill », ou choisissez ici.
    .voice = Je n'ai pas compris. Dites-le en quelques mots simples, ou choisissez ici.
    .easy =
        Je ne comprends pas.
        Dites quelques mots courts. Ou choisissez ici.
assistant-not-understood-person =
    Je ne comprends toujours pas, et j'en suis désolé. Choisissez ici, ou appelez le { $phone } ({ $hours }). Une personne vous aidera.
    .voice = Je ne comprends toujours pas, et j'en suis désolé. Choisissez ici, ou appuyez sur 0 pour une personne.
    .easy =
        Je ne comprends toujours pas. Pardon.
        Choisissez ici. Ou appelez le { $phone }.
        Une personne vous aide.
assistant-not-understood-here = Je n'ai pas compris.

assistant-boundary =
    Nous voulons vous aider. S'il vous plaît, n'utilisez pas de tels mots pour les personnes qui travaillent pour nous.
assistant-threat =
    J'ai arrêté à cause de ce que vous avez dit. Cette conversation est gardée.
    Si quelqu'un est en danger maintenant, appelez le 999. Si vous avez besoin de la mairie, appelez le { $phone }.

assistant-card-removed =
    Vous avez donné un numéro de carte. Je l'ai enlevé avant qu'il soit gardé. N'envoyez jamais de numéro de carte ici, car les chats sont gardés. Pour payer, demandez-moi un lien, ou appelez le { $payment_phone }.
    .voice = Vous avez donné un numéro de carte. Je l'ai enlevé avant qu'il soit gardé. Ne dites jamais de numéro de carte ici. Pour payer, demandez-moi un lien, ou appelez le { $payment_phone }.
    .easy =
        Vous avez donné un numéro de carte. Il est effacé.
        N'envoyez jamais de numéro de carte ici. Ce n'est pas sûr.
        Demandez-moi un lien pour payer. Ou appelez le { $payment_phone }.

assistant-photo-not-a-photo = Je ne peux pas ouvrir ce fichier comme photo, donc je ne l'ai pas gardé. Envoyez une image JPEG ou PNG.
assistant-photo-too-big = Cette photo est trop grande, donc je ne l'ai pas gardée. Envoyez-en une de moins de 10 Mo.
assistant-photo-too-many = Vous avez envoyé plus de photos que je ne peux en garder. J'ai gardé les premières.

assistant-went-wrong =
    Désolé, un problème est arrivé ici. Vos réponses sont enregistrées. Essayez encore dans une minute, ou appelez le { $phone }.
    .easy =
        Pardon. Quelque chose n'a pas marché.
        Vos réponses sont gardées.
        Essayez encore bientôt. Ou appelez le { $phone }.

danger-general =
    Si quelqu'un est en danger maintenant, appelez le 999. En cas d'odeur de gaz, sortez et appelez le 0800 111 999. Dites-moi ce qui se passe.
danger-glad-safe = Je suis content que vous soyez en sécurité.

# What everybody is told first while something is urgent, in the words of a member of staff.

assistant-urgent = Important : { $text }
