# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = Bürgerservice
    .words = bürgerservice, kundenservice, kundendienst, hilfe mit der website, jemanden sehen, mit jemandem sprechen, beratung
appointment-service-council_tax = Council Tax (Gemeindesteuer)
    .words = council tax, gemeindesteuer, steuer, kommunalsteuer
appointment-service-benefits = Wohngeld (Housing Benefit) oder Ermäßigung der Council Tax
    .words = wohngeld, leistungen, sozialleistungen, housing benefit, ermäßigung, council tax reduction, beihilfe
appointment-service-housing = Beratung zum Wohnen
    .words = wohnen, wohnung, wohnberatung, wohnungssuche, obdachlos, wohnungslos, keine wohnung, housing
appointment-service-planning = Beratung zum Bauen
    .words = bauen, baugenehmigung, bauantrag, bauberatung, planning
appointment-service-repairs = Eine Reparatur in meiner Wohnung
    .words = reparatur, reparaturen, handwerker, klempner, elektriker
appointment-service-bulky_waste = Sperrmüll abholen lassen
    .words = sperrmüll, große dinge, sofa abholen, möbel abholen, abholung
appointment-service-callback = Ein Rückruf
    .words = rückruf, zurückrufen, rufen sie mich an, rufen sie mich zurück

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date } um { $from }
appointment-between = { $date }, zwischen { $from } und { $to }
appointment-time = { $time }
appointment-more = Andere Zeiten
    .words = andere zeiten, andere zeit, andere uhrzeit, mehr, mehr zeiten, keine davon, später, anderer tag
appointment-ask-time = Diese Zeiten sind frei. Welche passt Ihnen? Sie können auch einen anderen Tag oder eine andere Uhrzeit sagen.
    .again = Wählen Sie eine dieser Zeiten. Oder sagen Sie Tag und Uhrzeit, zum Beispiel Donnerstag nachmittags.
    .easy =
        Diese Zeiten sind frei.
        Wählen Sie eine. Oder sagen Sie einen anderen Tag.
appointment-ask-wish = Wann würde es Ihnen passen? Sagen Sie Tag und Uhrzeit, zum Beispiel Donnerstag nachmittags.
    .again = Sagen Sie einen Tag, zum Beispiel Montag, oder ein Datum, zum Beispiel 3. Dezember.
appointment-just-taken = Diese Zeit hat gerade jemand anderes genommen. Das tut mir leid. Nichts wurde gebucht oder geändert.
    .easy =
        Die Zeit ist weg. Das tut mir leid.
        Nichts ist gebucht. Nichts ist geändert.
appointment-already = Sie haben dafür schon einen Termin: { $reference }. Um ihn zu ändern, sagen Sie: meinen Termin ändern. Oder machen Sie mit einem neuen weiter.
    .easy =
        Sie haben dafür schon eine Zeit: { $reference }.
        Zum Ändern sagen Sie: Termin ändern.
        Oder buchen Sie noch eine.
appointment-none-free = In den nächsten Wochen ist nichts frei. Rufen Sie { $phone } an. Dann sucht jemand mit Ihnen eine Zeit.
    .easy =
        Bald ist keine Zeit frei.
        Rufen Sie an: { $phone }. Ein Mensch hilft Ihnen.

# Booking.

appointment-ask-service = Worum geht es bei dem Termin?
    .again = Wählen Sie, was am besten passt. Oder sagen Sie ein Wort, zum Beispiel Wohnung oder Wohngeld.
appointment-ask-way = Wie soll der Termin stattfinden?
    .again = Sagen Sie: am Telefon oder persönlich.
appointment-way-in_person = Persönlich
    .words = persönlich, vor ort, im büro, ich komme, ich komme vorbei, im rathaus
appointment-way-phone = Am Telefon
    .words = am telefon, telefon, telefonisch, per telefon, anruf, rufen sie mich an
appointment-way-home = Bei mir zu Hause
    .words = bei mir zu hause, zu hause, bei mir, daheim
