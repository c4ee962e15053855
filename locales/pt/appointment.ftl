# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = Atendimento ao público
    .words = atendimento, atendimento ao público, atendimento ao publico, ajuda com o site, falar com alguém, ver alguém
appointment-service-council_tax = Imposto municipal (Council Tax)
    .words = imposto municipal, imposto da casa, imposto
appointment-service-benefits = Subsídio de habitação (Housing Benefit) ou redução do imposto municipal (Council Tax Reduction)
    .words = subsídios, subsidios, subsídio, subsídio de habitação, redução do imposto, apoio no imposto
appointment-service-housing = Conselhos sobre habitação
    .words = habitação, habitacao, casa, conselhos de habitação, sem-abrigo, sem abrigo, sem casa
appointment-service-planning = Conselhos sobre urbanismo
    .words = urbanismo, planeamento, conselhos de urbanismo, licenciamento, técnico de urbanismo
appointment-service-repairs = Uma reparação em minha casa
    .words = reparações, reparacoes, reparação, arranjo em casa, canalizador, eletricista
appointment-service-bulky_waste = Recolha de coisas grandes
    .words = monos, coisas grandes, recolher sofá, recolher móveis, recolha, recolher sofa
appointment-service-callback = Que nos liguem de volta
    .words = ligar de volta, chamada de volta, liguem-me, telefonem-me, liga-me

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date }, { $from }
appointment-between = { $date }, entre { $from } e { $to }
appointment-time = { $time }
appointment-more = Outras horas
    .words = outras horas, mais, mais horas, nenhuma destas, outra coisa, outra hora, mais tarde
appointment-ask-time = Estas horas estão livres. Qual prefere? Também pode dizer outro dia ou hora.
    .again = Escolha uma destas horas, ou diga um dia e uma hora, como quinta-feira à tarde.
    .easy =
        Estas horas estão livres.
        Escolha uma. Ou diga outro dia.
appointment-ask-wish = Quando lhe dá jeito? Diga um dia e uma hora, como quinta-feira à tarde.
    .again = Diga um dia, como segunda-feira, ou uma data, como 3 de dezembro.
appointment-just-taken = Alguém acabou de ficar com essa hora. Peço desculpa. Nada foi marcado nem mudado.
    .easy =
        Essa hora já não está livre. Peço desculpa.
        Nada foi marcado. Nada mudou.
appointment-already = Já tem a marcação { $reference } sobre isto. Para mudar essa, diga: mudar a minha marcação. Ou continue com uma nova.
    .easy =
        Já tem uma hora para isto: { $reference }.
        Quer mudar? Diga: mudar a minha marcação.
        Ou marque mais uma.
appointment-none-free = Não há horas livres nas próximas semanas. Ligue { $phone } e uma pessoa procura uma consigo.
    .easy =
        Não há horas livres em breve.
        Ligue { $phone }. Uma pessoa ajuda.

# Booking.

appointment-ask-service = Sobre o que é a marcação?
    .again = Escolha a que fica mais perto, ou diga-o numa palavra, como habitação ou subsídios.
appointment-ask-way = Como quer que seja?
    .again = Diga por telefone, ou em pessoa.
appointment-way-in_person = Em pessoa
    .words = em pessoa, pessoalmente, cara a cara, presencial, ir aí, no escritório, na câmara
appointment-way-phone = Por telefone
    .words = por telefone, telefone, ao telefone, pelo telefone, telefonem-me
appointment-way-home = Em minha casa
    .words = em minha casa, em casa, na minha casa
appointment-way-kerbside = À beira da rua
    .words = lá fora, la fora, na rua, à porta
appointment-ask-location = Qual é a morada da sua casa? Dê o número da porta, a rua e o código postal.
    .again = Dê uma morada completa, como 12 Alder Road, NR3 1AB.
    .easy =
        Onde mora?
        Dê o número da porta e a rua.
        Dê também o código postal.
