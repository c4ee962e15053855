# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    Más: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = El ayuntamiento comprobó esto el { $date }.
information-read = Se leyó en una página publicada el { $date }. El ayuntamiento no lo ha comprobado desde entonces. Para más seguridad, llame al { $phone }.
information-unchecked = El ayuntamiento todavía no ha comprobado esta respuesta. Para más seguridad, llame al { $phone }.
information-fact = { $fact }
information-title = { $title }
information-unsure = No sé bien qué quiere saber. ¿Es una de estas cosas? También puede llamar al { $phone }.

# Above a page that is in the words of the council.

information-in-english = Esta página está solo en inglés. El intérprete es gratis: pídalo en el chat o llame al { $phone }.
