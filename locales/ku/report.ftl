# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = دەتەوێت کێشەیەک ڕاپۆرت بکەیت. چەند پرسیارێک دەکەم.
report-understood = دەتەوێت ئەمە ڕاپۆرت بکەیت: { $category }.
report-understood-with =
    دەتەوێت ئەمە ڕاپۆرت بکەیت: { $category }. ئەوەی هەمە:
    { $facts }

# What it is about.

report-ask-group = چ جۆرە کێشەیەکە؟
    .again = بە چەند وشەیەک بیڵێ، وەک زبڵێک کە نەبراوە یان گڵۆپی شەقامی شکاو.
report-group-street = شەقام و زبڵی فڕێدراو
    .words = شەقام, شەقامەکان, زبڵی فڕێدراو, کێشەی شەقام, کۆڵان, streets
report-group-waste = زبڵێک کە نەبراوە
    .words = زبڵ نەبراوە, زبڵێک کە نەبراوە, زبڵدان, بردنی زبڵ, ڕیسایکلینگ, bins
report-group-neighbourhood = دەنگەدەنگ یان دراوسێ
    .words = دراوسێ, دراوسێکان, دراوسێکەم, دەنگەدەنگ, دەنگی بەرز, خەڵک, noise
report-group-home = ماڵەکەم
    .words = ماڵ, ماڵەکەم, خانوو, خانووەکەم, شوقە, شوقەکەم, چاککردنەوە, xanî, home
report-group-parks = پارک، دار و تەوالێتی گشتی
    .words = پارک, پارکەکان, دار, دارەکان, درەخت, تەوالێت, ئاودەست, parks
report-group-roads = ڕێگا، گڵۆپ و پارکینگ
    .words = ڕێگا, ڕێگاکان, جادە, گڵۆپ, پارکینگ, ئاوەڕۆ, roads
report-group-other = شتێکی تر
    .words = شتێکی تر, شتێکی دیکە, هی تر, هیچ کام لەمانە, other
report-ask-category = کام لەمانەیە؟
    .again = ئەوەی لە هەمووی نزیکترە هەڵبژێرە، یان بە وشەی خۆت بیڵێ.

# Who looks after it.

report-not-ours =
    ئەمە کاری شارەوانی شار نییە. کاری ئەمانەیە: { $body }.
    { $route }
report-looked-after-by =
    ئەمەیان کاری ئەمانەیە: { $body }.
    { $route }
report-ask-pass-on = ڕاپۆرتەکەت بگەیەنم بە { $body }؟
    .again = دەتوانم ئەمەت بۆ بنێرم بۆ { $body }. وەڵام بدەوە بەڵێ یان نەخێر.
report-not-passed-on =
    کەواتە هیچ نانێرم. دەتوانیت خۆت پێیان بڵێیت: { $body }.
    { $route }
report-reach-both = پەیوەندی بکە بە { $phone } یان بڕۆ بۆ { $url }.
    .voice = پەیوەندی بکە بە { $phone }، یان { $url } بەکار بهێنە.
report-reach-phone = پەیوەندی بکە بە { $phone }.
report-reach-url = بڕۆ بۆ { $url }.
    .voice = دەتوانیت لێرە پێیان بڵێیت: { $url }.
report-nothing-sent = هیچ نەنێردرا.
report-anything-else = شتێکی تر هەیە؟

# Where it is.

report-ask-location-street = لە کوێیە؟ شەقام و ژمارەی ماڵ بڵێ، یان بڵێ لە تەنیشت چییە.
    .again = پێمان بڵێ چۆن بیدۆزینەوە. بۆ نموونە: 12 Alder Road، یان وێستگەی پاس لە Elm Hill.
report-ask-location-address = ناونیشانەکە چییە؟ ژمارەی ماڵ، شەقام و پۆستکۆد بڵێ.
    .again = ناونیشانی تەواو بڵێ، وەک 12 Alder Road, NR3 1AB.
report-ask-location-site = کام شوێنە؟
    .again = ناوی بڵێ یان بڵێ لە کوێیە. بۆ نموونە: Eaton Park، لای جۆلانەکان.
report-place-unsure = دڵنیا نیم کە ئەم شوێنە لە ناوچەی ئێمەیە. بەردەوام دەبم، و ئێمە سەیری دەکەین.
report-outside =
    { $address } لە ناوچەی { $body } دایە، بۆیە ئەوان دەبێت کاری لەسەر بکەن.
    { $route }
report-outside-unknown = { $address } لە ناوچەی ئێمە نییە. شارەوانی ئەو شوێنە دەبێت کاری لەسەر بکات.
report-ask-outside = دەتەوێت ناونیشانێکی تر بڵێیت؟
    .again = ناونیشانێک لە Norwich بڵێ، یان بڵێ بوەستە.
