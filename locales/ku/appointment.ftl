# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = خزمەتگوزاری خەڵک
    .words = خزمەتگوزاری, خزمەتگوزاری خەڵک, خزمەتگوزاری موشتەری, یارمەتی بۆ وێبسایت, بینینی کەسێک, کەسێک ببینم, customer service
appointment-service-council_tax = باجی شارەوانی (Council Tax)
    .words = باج, باجی شارەوانی, باجی خانوو, باجی کاونسڵ, کاونسڵ تاکس, council tax
appointment-service-benefits = یارمەتی خانوو (Housing Benefit) یان کەمکردنەوەی Council Tax
    .words = بێنفیت, یارمەتی دارایی, یارمەتی خانوو, یارمەتی کرێ, کەمکردنەوەی باج, داشکانی باج, housing benefit, benefits
appointment-service-housing = ڕاوێژ بۆ خانوو
    .words = ڕاوێژ بۆ خانوو, خانوو, خانووبەرە, بەشی خانوو, بێماڵ, بێماڵی, بێلانەیی, housing
appointment-service-planning = ڕاوێژ بۆ بیناسازی (planning)
    .words = بیناسازی, ڕاوێژ بۆ بیناسازی, مۆڵەتی بیناسازی, مۆڵەتی دروستکردن, پلاندانان, planning
appointment-service-repairs = چاککردنەوە لە ماڵەکەم
    .words = چاککردنەوە, چاککردنەوە لە ماڵەکەم, چاکسازی, تەعمیر, تەعمیرات, وەستا, وەستای کارەبا, وەستای ئاو, repairs
appointment-service-bulky_waste = بردنی کەلوپەلی گەورە
    .words = کەلوپەلی گەورە, بردنی کەلوپەلی گەورە, بردنی قەنەفە, قەنەفە, شتی گەورە, bulky waste
appointment-service-callback = تەلەفۆنم بۆ بکەن
    .words = تەلەفۆنم بۆ بکەن, تەلەفۆنم بۆ بکە, پەیوەندیم پێوە بکەن, پەیوەندیم پێوە بکە, تەلەفۆن, call back

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date } کاتژمێر { $from }
appointment-between = { $date }، لە نێوان { $from } و { $to }
appointment-time = { $time }
appointment-more = کاتی تر
    .words = کاتی تر, کاتێکی تر, کاتەکانی تر, زیاتر, هیچ کام لەمانە, شتێکی تر, دواتر, درەنگتر
appointment-ask-time = ئەم کاتانە بەتاڵن. کامیان بۆ تۆ باشە؟ دەتوانیت ڕۆژ یان کاتێکی تریش بڵێیت.
    .again = یەکێک لەم کاتانە هەڵبژێرە، یان ڕۆژ و کات بڵێ، وەک پێنجشەممە دوای نیوەڕۆ.
appointment-ask-wish = کەی بۆ تۆ باشە؟ ڕۆژ و کات بڵێ، وەک پێنجشەممە دوای نیوەڕۆ.
    .again = ڕۆژێک بڵێ، وەک دووشەممە، یان بەروارێک، وەک 3ی دیسەمبەر.
appointment-just-taken = کەسێک هەر ئێستا ئەو کاتەی برد. ببوورە. هیچ دانەنرا و هیچ نەگۆڕدرا.
appointment-already = پێشتر بۆ ئەمە چاوپێکەوتنێکت هەیە: { $reference }. بۆ گۆڕینی ئەوە، بڵێ: چاوپێکەوتنەکەم بگۆڕە. یان یەکێکی نوێ دابنێ.
appointment-none-free = لە هەفتەکانی داهاتوودا کاتی بەتاڵ نییە. پەیوەندی بکە بە { $phone }، کەسێک لەگەڵت بەدوای کاتێکدا دەگەڕێت.

# Booking.

