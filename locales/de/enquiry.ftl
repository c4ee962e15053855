# Drafted by machine; not yet reviewed by a speaker.
# What residents tell the council that is no report, payment, appointment or complaint.

enquiry-begin-feedback = Danke. Ich gebe Ihre Meinung an die weiter, um die es geht. Was wir aufbewahren, steht hier: { $link }.
enquiry-begin-details = Ich gebe Ihre Änderung weiter. Ein Mensch trägt sie ein und prüft vorher, wer Sie sind. Was wir aufbewahren, steht hier: { $link }.
enquiry-begin-privacy = Das ist Ihr Recht, und es ist kostenlos. Wir müssen prüfen, wer Sie sind, bevor wir etwas zeigen oder ändern. Was wir aufbewahren, steht hier: { $link }.
enquiry-begin-interpreter = Das Dolmetschen ist kostenlos, und wir finden jemanden. Bitte bringen Sie kein Kind zum Dolmetschen mit. Was wir aufbewahren, steht hier: { $link }.
    .voice = Das Dolmetschen ist kostenlos, und wir finden jemanden. Bitte bringen Sie kein Kind zum Dolmetschen mit.

enquiry-ask-subject-feedback = Was ist es?
    .again = Wählen Sie Lob, Vorschlag oder Bemerkung.
enquiry-ask-subject-details = Was hat sich geändert?
    .again = Wählen Sie, was am besten passt, oder sagen Sie es mit Ihren Worten.
enquiry-ask-subject-privacy = Was sollen wir tun?
    .again = Wählen Sie, was am besten passt, oder sagen Sie es mit Ihren Worten.
enquiry-ask-subject-interpreter = Wofür brauchen Sie jemanden zum Dolmetschen?
    .again = Wählen Sie, was am besten passt, oder sagen Sie ein Wort, zum Beispiel Anruf oder Brief.

enquiry-subject-praise = Ein Lob
    .words = lob, loben, danke, dankeschön, kompliment, super, toll, großartig, wunderbar, hilfsbereit, freundlich, gut gemacht, zufrieden
enquiry-subject-suggestion = Ein Vorschlag
    .words = vorschlag, idee, anregung, sie könnten, sie sollten, besser wäre, warum nicht
enquiry-subject-comment = Eine Bemerkung
    .words = bemerkung, kommentar, meinung, rückmeldung, feedback, etwas anderes, anderes
enquiry-subject-moved_home = Ich bin umgezogen oder ziehe um
    .words = umgezogen, umzug, umziehen, adresse, neue adresse, adresse geändert, neue wohnung, neues haus
enquiry-subject-household = Wer bei mir wohnt
    .words = haushalt, eingezogen, ausgezogen, partner, partnerin, baby, ich wohne allein, alleine, untermieter, mitbewohner
enquiry-subject-name = Mein Name
    .words = mein name, name, nachname, neuer name, name geändert, geheiratet, heirat, geschieden
enquiry-subject-contact = Mein Telefon oder meine E-Mail
    .words = telefon, telefonnummer, e-mail, email, neue nummer, neue telefonnummer, neue e-mail, handy
enquiry-subject-needs = Wie Sie mich erreichen
    .words = große schrift, großdruck, braille, blindenschrift, hörfassung, audio, leichte sprache, keine anrufe, rufen sie mich nicht an, nicht anrufen, nur sms, nur briefe, briefe, hörschleife, gehörlos, blind, wie sie mich erreichen, mein bedarf
enquiry-subject-income = Meine Arbeit oder mein Geld
    .words = einkommen, geld, arbeit, job, neue arbeit, neuer job, arbeit verloren, arbeitslos, lohn, gehalt, lohnerhöhung, leistungen geändert, ersparnisse, rente, angefangen zu arbeiten, aufgehört zu arbeiten
enquiry-subject-death = Jemand ist gestorben
    .words = gestorben, tod, tot, todesfall, verstorben, beerdigung
enquiry-subject-see = Sehen, was Sie über mich haben
    .words = sehen, kopie, auskunft, was sie über mich haben, was sie über mich wissen, meine daten, meine akte, subject access
enquiry-subject-correct = Einen Fehler berichtigen
    .words = berichtigen, fehler, falsch, korrigieren, richtigstellen, ändern, veraltet
enquiry-subject-erase = Löschen, was Sie über mich haben
    .words = löschen, entfernen, daten löschen, meine daten löschen, vergessen
enquiry-subject-object = Etwas nicht mehr damit machen
    .words = widersprechen, widerspruch, nicht mehr nutzen, nicht mehr verwenden, nicht benutzen
enquiry-subject-call = Am Telefon mit Ihnen sprechen
    .words = telefon, anruf, anrufen, am telefon, telefonisch, telefongespräch, telefonat
