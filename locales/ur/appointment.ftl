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
appointment-ask-interpreter = کیا آپ کو ترجمان چاہیے، یا کوئی اور چیز جس سے آسانی ہو؟ یہ مفت ہے۔
    .again = کہیں نہیں، ترجمان، یا اشاروں کی زبان۔
appointment-interpreter-none = ترجمان کے بغیر
    .words = ترجمان کے بغیر, ترجمان نہیں چاہیے, ترجمان کی ضرورت نہیں
appointment-interpreter-spoken = ترجمان
    .words = ترجمان, ایک ترجمان, جی ہاں, ہاں, ترجمہ کرنے والا, tarjuman, haan
appointment-interpreter-sign = اشاروں کی زبان
    .words = اشاروں کی زبان, اشارے, برطانوی اشاروں کی زبان, اشاروں والا
appointment-interpreter-other = کچھ اور
    .words = کچھ اور, کوئی اور چیز, کوئی اور مدد, وہیل چیئر, ویل چیئر, سیڑھیوں کے بغیر, سیڑھی نہ ہو, سماعت کا آلہ, ہیئرنگ لوپ, زیادہ وقت, بڑے حروف, بڑی لکھائی, دیکھ بھال کرنے والا, kuch aur, zyada waqt, wheelchair
appointment-ask-adjustments = آپ کی آسانی کے لیے ہم کیا کر سکتے ہیں؟
    .again = مثال: سیڑھیوں کے بغیر کمرہ، زیادہ وقت، یا کوئی آپ کے ساتھ آئے۔
appointment-label-adjustments = کس سے آسانی ہو گی
    .words = کس سے آسانی ہو گی, آسانی, مدد
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

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = جلدی کا وقت خالی ہونے کی خبر کے لیے کہیں: جلدی کا وقت۔
appointment-want-earlier = جلدی کے وقت کی خبر دیں
    .words = جلدی کا وقت, جلدی کی ملاقات, جلدی وقت, کوئی جلدی کا وقت, پہلے کا وقت, پہلے کی ملاقات, اس سے پہلے, جلدی آنا, جلدی ملنا, jaldi ka waqt, pehle ka waqt
appointment-earlier-noted = جب اس سے پہلے کا وقت خالی ہو گا، آپ کو بتا دیا جائے گا: { $time }۔ تب تک آپ کا یہی وقت ہے۔
appointment-earlier-now = ایک وقت ابھی خالی ہے: { $time }۔ اسے لینے کے لیے کہیں: میری ملاقات بدلیں۔
appointment-earlier-offer =
    آپ کی ملاقات { $reference } کے لیے جلدی کا وقت خالی ہے: { $time }۔
    آپ کا موجودہ وقت: { $old }۔ جلدی کا وقت آپ کے لیے تب تک رکھا ہے: { $until }۔ کیا آپ اسے لینا چاہتے ہیں؟
    .sms = { $reference } کے لیے جلدی کا وقت: { $time }۔ موجودہ وقت: { $old }۔ تب تک رکھا ہے: { $until }۔
appointment-earlier-letter =
    آپ کی ملاقات { $reference } کے لیے جلدی کا وقت خالی ہے: { $time }۔
    آپ کا موجودہ وقت: { $old }۔ جلدی کا وقت آپ کے لیے تب تک رکھا ہے: { $until }۔
    اسے لینے کے لیے ہماری ویب چیٹ میں { $reference } بتائیں، یا { $phone } پر فون کریں۔
    .sms = { $reference } کے لیے جلدی کا وقت: { $time }۔ تب تک رکھا ہے: { $until }۔ لینے کے لیے فون: { $phone }۔
    .subject = آپ کی ملاقات { $reference } کے لیے جلدی کا وقت خالی ہے
appointment-ask-offer = یہ وقت خالی ہے: { $time }۔ آپ کے لیے تب تک رکھا ہے: { $until }۔ آپ کیا کرنا چاہتے ہیں؟
    .again = کہیں: یہ لے لیں، میرا وقت رہنے دیں، بدلیں یا منسوخ۔
appointment-offer-take = جلدی کا وقت لینا ہے
    .words = یہ لے لیں, لے لیں, لینا ہے, یہ لینا ہے, یہ چاہیے, جلدی کا وقت لینا ہے, جلدی والا, جلدی کا وقت, le lein, lena hai
appointment-offer-keep = میرا وقت رہنے دیں
    .words = میرا وقت رہنے دیں, میرا وقت رکھیں, میرا ہی وقت, یہی رہنے دیں, رہنے دیں, mera waqt rehne dein
