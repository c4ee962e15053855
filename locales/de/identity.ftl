# Drafted by machine; not yet reviewed by a speaker.
# Proving who somebody is, by a code that is sent to their phone or email.

identity-ask-contact = Wie heißen Sie, und welche Handynummer oder E-Mail haben wir von Ihnen? Ich schicke einen Code dorthin, um zu prüfen, dass Sie es sind.
    .again = Nennen Sie Ihren Namen und eine Handynummer oder E-Mail. Zum Beispiel: Anna Müller, 07700 900123.
    .sms = Wie heißen Sie, und welche Handynummer oder E-Mail haben wir von Ihnen? Ich schicke einen Code dorthin.
identity-ask-name = Wie heißen Sie? Sie können das auslassen. Ohne den Namen finde ich vielleicht weniger.
    .again = Sagen Sie Ihren Vornamen und Nachnamen, oder lassen Sie das aus.
identity-label-name = Name
    .words = name, mein name
identity-ask-code = Ich habe einen Code mit 6 Ziffern an { $to } geschickt. Wie ist er? Er gilt { $minutes } Minuten. Wenn er nicht kommt, sagen Sie: neuer Code.
    .again = Wie ist der Code mit 6 Ziffern, den ich an { $to } geschickt habe? Für einen anderen sagen Sie: neuer Code.
identity-ask-code-optional = Ich habe einen Code mit 6 Ziffern an { $to } geschickt. Sagen Sie mir den Code, dann müssen wir nicht später prüfen, wer Sie sind. Oder lassen Sie das aus.
    .again = Wie ist der Code mit 6 Ziffern, den ich an { $to } geschickt habe? Für einen anderen sagen Sie: neuer Code. Sie können das auslassen.
identity-label-code = Code
    .words = code
identity-word-again = Neuer Code
    .words = neuer code, neuen code, einen neuen code, anderer code, anderen code, noch einmal senden, noch einmal schicken, nochmal senden, nochmal schicken, nicht gekommen, kam nicht, nicht angekommen, nicht bekommen, kein code, keinen code
identity-six-digits = Der Code hat 6 Ziffern.
identity-cannot-send = Dorthin kann ich keinen Code schicken. Am besten ist eine Handynummer.
identity-wrong = Das ist nicht der Code.
identity-expired = Dieser Code ist abgelaufen. Ich habe einen neuen geschickt.
identity-proven = Danke. Jetzt weiß ich, dass Sie es sind.
identity-language = Beim letzten Mal haben wir diese Sprache gesprochen: { $language }. Wenn Sie sie wieder möchten, sagen Sie es.
identity-left-out = Wir machen ohne den Code weiter. Wir prüfen später, wer Sie sind.
identity-no-more = Ich kann jetzt nicht prüfen, dass Sie es sind. Rufen Sie { $phone } an, dann kann ein Mensch helfen, oder versuchen Sie es morgen noch einmal.
identity-nothing = Unter diesem Namen und Kontakt finde ich nichts. Wenn Sie ein Aktenzeichen haben, sagen Sie es mir. Oder rufen Sie { $phone } an.
identity-text = Ihr Code ist { $code }. Er gilt { $minutes } Minuten. Wir fragen nie am Telefon oder per E-Mail danach. Wenn Sie ihn nicht wollten, tun Sie nichts.
    .subject = Ihr Code von der Stadt
