# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    There is news of report { $reference }, about { $category }.
    { $status }
    .sms =
    News of report { $reference }:
    { $status }
notice-late =
    We said we would deal with report { $reference }, about { $category }, by { $was }.
    It will take longer, and we are sorry.
    { $details }
    .sms =
    We said we would deal with report { $reference } by { $was }.
    It will take longer, and we are sorry.
    { $details }
notice-reason = The reason: { $reason }
notice-new-date = The new date is { $date }. If it cannot wait, call { $phone }.
notice-no-date = We cannot give you a new date yet. Call { $phone }, and a person will look into it.
notice-appointment-cancelled =
    We are sorry. We have to cancel your appointment { $reference } on { $time }.
    The reason: { $reason }
    To have another one, tell us here or call { $phone }.
    .subject = We have to cancel your appointment { $reference }
