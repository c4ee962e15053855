# Drafted by machine; not yet reviewed by a speaker.
### What the assistant says outside any journey. Values every message may use: $council, $phone, $hours, $place,
### $website, $county, $county_phone, $privacy.

assistant-greeting =
    Bom dia. Este é o assistente automático de { $council }.
    Diga-me do que precisa, por palavras suas. Posso registar um problema, fazer uma marcação, ajudar a pagar ou a reclamar, e dizer como está o seu caso.
    Também pode ligar { $phone } ({ $hours }) ou vir cá com marcação: { $place }.
    .sms = { $council }, assistente automático. Diga do que precisa ou ligue { $phone }.
    .voice = Diga-me do que precisa, por palavras suas.
    .easy =
        Bom dia. Sou um computador. Trabalho para { $council }.
        Posso ajudar. Diga-me do que precisa.
        Também pode ligar: { $phone }.

assistant-hello = Olá. De que precisa?

assistant-choice-ReportIssue = Comunicar um problema
    .words = comunicar, comunicar um problema, participar, fazer uma participação, fazer uma participacao, registar um problema, denunciar
assistant-choice-BookAppointment = Fazer uma marcação
    .words = marcar, marcação, marcacao, uma marcação, fazer uma marcação, fazer uma marcacao, visita, marcar uma visita, ir aí
assistant-choice-CheckProgress = Saber de uma participação
    .words = ver, progresso, estado, saber da minha participação, acompanhar a participação, como está a minha participação, como esta a minha participacao
assistant-choice-MakePayment = Pagar uma conta
    .words = pagar, pagamento, pagar uma conta, pagar a conta, fazer um pagamento, pagar alguma coisa
assistant-choice-AskInformation = Fazer uma pergunta
    .words = pergunta, informação, informacao, informações, dúvida, duvida
assistant-choice-SpeakToPerson = Falar com uma pessoa
    .words = pessoa, humano, operador, operadora, funcionário, alguém, alguem, falar com alguém

assistant-ask-me = O que quer saber? Posso responder a perguntas sobre lixo, imposto municipal (Council Tax), horários e mais.
    .easy =
        O que quer saber?
        Pode perguntar sobre o lixo ou o Council Tax.
        Pode perguntar quando abrimos.

assistant-help =
    Pode falar-me de um problema, como um sofá abandonado ou lixo por recolher, e eu registo-o por si.
    Dê-me uma referência, como NOR-7F3K-9Q, e digo como está essa participação.
    Pode fazer, mudar ou cancelar uma marcação, pagar uma conta ou dizer que não pode pagar, e reclamar.
    Enquanto faço perguntas pode dizer «voltar», «repetir», «saltar», «guardar» ou «parar».
    Também pode ligar { $phone } ({ $hours }) ou vir cá com marcação: { $place }.
    .sms = Fale-nos de um problema, faça uma marcação, pague, reclame, ou envie uma referência para saber como está. Para falar com uma pessoa, ou para vir cá ({ $place }), ligue { $phone }.
    .voice =
        Pode falar-me de um problema, como um sofá abandonado ou lixo por recolher, e eu registo-o por si.
        Pode pagar uma conta, fazer uma marcação ou saber de uma participação.
        Enquanto faço perguntas pode dizer voltar, repetir, saltar, guardar ou parar.
        Para falar connosco em pessoa, faça uma marcação: { $place }. Também respondemos no nosso site.
        Para falar com uma pessoa, prima 0.
    .easy =
        Diga-me um problema. Eu digo à câmara.
        Dê-me uma referência. Eu digo como está.
        Posso ajudar a pagar uma conta.
        Pode dizer «voltar», «saltar» ou «parar».
        Pode ligar-nos: { $phone }.

assistant-thanks = De nada. Precisa de mais alguma coisa?
assistant-goodbye = Adeus. Pode voltar aqui quando quiser.
    .voice = Adeus. Pode ligar outra vez quando quiser.
rating-ask = Antes de ir: como correu hoje?
rating-choice-1 = Muito mal
rating-choice-2 = Mal
rating-choice-3 = Mais ou menos
rating-choice-4 = Bem
rating-choice-5 = Muito bem
rating-ask-words = Obrigado. O que foi bom, ou o que podemos fazer melhor? Diga-o em poucas palavras, ou salte isto.
rating-thanks = Obrigado por nos dizer.
assistant-what-else = De que precisa?
assistant-next-wish = Também perguntou outra coisa. Trato disso agora.

