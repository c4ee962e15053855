# Drafted by machine; not yet reviewed by a speaker.

# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = خدمات مشتری
    .words = خدمات مشتری, خدمات مشتریان, دیدن کارمند, کسی را ببینم, یکی رو ببینم, کمک با سایت, اطلاعات
appointment-service-council_tax = مالیات شورا (Council Tax)
    .words = مالیات شورا, مالیات شهرداری, مالیات خانه, مالیات خونه, کانسیل تکس, مالیات
appointment-service-benefits = کمک‌هزینهٔ مسکن یا کاهش مالیات شورا (Housing Benefit, Council Tax Reduction)
    .words = کمک هزینه, کمک‌هزینه, کمک هزینه مسکن, بنیفیت, بنفیت, کمک مالی, مزایا, کاهش مالیات شورا, تخفیف مالیات
appointment-service-housing = مشاورهٔ مسکن
    .words = مسکن, خانه, خونه, مشاوره مسکن, بخش مسکن, کارشناس مسکن, بی خانمان, بی‌خانمان, بی خانمانی
appointment-service-planning = مشاورهٔ مجوز ساخت
    .words = مجوز ساخت, جواز ساخت, پروانه ساخت, ساخت و ساز, برنامه ریزی ساختمان, مشاوره ساخت
appointment-service-repairs = تعمیر در خانه‌ام
    .words = تعمیر, تعمیرات, تعمیر خانه, تعمیرکار, ترمیم, لوله کش, برقکار, برق کار
appointment-service-bulky_waste = بردن چیزهای بزرگ
    .words = چیزهای بزرگ, وسایل بزرگ, زباله بزرگ, مبل کهنه, وسایل کهنه, بردن مبل, بردن وسایل
appointment-service-callback = تماس تلفنی از طرف ما
    .words = زنگ بزنید, زنگ بزنین, تماس بگیرید, تماس تلفنی, به من زنگ بزنید, بهم زنگ بزنین, زنگ

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date }، ساعت { $from }
appointment-between = { $date }، بین { $from } و { $to }
appointment-time = { $time }
appointment-more = وقت‌های دیگر
    .words = وقت های دیگر, وقت‌های دیگر, وقت دیگر, وقت دیگه, ساعت دیگر, بیشتر, هیچ‌کدام, هیچکدام, چیز دیگر, دیرتر, بعدا
appointment-ask-time = این وقت‌ها آزاد است. کدام برای شما خوب است؟ می‌توانید روز یا ساعت دیگری هم بگویید.
    .again = یکی از این وقت‌ها را انتخاب کنید، یا روز و ساعت بگویید، مثل پنجشنبه بعدازظهر.
appointment-ask-wish = چه وقتی برای شما خوب است؟ روز و ساعت بگویید، مثل پنجشنبه بعدازظهر.
    .again = یک روز بگویید، مثل دوشنبه، یا یک تاریخ، مثل 3 دسامبر.
appointment-just-taken = همین حالا کس دیگری آن وقت را گرفت. متأسفم. چیزی رزرو نشد و چیزی تغییر نکرد.
appointment-already = برای همین موضوع وقت { $reference } را دارید. برای تغییر آن بگویید: وقتم را عوض کن. یا برای وقت جدید ادامه بدهید.
appointment-none-free = در هفته‌های آینده وقت آزاد نیست. با { $phone } تماس بگیرید تا یک نفر با شما وقتی پیدا کند.

# Booking.

appointment-ask-service = وقت ملاقات برای چه کاری است؟
    .again = نزدیک‌ترین را انتخاب کنید، یا با یک کلمه بگویید، مثل مسکن یا کمک‌هزینه.
appointment-ask-way = می‌خواهید چگونه باشد؟
    .again = بگویید تلفنی یا حضوری.
appointment-way-in_person = حضوری
    .words = حضوری, رو در رو, رودررو, از نزدیک, میام, می آیم, در دفتر, پیش شما, بیام اونجا
appointment-way-phone = تلفنی
    .words = تلفنی, تلفن, با تلفن, پشت تلفن, زنگ, زنگ بزنید, تماس
appointment-way-home = در خانه‌ام
    .words = در خانه, در خانه ام, خانه من, خونه من, تو خونه, خانه
appointment-way-kerbside = کنار خیابان
    .words = بیرون, کنار خیابان, کنار جاده, کنار سرک, دم در
appointment-ask-location = نشانی خانهٔ شما چیست؟ شمارهٔ خانه، خیابان و کد پستی را بگویید.
    .again = نشانی کامل بدهید، مثل 12 Alder Road, NR3 1AB.
