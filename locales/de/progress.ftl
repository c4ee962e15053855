# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody asks how a report is going.

progress-ask-reference = Wie ist das Aktenzeichen? Es sieht so aus: { $example }.
    .again = Das Aktenzeichen haben Sie bei der Meldung bekommen. Es hat Buchstaben und Zahlen, wie { $example }.
    .voice = Wie ist das Aktenzeichen? Sagen Sie es Buchstabe für Buchstabe.
    .easy =
        Wie ist Ihre Nummer?
        Sie sieht so aus: { $example }.
progress-label-reference = Aktenzeichen
    .words = aktenzeichen, nummer, referenz
progress-which = Um welche Ihrer Meldungen geht es?
    .again = Wählen Sie eine Ihrer Meldungen oder nennen Sie ein anderes Aktenzeichen.
progress-yours = Das haben Sie bei uns. Nach welchem möchten Sie fragen?
    .again = Wählen Sie eines davon oder nennen Sie ein anderes Aktenzeichen.
progress-word-mine = Alles, was ich bei Ihnen habe
    .words = was habe ich bei ihnen, was ich bei ihnen habe, alles was ich bei ihnen habe, alle meine meldungen, alle meine fälle, meine meldungen zeigen, zeigen sie meine meldungen, liste meiner meldungen, aktenzeichen verloren, aktenzeichen vergessen, mein aktenzeichen verloren, mein aktenzeichen vergessen, kein aktenzeichen, ich habe kein aktenzeichen, ich habe das aktenzeichen nicht, ich weiß das aktenzeichen nicht, aktenzeichen weiß ich nicht
progress-own = { $reference }, { $category }
progress-reference-wrong = In diesem Aktenzeichen ist ein Buchstabe oder eine Zahl falsch. Es geht nicht auf. Prüfen Sie es noch einmal. Es sieht so aus: { $example }.
    .easy =
        Diese Nummer stimmt nicht.
        Sehen Sie noch einmal nach. Sie sieht so aus: { $example }.
progress-not-found = Ich finde keine Meldung mit diesen Angaben. Prüfen Sie sie und versuchen Sie es noch einmal.
progress-status =
    Das ist die Meldung { $reference }: { $category }.
    { $status }
progress-stage = { $status }. { $meaning }
progress-by = Den nächsten Schritt erwarten wir bis { $date }.
progress-put-off = Wir hatten { $was } gesagt. Es tut uns leid, dass es länger dauert. Den nächsten Schritt erwarten wir bis { $date }.
    .easy =
        Wir sagten { $was }. Es dauert länger. Das tut uns leid.
        Der nächste Schritt kommt bis { $date }.
progress-late = Wir wollten uns bis { $date } darum kümmern. Das haben wir nicht geschafft, und es tut uns leid. Rufen Sie { $phone } an, wenn es eilt.
    .easy =
        Wir sagten { $date }. Wir haben es nicht getan. Das tut uns leid.
        Brauchen Sie es bald? Rufen Sie an: { $phone }.
progress-ask-proof =
    Ich kann auch die Adresse und die Einzelheiten zeigen. Nennen Sie dafür die Postleitzahl, das Telefon oder die E-Mail der Meldung. Oder lassen Sie das aus.
    .again = Nennen Sie die Postleitzahl, die Telefonnummer oder die E-Mail, die in der Meldung stand. Sie können das auslassen.
    .sms = Für Einzelheiten nennen Sie Postleitzahl, Telefon oder E-Mail der Meldung, oder sagen Sie: auslassen.
    .easy =
        Möchten Sie mehr sehen?
        Nennen Sie die Postleitzahl, das Telefon oder die E-Mail, die wir von Ihnen haben.
        Oder sagen Sie: auslassen.
progress-label-proof = Nachweis
progress-details =
    Bei der Meldung geht es um { $address }.
    { $description }
progress-end = Gibt es noch etwas?
progress-give-up =
    Ich kann sie nicht finden. Rufen Sie { $phone } an, dann sucht ein Mensch für Sie. An der Meldung wurde nichts geändert.
