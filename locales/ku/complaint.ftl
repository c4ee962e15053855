# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody complains, and how the parts of a complaint are called. Attributes .words list what people
# say for it, lower case, with commas.

# What it is about.

complaint-service-waste = زبڵ، خاشاک یان پاککردنەوەی شەقام
    .words = زبڵ, زبڵدان, خۆڵ, زبڵ نەبراوە, خاشاک, ڕیسایکلینگ, پاککردنەوەی شەقام, زبڵی فڕێدراو, نووسینی سەر دیوار, bins, zibil
complaint-service-repairs = چاککردنەوەی ماڵی شارەوانی
    .words = چاککردنەوە, چاکسازی, تەعمیر, بۆیلەر, گەرمکەرەوە, شێ, کەڕوو, کەڕووی ڕەش, دڵۆپەکردن, repairs
complaint-service-tenancy = گرێبەستی کرێم، پارەی خزمەتگوزاری یان دراوسێ
    .words = گرێبەست, گرێبەستی کرێ, کرێ, کرێی خانوو, پارەی خزمەتگوزاری, دراوسێ, دراوسێکان, دراوسێکەم, tenancy
complaint-service-housing_options = لیستی خانوو یان بێماڵی
    .words = لیستی خانوو, لیستی چاوەڕوانی, بێماڵ, بێماڵی, بێلانەیی, بێ خانوو, housing list
complaint-service-council_tax = باجی شارەوانی (Council Tax)
    .words = باج, باجی شارەوانی, باجی خانوو, کاونسڵ تاکس, بەیلیف, داشکانی تاکەکەس, council tax
complaint-service-benefits = یارمەتی خانوو (Housing Benefit) یان کەمکردنەوەی Council Tax
    .words = بێنفیت, یارمەتی دارایی, یارمەتی خانوو, یارمەتی کرێ, کەمکردنەوەی باج, housing benefit, benefits
complaint-service-planning = بیناسازی (planning)
    .words = بیناسازی, مۆڵەتی بیناسازی, مۆڵەتی دروستکردن, داواکاری بیناسازی, پلاندانان, planning
complaint-service-parking = پارکینگ
    .words = پارکینگ, گەراجی سەیارە, مۆڵەتی پارکینگ, جێگای سەیارە, parking
complaint-service-parks = پارک، دار یان شوێنی یاری
    .words = پارک, پارکەکان, دار, دارەکان, درەخت, شوێنی یاری, یاریگای منداڵان, گیا, parks
complaint-service-noise = دەنگەدەنگ یان مێروو و جرج
    .words = دەنگەدەنگ, دەنگی بەرز, ژاوەژاو, جرج, مشک, مێروو, noise
complaint-service-staff = چۆن مامەڵەم لەگەڵ کرا
    .words = چۆن مامەڵەم لەگەڵ کرا, مامەڵەی خراپ, کارمەند, کارمەندەکە, فەرمانبەر, فەرمانبەرەکە, بێڕێز بوو, بێڕێزی, جنێوی پێدام, بێ ئەدەب, درۆی لەگەڵ کردم, قسەی ناشیرین, staff
complaint-service-other = شتێکی تر
    .words = شتێکی تر, شتێکی دیکە, هی تر, هیچ کام لەمانە, other

# What may not be a complaint, and the right way. The words are how it is recognised.

complaint-rule-parking_ticket =
    غەرامەی پارکینگ ڕێگای تایبەتی خۆی هەیە بۆ ناڕەزایی. سەرەتا نامە بنووسە بۆ ناونیشانی سەر غەرامەکە و بڵێ بۆچی هەڵەیە.
    ئەگەر سوودی نەبوو، دادگایەکی سەربەخۆ (tribunal) بڕیار دەدات. سەیری { $url } بکە.
    .words = غەرامەی پارکینگ, سزای پارکینگ, غەرامەکەم, غەرامەی سەیارە, بلیتی پارکینگ, pcn, parking ticket
complaint-rule-planning_decision =
    بڕیاری بیناسازی (planning) ڕێگای تایبەتی خۆی هەیە بۆ ناڕەزایی. ئەو کەسەی داواکارییەکەی کردووە دەتوانێت داوا لە Planning Inspectorate بکات. سەیری { $url } بکە.
    .words = بڕیاری بیناسازی, مۆڵەتی بیناسازییان نەدام, داواکاری بیناسازی ڕەت کرایەوە, مۆڵەتەکەم ڕەت کرایەوە, planning decision, planning appeal
