# Drafted by machine; not yet reviewed by a speaker.
# Paying a bill, and not being able to. $what is the bill, $amount the sum, $reference our own reference, $link the
# address to pay at, $phone and $hours the team that answers about the bill.

# In a sentence: "to pay rent".
pay-type-council_tax = la Council Tax
pay-type-rent = le loyer
pay-type-parking_fine = une amende de stationnement
pay-type-garden_waste = les déchets de jardin
pay-type-business_rates = la taxe des entreprises (business rates)
pay-type-invoice = une facture
pay-type-bulky_waste = l'enlèvement d'encombrants

# Alone: to choose from, and to read back.
pay-choice-council_tax = Impôt local (Council Tax)
    .words = impôt local, impot local, impôts locaux, impots locaux, impôt, impot, impots, taxe d'habitation, arriérés d'impôt, arrieres d'impot
pay-choice-rent = Loyer
    .words = loyer, mon loyer, le loyer, loyer du garage, arriérés de loyer, arrieres de loyer, loyer en retard, charges de bail
pay-choice-parking_fine = Amende de stationnement
    .words = amende, amende de stationnement, amende de parking, contravention, pv, procès-verbal, proces verbal, prune
pay-choice-garden_waste = Déchets de jardin
    .words = déchets de jardin, dechets de jardin, déchets verts, dechets verts, bac de jardin, bac brun, bac marron, poubelle de jardin
pay-choice-business_rates = Taxe des entreprises (business rates)
    .words = taxe des entreprises, taxe entreprise, taxe professionnelle, impôt entreprise, impot entreprise
pay-choice-invoice = Une facture
    .words = facture, une facture, autre facture, une facture de la mairie, une de vos factures

pay-where-council_tax = Le numéro de compte est en haut de votre facture Council Tax. Il a 8 ou 9 chiffres.
pay-where-rent = Votre numéro de compte de loyer est sur votre lettre ou votre carte de loyer. Il a 8 à 10 chiffres.
pay-where-parking_fine = Le numéro est sur l'avis. Il commence par UH ou UG et a 10 lettres et chiffres.
pay-where-garden_waste = Donnez le numéro de facture de notre lettre ou e-mail. Il a 6 à 10 chiffres.
pay-where-business_rates = Le numéro de compte est en haut de votre facture. Il a 8 ou 9 chiffres.
pay-where-invoice = Le numéro est en haut de la facture. Il a 6 à 10 chiffres.

pay-team-revenues = l'équipe Council Tax et taxe des entreprises
pay-team-income = l'équipe des loyers
pay-team-parking = l'équipe du stationnement
pay-team-waste = l'équipe des déchets

# The questions.

payment-begin = Vous voulez payer. Si vous ne pouvez pas payer, dites-le-moi à tout moment et je dirai ce qui peut aider.
    .sms = Vous voulez payer. Si vous ne pouvez pas payer, dites-le-moi.
    .easy =
        Vous voulez payer.
        Si vous ne pouvez pas payer, dites-le. Je peux aider.
payment-understood =
    Vous voulez payer { $what }. Si vous ne pouvez pas payer, dites-le-moi à tout moment et je dirai ce qui peut aider.
    .sms = Vous voulez payer { $what }. Si vous ne pouvez pas payer, dites-le-moi.
    .easy =
        Vous voulez payer { $what }.
        Si vous ne pouvez pas payer, dites-le. Je peux aider.
payment-understood-with =
    Vous voulez payer { $what }. J'ai :
    { $facts }
    Si vous ne pouvez pas payer, dites-le-moi à tout moment et je dirai ce qui peut aider.
    .sms =
    Vous voulez payer { $what }. J'ai :
    { $facts }
    Si vous ne pouvez pas payer, dites-le-moi.
    .easy =
        Vous voulez payer { $what }. J'ai :
        { $facts }
        Si vous ne pouvez pas payer, dites-le. Je peux aider.

payment-privacy =
    { $council } garde le numéro de votre facture et le montant, pour prendre ce paiement. En savoir plus : { $link }.
    .sms = { $council } garde le numéro et le montant pour prendre ce paiement. Plus : { $link }.
    .voice = { $council } garde le numéro de votre facture et le montant, pour prendre ce paiement.
    .easy =
        { $council } garde le numéro de votre facture et la somme.
        Il nous les faut pour prendre votre argent.
        En savoir plus : { $link }.

payment-label-what = Quoi payer
    .words = facture, quoi, type, genre
