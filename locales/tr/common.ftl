# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = Evet
    .words = evet, he, hee, eved, evt, tabii, tabi, olur, tamam, tmm, peki, elbette, aynen, kesinlikle, evet lütfen, doğru, dogru, öyle, tabii ki
choice-no = Hayır
    .words = hayır, hayir, yok, yoo, hyr, cık, olmaz, istemem, istemiyorum, hayır teşekkürler, yok sağ ol, pek değil, yanlış, yanlis, doğru değil, değil
choice-unsure = Emin değilim
    .words = emin değilim, emin degilim, bilmiyorum, bilmiyom, bilmem, bilemedim, bilmiyoruz, hiç fikrim yok, fikrim yok, söylemesi zor, belli değil, kararsızım
choice-skip = Bunu atla
    .words = atla, bunu atla, geç, gec, pas, pas geç, geçelim, boş bırak, söylemek istemiyorum, söylemek istemem, sonraki soru, devam edelim
choice-other = Başka bir şey
    .words = başka bir şey, baska bir sey, başka, başka şey, diğer, diger, farklı bir şey
choice-none = Bunların hiçbiri
    .words = hiçbiri, hicbiri, bunların hiçbiri, hiç biri, hiçbirisi, kimse, hiç kimse, yok öyle biri, ilgisi yok, geçerli değil

# Opening hours, days and times as they are read out.

opening-span = { $from } ile { $to } arası, { $days }
opening-days = { $first } ile { $last } arası
opening-never = şu anda kapalı
clock-time =
    { $kind ->
        [midday] 12.00
        [midnight] 00.00
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
            }.00
           *[am] { $hour }.00
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
            }.{ $minutes }
           *[am] { $hour ->
                [12] 00
               *[other] { $hour }
            }.{ $minutes }
        }
    }
day-monday = Pazartesi
day-tuesday = Salı
day-wednesday = Çarşamba
day-thursday = Perşembe
day-friday = Cuma
day-saturday = Cumartesi
day-sunday = Pazar
