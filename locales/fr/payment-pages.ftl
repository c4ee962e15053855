# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }, { $council }
pay-page-title = Payer { $what }
pay-page-council = { $council }
pay-page-line-what = Ce que vous payez
pay-page-line-account = Numéro sur la facture ou l'avis
pay-page-line-amount = Montant
pay-page-line-reference = Notre référence
pay-page-line-receipt = Numéro du reçu
pay-page-line-date = Date du paiement
pay-page-line-refunded = Remboursé sur votre carte
pay-page-account-ending = se termine par { $end }
pay-page-check = Vérifiez que c'est juste avant de continuer.
pay-page-secure =
    Vous donnez les informations de votre carte sur la page suivante, et seulement là. Nous ne les demandons jamais dans un chat, par SMS ou par e-mail.
pay-page-language = La page suivante est en anglais. Elle demande le numéro de la carte, sa date de fin, les 3 chiffres au dos et l'adresse de la carte.
pay-page-continue = Continuer pour payer { $amount }
pay-page-again = Essayer encore de payer { $amount }
pay-page-cannot = Si vous ne pouvez pas payer, vous n'êtes pas obligé de le faire maintenant. Dites-le-nous dans le chat, ou appelez le { $phone } ({ $hours }). Nous pouvons vous aider.
pay-page-back = Retour au chat
pay-page-check-again = Vérifier encore

pay-page-not-finished = Vous n'avez pas fini de payer. Aucun argent n'a encore été pris.
pay-page-declined = Votre carte n'a pas été acceptée. Aucun argent n'a été pris. Vous pouvez essayer encore, ou utiliser une autre carte.
pay-page-expired = La page est restée ouverte trop longtemps, donc elle s'est fermée. Aucun argent n'a été pris. Vous pouvez essayer encore.
pay-page-cancelled = Vous avez arrêté avant de payer. Aucun argent n'a été pris. Vous pouvez encore payer.
pay-page-error = Désolé, un problème est arrivé là où la carte est vérifiée. Nous n'avons pas reçu de paiement. Vous pouvez essayer encore.

pay-page-paid-title = Paiement reçu
pay-page-paid = Nous avons reçu { $amount } pour { $what }. Gardez la référence, ou imprimez cette page.
pay-page-refunded = Tout ou une partie a été remboursé sur votre carte. Les banques mettent jusqu'à 6 jours pour l'afficher.
pay-page-pending-title = Nous attendons une réponse
pay-page-pending = Les informations de votre carte ont été envoyées. Nous ne savons pas encore si le paiement a réussi. Ne payez pas une autre fois.
pay-page-ended-title = Ce lien est terminé
pay-page-ended = On ne peut plus payer avec ce lien. Pour payer, demandez-en un nouveau dans le chat, ou appelez le { $payment_phone }.
pay-page-unknown-title = Nous ne trouvons pas ce paiement
pay-page-unknown = Vérifiez le lien. Si vous l'avez tapé, copiez-le encore depuis notre message. Vous pouvez aussi appeler le { $payment_phone } pour payer.
pay-page-down-title = Les paiements par carte ne marchent pas en ce moment
pay-page-down = Désolé. C'est notre faute et pas la vôtre. Aucun argent n'a été pris. Votre lien est gardé, donc essayez-le encore dans quelques minutes.
pay-page-down-call = Vous pouvez aussi payer par carte au { $payment_phone }, jour et nuit.
pay-page-busy-title = Ce paiement est en train de s'ouvrir
pay-page-busy = Le lien s'ouvre à un autre endroit. Attendez une minute, puis essayez encore.
pay-page-wrong-title = Désolé, un problème est arrivé ici
pay-page-wrong = Cette page n'a pris aucun argent. Essayez encore dans une minute, ou appelez le { $phone }.

pay-page-sandbox = Ceci est un essai. Aucun argent ne bouge, et aucune carte n'est demandée.
pay-sandbox-title = Essai : comment ce paiement finit-il ?
pay-sandbox-about = Cette page remplace la vraie page de paiement. Vous dites ici ce qui arrive. Aucun argent ne bouge.
pay-sandbox-choose = Qu'arrive-t-il au paiement ?
pay-sandbox-pays = Le paiement réussit
pay-sandbox-declined = La carte est refusée
pay-sandbox-cancelled = La personne arrête
pay-sandbox-expired = La page reste ouverte trop longtemps
pay-sandbox-error = Quelque chose se casse de l'autre côté
pay-sandbox-waiting = La réponse n'arrive pas encore
pay-sandbox-go = Continuer
pay-sandbox-none = Choisissez ce qui arrive.
pay-sandbox-problem = Il y a un problème
pay-sandbox-over-title = Ce paiement est terminé
pay-sandbox-over = On ne peut plus rien choisir pour ce paiement.

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