appointment-offer-leave = میرا وقت رہنے دیں، اور پھر نہ پوچھیں
    .words = پھر نہ پوچھیں, دوبارہ نہ پوچھیں, نہ پوچھیں, مت پوچھیں, اور خبر نہ دیں, na poochein
appointment-offer-kept = آپ کا وقت وہی ہے: { $old }۔ جب کوئی اور جلدی کا وقت خالی ہو گا، آپ کو بتا دیا جائے گا۔
appointment-offer-left = آپ کا وقت وہی ہے: { $old }۔ اب جلدی کے وقت کی خبر نہیں دی جائے گی۔
appointment-offer-gone = وہ وقت آپ کے لیے تب تک رکھا تھا: { $until }۔ اب وہ نہیں رکھا ہوا، افسوس ہے۔ آپ کا وقت اب بھی یہی ہے: { $old }۔

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = بڑی چیزیں کتنی ہیں؟ { $items } چیزوں تک کل فیس: { $price }۔ ہر اضافی چیز: { $more }۔ زیادہ سے زیادہ: { $most }۔
    .again = چیزوں کی تعداد بتائیں، جیسے 2۔ زیادہ سے زیادہ: { $most }۔
appointment-label-items = کتنی چیزیں
    .words = کتنی, کتنی چیزیں, تعداد, چیزوں کی تعداد
appointment-ask-things = وہ کیا چیزیں ہیں، اور آپ انہیں کہاں رکھیں گے؟
    .again = مثال: ایک صوفہ اور ایک پلنگ، گھر کے سامنے والی دیوار کے پاس۔
appointment-outside = یہ پتہ ہمارے علاقے میں نہیں، اس لیے وہاں سے سامان اٹھوانا بک نہیں ہو سکتا۔
appointment-read-back-pay =
    یہ معلومات دیکھ لیں:
    { $facts }
    اس کی فیس: { $price }۔ پہلے کارڈ سے ادائیگی کریں، { $minutes } منٹ کے اندر۔ اس کے بعد دن بک ہو گا۔
    اگر آپ { $days } کام کے دن پہلے یا اس سے بھی پہلے منسوخ کریں تو پوری رقم واپس ملے گی۔ اس کے بعد کچھ واپس نہیں ملے گا۔
    کیا یہ درست ہے، اور کیا ادائیگی کا لنک بھیج دیں؟
    .sms =
        { $facts }
        { $price }، کارڈ سے، { $minutes } منٹ میں۔
        { $days } کام کے دن پہلے منسوخ: پوری رقم واپس۔ بعد میں: کچھ نہیں۔
        درست ہے؟ لنک بھیج دیں؟
    .again =
    ہمارے پاس یہ ہے:
    { $facts }
    اس کی فیس: { $price }۔ اگر آپ { $days } کام کے دن پہلے یا اس سے بھی پہلے منسوخ کریں تو پوری رقم واپس ملے گی، اور اس کے بعد کچھ نہیں۔
    ہاں کہیں تو لنک بھیجا جائے گا۔ یا بتائیں کہ کیا غلط ہے۔
appointment-choice-pay = جی ہاں، لنک بھیجیں
appointment-pay-link =
    آپ کا ادائیگی کا لنک ({ $amount }، { $what }): { $link }
    یہ وقت آپ کے لیے رکھا ہے: { $time }۔ کب تک: { $until }۔ ادائیگی کا حوالہ: { $reference }۔
    .sms = { $amount }، { $what }۔ ادائیگی: { $link } یہ وقت رکھا ہے: { $time }۔ کب تک: { $until }۔
    .voice =
        آپ کا ادائیگی کا لنک تیار ہے۔ رقم: { $amount }، { $what }۔ آپ کو لنک { $link } ٹیکسٹ سے مل سکتا ہے۔
        یہ وقت آپ کے لیے رکھا ہے: { $time }۔ کب تک: { $until }۔
appointment-pay-after = ادائیگی کے بعد یہ بک ہو جائے گا، اور یہاں آپ کو بتا دیا جائے گا۔ وقت پر ادائیگی نہ ہوئی تو کچھ بک نہیں ہو گا۔
    .voice = ادائیگی کے بعد یہ بک ہو جائے گا۔ وقت پر ادائیگی نہ ہوئی تو کچھ بک نہیں ہو گا۔
appointment-pay-link-same =
    ایک دن آپ کے لیے تب تک رکھا ہے: { $until }۔ ادائیگی یہاں کریں ({ $amount }، { $what }): { $link }
    .voice = ایک دن آپ کے لیے تب تک رکھا ہے: { $until }۔ آپ کو { $amount } کی ادائیگی کا لنک { $link } ٹیکسٹ سے مل سکتا ہے۔
