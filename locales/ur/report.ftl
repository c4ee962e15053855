# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = آپ مسئلے کی رپورٹ کرنا چاہتے ہیں۔ چند سوال پوچھے جائیں گے۔
report-understood = آپ اس کی رپورٹ کرنا چاہتے ہیں: { $category }۔
report-understood-with =
    آپ اس کی رپورٹ کرنا چاہتے ہیں: { $category }۔ ہمارے پاس یہ ہے:
    { $facts }

# What it is about.

report-ask-group = یہ کس قسم کا مسئلہ ہے؟
    .again = چند لفظوں میں بتائیں، جیسے بن خالی نہیں ہوا یا سڑک کی بتی خراب ہے۔
report-group-street = سڑکیں اور پھینکا ہوا کوڑا
    .words = گلیاں, گلی, کوڑا, گلی کا مسئلہ
report-group-waste = خالی نہ ہونے والا بن
    .words = بن, بن خالی نہیں ہوا, بن اٹھانا, ری سائیکلنگ
report-group-neighbourhood = شور یا پڑوسی
    .words = پڑوسی, ہمسایہ, شور, لوگ, parosi, shor
report-group-home = میرا گھر
    .words = گھر, میرا گھر, مکان, فلیٹ, مرمت, ghar
report-group-parks = پارک، درخت اور عوامی بیت الخلا
    .words = پارک, پارکس, درخت, درختوں, بیت الخلا
report-group-roads = سڑکیں، بتیاں اور پارکنگ
    .words = سڑکیں, سڑک, بتیاں, پارکنگ, نالیاں
report-group-other = کچھ اور
    .words = کچھ اور, دیگر, ان میں سے کوئی نہیں, kuch aur
report-ask-category = ان میں سے کون سا؟
    .again = جو سب سے قریب ہو وہ چنیں، یا اپنے لفظوں میں بتائیں۔

# Who looks after it.

report-not-ours =
    یہ سٹی کونسل کا کام نہیں۔ یہ ان کا کام ہے: { $body }۔
    { $route }
report-looked-after-by =
    یہ ان کا کام ہے: { $body }۔
    { $route }
report-ask-pass-on = کیا آپ کی رپورٹ آگے بھیج دیں؟ جن کو جائے گی: { $body }۔
    .again = ہم آپ کے لیے اسے بھیج سکتے ہیں، جن کو: { $body }۔ ہاں یا نہیں کہیں۔
report-not-passed-on =
    پھر کچھ نہیں بھیجا جائے گا۔ آپ خود بتا سکتے ہیں: { $body }۔
    { $route }
report-reach-both = { $phone } پر فون کریں یا یہاں جائیں: { $url }.
    .voice = { $phone } پر فون کریں، یا لنک { $url } استعمال کریں۔
report-reach-phone = { $phone } پر فون کریں۔
report-reach-url = یہاں جائیں: { $url }.
    .voice = آپ لنک { $url } سے انہیں بتا سکتے ہیں۔
report-nothing-sent = کچھ نہیں بھیجا گیا۔
report-anything-else = کیا کچھ اور بھی ہے؟

# Where it is.

report-ask-location-street = یہ کہاں ہے؟ سڑک اور گھر نمبر بتائیں، یا یہ کس چیز کے پاس ہے۔
    .again = بتائیں ہم اسے کیسے ڈھونڈیں۔ مثال: 12 Alder Road، یا Elm Hill کا بس اسٹاپ۔
report-ask-location-address = پتہ کیا ہے؟ گھر نمبر، سڑک اور پوسٹ کوڈ بتائیں۔
    .again = پورا پتہ دیں، جیسے 12 Alder Road, NR3 1AB۔
report-ask-location-site = یہ کون سی جگہ ہے؟
    .again = اس کا نام بتائیں یا یہ کہاں ہے۔ مثال: Eaton Park، جھولوں کے پاس۔
report-place-unsure = یقین نہیں کہ یہ جگہ ہمارے علاقے میں ہے۔ ہم آگے چلتے ہیں، بعد میں دیکھ لیں گے۔
report-outside =
    { $address } ہمارے علاقے میں نہیں۔ اسے یہ ادارہ دیکھے گا: { $body }۔
    { $route }
report-outside-unknown = { $address } ہمارے علاقے میں نہیں۔ اسے اس جگہ کی کونسل دیکھے گی۔
report-ask-outside = کیا آپ کوئی اور پتہ دینا چاہتے ہیں؟
    .again = Norwich میں کوئی پتہ دیں، یا کہیں رک جائیں۔