payment-ask-what = Que voulez-vous payer ?
    .again = Quelle facture est-ce ? Choisissez-en une.

payment-label-fine = Payer ou contester
    .words = payer, contester
payment-ask-fine = Voulez-vous payer l'amende ou la contester ? Si vous payez, l'affaire est close et vous ne pouvez plus la contester.
    .again = Dites payer ou contester. Contester, c'est penser que l'amende est une erreur.
    .easy =
        Vous pouvez payer l'amende. Ou vous pouvez dire qu'elle est fausse.
        Si vous payez, c'est fini. Alors vous ne pouvez plus dire qu'elle est fausse.
        Que voulez-vous faire ?
payment-choice-pay = Payer l'amende
    .words = payer, payer l'amende, la payer, payer maintenant, je veux payer, je paie, je paye, régler, regler
payment-choice-challenge = Contester l'amende
    .words = contester, contester l'amende, la contester, contestation, je conteste, faire appel, recours, c'est une erreur, c'est injuste

payment-label-account = Numéro
    .words = numéro, numero, numéro de compte, numero de compte, référence, reference, compte, numéro de facture, numero de facture
payment-ask-account = Quel est le numéro sur la facture, la lettre ou l'avis ? { $where }
    .again = Il me faut le numéro qui est sur votre facture, votre lettre ou votre avis. { $where }
    .sms = Quel est le numéro sur la facture, la lettre ou l'avis ?
    .easy =
        Quel est le numéro sur la facture ?
        { $where }
payment-account-unusual =
    { $account } ne ressemble pas aux autres numéros pour { $what }. Vérifiez-le sur votre facture. Vous pouvez continuer s'il est juste.

payment-label-vehicle = Véhicule
    .words = véhicule, vehicule, voiture, immatriculation, plaque
payment-ask-vehicle = Quelle est la plaque du véhicule ?
    .again = Donnez la plaque, par exemple AB12 CDE. Vous pouvez passer.

payment-label-amount = Montant
    .words = montant, somme
payment-ask-amount = Combien voulez-vous payer ?
    .again = Donnez le montant en livres et en pence, par exemple £45.60.
payment-amount-two = Je vois plusieurs montants dans votre réponse.
payment-amount-negative = Un montant à payer ne peut pas être moins que zéro.
payment-amount-decimals = Un montant a au plus deux chiffres après le point, par exemple £45.60.
payment-amount-too-small = Le minimum à payer ici est { $least }.
payment-amount-too-large = Le maximum à payer ici en une fois est { $most }. Pour plus, appelez le { $phone }.

payment-fine-stages =
    Une amende coûte la moitié pendant les { $half } premiers jours, ou 21 jours si une caméra l'a vue. Vous avez { $days } jours pour payer.
    Avez-vous reçu une lettre d'un tribunal ou d'un huissier à ce sujet ? Alors ne payez pas ici, et appelez le { $phone }.
    .sms = Une amende coûte la moitié les { $half } premiers jours. Lettre d'un tribunal ou d'un huissier ? Alors appelez le { $phone }.
    .easy =
        Vous payez la moitié les { $half } premiers jours.
        Vous payez la moitié pendant 21 jours si une caméra l'a vu.
        Vous avez { $days } jours pour payer.
        Il y a une lettre d'un tribunal ou d'un huissier ? Alors ne payez pas ici. Appelez le { $phone }.
payment-rent-person = Si vous avez du retard dans votre loyer, vous pouvez aussi nous parler au { $phone }. Nous voulons que vous gardiez votre logement.
payment-paid-before = Vous avez déjà payé { $amount } pour { $what } avec ce numéro. La référence était { $reference }.

payment-read-back =
    Vérifiez ce que j'ai :
    { $facts }
    Est-ce juste, et dois-je vous envoyer le lien pour payer ?
    .again =
    J'ai ceci :
    { $facts }
    Dites oui et j'envoie le lien. Ou dites ce qu'il faut changer.
    .easy =
        Lisez ceci :
        { $facts }
        Est-ce juste ? J'envoie le lien ?

# The link.

payment-link =
    Voici votre lien pour payer { $amount } pour { $what } : { $link }
    Il vient de { $council }. Votre référence est { $reference }. Le lien marche jusqu'à cette date : { $date }.
    .sms = { $council } : payez { $amount } pour { $what } sur { $link } Référence { $reference }.
    .voice =
        Votre lien pour payer { $amount } pour { $what } est prêt. Vous pouvez recevoir le lien { $link } par SMS.
        Votre référence est { $reference }. Le lien marche jusqu'à cette date : { $date }.
    .easy =
        Payez ici ({ $amount }, { $what }) : { $link }
        Le lien vient de { $council }.
        Votre numéro est { $reference }.
        Le lien marche jusqu'au { $date }.
