# Drafted by machine; not yet reviewed by a speaker.
# Paying a bill, and not being able to. $what is the bill, $amount the sum, $reference our own reference, $link the
# address to pay at, $phone and $hours the team that answers about the bill.

# In a sentence, after "für".
pay-type-council_tax = Council Tax (Gemeindesteuer)
pay-type-rent = Miete
pay-type-parking_fine = einen Strafzettel
pay-type-garden_waste = Gartenabfall
pay-type-business_rates = Business Rates (Gewerbesteuer)
pay-type-invoice = eine Rechnung
pay-type-bulky_waste = die Abholung von Sperrmüll

# Alone: to choose from, and to read back.
pay-choice-council_tax = Council Tax (Gemeindesteuer)
    .words = council tax, counciltax, ctax, gemeindesteuer, kommunalsteuer, steuer
pay-choice-rent = Miete
    .words = miete, meine miete, garagenmiete, mietrückstand, mietschulden, erbpacht
pay-choice-parking_fine = Strafzettel fürs Parken
    .words = strafzettel, knöllchen, parkstrafe, bußgeld, bussgeld, parking fine, parking ticket, pcn
pay-choice-garden_waste = Gartenabfall
    .words = gartenabfall, gartentonne, braune tonne, biotonne, garden waste
pay-choice-business_rates = Business Rates (Gewerbesteuer)
    .words = business rates, gewerbesteuer, nndr
pay-choice-invoice = Eine Rechnung
    .words = rechnung, rechnungen, andere rechnung, rechnung von ihnen, invoice

pay-where-council_tax = Die Kontonummer steht oben auf Ihrem Bescheid der Council Tax. Sie hat 8 oder 9 Ziffern.
pay-where-rent = Ihre Mietkontonummer steht auf Ihrem Brief zur Miete oder Ihrer Mietkarte. Sie hat 8 bis 10 Ziffern.
pay-where-parking_fine = Die Nummer steht auf dem Zettel. Sie beginnt mit UH oder UG und hat 10 Buchstaben und Ziffern.
pay-where-garden_waste = Nennen Sie die Rechnungsnummer aus unserem Brief oder unserer E-Mail. Sie hat 6 bis 10 Ziffern.
pay-where-business_rates = Die Kontonummer steht oben auf Ihrem Bescheid. Sie hat 8 oder 9 Ziffern.
pay-where-invoice = Die Rechnungsnummer steht oben auf der Rechnung. Sie hat 6 bis 10 Ziffern.

pay-team-revenues = das Team für Council Tax und Business Rates
pay-team-income = das Team für Mieten
pay-team-parking = das Team für Parken
pay-team-waste = das Team für Abfall

# The questions.

payment-begin = Sie möchten etwas bezahlen. Wenn Sie nicht zahlen können, sagen Sie es mir jederzeit. Dann sage ich, was helfen kann.
    .sms = Sie möchten etwas bezahlen. Wenn Sie nicht zahlen können, sagen Sie es mir.
    .easy =
        Sie möchten bezahlen.
        Wenn Sie nicht zahlen können, sagen Sie es. Ich kann helfen.
payment-understood =
    Sie möchten bezahlen für: { $what }. Wenn Sie nicht zahlen können, sagen Sie es mir jederzeit. Dann sage ich, was helfen kann.
    .sms = Sie möchten bezahlen für: { $what }. Wenn Sie nicht zahlen können, sagen Sie es mir.
    .easy =
        Sie möchten bezahlen für: { $what }.
        Wenn Sie nicht zahlen können, sagen Sie es. Ich kann helfen.
payment-understood-with =
    Sie möchten bezahlen für: { $what }. Ich habe:
    { $facts }
    Wenn Sie nicht zahlen können, sagen Sie es mir jederzeit. Dann sage ich, was helfen kann.
    .sms =
    Sie möchten bezahlen für: { $what }. Ich habe:
    { $facts }
    Wenn Sie nicht zahlen können, sagen Sie es mir.
    .easy =
        Sie möchten bezahlen für: { $what }. Ich habe:
        { $facts }
        Wenn Sie nicht zahlen können, sagen Sie es. Ich kann helfen.

