# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody complains, and how the parts of a complaint are called. Attributes .words list what people
# say for it, lower case, with commas.

# What it is about.

complaint-service-waste = بن، کوڑا یا سڑک کی صفائی
    .words = بن, کوڑا, کچرا, بن خالی نہیں ہوا, ری سائیکلنگ, گلی کا کوڑا, سڑک کی صفائی, پھینکا ہوا کوڑا, دیوار پر لکھائی, kachra
complaint-service-repairs = کونسل کے گھر کی مرمت
    .words = مرمت, بوائلر, سیلن, پھپھوندی, لیک, پانی ٹپکنا, ہیٹنگ, کونسل کے گھر کی مرمت, marammat
complaint-service-tenancy = میری کرایہ داری، سروس چارج یا پڑوسی
    .words = کرایہ داری, سروس چارج, سروس چارجز, پڑوسی, ہمسایہ, تنگ کرنا, کرایہ, لیز ہولڈر, parosi
complaint-service-housing_options = گھروں کی فہرست یا بے گھری
    .words = گھروں کی فہرست, انتظار کی فہرست, بے گھر, بے گھری, رہائش, نیا گھر, بینڈ
complaint-service-council_tax = کونسل ٹیکس (Council Tax)
    .words = کونسل ٹیکس, کاؤنسل ٹیکس, بیلف, بیلفس, اکیلے شخص کی رعایت
complaint-service-benefits = ہاؤسنگ بینیفٹ یا کونسل ٹیکس میں کمی (Council Tax Reduction)
    .words = بینیفٹ, بینیفٹس, وظیفہ, ہاؤسنگ بینیفٹ, کونسل ٹیکس میں کمی, کونسل ٹیکس میں مدد
complaint-service-planning = پلاننگ
    .words = پلاننگ, نقشہ, پلاننگ کی درخواست, تعمیر کی اجازت, گھر میں اضافہ, عمارت کی جانچ
complaint-service-parking = پارکنگ
    .words = پارکنگ, کار پارک, پرمٹ, پارکنگ پرمٹ
complaint-service-parks = پارک، درخت یا کھیل کی جگہ
    .words = پارک, پارکس, درخت, درختوں, کھیل کی جگہ, بچوں کا پارک, گھاس
complaint-service-noise = شور یا کیڑے اور چوہے
    .words = شور, کیڑے, چوہے, ماحولیاتی صحت
complaint-service-staff = کسی کا میرے ساتھ سلوک
    .words = عملہ, بدتمیز, مجھ سے بدتمیزی, افسر, میرے ساتھ سلوک, مجھے گالی دی, رویہ, مجھ سے جھوٹ بولا, مجھ سے بات کا انداز, آپ کا بندہ, آپ کا ملازم, بدتمیزی
complaint-service-other = کچھ اور
    .words = کچھ اور, دیگر, ان میں سے کوئی نہیں, kuch aur

# What may not be a complaint, and the right way. The words are how it is recognised.

complaint-rule-parking_ticket =
    پارکنگ کے جرمانے کی اپیل کا اپنا طریقہ ہے۔ پہلے ٹکٹ پر دیے پتے پر لکھیں اور بتائیں کہ یہ کیوں غلط ہے۔
    اس سے فائدہ نہ ہو تو ایک آزاد ٹریبونل فیصلہ کر سکتا ہے۔ دیکھیں { $url }.
    .words = پارکنگ ٹکٹ, پارکنگ کا جرمانہ, پارکنگ جرمانہ, جرمانے کا نوٹس, چالان, میرا ٹکٹ
complaint-rule-planning_decision =
    پلاننگ کے فیصلے کی اپیل کا اپنا طریقہ ہے۔ درخواست دینے والا پلاننگ انسپکٹوریٹ (Planning Inspectorate) سے کہہ سکتا ہے۔ دیکھیں { $url }.
    .words = پلاننگ کا فیصلہ, پلاننگ رد, پلاننگ کی درخواست رد, تعمیر کی اجازت نہیں ملی, پلاننگ اپیل
