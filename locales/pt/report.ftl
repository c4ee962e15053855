# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = Quer comunicar um problema. Vou fazer algumas perguntas.
report-understood = Quer comunicar: { $category }.
report-understood-with =
    Quer comunicar: { $category }. Tenho:
    { $facts }

# What it is about.

report-ask-group = Que tipo de problema é?
    .again = Diga-o em poucas palavras, como lixo por recolher ou um candeeiro avariado.
report-group-street = Ruas e lixo abandonado
    .words = ruas, rua, lixo, problema na rua
report-group-waste = Lixo que não foi recolhido
    .words = caixotes, lixo não recolhido, recolha do lixo, reciclagem
report-group-neighbourhood = Ruído ou vizinhos
    .words = vizinhos, vizinho, ruído, ruido, barulho, pessoas
report-group-home = A minha casa
    .words = casa, a minha casa, minha casa, apartamento, reparações
report-group-parks = Parques, árvores e casas de banho públicas
    .words = parques, parque, árvores, árvore, arvore, casas de banho
report-group-roads = Estradas, candeeiros e estacionamento
    .words = estradas, estrada, candeeiros, estacionamento, sarjetas
report-group-other = Outra coisa
    .words = outra coisa, outro, outra, nenhuma destas
report-ask-category = Qual destas é?
    .again = Escolha a que fica mais perto, ou diga-o por palavras suas.

# Who looks after it.

report-not-ours =
    Isto não é com a câmara da cidade. Quem trata disto: { $body }.
    { $route }
    .easy =
        Não podemos fazer isto. Quem pode: { $body }.
        { $route }
report-looked-after-by =
    Quem trata disto: { $body }.
    { $route }
report-ask-pass-on = Quer que eu passe a sua participação para { $body }?
    .again = Posso enviar isto por si para { $body }. Responda sim ou não.
    .easy =
        Posso enviar isto para: { $body }.
        Quer que envie?
report-not-passed-on =
    Então não envio nada. Pode falar diretamente com: { $body }.
    { $route }
report-reach-both = Ligue { $phone } ou vá a { $url }.
    .voice = Ligue { $phone }, ou use o link: { $url }.
report-reach-phone = Ligue { $phone }.
report-reach-url = Vá a { $url }.
    .voice = Pode dizer-lhes pelo link: { $url }.
report-nothing-sent = Nada foi enviado.
report-anything-else = Precisa de mais alguma coisa?

# Where it is.

report-ask-location-street = Onde é? Dê uma rua e um número de porta, ou o que fica ao lado.
    .again = Diga-nos como encontrar. Por exemplo: 12 Alder Road, ou a paragem de autocarro em Elm Hill.
    .easy =
        Onde é?
        Que rua? Que número?
        Ou diga o que fica ao lado.
report-ask-location-address = Qual é a morada? Dê o número da porta, a rua e o código postal.
    .again = Dê uma morada completa, como 12 Alder Road, NR3 1AB.
    .easy =
        Qual é a morada?
        Dê o número da porta e a rua.
        Dê também o código postal.
report-ask-location-site = Que lugar é?
    .again = Dê o nome ou diga onde fica. Por exemplo: Eaton Park, ao pé dos baloiços.
report-place-unsure = Não tenho a certeza de que este lugar fica na nossa zona. Vou continuar, e nós verificamos.
    .easy =
        Não sei se tratamos deste lugar.
        Vamos ver. Agora continuamos.
report-outside =
    { $address } fica na zona de outra entidade. Quem tem de tratar disto: { $body }.
    { $route }
    .easy =
        Não é na nossa zona: { $address }.
        Quem trata disto: { $body }.
        { $route }
report-outside-unknown = { $address } não fica na nossa zona. A câmara desse lugar tem de tratar disto.
report-ask-outside = Quer dar outra morada?
    .again = Dê uma morada em Norwich, ou diga parar.
report-choice-other-address = Dar outra morada
    .words = outra morada, sim, mudar, morada diferente, morada errada
report-choice-end = Terminar aqui
    .words = terminar, terminar aqui, não, nao, parar, não obrigado

# Somebody else has reported it.

report-ask-join = Alguém falou-nos do mesmo tipo de problema em { $address }. Data: { $date }. O seu é o mesmo?
    .again = Já há uma participação perto daí. Diga mesmo, ou diferente se o seu é outro.
    .easy =
        Alguém já nos falou disto: { $address }.
        Foi em { $date }.
        É a mesma coisa?
report-choice-same = É o mesmo
    .words = mesmo, o mesmo, sim, igual, é o mesmo, e o mesmo, é esse
report-choice-different = O meu é diferente
    .words = diferente, não, nao, o meu é diferente, outro, não é o mesmo

# What happened.

report-ask-description = Diga-nos um pouco mais, ou salte isto. O que deve a equipa saber?
    .again = Diga o que vê, como «um sofá velho e vidros partidos». Pode saltar isto.
    .easy =
        O que devemos saber?
        Diga-nos um pouco mais. Ou diga: saltar.
