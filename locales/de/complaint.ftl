# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody complains, and how the parts of a complaint are called. Attributes .words list what people
# say for it, lower case, with commas.

# What it is about.

complaint-service-waste = Tonnen, Abfall oder Straßenreinigung
    .words = tonnen, tonne, mülltonne, müll, müllabfuhr, recycling, abfall, straßenreinigung, wilder müll, graffiti
complaint-service-repairs = Reparaturen an einer Wohnung der Stadt
    .words = reparaturen, reparatur, boiler, heizung, feuchtigkeit, schimmel, leck, wohnung kaputt
complaint-service-tenancy = Mein Mietverhältnis, Nebenkosten oder Nachbarn
    .words = mietverhältnis, miete, mietvertrag, nebenkosten, nachbarn, nachbar, nachbarin, ruhestörung, erbpacht
complaint-service-housing_options = Die Wohnungsliste oder Wohnungslosigkeit
    .words = wohnungsliste, warteliste, wohnungslos, obdachlos, wohnungslosigkeit, wohnungssuche, housing options
complaint-service-council_tax = Council Tax (Gemeindesteuer)
    .words = council tax, gemeindesteuer, gerichtsvollzieher, bailiff, ermäßigung für eine person
complaint-service-benefits = Wohngeld (Housing Benefit) oder Ermäßigung der Council Tax
    .words = wohngeld, leistungen, sozialleistungen, housing benefit, council tax reduction, beihilfe
complaint-service-planning = Bauen und Planung
    .words = planung, bauen, bauantrag, baugenehmigung, anbau, bauaufsicht, planning
complaint-service-parking = Parken
    .words = parken, parkplatz, parkhaus, parkausweis, anwohnerparken
complaint-service-parks = Parks, Bäume oder Spielplätze
    .words = parks, park, bäume, baum, spielplatz, spielplätze, rasen
complaint-service-noise = Lärm oder Ungeziefer
    .words = lärm, krach, ungeziefer, ratten, mäuse, umweltamt
complaint-service-staff = Wie mich jemand behandelt hat
    .words = mitarbeiter, mitarbeiterin, personal, unhöflich, unfreundlich, frech, wie ich behandelt wurde, beschimpft, angelogen, angeschrien, ihr mann, ihr arbeiter
complaint-service-other = Etwas anderes
    .words = etwas anderes, anderes, nichts davon

# What may not be a complaint, and the right way. The words are how it is recognised.

complaint-rule-parking_ticket =
    Gegen einen Strafzettel gibt es einen eigenen Einspruch. Schreiben Sie zuerst an die Adresse auf dem Zettel und sagen Sie, warum er falsch ist.
    Wenn das nicht hilft, kann eine unabhängige Stelle entscheiden. Siehe { $url }.
    .words = strafzettel, knöllchen, parkstrafe, bußgeld, bussgeld, parking ticket, penalty charge notice, pcn
complaint-rule-planning_decision =
    Gegen eine Entscheidung zum Bauen gibt es einen eigenen Einspruch. Wer den Antrag gestellt hat, kann sich an die Planning Inspectorate wenden. Siehe { $url }.
    .words = bauantrag abgelehnt, baugenehmigung abgelehnt, entscheidung zum bauantrag, planning decision, planning refusal, planning appeal
complaint-rule-benefit_decision =
    Bei einer Entscheidung über Leistungen können Sie innerhalb eines Monats nach unserem Brief verlangen, dass wir neu prüfen. Danach kann ein Gericht (tribunal) entscheiden.
    Siehe { $url }.
    .words = wohngeld abgelehnt, wohngeld gestrichen, leistung abgelehnt, leistung gestrichen, leistungen gestrichen, benefit decision
complaint-rule-council_tax_band =
    Die Steuerklasse der Council Tax (band) bestimmt die Valuation Office Agency, nicht wir. Sie können dort eine Änderung verlangen. Siehe { $url }.
    .words = steuerklasse, falsche steuerklasse, council tax band, falsches band, falsche stufe
