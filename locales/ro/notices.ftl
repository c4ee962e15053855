# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    Avem vești despre sesizarea { $reference } (subiect: { $category }).
    { $status }
    .sms =
    Vești despre sesizarea { $reference }:
    { $status }
notice-late =
    Am spus că rezolvăm sesizarea { $reference } (subiect: { $category }) până la data: { $was }.
    Va dura mai mult și ne pare rău.
    { $details }
    .sms =
    Am spus că rezolvăm sesizarea { $reference } până la data: { $was }.
    Va dura mai mult și ne pare rău.
    { $details }
notice-reason = Motivul: { $reason }
notice-new-date = Data nouă: { $date }. Dacă nu se poate aștepta, sunați la { $phone }.
notice-no-date = Nu putem spune încă o dată nouă. Sunați la { $phone } și cineva va verifica.
notice-appointment-cancelled =
    Ne pare rău. Trebuie să anulăm programarea { $reference }. Era pentru: { $time }.
    Motivul: { $reason }
    Ca să aveți alta, spuneți-ne aici sau sunați la { $phone }.
    .subject = Trebuie să anulăm programarea dumneavoastră { $reference }