complaint-rule-benefit_decision =
    دەتوانیت لە ماوەی یەک مانگدا دوای نامەکەمان داوا بکەیت دووبارە سەیری بڕیاری یارمەتییەکە بکەینەوە. دواتر دادگایەک (tribunal) دەتوانێت بڕیار بدات.
    سەیری { $url } بکە.
    .words = بڕیاری بێنفیت, بڕیاری یارمەتی, بێنفیتەکەم وەستا, بێنفیتەکەمیان بڕی, یارمەتییەکەمیان بڕی, یارمەتی خانوویان نەدام, benefit decision
complaint-rule-council_tax_band =
    پلەی (band) باجی Council Tax لەلایەن Valuation Office Agency دادەنرێت، نەک ئێمە. دەتوانیت داوایان لێ بکەیت بیگۆڕن. سەیری { $url } بکە.
    .words = پلەی باج, پلەی باجی خانوو, پلەی هەڵە, باندی باج, council tax band, wrong band
complaint-rule-councillor =
    سکاڵا لە ئەندامی ئەنجومەن (councillor) دەچێت بۆ Monitoring Officer ی شارەوانی. ئەو سەیری هەڵسوکەوتی ئەندامان دەکات.
    .words = ئەندامی ئەنجومەن, ئەندامی ئەنجومەنی شار, کاونسلەر, councillor
complaint-rule-court_claim =
    ئەگەر داوایەک چووبێتە دادگا، دادگا بڕیاری لەسەر دەدات.
    .words = دادگا, داوام لە دادگا, دەچمە دادگا, پارێزەرەکەم, داوای یاسایی, court claim, solicitor
complaint-rule-ombudsman_decided =
    ئەوەی ombudsman (چاودێری سکاڵاکان) وەریگرتووە، ئەو بڕیاری لەسەر دەدات.
    .words = ئۆمبودسمان سەیری دەکات, ئۆمبودسمان بڕیاری داوە, لای ئۆمبودسمانە, ombudsman has decided, with the ombudsman
complaint-rule-answered_before =
    ئەوەی لە هەردوو قۆناغدا وەڵاممان داوەتەوە، جاری سێیەم سەیری ناکەینەوە. ombudsman دەتوانێت.
    .words = وەڵامی کۆتایی, دوا وەڵام, لە قۆناغی دوو وەڵام درایەوە, final response
complaint-rule-information_request =
    دەتوانیت داوای ئەو زانیارییانە بکەیت کە هەمانە. لە ماوەی 20 ڕۆژی کاردا وەڵام دەدەینەوە.
    .words = ئازادی زانیاری, داوای زانیاری, مافی دەستگەیشتن بە زانیاری, freedom of information, foi
complaint-rule-data_protection =
    ئەگەر دەربارەی ئەوەیە چۆن زانیارییەکانتمان بەکارهێناوە، Information Commissioner یش دەتوانێت یارمەتیت بدات. پەیوەندی بکە بە { $phone } یان سەیری { $url } بکە.
    .words = پاراستنی زانیاری, زانیاری کەسیم, زانیارییەکانمیان بڵاو کردەوە, زانیارییەکانمیان دا بە کەسێکی تر, gdpr, data protection
complaint-rule-not_ours =
    بەرپرسی ئەمە: { $body }. ئەوان وەڵامی دەدەنەوە.
    { $route }
complaint-rule-too_old =
    لەوانەیە سەیری شتێک نەکەین کە لە 12 مانگ کۆنتر بێت. ئەگەر هۆکارێکی باش هەیە، پێمان بڵێ.

# Who can be asked for help.

ombudsman-lgsco = Local Government and Social Care Ombudsman (چاودێری سکاڵاکانی شارەوانی)
ombudsman-housing = Housing Ombudsman (چاودێری سکاڵاکانی خانوو)

# What we can do differently.

adjustment-large_print = نووسینی گەورە
    .words = نووسینی گەورە, پیتی گەورە, خەتی گەورە, large print
adjustment-easy_read = نووسینی ئاسان (Easy Read)
    .words = نووسینی ئاسان, وشەی ئاسان, وشەی سادە, زمانی سادە, easy read
