# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody complains, and how the parts of a complaint are called.

# What it is about.

complaint-service-waste = Poubelles, saletés ou nettoyage des rues
    .words = poubelles, poubelle, poubelle non vidée, poubelle non videe, ordures, recyclage, saletés, saletes, nettoyage, nettoyage des rues, déchets, dechets, graffiti
complaint-service-repairs = Réparations dans un logement de la mairie
    .words = réparations, reparations, réparation, reparation, chaudière, chaudiere, humidité, humidite, moisissure, fuite, chauffage
complaint-service-tenancy = Mon bail, les charges ou les voisins
    .words = bail, location, charges, voisins, voisin, voisine, comportement antisocial, loyer
complaint-service-housing_options = La liste d'attente ou le manque de logement
    .words = liste d'attente, liste de logement, sans abri, sans-abri, sdf, sans logement, relogement, demande de logement
complaint-service-council_tax = Impôt local (Council Tax)
    .words = impôt local, impot local, impôts, impots, impôt, impot, huissier, huissiers
complaint-service-benefits = Aide au logement (Housing Benefit) ou réduction d'impôt local
    .words = aide au logement, aides, allocation, allocations, alloc, apl, réduction d'impôt, reduction d'impot
complaint-service-planning = Urbanisme
    .words = urbanisme, permis de construire, permis de construction, agrandissement, demande de permis
complaint-service-parking = Stationnement
    .words = stationnement, parking, permis de stationnement, place de parking
complaint-service-parks = Parcs, arbres ou aires de jeux
    .words = parcs, parc, arbre, arbres, aire de jeux, jeux, herbe, pelouse
complaint-service-noise = Bruit ou nuisibles
    .words = bruit, nuisibles, rats, rat, tapage, hygiène, hygiene
complaint-service-staff = La façon dont quelqu'un m'a traité
    .words = personnel, impoli, impolie, malpoli, agent, employé, employe, comment on m'a traité, comment on m'a traite, insulté, insulte, attitude, m'a menti, m'a mal parlé, m'a mal parle, façon de parler, facon de parler, votre collègue, votre collegue
complaint-service-other = Autre chose
    .words = autre chose, autre, aucun de ceux-là, aucun de ceux la

# What may not be a complaint, and the right way. The words are how it is recognised.

complaint-rule-parking_ticket =
    Une amende de stationnement a son propre recours. Écrivez d'abord à l'adresse sur l'amende et dites pourquoi c'est une erreur.
    Si cela n'aide pas, un tribunal indépendant peut décider. Voir { $url }.
    .words = amende, amende de stationnement, amende de parking, contravention, pv, procès-verbal, proces verbal
complaint-rule-planning_decision =
    Une décision d'urbanisme a son propre recours. La personne qui a fait la demande peut s'adresser à la Planning Inspectorate. Voir { $url }.
    .words = décision d'urbanisme, decision d'urbanisme, permis refusé, permis refuse, refus de permis, refus de permis de construire, recours urbanisme
complaint-rule-benefit_decision =
    Vous pouvez nous demander de revoir une décision sur une aide dans un délai d'un mois après notre lettre. Ensuite, un tribunal peut décider.
    Voir { $url }.
    .words = décision d'allocation, decision d'allocation, aide refusée, aide refusee, allocation refusée, allocation refusee, aide arrêtée, aide arretee, allocation arrêtée, allocation arretee, refus d'aide au logement
complaint-rule-council_tax_band =
    La catégorie de Council Tax est fixée par la Valuation Office Agency, pas par nous. Vous pouvez lui demander de la changer. Voir { $url }.
    .words = catégorie de council tax, categorie de council tax, mauvaise catégorie, mauvaise categorie, catégorie d'impôt, categorie d'impot, tranche d'impôt, tranche d'impot
complaint-rule-councillor =
    Une réclamation sur un élu va au Monitoring Officer de la mairie, qui regarde comment les élus doivent se comporter.
    .words = élu, elu, élue, elue, élus, elus, conseiller municipal, conseillère municipale, conseillere municipale, conseillers municipaux
