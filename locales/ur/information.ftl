# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    مزید: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = کونسل نے اس کی جانچ کی، تاریخ: { $date }۔
information-read = یہ ایک شائع شدہ صفحے پر پڑھا گیا، تاریخ: { $date }۔ کونسل نے اس کے بعد جانچ نہیں کی۔ تسلی کے لیے { $phone } پر فون کریں۔
information-unchecked = کونسل نے ابھی اس جواب کی جانچ نہیں کی۔ تسلی کے لیے { $phone } پر فون کریں۔
information-fact = { $fact }
information-title = { $title }
information-unsure = مجھے یقین نہیں کہ آپ کیا جاننا چاہتے ہیں۔ کیا یہ ان میں سے ایک ہے؟ آپ { $phone } پر فون بھی کر سکتے ہیں۔

# Above a page that is in the words of the council.

information-in-english = یہ صفحہ صرف انگریزی میں ہے۔ ترجمان مفت ہے: بات چیت میں مانگیں یا { $phone } پر فون کریں۔
