# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody complains, and how the parts of a complaint are called.

# What it is about.

complaint-service-waste = Lixo, papeleiras ou limpeza das ruas
    .words = lixo, caixote, caixotes, lixo não recolhido, reciclagem, lixo no chão, limpeza das ruas, lixo abandonado, grafitos
complaint-service-repairs = Reparações numa casa da câmara
    .words = reparações, reparacoes, reparação, caldeira, humidade, bolor, fuga de água, aquecimento, arranjo da casa da câmara
complaint-service-tenancy = O meu arrendamento, despesas comuns ou vizinhos
    .words = arrendamento, contrato, despesas comuns, condomínio, vizinhos, vizinho, comportamento antissocial, renda, arrendamento longo
complaint-service-housing_options = A lista de habitação ou estar sem casa
    .words = lista de habitação, lista de espera, sem-abrigo, sem abrigo, sem casa, opções de habitação, realojamento, prioridade na lista
complaint-service-council_tax = Imposto municipal (Council Tax)
    .words = imposto municipal, imposto da casa, cobrador, oficial de justiça, desconto por viver só
complaint-service-benefits = Subsídio de habitação (Housing Benefit) ou redução do imposto municipal (Council Tax Reduction)
    .words = subsídio, subsidio, subsídios, subsídio de habitação, redução do imposto, apoio no imposto
complaint-service-planning = Urbanismo
    .words = urbanismo, planeamento, pedido de licença, licença de obras, licenca de obras, ampliação, controlo de obras
complaint-service-parking = Estacionamento
    .words = estacionamento, parque de estacionamento, licença de estacionamento, dístico
complaint-service-parks = Parques, árvores ou parques infantis
    .words = parques, parque, árvore, arvore, árvores, parque infantil, relva, jardim público
complaint-service-noise = Ruído ou pragas
    .words = ruído, ruido, barulho, pragas, ratos, saúde ambiental
complaint-service-staff = Como alguém me tratou
    .words = funcionários, funcionarios, mal-educado, malcriado, mal-educado comigo, como fui tratado, como fui tratada, insultou-me, atitude, mentiram-me, falou comigo, a maneira como me falaram, o vosso homem, o vosso funcionário
complaint-service-other = Outra coisa
    .words = outra coisa, outro, outra, nenhuma destas

# What may not be a complaint, and the right way. The words are how it is recognised.

complaint-rule-parking_ticket =
    Uma multa de estacionamento tem o seu próprio recurso. Primeiro escreva para a morada da multa e diga porque está errada.
    Se isso não ajudar, um tribunal independente pode decidir. Veja { $url }.
    .words = multa de estacionamento, multa, aviso de multa, aviso de pagamento, minha multa
complaint-rule-planning_decision =
    Uma decisão de urbanismo tem o seu próprio recurso. Quem fez o pedido pode ir ao Planning Inspectorate. Veja { $url }.
    .words = decisão de urbanismo, decisao de urbanismo, licença recusada, recusaram a licença, pedido recusado, recurso de urbanismo
complaint-rule-benefit_decision =
    Pode pedir que vejamos outra vez uma decisão sobre subsídios até um mês depois da nossa carta. Depois disso um tribunal pode decidir.
    Veja { $url }.
    .words = decisão do subsídio, recusaram o meu subsídio, pararam o meu subsídio, o subsídio parou, negaram o subsídio de habitação
complaint-rule-council_tax_band =
    O escalão do imposto municipal é definido pela Valuation Office Agency, não por nós. Pode pedir-lhes que o mudem. Veja { $url }.
    .words = escalão do imposto, escalao do imposto, escalão errado, escalão, escalões
complaint-rule-councillor =
    Uma reclamação sobre um vereador vai para o Monitoring Officer da câmara, que vê como os vereadores se devem comportar.
    .words = vereador, vereadora, vereadores, conselheiro, o meu vereador
complaint-rule-court_claim =
    Quando um caso foi para tribunal, é o tribunal que decide.
    .words = ação em tribunal, acao em tribunal, processar, levar a tribunal, ir a tribunal, processo judicial, o meu advogado
