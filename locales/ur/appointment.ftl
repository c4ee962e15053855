# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = کسٹمر سروس
    .words = کسٹمر سروس, ویب سائٹ میں مدد, کسی سے ملنا, کسی کو دیکھنا, ملاقات, مشیر
appointment-service-council_tax = کونسل ٹیکس (Council Tax)
    .words = کونسل ٹیکس, کاؤنسل ٹیکس, ٹیکس
appointment-service-benefits = ہاؤسنگ بینیفٹ یا کونسل ٹیکس میں کمی (Council Tax Reduction)
    .words = بینیفٹ, بینیفٹس, وظیفہ, ہاؤسنگ بینیفٹ, کونسل ٹیکس میں کمی, کونسل ٹیکس میں مدد
appointment-service-housing = رہائش کا مشورہ
    .words = رہائش, ہاؤسنگ, مکان, رہائش کا مشورہ, بے گھر, گھر چاہیے, ہاؤسنگ ٹیم
appointment-service-planning = پلاننگ کا مشورہ
    .words = پلاننگ, نقشہ, پلاننگ کا مشورہ, تعمیر کی اجازت, پلاننگ افسر
appointment-service-repairs = میرے گھر کی مرمت
    .words = مرمت, گھر کی مرمت, ریپیئر, پلمبر, الیکٹریشن, مستری, marammat
appointment-service-bulky_waste = بڑا سامان اٹھوانا
    .words = بڑا سامان, بڑی چیزیں, صوفہ اٹھوانا, فرنیچر اٹھوانا, سامان اٹھوانا, bara saman
appointment-service-callback = واپس فون
    .words = واپس فون, کال بیک, مجھے واپس فون کریں, مجھے فون کریں, واپس کال, wapis phone

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date }، { $from }
appointment-between = { $date }، { $from } سے { $to } کے درمیان
appointment-time = { $time }
appointment-more = دوسرے اوقات
    .words = دوسرے اوقات, اور وقت, مزید, ان میں سے کوئی نہیں, کچھ اور, کوئی اور وقت, بعد میں, dosra waqt
appointment-ask-time = یہ اوقات خالی ہیں۔ آپ کے لیے کون سا ٹھیک ہے؟ آپ کوئی اور دن یا وقت بھی بتا سکتے ہیں۔
    .again = ان میں سے ایک وقت چنیں، یا دن اور وقت بتائیں، جیسے جمعرات دوپہر۔
appointment-ask-wish = آپ کے لیے کب ٹھیک رہے گا؟ دن اور وقت بتائیں، جیسے جمعرات دوپہر۔
    .again = دن بتائیں جیسے پیر، یا تاریخ جیسے 3 دسمبر۔
appointment-just-taken = وہ وقت ابھی کسی اور نے لے لیا۔ افسوس ہے۔ کچھ بک یا تبدیل نہیں ہوا۔
appointment-already = اس بارے میں آپ کی ملاقات { $reference } پہلے سے ہے۔ اسے بدلنے کے لیے کہیں: میری ملاقات بدلیں۔ یا نئی کے ساتھ آگے چلیں۔
appointment-none-free = اگلے ہفتوں میں کوئی وقت خالی نہیں۔ { $phone } پر فون کریں، کوئی آپ کے ساتھ مل کر وقت ڈھونڈے گا۔

# Booking.

appointment-ask-service = ملاقات کس بارے میں ہے؟
    .again = جو سب سے قریب ہو وہ چنیں، یا ایک لفظ میں بتائیں، جیسے رہائش یا بینیفٹ۔
appointment-ask-way = آپ کس طرح بات کرنا چاہتے ہیں؟
    .again = کہیں فون پر، یا آمنے سامنے۔
appointment-way-in_person = آمنے سامنے
    .words = آمنے سامنے, خود آ کر, خود آؤں گا, خود آؤں گی, دفتر میں, روبرو, مل کر
appointment-way-phone = فون پر
    .words = فون پر, فون, ٹیلیفون, ٹیلی فون پر, مجھے فون کریں
appointment-way-home = میرے گھر پر
    .words = میرے گھر پر, گھر پر, گھر آئیں
appointment-way-kerbside = سڑک کے کنارے
    .words = باہر, سڑک کے کنارے, کنارے پر
appointment-ask-location = آپ کے گھر کا پتہ کیا ہے؟ گھر نمبر، سڑک اور پوسٹ کوڈ بتائیں۔
    .again = پورا پتہ دیں، جیسے 12 Alder Road, NR3 1AB۔
appointment-ask-about = چند لفظوں میں، بات کیا ہے؟ آپ اسے چھوڑ سکتے ہیں۔
    .again = مثال: میرا کرایہ بڑھ گیا ہے۔ آپ اسے چھوڑ سکتے ہیں۔
