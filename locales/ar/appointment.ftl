# Drafted by machine; not yet reviewed by a speaker.

# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = خدمة العملاء
    .words = خدمة العملاء, خدمة الزبائن, مقابلة موظف, أقابل حدا, أشوف موظف, مساعدة في الموقع, استعلامات
appointment-service-council_tax = ضريبة المجلس (Council Tax)
    .words = ضريبة المجلس, ضريبة البلدية, ضريبة البيت, كاونسل تاكس, ضريبة السكن
appointment-service-benefits = إعانة السكن أو تخفيض ضريبة المجلس (Housing Benefit, Council Tax Reduction)
    .words = إعانة, إعانات, الإعانات, إعانة السكن, مساعدات, المساعدات, بنفت, بينيفت, معونة, تخفيض ضريبة المجلس, تخفيض الضريبة
appointment-service-housing = نصيحة عن السكن
    .words = السكن, سكن, الإسكان, نصيحة عن السكن, خيارات السكن, موظف السكن, تشرد, بلا مأوى, بلا سكن, مشرد
appointment-service-planning = نصيحة عن تصاريح البناء
    .words = تخطيط, التخطيط, رخصة بناء, رخصة البناء, تصريح بناء, تصاريح البناء, موظف التخطيط
appointment-service-repairs = تصليح في بيتي
    .words = تصليح, تصليحات, إصلاح, صيانة, الصيانة, تصليح في بيتي, سباك, سمكري, كهربائي, مصلح
appointment-service-bulky_waste = أخذ أشياء كبيرة
    .words = أشياء كبيرة, أغراض كبيرة, نفايات كبيرة, أثاث قديم, عفش قديم, كنبة قديمة, أخذ الأثاث, جمع الأغراض
appointment-service-callback = أن نتصل بك
    .words = اتصلوا بي, اتصل بي, كلموني, مكالمة, يتصلوا فيي, تتصلوا بي, حد يكلمني, أن نتصل بك

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date }، الساعة { $from }
appointment-between = { $date }، بين { $from } و{ $to }
appointment-time = { $time }
appointment-more = أوقات أخرى
    .words = أوقات أخرى, وقت آخر, وقت تاني, غيرها, المزيد, أكثر, لا شيء من هذه, شيء آخر, بعدين, لاحقا
appointment-ask-time = هذه الأوقات متاحة. أيها يناسبك؟ يمكنك أيضًا أن تقول يومًا أو وقتًا آخر.
    .again = اختر واحدًا من هذه الأوقات، أو قل يومًا ووقتًا، مثل الخميس بعد الظهر.
appointment-ask-wish = متى يناسبك؟ قل يومًا ووقتًا، مثل الخميس بعد الظهر.
    .again = قل يومًا، مثل الاثنين، أو تاريخًا، مثل 3 ديسمبر.
appointment-just-taken = حجز شخص آخر هذا الوقت قبل لحظات. أنا آسف. لم يُحجز شيء ولم يتغير شيء.
appointment-already = عندك موعد عن هذا من قبل، رقمه { $reference }. لتغييره، قل: غيّر موعدي. أو تابع لحجز موعد جديد.
appointment-none-free = لا يوجد وقت متاح في الأسابيع القادمة. اتصل على { $phone } وسيبحث معك موظف عن وقت.

# Booking.

appointment-ask-service = عن ماذا الموعد؟
    .again = اختر الأقرب، أو قله بكلمة، مثل السكن أو الإعانات.
appointment-ask-way = كيف تريد أن يكون الموعد؟
    .again = قل بالهاتف أو شخصيًا.
appointment-way-in_person = شخصيًا
    .words = شخصيا, وجها لوجه, وجه لوجه, حضوريا, أجي لعندكم, أزوركم, في المكتب, عندكم, في المجلس
appointment-way-phone = بالهاتف
    .words = بالهاتف, هاتف, الهاتف, تلفون, بالتلفون, تليفون, عالتلفون, مكالمة, اتصلوا بي
appointment-way-home = في بيتي
    .words = في بيتي, في البيت, بالبيت, عندي, تعالوا لعندي
appointment-way-kerbside = على جانب الطريق
    .words = برا, خارج البيت, على جانب الطريق, على الرصيف, جانب الطريق
appointment-ask-location = ما عنوان بيتك؟ اكتب رقم البيت والشارع والرمز البريدي.
    .again = اكتب العنوان كاملًا، مثل 12 Alder Road, NR3 1AB.
