# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = Tak
    .words = tak, no tak, tak tak, ta, tk, taa, jasne, pewnie, no pewnie, oczywiście, oczywiscie, zgadza się, zgadza sie, dobrze, zgoda, ok, okej, tak proszę, tak prosze, spoko, dokładnie, dokladnie
choice-no = Nie
    .words = nie, nope, niee, nie nie, n, nie dziękuję, nie dziekuje, nie dzięki, raczej nie, nie zgadza się, nie zgadza sie, nieprawda, skąd, skądże, źle, zle, wcale nie
choice-unsure = Nie wiem
    .words = nie wiem, niewiem, nie jestem pewien, nie jestem pewna, nie mam pewności, nie mam pojęcia, nie mam pojecia, trudno powiedzieć, trudno powiedziec, nie pamiętam, nie pamietam, nieznane, nwm
choice-skip = Pomiń
    .words = pomiń, pomin, pomijam, pominąć, pominac, pomiń to, opuść, wolę nie mówić, wole nie mowic, przejdźmy dalej, następne pytanie, bez odpowiedzi
choice-other = Coś innego
    .words = coś innego, cos innego, inne, inny, inna, coś jeszcze, co innego
choice-none = Żadne z tych
    .words = żadne, zadne, żaden, żadna, żadne z tych, zadne z tych, nikt, nic z tego, brak, nie dotyczy

# Opening hours, days and times as they are read out.

opening-span = od { $from } do { $to }, { $days }
opening-days = { $first }–{ $last }
opening-never = obecnie nieczynne
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
day-monday = poniedziałek
day-tuesday = wtorek
day-wednesday = środa
day-thursday = czwartek
day-friday = piątek
day-saturday = sobota
day-sunday = niedziela