appointment-ask-about = Em poucas palavras, sobre o que é? Pode saltar isto.
    .again = Por exemplo: a minha renda subiu. Pode saltar isto.
appointment-ask-interpreter = Precisa de um intérprete, ou de outra coisa que torne isto mais fácil? É grátis.
    .again = Responda não, intérprete, língua gestual ou outra ajuda.
appointment-interpreter-none = Sem intérprete
    .words = sem intérprete, sem interprete, não preciso de intérprete, nao preciso de interprete, não quero intérprete
appointment-interpreter-spoken = Um intérprete
    .words = intérprete, interprete, um intérprete, sim, tradutor, sim por favor
appointment-interpreter-sign = Língua gestual
    .words = língua gestual, lingua gestual, língua gestual britânica, gestual
appointment-interpreter-other = Outra ajuda
    .words = outra ajuda, outra coisa, cadeira de rodas, sem degraus, sem escadas, anel magnético, anel magnetico, mais tempo, letra grande, cuidador, cuidadora, acompanhante
appointment-ask-adjustments = O que podemos fazer para ser mais fácil para si?
    .again = Por exemplo: uma sala sem degraus, mais tempo, ou que alguém venha consigo.
appointment-label-adjustments = O que ajuda
    .words = o que ajuda, ajustes, ajuda
appointment-ask-language = Que língua fala ou usa em gestos, e que variedade?
    .again = Por exemplo: curdo sorani, ou língua gestual britânica.
appointment-ask-contact = Qual é o seu nome e um número de telefone ou email?
    .again = Precisamos de poder falar consigo. Dê um número de telefone ou um email, como sam@example.com.
    .easy =
        Como se chama?
        Qual é o seu telefone ou email?
appointment-paid-first =
    Recolhemos até { $items } coisas grandes por { $price }, e cada uma a mais por { $more }. O máximo é { $most }.
    Paga-se primeiro, e ainda não posso fazer isso aqui. Ligue { $phone } para marcar.

appointment-label-service = Sobre
    .words = sobre, serviço, servico, assunto
appointment-label-way = Como
    .words = como, modo, em pessoa, por telefone
appointment-label-about = Detalhes
    .words = detalhes, o que eu disse
appointment-label-interpreter = Intérprete
    .words = intérprete, interprete
appointment-label-language = Língua
    .words = língua, lingua, idioma
appointment-label-time = Quando
    .words = quando, hora, data, dia
appointment-label-want = O que fazer

appointment-read-back =
    Verifique o que tenho:
    { $facts }
    Está certo, e posso marcar?
    .again =
    É isto que eu marcaria:
    { $facts }
    Responda sim para marcar. Ou diga o que está errado.
    .easy =
        Leia isto:
        { $facts }
        Está certo? Posso marcar?
appointment-done = Está marcado: { $time }. A sua referência é { $reference }.
    .voice = Está marcado: { $time }. A sua referência é { $reference }. Digo mais uma vez: { $reference }.
    .easy =
        Está marcado: { $time }.
        O seu número é { $reference }. Guarde-o.
appointment-where-in_person = Venha a { $name }, { $address }.
appointment-where-phone = Ligamos para o número que deu.
appointment-where-home = Vamos a sua casa. Tem de estar lá um adulto para abrir a porta.
appointment-where-kerbside = Ponha-o lá fora até às 6h.
appointment-bring-customer_service = Traga as cartas sobre o assunto.
appointment-bring-council_tax = Tenha consigo o número da conta do imposto municipal (Council Tax), se o tiver.
appointment-bring-benefits = Tenha consigo o que ganha, poupa e paga de renda, um documento que mostre quem é, e extratos bancários.
    .easy =
        Se puder, traga isto:
        Quanto ganha e quanto tem guardado.
        Quanto paga de renda.
        Um papel que mostre quem é.
        Papéis do banco.
