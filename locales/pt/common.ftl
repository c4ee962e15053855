# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share.

choice-yes = Sim
    .words = sim, s, ss, sim sim, pois, claro, claro que sim, com certeza, está bem, esta bem, tá, ta bem, exato, exatamente, correto, certo, isso mesmo, por favor sim, sim por favor
choice-no = Não
    .words = não, nao, n, nã, não não, não obrigado, não obrigada, nao obrigado, nem por isso, incorreto, errado, está errado, esta errado, de maneira nenhuma
choice-unsure = Não tenho a certeza
    .words = não tenho a certeza, nao tenho a certeza, não sei, nao sei, n sei, não sei bem, sei lá, sei la, não faço ideia, nao faço ideia, talvez, difícil de dizer, dificil de dizer
choice-skip = Saltar isto
    .words = saltar, salta, salte, saltar isto, passar, passar à frente, passar a frente, deixar em branco, prefiro não dizer, prefiro nao dizer, avançar, seguinte
choice-other = Outra coisa
    .words = outra coisa, outro, outra, outros, nenhuma dessas
choice-none = Nenhuma destas
    .words = nenhum, nenhuma, nenhum destes, nenhuma destas, ninguém, ninguem, não se aplica, nao se aplica

# Opening hours, days and times as they are read out.

opening-span = { $days }, { $from } - { $to }
opening-days = { $first } a { $last }
opening-never = fechado neste momento
clock-time =
    { $kind ->
        [midday] meio-dia
        [midnight] meia-noite
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
        }h{ $kind ->
            [hour] {""}
           *[minutes] { $minutes }
        }
    }
day-monday = segunda-feira
day-tuesday = terça-feira
day-wednesday = quarta-feira
day-thursday = quinta-feira
day-friday = sexta-feira
day-saturday = sábado
day-sunday = domingo