enquiry-subject-book = Ein neuer Termin
    .words = neuer termin, einen neuen termin, termin buchen, einen termin buchen, termin machen, termin vereinbaren, buchen
enquiry-subject-booked = Ein Termin, den ich schon habe
    .words = mein termin, ich habe einen termin, habe einen termin, habe schon einen termin, schon einen termin, schon gebucht, bereits gebucht, habe gebucht
enquiry-subject-letter = Ein Brief oder ein Formular
    .words = brief, briefe, formular, papier, papiere, dokument, unterlagen
enquiry-subject-meeting = Ein Treffen oder ein Besuch
    .words = treffen, besuch, gespräch, anhörung, vorbeikommen, persönlich, vor ort

enquiry-ask-feedback = Was möchten Sie uns sagen?
    .again = Sagen Sie es mit Ihren Worten. Ein paar reichen.
enquiry-ask-details-moved_home = Wie ist Ihre alte Adresse, wie ist die neue, und an welchem Tag ziehen Sie um?
    .again = Zum Beispiel: von 12 Alder Road nach 3 Elm Hill, am 1. März.
enquiry-ask-details-household = Wer ist ein- oder ausgezogen, und an welchem Tag?
    .again = Zum Beispiel: Mein Sohn ist am 1. März ausgezogen.
enquiry-ask-details-name = Wie hießen Sie, und wie heißen Sie jetzt?
    .again = Nennen Sie den alten und den neuen Namen.
enquiry-ask-details-contact = Was ist die alte Nummer oder E-Mail, und was ist die neue?
    .again = Nennen Sie die alte und die neue, damit wir Sie finden.
enquiry-ask-details-needs = Was brauchen Sie? Zum Beispiel Briefe in großer Schrift oder keine Anrufe.
    .again = Sagen Sie, wie wir Ihnen schreiben oder mit Ihnen sprechen sollen. Einmal reicht: Wir halten uns daran.
enquiry-ask-details-income = Was hat sich geändert, und seit welchem Tag?
    .again = Zum Beispiel: Ich arbeite seit dem 1. März, 20 Stunden in der Woche.
enquiry-ask-details-death = Wie hieß die Person, was war ihre Adresse, und wann ist sie gestorben?
    .again = Name und Adresse reichen. Lassen Sie sich Zeit.
enquiry-ask-privacy-see = Was möchten Sie sehen? Wenn Sie können, nennen Sie den Dienst und die Jahre.
    .again = Zum Beispiel: meine Briefe zur Council Tax seit 2024. Auch alles ist in Ordnung.
enquiry-ask-privacy-correct = Was ist falsch, und wie wäre es richtig?
    .again = Sagen Sie, was wir haben und was richtig ist.
enquiry-ask-privacy-erase = Was sollen wir löschen, und warum? Manches müssen wir nach dem Gesetz aufbewahren. Wir sagen Ihnen, was.
    .again = Sagen Sie, welchen Dienst, welche Briefe oder welche Chats.
enquiry-ask-privacy-object = Was sollen wir nicht mehr damit machen, und warum?
    .again = Sagen Sie, wofür wir es nicht mehr nutzen sollen.
enquiry-ask-interpreter-call = Worum geht es bei dem Anruf, und wann können wir anrufen?
    .again = Zum Beispiel: meine Miete, am Montag vormittags.
enquiry-ask-interpreter-booked = Wann ist der Termin? Nennen Sie auch das Aktenzeichen, wenn Sie es haben.
    .again = Zum Beispiel: am 3. Dezember um 10 Uhr, wegen meiner Reparatur.
enquiry-ask-interpreter-letter = Worum geht es in dem Brief?
    .again = Zum Beispiel: ein Brief zur Council Tax (Gemeindesteuer), der diese Woche kam.
enquiry-ask-interpreter-meeting = Worum geht es, wo ist es und wann?
    .again = Zum Beispiel: ein Gespräch über Wohnen in der City Hall am 3. Dezember um 10 Uhr.

enquiry-ask-person = Um wen geht es? Ein Name, ein Team oder ein Ort reicht.
    .again = Zum Beispiel: Sam am Telefon oder die Müllabfuhr in unserer Straße. Sie können das auslassen.
enquiry-ask-contact-optional = Möchten Sie eine Antwort? Dann nennen Sie Ihren Namen und eine Telefonnummer oder E-Mail. Sie können das auslassen.
    .again = Nennen Sie eine Telefonnummer oder E-Mail, oder sagen Sie: auslassen.
enquiry-ask-contact-required = Wie heißen Sie, und was ist Ihre Telefonnummer oder E-Mail? Wir brauchen das, um zu prüfen, wer Sie sind, und um zu antworten.
    .again = Nennen Sie Ihren Namen und eine Telefonnummer oder E-Mail.