complaint-rule-ombudsman_decided =
    O que um provedor (ombudsman) aceitou é com ele.
    .words = o provedor está a ver, o provedor decidiu, o provedor já decidiu, com o provedor
complaint-rule-answered_before =
    O que já respondemos nas duas fases não vemos uma terceira vez. Um provedor (ombudsman) pode ver.
    .words = resposta final, já respondido na fase dois, última resposta
complaint-rule-information_request =
    Pode pedir informação que temos. Respondemos em 20 dias úteis.
    .words = liberdade de informação, acesso à informação, pedido de informação, informação ambiental
complaint-rule-data_protection =
    Se é sobre como usámos os seus dados, o Information Commissioner também pode ajudar. Ligue { $phone } ou veja { $url }.
    .words = proteção de dados, protecao de dados, fuga de dados, rgpd, partilharam os meus dados, os meus dados pessoais, a minha informação pessoal
complaint-rule-not_ours =
    Quem trata disto: { $body }. Por isso, é quem responde.
    { $route }
complaint-rule-too_old =
    Podemos não ver coisas com mais de 12 meses. Se há um bom motivo, diga-nos.

# Who can be asked for help.

ombudsman-lgsco = o provedor das autarquias e da assistência social (Local Government and Social Care Ombudsman)
ombudsman-housing = o provedor da habitação (Housing Ombudsman)

# What we can do differently.

adjustment-large_print = Letra grande
    .words = letra grande, letras grandes, letra maior, letras maiores, letra aumentada
adjustment-easy_read = Leitura fácil
    .words = leitura fácil, leitura facil, palavras simples, palavras fáceis
adjustment-braille = Braille
    .words = braile, em braile
adjustment-audio = Áudio
    .words = áudio, gravação, gravacao, lido em voz alta, falado
adjustment-bsl = Língua gestual
    .words = língua gestual, lingua gestual, língua gestual britânica, gestual
adjustment-interpreter = Um intérprete
    .words = intérprete, interprete, tradutor, outra língua
adjustment-no_calls = Sem telefonemas
    .words = sem telefonemas, sem chamadas, não ligar, nao ligar, não liguem, nao liguem, não telefonem, nao telefonem, não por telefone
adjustment-no_letters = Sem cartas
    .words = sem cartas, não escrevam, nao escrevam, não por correio, sem correio
adjustment-more_time = Mais tempo
    .words = mais tempo, tempo extra, devagar, mais devagar
adjustment-advocate = Alguém fala por mim
    .words = representante, alguém fala por mim, assistente social, o meu cuidador, cuidador, cuidadora

# Words that decide: somebody asks to complain; they told us before; and nothing came of it; they are angry.

complaint-word-asked = Reclamar
    .words = reclamar, reclamação, reclamacao, reclamações, queixa, queixar-me, apresentar queixa, reclamação formal, registar como reclamação
complaint-word-before = Antes
    .words = já vos disse, ja vos disse, já lhes disse, disse à câmara, disse a alguém, já comuniquei, comuniquei isto, participei isto, eu participei, nós participámos, eu já, liguei-vos, telefonei-vos, já liguei, enviei um email, já reclamei, já pedi antes, já participei, participei duas vezes, segunda vez, terceira vez
complaint-word-in-vain = Em vão
    .words = ninguém veio, ninguem veio, ainda ninguém veio, ainda ninguem veio, nada aconteceu, não aconteceu nada, nada foi feito, não fizeram nada, nao fizeram nada, nunca vieram, nunca apareceram, não apareceram, ignorado, ignoraram-me, ainda nada, sem resposta
complaint-word-unhappy = Descontente
    .words = nojento, uma vergonha, vergonhoso, péssimo, pessimo, inaceitável, inaceitavel, não chega, farto, farta, chocante, ridículo, ridiculo, escandaloso
complaint-word-ombudsman = Provedor
    .words = provedor, provedora, provedores

# Beginning.