payment-privacy =
    { $council } bewahrt die Nummer auf Ihrem Bescheid und den Betrag auf, um diese Zahlung zu machen. Mehr lesen Sie hier: { $link }.
    .sms = { $council } bewahrt Nummer und Betrag für diese Zahlung auf. Mehr: { $link }.
    .voice = { $council } bewahrt die Nummer auf Ihrem Bescheid und den Betrag auf, um diese Zahlung zu machen.
    .easy =
        { $council } behält die Nummer der Rechnung und den Betrag.
        Wir brauchen sie, damit Sie zahlen können.
        Mehr lesen Sie hier: { $link }.

payment-label-what = Wofür
    .words = rechnung, wofür, was, art
payment-ask-what = Was möchten Sie bezahlen?
    .again = Worum geht es? Wählen Sie eines.

payment-label-fine = Bezahlen oder anfechten
    .words = bezahlen, zahlen, anfechten
payment-ask-fine = Möchten Sie den Strafzettel bezahlen oder anfechten? Wenn Sie bezahlen, ist die Sache zu Ende, und Sie können ihn nicht mehr anfechten.
    .again = Sagen Sie bezahlen oder anfechten. Anfechten heißt: Sie finden, der Strafzettel ist falsch.
    .easy =
        Sie können den Strafzettel bezahlen. Oder Sie sagen, dass er falsch ist.
        Wenn Sie zahlen, ist es vorbei. Dann können Sie das nicht mehr sagen.
        Was möchten Sie tun?
payment-choice-pay = Den Strafzettel bezahlen
    .words = bezahlen, zahlen, jetzt zahlen, jetzt bezahlen, ich möchte zahlen, ich möchte bezahlen
payment-choice-challenge = Den Strafzettel anfechten
    .words = anfechten, widersprechen, widerspruch, einspruch, einspruch einlegen, er ist falsch, ist falsch, ist ungerecht

payment-label-account = Nummer
    .words = nummer, kontonummer, aktenzeichen, konto, rechnungsnummer
payment-ask-account = Wie ist die Nummer auf dem Bescheid, Brief oder Zettel? { $where }
    .again = Ich brauche die Nummer, die auf Ihrem Bescheid, Brief oder Zettel steht. { $where }
    .sms = Wie ist die Nummer auf dem Bescheid, Brief oder Zettel?
    .easy =
        Welche Nummer steht auf der Rechnung?
        { $where }
payment-account-unusual =
    { $account } sieht anders aus als andere Nummern für { $what }. Prüfen Sie sie auf Ihrem Bescheid. Wenn sie stimmt, können Sie damit weitermachen.

payment-label-vehicle = Fahrzeug
    .words = fahrzeug, auto, kennzeichen, nummernschild
payment-ask-vehicle = Wie ist das Kennzeichen des Fahrzeugs?
    .again = Nennen Sie das Kennzeichen, zum Beispiel AB12 CDE. Sie können das auslassen.

payment-label-amount = Betrag
    .words = betrag, summe
payment-ask-amount = Wie viel möchten Sie bezahlen?
    .again = Nennen Sie den Betrag in Pfund und Pence, zum Beispiel £45.60.
payment-amount-two = Darin sehe ich mehr als einen Betrag.
payment-amount-negative = Ein Betrag kann nicht kleiner als null sein.
payment-amount-decimals = Ein Betrag hat höchstens zwei Ziffern nach dem Punkt, zum Beispiel £45.60.
payment-amount-too-small = Hier können Sie mindestens { $least } bezahlen.
payment-amount-too-large = Hier können Sie auf einmal höchstens { $most } bezahlen. Für mehr rufen Sie { $phone } an.

