# Drafted by machine; not yet reviewed by a speaker.
# Paying a bill, and not being able to. $what is the bill, $amount the sum, $reference our own reference, $link the
# address to pay at, $phone and $hours the team that answers about the bill.

# In a sentence: "to pay rent".
pay-type-council_tax = imposto municipal (Council Tax)
pay-type-rent = renda
pay-type-parking_fine = multa de estacionamento
pay-type-garden_waste = lixo do jardim
pay-type-business_rates = imposto das empresas (business rates)
pay-type-invoice = fatura
pay-type-bulky_waste = recolha de coisas grandes

# Alone: to choose from, and to read back.
pay-choice-council_tax = Imposto municipal (Council Tax)
    .words = imposto municipal, imposto da casa, imposto, conta do imposto municipal, atraso do imposto
pay-choice-rent = Renda
    .words = renda, a minha renda, aluguer, renda da garagem, rendas em atraso
pay-choice-parking_fine = Multa de estacionamento
    .words = multa de estacionamento, multa, aviso de multa, aviso de pagamento, coima, multa do carro, estacionamento
pay-choice-garden_waste = Lixo do jardim
    .words = lixo do jardim, resíduos do jardim, residuos do jardim, caixote castanho, caixote do jardim
pay-choice-business_rates = Imposto das empresas (business rates)
    .words = imposto das empresas, imposto comercial, imposto do negócio, taxa das empresas
pay-choice-invoice = Uma fatura
    .words = fatura, factura, uma conta vossa, outra conta

pay-where-council_tax = O número da conta está no topo da fatura do imposto municipal (Council Tax). Tem 8 ou 9 algarismos.
pay-where-rent = O número da conta da renda está na carta ou no cartão da renda. Tem 8 a 10 algarismos.
pay-where-parking_fine = O número está no aviso. Começa por UH ou UG e tem 10 letras e números.
pay-where-garden_waste = Dê o número da fatura da nossa carta ou email. Tem 6 a 10 algarismos.
pay-where-business_rates = O número da conta está no topo da sua fatura. Tem 8 ou 9 algarismos.
pay-where-invoice = O número da fatura está no topo da fatura. Tem 6 a 10 algarismos.

pay-team-revenues = a equipa do imposto municipal e do imposto das empresas
pay-team-income = a equipa das rendas
pay-team-parking = a equipa do estacionamento
pay-team-waste = a equipa do lixo

# The questions.

payment-begin = Quer pagar. Se não pode pagar, diga-me a qualquer momento e digo o que pode ajudar.
    .sms = Quer pagar. Se não pode pagar, diga-me.
    .easy =
        Quer pagar.
        Se não pode pagar, diga-me. Posso ajudar.
payment-understood =
    Quer pagar: { $what }. Se não pode pagar, diga-me a qualquer momento e digo o que pode ajudar.
    .sms = Quer pagar: { $what }. Se não pode pagar, diga-me.
    .easy =
        Quer pagar: { $what }.
        Se não pode pagar, diga-me. Posso ajudar.
payment-understood-with =
    Quer pagar: { $what }. Tenho:
    { $facts }
    Se não pode pagar, diga-me a qualquer momento e digo o que pode ajudar.
    .sms =
    Quer pagar: { $what }. Tenho:
    { $facts }
    Se não pode pagar, diga-me.
    .easy =
        Quer pagar: { $what }. Tenho:
        { $facts }
        Se não pode pagar, diga-me. Posso ajudar.

payment-privacy =
    { $council } guarda o número da sua fatura e o valor, para receber este pagamento. Leia mais em { $link }.
    .sms = { $council } guarda o número e o valor para receber este pagamento. Mais em { $link }.
    .voice = { $council } guarda o número da sua fatura e o valor, para receber este pagamento.
    .easy =
        { $council } guarda o número da sua conta e o valor.
        Precisamos disso para receber o seu dinheiro.
        Leia mais em { $link }.

payment-label-what = O que pagar
    .words = conta, o quê, o que, tipo
payment-ask-what = O que quer pagar?
    .again = Que conta é? Escolha uma.

