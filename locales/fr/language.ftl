# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Nous parlons maintenant dans cette langue : { $language }. Pour revenir à l’anglais, écrivez : English.
language-now-english = Nous parlons maintenant en anglais.
language-which = Quelle langue voulez-vous ? Écrivez son nom, par exemple Français, Polski, العربية ou 中文.

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = J'utilise maintenant des mots courts et faciles. Pour arrêter cela, dites : mots normaux.
    .words = facile à lire, facile a lire, mots faciles, mots plus faciles, mots simples, mots plus simples, plus simple svp, plus simple s'il vous plaît, français simple, francais simple, français facile, francais facile, dites-le plus simplement, plus simplement, phrases courtes, mots courts, trop dur à lire, trop difficile à lire, trop difficile a lire, dur à comprendre, difficile à comprendre, difficile a comprendre
easy-off = J'utilise à nouveau des mots normaux. Pour revenir aux mots faciles, dites : facile à lire.
    .words = mots normaux, mots ordinaires, mots habituels, arrêter facile à lire, arreter facile a lire, plus de facile à lire, sans facile à lire, fin du facile à lire
easy-kept = Vous avez déjà demandé des mots faciles. Je les utilise maintenant. Pour arrêter cela, dites : mots normaux.
easy-elsewhere = Je n'ai pas encore de mots faciles dans cette langue. J'en ai dans ces langues : { $languages }. Une personne peut vous aider. Appelez le { $phone }.

# Said once, where the words are a translator's.
language-translated =
    Un ordinateur traduit ces mots. Il peut se tromper.
    Vous pouvez demander un interprète. C’est gratuit.
    .easy =
        Un ordinateur met ces mots dans votre langue.
        Il peut se tromper.
        Vous pouvez demander un interprète. C'est gratuit.
language-not-known =
    Je ne connais pas cette langue. Je peux parler { $languages }. Écrivez le nom d'une langue.
    Un interprète est gratuit, pour toutes les langues. Écrivez : interprète. Ou appelez le { $phone } et dites votre langue.
    .voice = Je ne connais pas cette langue. Un interprète est gratuit, pour toutes les langues. Dites : interprète.
language-choice-RequestInterpreter = Interprète
    .words = interprète, interprete, un interprète, un interprete, traducteur, traductrice
language-choice-SpeakToPerson = Une personne
    .words = personne, une personne, humain

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = Quel type d'interprète vous faut-il ?
    .again = Pour une langue que vous parlez, ou pour la langue des signes ?
interpreter-ask-gender = Voulez-vous une femme ou un homme comme interprète ?
    .again = Dites une femme, un homme, ou peu importe. Nous essayons de trouver la personne que vous demandez.
interpreter-label-gender = Femme ou homme
    .words = femme ou homme
interpreter-gender-any = Peu importe
    .words = peu importe, n'importe, n'importe qui, ça m'est égal, ca m'est egal, c'est égal, c'est egal, pas d'importance, l'un ou l'autre, non
interpreter-gender-woman = Une femme
    .words = femme, une femme, dame, féminin, feminin, une femme svp
interpreter-gender-man = Un homme
    .words = homme, un homme, monsieur, masculin, un homme svp
interpreter-book = Alors nous prenons le rendez-vous maintenant, avec un interprète.
interpreter-advised =
    Un ordinateur peut se tromper de mots, et ceci est important. Vous pouvez avoir un interprète. C'est gratuit.
    Dites : interprète. Ou appelez le { $phone } et dites votre langue.
