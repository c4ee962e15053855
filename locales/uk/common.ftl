# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = Так
    .words = так, ага, угу, т, ок, окей, добре, звичайно, звісно, авжеж, певно, вірно, правильно, так будь ласка, згоден, згодна
choice-no = Ні
    .words = ні, нє, нєа, н, ні дякую, не треба, не зовсім, неправильно, не так, невірно, звісно ні
choice-unsure = Не знаю
    .words = не знаю, незнаю, не впевнений, не впевнена, не маю уявлення, гадки не маю, важко сказати, не пам'ятаю, невідомо, хз
choice-skip = Пропустити
    .words = пропустити, пропусти, пропускаю, пропустіть, не хочу казати, не скажу, далі наступне, наступне питання, без відповіді
choice-other = Щось інше
    .words = щось інше, інше, інший, інша, щось ще
choice-none = Нічого з цього
    .words = нічого з цього, жодне, жоден, жодна, жодного, ніхто, нічого, не стосується

# Opening hours, days and times as they are read out.

opening-span = { $days }, { $from }–{ $to }
opening-days = { $first }–{ $last }
opening-never = зараз зачинено
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
day-monday = понеділок
day-tuesday = вівторок
day-wednesday = середа
day-thursday = четвер
day-friday = п’ятниця
day-saturday = субота
day-sunday = неділя