appointment-ask-about = بكلمات قليلة، عن ماذا الموعد؟ يمكنك تخطي هذا.
    .again = مثلًا: ارتفع إيجاري. يمكنك تخطي هذا.
appointment-ask-interpreter = هل تحتاج إلى مترجم؟ هذا مجاني.
    .again = أجب: لا، أو مترجم، أو لغة الإشارة.
appointment-interpreter-spoken = مترجم
    .words = مترجم, مترجمة, مترجم من فضلك, ترجمة, نعم, بدي مترجم, أحتاج مترجم, ايوه
appointment-interpreter-sign = لغة الإشارة
    .words = لغة الإشارة, إشارة, مترجم إشارة, مترجم لغة الإشارة, لغة الإشارة البريطانية, لغة الصم
appointment-ask-language = ما اللغة أو لغة الإشارة التي تستخدمها، وأي نوع منها؟
    .again = مثلًا: العربية السودانية، أو لغة الإشارة البريطانية.
appointment-ask-contact = ما اسمك، وما رقم هاتفك أو بريدك الإلكتروني؟
    .again = نحتاج إلى طريقة للوصول إليك. اكتب رقم هاتف أو بريدًا إلكترونيًا، مثل sam@example.com.
appointment-paid-first =
    عدد الأشياء الكبيرة التي نأخذها: حتى { $items }، مقابل { $price }، وكل شيء إضافي مقابل { $more }. الحد الأقصى: { $most }.
    يجب الدفع أولًا، ولا أستطيع فعل ذلك هنا بعد. اتصل على { $phone } للحجز.

appointment-label-service = عن
    .words = عن, الخدمة, خدمة
appointment-label-way = كيف
    .words = كيف, الطريقة, طريقة, شخصيا, بالهاتف
appointment-label-about = التفاصيل
    .words = تفاصيل, التفاصيل, ما قلته, اللي قلته
appointment-label-interpreter = المترجم
    .words = مترجم, المترجم
appointment-label-language = اللغة
    .words = لغة, اللغة
appointment-label-time = متى
    .words = متى, الوقت, وقت, التاريخ, تاريخ, اليوم, يوم
appointment-label-want = ماذا نفعل

appointment-read-back =
    تأكد من هذه المعلومات:
    { $facts }
    هل هي صحيحة، وهل أحجز الموعد؟
    .again =
    هذا ما سأحجزه:
    { $facts }
    أجب بنعم للحجز. أو قل ما هو الخطأ.
appointment-done = تم الحجز: { $time }. رقمك المرجعي { $reference }.
    .voice = تم الحجز: { $time }. رقمك المرجعي { $reference }. أقوله مرة أخرى: { $reference }.
appointment-where-in_person = تعال إلى { $name }، { $address }.
appointment-where-phone = سنتصل بك على الرقم الذي أعطيتنا إياه.
appointment-where-home = سنأتي إلى بيتك. يجب أن يكون هناك شخص بالغ ليفتح لنا.
appointment-where-kerbside = ضعه في الخارج قبل الساعة 6 صباحًا.
appointment-bring-customer_service = أحضر أي رسالة عن الموضوع.
appointment-bring-council_tax = جهّز رقم حساب ضريبة المجلس (Council Tax)، إن كان عندك.
appointment-bring-benefits = جهّز معلومات عن دخلك ومدخراتك وإيجارك، وإثبات هويتك، وكشوف حسابك البنكي.
appointment-bring-housing = جهّز إثبات هويتك وأي رسالة عن بيتك. إذا لم يكن عندك مكان تنام فيه الليلة، اتصل بنا الآن.
appointment-bring-planning = جهّز عنوان الموقع، والرسومات إن كانت عندك.
appointment-bring-repairs = أبعد الحيوانات عن الغرفة، وأخبرنا إذا كان إيقاف السيارة صعبًا.
appointment-bring-bulky_waste = ضع الأشياء في مكان نراها فيه.
appointment-bring-callback = أبقِ هاتفك قريبًا منك.
appointment-how-to-change = إذا كنت لا تستطيع الحضور، أخبرنا هنا بالرقم { $reference }، أو اتصل على { $phone }. يمكنك تغيير الموعد في أي وقت.
    .voice = إذا كنت لا تستطيع الحضور، اتصل مرة أخرى ومعك الرقم المرجعي. يمكنك تغيير الموعد في أي وقت.

