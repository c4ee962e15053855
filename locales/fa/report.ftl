# Drafted by machine; not yet reviewed by a speaker.

# What is said when somebody reports something.

report-begin = می‌خواهید مشکلی را گزارش کنید. چند سؤال می‌پرسم.
report-understood = می‌خواهید این را گزارش کنید: { $category }.
report-understood-with =
    می‌خواهید این را گزارش کنید: { $category }. اینها را دارم:
    { $facts }

# What it is about.

report-ask-group = چه نوع مشکلی است؟
    .again = در چند کلمه بگویید، مثل سطل خالی‌نشده یا چراغ خیابان خراب.
report-group-street = خیابان‌ها و زبالهٔ رهاشده
    .words = خیابان, خیابان ها, خیابون, سرک, زباله, آشغال, مشکل خیابان
report-group-waste = سطل خالی‌نشده
    .words = سطل, سطل زباله, سطل خالی نشده, بردن زباله, بازیافت
report-group-neighbourhood = سروصدا یا همسایه‌ها
    .words = همسایه, همسایه ها, سروصدا, سر و صدا, صدا, مردم
report-group-home = خانهٔ من
    .words = خانه, خانه من, خونه, خونه من, منزل, آپارتمان, تعمیر, تعمیرات
report-group-parks = پارک‌ها، درخت‌ها و توالت‌های عمومی
    .words = پارک, پارک ها, درخت, درخت ها, توالت, دستشویی
report-group-roads = جاده، چراغ و پارک خودرو
    .words = جاده, جاده ها, چراغ, چراغ ها, پارک ماشین, پارک خودرو, پارکینگ, راه آب, فاضلاب
report-group-other = چیز دیگر
    .words = چیز دیگر, چیز دیگه, غیره, هیچکدام, هیچ‌کدام
report-ask-category = کدام یک از اینهاست؟
    .again = نزدیک‌ترین را انتخاب کنید، یا با کلمات خودتان بگویید.

# Who looks after it.

report-not-ours =
    این کار شورای شهر نیست. کار { $body } است.
    { $route }
report-looked-after-by =
    این کار { $body } است.
    { $route }
report-ask-pass-on = گزارش شما را به { $body } بدهم؟
    .again = می‌توانم این را برای شما به { $body } بفرستم. جواب بدهید بله یا نه.
report-not-passed-on =
    پس چیزی نمی‌فرستم. خودتان می‌توانید به { $body } بگویید.
    { $route }
report-reach-both = با { $phone } تماس بگیرید یا به { $url } بروید.
    .voice = با { $phone } تماس بگیرید، یا از پیوند { $url } استفاده کنید.
report-reach-phone = با { $phone } تماس بگیرید.
report-reach-url = به { $url } بروید.
    .voice = می‌توانید از پیوند { $url } به آنها بگویید.
report-nothing-sent = چیزی فرستاده نشد.
report-anything-else = چیز دیگری هست؟

# Where it is.

report-ask-location-street = کجاست؟ خیابان و شمارهٔ خانه را بگویید، یا اینکه کنار چیست.
    .again = بگویید چگونه پیدایش کنیم. مثلاً: 12 Alder Road، یا ایستگاه اتوبوس در Elm Hill.
report-ask-location-address = نشانی چیست؟ شمارهٔ خانه، خیابان و کد پستی را بگویید.
    .again = نشانی کامل بدهید، مثل 12 Alder Road, NR3 1AB.
report-ask-location-site = کدام جاست؟
    .again = نام آن یا جای آن را بگویید. مثلاً: Eaton Park، کنار تاب‌ها.
report-place-unsure = مطمئن نیستم این جا در منطقهٔ ما باشد. ادامه می‌دهم و بررسی می‌کنیم.
report-outside =
    نشانی { $address } در منطقهٔ { $body } است، پس آنها باید رسیدگی کنند.
    { $route }
report-outside-unknown = نشانی { $address } در منطقهٔ ما نیست. شورای آنجا باید رسیدگی کند.
report-ask-outside = می‌خواهید نشانی دیگری بدهید؟
    .again = نشانی‌ای در Norwich بدهید، یا بگویید توقف.
