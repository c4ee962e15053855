# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    Há novidades da reclamação { $reference }.
    { $details }
    .subject = Novidades da sua reclamação { $reference }
complaint-news-handler = Quem trata da sua reclamação: { $name }, { $department }. Está na fase { $stage } de 2.
complaint-news-points = Entendemos que se trata disto:
complaint-news-point = - { $text }
complaint-news-correct = Se isto não está certo, ou se quer acrescentar algo, diga-nos.
complaint-news-answer-by = Respondemos até { $date }. Se falharmos essa data, pode levar a reclamação mais longe.
complaint-news-extended = A nossa resposta demora mais, e pedimos desculpa. O motivo é: { $reason }
complaint-news-new-date = A nova data é { $date }.
complaint-news-answer = Esta é a nossa resposta na fase { $stage } de 2.
complaint-news-decision = { $decision } O motivo: { $reasons }
complaint-news-action = Ainda falta fazer: { $what } Até { $date }. Quem trata disso: { $owner }.
complaint-news-help =
    Pode pedir ajuda a um provedor (ombudsman) a qualquer hora:
    { $ombudsmen }
complaint-remedy-apology = Pedimos desculpa.
complaint-remedy-put_right = Corrigimos o que estava mal.
complaint-remedy-reconsider = Vamos ver o caso outra vez.
complaint-remedy-payment = Fazemos-lhe um pagamento.
complaint-remedy-change = Mudamos a nossa maneira de trabalhar.