appointment-bring-housing = Tenha consigo um documento que mostre quem é e as cartas sobre a sua casa. Se não tem onde dormir esta noite, ligue-nos agora.
    .easy =
        Traga um papel que mostre quem é.
        Traga cartas sobre a sua casa.
        Não tem onde dormir esta noite? Ligue já.
appointment-bring-planning = Tenha consigo a morada do local, e desenhos se os tiver.
appointment-bring-repairs = Mantenha os animais fora da divisão, e diga-nos se é difícil estacionar.
appointment-bring-bulky_waste = Ponha as coisas onde as possamos ver.
appointment-bring-callback = Tenha o telefone por perto.
appointment-how-to-change = Se não pode vir, diga-nos aqui com { $reference }, ou ligue { $phone }. Pode mudar a qualquer hora.
    .voice = Se não pode vir, ligue outra vez com a referência. Pode mudar a qualquer hora.
    .easy =
        Não pode vir? Diga-nos.
        Dê aqui { $reference }. Ou ligue { $phone }.

# Asking after it, moving it, taking it back.

appointment-which = Qual das suas marcações é?
    .again = Escolha uma delas, ou dê outra referência.
appointment-ask-reference = Qual é a referência da sua marcação? É parecida com { $example }.
    .again = Demos a referência quando marcou. Tem letras e números, como { $example }.
    .voice = Qual é a referência da sua marcação? Diga-a letra a letra.
appointment-ask-proof = Para termos a certeza de que é sua, dê o número de telefone, o email ou o código postal da marcação.
    .again = Dê o número de telefone, o email ou o código postal que nos deu quando marcou.
    .easy =
        Temos de saber que é mesmo a pessoa.
        Dê o telefone, o email ou o código postal que nos deu.
appointment-not-found = Não encontro nenhuma marcação com esses dados. Verifique e tente outra vez.
appointment-give-up = Não a encontro. Ligue { $phone } e uma pessoa pode procurar por si. Nada foi mudado.
appointment-is = Marcação { $reference }: { $time }.
appointment-ask-want = Quer manter, mudar ou cancelar?
    .again = Diga manter, mudar ou cancelar.
appointment-want-keep = Manter
    .words = manter, mantenha, sim, deixar, está bem, esta bem, obrigado, obrigada
appointment-want-change = Mudar
    .words = mudar, mude, alterar, outra hora, outro dia, remarcar
appointment-want-cancel = Cancelar
    .words = cancelar, cancele, não posso ir, nao posso ir, já não preciso, desmarcar
appointment-read-back-change =
    Mudar a marcação. Antes: { $old }. Agora: { $time }. Está certo?
    .again = Vou mudar a sua marcação. Antes: { $old }. Agora: { $time }. Responda sim para mudar.
appointment-read-back-cancel =
    Cancelar a sua marcação: { $old }. Está certo?
    .again = Vou cancelar a sua marcação: { $old }. Responda sim para cancelar.
appointment-changed = Está mudada. Agora é: { $time }, com a mesma referência { $reference }.
appointment-cancelled = A sua marcação { $reference } está cancelada. Obrigado por nos dizer.
appointment-kept = Fica como estava: { $time }.
appointment-was-cancelled = A marcação { $reference } já não está aberta. Pode fazer uma nova aqui.
appointment-is-over = A marcação { $reference } foi: { $time }. Por isso não se pode mudar. Pode fazer uma nova aqui.

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = Para saber quando há uma data mais cedo, diga: data mais cedo.
appointment-want-earlier = Avise-me de uma data mais cedo
    .words = data mais cedo, uma data mais cedo, datas mais cedo, hora mais cedo, marcação mais cedo, marcacao mais cedo, algo mais cedo, alguma coisa mais cedo, vir mais cedo, ir mais cedo, antecipar, antecipar a marcação, antecipar a marcacao, data anterior
