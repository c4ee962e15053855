# Drafted by machine; not yet reviewed by a speaker.

# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = بله
    .words = بله, بلی, آره, اره, آری, هان, ها, باشه, اوکی, درسته, صحیح, حتما, البته, موافقم, بله لطفا, درست است, bale, areh
choice-no = نه
    .words = نه, خیر, نخیر, نه خیر, نی, نه ممنون, نه مرسی, اصلا, ابدا, اشتباهه, غلطه, درست نیست, نچ, na
choice-unsure = مطمئن نیستم
    .words = مطمئن نیستم, شک دارم, نمی دانم, نمی‌دانم, نمیدونم, نمی فهمم, خبر ندارم, معلوم نیست, سخته بگم, نمیفامم, نامعلوم
choice-skip = رد کردن این سؤال
    .words = رد کن, رد, رد شو, رد کردن, بگذر, بعدی, سوال بعدی, نمی خواهم بگویم, نمیخوام بگم, ولش کن, بپر
choice-other = چیز دیگر
    .words = چیز دیگر, چیز دیگه, یه چیز دیگه, یک چیز دیگر, غیره, دیگر, موضوع دیگر
choice-none = هیچ‌کدام
    .words = هیچ‌کدام, هیچکدام, هیچ کدام, هیچکدوم, هیچ کدوم, هیچ یک, هیچی, هیچ کس, هیچکس, ربطی ندارد

# Opening hours, days and times as they are read out.

opening-span = از { $from } تا { $to }، { $days }
opening-days = { $first } تا { $last }
opening-never = فعلاً تعطیل
clock-time =
    { $kind ->
    [midday] 12 ظهر
    [midnight] 12 شب
    [hour] { $hour } { $half ->
    [am] صبح
    *[pm] بعدازظهر
    }
    *[minutes] { $hour }:{ $minutes } { $half ->
    [am] صبح
    *[pm] بعدازظهر
    }
    }
day-monday = دوشنبه
day-tuesday = سه‌شنبه
day-wednesday = چهارشنبه
day-thursday = پنجشنبه
day-friday = جمعه
day-saturday = شنبه
day-sunday = یکشنبه