appointment-way-kerbside = Am Straßenrand
    .words = am straßenrand, draußen, vor dem haus
appointment-ask-location = Wie ist Ihre Adresse? Nennen Sie Hausnummer, Straße und Postleitzahl (postcode).
    .again = Nennen Sie die ganze Adresse, zum Beispiel 12 Alder Road, NR3 1AB.
    .easy =
        Wo wohnen Sie?
        Nennen Sie Nummer und Straße.
        Nennen Sie auch die Postleitzahl.
appointment-ask-about = Worum geht es, in wenigen Worten? Sie können das auslassen.
    .again = Zum Beispiel: Meine Miete ist gestiegen. Sie können das auslassen.
appointment-ask-interpreter = Brauchen Sie jemanden zum Dolmetschen oder etwas anderes, das es leichter macht? Das ist kostenlos.
    .again = Antworten Sie nein, dolmetschen, Gebärdensprache oder andere Hilfe.
appointment-interpreter-none = Ohne Dolmetschen
    .words = ohne dolmetscher, ohne dolmetschen, kein dolmetscher, keinen dolmetscher, brauche keinen dolmetscher
appointment-interpreter-spoken = Jemand zum Dolmetschen
    .words = dolmetschen, dolmetscher, dolmetscherin, ein dolmetscher, übersetzer, übersetzung, ja, ja bitte
appointment-interpreter-sign = Gebärdensprache
    .words = gebärdensprache, gebärden, bsl, gebärdendolmetscher, zeichensprache
appointment-interpreter-other = Andere Hilfe
    .words = andere hilfe, etwas anderes, was anderes, rollstuhl, ohne stufen, stufenlos, barrierefrei, hörschleife, induktionsschleife, mehr zeit, große schrift, betreuer, betreuerin, begleitperson, begleitung
appointment-ask-adjustments = Was können wir tun, damit es für Sie leichter ist?
    .again = Zum Beispiel: ein Raum ohne Stufen, mehr Zeit, oder dass jemand mit Ihnen kommt.
appointment-label-adjustments = Was hilft
    .words = was hilft, anpassungen, hilfe
appointment-ask-language = Welche Sprache sprechen oder gebärden Sie, und welche Form davon?
    .again = Zum Beispiel: Kurdisch Sorani oder britische Gebärdensprache (BSL).
appointment-ask-contact = Wie heißen Sie, und wie erreichen wir Sie: Telefonnummer oder E-Mail?
    .again = Wir müssen Sie erreichen können. Nennen Sie eine Telefonnummer oder E-Mail, zum Beispiel sam@example.com.
    .easy =
        Wie heißen Sie?
        Wie ist Ihr Telefon oder Ihre E-Mail?
appointment-paid-first =
    Wir holen bis zu { $items } große Dinge für { $price } ab, jedes weitere für { $more }. Höchstens sind es { $most }.
    Das wird vorher bezahlt, und das geht hier noch nicht. Rufen Sie { $phone } an, um es zu buchen.

appointment-label-service = Thema
    .words = thema, worum es geht, grund
appointment-label-way = Art
    .words = art, wie, persönlich, am telefon
appointment-label-about = Einzelheiten
    .words = einzelheiten, details, was ich gesagt habe
appointment-label-interpreter = Dolmetschen
    .words = dolmetschen, dolmetscher, dolmetscherin
appointment-label-language = Sprache
    .words = sprache
appointment-label-time = Zeit
    .words = zeit, wann, uhrzeit, datum, tag
appointment-label-want = Was zu tun ist

appointment-read-back =
    Prüfen Sie bitte, was ich habe:
    { $facts }
    Stimmt das, und soll ich es buchen?
    .again =
    Das würde ich buchen:
    { $facts }
    Antworten Sie ja, um zu buchen. Oder sagen Sie, was falsch ist.
    .easy =
        Lesen Sie das:
        { $facts }
        Stimmt es? Soll ich buchen?
