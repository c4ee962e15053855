# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = Ja
    .words = ja, jo, jep, jup, jawohl, ja bitte, ja gerne, gerne, genau, stimmt, das stimmt, richtig, klar, na klar, natürlich, ok, okay, passt, in ordnung, einverstanden, auf jeden fall, korrekt
choice-no = Nein
    .words = nein, nee, nö, noe, ne, nope, n, nein danke, eher nicht, gar nicht, auf keinen fall, stimmt nicht, das stimmt nicht, nicht richtig, falsch
choice-unsure = Ich bin nicht sicher
    .words = nicht sicher, bin nicht sicher, unsicher, bin mir nicht sicher, weiß nicht, weiss nicht, ich weiß nicht, ich weiß es nicht, weiß ich nicht, keine ahnung, kann ich nicht sagen, schwer zu sagen, unbekannt
choice-skip = Auslassen
    .words = auslassen, überspringen, lassen wir aus, weglassen, weiter, lieber nicht sagen, möchte ich nicht sagen, nächste frage, keine angabe
choice-other = Etwas anderes
    .words = etwas anderes, was anderes, anderes, sonstiges
choice-none = Nichts davon
    .words = nichts davon, keine davon, keines davon, keins davon, nichts, niemand, trifft nicht zu

# Opening hours, days and times as they are read out.

opening-span = { $from } bis { $to }, { $days }
opening-days = { $first } bis { $last }
opening-never = zurzeit nicht
clock-time =
    { $kind ->
        [midday] 12 Uhr
        [midnight] 0 Uhr
        [hour] { $half ->
            [pm] { $hour ->
                [1] 13
                [2] 14
                [3] 15
                [4] 16
                [5] 17
                [6] 18
                [7] 19
                [8] 20
                [9] 21
                [10] 22
                [11] 23
               *[other] { $hour }
            } Uhr
           *[am] { $hour } Uhr
        }
       *[minutes] { $half ->
            [pm] { $hour ->
                [1] 13
                [2] 14
                [3] 15
                [4] 16
                [5] 17
                [6] 18
                [7] 19
                [8] 20
                [9] 21
                [10] 22
                [11] 23
               *[other] { $hour }
            }:{ $minutes } Uhr
           *[am] { $hour ->
                [12] 0
               *[other] { $hour }
            }:{ $minutes } Uhr
        }
    }
day-monday = Montag
day-tuesday = Dienstag
day-wednesday = Mittwoch
day-thursday = Donnerstag
day-friday = Freitag
day-saturday = Samstag
day-sunday = Sonntag