appointment-ask-service = چاوپێکەوتنەکە دەربارەی چییە؟
    .again = ئەوەی لە هەمووی نزیکترە هەڵبژێرە، یان بە وشەیەک بڵێ، وەک خانوو یان بێنفیت.
appointment-ask-way = چۆن دەتەوێت قسە بکەین؟
    .again = بڵێ بە تەلەفۆن، یان بە ئامادەبوون.
appointment-way-in_person = بە ئامادەبوون
    .words = بە ئامادەبوون, ئامادەبوون, ڕوو بە ڕوو, ڕووبەڕوو, دێم, خۆم دێم, لە ئۆفیس, لە نووسینگە, لە شارەوانی, in person
appointment-way-phone = بە تەلەفۆن
    .words = بە تەلەفۆن, تەلەفۆن, بە مۆبایل, تەلەفۆنم بۆ بکەن, telefon, phone
appointment-way-home = لە ماڵەکەم
    .words = لە ماڵەکەم, لە ماڵ, لە ماڵەوە, لە ماڵی خۆم, ماڵەکەم, at home
appointment-way-kerbside = لە قەراغ ڕێگا
    .words = لە قەراغ ڕێگا, قەراغ ڕێگا, لە دەرەوە, دەرەوە, سەر شۆستە, لەبەر دەرگا, outside
appointment-ask-location = ناونیشانی ماڵەکەت چییە؟ ژمارەی ماڵ، شەقام و پۆستکۆد بڵێ.
    .again = ناونیشانی تەواو بڵێ، وەک 12 Alder Road, NR3 1AB.
appointment-ask-about = بە چەند وشەیەک، دەربارەی چییە؟ دەتوانیت بازی بدەیت.
    .again = بۆ نموونە: کرێکەم زیادی کرد. دەتوانیت بازی بدەیت.
appointment-ask-interpreter = وەرگێڕت پێویستە، یان شتێکی تر کە بۆت ئاسانتر بکات؟ بێ بەرامبەرە.
    .again = وەڵام بدەوە: نەخێر، وەرگێڕ، یان زمانی ئاماژە.
appointment-interpreter-none = بەبێ وەرگێڕ
    .words = بەبێ وەرگێڕ, وەرگێڕم ناوێت, پێویستم بە وەرگێڕ نییە, وەرگێڕ پێویست نییە
appointment-interpreter-spoken = وەرگێڕ
    .words = وەرگێڕ, وەرگێڕێک, وەرگێر, بەڵێ, بەڵێ تکایە, بەڵێ وەرگێڕ, تەرجومان, wergêr, interpreter
appointment-interpreter-sign = زمانی ئاماژە
    .words = زمانی ئاماژە, ئاماژە, زمانی هێما, زمانی کەڕولاڵ, bsl, sign language
appointment-interpreter-other = شتێکی تر
    .words = شتێکی تر, شتێکی دیکە, یارمەتییەکی تر, کورسی کەمئەندام, ویلچێر, عەرەبانە, بێ پلیکانە, بێ قادرمە, ئامێری بیستن, کاتی زیاتر, نووسینی گەورە, پیتی گەورە, چاودێر, wheelchair, something else
appointment-ask-adjustments = چی بکەین بۆ ئەوەی بۆت ئاسانتر بێت؟
    .again = بۆ نموونە: ژوورێکی بێ پلیکانە، کاتی زیاتر، یان کەسێک لەگەڵت بێت.
appointment-label-adjustments = ئەوەی یارمەتیت دەدات
    .words = ئەوەی یارمەتیت دەدات, ئەوەی یارمەتیم دەدات, یارمەتی
appointment-ask-language = بە چ زمانێک قسە دەکەیت یان ئاماژە دەکەیت، و چ جۆرێکی؟
    .again = بۆ نموونە: کوردی سۆرانی، یان زمانی ئاماژەی بەریتانی.
appointment-ask-contact = ناوت چییە، و ژمارەی تەلەفۆن یان ئیمەیڵت چییە؟
    .again = دەبێت بتوانین پەیوەندیت پێوە بکەین. ژمارەی تەلەفۆن یان ئیمەیڵ بڵێ، وەک sam@example.com.