payment-label-fine = Pagar ou contestar
    .words = pagar, contestar
payment-ask-fine = Quer pagar a multa ou contestá-la? Se pagar, o caso fica fechado e já não a pode contestar.
    .again = Diga pagar, ou contestar. Contestar quer dizer que acha que a multa está errada.
    .easy =
        Pode pagar a multa. Ou pode dizer que está errada.
        Se pagar, acabou. Depois já não pode dizer que está errada.
        O que quer fazer?
payment-choice-pay = Pagar a multa
    .words = pagar, pago, pagar a multa, pagar agora, quero pagar
payment-choice-challenge = Contestar a multa
    .words = contestar, contesto, contestar a multa, recorrer, recurso, reclamar da multa, impugnar, está errada, esta errada, é injusta

payment-label-account = Número
    .words = número, numero, número da conta, referência, conta, número da fatura, número da multa
payment-ask-account = Qual é o número da fatura, carta ou aviso? { $where }
    .again = Preciso do número que está na sua fatura, carta ou aviso. { $where }
    .sms = Qual é o número da fatura, carta ou aviso?
    .easy =
        Qual é o número que está na conta?
        { $where }
payment-account-unusual =
    { $account } não é como outros números para: { $what }. Veja na sua fatura. Pode continuar se está certo.

payment-label-vehicle = Veículo
    .words = veículo, veiculo, carro, matrícula, matricula
payment-ask-vehicle = Qual é a matrícula do veículo?
    .again = Dê a matrícula, como AB12 CDE. Pode saltar isto.

payment-label-amount = Valor
    .words = valor, quantia, montante
payment-ask-amount = Quanto quer pagar?
    .again = Dê o valor em libras e cêntimos (pence), como £45.60.
payment-amount-two = Vejo mais do que um valor nisso.
payment-amount-negative = Um valor a pagar não pode ser menos que zero.
payment-amount-decimals = Um valor tem no máximo dois algarismos depois do ponto, como £45.60.
payment-amount-too-small = O mínimo que se pode pagar aqui é { $least }.
payment-amount-too-large = O máximo que se pode pagar aqui de uma vez é { $most }. Para mais, ligue { $phone }.

payment-fine-stages =
    Uma multa custa metade nos primeiros { $half } dias, ou 21 dias se foi vista por uma câmara de vídeo. Tem { $days } dias para pagar.
    Recebeu uma carta de um tribunal ou de um cobrador (bailiff) sobre ela? Então não pague aqui, e ligue { $phone }.
    .sms = Uma multa custa metade nos primeiros { $half } dias. Carta do tribunal ou de um cobrador? Então ligue { $phone }.
    .easy =
        Paga metade nos primeiros { $half } dias.
        Paga metade durante 21 dias se foi uma câmara que viu.
        Tem { $days } dias para pagar.
        Há uma carta de um tribunal ou de um oficial de cobranças? Então não pague aqui. Ligue { $phone }.
payment-rent-person = Se tem rendas em atraso, também pode falar connosco: { $phone }. Queremos que fique na sua casa.
payment-paid-before = Já pagou { $amount } com este número, para: { $what }. A referência foi { $reference }.

payment-read-back =
    Verifique o que tenho:
    { $facts }
    Está certo, e posso enviar o link para pagar?
    .again =
    Tenho isto:
    { $facts }
    Diga sim e envio o link. Ou diga o que mudar.
    .easy =
        Leia isto:
        { $facts }
        Está certo? Envio o link?

# The link.

payment-link =
    Este é o seu link para pagar { $amount } ({ $what }): { $link }
    É de { $council }. A sua referência é { $reference }. O link funciona até { $date }.
    .sms = { $council }: pague { $amount } ({ $what }) em { $link } Referência { $reference }.
    .voice =
        O seu link para pagar { $amount } ({ $what }) está pronto. Pode recebê-lo por SMS: { $link }
        A sua referência é { $reference }. O link funciona até { $date }.
    .easy =
        Pague aqui ({ $amount }, { $what }): { $link }
        O link é de { $council }.
        O seu número é { $reference }.
        O link serve até { $date }.