complaint-rule-court_claim =
    Quand une affaire est au tribunal, c'est le tribunal qui décide.
    .words = tribunal, procès, proces, action en justice, poursuite en justice, porter plainte au tribunal, mon avocat, mon avocate
complaint-rule-ombudsman_decided =
    Quand un médiateur (ombudsman) s'en occupe, c'est à lui de décider.
    .words = le médiateur s'en occupe, le mediateur s'en occupe, le médiateur a décidé, le mediateur a decide, chez le médiateur, chez le mediateur
complaint-rule-answered_before =
    Nous ne regardons pas une troisième fois ce que nous avons répondu aux deux étapes. Un médiateur (ombudsman) le peut.
    .words = réponse finale, reponse finale, dernière réponse, derniere reponse, déjà répondu à l'étape deux, deja repondu a l'etape deux, réponse définitive, reponse definitive
complaint-rule-information_request =
    Vous pouvez demander des informations que nous avons. Nous répondons en 20 jours ouvrables.
    .words = liberté d'information, liberte d'information, demande d'information, demande d'informations, accès aux documents, acces aux documents, information environnementale
complaint-rule-data_protection =
    S'il s'agit de la façon dont nous avons utilisé vos informations, l'Information Commissioner peut aussi aider. Appelez le { $phone } ou voyez { $url }.
    .words = protection des données, protection des donnees, fuite de données, fuite de donnees, rgpd, donné mes coordonnées, mes données personnelles, mes donnees personnelles, mes informations personnelles
complaint-rule-not_ours =
    Le responsable de cela est : { $body }. C'est donc à lui de répondre.
    { $route }
complaint-rule-too_old =
    Nous ne pouvons peut-être pas examiner des choses de plus de 12 mois. S'il y a une bonne raison, dites-la-nous.

# Who can be asked for help.

ombudsman-lgsco = Local Government and Social Care Ombudsman (médiateur des mairies)
ombudsman-housing = Housing Ombudsman (médiateur du logement)

# What we can do differently.

adjustment-large_print = Gros caractères
    .words = gros caractères, gros caracteres, grandes lettres, grosses lettres, écrit gros, ecrit gros, lettres plus grandes
adjustment-easy_read = Facile à lire
    .words = facile à lire, facile a lire, falc, mots simples, mots plus simples
adjustment-braille = En braille
    .words = braille, en braille
adjustment-audio = Audio
    .words = audio, enregistrement, lu à voix haute, lu a voix haute, à écouter, a ecouter
adjustment-bsl = Langue des signes
    .words = langue des signes, langue des signes britannique, lsf, signes
adjustment-interpreter = Un interprète
    .words = interprète, interprete, traducteur, traductrice, autre langue
adjustment-no_calls = Pas d'appels
    .words = pas d'appels, pas d'appel, ne pas appeler, n'appelez pas, pas de téléphone, pas de telephone, pas par téléphone, pas par telephone
adjustment-no_letters = Pas de lettres
    .words = pas de lettres, pas de lettre, pas de courrier, n'écrivez pas, n'ecrivez pas, pas par la poste
adjustment-more_time = Plus de temps
    .words = plus de temps, du temps, lentement, plus lentement
adjustment-advocate = Quelqu'un parle pour moi
    .words = quelqu'un parle pour moi, représentant, representant, assistant social, assistante sociale, aidant, aidante, mon aidant

# Words that decide: somebody asks to complain; they told us before; and nothing came of it; they are angry.

complaint-word-asked = Réclamation
    .words = réclamation, reclamation, réclamations, reclamations, faire une réclamation, faire une reclamation, plainte, plaintes, porter plainte, me plaindre, je me plains, réclamer, reclamer, doléance, doleance