complaint-begin =
    Posso receber a sua reclamação. { $council } guarda-a para ver o que se passou. Só quem precisa a pode ver.
    Pode ler mais em { $link }.
    .sms = Posso receber a sua reclamação. Como a usamos: { $link }
    .voice = Posso receber a sua reclamação. { $council } guarda-a para ver o que se passou. Só quem precisa a pode ver.
    .easy =
        Posso receber a sua reclamação.
        { $council } guarda-a para saber o que correu mal.
        Poucas pessoas a veem.
        Leia mais em { $link }.

# Questions.

complaint-ask-story = O que aconteceu? Diga quando foi e como o afetou a si.
    .again = Diga-nos por palavras suas o que correu mal. Por exemplo: ninguém veio arranjar a minha caldeira na terça-feira passada.
    .easy =
        O que correu mal? Quando foi?
        O que é que isso lhe fez?
complaint-ask-service = Sobre o que é?
    .again = Escolha a que fica mais perto, ou diga-o numa palavra, como lixo ou reparações.
complaint-ask-road = Também quer fazer uma reclamação a nós?
    .again = Pode fazer uma reclamação na mesma, e uma pessoa decide se a podemos aceitar. Ou termine aqui.
complaint-choice-complain = Fazer uma reclamação
    .words = reclamação, reclamacao, fazer uma reclamação, sim, reclamar, reclamar na mesma, continuar, sim por favor
complaint-choice-end = Terminar aqui
    .words = terminar, terminar aqui, não, nao, não obrigado, parar, já chega, isso ajuda
complaint-ask-before = Já nos tinha falado disto?
    .again = Já falou à câmara da mesma coisa? Responda sim ou não.
complaint-ask-related = Tem a referência do que nos disse? É parecida com { $example }. Pode saltar isto.
    .again = Dê a referência que lhe demos, como { $example }. Se não a tem, diga saltar.
    .voice = Tem a referência do que nos disse? Pode saltar isto.
complaint-ask-report = Quer que eu registe também o problema, para a equipa o resolver agora?
    .again = Recebo a sua reclamação de qualquer maneira. Quer que envie também uma participação à equipa? Responda sim ou não.
complaint-ask-complain = Também quer reclamar?
    .again = Responda sim para fazer uma reclamação e uma participação. Responda não para fazer só a participação.
complaint-ask-happened = Quando aconteceu? Se foi mais de um dia, dê o último.
    .again = Dê um dia, como terça-feira passada ou 3 de novembro. Pode saltar isto.
    .easy =
        Quando foi?
        Foi mais de um dia? Dê o último.
complaint-ask-affected = Quem é afetado por isto?
    .again = É sobre si, sobre alguém por quem fala, ou sobre várias pessoas?
complaint-affected-me = Eu
    .words = eu, a mim, só eu, so eu, nós, a minha família, a minha casa
complaint-affected-other = Alguém por quem falo
    .words = alguém por quem falo, outra pessoa, outra, a minha mãe, minha mãe, o meu pai, meu pai, o meu filho, a minha filha, o meu vizinho, um amigo, o meu cliente
complaint-affected-group = Várias pessoas
    .words = várias pessoas, varias pessoas, um grupo, todos nós, toda a gente, a rua toda, a nossa rua, muitas pessoas
complaint-ask-consent = Essa pessoa sabe desta reclamação e está de acordo?
    .again = Precisamos do acordo dessa pessoa antes de falar consigo sobre ela. Está de acordo? Responda sim ou não.
    .easy =
        A pessoa sabe disto?
        A pessoa diz que sim?
complaint-ask-outcome = O que resolvia isto para si? Pode saltar isto.
    .again = Por exemplo: um pedido de desculpa, o trabalho feito, ou dinheiro de volta. Pode saltar isto.
    .easy =
        O que quer que façamos?
        Pode dizer: saltar.
complaint-ask-adjustments = Há algo que torne difícil lidar connosco? Diga-me o que podemos fazer de outra maneira.
    .again = Por exemplo: letra grande, ou sem telefonemas. Pode escolher mais do que uma. Se não há nada, diga não.
    .easy =
        É difícil falar connosco?
        Podemos fazer de outra maneira.
        Diga-me o que ajuda.
