# Drafted by machine; not yet reviewed by a speaker.
# Kinds of report: a short name that fits after "a report about", what it is for (.about), other words (.words).

category-fly_tipping = lixo abandonado
    .about = Lixo deixado num terreno sem autorização, como um colchão, sacos ou pneus.
    .words = lixo abandonado, lixo deixado, despejo de lixo, despejo ilegal, entulho, monos na rua, lixo na rua, deitaram lixo
category-graffiti = grafitos
    .about = Palavras ou desenhos pintados em paredes e outras coisas.
    .words = grafitos, grafitis, grafiti, tinta na parede, parede pintada, rabiscos na parede
category-missed_bin = lixo que não foi recolhido
    .about = Um caixote de uma casa que foi posto na rua e não foi esvaziado.
    .words = lixo não recolhido, lixo nao recolhido, recolha falhada, caixote não esvaziado, não recolheram o lixo, caixote
category-litter = lixo no chão ou papeleira
    .about = Lixo na rua, ou uma papeleira cheia, partida ou suja.
    .words = lixo no chão, lixo no chao, papeleira, cesto do lixo, papeleira cheia, rua suja
category-dog_fouling = cocó de cão
    .about = Cocó de cão numa rua, num caminho ou num parque.
    .words = cocó de cão, coco de cao, dejetos de cão, caca de cão, porcaria de cão, cocó
category-abandoned_vehicle = veículo abandonado
    .about = Um carro, carrinha ou outro veículo que parece deixado de vez.
    .words = veículo abandonado, veiculo abandonado, carro abandonado, carro deixado, carrinha abandonada
category-noise = ruído
    .about = Ruído que continua e torna difícil a vida em casa, como música alta ou um cão.
    .words = ruído, ruido, barulho, música alta, musica alta, vizinhos barulhentos, cão a ladrar, alarme, festa barulhenta
category-housing_repair = reparação numa casa
    .about = Algo numa casa da câmara que está partido ou precisa de arranjo.
    .words = reparação, reparacao, arranjo, reparação em casa, caldeira avariada, sem aquecimento, fuga de água, arranjar a casa
category-damp_mould = humidade ou bolor
    .about = Humidade ou bolor numa casa.
    .words = humidade, bolor, mofo, bolor preto, humidade e bolor, paredes molhadas, umidade
category-dead_animal = animal morto
    .about = Um animal morto numa rua ou num parque.
    .words = animal morto, gato morto, cão morto, cao morto, raposa morta, pássaro morto, animal atropelado
category-needles = agulhas
    .about = Agulhas ou outro lixo de drogas num lugar público.
    .words = agulhas, agulha, seringa, seringas, lixo de drogas, agulhas usadas
category-tree = problema com uma árvore
    .about = Uma árvore caída, perigosa ou que está no caminho.
    .words = árvore, arvore, árvore caída, arvore caida, ramo, ramos, ramo pendurado, árvore muito grande
category-park_play_area = problema num parque ou parque infantil
    .about = Algo partido, sujo ou perigoso num parque ou parque infantil.
    .words = parque, parque infantil, jardim público, baloiço, baloico, escorrega, equipamento do parque
category-antisocial_behaviour = comportamento antissocial
    .about = Pessoas que incomodam, ameaçam ou perturbam os outros, ou que estragam um lugar.
    .words = comportamento antissocial, comportamento anti-social, assédio, assedio, maus vizinhos, desacatos, gangues, perseguição
category-pests = pragas
    .about = Ratazanas, ratos, vespas ou outras pragas.
    .words = pragas, praga, ratazanas, ratazana, ratos, rato, vespas, ninho de vespas, baratas, percevejos, formigas, bichos
category-street_light = problema com um candeeiro de rua
    .about = Um candeeiro de rua apagado, partido ou perigoso.
    .words = candeeiro de rua, candeeiro, poste de luz, luz da rua, iluminação pública, luz apagada