complaint-rule-benefit_decision =
    آپ ہمارے خط کے ایک مہینے کے اندر بینیفٹ کے فیصلے کو دوبارہ دیکھنے کا کہہ سکتے ہیں۔ اس کے بعد ٹریبونل فیصلہ کر سکتا ہے۔
    دیکھیں { $url }.
    .words = بینیفٹ کا فیصلہ, بینیفٹ رد, میرا بینیفٹ روک دیا, بینیفٹ بند ہو گیا, ہاؤسنگ بینیفٹ نہیں ملا
complaint-rule-council_tax_band =
    کونسل ٹیکس کا بینڈ ہم نہیں، ویلیوایشن آفس ایجنسی (Valuation Office Agency) طے کرتی ہے۔ آپ انہیں بدلنے کا کہہ سکتے ہیں۔ دیکھیں { $url }.
    .words = کونسل ٹیکس بینڈ, غلط بینڈ, ٹیکس بینڈ, بینڈ
complaint-rule-councillor =
    کونسلر کی شکایت کونسل کے مانیٹرنگ آفیسر (Monitoring Officer) کے پاس جاتی ہے، جو دیکھتا ہے کہ ارکان کا رویہ کیسا ہونا چاہیے۔
    .words = کونسلر, کونسلرز, وارڈ کونسلر, میرا کونسلر
complaint-rule-court_claim =
    جہاں دعویٰ عدالت جا چکا ہو، وہاں فیصلہ عدالت کرتی ہے۔
    .words = عدالت میں دعویٰ, مقدمہ, عدالت لے گئے, عدالت جا رہا ہے, قانونی دعویٰ, میرا وکیل
complaint-rule-ombudsman_decided =
    جو معاملہ محتسب نے لے لیا، اس کا فیصلہ وہی کرتا ہے۔
    .words = محتسب دیکھ رہا ہے, محتسب نے فیصلہ کیا, محتسب کا فیصلہ, محتسب کے پاس ہے
complaint-rule-answered_before =
    جس کا جواب ہم دونوں مرحلوں پر دے چکے، اسے تیسری بار نہیں دیکھتے۔ محتسب دیکھ سکتا ہے۔
    .words = آخری جواب, دوسرے مرحلے پر جواب مل چکا, حتمی جواب
complaint-rule-information_request =
    آپ ہمارے پاس موجود معلومات مانگ سکتے ہیں۔ ہم 20 کام کے دنوں میں جواب دیتے ہیں۔
    .words = معلومات کی آزادی, معلومات کا حق, معلومات کی درخواست, ماحول کی معلومات
complaint-rule-data_protection =
    اگر بات یہ ہے کہ ہم نے آپ کی معلومات کیسے استعمال کیں تو انفارمیشن کمشنر (Information Commissioner) بھی مدد کر سکتا ہے۔ { $phone } پر فون کریں یا دیکھیں { $url }.
    .words = ڈیٹا تحفظ, ڈیٹا لیک, ڈیٹا پروٹیکشن, میری تفصیلات کسی کو دیں, میرا ذاتی ڈیٹا, میری ذاتی معلومات
complaint-rule-not_ours =
    اس کی دیکھ بھال یہ ادارہ کرتا ہے، اس لیے جواب بھی وہی دے گا: { $body }۔
    { $route }
complaint-rule-too_old =
    12 مہینے سے پرانی باتیں شاید ہم نہ دیکھ سکیں۔ کوئی اچھی وجہ ہو تو بتائیں۔

# Who can be asked for help.

ombudsman-lgsco = مقامی حکومت اور سماجی دیکھ بھال کا محتسب (LGSCO)
ombudsman-housing = رہائش کا محتسب (Housing Ombudsman)

# What we can do differently.

adjustment-large_print = بڑے حروف
    .words = بڑے حروف, بڑا لکھا ہوا, بڑی لکھائی, بڑے الفاظ, موٹے حروف
adjustment-easy_read = آسان تحریر (Easy Read)
    .words = آسان تحریر, سادہ الفاظ, آسان الفاظ
adjustment-braille = بریل
    .words = بریل, ابھری ہوئی لکھائی
adjustment-audio = آواز میں
    .words = آواز میں, ریکارڈنگ, پڑھ کر سنائیں, آڈیو
