# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept.

notice-status =
    Há novidades da participação { $reference }, sobre: { $category }.
    { $status }
    .sms =
    Novidades da participação { $reference }:
    { $status }
notice-late =
    Dissemos que tratávamos da participação { $reference }, sobre: { $category }, até { $was }.
    Vai demorar mais, e pedimos desculpa.
    { $details }
    .sms =
    Dissemos que tratávamos da participação { $reference } até { $was }.
    Vai demorar mais, e pedimos desculpa.
    { $details }
notice-reason = O motivo: { $reason }
notice-new-date = A nova data é { $date }. Se não pode esperar, ligue { $phone }.
notice-no-date = Ainda não podemos dar uma nova data. Ligue { $phone }, e uma pessoa vai ver o que se passa.
notice-appointment-cancelled =
    Pedimos desculpa. Temos de cancelar a sua marcação { $reference }. Era para: { $time }.
    O motivo: { $reason }
    Para ter outra, diga-nos aqui ou ligue { $phone }.
    .subject = Temos de cancelar a sua marcação { $reference }