category-pothole = buraco na estrada ou no passeio
    .about = Um buraco ou piso partido numa estrada, ciclovia ou passeio.
    .words = buraco, buraco na estrada, buraco na rua, passeio partido, piso da estrada, buracos
category-blocked_drain = esgoto entupido
    .about = Um ralo, uma sarjeta ou um esgoto entupido.
    .words = esgoto entupido, ralo, sarjeta, esgoto, tampa de esgoto, sarjeta entupida
category-illegal_parking = mau estacionamento
    .about = Um veículo estacionado onde não pode estar.
    .words = estacionamento ilegal, mau estacionamento, carro mal estacionado, linhas amarelas, entrada bloqueada, estacionamento
category-public_toilet = problema numa casa de banho pública
    .about = Uma casa de banho pública suja, fechada ou avariada.
    .words = casa de banho pública, casa de banho publica, casa de banho, casas de banho, wc público, sanitários
category-other = outra coisa
    .about = Qualquer coisa que não cabe nos outros tipos.
    .words = outra coisa, outro, outra, outro problema, nenhuma destas

# What is said before the first question.

advice-fly_tipping = Não toque no lixo nem mexa nele. Não se aproxime de quem está a deixar lixo. Se está a acontecer agora, ligue à polícia.
    .sms = Não toque no lixo. Se alguém o está a deixar agora, ligue à polícia.
advice-abandoned_vehicle = Um veículo sem imposto é com a agência de condutores e veículos (DVLA). Se está só mal estacionado, diga-me.
    .sms = Sem imposto é com a DVLA. Se está só mal estacionado, diga-me.
advice-noise = Não podemos agir sobre o ruído de estradas, comboios ou aviões. Também não sobre sons do dia a dia ou crianças a brincar. Se ouve alguém a ser magoado, ligue 999.
    .sms = Não podemos agir sobre ruído de estradas, comboios, aviões, vida diária ou crianças a brincar. Se alguém está a ser magoado, ligue 999.
advice-dead_animal = Não toque no animal. Se for de alguém, procuramos um chip para avisar o dono.
advice-needles = Não toque nas agulhas. Mantenha crianças e animais longe. Se se picou, lave o sítio e ligue 111.
advice-antisocial_behaviour = Se alguém está em perigo agora, ligue 999. Se nos avisou três vezes em seis meses, pode pedir uma revisão do seu caso.

why-noise-not-anonymous = Precisamos do seu nome para isto, porque temos de mostrar como o ruído afeta a sua casa. Não dizemos ao seu vizinho quem é.

# Who looks after things.

body-city = Norwich City Council
body-norfolk_county = Norfolk County Council
body-anglian_water = Anglian Water
body-police_101 = a polícia
body-environment_agency = a agência do ambiente (Environment Agency)
body-national_highways = National Highways
body-dvla = a agência de condutores e veículos (DVLA)
body-defra = o ministério do ambiente e da agricultura (Defra)
body-landlord = o seu senhorio
body-housing_association = a sua associação de habitação
body-homeowner = o dono da casa
body-leaseholder = o titular do arrendamento longo (leaseholder)
body-landowner = o dono do terreno ou do edifício
body-utility = a empresa dona da caixa
body-private_contractor = uma empresa de controlo de pragas
body-broadland = a câmara de Broadland (Broadland District Council)
body-south_norfolk = a câmara de South Norfolk (South Norfolk Council)
body-north_norfolk = a câmara de North Norfolk (North Norfolk District Council)
body-breckland = a câmara de Breckland (Breckland Council)
body-great_yarmouth = a câmara de Great Yarmouth (Great Yarmouth Borough Council)
body-west_norfolk = a câmara de King's Lynn e West Norfolk (Borough Council of King's Lynn and West Norfolk)
body-east_suffolk = a câmara de East Suffolk (East Suffolk Council)

# Why it is theirs.