adjustment-braille = برایل
    .words = برایل, نووسینی برایل, braille
adjustment-audio = دەنگ
    .words = دەنگ, تۆماری دەنگ, بە دەنگ, بۆم بخوێننەوە, audio
adjustment-bsl = زمانی ئاماژە
    .words = زمانی ئاماژە, ئاماژە, زمانی هێما, bsl, sign language
adjustment-interpreter = وەرگێڕ
    .words = وەرگێڕ, وەرگێڕێک, تەرجومان, زمانێکی تر, interpreter
adjustment-no_calls = تەلەفۆن مەکەن
    .words = تەلەفۆن مەکەن, تەلەفۆنم بۆ مەکەن, بێ تەلەفۆن, پەیوەندیم پێوە مەکەن, no phone calls
adjustment-no_letters = نامە مەنێرن
    .words = نامە مەنێرن, بێ نامە, نامەم بۆ مەنێرن, بە پۆست نا, no letters
adjustment-more_time = کاتی زیاتر
    .words = کاتی زیاتر, کاتی زۆرتر, بە هێواشی, لەسەرخۆ, more time
adjustment-advocate = کەسێک بۆ من قسە دەکات
    .words = کەسێک بۆ من قسە دەکات, کەسێک لە جیاتی من قسە دەکات, چاودێرەکەم, کارمەندی پشتیوانی, پارێزەری ماف, advocate

# Words that decide: somebody asks to complain; they told us before; and nothing came of it; they are angry.

complaint-word-asked = سکاڵا
    .words = سکاڵا, سکاڵام, سکاڵام هەیە, سکاڵا دەکەم, سکاڵا بکەم, سکاڵایەک, شکات, شکایەت, گلەیی, gilî, gilî bikim, complaint, complain
complaint-word-before = پێشتر
    .words = پێم گوتن, پێم وتن, پێشتر پێم گوتوون, پێشتر گوتم, پێشتر وتم, پێم گوتبوون, ڕاپۆرتم کرد, ڕاپۆرتم کردووە, تەلەفۆنم بۆ کردن, تەلەفۆنم کرد, ئیمەیڵم کرد, پێشتر سکاڵام کرد, جاری دووەم, جاری سێیەم, min ji we re got, min berê got
complaint-word-in-vain = بێ سوود
    .words = کەس نەهات, کەس نەهاتووە, کەس نایەت, هیچ نەکرا, هیچ نەکراوە, هیچ ڕووی نەدا, هیچیان نەکرد, هیچتان نەکرد, هەر نەهاتن, نەهاتن, گوێیان پێ نەدام, وەڵامیان نەدامەوە, بێ سوود بوو, kes nehat, tiştek nehat kirin
complaint-word-unhappy = ناڕازی
    .words = ناڕازیم, بێزارم, بێزار بووم, شەرمەزارییە, شەرمە, عەیبە, قبوڵ ناکرێت, قێزەونە, زۆر خراپە, تەحەمول ناکرێت, şerm e, ne qebûl e
complaint-word-ombudsman = ombudsman
    .words = ئۆمبودسمان, ئۆمبوزمان, چاودێری سکاڵاکان, ombudsman

# Beginning.

complaint-begin =
    دەتوانم سکاڵاکەت وەربگرم. { $council } هەڵیدەگرێت بۆ ئەوەی سەیری بکات. تەنها ئەوانەی پێویستیان پێیەتی دەیبینن.
    زیاتر لێرە بخوێنەوە: { $link }.
    .sms = دەتوانم سکاڵاکەت وەربگرم. چۆن بەکاری دەهێنین: { $link }
    .voice = دەتوانم سکاڵاکەت وەربگرم. { $council } هەڵیدەگرێت بۆ ئەوەی سەیری بکات. تەنها ئەوانەی پێویستیان پێیەتی دەیبینن.

# Questions.

complaint-ask-story = چی ڕووی دا؟ بڵێ کەی بوو و چۆن کاری لێ کردیت.
    .again = بە وشەی خۆت پێمان بڵێ چی هەڵە بوو. بۆ نموونە: سێشەممەی ڕابردوو کەس نەهات بۆیلەرەکەم چاک بکاتەوە.