appointment-paid-first =
    تا { $items } شتی گەورە دەبەین بە { $price }، و هەر یەکێکی تر بە { $more }. زۆرترین ژمارە: { $most }.
    پارەکەی پێشتر دەدرێت، و هێشتا ناتوانم لێرە ئەوە بکەم. بۆ دانانی کات پەیوەندی بکە بە { $phone }.

appointment-label-service = دەربارەی
    .words = دەربارەی, دەربارە, بابەت, خزمەتگوزاری
appointment-label-way = چۆن
    .words = چۆن, شێواز, بە ئامادەبوون, بە تەلەفۆن
appointment-label-about = وردەکاری
    .words = وردەکاری, وردەکارییەکان, ئەوەی گوتم
appointment-label-interpreter = وەرگێڕ
    .words = وەرگێڕ
appointment-label-language = زمان
    .words = زمان, زمانەکە
appointment-label-time = کەی
    .words = کەی, کات, کاتەکە, بەروار, ڕۆژ
appointment-label-want = چی بکرێت

appointment-read-back =
    ئەوەی هەمە سەیری بکە:
    { $facts }
    ڕاستە، و دایبنێم؟
    .again =
    ئەمە دادەنێم:
    { $facts }
    بۆ دانانی بڵێ بەڵێ. یان بڵێ چی هەڵەیە.
appointment-done = دانرا: { $time }. ژمارەی ئاماژەت: { $reference }.
    .voice = دانرا: { $time }. ژمارەی ئاماژەت: { $reference }. جارێکی تر دەیڵێمەوە: { $reference }.
appointment-where-in_person = وەرە بۆ { $name }، { $address }.
appointment-where-phone = ئێمە تەلەفۆن دەکەین بۆ ئەو ژمارەیەی داوتە.
appointment-where-home = ئێمە دێینە ماڵەکەت. دەبێت کەسێکی گەورە لەوێ بێت و دەرگامان بۆ بکاتەوە.
appointment-where-kerbside = تا کاتژمێر 6ی بەیانی بیخەرە دەرەوە.
appointment-bring-customer_service = ئەگەر دەربارەی نامەیەکە، نامەکە لەگەڵ خۆت بهێنە.
appointment-bring-council_tax = ژمارەی هەژماری Council Tax ئامادە بکە، ئەگەر هەتە.
appointment-bring-benefits = ئەمانە ئامادە بکە: چەند پارەت دەست دەکەوێت، چەندت هەڵگرتووە، چەند کرێ دەدەیت، بەڵگەی ناسنامە، و کەشف حسابی بانک.
appointment-bring-housing = بەڵگەی ناسنامە و هەر نامەیەک دەربارەی ماڵەکەت ئامادە بکە. ئەگەر ئەمشەو شوێنت نییە لێی بخەویت، ئێستا پەیوەندیمان پێوە بکە.
appointment-bring-planning = ناونیشانی شوێنەکە ئامادە بکە، و نەخشە ئەگەر هەتە.
appointment-bring-repairs = ئاژەڵی ماڵ لە ژوورەکە دوور بخەرەوە، و پێمان بڵێ ئەگەر جێگای سەیارە کەمە.
appointment-bring-bulky_waste = شتەکان لە شوێنێک دابنێ کە بیانبینین.
appointment-bring-callback = تەلەفۆنەکەت لە نزیک خۆت بێت.
appointment-how-to-change = ئەگەر ناتوانیت بێیت، لێرە بە { $reference } پێمان بڵێ، یان پەیوەندی بکە بە { $phone }. هەر کات بتەوێت دەتوانیت بیگۆڕیت.
    .voice = ئەگەر ناتوانیت بێیت، دووبارە تەلەفۆن بکە و ژمارەی ئاماژە بڵێ. هەر کات بتەوێت دەتوانیت بیگۆڕیت.

