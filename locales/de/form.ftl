# Drafted by machine; not yet reviewed by a speaker.
# What every form says, whatever it is about. Words that are read for an order or an answer are in .words, lower case,
# separated by commas.

# Choices beside a form's own.

form-choice-person = Mit einem Menschen sprechen
    .words = mensch, menschen, ein mensch, person, mit jemandem sprechen, mit einem menschen, mitarbeiter, mitarbeiterin, berater, rufen sie mich an
form-choice-as-before = Wie vorher: { $contact }
    .words = wie vorher, dasselbe, das gleiche, dieselbe nummer, gleiche nummer
form-choice-send = Ja, senden
    .words = ja, jo, jep, ja bitte, ok, okay, klar, gerne, senden, absenden, abschicken, schicken, alles richtig, alles korrekt, stimmt, das stimmt, richtig, passt, bestätigen
form-choice-change = Etwas ändern
    .words = nein, nee, nö, noe, ändern, aendern, ich möchte etwas ändern, ich moechte etwas aendern, nicht richtig, stimmt nicht, das stimmt nicht, falsch, das ist falsch, bearbeiten, korrigieren
form-choice-save = Für später speichern
    .words = speichern, speicher, für später, fuer spaeter, später, spaeter, antworten speichern, meine antworten speichern, später fertig machen, spaeter fertig machen
form-choice-stop = Aufhören
    .words = aufhören, aufhoeren, stopp, stop, beenden, ende, nicht senden, nicht absenden, löschen, loeschen, antworten löschen, antworten loeschen, meine antworten löschen
    .sms = Antworten löschen
form-choice-go-on = Weitermachen
    .words = weitermachen, weiter, mach weiter, fortfahren, weiter so, nein

# Words that give an order.

form-command-save = Speichern
    .words = speichern, speichere das, antworten speichern, meine antworten speichern, für später speichern, fuer spaeter speichern, später weitermachen, spaeter weitermachen, später fertig machen, spaeter fertig machen, ich mache später weiter, ich mache spaeter weiter, ich komme später wieder, am telefon weitermachen, per sms weitermachen, geben sie mir einen code, senden sie mir einen code, code bitte
form-command-stop = Damit aufhören
    .words = aufhören, aufhoeren, hören sie auf, hoeren sie auf, hör auf, hoer auf, bitte aufhören, vergessen sie es, vergiss es, egal, abbrechen, abbruch, ich gebe auf
form-command-back = Zurück
    .words = zurück, zurueck, zurück bitte, zurueck bitte, eins zurück, eins zurueck, gehen sie zurück, vorherige frage, letzte frage noch einmal
form-command-repeat = Wiederholen
    .words = wiederholen, wiederholen sie, bitte wiederholen, noch einmal bitte, sagen sie das noch einmal, wie bitte, was war die frage, ich verstehe nicht, verstehe ich nicht, ich verstehe das nicht, nicht verstanden, was meinen sie, was heißt das, was heisst das
form-command-help = Hilfe
    .words = hilfe bitte, helfen sie mir, was kann ich sagen, was kann ich schreiben, wie geht das, wie funktioniert das
form-command-restart = Neu anfangen
    .words = neu anfangen, von vorne, von vorn, von vorne anfangen, noch einmal von vorne, von anfang an, neu beginnen

# Words that tell a correction from an answer.

form-word-correction = Korrektur
    .words = nein, nicht, entschuldigung, sorry, eigentlich, ich meinte, ich meine, falsch, stattdessen, sondern, ändern, aendern, fehler, soll heißen, soll heissen, sollte sein, muss heißen, muss heissen, korrigieren, aber, doch
form-word-change = Änderung
    .words = ändern, aendern, änderung, aenderung, falsch, nicht richtig, stimmt nicht, nicht korrekt, korrigieren, bearbeiten, berichtigen, fehler, aktualisieren, sollte sein, soll heißen, soll heissen