complaint-ask-service = دەربارەی چییە؟
    .again = ئەوەی لە هەمووی نزیکترە هەڵبژێرە، یان بە وشەیەک بڵێ، وەک زبڵ یان چاککردنەوە.
complaint-ask-road = دەتەوێت سکاڵاش لای ئێمە بکەیت؟
    .again = هەر دەتوانیت سکاڵا بکەیت، و کەسێک بڕیار دەدات کە دەتوانین وەریبگرین. یان لێرە کۆتایی پێ بهێنە.
complaint-choice-complain = سکاڵا بکە
    .words = سکاڵا, سکاڵا بکە, سکاڵا دەکەم, سکاڵا بکەم, بەڵێ, بەڵێ تکایە, هەر سکاڵا دەکەم, بەردەوام بە, complain
complaint-choice-end = کۆتایی لێرە
    .words = کۆتایی, کۆتایی لێرە, نەخێر, نا, نا سوپاس, بوەستە, ئەوەندە بەسە, بەسە, end
complaint-ask-before = پێشتر ئەمەت پێ گوتووین؟
    .again = پێشتر هەمان شتت بە شارەوانی گوتووە؟ وەڵام بدەوە بەڵێ یان نەخێر.
complaint-ask-related = ژمارەی ئاماژەی ئەوەی پێشتر پێت گوتین هەتە؟ وەک ئەمە وایە: { $example }. دەتوانیت بازی بدەیت.
    .again = ئەو ژمارەیە بڵێ کە پێمان داویت، وەک { $example }. ئەگەر نیتە، بڵێ بازی بدە.
    .voice = ژمارەی ئاماژەی ئەوەی پێشتر پێت گوتین هەتە؟ دەتوانیت بازی بدەیت.
complaint-ask-report = ڕاپۆرتیشی بکەم، بۆ ئەوەی تیمەکە ئێستا چاکی بکاتەوە؟
    .again = سکاڵاکەت هەر وەردەگرم. دەتەوێت ڕاپۆرتێکیش بۆ تیمەکە بنێرم؟ وەڵام بدەوە بەڵێ یان نەخێر.
complaint-ask-complain = دەتەوێت سکاڵاش بکەیت؟
    .again = بڵێ بەڵێ بۆ سکاڵا و ڕاپۆرت. بڵێ نەخێر بۆ تەنها ڕاپۆرت.
complaint-ask-happened = کەی ڕووی دا؟ ئەگەر زیاتر لە ڕۆژێک بوو، دوایین ڕۆژ بڵێ.
    .again = ڕۆژێک بڵێ، وەک سێشەممەی ڕابردوو یان 3ی نۆڤەمبەر. دەتوانیت بازی بدەیت.
complaint-ask-affected = ئەمە کار لە کێ دەکات؟
    .again = دەربارەی خۆتە، دەربارەی کەسێکە کە تۆ بۆی قسە دەکەیت، یان دەربارەی چەند کەسێکە؟
complaint-affected-me = من
    .words = من, خۆم, تەنها من, تەنیا من, خێزانەکەم, ماڵەکەم, ئێمە, ez, me
complaint-affected-other = کەسێک کە بۆی قسە دەکەم
    .words = کەسێک کە بۆی قسە دەکەم, کەسێکی تر, کەسێکی دیکە, دایکم, باوکم, کوڕەکەم, کچەکەم, دراوسێکەم, هاوڕێیەکم, هاوڕێکەم
complaint-affected-group = چەند کەسێک
    .words = چەند کەسێک, کۆمەڵێک, هەموومان, هەموو کەس, هەموو شەقامەکە, شەقامەکەمان, خەڵکی زۆر
complaint-ask-consent = ئەو کەسە ئاگاداری ئەم سکاڵایەیە و ڕازییە؟
    .again = پێش ئەوەی شتێکت دەربارەی پێ بڵێین، پێویستمان بە ڕەزامەندییەتی. ڕازییە؟ وەڵام بدەوە بەڵێ یان نەخێر.
complaint-ask-outcome = چی ئەمە بۆ تۆ چاک دەکاتەوە؟ دەتوانیت بازی بدەیت.
    .again = بۆ نموونە: داوای لێبوردن، کارەکە بکرێت، یان پارە بگەڕێتەوە. دەتوانیت بازی بدەیت.