appointment-ask-about = در چند کلمه، موضوع چیست؟ می‌توانید از این رد شوید.
    .again = مثلاً: اجاره‌ام زیاد شده. می‌توانید از این رد شوید.
appointment-ask-interpreter = مترجم یا چیز دیگری لازم دارید که کار را برای شما آسان‌تر کند؟ رایگان است.
    .again = جواب بدهید: نه، مترجم، یا زبان اشاره.
appointment-interpreter-none = بدون مترجم
    .words = بدون مترجم, مترجم نمی خواهم, مترجم لازم ندارم, به مترجم نیاز ندارم
appointment-interpreter-spoken = مترجم
    .words = مترجم, یک مترجم, ترجمان, ترجمه, بله, آره, مترجم لطفا, مترجم می خواهم
appointment-interpreter-sign = زبان اشاره
    .words = زبان اشاره, اشاره, مترجم اشاره, زبان اشاره بریتانیایی, زبان ناشنوایان
appointment-interpreter-other = چیز دیگر
    .words = چیز دیگر, چیز دیگه, یه چیز دیگه, کمک دیگر, کمک دیگه, ویلچر, صندلی چرخدار, بدون پله, پله نداشته باشد, حلقه شنوایی, سمعک, وقت بیشتر, زمان بیشتر, خط درشت, چاپ درشت, همراه, پرستار
appointment-ask-adjustments = چه کنیم که برای شما آسان‌تر باشد؟
    .again = مثلاً: اتاق بدون پله، وقت بیشتر، یا اینکه کسی با شما بیاید.
appointment-label-adjustments = آنچه کمک می‌کند
    .words = آنچه کمک می‌کند, آنچه کمک می کند, چه کمکی, کمک
appointment-ask-language = به چه زبان یا زبان اشاره‌ای صحبت می‌کنید، و کدام نوع آن؟
    .again = مثلاً: دری، یا زبان اشارهٔ بریتانیایی.
appointment-ask-contact = نام شما چیست، و شمارهٔ تلفن یا ایمیل شما؟
    .again = باید بتوانیم با شما تماس بگیریم. شمارهٔ تلفن یا ایمیل بدهید، مثل sam@example.com.
appointment-paid-first =
    تعداد چیزهای بزرگی که می‌بریم: تا { $items } با { $price }، و هر یکی بیشتر با { $more }. بیشترین تعداد: { $most }.
    اول باید پرداخت شود و من هنوز نمی‌توانم این کار را اینجا انجام دهم. برای گرفتن وقت با { $phone } تماس بگیرید.

appointment-label-service = موضوع
    .words = موضوع, درباره, خدمت, خدمات
appointment-label-way = چگونه
    .words = چگونه, چطور, روش, حضوری, تلفنی
appointment-label-about = جزئیات
    .words = جزئیات, توضیح, آنچه گفتم, چیزی که گفتم
appointment-label-interpreter = مترجم
    .words = مترجم, ترجمان
appointment-label-language = زبان
    .words = زبان, لسان
appointment-label-time = زمان
    .words = کی, زمان, وقت, ساعت, تاریخ, روز
appointment-label-want = چه کاری

appointment-read-back =
    آنچه دارم را بررسی کنید:
    { $facts }
    درست است و وقت را بگیرم؟
    .again =
    این را رزرو می‌کنم:
    { $facts }
    برای رزرو بگویید بله. یا بگویید چه چیزی اشتباه است.
appointment-done = وقت گرفته شد: { $time }. شمارهٔ پیگیری شما { $reference } است.
    .voice = وقت گرفته شد: { $time }. شمارهٔ پیگیری شما { $reference } است. یک بار دیگر می‌گویم: { $reference }.
appointment-where-in_person = به { $name } بیایید، { $address }.
appointment-where-phone = با شماره‌ای که دادید به شما زنگ می‌زنیم.
appointment-where-home = به خانهٔ شما می‌آییم. باید یک بزرگسال آنجا باشد که در را باز کند.
appointment-where-kerbside = تا ساعت 6 صبح آن را بیرون بگذارید.
appointment-bring-customer_service = هر نامه‌ای را که دربارهٔ این موضوع است بیاورید.
appointment-bring-council_tax = اگر شمارهٔ حساب مالیات شورا (Council Tax) را دارید، آماده داشته باشید.
appointment-bring-benefits = درآمد، پس‌انداز و مبلغ اجاره، مدرک شناسایی و صورت‌حساب‌های بانکی را آماده داشته باشید.
appointment-bring-housing = مدرک شناسایی و هر نامه‌ای دربارهٔ خانهٔ خود را آماده داشته باشید. اگر امشب جایی برای خواب ندارید، همین حالا به ما زنگ بزنید.
appointment-bring-planning = نشانی محل، و نقشه‌ها را اگر دارید، آماده داشته باشید.
appointment-bring-repairs = حیوانات را از اتاق دور نگه دارید، و اگر پارک کردن سخت است به ما بگویید.
appointment-bring-bulky_waste = وسایل را جایی بگذارید که ببینیم.
appointment-bring-callback = تلفن خود را نزدیک نگه دارید.
appointment-how-to-change = اگر نمی‌توانید بیایید، اینجا با { $reference } به ما بگویید، یا با { $phone } تماس بگیرید. هر زمان می‌توانید آن را عوض کنید.
    .voice = اگر نمی‌توانید بیایید، با شمارهٔ پیگیری دوباره زنگ بزنید. هر زمان می‌توانید آن را عوض کنید.