report-choice-other-address = کوئی اور پتہ دیں
    .words = کوئی اور پتہ, ہاں, جی ہاں, بدلیں, دوسرا پتہ, غلط پتہ
report-choice-end = یہاں ختم کریں
    .words = ختم, یہاں ختم کریں, نہیں, جی نہیں, رک جائیں, نہیں شکریہ

# Somebody else has reported it.

report-ask-join = کسی نے پاس ہی اسی قسم کا مسئلہ بتایا تھا۔ تاریخ: { $date }۔ جگہ: { $address }۔ کیا آپ کا مسئلہ وہی ہے؟
    .again = وہاں کے پاس پہلے سے ایک رپورٹ ہے۔ کہیں وہی، یا آپ کا مسئلہ الگ ہو تو کہیں الگ۔
report-choice-same = وہی ہے
    .words = وہی, ہاں, جی ہاں, وہی والا, وہی ہے, یہی ہے, wohi
report-choice-different = میرا الگ ہے
    .words = الگ, نہیں, جی نہیں, میرا الگ ہے, کوئی اور, مختلف, alag

# What happened.

report-ask-description = تھوڑا اور بتائیں، یا اسے چھوڑ دیں۔ ٹیم کو کیا معلوم ہونا چاہیے؟
    .again = بتائیں کیا نظر آ رہا ہے، جیسے ”پرانا صوفہ اور ٹوٹا شیشہ“۔ آپ اسے چھوڑ سکتے ہیں۔
report-ask-photos = تصویریں ہوں تو ابھی بھیجیں، یا اسے چھوڑ دیں۔
    .again = پیغام میں تصویر لگائیں۔ نہ ہو تو کہیں چھوڑ دیں۔
    .voice = کال میں تصویریں نہیں بھیجی جا سکتیں۔ کہیں چھوڑ دیں، اور ہم آگے چلیں گے۔

# Who reports it.

report-privacy =
    { $council } آپ کے جواب رپورٹ پر کام کے لیے رکھتی ہے۔ صرف وہ ٹیمیں دیکھ سکتی ہیں جنہیں ضرورت ہو۔
    یہاں کارڈ نمبر کبھی نہ لکھیں۔ مزید پڑھیں: { $link }.
    .sms = { $council } جواب صرف اس کام کے لیے رکھتی ہے۔ مزید: { $link }.
    .voice = { $council } آپ کے جواب رپورٹ پر کام کے لیے رکھتی ہے۔ صرف وہ ٹیمیں دیکھ سکتی ہیں جنہیں ضرورت ہو۔
report-ask-contact = کچھ پوچھنا ہو تو ہم آپ سے کیسے رابطہ کریں؟ فون نمبر یا ای میل دیں، یا گمنام رہنے کے لیے چھوڑ دیں۔
    .again = فون نمبر یا ای میل دیں، جیسے sam@example.com۔ آپ اسے چھوڑ سکتے ہیں۔
report-ask-contact-needed = آپ کا نام کیا ہے؟ فون نمبر یا ای میل بھی دیں۔
    .again = ہمیں آپ سے رابطہ کرنا ہو گا۔ فون نمبر یا ای میل دیں، جیسے sam@example.com۔

# Reading back, and what happens then.

report-read-back =
    یہ معلومات دیکھ لیں:
    { $facts }
    کیا یہ درست ہے، اور کیا بھیج دیں؟
    .again =
    یہ بھیجا جائے گا:
    { $facts }
    بھیجنے کے لیے ہاں کہیں۔ یا بتائیں کیا غلط ہے۔
report-read-back-pass-on =
    یہ معلومات دیکھ لیں:
    { $facts }
    کیا یہ درست ہے، اور کیا آگے بھیج دیں؟ جن کو جائے گی: { $body }۔
    .again =
    یہ آگے بھیجا جائے گا۔ جن کو جائے گا: { $body }۔
    { $facts }
    بھیجنے کے لیے ہاں کہیں۔ یا بتائیں کیا غلط ہے۔
report-read-back-join =
    آپ کو رپورٹ { $reference } میں شامل کیا جا سکتا ہے۔ تاریخ: { $date }۔
    { $facts }
    کیا یہ درست ہے، اور کیا شامل کر دیں؟
    .again =
    آپ کو رپورٹ { $reference } میں شامل کیا جائے گا۔ تاریخ: { $date }۔
    { $facts }
    شامل ہونے کے لیے ہاں کہیں۔ یا بتائیں کیا غلط ہے۔
