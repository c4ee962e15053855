# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = بەڵێ
    .words = بەڵێ, بەلێ, بەلی, ئا, ئەرێ, ئەڕێ, ئێ, وایە, ڕاستە, دروستە, باشە, ئۆکەی, ئەڵبەت, بێگومان, بەڵێ تکایە, erê, ere, belê, bele, temam, baş e, rast e, ok, yes
choice-no = نەخێر
    .words = نەخێر, نەخیر, نا, نە, نا سوپاس, نەخێر سوپاس, هەڵەیە, وا نییە, ڕاست نییە, دروست نییە, نامەوێت, قەت, na, nexêr, nexer, na spas, şaş e, no
choice-unsure = دڵنیا نیم
    .words = دڵنیا نیم, نازانم, نازانم بەڕاستی, وەڵا نازانم, بیرم نایەت, لە بیرم نییە, ناتوانم بڵێم, نادیارە, ne bawer im, nizanim, ez nizanim, nayê bîra min, not sure
choice-skip = بازی بدە
    .words = بازی بدە, بازی بە, بازدان, ئەمە بازی بدە, پەڕاندن, بیپەڕێنە, وازی لێ بێنە, وازی لێ بهێنە, پرسیاری تر, پرسیاری دواتر, نامەوێت بیڵێم, derbas bike, pirsa din, skip
choice-other = شتێکی تر
    .words = شتێکی تر, شتێکی دیکە, شتی تر, شتی دیکە, هی تر, هی دیکە, جیاواز, tiştekî din, tiştek din, ya din, something else, other
choice-none = هیچ کام لەمانە
    .words = هیچ کام, هیچ کامیان, هیچ کام لەمانە, هیچیان, هیچ یەکێک, هیچ, کەس نییە, هیچ کەس, ne yek, hîç, none

# Opening hours, days and times as they are read out.

opening-span = { $days } لە { $from } تا { $to }
opening-days = { $first } تا { $last }
opening-never = ئێستا داخراوە
clock-time =
    { $kind ->
        [midday] 12ی نیوەڕۆ
        [midnight] 12ی شەو
        [hour] { $half ->
            [pm] { $hour ->
                [6] 6ی ئێوارە
                [7] 7ی ئێوارە
                [8] 8ی شەو
                [9] 9ی شەو
                [10] 10ی شەو
                [11] 11ی شەو
               *[other] { $hour }ی دوای نیوەڕۆ
            }
           *[am] { $hour }ی بەیانی
        }
       *[minutes] { $half ->
            [pm] { $hour ->
                [6] 6:{ $minutes }ی ئێوارە
                [7] 7:{ $minutes }ی ئێوارە
                [8] 8:{ $minutes }ی شەو
                [9] 9:{ $minutes }ی شەو
                [10] 10:{ $minutes }ی شەو
                [11] 11:{ $minutes }ی شەو
               *[other] { $hour }:{ $minutes }ی دوای نیوەڕۆ
            }
           *[am] { $hour }:{ $minutes }ی بەیانی
        }
    }
day-monday = دووشەممە
day-tuesday = سێشەممە
day-wednesday = چوارشەممە
day-thursday = پێنجشەممە
day-friday = هەینی
day-saturday = شەممە
day-sunday = یەکشەممە
