# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = Да
    .words = да, ага, угу, д, да да, ок, окей, хорошо, конечно, верно, правильно, точно, да пожалуйста, ладно, согласен, согласна
choice-no = Нет
    .words = нет, неа, н, нет спасибо, не надо, не совсем, неправильно, не так, неверно, конечно нет
choice-unsure = Не знаю
    .words = не знаю, незнаю, не уверен, не уверена, понятия не имею, без понятия, трудно сказать, сложно сказать, не помню, неизвестно, хз
choice-skip = Пропустить
    .words = пропустить, пропусти, пропускаю, пропустите, не хочу говорить, не скажу, дальше следующий, следующий вопрос, без ответа
choice-other = Другое
    .words = другое, что-то другое, что-то еще, иное, другой, другая
choice-none = Ничего из этого
    .words = ничего из этого, ни одно, ни один, ни одна, никто, ничего, не относится

# Opening hours, days and times as they are read out.

opening-span = { $days }, { $from }–{ $to }
opening-days = { $first }–{ $last }
opening-never = сейчас закрыто
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
day-monday = понедельник
day-tuesday = вторник
day-wednesday = среда
day-thursday = четверг
day-friday = пятница
day-saturday = суббота
day-sunday = воскресенье
