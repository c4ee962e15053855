# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    Są nowe wiadomości o zgłoszeniu { $reference } (temat: { $category }).
    { $status }
    .sms =
    Zgłoszenie { $reference }, nowe wiadomości:
    { $status }
notice-late =
    Zgłoszenie { $reference } (temat: { $category }) miało być załatwione w terminie: { $was }.
    Potrwa to dłużej. Przepraszamy.
    { $details }
    .sms =
    Zgłoszenie { $reference } miało być załatwione w terminie: { $was }.
    Potrwa to dłużej. Przepraszamy.
    { $details }
notice-reason = Powód: { $reason }
notice-new-date = Nowy termin: { $date }. Jeśli to nie może czekać, proszę zadzwonić: { $phone }.
notice-no-date = Nie możemy jeszcze podać nowego terminu. Proszę zadzwonić: { $phone }. Ktoś sprawdzi tę sprawę.
notice-appointment-cancelled =
    Przepraszamy. Musimy odwołać spotkanie { $reference }, termin: { $time }.
    Powód: { $reason }
    Aby umówić nowe, proszę napisać tutaj albo zadzwonić: { $phone }.
    .subject = Musimy odwołać spotkanie { $reference }