why-norfolk_county = Norfolk County Council cuida das estradas, dos passeios e dos candeeiros de rua.
why-anglian_water = Anglian Water cuida dos esgotos debaixo da rua.
why-police_101 = A polícia trata de crimes e de veículos que bloqueiam uma estrada.
why-environment_agency = A agência do ambiente trata de cargas de lixo muito grandes ou perigosas.
why-national_highways = National Highways cuida das estradas maiores, como a A47.
why-dvla = A DVLA trata de veículos sem imposto.
why-defra = O Defra quer saber quando morrem muitas aves selvagens. Podem ter gripe das aves.
why-landlord = O seu senhorio tem de manter a casa segura e em bom estado. Fale primeiro com ele. Se nada for feito, diga-nos e podemos ver o que se passa.
why-housing_association = A sua associação de habitação tem de manter a casa segura e em bom estado.
why-homeowner = O dono de uma casa trata das reparações e dos esgotos dela.
why-leaseholder = O titular do arrendamento longo cuida do interior da casa. Nós cuidamos do edifício e das partes comuns.
why-landowner = O dono tem de limpar o terreno privado. A câmara não tem direito de trabalhar lá.
why-utility = A empresa tem de limpar as suas caixas. O nome dela está muitas vezes na caixa.
why-private_contractor = A câmara trata de pragas em casas da câmara e em terrenos públicos. Para outras casas, uma empresa pode fazê-lo por um preço.
why-neighbour = Cada câmara cuida da sua zona.

# How far a report has come: what it is called, what it means (.meaning), what comes next (.next).

status-received = Temos a sua participação
    .meaning = A sua participação está segura connosco. Ainda ninguém a leu.
    .next = Alguém vai lê-la e escolher a equipa certa.
status-triage = Estamos a escolher a equipa certa
    .meaning = Alguém leu a sua participação. Está a ver quem deve tratar dela.
    .next = A equipa certa vai ver o que se passa.
status-investigating = Estamos a ver o que se passa
    .meaning = Uma equipa está a descobrir o que é preciso fazer.
    .next = A equipa vai planear o trabalho, ou dizer porque não o faz.
status-scheduled = Planeamos fazer o trabalho
    .meaning = O trabalho está na nossa lista, com uma data.
    .next = Uma equipa vai fazê-lo.
status-in_progress = O trabalho começou
    .meaning = Uma equipa começou o trabalho.
    .next = A equipa vai acabar o trabalho. Pergunte aqui a qualquer hora como está.
status-referred_internal = Está agora com outra das nossas equipas
    .meaning = A sua participação era para outra equipa nossa. Passámo-la a essa equipa.
    .next = Essa equipa vai ver o que se passa. Não precisa de fazer nada.
status-fixed = Feito
    .meaning = O trabalho acabou.
    .next = Se não ficou bem, comunique outra vez aqui e dê esta referência.
status-duplicate = Alguém já nos disse
    .meaning = Tínhamos uma participação sobre a mesma coisa. Juntámos a sua.
    .next = Vai saber quando essa pessoa souber.
status-not_ours = Quem trata disto: { $body }
    .meaning = A câmara não cuida disto.
    .next = Pode perguntar-me como falar com essa entidade.
status-no_action = Não podemos fazer isto
    .meaning = Vimos o que se passa e não vamos fazer nenhum trabalho.
    .next = Se não concorda, pode pedir que pensemos outra vez, ou reclamar.
status-cancelled = Pediu-nos para parar
    .meaning = Não fazemos mais nada, porque nos pediu para parar.
    .next = Pode fazer uma nova participação a qualquer hora.
status-closed = Terminado
    .meaning = Fizemos tudo o que podemos fazer.
    .next = Se não ficou bem, comunique outra vez aqui e dê esta referência.
status-reopened = Aberto outra vez
    .meaning = Estava terminado. Estamos a trabalhar nisto outra vez.
    .next = Uma equipa vai ver outra vez.