complaint-rule-councillor =
    Eine Beschwerde über ein Mitglied des Stadtrats geht an den Monitoring Officer der Stadt. Er prüft, wie sich Mitglieder verhalten müssen.
    .words = stadtrat, stadträtin, ratsmitglied, gemeinderat, abgeordneter, councillor
complaint-rule-court_claim =
    Wenn eine Sache vor Gericht ist, entscheidet das Gericht.
    .words = klage, vor gericht, gericht, verklagt, verklagen, mein anwalt, meine anwältin
complaint-rule-ombudsman_decided =
    Was eine Ombudsstelle (ombudsman) übernommen hat, entscheidet sie.
    .words = ombudsmann prüft, ombudsmann hat entschieden, ombudsstelle prüft, ombudsstelle hat entschieden, beim ombudsmann
complaint-rule-answered_before =
    Was wir in beiden Stufen beantwortet haben, prüfen wir kein drittes Mal. Eine Ombudsstelle (ombudsman) kann das.
    .words = letzte antwort, endgültige antwort, schon in stufe zwei beantwortet, final response
complaint-rule-information_request =
    Sie können Informationen verlangen, die wir haben. Wir antworten innerhalb von 20 Arbeitstagen.
    .words = informationsfreiheit, freedom of information, foi, umweltinformation, auskunft verlangen
complaint-rule-data_protection =
    Wenn es darum geht, wie wir Ihre Daten genutzt haben, kann auch der Information Commissioner helfen. Rufen Sie { $phone } an oder siehe { $url }.
    .words = datenschutz, datenleck, dsgvo, gdpr, meine daten weitergegeben, meine persönlichen daten
complaint-rule-not_ours =
    Dafür ist { $body } zuständig und muss dazu antworten.
    { $route }
complaint-rule-too_old =
    Was mehr als 12 Monate her ist, prüfen wir vielleicht nicht. Wenn es einen guten Grund gibt, sagen Sie ihn uns.

# Who can be asked for help.

ombudsman-lgsco = Local Government and Social Care Ombudsman
ombudsman-housing = Housing Ombudsman

# What we can do differently.

adjustment-large_print = Große Schrift
    .words = große schrift, große buchstaben, größere buchstaben, größere schrift, großdruck
adjustment-easy_read = Leichte Sprache (Easy Read)
    .words = leichte sprache, easy read, einfache worte, einfache wörter, einfache sprache
adjustment-braille = Blindenschrift (Braille)
    .words = blindenschrift, braille
adjustment-audio = Zum Hören
    .words = zum hören, audio, aufnahme, vorlesen, vorgelesen
adjustment-bsl = Gebärdensprache
    .words = gebärdensprache, gebärden, bsl, zeichensprache
adjustment-interpreter = Dolmetschen
    .words = dolmetschen, dolmetscher, dolmetscherin, übersetzer, andere sprache
adjustment-no_calls = Keine Anrufe
    .words = keine anrufe, nicht anrufen, kein anruf, rufen sie nicht an, nicht am telefon
adjustment-no_letters = Keine Briefe
    .words = keine briefe, nicht schreiben, kein brief, nicht per post, keine post
adjustment-more_time = Mehr Zeit
    .words = mehr zeit, langsam, langsamer, zusätzliche zeit
adjustment-advocate = Jemand spricht für mich
    .words = jemand spricht für mich, betreuer, betreuerin, pfleger, pflegerin, fürsprecher

# Words that decide: somebody asks to complain; they told us before; and nothing came of it; they are angry.

complaint-word-asked = Beschweren
    .words = beschweren, beschwere, beschwerde, beschwerden, reklamieren, reklamation, mich beschweren, formelle beschwerde
complaint-word-before = Schon vorher
    .words = schon gesagt, schon gemeldet, schon einmal gemeldet, habe es gemeldet, hab es gemeldet, haben es gemeldet, gemeldet, schon angerufen, habe angerufen, schon geschrieben, schon beschwert, schon mal gesagt, zweimal gemeldet, zum zweiten mal, zum dritten mal
complaint-word-in-vain = Umsonst
    .words = niemand gekommen, niemand kam, keiner gekommen, keiner kam, nichts passiert, nichts ist passiert, nichts geschehen, nichts getan, nichts gemacht, nie gekommen, nicht erschienen, nicht aufgetaucht, ignoriert, immer noch nichts