payment-fine-stages =
    In den ersten { $half } Tagen kostet ein Strafzettel die Hälfte, in den ersten 21 Tagen, wenn eine Kamera es sah. Sie haben { $days } Tage Zeit zum Bezahlen.
    Haben Sie deswegen einen Brief vom Gericht oder Gerichtsvollzieher bekommen? Dann zahlen Sie nicht hier. Rufen Sie { $phone } an.
    .sms = In den ersten { $half } Tagen kostet er die Hälfte. Brief vom Gericht oder Gerichtsvollzieher? Dann rufen Sie { $phone } an.
    .easy =
        In den ersten { $half } Tagen zahlen Sie die Hälfte.
        Hat eine Kamera es gesehen, zahlen Sie 21 Tage lang die Hälfte.
        Sie haben { $days } Tage zum Zahlen.
        Gibt es einen Brief vom Gericht oder vom Gerichtsvollzieher? Dann zahlen Sie nicht hier. Rufen Sie an: { $phone }.
payment-rent-person = Wenn Sie mit der Miete im Rückstand sind, können Sie auch mit uns sprechen: { $phone }. Wir möchten, dass Sie Ihre Wohnung behalten.
payment-paid-before = Mit dieser Nummer haben Sie schon { $amount } für { $what } bezahlt. Das Aktenzeichen war { $reference }.

payment-read-back =
    Prüfen Sie bitte, was ich habe:
    { $facts }
    Stimmt das, und soll ich Ihnen den Link zum Bezahlen senden?
    .again =
    Das habe ich:
    { $facts }
    Sagen Sie ja, dann sende ich den Link. Oder sagen Sie, was ich ändern soll.
    .easy =
        Lesen Sie das:
        { $facts }
        Stimmt es? Soll ich den Link senden?

# The link.

payment-link =
    Hier ist Ihr Link, um { $amount } für { $what } zu bezahlen: { $link }
    Er ist von { $council }. Ihr Aktenzeichen ist { $reference }. Der Link gilt bis { $date }.
    .sms = { $council }: { $amount } für { $what } bezahlen: { $link } Aktenzeichen { $reference }.
    .voice =
        Ihr Link, um { $amount } für { $what } zu bezahlen, ist fertig. Sie können ihn per SMS bekommen: { $link }.
        Ihr Aktenzeichen ist { $reference }. Der Link gilt bis { $date }.
    .easy =
        Zahlen Sie hier ({ $amount }, { $what }): { $link }
        Der Link ist von { $council }.
        Ihre Nummer ist { $reference }.
        Der Link geht bis { $date }.
payment-link-same =
    Dafür haben Sie schon einen Link. Bezahlen Sie { $amount } für { $what } hier: { $link }
    Ihr Aktenzeichen ist { $reference }. Der Link gilt bis { $date }.
    .sms = { $amount } für { $what } bezahlen: { $link } Aktenzeichen { $reference }.
    .voice =
        Dafür haben Sie schon einen Link, um { $amount } für { $what } zu bezahlen. Sie können ihn per SMS bekommen: { $link }.
        Ihr Aktenzeichen ist { $reference }. Der Link gilt bis { $date }.
payment-link-safe =
    Geben Sie Ihre Kartendaten auf dieser Seite ein, und nur dort. Senden Sie sie nie im Chat. Chats werden aufbewahrt, und andere können sie lesen.
    .sms = Geben Sie Kartendaten nur auf dieser Seite ein, nie per SMS.
    .voice = Geben Sie Ihre Kartendaten auf dieser Seite ein, und nur dort. Sagen Sie sie nie in einem Anruf wie diesem.
    .easy =
        Geben Sie die Kartennummer nur auf dieser Seite ein.
        Schreiben Sie sie nie in diesen Chat.
payment-link-sandbox = Das ist ein Test des Dienstes. Es fließt kein Geld.
payment-link-after = Wenn Sie bezahlt haben, sage ich Ihnen hier, ob es geklappt hat. Sie können mich auch fragen: Ist meine Zahlung angekommen?
    .voice = Wenn Sie bezahlt haben, können Sie hier fragen: Ist meine Zahlung angekommen?
    .easy =
        Haben Sie bezahlt? Dann sage ich, ob es ging.
        Sie können mich auch fragen.
payment-not-here =
    Gerade kann ich hier keine Kartenzahlung annehmen. Rufen Sie { $payment_phone } an, um jederzeit mit Karte zu zahlen, oder zahlen Sie auf { $website }.

# How a payment stands. Said when asked, and sent when it is known.

