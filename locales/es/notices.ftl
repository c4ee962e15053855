# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept.

notice-status =
    Hay noticias del aviso { $reference }, sobre: { $category }.
    { $status }
    .sms =
    Noticias del aviso { $reference }:
    { $status }
notice-late =
    Dijimos que atenderíamos el aviso { $reference }, sobre: { $category }. Fecha: { $was }.
    Va a tardar más, y lo sentimos.
    { $details }
    .sms =
    Dijimos que atenderíamos el aviso { $reference }. Fecha: { $was }.
    Va a tardar más, y lo sentimos.
    { $details }
notice-reason = El motivo: { $reason }
notice-new-date = La nueva fecha es: { $date }. Si no puede esperar, llame al { $phone }.
notice-no-date = Todavía no podemos darle una fecha nueva. Llame al { $phone }, y una persona lo mirará.
notice-appointment-cancelled =
    Lo sentimos. Tenemos que cancelar su cita { $reference }: { $time }.
    El motivo: { $reason }
    Para tener otra, díganoslo aquí o llame al { $phone }.
    .subject = Tenemos que cancelar su cita { $reference }
