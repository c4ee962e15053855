# Drafted by machine; not yet reviewed by a speaker.
# What every form says, whatever it is about.

# Choices beside a form's own.

form-choice-person = Falar com uma pessoa
    .words = pessoa, uma pessoa, falar com uma pessoa, falar com alguém, falar com alguem, humano, liguem-me
form-choice-as-before = Como antes: { $contact }
    .words = como antes, o mesmo, a mesma, mesmo número
form-choice-send = Sim, enviar
    .words = sim, s, sim por favor, claro, está bem, esta bem, enviar, envia, envie, pode enviar, submeter, tudo certo, está certo, esta certo, está correto, correto, confirmo, confirmar
form-choice-change = Mudar alguma coisa
    .words = não, nao, n, mudar, mudar alguma coisa, alterar, não está certo, nao esta certo, está errado, esta errado, incorreto, corrigir, editar
form-choice-save = Guardar para depois
    .words = guardar, guarda, guardar para depois, guardar as respostas, depois, acabar depois, mais tarde, acabar mais tarde
form-choice-stop = Parar
    .words = parar, para, parar agora, terminar, acabar, não enviar, nao enviar, apagar, apaga, apague, apagar as respostas, apagar as minhas respostas
    .sms = Apagar as minhas respostas
form-choice-go-on = Continuar
    .words = continuar, continua, seguir, prosseguir, não, nao

# Words that give an order.

form-command-save = Guardar
    .words = guardar, guarda, guarde, guardar isto, guardar respostas, guardar as minhas respostas, guardar para depois, acabar depois, acabar mais tarde, fazer isto depois, fazer mais tarde, fazer depois, volto mais tarde, continuar mais tarde
form-command-stop = Parar isto
    .words = parar, parar isto, pare, pára, pare por favor, esqueça, esqueca, deixe estar, deixa estar, cancelar, cancelar isto, desisto
form-command-back = Voltar
    .words = voltar, volta, voltar atrás, voltar atras, pergunta anterior, a última pergunta outra vez, recuar
form-command-repeat = Repetir
    .words = repetir, repita, repete, diga outra vez, diz outra vez, desculpe como, qual era a pergunta, não percebo, nao percebo, não percebi, nao percebi, não entendo, nao entendo, o que quer dizer
form-command-help = Ajuda
    .words = ajuda, ajude-me, ajuda-me, o que posso dizer, como funciona isto, como é que isto funciona
form-command-restart = Começar de novo
    .words = começar de novo, comecar de novo, começar outra vez, recomeçar, recomecar, do princípio, do principio, do início

# Words that tell a correction from an answer.

form-word-correction = Correção
    .words = não, nao, desculpe, desculpa, afinal, na verdade, queria dizer, quero dizer, errado, em vez, mudar, engano, enganei-me, devia ser, devia dizer, corrija, mas
form-word-change = Mudar
    .words = mudar, mude, errado, errada, não está certo, nao esta certo, incorreto, corrigir, corrija, editar, alterar, engano, atualizar, devia ser, emendar
form-word-also = Também
    .words = também, tambem, além disso, alem disso, outro, outra, acrescentar, juntar, mais, e também, e há

# Questions about the form itself.

form-another-way =
    Vamos tentar de outra maneira. Escolha uma destas opções ou ligue { $phone } para falar com uma pessoa.
    .voice = Vamos tentar de outra maneira. Escolha uma destas opções, ou prima 0 para falar com uma pessoa.
    .easy =
        Podemos tentar de outra maneira.
        Escolha uma destas. Ou ligue { $phone }.
form-which-one = O que disse serve para mais do que uma destas opções.
form-needs-answer = Precisamos disto para continuar. Uma resposta quase certa chega.
    .easy =
        Precisamos de uma resposta.
        Não é preciso ter a certeza.
form-left-out = Deixei isso de fora.
form-corrected =
    Mudei isto:
    { $facts }
form-noted =
    Anotei isto:
    { $facts }
form-cannot-skip = Precisamos disto para continuar, por isso não se pode saltar.
    .easy = Não pode saltar isto. Precisamos disto.
form-what-to-change = O que quer mudar?
    .again = Diga que parte está errada e como devia ser. Por exemplo: a morada é 12 Alder Road.
form-stopping = Nada foi enviado. Quer guardar as respostas para depois, parar ou continuar?
    .sms = Nada foi enviado. Quer guardar as respostas para depois, apagar ou continuar?
    .again = Diga guardar, parar ou continuar.
    .easy =
        Nada foi enviado.
        Pode guardar as respostas. Pode parar. Ou pode continuar.
form-stopped = Parei. Nada foi enviado, e as suas respostas foram apagadas. De que mais precisa?
    .easy =
        Parei. Nada foi enviado.
        As suas respostas foram apagadas.
        De que mais precisa?
