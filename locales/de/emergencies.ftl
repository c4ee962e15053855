# Drafted by machine; not yet reviewed by a speaker.
# What is said at a sign of danger, at any step. The number comes first. Nobody has been called for the resident.
# .again is for the same danger named twice in ten minutes.

danger-safe-now = Sind Sie jetzt in Sicherheit?
    .again = Sind Sie an einem sicheren Ort?
danger-choice-safe = Ja
    .words = ja, jo, jep, jup, ok, okay, sicher, in sicherheit, ich bin sicher, ich bin in sicherheit, wir sind in sicherheit, draußen, ich bin draußen, wir sind draußen
danger-choice-not-safe = Nein
    .words = nein, nee, nö, noe, ne, n, nope, nicht sicher, nicht in sicherheit, noch nicht, nicht wirklich, noch drinnen, drinnen, ich bin drinnen, in gefahr, hilfe, helfen sie mir, eingesperrt, gefangen, komme nicht raus

# Said after a danger's text when a person of the council is called in, and one can be reached.
danger-offer-person = Ich bitte jetzt einen Menschen bei der Stadt, mit Ihnen zu sprechen. Die Antwort kommt hier.

danger-gas_leak = Gehen Sie jetzt nach draußen. Rufen Sie von dort { $gas } an. Das ist jederzeit kostenlos. Kein Lichtschalter, kein Feuer. Öffnen Sie beim Gehen die Fenster. Drehen Sie das Gas am Zähler ab, wenn das sicher ist. Kein Handy im Haus. Wenn es jemandem schlecht geht, rufen Sie { $emergency } an. Minicom: { $gas_minicom }.
    .again = Gehen Sie jetzt nach draußen und bleiben Sie dort. Rufen Sie { $gas } an. Wenn es jemandem schlecht geht: { $emergency }.
    .sms = Gehen Sie jetzt nach draußen. Rufen Sie dort { $gas } an. Kein Schalter, kein Feuer. Öffnen Sie beim Gehen die Fenster. Geht es jemandem schlecht: { $emergency }.
    .voice = Gehen Sie jetzt nach draußen. Rufen Sie von dort { $gas } an. Kein Lichtschalter, kein Feuer. Wenn es jemandem schlecht geht, rufen Sie { $emergency } an.

danger-fire = Rufen Sie jetzt { $emergency } an und sagen Sie „fire service“ (Feuerwehr). Gehen Sie raus und bleiben Sie draußen. Gehen Sie für nichts zurück. Wenn Sie gehörlos sind, nutzen Sie die App 999 BSL oder 999bsl.co.uk. Ist Ihr Telefon dafür angemeldet, können Sie eine SMS an { $emergency } senden.
    .again = Rufen Sie jetzt { $emergency } an. Gehen Sie raus und bleiben Sie draußen.
    .sms = Rufen Sie jetzt { $emergency } an, sagen Sie: fire service (Feuerwehr). Gehen Sie raus, bleiben Sie draußen. Gehörlos: App 999 BSL.
    .voice = Rufen Sie jetzt { $emergency } an und sagen Sie „fire service“, das heißt Feuerwehr. Gehen Sie raus und bleiben Sie draußen.

danger-crime_now = Rufen Sie jetzt { $emergency } an und sagen Sie „police“ (Polizei). Wenn Sie am Handy nicht sprechen können, hören Sie zu und drücken Sie 55, wenn man Sie dazu auffordert. Wenn Sie gehörlos sind, nutzen Sie die App 999 BSL oder 999bsl.co.uk. Ist Ihr Telefon dafür angemeldet, können Sie eine SMS an { $emergency } senden. Gehen Sie an einen sicheren Ort, wenn Sie können.
    .again = Rufen Sie jetzt { $emergency } an. Wenn Sie nicht sprechen können, drücken Sie 55, wenn man Sie dazu auffordert.
    .sms = Rufen Sie jetzt { $emergency } an, sagen Sie: police (Polizei). Können Sie nicht sprechen, drücken Sie 55 nach der Ansage. Gehörlos: App 999 BSL.
    .voice = Rufen Sie jetzt { $emergency } an und sagen Sie „police“, das heißt Polizei. Wenn Sie am Handy nicht sprechen können, drücken Sie 55, wenn man Sie dazu auffordert.

