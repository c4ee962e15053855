# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = Da
    .words = da, daa, mda, dap, d, sigur, desigur, bine, ok, okay, in regula, în regulă, corect, exact, da vă rog, da te rog, bineînțeles, așa e, de acord
choice-no = Nu
    .words = nu, nuu, n, ba nu, nu mulțumesc, nu mersi, nu prea, nu e corect, incorect, greșit, nici vorbă, deloc
choice-unsure = Nu știu
    .words = nu știu, nush, nu sunt sigur, nu sunt sigură, habar n-am, habar nu am, n-am idee, nu am idee, greu de spus, nu îmi amintesc, necunoscut
choice-skip = Sari peste
    .words = sari peste, sări peste, sar peste, treci peste, omite, omit, prefer să nu spun, trecem peste, următoarea întrebare, fără răspuns
choice-other = Altceva
    .words = altceva, alta, alt, altul, alte
choice-none = Niciuna dintre acestea
    .words = niciuna, niciunul, nici una, nici unul, niciuna dintre acestea, nimeni, nimic din astea, nu se aplică

# Opening hours, days and times as they are read out.

opening-span = { $days }, { $from }–{ $to }
opening-days = { $first }–{ $last }
opening-never = închis în prezent
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
day-monday = luni
day-tuesday = marți
day-wednesday = miercuri
day-thursday = joi
day-friday = vineri
day-saturday = sâmbătă
day-sunday = duminică
