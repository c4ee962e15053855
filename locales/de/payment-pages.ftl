# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }, { $council }
pay-page-title = Bezahlen: { $what }
pay-page-council = { $council }
pay-page-line-what = Wofür es ist
pay-page-line-account = Nummer auf dem Bescheid
pay-page-line-amount = Betrag
pay-page-line-reference = Unser Aktenzeichen
pay-page-line-receipt = Belegnummer
pay-page-line-date = Bezahlt am
pay-page-line-refunded = Auf Ihre Karte zurück
pay-page-account-ending = endet auf { $end }
pay-page-check = Prüfen Sie, ob das stimmt, bevor Sie weitermachen.
pay-page-secure =
    Ihre Kartendaten geben Sie auf der nächsten Seite ein, und nur dort. Wir fragen nie im Chat, per SMS oder E-Mail danach.
pay-page-language = Die nächste Seite ist auf Englisch. Sie fragt nach der Kartennummer, dem Ablaufdatum, den 3 Ziffern auf der Rückseite und der Adresse zur Karte.
pay-page-continue = Weiter, { $amount } bezahlen
pay-page-again = Noch einmal versuchen, { $amount } zu bezahlen
pay-page-cannot = Wenn Sie nicht zahlen können, müssen Sie es jetzt nicht. Sagen Sie es uns im Chat oder rufen Sie { $phone } an, { $hours }. Wir können helfen.
pay-page-back = Zurück zum Chat
pay-page-check-again = Noch einmal prüfen

pay-page-not-finished = Sie haben noch nicht fertig bezahlt. Es wurde noch kein Geld abgebucht.
pay-page-declined = Ihre Karte wurde nicht angenommen. Es wurde kein Geld abgebucht. Sie können es noch einmal versuchen oder eine andere Karte nehmen.
pay-page-expired = Die Seite war zu lange offen und wurde beendet. Es wurde kein Geld abgebucht. Sie können es noch einmal versuchen.
pay-page-cancelled = Sie haben vor dem Bezahlen aufgehört. Es wurde kein Geld abgebucht. Sie können immer noch bezahlen.
pay-page-error = Beim Prüfen der Karte ging leider etwas schief. Wir haben keine Zahlung von Ihnen. Sie können es noch einmal versuchen.

pay-page-paid-title = Zahlung erhalten
pay-page-paid = Wir haben Ihre { $amount } für { $what } erhalten. Bewahren Sie das Aktenzeichen auf oder drucken Sie diese Seite.
pay-page-refunded = Alles oder ein Teil davon geht auf Ihre Karte zurück. Banken brauchen bis zu 6 Tage, um es zu zeigen.
pay-page-pending-title = Wir warten auf eine Antwort
pay-page-pending = Ihre Kartendaten wurden gesendet. Wir wissen noch nicht, ob die Zahlung geklappt hat. Zahlen Sie nicht noch einmal.
pay-page-ended-title = Dieser Link gilt nicht mehr
pay-page-ended = Mit diesem Link kann man nicht mehr zahlen. Fragen Sie im Chat nach einem neuen oder rufen Sie { $payment_phone } an.
pay-page-unknown-title = Wir finden diese Zahlung nicht
pay-page-unknown = Prüfen Sie den Link. Wenn Sie ihn abgetippt haben, kopieren Sie ihn noch einmal aus unserer Nachricht. Sie können zum Bezahlen auch { $payment_phone } anrufen.
pay-page-down-title = Kartenzahlung geht gerade nicht
pay-page-down = Das tut uns leid. Es ist unser Fehler, nicht Ihrer. Es wurde kein Geld abgebucht. Ihr Link bleibt gültig. Versuchen Sie es in ein paar Minuten noch einmal.
pay-page-down-call = Mit Karte zahlen können Sie auch unter { $payment_phone }, Tag und Nacht.
pay-page-busy-title = Diese Zahlung wird gerade geöffnet
pay-page-busy = Der Link wird gerade an einer anderen Stelle geöffnet. Warten Sie eine Minute und versuchen Sie es noch einmal.
pay-page-wrong-title = Hier ging leider etwas schief
pay-page-wrong = Diese Seite hat kein Geld abgebucht. Versuchen Sie es in einer Minute noch einmal oder rufen Sie { $phone } an.

pay-page-sandbox = Das ist ein Test. Es fließt kein Geld, und niemand fragt nach einer Karte.
pay-sandbox-title = Test: Wie endet diese Zahlung?
pay-sandbox-about = Diese Seite steht für die echte Seite zum Bezahlen. Sie sagen hier, was geschieht. Es fließt kein Geld.
pay-sandbox-choose = Was geschieht mit der Zahlung?
pay-sandbox-pays = Die Zahlung klappt
pay-sandbox-declined = Die Karte wird abgelehnt
pay-sandbox-cancelled = Wer zahlt, hört auf
pay-sandbox-expired = Die Seite bleibt zu lange offen
pay-sandbox-error = Auf der anderen Seite geht etwas kaputt
pay-sandbox-waiting = Die Antwort kommt noch nicht
pay-sandbox-go = Weiter
pay-sandbox-none = Wählen Sie, was geschieht.
pay-sandbox-problem = Es gibt ein Problem
pay-sandbox-over-title = Diese Zahlung ist beendet
pay-sandbox-over = Dafür kann nichts mehr gewählt werden.

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
