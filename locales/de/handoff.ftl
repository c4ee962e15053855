# Drafted by machine; not yet reviewed by a speaker.
# A person takes over: the queue, other ways, and what staff say. The resident is told honestly how long it may take.

handoff-waiting =
    Ich gebe Sie an einen Menschen weiter. Sie sind Nummer { $place } in der Reihe. Er kann sehen, was Sie mir gesagt haben.
    Bleiben Sie hier oder wählen Sie eines davon.
    .sms = Ich gebe Sie an einen Menschen weiter. Sie sind Nummer { $place } in der Reihe. Die Antwort kommt hier.
    .easy =
        Ein Mensch wird antworten.
        Sie sind Nummer { $place } in der Reihe.
        Er sieht, was Sie mir gesagt haben.
        Bleiben Sie hier. Oder wählen Sie hier.
handoff-waiting-about =
    Ich gebe Sie an einen Menschen weiter. Sie sind Nummer { $place } in der Reihe. Es dauert etwa { $from } bis { $to } Minuten.
    Er kann sehen, was Sie mir gesagt haben. Bleiben Sie hier oder wählen Sie eines davon.
    .sms = Ich gebe Sie an einen Menschen weiter. Sie sind Nummer { $place }, etwa { $from } bis { $to } Minuten. Die Antwort kommt hier.
    .easy =
        Ein Mensch wird antworten.
        Sie sind Nummer { $place } in der Reihe.
        Es dauert etwa { $from } bis { $to } Minuten.
        Er sieht, was Sie mir gesagt haben.
        Bleiben Sie hier. Oder wählen Sie hier.
handoff-place =
    { $place ->
        [one] Sie kommen als Nächstes dran. Bald antwortet Ihnen hier ein Mensch.
       *[other] Sie sind jetzt Nummer { $place } in der Reihe.
    }
handoff-closing = Wir schließen um { $time }. Sie sind noch in der Warteschlange. Wenn bis dahin niemand antworten kann, können wir Sie zurückrufen.
handoff-still-waiting = Sie sind noch in der Reihe. Ein Mensch antwortet Ihnen hier. Sie können auch eines davon wählen.

handoff-choice-callback = Rufen Sie mich zurück
    .words = rufen sie mich zurück, rückruf, zurückrufen, rufen sie mich an, anrufen, anruf
handoff-choice-carry-on = Ohne Menschen weitermachen
    .words = weitermachen, weiter, ohne menschen, ohne mensch, kein mensch, zurück zum assistenten, der assistent reicht, abbrechen
handoff-choice-wait = Jetzt hier warten
    .words = jetzt hier warten, hier warten, warten, ich warte, jetzt, verbinden sie mich
handoff-choice-leave = Nicht mehr warten
    .words = nicht mehr warten, ich warte nicht mehr, ich gehe, aus der reihe, stopp, aufhören, gehen
handoff-choice-write = Später hier antworten
    .words = später hier antworten, später antworten, hier antworten, schreiben sie mir, nachricht, nachricht hinterlassen

handoff-today = heute
handoff-on-day = am { $day }

handoff-shut =
    Gerade ist niemand zum Sprechen da. Wir öffnen { $day } um { $time }.
    Ich kann bitten, dass ein Mensch Sie dann anruft oder Ihnen hier antwortet. Was möchten Sie?
    .sms = Gerade ist niemand da. Wir öffnen { $day } um { $time }. Ein Mensch kann Sie dann anrufen oder hier antworten.
    .easy =
        Jetzt ist niemand da.
        Wir öffnen { $day } um { $time }.
        Dann kann ein Mensch Sie anrufen. Oder hier antworten.
        Was möchten Sie?
handoff-busy =
    Gerade hat niemand Zeit für Sie. Ich kann bitten, dass ein Mensch Sie anruft oder Ihnen später hier antwortet. Was möchten Sie?
handoff-shut-for-long =
    Gerade ist niemand zum Sprechen da. Wann wir öffnen, hören Sie unter { $phone }. Ein Mensch kann Ihnen später hier antworten.
handoff-other-ways = Möchten Sie zurückgerufen werden, später hier eine Antwort bekommen oder mit mir weitermachen?

handoff-ask-number = Unter welcher Nummer können wir Sie anrufen?
    .again = Nennen Sie eine britische Telefonnummer, zum Beispiel 07700 900123. Oder machen Sie ohne Menschen weiter.
handoff-callback =
    Ein Mensch ruft Sie { $day } unter { $number } an, zwischen { $from } und { $to }. Ihr Aktenzeichen ist { $reference }.
    Sie behalten Ihren Platz und müssen nicht hier warten.
    .sms = Ein Mensch ruft Sie { $day } unter { $number } an, zwischen { $from } und { $to }. Ihr Aktenzeichen ist { $reference }.
    .easy =
        Ein Mensch ruft Sie an: { $number }.
        Das ist { $day }, von { $from } bis { $to }.
        Ihre Nummer ist { $reference }.
        Sie müssen hier nicht warten.
handoff-callback-stands =
    Sie haben um einen Anruf gebeten. Ein Mensch ruft Sie { $day } unter { $number } an, zwischen { $from } und { $to }. Ihr Aktenzeichen ist { $reference }.
handoff-ticket =
    Ein Mensch liest das und antwortet Ihnen hier. Wir öffnen { $day }. Ihr Aktenzeichen ist { $reference }. Nichts von dem, was Sie mir gesagt haben, geht verloren.
    .easy =
        Ein Mensch liest das. Er antwortet hier.
        Wir öffnen { $day }.
        Ihre Nummer ist { $reference }.
        Nichts geht verloren.
handoff-ticket-no-day =
    Ein Mensch liest das und antwortet Ihnen hier. Ihr Aktenzeichen ist { $reference }. Nichts von dem, was Sie mir gesagt haben, geht verloren.
handoff-carry-on = Sie sind nicht mehr in der Reihe. Ich mache mit Ihnen weiter.
handoff-go-on = Ich mache mit Ihnen weiter. Sie können jederzeit um einen Menschen bitten.
handoff-left = Sie sind nicht mehr in der Reihe. Nichts von dem, was Sie mir gesagt haben, ist verloren. Sie können jederzeit hier schreiben.

# Said for staff.

handoff-introduction = Hier ist { $name } ({ $department }).
handoff-lapsed =
    Das tut mir leid. Die Person, mit der Sie gesprochen haben, musste gehen. Sie behalten Ihren Platz. Wer als Nächstes frei ist, antwortet Ihnen hier.
handoff-transferred =
    { $name } gibt Sie an ein anderes Team weiter: { $team }. Sie behalten Ihren Platz. Das Team kann sehen, was Sie uns gesagt haben.
handoff-returned = { $name } hat dieses Gespräch verlassen. Hier ist wieder der automatische Assistent.
handoff-closed =
    { $name } hat dieses Gespräch beendet. Ihr Aktenzeichen ist { $reference }.
    Sie können hier weiter schreiben. Dann antwortet der automatische Assistent.
    .sms = { $name } hat dieses Gespräch beendet. Ihr Aktenzeichen ist { $reference }. Wenn Sie hier schreiben, antwortet der Assistent.