danger-unconscious = Rufen Sie jetzt { $emergency } an und sagen Sie „ambulance“ (Rettungswagen). Bleiben Sie bei der Person. Am Telefon sagt man Ihnen, was Sie tun sollen. Wenn Sie gehörlos sind, nutzen Sie die App 999 BSL oder 999bsl.co.uk.
    .again = Rufen Sie jetzt { $emergency } an und sagen Sie „ambulance“ (Rettungswagen).
    .sms = Rufen Sie jetzt { $emergency } an, sagen Sie: ambulance (Rettungswagen). Bleiben Sie bei der Person. Gehörlos: App 999 BSL.

danger-power_line = Rufen Sie jetzt { $power } an. Das ist kostenlos. Wenn jemand verletzt oder in Gefahr ist, rufen Sie zuerst { $emergency } an. Bleiben Sie weit weg von der Leitung und von allem, was sie berührt.
    .again = Rufen Sie { $power } an, oder { $emergency }, wenn jemand in Gefahr ist. Bleiben Sie weit weg von der Leitung.
    .sms = Rufen Sie jetzt { $power } an. Ist jemand in Gefahr, rufen Sie zuerst { $emergency } an. Bleiben Sie weit weg von der Leitung.

danger-power_cut = Rufen Sie { $power } an. Das ist jederzeit kostenlos. Dort erfahren Sie, warum der Strom weg ist und wann er wiederkommt. Wenn jemand Strom für medizinische Geräte braucht, sagen Sie das zuerst.
    .again = Rufen Sie wegen des Stromausfalls { $power } an. Das ist jederzeit kostenlos.
    .sms = Rufen Sie wegen des Stromausfalls { $power } an, kostenlos. Braucht jemand Strom für medizinische Geräte, sagen Sie das zuerst.

danger-flooding = Wenn ein Leben in Gefahr ist, rufen Sie jetzt { $emergency } an. Wenn in Norfolk eine Wohnung oder Straße überflutet ist, rufen Sie { $floods } an. Warnungen vor Hochwasser gibt es bei Floodline: { $floodline }. Gehen oder fahren Sie nicht durch das Wasser. Bringen Sie Menschen und Tiere nach oben.
    .again = Rufen Sie { $emergency } an, wenn ein Leben in Gefahr ist. Bei anderem Hochwasser rufen Sie { $floods } an.
    .sms = Ist ein Leben in Gefahr, rufen Sie jetzt { $emergency } an. Ist eine Wohnung oder Straße überflutet: { $floods }. Gehen oder fahren Sie nicht durchs Wasser.
    .voice = Wenn ein Leben in Gefahr ist, rufen Sie jetzt { $emergency } an. Bei anderem Hochwasser rufen Sie { $floods } an. Bleiben Sie weg vom Wasser.

danger-no_water = Rufen Sie Anglian Water an: { $water }. Die Firma kümmert sich, wenn kein Wasser kommt, Rohre platzen oder Abwasser überläuft. Bleiben Sie weg vom Abwasser.
    .again = Rufen Sie Anglian Water an: { $water }.
    .sms = Rufen Sie Anglian Water an: { $water }. Die Firma kümmert sich um fehlendes Wasser, Rohrbrüche und Abwasser. Bleiben Sie weg vom Abwasser.

danger-medical = Wenn ein Leben in Gefahr ist, rufen Sie jetzt { $emergency } an. Andere medizinische Hilfe gibt es Tag und Nacht unter { $nhs }. In einer seelischen Krise rufen Sie { $nhs } an und wählen Sie 2.
    .again = Rufen Sie { $emergency } an, wenn ein Leben in Gefahr ist. Andere medizinische Hilfe: { $nhs }.
    .sms = Ist ein Leben in Gefahr, rufen Sie jetzt { $emergency } an. Andere medizinische Hilfe: { $nhs }, Tag und Nacht.

danger-self_harm = Wenn Sie jetzt in Gefahr sind, rufen Sie { $emergency } an. Sie können die Samaritans anrufen: { $samaritans }, jederzeit, kostenlos. Sie können SHOUT per SMS an { $shout } senden. Sie können { $nhs } anrufen und 2 wählen. Danke, dass Sie es mir gesagt haben.
    .again = Rufen Sie { $emergency } an, wenn Sie in Gefahr sind. Sie können die Samaritans anrufen: { $samaritans }, jederzeit, kostenlos.
    .sms = Wenn Sie jetzt in Gefahr sind, rufen Sie { $emergency } an. Samaritans: { $samaritans }, jederzeit, kostenlos. Oder SMS mit SHOUT an { $shout }.
    .voice = Wenn Sie jetzt in Gefahr sind, rufen Sie { $emergency } an. Sie können die Samaritans anrufen: { $samaritans }, jederzeit, kostenlos.

