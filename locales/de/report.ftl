# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = Sie möchten ein Problem melden. Ich stelle ein paar Fragen.
report-understood = Sie möchten das melden: { $category }.
report-understood-with =
    Sie möchten das melden: { $category }. Ich habe:
    { $facts }

# What it is about.

report-ask-group = Was für ein Problem ist es?
    .again = Sagen Sie es in wenigen Worten, zum Beispiel: Tonne nicht geleert oder Straßenlampe kaputt.
report-group-street = Straßen und wilder Müll
    .words = straße, straßen, müll, wilder müll, problem auf der straße
report-group-waste = Eine nicht geleerte Tonne
    .words = tonne, tonnen, nicht geleert, müllabfuhr, recycling
report-group-neighbourhood = Lärm oder Nachbarn
    .words = lärm, nachbarn, nachbar, nachbarin, menschen, leute
report-group-home = Meine Wohnung
    .words = wohnung, meine wohnung, haus, zu hause, reparatur, reparaturen
report-group-parks = Parks, Bäume und öffentliche Toiletten
    .words = parks, park, bäume, baum, toiletten, toilette
report-group-roads = Fahrbahn, Lampen und Parken
    .words = fahrbahn, lampen, lampe, straßenlampe, parken, schlagloch, gully
report-group-other = Etwas anderes
    .words = etwas anderes, anderes, nichts davon
report-ask-category = Was davon ist es?
    .again = Wählen Sie, was am besten passt, oder sagen Sie es mit Ihren Worten.

# Who looks after it.

report-not-ours =
    Dafür ist nicht die Stadt zuständig. Zuständig ist { $body }.
    { $route }
    .easy =
        Das können wir nicht. Zuständig ist: { $body }.
        { $route }
report-looked-after-by =
    Dafür ist { $body } zuständig.
    { $route }
report-ask-pass-on = Soll ich Ihre Meldung weitergeben? Zuständig ist { $body }.
    .again = Ich kann das für Sie weitergeben. Zuständig ist { $body }. Antworten Sie ja oder nein.
    .easy =
        Ich kann das weitergeben an: { $body }.
        Soll ich es senden?
report-not-passed-on =
    Dann sende ich nichts. Sie können es selbst sagen. Zuständig ist { $body }.
    { $route }
report-reach-both = Rufen Sie { $phone } an oder gehen Sie auf { $url }.
    .voice = Rufen Sie { $phone } an oder nutzen Sie { $url }.
report-reach-phone = Rufen Sie { $phone } an.
report-reach-url = Gehen Sie auf { $url }.
    .voice = Sie können es dort sagen: { $url }.
report-nothing-sent = Nichts wurde gesendet.
report-anything-else = Gibt es noch etwas?

# Where it is.

report-ask-location-street = Wo ist es? Nennen Sie Straße und Hausnummer oder was daneben ist.
    .again = Sagen Sie, wie wir es finden. Zum Beispiel: 12 Alder Road oder die Bushaltestelle in Elm Hill.
    .easy =
        Wo ist es?
        Welche Straße? Welche Nummer?
        Oder sagen Sie, was daneben ist.
report-ask-location-address = Wie ist die Adresse? Nennen Sie Hausnummer, Straße und Postleitzahl (postcode).
    .again = Nennen Sie die ganze Adresse, zum Beispiel 12 Alder Road, NR3 1AB.
    .easy =
        Wie ist die Adresse?
        Nennen Sie Nummer und Straße.
        Nennen Sie auch die Postleitzahl.
report-ask-location-site = Welcher Ort ist es?
    .again = Nennen Sie den Namen oder wo es ist. Zum Beispiel: Eaton Park, bei den Schaukeln.
report-place-unsure = Ich bin nicht sicher, ob dieser Ort in unserem Gebiet ist. Ich mache weiter, und wir prüfen es.
    .easy =
        Ich weiß nicht, ob der Ort zu uns gehört.
        Wir prüfen es. Jetzt geht es weiter.
report-outside =
    { $address } liegt nicht in unserem Gebiet. Zuständig ist { $body }.
    { $route }
    .easy =
        Das ist nicht bei uns: { $address }.
        Zuständig ist: { $body }.
        { $route }
report-outside-unknown = { $address } liegt nicht in unserem Gebiet. Die Gemeinde (council) dort ist zuständig.
report-ask-outside = Möchten Sie eine andere Adresse nennen?
    .again = Nennen Sie eine Adresse in Norwich oder sagen Sie: beenden.