complaint-word-before = Avant
    .words = vous l'ai dit, vous ai dit, vous ai déjà dit, vous ai deja dit, j'ai déjà dit, j'ai deja dit, j'ai dit à la mairie, j'ai signalé, j'ai signale, déjà signalé, deja signale, avons signalé, avons signale, j'ai déjà, j'ai deja, vous ai appelé, vous ai appele, vous ai téléphoné, vous ai telephone, vous ai écrit, vous ai ecrit, déjà demandé, deja demande, signalé deux fois, signale deux fois, deuxième fois, deuxieme fois, troisième fois, troisieme fois
complaint-word-in-vain = En vain
    .words = personne n'est venu, personne est venu, personne n'est passé, personne n'est passe, rien ne s'est passé, rien ne s'est passe, il ne s'est rien passé, il s'est rien passe, rien n'a été fait, rien n'a ete fait, rien a été fait, jamais venu, jamais venus, pas venu, pas venus, ignoré, ignore, m'ont ignoré, m'ont ignore, toujours rien, n'ont rien fait, ont rien fait
complaint-word-unhappy = Mécontent
    .words = dégoûtant, degoutant, dégoûté, degoute, honteux, honte, inadmissible, inacceptable, scandaleux, scandale, lamentable, marre, ras le bol, ras-le-bol, ridicule, choquant, pas normal, mécontent, mecontent
complaint-word-ombudsman = Médiateur
    .words = médiateur, mediateur, médiateurs, mediateurs, médiatrice, mediatrice

# Beginning.

complaint-begin =
    Je peux prendre votre réclamation. { $council } la garde pour l'examiner. Seules les personnes qui en ont besoin peuvent la voir.
    Vous pouvez en savoir plus ici : { $link }.
    .sms = Je peux prendre votre réclamation. Comment nous l'utilisons : { $link }
    .voice = Je peux prendre votre réclamation. { $council } la garde pour l'examiner. Seules les personnes qui en ont besoin peuvent la voir.
    .easy =
        Je peux prendre votre réclamation.
        { $council } la garde pour savoir ce qui n'a pas marché.
        Peu de gens la voient.
        En savoir plus : { $link }.

# Questions.

complaint-ask-story = Que s'est-il passé ? Dites quand c'était et quel effet cela a eu sur vous.
    .again = Dites avec vos mots ce qui n'a pas marché. Par exemple : personne n'est venu réparer ma chaudière mardi dernier.
    .easy =
        Qu'est-ce qui n'a pas marché ? C'était quand ?
        Quel mal cela vous a fait ?
complaint-ask-service = De quoi s'agit-il ?
    .again = Choisissez ce qui s'en rapproche le plus, ou dites-le en un mot, par exemple poubelles ou réparations.
complaint-ask-road = Voulez-vous aussi nous faire une réclamation ?
    .again = Vous pouvez quand même faire une réclamation, et une personne décide si nous pouvons la prendre. Ou finissez ici.
complaint-choice-complain = Faire une réclamation
    .words = réclamation, reclamation, faire une réclamation, faire une reclamation, plainte, oui, me plaindre, quand même, quand meme, continuer, oui svp, oui merci
complaint-choice-end = Finir ici
    .words = fin, finir, finir ici, terminer, non, non merci, stop, arrêter, arreter, ça suffit, ca suffit, c'est assez
complaint-ask-before = Nous en avez-vous déjà parlé ?
    .again = Avez-vous déjà dit la même chose à la mairie ? Répondez oui ou non.
complaint-ask-related = Avez-vous la référence de ce que vous nous avez dit ? Elle ressemble à { $example }. Vous pouvez passer.
    .again = Donnez la référence que nous vous avons donnée, comme { $example }. Si vous ne l'avez pas, dites passer.
    .voice = Avez-vous la référence de ce que vous nous avez dit ? Vous pouvez passer.
complaint-ask-report = Dois-je aussi le signaler, pour que l'équipe puisse régler le problème maintenant ?
    .again = Je prends votre réclamation de toute façon. Voulez-vous aussi que j'envoie un signalement à l'équipe ? Répondez oui ou non.
complaint-ask-complain = Voulez-vous aussi faire une réclamation ?
    .again = Répondez oui pour faire une réclamation et un signalement. Répondez non pour faire seulement le signalement.