danger-child_risk = Wenn ein Kind jetzt in Gefahr ist, rufen Sie { $emergency } an. Wenn nicht, rufen Sie Norfolk County Council an: { $county }, Tag und Nacht. Wenn du ein Kind bist, kannst du Childline anrufen: { $childline }. Das ist kostenlos, und man hört dir zu.
    .again = Rufen Sie { $emergency } an, wenn ein Kind jetzt in Gefahr ist. Wenn nicht: { $county }, Tag und Nacht.
    .sms = Ist ein Kind jetzt in Gefahr, rufen Sie { $emergency } an. Wenn nicht: { $county }, Tag und Nacht. Bist du ein Kind, ruf Childline an: { $childline }.

danger-adult_risk = Wenn jemand jetzt in Gefahr ist, rufen Sie { $emergency } an. Wenn nicht, rufen Sie Norfolk County Council an: { $county }, Tag und Nacht. Dort hilft man Erwachsenen, denen jemand wehtut oder um die sich niemand kümmert.
    .again = Rufen Sie { $emergency } an, wenn jemand jetzt in Gefahr ist. Wenn nicht: { $county }, Tag und Nacht.
    .sms = Ist jemand jetzt in Gefahr, rufen Sie { $emergency } an. Wenn nicht: { $county }, Tag und Nacht. Dort hilft man Erwachsenen, denen jemand wehtut.

danger-domestic_abuse = Wenn Sie jetzt in Gefahr sind, rufen Sie { $emergency } an. Wenn Sie am Handy nicht sprechen können, drücken Sie 55, wenn man Sie dazu auffordert. Die National Domestic Abuse Helpline (Hilfe bei häuslicher Gewalt) ist { $abuse_helpline }, kostenlos, Tag und Nacht. Wir rufen Sie deswegen nicht an und schreiben Ihnen nicht, außer Sie sagen, dass es sicher ist.
    .again = Rufen Sie { $emergency } an, wenn Sie in Gefahr sind. Das Hilfetelefon ist { $abuse_helpline }, kostenlos, Tag und Nacht.
    .sms = Sind Sie jetzt in Gefahr, rufen Sie { $emergency } an. Können Sie nicht sprechen, drücken Sie 55 nach der Ansage. Hilfetelefon: { $abuse_helpline }, kostenlos.
    .voice = Wenn Sie jetzt in Gefahr sind, rufen Sie { $emergency } an. Wenn Sie am Handy nicht sprechen können, drücken Sie 55, wenn man Sie dazu auffordert. Das Hilfetelefon ist { $abuse_helpline }, kostenlos, Tag und Nacht.

danger-urgent_care = Wenn jemand jetzt in Gefahr ist, rufen Sie { $emergency } an. Wenn Pflege nicht warten kann, rufen Sie Norfolk County Council an: { $county }, Tag und Nacht.
    .again = Rufen Sie { $emergency } an, wenn jemand in Gefahr ist. Wenn Pflege nicht warten kann: { $county }.
    .sms = Ist jemand jetzt in Gefahr, rufen Sie { $emergency } an. Wenn Pflege nicht warten kann: { $county }, Tag und Nacht.

danger-homeless_tonight = Rufen Sie uns unter { $council } an und sagen Sie, dass Sie heute Nacht keinen Schlafplatz haben. Sie können jederzeit anrufen. Wenn Sie jemanden gesehen haben, der draußen schläft, können Sie es StreetLink auf deren Website sagen.
    .again = Rufen Sie uns unter { $council } an und sagen Sie, dass Sie heute Nacht keinen Schlafplatz haben.
    .sms = Rufen Sie uns unter { $council } an und sagen Sie, dass Sie heute Nacht keinen Schlafplatz haben.