complaint-ask-adjustments = شتێک هەیە کە کارکردن لەگەڵ ئێمەت بۆ قورس بکات؟ پێم بڵێ چی جیاواز بکەین.
    .again = بۆ نموونە: نووسینی گەورە، یان تەلەفۆن مەکەن. دەتوانیت زیاتر لە یەکێک هەڵبژێریت. ئەگەر هیچ نییە، بڵێ نەخێر.
complaint-no-adjustment = هیچ
    .words = هیچ, هیچ نییە, نەخێر, نا, نا سوپاس, پێویست ناکات, none
complaint-ask-contact = چۆن پەیوەندیت پێوە بکەین؟ ناوت و ژمارەی تەلەفۆن یان ئیمەیڵ بڵێ. دەتوانیت بازی بدەیت، بەڵام ئەوکات ناتوانین وەڵامت بدەینەوە.
    .again = ژمارەی تەلەفۆن یان ئیمەیڵ بڵێ، وەک sam@example.com. بەبێ ئەوە سەیری دەکەین، بەڵام ناتوانین وەڵامت بۆ بنێرین.

# Short names of what is known.

complaint-label-story = چی ڕووی دا
    .words = چی ڕووی دا, ڕووداو, ڕووداوەکە, وردەکاری, ئەوەی نووسیم
complaint-label-service = دەربارەی
    .words = دەربارەی, دەربارە, بابەت, خزمەتگوزاری
complaint-label-before = پێشتر پێت گوتووین
    .words = پێشتر پێت گوتووین, پێشتر پێم گوتوون, پێشتر
complaint-label-related = ڕاپۆرتی پێشوو
    .words = ڕاپۆرتی پێشوو, ژمارەی ئاماژە, ژمارە
complaint-label-happened = کەی
    .words = کەی, بەروار, ڕۆژ, کات
complaint-label-affected = کار لە کێ دەکات
    .words = کار لە کێ دەکات, کێ, بۆ کێ
complaint-label-consent = ڕازین
    .words = ڕازین, ڕازییە, ڕەزامەندی
complaint-label-outcome = چی چاکی دەکاتەوە
    .words = چی چاکی دەکاتەوە, ئەنجام, ئەوەی دەمەوێت
complaint-label-adjustments = ئەوەی جیاواز دەیکەین
    .words = ئەوەی جیاواز دەیکەین, گونجاندن, نووسینی گەورە, جیاواز
complaint-label-reason = بۆچی
    .words = بۆچی, هۆکار

# On the way.

complaint-request-first = ئەمە ڕاپۆرت دەکەم، بۆ ئەوەی تیمەکە چاکی بکاتەوە.
complaint-report-now = ئێستا خودی کێشەکە ڕاپۆرت دەکەم.
complaint-signposted = هیچ سکاڵایەکم نەکردووە. هەر کات بتەوێت دەتوانیت بگەڕێیتەوە و سکاڵا بکەیت.
complaint-report-not-found = ڕاپۆرتێک بەو ژمارەیە نادۆزمەوە.

# Reading back, and what happens then.

complaint-read-back =
    ئەوەی هەمە سەیری بکە:
    { $facts }
    ڕاستە، و بینێرم؟
    .again =
    ئەمە ئەو سکاڵایەیە کە دەینێرم:
    { $facts }
    بۆ ناردنی بڵێ بەڵێ. یان بڵێ چی هەڵەیە.
complaint-done = سکاڵاکەتمان پێگەیشت. ژمارەی ئاماژەت: { $reference }.
    .voice = سکاڵاکەتمان پێگەیشت. ژمارەی ئاماژەت: { $reference }. جارێکی تر دەیڵێمەوە: { $reference }.
complaint-understood =
    تێگەیشتین کە دەربارەی ئەمەیە: { $service }.
    پێت گوتین: { $story }
    .sms = تێگەیشتین کە دەربارەی ئەمەیە: { $service }.
complaint-understood-wanted =
    تێگەیشتین کە دەربارەی ئەمەیە: { $service }.
    پێت گوتین: { $story }
    ئەوەی چاکی دەکاتەوە: { $outcome }
    .sms = تێگەیشتین کە دەربارەی ئەمەیە: { $service }. ئەوەی چاکی دەکاتەوە: { $outcome }
