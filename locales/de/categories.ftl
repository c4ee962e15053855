# Drafted by machine; not yet reviewed by a speaker.
# Kinds of report: a short name, what it is for (.about), other words (.words).

category-fly_tipping = wilder Müll
    .about = Müll, den jemand einfach irgendwo abgeladen hat, zum Beispiel eine Matratze, Säcke oder Reifen.
    .words = wilder müll, wilden müll, müll abgeladen, illegaler müll, müllablagerung, abgeladener müll, müllhaufen, fly tipping
category-graffiti = Graffiti
    .about = Wörter oder Bilder, die auf Wände oder andere Dinge gemalt oder gesprüht sind.
    .words = graffiti, schmiererei, schmierereien, besprühte wand, beschmierte wand, sprayer, tags
category-missed_bin = eine nicht geleerte Tonne
    .about = Eine Tonne an einer Wohnung, die draußen stand und nicht geleert wurde.
    .words = tonne, tonne nicht geleert, mülltonne, mülltonne nicht geleert, müll nicht abgeholt, nicht abgeholt, müllabfuhr, nicht geleerte tonne
category-litter = Abfall auf der Straße oder ein Papierkorb
    .about = Abfall auf der Straße oder ein Papierkorb, der voll, kaputt oder schmutzig ist.
    .words = abfall auf der straße, papierkorb, öffentlicher mülleimer, voller mülleimer, dreck auf der straße, müll auf der straße
category-dog_fouling = Hundekot
    .about = Hundekot auf einer Straße, einem Weg oder in einem Park.
    .words = hundekot, hundehaufen, hundedreck, hundekacke, hundescheiße
category-abandoned_vehicle = ein verlassenes Fahrzeug
    .about = Ein Auto oder anderes Fahrzeug, das jemand wohl für immer stehen ließ.
    .words = verlassenes fahrzeug, verlassenes auto, altes auto, schrottauto, autowrack, abgestelltes auto
category-noise = Lärm
    .about = Lärm, der nicht aufhört und das Leben zu Hause schwer macht, zum Beispiel laute Musik oder ein Hund.
    .words = lärm, krach, laute musik, laute nachbarn, hund bellt, bellender hund, alarmanlage, laute party, lärmbelästigung
category-housing_repair = eine Reparatur an der Wohnung
    .about = Etwas in einer Wohnung der Stadt, das kaputt ist.
    .words = reparatur, wohnung reparieren, heizung kaputt, keine heizung, boiler kaputt, rohrbruch, leck, wasser läuft aus
category-damp_mould = Feuchtigkeit oder Schimmel
    .about = Feuchtigkeit oder Schimmel in einer Wohnung.
    .words = feuchtigkeit, schimmel, schwarzer schimmel, feuchte wände, nasse wände, feucht
category-dead_animal = ein totes Tier
    .about = Ein totes Tier auf einer Straße oder in einem Park.
    .words = totes tier, tote katze, toter hund, toter fuchs, toter vogel, überfahrenes tier
category-needles = Nadeln
    .about = Nadeln oder anderer Drogenabfall an einem öffentlichen Ort.
    .words = nadeln, nadel, spritze, spritzen, kanülen, drogenabfall, drogenspritze
category-tree = ein Problem mit einem Baum
    .about = Ein Baum, der umgefallen, gefährlich oder im Weg ist.
    .words = baum, umgefallener baum, umgestürzter baum, ast, äste, baum zu groß
category-park_play_area = ein Problem in einem Park oder auf einem Spielplatz
    .about = Etwas Kaputtes, Schmutziges oder Gefährliches in einem Park oder auf einem Spielplatz.
    .words = park, spielplatz, schaukel, rutsche, spielgerät, klettergerüst
category-antisocial_behaviour = Belästigung oder störendes Verhalten
    .about = Menschen, die andere belästigen, bedrohen oder stören oder etwas zerstören.
    .words = belästigung, störendes verhalten, ruhestörung, bedrohung, ärger mit nachbarn, schlimme nachbarn, pöbeln, randalierer, vandalismus
category-pests = Ungeziefer
    .about = Ratten, Mäuse, Wespen oder andere Schädlinge.
    .words = ungeziefer, schädlinge, ratten, ratte, mäuse, maus, wespen, wespennest, kakerlaken, bettwanzen, ameisen
category-street_light = ein Problem mit einer Straßenlampe
    .about = Eine Straßenlampe, die aus, kaputt oder gefährlich ist.
    .words = straßenlampe, straßenlaterne, laterne, straßenbeleuchtung, laternenmast, lampe aus
