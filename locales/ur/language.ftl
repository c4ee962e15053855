# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = اب ہم اس زبان میں بات کرتے ہیں: { $language }۔ انگریزی پر واپس جانے کے لیے لکھیں: English.
language-now-english = اب ہم انگریزی میں بات کرتے ہیں۔
language-which = آپ کون سی زبان چاہتے ہیں؟ اس کا نام لکھیں، جیسے اردو، Polski، العربية یا 中文۔

# Said once, where the words are a translator's.
language-translated =
    یہ الفاظ کمپیوٹر ترجمہ کرتا ہے اور غلطی ہو سکتی ہے۔
    آپ ترجمان مانگ سکتے ہیں۔ یہ مفت ہے۔

interpreter-offer =
    آپ کو ترجمان مل سکتا ہے، برطانوی اشاروں کی زبان (BSL) کے لیے بھی۔ یہ مفت ہے۔
    ترجمان کے ساتھ ملاقات کا وقت بک ہو سکتا ہے۔ یا { $phone } پر فون کریں، { $hours }، اور بتائیں کہ آپ کون سی زبان بولتے ہیں۔
    .sms = ترجمان مفت ہے۔ لکھیں ”ملاقات“ یا { $phone } پر فون کریں اور اپنی زبان بتائیں۔
interpreter-choice-book = ملاقات کا وقت بک کریں
    .words = ملاقات, ملاقات کا وقت, وقت بک کریں, اپائنٹمنٹ, اپوائنٹمنٹ