complaint-acknowledge-by = ئێستا لای ئەم بەشەیە: { $department }. کەسێک تا { $aim } پشتڕاستی دەکاتەوە سەیری چی دەکەین، و لانی زۆر تا { $date }.
complaint-answer-after = وەڵامی تەواومان دوای ئەوە لە ماوەی { $days } ڕۆژی کاردا پێت دەگات. کەواتە لانی زۆر تا { $date }.
complaint-answer-by = ئێستا لای ئەم بەشەیە: { $department }. وەڵامی تەواومان لە ماوەی { $days } ڕۆژی کاردا پێت دەگات، تا { $date }.
complaint-adjustments-kept = ئەوەی داوات کرد ڕەچاوی دەکەین: { $adjustments }.
complaint-person-decides = کەسێک بڕیار دەدات کە دەتوانین سەیری ئەمە بکەین. ئەگەر نەتوانین، پێت دەڵێین بۆچی، و کێ دەتوانێت.
complaint-consent-first = پێش ئەوەی شتێکت دەربارەی ئەو کەسە پێ بڵێین کە بۆی قسە دەکەیت، لێی دەپرسین ڕازییە.
complaint-no-contact = سەیری دەکەین. ناتوانین وەڵامت بۆ بنێرین، چونکە نازانین چۆن پەیوەندیت پێوە بکەین.
complaint-afterwards =
    بۆ ئەوەی بپرسیت بە کوێ گەیشتووە، بە { $reference } بگەڕێوە ئێرە. بۆ زیادکردن یان ڕاستکردنەوەی شتێک، پەیوەندی بکە بە { $phone }.
    ئەگەر لە کاتی خۆیدا وەڵاممان نەدایەوە، لێرە پێمان بڵێ، دەتوانیت بیبەیتە قۆناغی دواتر.
    هەر کات بتەوێت دەتوانیت لەمانەش داوای یارمەتی بکەیت:
    { $ombudsmen }
    .sms =
    بۆ ئەوەی بپرسیت بە کوێ گەیشتووە، { $reference } بنێرە. بۆ زیادکردن پەیوەندی بکە بە { $phone }. ئەگەر لە کاتی خۆیدا وەڵاممان نەدایەوە، پێمان بڵێ. هەر کات دەتوانیت داوای یارمەتی بکەیت:
    { $ombudsmen }
    .voice =
        بۆ ئەوەی بپرسیت بە کوێ گەیشتووە، دووبارە تەلەفۆن بکە و ژمارەی ئاماژە بڵێ. ئەگەر لە کاتی خۆیدا وەڵاممان نەدایەوە، پێمان بڵێ، دەتوانیت بیبەیتە قۆناغی دواتر.
        هەر کات بتەوێت دەتوانیت لەمانەش داوای یارمەتی بکەیت:
        { $ombudsmen }
complaint-ombudsman = { $name }: پەیوەندی بکە بە { $phone } یان سەیری { $url } بکە
    .sms = { $name }، { $phone }
    .voice = { $name }: پەیوەندی بکە بە { $phone }

# Taking it further.

complaint-escalate-begin = ئەگەر لە وەڵامەکەمان ڕازی نیت، کەسێکی تر دووبارە سەیری سکاڵاکەت دەکات. ئەوە قۆناغی 2یە.
complaint-ombudsmen =
    هەر کات بتەوێت دەتوانیت لەمانە داوای یارمەتی بکەیت. زۆر جار کاتێک سەیری سکاڵا دەکەن کە لە هەردوو قۆناغدا وەڵاممان داوەتەوە.
    { $ombudsmen }
complaint-which = مەبەستت کام سکاڵاتە؟
    .again = یەکێکیان هەڵبژێرە، یان ژمارەی ئاماژەیەکی تر بڵێ.
complaint-ask-reference = ژمارەی ئاماژەی سکاڵاکەت چییە؟ وەک ئەمە وایە: { $example }.
    .again = کاتێک سکاڵات کرد، ژمارەی ئاماژەمان پێدایت. پیت و ژمارەی تێدایە، وەک { $example }.
    .voice = ژمارەی ئاماژەی سکاڵاکەت چییە؟ پیت بە پیت بیڵێ.
complaint-ask-proof = بۆ دڵنیابوون کە هی تۆیە، ژمارەی تەلەفۆن یان ئیمەیڵی سکاڵاکە بڵێ.
    .again = ئەو ژمارەی تەلەفۆن یان ئیمەیڵە بڵێ کە لەگەڵ سکاڵاکە پێت داین.