form-word-also = Auch
    .words = auch, ebenfalls, außerdem, ausserdem, zusätzlich, zusaetzlich, noch ein, noch eine, dazu, hinzufügen, hinzufuegen, plus, und es gibt, mehr

# Questions about the form itself.

form-another-way =
    Versuchen wir es anders. Wählen Sie eines davon oder rufen Sie { $phone } an, um mit einem Menschen zu sprechen.
    .voice = Versuchen wir es anders. Wählen Sie eines davon oder drücken Sie 0, um mit einem Menschen zu sprechen.
    .easy =
        Wir können es anders versuchen.
        Wählen Sie hier. Oder rufen Sie an: { $phone }.
form-which-one = Mehr als eines davon passt zu dem, was Sie gesagt haben.
form-needs-answer = Das brauchen wir, um weiterzumachen. Eine ungefähre Antwort reicht.
    .easy =
        Das müssen wir wissen.
        Sie müssen nicht sicher sein.
form-left-out = Das habe ich ausgelassen.
form-corrected =
    Das habe ich geändert:
    { $facts }
form-noted =
    Das habe ich notiert:
    { $facts }
form-cannot-skip = Das brauchen wir, um weiterzumachen. Sie können es nicht auslassen.
    .easy = Das geht nicht ohne Antwort. Wir brauchen sie.
form-what-to-change = Was möchten Sie ändern?
    .again = Sagen Sie, was falsch ist und wie es sein soll. Zum Beispiel: Die Adresse ist 12 Alder Road.
form-stopping = Nichts wurde gesendet. Möchten Sie Ihre Antworten für später speichern, aufhören oder weitermachen?
    .sms = Nichts wurde gesendet. Möchten Sie Ihre Antworten für später speichern, löschen oder weitermachen?
    .again = Sagen Sie: speichern, aufhören oder weitermachen.
    .easy =
        Nichts ist gesendet.
        Sie können Ihre Antworten speichern. Sie können aufhören. Oder weitermachen.
form-stopped = Ich habe aufgehört. Nichts wurde gesendet, und Ihre Antworten sind gelöscht. Was brauchen Sie noch?
    .easy =
        Es ist aus. Nichts ist gesendet.
        Ihre Antworten sind weg.
        Was brauchen Sie noch?
form-started-over = Wir fangen neu an. Nichts wurde gesendet.
form-back-none = Das ist die erste Frage. Davor gibt es nichts.
form-help =
    Beantworten Sie die Frage mit Ihren Worten. Sie können auch sagen: zurück, wiederholen, auslassen, ändern, speichern oder aufhören.
    Sie können { $phone } anrufen, unsere Website nutzen oder einen Termin bei uns buchen.
    .sms =
        Antworten Sie mit Ihren Worten. Sie können auch sagen: zurück, wiederholen, auslassen, ändern oder speichern.
        Oder rufen Sie { $phone } an.
    .easy =
        Sagen Sie es mit Ihren Worten.
        Sie können sagen: zurück, auslassen, ändern, speichern oder aufhören.
        Sie können uns anrufen: { $phone }.
form-later = Ihr anderes Anliegen habe ich notiert. Dazu kommen wir danach.
form-old-button = Diese Taste gehört zu etwas, das schon fertig ist. Hier sind wir jetzt.
    .voice = Diese Auswahl gehört zu etwas, das schon fertig ist. Hier sind wir jetzt.
form-changed-since = Seit diese Taste gezeigt wurde, hat sich etwas geändert. Prüfen Sie es noch einmal.
    .voice = Seitdem hat sich etwas geändert. Prüfen Sie es noch einmal.
form-moved-on = Das tut mir leid. Dieses Formular hat sich geändert, seit Sie begonnen haben. Ich kann damit nicht weitermachen. Nichts wurde gesendet. Sagen Sie mir noch einmal, was Sie brauchen.

# Left and picked up again.

form-welcome-back = Willkommen zurück.
form-so-far =
    Das haben wir bis jetzt:
    { $facts }
