# Drafted by machine; not yet reviewed by a speaker.
# What is said at a sign of danger, at any step. The number comes first. Nobody has been called for the resident.
# .again is for the same danger named twice in ten minutes.

danger-safe-now = Êtes-vous en sécurité maintenant ?
    .again = Êtes-vous dans un endroit sûr ?
danger-choice-safe = Oui
    .words = oui, ouais, ui, ok, okay, o, en sécurité, en securite, je suis en sécurité, je suis en securite, dehors, je suis dehors, je suis sorti, je suis sortie, on est dehors, nous sommes dehors, à l'abri, a l'abri
danger-choice-not-safe = Non
    .words = non, nan, nn, n, pas en sécurité, pas en securite, pas encore, pas vraiment, encore dedans, toujours dedans, à l'intérieur, a l'interieur, en danger, aide, aidez-moi, aidez moi, au secours, secours, coincé, coince, coincée, bloqué, bloque, bloquée

# Said after a danger's text when a person of the council is called in, and one can be reached.
danger-offer-person = Je demande à une personne de la mairie de vous parler maintenant. Elle vous répond ici.

danger-gas_leak = Sortez maintenant. Appelez le { $gas } de l'extérieur. C'est gratuit, à toute heure. Ne touchez pas aux interrupteurs et n'allumez pas de flamme. Ouvrez les fenêtres en partant. Coupez le gaz au compteur si c'est sans danger. N'utilisez pas de portable à l'intérieur. Si quelqu'un se sent mal, appelez le { $emergency }. Minicom : { $gas_minicom }.
    .again = Sortez maintenant et restez dehors. Appelez le { $gas }. Si quelqu'un se sent mal, appelez le { $emergency }.
    .sms = Sortez maintenant. Appelez le { $gas } de dehors. Ni interrupteur ni flamme. Ouvrez les fenêtres en partant. Si quelqu'un se sent mal, appelez le { $emergency }.
    .voice = Sortez maintenant. Appelez le { $gas } de l'extérieur. Ne touchez pas aux interrupteurs et n'allumez pas de flamme. Si quelqu'un se sent mal, appelez le { $emergency }.

danger-fire = Appelez le { $emergency } maintenant et demandez les pompiers (fire service). Sortez et restez dehors. Ne retournez rien chercher. Si vous êtes sourd, utilisez l'appli 999 BSL ou 999bsl.co.uk. Si votre téléphone est prêt pour cela, vous pouvez envoyer un SMS au { $emergency }.
    .again = Appelez le { $emergency } maintenant. Sortez et restez dehors.
    .sms = Appelez le { $emergency } maintenant et demandez les pompiers (fire service). Sortez et restez dehors. Si vous êtes sourd, utilisez l'appli 999 BSL.
    .voice = Appelez le { $emergency } maintenant et demandez les pompiers, « fire service ». Sortez et restez dehors.

danger-crime_now = Appelez le { $emergency } maintenant et demandez la police. Si vous ne pouvez pas parler sur un portable, écoutez et tapez 55 quand on vous le demande. Si vous êtes sourd, utilisez l'appli 999 BSL ou 999bsl.co.uk. Si votre téléphone est prêt pour cela, vous pouvez envoyer un SMS au { $emergency }. Allez dans un endroit sûr si vous le pouvez.
    .again = Appelez le { $emergency } maintenant. Si vous ne pouvez pas parler, tapez 55 quand on vous le demande.
    .sms = Appelez le { $emergency } maintenant et demandez la police. Si vous ne pouvez pas parler sur un portable, tapez 55 quand on le demande. Si vous êtes sourd, utilisez l'appli 999 BSL.
    .voice = Appelez le { $emergency } maintenant et demandez la police. Si vous ne pouvez pas parler sur un portable, tapez 55 quand on vous le demande.

danger-unconscious = Appelez le { $emergency } maintenant et demandez une ambulance. Restez avec la personne. On vous dira au téléphone quoi faire. Si vous êtes sourd, utilisez l'appli 999 BSL ou 999bsl.co.uk.
    .again = Appelez le { $emergency } maintenant et demandez une ambulance.
    .sms = Appelez le { $emergency } maintenant et demandez une ambulance. Restez avec la personne. Si vous êtes sourd, utilisez l'appli 999 BSL.

danger-power_line = Appelez le { $power } maintenant. C'est gratuit. Si quelqu'un est blessé ou en danger, appelez d'abord le { $emergency }. Restez loin du câble et de tout ce qui le touche.
    .again = Appelez le { $power }, ou le { $emergency } si quelqu'un est en danger. Restez loin du câble.
    .sms = Appelez le { $power } maintenant. Si quelqu'un est en danger, appelez d'abord le { $emergency }. Restez loin du câble.