appointment-done = Der Termin ist gebucht: { $time }. Ihr Aktenzeichen ist { $reference }.
    .voice = Der Termin ist gebucht: { $time }. Ihr Aktenzeichen ist { $reference }. Ich sage es noch einmal: { $reference }.
    .easy =
        Es ist gebucht: { $time }.
        Ihre Nummer ist { $reference }. Behalten Sie sie.
appointment-where-in_person = Kommen Sie hierher: { $name }, { $address }.
appointment-where-phone = Wir rufen Sie unter der Nummer an, die Sie genannt haben.
appointment-where-home = Wir kommen zu Ihnen nach Hause. Ein Erwachsener muss da sein und uns hereinlassen.
appointment-where-kerbside = Stellen Sie es bis 6 Uhr morgens nach draußen.
appointment-bring-customer_service = Bringen Sie Briefe mit, um die es geht.
appointment-bring-council_tax = Halten Sie Ihre Kontonummer der Council Tax bereit, wenn Sie sie haben.
appointment-bring-benefits = Halten Sie bereit: was Sie verdienen, was Sie gespart haben, was Sie an Miete zahlen, einen Ausweis und Kontoauszüge.
    .easy =
        Bringen Sie mit, wenn Sie können:
        Was Sie verdienen und was Sie gespart haben.
        Was Sie an Miete zahlen.
        Etwas, das zeigt, wer Sie sind.
        Papiere von der Bank.
appointment-bring-housing = Halten Sie einen Ausweis und Briefe zu Ihrer Wohnung bereit. Wenn Sie heute Nacht keinen Schlafplatz haben, rufen Sie uns jetzt an.
    .easy =
        Bringen Sie etwas mit, das zeigt, wer Sie sind.
        Bringen Sie Briefe zu Ihrer Wohnung mit.
        Heute Nacht kein Platz zum Schlafen? Rufen Sie uns jetzt an.
appointment-bring-planning = Halten Sie die Adresse des Grundstücks bereit, und Zeichnungen, wenn Sie welche haben.
appointment-bring-repairs = Halten Sie Haustiere aus dem Zimmer fern. Sagen Sie uns, wenn man schlecht parken kann.
appointment-bring-bulky_waste = Stellen Sie die Dinge so hin, dass wir sie sehen.
appointment-bring-callback = Behalten Sie Ihr Telefon in der Nähe.
appointment-how-to-change = Wenn Sie nicht kommen können, sagen Sie es uns hier mit { $reference } oder rufen Sie { $phone } an. Sie können den Termin jederzeit ändern.
    .voice = Wenn Sie nicht kommen können, rufen Sie noch einmal mit dem Aktenzeichen an. Sie können den Termin jederzeit ändern.
    .easy =
        Sie können nicht kommen? Sagen Sie es uns.
        Nennen Sie hier { $reference }. Oder rufen Sie an: { $phone }.

# Asking after it, moving it, taking it back.

appointment-which = Um welchen Ihrer Termine geht es?
    .again = Wählen Sie einen davon oder nennen Sie ein anderes Aktenzeichen.
appointment-ask-reference = Wie ist das Aktenzeichen Ihres Termins? Es sieht so aus: { $example }.
    .again = Das Aktenzeichen haben Sie beim Buchen bekommen. Es hat Buchstaben und Zahlen, wie { $example }.
    .voice = Wie ist das Aktenzeichen Ihres Termins? Sagen Sie es Buchstabe für Buchstabe.
appointment-ask-proof = Damit wir sicher sind, dass es Ihr Termin ist: Nennen Sie die Telefonnummer, E-Mail oder Postleitzahl zum Termin.
    .again = Nennen Sie die Telefonnummer, E-Mail oder Postleitzahl, die Sie beim Buchen genannt haben.
    .easy =
        Wir müssen wissen, dass Sie es sind.
        Nennen Sie das Telefon, die E-Mail oder die Postleitzahl, die wir von Ihnen haben.
