# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    Има новина за жалба { $reference }.
    { $details }
    .subject = Новина за вашата жалба { $reference }
complaint-news-handler = С жалбата ви се занимава { $name } от { $department }. Тя е на етап { $stage } от 2.
complaint-news-points = Разбираме я така:
complaint-news-point = - { $text }
complaint-news-correct = Ако това не е вярно или искате да добавите нещо, кажете ни.
complaint-news-answer-by = Ще отговорим до { $date }. Ако не спазим този срок, можете да продължите нататък.
complaint-news-extended = Отговорът ни ще отнеме повече време. Съжаляваме за това. Причината е: { $reason }
complaint-news-new-date = Новата дата е { $date }.
complaint-news-answer = Това е отговорът ни на етап { $stage } от 2.
complaint-news-decision = { $decision } Причината: { $reasons }
complaint-news-action = Какво остава да се направи: { $what } До { $date }. Отговаря { $owner }.
complaint-news-help =
    По всяко време можете да поискате помощ от омбудсман:
    { $ombudsmen }
complaint-remedy-apology = Съжаляваме.
complaint-remedy-put_right = Поправяме го.
complaint-remedy-reconsider = Разглеждаме го отново.
complaint-remedy-payment = Изплащаме ви пари.
complaint-remedy-change = Променяме начина, по който работим.