danger-power_cut = Appelez le { $power }. C'est gratuit, à toute heure. On vous dira pourquoi le courant est coupé et quand il reviendra. Si quelqu'un a besoin de courant pour un appareil médical, dites-le en premier.
    .again = Appelez le { $power } pour la panne de courant. C'est gratuit, à toute heure.
    .sms = Appelez le { $power } pour la panne de courant. C'est gratuit. Si quelqu'un a besoin de courant pour un appareil médical, dites-le en premier.

danger-flooding = Si une vie est en danger, appelez le { $emergency } maintenant. Pour toute inondation d'un logement ou d'une route dans le Norfolk, appelez le { $floods }. Pour les alertes d'inondation, appelez Floodline au { $floodline }. Ne marchez pas et ne roulez pas dans l'eau. Mettez les personnes et les animaux en hauteur.
    .again = Appelez le { $emergency } si une vie est en danger. Pour une autre inondation, appelez le { $floods }.
    .sms = Si une vie est en danger, appelez le { $emergency } maintenant. Pour un logement ou une route inondés, appelez le { $floods }. Ne marchez pas et ne roulez pas dans l'eau.
    .voice = Si une vie est en danger, appelez le { $emergency } maintenant. Pour une autre inondation, appelez le { $floods }. Restez hors de l'eau.

danger-no_water = Appelez Anglian Water au { $water }. Ils s'occupent des coupures d'eau, des conduites cassées et des égouts qui débordent. Restez loin des eaux sales.
    .again = Appelez Anglian Water au { $water }.
    .sms = Appelez Anglian Water au { $water }. Ils s'occupent des coupures d'eau, des conduites cassées et des égouts. Restez loin des eaux sales.

danger-medical = Si une vie est en danger, appelez le { $emergency } maintenant. Pour une autre aide médicale, appelez le { $nhs }, jour et nuit. Pour une crise de santé mentale, appelez le { $nhs } et choisissez l'option 2.
    .again = Appelez le { $emergency } si une vie est en danger. Pour une autre aide médicale, appelez le { $nhs }.
    .sms = Si une vie est en danger, appelez le { $emergency } maintenant. Pour une autre aide médicale, appelez le { $nhs }, jour et nuit.

danger-self_harm = Si vous êtes en danger maintenant, appelez le { $emergency }. Vous pouvez appeler Samaritans au { $samaritans }, à toute heure, gratuitement. Vous pouvez envoyer SHOUT par SMS au { $shout }. Vous pouvez appeler le { $nhs } et choisir l'option 2. Merci de me l'avoir dit.
    .again = Appelez le { $emergency } si vous êtes en danger. Vous pouvez appeler Samaritans au { $samaritans }, à toute heure, gratuitement.
    .sms = Si vous êtes en danger maintenant, appelez le { $emergency }. Samaritans : { $samaritans }, à toute heure, gratuit. Ou envoyez SHOUT au { $shout }.
    .voice = Si vous êtes en danger maintenant, appelez le { $emergency }. Vous pouvez appeler Samaritans au { $samaritans }, à toute heure, gratuitement.

danger-child_risk = Si un enfant est en danger maintenant, appelez le { $emergency }. Sinon, appelez Norfolk County Council au { $county }, jour et nuit. Si vous êtes un enfant, vous pouvez appeler Childline au { $childline }. C'est gratuit, et on vous écoutera.
    .again = Appelez le { $emergency } si un enfant est en danger maintenant. Sinon, appelez le { $county }, jour et nuit.
    .sms = Si un enfant est en danger maintenant, appelez le { $emergency }. Sinon, le { $county }, jour et nuit. Si vous êtes un enfant, appelez Childline au { $childline }.

danger-adult_risk = Si quelqu'un est en danger maintenant, appelez le { $emergency }. Sinon, appelez Norfolk County Council au { $county }, jour et nuit. Ils aident les adultes à qui on fait du mal ou dont personne ne s'occupe.
    .again = Appelez le { $emergency } si quelqu'un est en danger maintenant. Sinon, appelez le { $county }, jour et nuit.
    .sms = Si quelqu'un est en danger maintenant, appelez le { $emergency }. Sinon, le { $county }, jour et nuit. Ils aident les adultes à qui on fait du mal.

danger-domestic_abuse = Si vous êtes en danger maintenant, appelez le { $emergency }. Si vous ne pouvez pas parler sur un portable, tapez 55 quand on vous le demande. La ligne nationale contre les violences à la maison est le { $abuse_helpline }, gratuite, jour et nuit. Nous ne vous appellerons pas et ne vous écrirons pas à ce sujet, sauf si vous dites que c'est sans danger.
    .again = Appelez le { $emergency } si vous êtes en danger. La ligne d'aide est le { $abuse_helpline }, gratuite, jour et nuit.
    .sms = Si vous êtes en danger maintenant, appelez le { $emergency }. Si vous ne pouvez pas parler, tapez 55 quand on le demande. Ligne d'aide : { $abuse_helpline }, gratuite, jour et nuit.
    .voice = Si vous êtes en danger maintenant, appelez le { $emergency }. Si vous ne pouvez pas parler sur un portable, tapez 55 quand on vous le demande. La ligne d'aide est le { $abuse_helpline }, gratuite, jour et nuit.