complaint-word-unhappy = Unzufrieden
    .words = ekelhaft, widerlich, unverschämt, unverschämtheit, schande, furchtbar, inakzeptabel, unmöglich, das geht so nicht, nicht gut genug, habe es satt, die nase voll, schockierend, lächerlich, skandal, frechheit
complaint-word-ombudsman = Ombudsstelle
    .words = ombudsman, ombudsmann, ombudsmänner, ombudsfrau, ombudsstelle

# Beginning.

complaint-begin =
    Ich kann Ihre Beschwerde aufnehmen. { $council } bewahrt sie auf, um sie zu prüfen. Nur wer sie braucht, kann sie sehen.
    Mehr lesen Sie hier: { $link }.
    .sms = Ich kann Ihre Beschwerde aufnehmen. Wie wir sie nutzen: { $link }
    .voice = Ich kann Ihre Beschwerde aufnehmen. { $council } bewahrt sie auf, um sie zu prüfen. Nur wer sie braucht, kann sie sehen.
    .easy =
        Ich kann Ihre Beschwerde aufnehmen.
        { $council } behält sie und sucht, was schiefging.
        Wenige Menschen sehen sie.
        Mehr lesen Sie hier: { $link }.

# Questions.

complaint-ask-story = Was ist passiert? Sagen Sie, wann es war und was es für Sie bedeutet hat.
    .again = Sagen Sie mit Ihren Worten, was schiefging. Zum Beispiel: Letzten Dienstag kam niemand, um meine Heizung zu reparieren.
    .easy =
        Was ging schief? Wann war es?
        Was hat es Ihnen getan?
complaint-ask-service = Worum geht es?
    .again = Wählen Sie, was am besten passt. Oder sagen Sie ein Wort, zum Beispiel Tonnen oder Reparaturen.
complaint-ask-road = Möchten Sie sich auch bei uns beschweren?
    .again = Sie können sich trotzdem beschweren. Ein Mensch entscheidet, ob wir die Beschwerde annehmen können. Oder beenden Sie es hier.
complaint-choice-complain = Sich beschweren
    .words = beschweren, beschwerde, ja, ja bitte, trotzdem beschweren, ich möchte mich beschweren, weiter
complaint-choice-end = Hier beenden
    .words = beenden, hier beenden, ende, nein, nein danke, stopp, das reicht, das hilft
complaint-ask-before = Haben Sie uns das schon vorher gesagt?
    .again = Haben Sie der Stadt schon einmal das Gleiche gesagt? Antworten Sie ja oder nein.
complaint-ask-related = Haben Sie das Aktenzeichen davon? Es sieht so aus: { $example }. Sie können das auslassen.
    .again = Nennen Sie das Aktenzeichen, das Sie von uns bekommen haben, wie { $example }. Wenn Sie es nicht haben, sagen Sie: auslassen.
    .voice = Haben Sie das Aktenzeichen davon? Sie können das auslassen.
complaint-ask-report = Soll ich es auch melden, damit das Team es jetzt in Ordnung bringen kann?
    .again = Ihre Beschwerde nehme ich auf jeden Fall auf. Soll ich auch eine Meldung an das Team senden? Antworten Sie ja oder nein.
complaint-ask-complain = Möchten Sie sich auch beschweren?
    .again = Antworten Sie ja für eine Beschwerde und eine Meldung. Antworten Sie nein nur für die Meldung.
complaint-ask-happened = Wann ist es passiert? Wenn es mehr als ein Tag war, nennen Sie den letzten.
    .again = Nennen Sie einen Tag, zum Beispiel letzten Dienstag oder 3. November. Sie können das auslassen.
    .easy =
        Wann war es?
        War es mehr als ein Tag? Nennen Sie den letzten.
complaint-ask-affected = Wen betrifft das?
    .again = Geht es um Sie, um jemanden, für den Sie sprechen, oder um mehrere Personen?
complaint-affected-me = Mich
    .words = mich, mir, ich, ich selbst, nur mich, uns, meine familie, mein haus, meine wohnung