# Asking after it, moving it, taking it back.

appointment-which = مەبەستت کام چاوپێکەوتنتە؟
    .again = یەکێکیان هەڵبژێرە، یان ژمارەی ئاماژەیەکی تر بڵێ.
appointment-ask-reference = ژمارەی ئاماژەی چاوپێکەوتنەکەت چییە؟ وەک ئەمە وایە: { $example }.
    .again = کاتێک دات نا، ژمارەی ئاماژەمان پێدایت. پیت و ژمارەی تێدایە، وەک { $example }.
    .voice = ژمارەی ئاماژەی چاوپێکەوتنەکەت چییە؟ پیت بە پیت بیڵێ.
appointment-ask-proof = بۆ دڵنیابوون کە هی تۆیە، تەلەفۆن، ئیمەیڵ یان پۆستکۆدی چاوپێکەوتنەکە بڵێ.
    .again = ئەو تەلەفۆن، ئیمەیڵ یان پۆستکۆدە بڵێ کە لە کاتی دانانیدا پێت داین.
appointment-not-found = بەو زانیارییانە چاوپێکەوتنێک نادۆزمەوە. سەیریان بکە و دووبارە هەوڵ بدە.
appointment-give-up = نایدۆزمەوە. پەیوەندی بکە بە { $phone }، کەسێک بۆت دەگەڕێت. هیچ نەگۆڕدرا.
appointment-is = چاوپێکەوتنی { $reference }: { $time }.
appointment-ask-want = دەتەوێت بیهێڵیتەوە، بیگۆڕیت، یان هەڵیبوەشێنیتەوە؟
    .again = بڵێ: بیهێڵەوە، بیگۆڕە، یان هەڵیبوەشێنەوە.
appointment-want-keep = بیهێڵەوە
    .words = بیهێڵەوە, با بمێنێت, هێشتنەوە, بەڵێ, باشە, وەک خۆی, سوپاس, keep
appointment-want-change = بیگۆڕە
    .words = بیگۆڕە, گۆڕین, دەیگۆڕم, کاتێکی تر, ڕۆژێکی تر, دوای بخە, biguherîne, change
appointment-want-cancel = هەڵیبوەشێنەوە
    .words = هەڵیبوەشێنەوە, هەڵوەشاندنەوە, کەنسڵ, کەنسڵی بکە, ناتوانم بێم, پێویستم پێی نییە, نایەم, betal bike, cancel
appointment-read-back-change =
    کاتی کۆن: { $old }. بیگۆڕم بۆ { $time }. ڕاستە؟
    .again = کاتی کۆنی چاوپێکەوتنەکەت: { $old }. دەیگۆڕم بۆ { $time }. بۆ گۆڕینی بڵێ بەڵێ.
appointment-read-back-cancel =
    چاوپێکەوتنەکەت هەڵبوەشێنمەوە: { $old }. ڕاستە؟
    .again = چاوپێکەوتنەکەت هەڵدەوەشێنمەوە: { $old }. بۆ هەڵوەشاندنەوەی بڵێ بەڵێ.
appointment-changed = گۆڕدرا. ئێستا کاتەکەی { $time }، بە هەمان ژمارەی ئاماژە { $reference }.
appointment-cancelled = چاوپێکەوتنی { $reference } هەڵوەشایەوە. سوپاس کە پێت گوتین.
appointment-kept = وەک خۆی دەمێنێت: { $time }.
appointment-was-cancelled = چاوپێکەوتنی { $reference } ئیتر نەماوە. دەتوانیت لێرە یەکێکی نوێ دابنێیت.
appointment-is-over = کاتی چاوپێکەوتنی { $reference } بەسەرچوو: { $time }. بۆیە ناگۆڕدرێت. دەتوانیت لێرە یەکێکی نوێ دابنێیت.

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = بۆ ئەوەی پێت بڵێم کەی کاتێکی زووتر بەتاڵ بوو، بڵێ: کاتێکی زووتر.
appointment-want-earlier = کاتێکی زووترم پێ بڵێ
    .words = کاتێکی زووتر, کاتی زووتر, زووتر, چاوپێکەوتنی زووتر, چاوپێکەوتنێکی زووتر, زووتر بێم, شتێکی زووتر, پێشتر بێم, zûtir, zutir, earlier