appointment-ask-interpreter = کیا آپ کو ترجمان چاہیے؟ یہ مفت ہے۔
    .again = کہیں نہیں، ترجمان، یا اشاروں کی زبان۔
appointment-interpreter-spoken = ترجمان
    .words = ترجمان, ایک ترجمان, جی ہاں, ہاں, ترجمہ کرنے والا, tarjuman, haan
appointment-interpreter-sign = اشاروں کی زبان
    .words = اشاروں کی زبان, اشارے, برطانوی اشاروں کی زبان, اشاروں والا
appointment-ask-language = آپ کون سی زبان بولتے یا اشاروں میں استعمال کرتے ہیں، اور اس کی کون سی قسم؟
    .again = مثال: کردی سورانی، یا برطانوی اشاروں کی زبان۔
appointment-ask-contact = آپ کا نام کیا ہے؟ فون نمبر یا ای میل بھی دیں۔
    .again = ہمیں آپ سے رابطہ کرنا ہو گا۔ فون نمبر یا ای میل دیں، جیسے sam@example.com۔
appointment-paid-first =
    بڑے سامان کی فیس: { $price }۔ چیزوں کی حد: { $items }۔ ہر اضافی چیز: { $more }۔ زیادہ سے زیادہ: { $most }۔
    پیسے پہلے دیے جاتے ہیں، اور یہ ابھی یہاں نہیں ہو سکتا۔ بک کرنے کے لیے { $phone } پر فون کریں۔

appointment-label-service = بارے میں
    .words = بارے میں, سروس, موضوع
appointment-label-way = کیسے
    .words = کیسے, طریقہ, آمنے سامنے, فون پر
appointment-label-about = تفصیل
    .words = تفصیل, تفصیلات, جو میں نے کہا
appointment-label-interpreter = ترجمان
    .words = ترجمان
appointment-label-language = زبان
    .words = زبان
appointment-label-time = کب
    .words = کب, وقت, تاریخ, دن
appointment-label-want = کیا کرنا ہے

appointment-read-back =
    یہ معلومات دیکھ لیں:
    { $facts }
    کیا یہ درست ہے، اور کیا بک کر دیں؟
    .again =
    یہ بک کیا جائے گا:
    { $facts }
    بک کرنے کے لیے ہاں کہیں۔ یا بتائیں کہ کیا غلط ہے۔
appointment-done = بک ہو گیا: { $time }۔ آپ کا حوالہ: { $reference }۔
    .voice = بک ہو گیا: { $time }۔ آپ کا حوالہ: { $reference }۔ ایک بار پھر: { $reference }۔
appointment-where-in_person = یہاں آئیں: { $name }، { $address }۔
appointment-where-phone = ہم آپ کے دیے ہوئے نمبر پر فون کریں گے۔
appointment-where-home = ہم آپ کے گھر آئیں گے۔ دروازہ کھولنے کے لیے کوئی بالغ گھر پر ہو۔
appointment-where-kerbside = صبح 6 بجے تک باہر رکھ دیں۔
appointment-bring-customer_service = اس بارے میں کوئی خط ہو تو لائیں۔
appointment-bring-council_tax = کونسل ٹیکس اکاؤنٹ نمبر ہو تو تیار رکھیں۔
appointment-bring-benefits = اپنی آمدنی، بچت اور کرائے کی معلومات، شناخت کا ثبوت اور بینک اسٹیٹمنٹ تیار رکھیں۔
appointment-bring-housing = شناخت کا ثبوت اور گھر کے بارے میں کوئی خط تیار رکھیں۔ اگر آج رات سونے کی جگہ نہیں تو ہمیں ابھی فون کریں۔
appointment-bring-planning = جگہ کا پتہ، اور نقشے ہوں تو تیار رکھیں۔
appointment-bring-repairs = پالتو جانوروں کو کمرے سے دور رکھیں، اور اگر گاڑی کھڑی کرنا مشکل ہو تو بتائیں۔
appointment-bring-bulky_waste = سامان وہاں رکھیں جہاں ہمیں نظر آئے۔
appointment-bring-callback = فون اپنے پاس رکھیں۔
appointment-how-to-change = اگر آپ نہیں آ سکتے تو یہاں { $reference } کے ساتھ بتائیں، یا { $phone } پر فون کریں۔ آپ اسے کسی بھی وقت بدل سکتے ہیں۔
    .voice = اگر آپ نہیں آ سکتے تو حوالے کے ساتھ دوبارہ فون کریں۔ آپ وقت کسی بھی وقت بدل سکتے ہیں۔

# Asking after it, moving it, taking it back.

appointment-which = آپ کی کون سی ملاقات؟
    .again = ان میں سے ایک چنیں، یا کوئی اور حوالہ دیں۔
