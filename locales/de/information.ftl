# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    Mehr dazu: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = Die Stadt hat das am { $date } geprüft.
information-read = Das stand am { $date } auf einer veröffentlichten Seite. Die Stadt hat es seitdem nicht geprüft. Um sicher zu sein, rufen Sie { $phone } an.
information-unchecked = Die Stadt hat diese Antwort noch nicht geprüft. Um sicher zu sein, rufen Sie { $phone } an.
information-fact = { $fact }
information-title = { $title }
information-unsure = Ich bin nicht sicher, was Sie wissen möchten. Ist es eines davon? Sie können auch { $phone } anrufen.

# Above a page that is in the words of the council.

information-in-english = Diese Seite gibt es nur auf Englisch. Ein Dolmetscher kostet nichts: Fragen Sie im Chat oder rufen Sie { $phone } an.
