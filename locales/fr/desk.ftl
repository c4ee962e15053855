# Drafted by machine; not yet reviewed by a speaker.
# What staff read at the desk beside a conversation.

desk-safeguarding =
    Quelqu'un est-il en danger maintenant ? Dites à la personne d'appeler le 999.
    Écoutez, et reprenez ses propres mots. Ne posez pas de question qui suggère la réponse. Ne promettez pas de garder le secret.
    Prévenez maintenant votre responsable de la protection. Transmettez à Norfolk le jour même. Fermez avec le code prévu.
desk-abuse =
    Lisez ce qui a été dit, avec les mots de la personne, avant de décider. Un problème signalé est traité quand même.
    En cas de menace, appelez le 999 si quelqu'un peut être blessé. Prévenez votre responsable.