report-offer-contact = آپ فون نمبر یا ای میل بھی دے سکتے ہیں، تاکہ ضرورت ہو تو ہم کچھ پوچھ سکیں۔

report-done = شکریہ۔ آپ کی رپورٹ ہمارے پاس ہے۔ آپ کا حوالہ: { $reference }۔
    .voice = شکریہ۔ آپ کی رپورٹ ہمارے پاس ہے۔ آپ کا حوالہ: { $reference }۔ ایک بار پھر: { $reference }۔
report-done-due = ہمارا ہدف ہے کہ اس تاریخ تک کام ہو جائے: { $date }۔
report-done-no-date = ایک ٹیم اسے دیکھے گی۔ اس قسم کی رپورٹ کے لیے ہم تاریخ کا وعدہ نہیں کر سکتے۔
report-done-passed-on = ہم اسے ان کو بھیجتے ہیں: { $body }۔ وہ طے کرتے ہیں کہ کیا اور کب ہو گا۔
report-done-reach = ہم آپ کا فون نمبر یا ای میل صرف اسی بارے میں کچھ پوچھنے کے لیے استعمال کرتے ہیں۔
report-done-ask = حال پوچھنے کے لیے حوالہ { $reference } یہاں دیں، یا { $phone } پر فون کریں۔
    .voice = حال پوچھنے کے لیے حوالے کے ساتھ دوبارہ فون کریں۔
report-joined = آپ کو رپورٹ { $reference } میں شامل کر دیا گیا۔

# Short names of what is known, for reading back, and other words for them.

report-label-category = کیا
    .words = قسم, مسئلے کی قسم, رپورٹ کی قسم, مسئلہ
report-label-location = کہاں
    .words = کہاں, جگہ, پتہ, مقام, سڑک, گھر نمبر, پوسٹ کوڈ
report-label-pass-on = آگے بھیجنا
report-label-join = وہی رپورٹ
report-label-description = تفصیل
    .words = تفصیل, تفصیلات, متن, جو میں نے کہا, جو میں نے لکھا
report-label-photos = تصویریں
    .words = تصویریں, تصویر, فوٹو, فوٹوز
report-label-contact = آپ سے رابطہ
    .words = رابطہ, رابطے کی تفصیل, فون, فون نمبر, میرا نمبر, موبائل, ای میل, میری ای میل, نام, میرا نام
report-label-access = اندر کیسے آئیں
    .words = داخلہ, اندر کیسے آئیں
report-label-address = پتہ
    .words = ان کا پتہ
report-label-affects = آپ پر کیا اثر ہے
    .words = مجھ پر کیا اثر ہے, اثر
report-label-animal = جانور
    .words = جانور
report-label-assisted = بن کے لیے مدد
    .words = مدد والا, بن کے لیے مدد, مدد والی سروس
report-label-bin_type = بن
    .words = بن, بن کی قسم, کون سا بن
report-label-blocking = راستے میں ہے
    .words = رکاوٹ, راستے میں
report-label-blocking_road = سڑک بند کرتا ہے
    .words = سڑک بند, سڑک بند کرتا ہے, بند سڑک
report-label-collection_date = بن اٹھانے کا دن
    .words = تاریخ, دن, بن اٹھانے کی تاریخ, بن اٹھانے کا دن
report-label-colour = رنگ
    .words = رنگ
report-label-column_number = کھمبے کا نمبر
    .words = کھمبے کا نمبر, کھمبے پر نمبر, بتی کا نمبر
report-label-condition = حالت
    .words = حالت, حال
report-label-count = کتنے
    .words = کتنے, کتنی, تعداد
report-label-danger_now = ابھی خطرہ
    .words = خطرہ
report-label-depth_cm = گہرائی سینٹی میٹر میں
    .words = گہرائی, کتنا گہرا, گہرا
report-label-details = مالک کے بارے میں
    .words = مالک کی تفصیل
report-label-effect = آپ پر کیا اثر ہے
    .words = اثر, مجھ پر کیا اثر ہے
report-label-extent = کتنا
    .words = پھیلاؤ, کتنا
report-label-fault = کیا خراب ہے
    .words = خرابی, کیا خراب ہے
