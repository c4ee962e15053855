# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    Daugiau: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = Taryba tai patikrino. Data: { $date }.
information-read = Tai perskaityta paskelbtame puslapyje. Data: { $date }. Nuo tada taryba to netikrino. Kad būtumėte tikri, skambinkite { $phone }.
information-unchecked = Taryba šio atsakymo dar nepatikrino. Kad būtumėte tikri, skambinkite { $phone }.
information-fact = { $fact }
information-title = { $title }
information-unsure = Nevisiškai aišku, ką norite sužinoti. Ar tai vienas iš šių klausimų? Taip pat galite skambinti { $phone }.

# Above a page that is in the words of the council.

information-in-english = Šis puslapis yra tik anglų kalba. Vertėjas nemokamas: prašykite pokalbyje arba skambinkite { $phone }.