report-ask-photos = Envie fotos agora se as tiver, ou salte isto.
    .again = Junte uma foto à sua mensagem. Se não tem, diga saltar.
    .voice = Não se podem enviar fotos numa chamada. Diga saltar, e continuamos.
    .easy =
        Tem uma fotografia? Envie-a agora.
        Não tem? Diga: saltar.

# Who reports it.

report-privacy =
    { $council } guarda as suas respostas para tratar da sua participação. Só as equipas que precisam as podem ver.
    Nunca escreva aqui um número de cartão. Leia mais em { $link }.
    .sms = { $council } guarda as suas respostas só para tratar disto. Mais em { $link }.
    .voice = { $council } guarda as suas respostas para tratar da sua participação. Só as equipas que precisam as podem ver.
    .easy =
        { $council } guarda as suas respostas para ajudar.
        Só as vê quem precisa.
        Nunca escreva aqui um número de cartão.
        Leia mais em { $link }.
report-ask-contact = Como podemos falar consigo, se precisarmos de perguntar algo? Dê um número de telefone ou email, ou salte isto para não dar o nome.
    .again = Dê um número de telefone ou um email, como sam@example.com. Pode saltar isto.
    .easy =
        Podemos querer perguntar-lhe alguma coisa.
        Qual é o seu telefone ou email?
        Pode dizer: saltar. Assim não sabemos quem é.
report-ask-contact-needed = Qual é o seu nome e um número de telefone ou email?
    .again = Precisamos de poder falar consigo. Dê um número de telefone ou um email, como sam@example.com.
    .easy =
        Como se chama?
        Qual é o seu telefone ou email?

# Reading back, and what happens then.

report-read-back =
    Verifique o que tenho:
    { $facts }
    Está certo, e posso enviar?
    .again =
    É isto que eu enviaria:
    { $facts }
    Responda sim para enviar. Ou diga o que está errado.
    .easy =
        Leia isto:
        { $facts }
        Está certo? Posso enviar?
report-read-back-pass-on =
    Verifique o que tenho:
    { $facts }
    Está certo, e posso passar isto para { $body }?
    .again =
    É isto que eu passaria para { $body }:
    { $facts }
    Responda sim para enviar. Ou diga o que está errado.
    .easy =
        Leia isto:
        { $facts }
        Está certo? Envio para { $body }?
report-read-back-join =
    Posso juntar o seu pedido à participação { $reference }, data: { $date }.
    { $facts }
    Está certo, e posso fazê-lo?
    .again =
    Eu juntaria o seu pedido à participação { $reference }, data: { $date }.
    { $facts }
    Responda sim para juntar. Ou diga o que está errado.
report-offer-contact = Para podermos perguntar algo se for preciso, pode dar também um número de telefone ou email.
    .easy =
        Podemos querer perguntar-lhe alguma coisa.
        Pode dar-nos um telefone ou email.

report-done = Obrigado. Temos a sua participação. A sua referência é { $reference }.
    .voice = Obrigado. Temos a sua participação. A sua referência é { $reference }. Digo mais uma vez: { $reference }.
    .easy =
        Obrigado. Temos a sua participação.
        O seu número é { $reference }. Guarde-o.
report-done-due = Contamos tratar disto até { $date }.
    .easy = Queremos fazê-lo até { $date }.
report-done-no-date = Uma equipa vai ver. Não podemos prometer uma data para este tipo de participação.
    .easy =
        Uma equipa vai ver.
        Não sabemos quando.
report-done-passed-on = Passamos isto para { $body }. Essa entidade decide o que se faz e quando.
    .easy =
        Enviamos isto para: { $body }.
        Eles dizem o que fazem. Dizem quando.
report-done-reach = Usamos o seu telefone ou email só se precisarmos de perguntar algo sobre isto.
    .easy =
        Podemos ligar ou escrever para perguntar sobre isto.
        Não usamos o seu número para mais nada.
report-done-ask = Para saber como está, dê aqui a referência { $reference } ou ligue { $phone }.
    .voice = Para saber como está, ligue outra vez com a referência.
    .easy =
        Quer saber como está?
        Dê aqui { $reference }. Ou ligue { $phone }.
report-joined = Juntei o seu pedido à participação { $reference }.

# Short names of what is known, for reading back, and other words for them.

report-label-category = O quê
    .words = categoria, tipo de problema, espécie de problema, tipo de participação, o problema
report-label-location = Onde
    .words = onde, lugar, morada, local, rua, número da porta, código postal
report-label-pass-on = Passar a outros
report-label-join = Mesma participação
report-label-description = Detalhes
    .words = descrição, descricao, detalhes, texto, o que eu disse, o que escrevi
report-label-photos = Fotos
    .words = fotos, foto, imagem, imagens, fotografias
report-label-contact = Como falar consigo
    .words = contacto, contato, dados de contacto, telefone, número de telefone, o meu número, telemóvel, telemovel, email, o meu email, nome, o meu nome
report-label-access = Como entrar
    .words = acesso, como entrar
report-label-address = Morada
    .words = a morada deles