enquiry-label-subject = Thema
    .words = thema, worum es geht, art
enquiry-label-text = In Ihren Worten
    .words = worte, wörter, text, nachricht, was ich gesagt habe
enquiry-label-person = Um wen es geht
    .words = wer, wen, person, um wen es geht

enquiry-affects-moved_home = Das kann Ihre Council Tax (Gemeindesteuer), Ihre Tonnen, Ihren Parkausweis und Ihr Wahlrecht ändern. Wenn Sie Ermäßigung der Council Tax oder Wohngeld (Housing Benefit) bekommen, sagen Sie es uns innerhalb eines Monats.
enquiry-affects-household = Das kann Ihre Council Tax (Gemeindesteuer) ändern. Wenn Sie Ermäßigung der Council Tax oder Wohngeld (Housing Benefit) bekommen, sagen Sie es uns innerhalb eines Monats.
enquiry-affects-needs = Ein Mensch schreibt es für alle unsere Teams auf, damit Sie es nur einmal sagen müssen. Sie können es jederzeit ändern.
enquiry-affects-income = Wenn Sie Ermäßigung der Council Tax oder Wohngeld (Housing Benefit) bekommen, sagen Sie es uns innerhalb eines Monats. Wenn Sie es spät sagen, müssen Sie vielleicht Geld zurückzahlen, oder Ihnen entgeht Geld, das Ihnen zusteht.
enquiry-affects-name = Vielleicht bitten wir um ein Papier, das es zeigt, zum Beispiel eine Heiratsurkunde.
enquiry-affects-death = Mein herzliches Beileid. Wenn Sie den Tod beim Amt melden, fragen Sie nach Tell Us Once. Damit erfahren es die meisten Behörden und wir auf einmal.

enquiry-read-back =
    Das sende ich:
    { $facts }
    Ist es richtig?

enquiry-done-feedback = Danke. Es ist jetzt hier: { $team }. Ihr Aktenzeichen ist { $reference }. Wir antworten bis { $date }.
enquiry-done-details = Es ist jetzt hier: { $team }. Ihr Aktenzeichen ist { $reference }. Wir melden uns bis { $date }, prüfen, wer Sie sind, und tragen die Änderung ein. Wenn es nicht warten kann, rufen Sie { $phone } an.
enquiry-done-privacy = Es ist jetzt hier: { $team }. Ihr Aktenzeichen ist { $reference }. Wir melden uns, um zu prüfen, wer Sie sind, und antworten bis { $date }. Wenn es länger dauert, sagen wir Ihnen das und den Grund.
enquiry-done-interpreter = Wir haben Ihren Wunsch, dass jemand dolmetscht. Er ist jetzt hier: { $team }. Ihr Aktenzeichen ist { $reference }. Wir sagen Ihnen bis { $date }, wer kommt und wann. Wenn es nicht warten kann, rufen Sie { $phone } an und nennen Sie Ihre Sprache.
    .sms = Wir haben Ihren Wunsch, dass jemand dolmetscht: { $reference }. Bis { $date } sagen wir, wer kommt und wann. Eilig? Rufen Sie an: { $phone }.
enquiry-done-privacy-proven = Es ist jetzt hier: { $team }. Dort weiß man nun, wer Sie sind. Ihr Aktenzeichen ist { $reference }. Wir antworten bis { $date }. Wenn es länger dauert, sagen wir Ihnen das und den Grund.
enquiry-done-no-answer = Danke. Es ist jetzt hier: { $team }. Dort wird alles gelesen. Ihr Aktenzeichen ist { $reference }. Sie haben kein Telefon und keine E-Mail genannt, darum schreiben wir nicht zurück.
enquiry-person-told = Was Sie über { $person } gesagt haben, erfahren die Person und ihr Team.

enquiry-team-customer_experience = unser Team für Kunden
enquiry-team-customer_records = unser Team für Kundendaten
enquiry-team-data_protection = unser Team für Datenschutz
enquiry-team-interpreting = unser Team fürs Dolmetschen

enquiry-status-received = { $reference } ist jetzt hier: { $team }. Wir antworten bis { $date }.
enquiry-status-late = { $reference } hätte bis { $date } beantwortet sein sollen. Das tut uns leid. Rufen Sie { $phone } an, dann prüft ein Mensch das.
enquiry-status-answered = { $reference } wurde am { $date } beantwortet.
enquiry-status-closed = { $reference } wurde am { $date } geschlossen.
enquiry-answer =
    Das ist unsere Antwort auf { $reference }:
    { $words }
enquiry-closed =
    Wir haben { $reference } geschlossen und tun dazu nichts mehr.
    { $details }
enquiry-late =
    Wir wollten { $reference } bis { $was } beantworten. Es dauert länger, und es tut uns leid.
    { $details }
