# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = Vous voulez signaler un problème. Je vais poser quelques questions.
report-understood = Vous voulez signaler : { $category }.
report-understood-with =
    Vous voulez signaler : { $category }. J'ai :
    { $facts }

# What it is about.

report-ask-group = Quel genre de problème est-ce ?
    .again = Dites-le en quelques mots, par exemple poubelle non vidée ou lampadaire cassé.
report-group-street = Rues et déchets abandonnés
    .words = rues, rue, déchets, dechets, ordures, problème dans la rue, probleme dans la rue
report-group-waste = Poubelle non vidée
    .words = poubelles, poubelle, poubelle non vidée, poubelle non videe, collecte, recyclage, bac
report-group-neighbourhood = Bruit ou voisins
    .words = voisins, voisin, voisine, bruit, gens
report-group-home = Mon logement
    .words = logement, mon logement, maison, ma maison, appartement, appart, réparations, reparations, chez moi
report-group-parks = Parcs, arbres et toilettes publiques
    .words = parcs, parc, arbres, arbre, toilettes, wc
report-group-roads = Routes, lampadaires et stationnement
    .words = routes, route, lampadaires, lampadaire, éclairage, eclairage, stationnement, égouts, egouts
report-group-other = Autre chose
    .words = autre chose, autre, aucun de ceux-là, aucun de ceux la
report-ask-category = Lequel de ces choix est-ce ?
    .again = Choisissez ce qui s'en rapproche le plus, ou dites-le avec vos mots.

# Who looks after it.

report-not-ours =
    La mairie ne s'occupe pas de cela. Le responsable est : { $body }.
    { $route }
    .easy =
        Nous ne pouvons pas le faire. Le responsable est : { $body }.
        { $route }
report-looked-after-by =
    Pour cela, le responsable est : { $body }.
    { $route }
report-ask-pass-on = Dois-je transmettre votre signalement au responsable, { $body } ?
    .again = Je peux envoyer ceci pour vous au responsable, { $body }. Répondez oui ou non.
    .easy =
        Je peux envoyer cela au responsable : { $body }.
        Je l'envoie ?
report-not-passed-on =
    Alors je n'envoie rien. Vous pouvez le dire vous-même au responsable : { $body }.
    { $route }
report-reach-both = Appelez le { $phone } ou allez sur { $url }.
    .voice = Appelez le { $phone }. Leur page internet { $url } permet aussi de le leur dire.
report-reach-phone = Appelez le { $phone }.
report-reach-url = Allez sur { $url }.
    .voice = Sur leur page internet { $url } vous pouvez le leur dire.
report-nothing-sent = Rien n'a été envoyé.
report-anything-else = Y a-t-il autre chose ?

# Where it is.

report-ask-location-street = Où est-ce ? Donnez une rue et un numéro, ou dites à côté de quoi c'est.
    .again = Dites-nous comment trouver l'endroit. Par exemple : 12 Alder Road, ou l'arrêt de bus à Elm Hill.
    .easy =
        Où est-ce ?
        Quelle rue ? Quel numéro ?
        Ou dites à côté de quoi.
report-ask-location-address = Quelle est l'adresse ? Donnez le numéro, la rue et le code postal.
    .again = Donnez une adresse complète, par exemple 12 Alder Road, NR3 1AB.
    .easy =
        Quelle est l'adresse ?
        Donnez le numéro et la rue.
        Donnez aussi le code postal.
report-ask-location-site = Quel est le lieu ?
    .again = Donnez son nom ou dites où il est. Par exemple : Eaton Park, près des balançoires.
report-place-unsure = Je ne suis pas sûr que ce lieu soit dans notre zone. Je continue, et nous vérifierons.
    .easy =
        Je ne sais pas si ce lieu est à nous.
        Nous allons regarder. Nous continuons maintenant.
report-outside =
    { $address } est dans la zone d'un autre responsable : { $body }. C'est à lui de s'en occuper.
    { $route }
    .easy =
        Ce n'est pas chez nous : { $address }.
        Le responsable est : { $body }.
        { $route }
report-outside-unknown = { $address } n'est pas dans notre zone. La mairie de ce lieu doit s'en occuper.
report-ask-outside = Voulez-vous donner une autre adresse ?
    .again = Donnez une adresse à Norwich, ou dites arrêter.
