# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = Taip
    .words = taip, tai, jo, aha, mhm, t, ok, okei, gerai, žinoma, aišku, tikrai taip, be abejo, teisingai, taip prašau, sutinku
choice-no = Ne
    .words = ne, nea, n, nee, ne ačiū, nereikia, nelabai, neteisingai, netiesa, tikrai ne, ne taip, nenoriu
choice-unsure = Nežinau
    .words = nežinau, nesu tikras, nesu tikra, neaišku, neįsivaizduoju, neturiu supratimo, sunku pasakyti, neatsimenu, nežinoma, nzn
choice-skip = Praleisti
    .words = praleisti, praleisk, praleidžiu, praleiskite, praleisti tai, nenoriu sakyti, nesakysiu, toliau kitas, kitas klausimas, be atsakymo
choice-other = Kas nors kita
    .words = kas nors kita, kita, kitas, kitkas, kažkas kita
choice-none = Nė vienas iš šių
    .words = nė vienas, nei vienas, nė viena, nei viena, nė vienas iš šių, niekas, nieko iš to, netinka

# Opening hours, days and times as they are read out.

opening-span = { $days }, { $from }–{ $to }
opening-days = { $first }–{ $last }
opening-never = šiuo metu nedirba
clock-time =
    { $kind ->
        [midday] 12:00
        [midnight] 0:00
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
            }:00
           *[am] { $hour }:00
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
            }:{ $minutes }
           *[am] { $hour ->
                [12] 0
               *[other] { $hour }
            }:{ $minutes }
        }
    }
day-monday = pirmadienis
day-tuesday = antradienis
day-wednesday = trečiadienis
day-thursday = ketvirtadienis
day-friday = penktadienis
day-saturday = šeštadienis
day-sunday = sekmadienis