complaint-affected-other = Jemanden, für den ich spreche
    .words = jemanden für den ich spreche, jemand anderen, jemand anders, meine mutter, mama, meinen vater, papa, meinen sohn, meine tochter, meinen nachbarn, meine nachbarin, einen freund, eine freundin
complaint-affected-group = Mehrere Personen
    .words = mehrere personen, mehrere, eine gruppe, uns alle, alle, die ganze straße, unsere straße, viele leute
complaint-ask-consent = Weiß die Person von dieser Beschwerde, und ist sie einverstanden?
    .again = Wir brauchen ihre Zustimmung, bevor wir Ihnen etwas über sie sagen. Ist sie einverstanden? Antworten Sie ja oder nein.
    .easy =
        Weiß dieser Mensch davon?
        Sagt er ja dazu?
complaint-ask-outcome = Was würde es für Sie wiedergutmachen? Sie können das auslassen.
    .again = Zum Beispiel: eine Entschuldigung, die erledigte Arbeit oder Geld zurück. Sie können das auslassen.
    .easy =
        Was sollen wir tun?
        Sie können sagen: auslassen.
complaint-ask-adjustments = Macht Ihnen etwas den Umgang mit uns schwer? Sagen Sie mir, was wir anders machen können.
    .again = Zum Beispiel: große Schrift oder keine Anrufe. Sie können mehreres wählen. Wenn es nichts gibt, sagen Sie nein.
    .easy =
        Ist es schwer für Sie, mit uns zu tun zu haben?
        Wir können es anders machen.
        Sagen Sie, was Ihnen hilft.
complaint-no-adjustment = Nichts
    .words = nichts, nein, keine, nein danke, nee, nicht nötig
complaint-ask-contact = Wie erreichen wir Sie? Nennen Sie Ihren Namen und eine Telefonnummer oder E-Mail. Sie können das auslassen. Aber dann können wir Ihnen nicht antworten.
    .again = Nennen Sie eine Telefonnummer oder E-Mail, zum Beispiel sam@example.com. Ohne sie prüfen wir die Beschwerde, können Ihnen aber keine Antwort senden.
    .easy =
        Wie heißen Sie?
        Wie ist Ihr Telefon oder Ihre E-Mail?
        Sie können sagen: auslassen. Dann können wir nicht antworten.

# Short names of what is known.

complaint-label-story = Was passiert ist
    .words = was passiert ist, geschichte, einzelheiten, was ich geschrieben habe
complaint-label-service = Thema
    .words = thema, dienst, worum es geht
complaint-label-before = Schon vorher gesagt
    .words = schon vorher gesagt, schon gesagt, vorher
complaint-label-related = Frühere Meldung
    .words = aktenzeichen, frühere meldung
complaint-label-happened = Wann
    .words = datum, wann, tag
complaint-label-affected = Wen es betrifft
    .words = wen, wer, wen es betrifft, betroffen
complaint-label-consent = Einverstanden
    .words = einverstanden, zustimmung, einverständnis
complaint-label-outcome = Was es wiedergutmacht
    .words = wiedergutmachen, ergebnis, was ich möchte
complaint-label-adjustments = Was wir anders machen
    .words = anders machen, große schrift, anpassungen
complaint-label-reason = Warum
    .words = warum, grund

# On the way.

complaint-request-first = Ich melde das, damit das Team es jetzt in Ordnung bringen kann.
complaint-report-now = Jetzt melde ich das Problem selbst.
complaint-signposted = Ich habe keine Beschwerde gemacht. Sie können jederzeit wiederkommen und sich beschweren.
complaint-report-not-found = Ich finde keine Meldung mit diesem Aktenzeichen.

# Reading back, and what happens then.

complaint-read-back =
    Prüfen Sie bitte, was ich habe:
    { $facts }
    Stimmt das, und soll ich es senden?
    .again =
    Diese Beschwerde würde ich senden:
    { $facts }
    Antworten Sie ja, um sie zu senden. Oder sagen Sie, was falsch ist.
    .easy =
        Lesen Sie das:
        { $facts }
        Stimmt es? Soll ich es senden?