appointment-pay-give-up = اگر اب آپ کو یہ نہیں چاہیے تو کہیں: میری ملاقات منسوخ کریں۔ پھر آپ کو پیسے نہیں دینے ہوں گے۔
appointment-unpaid = { $reference } کی ادائیگی ابھی نہیں ہوئی، اس لیے یہ بک نہیں ہے۔ دیے ہوئے لنک سے ادائیگی کریں، یا { $phone } پر فون کریں۔
appointment-paid =
    آپ کی ادائیگی { $amount } ہو گئی، اور یہ بک ہو گیا: { $time }۔ سامان صبح 6 بجے تک باہر رکھ دیں۔
    آپ کا حوالہ: { $reference }۔ رسید نمبر: { $receipt }۔ بدلنے یا منسوخ کرنے کے لیے حوالہ بتائیں، یا { $phone } پر فون کریں۔
    { $calendar }
    .sms =
    ادائیگی { $amount } ہو گئی۔ بک ہو گیا: { $time }۔ سامان صبح 6 بجے تک باہر رکھیں۔ حوالہ { $reference }۔ بدلنے کے لیے یہ بھیجیں۔
    { $calendar }
    .voice =
    آپ کی ادائیگی { $amount } ہو گئی، اور یہ بک ہو گیا: { $time }۔ آپ کا حوالہ: { $reference }۔
    { $calendar }
appointment-pay-over = یہ وقت بک نہیں ہوا، کیونکہ وقت پر ادائیگی نہیں ہوئی: { $time }۔ کوئی رقم نہیں لی گئی۔ آپ یہاں کوئی اور دن بک کر سکتے ہیں۔
appointment-paid-too-late =
    آپ کی ادائیگی { $reference } ہمیں مل گئی، رقم: { $amount }۔ مگر یہ وقت اب آپ کے لیے نہیں رکھا ہوا تھا: { $time }۔ افسوس ہے۔
    یہ بک نہیں ہوا، اور ہم رقم آپ کے کارڈ پر واپس بھیجیں گے۔ کوئی اور دن چاہیے تو { $phone } پر فون کریں۔
appointment-read-back-cancel-paid =
    سامان اٹھوانا منسوخ ہو گا: { $old }۔ { $refund } کیا یہ درست ہے؟
    .again = سامان اٹھوانا منسوخ کیا جائے گا: { $old }۔ { $refund } منسوخ کرنے کے لیے ہاں کہیں۔
appointment-refund-all = آپ کو پوری رقم واپس ملے گی: { $price }۔ ہمارا اہلکار اسے اسی کارڈ پر بھیجے گا جس سے ادائیگی ہوئی۔
appointment-refund-none = یہ رقم واپس لینے کا وقت گزر چکا ہے: { $price }۔

# Buttons under a read-back.

appointment-choice-book = جی ہاں، بک کریں
appointment-choice-move = جی ہاں، وقت بدلیں
appointment-choice-cancel = جی ہاں، منسوخ کریں
appointment-choice-keep = جی نہیں، ایسے ہی رہنے دیں

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    یاد دہانی: آپ کی ملاقات ہے: { $time }۔ { $where }
    اگر آپ نہیں آ سکتے یا کوئی اور وقت چاہتے ہیں تو یہاں { $reference } کے ساتھ بتائیں، یا { $phone } پر فون کریں۔
    .sms = یاد دہانی: آپ کی ملاقات { $time }۔ { $where } بدلنے کے لیے { $reference } بھیجیں، یا فون: { $phone }۔
appointment-remind-phone = ہم آپ کو فون کریں گے۔
appointment-remind-home = دروازہ کھولنے کے لیے کوئی بالغ گھر پر ہو۔
appointment-remind-kerbside = صبح 6 بجے تک باہر رکھ دیں۔

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = کیلنڈر میں ڈالنے کے لیے یہ کھولیں: { $url }
    .voice = کیلنڈر میں ڈالنے کے لیے آپ کو لنک { $url } مل سکتا ہے۔
appointment-calendar-summary = ملاقات: { $council }
appointment-calendar-description = آپ کا حوالہ: { $reference }۔ بدلنے یا منسوخ کرنے کے لیے حوالے کے ساتھ بتائیں، یا { $phone } پر فون کریں۔
appointment-calendar-reminder = کل آپ کی ملاقات ہے: { $council }۔
