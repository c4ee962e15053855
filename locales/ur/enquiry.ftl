# Drafted by machine; not yet reviewed by a speaker.
# What residents tell the council that is no report, payment, appointment or complaint.

enquiry-begin-feedback = شکریہ۔ آپ کی رائے متعلقہ لوگوں تک پہنچائی جاتی ہے۔ ہم کیا رکھتے ہیں، یہاں لکھا ہے: { $link }.
enquiry-begin-details = آپ کی تبدیلی آگے بھیجی جاتی ہے۔ کوئی آپ کی شناخت دیکھ کر تبدیلی کرے گا۔ ہم کیا رکھتے ہیں، یہاں لکھا ہے: { $link }.
enquiry-begin-privacy = یہ آپ کا حق ہے اور مفت ہے۔ کچھ دکھانے یا بدلنے سے پہلے ہمیں آپ کی شناخت دیکھنی ہوتی ہے۔ ہم کیا رکھتے ہیں، یہاں لکھا ہے: { $link }.
enquiry-begin-interpreter = ترجمان مفت ہے، اور ہم ڈھونڈ کر دیتے ہیں۔ مہربانی کر کے ترجمے کے لیے بچے کو نہ لائیں۔ ہم کیا رکھتے ہیں، یہاں لکھا ہے: { $link }.
    .voice = ترجمان مفت ہے، اور ہم ڈھونڈ کر دیتے ہیں۔ مہربانی کر کے ترجمے کے لیے بچے کو نہ لائیں۔

enquiry-ask-subject-feedback = یہ کیا ہے؟
    .again = تعریف، تجویز یا رائے چنیں۔
enquiry-ask-subject-details = کیا بدلا ہے؟
    .again = جو سب سے قریب ہو وہ چنیں، یا اپنے لفظوں میں بتائیں۔
enquiry-ask-subject-privacy = آپ ہم سے کیا چاہتے ہیں؟
    .again = جو سب سے قریب ہو وہ چنیں، یا اپنے لفظوں میں بتائیں۔
enquiry-ask-subject-interpreter = آپ کو ترجمان کس کام کے لیے چاہیے؟
    .again = جو سب سے قریب ہو وہ چنیں، یا ایک لفظ میں بتائیں، جیسے کال یا خط۔

enquiry-subject-praise = تعریف
    .words = تعریف, شکریہ, شاباش, بہت اچھا, زبردست, بہترین, عمدہ, کمال, مددگار تھے, مہربان, اچھا کام کیا, خوش ہوں, shukriya, zabardast
enquiry-subject-suggestion = تجویز
    .words = تجویز, مشورہ, خیال, آپ کو چاہیے, آپ کر سکتے ہیں, بہتر ہو گا, کیوں نہیں کرتے, tajweez, mashwara
enquiry-subject-comment = رائے
    .words = رائے, تبصرہ, نظریہ, کچھ اور, دیگر, raye
enquiry-subject-moved_home = گھر بدلا ہے یا بدلنا ہے
    .words = گھر بدلا, گھر بدل رہے ہیں, منتقل, پتہ, نیا پتہ, پتے کی تبدیلی, پتہ بدل گیا, نیا گھر, نیا فلیٹ, naya pata, ghar badla
enquiry-subject-household = میرے گھر میں کون رہتا ہے
    .words = گھر والے, ہمارے ساتھ رہنے آیا, گھر چھوڑ گیا, شریک حیات, بچہ, اکیلا رہتا ہوں, اکیلی رہتی ہوں, کرایہ دار, گھر سے چلا گیا
enquiry-subject-name = میرا نام
    .words = میرا نام, نام, شادی کا نام, خاندانی نام, نام بدل گیا, شادی ہوئی, طلاق ہوئی, naam
enquiry-subject-contact = میرا فون یا ای میل
    .words = فون, ای میل, نیا نمبر, نیا فون نمبر, نئی ای میل, موبائل, naya number
enquiry-subject-needs = مجھ سے رابطہ کیسے کریں
    .words = بڑے حروف, بڑی لکھائی, بریل, آڈیو, آسان الفاظ, فون نہ کریں, مجھے فون نہ کریں, صرف ٹیکسٹ کریں, صرف میسج, خط بھیجیں, ہیئرنگ لوپ, بہرا, بہری, سن نہیں سکتا, نابینا, دیکھ نہیں سکتا, میری ضرورتیں, مجھ سے رابطہ, phone na karein