adjustment-bsl = اشاروں کی زبان
    .words = اشاروں کی زبان, اشارے, برطانوی اشاروں کی زبان, اشاروں والا
adjustment-interpreter = ترجمان
    .words = ترجمان, ترجمہ کرنے والا, دوسری زبان
adjustment-no_calls = فون نہ کریں
    .words = فون نہ کریں, فون مت کریں, کال نہ کریں, کال مت کریں, مجھے فون نہ کریں, فون پر نہیں, گھنٹی نہ دیں, phone na karein
adjustment-no_letters = خط نہ بھیجیں
    .words = خط نہ بھیجیں, خط مت بھیجیں, خط نہیں, ڈاک سے نہیں, ڈاک نہ بھیجیں
adjustment-more_time = مزید وقت
    .words = مزید وقت, زیادہ وقت, آہستہ, آہستہ آہستہ
adjustment-advocate = کوئی میری طرف سے بولے
    .words = کوئی میری طرف سے بولے, نمائندہ, مددگار کارکن, میرا نگہداشت والا, کیئرر

# Words that decide: somebody asks to complain; they told us before; and nothing came of it; they are angry.

complaint-word-asked = شکایت
    .words = شکایت, شکایتیں, شکایت کرنا, شکایت کرنی ہے, شکایت درج, باقاعدہ شکایت, شکایت لکھیں, شکایت ہے, shikayat, shikayat karni hai
complaint-word-before = پہلے
    .words = آپ کو بتایا, آپ کو بتایا تھا, انہیں بتایا, کونسل کو بتایا, کسی کو بتایا تھا, رپورٹ کیا تھا, رپورٹ کی تھی, میں نے رپورٹ کی, ہم نے رپورٹ کی, پہلے بھی, پہلے ہی, آپ کو فون کیا, فون کیا تھا, ای میل کی تھی, پہلے شکایت کی, پہلے بھی کہا, پہلے رپورٹ, دو بار رپورٹ, دوسری بار, تیسری بار, pehle bhi bataya, bataya tha
complaint-word-in-vain = بے فائدہ
    .words = کوئی نہیں آیا, کوئی نہ آیا, اب تک کوئی نہیں آیا, ابھی تک کوئی نہیں آیا, کچھ نہیں ہوا, ابھی تک کچھ نہیں ہوا, کچھ نہیں کیا, کچھ نہیں کیا گیا, نہیں آئے, آئے ہی نہیں, نظر انداز, مجھے نظر انداز کیا, اب بھی کچھ نہیں, کسی نے کچھ نہیں کیا, koi nahi aaya, kuch nahi hua
complaint-word-unhappy = ناخوش
    .words = شرمناک, گھٹیا, بہت برا, ناقابل قبول, کافی نہیں, تنگ آ گیا, تنگ آ گئی, افسوسناک, فضول, حد ہے, بکواس, ذلیل
complaint-word-ombudsman = محتسب
    .words = محتسب, محتسب کو, محتسب کے پاس, امبڈزمین

# Beginning.

complaint-begin =
    آپ یہاں شکایت کر سکتے ہیں۔ { $council } اسے جانچ کے لیے رکھتی ہے۔ صرف وہ لوگ دیکھ سکتے ہیں جنہیں ضرورت ہو۔
    مزید یہاں پڑھیں: { $link }.
    .sms = آپ یہاں شکایت کر سکتے ہیں۔ ہم اسے کیسے استعمال کرتے ہیں: { $link }
    .voice = آپ یہاں شکایت کر سکتے ہیں۔ { $council } اسے جانچ کے لیے رکھتی ہے۔ صرف وہ لوگ دیکھ سکتے ہیں جنہیں ضرورت ہو۔

# Questions.

complaint-ask-story = کیا ہوا؟ بتائیں کب ہوا اور آپ پر کیا اثر پڑا۔
    .again = اپنے لفظوں میں بتائیں کیا غلط ہوا۔ مثال: پچھلے منگل کوئی میرا بوائلر ٹھیک کرنے نہیں آیا۔
