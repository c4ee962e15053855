# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    Daha fazlası: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = Belediye bunu şu tarihte kontrol etti: { $date }.
information-read = Bu, yayımlanmış bir sayfada şu tarihte okundu: { $date }. Belediye o zamandan beri kontrol etmedi. Emin olmak için { $phone } numarasını arayın.
information-unchecked = Belediye bu yanıtı henüz kontrol etmedi. Emin olmak için { $phone } numarasını arayın.
information-fact = { $fact }
information-title = { $title }
information-unsure = Ne öğrenmek istediğinizden emin değilim. Bunlardan biri mi? { $phone } numarasını da arayabilirsiniz.

# Above a page that is in the words of the council.

information-in-english = Bu sayfa yalnızca İngilizcedir. Tercüman ücretsizdir: sohbette isteyin ya da { $phone } numarasını arayın.
