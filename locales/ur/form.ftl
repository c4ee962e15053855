# Drafted by machine; not yet reviewed by a speaker.
# What every form says, whatever it is about. Words that are read for an order or an answer are in .words, lower case,
# separated by commas.

# Choices beside a form's own.

form-choice-person = کسی انسان سے بات کریں
    .words = انسان, بندہ, کسی سے بات, کسی انسان سے بات کریں, کسی سے بات کرنی ہے, مجھے فون کریں, insan se baat
form-choice-send = جی ہاں، بھیجیں
    .words = جی ہاں, ہاں, جی, ہاں جی, ٹھیک ہے, ٹھیک, بھیجیں, بھیج دیں, بھیجو, سب درست ہے, درست ہے, صحیح ہے, تصدیق, haan, ji haan, theek hai, bhej dein, bhejo
form-choice-change = کچھ بدلیں
    .words = نہیں, جی نہیں, بدلیں, کچھ بدلیں, تبدیل کریں, درست نہیں, صحیح نہیں, غلط ہے, ترمیم, nahi, badlein, ghalat hai
form-choice-save = بعد کے لیے محفوظ کریں
    .words = محفوظ, محفوظ کریں, بعد کے لیے محفوظ کریں, میرے جواب محفوظ کریں, بعد میں, بعد میں مکمل کروں گا, بعد میں مکمل کروں گی, mehfooz, baad mein
form-choice-stop = رک جائیں
    .words = رک جائیں, رکیں, رکو, ختم, نہ بھیجیں, مت بھیجیں, مٹا دیں, ruk jao, khatam
form-choice-go-on = جاری رکھیں
    .words = جاری رکھیں, جاری, آگے چلیں, چلتے رہیں, نہیں, jari rakhein, aage chalein

# Words that give an order.

form-command-save = محفوظ کریں
    .words = محفوظ, محفوظ کریں, اسے محفوظ کریں, یہ محفوظ کر لیں, میرے جواب محفوظ کریں, بعد کے لیے محفوظ کریں, بعد میں مکمل کروں گا, بعد میں مکمل کروں گی, بعد میں کروں گا, بعد میں کروں گی, بعد میں آؤں گا, بعد میں آؤں گی, mehfooz karo
form-command-stop = اسے روک دیں
    .words = اسے روک دیں, روک دیں, روکو, براہ کرم رکیں, چھوڑو یہ سب, کوئی بات نہیں رہنے دو, اسے منسوخ کریں, منسوخ, میں ہار مانتا ہوں, rok do, isay rok dein
form-command-back = پیچھے جائیں
    .words = پیچھے, پیچھے جائیں, واپس, واپس جائیں, ایک پیچھے, پچھلا سوال, peechay, wapis, pichla sawal
form-command-repeat = دہرائیں
    .words = دہرائیں, دوبارہ کہیں, پھر سے کہیں, پھر بولیں, کیا کہا, سوال کیا تھا, سمجھ نہیں آئی, سمجھ نہیں آیا, میں نہیں سمجھا, میں نہیں سمجھی, کیا مطلب, dobara, dohrayein, samajh nahi aya, kya matlab
form-command-help = مدد
    .words = مدد, مدد کریں, میری مدد کریں, میں کیا کہہ سکتا ہوں, میں کیا کہہ سکتی ہوں, یہ کیسے چلتا ہے, madad
form-command-restart = دوبارہ شروع کریں
    .words = دوبارہ شروع کریں, پھر سے شروع, شروع سے, نئے سرے سے, dobara shuru, shuru se

# Words that tell a correction from an answer.

form-word-correction = تصحیح
    .words = نہیں, معاف کریں, اصل میں, میرا مطلب, میرا مطلب تھا, یعنی, غلط, کے بجائے, کی جگہ, بدلیں, غلطی, ہونا چاہیے, ہونی چاہیے, اسے ٹھیک کریں, لیکن, مگر, nahi, asal mein, mera matlab, ghalat
form-word-change = تبدیلی
    .words = بدلیں, بدلنا, تبدیل, غلط, درست نہیں, صحیح نہیں, ٹھیک کریں, ترمیم, غلطی, اپڈیٹ, ہونا چاہیے, ہونی چاہیے, badlo, ghalat
form-word-also = اور بھی
    .words = بھی, اور بھی, ساتھ ہی, ایک اور, شامل کریں, مزید, اس کے علاوہ, جمع, اور ہے, aur bhi

# Questions about the form itself.

form-another-way =
    کوئی اور طریقہ آزماتے ہیں۔ ان میں سے ایک چنیں، یا کسی انسان سے بات کرنے کے لیے { $phone } پر فون کریں۔
form-which-one = آپ کی بات ان میں سے ایک سے زیادہ پر بیٹھتی ہے۔
form-needs-answer = آگے بڑھنے کے لیے یہ ضروری ہے۔ تقریباً درست جواب بھی ٹھیک ہے۔
form-left-out = وہ چھوڑ دیا گیا۔
form-cannot-skip = آگے بڑھنے کے لیے یہ ضروری ہے، اس لیے اسے چھوڑا نہیں جا سکتا۔
form-what-to-change = آپ کیا بدلنا چاہتے ہیں؟
    .again = بتائیں کون سا حصہ غلط ہے اور کیا ہونا چاہیے۔ مثال: پتہ 12 Alder Road ہے۔