report-label-affects = Que efeito tem em si
    .words = como me afeta, efeito
report-label-animal = Animal
    .words = animal, bicho
report-label-assisted = Ajuda com o caixote
    .words = ajuda, ajuda com o caixote, recolha assistida
report-label-bin_type = Caixote
    .words = caixote, tipo de caixote, que caixote, qual caixote
report-label-blocking = Bloqueia o caminho
    .words = bloqueia, no caminho
report-label-blocking_road = Bloqueia a estrada
    .words = bloqueia a estrada, a bloquear a estrada, estrada bloqueada
report-label-collection_date = Dia da recolha
    .words = data, dia, data da recolha, dia da recolha
report-label-colour = Cor
    .words = cor
report-label-column_number = Número no poste
    .words = número do poste, número no poste, número do candeeiro
report-label-condition = Estado
    .words = estado, condição
report-label-count = Quantos
    .words = quantos, quantas, número
report-label-danger_now = Perigo agora
    .words = perigo
report-label-depth_cm = Profundidade em centímetros
    .words = profundidade, quão fundo, fundo
report-label-details = Sobre o dono
    .words = dados do dono
report-label-effect = Que efeito tem em si
    .words = efeito, como me afeta
report-label-extent = Quanto
    .words = extensão, quanto
report-label-fault = O que está avariado
    .words = avaria, o que está avariado
report-label-flooding = Inundação
    .words = inundação, inundacao
report-label-happening_now = A acontecer agora
    .words = a acontecer agora
report-label-health = Saúde
    .words = saúde, saude
report-label-home_address = A sua morada
    .words = a minha morada, morada de casa, a sua morada
report-label-how_long = Há quanto tempo
    .words = há quanto tempo, ha quanto tempo
report-label-how_often = Quantas vezes
    .words = quantas vezes, frequência
report-label-in_danger = Em perigo
    .words = em perigo
report-label-injury = Alguém ferido
    .words = ferimento, ferido, magoado
report-label-issue = Problema
    .words = problema
report-label-kind = Tipo
    .words = tipo, espécie
report-label-land = Terreno
    .words = terreno, tipo de terreno
report-label-land_type = Terreno
    .words = terreno, tipo de terreno, género de terreno
report-label-make = Marca
    .words = marca
report-label-model = Modelo
    .words = modelo
report-label-now = Lá agora
    .words = lá agora, la agora
report-label-offender = Quem o fez
    .words = autor, quem o fez, quem deixou o lixo
report-label-offender_known = Dono conhecido
    .words = dono conhecido
report-label-offensive = Ofensivo
    .words = ofensivo
report-label-out_on_time = Na rua até às 6h
    .words = na rua a tempo, quando foi posto na rua
report-label-owner = Dono
    .words = dono
report-label-pattern = Dias e horas
    .words = dias e horas, padrão
report-label-people = Pessoas
    .words = pessoas
report-label-pest = Praga
    .words = praga, animal
report-label-place = Lugar
    .words = tipo de lugar
report-label-recurring = Acontece muitas vezes
    .words = repetido, acontece muitas vezes
report-label-reported_before = Já nos disse antes
    .words = comunicado antes, disse antes
report-label-restriction = Regra de estacionamento
    .words = restrição, regra de estacionamento
report-label-room = Divisão
    .words = divisão, divisao, quarto
report-label-rooms = Divisões
    .words = divisões, divisoes
report-label-safe_now = Seguro agora
    .words = seguro
report-label-since = Desde
    .words = data, desde, desde quando
report-label-site = Lugar
    .words = sítio
report-label-size = Quanto
    .words = tamanho, quantidade, que tamanho, quanto
report-label-source_address = De onde vem
    .words = de onde vem
report-label-spoken_to_them = Falou com eles
    .words = falei com eles
report-label-still_there = Ainda lá está
    .words = ainda lá está, ainda la esta
report-label-summary = O que aconteceu
    .words = resumo, o que aconteceu
report-label-surface = Em quê
    .words = superfície
report-label-surface_owner = De quem é
    .words = dono, de quem é
report-label-tagged = Etiqueta no caixote
    .words = etiqueta, autocolante
report-label-tenure = A sua casa
    .words = arrendamento, senhorio, de quem é a minha casa
report-label-type_of_waste = O que foi deixado
    .words = tipo de lixo, resíduos, o que foi deixado, lixo
report-label-vehicle_reg = Matrícula
    .words = matrícula, matricula, placa
report-label-vulnerable = Pessoas na casa
    .words = pessoas na casa
report-label-where = Que parte
    .words = que parte
report-label-dead_animal-where = Tipo de lugar
    .words = tipo de lugar
report-label-pests-where = Visto
    .words = onde estão, onde os vi
report-label-whole_street = Rua inteira
    .words = rua inteira
report-label-width_cm = Largura em centímetros
    .words = largura, que largura, largo
report-label-witnessed = Viu quem o fez
    .words = testemunhado, vi
report-label-witnessed_at = Quando o viu
    .words = data, hora, quando o vi
