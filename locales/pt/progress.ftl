# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody asks how a report is going.

progress-ask-reference = Qual é a referência? É parecida com { $example }.
    .again = A referência foi dada quando fez a participação. Tem letras e números, como { $example }.
    .voice = Qual é a referência? Diga-a letra a letra.
    .easy =
        Qual é o seu número?
        É parecido com { $example }.
progress-label-reference = Referência
    .words = referência, referencia, número, numero, código, codigo
progress-which = Qual das suas participações é?
    .again = Escolha uma das suas participações ou dê outra referência.
progress-yours = É isto que tem connosco. De qual quer saber?
    .again = Escolha uma destas, ou dê outra referência.
progress-word-mine = Tudo o que tenho convosco
    .words = o que tenho convosco, tudo o que tenho convosco, todas as minhas participações, todas as minhas participacoes, todos os meus casos, lista das minhas participações, lista das minhas participacoes, mostrar as minhas participações, mostrar as minhas participacoes, ver os meus casos, perdi a referência, perdi a referencia, esqueci a referência, esqueci a referencia, sem referência, sem referencia, não tenho referência, nao tenho referencia, não tenho a referência, nao tenho a referencia, não sei a referência, nao sei a referencia
progress-own = { $reference }, { $category }
progress-reference-wrong = Há uma letra ou um número errado nessa referência, porque não bate certo. Verifique outra vez. É parecida com { $example }.
    .easy =
        Esse número não está certo.
        Veja outra vez. É parecido com { $example }.
progress-not-found = Não encontro nenhuma participação com esses dados. Verifique e tente outra vez.
progress-status =
    Esta é a participação { $reference }, sobre: { $category }.
    { $status }
progress-stage = { $status }. { $meaning }
progress-by = Contamos com o próximo passo até { $date }.
progress-put-off = Tínhamos dito: { $was }. Pedimos desculpa por demorar mais. Contamos com o próximo passo até { $date }.
    .easy =
        Dissemos { $was }. Demora mais. Pedimos desculpa.
        O próximo passo é até { $date }.
progress-late = Dissemos que tratávamos disto até { $date }. Não o fizemos, e pedimos desculpa. Ligue { $phone } se é urgente.
    .easy =
        Dissemos { $date }. Não o fizemos. Pedimos desculpa.
        Precisa disto depressa? Ligue { $phone }.
progress-ask-proof =
    Também posso mostrar a morada e os detalhes. Para os ver, dê o código postal, o telefone ou o email da participação. Ou salte isto.
    .again = Dê o código postal, o número de telefone ou o email que estava na participação. Pode saltar isto.
    .sms = Para ver os detalhes, dê o código postal, o telefone ou o email da participação, ou diga saltar.
    .easy =
        Quer ver mais?
        Dê o código postal, o telefone ou o email que nos deu.
        Ou diga: saltar.
progress-label-proof = Confirmação
progress-details =
    A participação é sobre este lugar: { $address }.
    { $description }
progress-end = Precisa de mais alguma coisa?
progress-give-up =
    Não a encontro. Ligue { $phone } e uma pessoa pode procurar por si. Nada mudou na participação.