report-choice-other-address = Donner une autre adresse
    .words = autre adresse, une autre adresse, oui, changer, mauvaise adresse, changer d'adresse
report-choice-end = Finir ici
    .words = fin, finir, finir ici, terminer, non, arrêter, arreter, stop, non merci

# Somebody else has reported it.

report-ask-join = Quelqu'un nous a signalé le même genre de problème ici : { $address }. Date : { $date }. Est-ce le même que le vôtre ?
    .again = Il y a déjà un signalement près de là. Dites pareil, ou différent si le vôtre est un autre.
    .easy =
        Quelqu'un nous a dit cela ici : { $address }.
        C'était le { $date }.
        Est-ce la même chose ?
report-choice-same = C'est le même
    .words = pareil, le même, le meme, oui, c'est le même, c'est le meme, c'est pareil, identique
report-choice-different = Le mien est différent
    .words = différent, different, non, le mien est différent, le mien est different, un autre, pas le même, pas le meme

# What happened.

report-ask-description = Dites-nous-en un peu plus, ou passez. Que doit savoir l'équipe ?
    .again = Dites ce que vous voyez, par exemple « un vieux canapé et du verre cassé ». Vous pouvez passer.
    .easy =
        Que devons-nous savoir ?
        Dites-en un peu plus. Ou dites : passer.
report-ask-photos = Envoyez des photos maintenant si vous en avez, ou passez.
    .again = Ajoutez une photo à votre message. Si vous n'en avez pas, dites passer.
    .voice = On ne peut pas envoyer de photos dans un appel. Dites passer, et nous continuons.
    .easy =
        Vous avez une photo ? Envoyez-la maintenant.
        Pas de photo ? Dites : passer.

# Who reports it.

report-privacy =
    { $council } garde vos réponses pour s'occuper de votre signalement. Seules les équipes qui en ont besoin peuvent les voir.
    N'écrivez jamais de numéro de carte ici. En savoir plus : { $link }.
    .sms = { $council } garde vos réponses seulement pour s'occuper de ceci. Plus : { $link }.
    .voice = { $council } garde vos réponses pour s'occuper de votre signalement. Seules les équipes qui en ont besoin peuvent les voir.
    .easy =
        { $council } garde vos réponses pour vous aider.
        Seuls ceux qui en ont besoin les voient.
        N'écrivez jamais de numéro de carte ici.
        En savoir plus : { $link }.
report-ask-contact = Comment pouvons-nous vous joindre, si nous avons une question ? Donnez un téléphone ou un e-mail, ou passez pour rester anonyme.
    .again = Donnez un numéro de téléphone ou un e-mail, par exemple sam@example.com. Vous pouvez passer.
    .easy =
        Nous voulons peut-être vous demander quelque chose.
        Quel est votre téléphone ou e-mail ?
        Vous pouvez dire : passer. Alors nous ne savons pas qui vous êtes.
report-ask-contact-needed = Quel est votre nom, et un numéro de téléphone ou un e-mail ?
    .again = Nous devons pouvoir vous joindre. Donnez un numéro de téléphone ou un e-mail, par exemple sam@example.com.
    .easy =
        Quel est votre nom ?
        Quel est votre téléphone ou e-mail ?

# Reading back, and what happens then.

report-read-back =
    Vérifiez ce que j'ai :
    { $facts }
    Est-ce juste, et dois-je l'envoyer ?
    .again =
    Voici ce que j'enverrais :
    { $facts }
    Répondez oui pour envoyer. Ou dites ce qui ne va pas.
    .easy =
        Lisez ceci :
        { $facts }
        Est-ce juste ? Je l'envoie ?
report-read-back-pass-on =
    Vérifiez ce que j'ai :
    { $facts }
    Est-ce juste, et dois-je le transmettre au responsable, { $body } ?
    .again =
    Voici ce que je transmettrais au responsable, { $body } :
    { $facts }
    Répondez oui pour envoyer. Ou dites ce qui ne va pas.
    .easy =
        Lisez ceci :
        { $facts }
        Est-ce juste ? Je l'envoie au responsable, { $body } ?
report-read-back-join =
    Je peux vous ajouter au signalement { $reference } ({ $date }).
    { $facts }
    Est-ce juste, et dois-je vous ajouter ?
    .again =
    Je vous ajouterais au signalement { $reference } ({ $date }).
    { $facts }
    Répondez oui pour être ajouté. Ou dites ce qui ne va pas.
