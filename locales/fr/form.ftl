# Drafted by machine; not yet reviewed by a speaker.
# What every form says, whatever it is about.

# Choices beside a form's own.

form-choice-person = Parler à une personne
    .words = personne, une personne, parler à une personne, parler a une personne, parler à quelqu'un, parler a quelqu'un, humain, conseiller, appelez-moi, appelez moi
form-choice-as-before = Comme avant : { $contact }
    .words = comme avant, le même, la même, pareil, même numéro
form-choice-send = Oui, envoyer
    .words = oui, ouais, ui, oui svp, oui merci, ok, okay, d'accord, daccord, envoyer, envoie, envoyez, oui envoyer, tout est juste, c'est juste, c'est ça, c'est ca, c'est bon, correct, exact, confirmer, je confirme, valider
form-choice-change = Changer quelque chose
    .words = non, nan, changer, changer quelque chose, modifier, pas juste, c'est faux, incorrect, pas correct, corriger
form-choice-save = Enregistrer pour plus tard
    .words = enregistrer, enregistre, enregistrez, sauvegarder, sauver, plus tard, enregistrer pour plus tard, garder mes réponses, garder mes reponses, finir plus tard
form-choice-stop = Arrêter
    .words = arrêter, arreter, arrête, arrete, arrêtez, arretez, stop, fin, ne pas envoyer, n'envoyez pas, supprimer, supprimer mes réponses, supprimer mes reponses, effacer
    .sms = Supprimer mes réponses
form-choice-go-on = Continuer
    .words = continuer, continue, continuez, poursuivre, on continue, non

# Words that give an order.

form-command-save = Enregistrer
    .words = enregistrer, enregistre, enregistrez, sauvegarder, sauver, enregistrer pour plus tard, garder mes réponses, garder mes reponses, finir plus tard, terminer plus tard, je ferai ça plus tard, je ferai ca plus tard, continuer plus tard, revenir plus tard, continuer par sms, finir par sms, continuer par téléphone, continuer par telephone, finir par téléphone, finir par telephone, envoyez-moi un code, envoyez moi un code, donnez-moi un code, donnez moi un code, passer aux sms
form-command-stop = Arrêter
    .words = arrêter, arreter, arrête, arrete, arrêtez, arretez, tout arrêter, tout arreter, laissez tomber, laisse tomber, tant pis, oubliez, oublie, annuler, annule, annulez, j'abandonne
form-command-back = Retour
    .words = retour, revenir, retourner, revenir en arrière, revenir en arriere, en arrière, en arriere, question précédente, question precedente, précédent, precedent
form-command-repeat = Répéter
    .words = répéter, repeter, répète, repete, répétez, repetez, pardon, comment, vous pouvez répéter, vous pouvez repeter, quelle était la question, quelle etait la question, je ne comprends pas, je comprends pas, jcomprends pas, j'ai pas compris, qu'est-ce que ça veut dire, qu'est ce que ca veut dire
form-command-help = Aide
    .words = aide, aidez-moi, aidez moi, que puis-je dire, que puis je dire, comment ça marche, comment ca marche
form-command-restart = Recommencer
    .words = recommencer, recommence, recommencez, reprendre au début, reprendre au debut, depuis le début, depuis le debut, tout recommencer

# Words that tell a correction from an answer.

form-word-correction = Correction
    .words = non, pas, désolé, desole, pardon, en fait, je voulais dire, je veux dire, faux, plutôt, plutot, au lieu de, changer, changez, erreur, je me suis trompé, je me suis trompe, devrait être, devrait etre, corriger, corrigez, mais
form-word-change = Changer
    .words = changer, changez, changement, faux, pas juste, pas correct, incorrect, corriger, corrigez, modifier, modifiez, erreur, mettre à jour, mettre a jour, devrait être, devrait etre
form-word-also = Aussi
    .words = aussi, également, egalement, encore un, encore une, un autre, une autre, ajouter, ajoutez, plus, en plus, et il y a, de plus

# Questions about the form itself.

form-another-way =
    Essayons autrement. Choisissez ici, ou appelez le { $phone } pour parler à une personne.
    .voice = Essayons autrement. Choisissez ici, ou appuyez sur 0 pour parler à une personne.
    .easy =
        Nous pouvons essayer autrement.
        Choisissez ici. Ou appelez le { $phone }.
form-which-one = Plusieurs de ces choix vont avec ce que vous avez dit.
form-needs-answer = Il nous faut cette réponse pour continuer. Une réponse à peu près juste suffit.
    .easy =
        Il nous faut une réponse.
        Pas besoin de savoir exactement.
form-left-out = J'ai laissé cela de côté.
form-corrected =
    J'ai changé ceci :
    { $facts }
form-noted =
    J'ai noté ceci :
    { $facts }
form-cannot-skip = Il nous faut cette réponse pour continuer. On ne peut donc pas la passer.
    .easy = On ne peut pas passer cela. Il nous le faut.
form-what-to-change = Que voulez-vous changer ?
    .again = Dites ce qui est faux, et ce qu'il faut mettre. Par exemple : l'adresse est 12 Alder Road.
form-stopping = Rien n'a été envoyé. Voulez-vous enregistrer vos réponses pour plus tard, arrêter ou continuer ?
    .sms = Rien n'a été envoyé. Voulez-vous enregistrer vos réponses pour plus tard, les supprimer ou continuer ?
    .again = Dites enregistrer, arrêter ou continuer.
    .easy =
        Rien n'est envoyé.
        Vous pouvez enregistrer vos réponses. Vous pouvez arrêter. Ou continuer.