complaint-no-adjustment = Nada
    .words = nada, não, nao, nenhum, não obrigado, nem por isso, nenhuma
complaint-ask-contact = Como podemos falar consigo? Dê o seu nome e um número de telefone ou email. Pode saltar isto, mas então não podemos responder.
    .again = Dê um número de telefone ou um email, como sam@example.com. Sem isso, vemos o que se passou, mas não podemos enviar resposta.
    .easy =
        Como se chama?
        Qual é o seu telefone ou email?
        Pode dizer: saltar. Assim não podemos responder.

# Short names of what is known.

complaint-label-story = O que aconteceu
    .words = o que aconteceu, história, detalhes, o que escrevi
complaint-label-service = Sobre
    .words = sobre, serviço, servico, sobre o que é
complaint-label-before = Já nos disse antes
    .words = disse antes, antes
complaint-label-related = Participação anterior
    .words = referência, referencia, participação anterior
complaint-label-happened = Quando
    .words = data, quando, dia
complaint-label-affected = Quem é afetado
    .words = quem, quem é afetado, afetado
complaint-label-consent = Está de acordo
    .words = consentimento, está de acordo, acordo
complaint-label-outcome = O que resolvia isto
    .words = resultado, o que quero, resolver
complaint-label-adjustments = O que fazemos de outra maneira
    .words = ajustes, letra grande, fazer de outra maneira
complaint-label-reason = Porquê
    .words = porquê, porque, motivo

# On the way.

complaint-request-first = Vou registar isto, para a equipa o poder resolver.
complaint-report-now = Agora registo o problema em si.
complaint-signposted = Não fiz nenhuma reclamação. Pode voltar e fazer uma a qualquer hora.
complaint-report-not-found = Não encontro nenhuma participação com essa referência.

# Reading back, and what happens then.

complaint-read-back =
    Verifique o que tenho:
    { $facts }
    Está certo, e posso enviar?
    .again =
    Esta é a reclamação que eu enviaria:
    { $facts }
    Responda sim para enviar. Ou diga o que está errado.
    .easy =
        Leia isto:
        { $facts }
        Está certo? Posso enviar?
complaint-done = Temos a sua reclamação. A sua referência é { $reference }.
    .voice = Temos a sua reclamação. A sua referência é { $reference }. Digo mais uma vez: { $reference }.
    .easy =
        Temos a sua reclamação.
        O seu número é { $reference }. Guarde-o.
complaint-understood =
    Percebemos que é sobre: { $service }.
    Disse-nos: { $story }
    .sms = Percebemos que é sobre: { $service }.
complaint-understood-wanted =
    Percebemos que é sobre: { $service }.
    Disse-nos: { $story }
    O que resolvia isto: { $outcome }
    .sms = Percebemos que é sobre: { $service }. O que resolvia isto: { $outcome }
complaint-acknowledge-by = Está com: { $department }. Uma pessoa confirma o que vamos ver até { $aim }, e o mais tardar até { $date }.
    .easy =
        Está com: { $department }.
        Uma pessoa diz-lhe o que vamos ver.
        Queremos fazê-lo até { $aim }. O último dia é { $date }.
complaint-answer-after = A nossa resposta completa chega até { $days } dias úteis depois disso. Ou seja, o mais tardar até { $date }.
    .easy =
        Depois recebe a nossa resposta.
        Demora no máximo { $days } dias úteis.
        O último dia é { $date }.
complaint-answer-by = Está com: { $department }. A nossa resposta completa chega em { $days } dias úteis, até { $date }.
complaint-adjustments-kept = Vamos respeitar o que pediu: { $adjustments }.
complaint-person-decides = Uma pessoa decide se podemos ver isto. Se não podemos, dizemos porquê, e quem pode.
    .easy =
        Primeiro uma pessoa vê isto.
        Podemos aceitar? Ela diz-lhe.
        Se não, diz porquê. Diz quem pode ajudar.