appointment-ask-reference = آپ کی ملاقات کا حوالہ کیا ہے؟ یہ ایسا ہوتا ہے: { $example }۔
    .again = ہم نے حوالہ بکنگ کے وقت دیا تھا۔ اس میں حروف اور ہندسے ہیں، جیسے { $example }۔
    .voice = آپ کی ملاقات کا حوالہ کیا ہے؟ ایک ایک حرف بولیں۔
appointment-ask-proof = یہ یقین کرنے کے لیے کہ یہ آپ کی ہے، ملاقات کا فون نمبر، ای میل یا پوسٹ کوڈ دیں۔
    .again = وہ فون نمبر، ای میل یا پوسٹ کوڈ دیں جو آپ نے بکنگ کے وقت دیا تھا۔
appointment-not-found = ان تفصیلات سے کوئی ملاقات نہیں ملی۔ انہیں دیکھ کر دوبارہ کوشش کریں۔
appointment-give-up = یہ نہیں مل رہی۔ { $phone } پر فون کریں، کوئی آپ کے لیے دیکھ سکتا ہے۔ کچھ نہیں بدلا گیا۔
appointment-is = ملاقات { $reference }: { $time }۔
appointment-ask-want = آپ اسے رکھنا، بدلنا یا منسوخ کرنا چاہتے ہیں؟
    .again = کہیں رکھیں، بدلیں یا منسوخ۔
appointment-want-keep = رہنے دیں
    .words = رہنے دیں, رکھیں, یہی رکھیں, ہاں, جی ہاں, ٹھیک ہے, یہی ٹھیک ہے, شکریہ, rehne dein
appointment-want-change = بدلیں
    .words = بدلیں, بدلنا, تبدیل, تبدیل کریں, کوئی اور وقت, آگے کریں, نیا وقت, badlein
appointment-want-cancel = منسوخ کریں
    .words = منسوخ, منسوخ کریں, نہیں آ سکتا, نہیں آ سکتی, ضرورت نہیں, کینسل, mansookh
appointment-read-back-change =
    پرانا وقت: { $old }۔ نیا وقت: { $time }۔ کیا یہ درست ہے؟
    .again = آپ کی ملاقات کا وقت بدلا جائے گا۔ پرانا وقت: { $old }۔ نیا وقت: { $time }۔ بدلنے کے لیے ہاں کہیں۔
appointment-read-back-cancel =
    یہ ملاقات منسوخ ہو گی: { $old }۔ کیا یہ درست ہے؟
    .again = آپ کی یہ ملاقات منسوخ کی جائے گی: { $old }۔ منسوخ کرنے کے لیے ہاں کہیں۔
appointment-changed = وقت بدل دیا گیا۔ نیا وقت: { $time }۔ حوالہ وہی ہے: { $reference }۔
appointment-cancelled = آپ کی ملاقات { $reference } منسوخ ہو گئی۔ بتانے کا شکریہ۔
appointment-kept = وقت وہی ہے: { $time }۔
appointment-was-cancelled = ملاقات { $reference } اب کھلی نہیں ہے۔ آپ یہاں نئی بک کر سکتے ہیں۔
appointment-is-over = ملاقات { $reference } کا وقت گزر چکا ہے: { $time }۔ اس لیے یہ بدلی نہیں جا سکتی۔ آپ یہاں نئی بک کر سکتے ہیں۔

# Buttons under a read-back.

appointment-choice-book = جی ہاں، بک کریں
appointment-choice-move = جی ہاں، وقت بدلیں
appointment-choice-cancel = جی ہاں، منسوخ کریں
appointment-choice-keep = جی نہیں، ایسے ہی رہنے دیں

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    یاد دہانی: آپ کی ملاقات ہے: { $time }۔ { $where }
    اگر آپ نہیں آ سکتے یا کوئی اور وقت چاہتے ہیں تو یہاں { $reference } کے ساتھ بتائیں، یا { $phone } پر فون کریں۔
    .sms = یاد دہانی: آپ کی ملاقات { $time }۔ بدلنے کے لیے { $reference } بھیجیں، یا فون: { $phone }۔
appointment-remind-in_person = ہم آپ سے وہیں ملیں گے جو جگہ بکنگ کے وقت بتائی تھی۔
appointment-remind-phone = ہم آپ کو فون کریں گے۔
appointment-remind-home = دروازہ کھولنے کے لیے کوئی بالغ گھر پر ہو۔
appointment-remind-kerbside = صبح 6 بجے تک باہر رکھ دیں۔

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = کیلنڈر میں ڈالنے کے لیے یہ کھولیں: { $url }
    .voice = کیلنڈر میں ڈالنے کے لیے آپ کو لنک { $url } مل سکتا ہے۔
appointment-calendar-summary = ملاقات: { $council }
appointment-calendar-description = آپ کا حوالہ: { $reference }۔ بدلنے یا منسوخ کرنے کے لیے حوالے کے ساتھ بتائیں، یا { $phone } پر فون کریں۔
appointment-calendar-reminder = کل آپ کی ملاقات ہے: { $council }۔
