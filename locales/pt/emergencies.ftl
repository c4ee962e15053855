# Drafted by machine; not yet reviewed by a speaker.
# What is said at a sign of danger, at any step. The number comes first. Nobody has been called for the resident.

danger-safe-now = Está em segurança agora?
    .again = Está num lugar seguro?
danger-choice-safe = Sim
    .words = sim, s, ss, claro, em segurança, estou em segurança, estou em seguranca, seguro, segura, estou bem, lá fora, la fora, já saí, ja sai, já saímos
danger-choice-not-safe = Não
    .words = não, nao, n, não estou em segurança, ainda não, ainda nao, não estou bem, ainda lá dentro, ainda dentro, em perigo, ajuda, socorro, preso, presa, não consigo sair

# Said after a danger's text when the council offers a person and one can be reached.
danger-offer-person = Posso pedir a uma pessoa da câmara que fale consigo agora.

danger-gas_leak = Vá já para a rua. Ligue { $gas } de lá. É grátis a qualquer hora. Não use interruptores nem chamas. Abra as janelas ao sair. Feche o gás no contador se for seguro. Não use o telemóvel dentro de casa. Se alguém se sente mal, ligue { $emergency }. Minicom: { $gas_minicom }.
    .again = Vá já para a rua e fique lá. Ligue { $gas }. Se alguém se sente mal, ligue { $emergency }.
    .sms = Vá já para a rua. Ligue { $gas } de lá. Não use interruptores nem chamas. Abra as janelas ao sair. Se alguém se sente mal, ligue { $emergency }.
    .voice = Vá já para a rua. Ligue { $gas } de lá. Não use interruptores nem chamas. Se alguém se sente mal, ligue { $emergency }.

danger-fire = Ligue já { $emergency } e peça os bombeiros (fire). Saia e fique fora. Não volte para buscar nada. Se é surdo, use a aplicação 999 BSL ou 999bsl.co.uk. Se o seu telefone está preparado, pode enviar SMS para { $emergency }.
    .again = Ligue já { $emergency }. Saia e fique fora.
    .sms = Ligue já { $emergency } e peça os bombeiros (fire). Saia e fique fora. Se é surdo, use a aplicação 999 BSL.
    .voice = Ligue já { $emergency } e peça os bombeiros. Saia e fique fora.

danger-crime_now = Ligue já { $emergency } e peça a polícia (police). Se não pode falar no telemóvel, ouça e prima 55 quando pedirem. Se é surdo, use a aplicação 999 BSL ou 999bsl.co.uk. Se o seu telefone está preparado, pode enviar SMS para { $emergency }. Vá para um lugar seguro se puder.
    .again = Ligue já { $emergency }. Se não pode falar, prima 55 quando pedirem.
    .sms = Ligue já { $emergency } e peça a polícia (police). Se não pode falar no telemóvel, prima 55 quando pedirem. Se é surdo, use a aplicação 999 BSL.
    .voice = Ligue já { $emergency } e peça a polícia. Se não pode falar no telemóvel, prima 55 quando pedirem.

danger-unconscious = Ligue já { $emergency } e peça uma ambulância (ambulance). Fique com a pessoa. Quem atender diz o que fazer. Se é surdo, use a aplicação 999 BSL ou 999bsl.co.uk.
    .again = Ligue já { $emergency } e peça uma ambulância (ambulance).
    .sms = Ligue já { $emergency } e peça uma ambulância (ambulance). Fique com a pessoa. Se é surdo, use a aplicação 999 BSL.

danger-power_line = Ligue já { $power }. É grátis. Se alguém está ferido ou em perigo, ligue primeiro { $emergency }. Fique bem longe do cabo e de tudo o que lhe toca.
    .again = Ligue { $power }, ou { $emergency } se alguém está em perigo. Fique bem longe do cabo.
    .sms = Ligue já { $power }. Se alguém está em perigo, ligue primeiro { $emergency }. Fique bem longe do cabo.

danger-power_cut = Ligue { $power }. É grátis a qualquer hora. Podem dizer porque não há luz e quando volta. Se alguém precisa de eletricidade para equipamento médico, diga isso primeiro.
    .again = Ligue { $power } sobre a falta de luz. É grátis a qualquer hora.
    .sms = Ligue { $power } sobre a falta de luz. É grátis. Se alguém precisa de eletricidade para equipamento médico, diga isso primeiro.

