# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    Hay noticias de la queja { $reference }.
    { $details }
    .subject = Noticias de su queja { $reference }
complaint-news-handler = Lleva su queja: { $name }, { $department }. Está en la fase { $stage } de 2.
complaint-news-points = Entendemos que su queja es esta:
complaint-news-point = - { $text }
complaint-news-correct = Si no es así, o quiere añadir algo, díganoslo.
complaint-news-answer-by = Respondemos como tarde el { $date }. Si no cumplimos esa fecha, puede llevarla más lejos.
complaint-news-extended = Nuestra respuesta tarda más, y lo sentimos. El motivo es: { $reason }
complaint-news-new-date = La nueva fecha es: { $date }.
complaint-news-answer = Esta es nuestra respuesta en la fase { $stage } de 2.
complaint-news-decision = { $decision } El motivo: { $reasons }
complaint-news-action = Queda por hacer: { $what } Como tarde el { $date }. Se encarga: { $owner }.
complaint-news-help =
    Puede pedir ayuda al defensor (ombudsman) cuando quiera:
    { $ombudsmen }
complaint-remedy-apology = Le pedimos disculpas.
complaint-remedy-put_right = Lo arreglamos.
complaint-remedy-reconsider = Lo miramos otra vez.
complaint-remedy-payment = Le hacemos un pago.
complaint-remedy-change = Cambiamos nuestra forma de trabajar.