# Asking after it, moving it, taking it back.

appointment-which = کدام یک از وقت‌های شما؟
    .again = یکی را انتخاب کنید، یا شمارهٔ پیگیری دیگری بدهید.
appointment-ask-reference = شمارهٔ پیگیری وقت شما چیست؟ شکل آن مثل { $example } است.
    .again = وقتی وقت گرفتید شمارهٔ پیگیری را به شما دادیم. حرف و عدد دارد، مثل { $example }.
    .voice = شمارهٔ پیگیری وقت شما چیست؟ آن را حرف به حرف بگویید.
appointment-ask-proof = برای اینکه مطمئن شویم مال شماست، شمارهٔ تلفن، ایمیل یا کد پستی آن وقت را بدهید.
    .again = شمارهٔ تلفن، ایمیل یا کد پستی را بدهید که موقع گرفتن وقت دادید.
appointment-not-found = با این مشخصات وقتی پیدا نمی‌کنم. آنها را بررسی کنید و دوباره امتحان کنید.
appointment-give-up = پیدایش نمی‌کنم. با { $phone } تماس بگیرید تا یک نفر برای شما بگردد. چیزی تغییر نکرد.
appointment-is = وقت { $reference }: { $time }.
appointment-ask-want = می‌خواهید آن را نگه دارید، عوض کنید یا لغو کنید؟
    .again = بگویید نگه دار، عوض کن یا لغو کن.
appointment-want-keep = نگه دار
    .words = نگه دار, نگهش دار, نگه دارید, بله, آره, بماند, بمونه, همین خوبه, خوبه, خوب است, ممنون
appointment-want-change = عوض کن
    .words = عوض کن, عوضش کن, عوض, تغییر, تغییر بده, جابجا کن, وقت دیگر, وقت دیگه, یک وقت دیگر, بنداز عقب
appointment-want-cancel = لغو کن
    .words = لغو, لغو کن, لغوش کن, کنسل, کنسل کن, نمی توانم بیایم, نمیتونم بیام, لازم ندارم
appointment-read-back-change = وقت از { $old } به { $time } منتقل شود. درست است؟
    .again = وقت شما را از { $old } به { $time } منتقل می‌کنم. برای این کار بگویید بله.
appointment-read-back-cancel = لغو وقت شما: { $old }. درست است؟
    .again = وقت شما را لغو می‌کنم: { $old }. برای لغو بگویید بله.
appointment-changed = منتقل شد. وقت شما حالا: { $time }، با همان شمارهٔ پیگیری { $reference }.
appointment-cancelled = وقت شما { $reference } لغو شد. ممنون که گفتید.
appointment-kept = وقت شما همان می‌ماند: { $time }.
appointment-was-cancelled = وقت { $reference } دیگر باز نیست. می‌توانید اینجا وقت جدید بگیرید.
appointment-is-over = زمان وقت { $reference } این بود: { $time }. پس نمی‌شود آن را عوض کرد. می‌توانید اینجا وقت جدید بگیرید.

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = اگر می‌خواهید خبر بدهم که وقت زودتری آزاد شده، بگویید: وقت زودتر.
appointment-want-earlier = خبر دادن از وقت زودتر
    .words = وقت زودتر, وقت زودتری, زمان زودتر, زودتر, چیزی زودتر, زودتر بیایم, زودتر بیام, یک وقت زودتر, نوبت زودتر, وقت نزدیک‌تر, وقت نزدیکتر
appointment-earlier-noted = وقتی زمانی پیش از { $time } آزاد شود، به شما می‌گویم. تا آن موقع همین وقت را دارید.
appointment-earlier-now = همین حالا یک وقت آزاد است: { $time }. برای گرفتن آن بگویید: وقتم را عوض کن.
appointment-earlier-offer =
    برای وقت شما { $reference } زمان زودتری آزاد است: { $time }.
    وقت شما حالا: { $old }. وقت زودتر را تا { $until } برای شما نگه می‌دارم. آن را می‌خواهید؟
    .sms = وقت زودتر برای { $reference }: { $time }. وقت شما حالا: { $old }. آن را تا { $until } نگه می‌دارم.
