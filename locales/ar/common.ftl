# Drafted by machine; not yet reviewed by a speaker.

# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = نعم
    .words = نعم, اي, ايوه, ايوا, اه, أجل, بلى, أكيد, طبعا, تمام, ماشي, صح, صحيح, موافق, طيب, اوكي, نعم من فضلك, هذا صحيح, aywa, na3am
choice-no = لا
    .words = لا, لأ, لاء, كلا, لا شكرا, شكرا لا, أبدا, مو صحيح, مش صحيح, غير صحيح, غلط, خطأ, مو هيك, la2
choice-unsure = لست متأكدا
    .words = لست متأكدا, غير متأكد, مش متأكد, مو متأكد, لا أعرف, ما بعرف, مش عارف, ما أدري, مدري, لا أدري, صعب القول, ليس عندي فكرة, ما عندي فكرة, غير معروف
choice-skip = تخطي هذا السؤال
    .words = تخطي, تخطى, تخط, تجاوز, تجاوز هذا, اترك هذا, السؤال التالي, التالي, أفضل ألا أقول, ما بدي أقول
choice-other = شيء آخر
    .words = شيء آخر, شي تاني, شيء تاني, حاجة تانية, غير ذلك, غيره, أمر آخر
choice-none = لا شيء من هذه
    .words = لا شيء من هذه, لا شيء, ولا شي, ولا واحد, ولا حاجة, لا أحد, ما حدا, محدش, لا ينطبق

# Opening hours, days and times as they are read out.

opening-span = من { $from } إلى { $to }، { $days }
opening-days = من { $first } إلى { $last }
opening-never = مغلق حاليًا
clock-time =
    { $kind ->
    [midday] 12 ظهرًا
    [midnight] 12 منتصف الليل
    [hour] { $hour } { $half ->
    [am] صباحًا
    *[pm] مساءً
    }
    *[minutes] { $hour }:{ $minutes } { $half ->
    [am] صباحًا
    *[pm] مساءً
    }
    }
day-monday = الاثنين
day-tuesday = الثلاثاء
day-wednesday = الأربعاء
day-thursday = الخميس
day-friday = الجمعة
day-saturday = السبت
day-sunday = الأحد
