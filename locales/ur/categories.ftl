# Drafted by machine; not yet reviewed by a speaker.
# Kinds of report: a short name that fits after "a report about", what it is for (.about), other words (.words).

category-fly_tipping = پھینکا ہوا کوڑا
    .about = زمین پر بغیر اجازت چھوڑا گیا کوڑا، جیسے گدا، تھیلے یا ٹائر۔
    .words = پھینکا ہوا کوڑا, کوڑا پھینکا ہے, کچرا پھینکا ہے, کسی نے کوڑا پھینکا, گند پھینکا, ملبہ پھینکا, کوڑے کا ڈھیر, kachra phenka, kooray ka dher
category-graffiti = دیوار پر لکھائی
    .about = دیواروں اور دوسری چیزوں پر رنگ سے بنائے گئے الفاظ یا تصویریں۔
    .words = دیوار پر لکھائی, گرافیٹی, اسپرے پینٹ, دیوار پر رنگ, دیوار پر لکھا ہے, deewar par likhai
category-missed_bin = خالی نہ ہونے والا بن
    .about = گھر کا بن جو باہر رکھا گیا مگر خالی نہیں کیا گیا۔
    .words = بن خالی نہیں ہوا, بن نہیں اٹھایا, کوڑے والے نہیں آئے, بن نہیں لے گئے, بن, bin khali nahi hua, bin nahi uthaya
category-litter = گلی کا کوڑا یا گلی کا بن
    .about = گلی میں کوڑا، یا گلی کا بن جو بھرا، ٹوٹا یا گندا ہو۔
    .words = گلی کا کوڑا, گلی کا بن, سڑک کا بن, عوامی بن, بھرا ہوا بن, سڑک پر کوڑا, gali mein gand
category-dog_fouling = کتے کی گندگی
    .about = گلی، راستے یا پارک میں کتے کی گندگی۔
    .words = کتے کی گندگی, کتے کا پاخانہ, کتے کی ٹٹی, کتے کا گند, kuttay ki gandagi
category-abandoned_vehicle = لاوارث گاڑی
    .about = گاڑی، وین یا کوئی سواری جو ہمیشہ کے لیے چھوڑی ہوئی لگتی ہے۔
    .words = لاوارث گاڑی, چھوڑی ہوئی گاڑی, پرانی کھڑی گاڑی, لاوارث کار, چھوڑی ہوئی وین, lawaris gari
category-noise = شور
    .about = مسلسل شور جو گھر میں رہنا مشکل کر دے، جیسے تیز موسیقی یا کتا۔
    .words = شور, تیز موسیقی, شور کرنے والے پڑوسی, بھونکتا کتا, الارم, شور والی پارٹی, shor
category-housing_repair = گھر کی مرمت
    .about = کونسل کے گھر میں کوئی چیز جو ٹوٹی ہو یا مرمت چاہتی ہو۔
    .words = مرمت, گھر کی مرمت, بوائلر خراب, ہیٹنگ نہیں چل رہی, پانی ٹپک رہا ہے, لیک, میرا گھر ٹھیک کریں, marammat
category-damp_mould = سیلن یا پھپھوندی
    .about = گھر میں سیلن یا پھپھوندی۔
    .words = سیلن, نمی, پھپھوندی, کالی پھپھوندی, سیلن اور پھپھوندی, گیلی دیواریں, seelan, phaphoondi
category-dead_animal = مرا ہوا جانور
    .about = گلی یا پارک میں مرا ہوا جانور۔
    .words = مرا ہوا جانور, مری ہوئی بلی, مرا ہوا کتا, مری ہوئی لومڑی, مرا ہوا پرندہ, mara hua janwar
category-needles = سوئیاں
    .about = عوامی جگہ پر سوئیاں یا نشے کا دوسرا کوڑا۔
    .words = سوئیاں, سوئی, سرنج, ٹیکے, نشے کا کوڑا, suiyan
category-tree = درخت کا مسئلہ
    .about = درخت جو گر گیا ہو، خطرناک ہو یا راستے میں ہو۔
    .words = درخت, گرا ہوا درخت, شاخ, شاخیں, لٹکتی شاخ, بڑھا ہوا درخت, darakht
