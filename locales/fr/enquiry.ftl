# Drafted by machine; not yet reviewed by a speaker.
# What residents tell the council that is no report, payment, appointment or complaint.

enquiry-begin-feedback = Merci. Je transmets votre avis aux personnes concernées. Ce que nous gardons est expliqué ici : { $link }.
enquiry-begin-details = Je transmets votre changement. Une personne le fait, après avoir vérifié qui vous êtes. Ce que nous gardons est expliqué ici : { $link }.
enquiry-begin-privacy = Vous y avez droit, et c'est gratuit. Nous devons vérifier qui vous êtes avant de montrer ou de changer quelque chose. Ce que nous gardons est expliqué ici : { $link }.
enquiry-begin-interpreter = L'interprète est gratuit, et c'est nous qui le trouvons. S'il vous plaît, n'amenez pas un enfant pour traduire. Ce que nous gardons est expliqué ici : { $link }.
    .voice = L'interprète est gratuit, et c'est nous qui le trouvons. S'il vous plaît, n'amenez pas un enfant pour traduire.

enquiry-ask-subject-feedback = De quoi s'agit-il ?
    .again = Choisissez un compliment, une idée ou une remarque.
enquiry-ask-subject-details = Qu'est-ce qui a changé ?
    .again = Choisissez ce qui s'en rapproche le plus, ou dites-le avec vos mots.
enquiry-ask-subject-privacy = Que voulez-vous que nous fassions ?
    .again = Choisissez ce qui s'en rapproche le plus, ou dites-le avec vos mots.
enquiry-ask-subject-interpreter = Pour quoi avez-vous besoin de l'interprète ?
    .again = Choisissez ce qui s'en rapproche le plus, ou dites-le en un mot, par exemple appel ou lettre.

enquiry-subject-praise = Un compliment
    .words = compliment, compliments, merci, bravo, félicitations, felicitations, super, génial, genial, très bien, tres bien, excellent, parfait, utile, gentil, aimable, bon travail, content, contente
enquiry-subject-suggestion = Une idée
    .words = idée, idee, suggestion, suggérer, suggerer, proposition, vous devriez, vous pourriez, ce serait mieux, pourquoi pas
enquiry-subject-comment = Une remarque
    .words = remarque, commentaire, avis, opinion, autre chose, autre
enquiry-subject-moved_home = J'ai déménagé ou je vais déménager
    .words = déménagé, demenage, déménager, demenager, déménagement, demenagement, adresse, nouvelle adresse, changement d'adresse, nouveau logement, nouvelle maison, nouvel appartement, nouvel appart
enquiry-subject-household = Les personnes qui vivent chez moi
    .words = foyer, emménagé, emmenage, parti, partie, compagnon, compagne, bébé, bebe, je vis seul, je vis seule, seul, seule, locataire, colocataire, quitté la maison, quitte la maison
enquiry-subject-name = Mon nom
    .words = mon nom, nom, nom de famille, nom de mariage, prénom, prenom, changé de nom, change de nom, marié, marie, mariée, mariee, divorcé, divorce, divorcée
enquiry-subject-contact = Mon téléphone ou mon e-mail
    .words = téléphone, telephone, tel, e-mail, email, mail, nouveau numéro, nouveau numero, nouveau téléphone, nouveau mail, portable, numéro, numero
enquiry-subject-needs = La façon de me joindre
    .words = gros caractères, gros caracteres, grandes lettres, braille, audio, facile à lire, facile a lire, pas d'appels, ne m'appelez pas, ne pas m'appeler, seulement par sms, que des sms, par lettre, par courrier, boucle magnétique, boucle magnetique, sourd, sourde, aveugle, façon de me joindre, facon de me joindre, me joindre, mes besoins
enquiry-subject-income = Mon travail ou mon argent
    .words = revenu, revenus, argent, travail, emploi, nouveau travail, nouvel emploi, perdu mon travail, perdu mon emploi, chômage, chomage, salaire, augmentation, aides changées, épargne, epargne, économies, economies, retraite, pension, commencé à travailler, commence a travailler, arrêté de travailler, arrete de travailler
enquiry-subject-death = Quelqu'un est mort
    .words = mort, morte, décès, deces, décédé, decede, décédée, decedee, mort de, disparu, obsèques, obseques, enterrement
enquiry-subject-see = Voir ce que vous gardez sur moi
    .words = voir, copie, mes données, mes donnees, mon dossier, ce que vous gardez, ce que vous avez sur moi, accès, acces, informations sur moi
enquiry-subject-correct = Corriger une erreur
    .words = corriger, correction, erreur, faux, fausse, rectifier, changer, pas à jour, pas a jour
