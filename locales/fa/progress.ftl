# Drafted by machine; not yet reviewed by a speaker.

# What is said when somebody asks how a report is going.

progress-ask-reference = شمارهٔ پیگیری چیست؟ شکل آن مثل { $example } است.
    .again = وقتی گزارش دادید شمارهٔ پیگیری داده شد. حرف و عدد دارد، مثل { $example }.
    .voice = شمارهٔ پیگیری چیست؟ آن را حرف به حرف بگویید.
progress-label-reference = شمارهٔ پیگیری
    .words = شماره پیگیری, پیگیری, شماره, نمبر
progress-which = کدام یک از گزارش‌های شما؟
    .again = یکی از گزارش‌های خود را انتخاب کنید، یا شمارهٔ پیگیری دیگری بدهید.
progress-own = { $reference }، { $category }
progress-reference-wrong = یک حرف یا عدد در آن شماره اشتباه است، چون جور در نمی‌آید. دوباره بررسی کنید. شکل آن مثل { $example } است.
progress-not-found = با این مشخصات گزارشی پیدا نمی‌کنم. آنها را بررسی کنید و دوباره امتحان کنید.
progress-status =
    این گزارش { $reference } است: { $category }.
    { $status }
progress-stage = { $status }. { $meaning }
progress-by = انتظار داریم مرحلهٔ بعد تا { $date } انجام شود.
progress-put-off = گفتیم { $was }. متأسفیم که بیشتر طول می‌کشد. انتظار داریم مرحلهٔ بعد تا { $date } انجام شود.
progress-late = گفتیم تا { $date } به آن رسیدگی می‌کنیم. نکردیم و متأسفیم. اگر فوری است با { $phone } تماس بگیرید.
progress-ask-proof = می‌توانم نشانی و جزئیات را هم نشان دهم. برای دیدن آنها کد پستی، تلفن یا ایمیل گزارش را بدهید. یا از این رد شوید.
    .again = کد پستی، شمارهٔ تلفن یا ایمیلی را بدهید که در گزارش بود. می‌توانید از این رد شوید.
    .sms = برای دیدن جزئیات کد پستی، تلفن یا ایمیل گزارش را بدهید، یا بگویید رد کن.
progress-label-proof = تأیید
progress-details =
    گزارش دربارهٔ این جاست: { $address }.
    { $description }
progress-end = چیز دیگری هست؟
progress-give-up = پیدایش نمی‌کنم. با { $phone } تماس بگیرید تا یک نفر برای شما بگردد. چیزی در گزارش تغییر نکرد.
