# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share.

choice-yes = Oui
    .words = oui, ouais, ouai, ui, ouii, oué, oue, o, ok, okay, d'accord, daccord, dac, oui merci, oui svp, oui s'il vous plaît, oui s'il vous plait, bien sûr, bien sur, tout à fait, tout a fait, exact, exactement, correct, c'est ça, c'est ca, c'est juste, absolument
choice-no = Non
    .words = non, nan, nn, n, nope, non merci, pas du tout, pas vraiment, surtout pas, c'est faux, faux, incorrect, ce n'est pas ça, ce n'est pas ca, c'est pas ça, c'est pas ca
choice-unsure = Je ne suis pas sûr
    .words = pas sûr, pas sur, pas sûre, je ne suis pas sûr, je ne suis pas sûre, je suis pas sûr, je suis pas sur, je ne sais pas, je sais pas, jsp, chais pas, sais pas, aucune idée, aucune idee, difficile à dire, difficile a dire, peut-être, peut être, peut etre, inconnu
choice-skip = Passer cette question
    .words = passer, passe, passez, passer cette question, sauter, saute, laisser vide, laisser de côté, je préfère ne pas dire, je prefere ne pas dire, question suivante, suivant, suivante
choice-other = Autre chose
    .words = autre chose, autre, autres, aucun de ceux-là, aucun de ceux la
choice-none = Aucun de ces choix
    .words = aucun, aucune, aucun de ces choix, aucun des deux, aucune de ces réponses, aucune de ces reponses, personne, rien de tout ça, rien de tout ca, sans objet, pas concerné, pas concerne

# Opening hours, days and times as they are read out.

opening-span = { $days }, de { $from } à { $to }
opening-days = du { $first } au { $last }
opening-never = fermé pour le moment
clock-time =
    { $kind ->
        [midday] midi
        [midnight] minuit
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
        }{ $kind ->
            [hour] { " " }h
           *[minutes] { " " }h { $minutes }
        }
    }
day-monday = lundi
day-tuesday = mardi
day-wednesday = mercredi
day-thursday = jeudi
day-friday = vendredi
day-saturday = samedi
day-sunday = dimanche