report-choice-other-address = ناونیشانێکی تر
    .words = ناونیشانێکی تر, ناونیشانی تر, بەڵێ, گۆڕین, ناونیشانەکە هەڵەیە
report-choice-end = کۆتایی لێرە
    .words = کۆتایی, کۆتایی لێرە, نەخێر, نا, بوەستە, نا سوپاس

# Somebody else has reported it.

report-ask-join = کەسێک لە { $date } هەمان جۆرە کێشەی پێ گوتین لە { $address }. هی تۆش هەمان شتە؟
    .again = پێشتر ڕاپۆرتێک لە نزیک ئەوێ هەیە. بڵێ هەمان شتە، یان جیاوازە ئەگەر هی تۆ شتێکی ترە.
report-choice-same = هەمان شتە
    .words = هەمان شتە, هەمان شت, هەمان کێشەیە, بەڵێ, ئەوەیە, same
report-choice-different = هی من جیاوازە
    .words = جیاوازە, جیاواز, هی من جیاوازە, نەخێر, نا, هەمان شت نییە, یەکێکی ترە, different

# What happened.

report-ask-description = کەمێکی تر پێمان بڵێ، یان بازی بدە. تیمەکە دەبێت چی بزانێت؟
    .again = بڵێ چی دەبینیت، وەک «قەنەفەیەکی کۆن و شووشەی شکاو». دەتوانیت بازی بدەیت.
report-ask-photos = ئەگەر وێنەت هەیە ئێستا بینێرە، یان بازی بدە.
    .again = وێنەیەک بخەرە ناو نامەکەت. ئەگەر نیتە، بڵێ بازی بدە.
    .voice = لە تەلەفۆندا وێنە نانێردرێت. بڵێ بازی بدە، بەردەوام دەبین.

# Who reports it.

report-privacy =
    { $council } وەڵامەکانت هەڵدەگرێت بۆ ئەوەی کار لەسەر ڕاپۆرتەکەت بکات. تەنها ئەو تیمانەی پێویستیان پێیەتی دەیانبینن.
    هەرگیز ژمارەی کارت لێرە مەنووسە. زیاتر لێرە بخوێنەوە: { $link }.
    .sms = { $council } وەڵامەکانت تەنها بۆ ئەم کارە هەڵدەگرێت. زیاتر: { $link }.
    .voice = { $council } وەڵامەکانت هەڵدەگرێت بۆ ئەوەی کار لەسەر ڕاپۆرتەکەت بکات. تەنها ئەو تیمانەی پێویستیان پێیەتی دەیانبینن.
report-ask-contact = ئەگەر پێویست بوو شتێکت لێ بپرسین، چۆن پەیوەندیت پێوە بکەین؟ ژمارەی تەلەفۆن یان ئیمەیڵ بڵێ، یان بازی بدە بۆ ئەوەی ناوت نەزانین.
    .again = ژمارەی تەلەفۆن یان ئیمەیڵ بڵێ، وەک sam@example.com. دەتوانیت بازی بدەیت.
report-ask-contact-needed = ناوت چییە، و ژمارەی تەلەفۆن یان ئیمەیڵت چییە؟
    .again = دەبێت بتوانین پەیوەندیت پێوە بکەین. ژمارەی تەلەفۆن یان ئیمەیڵ بڵێ، وەک sam@example.com.

# Reading back, and what happens then.

report-read-back =
    ئەوەی هەمە سەیری بکە:
    { $facts }
    ڕاستە، و بینێرم؟
    .again =
    ئەمە دەنێرم:
    { $facts }
    بۆ ناردنی بڵێ بەڵێ. یان بڵێ چی هەڵەیە.
report-read-back-pass-on =
    ئەوەی هەمە سەیری بکە:
    { $facts }
    ڕاستە، و بیگەیەنم بە { $body }؟
    .again =
    ئەمە دەگەیەنم بە { $body }:
    { $facts }
    بۆ ناردنی بڵێ بەڵێ. یان بڵێ چی هەڵەیە.
report-read-back-join =
    دەتوانم تۆ زیاد بکەم بۆ ڕاپۆرتی { $reference }، { $date }.
    { $facts }
    ڕاستە، و زیادت بکەم؟
    .again =
    تۆ زیاد دەکەم بۆ ڕاپۆرتی { $reference }، { $date }.
    { $facts }
    بۆ زیادکردنت بڵێ بەڵێ. یان بڵێ چی هەڵەیە.
report-offer-contact = بۆ ئەوەی ئەگەر پێویست بوو شتێکت لێ بپرسین، دەتوانیت ژمارەی تەلەفۆن یان ئیمەیڵیش بڵێیت.