danger-flooding = Se há risco de vida, ligue já { $emergency }. Para inundações de uma casa ou estrada em Norfolk, ligue { $floods }. Para avisos de cheia, ligue para a Floodline: { $floodline }. Não ande nem conduza pela água. Leve pessoas e animais para um lugar mais alto.
    .again = Ligue { $emergency } se há risco de vida. Para outras inundações, ligue { $floods }.
    .sms = Se há risco de vida, ligue já { $emergency }. Para inundações de uma casa ou estrada, ligue { $floods }. Não ande nem conduza pela água.
    .voice = Se há risco de vida, ligue já { $emergency }. Para outras inundações, ligue { $floods }. Não entre na água.

danger-no_water = Ligue para a Anglian Water: { $water }. Tratam de falta de água, canos rebentados e esgotos a transbordar. Fique longe dos esgotos.
    .again = Ligue para a Anglian Water: { $water }.
    .sms = Ligue para a Anglian Water: { $water }. Tratam de falta de água, canos rebentados e esgotos. Fique longe dos esgotos.

danger-medical = Se há risco de vida, ligue já { $emergency }. Para outra ajuda médica, ligue { $nhs }, de dia ou de noite. Numa crise de saúde mental, ligue { $nhs } e escolha a opção 2.
    .again = Ligue { $emergency } se há risco de vida. Para outra ajuda médica, ligue { $nhs }.
    .sms = Se há risco de vida, ligue já { $emergency }. Para outra ajuda médica, ligue { $nhs }, de dia ou de noite.

danger-self_harm = Se está em perigo agora, ligue { $emergency }. Pode ligar para os Samaritans: { $samaritans }, a qualquer hora, grátis. Pode enviar SHOUT por SMS para { $shout }. Pode ligar { $nhs } e escolher a opção 2. Obrigado por me dizer.
    .again = Ligue { $emergency } se está em perigo. Pode ligar para os Samaritans: { $samaritans }, a qualquer hora, grátis.
    .sms = Se está em perigo agora, ligue { $emergency }. Samaritans: { $samaritans }, a qualquer hora, grátis. Ou envie SHOUT para { $shout }.
    .voice = Se está em perigo agora, ligue { $emergency }. Pode ligar para os Samaritans: { $samaritans }, a qualquer hora, grátis.

danger-child_risk = Se uma criança está em perigo agora, ligue { $emergency }. Se não, ligue para Norfolk County Council: { $county }, de dia ou de noite. Se és criança, podes ligar para a Childline: { $childline }. É grátis, e eles ouvem-te.
    .again = Ligue { $emergency } se uma criança está em perigo agora. Se não, ligue { $county }, de dia ou de noite.
    .sms = Se uma criança está em perigo agora, ligue { $emergency }. Se não, ligue { $county }, de dia ou de noite. Se és criança, liga para a Childline: { $childline }.

danger-adult_risk = Se alguém está em perigo agora, ligue { $emergency }. Se não, ligue para Norfolk County Council: { $county }, de dia ou de noite. Ajudam adultos que são maltratados ou que não têm quem cuide deles.
    .again = Ligue { $emergency } se alguém está em perigo agora. Se não, ligue { $county }, de dia ou de noite.
    .sms = Se alguém está em perigo agora, ligue { $emergency }. Se não, ligue { $county }, de dia ou de noite. Ajudam adultos que são maltratados.

danger-domestic_abuse = Se está em perigo agora, ligue { $emergency }. Se não pode falar no telemóvel, prima 55 quando pedirem. A linha nacional de ajuda contra a violência doméstica é { $abuse_helpline }, grátis, de dia e de noite. Não ligamos, não enviamos SMS nem email sobre isto, a não ser que diga que é seguro.
    .again = Ligue { $emergency } se está em perigo. A linha de ajuda é { $abuse_helpline }, grátis, de dia e de noite.
    .sms = Se está em perigo agora, ligue { $emergency }. Se não pode falar, prima 55 quando pedirem. Linha de ajuda: { $abuse_helpline }, grátis, dia e noite.
    .voice = Se está em perigo agora, ligue { $emergency }. Se não pode falar no telemóvel, prima 55 quando pedirem. A linha de ajuda é { $abuse_helpline }, grátis, de dia e de noite.

