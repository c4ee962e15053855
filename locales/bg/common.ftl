# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = Да
    .words = да, да да, да моля, аха, ъхъ, ок, окей, добре, разбира се, точно така, точно, правилно, вярно, става, съгласен, съгласна, естествено, da, dobre, tochno taka, razbira se, yes
choice-no = Не
    .words = не, не не, не благодаря, мерси не, никак, грешно, неправилно, не е така, не е вярно, нъц, тц, нищо подобно, ne, ne ne, ne mersi, greshno, no
choice-unsure = Не съм сигурен или сигурна
    .words = не съм сигурен, не съм сигурна, не знам, незнам, нямам представа, нямам идея, трудно е да се каже, не помня, не мога да кажа, неизвестно, ne znam, neznam, ne sum siguren, ne sum sigurna
choice-skip = Пропускане
    .words = пропусни, пропускам, пропуснете, пропускане, пропусни това, прескочи, прескачам, предпочитам да не казвам, нататък, следващ въпрос, без отговор, propusni, propuskam, skip
choice-other = Нещо друго
    .words = нещо друго, друго, друг, друга, нещо различно, neshto drugo, drugo
choice-none = Нито едно от тези
    .words = нито едно, нито един, нито една, нито едно от тези, никое, никое от тях, никой, нищо от това, няма такова, не важи, nito edno, nikoe

# Opening hours, days and times as they are read out.

opening-span = от { $from } до { $to }, { $days }
opening-days = { $first }–{ $last }
opening-never = в момента не работи
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
day-monday = понеделник
day-tuesday = вторник
day-wednesday = сряда
day-thursday = четвъртък
day-friday = петък
day-saturday = събота
day-sunday = неделя
