# Drafted by machine; not yet reviewed by a speaker.
# Answers to common questions. Facts about the council come in as values.

answer-opening_hours = Unser Telefon ist besetzt: { $hours }. Die Nummer ist { $phone }. Diesen Chat können Sie immer nutzen, bei Tag und Nacht.
answer-phone_number = Sie erreichen { $council } unter { $phone }. Das Telefon ist besetzt: { $hours }. Mit Relay UK wählen Sie 18001 und dann { $phone }.
answer-city_hall = Sie können zu uns kommen: { $place }. Sie brauchen vorher einen Termin. Rufen Sie dafür { $phone } an.
answer-what_can_you_do = Ich kann eine Meldung aufnehmen, zum Beispiel über eine nicht geleerte Tonne, eine Reparatur oder wilden Müll. Ich kann Ihnen sagen, wie es mit einer Meldung steht, und häufige Fragen beantworten. Sie können auch { $phone } anrufen oder einen Termin bei uns buchen.
    .sms = Ich kann eine Meldung aufnehmen, zum Beispiel über eine Tonne oder eine Reparatur. Ich kann sagen, wie es damit steht. Oder rufen Sie { $phone } an.
    .voice = Ich kann eine Meldung aufnehmen, zum Beispiel über eine nicht geleerte Tonne oder eine Reparatur. Ich kann auch sagen, wie es mit einer Meldung steht.
answer-are_you_a_robot = Ich bin ein automatischer Assistent von { $council }. Ich bin kein Mensch. Um mit einem Menschen zu sprechen, rufen Sie { $phone } an. Das Telefon ist besetzt: { $hours }.
answer-privacy = { $council } bewahrt auf, was Sie uns hier sagen, damit wir Ihnen helfen können. Nur unsere Mitarbeitenden und Firmen, die für uns arbeiten, sehen es. Schreiben Sie keine Kartennummern. Sie können verlangen, Ihre Daten zu sehen oder löschen zu lassen. Unser Hinweis zum Datenschutz steht hier: { $privacy }. Mehr weiß unsere Stelle: { $contact }.
    .sms = { $council } bewahrt auf, was Sie uns sagen, um Ihnen zu helfen. Senden Sie keine Kartennummern. Sie können Ihre Daten sehen oder löschen lassen.
    .voice = Wir bewahren auf, was Sie uns sagen, um Ihnen zu helfen. Sie können verlangen, Ihre Daten zu sehen oder löschen zu lassen.
answer-bin_day = Wann Ihre Tonne geleert wird, hängt von Ihrer Adresse ab. Ich habe die Liste hier nicht. Sie finden den Tag auf { $website }. Sie können auch { $phone } anrufen. Wenn eine Tonne nicht geleert wurde, kann ich das melden.
answer-recycling = Legen Sie Wertstoffe sauber, trocken und lose in die Tonne, ohne Tüten. Was in welche Tonne gehört, steht auf { $website }. Sie können auch { $phone } anrufen. Wenn Ihre Tonne nicht geleert wurde, kann ich das melden.
answer-council_tax = Council Tax (Gemeindesteuer) zahlt man für eine Wohnung oder ein Haus. Sie hilft, die Dienste am Ort zu bezahlen. Wie viel Sie zahlen, hängt von der Steuerklasse (band) Ihrer Wohnung ab. Wer allein lebt oder wenig verdient, zahlt vielleicht weniger. Fragen Sie uns: { $phone }.
answer-pay_council_tax = Sie können hier zahlen: Sagen Sie, dass Sie zahlen möchten. Sie können auch mit Karte zahlen unter { $payment_phone }, bei Tag und Nacht, auf { $website } oder per Lastschrift (Direct Debit). Halten Sie Ihre Kontonummer bereit. Sie steht auf Ihrem Bescheid. Wenn Sie nicht zahlen können, sagen Sie es uns bald. Wir können helfen.
    .sms = Council Tax zahlen Sie mit Karte unter { $payment_phone }, Tag und Nacht. Die Kontonummer steht auf Ihrem Bescheid. Geht das nicht, sagen Sie es uns bald.
answer-housing_options = Wenn Sie Ihre Wohnung verlieren könnten, sagen Sie es uns so bald wie möglich. Rufen Sie { $phone } an und fragen Sie nach „housing options“ (Hilfe bei der Wohnungssuche). Wenn Sie heute Nacht keinen Schlafplatz haben, sagen Sie es mir jetzt.
answer-who_does_potholes = Schlaglöcher repariert: { $pothole_body }. Sie können dort anrufen: { $pothole_phone }. Wenn Sie mir sagen, wo das Loch ist, erkläre ich, was Sie tun können.
answer-how_to_complain = Sie können sich unter { $phone }, auf { $website } oder persönlich beschweren. Sagen Sie, was schiefging und was es wiedergutmachen würde. Jemand anderes darf für Sie sprechen.
answer-bulky_waste = Sperrmüll sind große Dinge, zum Beispiel ein Sofa oder ein Kühlschrank. Wir holen sie gegen eine Gebühr bei Ihnen ab. Rufen Sie { $phone } an, um das zu buchen. Lassen Sie die Dinge nicht auf der Straße stehen.
answer-garden_waste = Gartenabfall holen wir ab, wenn Sie sich anmelden und einmal im Jahr zahlen. Anmelden können Sie sich auf { $website } oder unter { $phone }. Über Weihnachten holen wir zwei Wochen lang nichts ab.
answer-languages = Sie können für einen Anruf oder Besuch jemanden zum Dolmetschen bekommen. Das ist kostenlos. Rufen Sie { $phone } an und nennen Sie Ihre Sprache. Wir können auch Briefe in Ihre Sprache übersetzen.
