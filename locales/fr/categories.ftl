# Drafted by machine; not yet reviewed by a speaker.
# Kinds of report: a short name, what it is for (.about), other words (.words).

category-fly_tipping = déchets abandonnés
    .about = Des déchets laissés sur un terrain sans autorisation, par exemple un matelas, des sacs ou des pneus.
    .words = déchets abandonnés, dechets abandonnes, décharge sauvage, decharge sauvage, dépôt sauvage, depot sauvage, ordures jetées, ordures jetees, canapé abandonné, canape abandonne
category-graffiti = graffiti
    .about = Des mots ou des dessins peints sur des murs ou autre chose.
    .words = graffiti, graffitis, tag, tags, mur tagué, mur tague, peinture sur un mur, bombe de peinture
category-missed_bin = poubelle non vidée
    .about = La poubelle d'un logement qui était sortie et n'a pas été vidée.
    .words = poubelle non vidée, poubelle non videe, poubelle pas vidée, poubelle pas videe, poubelle, poubelles, collecte oubliée, collecte oubliee, bac non vidé, bac non vide
category-litter = saletés ou poubelle de rue
    .about = Des saletés dans la rue, ou une poubelle de rue pleine, cassée ou sale.
    .words = saletés, saletes, saleté, papiers par terre, poubelle de rue, poubelle publique, poubelle qui déborde, poubelle qui deborde, déchets dans la rue, dechets dans la rue
category-dog_fouling = crotte de chien
    .about = Une crotte de chien dans une rue, sur un chemin ou dans un parc.
    .words = crotte de chien, crottes de chien, crotte, crottes, caca de chien, déjection canine, déjections canines, dejections canines
category-abandoned_vehicle = véhicule abandonné
    .about = Une voiture, une camionnette ou un autre véhicule qui semble laissé pour toujours.
    .words = véhicule abandonné, vehicule abandonne, voiture abandonnée, voiture abandonnee, voiture ventouse, épave, epave, camionnette abandonnée
category-noise = bruit
    .about = Un bruit qui dure et rend la vie difficile chez vous, par exemple la musique forte ou un chien.
    .words = bruit, bruits, tapage, musique forte, voisins bruyants, chien qui aboie, alarme, fête bruyante, fete bruyante
category-housing_repair = réparation dans un logement
    .about = Quelque chose de cassé ou à réparer dans un logement de la mairie.
    .words = réparation, reparation, réparation logement, reparation logement, chaudière en panne, chaudiere en panne, pas de chauffage, fuite, réparer chez moi, reparer chez moi
category-damp_mould = humidité ou moisissure
    .about = De l'humidité ou de la moisissure dans un logement.
    .words = humidité, humidite, moisissure, moisissures, moisi, murs humides, mur mouillé, mur mouille, moisissure noire
category-dead_animal = animal mort
    .about = Un animal mort dans une rue ou dans un parc.
    .words = animal mort, chat mort, chien mort, renard mort, oiseau mort, bête morte, bete morte, cadavre d'animal
category-needles = seringues
    .about = Des seringues ou d'autres déchets de drogue dans un lieu public.
    .words = seringues, seringue, aiguille, aiguilles, déchets de drogue, dechets de drogue
category-tree = problème d'arbre
    .about = Un arbre tombé, dangereux ou gênant.
    .words = arbre, arbres, arbre tombé, arbre tombe, branche, branches, branche qui pend, arbre trop grand
category-park_play_area = problème dans un parc ou une aire de jeux
    .about = Quelque chose de cassé, sale ou dangereux dans un parc ou une aire de jeux.
    .words = parc, aire de jeux, jeux pour enfants, balançoire, balancoire, toboggan, jardin public
category-antisocial_behaviour = comportement antisocial
    .about = Des personnes qui harcèlent, menacent ou dérangent les autres, ou abîment un lieu.
    .words = comportement antisocial, incivilités, incivilites, incivilité, harcèlement, harcelement, mauvais voisins, bandes, nuisances
category-pests = nuisibles
    .about = Des rats, des souris, des guêpes ou d'autres nuisibles.
    .words = nuisibles, rats, rat, souris, guêpes, guepes, nid de guêpes, nid de guepes, cafards, cafard, punaises de lit, fourmis, vermine
