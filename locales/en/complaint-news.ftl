# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    There is news of complaint { $reference }.
    { $details }
    .subject = News of your complaint { $reference }
complaint-news-handler = { $name } of { $department } has your complaint. It is at stage { $stage } of 2.
complaint-news-points = We take it to be this:
complaint-news-point = - { $text }
complaint-news-correct = If this is not right, or you want to add to it, tell us.
complaint-news-answer-by = We answer by { $date }. If we miss that date, you can take it further.
complaint-news-extended = Our answer takes longer, and we are sorry. The reason is: { $reason }
complaint-news-new-date = The new date is { $date }.
complaint-news-answer = This is our answer at stage { $stage } of 2.
complaint-news-decision = { $decision } The reason: { $reasons }
complaint-news-action = Still to be done: { $what } By { $date }. { $owner } sees to it.
complaint-news-help =
    You can ask an ombudsman for help at any time:
    { $ombudsmen }
complaint-remedy-apology = We are sorry.
complaint-remedy-put_right = We put it right.
complaint-remedy-reconsider = We look at it again.
complaint-remedy-payment = We make a payment to you.
complaint-remedy-change = We change how we work.