payment-is-link_given = Zahlung { $reference }: { $amount } für { $what } sind noch nicht bezahlt. Niemand hat den Link geöffnet.
payment-is-started = Zahlung { $reference }: { $amount } für { $what } sind noch nicht bezahlt. Die Seite zum Bezahlen wurde geöffnet, aber ich weiß von keiner Zahlung.
payment-is-pending = Zahlung { $reference }: Wir warten auf die Antwort zu { $amount } für { $what }. Zahlen Sie nicht noch einmal. Fragen Sie mich in ein paar Minuten wieder.
    .easy =
        Zahlung { $reference }: { $amount }, { $what }.
        Wir warten auf eine Antwort. Zahlen Sie nicht noch einmal.
        Fragen Sie mich in ein paar Minuten wieder.
payment-is-paid = Ihre Zahlung hat geklappt. Wir haben { $amount } für { $what }, bezahlt am { $date }. Ihr Aktenzeichen ist { $reference }. Die Belegnummer ist { $receipt }.
    .sms = Bezahlt: { $amount } für { $what }, { $date }. Aktenzeichen { $reference }.
    .voice = Ihre Zahlung hat geklappt. Wir haben { $amount } für { $what }, bezahlt am { $date }. Ihr Aktenzeichen ist { $reference }.
payment-is-declined = Zahlung { $reference }: Ihre Karte wurde für { $amount } nicht angenommen. Es wurde kein Geld abgebucht. Sie können es mit demselben Link noch einmal versuchen oder eine andere Karte nehmen.
    .easy =
        Zahlung { $reference }: Ihre Karte ging nicht. Betrag: { $amount }.
        Sie haben Ihr Geld noch.
        Versuchen Sie den Link noch einmal. Oder nehmen Sie eine andere Karte.
payment-is-expired = Zahlung { $reference }: Die Seite zum Bezahlen war zu lange offen. Es wurde kein Geld abgebucht. Sie können es mit demselben Link noch einmal versuchen.
payment-is-cancelled = Zahlung { $reference }: Sie haben aufgehört, bevor Sie { $amount } bezahlt haben. Es wurde kein Geld abgebucht. Sie können noch mit demselben Link zahlen.
payment-is-error = Zahlung { $reference }: Beim Prüfen der Karte ging leider etwas schief. Wir haben keine Zahlung von { $amount } von Ihnen. Versuchen Sie es mit demselben Link noch einmal.
payment-is-withdrawn = Zahlung { $reference }: Der Link wurde zurückgenommen. Damit kann nichts bezahlt werden.
payment-is-part_refunded = Zahlung { $reference }: Wir haben { $amount } für { $what }. Auf Ihre Karte haben wir { $refunded } zurückgesendet.
payment-is-refunded = Zahlung { $reference }: Wir haben alles, { $refunded }, auf Ihre Karte zurückgesendet.
payment-is-over = Zahlung { $reference }: { $amount } für { $what } wurden nicht bezahlt, und der Link gilt nicht mehr. Sagen Sie mir, wenn Sie jetzt bezahlen möchten.
# Said unasked where no real money moves.
payment-news-trial =
    { $news }
    Das ist ein Test des Dienstes. Es fließt kein Geld.
# Said to whoever names a reference in another chat: neither what for, nor how much.
payment-named-paid = Die Zahlung { $reference } hat geklappt. Sie wurde am { $date } bezahlt.
payment-named-pending = Zahlung { $reference }: Wir warten auf die Antwort. Zahlen Sie nicht noch einmal. Fragen Sie mich in ein paar Minuten wieder.
payment-named-refunded = Die Zahlung { $reference } wurde bezahlt, und Geld wurde auf die Karte zurückgesendet.
payment-named-unpaid = Die Zahlung { $reference } ist nicht bezahlt. Der Link dazu gilt bis { $date }.
payment-named-ended = Die Zahlung { $reference } ist nicht bezahlt, und ihr Link gilt nicht mehr.
payment-link-again = Ihr Link zum Bezahlen ist { $link }
    .voice = Sie können ihn per SMS bekommen, um zu bezahlen: { $link }.
