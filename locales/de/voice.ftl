# Drafted by machine; not yet reviewed by a speaker.
# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = Guten Tag. Hier ist der automatische Assistent von { $council }. Was Sie sagen, wird aufgeschrieben, damit wir helfen können. Bei Gefahr legen Sie auf und rufen Sie 999 an. Für einen Menschen drücken Sie jederzeit die 0.
voice-hear-choices = Um die Auswahl zu hören, drücken Sie die Sterntaste.
voice-choice = { $choice }: drücken Sie { $key }.
voice-key = Drücken Sie { $key }.
voice-more = Für mehr Auswahl drücken Sie die 8.
voice-other-languages = Für eine andere Sprache drücken Sie die 8.
voice-online = Das meiste geht jederzeit auch auf unserer Website. Ihr Platz bleibt Ihnen.
voice-link-offer = Um den Link per SMS zu bekommen, drücken Sie die 7.
voice-link-sent = Ich habe ihn an das Telefon gesendet, von dem Sie anrufen.
voice-link-not-sent = An dieses Telefon kann ich keine SMS senden. Ein Mensch kann Ihnen helfen. Drücken Sie dafür die 0.
voice-reference-offer = Um das Aktenzeichen per SMS zu bekommen, drücken Sie die 7.
voice-pay-by-keys = Jetzt mit Karte zahlen, mit den Tasten
    .words = jetzt zahlen, jetzt bezahlen, mit karte, mit karte zahlen, mit karte bezahlen, jetzt mit karte zahlen, karte, kartenzahlung, mit den tasten, mit den tasten zahlen
voice-pay-begins = Halten Sie Ihre Karte bereit. Benutzen Sie nur die Tasten und sagen Sie nie Ihre Kartennummer. Um abzubrechen, drücken Sie die Sterntaste.
voice-pay-number = Geben Sie die lange Nummer auf Ihrer Karte ein und drücken Sie die Rautetaste.
voice-pay-expiry = Geben Sie Monat und Jahr, in denen Ihre Karte abläuft, mit vier Ziffern ein.
voice-pay-code = Geben Sie die drei Ziffern auf der Rückseite Ihrer Karte ein und drücken Sie die Rautetaste.
voice-pay-again = Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.
voice-pay-working = Einen Moment. Die Zahlung läuft jetzt.
voice-pay-not-now = Dafür kann ich gerade keine Karte annehmen. Sie können den Link benutzen oder die 0 drücken, um mit einem Menschen zu sprechen.
voice-anything-else = Gibt es noch etwas?
voice-news-text = { $council }: { $news }
voice-link-text = Der Link von { $council }, um den Sie am Telefon gebeten haben: { $link }
voice-reference-text = { $council }: Ihr Aktenzeichen ist { $reference }.

# What can be picked first of all.

voice-menu-ReportIssue = Ein Problem melden
voice-menu-BookAppointment = Einen Termin buchen
voice-menu-MakePayment = Etwas bezahlen
voice-menu-CheckProgress = Nach einer Meldung fragen
voice-menu-MakeComplaint = Sich beschweren

# How an answer can be given with the keys.

voice-keys-date = Mit den Tasten: Geben Sie Tag und Monat mit vier Ziffern ein und drücken Sie die Rautetaste.
voice-keys-place = Mit den Tasten: Geben Sie eine Postleitzahl oder Hausnummer ein und drücken Sie die Rautetaste.
voice-keys-contact = Mit den Tasten: Geben Sie Ihre Telefonnummer ein und drücken Sie die Rautetaste.
voice-keys-number = Mit den Tasten: Geben Sie die Nummer ein und drücken Sie die Rautetaste. Für das Komma drücken Sie die Sterntaste.
voice-keys-reference = Mit den Tasten: Geben Sie die letzten sechs Zeichen ein und drücken Sie die Rautetaste. Für einen Buchstaben drücken Sie die Taste, auf der er steht.
voice-which-reference = Welches Aktenzeichen ist es?
voice-reference-unknown = Dieses Aktenzeichen kann ich nicht finden.
voice-postcode-letter = Welcher Buchstabe ist es?
voice-postcode-unknown = Diese Postleitzahl kann ich nicht finden.
voice-date-unknown = Dieses Datum kann ich nicht finden.

# When nothing was heard, or nothing could be made of it.