category-pothole = ein Loch in der Straße oder im Gehweg
    .about = Ein Loch oder Schaden in einer Straße, einem Radweg oder einem Gehweg.
    .words = schlagloch, schlaglöcher, loch in der straße, kaputter gehweg, loch im gehweg, straßenschaden
category-blocked_drain = ein verstopfter Abfluss
    .about = Ein Abfluss, ein Gully oder ein Abwasserkanal, der verstopft ist.
    .words = verstopfter abfluss, abfluss verstopft, abfluss, gully, kanal, abwasser, kanaldeckel
category-illegal_parking = falsches Parken
    .about = Ein Fahrzeug, das steht, wo es nicht stehen darf.
    .words = falsches parken, falschparker, falsch geparkt, parken, zugeparkt, einfahrt zugeparkt, gelbe linien
category-public_toilet = ein Problem mit einer öffentlichen Toilette
    .about = Eine öffentliche Toilette, die schmutzig, zu oder kaputt ist.
    .words = öffentliche toilette, toilette, toiletten, wc, klo, öffentliches klo
category-other = etwas anderes
    .about = Alles, wozu keine der anderen Arten passt.
    .words = etwas anderes, was anderes, anderes, anderes problem, nichts davon

# What is said before the first question.

advice-fly_tipping = Fassen Sie den Müll nicht an und durchsuchen Sie ihn nicht. Gehen Sie zu niemandem hin, der Müll ablädt. Wenn es gerade jetzt passiert, rufen Sie die Polizei.
    .sms = Fassen Sie den Müll nicht an. Lädt jemand gerade jetzt Müll ab, rufen Sie die Polizei.
advice-abandoned_vehicle = Für ein Fahrzeug ohne Kfz-Steuer ist die Driver and Vehicle Licensing Agency (DVLA) zuständig. Wenn es nur falsch geparkt ist, sagen Sie es mir.
    .sms = Für Fahrzeuge ohne Kfz-Steuer ist DVLA zuständig. Ist es nur falsch geparkt, sagen Sie es mir.
advice-noise = Gegen Lärm von Straßen, Zügen oder Flugzeugen können wir nichts tun. Auch nicht gegen Geräusche des Alltags oder spielende Kinder. Wenn Sie hören, dass jemand verletzt wird, rufen Sie 999 an (Notruf).
    .sms = Gegen Lärm von Straßen, Zügen, Flugzeugen, Alltag oder spielenden Kindern können wir nichts tun. Wird jemand verletzt, rufen Sie 999 an.
advice-dead_animal = Fassen Sie das Tier nicht an. Ist es ein Haustier, suchen wir nach einem Chip, damit wir den Besitzer finden.
advice-needles = Fassen Sie die Nadeln nicht an. Halten Sie Kinder und Haustiere fern. Wenn eine Nadel Sie gestochen hat, waschen Sie die Stelle und rufen Sie 111 an (Gesundheitsdienst NHS).
advice-antisocial_behaviour = Wenn jemand jetzt in Gefahr ist, rufen Sie 999 an (Notruf). Wenn Sie uns in sechs Monaten drei Mal davon erzählt haben, können Sie verlangen, dass wir Ihren Fall neu prüfen.

why-noise-not-anonymous = Dafür brauchen wir Ihren Namen. Wir müssen zeigen, wie der Lärm Sie zu Hause stört. Wir sagen Ihren Nachbarn nicht, wer Sie sind.

# Who looks after things. The names fit as the subject of a sentence.

body-city = der Norwich City Council
body-norfolk_county = der Norfolk County Council
body-anglian_water = Anglian Water
body-police_101 = die Polizei
body-environment_agency = die Environment Agency (Umweltbehörde)
body-national_highways = National Highways
body-dvla = die Driver and Vehicle Licensing Agency (DVLA)
body-defra = das Department for Environment, Food and Rural Affairs (Defra)
body-landlord = Ihr Vermieter
body-housing_association = Ihre Wohnungsgesellschaft (housing association)
body-homeowner = der Eigentümer der Wohnung
body-leaseholder = der Erbpächter der Wohnung (leaseholder)
body-landowner = der Eigentümer des Grundstücks oder Gebäudes
body-utility = die Firma, der der Kasten gehört
body-private_contractor = eine Firma für Schädlingsbekämpfung
body-broadland = der Broadland District Council
body-south_norfolk = der South Norfolk Council
body-north_norfolk = der North Norfolk District Council
body-breckland = der Breckland Council
body-great_yarmouth = der Great Yarmouth Borough Council
body-west_norfolk = der Borough Council of King's Lynn and West Norfolk
body-east_suffolk = der East Suffolk Council

# Why it is theirs.