complaint-ask-service = یہ کس بارے میں ہے؟
    .again = جو سب سے قریب ہو وہ چنیں، یا ایک لفظ میں بتائیں، جیسے بن یا مرمت۔
complaint-ask-road = کیا آپ ہم سے شکایت بھی کرنا چاہتے ہیں؟
    .again = آپ پھر بھی شکایت کر سکتے ہیں، اور کوئی شخص فیصلہ کرے گا کہ ہم اسے لے سکتے ہیں یا نہیں۔ یا یہاں ختم کریں۔
complaint-choice-complain = شکایت کریں
    .words = شکایت, شکایت کریں, ہاں, جی ہاں, شکایت کرنی ہے, پھر بھی شکایت, آگے چلیں, shikayat, haan
complaint-choice-end = یہاں ختم کریں
    .words = ختم, یہاں ختم کریں, نہیں, جی نہیں, نہیں شکریہ, بس کافی ہے, اتنا کافی ہے, nahi, khatam
complaint-ask-before = کیا آپ نے یہ ہمیں پہلے بتایا تھا؟
    .again = کیا آپ نے یہی بات کونسل کو پہلے بتائی ہے؟ ہاں یا نہیں کہیں۔
complaint-ask-related = کیا آپ کے پاس اس کا حوالہ ہے؟ یہ ایسا ہوتا ہے: { $example }۔ آپ اسے چھوڑ سکتے ہیں۔
    .again = وہ حوالہ دیں جو ہم نے دیا تھا، جیسے { $example }۔ نہ ہو تو کہیں چھوڑ دیں۔
    .voice = کیا آپ کے پاس اس کا حوالہ ہے؟ آپ اسے چھوڑ سکتے ہیں۔
complaint-ask-report = کیا رپورٹ بھی کر دیں، تاکہ ٹیم اسے ابھی ٹھیک کر سکے؟
    .again = شکایت تو ہر حال میں لی جائے گی۔ کیا ٹیم کو رپورٹ بھی بھیج دیں؟ ہاں یا نہیں کہیں۔
complaint-ask-complain = کیا آپ شکایت بھی کرنا چاہتے ہیں؟
    .again = شکایت اور رپورٹ دونوں کے لیے ہاں کہیں۔ صرف رپورٹ کے لیے نہیں کہیں۔
complaint-ask-happened = یہ کب ہوا؟ ایک سے زیادہ دن ہوں تو آخری دن بتائیں۔
    .again = دن بتائیں، جیسے پچھلا منگل یا 3 نومبر۔ آپ اسے چھوڑ سکتے ہیں۔
complaint-ask-affected = اس کا اثر کس پر ہے؟
    .again = کیا یہ آپ کے بارے میں ہے، کسی کے بارے میں جس کی طرف سے آپ بول رہے ہیں، یا کئی لوگوں کے؟
complaint-affected-me = مجھ پر
    .words = مجھ پر, میں, خود, صرف میں, ہم, میرا خاندان, میرا گھر, mujh par
complaint-affected-other = جس کی طرف سے بات ہو رہی ہے
    .words = کسی اور پر, کوئی اور, دوسرا شخص, میری ماں, میری امی, میرے والد, میرے ابو, میرا بیٹا, میری بیٹی, میرا پڑوسی, ایک دوست, میرا موکل
complaint-affected-group = کئی لوگوں پر
    .words = کئی لوگ, ایک گروپ, ہم سب, سب لوگ, پوری گلی, ہماری گلی, بہت سے لوگ
complaint-ask-consent = کیا انہیں اس شکایت کا پتہ ہے، اور وہ راضی ہیں؟
    .again = ان کے بارے میں آپ کو بتانے سے پہلے ہمیں ان کی رضامندی چاہیے۔ کیا وہ راضی ہیں؟ ہاں یا نہیں کہیں۔
complaint-ask-outcome = آپ کے لیے کس چیز سے معاملہ ٹھیک ہو گا؟ آپ اسے چھوڑ سکتے ہیں۔
    .again = مثال: معافی، کام مکمل ہونا، یا پیسے واپس۔ آپ اسے چھوڑ سکتے ہیں۔