enquiry-subject-income = میرا کام یا پیسہ
    .words = آمدنی, پیسہ, پیسے, کام, نوکری, نئی نوکری, نوکری چھوٹ گئی, کام شروع کیا, کام چھوڑ دیا, تنخواہ, تنخواہ بڑھی, بینیفٹ بدل گئے, بچت, پنشن, naukri, aamdani, tankhwah
enquiry-subject-death = کسی کی وفات ہوئی ہے
    .words = وفات, انتقال, فوت, موت, فوت ہو گئے, مرحوم, جنازہ, intiqal, wafat
enquiry-subject-see = میرے بارے میں معلومات دیکھنا
    .words = دیکھنا, نقل, آپ کے پاس کیا ہے, میرے بارے میں کیا ہے, معلومات مانگنا, میرا ریکارڈ, میرا ڈیٹا, میری معلومات
enquiry-subject-correct = غلطی ٹھیک کرنا
    .words = ٹھیک کرنا, غلطی, غلط, درست کرنا, تصحیح, بدلنا, پرانی معلومات
enquiry-subject-erase = میرے بارے میں معلومات مٹانا
    .words = مٹانا, مٹا دیں, ہٹانا, بھول جائیں, ختم کر دیں
enquiry-subject-object = کسی کام میں استعمال روکنا
    .words = اعتراض, استعمال روکیں, استعمال نہ کریں, استعمال بند کریں
enquiry-subject-call = فون پر ہم سے بات
    .words = فون, ٹیلیفون, کال, فون پر, فون کال, فون پر بات
enquiry-subject-book = نئی ملاقات
    .words = نئی ملاقات, ملاقات بک کرنا, بک کرنا, نیا وقت, وقت لینا, nayi mulaqat
enquiry-subject-booked = ملاقات جو پہلے سے ہے
    .words = میری ملاقات, میری ملاقات ہے, پہلے سے ملاقات, پہلے سے بک, بک ہو چکی, بک کر چکا, بک کر چکی, meri mulaqat
enquiry-subject-letter = خط یا فارم
    .words = خط, خطوط, فارم, کاغذ, کاغذات, دستاویز, khat, form
enquiry-subject-meeting = میٹنگ یا دورہ
    .words = میٹنگ, دورہ, انٹرویو, سماعت, آمنے سامنے, خود آنا, meeting, interview

enquiry-ask-feedback = آپ ہمیں کیا بتانا چاہتے ہیں؟
    .again = اپنے لفظوں میں بتائیں۔ چند لفظ کافی ہیں۔
enquiry-ask-details-moved_home = پرانا پتہ کیا ہے، نیا پتہ کیا ہے، اور آپ کس دن منتقل ہو رہے ہیں؟
    .again = مثال: 12 Alder Road سے 3 Elm Hill، 1 مارچ کو۔
enquiry-ask-details-household = کون گھر میں آیا یا گیا، اور کس دن؟
    .again = مثال: میرا بیٹا 1 مارچ کو گھر سے چلا گیا۔
enquiry-ask-details-name = آپ کا نام کیا تھا، اور اب کیا ہے؟
    .again = پرانا نام اور نیا نام دیں۔
enquiry-ask-details-contact = پرانا نمبر یا ای میل کیا ہے، اور نیا کیا ہے؟
    .again = پرانا اور نیا دونوں دیں تاکہ ہم آپ کو ڈھونڈ سکیں۔
enquiry-ask-details-needs = آپ کو کیا چاہیے؟ مثلاً بڑے حروف میں خط، یا فون نہ کرنا۔
    .again = بتائیں ہم آپ کو کیسے لکھیں یا آپ سے کیسے بات کریں۔ ایک بار بتانا کافی ہے، ہم ایسا ہی کریں گے۔
enquiry-ask-details-income = کیا بدلا ہے، اور کس دن سے؟
    .again = مثال: 1 مارچ سے کام شروع کیا، ہفتے میں 20 گھنٹے۔
enquiry-ask-details-death = ان کا نام اور پتہ کیا تھا، اور وفات کب ہوئی؟
    .again = نام اور پتہ کافی ہے۔ کوئی جلدی نہیں۔