appointment-earlier-noted = Aviso quando houver uma data livre antes desta: { $time }. Até lá fica com a sua.
appointment-earlier-now = Há uma livre agora: { $time }. Para ficar com ela, diga: mudar a minha marcação.
appointment-earlier-offer =
    Há uma data mais cedo livre para a sua marcação { $reference }: { $time }.
    A sua é: { $old }. Guardo a mais cedo para si até { $until }. Quer ficar com ela?
    .sms = Há uma data mais cedo livre para { $reference }: { $time }. A sua é: { $old }. Guardo-a até { $until }.
appointment-earlier-letter =
    Há uma data mais cedo livre para a sua marcação { $reference }: { $time }.
    A sua é: { $old }. Guardamos a mais cedo para si até { $until }.
    Para ficar com ela, diga-nos { $reference } no chat do nosso site, ou ligue { $phone }.
    .sms = Há uma data mais cedo livre para { $reference }: { $time }. Guardamo-la para si até { $until }. Para ficar com ela ligue { $phone }.
    .subject = Há uma data mais cedo livre para a sua marcação { $reference }
appointment-ask-offer = Está livre: { $time }. Está guardada para si até { $until }. O que quer fazer?
    .again = Diga: aceito, manter a minha, mudar ou cancelar.
appointment-offer-take = Aceitar a data mais cedo
    .words = aceito, aceitar, aceito a data, aceitar a data mais cedo, fico com ela, quero essa, quero a mais cedo
appointment-offer-keep = Manter a data que tenho
    .words = manter a minha, manter a data que tenho, mantenho a minha, fico com a minha, deixar a minha
appointment-offer-leave = Manter e não perguntar mais
    .words = não perguntar mais, nao perguntar mais, não pergunte mais, nao pergunte mais, não me avise mais, nao me avise mais, mais nenhuma proposta
