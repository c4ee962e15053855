# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = হ্যাঁ
    .words = হ্যাঁ, হ্যা, হা, জি, জ্বি, জী, জি হ্যাঁ, হুম, হু, আচ্ছা, ঠিক আছে, ঠিক, সঠিক, অবশ্যই, নিশ্চয়ই, রাজি, তাই, ha, haa, han, hae, hyan, ji, jee, thik, thik ase, thik ache, accha, obosshoi, oy, raji, yes, ok, okay
choice-no = না
    .words = না, নাহ, না না, জি না, জ্বি না, ভুল, ঠিক না, ঠিক নয়, দরকার নেই, দরকার নাই, লাগবে না, না ধন্যবাদ, একদম না, মোটেই না, কখনো না, na, nah, naa, ji na, bhul, vul, thik na, lagbe na, lagto nay, dorkar nai, no, nope
choice-unsure = আমি নিশ্চিত নই
    .words = নিশ্চিত নই, নিশ্চিত না, আমি নিশ্চিত না, জানি না, আমি জানি না, জানা নেই, জানা নাই, ঠিক জানি না, মনে নেই, মনে নাই, বলতে পারছি না, বলতে পারব না, বুঝতে পারছি না, কোনো ধারণা নেই, বলা কঠিন, অজানা, jani na, ami jani na, janina, bolte parbo na, mone nai, not sure, don't know
choice-skip = এটি বাদ দিন
    .words = বাদ দিন, বাদ দেন, বাদ, এটা বাদ দিন, এটা বাদ, বলতে চাই না, পরের প্রশ্ন, পরেরটা, এড়িয়ে যান, স্কিপ, bad den, bad din, bolte chai na, porer proshno, skip, pass
choice-other = অন্য কিছু
    .words = অন্য কিছু, অন্য, অন্যকিছু, অন্যটা, অন্য একটা, এর বাইরে, onno kichu, onno, other, something else
choice-none = এগুলোর কোনোটিই নয়
    .words = কোনোটিই নয়, কোনোটাই না, কোনোটা না, এগুলোর কোনোটা না, একটাও না, কেউ না, কেউ নয়, প্রযোজ্য নয়, kono ta na, konotai na, keu na, none

# Opening hours, days and times as they are read out.

opening-span = { $from } থেকে { $to }, { $days }
opening-days = { $first } থেকে { $last }
opening-never = এখন বন্ধ
clock-time =
    { $kind ->
        [midday] দুপুর 12:00
        [midnight] রাত 12:00
        [hour] { $half ->
            [pm] { $hour ->
                [12] দুপুর
                [1] দুপুর
                [2] দুপুর
                [3] বিকাল
                [4] বিকাল
                [5] বিকাল
                [6] সন্ধ্যা
                [7] সন্ধ্যা
               *[other] রাত
            } { $hour }টা
           *[am] { $hour ->
                [12] রাত
                [1] রাত
                [2] রাত
                [3] রাত
                [4] ভোর
                [5] ভোর
               *[other] সকাল
            } { $hour }টা
        }
       *[minutes] { $half ->
            [pm] { $hour ->
                [12] দুপুর
                [1] দুপুর
                [2] দুপুর
                [3] বিকাল
                [4] বিকাল
                [5] বিকাল
                [6] সন্ধ্যা
                [7] সন্ধ্যা
               *[other] রাত
            } { $hour }:{ $minutes }
           *[am] { $hour ->
                [12] রাত
                [1] রাত
                [2] রাত
                [3] রাত
                [4] ভোর
                [5] ভোর
               *[other] সকাল
            } { $hour }:{ $minutes }
        }
    }
day-monday = সোমবার
day-tuesday = মঙ্গলবার
day-wednesday = বুধবার
day-thursday = বৃহস্পতিবার
day-friday = শুক্রবার
day-saturday = শনিবার
day-sunday = রবিবার