report-done = سوپاس. ڕاپۆرتەکەت لای ئێمەیە. ژمارەی ئاماژەت: { $reference }.
    .voice = سوپاس. ڕاپۆرتەکەت لای ئێمەیە. ژمارەی ئاماژەت: { $reference }. جارێکی تر دەیڵێمەوە: { $reference }.
report-done-due = ئامانجمان ئەوەیە تا { $date } کاری لەسەر بکەین.
report-done-no-date = تیمێک سەیری دەکات. بۆ ئەم جۆرە ڕاپۆرتە ناتوانین بەڵێنی ڕۆژێک بدەین.
report-done-passed-on = دەیگەیەنین بە { $body }. ئەوان بڕیار دەدەن چی بکرێت و کەی.
report-done-reach = تەلەفۆن یان ئیمەیڵەکەت تەنها ئەو کاتە بەکار دەهێنین کە پێویست بێت شتێکت دەربارەی لێ بپرسین.
report-done-ask = بۆ ئەوەی بپرسیت بە کوێ گەیشتووە، ژمارەی { $reference } لێرە بڵێ یان پەیوەندی بکە بە { $phone }.
    .voice = بۆ ئەوەی بپرسیت بە کوێ گەیشتووە، دووبارە تەلەفۆن بکە و ژمارەی ئاماژە بڵێ.
report-joined = تۆم زیاد کرد بۆ ڕاپۆرتی { $reference }.

# Short names of what is known, for reading back, and other words for them.

report-label-category = چی
    .words = جۆری کێشە, کێشەکە, جۆری ڕاپۆرت, بابەت
report-label-location = لە کوێ
    .words = لە کوێ, کوێ, شوێن, شوێنەکە, ناونیشان, شەقام, ژمارەی ماڵ, پۆستکۆد
report-label-pass-on = بیگەیەنە
report-label-join = هەمان ڕاپۆرت
report-label-description = وردەکاری
    .words = وردەکاری, وردەکارییەکان, باسکردن, دەق, ئەوەی گوتم, ئەوەی نووسیم
report-label-photos = وێنە
    .words = وێنە, وێنەکان, وێنەیەک
report-label-contact = چۆن پەیوەندیت پێوە بکەین
    .words = پەیوەندی, زانیاری پەیوەندی, تەلەفۆن, ژمارەی تەلەفۆن, ژمارەکەم, مۆبایل, ئیمەیڵ, ئیمەیڵەکەم, ناو, ناوم
report-label-access = چۆن بچنە ژوورەوە
    .words = چوونە ژوورەوە, چۆن بچنە ژوورەوە
report-label-address = ناونیشانیان
    .words = ناونیشانیان
report-label-affects = چۆن کارت لێ دەکات
    .words = چۆن کارم لێ دەکات, کاریگەری
report-label-animal = ئاژەڵ
    .words = ئاژەڵ
report-label-assisted = یارمەتی بۆ زبڵدان
    .words = یارمەتی بۆ زبڵدان, یارمەتی
report-label-bin_type = زبڵدان
    .words = زبڵدان, جۆری زبڵدان, کام زبڵدان
report-label-blocking = ڕێگا دەگرێت
    .words = ڕێگا دەگرێت, ڕێگاگرتن
report-label-blocking_road = جادە دەگرێت
    .words = جادە دەگرێت, جادەکە گیراوە
report-label-collection_date = ڕۆژی بردنی زبڵ
    .words = بەروار, ڕۆژ, ڕۆژی بردن, ڕۆژی بردنی زبڵ
report-label-colour = ڕەنگ
    .words = ڕەنگ
report-label-column_number = ژمارەی سەر عەمود
    .words = ژمارەی عەمود, ژمارەی سەر عەمود, ژمارەی گڵۆپ
report-label-condition = دۆخ
    .words = دۆخ, بار
report-label-count = چەند دانە
    .words = چەند دانە, ژمارە
report-label-danger_now = مەترسی ئێستا
    .words = مەترسی
report-label-depth_cm = قووڵی بە سانتیمەتر
    .words = قووڵی, چەند قووڵە, قووڵ
report-label-details = دەربارەی خاوەنەکەی
    .words = زانیاری خاوەن, دەربارەی خاوەنەکەی
report-label-effect = چۆن کارت لێ دەکات
    .words = کاریگەری, چۆن کارم لێ دەکات
report-label-extent = چەندە
    .words = چەندە, ڕادە
report-label-fault = چی خراپە
    .words = چی خراپە, خراپی, شکان
report-label-flooding = لافاو
    .words = لافاو, ئاو هەستان