complaint-ask-adjustments = کیا کوئی چیز ہم سے رابطہ مشکل بناتی ہے؟ بتائیں ہم کیا الگ کریں۔
    .again = مثال: بڑے حروف، یا فون نہ کریں۔ آپ ایک سے زیادہ چن سکتے ہیں۔ کچھ نہ ہو تو کہیں نہیں۔
complaint-no-adjustment = کچھ نہیں
    .words = کچھ نہیں, نہیں, جی نہیں, کوئی نہیں, نہیں شکریہ, کچھ خاص نہیں, ضرورت نہیں, nahi, kuch nahi
complaint-ask-contact = ہم آپ سے کیسے رابطہ کریں؟ نام اور فون نمبر یا ای میل دیں۔ آپ اسے چھوڑ سکتے ہیں، مگر پھر ہم جواب نہیں دے سکتے۔
    .again = فون نمبر یا ای میل دیں، جیسے sam@example.com۔ اس کے بغیر ہم دیکھیں گے، مگر جواب نہیں بھیج سکتے۔

# Short names of what is known.

complaint-label-story = کیا ہوا
    .words = کیا ہوا, کہانی, تفصیل, جو میں نے لکھا
complaint-label-service = بارے میں
    .words = بارے میں, سروس, موضوع
complaint-label-before = پہلے بتایا
    .words = پہلے بتایا, پہلے
complaint-label-related = پہلی رپورٹ
    .words = حوالہ, پہلی رپورٹ
complaint-label-happened = کب
    .words = تاریخ, کب, دن
complaint-label-affected = اثر کس پر
    .words = کون, اثر کس پر, متاثر
complaint-label-consent = وہ راضی ہیں
    .words = رضامندی, راضی ہیں, اجازت
complaint-label-outcome = کیا چیز ٹھیک کرے گی
    .words = نتیجہ, میں کیا چاہتا ہوں, میں کیا چاہتی ہوں, ٹھیک کرنا
complaint-label-adjustments = ہم کیا الگ کریں
    .words = سہولت, بڑے حروف, کیا الگ کریں
complaint-label-reason = کیوں
    .words = کیوں, وجہ

# On the way.

complaint-request-first = اس کی رپورٹ کی جائے گی تاکہ ٹیم اسے ٹھیک کر سکے۔
complaint-report-now = اب خود مسئلے کی رپورٹ کرتے ہیں۔
complaint-signposted = کوئی شکایت درج نہیں ہوئی۔ آپ کسی بھی وقت واپس آ کر شکایت کر سکتے ہیں۔
complaint-report-not-found = اس حوالے سے کوئی رپورٹ نہیں ملی۔

# Reading back, and what happens then.

complaint-read-back =
    یہ معلومات دیکھ لیں:
    { $facts }
    کیا یہ درست ہے، اور کیا بھیج دیں؟
    .again =
    یہ شکایت بھیجی جائے گی:
    { $facts }
    بھیجنے کے لیے ہاں کہیں۔ یا بتائیں کیا غلط ہے۔
complaint-done = آپ کی شکایت مل گئی۔ آپ کا حوالہ: { $reference }۔
    .voice = آپ کی شکایت مل گئی۔ آپ کا حوالہ: { $reference }۔ ایک بار پھر: { $reference }۔
complaint-understood =
    ہم سمجھے کہ موضوع یہ ہے: { $service }۔
    آپ نے بتایا: { $story }
    .sms = ہم سمجھے کہ موضوع یہ ہے: { $service }۔
complaint-understood-wanted =
    ہم سمجھے کہ موضوع یہ ہے: { $service }۔
    آپ نے بتایا: { $story }
    کیا چیز ٹھیک کرے گی: { $outcome }
    .sms = موضوع: { $service }۔ کیا چیز ٹھیک کرے گی: { $outcome }
