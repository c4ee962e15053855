# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    C’è una novità sulla segnalazione { $reference }: { $category }.
    { $status }
    .sms =
    Novità sulla segnalazione { $reference }:
    { $status }
notice-late =
    Avevamo detto che la segnalazione { $reference } ({ $category }) sarebbe stata fatta entro il { $was }.
    Ci vorrà di più, e ci dispiace.
    { $details }
    .sms =
    Avevamo detto che la segnalazione { $reference } sarebbe stata fatta entro il { $was }.
    Ci vorrà di più, e ci dispiace.
    { $details }
notice-reason = Il motivo: { $reason }
notice-new-date = La nuova data è { $date }. Se non può aspettare, chiami il { $phone }.
notice-no-date = Non possiamo ancora darle una nuova data. Chiami il { $phone } e una persona controlla.
notice-appointment-cancelled =
    Ci dispiace. Dobbiamo annullare il suo appuntamento { $reference }: { $time }.
    Il motivo: { $reason }
    Per averne un altro, ce lo dica qui o chiami il { $phone }.
    .subject = Dobbiamo annullare il suo appuntamento { $reference }
