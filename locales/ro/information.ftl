# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    Mai multe: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = Consiliul a verificat asta la data: { $date }.
information-read = Am citit asta pe o pagină publicată la data: { $date }. Consiliul nu a mai verificat de atunci. Pentru siguranță, sunați la { $phone }.
information-unchecked = Consiliul nu a verificat încă acest răspuns. Pentru siguranță, sunați la { $phone }.
information-fact = { $fact }
information-title = { $title }
information-unsure = Nu știu exact ce vreți să aflați. Este una dintre acestea? Puteți și să sunați la { $phone }.

# Above a page that is in the words of the council.

information-in-english = Această pagină este doar în engleză. Interpretul este gratuit: cereți-l în conversație sau sunați la { $phone }.