report-choice-other-address = نشانی دیگر
    .words = نشانی دیگر, آدرس دیگر, آدرس دیگه, یه آدرس دیگه, بله, آره, تغییر, عوض, آدرس اشتباه, نشانی اشتباه
report-choice-end = پایان
    .words = پایان, تمام, تمام کن, همین جا تمام, نه, نخیر, توقف, بس است, بسه, نه ممنون

# Somebody else has reported it.

report-ask-join = کسی در تاریخ { $date } همین نوع مشکل را در { $address } به ما گفت. مشکل شما همان است؟
    .again = نزدیک آنجا گزارشی هست. بگویید همان، یا اگر مشکل شما چیز دیگری است بگویید فرق دارد.
report-choice-same = همان است
    .words = همان, همونه, همان است, همینه, بله, بلی, آره, یکیه, یکی است, همین است
report-choice-different = مال من فرق دارد
    .words = فرق دارد, فرق داره, فرق می کند, متفاوت, نه, نخیر, مال من فرق دارد, یکی دیگر, یکی دیگه, همان نیست

# What happened.

report-ask-description = کمی بیشتر بگویید، یا از این رد شوید. گروه چه باید بداند؟
    .again = بگویید چه می‌بینید، مثل «مبل کهنه و شیشهٔ شکسته». می‌توانید از این رد شوید.
report-ask-photos = اگر عکس دارید حالا بفرستید، یا از این رد شوید.
    .again = عکسی به پیام خود اضافه کنید. اگر ندارید، بگویید رد کن.
    .voice = در تماس نمی‌شود عکس فرستاد. بگویید رد کن تا ادامه دهیم.

# Who reports it.

report-privacy =
    { $council } جواب‌های شما را برای رسیدگی به گزارش نگه می‌دارد. فقط گروه‌هایی که لازم دارند آنها را می‌بینند.
    هرگز شمارهٔ کارت اینجا ننویسید. بیشتر بخوانید: { $link }.
    .sms = { $council } جواب‌ها را فقط برای این کار نگه می‌دارد. بیشتر: { $link }.
    .voice = { $council } جواب‌های شما را برای رسیدگی به گزارش نگه می‌دارد. فقط گروه‌هایی که لازم دارند آنها را می‌بینند.
report-ask-contact = اگر لازم شد چیزی بپرسیم، چگونه با شما تماس بگیریم؟ شمارهٔ تلفن یا ایمیل بدهید، یا برای ناشناس ماندن از این رد شوید.
    .again = شمارهٔ تلفن یا ایمیل بدهید، مثل sam@example.com. می‌توانید از این رد شوید.
report-ask-contact-needed = نام شما چیست، و شمارهٔ تلفن یا ایمیل شما؟
    .again = باید بتوانیم با شما تماس بگیریم. شمارهٔ تلفن یا ایمیل بدهید، مثل sam@example.com.

# Reading back, and what happens then.

report-read-back =
    آنچه دارم را بررسی کنید:
    { $facts }
    درست است و بفرستم؟
    .again =
    این را می‌فرستم:
    { $facts }
    برای فرستادن بگویید بله. یا بگویید چه چیزی اشتباه است.
report-read-back-pass-on =
    آنچه دارم را بررسی کنید:
    { $facts }
    درست است و آن را به { $body } بدهم؟
    .again =
    این را به { $body } می‌دهم:
    { $facts }
    برای فرستادن بگویید بله. یا بگویید چه چیزی اشتباه است.
report-read-back-join =
    می‌توانم شما را به گزارش { $reference } با تاریخ { $date } اضافه کنم.
    { $facts }
    درست است و شما را اضافه کنم؟
    .again =
    شما را به گزارش { $reference } با تاریخ { $date } اضافه می‌کنم.
    { $facts }
    برای اضافه شدن بگویید بله. یا بگویید چه چیزی اشتباه است.
