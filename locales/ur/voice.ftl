# Drafted by machine; not yet reviewed by a speaker.
# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = السلام علیکم۔ یہ { $council } کا خودکار مددگار ہے۔ آپ کی بات لکھی جاتی ہے تاکہ ہم آپ کی مدد کر سکیں۔ خطرہ ہو تو فون بند کریں اور 999 پر فون کریں۔ انسان سے بات کے لیے کسی بھی وقت 0 دبائیں۔
voice-hear-choices = اختیارات سننے کے لیے سٹار دبائیں۔
voice-choice = { $choice }: { $key } دبائیں۔
voice-key = { $key } دبائیں۔
voice-more = مزید اختیارات کے لیے 8 دبائیں۔
voice-other-languages = دوسری زبان کے لیے 8 دبائیں۔
voice-online = زیادہ تر کام آپ کسی بھی وقت ہماری ویب سائٹ پر بھی کر سکتے ہیں۔ آپ کی جگہ برقرار رہے گی۔
voice-link-offer = لنک ٹیکسٹ سے پانے کے لیے 7 دبائیں۔
voice-link-sent = آپ جس فون سے بات کر رہے ہیں، اس پر بھیج دیا گیا ہے۔
voice-link-not-sent = اس فون پر ٹیکسٹ نہیں بھیجا جا سکتا۔ ہمارے اہلکار مدد کر سکتے ہیں۔ انسان سے بات کے لیے 0 دبائیں۔
voice-reference-offer = حوالہ ٹیکسٹ سے پانے کے لیے 7 دبائیں۔
voice-pay-by-keys = ابھی کارڈ سے ادا کریں، بٹنوں سے
    .words = ابھی ادا کریں, ابھی ادائیگی, ابھی ادا کرنا ہے, ابھی پیسے دینے ہیں, کارڈ, کارڈ سے, کارڈ سے ادا کریں, کارڈ سے ادائیگی, ابھی کارڈ سے ادا کریں, بٹنوں سے, بٹنوں سے ادا کریں, card, card se, abhi ada karein, card se ada karein, buttons se
voice-pay-begins = اپنا کارڈ تیار رکھیں۔ صرف بٹن استعمال کریں، اور کارڈ نمبر کبھی نہ بولیں۔ روکنے کے لیے سٹار دبائیں۔
voice-pay-number = اپنے کارڈ کا لمبا نمبر دیں، پھر ہیش دبائیں۔
voice-pay-expiry = کارڈ ختم ہونے کا مہینہ اور سال چار ہندسوں میں دیں۔
voice-pay-code = کارڈ کے پیچھے کے تین ہندسے دیں، پھر ہیش دبائیں۔
voice-pay-again = یہ نہیں ہوا۔ براہ کرم دوبارہ کوشش کریں۔
voice-pay-working = ایک لمحہ۔ ادائیگی ہو رہی ہے۔
voice-pay-not-now = اس کے لیے اس وقت کارڈ سے ادائیگی نہیں ہو سکتی۔ آپ لنک استعمال کر سکتے ہیں، یا انسان سے بات کے لیے 0 دبائیں۔
voice-anything-else = کیا کوئی اور کام ہے؟
voice-news-text = { $council }: { $news }
voice-link-text = { $council } کا لنک، جو آپ نے فون پر مانگا: { $link }
voice-reference-text = { $council }: آپ کا حوالہ { $reference } ہے۔

# What can be picked first of all.

voice-menu-ReportIssue = مسئلے کی رپورٹ کریں
voice-menu-BookAppointment = ملاقات کا وقت بک کریں
voice-menu-MakePayment = بل ادا کریں
voice-menu-CheckProgress = رپورٹ کا حال پوچھیں
voice-menu-MakeComplaint = شکایت کریں

# How an answer can be given with the keys.

voice-keys-date = بٹنوں سے دن اور مہینہ چار ہندسوں میں دیں، پھر ہیش دبائیں۔
voice-keys-place = بٹنوں سے پوسٹ کوڈ یا گھر نمبر دیں، پھر ہیش دبائیں۔
voice-keys-contact = بٹنوں سے اپنا فون نمبر دیں، پھر ہیش دبائیں۔
voice-keys-number = بٹنوں سے نمبر دیں، پھر ہیش دبائیں۔ اعشاریے کے لیے سٹار دبائیں۔
voice-keys-reference = بٹنوں سے حوالے کے آخری چھ حروف یا ہندسے دیں، پھر ہیش دبائیں۔ حرف کے لیے وہ بٹن دبائیں جس پر وہ حرف ہے۔
voice-which-reference = حوالہ کون سا ہے؟
voice-reference-unknown = یہ حوالہ نہیں ملا۔
voice-postcode-letter = یہ کون سا حرف ہے؟
voice-postcode-unknown = یہ پوسٹ کوڈ نہیں ملا۔
voice-date-unknown = یہ تاریخ نہیں ملی۔

# When nothing was heard, or nothing could be made of it.