appointment-not-found = Ich finde keinen Termin mit diesen Angaben. Prüfen Sie sie und versuchen Sie es noch einmal.
appointment-give-up = Ich kann ihn nicht finden. Rufen Sie { $phone } an, dann sucht ein Mensch für Sie. Nichts wurde geändert.
appointment-is = Ihr Termin { $reference }: { $time }.
appointment-ask-want = Möchten Sie ihn behalten, ändern oder absagen?
    .again = Sagen Sie behalten, ändern oder absagen.
appointment-want-keep = Behalten
    .words = behalten, behalten sie ihn, so lassen, passt so, ja, gut so, danke
appointment-want-change = Ändern
    .words = ändern, verschieben, verlegen, andere zeit, umbuchen
appointment-want-cancel = Absagen
    .words = absagen, stornieren, streichen, ich kann nicht kommen, kann nicht, brauche ihn nicht
appointment-read-back-change =
    Von { $old } verschieben auf: { $time }. Ist das richtig?
    .again = Ich würde Ihren Termin von { $old } verschieben auf: { $time }. Antworten Sie ja, um ihn zu verschieben.
appointment-read-back-cancel =
    Ihren Termin ({ $old }) absagen. Ist das richtig?
    .again = Ich würde Ihren Termin absagen ({ $old }). Antworten Sie ja, um ihn abzusagen.
appointment-changed = Der Termin ist verschoben. Er ist jetzt: { $time }. Das Aktenzeichen bleibt { $reference }.
appointment-cancelled = Ihr Termin { $reference } ist abgesagt. Danke, dass Sie es uns gesagt haben.
appointment-kept = Es bleibt dabei: { $time }.
appointment-was-cancelled = Der Termin { $reference } gilt nicht mehr. Sie können hier einen neuen buchen.
appointment-is-over = Der Termin { $reference } war schon: { $time }. Er kann nicht mehr geändert werden. Sie können hier einen neuen buchen.

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = Wenn Sie hören möchten, wann ein früherer Termin frei ist, sagen Sie: früherer Termin.
appointment-want-earlier = Einen früheren Termin melden
    .words = früherer termin, ein früherer termin, früheren termin, einen früheren termin, fruherer termin, frueherer termin, frueheren termin, frühere zeit, eine frühere zeit, etwas früheres, was früheres, früher kommen, termin vorziehen, vorziehen, eher kommen
appointment-earlier-noted = Ich sage Ihnen Bescheid, wenn etwas früher frei ist als: { $time }. Bis dahin behalten Sie diesen Termin.
appointment-earlier-now = Jetzt ist etwas frei: { $time }. Um es zu nehmen, sagen Sie: meinen Termin ändern.
appointment-earlier-offer =
    Für Ihren Termin { $reference } ist etwas früher frei: { $time }.
    Ihr Termin ist: { $old }. Ich halte den früheren für Sie frei bis { $until }. Möchten Sie ihn?
    .sms = Für { $reference } ist etwas früher frei: { $time }. Ihr Termin ist: { $old }. Ich halte den früheren frei bis { $until }.
appointment-earlier-letter =
    Für Ihren Termin { $reference } ist etwas früher frei: { $time }.
    Ihr Termin ist: { $old }. Wir halten den früheren für Sie frei bis { $until }.
    Um ihn zu nehmen, nennen Sie uns { $reference } im Chat auf unserer Website oder rufen Sie { $phone } an.
    .sms = Für { $reference } ist etwas früher frei: { $time }. Wir halten es für Sie frei bis { $until }. Um es zu nehmen, rufen Sie { $phone } an.
    .subject = Für Ihren Termin { $reference } ist etwas früher frei
appointment-ask-offer = Das ist frei: { $time }. Es wird für Sie frei gehalten bis { $until }. Was möchten Sie tun?
    .again = Sagen Sie: ich nehme ihn, meinen behalten, ändern oder absagen.
appointment-offer-take = Den früheren Termin nehmen
    .words = nehmen, ich nehme ihn, ich nehme den früheren, den früheren nehmen, den früheren termin nehmen, den früheren, den will ich, ich will ihn