report-offer-contact = برای اینکه اگر لازم شد چیزی از شما بپرسیم، می‌توانید شمارهٔ تلفن یا ایمیل هم بدهید.

report-done = ممنون. گزارش شما به ما رسید. شمارهٔ پیگیری شما { $reference } است.
    .voice = ممنون. گزارش شما به ما رسید. شمارهٔ پیگیری شما { $reference } است. یک بار دیگر می‌گویم: { $reference }.
report-done-due = قصد داریم تا { $date } به آن رسیدگی کنیم.
report-done-no-date = یک گروه آن را بررسی می‌کند. برای این نوع گزارش نمی‌توانیم تاریخی قول بدهیم.
report-done-passed-on = آن را به { $body } می‌دهیم. آنها تصمیم می‌گیرند چه کاری و کی انجام شود.
report-done-reach = از شمارهٔ تلفن یا ایمیل شما فقط وقتی استفاده می‌کنیم که لازم باشد دربارهٔ آن چیزی بپرسیم.
report-done-ask = برای پرسیدن وضعیت، شمارهٔ پیگیری { $reference } را اینجا بدهید یا با { $phone } تماس بگیرید.
    .voice = برای پرسیدن وضعیت، با شمارهٔ پیگیری دوباره زنگ بزنید.
report-joined = شما را به گزارش { $reference } اضافه کردم.

# Short names of what is known, for reading back, and other words for them.

report-label-category = چه
    .words = نوع, نوع مشکل, نوع گزارش, مشکل, دسته
report-label-location = کجا
    .words = کجا, جا, محل, مکان, نشانی, آدرس, خیابان, شماره خانه, کد پستی
report-label-pass-on = انتقال
report-label-join = همان گزارش
report-label-description = جزئیات
    .words = توضیح, توضیحات, جزئیات, متن, آنچه گفتم, آنچه نوشتم
report-label-photos = عکس‌ها
    .words = عکس, عکس ها, تصویر, تصاویر
report-label-contact = راه تماس با شما
    .words = تماس, تلفن, شماره تلفن, شماره من, موبایل, ایمیل, ایمیل من, نام, نام من, اسم, اسمم
report-label-access = راه ورود
    .words = ورود, راه ورود, چطور وارد شویم
report-label-address = نشانی
    .words = نشانی آنها, آدرس آنها
report-label-affects = چه اثری بر شما دارد
    .words = چه اثری دارد, اثر
report-label-animal = حیوان
    .words = حیوان
report-label-assisted = کمک با سطل
    .words = کمک با سطل, کمک سطل, کمک
report-label-bin_type = سطل
    .words = سطل, کدام سطل, نوع سطل
report-label-blocking = راه را می‌بندد
    .words = مانع, سر راه, راه را بسته
report-label-blocking_road = خیابان را می‌بندد
    .words = خیابان را بسته, راه بندان, خیابان بسته
report-label-collection_date = روز جمع‌آوری
    .words = تاریخ, روز, روز جمع آوری
report-label-colour = رنگ
    .words = رنگ
report-label-column_number = شمارهٔ روی تیر
    .words = شماره تیر, شماره روی تیر, شماره چراغ
report-label-condition = وضعیت
    .words = وضعیت, حالت
report-label-count = تعداد
    .words = تعداد, چند تا, چندتا
report-label-danger_now = خطر حالا
    .words = خطر
report-label-depth_cm = عمق به سانتی‌متر
    .words = عمق, چقدر عمیق, گودی
report-label-details = دربارهٔ صاحب
    .words = مشخصات صاحب, درباره صاحب
report-label-effect = چه اثری بر شما دارد
    .words = اثر, چه اثری دارد
report-label-extent = اندازه
    .words = اندازه, مقدار, چقدر
report-label-fault = چه خراب است
    .words = خرابی, خراب, ایراد
report-label-flooding = آب‌گرفتگی
    .words = آب گرفتگی, سیل
report-label-happening_now = همین حالا
    .words = همین حالا, الان
report-label-health = سلامت
    .words = سلامت, سلامتی, صحت