complaint-ask-happened = Quand est-ce arrivé ? Si c'était plusieurs jours, donnez le dernier.
    .again = Donnez un jour, par exemple mardi dernier ou le 3 novembre. Vous pouvez passer.
    .easy =
        C'était quand ?
        Plus d'un jour ? Donnez le dernier.
complaint-ask-affected = Qui est touché ?
    .again = Est-ce vous, quelqu'un pour qui vous parlez, ou plusieurs personnes ?
complaint-affected-me = Moi
    .words = moi, moi-même, moi meme, juste moi, nous, ma famille, ma maison
complaint-affected-other = Quelqu'un pour qui je parle
    .words = quelqu'un pour qui je parle, quelqu'un d'autre, une autre personne, ma mère, ma mere, maman, mon père, mon pere, papa, mon fils, ma fille, mon voisin, ma voisine, un ami, une amie, mon client, ma cliente
complaint-affected-group = Plusieurs personnes
    .words = plusieurs personnes, un groupe, groupe, nous tous, tout le monde, toute la rue, notre rue, beaucoup de gens
complaint-ask-consent = Cette personne connaît-elle cette réclamation, et est-elle d'accord ?
    .again = Il nous faut son accord avant de vous parler d'elle. Est-elle d'accord ? Répondez oui ou non.
    .easy =
        Est-ce que la personne le sait ?
        Est-ce qu'elle dit oui ?
complaint-ask-outcome = Qu'est-ce qui arrangerait les choses pour vous ? Vous pouvez passer.
    .again = Par exemple : des excuses, le travail fait, ou un remboursement. Vous pouvez passer.
    .easy =
        Que voulez-vous de nous ?
        Vous pouvez dire : passer.
complaint-ask-adjustments = Y a-t-il quelque chose qui rend les échanges avec nous difficiles ? Dites-moi ce que nous pouvons faire autrement.
    .again = Par exemple : gros caractères, ou pas d'appels. Vous pouvez choisir plusieurs réponses. S'il n'y a rien, dites non.
    .easy =
        Est-ce difficile pour vous de nous parler ?
        Nous pouvons faire autrement.
        Dites ce qui vous aide.
complaint-no-adjustment = Rien
    .words = rien, non, aucun, aucune, non merci, pas vraiment, nan, rien du tout
complaint-ask-contact = Comment pouvons-nous vous joindre ? Donnez votre nom et un téléphone ou un e-mail. Vous pouvez passer, mais alors nous ne pouvons pas vous répondre.
    .again = Donnez un numéro de téléphone ou un e-mail, par exemple sam@example.com. Sans cela, nous examinons la réclamation, mais nous ne pouvons pas envoyer de réponse.
    .easy =
        Quel est votre nom ?
        Quel est votre téléphone ou e-mail ?
        Vous pouvez dire : passer. Alors nous ne pouvons pas vous répondre.

# Short names of what is known.

complaint-label-story = Ce qui s'est passé
    .words = ce qui s'est passé, ce qui s'est passe, histoire, détails, details, ce que j'ai écrit, ce que j'ai ecrit
complaint-label-service = Sujet
    .words = sujet, service, de quoi il s'agit
complaint-label-before = Déjà dit
    .words = déjà dit, deja dit, avant
complaint-label-related = Ancien signalement
    .words = référence, reference, ancien signalement
complaint-label-happened = Quand
    .words = date, quand, jour
complaint-label-affected = Qui est touché
    .words = qui, qui est touché, qui est touche, personnes touchées, personnes touchees
complaint-label-consent = Accord de la personne
    .words = accord, consentement, d'accord
complaint-label-outcome = Ce qui arrangerait les choses
    .words = résultat, resultat, ce que je veux, arranger les choses
complaint-label-adjustments = Ce que nous faisons autrement
    .words = aménagements, amenagements, gros caractères, gros caracteres, faire autrement
complaint-label-reason = Pourquoi
    .words = pourquoi, raison

# On the way.