report-label-flooding = پانی بھرنا
    .words = پانی بھرنا, سیلاب
report-label-happening_now = ابھی ہو رہا ہے
    .words = ابھی ہو رہا ہے
report-label-health = صحت
    .words = صحت
report-label-home_address = آپ کا پتہ
    .words = میرا پتہ, گھر کا پتہ, آپ کا پتہ
report-label-how_long = کتنی دیر سے
    .words = کتنی دیر سے
report-label-how_often = کتنی بار
    .words = کتنی بار
report-label-in_danger = خطرے میں
    .words = خطرے میں
report-label-injury = کسی کو چوٹ
    .words = چوٹ, زخم, زخمی
report-label-issue = مسئلہ
    .words = مسئلہ
report-label-kind = قسم
    .words = قسم, طرح
report-label-land = زمین
    .words = زمین, زمین کی قسم
report-label-land_type = زمین
    .words = زمین, زمین کی قسم, کیسی زمین
report-label-make = کمپنی
    .words = کمپنی
report-label-model = ماڈل
    .words = ماڈل
report-label-now = ابھی وہاں
    .words = ابھی وہاں
report-label-offender = کس نے کیا
    .words = کرنے والا, کس نے کیا, کس نے پھینکا
report-label-offender_known = مالک معلوم ہے
    .words = مالک معلوم ہے
report-label-offensive = توہین آمیز
    .words = توہین آمیز
report-label-out_on_time = صبح 6 بجے تک باہر
    .words = وقت پر باہر, کب باہر تھا
report-label-owner = مالک
    .words = مالک
report-label-pattern = دن اور وقت
    .words = دن اور وقت, معمول
report-label-people = لوگ
    .words = لوگ
report-label-pest = کیڑا یا چوہا
    .words = کیڑا, چوہا, جانور
report-label-place = جگہ
    .words = جگہ کی قسم
report-label-recurring = اکثر ہوتا ہے
    .words = بار بار, اکثر ہوتا ہے
report-label-reported_before = پہلے بتایا
    .words = پہلے رپورٹ کیا, پہلے بتایا
report-label-restriction = پارکنگ کا اصول
    .words = پابندی, پارکنگ کا اصول
report-label-room = کمرہ
    .words = کمرہ
report-label-rooms = کمرے
    .words = کمرے
report-label-safe_now = ابھی محفوظ
    .words = محفوظ
report-label-since = کب سے
    .words = تاریخ, سے, کب سے
report-label-site = جگہ
    .words = مقام
report-label-size = کتنا
    .words = سائز, مقدار, کتنا بڑا, کتنا
report-label-source_address = کہاں سے
    .words = کہاں سے
report-label-spoken_to_them = ان سے بات کی
    .words = ان سے بات کی
report-label-still_there = اب بھی وہاں
    .words = اب بھی وہاں
report-label-summary = کیا ہوا
    .words = خلاصہ, کیا ہوا
report-label-surface = کس پر
    .words = سطح
report-label-surface_owner = کس کا ہے
    .words = مالک, کس کا ہے
report-label-tagged = بن پر اسٹیکر
    .words = ٹیگ, اسٹیکر
report-label-tenure = آپ کا گھر
    .words = رہائش کی قسم, مالک مکان, میرا گھر کس کا ہے
report-label-type_of_waste = کیا پھینکا گیا
    .words = کوڑے کی قسم, کچرا, کیا پھینکا گیا, کوڑا
report-label-vehicle_reg = نمبر پلیٹ
    .words = نمبر پلیٹ, رجسٹریشن, گاڑی کا نمبر
report-label-vulnerable = گھر کے لوگ
    .words = گھر کے لوگ
report-label-where = کون سا حصہ
    .words = کون سا حصہ
report-label-dead_animal-where = جگہ کی قسم
    .words = جگہ کی قسم
report-label-pests-where = کہاں دیکھا
    .words = وہ کہاں ہیں, کہاں دیکھا
report-label-whole_street = پوری گلی
    .words = پوری گلی
report-label-width_cm = چوڑائی سینٹی میٹر میں
    .words = چوڑائی, کتنا چوڑا, چوڑا
report-label-witnessed = آپ نے کرنے والے کو دیکھا
    .words = دیکھا, میں نے دیکھا
report-label-witnessed_at = آپ نے کب دیکھا
    .words = تاریخ, وقت, میں نے کب دیکھا