complaint-consent-first = Antes de falar consigo sobre essa pessoa, perguntamos-lhe se está de acordo.
complaint-no-contact = Vamos ver o que se passou. Não podemos enviar uma resposta, porque não sabemos como falar consigo.
complaint-afterwards =
    Para saber como está, volte aqui com { $reference }. Para acrescentar ou corrigir algo, ligue { $phone }.
    Se falharmos uma data, diga-nos aqui e pode passar à fase seguinte.
    Também pode pedir ajuda a qualquer hora a:
    { $ombudsmen }
    .sms =
    Para saber como está, envie { $reference }. Para acrescentar, ligue { $phone }. Se falharmos uma data, diga-nos. Pode pedir ajuda a qualquer hora:
    { $ombudsmen }
    .voice =
        Para saber como está, ligue outra vez com a referência. Se falharmos uma data, diga-nos e pode passar à fase seguinte.
        Também pode pedir ajuda a qualquer hora a:
        { $ombudsmen }
    .easy =
        Quer saber como está? Dê aqui { $reference }.
        Quer juntar alguma coisa? Ligue { $phone }.
        Estamos atrasados? Diga-nos aqui.
        Outros podem ajudar a qualquer hora:
        { $ombudsmen }
complaint-ombudsman = { $name }: ligue { $phone } ou veja { $url }
    .sms = { $name }, { $phone }
    .voice = { $name }: ligue { $phone }

# Taking it further.

complaint-escalate-begin = Se não ficou contente com a nossa resposta, outra pessoa vê a sua reclamação outra vez. É a fase 2.
    .easy =
        A nossa resposta não serve?
        Então outra pessoa vê isto.
        É a fase 2.
complaint-ombudsmen =
    Pode pedir ajuda a estes a qualquer hora. Quase sempre veem uma reclamação quando já respondemos nas duas fases.
    { $ombudsmen }
complaint-which = Qual das suas reclamações é?
    .again = Escolha uma delas, ou dê outra referência.
complaint-ask-reference = Qual é a referência da sua reclamação? É parecida com { $example }.
    .again = Demos a referência quando fez a reclamação. Tem letras e números, como { $example }.
    .voice = Qual é a referência da sua reclamação? Diga-a letra a letra.
complaint-ask-proof = Para termos a certeza de que é sua, dê o número de telefone ou o email da reclamação.
    .again = Dê o número de telefone ou o email que nos deu com a reclamação.
complaint-not-found = Não encontro nenhuma reclamação com esses dados. Verifique e tente outra vez.
complaint-give-up =
    Não a encontro. Ligue { $phone } e uma pessoa pode procurar por si. Nada mudou na reclamação.
    Se ainda não nos fez uma reclamação, pode fazê-la aqui.
complaint-ask-reason = O que estava errado ou em falta na nossa resposta? Pode saltar isto. Não precisa de motivo.
    .again = Se quiser, diga o que devemos ver outra vez. Se não, diga saltar.
complaint-missed-acknowledgement = Dissemos que confirmávamos a sua reclamação até { $date }. Não o fizemos, e pedimos desculpa. Pode passá-la à fase 2 agora.
complaint-missed-answer = Dissemos que respondíamos até { $date }. Não o fizemos, e pedimos desculpa. Pode passá-la à fase 2 agora.
complaint-stage-2-late = O prazo habitual para pedir a fase 2 já passou. Recebo o pedido na mesma, e uma pessoa decide.
complaint-escalate-read-back =
    Verifique o que tenho:
    { $facts }
    Quer que eu passe a sua reclamação à fase 2?
    .again =
    É isto que eu passaria à fase 2:
    { $facts }
    Responda sim para enviar. Ou diga o que está errado.
complaint-stage-2-done = A sua reclamação { $reference } está agora na fase 2. Outra pessoa vai vê-la. É a nossa última fase.
complaint-was-withdrawn = Retirou esta reclamação, por isso não está aberta. Pode fazer uma nova.
complaint-was-refused =
    Não pudemos aceitar esta reclamação. O motivo que demos é: { $reason }
    Pode pedir ao provedor (ombudsman) que veja isso:
    { $ombudsmen }
