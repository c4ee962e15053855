# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = Sì
    .words = sì, si, sisi, sì sì, sì grazie, si grazie, certo, certamente, esatto, giusto, è giusto, corretto, ok, okay, va bene, d'accordo, perfetto, confermo, volentieri, sicuro
choice-no = No
    .words = no, nope, n, no grazie, assolutamente no, non proprio, sbagliato, è sbagliato, non è giusto, errato, non va bene
choice-unsure = Non so
    .words = non so, non lo so, nn so, boh, non sono sicuro, non sono sicura, non ne sono sicuro, non ne sono sicura, non saprei, nessuna idea, non ho idea, difficile da dire, sconosciuto
choice-skip = Salta
    .words = salta, saltare, salta questa, la salto, lasci stare, passo, avanti, preferisco non dirlo, meglio di no, prossima domanda
choice-other = Qualcos’altro
    .words = qualcos'altro, qualcosa d'altro, altro, un'altra cosa
choice-none = Niente di questo
    .words = niente di questo, nessuno di questi, nessuna di queste, niente, nessuno, nessuna, non mi riguarda

# Opening hours, days and times as they are read out.

opening-span = dalle { $from } alle { $to }, { $days }
opening-days = da { $first } a { $last }
opening-never = per ora mai
clock-time =
    { $kind ->
        [midday] 12
        [midnight] 0
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
            }
           *[am] { $hour }
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
day-monday = lunedì
day-tuesday = martedì
day-wednesday = mercoledì
day-thursday = giovedì
day-friday = venerdì
day-saturday = sabato
day-sunday = domenica