payment-link-same =
    Já tem um link para isto. Pague { $amount } ({ $what }) aqui: { $link }
    A sua referência é { $reference }. O link funciona até { $date }.
    .sms = Pague { $amount } ({ $what }) em { $link } Referência { $reference }.
    .voice =
        Já tem um link para isto, para pagar { $amount } ({ $what }). Pode recebê-lo por SMS: { $link }
        A sua referência é { $reference }. O link funciona até { $date }.
payment-link-safe =
    Dê os dados do cartão nessa página, e só lá. Nunca os envie num chat, porque os chats são guardados e outros podem lê-los.
    .sms = Dê os dados do cartão só nessa página, nunca por SMS.
    .voice = Dê os dados do cartão nessa página, e só lá. Nunca os diga numa chamada como esta.
    .easy =
        Escreva o número do cartão só nessa página.
        Nunca o escreva nesta conversa.
payment-link-sandbox = Isto é um teste do serviço. Não há dinheiro a circular.
payment-link-after = Depois de pagar, digo-lhe aqui se o pagamento passou. Também pode perguntar-me: o meu pagamento passou?
    .voice = Depois de pagar, pode perguntar aqui: o meu pagamento passou?
    .easy =
        Já pagou? Então digo se correu bem.
        Também pode perguntar-me.
payment-not-here =
    Não posso receber pagamentos com cartão aqui neste momento. Ligue { $payment_phone } para pagar com cartão a qualquer hora, ou pague em { $website }.

# How a payment stands. Said when asked, and sent when it is known.

payment-is-link_given = Pagamento { $reference }: { $amount } ({ $what }) ainda não está pago. Ninguém abriu o link.
payment-is-started = Pagamento { $reference }: { $amount } ({ $what }) ainda não está pago. A página para pagar foi aberta, e não vejo nenhum pagamento.
payment-is-pending = Pagamento { $reference }: esperamos a resposta sobre { $amount } ({ $what }). Não pague outra vez. Pergunte-me daqui a alguns minutos.
    .easy =
        Pagamento { $reference }: { $amount }, { $what }.
        Esperamos uma resposta. Não pague outra vez.
        Pergunte outra vez daqui a alguns minutos.
payment-is-paid = O seu pagamento passou. Temos { $amount } ({ $what }). Data do pagamento: { $date }. A sua referência é { $reference }. O número do recibo é { $receipt }.
    .sms = Pago: { $amount } ({ $what }), { $date }. Referência { $reference }.
    .voice = O seu pagamento passou. Temos { $amount } ({ $what }). Data do pagamento: { $date }. A sua referência é { $reference }.
payment-is-declined = Pagamento { $reference }: o seu cartão não foi aceite para { $amount }. Não foi cobrado dinheiro. Pode tentar outra vez com o mesmo link ou usar outro cartão.
    .easy =
        Pagamento { $reference }: o cartão não deu. Valor: { $amount }.
        O dinheiro ainda é seu.
        Tente o link outra vez. Ou use outro cartão.
payment-is-expired = Pagamento { $reference }: a página para pagar ficou aberta muito tempo. Não foi cobrado dinheiro. Pode tentar outra vez com o mesmo link.
payment-is-cancelled = Pagamento { $reference }: parou antes de pagar { $amount }. Não foi cobrado dinheiro. Ainda pode pagar com o mesmo link.
payment-is-error = Pagamento { $reference }: pedimos desculpa, algo falhou onde o cartão é verificado. Não temos nenhum pagamento seu de { $amount }. Tente outra vez o mesmo link.
payment-is-withdrawn = Pagamento { $reference }: o link foi retirado. Não se pode pagar com ele.
payment-is-part_refunded = Pagamento { $reference }: temos { $amount } ({ $what }). Devolvemos { $refunded } ao seu cartão.
payment-is-refunded = Pagamento { $reference }: devolvemos tudo, { $refunded }, ao seu cartão.
payment-is-over = Pagamento { $reference }: { $amount } ({ $what }) não foi pago, e o link terminou. Diga-me se quer pagar agora.
# Said unasked where no real money moves.
payment-news-trial =
    { $news }
    Isto é um teste do serviço. Não há dinheiro a circular.