appointment-earlier-letter =
    برای وقت شما { $reference } زمان زودتری آزاد است: { $time }.
    وقت شما حالا: { $old }. وقت زودتر را تا { $until } برای شما نگه می‌داریم.
    برای گرفتن آن، { $reference } را در گفت‌وگوی وب‌سایت ما بگویید، یا با { $phone } تماس بگیرید.
    .sms = وقت زودتر برای { $reference }: { $time }. آن را تا { $until } برای شما نگه می‌داریم. برای گرفتن آن با { $phone } تماس بگیرید.
    .subject = وقت زودتری برای { $reference } آزاد است
appointment-ask-offer = این وقت آزاد است: { $time }. تا { $until } برای شما نگه داشته شده. می‌خواهید چه کنید؟
    .again = بگویید: می‌گیرمش، مال خودم بماند، عوض کن یا لغو کن.
appointment-offer-take = وقت زودتر را می‌گیرم
    .words = می‌گیرمش, می گیرمش, میگیرمش, می‌گیرم, می گیرم, می خواهمش, میخوامش, وقت زودتر, وقت زودتر را می گیرم, زودتر, همان زودتر
appointment-offer-keep = وقت خودم بماند
    .words = مال خودم بماند, مال خودم بمونه, وقت خودم بماند, وقت خودم, همان وقت خودم, بماند, بمونه, نگه دار
appointment-offer-leave = وقت خودم بماند و دیگر نپرس
    .words = دیگر نپرس, دیگه نپرس, نپرس, دیگر خبر نده, دیگه خبر نده, پیشنهاد نده, دیگر پیشنهاد نده