report-offer-contact = Pour que nous puissions vous poser une question si besoin, vous pouvez aussi donner un téléphone ou un e-mail.
    .easy =
        Nous voulons peut-être vous demander quelque chose.
        Vous pouvez donner un téléphone ou un e-mail.

report-done = Merci. Nous avons votre signalement. Votre référence est { $reference }.
    .voice = Merci. Nous avons votre signalement. Votre référence est { $reference }. Je répète : { $reference }.
    .easy =
        Merci. Nous avons votre signalement.
        Votre numéro est { $reference }. Gardez-le.
report-done-due = Nous voulons nous en occuper avant cette date : { $date }.
    .easy = Nous voulons le faire avant le { $date }.
report-done-no-date = Une équipe va l'examiner. Nous ne pouvons pas promettre de date pour ce genre de signalement.
    .easy =
        Une équipe va regarder.
        Nous ne savons pas quand.
report-done-passed-on = Nous le transmettons au responsable : { $body }. C'est lui qui décide quoi faire et quand.
    .easy =
        Nous l'envoyons au responsable : { $body }.
        Ils disent ce qu'ils font. Ils disent quand.
report-done-reach = Nous utilisons votre téléphone ou votre e-mail seulement si nous avons une question à ce sujet.
    .easy =
        Nous pouvons vous appeler ou écrire pour poser une question.
        Votre numéro ne sert à rien d'autre.
report-done-ask = Pour savoir où cela en est, donnez la référence { $reference } ici ou appelez le { $phone }.
    .voice = Pour savoir où cela en est, rappelez avec la référence.
    .easy =
        Vous voulez savoir où cela en est ?
        Donnez ici { $reference }. Ou appelez le { $phone }.
report-joined = Je vous ai ajouté au signalement { $reference }.

# Short names of what is known, for reading back, and other words for them.

report-label-category = Quoi
    .words = quoi, catégorie, categorie, genre de problème, genre de probleme, type de problème, type de probleme, le problème, le probleme
report-label-location = Où
    .words = où, ou c'est, lieu, endroit, adresse, rue, numéro de maison, numero de maison, code postal
report-label-pass-on = Transmettre
report-label-join = Même signalement
report-label-description = Détails
    .words = description, détails, details, texte, ce que j'ai dit, ce que j'ai écrit, ce que j'ai ecrit
report-label-photos = Photos
    .words = photos, photo, image, images
report-label-contact = Comment vous joindre
    .words = contact, coordonnées, coordonnees, téléphone, telephone, tel, numéro de téléphone, mon numéro, mon numero, portable, e-mail, email, mail, mon mail, nom, mon nom
report-label-access = Comment entrer
    .words = accès, acces, comment entrer
report-label-address = Adresse
    .words = leur adresse
report-label-affects = L'effet sur vous
    .words = effet sur moi, ce que ça me fait, ce que ca me fait, effet
report-label-animal = Animal
    .words = animal
report-label-assisted = Aide avec la poubelle
    .words = aide avec la poubelle, aide poubelle, collecte aidée, collecte aidee
report-label-bin_type = Poubelle
    .words = poubelle, bac, quelle poubelle, type de poubelle
report-label-blocking = Bloque le passage
    .words = bloque le passage, gêne, gene, passage
report-label-blocking_road = Bloque la route
    .words = bloque la route, route bloquée, route bloquee
report-label-collection_date = Jour de collecte
    .words = date, jour, jour de collecte, date de collecte
report-label-colour = Couleur
    .words = couleur
report-label-column_number = Numéro sur le poteau
    .words = numéro sur le poteau, numero sur le poteau, numéro du lampadaire, numero du lampadaire
report-label-condition = État
    .words = état, etat
report-label-count = Combien
    .words = combien, nombre
report-label-danger_now = Danger maintenant
    .words = danger
report-label-depth_cm = Profondeur en centimètres
    .words = profondeur, profond
report-label-details = Sur le propriétaire
    .words = détails du propriétaire, details du proprietaire, propriétaire, proprietaire, maître, maitre
report-label-effect = L'effet sur vous
    .words = effet, effet sur moi
report-label-extent = Étendue
    .words = étendue, etendue, quelle surface
report-label-fault = Ce qui ne va pas
    .words = panne, défaut, defaut, ce qui ne va pas