assistant-only-understood =
    Percebo esta língua: { $language }. Pode escrever nela. Peço desculpa: ainda só posso responder em inglês.
    Para falar com um intérprete, ligue { $phone }, { $hours }. É grátis.
    .voice = Percebo esta língua: { $language }. Mas peço desculpa: ainda só posso responder em inglês. Uma pessoa pode trazer um intérprete à chamada. É grátis. Prima 0 para falar com uma pessoa.
    .easy =
        Conheço esta língua: { $language }. Pode escrever nela.
        Peço desculpa. Só posso responder em inglês.
        Pode ter um intérprete. É grátis. Ligue { $phone }.

assistant-nothing-to-stop = Não há nada aberto para parar. De que precisa?
assistant-nothing-to-go-back-to = Não há nenhuma pergunta anterior. De que precisa?
assistant-start-over = Começamos outra vez do princípio. De que precisa?
assistant-old-button = Esse botão é de uma coisa que já terminou. De que precisa agora?
    .voice = Essa opção é de uma coisa que já terminou. De que precisa agora?
assistant-empty = Essa mensagem não tinha palavras. Diga-me do que precisa, por palavras ou com os botões.
    .sms = Essa mensagem não tinha palavras. Diga-me do que precisa, em poucas palavras.
    .voice = Não ouvi palavras. Diga-me do que precisa, em poucas palavras.
assistant-unknown-code = Não conheço esse código. Os códigos servem uma vez e durante 7 dias. Verifique, ou diga-me do que precisa.

assistant-not-understood =
    Não percebi. Diga-o em poucas palavras simples, como «alguém deixou um sofá em Elm Hill», ou escolha uma destas opções.
    .voice = Não percebi. Diga-o em poucas palavras simples, ou escolha uma destas opções.
    .easy =
        Não percebo.
        Use poucas palavras curtas. Ou escolha uma destas.
assistant-not-understood-person =
    Ainda não percebo, e peço desculpa por isso. Escolha uma destas opções ou ligue { $phone }, { $hours }. Uma pessoa vai ajudar.
    .voice = Ainda não percebo, e peço desculpa por isso. Escolha uma destas opções, ou prima 0 para falar com uma pessoa.
    .easy =
        Ainda não percebo. Peço desculpa.
        Escolha uma destas. Ou ligue { $phone }.
        Uma pessoa ajuda.
assistant-not-understood-here = Não percebi isso.

assistant-boundary =
    Queremos ajudar. Por favor, não use palavras dessas sobre as pessoas que trabalham para nós.
assistant-threat =
    Parei por causa do que disse. Esta conversa fica guardada.
    Se alguém está em perigo agora, ligue 999. Se precisa da câmara municipal, ligue { $phone }.

assistant-card-removed =
    Deu um número de cartão. Apaguei-o antes de ser guardado. Nunca envie números de cartão aqui, porque os chats são guardados. Para pagar, peça-me um link ou ligue { $payment_phone }.
    .voice = Deu um número de cartão. Apaguei-o antes de ser guardado. Nunca diga números de cartão aqui. Para pagar, peça-me um link ou ligue { $payment_phone }.
    .easy =
        Deu um número de cartão. Foi apagado.
        Nunca mande aqui um número de cartão. Não é seguro.
        Peça-me um link para pagar. Ou ligue { $payment_phone }.

assistant-photo-not-a-photo = Esse ficheiro não é uma foto que eu possa abrir, por isso não o guardei. Envie uma imagem JPEG ou PNG.
assistant-photo-too-big = Essa foto é grande demais, por isso não a guardei. Envie uma com menos de 10 MB.
assistant-photo-too-many = Enviou mais fotos do que posso guardar. Guardei as primeiras.

assistant-went-wrong =
    Peço desculpa, algo falhou aqui. As suas respostas estão guardadas. Tente outra vez daqui a um minuto, ou ligue { $phone }.
    .easy =
        Desculpe. Algo correu mal.
        As suas respostas estão guardadas.
        Tente outra vez daqui a pouco. Ou ligue { $phone }.

danger-general =
    Se alguém está em perigo agora, ligue 999. Se cheira a gás, vá para a rua e ligue 0800 111 999. Diga-me o que se passa.
danger-glad-safe = Ainda bem que está em segurança.

# What everybody is told first while something is urgent, in the words of a member of staff.

assistant-urgent = Importante: { $text }
