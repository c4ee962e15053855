# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    Są nowe wiadomości o skardze { $reference }.
    { $details }
    .subject = Nowe wiadomości o Państwa skardze { $reference }
complaint-news-handler = Skargą zajmuje się { $name }, { $department }. Etap { $stage } z 2.
complaint-news-points = Tak rozumiemy tę skargę:
complaint-news-point = - { $text }
complaint-news-correct = Jeśli coś się nie zgadza albo chcą Państwo coś dodać, proszę nam o tym powiedzieć.
complaint-news-answer-by = Odpowiemy w terminie: { $date }. Jeśli go nie dotrzymamy, można pójść ze skargą dalej.
complaint-news-extended = Nasza odpowiedź potrwa dłużej. Przepraszamy. Powód: { $reason }
complaint-news-new-date = Nowy termin: { $date }.
complaint-news-answer = To jest nasza odpowiedź. Etap { $stage } z 2.
complaint-news-decision = { $decision } Uzasadnienie: { $reasons }
complaint-news-action = Jest jeszcze do zrobienia: { $what } Termin: { $date }. Zajmuje się tym { $owner }.
complaint-news-help =
    W każdej chwili można poprosić o pomoc rzecznika (ombudsman):
    { $ombudsmen }
complaint-remedy-apology = Przepraszamy.
complaint-remedy-put_right = Naprawimy to.
complaint-remedy-reconsider = Zbadamy to jeszcze raz.
complaint-remedy-payment = Wypłacimy Państwu pieniądze.
complaint-remedy-change = Zmienimy sposób, w jaki pracujemy.