appointment-offer-kept = Fica com a sua marcação: { $old }. Aviso quando houver outra data mais cedo.
appointment-offer-left = Fica com a sua marcação: { $old }. Não aviso de mais datas mais cedo.
appointment-offer-gone = Guardei essa data para si até { $until }, e já não está guardada. Peço desculpa. Ainda tem a sua marcação: { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = Quantas coisas grandes são? Até { $items } custam { $price } ao todo, e cada uma a mais { $more }. O máximo é { $most }.
    .again = Dê o número de coisas, como 2. O máximo é { $most }.
appointment-label-items = Quantas
    .words = quantas, quantas coisas, número de coisas, numero de coisas
appointment-ask-things = Que coisas são, e onde as vai deixar?
    .again = Por exemplo: um sofá e uma cama, junto ao muro da frente.
appointment-outside = Essa morada não fica na nossa área, por isso não posso marcar uma recolha aí.
appointment-read-back-pay =
    Verifique o que tenho:
    { $facts }
    Custa { $price }. Primeiro paga com cartão, em { $minutes } minutos. Depois o dia fica marcado.
    Para receber todo o dinheiro de volta, tem de cancelar pelo menos { $days } dias úteis antes. Depois não recebe nada.
    Está certo, e posso enviar o link para pagar?
    .sms =
        { $facts }
        { $price } com cartão em { $minutes } minutos.
        Cancelar { $days } dias úteis antes: tudo de volta. Depois: nada.
        Está certo? Envio o link?
    .again =
    É isto que tenho:
    { $facts }
    Custa { $price }. Se cancelar pelo menos { $days } dias úteis antes, recebe tudo de volta. Depois, nada.
    Responda sim e envio o link. Ou diga o que está errado.
appointment-choice-pay = Sim, enviar o link
appointment-pay-link =
    Este é o seu link para pagar { $amount } ({ $what }): { $link }
    Guardo este dia para si: { $time }. Fica guardado até { $until }. A referência do pagamento é { $reference }.
    .sms = Pague { $amount } ({ $what }) em { $link } Guardo este dia para si: { $time }. Até { $until }.
    .voice =
        O seu link para pagar { $amount } ({ $what }) está pronto. Pode recebê-lo por SMS: { $link }
        Guardo este dia para si: { $time }. Fica guardado até { $until }.
appointment-pay-after = Depois de pagar, fica marcado, e digo-lhe aqui. Se não pagar a tempo, nada fica marcado.
    .voice = Depois de pagar, fica marcado. Se não pagar a tempo, nada fica marcado.
appointment-pay-link-same =
    Tem um dia guardado até { $until }. Pague { $amount } ({ $what }) aqui: { $link }
    .voice = Tem um dia guardado até { $until }. Para pagar { $amount }, pode receber o link por SMS: { $link }
appointment-pay-give-up = Se já não quer, diga: cancelar a minha marcação. Nesse caso não tem de pagar.
appointment-unpaid = { $reference } ainda não está pago, por isso não está marcado. Pague pelo link que lhe demos, ou ligue { $phone }.
appointment-paid =
    O seu pagamento de { $amount } passou, e está marcado: { $time }. Ponha as coisas lá fora até às 6h.
    A sua referência é { $reference }. O número do recibo é { $receipt }. Para mudar ou cancelar, diga-me a referência, ou ligue { $phone }.
    { $calendar }
    .sms =
    Pago: { $amount }. Marcado: { $time }. Ponha as coisas lá fora até às 6h. Referência { $reference }. Para mudar, envie essa referência.
    { $calendar }
    .voice =
    O seu pagamento de { $amount } passou, e está marcado: { $time }. A sua referência é { $reference }.
    { $calendar }
appointment-pay-over = Não está marcado, porque não foi pago a tempo: { $time }. Não foi cobrado dinheiro. Pode marcar outro dia aqui.
appointment-paid-too-late =
    Temos o seu pagamento { $reference } de { $amount }, mas este dia já não estava guardado: { $time }. Peço desculpa.
    Não está marcado, e devolvemos o dinheiro ao seu cartão. Ligue { $phone } se quer outro dia.
appointment-read-back-cancel-paid =
    Cancelar a sua recolha: { $old }. { $refund } Está certo?
    .again = Vou cancelar a sua recolha: { $old }. { $refund } Responda sim para cancelar.
appointment-refund-all = Recebe tudo de volta: { $price }. Uma pessoa envia o dinheiro para o cartão que pagou.
appointment-refund-none = Já é tarde para receber o dinheiro de volta ({ $price }).

# Buttons under a read-back.

appointment-choice-book = Sim, marcar
appointment-choice-move = Sim, mudar
appointment-choice-cancel = Sim, cancelar
appointment-choice-keep = Não, deixar como está

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    Um lembrete: tem uma marcação. Quando: { $time }. { $where }
    Se não pode vir, ou quer outra hora, diga-nos aqui com { $reference }, ou ligue { $phone }.
    .sms = Lembrete da sua marcação: { $time }. { $where } Para mudar, envie { $reference } ou ligue { $phone }.
    .easy =
        Tem hora connosco: { $time }. { $where }
        Não pode vir? Diga-nos. Dê aqui { $reference }. Ou ligue { $phone }.
appointment-remind-phone = Nós ligamos-lhe.
appointment-remind-home = Tem de estar lá um adulto para abrir a porta.
appointment-remind-kerbside = Ponha-o lá fora até às 6h.

# The calendar file. It never says what the appointment is about.

appointment-calendar = Para pôr no seu calendário, abra { $url }
    .voice = Para pôr no seu calendário, pode receber o link por SMS: { $url }
appointment-calendar-summary = Marcação com { $council }
appointment-calendar-description = A sua referência é { $reference }. Para mudar ou cancelar, diga-nos a referência ou ligue { $phone }.
appointment-calendar-reminder = Tem uma marcação com { $council } amanhã.
