# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Nous parlons maintenant dans cette langue : { $language }. Pour revenir à l’anglais, écrivez : English.
language-now-english = Nous parlons maintenant en anglais.
language-which = Quelle langue voulez-vous ? Écrivez son nom, par exemple Français, Polski, العربية ou 中文.

# Said once, where the words are a translator's.
language-translated =
    Un ordinateur traduit ces mots. Il peut se tromper.
    Vous pouvez demander un interprète. C’est gratuit.

interpreter-offer =
    Vous pouvez avoir un interprète, aussi en langue des signes britannique (BSL). C’est gratuit.
    Je peux réserver un rendez-vous avec un interprète. Ou appelez le { $phone }, { $hours }, et dites quelle langue vous parlez.
    .sms = L’interprète est gratuit. Écrivez « rendez-vous » ou appelez le { $phone } et dites votre langue.
interpreter-choice-book = Prendre rendez-vous
    .words = rendez-vous, rendez vous, rdv, prendre rendez-vous, prendre rendez vous, prendre rdv, réserver, reserver