enquiry-ask-privacy-see = آپ کیا دیکھنا چاہتے ہیں؟ ہو سکے تو بتائیں کون سی سروس اور کون سے سال۔
    .again = مثال: 2024 سے میرے کونسل ٹیکس کے خط۔ سب کچھ بھی کہہ سکتے ہیں۔
enquiry-ask-privacy-correct = کیا غلط ہے، اور کیا ہونا چاہیے؟
    .again = بتائیں ہمارے پاس کیا ہے اور درست کیا ہے۔
enquiry-ask-privacy-erase = ہم کیا مٹائیں، اور کیوں؟ کچھ چیزیں قانون کے تحت رکھنی ہوتی ہیں، ہم بتا دیں گے کون سی۔
    .again = بتائیں کون سی سروس، یا کون سے خط یا چیٹ۔
enquiry-ask-privacy-object = ہم اس سے کیا کرنا بند کریں، اور کیوں؟
    .again = بتائیں کہ آپ کس کام میں اس کا استعمال نہیں چاہتے۔
enquiry-ask-interpreter-call = کال کس بارے میں ہے، اور ہم کب فون کریں؟
    .again = مثال: میرا کرایہ، پیر کی صبح۔
enquiry-ask-interpreter-booked = ملاقات کب ہے؟ اس کا حوالہ ہو تو وہ بھی دیں۔
    .again = مثال: 3 دسمبر کو 10 بجے، گھر کی مرمت کے بارے میں۔
enquiry-ask-interpreter-letter = خط کس بارے میں ہے؟
    .again = مثال: کونسل ٹیکس (Council Tax) کا خط جو اس ہفتے آیا۔
enquiry-ask-interpreter-meeting = یہ کس بارے میں ہے، کہاں ہے، اور کب؟
    .again = مثال: City Hall میں رہائش کا انٹرویو، 3 دسمبر کو 10 بجے۔

enquiry-ask-person = یہ کس کے بارے میں ہے؟ نام، ٹیم یا جگہ کافی ہے۔
    .again = مثال: فون پر Sam، یا ہماری گلی کا کوڑا عملہ۔ آپ اسے چھوڑ سکتے ہیں۔
enquiry-ask-contact-optional = کیا آپ جواب چاہتے ہیں؟ تو نام اور فون نمبر یا ای میل دیں۔ آپ اسے چھوڑ سکتے ہیں۔
    .again = فون نمبر یا ای میل دیں، یا کہیں چھوڑ دیں۔
enquiry-ask-contact-required = آپ کا نام، اور فون نمبر یا ای میل کیا ہے؟ شناخت دیکھنے اور جواب دینے کے لیے یہ ضروری ہے۔
    .again = نام اور فون نمبر یا ای میل دیں۔

enquiry-label-subject = بارے میں
    .words = بارے میں, موضوع, قسم
enquiry-label-text = آپ کے لفظوں میں
    .words = لفظ, متن, جو میں نے کہا, پیغام
enquiry-label-person = کس کے بارے میں
    .words = کون, شخص, کس کے بارے میں

enquiry-affects-moved_home = اس سے آپ کا کونسل ٹیکس، بن، پارکنگ پرمٹ اور ووٹ بدل سکتے ہیں۔ اگر آپ کو کونسل ٹیکس میں کمی (Council Tax Reduction) یا ہاؤسنگ بینیفٹ ملتا ہے تو ایک مہینے میں بتائیں۔
enquiry-affects-household = اس سے آپ کا کونسل ٹیکس بدل سکتا ہے۔ اگر آپ کو کونسل ٹیکس میں کمی (Council Tax Reduction) یا ہاؤسنگ بینیفٹ ملتا ہے تو ایک مہینے میں بتائیں۔
enquiry-affects-needs = ہمارا اہلکار اسے ہماری سب ٹیموں کے لیے لکھ لیتا ہے، تاکہ آپ کو ایک ہی بار بتانا پڑے۔ آپ اسے کسی بھی وقت بدل سکتے ہیں۔
enquiry-affects-income = اگر آپ کو کونسل ٹیکس میں کمی (Council Tax Reduction) یا ہاؤسنگ بینیفٹ ملتا ہے تو ایک مہینے میں بتائیں۔ دیر سے بتایا تو شاید آپ کو پیسے واپس کرنے پڑیں، یا آپ کے حق کے پیسے نہ ملیں۔
enquiry-affects-name = ہم کوئی کاغذ دیکھنے کا کہہ سکتے ہیں، جیسے نکاح نامہ یا شادی کا سرٹیفکیٹ۔
enquiry-affects-death = آپ کے غم میں ہم شریک ہیں۔ وفات کے اندراج کے وقت Tell Us Once کا کہیں: یہ حکومت کے زیادہ تر محکموں اور ہمیں ایک ہی بار میں بتا دیتا ہے۔

