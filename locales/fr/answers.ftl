# Drafted by machine; not yet reviewed by a speaker.
# Answers to common questions. Facts about the council come in as values.

answer-opening_hours = Notre ligne téléphonique est ouverte : { $hours }. Le numéro est le { $phone }. Vous pouvez utiliser ce chat à toute heure, jour et nuit.
answer-phone_number = Vous pouvez appeler { $council } au { $phone }. La ligne est ouverte : { $hours }. Avec Relay UK, composez le 18001 puis le { $phone }.
answer-city_hall = Vous pouvez nous voir ici : { $place }. Il faut d'abord prendre rendez-vous. Pour cela, appelez le { $phone }.
answer-what_can_you_do = Je peux prendre un signalement, par exemple une poubelle non vidée, une réparation ou des déchets abandonnés. Je peux vous dire où en est un signalement et répondre aux questions courantes. Vous pouvez aussi appeler le { $phone } ou prendre rendez-vous pour nous voir.
    .sms = Je peux prendre un signalement, par exemple une poubelle non vidée ou une réparation. Je peux vous dire où il en est. Vous pouvez aussi appeler le { $phone }.
    .voice = Je peux prendre un signalement, par exemple une poubelle non vidée ou une réparation. Je peux aussi vous dire où en est un signalement.
answer-are_you_a_robot = Je suis un assistant automatique de { $council }. Je ne suis pas une personne. Pour parler à une personne, appelez le { $phone }. La ligne est ouverte : { $hours }.
answer-privacy = { $council } garde ce que vous nous dites ici, afin de pouvoir vous aider. Seuls notre personnel et les entreprises qui travaillent pour nous le voient. N'écrivez pas de numéro de carte. Vous pouvez demander à voir ou à supprimer ce que nous gardons. Notre page sur la vie privée : { $privacy }. Pour en savoir plus : { $contact }.
    .sms = { $council } garde ce que vous nous dites ici pour vous aider. N'envoyez pas de numéro de carte. Vous pouvez demander à voir ou à supprimer ce que nous gardons.
    .voice = Nous gardons ce que vous nous dites, afin de pouvoir vous aider. Vous pouvez demander à voir ou à supprimer ce que nous gardons.
answer-bin_day = Votre jour de collecte dépend de votre adresse, et je n'ai pas la liste ici. Vous le trouverez sur { $website }. Vous pouvez aussi appeler le { $phone }. Si une poubelle n'a pas été vidée, je peux le signaler pour vous.
answer-recycling = Mettez les déchets à recycler dans votre bac propres, secs et en vrac, sans sac. La liste de ce qui va dans chaque bac est sur { $website }. Vous pouvez aussi appeler le { $phone }. Si votre bac n'a pas été vidé, je peux le signaler.
answer-council_tax = La Council Tax est un impôt local sur les logements. Elle aide à payer les services locaux. Le montant dépend de la catégorie de votre logement. Vous payez peut-être moins si vous vivez seul ou si vos revenus sont faibles. Demandez-nous au { $phone }.
answer-pay_council_tax = Vous pouvez payer ici : dites que vous voulez payer. Vous pouvez aussi payer par carte au { $payment_phone }, jour et nuit, sur { $website }, ou par prélèvement (Direct Debit). Préparez votre numéro de compte. Il est sur votre facture. Si vous ne pouvez pas payer, dites-le-nous vite et nous pourrons vous aider.
    .sms = Vous pouvez payer la Council Tax par carte au { $payment_phone }, jour et nuit. Préparez le numéro de compte de votre facture. Si vous ne pouvez pas payer, dites-le-nous vite.
answer-housing_options = Si vous risquez de perdre votre logement, dites-le-nous le plus vite possible. Appelez le { $phone } et demandez le service « housing options ». Si vous n'avez nulle part où dormir ce soir, dites-le-moi maintenant.
answer-who_does_potholes = Les trous dans la route sont réparés par : { $pothole_body }. Vous pouvez appeler le { $pothole_phone }. Si vous me dites où il est, je peux vous expliquer quoi faire ensuite.
answer-how_to_complain = Vous pouvez faire une réclamation au { $phone }, sur { $website } ou sur place. Dites ce qui n'a pas marché et ce qui pourrait arranger les choses. Quelqu'un peut parler pour vous.
answer-bulky_waste = Les encombrants sont de grands objets, par exemple un canapé ou un frigo. Nous pouvons les prendre chez vous contre paiement. Appelez le { $phone } pour réserver. Ne les laissez pas dans la rue.
answer-garden_waste = Les déchets de jardin sont collectés si vous vous inscrivez et payez chaque année. Vous pouvez vous inscrire sur { $website } ou au { $phone }. Il n'y a pas de collecte pendant deux semaines à Noël.
answer-languages = Vous pouvez avoir un interprète pour un appel ou une visite. C'est gratuit. Appelez le { $phone } et dites votre langue. Nous pouvons aussi traduire des lettres dans votre langue.
