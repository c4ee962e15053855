# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = جی ہاں
    .words = جی ہاں, ہاں, جی, ہاں جی, ہا, ٹھیک ہے, ٹھیک, درست, صحیح, بالکل, ضرور, اوکے, haan, han, haa, ji, ji haan, jee, theek hai, thik hai, bilkul, zaroor, sahi
choice-no = جی نہیں
    .words = جی نہیں, نہیں, نہ, نا, نہیں شکریہ, غلط, درست نہیں, بالکل نہیں, صحیح نہیں, nahi, nahin, nai, ji nahi, na, ghalat, bilkul nahi
choice-unsure = مجھے یقین نہیں
    .words = یقین نہیں, مجھے یقین نہیں, پتہ نہیں, پتا نہیں, معلوم نہیں, نہیں معلوم, مجھے نہیں پتہ, کہنا مشکل ہے, کہہ نہیں سکتا, کہہ نہیں سکتی, pata nahi, pta nahi, maloom nahi, yaqeen nahi
choice-skip = اسے چھوڑ دیں
    .words = چھوڑ دیں, چھوڑیں, اسے چھوڑ دیں, چھوڑو, آگے چلیں, اگلا سوال, نہیں بتانا چاہتا, نہیں بتانا چاہتی, رہنے دیں, chor dein, choro, chordo, agla sawal
choice-other = کچھ اور
    .words = کچھ اور, کوئی اور, دیگر, کوئی اور چیز, kuch aur, koi aur
choice-none = ان میں سے کوئی نہیں
    .words = کوئی نہیں, ان میں سے کوئی نہیں, کوئی بھی نہیں, کچھ نہیں, کوئی بھی, لاگو نہیں, koi nahi, kuch nahi, koi bhi nahi

# Opening hours, days and times as they are read out.

opening-span = { $from } سے { $to } تک، { $days }
opening-days = { $first } سے { $last }
opening-never = فی الحال بند
clock-time =
    { $kind ->
        [midday] دوپہر 12 بجے
        [midnight] رات 12 بجے
        [hour] { $half ->
            [am] صبح
           *[pm] { $hour ->
                [1] دوپہر
                [2] دوپہر
                [3] دوپہر
                [9] رات
                [10] رات
                [11] رات
               *[other] شام
            }
        } { $hour } بجے
       *[minutes] { $half ->
            [am] { $hour ->
                [12] رات
               *[other] صبح
            }
           *[pm] { $hour ->
                [12] دوپہر
                [1] دوپہر
                [2] دوپہر
                [3] دوپہر
                [9] رات
                [10] رات
                [11] رات
               *[other] شام
            }
        } { $hour }:{ $minutes }
    }
day-monday = پیر
day-tuesday = منگل
day-wednesday = بدھ
day-thursday = جمعرات
day-friday = جمعہ
day-saturday = ہفتہ
day-sunday = اتوار