complaint-acknowledge-by = یہ اس شعبے کے پاس ہے: { $department }۔ کوئی شخص تصدیق کرے گا کہ ہم کیا دیکھیں گے۔ متوقع تاریخ: { $aim }۔ آخری تاریخ: { $date }۔
complaint-answer-after = اس کے بعد پورا جواب { $days } کام کے دنوں میں ملے گا۔ آخری تاریخ: { $date }۔
complaint-answer-by = یہ اس شعبے کے پاس ہے: { $department }۔ پورا جواب { $days } کام کے دنوں میں ملے گا۔ آخری تاریخ: { $date }۔
complaint-adjustments-kept = ہم آپ کی بات کا خیال رکھیں گے: { $adjustments }۔
complaint-person-decides = کوئی شخص فیصلہ کرے گا کہ ہم اسے دیکھ سکتے ہیں یا نہیں۔ نہیں تو ہم بتائیں گے کیوں، اور کون دیکھ سکتا ہے۔
complaint-consent-first = جس کی طرف سے آپ بول رہے ہیں، ان کے بارے میں بتانے سے پہلے ہم ان کی رضامندی پوچھیں گے۔
complaint-no-contact = ہم اسے دیکھیں گے۔ جواب نہیں بھیج سکتے، کیونکہ ہمیں آپ سے رابطے کا طریقہ معلوم نہیں۔
complaint-afterwards =
    حال پوچھنے کے لیے { $reference } کے ساتھ یہاں واپس آئیں۔ کچھ بڑھانے یا ٹھیک کرنے کے لیے { $phone } پر فون کریں۔
    اگر ہم تاریخ پر نہ کریں تو یہاں بتائیں، آپ شکایت اگلے مرحلے پر لے جا سکتے ہیں۔
    آپ کسی بھی وقت ان سے مدد مانگ سکتے ہیں:
    { $ombudsmen }
    .sms =
    حال کے لیے { $reference } بھیجیں۔ اضافے کے لیے فون { $phone }۔ تاریخ گزر جائے تو بتائیں۔ مدد:
    { $ombudsmen }
    .voice =
        حال پوچھنے کے لیے حوالے کے ساتھ دوبارہ فون کریں۔ اگر ہماری دی ہوئی تاریخ گزر جائے تو بتائیں، آپ شکایت اگلے مرحلے پر لے جا سکتے ہیں۔
        آپ کسی بھی وقت ان سے مدد مانگ سکتے ہیں:
        { $ombudsmen }
complaint-ombudsman = { $name }: { $phone } پر فون کریں یا دیکھیں { $url }
    .sms = { $name }، { $phone }
    .voice = { $name }: { $phone } پر فون کریں

# Taking it further.

complaint-escalate-begin = اگر آپ جواب سے مطمئن نہیں تو کوئی اور شخص آپ کی شکایت دوبارہ دیکھے گا۔ یہ مرحلہ 2 ہے۔
complaint-ombudsmen =
    آپ کسی بھی وقت ان سے مدد مانگ سکتے ہیں۔ وہ زیادہ تر شکایت تب دیکھتے ہیں جب ہم دونوں مرحلوں پر جواب دے چکے ہوں۔
    { $ombudsmen }
complaint-which = آپ کی کون سی شکایت؟
    .again = ان میں سے ایک چنیں، یا کوئی اور حوالہ دیں۔
complaint-ask-reference = آپ کی شکایت کا حوالہ کیا ہے؟ یہ ایسا ہوتا ہے: { $example }۔
    .again = ہم نے حوالہ شکایت کے وقت دیا تھا۔ اس میں حروف اور ہندسے ہیں، جیسے { $example }۔
    .voice = آپ کی شکایت کا حوالہ کیا ہے؟ ایک ایک حرف بولیں۔
complaint-ask-proof = یہ یقین کرنے کے لیے کہ یہ آپ کی ہے، شکایت کا فون نمبر یا ای میل دیں۔
    .again = وہ فون نمبر یا ای میل دیں جو آپ نے شکایت کے ساتھ دیا تھا۔
complaint-not-found = ان تفصیلات سے کوئی شکایت نہیں ملی۔ انہیں دیکھ کر دوبارہ کوشش کریں۔
complaint-give-up =
    یہ نہیں مل رہی۔ { $phone } پر فون کریں، کوئی آپ کے لیے دیکھ سکتا ہے۔ شکایت میں کچھ نہیں بدلا گیا۔
    اگر آپ نے ابھی شکایت نہیں کی تو یہاں کر سکتے ہیں۔