report-label-happening_now = ئێستا ڕوودەدات
    .words = ئێستا ڕوودەدات
report-label-health = تەندروستی
    .words = تەندروستی
report-label-home_address = ناونیشانی تۆ
    .words = ناونیشانم, ناونیشانی من, ناونیشانی ماڵ
report-label-how_long = ماوەی چەندە
    .words = ماوە, ماوەی چەندە
report-label-how_often = چەند جار
    .words = چەند جار
report-label-in_danger = لە مەترسیدا
    .words = لە مەترسیدا
report-label-injury = بریندار
    .words = بریندار, برین, ئازار
report-label-issue = کێشە
    .words = کێشە
report-label-kind = جۆر
    .words = جۆر
report-label-land = زەوی
    .words = زەوی, جۆری زەوی
report-label-land_type = زەوی
    .words = زەوی, جۆری زەوی
report-label-make = مارکە
    .words = مارکە
report-label-model = مۆدێل
    .words = مۆدێل
report-label-now = ئێستا لەوێیە
    .words = ئێستا لەوێیە
report-label-offender = کێ کردی
    .words = کێ کردی, کێ فڕێی دا
report-label-offender_known = خاوەنەکەی ناسراوە
    .words = خاوەنەکەی ناسراوە
report-label-offensive = سووکایەتی
    .words = سووکایەتی
report-label-out_on_time = تا 6ی بەیانی لە دەرەوە بوو
    .words = لە کاتی خۆیدا, کەی خرایە دەرەوە
report-label-owner = خاوەن
    .words = خاوەن, خاوەنەکەی
report-label-pattern = ڕۆژ و کات
    .words = ڕۆژ و کات, ڕۆژەکان و کاتەکان
report-label-people = کەسەکان
    .words = کەسەکان, خەڵک
report-label-pest = مێروو
    .words = مێروو, ئاژەڵ
report-label-place = جۆری شوێن
    .words = جۆری شوێن
report-label-recurring = زۆر ڕوودەدات
    .words = زۆر ڕوودەدات, دووبارە دەبێتەوە
report-label-reported_before = پێشتر پێت گوتووین
    .words = پێشتر پێم گوتوون, پێشتر ڕاپۆرت کراوە
report-label-restriction = یاسای پارکینگ
    .words = یاسای پارکینگ, قەدەغە
report-label-room = ژوور
    .words = ژوور
report-label-rooms = ژوورەکان
    .words = ژوورەکان
report-label-safe_now = ئێستا سەلامەتە
    .words = سەلامەت, سەلامەتی
report-label-since = لە کەیەوە
    .words = بەروار, لە کەیەوە
report-label-site = شوێن
    .words = ناوی شوێن
report-label-size = چەند زۆرە
    .words = قەبارە, چەند زۆرە, چەند گەورەیە, چەندە
report-label-source_address = لە کوێوە
    .words = لە کوێوە
report-label-spoken_to_them = قسەت لەگەڵ کردوون
    .words = قسەم لەگەڵ کردوون
report-label-still_there = هێشتا لەوێن
    .words = هێشتا لەوێن
report-label-summary = چی ڕووی دا
    .words = چی ڕووی دا, پوختە
report-label-surface = لەسەر چی
    .words = لەسەر چی, ڕوو
report-label-surface_owner = هی کێیە
    .words = هی کێیە, خاوەن
report-label-tagged = لەیبڵ لەسەر زبڵدان
    .words = لەیبڵ, ستیکەر, نیشانە
report-label-tenure = ماڵەکەت
    .words = خاوەن ماڵ, کێ خاوەنی ماڵەکەمە, جۆری ماڵ
report-label-type_of_waste = چی فڕێدراوە
    .words = جۆری زبڵ, زبڵ, چی فڕێدراوە
report-label-vehicle_reg = ژمارەی سەیارە
    .words = ژمارەی سەیارە, تابلۆ, ژمارەی تابلۆ
report-label-vulnerable = کەسانی ناو ماڵەکە
    .words = کەسانی ناو ماڵەکە
report-label-where = کام بەش
    .words = کام بەش
report-label-dead_animal-where = جۆری شوێن
    .words = جۆری شوێن
report-label-pests-where = لە کوێ بینراون
    .words = لە کوێن, لە کوێ بینیمن
report-label-whole_street = هەموو شەقامەکە
    .words = هەموو شەقامەکە
report-label-width_cm = پانی بە سانتیمەتر
    .words = پانی, چەند پانە, پان
report-label-witnessed = بینیت کێ کردی
    .words = بینیم, بینیم کێ کردی
report-label-witnessed_at = کەی بینیت
    .words = بەروار, کات, کەی بینیم