payment-link-same =
    Vous avez déjà un lien pour cela. Payez { $amount } pour { $what } ici : { $link }
    Votre référence est { $reference }. Le lien marche jusqu'à cette date : { $date }.
    .sms = Payez { $amount } pour { $what } sur { $link } Référence { $reference }.
    .voice =
        Vous avez déjà un lien pour cela, pour payer { $amount } pour { $what }. Vous pouvez recevoir le lien { $link } par SMS.
        Votre référence est { $reference }. Le lien marche jusqu'à cette date : { $date }.
payment-link-safe =
    Donnez les informations de votre carte sur cette page, et seulement là. Ne les envoyez jamais dans un chat, car les chats sont gardés et d'autres peuvent les lire.
    .sms = Donnez les informations de carte sur cette page seulement, jamais par SMS.
    .voice = Donnez les informations de votre carte sur cette page, et seulement là. Ne les dites jamais dans un appel comme celui-ci.
    .easy =
        Tapez le numéro de carte sur cette page seulement.
        Ne le tapez jamais dans ce chat.
payment-link-sandbox = Ceci est un essai du service. Aucun argent ne bouge.
payment-link-after = Quand vous aurez payé, je vous dirai ici si cela a réussi. Vous pouvez aussi me demander : mon paiement est-il passé ?
    .voice = Quand vous aurez payé, vous pouvez demander ici : mon paiement est-il passé ?
    .easy =
        Vous avez payé ? Alors je dis si cela a marché.
        Vous pouvez aussi me demander.
payment-not-here =
    Je ne peux pas prendre de paiement par carte ici en ce moment. Appelez le { $payment_phone } pour payer par carte à toute heure, ou payez sur { $website }.

# How a payment stands. Said when asked, and sent when it is known.

payment-is-link_given = Paiement { $reference } : { $amount } pour { $what }, pas encore payé. Personne n'a ouvert le lien.
payment-is-started = Paiement { $reference } : { $amount } pour { $what }, pas encore payé. La page de paiement a été ouverte, et je n'ai vu aucun paiement.
payment-is-pending = Paiement { $reference } : nous attendons la réponse pour { $amount } ({ $what }). Ne payez pas une autre fois. Demandez-moi encore dans quelques minutes.
    .easy =
        Paiement { $reference } : { $amount }, { $what }.
        Nous attendons une réponse. Ne payez pas encore une fois.
        Demandez-moi encore dans quelques minutes.
payment-is-paid = Votre paiement est passé. Nous avons reçu { $amount } pour { $what }. Date : { $date }. Votre référence est { $reference }. Le numéro du reçu est { $receipt }.
    .sms = Payé : { $amount } pour { $what }, { $date }. Référence { $reference }.
    .voice = Votre paiement est passé. Nous avons reçu { $amount } pour { $what }. Date : { $date }. Votre référence est { $reference }.
payment-is-declined = Paiement { $reference } : votre carte n'a pas été acceptée pour { $amount }. Aucun argent n'a été pris. Vous pouvez essayer encore avec le même lien, ou utiliser une autre carte.
    .easy =
        Paiement { $reference } : la carte n'a pas marché. Somme : { $amount }.
        Vous avez toujours votre argent.
        Essayez encore le lien. Ou prenez une autre carte.
payment-is-expired = Paiement { $reference } : la page de paiement est restée ouverte trop longtemps. Aucun argent n'a été pris. Vous pouvez essayer encore avec le même lien.
payment-is-cancelled = Paiement { $reference } : vous avez arrêté avant de payer { $amount }. Aucun argent n'a été pris. Vous pouvez encore payer avec le même lien.
payment-is-error = Paiement { $reference } : désolé, un problème est arrivé là où la carte est vérifiée. Nous n'avons pas reçu vos { $amount }. Essayez encore le même lien.
payment-is-withdrawn = Paiement { $reference } : le lien a été retiré. On ne peut plus payer avec.
payment-is-part_refunded = Paiement { $reference } : nous avons reçu { $amount } pour { $what }. Nous avons remboursé { $refunded } sur votre carte.
payment-is-refunded = Paiement { $reference } : nous avons tout remboursé, { $refunded }, sur votre carte.
payment-is-over = Paiement { $reference } : { $amount } pour { $what } n'a pas été payé, et le lien est terminé. Dites-moi si vous voulez payer maintenant.
# Said unasked where no real money moves.
payment-news-trial =
    { $news }
    Ceci est un essai du service. Aucun argent ne bouge.
