# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    Es gibt Neues zu Ihrer Beschwerde { $reference }.
    { $details }
    .subject = Neues zu Ihrer Beschwerde { $reference }
complaint-news-handler = { $name } ({ $department }) kümmert sich um Ihre Beschwerde. Sie ist in Stufe { $stage } von 2.
complaint-news-points = So verstehen wir sie:
complaint-news-point = - { $text }
complaint-news-correct = Wenn das nicht stimmt oder Sie etwas ergänzen möchten, sagen Sie es uns.
complaint-news-answer-by = Wir antworten bis { $date }. Wenn wir das nicht schaffen, können Sie die nächste Stufe nehmen.
complaint-news-extended = Unsere Antwort dauert länger. Das tut uns leid. Der Grund ist: { $reason }
complaint-news-new-date = Das neue Datum ist { $date }.
complaint-news-answer = Das ist unsere Antwort in Stufe { $stage } von 2.
complaint-news-decision = { $decision } Der Grund: { $reasons }
complaint-news-action = Noch zu tun: { $what } Bis { $date }. Dafür sorgt { $owner }.
complaint-news-help =
    Sie können jederzeit eine Ombudsstelle (ombudsman) um Hilfe bitten:
    { $ombudsmen }
complaint-remedy-apology = Es tut uns leid.
complaint-remedy-put_right = Wir bringen es in Ordnung.
complaint-remedy-reconsider = Wir sehen es uns noch einmal an.
complaint-remedy-payment = Wir zahlen Ihnen Geld.
complaint-remedy-change = Wir ändern, wie wir arbeiten.
