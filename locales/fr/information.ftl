# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    En savoir plus : { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = La mairie a vérifié ceci. Date : { $date }.
information-read = Ceci a été lu dans une page publiée. Date : { $date }. La mairie ne l'a pas vérifié depuis. Pour être sûr, appelez le { $phone }.
information-unchecked = La mairie n'a pas encore vérifié cette réponse. Pour être sûr, appelez le { $phone }.
information-fact = { $fact }
information-title = { $title }
information-unsure = Je ne suis pas sûr de ce que vous voulez savoir. Est-ce une de ces questions ? Vous pouvez aussi appeler le { $phone }.

# Above a page that is in the words of the council.

information-in-english = Cette page est en anglais seulement. L'interprète est gratuit : demandez-le dans le chat ou appelez le { $phone }.