complaint-not-found = بەو زانیارییانە سکاڵایەک نادۆزمەوە. سەیریان بکە و دووبارە هەوڵ بدە.
complaint-give-up =
    نایدۆزمەوە. پەیوەندی بکە بە { $phone }، کەسێک بۆت دەگەڕێت. هیچ شتێکی سکاڵاکە نەگۆڕدرا.
    ئەگەر هێشتا سکاڵات نەکردووە، دەتوانیت لێرە بیکەیت.
complaint-ask-reason = وەڵامەکەمان چی هەڵە بوو، یان چی تێدا نەبوو؟ دەتوانیت بازی بدەیت. پێویستت بە هۆکار نییە.
    .again = ئەگەر دەتەوێت، بڵێ دووبارە سەیری چی بکەین. ئەگەر نا، بڵێ بازی بدە.
complaint-missed-acknowledgement = گوتمان تا { $date } سکاڵاکەت پشتڕاست دەکەینەوە. نەمانکرد، داوای لێبوردن دەکەین. ئێستا دەتوانیت بیبەیتە قۆناغی 2.
complaint-missed-answer = گوتمان تا { $date } وەڵام دەدەینەوە. نەمانکرد، داوای لێبوردن دەکەین. ئێستا دەتوانیت بیبەیتە قۆناغی 2.
complaint-stage-2-late = کاتی ئاسایی بۆ داواکردنی قۆناغی 2 بەسەرچووە. هەر وەریدەگرم، و کەسێک بڕیار دەدات.
complaint-escalate-read-back =
    ئەوەی هەمە سەیری بکە:
    { $facts }
    سکاڵاکەت ببەمە قۆناغی 2؟
    .again =
    ئەمە دەبەمە قۆناغی 2:
    { $facts }
    بۆ ناردنی بڵێ بەڵێ. یان بڵێ چی هەڵەیە.
complaint-stage-2-done = سکاڵاکەت { $reference } ئێستا لە قۆناغی 2دایە. کەسێکی جیاواز سەیری دەکات. ئەمە دوا قۆناغمانە.
complaint-was-withdrawn = ئەم سکاڵایەت کشاندەوە، بۆیە کراوە نییە. دەتوانیت یەکێکی نوێ بکەیت.
complaint-was-refused =
    نەمانتوانی ئەم سکاڵایە وەربگرین. ئەو هۆکارەی دامان: { $reason }
    دەتوانیت داوا لە ombudsman (چاودێری سکاڵاکان) بکەیت سەیری بکات:
    { $ombudsmen }
complaint-not-yet-acknowledgement = کەسێک تا { $date } ئەم سکاڵایە پشتڕاست دەکاتەوە. نووسیومە کە پرسیارت کرد. ئەگەر تا ئەو ڕۆژە نەمانکرد، دەتوانیت بیبەیتە قۆناغی دواتر.
complaint-not-yet-answer = دەبێت تا { $date } وەڵامی ئەم سکاڵایە بدەینەوە. نووسیومە کە پرسیارت کرد. ئەگەر تا ئەو ڕۆژە نەمانکرد، دەتوانیت بیبەیتە قۆناغی دواتر.
complaint-missed-at-stage-2 =
    دەبوو تا { $date } ئەمە بکەین. نەمانکرد، داوای لێبوردن دەکەین. نووسیومە کە پرسیارت کرد.
    ئێستا دەتوانیت بچیت بۆ لای ombudsman (چاودێری سکاڵاکان):
    { $ombudsmen }
complaint-to-ombudsman =
    دوا وەڵاممان بۆ ئەم سکاڵایە داوەتەوە. ئەگەر لێی ڕازی نیت، تا { $date } دەتوانیت بچیت بۆ لای ombudsman (چاودێری سکاڵاکان):
    { $ombudsmen }

# How it is going.

progress-ask-proof-complaint = دەتوانم وردەکاریش پیشان بدەم. بۆ بینینی، تەلەفۆن یان ئیمەیڵی سکاڵاکە بڵێ. یان بازی بدە.
    .again = ئەو ژمارەی تەلەفۆن یان ئیمەیڵە بڵێ کە لەسەر سکاڵاکە بوو. دەتوانیت بازی بدەیت.