danger-urgent_care = Si quelqu'un est en danger maintenant, appelez le { $emergency }. Pour des soins qui ne peuvent pas attendre, appelez Norfolk County Council au { $county }, jour et nuit.
    .again = Appelez le { $emergency } si quelqu'un est en danger. Pour des soins qui ne peuvent pas attendre, appelez le { $county }.
    .sms = Si quelqu'un est en danger maintenant, appelez le { $emergency }. Pour des soins qui ne peuvent pas attendre, le { $county }, jour et nuit.

danger-homeless_tonight = Appelez-nous au { $council } et dites que vous n'avez nulle part où dormir ce soir. Vous pouvez appeler à toute heure. Si vous avez vu quelqu'un dormir dehors, vous pouvez le dire à StreetLink sur son site.
    .again = Appelez-nous au { $council } et dites que vous n'avez nulle part où dormir ce soir.
    .sms = Appelez-nous au { $council } et dites que vous n'avez nulle part où dormir ce soir.

danger-emergency_repair = Si une vie est en danger, appelez le { $emergency } maintenant. Si votre logement de la mairie n'est pas sûr, appelez-nous au { $council }, à toute heure. Restez loin de ce qui est dangereux. Coupez l'eau ou le courant si vous pouvez le faire sans danger.
    .again = Appelez le { $emergency } si une vie est en danger. Pour une réparation qui ne peut pas attendre, appelez le { $council }.
    .sms = Si une vie est en danger, appelez le { $emergency } maintenant. Si votre logement de la mairie n'est pas sûr, appelez-nous au { $council }, à toute heure.

danger-dangerous_structure = Si cela tombe ou peut tomber sur quelqu'un, appelez le { $emergency } maintenant. Sinon, appelez-nous au { $council } et dites que c'est dangereux. Restez loin, et gardez les autres loin.
    .again = Appelez le { $emergency } si cela peut tomber sur quelqu'un. Sinon, appelez le { $council }. Restez loin.
    .sms = Si cela peut tomber sur quelqu'un, appelez le { $emergency } maintenant. Sinon, appelez-nous au { $council }. Restez loin.

danger-street_light_danger = Si quelqu'un peut être blessé maintenant, appelez le { $emergency }. Sinon, appelez Norfolk County Council au { $county } et dites que le lampadaire est dangereux. Ne touchez ni le lampadaire ni ses fils. Gardez les autres loin.
    .again = Appelez le { $emergency } si quelqu'un peut être blessé maintenant. Sinon, appelez le { $county }. Ne touchez pas le lampadaire.
    .sms = Si quelqu'un peut être blessé maintenant, appelez le { $emergency }. Sinon, le { $county }. Ne touchez ni le lampadaire ni ses fils.

danger-dangerous_vehicle = S'il brûle ou si quelqu'un peut être blessé maintenant, appelez le { $emergency }. Si du carburant coule ou s'il y a du verre cassé, appelez la police au { $police }. Restez loin du véhicule.
    .again = Appelez le { $emergency } si quelqu'un peut être blessé maintenant. Sinon, appelez le { $police }. Restez loin du véhicule.
    .sms = S'il brûle ou si quelqu'un peut être blessé maintenant, appelez le { $emergency }. Si du carburant coule ou s'il y a du verre cassé, le { $police }. Restez loin.

danger-pollution = Appelez l'Environment Agency au { $environment }, jour et nuit. Ils s'occupent des fuites, des poissons qui meurent et des déchets dangereux. Restez loin, et gardez les enfants et les animaux loin.
    .again = Appelez l'Environment Agency au { $environment }, jour et nuit.
    .sms = Appelez l'Environment Agency au { $environment }, jour et nuit. Restez loin, et gardez les enfants et les animaux loin.

danger-hate_incident = Si quelqu'un est en danger maintenant, appelez le { $emergency }. Si on attaque des gens pour ce qu'ils sont, vous pouvez le dire à la police au { $police }. Vous pouvez quand même le signaler ici.
    .again = Vous pouvez le dire à la police au { $police }. Si quelqu'un est en danger maintenant, appelez le { $emergency }.
    .sms = Si quelqu'un est en danger maintenant, appelez le { $emergency }. Si on attaque des gens pour ce qu'ils sont, vous pouvez le dire à la police au { $police }.

danger-crime_past = Si cela se passe maintenant, appelez le { $emergency }. Si c'est fini, appelez la police au { $police }. Si vous êtes sourd, appelez le 18001 { $police }. Pour ne pas donner de nom, appelez Crimestoppers au { $crimestoppers }.
    .again = Appelez la police au { $police }. Si cela se passe maintenant, appelez le { $emergency }.
    .sms = Si cela se passe maintenant, appelez le { $emergency }. Si c'est fini, la police au { $police }. Pour ne pas donner de nom, Crimestoppers au { $crimestoppers }.