danger-urgent_care = Se alguém está em perigo agora, ligue { $emergency }. Para cuidados que não podem esperar, ligue para Norfolk County Council: { $county }, de dia ou de noite.
    .again = Ligue { $emergency } se alguém está em perigo. Para cuidados que não podem esperar, ligue { $county }.
    .sms = Se alguém está em perigo agora, ligue { $emergency }. Para cuidados que não podem esperar, ligue { $county }, de dia ou de noite.

danger-homeless_tonight = Ligue-nos: { $council }. Diga que não tem onde dormir esta noite. Pode ligar a qualquer hora. Se viu alguém a dormir na rua, pode avisar a StreetLink no site deles.
    .again = Ligue-nos: { $council }. Diga que não tem onde dormir esta noite.
    .sms = Ligue-nos: { $council }. Diga que não tem onde dormir esta noite.

danger-emergency_repair = Se há risco de vida, ligue já { $emergency }. Se a sua casa da câmara não é segura, ligue-nos: { $council }, a qualquer hora. Fique longe do que não é seguro. Feche a água ou a luz se o puder fazer em segurança.
    .again = Ligue { $emergency } se há risco de vida. Para uma reparação que não pode esperar, ligue { $council }.
    .sms = Se há risco de vida, ligue já { $emergency }. Se a sua casa da câmara não é segura, ligue { $council }, a qualquer hora.

danger-dangerous_structure = Se está a cair ou pode cair sobre alguém, ligue já { $emergency }. Se não, ligue-nos: { $council }, e diga que não é seguro. Fique longe e afaste os outros.
    .again = Ligue { $emergency } se pode cair sobre alguém. Se não, ligue { $council }. Fique longe.
    .sms = Se pode cair sobre alguém, ligue já { $emergency }. Se não, ligue { $council }. Fique longe.

danger-street_light_danger = Se alguém se pode magoar agora, ligue { $emergency }. Se não, ligue para Norfolk County Council: { $county }, e diga que o candeeiro não é seguro. Não toque no candeeiro nem nos fios. Afaste os outros.
    .again = Ligue { $emergency } se alguém se pode magoar agora. Se não, ligue { $county }. Não toque no candeeiro.
    .sms = Se alguém se pode magoar agora, ligue { $emergency }. Se não, ligue { $county }. Não toque no candeeiro nem nos fios.

danger-dangerous_vehicle = Se está a arder ou alguém se pode magoar agora, ligue { $emergency }. Se há combustível a verter ou vidros partidos, ligue à polícia: { $police }. Fique longe do veículo.
    .again = Ligue { $emergency } se alguém se pode magoar agora. Se não, ligue { $police }. Fique longe do veículo.
    .sms = Se arde ou alguém se pode magoar agora, ligue { $emergency }. Se verte combustível ou há vidros partidos, ligue { $police }. Fique longe.

danger-pollution = Ligue para a agência do ambiente (Environment Agency): { $environment }, de dia ou de noite. Tratam de derrames, peixes a morrer e lixo perigoso. Fique longe e afaste crianças e animais.
    .again = Ligue para a agência do ambiente: { $environment }, de dia ou de noite.
    .sms = Ligue para a agência do ambiente: { $environment }, de dia ou de noite. Fique longe e afaste crianças e animais.

danger-hate_incident = Se alguém está em perigo agora, ligue { $emergency }. Se ataca pessoas por serem quem são, pode avisar a polícia: { $police }. Também pode comunicá-lo aqui.
    .again = Pode avisar a polícia: { $police }. Se alguém está em perigo agora, ligue { $emergency }.
    .sms = Se alguém está em perigo agora, ligue { $emergency }. Se ataca pessoas por serem quem são, pode avisar a polícia: { $police }.

danger-crime_past = Se está a acontecer agora, ligue { $emergency }. Se já acabou, ligue à polícia: { $police }. Se é surdo, ligue 18001 { $police }. Para não dar o nome, ligue para a Crimestoppers: { $crimestoppers }.
    .again = Ligue à polícia: { $police }. Se está a acontecer agora, ligue { $emergency }.
    .sms = Se está a acontecer agora, ligue { $emergency }. Se já acabou, ligue à polícia: { $police }. Sem dar o nome: Crimestoppers, { $crimestoppers }.