complaint-request-first = Je vais le signaler, pour que l'équipe puisse régler le problème.
complaint-report-now = Maintenant je signale le problème lui-même.
complaint-signposted = Je n'ai pas fait de réclamation. Vous pouvez revenir et en faire une à tout moment.
complaint-report-not-found = Je ne trouve pas de signalement avec cette référence.

# Reading back, and what happens then.

complaint-read-back =
    Vérifiez ce que j'ai :
    { $facts }
    Est-ce juste, et dois-je l'envoyer ?
    .again =
    Voici la réclamation que j'enverrais :
    { $facts }
    Répondez oui pour l'envoyer. Ou dites ce qui ne va pas.
    .easy =
        Lisez ceci :
        { $facts }
        Est-ce juste ? Je l'envoie ?
complaint-done = Nous avons votre réclamation. Votre référence est { $reference }.
    .voice = Nous avons votre réclamation. Votre référence est { $reference }. Je répète : { $reference }.
    .easy =
        Nous avons votre réclamation.
        Votre numéro est { $reference }. Gardez-le.
complaint-understood =
    Nous comprenons que le sujet est : { $service }.
    Vous nous avez dit : { $story }
    .sms = Nous comprenons que le sujet est : { $service }.
complaint-understood-wanted =
    Nous comprenons que le sujet est : { $service }.
    Vous nous avez dit : { $story }
    Ce qui arrangerait les choses : { $outcome }
    .sms = Nous comprenons que le sujet est : { $service }. Ce qui arrangerait les choses : { $outcome }
complaint-acknowledge-by = Service responsable : { $department }. Une personne confirme ce que nous examinons. Date prévue : { $aim }. Date limite : { $date }.
    .easy =
        Service responsable : { $department }.
        Une personne vous dit ce que nous regardons.
        Date prévue : { $aim }. Dernier jour : { $date }.
complaint-answer-after = Vous recevez notre réponse complète dans les { $days } jours ouvrables qui suivent. Date limite : { $date }.
    .easy =
        Après, vous avez notre réponse.
        Cela prend au plus { $days } jours de travail.
        Dernier jour : { $date }.
complaint-answer-by = Service responsable : { $department }. Vous recevez notre réponse complète en { $days } jours ouvrables. Date limite : { $date }.
complaint-adjustments-kept = Nous respectons ce que vous avez demandé : { $adjustments }.
complaint-person-decides = Une personne décide si nous pouvons examiner ceci. Si nous ne pouvons pas, nous vous disons pourquoi, et qui le peut.
    .easy =
        D'abord, une personne regarde.
        Pouvons-nous la prendre ? Elle vous le dit.
        Si c'est non, elle dit pourquoi. Elle dit qui peut aider.
complaint-consent-first = Nous demandons son accord à la personne pour qui vous parlez, avant de vous parler d'elle.
complaint-no-contact = Nous examinons ceci. Nous ne pouvons pas vous envoyer de réponse, car nous ne savons pas comment vous joindre.
complaint-afterwards =
    Pour savoir où cela en est, revenez ici avec { $reference }. Pour ajouter ou corriger quelque chose, appelez le { $phone }.
    Si nous dépassons une date, dites-le-nous ici et vous pouvez passer à l'étape suivante.
    Vous pouvez aussi demander de l'aide à tout moment à :
    { $ombudsmen }
    .sms =
    Pour savoir où cela en est, envoyez { $reference }. Pour ajouter quelque chose, appelez le { $phone }. Si nous dépassons une date, dites-le-nous. Vous pouvez demander de l'aide à tout moment :
    { $ombudsmen }
    .voice =
        Pour savoir où cela en est, rappelez avec la référence. Si nous dépassons une date, dites-le-nous et vous pouvez passer à l'étape suivante.
        Vous pouvez aussi demander de l'aide à tout moment à :
        { $ombudsmen }
    .easy =
        Vous voulez savoir où cela en est ? Donnez ici { $reference }.
        Vous voulez ajouter quelque chose ? Appelez le { $phone }.
        Nous sommes en retard ? Dites-le ici.
        D'autres peuvent aider à tout moment :
        { $ombudsmen }
