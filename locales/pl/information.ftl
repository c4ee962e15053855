# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    Więcej: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = Urząd sprawdził to dnia: { $date }.
information-read = Odczytano to na opublikowanej stronie dnia: { $date }. Od tego czasu urząd tego nie sprawdził. Aby mieć pewność, proszę zadzwonić: { $phone }.
information-unchecked = Urząd jeszcze nie sprawdził tej odpowiedzi. Aby mieć pewność, proszę zadzwonić: { $phone }.
information-fact = { $fact }
information-title = { $title }
information-unsure = Nie wiem na pewno, o co chodzi. Czy to jedno z tych pytań? Można też zadzwonić: { $phone }.

# Above a page that is in the words of the council.

information-in-english = Ta strona jest tylko po angielsku. Tłumacz jest bezpłatny: można o niego poprosić w rozmowie albo pod numerem { $phone }.
