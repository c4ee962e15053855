# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    Es gibt Neues zu Ihrer Meldung { $reference }: { $category }.
    { $status }
    .sms =
    Neues zu Ihrer Meldung { $reference }:
    { $status }
notice-late =
    Wir wollten uns um Ihre Meldung { $reference } ({ $category }) kümmern bis { $was }.
    Es dauert länger. Das tut uns leid.
    { $details }
    .sms =
    Wir wollten uns um Ihre Meldung { $reference } kümmern bis { $was }.
    Es dauert länger. Das tut uns leid.
    { $details }
notice-reason = Der Grund: { $reason }
notice-new-date = Das neue Datum ist { $date }. Wenn es nicht warten kann, rufen Sie { $phone } an.
notice-no-date = Ein neues Datum haben wir noch nicht. Rufen Sie { $phone } an, dann prüft ein Mensch das.
notice-appointment-cancelled =
    Es tut uns leid. Wir müssen Ihren Termin { $reference } absagen ({ $time }).
    Der Grund: { $reason }
    Wenn Sie einen neuen möchten, sagen Sie es uns hier oder rufen Sie { $phone } an.
    .subject = Wir müssen Ihren Termin { $reference } absagen