complaint-ombudsman = { $name } : appelez le { $phone } ou voyez { $url }
    .sms = { $name }, { $phone }
    .voice = { $name } : appelez le { $phone }

# Taking it further.

complaint-escalate-begin = Si notre réponse ne vous convient pas, une autre personne examine encore votre réclamation. C'est l'étape 2.
    .easy =
        Notre réponse ne vous va pas ?
        Alors une autre personne regarde.
        C'est l'étape 2.
complaint-ombudsmen =
    Vous pouvez leur demander de l'aide à tout moment. Ils examinent surtout une réclamation quand nous avons répondu aux deux étapes.
    { $ombudsmen }
complaint-which = Laquelle de vos réclamations est-ce ?
    .again = Choisissez-en une, ou donnez une autre référence.
complaint-ask-reference = Quelle est la référence de votre réclamation ? Elle ressemble à { $example }.
    .again = Nous vous avons donné la référence quand vous avez fait la réclamation. Elle a des lettres et des chiffres, comme { $example }.
    .voice = Quelle est la référence de votre réclamation ? Dites-la lettre par lettre.
complaint-ask-proof = Pour être sûr que c'est la vôtre, donnez le téléphone ou l'e-mail de la réclamation.
    .again = Donnez le téléphone ou l'e-mail que vous nous avez donné avec la réclamation.
complaint-not-found = Je ne trouve pas de réclamation avec ces informations. Vérifiez-les et essayez encore.
complaint-give-up =
    Je ne la trouve pas. Appelez le { $phone } et une personne pourra chercher pour vous. Rien n'a été changé dans la réclamation.
    Si vous ne nous avez pas encore fait de réclamation, vous pouvez le faire ici.
complaint-ask-reason = Qu'est-ce qui est faux ou manque dans notre réponse ? Vous pouvez passer. Il ne faut pas de raison.
    .again = Si vous voulez, dites ce que nous devons encore examiner. Sinon, dites passer.
complaint-missed-acknowledgement = Nous devions confirmer votre réclamation avant cette date : { $date }. Nous ne l'avons pas fait, et nous en sommes désolés. Vous pouvez passer à l'étape 2 maintenant.
complaint-missed-answer = Nous devions répondre avant cette date : { $date }. Nous ne l'avons pas fait, et nous en sommes désolés. Vous pouvez passer à l'étape 2 maintenant.
complaint-stage-2-late = Le délai normal pour demander l'étape 2 est passé. Je prends la demande quand même, et une personne décide.
complaint-escalate-read-back =
    Vérifiez ce que j'ai :
    { $facts }
    Dois-je faire passer votre réclamation à l'étape 2 ?
    .again =
    Voici ce que je ferais passer à l'étape 2 :
    { $facts }
    Répondez oui pour l'envoyer. Ou dites ce qui ne va pas.
complaint-stage-2-done = Votre réclamation { $reference } est maintenant à l'étape 2. Une autre personne l'examine. C'est notre dernière étape.
complaint-was-withdrawn = Vous avez retiré cette réclamation, donc elle n'est plus ouverte. Vous pouvez en faire une nouvelle.
complaint-was-refused =
    Nous n'avons pas pu prendre cette réclamation. Voici la raison donnée : { $reason }
    Vous pouvez demander au médiateur (ombudsman) de regarder cela :
    { $ombudsmen }
complaint-not-yet-acknowledgement = Une personne confirme cette réclamation. Date limite : { $date }. J'ai noté que vous avez demandé. Si nous dépassons cette date, vous pouvez passer à l'étape suivante.
complaint-not-yet-answer = Nous devons répondre à cette réclamation. Date limite : { $date }. J'ai noté que vous avez demandé. Si nous dépassons cette date, vous pouvez passer à l'étape suivante.
complaint-missed-at-stage-2 =
    Nous devions le faire avant cette date : { $date }. Nous ne l'avons pas fait, et nous en sommes désolés. J'ai noté que vous avez demandé.
    Vous pouvez aller voir le médiateur (ombudsman) maintenant :
    { $ombudsmen }
