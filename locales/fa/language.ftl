# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = حالا به این زبان صحبت می‌کنیم: { $language }. برای برگشتن به انگلیسی بنویسید: English.
language-now-english = حالا به انگلیسی صحبت می‌کنیم.
language-which = چه زبانی می‌خواهید؟ نام آن را بنویسید، مثل فارسی، Polski، العربية یا 中文.

# Said once, where the words are a translator's.
language-translated =
    این کلمه‌ها را رایانه ترجمه می‌کند و ممکن است اشتباه کند.
    می‌توانید مترجم بخواهید. رایگان است.

interpreter-offer =
    می‌توانید مترجم داشته باشید، برای زبان اشارهٔ بریتانیایی (BSL) هم. رایگان است.
    می‌توانم برایتان وقت ملاقات با مترجم بگیرم. یا با { $phone } تماس بگیرید، { $hours }، و بگویید به چه زبانی صحبت می‌کنید.
    .sms = مترجم رایگان است. بنویسید «وقت ملاقات» یا با { $phone } تماس بگیرید و زبانتان را بگویید.
interpreter-choice-book = گرفتن وقت ملاقات
    .words = وقت ملاقات, وقت, قرار ملاقات, نوبت, گرفتن وقت, گرفتن وقت ملاقات