complaint-ask-reason = ہمارے جواب میں کیا غلط تھا یا کیا رہ گیا؟ آپ اسے چھوڑ سکتے ہیں۔ وجہ دینا ضروری نہیں۔
    .again = چاہیں تو بتائیں ہم کیا دوبارہ دیکھیں۔ نہیں تو کہیں چھوڑ دیں۔
complaint-missed-acknowledgement = ہم نے شکایت کی تصدیق کے لیے یہ تاریخ دی تھی: { $date }۔ ہم نے نہیں کی، ہمیں افسوس ہے۔ آپ اب اسے مرحلہ 2 پر لے جا سکتے ہیں۔
complaint-missed-answer = ہم نے جواب کے لیے یہ تاریخ دی تھی: { $date }۔ ہم نے نہیں دیا، ہمیں افسوس ہے۔ آپ اب اسے مرحلہ 2 پر لے جا سکتے ہیں۔
complaint-stage-2-late = مرحلہ 2 مانگنے کا عام وقت گزر چکا ہے۔ پھر بھی یہ لی جائے گی، اور کوئی شخص فیصلہ کرے گا۔
complaint-escalate-read-back =
    یہ معلومات دیکھ لیں:
    { $facts }
    کیا آپ کی شکایت مرحلہ 2 پر بھیج دیں؟
    .again =
    یہ مرحلہ 2 پر بھیجا جائے گا:
    { $facts }
    بھیجنے کے لیے ہاں کہیں۔ یا بتائیں کیا غلط ہے۔
complaint-stage-2-done = آپ کی شکایت { $reference } اب مرحلہ 2 پر ہے۔ کوئی دوسرا شخص اسے دیکھے گا۔ یہ ہمارا آخری مرحلہ ہے۔
complaint-was-withdrawn = آپ نے یہ شکایت واپس لے لی تھی، اس لیے یہ کھلی نہیں۔ آپ نئی شکایت کر سکتے ہیں۔
complaint-was-refused =
    ہم یہ شکایت نہیں لے سکے۔ ہم نے یہ وجہ دی تھی: { $reason }
    آپ محتسب سے اسے دیکھنے کا کہہ سکتے ہیں:
    { $ombudsmen }
complaint-not-yet-acknowledgement = کوئی شخص اس شکایت کی تصدیق کرے گا۔ آخری تاریخ: { $date }۔ آپ کا پوچھنا لکھ لیا گیا۔ یہ تاریخ گزر جائے تو آپ اسے اگلے مرحلے پر لے جا سکتے ہیں۔
complaint-not-yet-answer = ہمیں اس شکایت کا جواب دینا ہے۔ آخری تاریخ: { $date }۔ آپ کا پوچھنا لکھ لیا گیا۔ یہ تاریخ گزر جائے تو آپ اسے اگلے مرحلے پر لے جا سکتے ہیں۔
complaint-missed-at-stage-2 =
    ہمیں یہ اس تاریخ تک کرنا تھا: { $date }۔ ہم نے نہیں کیا، ہمیں افسوس ہے۔ آپ کا پوچھنا لکھ لیا گیا۔
    آپ اب محتسب کے پاس جا سکتے ہیں:
    { $ombudsmen }
complaint-to-ombudsman =
    ہم اس شکایت کا آخری جواب دے چکے ہیں۔ مطمئن نہیں تو آپ محتسب کے پاس جا سکتے ہیں۔ آخری تاریخ: { $date }۔
    { $ombudsmen }

# How it is going.

progress-ask-proof-complaint = ہم تفصیلات بھی دکھا سکتے ہیں۔ دیکھنے کے لیے شکایت کا فون یا ای میل دیں۔ یا اسے چھوڑ دیں۔
    .again = وہ فون نمبر یا ای میل دیں جو شکایت پر تھا۔ آپ اسے چھوڑ سکتے ہیں۔
complaint-status =
    شکایت { $reference }۔ یہ 2 میں سے مرحلہ { $stage } پر ہے۔
    { $status }