report-choice-other-address = Andere Adresse nennen
    .words = andere adresse, ja, ändern, falsche adresse, adresse ändern
report-choice-end = Hier beenden
    .words = beenden, hier beenden, ende, nein, stopp, nein danke

# Somebody else has reported it.

report-ask-join = Am { $date } hat uns jemand so ein Problem hier gemeldet: { $address }. Ist Ihres das gleiche?
    .again = In der Nähe gibt es schon eine Meldung. Sagen Sie: das gleiche, oder: ein anderes.
    .easy =
        Jemand hat uns das schon gesagt: { $address }.
        Das war am { $date }.
        Ist es das gleiche?
report-choice-same = Es ist das gleiche
    .words = das gleiche, gleich, gleiche, dasselbe, ja, das ist es
report-choice-different = Meines ist ein anderes
    .words = ein anderes, anderes, anders, nein, nicht das gleiche, nicht dasselbe

# What happened.

report-ask-description = Erzählen Sie uns etwas mehr, oder lassen Sie das aus. Was soll das Team wissen?
    .again = Sagen Sie, was Sie sehen, zum Beispiel „ein altes Sofa und Glasscherben“. Sie können das auslassen.
    .easy =
        Was sollen wir wissen?
        Sagen Sie ein wenig mehr. Oder sagen Sie: auslassen.
report-ask-photos = Senden Sie jetzt Fotos, wenn Sie welche haben, oder lassen Sie das aus.
    .again = Fügen Sie ein Foto zu Ihrer Nachricht hinzu. Wenn Sie keines haben, sagen Sie: auslassen.
    .voice = Im Anruf kann man keine Fotos senden. Sagen Sie: auslassen, dann geht es weiter.
    .easy =
        Haben Sie ein Foto? Senden Sie es jetzt.
        Kein Foto? Sagen Sie: auslassen.

# Who reports it.

report-privacy =
    { $council } bewahrt Ihre Antworten auf, um sich um Ihre Meldung zu kümmern. Nur die Teams, die sie brauchen, können sie sehen.
    Schreiben Sie hier nie eine Kartennummer. Mehr lesen Sie hier: { $link }.
    .sms = { $council } bewahrt Ihre Antworten nur dafür auf. Mehr: { $link }.
    .voice = { $council } bewahrt Ihre Antworten auf, um sich um Ihre Meldung zu kümmern. Nur die Teams, die sie brauchen, können sie sehen.
    .easy =
        { $council } behält Ihre Antworten, um zu helfen.
        Nur wer sie braucht, sieht sie.
        Schreiben Sie hier nie eine Kartennummer.
        Mehr lesen Sie hier: { $link }.
report-ask-contact = Wie erreichen wir Sie, wenn wir etwas fragen müssen? Nennen Sie eine Telefonnummer oder E-Mail. Oder lassen Sie das aus, dann bleiben Sie anonym.
    .again = Nennen Sie eine Telefonnummer oder E-Mail, zum Beispiel sam@example.com. Sie können das auslassen.
    .easy =
        Vielleicht wollen wir Sie etwas fragen.
        Wie ist Ihr Telefon oder Ihre E-Mail?
        Sie können sagen: auslassen. Dann wissen wir nicht, wer Sie sind.
report-ask-contact-needed = Wie heißen Sie, und wie ist Ihre Telefonnummer oder E-Mail?
    .again = Wir müssen Sie erreichen können. Nennen Sie eine Telefonnummer oder E-Mail, zum Beispiel sam@example.com.
    .easy =
        Wie heißen Sie?
        Wie ist Ihr Telefon oder Ihre E-Mail?

# Reading back, and what happens then.

report-read-back =
    Prüfen Sie bitte, was ich habe:
    { $facts }
    Stimmt das, und soll ich es senden?
    .again =
    Das würde ich senden:
    { $facts }
    Antworten Sie ja, um es zu senden. Oder sagen Sie, was falsch ist.
    .easy =
        Lesen Sie das:
        { $facts }
        Stimmt es? Soll ich es senden?
