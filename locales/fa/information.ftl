# Drafted by machine; not yet reviewed by a speaker.

# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    بیشتر: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = شورا این جواب را بررسی کرده است. تاریخ: { $date }.
information-read = این در صفحه‌ای منتشرشده خوانده شد. تاریخ: { $date }. شورا از آن زمان آن را بررسی نکرده است. برای اطمینان با { $phone } تماس بگیرید.
information-unchecked = شورا هنوز این جواب را بررسی نکرده است. برای اطمینان با { $phone } تماس بگیرید.
information-fact = { $fact }
information-title = { $title }
information-unsure = مطمئن نیستم چه می‌خواهید بدانید. یکی از اینهاست؟ همچنین می‌توانید با { $phone } تماس بگیرید.

# Above a page that is in the words of the council.

information-in-english = این صفحه فقط به انگلیسی است. مترجم رایگان است: در گفت‌وگو بخواهید یا با { $phone } تماس بگیرید.