form-stopped = J'ai arrêté. Rien n'a été envoyé, et vos réponses sont effacées. Que vous faut-il d'autre ?
    .easy =
        C'est arrêté. Rien n'est envoyé.
        Vos réponses sont effacées.
        Que vous faut-il d'autre ?
form-started-over = Nous recommençons. Rien n'a été envoyé.
form-back-none = C'est la première question, donc il n'y a rien avant.
form-help =
    Répondez à la question avec vos mots. Vous pouvez aussi dire : retour, répéter, passer, changer, enregistrer ou arrêter.
    Vous pouvez appeler le { $phone }, utiliser notre site, ou prendre rendez-vous pour nous voir.
    .sms =
        Répondez avec vos mots. Vous pouvez aussi dire : retour, répéter, passer, changer ou enregistrer.
        Ou appelez le { $phone }.
    .easy =
        Utilisez vos mots.
        Vous pouvez dire : retour, passer, changer, enregistrer ou arrêter.
        Vous pouvez nous appeler : { $phone }.
form-later = J'ai noté l'autre chose que vous avez demandée. Nous y venons après.
form-old-button = Ce bouton appartient à quelque chose qui est terminé. Voici où nous en sommes.
    .voice = Ce choix appartient à quelque chose qui est terminé. Voici où nous en sommes.
form-changed-since = Quelque chose a changé depuis que ce bouton a été montré. Vérifiez encore une fois.
    .voice = Quelque chose a changé depuis. Vérifiez encore une fois.
form-moved-on = Je suis désolé. Ce formulaire a changé depuis que vous avez commencé, donc je ne peux pas continuer. Rien n'a été envoyé. Dites-moi encore ce qu'il vous faut.

# Left and picked up again.

form-welcome-back = Content de vous retrouver.
form-so-far =
    Voici ce que nous avons déjà :
    { $facts }
form-saved =
    Vos réponses sont enregistrées. Votre code est { $code }.
    Pour continuer, dites dans les 7 jours : continuer avec { $code }. Vous pouvez le dire ici, par SMS ou au téléphone.
    Rien n'a encore été envoyé à une équipe.
    .voice =
        Vos réponses sont enregistrées. Votre code est { $code }. Je répète : { $code }.
        Pour continuer, rappelez dans les 7 jours et dites : continuer, puis le code.
        Rien n'a encore été envoyé à une équipe.
    .easy =
        Vos réponses sont enregistrées.
        Votre code est { $code }. Notez-le.
        Il marche 7 jours.
        Revenez et dites : continuer avec { $code }.
        Rien n'est encore envoyé.
form-handed-over =
    Je n'ai pas pu comprendre, donc il vaut mieux parler à une personne. Appelez le { $phone }.
    Vos réponses sont enregistrées. Le code est { $code }. Pour essayer encore ici, dites : continuer avec { $code }.
    .voice = Je n'ai pas pu comprendre, donc il vaut mieux parler à une personne. Vos réponses sont enregistrées. Le code est { $code }.
    .easy =
        Je ne comprends pas. Pardon.
        Une personne peut vous aider. Appelez le { $phone }.
        Vos réponses sont enregistrées.
        Votre code est { $code }.
        Pour essayer encore, dites : continuer avec { $code }.

# Answers that cannot be taken.

form-text-too-long = Votre texte a { $length } caractères. Nous pouvons en prendre { $longest }. Dites-nous le plus important.
form-number-out-of-range = Donnez un nombre de { $min } à { $max }.
form-date-in-future = Cette date n'est pas encore arrivée : { $date }. Donnez une date passée, ou aujourd'hui.
    .easy =
        Ce jour n'est pas encore là : { $date }.
        Donnez un jour passé. Ou dites : aujourd'hui.
form-date-not-found = Je ne trouve pas cette date. Donnez un jour et un mois, par exemple le 21 novembre, ou un jour, par exemple samedi dernier.
    .easy =
        Je ne connais pas cette date.
        Donnez un jour et un mois, comme 21 novembre.
form-no-such-date = Ce jour n'existe pas dans le calendrier.
form-contact-not-understood = Je ne peux pas utiliser ce téléphone ou cet e-mail. Un numéro britannique a 10 ou 11 chiffres.
    .easy =
        Cela ne va pas.
        Donnez un téléphone du Royaume-Uni. Il a 10 ou 11 chiffres.
        Ou donnez un e-mail.
form-contact-more = Merci. Quel numéro de téléphone ou quel e-mail pouvons-nous utiliser ?

# A place that is not exact enough.

form-place-more-street = Cela peut être à beaucoup d'endroits. C'est à côté de quoi ? Donnez une rue, un numéro ou un magasin.
form-place-more-address = Quels sont le numéro et la rue ?
form-place-more-site = Comment s'appelle ce lieu ?

# Photos.

form-photos-kept =
    { $count ->
        [one] J'ai votre photo.
       *[other] J'ai vos { $count } photos.
    }
form-photos-most = Nous pouvons prendre { $most } photos, donc j'ai gardé les premières.

# Reading back.

form-line = { $label } : { $value }
form-lines =
    { $first }
    { $rest }
form-value-unsure = pas sûr
form-value-photos =
    { $count ->
        [one] 1 photo
       *[other] { $count } photos
    }
