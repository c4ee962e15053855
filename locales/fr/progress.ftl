# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody asks how a report is going.

progress-ask-reference = Quelle est la référence ? Elle ressemble à { $example }.
    .again = La référence vous a été donnée au moment du signalement. Elle a des lettres et des chiffres, comme { $example }.
    .voice = Quelle est la référence ? Dites-la lettre par lettre.
    .easy =
        Quel est votre numéro ?
        Il ressemble à { $example }.
progress-label-reference = Référence
    .words = référence, reference, réf, ref, numéro, numero
progress-which = Lequel de vos signalements est-ce ?
    .again = Choisissez un de vos signalements, ou donnez une autre référence.
progress-yours = Voici ce que vous avez chez nous. Que voulez-vous suivre ?
    .again = Choisissez ici, ou donnez une autre référence.
progress-word-mine = Tout ce que j'ai chez vous
    .words = qu'est-ce que j'ai chez vous, ce que j'ai chez vous, tout ce que j'ai chez vous, tous mes signalements, tous mes dossiers, liste de mes signalements, montrez mes signalements, voir mes signalements, voir mes dossiers, j'ai perdu la référence, j'ai perdu ma référence, j'ai perdu ma reference, perdu ma référence, oublié la référence, oublié ma référence, oublie ma reference, pas de référence, pas de reference, je n'ai pas la référence, je n'ai pas la reference, je ne connais pas la référence, je ne sais pas la référence
progress-own = { $reference }, { $category }
progress-reference-wrong = Une lettre ou un chiffre de cette référence est faux, car le compte n'est pas bon. Vérifiez-la encore. Elle ressemble à { $example }.
    .easy =
        Ce numéro n'est pas juste.
        Regardez encore. Il ressemble à { $example }.
progress-not-found = Je ne trouve pas de signalement avec ces informations. Vérifiez-les et essayez encore.
progress-status =
    Voici le signalement { $reference } ({ $category }).
    { $status }
progress-stage = { $status }. { $meaning }
progress-by = Date prévue pour l'étape suivante : { $date }.
progress-put-off = Nous avions dit : { $was }. Nous sommes désolés que cela prenne plus de temps. Date prévue pour l'étape suivante : { $date }.
    .easy =
        Nous avons dit { $was }. C'est plus long. Pardon.
        La suite est pour le { $date }.
progress-late = Nous avions promis de nous en occuper avant cette date : { $date }. Nous ne l'avons pas fait, et nous en sommes désolés. Appelez le { $phone } si c'est urgent.
    .easy =
        Nous avons dit { $date }. Nous ne l'avons pas fait. Pardon.
        Il vous le faut vite ? Appelez le { $phone }.
progress-ask-proof =
    Je peux aussi montrer l'adresse et les détails. Pour les voir, donnez le code postal, le téléphone ou l'e-mail du signalement. Ou passez.
    .again = Donnez le code postal, le téléphone ou l'e-mail indiqué dans le signalement. Vous pouvez passer.
    .sms = Pour voir les détails, donnez le code postal, le téléphone ou l'e-mail du signalement, ou dites passer.
    .easy =
        Vous voulez en voir plus ?
        Donnez le code postal, le téléphone ou l'e-mail que nous avons de vous.
        Ou dites : passer.
progress-label-proof = Preuve
progress-details =
    L'adresse du signalement : { $address }.
    { $description }
progress-end = Y a-t-il autre chose ?
progress-give-up =
    Je ne le trouve pas. Appelez le { $phone } et une personne pourra chercher pour vous. Rien n'a été changé dans le signalement.