report-read-back-pass-on =
    Prüfen Sie bitte, was ich habe:
    { $facts }
    Stimmt das, und soll ich es weitergeben? Zuständig ist { $body }.
    .again =
    Das würde ich weitergeben. Zuständig ist { $body }.
    { $facts }
    Antworten Sie ja, um es zu senden. Oder sagen Sie, was falsch ist.
    .easy =
        Lesen Sie das:
        { $facts }
        Stimmt es? Soll ich es weitergeben an: { $body }?
report-read-back-join =
    Ich kann Sie zur Meldung { $reference } vom { $date } dazunehmen.
    { $facts }
    Stimmt das, und soll ich Sie dazunehmen?
    .again =
    Ich würde Sie zur Meldung { $reference } vom { $date } dazunehmen.
    { $facts }
    Antworten Sie ja, um dazuzukommen. Oder sagen Sie, was falsch ist.
report-offer-contact = Falls wir etwas fragen müssen, können Sie auch eine Telefonnummer oder E-Mail nennen.
    .easy =
        Vielleicht wollen wir Sie etwas fragen.
        Sie können ein Telefon oder eine E-Mail nennen.

report-done = Danke. Wir haben Ihre Meldung. Ihr Aktenzeichen ist { $reference }.
    .voice = Danke. Wir haben Ihre Meldung. Ihr Aktenzeichen ist { $reference }. Ich sage es noch einmal: { $reference }.
    .easy =
        Danke. Wir haben Ihre Meldung.
        Ihre Nummer ist { $reference }. Behalten Sie sie.
report-done-due = Wir möchten uns bis { $date } darum kümmern.
    .easy = Wir wollen es bis { $date } tun.
report-done-no-date = Ein Team sieht es sich an. Für diese Art von Meldung können wir kein Datum versprechen.
    .easy =
        Ein Team sieht es an.
        Wann, wissen wir nicht.
report-done-passed-on = Wir geben sie weiter. Dort wird entschieden, was wann getan wird. Zuständig ist { $body }.
    .easy =
        Wir geben es weiter an: { $body }.
        Sie sagen, was sie tun. Sie sagen, wann.
report-done-reach = Ihre Telefonnummer oder E-Mail nutzen wir nur, wenn wir dazu etwas fragen müssen.
    .easy =
        Wir rufen Sie vielleicht an oder schreiben, um etwas zu fragen.
        Wir nutzen Ihre Nummer für nichts anderes.
report-done-ask = Um zu fragen, wie es steht, nennen Sie hier das Aktenzeichen { $reference } oder rufen Sie { $phone } an.
    .voice = Um zu fragen, wie es steht, rufen Sie wieder mit dem Aktenzeichen an.
    .easy =
        Wollen Sie wissen, wie es steht?
        Nennen Sie hier { $reference }. Oder rufen Sie an: { $phone }.
report-joined = Ich habe Sie zur Meldung { $reference } dazugenommen.

# Short names of what is known, for reading back, and other words for them.

report-label-category = Was
    .words = was, art des problems, art der meldung, das problem, kategorie
report-label-location = Wo
    .words = wo, ort, adresse, straße, hausnummer, postleitzahl
report-label-pass-on = Weitergeben
report-label-join = Gleiche Meldung
report-label-description = Einzelheiten
    .words = einzelheiten, beschreibung, details, text, was ich gesagt habe, was ich geschrieben habe
report-label-photos = Fotos
    .words = fotos, foto, bild, bilder
report-label-contact = Wie wir Sie erreichen
    .words = kontakt, telefon, telefonnummer, meine nummer, handy, e-mail, email, meine e-mail, name, mein name
report-label-access = Wie man hineinkommt
    .words = zugang, wie man hineinkommt
report-label-address = Adresse
    .words = deren adresse
report-label-affects = Was es für Sie bedeutet
    .words = was es für mich bedeutet, wirkung
report-label-animal = Tier
    .words = tier
report-label-assisted = Hilfe mit der Tonne
    .words = hilfe mit der tonne, hilfe bei der tonne
report-label-bin_type = Tonne
    .words = tonne, welche tonne, art der tonne
report-label-blocking = Versperrt den Weg
    .words = im weg, versperrt den weg
report-label-blocking_road = Versperrt die Straße
    .words = versperrt die straße, straße versperrt
report-label-collection_date = Tag der Abholung
    .words = datum, tag, tag der abholung, abholtag
report-label-colour = Farbe
    .words = farbe
report-label-column_number = Nummer am Mast
    .words = nummer am mast, mastnummer, lampennummer