# Said to whoever names a reference in another chat: neither what for, nor how much.
payment-named-paid = O pagamento { $reference } passou. Data do pagamento: { $date }.
payment-named-pending = Pagamento { $reference }: esperamos a resposta. Não pague outra vez. Pergunte-me daqui a alguns minutos.
payment-named-refunded = O pagamento { $reference } foi feito, e o dinheiro foi devolvido ao cartão.
payment-named-unpaid = O pagamento { $reference } não está feito. O link que veio com ele pode ser usado até { $date }.
payment-named-ended = O pagamento { $reference } não está feito, e o link terminou.
payment-link-again = O seu link para pagar é { $link }
    .voice = Pode receber por SMS o link para pagar: { $link }
payment-none = Não tenho nenhum pagamento deste chat. Se tem uma referência de pagamento, diga-ma. É parecida com { $example }. Também pode ligar { $phone }.
    .voice = Não tenho nenhum pagamento desta chamada. Se tem uma referência de pagamento, diga-ma.
payment-refund =
    Uma pessoa trata dos reembolsos. Ligue { $phone }, { $hours }. Tenha consigo a data, o valor e a referência do pagamento.
    O dinheiro volta para o cartão que pagou. Não o posso devolver daqui.
    .sms = Uma pessoa trata dos reembolsos. Ligue { $phone }, { $hours }. Tenha a data, o valor e a referência.

# A fine that is disputed.

payment-challenge =
    Para contestar a multa, não a pague. Se pagar, o caso fica fechado.
    Pode contestá-la em { $link }, ou ligue { $phone }, { $hours }. Tenha consigo o número do aviso e a matrícula.
    Diga porque acha que está errada, e envie fotos se as tiver. Recebe uma resposta, e pode recorrer se for não.
    .sms = Para contestar a multa, não a pague. Conteste em { $link } ou ligue { $phone }. Tenha o aviso consigo.
payment-challenge-in-time = Faça isto cedo. Uma multa custa metade nos primeiros { $half } dias, e tem { $days } dias para a pagar.

# Somebody cannot pay.

payment-help-first = Obrigado por me dizer. Não tem de pagar nada neste chat agora. Podemos ajudar, e é melhor falar cedo.
    .easy =
        Obrigado por me dizer.
        Não tem de pagar aqui agora.
        Podemos ajudar.
payment-help-urgent =
    Se um cobrador (bailiff) está à sua porta, recebeu uma carta do tribunal ou pode perder a casa, fale com uma pessoa agora. Ligue { $phone }, { $hours }.
    .easy =
        Está um oficial de cobranças à porta? Há uma carta do tribunal? Pode ficar sem casa?
        Fale já com uma pessoa.
        Ligue { $phone }, { $hours }.
payment-help-person = Para falar com uma pessoa, contacte { $team }: { $phone }, { $hours }. Podem combinar consigo pagamentos mais pequenos. Se quiser pagar uma parte mais tarde, é só dizer.
    .easy =
        Pode falar com uma pessoa: { $team }.
        Ligue { $phone }, { $hours }.
        Talvez possa pagar em partes pequenas.
        Quer pagar uma parte mais tarde? Diga-me.
payment-help-any-person = Para falar com uma pessoa, ligue { $phone }, { $hours }. Podem combinar consigo pagamentos mais pequenos. Se quiser pagar uma parte mais tarde, é só dizer.
pay-help-any = Pode ter um desconto no imposto municipal ou na renda, ou ajuda de um fundo para tempos difíceis. Também pode pedir para pagar em partes mais pequenas.
pay-help-council_tax =
    Pode ter redução do imposto municipal (Council Tax Reduction) se tem poucos rendimentos. Pode pagar menos 25% se é o único adulto em casa.
    Também pode pedir para dividir a conta por 12 meses.