category-park_play_area = پارک یا کھیل کی جگہ کا مسئلہ
    .about = پارک یا کھیل کی جگہ میں کوئی ٹوٹی، گندی یا خطرناک چیز۔
    .words = پارک, کھیل کی جگہ, بچوں کا پارک, جھولا, سلائیڈ, جھولے, jhoola
category-antisocial_behaviour = لوگوں کو تنگ کرنا
    .about = لوگ جو دوسروں کو تنگ کریں، دھمکائیں، پریشان کریں یا جگہ خراب کریں۔
    .words = لوگوں کو تنگ کرنا, تنگ کرتے ہیں, بدتمیزی, غنڈہ گردی, ہراساں, برے پڑوسی, گینگ, tang karte hain
category-pests = کیڑے اور چوہے
    .about = بڑے چوہے، چوہے، بھڑیں یا دوسرے کیڑے۔
    .words = کیڑے, چوہے, چوہا, بھڑ, بھڑیں, بھڑوں کا چھتہ, لال بیگ, کاکروچ, کھٹمل, چیونٹیاں, chuhay, keeray
category-street_light = سڑک کی بتی کا مسئلہ
    .about = سڑک کی بتی جو بند، ٹوٹی یا خطرناک ہو۔
    .words = سڑک کی بتی, گلی کی لائٹ, گلی کی بتی, کھمبا, بتی کا کھمبا, بتی بند ہے, gali ki batti
category-pothole = سڑک یا فٹ پاتھ میں گڑھا
    .about = سڑک، سائیکل کے راستے یا فٹ پاتھ میں گڑھا یا ٹوٹی سطح۔
    .words = گڑھا, کھڈا, سڑک میں گڑھا, ٹوٹا فٹ پاتھ, ٹوٹی سڑک, garha, khadda
category-blocked_drain = بند نالی
    .about = نالی، گٹر یا سیوریج جو بند ہو۔
    .words = بند نالی, نالی, گٹر, سیوریج, مین ہول, بند گٹر, gutter band, nali
category-illegal_parking = غلط پارکنگ
    .about = گاڑی جو وہاں کھڑی ہو جہاں نہیں ہونی چاہیے۔
    .words = غلط پارکنگ, گاڑی غلط کھڑی ہے, کھڑی گاڑی, پیلی لکیریں, راستہ بند گاڑی, پارکنگ, ghalat parking
category-public_toilet = عوامی بیت الخلا کا مسئلہ
    .about = عوامی بیت الخلا جو گندا، بند یا خراب ہو۔
    .words = عوامی بیت الخلا, بیت الخلا, ٹوائلٹ, عوامی ٹوائلٹ, لیٹرین
category-other = کچھ اور
    .about = جو باقی کسی قسم میں نہ آئے۔
    .words = کچھ اور, دیگر, کوئی اور مسئلہ, ان میں سے کوئی نہیں, kuch aur

# What is said before the first question.

advice-fly_tipping = کوڑے کو ہاتھ نہ لگائیں اور اس میں تلاش نہ کریں۔ کوڑا پھینکنے والے کے پاس نہ جائیں۔ اگر ابھی ہو رہا ہے تو پولیس کو فون کریں۔
    .sms = کوڑے کو ہاتھ نہ لگائیں۔ کوئی ابھی پھینک رہا ہو تو پولیس کو فون کریں۔
advice-abandoned_vehicle = بغیر ٹیکس گاڑی ڈرائیور اینڈ وہیکل لائسنسنگ ایجنسی (DVLA) کا معاملہ ہے۔ اگر گاڑی صرف غلط کھڑی ہے تو یہ بتائیں۔
    .sms = بغیر ٹیکس گاڑی DVLA کا معاملہ ہے۔ صرف غلط کھڑی ہے تو بتائیں۔
advice-noise = ہم سڑک، ٹرین یا جہاز کے شور پر کچھ نہیں کر سکتے۔ روزمرہ آوازوں یا کھیلتے بچوں پر بھی نہیں۔ اگر کسی کو مار پڑنے کی آواز آئے تو 999 پر فون کریں۔
    .sms = سڑک، ٹرین، جہاز، روزمرہ یا بچوں کے شور پر ہم کچھ نہیں کر سکتے۔ کسی کو مار پڑ رہی ہو تو 999 پر فون کریں۔