# Said to whoever names a reference in another chat: neither what for, nor how much.
payment-named-paid = Le paiement { $reference } est passé. Date du paiement : { $date }.
payment-named-pending = Paiement { $reference } : nous attendons la réponse. Ne payez pas une autre fois. Demandez-moi encore dans quelques minutes.
payment-named-refunded = Le paiement { $reference } a été fait, et de l'argent a été remboursé sur la carte.
payment-named-unpaid = Le paiement { $reference } n'est pas fait. Son lien marche jusqu'à cette date : { $date }.
payment-named-ended = Le paiement { $reference } n'est pas fait, et son lien est terminé.
payment-link-again = Votre lien pour payer est { $link }
    .voice = Vous pouvez recevoir le lien { $link } par SMS pour payer.
payment-none = Je n'ai pas de paiement dans ce chat. Si vous avez une référence de paiement, dites-la-moi. Elle ressemble à { $example }. Vous pouvez aussi appeler le { $phone }.
    .voice = Je n'ai pas de paiement dans cet appel. Si vous avez une référence de paiement, dites-la-moi.
payment-refund =
    Une personne s'occupe des remboursements. Appelez le { $phone } ({ $hours }). Préparez la date, le montant et la référence du paiement.
    L'argent revient sur la carte qui a payé. Je ne peux pas le renvoyer d'ici.
    .sms = Une personne s'occupe des remboursements. Appelez le { $phone } ({ $hours }). Préparez la date, le montant et la référence.

# A fine that is disputed.

payment-challenge =
    Pour contester l'amende, ne la payez pas. Si vous payez, l'affaire est close.
    Vous pouvez la contester sur { $link }, ou appeler le { $phone } ({ $hours }). Préparez le numéro de l'avis et votre plaque.
    Dites pourquoi vous pensez que c'est une erreur, et envoyez des photos si vous en avez. Vous recevez une réponse, et vous pouvez faire appel si c'est non.
    .sms = Pour contester l'amende, ne la payez pas. Faites-le sur { $link } ou appelez le { $phone }. Préparez l'avis.
payment-challenge-in-time = Faites-le vite. Une amende coûte la moitié pendant les { $half } premiers jours, et vous avez { $days } jours pour la payer.

# Somebody cannot pay.

payment-help-first = Merci de me le dire. Vous n'avez rien à payer dans ce chat maintenant. Nous pouvons vous aider, et il vaut mieux en parler tôt.
    .easy =
        Merci de me le dire.
        Vous n'avez pas à payer ici maintenant.
        Nous pouvons vous aider.
payment-help-urgent =
    Si un huissier est à votre porte, si vous avez une lettre du tribunal ou si vous risquez de perdre votre logement, parlez à une personne maintenant. Appelez le { $phone } ({ $hours }).
    .easy =
        Un huissier est à votre porte ? Il y a une lettre d'un tribunal ? Vous pouvez perdre votre logement ?
        Parlez à une personne maintenant.
        Appelez le { $phone }, { $hours }.
payment-help-person = Pour parler à une personne, appelez { $team } au { $phone } ({ $hours }). Vous pouvez convenir ensemble de paiements plus petits. Si vous voulez en payer une partie plus tard, dites-le-moi.
    .easy =
        Vous pouvez parler à une personne : { $team }.
        Appelez le { $phone }, { $hours }.
        Vous pouvez peut-être payer en petites parts.
        Vous voulez payer une part plus tard ? Dites-le-moi.
payment-help-any-person = Pour parler à une personne, appelez le { $phone } ({ $hours }). Vous pouvez convenir ensemble de paiements plus petits. Si vous voulez en payer une partie plus tard, dites-le-moi.
pay-help-any = Vous pouvez peut-être payer moins de Council Tax ou de loyer, ou avoir l'aide d'un fonds pour les temps difficiles. Vous pouvez aussi demander à payer en plusieurs fois.
pay-help-council_tax =
    Vous pouvez peut-être avoir la Council Tax Reduction si vos revenus sont faibles. Vous payez peut-être 25 % de moins si vous êtes le seul adulte chez vous.
    Vous pouvez aussi demander à payer la facture sur 12 mois.
