# Drafted by machine; not yet reviewed by a speaker.

# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    هناك خبر عن الشكوى { $reference }.
    { $details }
    .subject = خبر عن شكواك { $reference }
complaint-news-handler = شكواك عند { $name } من { $department }. هي في المرحلة { $stage } من 2.
complaint-news-points = فهمنا أن الشكوى عن هذا:
complaint-news-point = - { $text }
complaint-news-correct = إذا لم يكن هذا صحيحًا، أو أردت أن تضيف شيئًا، أخبرنا.
complaint-news-answer-by = سنجيب قبل { $date }. إذا فاتنا هذا التاريخ، يمكنك نقل الشكوى إلى المرحلة التالية.
complaint-news-extended = سيستغرق جوابنا وقتًا أطول، ونحن آسفون. السبب: { $reason }
complaint-news-new-date = التاريخ الجديد: { $date }.
complaint-news-answer = هذا جوابنا في المرحلة { $stage } من 2.
complaint-news-decision = { $decision } السبب: { $reasons }
complaint-news-action = ما بقي علينا أن نفعله: { $what } الموعد الأخير: { $date }. المسؤول عن ذلك: { $owner }.
complaint-news-help =
    يمكنك طلب المساعدة من أمين المظالم (ombudsman) في أي وقت:
    { $ombudsmen }
complaint-remedy-apology = نحن نعتذر.
complaint-remedy-put_right = سنصلح الأمر.
complaint-remedy-reconsider = سننظر في الأمر مرة أخرى.
complaint-remedy-payment = سندفع لك مبلغًا من المال.
complaint-remedy-change = سنغيّر طريقة عملنا.