complaint-done = Wir haben Ihre Beschwerde. Ihr Aktenzeichen ist { $reference }.
    .voice = Wir haben Ihre Beschwerde. Ihr Aktenzeichen ist { $reference }. Ich sage es noch einmal: { $reference }.
    .easy =
        Wir haben Ihre Beschwerde.
        Ihre Nummer ist { $reference }. Behalten Sie sie.
complaint-understood =
    Wir verstehen, dass es darum geht: { $service }.
    Sie haben uns gesagt: { $story }
    .sms = Wir verstehen, dass es darum geht: { $service }.
complaint-understood-wanted =
    Wir verstehen, dass es darum geht: { $service }.
    Sie haben uns gesagt: { $story }
    Was es wiedergutmachen würde: { $outcome }
    .sms = Wir verstehen, dass es darum geht: { $service }. Was es wiedergutmachen würde: { $outcome }
complaint-acknowledge-by = Zuständig ist jetzt: { $department }. Ein Mensch bestätigt bis { $aim }, was wir prüfen, spätestens bis { $date }.
    .easy =
        Zuständig ist: { $department }.
        Ein Mensch sagt Ihnen, was wir prüfen.
        Wir wollen es bis { $aim } tun. Der letzte Tag ist { $date }.
complaint-answer-after = Unsere volle Antwort bekommen Sie innerhalb von { $days } Arbeitstagen danach. Also spätestens bis { $date }.
    .easy =
        Dann bekommen Sie unsere Antwort.
        Es dauert höchstens { $days } Arbeitstage.
        Der letzte Tag ist { $date }.
complaint-answer-by = Zuständig ist jetzt: { $department }. Unsere volle Antwort bekommen Sie innerhalb von { $days } Arbeitstagen, bis { $date }.
complaint-adjustments-kept = Wir halten uns an Ihre Wünsche: { $adjustments }.
complaint-person-decides = Ein Mensch entscheidet, ob wir das prüfen können. Wenn nicht, sagen wir Ihnen, warum und wer es kann.
    .easy =
        Zuerst sieht ein Mensch es an.
        Können wir es annehmen? Er sagt es Ihnen.
        Wenn nicht, sagt er, warum. Er sagt, wer helfen kann.
complaint-consent-first = Wir fragen die Person, für die Sie sprechen, ob sie einverstanden ist. Erst dann sagen wir Ihnen etwas über sie.
complaint-no-contact = Wir prüfen es. Wir können Ihnen keine Antwort senden, weil wir nicht wissen, wie wir Sie erreichen.
complaint-afterwards =
    Um zu fragen, wie es steht, kommen Sie mit { $reference } wieder hierher. Um etwas zu ergänzen oder zu berichtigen, rufen Sie { $phone } an.
    Wenn wir ein Datum nicht einhalten, sagen Sie es hier. Dann können Sie die nächste Stufe nehmen.
    Um Hilfe bitten können Sie auch jederzeit hier:
    { $ombudsmen }
    .sms =
    Wie es steht: Senden Sie { $reference }. Zum Ergänzen rufen Sie { $phone } an. Halten wir ein Datum nicht ein, sagen Sie es uns. Hilfe gibt es jederzeit hier:
    { $ombudsmen }
    .voice =
        Um zu fragen, wie es steht, rufen Sie wieder mit dem Aktenzeichen an. Wenn wir ein Datum nicht einhalten, sagen Sie es uns. Dann können Sie die nächste Stufe nehmen.
        Um Hilfe bitten können Sie auch jederzeit hier:
        { $ombudsmen }
    .easy =
        Wollen Sie wissen, wie es steht? Nennen Sie hier { $reference }.
        Wollen Sie etwas dazu sagen? Rufen Sie an: { $phone }.
        Sind wir zu spät? Sagen Sie es hier.
        Andere können Ihnen jederzeit helfen:
        { $ombudsmen }
complaint-ombudsman = { $name }: { $phone } oder { $url }
    .sms = { $name }, { $phone }
    .voice = { $name }: { $phone }

# Taking it further.

complaint-escalate-begin = Wenn Sie mit unserer Antwort nicht zufrieden sind, prüft eine andere Person Ihre Beschwerde noch einmal. Das ist Stufe 2.
    .easy =
        Passt Ihnen unsere Antwort nicht?
        Dann sieht ein anderer Mensch es an.
        Das ist Stufe 2.
