# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    Yra naujienų apie pranešimą { $reference } (tema: { $category }).
    { $status }
    .sms =
    Pranešimas { $reference }, naujienos:
    { $status }
notice-late =
    Sakėme, kad sutvarkysime pranešimą { $reference } (tema: { $category }). Terminas: { $was }.
    Tai užtruks ilgiau. Atsiprašome.
    { $details }
    .sms =
    Pranešimas { $reference }, terminas buvo: { $was }.
    Užtruks ilgiau. Atsiprašome.
    { $details }
notice-reason = Priežastis: { $reason }
notice-new-date = Naujas terminas: { $date }. Jei negalite laukti, skambinkite { $phone }.
notice-no-date = Naujo termino dar negalime pasakyti. Skambinkite { $phone }. Darbuotojas pasidomės.
notice-appointment-cancelled =
    Atsiprašome. Turime atšaukti jūsų vizitą { $reference }, laikas: { $time }.
    Priežastis: { $reason }
    Norėdami kito vizito, pasakykite čia arba skambinkite { $phone }.
    .subject = Turime atšaukti jūsų vizitą { $reference }