danger-emergency_repair = Wenn ein Leben in Gefahr ist, rufen Sie jetzt { $emergency } an. Wenn Ihre Wohnung der Stadt nicht sicher ist, rufen Sie uns unter { $council } an, jederzeit. Bleiben Sie weg von dem, was gefährlich ist. Stellen Sie Wasser oder Strom ab, wenn das sicher geht.
    .again = Rufen Sie { $emergency } an, wenn ein Leben in Gefahr ist. Für eine Reparatur, die nicht warten kann: { $council }.
    .sms = Ist ein Leben in Gefahr, rufen Sie jetzt { $emergency } an. Ist Ihre Wohnung der Stadt nicht sicher, rufen Sie uns unter { $council } an, jederzeit.

danger-dangerous_structure = Wenn es einstürzt oder auf jemanden fallen könnte, rufen Sie jetzt { $emergency } an. Wenn nicht, rufen Sie uns unter { $council } an und sagen Sie, dass es nicht sicher ist. Bleiben Sie weg und halten Sie andere fern.
    .again = Rufen Sie { $emergency } an, wenn es auf jemanden fallen könnte. Wenn nicht: { $council }. Bleiben Sie weg davon.
    .sms = Könnte es auf jemanden fallen, rufen Sie jetzt { $emergency } an. Wenn nicht, rufen Sie uns unter { $council } an. Bleiben Sie weg davon.

danger-street_light_danger = Wenn jemand jetzt verletzt werden könnte, rufen Sie { $emergency } an. Wenn nicht, rufen Sie Norfolk County Council unter { $county } an und sagen Sie, dass die Lampe nicht sicher ist. Fassen Sie die Lampe und ihre Kabel nicht an. Halten Sie andere fern.
    .again = Rufen Sie { $emergency } an, wenn jemand jetzt verletzt werden könnte. Wenn nicht: { $county }. Fassen Sie die Lampe nicht an.
    .sms = Könnte jemand jetzt verletzt werden, rufen Sie { $emergency } an. Wenn nicht: { $county }. Fassen Sie Lampe und Kabel nicht an.

danger-dangerous_vehicle = Wenn es brennt oder jemand jetzt verletzt werden könnte, rufen Sie { $emergency } an. Wenn Benzin ausläuft oder Glas zerbrochen ist, rufen Sie die Polizei unter { $police } an. Bleiben Sie weg vom Fahrzeug.
    .again = Rufen Sie { $emergency } an, wenn jemand jetzt verletzt werden könnte. Wenn nicht: { $police }. Bleiben Sie weg vom Fahrzeug.
    .sms = Brennt es oder könnte jemand verletzt werden, rufen Sie { $emergency } an. Bei Benzin oder Glas: Polizei { $police }. Bleiben Sie weg vom Fahrzeug.

danger-pollution = Rufen Sie die Environment Agency (Umweltbehörde) an: { $environment }, Tag und Nacht. Sie kümmert sich um ausgelaufene Stoffe, sterbende Fische und gefährlichen Abfall. Bleiben Sie weg davon und halten Sie Kinder und Tiere fern.
    .again = Rufen Sie die Environment Agency an: { $environment }, Tag und Nacht.
    .sms = Rufen Sie die Environment Agency an: { $environment }, Tag und Nacht. Bleiben Sie weg davon, auch Kinder und Tiere.

danger-hate_incident = Wenn jemand jetzt in Gefahr ist, rufen Sie { $emergency } an. Wenn Menschen angegriffen werden für das, was sie sind, können Sie es der Polizei sagen: { $police }. Sie können es trotzdem hier melden.
    .again = Sie können es der Polizei sagen: { $police }. Wenn jemand jetzt in Gefahr ist, rufen Sie { $emergency } an.
    .sms = Ist jemand jetzt in Gefahr, rufen Sie { $emergency } an. Werden Menschen angegriffen für das, was sie sind, sagen Sie es der Polizei: { $police }.

danger-crime_past = Wenn es gerade jetzt passiert, rufen Sie { $emergency } an. Wenn es vorbei ist, rufen Sie die Polizei unter { $police } an. Wenn Sie gehörlos sind, wählen Sie 18001 { $police }. Ohne Ihren Namen zu nennen, geht es bei Crimestoppers: { $crimestoppers }.
    .again = Rufen Sie die Polizei unter { $police } an. Wenn es gerade jetzt passiert, rufen Sie { $emergency } an.
    .sms = Passiert es jetzt, rufen Sie { $emergency } an. Ist es vorbei: Polizei { $police }. Ohne Namen: Crimestoppers { $crimestoppers }.
