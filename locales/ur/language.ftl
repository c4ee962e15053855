# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = اب ہم اس زبان میں بات کرتے ہیں: { $language }۔ انگریزی پر واپس جانے کے لیے لکھیں: English.
language-now-english = اب ہم انگریزی میں بات کرتے ہیں۔
language-which = آپ کون سی زبان چاہتے ہیں؟ اس کا نام لکھیں، جیسے اردو، Polski، العربية یا 中文۔

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = اب چھوٹے اور آسان الفاظ ہوں گے۔ اسے روکنے کے لیے کہیں: عام الفاظ۔
    .words = آسان الفاظ, آسان لفظ, آسان لفظوں میں, آسان زبان, آسان اردو, سادہ الفاظ, سادہ لفظوں میں, سادہ زبان, آسان کر دیں, آسان کر کے بتائیں, چھوٹے جملے, پڑھنا مشکل ہے, سمجھنا مشکل ہے, بہت مشکل ہے, asaan alfaz, asan zaban, easy read
easy-off = اب پھر عام الفاظ ہوں گے۔ واپس جانے کے لیے کہیں: آسان الفاظ۔
    .words = عام الفاظ, عام لفظ, عام لفظوں میں, عام زبان, آسان الفاظ بند کریں, آسان الفاظ نہیں, aam alfaz
easy-kept = آپ نے پہلے آسان الفاظ مانگے تھے۔ اب وہی ہوں گے۔ اسے روکنے کے لیے کہیں: عام الفاظ۔
easy-elsewhere = اس زبان میں ابھی آسان الفاظ نہیں ہیں۔ ان زبانوں میں ہیں: { $languages }۔ کوئی شخص مدد کر سکتا ہے۔ فون کریں: { $phone }۔

# Said once, where the words are a translator's.
language-translated =
    یہ الفاظ کمپیوٹر ترجمہ کرتا ہے اور غلطی ہو سکتی ہے۔
    آپ ترجمان مانگ سکتے ہیں۔ یہ مفت ہے۔

language-not-known =
    یہ زبان یہاں معلوم نہیں۔ یہاں ان زبانوں میں بات ہو سکتی ہے: { $languages }۔ ایک کا نام لکھیں۔
    ترجمان ہر زبان کے لیے مفت ہے۔ لکھیں: ترجمان۔ یا { $phone } پر فون کریں اور اپنی زبان بتائیں۔
    .voice = یہ زبان یہاں معلوم نہیں۔ ترجمان ہر زبان کے لیے مفت ہے۔ کہیں: ترجمان۔
language-choice-RequestInterpreter = ترجمان
    .words = ترجمان, ایک ترجمان, ترجمہ کرنے والا, tarjuman, interpreter
language-choice-SpeakToPerson = انسان
    .words = انسان, بندہ, کسی سے بات, کوئی شخص, اہلکار, insan

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = آپ کو کس قسم کا ترجمان چاہیے؟
    .again = بولی جانے والی زبان کے لیے، یا اشاروں کی زبان کے لیے؟
interpreter-ask-gender = آپ ترجمے کے لیے عورت چاہتے ہیں یا مرد؟
    .again = کہیں عورت، مرد، یا کوئی فرق نہیں۔ ہم وہی ڈھونڈنے کی کوشش کریں گے۔
interpreter-label-gender = عورت یا مرد
    .words = عورت یا مرد, مرد یا عورت
interpreter-gender-any = کوئی فرق نہیں
    .words = کوئی فرق نہیں, فرق نہیں پڑتا, کوئی فرق نہیں پڑتا, کوئی بھی, جو بھی ہو, نہیں, koi bhi, koi farq nahi
interpreter-gender-woman = عورت
    .words = عورت, خاتون, لیڈی, عورت چاہیے, aurat, khatoon
interpreter-gender-man = مرد
    .words = مرد, آدمی, مرد چاہیے, mard, aadmi
interpreter-book = تو اب ترجمان کے ساتھ ملاقات بک کرتے ہیں۔
interpreter-advised =
    کمپیوٹر سے الفاظ غلط ہو سکتے ہیں، اور یہ بات اہم ہے۔ اس کے لیے آپ کو ترجمان مل سکتا ہے۔ یہ مفت ہے۔
    کہیں: ترجمان۔ یا { $phone } پر فون کریں اور اپنی زبان بتائیں۔
