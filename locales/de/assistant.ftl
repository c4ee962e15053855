# Drafted by machine; not yet reviewed by a speaker.
### What the assistant says outside any journey. Values every message may use: $council, $phone, $hours, $place,
### $website, $county, $county_phone, $privacy.

assistant-greeting =
    Guten Tag. Ich bin der automatische Assistent von { $council }.
    Sagen Sie mir mit Ihren Worten, was Sie brauchen. Ich kann ein Problem melden, einen Termin buchen, beim Bezahlen oder bei einer Beschwerde helfen und sagen, wie es mit Ihrer Sache steht.
    Sie können auch { $phone } anrufen, { $hours }, oder mit Termin hierher kommen: { $place }.
    .sms = { $council }, automatischer Assistent. Sagen Sie uns, was Sie brauchen, oder rufen Sie { $phone } an.
    .voice = Sagen Sie mir mit Ihren Worten, was Sie brauchen.
    .easy =
        Guten Tag. Ich bin ein Computer. Ich arbeite für { $council }.
        Ich kann Ihnen helfen. Sagen Sie, was Sie brauchen.
        Sie können auch anrufen: { $phone }.

assistant-hello = Guten Tag. Was brauchen Sie?

assistant-choice-ReportIssue = Ein Problem melden
    .words = melden, ein problem melden, problem melden, etwas melden
assistant-choice-BookAppointment = Einen Termin buchen
    .words = termin, einen termin, termin buchen, einen termin buchen, termin machen, termin vereinbaren, buchen, besuch, vorbeikommen
assistant-choice-CheckProgress = Nach einer Meldung fragen
    .words = nachfragen, stand, meine meldung, wie steht es mit meiner meldung, wie weit ist meine meldung
assistant-choice-MakePayment = Etwas bezahlen
    .words = bezahlen, zahlen, zahlung, rechnung bezahlen, etwas bezahlen
assistant-choice-AskInformation = Eine Frage stellen
    .words = frage, frage stellen, information, info, auskunft
assistant-choice-SpeakToPerson = Mit einem Menschen sprechen
    .words = mensch, person, mitarbeiter, mitarbeiterin, berater, mit jemandem sprechen

assistant-ask-me = Was möchten Sie wissen? Ich kann Fragen zu Tonnen, Council Tax (Gemeindesteuer), Öffnungszeiten und anderem beantworten.
    .easy =
        Was möchten Sie wissen?
        Fragen Sie nach Müll oder Council Tax.
        Fragen Sie, wann wir offen haben.

assistant-help =
    Sie können mir ein Problem sagen, zum Beispiel ein abgeladenes Sofa oder eine nicht geleerte Tonne. Ich melde es für Sie.
    Geben Sie mir ein Aktenzeichen, zum Beispiel NOR-7F3K-9Q. Dann sage ich, wie es mit der Meldung steht.
    Sie können einen Termin buchen, ändern oder absagen, etwas bezahlen oder sagen, dass Sie nicht zahlen können, und sich beschweren.
    Während ich Fragen stelle, können Sie „zurück“, „wiederholen“, „auslassen“, „speichern“ oder „aufhören“ sagen.
    Sie können auch { $phone } anrufen, { $hours }, oder mit Termin hierher kommen: { $place }.
    .sms = Melden Sie ein Problem, buchen Sie einen Termin, bezahlen Sie, beschweren Sie sich, oder senden Sie ein Aktenzeichen und hören Sie, wie es steht. Für einen Menschen, oder um hierher zu kommen ({ $place }), rufen Sie { $phone } an.
    .voice =
        Sie können mir ein Problem sagen, zum Beispiel ein abgeladenes Sofa oder eine nicht geleerte Tonne. Ich melde es für Sie.
        Sie können etwas bezahlen, einen Termin buchen oder nach einer Meldung fragen.
        Während ich Fragen stelle, können Sie zurück, wiederholen, auslassen, speichern oder aufhören sagen.
        Um persönlich zu uns zu kommen, buchen Sie einen Termin: { $place }. Wir antworten auch auf unserer Website.
        Für einen Menschen drücken Sie die 0.
    .easy =
        Sagen Sie mir ein Problem. Ich sage es der Stadt.
        Nennen Sie ein Aktenzeichen. Ich sage, wie es steht.
        Ich kann Ihnen helfen, eine Rechnung zu bezahlen.
        Sie können sagen: „zurück“, „auslassen“ oder „aufhören“.
        Sie können uns anrufen: { $phone }.

assistant-thanks = Gern geschehen. Brauchen Sie noch etwas?
assistant-goodbye = Auf Wiedersehen. Sie können jederzeit wieder hierher kommen.
    .voice = Auf Wiederhören. Sie können jederzeit wieder anrufen.
rating-ask = Bevor Sie gehen: Wie waren wir heute?
rating-choice-1 = Sehr schlecht
rating-choice-2 = Schlecht
rating-choice-3 = Mittel
rating-choice-4 = Gut
rating-choice-5 = Sehr gut
rating-ask-words = Danke. Was war gut, oder was können wir besser machen? Sagen Sie es in wenigen Worten, oder lassen Sie das aus.
rating-thanks = Danke, dass Sie es uns gesagt haben.
assistant-what-else = Was brauchen Sie?
assistant-next-wish = Sie haben auch nach etwas anderem gefragt. Dazu komme ich jetzt.

