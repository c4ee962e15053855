# Drafted by machine; not yet reviewed by a speaker.

# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    خبری دربارهٔ شکایت { $reference } هست.
    { $details }
    .subject = خبر شکایت شما { $reference }
complaint-news-handler = شکایت شما نزد { $name } از { $department } است. در مرحلهٔ { $stage } از 2 است.
complaint-news-points = برداشت ما از شکایت این است:
complaint-news-point = - { $text }
complaint-news-correct = اگر این درست نیست، یا می‌خواهید چیزی اضافه کنید، به ما بگویید.
complaint-news-answer-by = تا { $date } جواب می‌دهیم. اگر آن تاریخ گذشت، می‌توانید شکایت را به مرحلهٔ بعد ببرید.
complaint-news-extended = جواب ما بیشتر طول می‌کشد و متأسفیم. دلیل: { $reason }
complaint-news-new-date = تاریخ جدید: { $date }.
complaint-news-answer = این جواب ما در مرحلهٔ { $stage } از 2 است.
complaint-news-decision = { $decision } دلیل: { $reasons }
complaint-news-action = کاری که مانده است: { $what } تا تاریخ: { $date }. مسئول آن: { $owner }.
complaint-news-help =
    هر زمان می‌توانید از آمبودزمن (ombudsman) کمک بخواهید:
    { $ombudsmen }
complaint-remedy-apology = عذر می‌خواهیم.
complaint-remedy-put_right = آن را درست می‌کنیم.
complaint-remedy-reconsider = دوباره آن را بررسی می‌کنیم.
complaint-remedy-payment = مبلغی به شما می‌پردازیم.
complaint-remedy-change = شیوهٔ کار خود را عوض می‌کنیم.