appointment-offer-kept = وقت شما همان می‌ماند: { $old }. وقتی زمان زودتر دیگری آزاد شود، به شما می‌گویم.
appointment-offer-left = وقت شما همان می‌ماند: { $old }. دیگر از وقت زودتر خبر نمی‌دهم.
appointment-offer-gone = آن وقت را تا { $until } برای شما نگه داشتم و دیگر نگه داشته نمی‌شود. متأسفم. وقت شما هنوز این است: { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = چند چیز بزرگ دارید؟ تا { $items } با هم { $price } می‌شود، و هر یکی بیشتر { $more }. بیشترین تعداد: { $most }.
    .again = تعداد چیزها را بگویید، مثل 2. بیشترین تعداد: { $most }.
appointment-label-items = چند تا
    .words = چند تا, چند, تعداد, تعداد چیزها
appointment-ask-things = چه چیزهایی است، و کجا می‌گذارید؟
    .again = مثلاً: یک مبل و یک تخت، کنار دیوار جلوی خانه.
appointment-outside = آن نشانی در منطقهٔ ما نیست، پس نمی‌توانم برای آنجا وقت بگیرم.
appointment-read-back-pay =
    آنچه دارم را بررسی کنید:
    { $facts }
    هزینهٔ آن { $price } است. اول با کارت پرداخت می‌کنید. مهلت پرداخت { $minutes } دقیقه است. بعد از آن روز رزرو می‌شود.
    اگر { $days } روز کاری پیش از آن یا زودتر لغو کنید، همهٔ پول برمی‌گردد. بعد از آن چیزی برنمی‌گردد.
    درست است و پیوند پرداخت را بفرستم؟
    .sms =
        { $facts }
        { $price } با کارت، تا { $minutes } دقیقه.
        لغو { $days } روز کاری پیش‌تر: همهٔ پول برمی‌گردد. بعد از آن: هیچ.
        درست است؟ پیوند را بفرستم؟
    .again =
    اینها را دارم:
    { $facts }
    هزینهٔ آن { $price } است. اگر { $days } روز کاری پیش از آن یا زودتر لغو کنید، همهٔ پول برمی‌گردد، و بعد از آن چیزی برنمی‌گردد.
    بگویید بله تا پیوند را بفرستم. یا بگویید چه چیزی اشتباه است.
appointment-choice-pay = بله، پیوند را بفرست
appointment-pay-link =
    این پیوند شما برای پرداخت { $amount } است ({ $what }): { $link }
    این وقت را تا { $until } برای شما نگه می‌دارم: { $time }. شمارهٔ پیگیری پرداخت { $reference } است.
    .sms = پرداخت { $amount } ({ $what }) در { $link } این وقت را تا { $until } نگه می‌دارم: { $time }.
    .voice =
        پیوند شما برای پرداخت { $amount } ({ $what }) آماده است. می‌توانید پیوند { $link } را با پیامک بگیرید.
        این وقت را تا { $until } برای شما نگه می‌دارم: { $time }.
appointment-pay-after = وقتی پرداخت کردید، رزرو می‌شود و اینجا به شما می‌گویم. اگر به‌موقع پرداخت نکنید، چیزی رزرو نمی‌شود.
    .voice = وقتی پرداخت کردید، رزرو می‌شود. اگر به‌موقع پرداخت نکنید، چیزی رزرو نمی‌شود.
appointment-pay-link-same =
    یک روز تا { $until } برای شما نگه داشته شده است. { $amount } ({ $what }) را اینجا بپردازید: { $link }
    .voice = یک روز تا { $until } برای شما نگه داشته شده است. می‌توانید پیوند { $link } برای پرداخت { $amount } را با پیامک بگیرید.
appointment-pay-give-up = اگر دیگر آن را نمی‌خواهید، بگویید: وقتم را لغو کن. آن وقت لازم نیست بپردازید.
appointment-unpaid = { $reference } هنوز پرداخت نشده، پس رزرو نیست. با پیوندی که گرفتید پرداخت کنید، یا با { $phone } تماس بگیرید.
appointment-paid =
    پرداخت { $amount } انجام شد و وقت گرفته شد: { $time }. تا ساعت 6 صبح وسایل را بیرون بگذارید.
    شمارهٔ پیگیری شما { $reference } است. شمارهٔ رسید { $receipt } است. برای عوض کردن یا لغو، شمارهٔ پیگیری را به من بگویید، یا با { $phone } تماس بگیرید.
    { $calendar }
    .sms =
    { $amount } پرداخت شد. وقت گرفته شد: { $time }. تا 6 صبح وسایل را بیرون بگذارید. شمارهٔ پیگیری { $reference }. برای تغییر، آن را بفرستید.
    { $calendar }
    .voice =
    پرداخت { $amount } انجام شد و وقت گرفته شد: { $time }. شمارهٔ پیگیری شما { $reference } است.
    { $calendar }
appointment-pay-over = این وقت رزرو نشد، چون به‌موقع پرداخت نشد: { $time }. پولی گرفته نشد. می‌توانید اینجا روز دیگری بگیرید.
appointment-paid-too-late =
    پرداخت شما { $reference } به مبلغ { $amount } رسید، اما این وقت دیگر برای شما نگه داشته نشده بود: { $time }. متأسفم.
    رزرو نشد و پول را به کارت شما برمی‌گردانیم. اگر روز دیگری می‌خواهید با { $phone } تماس بگیرید.
appointment-read-back-cancel-paid =
    لغو بردن وسایل شما: { $old }. { $refund } درست است؟
    .again = بردن وسایل شما را لغو می‌کنم: { $old }. { $refund } برای لغو بگویید بله.
appointment-refund-all = همهٔ پول، { $price }، برمی‌گردد. یک نفر آن را به همان کارتی که پرداخت کرد می‌فرستد.
appointment-refund-none = برای پس گرفتن { $price } دیر شده است.

# Buttons under a read-back.

appointment-choice-book = بله، رزرو کن
appointment-choice-move = بله، جابه‌جا کن
appointment-choice-cancel = بله، لغو کن
appointment-choice-keep = نه، همان‌طور بماند

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    یادآوری: وقت ملاقات دارید: { $time }. { $where }
    اگر نمی‌توانید بیایید، یا وقت دیگری می‌خواهید، اینجا با { $reference } به ما بگویید، یا با { $phone } تماس بگیرید.
    .sms = یادآوری وقت شما: { $time }. { $where } برای تغییر { $reference } را بفرستید، یا با { $phone } تماس بگیرید.
appointment-remind-phone = به شما زنگ می‌زنیم.
appointment-remind-home = باید یک بزرگسال آنجا باشد که در را باز کند.
appointment-remind-kerbside = تا ساعت 6 صبح آن را بیرون بگذارید.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = برای گذاشتن آن در تقویم خود، این را باز کنید: { $url }
    .voice = برای گذاشتن آن در تقویم خود، می‌توانید پیوند { $url } را بگیرید.
appointment-calendar-summary = وقت ملاقات با { $council }
appointment-calendar-description = شمارهٔ پیگیری شما { $reference } است. برای تغییر یا لغو، با این شماره به ما بگویید یا با { $phone } تماس بگیرید.
appointment-calendar-reminder = فردا با { $council } وقت ملاقات دارید.