category-street_light = problème d'éclairage de rue
    .about = Un lampadaire éteint, cassé ou dangereux.
    .words = lampadaire, lampadaires, réverbère, reverbere, éclairage, eclairage, lumière de rue, lumiere de rue, lampadaire éteint, lampadaire eteint
category-pothole = trou dans la route ou le trottoir
    .about = Un trou ou un sol abîmé sur une route, une piste cyclable ou un trottoir.
    .words = trou, trou dans la route, trou dans la rue, nid de poule, nid-de-poule, trottoir cassé, trottoir casse, chaussée abîmée, chaussee abimee
category-blocked_drain = égout bouché
    .about = Une évacuation, une bouche d'égout ou un égout bouché.
    .words = égout bouché, egout bouche, égout, egout, canalisation, canalisation bouchée, canalisation bouchee, bouche d'égout, bouche d'egout, plaque d'égout, plaque d'egout
category-illegal_parking = mauvais stationnement
    .about = Un véhicule garé là où c'est interdit.
    .words = mauvais stationnement, stationnement, stationnement gênant, stationnement genant, mal garé, mal gare, voiture mal garée, voiture mal garee, lignes jaunes, sortie bloquée, sortie bloquee
category-public_toilet = problème de toilettes publiques
    .about = Des toilettes publiques sales, fermées ou cassées.
    .words = toilettes publiques, toilettes, toilette, wc, wc public, sanitaires
category-other = autre chose
    .about = Tout ce qui ne va dans aucune autre catégorie.
    .words = autre chose, autre, autre problème, autre probleme, aucun de ceux-là, aucun de ceux la

# What is said before the first question.

advice-fly_tipping = Ne touchez pas les déchets et ne fouillez pas dedans. N'allez pas voir une personne qui en jette. Si cela se passe maintenant, appelez la police.
    .sms = Ne touchez pas les déchets. Si quelqu'un en jette maintenant, appelez la police.
advice-abandoned_vehicle = Un véhicule sans taxe concerne la Driver and Vehicle Licensing Agency (DVLA). S'il est seulement mal garé, dites-le-moi.
    .sms = Sans taxe, c'est la DVLA. S'il est seulement mal garé, dites-le-moi.
advice-noise = Nous ne pouvons rien faire pour le bruit des routes, des trains ou des avions. Ni pour les bruits de tous les jours ou les jeux d'enfants. Si vous entendez que quelqu'un est blessé, appelez le 999.
    .sms = Nous ne pouvons rien faire pour le bruit des routes, trains, avions, de la vie courante ou des jeux d'enfants. Si quelqu'un est blessé, appelez le 999.
advice-dead_animal = Ne touchez pas l'animal. Si c'est un animal de compagnie, nous cherchons une puce pour prévenir son maître.
advice-needles = Ne touchez pas les seringues. Gardez les enfants et les animaux loin. Si une aiguille vous a piqué, lavez l'endroit et appelez le 111.
advice-antisocial_behaviour = Si quelqu'un est en danger maintenant, appelez le 999. Si vous nous l'avez dit trois fois en six mois, vous pouvez demander un réexamen de votre cas.

why-noise-not-anonymous = Ici nous avons besoin de votre nom, car nous devons montrer l'effet du bruit chez vous. Nous ne disons pas à votre voisin qui vous êtes.

# Who looks after things. The names fit in the middle of a sentence.