payment-none = Ich habe keine Zahlung aus diesem Chat. Wenn Sie ein Aktenzeichen der Zahlung haben, sagen Sie es mir. Es sieht so aus: { $example }. Sie können auch { $phone } anrufen.
    .voice = Ich habe keine Zahlung aus diesem Anruf. Wenn Sie ein Aktenzeichen der Zahlung haben, sagen Sie es mir.
payment-refund =
    Über Rückzahlungen entscheidet ein Mensch. Rufen Sie { $phone } an, { $hours }. Halten Sie Datum, Betrag und Aktenzeichen der Zahlung bereit.
    Geld geht auf die Karte zurück, mit der bezahlt wurde. Von hier kann ich es nicht zurücksenden.
    .sms = Über Rückzahlungen entscheidet ein Mensch. Rufen Sie { $phone } an, { $hours }. Halten Sie Datum, Betrag und Aktenzeichen bereit.

# A fine that is disputed.

payment-challenge =
    Um den Strafzettel anzufechten, zahlen Sie ihn nicht. Wenn Sie zahlen, ist die Sache zu Ende.
    Anfechten können Sie ihn hier: { $link }. Oder rufen Sie { $phone } an, { $hours }. Halten Sie die Nummer des Zettels und Ihr Kennzeichen bereit.
    Sagen Sie, warum er falsch ist, und senden Sie Fotos, wenn Sie welche haben. Sie bekommen eine Antwort. Lautet sie nein, können Sie Einspruch einlegen.
    .sms = Um den Strafzettel anzufechten, zahlen Sie ihn nicht. Hier: { $link } oder rufen Sie { $phone } an. Halten Sie den Zettel bereit.
payment-challenge-in-time = Tun Sie das bald. In den ersten { $half } Tagen kostet ein Strafzettel die Hälfte, und Sie haben { $days } Tage Zeit zum Bezahlen.

# Somebody cannot pay.

payment-help-first = Danke, dass Sie es mir sagen. Sie müssen in diesem Chat jetzt nichts bezahlen. Wir können helfen, und es ist gut, früh zu sprechen.
    .easy =
        Danke, dass Sie es sagen.
        Sie müssen hier jetzt nicht zahlen.
        Wir können Ihnen helfen.
payment-help-urgent =
    Wenn ein Gerichtsvollzieher vor der Tür steht, Sie einen Brief vom Gericht haben oder Ihre Wohnung verlieren könnten, sprechen Sie jetzt mit einem Menschen. Rufen Sie { $phone } an, { $hours }.
    .easy =
        Steht ein Gerichtsvollzieher vor der Tür? Gibt es einen Brief vom Gericht? Können Sie Ihre Wohnung verlieren?
        Sprechen Sie jetzt mit einem Menschen.
        Rufen Sie an: { $phone }, { $hours }.
payment-help-person = Um mit einem Menschen zu sprechen, rufen Sie an: { $team }, { $phone }, { $hours }. Dort kann man kleinere Zahlungen mit Ihnen vereinbaren. Wenn Sie später etwas zahlen möchten, sagen Sie es mir einfach.
    .easy =
        Sie können mit einem Menschen sprechen: { $team }.
        Rufen Sie an: { $phone }, { $hours }.
        Vielleicht können Sie in kleinen Teilen zahlen.
        Möchten Sie einen Teil später zahlen? Sagen Sie es mir.
payment-help-any-person = Um mit einem Menschen zu sprechen, rufen Sie { $phone } an, { $hours }. Dort kann man kleinere Zahlungen mit Ihnen vereinbaren. Wenn Sie später etwas zahlen möchten, sagen Sie es mir einfach.
pay-help-any = Vielleicht müssen Sie weniger Council Tax oder Miete zahlen oder bekommen Hilfe aus einem Fonds für schwere Zeiten. Sie können auch fragen, ob Sie in kleineren Teilen zahlen dürfen.
pay-help-council_tax =
    Wenn Sie wenig Geld haben, bekommen Sie vielleicht Council Tax Reduction (Ermäßigung). Wenn Sie der einzige Erwachsene in der Wohnung sind, zahlen Sie vielleicht 25% weniger.
    Sie können auch fragen, ob Sie den Betrag auf 12 Monate verteilen dürfen.