form-saved =
    Ihre Antworten sind gespeichert. Ihr Code ist { $code }.
    Um weiterzumachen, sagen Sie innerhalb von 7 Tagen: weiter mit { $code }. Das geht hier, per SMS oder am Telefon.
    Noch wurde nichts an ein Team gesendet.
    .voice =
        Ihre Antworten sind gespeichert. Ihr Code ist { $code }. Ich sage ihn noch einmal: { $code }.
        Um weiterzumachen, rufen Sie innerhalb von 7 Tagen wieder an und sagen Sie: weiter, und den Code.
        Noch wurde nichts an ein Team gesendet.
    .easy =
        Ihre Antworten sind gespeichert.
        Ihr Code ist { $code }. Schreiben Sie ihn auf.
        Er gilt 7 Tage.
        Kommen Sie wieder und sagen Sie: weiter mit { $code }.
        Noch ist nichts gesendet.
form-handed-over =
    Das konnte ich nicht verstehen. Sprechen Sie besser mit einem Menschen. Rufen Sie { $phone } an.
    Ihre Antworten sind gespeichert. Der Code ist { $code }. Um es hier noch einmal zu versuchen, sagen Sie: weiter mit { $code }.
    .voice = Das konnte ich nicht verstehen. Sprechen Sie besser mit einem Menschen. Ihre Antworten sind gespeichert. Der Code ist { $code }.
    .easy =
        Das verstehe ich nicht. Es tut mir leid.
        Ein Mensch kann Ihnen helfen. Rufen Sie an: { $phone }.
        Ihre Antworten sind gespeichert.
        Ihr Code ist { $code }.
        Für einen neuen Versuch sagen Sie: weiter mit { $code }.

# Answers that cannot be taken.

form-text-too-long = Das sind { $length } Zeichen. Wir können { $longest } annehmen. Sagen Sie uns das Wichtigste.
form-number-out-of-range = Nennen Sie eine Zahl von { $min } bis { $max }.
form-date-in-future = Dieses Datum ist noch nicht gekommen: { $date }. Nennen Sie ein Datum, das vorbei ist, oder heute.
    .easy =
        Dieser Tag kommt erst noch: { $date }.
        Nennen Sie einen Tag, der vorbei ist. Oder sagen Sie: heute.
form-date-not-found = Dieses Datum kann ich nicht finden. Nennen Sie Tag und Monat, zum Beispiel 21. November, oder einen Tag, zum Beispiel letzten Samstag.
    .easy =
        Dieses Datum kenne ich nicht.
        Nennen Sie Tag und Monat, wie 21. November.
form-no-such-date = Diesen Tag gibt es im Kalender nicht.
form-contact-not-understood = Das ist keine Telefonnummer oder E-Mail, die ich nutzen kann. Eine britische Telefonnummer hat 10 oder 11 Ziffern.
    .easy =
        Das geht nicht.
        Nennen Sie eine britische Telefonnummer. Sie hat 10 oder 11 Ziffern.
        Oder nennen Sie eine E-Mail.
form-contact-more = Danke. Welche Telefonnummer oder E-Mail können wir nutzen?

# A place that is not exact enough.

form-place-more-street = Das kann an vielen Orten sein. Was ist daneben? Nennen Sie eine Straße, eine Hausnummer oder einen Laden.
form-place-more-address = Wie sind die Hausnummer und die Straße?
form-place-more-site = Wie heißt der Ort?

# Photos.

form-photos-kept =
    { $count ->
        [one] Ich habe Ihr Foto.
       *[other] Ich habe Ihre { $count } Fotos.
    }
form-photos-most = Wir können { $most } Fotos annehmen. Ich habe die ersten behalten.

# Reading back.

form-line = { $label }: { $value }
form-lines =
    { $first }
    { $rest }
form-value-unsure = nicht sicher
form-value-photos =
    { $count ->
        [one] 1 Foto
       *[other] { $count } Fotos
    }
