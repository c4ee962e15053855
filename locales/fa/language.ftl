# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = حالا به این زبان صحبت می‌کنیم: { $language }. برای برگشتن به انگلیسی بنویسید: English.
language-now-english = حالا به انگلیسی صحبت می‌کنیم.
language-which = چه زبانی می‌خواهید؟ نام آن را بنویسید، مثل فارسی، Polski، العربية یا 中文.

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = حالا کلمه‌های کوتاه و ساده به کار می‌برم. برای پایان دادن بگویید: کلمات معمولی.
    .words = کلمات ساده, کلمه های ساده, کلمات ساده تر, کلمات آسان, کلمات آسان تر, زبان ساده, ساده بگو, ساده تر بگو, ساده تر, آسان تر بگو, متن آسان, جمله های کوتاه, جمله های کوتاه تر, خواندنش سخت است, فهمیدنش سخت است, خیلی سخت است, easy read
easy-off = دوباره کلمه‌های معمولی به کار می‌برم. برای برگشتن بگویید: کلمات ساده.
    .words = کلمات معمولی, کلمه های معمولی, معمولی بگو, زبان معمولی, عادی بگو, بدون کلمات ساده, کلمات ساده را تمام کن
easy-kept = پیش از این کلمه‌های ساده خواسته بودید. حالا آن‌ها را به کار می‌برم. برای پایان دادن بگویید: کلمات معمولی.
easy-elsewhere = به این زبان هنوز کلمه‌های ساده ندارم. به این زبان‌ها دارم: { $languages }. یک نفر می‌تواند کمک کند. تلفن بزنید: { $phone }.

# Said once, where the words are a translator's.
language-translated =
    این کلمه‌ها را رایانه ترجمه می‌کند و ممکن است اشتباه کند.
    می‌توانید مترجم بخواهید. رایگان است.

# The line of locales/not-spoken.yaml, before it.
language-own-line = { $line }
language-not-known =
    این زبان را نمی‌شناسم. می‌توانم به این زبان‌ها صحبت کنم: { $languages }. نام یکی را بنویسید.
    مترجم برای هر زبانی رایگان است. بنویسید: مترجم. یا با { $phone } تماس بگیرید و زبان خود را بگویید.
    .voice = این زبان را نمی‌شناسم. مترجم برای هر زبانی رایگان است. بگویید: مترجم.
language-choice-RequestInterpreter = مترجم
    .words = مترجم, یک مترجم, ترجمان, مترجم می خواهم
language-choice-SpeakToPerson = یک نفر
    .words = یک نفر, یه نفر, آدم, انسان, کارمند

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = چه نوع مترجمی لازم دارید؟
    .again = برای زبانی که صحبت می‌کنید، یا برای زبان اشاره؟
interpreter-ask-gender = می‌خواهید مترجم زن باشد یا مرد؟
    .again = بگویید زن، مرد، یا فرقی نمی‌کند. سعی می‌کنیم همان را پیدا کنیم.
interpreter-label-gender = زن یا مرد
    .words = زن یا مرد, مرد یا زن
interpreter-gender-any = فرقی نمی‌کند
    .words = فرقی نمی‌کند, فرقی نمی کند, فرقی نمیکنه, فرق نمی کند, فرقی ندارد, مهم نیست, هر کدام, هرکدام, هر کس, نه
interpreter-gender-woman = زن
    .words = زن, خانم, یک زن, یک خانم, زن لطفا
interpreter-gender-man = مرد
    .words = مرد, آقا, یک مرد, یک آقا, مرد لطفا
interpreter-book = پس حالا وقت را با مترجم می‌گیریم.
interpreter-advised =
    رایانه ممکن است کلمه‌ها را اشتباه بفهمد، و این موضوع مهم است. می‌توانید برای آن مترجم بگیرید. رایگان است.
    بگویید: مترجم. یا با { $phone } تماس بگیرید و زبان خود را بگویید.