appointment-earlier-noted = کاتێک پێش ئەم کاتە بەتاڵ بوو، پێت دەڵێم: { $time }. تا ئەوکات هەر ئەم کاتەت هەیە.
appointment-earlier-now = ئێستا کاتێک بەتاڵە: { $time }. بۆ وەرگرتنی، بڵێ: چاوپێکەوتنەکەم بگۆڕە.
appointment-earlier-offer =
    کاتێکی زووتر بۆ چاوپێکەوتنی { $reference } بەتاڵە: { $time }.
    کاتی ئێستات: { $old }. کاتە زووترەکەت بۆ هەڵدەگرم تا { $until }. دەتەوێت؟
    .sms = کاتێکی زووتر بۆ { $reference }: { $time }. کاتی ئێستات: { $old }. تا { $until } بۆت هەڵدەگرم.
appointment-earlier-letter =
    کاتێکی زووتر بۆ چاوپێکەوتنی { $reference } بەتاڵە: { $time }.
    کاتی ئێستات: { $old }. کاتە زووترەکەت بۆ هەڵدەگرین تا { $until }.
    بۆ وەرگرتنی، لە گفتوگۆی ماڵپەڕەکەمان { $reference } بڵێ، یان پەیوەندی بکە بە { $phone }.
    .sms = کاتێکی زووتر بۆ { $reference }: { $time }. تا { $until } بۆت هەڵدەگرین. بۆ وەرگرتنی پەیوەندی بکە بە { $phone }.
    .subject = کاتێکی زووتر بۆ چاوپێکەوتنی { $reference } بەتاڵە
appointment-ask-offer = ئەم کاتە بەتاڵە: { $time }. تا { $until } بۆت هەڵگیراوە. دەتەوێت چی بکەیت؟
    .again = بڵێ: وەریدەگرم، هی خۆم بهێڵەوە، بیگۆڕە، یان هەڵیبوەشێنەوە.
appointment-offer-take = کاتە زووترەکە وەردەگرم
    .words = وەریدەگرم, وەردەگرم, کاتە زووترەکە, کاتە زووترەکە وەردەگرم, زووترەکە, take it
appointment-offer-keep = کاتی خۆم دەهێڵمەوە
    .words = هی خۆم بهێڵەوە, کاتی خۆم بهێڵەوە, کاتی خۆم دەهێڵمەوە, کاتی خۆم, هی خۆم, بیهێڵەوە, keep mine
appointment-offer-leave = کاتی خۆم دەهێڵمەوە، و ئیتر مەپرسە
    .words = ئیتر مەپرسە, مەپرسە, جارێکی تر مەپرسە, ئیتر پێم مەڵێ, ask no more
