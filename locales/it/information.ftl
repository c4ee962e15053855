# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    Di più: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = Il Comune lo ha controllato il { $date }.
information-read = È stato letto in una pagina pubblicata il { $date }. Da allora il Comune non lo ha controllato. Per essere sicuri chiami il { $phone }.
information-unchecked = Il Comune non ha ancora controllato questa risposta. Per essere sicuri chiami il { $phone }.
information-fact = { $fact }
information-title = { $title }
information-unsure = Non capisco bene che cosa vuole sapere. È una di queste? Può anche chiamare il { $phone }.

# Above a page that is in the words of the council.

information-in-english = Questa pagina è solo in inglese. L'interprete è gratuito: lo chieda nella chat o chiami il { $phone }.