complaint-status =
    سکاڵای { $reference }. قۆناغی { $stage } لە 2.
    { $status }
complaint-status-received = لای ئێمەیە. هێشتا کەس پشتڕاستی نەکردووەتەوە.
complaint-status-acknowledged = سەیری دەکەین.
complaint-status-answered = وەڵاممان داوەتەوە.
complaint-status-closed = وەڵاممان داوەتەوە، و داخراوە.
complaint-status-refused = نەمانتوانی وەک سکاڵا وەریبگرین.
complaint-status-withdrawn = تۆ کشاندتەوە.
complaint-due-acknowledgement = کەسێک تا { $date } پشتڕاستی دەکاتەوە.
complaint-due-answer = تا { $date } وەڵامی دەدەینەوە.
complaint-late-acknowledgement = گوتمان تا { $date } پشتڕاستی دەکەینەوە. نەمانکرد، داوای لێبوردن دەکەین. بۆ بەرزکردنەوەی، بڵێ: دەمەوێت سکاڵاکەم بەرز بکەمەوە. یان پەیوەندی بکە بە { $phone }.
complaint-late-answer = گوتمان تا { $date } وەڵام دەدەینەوە. نەمانکرد، داوای لێبوردن دەکەین. بۆ بەرزکردنەوەی، بڵێ: دەمەوێت سکاڵاکەم بەرز بکەمەوە. یان پەیوەندی بکە بە { $phone }.
complaint-next-stage = ئەگەر لە وەڵامەکەمان ڕازی نیت، بڵێ: دەمەوێت سکاڵاکەم بەرز بکەمەوە.
complaint-next-ombudsman =
    ئەوە دوا وەڵاممان بوو. ئەگەر لێی ڕازی نیت، دەتوانیت بچیت بۆ لای ombudsman (چاودێری سکاڵاکان):
    { $ombudsmen }
complaint-details = پێت گوتین: { $story }
complaint-details-handler = ئەو کەسەی سەیری دەکات: { $name }، { $department }.
complaint-details-extended = وەڵامەکە درێژتر دەخایەنێت. هۆکارەکە: { $reason }
complaint-details-refused = هۆکارەکە: { $reason } دەتوانیت داوا لە ombudsman (چاودێری سکاڵاکان) بکەیت سەیری بکات.
complaint-decision-upheld = بۆمان دەرکەوت کە ئێمە هەڵە بووین.
complaint-decision-partly_upheld = بۆمان دەرکەوت کە بەشێکی هەڵەی ئێمە بوو.
complaint-decision-not_upheld = بۆمان دەرکەوت کە ئێمە هەڵە نەبووین.

# A report that was made in anger.

complaint-offer = شتێکی تر هەیە؟ ئەگەر دەتەوێت، دەتوانیت سکاڵاش لەمە بکەیت.
complaint-choice-make = سکاڵا بکە
    .words = سکاڵا, سکاڵا بکە, سکاڵا دەکەم, سکاڵا بکەم, بەڵێ, دەمەوێت سکاڵا بکەم, complain

# Said unasked, on the day by which a complaint was to be confirmed or answered.

complaint-date-acknowledgement =
    گوتمان تا { $date } سکاڵاکەت { $reference } پشتڕاست دەکەینەوە. هێشتا نەکراوە، داوای لێبوردن دەکەین.
    بۆ بەرزکردنەوەی، بڵێ: دەمەوێت سکاڵاکەم بەرز بکەمەوە. یان پەیوەندی بکە بە { $phone }.
    .sms = گوتمان تا { $date } { $reference } پشتڕاست دەکەینەوە. هێشتا نەکراوە، داوای لێبوردن دەکەین. پەیوەندی بکە بە { $phone }.
complaint-date-answer =
    گوتمان تا { $date } وەڵامی سکاڵاکەت { $reference } دەدەینەوە. درێژتر دەخایەنێت، داوای لێبوردن دەکەین.
    بۆ بەرزکردنەوەی، بڵێ: دەمەوێت سکاڵاکەم بەرز بکەمەوە. یان پەیوەندی بکە بە { $phone }.
    .sms = گوتمان تا { $date } وەڵامی { $reference } دەدەینەوە. درێژتر دەخایەنێت، داوای لێبوردن دەکەین. پەیوەندی بکە بە { $phone }.