enquiry-subject-erase = Supprimer ce que vous gardez sur moi
    .words = supprimer, effacer, enlever, oubliez-moi, oubliez moi, droit à l'oubli, suppression
enquiry-subject-object = Ne plus utiliser mes données pour quelque chose
    .words = opposition, m'opposer, je m'oppose, ne plus utiliser, arrêter d'utiliser, arreter d'utiliser, n'utilisez pas
enquiry-subject-call = Vous parler au téléphone
    .words = téléphone, telephone, tel, appel, appeler, par téléphone, par telephone, au téléphone, au telephone
enquiry-subject-book = Un nouveau rendez-vous
    .words = nouveau rendez-vous, nouveau rendez vous, nouveau rdv, prendre rendez-vous, prendre rendez vous, prendre rdv, prendre un rendez-vous, réserver, reserver
enquiry-subject-booked = Un rendez-vous que j'ai déjà
    .words = mon rendez-vous, mon rendez vous, mon rdv, j'ai un rendez-vous, j'ai un rdv, j'ai rendez-vous, j'ai déjà un rendez-vous, déjà un rendez-vous, deja un rendez-vous, déjà réservé, deja reserve, déjà pris, deja pris
enquiry-subject-letter = Une lettre ou un formulaire
    .words = lettre, lettres, courrier, formulaire, papier, papiers, document
enquiry-subject-meeting = Une réunion ou une visite
    .words = réunion, reunion, visite, entretien, audience, venir, sur place, face à face, face a face

enquiry-ask-feedback = Que voulez-vous nous dire ?
    .again = Dites-le avec vos mots. Quelques-uns suffisent.
enquiry-ask-details-moved_home = Quelle est votre ancienne adresse, quelle est la nouvelle, et quel jour déménagez-vous ?
    .again = Par exemple : de 12 Alder Road à 3 Elm Hill, le 1er mars.
enquiry-ask-details-household = Qui est arrivé ou parti, et quel jour ?
    .again = Par exemple : mon fils est parti le 1er mars.
enquiry-ask-details-name = Quel était votre nom, et quel est-il maintenant ?
    .again = Donnez l'ancien nom et le nouveau.
enquiry-ask-details-contact = Quel est l'ancien numéro ou e-mail, et quel est le nouveau ?
    .again = Donnez l'ancien et le nouveau, pour que nous vous trouvions.
enquiry-ask-details-needs = De quoi avez-vous besoin ? Par exemple des lettres en gros caractères, ou pas d'appels.
    .again = Dites comment nous devons vous écrire ou vous parler. Une fois suffit : nous en tenons compte.
enquiry-ask-details-income = Qu'est-ce qui a changé, et depuis quel jour ?
    .again = Par exemple : j'ai commencé à travailler le 1er mars, 20 heures par semaine.
enquiry-ask-details-death = Quels étaient son nom et son adresse, et quand est-ce arrivé ?
    .again = Le nom et l'adresse suffisent. Prenez votre temps.
enquiry-ask-privacy-see = Que voulez-vous voir ? Si vous pouvez, dites quel service et quelles années.
    .again = Par exemple : mes lettres de Council Tax depuis 2024. Tout, c'est bien aussi.
enquiry-ask-privacy-correct = Qu'est-ce qui est faux, et quelle est la bonne information ?
    .again = Dites ce que nous avons et ce qui est juste.
enquiry-ask-privacy-erase = Que devons-nous supprimer, et pourquoi ? La loi nous oblige à garder certaines choses. Nous vous dirons lesquelles.
    .again = Dites quel service, ou quelles lettres ou quels chats.
enquiry-ask-privacy-object = Que devons-nous arrêter de faire avec ces données, et pourquoi ?
    .again = Dites pour quoi nous ne devons plus les utiliser.
enquiry-ask-interpreter-call = L'appel est à quel sujet, et quand pouvons-nous appeler ?
    .again = Par exemple : mon loyer, lundi matin.
enquiry-ask-interpreter-booked = Quand est le rendez-vous ? Donnez aussi sa référence, si vous l'avez.
    .again = Par exemple : le 3 décembre à 10 h, pour ma réparation.
enquiry-ask-interpreter-letter = La lettre est à quel sujet ?
    .again = Par exemple : une lettre sur la Council Tax, arrivée cette semaine.
enquiry-ask-interpreter-meeting = C'est à quel sujet, où et quand ?
    .again = Par exemple : un entretien sur le logement à City Hall, le 3 décembre à 10 h.

enquiry-ask-person = De qui s'agit-il ? Un nom, une équipe ou un lieu suffit.
    .again = Par exemple : Sam au téléphone, ou les éboueurs de notre rue. Vous pouvez passer.