complaint-ombudsmen =
    Diese Stellen können Sie jederzeit um Hilfe bitten. Meist prüfen sie eine Beschwerde, wenn wir sie in beiden Stufen beantwortet haben.
    { $ombudsmen }
complaint-which = Um welche Ihrer Beschwerden geht es?
    .again = Wählen Sie eine davon oder nennen Sie ein anderes Aktenzeichen.
complaint-ask-reference = Wie ist das Aktenzeichen Ihrer Beschwerde? Es sieht so aus: { $example }.
    .again = Das Aktenzeichen haben Sie bei der Beschwerde bekommen. Es hat Buchstaben und Zahlen, wie { $example }.
    .voice = Wie ist das Aktenzeichen Ihrer Beschwerde? Sagen Sie es Buchstabe für Buchstabe.
complaint-ask-proof = Damit wir sicher sind, dass es Ihre Beschwerde ist: Nennen Sie die Telefonnummer oder E-Mail der Beschwerde.
    .again = Nennen Sie die Telefonnummer oder E-Mail, die Sie bei der Beschwerde genannt haben.
complaint-not-found = Ich finde keine Beschwerde mit diesen Angaben. Prüfen Sie sie und versuchen Sie es noch einmal.
complaint-give-up =
    Ich kann sie nicht finden. Rufen Sie { $phone } an, dann sucht ein Mensch für Sie. An der Beschwerde wurde nichts geändert.
    Wenn Sie sich noch nicht bei uns beschwert haben, können Sie das hier tun.
complaint-ask-reason = Was war an unserer Antwort falsch, oder was fehlte? Sie können das auslassen. Sie brauchen keinen Grund.
    .again = Wenn Sie möchten, sagen Sie, was wir noch einmal prüfen sollen. Wenn nicht, sagen Sie: auslassen.
complaint-missed-acknowledgement = Wir wollten Ihre Beschwerde bis { $date } bestätigen. Das haben wir nicht getan, und es tut uns leid. Sie können jetzt Stufe 2 nehmen.
complaint-missed-answer = Wir wollten bis { $date } antworten. Das haben wir nicht getan, und es tut uns leid. Sie können jetzt Stufe 2 nehmen.
complaint-stage-2-late = Die übliche Frist für Stufe 2 ist vorbei. Ich nehme es trotzdem auf, und ein Mensch entscheidet.
complaint-escalate-read-back =
    Prüfen Sie bitte, was ich habe:
    { $facts }
    Soll ich Ihre Beschwerde in Stufe 2 geben?
    .again =
    Das würde ich in Stufe 2 geben:
    { $facts }
    Antworten Sie ja, um es zu senden. Oder sagen Sie, was falsch ist.
complaint-stage-2-done = Ihre Beschwerde { $reference } ist jetzt in Stufe 2. Eine andere Person prüft sie. Das ist unsere letzte Stufe.
complaint-was-withdrawn = Sie haben diese Beschwerde zurückgenommen, darum ist sie nicht offen. Sie können eine neue machen.
complaint-was-refused =
    Diese Beschwerde konnten wir nicht annehmen. Der Grund war: { $reason }
    Sie können die Ombudsstelle (ombudsman) bitten, das zu prüfen:
    { $ombudsmen }
complaint-not-yet-acknowledgement = Ein Mensch bestätigt diese Beschwerde bis { $date }. Ich habe notiert, dass Sie gefragt haben. Wenn wir das nicht schaffen, können Sie die nächste Stufe nehmen.
complaint-not-yet-answer = Wir müssen diese Beschwerde bis { $date } beantworten. Ich habe notiert, dass Sie gefragt haben. Wenn wir das nicht schaffen, können Sie die nächste Stufe nehmen.
complaint-missed-at-stage-2 =
    Das hätten wir bis { $date } tun müssen. Wir haben es nicht getan, und es tut uns leid. Ich habe notiert, dass Sie gefragt haben.
    Sie können jetzt zur Ombudsstelle (ombudsman) gehen:
    { $ombudsmen }