why-norfolk_county = Norfolk County Council kümmert sich um Straßen, Gehwege und Straßenlampen.
why-anglian_water = Anglian Water kümmert sich um die Abwasserkanäle unter der Straße.
why-police_101 = Die Polizei kümmert sich um Straftaten und um Fahrzeuge, die eine Straße versperren.
why-environment_agency = Die Environment Agency (Umweltbehörde) kümmert sich um sehr viel oder gefährlichen Müll.
why-national_highways = National Highways kümmert sich um die größten Straßen, zum Beispiel die A47.
why-dvla = DVLA kümmert sich um Fahrzeuge ohne Kfz-Steuer.
why-defra = Defra möchte wissen, wenn viele wilde Vögel sterben. Sie könnten Vogelgrippe haben.
why-landlord = Ihr Vermieter muss Ihre Wohnung sicher und in Ordnung halten. Sagen Sie es zuerst Ihrem Vermieter. Wenn nichts geschieht, sagen Sie es uns. Dann können wir es prüfen.
why-housing_association = Ihre Wohnungsgesellschaft (housing association) muss Ihre Wohnung sicher und in Ordnung halten.
why-homeowner = Wem eine Wohnung gehört, der kümmert sich um ihre Reparaturen und Abflüsse.
why-leaseholder = Der Erbpächter (leaseholder) kümmert sich um das Innere der Wohnung. Wir kümmern uns um das Gebäude und die gemeinsamen Teile.
why-landowner = Auf privatem Grund muss der Eigentümer es wegräumen. Die Stadt darf dort nicht arbeiten.
why-utility = Die Firma muss ihre eigenen Kästen reinigen. Ihr Name steht oft auf dem Kasten.
why-private_contractor = Die Stadt bekämpft Schädlinge in Wohnungen der Stadt und auf öffentlichem Grund. Bei anderen Wohnungen kann eine Firma es gegen Geld tun.
why-neighbour = Jede Gemeinde (council) kümmert sich um ihr eigenes Gebiet.

# How far a report has come: what it is called, what it means (.meaning), what comes next (.next).

status-received = Wir haben Ihre Meldung
    .meaning = Ihre Meldung ist sicher bei uns. Noch hat niemand sie gelesen.
    .next = Jemand liest sie und wählt das richtige Team.
status-triage = Wir wählen das richtige Team
    .meaning = Jemand hat Ihre Meldung gelesen und klärt, wer sich darum kümmern soll.
    .next = Das richtige Team prüft sie.
status-investigating = Wir prüfen es
    .meaning = Ein Team findet heraus, was zu tun ist.
    .next = Das Team plant die Arbeit oder sagt Ihnen, warum nicht.
status-scheduled = Wir planen die Arbeit
    .meaning = Die Arbeit steht mit einem Datum auf unserer Liste.
    .next = Ein Team kommt und erledigt sie.
status-in_progress = Die Arbeit hat begonnen
    .meaning = Ein Team hat mit der Arbeit angefangen.
    .next = Das Team macht die Arbeit fertig. Fragen Sie hier jederzeit, wie weit es ist.
status-referred_internal = Ein anderes Team von uns hat es jetzt
    .meaning = Für Ihre Meldung ist ein anderes Team von uns zuständig. Wir haben sie weitergegeben.
    .next = Das Team prüft sie. Sie müssen nichts tun.
status-fixed = Erledigt
    .meaning = Die Arbeit ist fertig.
    .next = Wenn etwas nicht stimmt, melden Sie es hier noch einmal und nennen Sie dieses Aktenzeichen.
status-duplicate = Jemand hat es uns schon gesagt
    .meaning = Wir hatten schon eine Meldung darüber. Ihre haben wir dazugelegt.
    .next = Sie hören von uns, wenn die anderen von uns hören.
status-not_ours = Zuständig ist { $body }
    .meaning = Die Stadt kümmert sich nicht darum.
    .next = Fragen Sie mich, wie Sie die Stelle erreichen.
status-no_action = Das können wir nicht tun
    .meaning = Wir haben es geprüft und werden nichts machen.
    .next = Wenn Sie nicht einverstanden sind, können Sie um eine neue Prüfung bitten oder sich beschweren.
status-cancelled = Sie haben uns gebeten aufzuhören
    .meaning = Wir machen nicht weiter, weil Sie uns darum gebeten haben.
    .next = Sie können jederzeit eine neue Meldung machen.
status-closed = Abgeschlossen
    .meaning = Wir haben alles getan, was wir können.
    .next = Wenn etwas nicht stimmt, melden Sie es hier noch einmal und nennen Sie dieses Aktenzeichen.
status-reopened = Wieder offen
    .meaning = Es war schon abgeschlossen. Wir arbeiten wieder daran.
    .next = Ein Team sieht es sich noch einmal an.