appointment-offer-keep = Meinen Termin behalten
    .words = meinen behalten, ich behalte meinen, meinen termin behalten, den alten behalten
appointment-offer-leave = Behalten und nicht mehr fragen
    .words = nicht mehr fragen, fragen sie nicht mehr, keine angebote mehr, keine anfragen mehr, nicht mehr melden
appointment-offer-kept = Ihr Termin bleibt: { $old }. Ich sage Ihnen Bescheid, wenn wieder etwas früher frei ist.
appointment-offer-left = Ihr Termin bleibt: { $old }. Ich melde Ihnen keine früheren Termine mehr.
appointment-offer-gone = Ich habe diesen Termin bis { $until } für Sie frei gehalten. Jetzt geht das nicht mehr. Das tut mir leid. Ihr Termin bleibt: { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = Wie viele große Dinge sind es? Bis zu { $items } kosten zusammen { $price }, jedes weitere { $more }. Höchstens sind es { $most }.
    .again = Nennen Sie die Zahl der Dinge, zum Beispiel 2. Höchstens sind es { $most }.
appointment-label-items = Wie viele
    .words = wie viele, wieviele, anzahl, zahl der dinge
appointment-ask-things = Was für Dinge sind es, und wo stellen Sie sie hin?
    .again = Zum Beispiel: ein Sofa und ein Bett, an der Mauer vor dem Haus.
appointment-outside = Diese Adresse liegt nicht in unserem Gebiet. Ich kann dort keine Abholung buchen.
appointment-read-back-pay =
    Prüfen Sie bitte, was ich habe:
    { $facts }
    Es kostet { $price }. Sie zahlen zuerst mit Karte. Dafür haben Sie { $minutes } Minuten. Dann ist der Tag gebucht.
    Wenn Sie mindestens { $days } Arbeitstage vorher absagen, bekommen Sie alles zurück. Danach bekommen Sie nichts zurück.
    Stimmt das, und soll ich Ihnen den Link zum Bezahlen senden?
    .sms =
        { $facts }
        { $price } mit Karte, in { $minutes } Minuten.
        Absage { $days } Arbeitstage vorher: alles zurück. Danach: nichts.
        Stimmt das, und soll ich den Link senden?
    .again =
    Das habe ich:
    { $facts }
    Es kostet { $price }. Wenn Sie mindestens { $days } Arbeitstage vorher absagen, bekommen Sie alles zurück, danach nichts.
    Antworten Sie ja, dann sende ich den Link. Oder sagen Sie, was falsch ist.
appointment-choice-pay = Ja, Link senden
appointment-pay-link =
    Hier ist Ihr Link, um { $amount } für { $what } zu bezahlen: { $link }
    Diesen Tag halte ich für Sie frei: { $time }. Das gilt bis { $until }. Das Aktenzeichen der Zahlung ist { $reference }.
    .sms = { $amount } für { $what } bezahlen: { $link } Diesen Tag halte ich für Sie frei: { $time }. Das gilt bis { $until }.
    .voice =
        Ihr Link, um { $amount } für { $what } zu bezahlen, ist fertig. Sie können ihn per SMS bekommen: { $link }.
        Diesen Tag halte ich für Sie frei: { $time }. Das gilt bis { $until }.
appointment-pay-after = Wenn Sie bezahlt haben, ist es gebucht, und ich sage es Ihnen hier. Wenn Sie nicht rechtzeitig zahlen, ist nichts gebucht.
    .voice = Wenn Sie bezahlt haben, ist es gebucht. Wenn Sie nicht rechtzeitig zahlen, ist nichts gebucht.
appointment-pay-link-same =
    Ein Tag wird für Sie frei gehalten bis { $until }. Bezahlen Sie { $amount } für { $what } hier: { $link }
    .voice = Ein Tag wird für Sie frei gehalten bis { $until }. Den Link, um { $amount } zu bezahlen, können Sie per SMS bekommen: { $link }.
appointment-pay-give-up = Wenn Sie es nicht mehr möchten, sagen Sie: meinen Termin absagen. Dann müssen Sie nicht zahlen.
appointment-unpaid = { $reference } ist noch nicht bezahlt und darum nicht gebucht. Bezahlen Sie mit dem Link, den Sie bekommen haben, oder rufen Sie { $phone } an.
appointment-paid =
    Ihre Zahlung von { $amount } hat geklappt, und der Termin ist gebucht: { $time }. Stellen Sie die Dinge bis 6 Uhr morgens nach draußen.
    Ihr Aktenzeichen ist { $reference }. Die Nummer der Quittung ist { $receipt }. Um den Termin zu ändern oder abzusagen, nennen Sie mir das Aktenzeichen oder rufen Sie { $phone } an.
    { $calendar }
    .sms =
    Bezahlt: { $amount }. Gebucht: { $time }. Stellen Sie die Dinge bis 6 Uhr morgens nach draußen. Aktenzeichen { $reference }. Zum Ändern senden Sie es uns.
    { $calendar }
    .voice =
    Ihre Zahlung von { $amount } hat geklappt, und der Termin ist gebucht: { $time }. Ihr Aktenzeichen ist { $reference }.
    { $calendar }
appointment-pay-over = Dieser Tag ist nicht gebucht, weil nicht rechtzeitig bezahlt wurde: { $time }. Es wurde kein Geld genommen. Sie können hier einen anderen Tag buchen.
appointment-paid-too-late =
    Wir haben Ihre Zahlung { $reference } von { $amount }, aber dieser Tag wurde nicht mehr für Sie frei gehalten: { $time }. Das tut mir leid.
    Er ist nicht gebucht, und wir schicken das Geld auf Ihre Karte zurück. Rufen Sie { $phone } an, wenn Sie einen anderen Tag möchten.
appointment-read-back-cancel-paid =
    Ihre Abholung ({ $old }) absagen. { $refund } Ist das richtig?
    .again = Ich würde Ihre Abholung absagen ({ $old }). { $refund } Antworten Sie ja, um sie abzusagen.
appointment-refund-all = Sie bekommen alles zurück: { $price }. Ein Mensch schickt es auf die Karte, mit der bezahlt wurde.
appointment-refund-none = Es ist zu spät, um das Geld ({ $price }) zurückzubekommen.

# Buttons under a read-back.

appointment-choice-book = Ja, buchen
appointment-choice-move = Ja, verschieben
appointment-choice-cancel = Ja, absagen
appointment-choice-keep = Nein, so lassen

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    Zur Erinnerung: Sie haben einen Termin: { $time }. { $where }
    Wenn Sie nicht kommen können oder eine andere Zeit möchten, sagen Sie es uns hier mit { $reference } oder rufen Sie { $phone } an.
    .sms = Erinnerung: Ihr Termin ist { $time }. { $where } Zum Ändern senden Sie { $reference } oder rufen Sie { $phone } an.
    .easy =
        Ihr Termin bei uns: { $time }. { $where }
        Sie können nicht kommen? Sagen Sie es uns. Nennen Sie hier { $reference }. Oder rufen Sie an: { $phone }.
appointment-remind-phone = Wir rufen Sie an.
appointment-remind-home = Ein Erwachsener muss da sein und uns hereinlassen.
appointment-remind-kerbside = Stellen Sie es bis 6 Uhr morgens nach draußen.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = Um den Termin in Ihren Kalender zu legen, öffnen Sie { $url }
    .voice = Für Ihren Kalender gibt es diese Adresse: { $url }.
appointment-calendar-summary = Termin bei { $council }
appointment-calendar-description = Ihr Aktenzeichen ist { $reference }. Um den Termin zu ändern oder abzusagen, nennen Sie uns das Aktenzeichen oder rufen Sie { $phone } an.
appointment-calendar-reminder = Sie haben morgen einen Termin bei { $council }.