advice-dead_animal = جانور کو ہاتھ نہ لگائیں۔ پالتو ہو تو ہم چپ دیکھتے ہیں تاکہ مالک کو بتا سکیں۔
advice-needles = سوئیوں کو ہاتھ نہ لگائیں۔ بچوں اور پالتو جانوروں کو دور رکھیں۔ اگر سوئی چبھ گئی ہے تو جگہ دھوئیں اور 111 پر فون کریں۔
advice-antisocial_behaviour = اگر کوئی ابھی خطرے میں ہے تو 999 پر فون کریں۔ اگر آپ چھ مہینے میں تین بار بتا چکے ہیں تو اپنے معاملے پر نظرثانی مانگ سکتے ہیں۔

why-noise-not-anonymous = اس کے لیے آپ کا نام ضروری ہے، کیونکہ ہمیں دکھانا ہوتا ہے کہ شور آپ کے گھر پر کیا اثر ڈالتا ہے۔ ہم پڑوسی کو نہیں بتاتے کہ آپ کون ہیں۔

# Who looks after things. The names fit in the middle of a sentence.

body-city = Norwich City Council
body-norfolk_county = Norfolk County Council
body-anglian_water = Anglian Water
body-police_101 = پولیس
body-environment_agency = ماحولیات کی ایجنسی (Environment Agency)
body-national_highways = National Highways
body-dvla = ڈرائیور اینڈ وہیکل لائسنسنگ ایجنسی (DVLA)
body-defra = محکمہ ماحولیات، خوراک و دیہی امور (Defra)
body-landlord = آپ کا مالک مکان
body-housing_association = آپ کی ہاؤسنگ ایسوسی ایشن
body-homeowner = گھر کا مالک
body-leaseholder = گھر کا لیز ہولڈر
body-landowner = زمین یا عمارت کا مالک
body-utility = باکس کی مالک کمپنی
body-private_contractor = کیڑے مار کمپنی
body-broadland = بروڈلینڈ کونسل (Broadland District Council)
body-south_norfolk = ساؤتھ نارفک کونسل (South Norfolk Council)
body-north_norfolk = نارتھ نارفک کونسل (North Norfolk District Council)
body-breckland = بریکلینڈ کونسل (Breckland Council)
body-great_yarmouth = گریٹ یارمتھ کونسل (Great Yarmouth Borough Council)
body-west_norfolk = کنگز لن اینڈ ویسٹ نارفک کونسل (King's Lynn and West Norfolk)
body-east_suffolk = ایسٹ سفک کونسل (East Suffolk Council)

# Why it is theirs.

why-norfolk_county = سڑکوں، فٹ پاتھوں اور سڑک کی بتیوں کی دیکھ بھال Norfolk County Council کرتی ہے۔
why-anglian_water = سڑک کے نیچے سیوریج کی دیکھ بھال Anglian Water کرتی ہے۔
why-police_101 = جرم اور سڑک بند کرنے والی گاڑیوں کو پولیس دیکھتی ہے۔
why-environment_agency = بہت بڑے یا نقصان دہ کوڑے کو ماحولیات کی ایجنسی (Environment Agency) دیکھتی ہے۔
why-national_highways = سب سے بڑی سڑکوں، جیسے A47، کی دیکھ بھال National Highways کرتی ہے۔
why-dvla = بغیر ٹیکس گاڑیوں کو DVLA دیکھتی ہے۔
why-defra = جب بہت سے جنگلی پرندے مریں تو Defra جاننا چاہتی ہے۔ انہیں برڈ فلو ہو سکتا ہے۔
why-landlord = مالک مکان کو آپ کا گھر محفوظ اور ٹھیک رکھنا لازم ہے۔ پہلے اسے بتائیں۔ اگر کچھ نہ ہو تو ہمیں بتائیں، ہم دیکھ سکتے ہیں۔
why-housing_association = ہاؤسنگ ایسوسی ایشن کو آپ کا گھر محفوظ اور ٹھیک رکھنا لازم ہے۔
why-homeowner = گھر کی مرمت اور نالیوں کی ذمہ داری گھر کے مالک کی ہے۔
why-leaseholder = گھر کے اندر کی ذمہ داری لیز ہولڈر کی ہے۔ عمارت اور مشترکہ حصوں کی ذمہ داری ہماری ہے۔
why-landowner = ذاتی زمین سے اسے مالک کو صاف کرنا ہوتا ہے۔ کونسل کو وہاں کام کرنے کا حق نہیں۔
why-utility = کمپنی کو اپنے باکس خود صاف کرنے ہوتے ہیں۔ اس کا نام اکثر باکس پر ہوتا ہے۔
why-private_contractor = کونسل اپنے گھروں اور سرکاری زمین پر کیڑوں کا علاج کرتی ہے۔ باقی گھروں کے لیے کمپنی فیس لے کر کر سکتی ہے۔
why-neighbour = ہر کونسل اپنے علاقے کی دیکھ بھال کرتی ہے۔

# How far a report has come: what it is called, what it means (.meaning), what comes next (.next).

status-received = آپ کی رپورٹ مل گئی
    .meaning = آپ کی رپورٹ ہمارے پاس محفوظ ہے۔ ابھی کسی نے نہیں پڑھی۔
    .next = کوئی اسے پڑھ کر درست ٹیم چنے گا۔
status-triage = ہم درست ٹیم چن رہے ہیں
    .meaning = کسی نے آپ کی رپورٹ پڑھ لی ہے۔ دیکھا جا رہا ہے کہ یہ کس کا کام ہے۔
    .next = درست ٹیم اسے دیکھے گی۔
status-investigating = ہم اسے دیکھ رہے ہیں
    .meaning = ایک ٹیم معلوم کر رہی ہے کہ کیا کرنا ہے۔
    .next = ٹیم کام کا منصوبہ بنائے گی، یا بتائے گی کہ کیوں نہیں۔
status-scheduled = کام کرنے کا منصوبہ ہے
    .meaning = کام ہماری فہرست میں تاریخ کے ساتھ ہے۔
    .next = عملہ آ کر کام کرے گا۔
status-in_progress = کام شروع ہو گیا
    .meaning = عملے نے کام شروع کر دیا ہے۔
    .next = عملہ کام مکمل کرے گا۔ کسی بھی وقت یہاں پوچھیں کہ کتنا ہوا۔
status-referred_internal = اب یہ ہماری دوسری ٹیم کے پاس ہے
    .meaning = آپ کی رپورٹ ہماری دوسری ٹیم کے لیے تھی۔ ہم نے انہیں دے دی ہے۔
    .next = وہ ٹیم اسے دیکھے گی۔ آپ کو کچھ کرنے کی ضرورت نہیں۔
status-fixed = ہو گیا
    .meaning = کام مکمل ہے۔
    .next = اگر ٹھیک نہیں ہوا تو یہاں دوبارہ رپورٹ کریں اور یہ حوالہ دیں۔
status-duplicate = کسی نے پہلے ہی بتایا تھا
    .meaning = اسی چیز کی رپورٹ موجود تھی۔ ہم نے آپ کی رپورٹ اس کے ساتھ رکھ دی۔
    .next = جب انہیں خبر ملے گی تو آپ کو بھی ملے گی۔
status-not_ours = یہ کام ان کا ہے: { $body }
    .meaning = کونسل اس کی دیکھ بھال نہیں کرتی۔
    .next = آپ پوچھ سکتے ہیں کہ ان سے کیسے رابطہ کریں۔
status-no_action = ہم یہ نہیں کر سکتے
    .meaning = ہم نے دیکھا، اور ہم کوئی کام نہیں کریں گے۔
    .next = اگر آپ متفق نہیں تو دوبارہ سوچنے کا کہیں، یا شکایت کریں۔
status-cancelled = آپ نے ہمیں روکنے کو کہا
    .meaning = ہم مزید کچھ نہیں کر رہے، کیونکہ آپ نے روکنے کو کہا۔
    .next = آپ کسی بھی وقت نئی رپورٹ کر سکتے ہیں۔
status-closed = مکمل
    .meaning = ہم جو کر سکتے تھے کر چکے۔
    .next = اگر ٹھیک نہیں ہوا تو یہاں دوبارہ رپورٹ کریں اور یہ حوالہ دیں۔
status-reopened = دوبارہ کھل گئی
    .meaning = یہ پہلے مکمل ہو چکی تھی۔ ہم اس پر پھر کام کر رہے ہیں۔
    .next = ایک ٹیم اسے دوبارہ دیکھے گی۔