complaint-to-ombudsman =
    Nous avons donné notre dernière réponse à cette réclamation. Si elle ne vous convient pas, vous pouvez aller voir le médiateur (ombudsman). Date limite : { $date }.
    { $ombudsmen }

# How it is going.

progress-ask-proof-complaint = Je peux aussi montrer les détails. Pour les voir, donnez le téléphone ou l'e-mail de la réclamation. Ou passez.
    .again = Donnez le téléphone ou l'e-mail indiqué dans la réclamation. Vous pouvez passer.
complaint-status =
    Voici la réclamation { $reference }. Elle est à l'étape { $stage } sur 2.
    { $status }
complaint-status-received = Nous l'avons reçue. Une personne ne l'a pas encore confirmée.
complaint-status-acknowledged = Nous l'examinons.
complaint-status-answered = Nous y avons répondu.
complaint-status-closed = Nous y avons répondu, et elle est close.
complaint-status-refused = Nous n'avons pas pu la prendre comme réclamation.
complaint-status-withdrawn = Vous l'avez retirée.
complaint-due-acknowledgement = Une personne la confirme. Date limite : { $date }.
complaint-due-answer = Nous y répondons. Date limite : { $date }.
complaint-late-acknowledgement = Nous devions la confirmer avant cette date : { $date }. Nous ne l'avons pas fait, et nous en sommes désolés. Pour aller plus loin, dites : faire avancer ma réclamation. Ou appelez le { $phone }.
complaint-late-answer = Nous devions répondre avant cette date : { $date }. Nous ne l'avons pas fait, et nous en sommes désolés. Pour aller plus loin, dites : faire avancer ma réclamation. Ou appelez le { $phone }.
complaint-next-stage = Si notre réponse ne vous convient pas, dites : faire avancer ma réclamation.
complaint-next-ombudsman =
    C'était notre dernière réponse. Si elle ne vous convient pas, vous pouvez aller voir le médiateur (ombudsman) :
    { $ombudsmen }
complaint-details = Vous nous avez dit : { $story }
complaint-details-handler = Elle est suivie par { $name } ({ $department }).
complaint-details-extended = La réponse prend plus de temps. La raison : { $reason }
complaint-details-refused = La raison : { $reason } Vous pouvez demander au médiateur (ombudsman) de regarder cela.
complaint-decision-upheld = Nous avons trouvé que nous avions tort.
complaint-decision-partly_upheld = Nous avons trouvé que nous avions tort en partie.
complaint-decision-not_upheld = Nous avons trouvé que nous n'avions pas tort.

# A report that was made in anger.

complaint-offer = Y a-t-il autre chose ? Vous pouvez aussi faire une réclamation à ce sujet, si vous voulez.
complaint-choice-make = Faire une réclamation
    .words = réclamation, reclamation, faire une réclamation, faire une reclamation, plainte, me plaindre, oui, je veux me plaindre

# Said unasked, on the day by which a complaint was to be confirmed or answered.

complaint-date-acknowledgement =
    Nous devions confirmer votre réclamation { $reference } avant cette date : { $date }. Ce n'est pas encore fait, et nous en sommes désolés.
    Pour aller plus loin, dites : faire avancer ma réclamation. Ou appelez le { $phone }.
    .sms = Nous devions confirmer { $reference }. Date : { $date }. Ce n'est pas encore fait. Nous sommes désolés. Appelez le { $phone }.
complaint-date-answer =
    Nous devions répondre à votre réclamation { $reference } avant cette date : { $date }. Cela prend plus de temps, et nous en sommes désolés.
    Pour aller plus loin, dites : faire avancer ma réclamation. Ou appelez le { $phone }.
    .sms = Nous devions répondre à { $reference }. Date : { $date }. Cela prend plus de temps. Nous sommes désolés. Appelez le { $phone }.