pay-help-rent = Pode ter mais ajuda com a renda, como o subsídio de habitação (Housing Benefit) ou um apoio extra. Pode pedir para pagar o que deve em partes pequenas.
pay-help-parking_fine = Pergunte-nos se pode ter mais tempo ou pagar em partes. Se acha que a multa está errada, pode contestá-la e não pagar.
pay-help-garden_waste = Não precisa deste serviço para se livrar do lixo do jardim. Pode fazer composto ou levá-lo a um centro de reciclagem.
pay-help-business_rates = As pequenas empresas e instituições de caridade podem pagar menos. Pergunte-nos pelo desconto para pequenas empresas (small business rate relief) e por pagar em partes mais pequenas.
pay-help-invoice = Pode pedir-nos mais tempo, ou para pagar em partes mais pequenas.
pay-help-breathing_space = O Breathing Space pode parar quase todas as cartas e encargos de dívidas durante 60 dias. Um conselheiro de dívidas pede-o por si. As contas novas continuam a pagar-se.
    .easy =
        O Breathing Space pode ajudar.
        Pode parar as cartas de dívidas por 60 dias.
        Quem o pede é um conselheiro de dívidas.
        As contas novas continua a pagar.
pay-help-advice = Os conselhos sobre dívidas são grátis e privados. Ligue para a StepChange: { $stepchange }, ou para a National Debtline: { $national_debtline }.
    .easy =
        Os conselhos sobre dívidas são grátis.
        Ligue para StepChange: { $stepchange }.
        Ou ligue para National Debtline: { $national_debtline }.
pay-help-advice_business = Os conselhos sobre dívidas para pequenas empresas são grátis. Ligue para a Business Debtline: { $business_debtline }.

# Words that tell what somebody who speaks of paying wants.

payment-word-status = O meu pagamento passou?
    .words = o meu pagamento passou, o pagamento passou, passou o pagamento, o pagamento entrou, o meu pagamento entrou, entrou o pagamento, pagamento passou, pagamento feito, pagamento não passou, pagamento nao passou, pagamento não entrou, o meu cartão passou, o meu pagamento funcionou, receberam o meu pagamento, já receberam o meu pagamento, ja receberam o meu pagamento, receberam o meu dinheiro, já paguei, ja paguei, eu paguei, está pago, esta pago, já está pago, ver o meu pagamento, estado do meu pagamento, onde está o meu recibo, o meu recibo, recibo do meu pagamento, paguei receberam
payment-word-refund = Quero um reembolso
    .words = reembolso, um reembolso, devolução, devolucao, dinheiro de volta, cobraram duas vezes, cobraram-me duas vezes, paguei duas vezes, paguei a mais, paguei demais
payment-word-cannot = Não posso pagar
    .words = não posso pagar, nao posso pagar, n posso pagar, não consigo pagar, nao consigo pagar, não tenho como pagar, nao tenho como pagar, incapaz de pagar, difícil pagar, dificil pagar, ajuda para pagar, prestações, prestacoes, plano de pagamento, mais tempo para pagar, pagar em partes, pagar aos poucos, renda em atraso, rendas em atraso, imposto em atraso, com dívidas, com dividas, problemas de dinheiro, sem dinheiro, não tenho dinheiro, nao tenho dinheiro, é muito para mim, dificuldades, cobrador, os cobradores, agente de execução, citação do tribunal, moratória
payment-word-urgent = Urgente
    .words = cobrador, os cobradores, agente de execução, agente de execucao, citação, tribunal, despejado, despejada, despejo, perder a minha casa, perder a casa, perder a nossa casa, sem comida, nada para comer, sem aquecimento, sem luz, cortaram a luz, luz cortada
payment-word-challenge = Contestar
    .words = contestar, recorrer, recurso, impugnar, lutar, injusto, injusta, não é justo, nao e justo, multado por engano, não devia ter recebido, nao devia ter recebido, não é o meu carro, nao e o meu carro, estava errado, está errada
payment-word-fine = Multa
    .words = multa de estacionamento, multa, aviso de multa, aviso de pagamento, coima, multas, multado
payment-word-payment = Pagamento
    .words = pagamento, o meu pagamento, recibo, pago, paguei