voice-silence = آپ کی آواز نہیں آئی۔
voice-silence-keys = آپ کی آواز اب بھی نہیں آ رہی۔ آپ بٹن دبا سکتے ہیں۔ سوال دوبارہ سننے کے لیے سٹار دبائیں۔ پیچھے جانے کے لیے 9 دبائیں۔
voice-silence-goodbye = آپ کی آواز نہیں آ رہی، اس لیے اب کال ختم کی جاتی ہے۔ آپ نے جو بتایا وہ محفوظ ہے۔ دوبارہ فون کریں، ہم یہیں سے آگے چلیں گے۔
voice-no-such-key = اس وقت اس بٹن پر کچھ نہیں ہے۔
voice-which-one = یہ بات سمجھ نہیں آئی۔
voice-slower = اب آہستہ سنیں۔
voice-moment = براہ کرم ایک لمحہ۔
voice-busy = معذرت، اس میں بہت وقت لگ رہا ہے۔ آپ کے جواب محفوظ ہیں۔
voice-went-wrong = معذرت، یہاں کچھ خرابی ہو گئی۔ آپ کے جواب محفوظ ہیں۔
voice-went-wrong-end = معذرت، یہ اس وقت کام نہیں کر رہا۔ آپ کے جواب محفوظ ہیں۔ چند منٹ بعد دوبارہ فون کریں۔

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = ایک انسان
    .words = آپریٹر, انسان, ایک انسان, کوئی انسان, بندہ, اہلکار, نمائندہ, ایجنٹ, اصلی انسان, کوئی اصلی بندہ, انسان سے بات, کسی انسان سے بات کریں, کسی سے بات کرنی ہے, کسی سے بات کروائیں, میری بات کروائیں, insan, insan se baat, bande se baat, kisi se baat
voice-command-repeat = دہرائیں
    .words = دہرائیں, دوبارہ, دوبارہ کہیں, دوبارہ بولیں, پھر سے, پھر سے کہیں, پھر بولیں, کیا کہا, کیا کہا آپ نے, dobara, dobara kahein, phir se, kya kaha
voice-command-slower = آہستہ
    .words = آہستہ, آہستہ بولیں, ذرا آہستہ, تھوڑا آہستہ, اور آہستہ, آہستہ آہستہ, آہستہ بول سکتے ہیں, بہت تیز, تیز نہ بولیں, ahista, aahista, ahista bolein, bohat tez
voice-command-link = مجھے لنک ٹیکسٹ کریں
    .words = مجھے لنک ٹیکسٹ کریں, لنک ٹیکسٹ کریں, لنک بھیجیں, مجھے لنک بھیجیں, لنک بھیج دیں, حوالہ بھیجیں, مجھے حوالہ ٹیکسٹ کریں, ٹیکسٹ کریں, ٹیکسٹ کر دیں, میسج کر دیں, link bhejein, link bhej dein, hawala bhejein
voice-command-language = دوسری زبان
    .words = دوسری زبان, اور زبان, کوئی اور زبان, دوسری زبانیں, زبان, زبان بدلیں, مختلف زبان, zaban, doosri zaban, zaban badlein

# Somebody calls again.

voice-resume = پچھلی بار آپ کا کام یہ تھا: { $what }۔ کیا آپ اسے جاری رکھنا چاہتے ہیں؟
voice-resume-go-on = اسے جاری رکھیں
    .words = جی ہاں, ہاں, جی, ہاں جی, جاری رکھیں, اسے جاری رکھیں, جاری, آگے چلیں, haan, ji haan, jari rakhein, aage chalein
voice-resume-new = کچھ نیا شروع کریں
    .words = نہیں, جی نہیں, نہیں شکریہ, نیا, نیا کام, کچھ نیا, کچھ اور, کچھ نیا شروع کریں, نئے سرے سے, دوبارہ شروع کریں, nahi, ji nahi, naya, kuch naya, kuch aur
voice-doing-report = مسئلے کی رپورٹ
voice-doing-appointment = ملاقات کی بکنگ
voice-doing-payment = ادائیگی
voice-doing-complaint = شکایت
voice-doing-progress = رپورٹ کا حال پوچھنا
voice-doing-other = ہم سے بات

# A person.

voice-putting-through = اب آپ کو ہمارے اہلکار سے ملایا جا رہا ہے۔
voice-closed = اس وقت کوئی آپ کی کال نہیں لے سکتا۔ ہمارے اوقات: { $hours }۔ کیا آپ چاہتے ہیں کہ ہم آپ کو واپس فون کریں؟
voice-person-offer = کیا آپ انسان سے بات کرنا چاہتے ہیں؟
voice-place-kept = ابھی تک کوئی آپ کی کال نہیں لے سکا۔ قطار میں آپ کی جگہ برقرار ہے۔
voice-no-more-codes = بہت سے کوڈ یا حوالے غلط تھے۔ ہمارے اہلکار مدد کر سکتے ہیں۔
voice-too-many-calls = بہت زیادہ کالیں آئی ہیں، اس لیے یہ کال نہیں لی جا سکتی۔ خطرہ ہو تو 999 پر فون کریں۔ براہ کرم ایک گھنٹے بعد دوبارہ فون کریں۔
voice-nobody-free = کوئی آپ کی کال نہیں لے سکا۔ کیا آپ چاہتے ہیں کہ ہم آپ کو واپس فون کریں؟
voice-call-me-back = جی ہاں، مجھے واپس فون کریں
    .words = جی ہاں, ہاں, جی, ہاں جی, مجھے واپس فون کریں, واپس فون, واپس فون کریں, مجھے فون کریں, کال بیک, haan, ji haan, wapis phone
voice-not-called-back = جی نہیں، یہیں جاری رکھیں
    .words = نہیں, جی نہیں, نہیں شکریہ, یہیں جاری رکھیں, جاری رکھیں, آگے چلیں, nahi, ji nahi, jari rakhein
voice-callback-wish = مجھے واپس فون بک کرنا ہے۔

# Languages.

voice-languages = آپ کون سی زبان بولتے ہیں؟
voice-no-voice = ہم فون پر ابھی یہ زبان نہیں بول سکتے: { $language }۔ ہمارے اہلکار ترجمان لا سکتے ہیں۔ یہ مفت ہے۔ انسان سے بات کے لیے 0 دبائیں۔
