# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    Mais: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = A câmara municipal verificou isto: { $date }.
information-read = Isto foi lido numa página publicada: { $date }. A câmara municipal não o verificou desde então. Para ter a certeza, ligue { $phone }.
information-unchecked = A câmara municipal ainda não verificou esta resposta. Para ter a certeza, ligue { $phone }.
information-fact = { $fact }
information-title = { $title }
information-unsure = Não tenho a certeza do que quer saber. É uma destas coisas? Também pode ligar { $phone }.

# Above a page that is in the words of the council.

information-in-english = Esta página está só em inglês. Um intérprete é grátis: peça na conversa ou ligue { $phone }.