pay-help-rent = Vous pouvez peut-être avoir plus d'aide pour votre loyer, comme le Housing Benefit ou une aide au logement en plus. Vous pouvez demander à payer votre dette en petites parties.
pay-help-parking_fine = Demandez-nous si vous pouvez avoir plus de temps, ou payer en plusieurs fois. Si vous pensez que l'amende est une erreur, vous pouvez la contester et ne pas payer.
pay-help-garden_waste = Ce service n'est pas le seul moyen pour vos déchets de jardin. Vous pouvez faire du compost, ou les porter à la déchetterie.
pay-help-business_rates = Les petites entreprises et les associations peuvent payer moins. Demandez-nous la « small business rate relief », et le paiement en plusieurs fois.
pay-help-invoice = Vous pouvez nous demander plus de temps, ou de payer en plusieurs fois.
pay-help-breathing_space = « Breathing Space » peut arrêter la plupart des lettres et des frais de dette pendant 60 jours. Un conseiller en dettes le demande pour vous. Vous payez quand même les nouvelles factures.
    .easy =
        Breathing Space peut aider.
        Il peut arrêter les lettres de dettes 60 jours.
        Un conseiller en dettes le demande.
        Vous payez quand même les nouvelles factures.
pay-help-advice = Les conseils sur les dettes sont gratuits et privés. Appelez StepChange au { $stepchange }, ou National Debtline au { $national_debtline }.
    .easy =
        Le conseil sur les dettes est gratuit.
        Appelez StepChange : { $stepchange }.
        Ou appelez National Debtline : { $national_debtline }.
pay-help-advice_business = Les conseils sur les dettes sont gratuits pour les petites entreprises. Appelez Business Debtline au { $business_debtline }.

# Words that tell what somebody who speaks of paying wants.

payment-word-status = Mon paiement est-il passé ?
    .words = mon paiement est-il passé, mon paiement est il passe, mon paiement est passé, mon paiement est passe, est-ce que mon paiement est passé, est ce que mon paiement est passe, le paiement est-il passé, le paiement est passé, le paiement est passe, paiement passé, paiement passe, paiement pas passé, mon paiement n'est pas passé, mon paiement a marché, mon paiement a marche, avez-vous reçu mon paiement, avez vous recu mon paiement, vous avez reçu mon paiement, vous avez recu mon argent, ai-je payé, ai je paye, est-ce que j'ai payé, est ce que j'ai paye, c'est payé, vérifier mon paiement, verifier mon paiement, état de mon paiement, etat de mon paiement, où est mon reçu, ou est mon recu, mon reçu, mon recu, reçu de mon paiement
payment-word-refund = Je veux un remboursement
    .words = remboursement, remboursez, remboursez-moi, remboursez moi, être remboursé, etre rembourse, rendez-moi mon argent, rendez moi mon argent, prélevé deux fois, preleve deux fois, débité deux fois, debite deux fois, payé deux fois, paye deux fois, trop payé, trop paye
payment-word-cannot = Je ne peux pas payer
    .words = ne peux pas payer, peux pas payer, peut pas payer, pas les moyens, pas moyen de payer, impossible de payer, incapable de payer, du mal à payer, du mal a payer, aide pour payer, paiement en plusieurs fois, payer en plusieurs fois, plusieurs fois, échelonner, echelonner, échéancier, echeancier, délai de paiement, delai de paiement, plus de temps pour payer, retard de loyer, en retard pour mon loyer, loyer en retard, retard de council tax, endetté, endette, dettes, problèmes d'argent, problemes d'argent, pas d'argent, plus d'argent, trop cher pour moi, difficultés financières, difficultes financieres, huissier, huissiers, tribunal
payment-word-urgent = Urgent
    .words = huissier, huissiers, saisie, convocation, tribunal, expulsé, expulse, expulsée, expulsion, perdre mon logement, perdre notre logement, perdre ma maison, rien à manger, rien a manger, pas de nourriture, pas de chauffage, électricité coupée, electricite coupee, courant coupé, courant coupe
payment-word-challenge = La contester
    .words = contester, conteste, contestation, faire appel, recours, injuste, pas juste, pas normal, amende injustifiée, amende injustifiee, n'aurais pas dû, n'aurais pas du, pas ma voiture, c'était une erreur, c'etait une erreur, est une erreur
payment-word-fine = Amende
    .words = amende, amende de stationnement, contravention, pv, procès-verbal, proces verbal, prune
payment-word-payment = Paiement
    .words = paiement, mon paiement, reçu, recu, payé, paye
