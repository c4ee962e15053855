# Drafted by machine; not yet reviewed by a speaker.

# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    المزيد: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = تأكد المجلس من هذا الجواب بتاريخ: { $date }.
information-read = قرأناه في صفحة منشورة بتاريخ: { $date }. لم يتأكد المجلس منه بعد ذلك. حتى تكون على يقين، اتصل على { $phone }.
information-unchecked = لم يتأكد المجلس من هذا الجواب بعد. حتى تكون على يقين، اتصل على { $phone }.
information-fact = { $fact }
information-title = { $title }
information-unsure = لست متأكدًا مما تريد أن تعرفه. هل هو واحد من هذه؟ يمكنك أيضًا الاتصال على { $phone }.

# Above a page that is in the words of the council.

information-in-english = هذه الصفحة بالإنجليزية فقط. المترجم مجاني: اطلبه في المحادثة أو اتصل على { $phone }.