report-label-condition = Zustand
    .words = zustand
report-label-count = Wie viele
    .words = wie viele, anzahl
report-label-danger_now = Jetzt gefährlich
    .words = gefahr, gefährlich
report-label-depth_cm = Tiefe in Zentimetern
    .words = tiefe, wie tief, tief
report-label-details = Über den Besitzer
    .words = angaben zum besitzer
report-label-effect = Was es für Sie bedeutet
    .words = wirkung, was es für mich bedeutet
report-label-extent = Wie viel
    .words = ausmaß, wie viel
report-label-fault = Was kaputt ist
    .words = fehler, was kaputt ist
report-label-flooding = Überflutung
    .words = überflutung, überschwemmung
report-label-happening_now = Passiert gerade
    .words = passiert gerade, passiert jetzt
report-label-health = Gesundheit
    .words = gesundheit
report-label-home_address = Ihre Adresse
    .words = meine adresse, ihre adresse
report-label-how_long = Wie lange
    .words = wie lange
report-label-how_often = Wie oft
    .words = wie oft
report-label-in_danger = In Gefahr
    .words = in gefahr
report-label-injury = Jemand verletzt
    .words = verletzung, verletzt
report-label-issue = Problem
    .words = problem
report-label-kind = Art
    .words = art
report-label-land = Grund
    .words = grund, art von grund
report-label-land_type = Grund
    .words = grund, art von grund
report-label-make = Marke
    .words = marke
report-label-model = Modell
    .words = modell
report-label-now = Jetzt noch da
    .words = jetzt noch da
report-label-offender = Wer es war
    .words = täter, wer es war, wer es abgeladen hat
report-label-offender_known = Besitzer bekannt
    .words = besitzer bekannt
report-label-offensive = Beleidigend
    .words = beleidigend
report-label-out_on_time = Bis 6 Uhr draußen
    .words = pünktlich draußen, wann sie draußen war
report-label-owner = Besitzer
    .words = besitzer, eigentümer
report-label-pattern = Tage und Zeiten
    .words = tage und zeiten, muster
report-label-people = Menschen
    .words = menschen, leute
report-label-pest = Ungeziefer
    .words = ungeziefer, tier
report-label-place = Ort
    .words = art des ortes
report-label-recurring = Passiert oft
    .words = passiert oft, immer wieder
report-label-reported_before = Schon gemeldet
    .words = schon gemeldet, schon vorher gesagt
report-label-restriction = Parkregel
    .words = parkregel
report-label-room = Raum
    .words = raum, zimmer
report-label-rooms = Räume
    .words = räume
report-label-safe_now = Jetzt sicher
    .words = sicher
report-label-since = Seit
    .words = datum, seit, seit wann
report-label-site = Ort
    .words = stelle
report-label-size = Wie viel
    .words = größe, menge, wie groß, wie viel
report-label-source_address = Woher
    .words = woher
report-label-spoken_to_them = Mit ihnen gesprochen
    .words = mit ihnen gesprochen
report-label-still_there = Noch da
    .words = noch da
report-label-summary = Was passiert ist
    .words = zusammenfassung, was passiert ist
report-label-surface = Worauf
    .words = worauf, fläche
report-label-surface_owner = Wem es gehört
    .words = eigentümer, wem es gehört
report-label-tagged = Aufkleber an der Tonne
    .words = aufkleber, zettel an der tonne
report-label-tenure = Ihre Wohnung
    .words = vermieter, wem meine wohnung gehört
report-label-type_of_waste = Was abgeladen wurde
    .words = art von müll, müll, was abgeladen wurde
report-label-vehicle_reg = Kennzeichen
    .words = kennzeichen, nummernschild
report-label-vulnerable = Menschen in der Wohnung
    .words = menschen in der wohnung
report-label-where = Welcher Teil
    .words = welcher teil
report-label-dead_animal-where = Art des Ortes
    .words = art des ortes
report-label-pests-where = Gesehen
    .words = wo sie sind, wo ich sie gesehen habe
report-label-whole_street = Ganze Straße
    .words = ganze straße
report-label-width_cm = Breite in Zentimetern
    .words = breite, wie breit, breit
report-label-witnessed = Sie haben gesehen, wer es war
    .words = gesehen, zeuge
report-label-witnessed_at = Wann Sie es gesehen haben
    .words = datum, uhrzeit, wann ich es gesehen habe