body-city = Norwich City Council
body-norfolk_county = Norfolk County Council
body-anglian_water = Anglian Water
body-police_101 = la police
body-environment_agency = Environment Agency (agence de l'environnement)
body-national_highways = National Highways
body-dvla = Driver and Vehicle Licensing Agency (DVLA)
body-defra = Department for Environment, Food and Rural Affairs (Defra)
body-landlord = votre propriétaire
body-housing_association = votre bailleur social (housing association)
body-homeowner = le propriétaire du logement
body-leaseholder = le titulaire du bail du logement
body-landowner = le propriétaire du terrain ou du bâtiment
body-utility = la société à qui appartient l'armoire
body-private_contractor = une société de lutte contre les nuisibles
body-broadland = la mairie de Broadland (Broadland District Council)
body-south_norfolk = South Norfolk Council
body-north_norfolk = la mairie de North Norfolk (North Norfolk District Council)
body-breckland = Breckland Council
body-great_yarmouth = la mairie de Great Yarmouth (Great Yarmouth Borough Council)
body-west_norfolk = Borough Council of King's Lynn and West Norfolk
body-east_suffolk = East Suffolk Council

# Why it is theirs.

why-norfolk_county = Norfolk County Council s'occupe des routes, des trottoirs et des lampadaires.
why-anglian_water = Anglian Water s'occupe des égouts sous la rue.
why-police_101 = La police s'occupe des délits, et des véhicules qui bloquent une route.
why-environment_agency = L'Environment Agency s'occupe des très grandes quantités de déchets ou des déchets dangereux.
why-national_highways = National Highways s'occupe des plus grandes routes, comme l'A47.
why-dvla = La DVLA s'occupe des véhicules sans taxe.
why-defra = Defra veut savoir quand des oiseaux sauvages meurent en nombre. Ils ont peut-être la grippe aviaire.
why-landlord = Votre propriétaire doit garder votre logement sûr et en bon état. Prévenez-le d'abord. S'il ne fait rien, dites-le-nous et nous pourrons examiner cela.
why-housing_association = Votre bailleur social doit garder votre logement sûr et en bon état.
why-homeowner = Le propriétaire d'un logement s'occupe de ses réparations et de ses évacuations.
why-leaseholder = Le titulaire du bail s'occupe de l'intérieur du logement. Nous nous occupons du bâtiment et des parties communes.
why-landowner = Le propriétaire doit nettoyer son terrain privé. La mairie n'a pas le droit d'y travailler.
why-utility = La société doit nettoyer ses propres armoires. Son nom est souvent écrit dessus.
why-private_contractor = La mairie traite les nuisibles dans ses logements et sur les terrains publics. Pour les autres logements, une société peut le faire contre paiement.
why-neighbour = Chaque mairie s'occupe de sa propre zone.

# How far a report has come: what it is called, what it means (.meaning), what comes next (.next).

status-received = Nous avons votre signalement
    .meaning = Votre signalement est bien arrivé. Personne ne l'a encore lu.
    .next = Quelqu'un va le lire et choisir la bonne équipe.
status-triage = Nous choisissons la bonne équipe
    .meaning = Quelqu'un a lu votre signalement et cherche qui doit s'en occuper.
    .next = La bonne équipe va l'examiner.
status-investigating = Nous l'examinons
    .meaning = Une équipe cherche ce qu'il faut faire.
    .next = L'équipe va prévoir les travaux, ou vous dire pourquoi elle ne les fait pas.
status-scheduled = Les travaux sont prévus
    .meaning = Les travaux sont sur notre liste, avec une date.
    .next = Une équipe viendra les faire.
status-in_progress = Les travaux ont commencé
    .meaning = Une équipe a commencé les travaux.
    .next = L'équipe va finir les travaux. Demandez ici à tout moment où ils en sont.
status-referred_internal = Une autre de nos équipes s'en occupe
    .meaning = Votre signalement concernait une autre de nos équipes. Nous le lui avons transmis.
    .next = Cette équipe va l'examiner. Vous n'avez rien à faire.
status-fixed = C'est fait
    .meaning = Les travaux sont finis.
    .next = Si cela ne va pas, signalez-le encore ici et donnez cette référence.
status-duplicate = Quelqu'un nous l'a déjà dit
    .meaning = Nous avions un signalement sur la même chose. Nous avons mis le vôtre avec.
    .next = Vous aurez des nouvelles en même temps que l'autre personne.
status-not_ours = Le responsable est : { $body }
    .meaning = La mairie ne s'occupe pas de cela.
    .next = Vous pouvez me demander comment le joindre.
status-no_action = Nous ne pouvons pas le faire
    .meaning = Nous avons examiné cela et nous ne ferons pas de travaux.
    .next = Si vous n'êtes pas d'accord, vous pouvez nous demander de revoir cela, ou faire une réclamation.
status-cancelled = Vous nous avez demandé d'arrêter
    .meaning = Nous ne faisons plus rien, parce que vous nous l'avez demandé.
    .next = Vous pouvez faire un nouveau signalement à tout moment.
status-closed = Terminé
    .meaning = Nous avons fait tout ce que nous pouvions.
    .next = Si cela ne va pas, signalez-le encore ici et donnez cette référence.
status-reopened = Ouvert à nouveau
    .meaning = C'était terminé. Nous y travaillons à nouveau.
    .next = Une équipe va encore l'examiner.