voice-silence = Ich habe Sie nicht gehört.
voice-silence-keys = Ich kann Sie immer noch nicht hören. Sie können eine Taste drücken. Um die Frage noch einmal zu hören, drücken Sie die Sterntaste. Um zurückzugehen, drücken Sie die 9.
voice-silence-goodbye = Ich kann Sie nicht hören und beende jetzt den Anruf. Was Sie gesagt haben, bleibt gespeichert. Rufen Sie wieder an, dann machen wir hier weiter.
voice-no-such-key = Auf dieser Taste ist gerade nichts.
voice-which-one = Das habe ich nicht verstanden.
voice-slower = Ich sage es langsamer.
voice-moment = Einen Moment, bitte.
voice-busy = Das dauert leider zu lange. Ihre Antworten sind gespeichert.
voice-went-wrong = Hier ging leider etwas schief. Ihre Antworten sind gespeichert.
voice-went-wrong-end = Das geht gerade leider nicht. Ihre Antworten sind gespeichert. Rufen Sie in ein paar Minuten wieder an.

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = Ein Mensch
    .words = mensch, ein mensch, einen menschen bitte, person, mitarbeiter, mitarbeiterin, berater, echter mensch, mit einem menschen sprechen, mit jemandem sprechen, verbinden sie mich, operator
voice-command-repeat = Wiederholen
    .words = wiederholen, bitte wiederholen, noch einmal, nochmal, noch mal, wie bitte, sagen sie das noch einmal, was war das
voice-command-slower = Langsamer
    .words = langsamer, langsamer bitte, bitte langsamer, sprechen sie langsamer, können sie langsamer sprechen, zu schnell, nicht so schnell
voice-command-link = Link per SMS
    .words = link per sms, senden sie mir den link, schicken sie mir den link, per sms, sms bitte, senden sie eine sms, aktenzeichen per sms
voice-command-language = Andere Sprache
    .words = andere sprache, eine andere sprache, andere sprachen, sprache, sprache wechseln

# Somebody calls again.

voice-resume = Letztes Mal ging es um Folgendes: { $what }. Möchten Sie damit weitermachen?
voice-resume-go-on = Damit weitermachen
    .words = ja, ja bitte, weiter, weitermachen, fortfahren, damit weitermachen
voice-resume-new = Etwas Neues beginnen
    .words = nein, neu, etwas neues, neu anfangen, von vorne, etwas anderes, nein danke
voice-doing-report = ein Problem melden
voice-doing-appointment = einen Termin buchen
voice-doing-payment = etwas bezahlen
voice-doing-complaint = sich beschweren
voice-doing-progress = nach einer Meldung fragen
voice-doing-other = mit uns sprechen

# A person.

voice-putting-through = Ich verbinde Sie jetzt mit einem Menschen.
voice-closed = Gerade kann niemand Ihren Anruf annehmen. Menschen antworten { $hours }. Möchten Sie, dass wir Sie zurückrufen?
voice-person-offer = Möchten Sie mit einem Menschen sprechen?
voice-place-kept = Noch konnte niemand Ihren Anruf annehmen. Sie behalten Ihren Platz in der Warteschlange.
voice-no-more-codes = Zu viele Codes oder Aktenzeichen waren falsch. Ein Mensch kann Ihnen helfen.
voice-too-many-calls = Es gab zu viele Anrufe, deshalb kann ich diesen nicht annehmen. Bei Gefahr rufen Sie 999 an. Bitte rufen Sie in einer Stunde wieder an.
voice-nobody-free = Niemand konnte Ihren Anruf annehmen. Möchten Sie, dass wir Sie zurückrufen?
voice-call-me-back = Ja, rufen Sie mich zurück
    .words = ja, ja bitte, rufen sie mich zurück, rückruf, zurückrufen, ja zurückrufen
voice-not-called-back = Nein, hier weitermachen
    .words = nein, nein danke, weiter, weitermachen, hier weitermachen
voice-callback-wish = Ich möchte einen Rückruf buchen.

# Languages.

voice-languages = Welche Sprache sprechen Sie?
voice-no-voice = Diese Sprache können wir am Telefon noch nicht sprechen: { $language }. Ein Mensch kann jemanden zum Dolmetschen holen. Das ist kostenlos. Drücken Sie die 0 für einen Menschen.