pay-help-rent = Vielleicht bekommen Sie mehr Hilfe für die Miete, zum Beispiel Wohngeld (Housing Benefit) oder eine Extrazahlung. Sie können fragen, ob Sie Schulden in kleinen Teilen zahlen dürfen.
pay-help-parking_fine = Fragen Sie uns, ob Sie mehr Zeit haben oder in Teilen zahlen dürfen. Wenn Sie finden, dass der Strafzettel falsch ist, können Sie ihn anfechten und nicht zahlen.
pay-help-garden_waste = Für Gartenabfall brauchen Sie diesen Dienst nicht. Sie können Kompost machen oder den Abfall zum Recyclinghof bringen.
pay-help-business_rates = Kleine Firmen und gemeinnützige Vereine können weniger zahlen. Fragen Sie uns nach „small business rate relief“ (Ermäßigung) und nach kleineren Teilen.
pay-help-invoice = Sie können uns um mehr Zeit bitten oder darum, in kleineren Teilen zu zahlen.
pay-help-breathing_space = Breathing Space (eine Atempause bei Schulden) kann die meisten Briefe und Gebühren wegen Schulden 60 Tage lang stoppen. Eine Schuldnerberatung beantragt das für Sie. Neue Rechnungen zahlen Sie weiter.
    .easy =
        Breathing Space kann helfen.
        Es kann Briefe wegen Schulden 60 Tage stoppen.
        Eine Schuldnerberatung fragt dafür an.
        Neue Rechnungen zahlen Sie weiter.
pay-help-advice = Schuldnerberatung ist kostenlos und vertraulich. Rufen Sie StepChange an: { $stepchange }, oder National Debtline: { $national_debtline }.
    .easy =
        Rat bei Schulden kostet nichts.
        Rufen Sie StepChange an: { $stepchange }.
        Oder rufen Sie National Debtline an: { $national_debtline }.
pay-help-advice_business = Schuldnerberatung für kleine Firmen ist kostenlos. Rufen Sie Business Debtline an: { $business_debtline }.

# Words that tell what somebody who speaks of paying wants.

payment-word-status = Ist meine Zahlung angekommen?
    .words = ist meine zahlung angekommen, ist die zahlung angekommen, zahlung angekommen, geld angekommen, hat meine zahlung geklappt, hat die zahlung geklappt, hat es geklappt, zahlung geklappt, zahlung durchgegangen, ist die zahlung durch, haben sie meine zahlung, haben sie mein geld, habe ich bezahlt, ist es bezahlt, zahlung prüfen, zahlung pruefen, stand meiner zahlung, wo ist mein beleg, wo ist meine quittung, mein beleg, meine quittung
payment-word-refund = Ich möchte mein Geld zurück
    .words = geld zurück, geld zurueck, rückzahlung, rueckzahlung, erstattung, rückerstattung, doppelt abgebucht, zweimal abgebucht, zweimal bezahlt, doppelt bezahlt, zu viel bezahlt
payment-word-cannot = Ich kann nicht zahlen
    .words = kann nicht zahlen, kann nicht bezahlen, nicht zahlen können, nicht bezahlen können, nicht leisten, kein geld, ratenzahlung, raten, in raten, zahlungsplan, mehr zeit zum zahlen, in teilen zahlen, mietrückstand, mietschulden, im rückstand, schulden, geldsorgen, zu teuer für mich, notlage, breathing space, gerichtsvollzieher, bailiff, vorladung
payment-word-urgent = Dringend
    .words = gerichtsvollzieher, bailiff, vorladung, gericht, zwangsräumung, räumung, wohnung verlieren, haus verlieren, wohnung verliere, nichts zu essen, kein essen, keine heizung, strom abgestellt, gas abgestellt
payment-word-challenge = Anfechten
    .words = anfechten, widersprechen, widerspruch, einspruch, ungerecht, unfair, zu unrecht, nicht mein auto, war falsch, ist falsch
payment-word-fine = Strafzettel
    .words = strafzettel, knöllchen, parkstrafe, bußgeld, bussgeld, parking fine, parking ticket, pcn
payment-word-payment = Zahlung
    .words = zahlung, meine zahlung, beleg, quittung, bezahlt