assistant-only-understood =
    Ich verstehe diese Sprache: { $language }. Sie können darin schreiben. Leider kann ich noch nur auf Englisch antworten.
    Um mit einer Dolmetscherin oder einem Dolmetscher zu sprechen, rufen Sie { $phone } an, { $hours }. Das ist kostenlos.
    .voice = Ich verstehe diese Sprache: { $language }. Leider kann ich noch nur auf Englisch antworten. Ein Mensch kann jemanden zum Dolmetschen holen. Das ist kostenlos. Drücken Sie die 0 für einen Menschen.
    .easy =
        Ich kenne diese Sprache: { $language }. Sie können darin schreiben.
        Es tut mir leid. Ich kann nur auf Englisch antworten.
        Sie können einen Dolmetscher haben. Er kostet nichts. Rufen Sie an: { $phone }.

assistant-nothing-to-stop = Es gibt nichts, was ich beenden kann. Was brauchen Sie?
assistant-nothing-to-go-back-to = Es gibt keine Frage, zu der wir zurückgehen können. Was brauchen Sie?
assistant-start-over = Wir fangen ganz von vorne an. Was brauchen Sie?
assistant-old-button = Diese Taste gehört zu etwas, das schon zu Ende ist. Was brauchen Sie jetzt?
    .voice = Diese Auswahl gehört zu etwas, das schon zu Ende ist. Was brauchen Sie jetzt?
assistant-empty = In dieser Nachricht waren keine Worte. Sagen Sie mir, was Sie brauchen, mit Worten oder mit den Tasten.
    .sms = In dieser Nachricht waren keine Worte. Sagen Sie mir in wenigen Worten, was Sie brauchen.
    .voice = Ich habe keine Worte gehört. Sagen Sie mir in wenigen Worten, was Sie brauchen.
assistant-unknown-code = Diesen Code kenne ich nicht. Codes gelten einmal und 7 Tage lang. Prüfen Sie ihn oder sagen Sie mir, was Sie brauchen.

assistant-not-understood =
    Das habe ich nicht verstanden. Sagen Sie es in wenigen einfachen Worten, zum Beispiel „jemand hat in Elm Hill ein Sofa abgeladen“, oder wählen Sie eines davon.
    .voice = Das habe ich nicht verstanden. Sagen Sie es in wenigen einfachen Worten oder wählen Sie eines davon.
    .easy =
        Das verstehe ich nicht.
        Sagen Sie wenige kurze Wörter. Oder wählen Sie hier.
assistant-not-understood-person =
    Ich verstehe es immer noch nicht, und das tut mir leid. Wählen Sie eines davon oder rufen Sie { $phone } an, { $hours }. Ein Mensch hilft Ihnen.
    .voice = Ich verstehe es immer noch nicht, und das tut mir leid. Wählen Sie eines davon oder drücken Sie die 0 für einen Menschen.
    .easy =
        Ich verstehe es noch nicht. Das tut mir leid.
        Wählen Sie hier. Oder rufen Sie an: { $phone }.
        Ein Mensch hilft Ihnen.
assistant-not-understood-here = Das habe ich nicht verstanden.

assistant-boundary =
    Wir möchten Ihnen helfen. Bitte nutzen Sie solche Worte nicht für die Menschen, die für uns arbeiten.
assistant-threat =
    Ich habe aufgehört wegen dem, was Sie gesagt haben. Dieses Gespräch wird aufbewahrt.
    Wenn jemand jetzt in Gefahr ist, rufen Sie 999 an. Wenn Sie die Stadt brauchen, rufen Sie { $phone } an.

assistant-card-removed =
    Sie haben eine Kartennummer genannt. Ich habe sie entfernt, bevor sie gespeichert wurde. Senden Sie hier nie Kartennummern, denn Chats werden aufbewahrt. Um zu zahlen, fragen Sie mich nach einem Link oder rufen Sie { $payment_phone } an.
    .voice = Sie haben eine Kartennummer genannt. Ich habe sie entfernt, bevor sie gespeichert wurde. Sagen Sie hier nie Kartennummern. Um zu zahlen, fragen Sie mich nach einem Link oder rufen Sie { $payment_phone } an.
    .easy =
        Sie haben eine Kartennummer genannt. Sie ist gelöscht.
        Senden Sie hier nie eine Kartennummer. Das ist nicht sicher.
        Fragen Sie mich nach einem Link zum Bezahlen. Oder rufen Sie an: { $payment_phone }.

assistant-photo-not-a-photo = Diese Datei ist kein Foto, das ich öffnen kann. Ich habe sie nicht behalten. Senden Sie ein Bild als JPEG oder PNG.
assistant-photo-too-big = Dieses Foto ist zu groß. Ich habe es nicht behalten. Senden Sie eines mit weniger als 10 MB.
assistant-photo-too-many = Sie haben mehr Fotos gesendet, als ich behalten kann. Ich habe die ersten behalten.

assistant-went-wrong =
    Hier ging leider etwas schief. Ihre Antworten sind gespeichert. Versuchen Sie es in einer Minute noch einmal oder rufen Sie { $phone } an.
    .easy =
        Das tut uns leid. Etwas ging schief.
        Ihre Antworten sind sicher.
        Versuchen Sie es bald noch einmal. Oder rufen Sie an: { $phone }.

danger-general =
    Wenn jemand jetzt in Gefahr ist, rufen Sie 999 an (Notruf). Wenn es nach Gas riecht, gehen Sie nach draußen und rufen Sie 0800 111 999 an. Sagen Sie mir, was passiert.
danger-glad-safe = Ich bin froh, dass Sie in Sicherheit sind.

# What everybody is told first while something is urgent, in the words of a member of staff.

assistant-urgent = Wichtig: { $text }
