# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }، { $council }
pay-page-title = ادائیگی: { $what }
pay-page-council = { $council }
pay-page-line-what = کس لیے ہے
pay-page-line-account = بل یا نوٹس کا نمبر
pay-page-line-amount = رقم
pay-page-line-reference = ہمارا حوالہ
pay-page-line-receipt = رسید نمبر
pay-page-line-date = ادائیگی کی تاریخ
pay-page-line-refunded = آپ کے کارڈ پر واپس
pay-page-account-ending = آخر میں { $end }
pay-page-check = آگے بڑھنے سے پہلے دیکھ لیں کہ یہ درست ہے۔
pay-page-secure =
    کارڈ کی تفصیلات آپ صرف اگلے صفحے پر دیتے ہیں۔ ہم انہیں چیٹ، ٹیکسٹ یا ای میل میں کبھی نہیں مانگتے۔
pay-page-language = اگلا صفحہ انگریزی میں ہے۔ وہ کارڈ نمبر، کارڈ ختم ہونے کی تاریخ، پیچھے کے 3 ہندسے، اور کارڈ کا پتہ پوچھتا ہے۔
pay-page-continue = ادائیگی کے لیے آگے بڑھیں: { $amount }
pay-page-again = دوبارہ ادائیگی کی کوشش کریں: { $amount }
pay-page-cannot = اگر آپ ادا نہیں کر سکتے تو ابھی کرنا ضروری نہیں۔ چیٹ میں بتائیں، یا { $phone } پر فون کریں۔ اوقات: { $hours }۔ ہم مدد کر سکتے ہیں۔
pay-page-back = چیٹ پر واپس
pay-page-check-again = دوبارہ دیکھیں

pay-page-not-finished = آپ کی ادائیگی مکمل نہیں ہوئی۔ ابھی کوئی رقم نہیں لی گئی۔
pay-page-declined = آپ کا کارڈ قبول نہیں ہوا۔ کوئی رقم نہیں لی گئی۔ دوبارہ کوشش کریں، یا دوسرا کارڈ استعمال کریں۔
pay-page-expired = صفحہ بہت دیر کھلا رہا، اس لیے ختم ہو گیا۔ کوئی رقم نہیں لی گئی۔ آپ دوبارہ کوشش کر سکتے ہیں۔
pay-page-cancelled = آپ ادائیگی سے پہلے رک گئے۔ کوئی رقم نہیں لی گئی۔ آپ اب بھی ادا کر سکتے ہیں۔
pay-page-error = معذرت، کارڈ کی جانچ میں خرابی ہوئی۔ ہمیں آپ سے کوئی ادائیگی نہیں ملی۔ آپ دوبارہ کوشش کر سکتے ہیں۔

pay-page-paid-title = ادائیگی مل گئی
pay-page-paid = آپ کی ادائیگی مل گئی: { $amount }، { $what }۔ حوالہ سنبھال کر رکھیں، یا یہ صفحہ پرنٹ کریں۔
pay-page-refunded = اس کا کچھ یا پورا حصہ آپ کے کارڈ پر واپس بھیجا گیا۔ بینک میں نظر آنے میں 6 دن تک لگ سکتے ہیں۔
pay-page-pending-title = ہم جواب کا انتظار کر رہے ہیں
pay-page-pending = کارڈ کی تفصیلات بھیج دی گئیں۔ ابھی معلوم نہیں کہ ادائیگی ہوئی یا نہیں۔ دوبارہ ادا نہ کریں۔
pay-page-ended-title = یہ لنک ختم ہو گیا
pay-page-ended = اس لنک سے ادائیگی نہیں ہو سکتی۔ ادا کرنے کے لیے چیٹ میں نیا لنک مانگیں، یا { $payment_phone } پر فون کریں۔
pay-page-unknown-title = یہ ادائیگی نہیں ملی
pay-page-unknown = لنک دیکھ لیں۔ اگر آپ نے خود لکھا تھا تو ہمارے پیغام سے دوبارہ کاپی کریں۔ ادا کرنے کے لیے { $payment_phone } پر فون بھی کر سکتے ہیں۔
pay-page-down-title = کارڈ سے ادائیگی ابھی نہیں چل رہی
pay-page-down = معذرت۔ یہ آپ کی نہیں، ہماری غلطی ہے۔ کوئی رقم نہیں لی گئی۔ آپ کا لنک محفوظ ہے، چند منٹ بعد دوبارہ کوشش کریں۔
pay-page-down-call = آپ دن رات { $payment_phone } پر بھی کارڈ سے ادا کر سکتے ہیں۔
pay-page-busy-title = یہ ادائیگی کھل رہی ہے
pay-page-busy = لنک کسی اور جگہ کھل رہا ہے۔ ایک منٹ رکیں، پھر کوشش کریں۔
pay-page-wrong-title = معذرت، یہاں کچھ خرابی ہو گئی
pay-page-wrong = اس صفحے نے کوئی رقم نہیں لی۔ ایک منٹ بعد دوبارہ کوشش کریں، یا { $phone } پر فون کریں۔

pay-page-sandbox = یہ آزمائش ہے۔ کوئی رقم نہیں جاتی، اور کوئی کارڈ نہیں مانگا جاتا۔
pay-sandbox-title = آزمائش: یہ ادائیگی کیسے ختم ہو؟
pay-sandbox-about = یہ صفحہ ادائیگی کے اصل صفحے کی جگہ ہے۔ آپ یہاں بتاتے ہیں کہ کیا ہو۔ کوئی رقم نہیں جاتی۔
pay-sandbox-choose = ادائیگی کا کیا ہو؟
pay-sandbox-pays = ادائیگی ہو جائے
pay-sandbox-declined = کارڈ رد ہو جائے
pay-sandbox-cancelled = ادا کرنے والا رک جائے
pay-sandbox-expired = صفحہ بہت دیر کھلا رہے
pay-sandbox-error = دوسری طرف کچھ خراب ہو جائے
pay-sandbox-waiting = جواب ابھی نہ آئے
pay-sandbox-go = آگے چلیں
pay-sandbox-none = چنیں کہ کیا ہو۔
pay-sandbox-problem = ایک مسئلہ ہے
pay-sandbox-over-title = یہ ادائیگی ختم ہو چکی
pay-sandbox-over = اس کے لیے مزید کچھ نہیں چنا جا سکتا۔

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
