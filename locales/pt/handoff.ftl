# Drafted by machine; not yet reviewed by a speaker.
# A person takes over: the queue, other ways, and what staff say. The resident is told honestly how long it may take.

handoff-waiting =
    Vou passar a conversa a uma pessoa. O seu lugar na fila: { $place }. A pessoa pode ver o que me disse.
    Fique aqui, ou escolha uma destas opções.
    .sms = Vou passar a conversa a uma pessoa. O seu lugar na fila: { $place }. A resposta chega aqui.
    .easy =
        Uma pessoa vai responder.
        O seu lugar na fila: { $place }.
        A pessoa vê o que me disse.
        Fique aqui. Ou escolha uma destas.
handoff-waiting-about =
    Vou passar a conversa a uma pessoa. O seu lugar na fila: { $place }. A espera é de cerca de { $from } a { $to } minutos.
    A pessoa pode ver o que me disse. Fique aqui, ou escolha uma destas opções.
    .sms = Vou passar a conversa a uma pessoa. O seu lugar na fila: { $place }. Espera: cerca de { $from } a { $to } minutos. A resposta chega aqui.
    .easy =
        Uma pessoa vai responder.
        O seu lugar na fila: { $place }.
        Demora cerca de { $from } a { $to } minutos.
        A pessoa vê o que me disse.
        Fique aqui. Ou escolha uma destas.
handoff-place =
    { $place ->
        [one] A seguir é a sua vez. Uma pessoa responde-lhe aqui em breve.
       *[other] O seu lugar na fila agora: { $place }.
    }
handoff-closing = Fechamos a esta hora: { $time }. Continua na fila. Se ninguém puder responder até lá, podemos ligar-lhe.
handoff-still-waiting = Ainda está na fila. Uma pessoa responde-lhe aqui. Também pode escolher uma destas opções.

handoff-choice-callback = Quero que me liguem
    .words = liguem-me, ligue-me, liga-me, ligar de volta, liguem de volta, chamada de volta, telefonem-me, telefone-me, quero uma chamada
handoff-choice-carry-on = Continuar sem uma pessoa
    .words = continuar, continuar sem pessoa, continuar consigo, seguir, sem pessoa, não preciso de pessoa, nao preciso de pessoa, o robô serve, o robo serve, voltar ao assistente, cancelar
handoff-choice-wait = Esperar aqui agora
    .words = esperar, esperar aqui, espero, espero aqui, agora, vou esperar, aguardar, aguardo, passem-me
handoff-choice-leave = Deixar de esperar
    .words = não espero, nao espero, sair, sair da fila, não quero esperar, nao quero esperar, parar, chega de esperar
handoff-choice-write = Respondam-me aqui mais tarde
    .words = responder mais tarde, respondam depois, mais tarde, escrevam-me, respondam aqui, enviem-me uma mensagem, deixar mensagem, deixar uma mensagem

handoff-today = hoje
handoff-on-day = { $day }

handoff-shut =
    Não há ninguém para falar agora. Abrimos { $day }: { $time }.
    Posso pedir a uma pessoa que lhe ligue nessa altura, ou que lhe responda aqui. O que prefere?
    .sms = Não há ninguém agora. Abrimos { $day }: { $time }. Uma pessoa pode ligar-lhe nessa altura, ou responder aqui.
    .easy =
        Agora não está cá ninguém.
        Abrimos { $day }: { $time }.
        Uma pessoa pode ligar-lhe então. Ou pode responder aqui.
        O que quer?
handoff-busy =
    Ninguém pode atender agora. Posso pedir a uma pessoa que lhe ligue, ou que lhe responda aqui mais tarde. O que prefere?
handoff-shut-for-long =
    Não há ninguém para falar agora. Pode ligar { $phone } para saber quando abrimos. Uma pessoa pode responder-lhe aqui mais tarde.
handoff-other-ways = Quer que lhe liguemos, uma resposta aqui mais tarde, ou continuar comigo?

handoff-ask-number = Para que número podemos ligar?
    .again = Dê-me um número de telefone do Reino Unido, como 07700 900123. Ou continue sem uma pessoa.
handoff-callback =
    Uma pessoa liga-lhe { $day }, entre { $from } e { $to }. Número: { $number }. A sua referência é { $reference }.
    O seu lugar fica guardado, por isso não tem de esperar aqui.
    .sms = Uma pessoa liga-lhe { $day }, entre { $from } e { $to }. Número: { $number }. A sua referência é { $reference }.
    .easy =
        Uma pessoa liga-lhe: { $number }.
        Quando: { $day }, entre { $from } e { $to }.
        O seu número é { $reference }.
        Não precisa de esperar aqui.
handoff-callback-stands =
    Pediu uma chamada. Uma pessoa liga-lhe { $day }, entre { $from } e { $to }. Número: { $number }. A sua referência é { $reference }.
handoff-ticket =
    Uma pessoa vai ler isto e responder-lhe aqui. Abrimos { $day }. A sua referência é { $reference }. Nada do que me disse se perde.
    .easy =
        Uma pessoa lê isto. Responde aqui.
        Abrimos { $day }.
        O seu número é { $reference }.
        Nada se perde.
handoff-ticket-no-day =
    Uma pessoa vai ler isto e responder-lhe aqui. A sua referência é { $reference }. Nada do que me disse se perde.
handoff-carry-on = Já não está na fila. Eu continuo consigo.
handoff-go-on = Eu continuo consigo. Pode pedir uma pessoa a qualquer momento.
handoff-left = Já não está na fila. Nada do que me disse se perde. Pode escrever aqui a qualquer hora.

# Said for staff.

handoff-introduction = Daqui fala { $name }, { $department }.
handoff-lapsed =
    Peço desculpa. A pessoa com quem falava teve de sair. O seu lugar ficou guardado, e a próxima pessoa livre responde-lhe aqui.
handoff-transferred =
    { $name } vai passar a conversa a outra equipa: { $team }. O seu lugar ficou guardado, e essa equipa pode ver o que nos disse.
handoff-returned = { $name } saiu desta conversa. Fala outra vez o assistente automático.
handoff-closed =
    { $name } terminou esta conversa. A sua referência é { $reference }.
    Ainda pode escrever aqui. Responde-lhe o assistente automático.
    .sms = { $name } terminou esta conversa. A sua referência é { $reference }. Se escrever aqui, responde o assistente.
