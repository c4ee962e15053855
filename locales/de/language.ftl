# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Wir sprechen jetzt diese Sprache: { $language }. Um zu Englisch zurückzukehren, schreiben Sie: English.
language-now-english = Wir sprechen jetzt Englisch.
language-which = Welche Sprache möchten Sie? Schreiben Sie ihren Namen, zum Beispiel Deutsch, Polski, العربية oder 中文.

# Said once, where the words are a translator's.
language-translated =
    Ein Computer übersetzt diese Worte. Er kann Fehler machen.
    Sie können um eine Dolmetscherin oder einen Dolmetscher bitten. Das ist kostenlos.

interpreter-offer =
    Sie können jemanden zum Dolmetschen bekommen, auch für die britische Gebärdensprache (BSL). Das ist kostenlos.
    Ich kann einen Termin mit Dolmetscher buchen. Oder rufen Sie { $phone } an, { $hours }, und sagen Sie, welche Sprache Sie sprechen.
    .sms = Dolmetschen ist kostenlos. Schreiben Sie „Termin“ oder rufen Sie { $phone } an und nennen Sie Ihre Sprache.
interpreter-choice-book = Einen Termin buchen
    .words = termin, termin buchen, einen termin, einen termin buchen, termin machen, buchen