complaint-status-received = یہ ہمارے پاس ہے۔ ابھی کسی نے تصدیق نہیں کی۔
complaint-status-acknowledged = ہم اسے دیکھ رہے ہیں۔
complaint-status-answered = ہم جواب دے چکے ہیں۔
complaint-status-closed = ہم جواب دے چکے ہیں، اور یہ بند ہے۔
complaint-status-refused = ہم اسے شکایت کے طور پر نہیں لے سکے۔
complaint-status-withdrawn = آپ نے اسے واپس لے لیا۔
complaint-due-acknowledgement = کوئی شخص تصدیق کرے گا۔ آخری تاریخ: { $date }۔
complaint-due-answer = ہم جواب دیں گے۔ آخری تاریخ: { $date }۔
complaint-late-acknowledgement = ہم نے تصدیق کے لیے یہ تاریخ دی تھی: { $date }۔ ہم نے نہیں کی، ہمیں افسوس ہے۔ آگے لے جانے کے لیے کہیں: میری شکایت کو اسٹیج 2 پر بھیجیں۔ یا { $phone } پر فون کریں۔
complaint-late-answer = ہم نے جواب کے لیے یہ تاریخ دی تھی: { $date }۔ ہم نے نہیں دیا، ہمیں افسوس ہے۔ آگے لے جانے کے لیے کہیں: میری شکایت کو اسٹیج 2 پر بھیجیں۔ یا { $phone } پر فون کریں۔
complaint-next-stage = اگر آپ جواب سے مطمئن نہیں تو کہیں: میری شکایت کو اسٹیج 2 پر بھیجیں۔
complaint-next-ombudsman =
    یہ ہمارا آخری جواب تھا۔ مطمئن نہیں تو آپ محتسب کے پاس جا سکتے ہیں:
    { $ombudsmen }
complaint-details = آپ نے بتایا: { $story }
complaint-details-handler = یہ ان کے پاس ہے: { $name }، { $department }۔
complaint-details-extended = جواب میں زیادہ وقت لگ رہا ہے۔ وجہ: { $reason }
complaint-details-refused = وجہ: { $reason } آپ محتسب سے اسے دیکھنے کا کہہ سکتے ہیں۔
complaint-decision-upheld = ہم نے پایا کہ غلطی ہماری تھی۔
complaint-decision-partly_upheld = ہم نے پایا کہ غلطی کچھ حد تک ہماری تھی۔
complaint-decision-not_upheld = ہم نے پایا کہ غلطی ہماری نہیں تھی۔

# A report that was made in anger.

complaint-offer = کیا کچھ اور بھی ہے؟ آپ چاہیں تو اس کی شکایت بھی کر سکتے ہیں۔
complaint-choice-make = شکایت کریں
    .words = شکایت, شکایت کریں, شکایت کرنی ہے, ہاں, جی ہاں, shikayat, haan

# Said unasked, on the day by which a complaint was to be confirmed or answered.

complaint-date-acknowledgement =
    ہم نے آپ کی شکایت { $reference } کی تصدیق کے لیے یہ تاریخ دی تھی: { $date }۔ یہ ابھی نہیں ہوئی، ہمیں افسوس ہے۔
    آگے لے جانے کے لیے کہیں: میری شکایت کو اسٹیج 2 پر بھیجیں۔ یا { $phone } پر فون کریں۔
    .sms = { $reference } کی تصدیق کی تاریخ { $date } تھی۔ ابھی نہیں ہوئی، ہمیں افسوس ہے۔ فون: { $phone }۔
complaint-date-answer =
    ہم نے آپ کی شکایت { $reference } کے جواب کے لیے یہ تاریخ دی تھی: { $date }۔ زیادہ وقت لگ رہا ہے، ہمیں افسوس ہے۔
    آگے لے جانے کے لیے کہیں: میری شکایت کو اسٹیج 2 پر بھیجیں۔ یا { $phone } پر فون کریں۔
    .sms = { $reference } کے جواب کی تاریخ { $date } تھی۔ زیادہ وقت لگ رہا ہے، ہمیں افسوس ہے۔ فون: { $phone }۔
