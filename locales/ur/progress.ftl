# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody asks how a report is going.

progress-ask-reference = حوالہ نمبر کیا ہے؟ یہ ایسا ہوتا ہے: { $example }۔
    .again = حوالہ نمبر رپورٹ کرتے وقت دیا گیا تھا۔ اس میں حروف اور ہندسے ہوتے ہیں، جیسے { $example }۔
    .voice = حوالہ نمبر کیا ہے؟ ایک ایک حرف بولیں۔
progress-label-reference = حوالہ
    .words = حوالہ, حوالہ نمبر, نمبر, ریفرنس
progress-which = آپ کی کون سی رپورٹ؟
    .again = اپنی رپورٹوں میں سے ایک چنیں، یا کوئی اور حوالہ دیں۔
progress-yours = ہمارے پاس آپ کے یہ کام ہیں۔ آپ کس کا حال جاننا چاہتے ہیں؟
    .again = ان میں سے ایک چنیں، یا کوئی اور حوالہ دیں۔
progress-word-mine = آپ کے پاس میرا سب کچھ
    .words = آپ کے پاس میرا سب کچھ, آپ کے پاس میرا کیا ہے, میری سب رپورٹیں, میری تمام رپورٹیں, میری ساری رپورٹیں, میرے سب کام, میری رپورٹیں دکھائیں, حوالہ گم ہو گیا, حوالہ بھول گیا, حوالہ بھول گئی, حوالہ یاد نہیں, حوالہ نہیں ہے, حوالہ نہیں معلوم, میرے پاس حوالہ نہیں, hawala nahi hai, hawala bhool gaya, meri sab reports
progress-own = { $reference }، { $category }
progress-reference-wrong = اس حوالے میں کوئی حرف یا ہندسہ غلط ہے، کیونکہ یہ آپس میں نہیں ملتا۔ دوبارہ دیکھیں۔ یہ ایسا ہوتا ہے: { $example }۔
progress-not-found = ان تفصیلات سے کوئی رپورٹ نہیں ملی۔ انہیں دیکھ کر دوبارہ کوشش کریں۔
progress-status =
    رپورٹ { $reference }۔ موضوع: { $category }۔
    { $status }
progress-stage = { $status }۔ { $meaning }
progress-by = اگلے قدم کی متوقع تاریخ: { $date }۔
progress-put-off = ہم نے یہ تاریخ دی تھی: { $was }۔ ہمیں افسوس ہے کہ زیادہ وقت لگ رہا ہے۔ اگلے قدم کی متوقع تاریخ: { $date }۔
progress-late = ہم نے یہ کام کرنے کے لیے یہ تاریخ دی تھی: { $date }۔ ہم نے نہیں کیا، ہمیں افسوس ہے۔ اگر فوری ہے تو { $phone } پر فون کریں۔
progress-ask-proof =
    ہم پتہ اور تفصیلات بھی دکھا سکتے ہیں۔ دیکھنے کے لیے رپورٹ کا پوسٹ کوڈ، فون یا ای میل دیں۔ یا اسے چھوڑ دیں۔
    .again = وہ پوسٹ کوڈ، فون نمبر یا ای میل دیں جو رپورٹ پر تھا۔ آپ اسے چھوڑ سکتے ہیں۔
    .sms = تفصیلات کے لیے رپورٹ کا پوسٹ کوڈ، فون یا ای میل دیں، یا کہیں چھوڑ دیں۔
progress-label-proof = ثبوت
progress-details =
    رپورٹ کی جگہ: { $address }۔
    { $description }
progress-end = کیا کچھ اور بھی ہے؟
progress-give-up =
    یہ نہیں مل رہی۔ { $phone } پر فون کریں، کوئی آپ کے لیے دیکھ سکتا ہے۔ رپورٹ میں کچھ نہیں بدلا گیا۔