report-label-flooding = Inondation
    .words = inondation, inondé, inonde
report-label-happening_now = En ce moment
    .words = en ce moment
report-label-health = Santé
    .words = santé, sante
report-label-home_address = Votre adresse
    .words = mon adresse, adresse de chez moi, votre adresse
report-label-how_long = Depuis combien de temps
    .words = combien de temps, depuis combien de temps
report-label-how_often = Combien de fois
    .words = combien de fois, fréquence, frequence
report-label-in_danger = En danger
    .words = en danger
report-label-injury = Quelqu'un de blessé
    .words = blessure, blessé, blesse
report-label-issue = Problème
    .words = problème, probleme
report-label-kind = Genre
    .words = genre, type
report-label-land = Terrain
    .words = terrain, type de terrain
report-label-land_type = Terrain
    .words = terrain, type de terrain, genre de terrain
report-label-make = Marque
    .words = marque
report-label-model = Modèle
    .words = modèle, modele
report-label-now = Là maintenant
    .words = là maintenant, la maintenant
report-label-offender = Qui l'a fait
    .words = coupable, qui l'a fait, qui a jeté, qui a jete
report-label-offender_known = Maître connu
    .words = maître connu, maitre connu, propriétaire connu, proprietaire connu
report-label-offensive = Offensant
    .words = offensant, insultant
report-label-out_on_time = Dehors avant 6 h
    .words = sortie à l'heure, sortie a l'heure, quand elle était dehors
report-label-owner = Propriétaire
    .words = propriétaire, proprietaire
report-label-pattern = Jours et heures
    .words = jours et heures, horaires
report-label-people = Personnes
    .words = personnes, gens
report-label-pest = Nuisible
    .words = nuisible, animal
report-label-place = Lieu
    .words = type de lieu, genre de lieu
report-label-recurring = Arrive souvent
    .words = souvent, arrive souvent
report-label-reported_before = Déjà signalé
    .words = déjà signalé, deja signale, déjà dit, deja dit
report-label-restriction = Règle de stationnement
    .words = règle, regle, règle de stationnement, regle de stationnement
report-label-room = Pièce
    .words = pièce, piece
report-label-rooms = Pièces
    .words = pièces, pieces
report-label-safe_now = En sécurité maintenant
    .words = sécurité, securite, en sécurité, en securite
report-label-since = Depuis
    .words = date, depuis, depuis quand
report-label-site = Lieu
    .words = site, lieu
report-label-size = Quantité
    .words = taille, quantité, quantite, quelle taille
report-label-source_address = D'où cela vient
    .words = d'où, d'ou, d'où ça vient, d'ou ca vient
report-label-spoken_to_them = Vous leur avez parlé
    .words = parlé avec eux, parle avec eux, leur ai parlé, leur ai parle
report-label-still_there = Encore là
    .words = encore là, encore la, toujours là, toujours la
report-label-summary = Ce qui s'est passé
    .words = résumé, resume, ce qui s'est passé, ce qui s'est passe
report-label-surface = Sur quoi
    .words = surface, sur quoi
report-label-surface_owner = À qui c'est
    .words = propriétaire, proprietaire, à qui c'est, a qui c'est
report-label-tagged = Étiquette sur la poubelle
    .words = étiquette, etiquette, autocollant
report-label-tenure = Votre logement
    .words = bailleur, locataire, à qui est mon logement, a qui est mon logement
report-label-type_of_waste = Ce qui a été jeté
    .words = type de déchets, type de dechets, déchets, dechets, ce qui a été jeté, ce qui a ete jete
report-label-vehicle_reg = Plaque
    .words = plaque, immatriculation, numéro de plaque, numero de plaque
report-label-vulnerable = Personnes dans le logement
    .words = personnes dans le logement
report-label-where = Quelle partie
    .words = quelle partie
report-label-dead_animal-where = Type de lieu
    .words = type de lieu
report-label-pests-where = Vus où
    .words = où ils sont, ou ils sont, où je les ai vus, ou je les ai vus
report-label-whole_street = Toute la rue
    .words = toute la rue
report-label-width_cm = Largeur en centimètres
    .words = largeur, large
report-label-witnessed = Vous avez vu qui l'a fait
    .words = témoin, temoin, je l'ai vu
report-label-witnessed_at = Quand vous l'avez vu
    .words = date, heure, quand je l'ai vu
