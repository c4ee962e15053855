# Drafted by machine; not yet reviewed by a speaker.

# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = سلام. این دستیار خودکار { $council } است. آنچه می‌گویید نوشته می‌شود تا بتوانیم کمک کنیم. اگر خطری هست، قطع کنید و با 999 تماس بگیرید. برای صحبت با یک نفر، هر زمان 0 را بزنید.
voice-hear-choices = برای شنیدن گزینه‌ها، ستاره را بزنید.
voice-choice = { $choice }: { $key } را بزنید.
voice-key = { $key } را بزنید.
voice-more = برای گزینه‌های دیگر، 8 را بزنید.
voice-other-languages = برای زبان دیگر، 8 را بزنید.
voice-link-offer = برای گرفتن پیوند با پیامک، 7 را بزنید.
voice-link-sent = آن را به تلفنی که از آن زنگ می‌زنید فرستادم.
voice-link-not-sent = نمی‌توانم به این تلفن پیامک بفرستم. یک نفر می‌تواند به شما کمک کند. برای صحبت با یک نفر 0 را بزنید.
voice-reference-offer = برای گرفتن شمارهٔ پیگیری با پیامک، 7 را بزنید.
voice-link-text = پیوند از { $council }، همان‌طور که پشت تلفن خواستید: { $link }
voice-reference-text = { $council }: شمارهٔ پیگیری شما { $reference } است.

# What can be picked first of all.

voice-menu-ReportIssue = گزارش یک مشکل
voice-menu-BookAppointment = گرفتن وقت ملاقات
voice-menu-MakePayment = پرداخت قبض
voice-menu-CheckProgress = پرسش دربارهٔ یک گزارش
voice-menu-MakeComplaint = شکایت کردن

# How an answer can be given with the keys.

voice-keys-date = با دکمه‌ها، روز و ماه را در چهار رقم وارد کنید، سپس مربع را بزنید.
voice-keys-place = با دکمه‌ها، کد پستی یا شمارهٔ خانه را وارد کنید، سپس مربع را بزنید.
voice-keys-contact = با دکمه‌ها، شمارهٔ تلفن خود را وارد کنید، سپس مربع را بزنید.
voice-keys-number = با دکمه‌ها، شماره را وارد کنید، سپس مربع را بزنید.
voice-postcode-letter = کدام حرف است؟
voice-postcode-unknown = آن کد پستی را پیدا نمی‌کنم.
voice-date-unknown = آن تاریخ را پیدا نمی‌کنم.

# When nothing was heard, or nothing could be made of it.

voice-silence = صدای شما را نشنیدم.
voice-silence-keys = هنوز صدای شما را نمی‌شنوم. می‌توانید دکمه‌ای را بزنید. برای شنیدن دوبارهٔ سؤال، ستاره را بزنید. برای برگشت، 9 را بزنید.
voice-silence-goodbye = صدای شما را نمی‌شنوم، پس حالا تماس را قطع می‌کنم. آنچه به ما گفتید نگه داشته شده است. دوباره زنگ بزنید تا از اینجا ادامه دهیم.
voice-no-such-key = الان چیزی روی آن دکمه نیست.
voice-which-one = آن را متوجه نشدم.
voice-slower = آهسته‌تر می‌گویم.
voice-moment = یک لحظه لطفاً.
voice-busy = متأسفم، این خیلی طول می‌کشد. جواب‌های شما ذخیره شده است.
voice-went-wrong = متأسفم، اینجا مشکلی پیش آمد. جواب‌های شما ذخیره شده است.
voice-went-wrong-end = متأسفم، این الان کار نمی‌کند. جواب‌های شما ذخیره شده است. چند دقیقهٔ دیگر دوباره زنگ بزنید.

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = یک نفر
    .words = یک نفر, یه نفر, یک نفر لطفا, اپراتور, اپراتور لطفا, آدم, آدم واقعی, انسان, کارمند, کارمند لطفا, وصل کن, وصلم کن, به یک نفر وصل کن, صحبت با یک نفر, با کسی حرف بزنم, میخوام با کسی حرف بزنم, می خواهم با کسی صحبت کنم
voice-command-repeat = تکرار
    .words = تکرار, تکرار کن, دوباره, دوباره بگو, دوباره بگویید, یه بار دیگه بگو, یک بار دیگر, یه بار دیگه, ببخشید چی, چی گفتی, چی گفتید, چه گفتید, باز بگو
voice-command-slower = آهسته‌تر
    .words = آهسته تر, آهسته‌تر, آهسته تر لطفا, یواش تر, یواشتر, یواش تر لطفا, آرام تر, آروم تر, آهسته حرف بزن, آهسته صحبت کنید, خیلی تند است, خیلی تنده, خیلی سریعه
voice-command-link = پیوند را برایم بفرست
    .words = پیوند را برایم بفرست, پیوند را بفرست, پیوند رو بفرست, لینک را بفرست, لینک رو بفرست, لینک را برایم بفرست, لینکو بفرست, پیامک کن, پیامکش کن, شماره پیگیری را بفرست, شماره پیگیری رو بفرست
voice-command-language = زبان دیگر
    .words = زبان دیگر, زبان دیگه, یک زبان دیگر, زبان های دیگر, زبان, زبان را عوض کن, تغییر زبان, لسان دیگر

# Somebody calls again.

voice-resume = دفعهٔ پیش کار شما این بود: { $what }. می‌خواهید آن را ادامه دهید؟
voice-resume-go-on = ادامه می‌دهم
    .words = بله, بلی, آره, اره, ادامه, ادامه بده, ادامه می دهم, ادامه بدیم, بله لطفا
voice-resume-new = شروع کار تازه
    .words = نه, خیر, نخیر, جدید, چیز جدید, کار جدید, تازه, از اول, از نو, چیز دیگر, چیز دیگه, یه چیز دیگه, نه ممنون
voice-doing-report = گزارش یک مشکل
voice-doing-appointment = گرفتن وقت ملاقات
voice-doing-payment = درخواست پرداخت
voice-doing-complaint = شکایت کردن
voice-doing-progress = پرسش دربارهٔ یک گزارش
voice-doing-other = صحبت با ما

# A person.

voice-putting-through = حالا شما را به یک نفر وصل می‌کنم.
voice-closed = الان کسی نمی‌تواند به تماس شما جواب بدهد. زمان جواب دادن: { $hours }. می‌خواهید به شما زنگ بزنیم؟
voice-nobody-free = کسی نتوانست به تماس شما جواب بدهد. می‌خواهید به شما زنگ بزنیم؟
voice-call-me-back = بله، به من زنگ بزنید
    .words = بله, بلی, آره, اره, بله لطفا, زنگ بزنید, زنگ بزنین, به من زنگ بزنید, بهم زنگ بزنین, تماس بگیرید
voice-not-called-back = نه، همین‌جا ادامه می‌دهم
    .words = نه, خیر, نخیر, نه ممنون, نه مرسی, ادامه, ادامه بده, ادامه می دهم, همین جا ادامه می دهم
voice-callback-wish = می‌خواهم وقتی بگیرم که به من زنگ بزنید.
voice-whisper = یک تماس از دستیار. کار تماس‌گیرنده این بود: { $what }.
voice-whisper-said = آخرین چیزی که گفت: { $said }

# Languages.

voice-languages = به چه زبانی صحبت می‌کنید؟
voice-no-voice = هنوز نمی‌توانیم پشت تلفن به این زبان صحبت کنیم: { $language }. یک نفر می‌تواند مترجم بیاورد. رایگان است. برای صحبت با یک نفر 0 را بزنید.