appointment-offer-kept = کاتەکەت وەک خۆی دەمێنێت: { $old }. کاتێک کاتێکی زووتری تر بەتاڵ بوو، پێت دەڵێم.
appointment-offer-left = کاتەکەت وەک خۆی دەمێنێت: { $old }. ئیتر کاتی زووترت پێ ناڵێم.
appointment-offer-gone = ئەو کاتەم تا { $until } بۆت هەڵگرت، و ئیتر هەڵنەگیراوە. ببوورە. هێشتا ئەم کاتەت هەیە: { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = چەند شتی گەورە هەیە؟ تا { $items } دانە پێکەوە { $price }، و هەر یەکێکی تر { $more }. زۆرترین ژمارە: { $most }.
    .again = ژمارەی شتەکان بڵێ، وەک 2. زۆرترین ژمارە: { $most }.
appointment-label-items = چەند دانە
    .words = چەند دانە, چەند, ژمارەی شتەکان
appointment-ask-things = چین، و لە کوێ دایاندەنێیت؟
    .again = بۆ نموونە: قەنەفەیەک و قەرەوێڵەیەک، لەلای دیواری پێشەوە.
appointment-outside = ئەو ناونیشانە لە ناوچەی ئێمە نییە، بۆیە ناتوانم بردنی شت لەوێ دابنێم.
appointment-read-back-pay =
    ئەوەی هەمە سەیری بکە:
    { $facts }
    نرخەکەی { $price }. پێشتر بە کارت پارە دەدەیت، لە ماوەی { $minutes } خولەکدا. ئینجا ڕۆژەکە دادەنرێت.
    ئەگەر { $days } ڕۆژی کار پێشتر یان زووتر هەڵیبوەشێنیتەوە، هەموو پارەکەت بۆ دەگەڕێتەوە. دوای ئەوە هیچت بۆ ناگەڕێتەوە.
    ڕاستە، و بەستەری پارەدانەکەت بۆ بنێرم؟
    .sms =
        { $facts }
        { $price } بە کارت، لە { $minutes } خولەکدا.
        هەڵوەشاندنەوە { $days } ڕۆژی کار پێشتر: هەمووی دەگەڕێتەوە. دواتر: هیچ.
        ڕاستە؟ بەستەرەکە بنێرم؟
    .again =
    ئەمەم هەیە:
    { $facts }
    نرخەکەی { $price }. ئەگەر { $days } ڕۆژی کار پێشتر یان زووتر هەڵیبوەشێنیتەوە، هەموو پارەکەت بۆ دەگەڕێتەوە، و دوای ئەوە هیچ.
    بڵێ بەڵێ، بەستەرەکە دەنێرم. یان بڵێ چی هەڵەیە.
appointment-choice-pay = بەڵێ، بەستەرەکە بنێرە
appointment-pay-link =
    ئەمە بەستەرەکەتە بۆ دانی { $amount } بۆ { $what }: { $link }
    ئەم کاتەت بۆ هەڵدەگرم تا { $until }: { $time }. ژمارەی ئاماژەی پارەدانەکە: { $reference }.
    .sms = { $amount } بدە بۆ { $what } لێرە: { $link } ئەم کاتەت بۆ هەڵدەگرم تا { $until }: { $time }.
    .voice =
        بەستەرەکەت بۆ دانی { $amount } بۆ { $what } ئامادەیە. دەتوانیت { $link } بە نامەی کورت وەربگریت.
        ئەم کاتەت بۆ هەڵدەگرم تا { $until }: { $time }.
appointment-pay-after = کاتێک پارەت دا، دادەنرێت، و لێرە پێت دەڵێم. ئەگەر لە کاتی خۆیدا پارە نەدەیت، هیچ دانانرێت.
    .voice = کاتێک پارەت دا، دادەنرێت. ئەگەر لە کاتی خۆیدا پارە نەدەیت، هیچ دانانرێت.
appointment-pay-link-same =
    ڕۆژێک تا { $until } بۆت هەڵگیراوە. { $amount } بدە بۆ { $what } لێرە: { $link }
    .voice = ڕۆژێک تا { $until } بۆت هەڵگیراوە. دەتوانیت { $link } بۆ دانی { $amount } بە نامەی کورت وەربگریت.
appointment-pay-give-up = ئەگەر ئیتر ناتەوێت، بڵێ: چاوپێکەوتنەکەم هەڵبوەشێنەوە. ئەوکات پێویست ناکات پارە بدەیت.
appointment-unpaid = پارەی { $reference } هێشتا نەدراوە، بۆیە دانەنراوە. بەو بەستەرە پارە بدە کە پێت درا، یان پەیوەندی بکە بە { $phone }.
appointment-paid =
    { $amount } درا، و دانرا: { $time }. شتەکان تا کاتژمێر 6ی بەیانی بخەرە دەرەوە.
    ژمارەی ئاماژەت: { $reference }. ژمارەی وەسڵ: { $receipt }. بۆ گۆڕین یان هەڵوەشاندنەوە، ژمارەی ئاماژەکەم پێ بڵێ، یان پەیوەندی بکە بە { $phone }.
    { $calendar }
    .sms =
    { $amount } درا. دانرا: { $time }. شتەکان تا 6ی بەیانی بخەرە دەرەوە. ژمارەی ئاماژە: { $reference }. بۆ گۆڕین ئەوە بنێرە.
    { $calendar }
    .voice =
    { $amount } درا، و دانرا: { $time }. ژمارەی ئاماژەت: { $reference }.
    { $calendar }
appointment-pay-over = ئەم کاتە دانەنرا، چونکە لە کاتی خۆیدا پارەی نەدرا: { $time }. هیچ پارەیەک وەرنەگیرا. دەتوانیت لێرە ڕۆژێکی تر دابنێیت.
appointment-paid-too-late =
    پارەدانی { $reference } گەیشت ({ $amount })، بەڵام ئەم کاتە ئیتر بۆت هەڵنەگیرابوو: { $time }. ببوورە.
    دانەنرا، و پارەکە دەگەڕێنینەوە بۆ کارتەکەت. ئەگەر ڕۆژێکی ترت دەوێت، پەیوەندی بکە بە { $phone }.
appointment-read-back-cancel-paid =
    بردنی شتەکانت هەڵبوەشێنمەوە: { $old }. { $refund } ڕاستە؟
    .again = بردنی شتەکانت هەڵدەوەشێنمەوە: { $old }. { $refund } بۆ هەڵوەشاندنەوەی بڵێ بەڵێ.
appointment-refund-all = هەموو پارەکەت بۆ دەگەڕێتەوە: { $price }. کەسێک دەینێرێت بۆ ئەو کارتەی پارەکەی پێ درا.
appointment-refund-none = بۆ گەڕاندنەوەی { $price } درەنگە.

# Buttons under a read-back.

appointment-choice-book = بەڵێ، دایبنێ
appointment-choice-move = بەڵێ، بیگۆڕە
appointment-choice-cancel = بەڵێ، هەڵیبوەشێنەوە
appointment-choice-keep = نەخێر، وەک خۆی بیهێڵەوە

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    بیرت نەچێت: چاوپێکەوتنێکت هەیە، { $time }. { $where }
    ئەگەر ناتوانیت بێیت، یان کاتێکی ترت دەوێت، لێرە بە { $reference } پێمان بڵێ، یان پەیوەندی بکە بە { $phone }.
    .sms = بیرت نەچێت: چاوپێکەوتنت هەیە، { $time }. { $where } بۆ گۆڕین { $reference } بنێرە، یان پەیوەندی بکە بە { $phone }.
appointment-remind-phone = ئێمە تەلەفۆنت بۆ دەکەین.
appointment-remind-home = دەبێت کەسێکی گەورە لەوێ بێت و دەرگامان بۆ بکاتەوە.
appointment-remind-kerbside = تا کاتژمێر 6ی بەیانی بیخەرە دەرەوە.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = بۆ ئەوەی بیخەیتە ڕۆژژمێرەکەت، ئەمە بکەرەوە: { $url }
    .voice = بۆ ئەوەی بیخەیتە ڕۆژژمێرەکەت، ئەمە بەکار بهێنە: { $url }.
appointment-calendar-summary = چاوپێکەوتن لەگەڵ { $council }
appointment-calendar-description = ژمارەی ئاماژەت: { $reference }. بۆ گۆڕین یان هەڵوەشاندنەوە، ژمارەکەمان پێ بڵێ، یان پەیوەندی بکە بە { $phone }.
appointment-calendar-reminder = سبەی چاوپێکەوتنت لەگەڵ { $council } هەیە.