# Asking after it, moving it, taking it back.

appointment-which = أي واحد من مواعيدك تقصد؟
    .again = اختر واحدًا منها، أو أعطني رقمًا مرجعيًا آخر.
appointment-ask-reference = ما الرقم المرجعي لموعدك؟ شكله مثل { $example }.
    .again = أعطيناك الرقم المرجعي عند الحجز. فيه حروف وأرقام، مثل { $example }.
    .voice = ما الرقم المرجعي لموعدك؟ قله حرفًا حرفًا.
appointment-ask-proof = حتى نتأكد أن الموعد لك، اكتب رقم الهاتف أو البريد الإلكتروني أو الرمز البريدي المسجل مع الموعد.
    .again = اكتب رقم الهاتف أو البريد الإلكتروني أو الرمز البريدي الذي أعطيتنا إياه عند الحجز.
appointment-not-found = لم أجد موعدًا بهذه المعلومات. تأكد منها وحاول مرة أخرى.
appointment-give-up = لم أجده. اتصل على { $phone } ويمكن لموظف أن يبحث لك. لم يتغير شيء.
appointment-is = الموعد { $reference }: { $time }.
appointment-ask-want = هل تريد أن تبقيه أو تغيّره أو تلغيه؟
    .again = قل أبقِه أو غيّره أو ألغِه.
appointment-want-keep = أبقِه
    .words = أبقه, ابقيه, خليه, خليه زي ما هو, كما هو, نعم, تمام, منيح, كويس, جيد, شكرا
appointment-want-change = غيّره
    .words = غير, غيره, تغيير, أغيره, بدي أغيره, انقله, نقل, وقت آخر, موعد آخر, بدله, تأجيل
appointment-want-cancel = ألغِه
    .words = ألغ, الغيه, إلغاء, ألغيه, بدي ألغيه, لا أستطيع الحضور, ما بقدر أجي, مش هقدر اجي, لا أحتاجه
appointment-read-back-change = نقل الموعد من { $old } إلى { $time }. هل هذا صحيح؟
    .again = سأنقل موعدك من { $old } إلى { $time }. أجب بنعم لنقله.
appointment-read-back-cancel = إلغاء موعدك: { $old }. هل هذا صحيح؟
    .again = سألغي موعدك: { $old }. أجب بنعم لإلغائه.
appointment-changed = تم نقل الموعد. الموعد الآن: { $time }، والرقم المرجعي هو نفسه { $reference }.
appointment-cancelled = تم إلغاء موعدك { $reference }. شكرًا لأنك أخبرتنا.
appointment-kept = يبقى الموعد كما هو: { $time }.
appointment-was-cancelled = الموعد { $reference } لم يعد قائمًا. يمكنك حجز موعد جديد هنا.
appointment-is-over = كان الموعد { $reference } في: { $time }، ولذلك لا يمكن تغييره. يمكنك حجز موعد جديد هنا.

# Buttons under a read-back.

appointment-choice-book = نعم، احجزه
appointment-choice-move = نعم، انقله
appointment-choice-cancel = نعم، ألغِه
appointment-choice-keep = لا، اتركه كما هو

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    تذكير: عندك موعد: { $time }. { $where }
    إذا كنت لا تستطيع الحضور، أو تريد وقتًا آخر، أخبرنا هنا بالرقم { $reference }، أو اتصل على { $phone }.
    .sms = تذكير بموعدك: { $time }. لتغييره أرسل { $reference } أو اتصل على { $phone }.
appointment-remind-in_person = نلتقي بك في المكان الذي ذكرناه عند الحجز.
appointment-remind-phone = سنتصل بك.
appointment-remind-home = يجب أن يكون هناك شخص بالغ ليفتح لنا.
appointment-remind-kerbside = ضعه في الخارج قبل الساعة 6 صباحًا.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = لوضعه في تقويمك، افتح { $url }
    .voice = لوضعه في تقويمك، يمكنك الحصول على الرابط { $url }.
appointment-calendar-summary = موعد مع { $council }
appointment-calendar-description = رقمك المرجعي { $reference }. لتغيير الموعد أو إلغائه، أخبرنا بهذا الرقم، أو اتصل على { $phone }.
appointment-calendar-reminder = عندك موعد مع { $council } غدًا.