enquiry-ask-contact-optional = Voulez-vous une réponse ? Alors donnez votre nom, et un téléphone ou un e-mail. Vous pouvez passer.
    .again = Donnez un numéro de téléphone ou un e-mail, ou dites passer.
enquiry-ask-contact-required = Quel est votre nom, et votre téléphone ou e-mail ? Il nous les faut pour vérifier qui vous êtes et pour répondre.
    .again = Donnez votre nom et un numéro de téléphone ou un e-mail.

enquiry-label-subject = Sujet
    .words = sujet, thème, theme, genre
enquiry-label-text = Avec vos mots
    .words = mots, texte, ce que j'ai dit, message
enquiry-label-person = Personne concernée
    .words = qui, personne, de qui il s'agit, personne concernée, personne concernee

enquiry-affects-moved_home = Cela peut changer votre Council Tax, vos poubelles, votre permis de stationnement et votre vote. Si vous recevez la Council Tax Reduction ou le Housing Benefit, dites-le-nous dans un délai d'un mois.
enquiry-affects-household = Cela peut changer votre Council Tax. Si vous recevez la Council Tax Reduction ou le Housing Benefit, dites-le-nous dans un délai d'un mois.
enquiry-affects-needs = Une personne le note pour toutes nos équipes. Vous le dites donc une seule fois. Vous pouvez changer à tout moment.
enquiry-affects-income = Si vous recevez la Council Tax Reduction ou le Housing Benefit, dites-le-nous dans un délai d'un mois. Si vous le dites tard, vous devrez peut-être rendre de l'argent, ou perdre de l'argent qui est à vous.
enquiry-affects-name = Nous demanderons peut-être un papier qui le prouve, par exemple un acte de mariage.
enquiry-affects-death = Toutes mes condoléances. Quand le décès est déclaré, demandez « Tell Us Once » : ce service prévient en une fois la plupart des services de l'État et nous.

enquiry-read-back =
    Voici ce que j'envoie :
    { $facts }
    Est-ce juste ?

enquiry-done-feedback = Merci. Qui s'en occupe : { $team }. Votre référence est { $reference }. Date limite de notre réponse : { $date }.
enquiry-done-details = Qui s'en occupe : { $team }. Votre référence est { $reference }. Nous vous contactons pour vérifier qui vous êtes et faire le changement. Date limite : { $date }. Si cela ne peut pas attendre, appelez le { $phone }.
enquiry-done-privacy = Qui s'en occupe : { $team }. Votre référence est { $reference }. Nous vous contactons pour vérifier qui vous êtes. Date limite de notre réponse : { $date }. Si cela prend plus de temps, nous vous disons pourquoi.
enquiry-done-interpreter = Nous avons votre demande d'interprète. Qui s'en occupe : { $team }. Votre référence est { $reference }. Nous vous disons qui vient et quand. Date limite : { $date }. Si cela ne peut pas attendre, appelez le { $phone } et dites votre langue.
    .sms = Nous avons votre demande d'interprète : { $reference }. Nous disons avant le { $date } qui vient et quand. Urgent ? Appelez le { $phone }.
enquiry-done-privacy-proven = Qui s'en occupe : { $team }. L'équipe sait maintenant que c'est vous. Votre référence est { $reference }. Date limite de notre réponse : { $date }. Si cela prend plus de temps, nous vous disons pourquoi.
enquiry-done-no-answer = Merci. Qui s'en occupe : { $team }. Tout est lu. Votre référence est { $reference }. Vous n'avez pas donné de téléphone ou d'e-mail, donc nous ne vous répondons pas.
enquiry-person-told = Ce que vous avez dit sera transmis à la personne et à son équipe : { $person }.

enquiry-team-customer_experience = notre équipe d'accueil
enquiry-team-customer_records = notre équipe des dossiers
enquiry-team-data_protection = notre équipe de protection des données
enquiry-team-interpreting = notre équipe d'interprètes

enquiry-status-received = { $reference } : { $team } s'en occupe. Date limite de notre réponse : { $date }.
enquiry-status-late = { $reference } : nous devions répondre avant cette date : { $date }. Nous sommes désolés. Appelez le { $phone } et une personne s'en occupera.
enquiry-status-answered = { $reference } : nous avons répondu. Date : { $date }.
enquiry-status-closed = { $reference } : c'est fermé. Date : { $date }.
enquiry-answer =
    Voici notre réponse à { $reference } :
    { $words }
enquiry-closed =
    Nous avons fermé { $reference }. Nous ne ferons rien de plus.
    { $details }
enquiry-late =
    Nous devions répondre à { $reference }. Date : { $was }. Cela prend plus de temps, et nous en sommes désolés.
    { $details }