form-stopping = کچھ نہیں بھیجا گیا۔ آپ جواب بعد کے لیے محفوظ کرنا، رکنا، یا جاری رکھنا چاہتے ہیں؟
    .again = کہیں محفوظ کریں، رک جائیں یا جاری رکھیں۔
form-stopped = کام روک دیا گیا۔ کچھ نہیں بھیجا گیا، اور آپ کے جواب مٹ گئے۔ آپ کو اور کیا چاہیے؟
form-started-over = ہم دوبارہ شروع کرتے ہیں۔ کچھ نہیں بھیجا گیا۔
form-back-none = یہ پہلا سوال ہے، اس سے پیچھے کچھ نہیں۔
form-help =
    سوال کا جواب اپنے لفظوں میں دیں۔ آپ یہ بھی کہہ سکتے ہیں: پیچھے، دہرائیں، چھوڑ دیں، بدلیں، محفوظ کریں یا رک جائیں۔
    آپ { $phone } پر فون کر سکتے ہیں، ہماری ویب سائٹ استعمال کر سکتے ہیں، یا ملنے کا وقت لے سکتے ہیں۔
form-later = آپ کی دوسری بات لکھ لی گئی ہے۔ اس کے بعد وہ دیکھیں گے۔
form-old-button = وہ بٹن کسی ختم ہو چکے کام کا ہے۔ اب ہم یہاں ہیں۔
form-changed-since = وہ بٹن دکھانے کے بعد کچھ بدل گیا ہے۔ ایک بار پھر دیکھ لیں۔
form-moved-on = معذرت۔ آپ کے شروع کرنے کے بعد یہ فارم بدل گیا ہے، اس لیے آگے نہیں بڑھ سکتے۔ کچھ نہیں بھیجا گیا۔ دوبارہ بتائیں کہ آپ کو کیا چاہیے۔

# Left and picked up again.

form-welcome-back = واپسی پر خوش آمدید۔
form-so-far =
    اب تک ہمارے پاس یہ ہے:
    { $facts }
form-saved =
    آپ کے جواب محفوظ ہیں۔ آپ کا کوڈ: { $code }۔
    آگے چلنے کے لیے 7 دن کے اندر اس چیٹ پر واپس آئیں اور کہیں: { $code } سے جاری رکھیں۔
    ابھی کسی ٹیم کو کچھ نہیں بھیجا گیا۔
form-handed-over =
    یہ سمجھ نہیں آیا، اس لیے کسی انسان سے بات کرنا بہتر ہے۔ { $phone } پر فون کریں۔
    آپ کے جواب محفوظ ہیں۔ کوڈ: { $code }۔ یہاں دوبارہ کوشش کے لیے کہیں: { $code } سے جاری رکھیں۔

# Answers that cannot be taken.

form-text-too-long = اس کی لمبائی { $length } حروف ہے۔ ہم زیادہ سے زیادہ { $longest } لے سکتے ہیں۔ سب سے اہم بات بتائیں۔
form-number-out-of-range = { $min } سے { $max } تک کا نمبر دیں۔
form-date-in-future = یہ تاریخ ابھی نہیں آئی: { $date }۔ گزری ہوئی تاریخ دیں، یا آج کی۔
form-date-not-found = یہ تاریخ نہیں ملی۔ دن اور مہینہ دیں، جیسے 21 نومبر، یا دن جیسے پچھلا ہفتہ۔
form-contact-not-understood = یہ ایسا فون نمبر یا ای میل نہیں جو استعمال ہو سکے۔ برطانیہ کے فون نمبر میں 10 یا 11 ہندسے ہوتے ہیں۔
form-contact-more = شکریہ۔ ہم کون سا فون نمبر یا ای میل استعمال کریں؟

# A place that is not exact enough.

form-place-more-street = اس میں بہت سی جگہیں آتی ہیں۔ یہ کس چیز کے پاس ہے؟ سڑک، گھر نمبر یا دکان بتائیں۔
form-place-more-address = گھر نمبر اور سڑک کیا ہے؟
form-place-more-site = اس جگہ کا نام کیا ہے؟

# Photos.

form-photos-kept =
    { $count ->
        [one] آپ کی تصویر مل گئی۔
       *[other] آپ کی { $count } تصویریں مل گئیں۔
    }
form-photos-most = ہم { $most } تصویریں لے سکتے ہیں، اس لیے پہلی تصویریں رکھ لی گئیں۔

# Reading back.

form-line = { $label }: { $value }
form-lines =
    { $first }
    { $rest }
form-value-unsure = یقین نہیں
form-value-photos =
    { $count ->
        [one] 1 تصویر
       *[other] { $count } تصویریں
    }
