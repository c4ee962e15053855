# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: اب ہم خود سے ٹیکسٹ نہیں بھیجیں گے۔ آپ لکھ سکتے ہیں، ہم جواب دیں گے۔ دوبارہ ٹیکسٹ کے لیے START بھیجیں۔
messages-start = { $council }: اب ہم آپ کے کام کی خبر ٹیکسٹ کر سکتے ہیں۔ بند کرنے کے لیے STOP بھیجیں۔
messages-help = { $council }، خودکار ٹیکسٹ۔ اپنے لفظوں میں بتائیں کیا چاہیے، { $phone } پر فون کریں، یا { $place } میں ملنے کے لیے ملاقات بک کریں۔ ٹیکسٹ بند کرنے کے لیے STOP بھیجیں۔

assistant-photo-link = تصویریں بھیجنے کے لیے یہ کھولیں: { $link }
assistant-photo-by-text = ہم ٹیکسٹ سے تصویر نہیں لے سکتے۔ تصویر بھیجنے کے لیے یہ کھولیں: { $link }

photo-page-council = { $council }
photo-page-title = تصویر بھیجیں
photo-page-choose = اپنی تصویریں چنیں، یا نئی تصویر لیں
photo-page-place = تصویر کہاں لی گئی، یہ معلومات ہم کسی کے دیکھنے سے پہلے ہٹا دیتے ہیں۔
photo-page-send = بھیجیں
photo-page-done-title = آپ کی تصویر مل گئی
photo-page-done = شکریہ۔ اپنے ٹیکسٹ پر واپس جائیں: بات وہیں آگے چلے گی۔
photo-page-none = یہ فائل تصویر کے طور پر نہیں کھلی۔ JPEG یا PNG تصویر چنیں۔
photo-page-too-big = یہ تصویر بہت بڑی ہے۔ 10 MB سے چھوٹی تصویر چنیں۔
photo-page-unknown-title = یہ لنک کام نہیں کرتا
photo-page-unknown = لنک دیکھ لیں، یا ہمیں ٹیکسٹ بھیجیں: جب آپ تصویر بھیجیں گے تو ہم نیا لنک دیں گے۔
photo-page-wrong-title = معذرت، کچھ خرابی ہو گئی
photo-page-wrong = آپ کی تصویر نہیں بھیجی گئی۔ ایک منٹ رکیں، پھر دوبارہ کوشش کریں۔