complaint-not-yet-acknowledgement = Uma pessoa confirma esta reclamação até { $date }. Tomei nota do seu pedido. Se falharmos essa data, pode passá-la à fase seguinte.
complaint-not-yet-answer = Temos de responder a esta reclamação até { $date }. Tomei nota do seu pedido. Se falharmos essa data, pode passá-la à fase seguinte.
complaint-missed-at-stage-2 =
    Tínhamos de fazer isto até { $date }. Não o fizemos, e pedimos desculpa. Tomei nota do seu pedido.
    Pode ir agora ao provedor (ombudsman):
    { $ombudsmen }
complaint-to-ombudsman =
    Demos a nossa última resposta a esta reclamação. Se não ficou contente, pode ir ao provedor (ombudsman) até { $date }:
    { $ombudsmen }

# How it is going.

progress-ask-proof-complaint = Também posso mostrar os detalhes. Para os ver, dê o telefone ou o email da reclamação. Ou salte isto.
    .again = Dê o número de telefone ou o email que estava na reclamação. Pode saltar isto.
complaint-status =
    Esta é a reclamação { $reference }. Está na fase { $stage } de 2.
    { $status }
complaint-status-received = Temo-la. Uma pessoa ainda não a confirmou.
complaint-status-acknowledged = Estamos a ver o que se passou.
complaint-status-answered = Já respondemos.
complaint-status-closed = Já respondemos, e está fechada.
complaint-status-refused = Não a pudemos aceitar como reclamação.
complaint-status-withdrawn = Foi retirada por si.
complaint-due-acknowledgement = Uma pessoa confirma-a até { $date }.
complaint-due-answer = Respondemos até { $date }.
complaint-late-acknowledgement = Dissemos que a confirmávamos até { $date }. Não o fizemos, e pedimos desculpa. Para ir mais longe, diga: levar a minha reclamação mais longe. Ou ligue { $phone }.
complaint-late-answer = Dissemos que respondíamos até { $date }. Não o fizemos, e pedimos desculpa. Para ir mais longe, diga: levar a minha reclamação mais longe. Ou ligue { $phone }.
complaint-next-stage = Se não ficou contente com a nossa resposta, diga: levar a minha reclamação mais longe.
complaint-next-ombudsman =
    Essa foi a nossa última resposta. Se não ficou contente, pode ir ao provedor (ombudsman):
    { $ombudsmen }
complaint-details = Disse-nos: { $story }
complaint-details-handler = Quem trata dela: { $name }, { $department }.
complaint-details-extended = A resposta demora mais. O motivo é: { $reason }
complaint-details-refused = O motivo é: { $reason } Pode pedir ao provedor (ombudsman) que veja isso.
complaint-decision-upheld = Vimos que estávamos errados.
complaint-decision-partly_upheld = Vimos que estávamos errados em parte.
complaint-decision-not_upheld = Vimos que não estávamos errados.

# A report that was made in anger.

complaint-offer = Precisa de mais alguma coisa? Também pode reclamar disto, se quiser.
complaint-choice-make = Fazer uma reclamação
    .words = reclamar, reclamação, reclamacao, fazer uma reclamação, sim, quero reclamar

# Said unasked, on the day by which a complaint was to be confirmed or answered.

complaint-date-acknowledgement =
    Dissemos que confirmávamos a sua reclamação { $reference } até { $date }. Ainda não o fizemos, e pedimos desculpa.
    Para ir mais longe, diga: levar a minha reclamação mais longe. Ou ligue { $phone }.
    .sms = Dissemos que confirmávamos { $reference } até { $date }. Ainda não o fizemos, e pedimos desculpa. Ligue { $phone }.
complaint-date-answer =
    Dissemos que respondíamos à sua reclamação { $reference } até { $date }. Demora mais, e pedimos desculpa.
    Para ir mais longe, diga: levar a minha reclamação mais longe. Ou ligue { $phone }.
    .sms = Dissemos que respondíamos a { $reference } até { $date }. Demora mais, e pedimos desculpa. Ligue { $phone }.