complaint-to-ombudsman =
    Zu dieser Beschwerde haben wir unsere letzte Antwort gegeben. Wenn Sie damit nicht zufrieden sind, können Sie bis { $date } zur Ombudsstelle (ombudsman) gehen:
    { $ombudsmen }

# How it is going.

progress-ask-proof-complaint = Ich kann auch die Einzelheiten zeigen. Nennen Sie dafür das Telefon oder die E-Mail der Beschwerde. Oder lassen Sie das aus.
    .again = Nennen Sie die Telefonnummer oder die E-Mail, die in der Beschwerde stand. Sie können das auslassen.
complaint-status =
    Das ist die Beschwerde { $reference }. Sie ist in Stufe { $stage } von 2.
    { $status }
complaint-status-received = Wir haben sie. Noch hat kein Mensch sie bestätigt.
complaint-status-acknowledged = Wir prüfen sie.
complaint-status-answered = Wir haben sie beantwortet.
complaint-status-closed = Wir haben sie beantwortet, und sie ist abgeschlossen.
complaint-status-refused = Wir konnten sie nicht als Beschwerde annehmen.
complaint-status-withdrawn = Sie haben sie zurückgenommen.
complaint-due-acknowledgement = Ein Mensch bestätigt sie bis { $date }.
complaint-due-answer = Wir beantworten sie bis { $date }.
complaint-late-acknowledgement = Wir wollten sie bis { $date } bestätigen. Das haben wir nicht getan, und es tut uns leid. Um weiterzugehen, sagen Sie: nächste Stufe meiner Beschwerde. Oder rufen Sie { $phone } an.
complaint-late-answer = Wir wollten bis { $date } antworten. Das haben wir nicht getan, und es tut uns leid. Um weiterzugehen, sagen Sie: nächste Stufe meiner Beschwerde. Oder rufen Sie { $phone } an.
complaint-next-stage = Wenn Sie mit unserer Antwort nicht zufrieden sind, sagen Sie: nächste Stufe meiner Beschwerde.
complaint-next-ombudsman =
    Das war unsere letzte Antwort. Wenn Sie damit nicht zufrieden sind, können Sie zur Ombudsstelle (ombudsman) gehen:
    { $ombudsmen }
complaint-details = Sie haben uns gesagt: { $story }
complaint-details-handler = { $name } ({ $department }) kümmert sich darum.
complaint-details-extended = Die Antwort dauert länger. Der Grund ist: { $reason }
complaint-details-refused = Der Grund ist: { $reason } Sie können die Ombudsstelle (ombudsman) bitten, das zu prüfen.
complaint-decision-upheld = Wir haben festgestellt, dass wir im Unrecht waren.
complaint-decision-partly_upheld = Wir haben festgestellt, dass wir zum Teil im Unrecht waren.
complaint-decision-not_upheld = Wir haben festgestellt, dass wir nicht im Unrecht waren.

# A report that was made in anger.

complaint-offer = Gibt es noch etwas? Sie können sich darüber auch beschweren, wenn Sie möchten.
complaint-choice-make = Sich beschweren
    .words = beschweren, beschwerde, ja, ich möchte mich beschweren, beschwerde machen

# Said unasked, on the day by which a complaint was to be confirmed or answered.

complaint-date-acknowledgement =
    Wir wollten Ihre Beschwerde { $reference } bis { $date } bestätigen. Das ist noch nicht geschehen, und es tut uns leid.
    Um weiterzugehen, sagen Sie: nächste Stufe meiner Beschwerde. Oder rufen Sie { $phone } an.
    .sms = Wir wollten { $reference } bis { $date } bestätigen. Das ist noch nicht geschehen. Es tut uns leid. Rufen Sie { $phone } an.
complaint-date-answer =
    Wir wollten Ihre Beschwerde { $reference } bis { $date } beantworten. Es dauert länger, und es tut uns leid.
    Um weiterzugehen, sagen Sie: nächste Stufe meiner Beschwerde. Oder rufen Sie { $phone } an.
    .sms = Wir wollten { $reference } bis { $date } beantworten. Es dauert länger, und es tut uns leid. Rufen Sie { $phone } an.
