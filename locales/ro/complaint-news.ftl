# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    Avem vești despre reclamația { $reference }.
    { $details }
    .subject = Vești despre reclamația dumneavoastră { $reference }
complaint-news-handler = De reclamație se ocupă { $name }, { $department }. Este la etapa { $stage } din 2.
complaint-news-points = Noi înțelegem că este vorba despre:
complaint-news-point = - { $text }
complaint-news-correct = Dacă nu este corect sau vreți să adăugați ceva, spuneți-ne.
complaint-news-answer-by = Răspundem până la data: { $date }. Dacă depășim data, puteți duce reclamația mai departe.
complaint-news-extended = Răspunsul nostru durează mai mult și ne pare rău. Motivul este: { $reason }
complaint-news-new-date = Data nouă: { $date }.
complaint-news-answer = Acesta este răspunsul nostru la etapa { $stage } din 2.
complaint-news-decision = { $decision } Motivul: { $reasons }
complaint-news-action = Mai este de făcut: { $what } Termen: { $date }. Se ocupă { $owner }.
complaint-news-help =
    Puteți cere oricând ajutorul unui ombudsman:
    { $ombudsmen }
complaint-remedy-apology = Ne pare rău.
complaint-remedy-put_right = Reparăm ce nu a fost bine.
complaint-remedy-reconsider = Ne uităm din nou la caz.
complaint-remedy-payment = Vă facem o plată.
complaint-remedy-change = Schimbăm felul în care lucrăm.