report-label-home_address = نشانی شما
    .words = آدرس من, نشانی من, آدرس خانه, نشانی خانه
report-label-how_long = چه مدت
    .words = چه مدت, چقدر وقت
report-label-how_often = چند وقت یک‌بار
    .words = چند وقت یک بار, چند بار
report-label-in_danger = در خطر
    .words = در خطر
report-label-injury = کسی آسیب دیده
    .words = آسیب, زخمی, مجروح
report-label-issue = مشکل
    .words = مشکل
report-label-kind = نوع
    .words = نوع, قسم
report-label-land = زمین
    .words = زمین, نوع زمین
report-label-land_type = زمین
    .words = زمین, نوع زمین
report-label-make = سازنده
    .words = سازنده, مارک, کارخانه
report-label-model = مدل
    .words = مدل
report-label-now = حالا آنجاست
    .words = حالا آنجا, الان اونجا
report-label-offender = چه کسی کرد
    .words = چه کسی, کی کرده, کی ریخته
report-label-offender_known = صاحب معلوم است
    .words = صاحب معلوم
report-label-offensive = توهین‌آمیز
    .words = توهین آمیز, توهین
report-label-out_on_time = بیرون تا 6 صبح
    .words = به موقع, کی بیرون بود
report-label-owner = صاحب
    .words = صاحب, مالک
report-label-pattern = روزها و ساعت‌ها
    .words = روزها و ساعت ها, ساعت ها, روزها
report-label-people = افراد
    .words = افراد, آدم ها, مردم
report-label-pest = جانور موذی
    .words = جانور, حشره, حیوان
report-label-place = جا
    .words = نوع جا
report-label-recurring = زیاد پیش می‌آید
    .words = تکرار, زیاد پیش می آید
report-label-reported_before = قبلاً به ما گفته‌اید
    .words = قبلا گزارش دادم, قبلا گفتم
report-label-restriction = قانون پارک
    .words = قانون پارک, ممنوعیت
report-label-room = اتاق
    .words = اتاق, اطاق
report-label-rooms = اتاق‌ها
    .words = اتاق ها, اطاق ها
report-label-safe_now = حالا امن است
    .words = امن
report-label-since = از کی
    .words = تاریخ, از کی, از چه وقت
report-label-site = جا
    .words = جا, محل
report-label-size = اندازه
    .words = اندازه, مقدار, چقدر بزرگ, چقدر
report-label-source_address = از کجا
    .words = از کجا
report-label-spoken_to_them = با آنها صحبت شده
    .words = صحبت با آنها
report-label-still_there = هنوز آنجاست
    .words = هنوز آنجا
report-label-summary = چه اتفاقی افتاد
    .words = خلاصه, چه شد, چی شد
report-label-surface = روی چه
    .words = سطح, روی چی
report-label-surface_owner = مال کیست
    .words = صاحب, مال کیست, مال کیه
report-label-tagged = برچسب روی سطل
    .words = برچسب
report-label-tenure = خانهٔ شما
    .words = اجاره نامه, صاحب خانه, مالک خانه
report-label-type_of_waste = چه رها شده
    .words = نوع زباله, زباله, آشغال, چی ریختن
report-label-vehicle_reg = پلاک
    .words = پلاک, شماره پلاک, نمبر پلیت
report-label-vulnerable = افراد در خانه
    .words = افراد خانه, افراد در خانه
report-label-where = کدام بخش
    .words = کدام بخش, کدام قسمت
report-label-dead_animal-where = نوع جا
    .words = نوع جا
report-label-pests-where = جایی که دیده شده
    .words = کجا هستند, کجا دیدم
report-label-whole_street = کل خیابان
    .words = کل خیابان, تمام خیابان
report-label-width_cm = عرض به سانتی‌متر
    .words = عرض, پهنا, چقدر پهن
report-label-witnessed = دیدید چه کسی کرد
    .words = شاهد, دیدم
report-label-witnessed_at = کی دیدید
    .words = تاریخ, وقت, ساعت, کی دیدم