form-started-over = Começamos de novo. Nada foi enviado.
form-back-none = Esta é a primeira pergunta, por isso não há para onde voltar.
form-help =
    Responda à pergunta por palavras suas. Também pode dizer: voltar, repetir, saltar, mudar, guardar ou parar.
    Pode ligar { $phone }, usar o nosso site ou marcar para falar connosco em pessoa.
    .sms =
        Responda por palavras suas. Também pode dizer: voltar, repetir, saltar, mudar ou guardar.
        Ou ligue { $phone }.
    .easy =
        Use as suas palavras.
        Pode dizer: voltar, saltar, mudar, guardar ou parar.
        Pode ligar-nos: { $phone }.
form-later = Tomei nota da outra coisa que pediu. Tratamos disso a seguir.
form-old-button = Esse botão é de uma coisa que já terminou. É aqui que estamos agora.
    .voice = Essa opção é de uma coisa que já terminou. É aqui que estamos agora.
form-changed-since = Algo mudou desde que esse botão apareceu. Verifique mais uma vez.
    .voice = Algo mudou desde então. Verifique mais uma vez.
form-moved-on = Peço desculpa. Este formulário mudou desde que começou, por isso não posso continuar. Nada foi enviado. Diga-me outra vez do que precisa.

# Left and picked up again.

form-welcome-back = Que bom voltar a falar consigo.
form-so-far =
    Isto é o que temos até agora:
    { $facts }
form-saved =
    As suas respostas estão guardadas. O seu código é { $code }.
    Para continuar, diga dentro de 7 dias: continuar com { $code }. Pode dizê-lo aqui, por SMS ou ao telefone.
    Ainda nada foi enviado a uma equipa.
    .voice =
        As suas respostas estão guardadas. O seu código é { $code }. Digo mais uma vez: { $code }.
        Para continuar, ligue outra vez dentro de 7 dias e diga: continuar, e o código.
        Ainda nada foi enviado a uma equipa.
    .easy =
        As suas respostas estão guardadas.
        O seu código é { $code }. Escreva-o num papel.
        Serve 7 dias.
        Volte e diga: continuar com { $code }.
        Ainda nada foi enviado.
form-handed-over =
    Não consegui perceber isto, por isso é melhor falar com uma pessoa. Ligue { $phone }.
    As suas respostas estão guardadas. O código é { $code }. Para tentar outra vez aqui, diga: continuar com { $code }.
    .voice = Não consegui perceber isto, por isso é melhor falar com uma pessoa. As suas respostas estão guardadas. O código é { $code }.
    .easy =
        Não percebo. Peço desculpa.
        Uma pessoa pode ajudar. Ligue { $phone }.
        As suas respostas estão guardadas.
        O seu código é { $code }.
        Para tentar outra vez, diga: continuar com { $code }.

# Answers that cannot be taken.

form-text-too-long = Isso tem { $length } caracteres. Podemos receber até { $longest }. Diga-nos a parte mais importante.
form-number-out-of-range = Dê um número de { $min } a { $max }.
form-date-in-future = Esta data ainda não chegou: { $date }. Dê uma data que já passou, ou hoje.
    .easy =
        Este dia ainda não chegou: { $date }.
        Dê um dia que já passou. Ou diga: hoje.
form-date-not-found = Não encontro essa data. Dê um dia e um mês, como 21 de novembro, ou um dia como sábado passado.
    .easy =
        Não conheço essa data.
        Dê um dia e um mês, como 21 de novembro.
form-no-such-date = Esse dia não existe no calendário.
form-contact-not-understood = Isso não é um número de telefone ou email que eu possa usar. Um número do Reino Unido tem 10 ou 11 algarismos.
    .easy =
        Não posso usar isso.
        Dê um telefone do Reino Unido. Tem 10 ou 11 números.
        Ou dê um email.
form-contact-more = Obrigado. Que número de telefone ou email podemos usar?

# A place that is not exact enough.

form-place-more-street = Isso abrange muitos lugares. Fica ao lado de quê? Dê uma rua, um número de porta ou uma loja.
form-place-more-address = Qual é o número da porta e a rua?
form-place-more-site = Como se chama o lugar?

# Photos.

form-photos-kept =
    { $count ->
        [one] Recebi a sua foto.
       *[other] Recebi as suas { $count } fotos.
    }
form-photos-most = Podemos receber até { $most } fotos, por isso guardei as primeiras.

# Reading back.

form-line = { $label }: { $value }
form-lines =
    { $first }
    { $rest }
form-value-unsure = sem certeza
form-value-photos =
    { $count ->
        [one] 1 foto
       *[other] { $count } fotos
    }
