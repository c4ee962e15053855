# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share.

choice-yes = Sí
    .words = sí, si, s, sip, sí sí, claro, claro que sí, vale, de acuerdo, sí por favor, si por favor, por supuesto, desde luego, correcto, exacto, eso es, así es, asi es, está bien, esta bien
choice-no = No
    .words = no, n, nop, no no, no gracias, qué va, que va, para nada, no mucho, incorrecto, no es correcto, está mal, esta mal
choice-unsure = No lo sé seguro
    .words = no lo sé seguro, no estoy seguro, no estoy segura, no sé, no se, nose, no lo sé, no lo se, ni idea, no tengo idea, quizás, quizas, tal vez, difícil de decir, dificil de decir
choice-skip = Saltar esto
    .words = saltar, salta, salte, saltar esto, omitir, omite, pasar, paso, dejarlo en blanco, prefiero no decirlo, siguiente, avanzar
choice-other = Otra cosa
    .words = otra cosa, otro, otra, otros, ninguna de esas
choice-none = Ninguna de estas
    .words = ninguno, ninguna, ninguno de estos, ninguna de estas, nadie, ninguno de ellos, no se aplica, no procede

# Opening hours, days and times as they are read out.

opening-span = { $days }, de { $from } a { $to }
opening-days = de { $first } a { $last }
opening-never = cerrado por ahora
clock-time =
    { $kind ->
        [midday] mediodía
        [midnight] medianoche
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
               *[other] 12
            }
           *[am] { $hour ->
                [12] 0
               *[other] { $hour }
            }
        }:{ $kind ->
            [hour] 00
           *[minutes] { $minutes }
        }
    }
day-monday = lunes
day-tuesday = martes
day-wednesday = miércoles
day-thursday = jueves
day-friday = viernes
day-saturday = sábado
day-sunday = domingo