enquiry-read-back =
    یہ بھیجا جائے گا:
    { $facts }
    کیا یہ درست ہے؟

enquiry-done-feedback = شکریہ۔ یہ ان کے پاس ہے: { $team }۔ آپ کا حوالہ: { $reference }۔ جواب کی آخری تاریخ: { $date }۔
enquiry-done-details = یہ ان کے پاس ہے: { $team }۔ آپ کا حوالہ: { $reference }۔ شناخت دیکھنے اور تبدیلی کرنے کے لیے ہم رابطہ کریں گے، آخری تاریخ: { $date }۔ انتظار نہیں ہو سکتا تو { $phone } پر فون کریں۔
enquiry-done-privacy = یہ ان کے پاس ہے: { $team }۔ آپ کا حوالہ: { $reference }۔ ہم شناخت دیکھنے کے لیے رابطہ کریں گے۔ جواب کی آخری تاریخ: { $date }۔ زیادہ وقت لگا تو وجہ کے ساتھ بتائیں گے۔
enquiry-done-interpreter = ترجمان کے لیے آپ کی درخواست مل گئی۔ یہ ان کے پاس ہے: { $team }۔ آپ کا حوالہ: { $reference }۔ ہم بتائیں گے کہ کون اور کب آئے گا، آخری تاریخ: { $date }۔ انتظار نہیں ہو سکتا تو { $phone } پر فون کریں اور اپنی زبان بتائیں۔
    .sms = ترجمان کی درخواست ملی: { $reference }۔ کون، کب آئے گا، { $date } تک بتائیں گے۔ جلدی ہے؟ فون: { $phone }۔
enquiry-done-privacy-proven = یہ ان کے پاس ہے: { $team }۔ وہ اب جانتے ہیں کہ یہ آپ ہی ہیں۔ آپ کا حوالہ: { $reference }۔ جواب کی آخری تاریخ: { $date }۔ زیادہ وقت لگا تو وجہ کے ساتھ بتائیں گے۔
enquiry-done-no-answer = شکریہ۔ یہ ان کے پاس ہے: { $team }۔ وہ سب کچھ پڑھتے ہیں۔ آپ کا حوالہ: { $reference }۔ آپ نے فون یا ای میل نہیں دیا، اس لیے ہم جواب نہیں لکھیں گے۔
enquiry-person-told = آپ کی بات ان تک اور ان کی ٹیم تک پہنچے گی: { $person }۔

enquiry-team-customer_experience = ہماری کسٹمر ٹیم
enquiry-team-customer_records = ہماری ریکارڈ ٹیم
enquiry-team-data_protection = ہماری ڈیٹا تحفظ ٹیم
enquiry-team-interpreting = ہماری ترجمے کی ٹیم

enquiry-status-received = { $reference } ان کے پاس ہے: { $team }۔ جواب کی آخری تاریخ: { $date }۔
enquiry-status-late = { $reference } کے جواب کی تاریخ یہ تھی: { $date }۔ ہمیں افسوس ہے۔ { $phone } پر فون کریں، کوئی اسے دیکھے گا۔
enquiry-status-answered = { $reference } کا جواب دیا گیا، تاریخ: { $date }۔
enquiry-status-closed = { $reference } بند کر دیا گیا، تاریخ: { $date }۔
enquiry-answer =
    { $reference } کا ہمارا جواب یہ ہے:
    { $words }
enquiry-closed =
    ہم نے { $reference } بند کر دیا ہے اور اس پر مزید کچھ نہیں کریں گے۔
    { $details }
enquiry-late =
    ہم نے { $reference } کے جواب کے لیے یہ تاریخ دی تھی: { $was }۔ زیادہ وقت لگ رہا ہے، ہمیں افسوس ہے۔
    { $details }
