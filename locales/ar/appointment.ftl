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
    .easy =
        هذه الأوقات فارغة.
        اختر واحدًا. أو قل يومًا آخر.
appointment-ask-wish = متى يناسبك؟ قل يومًا ووقتًا، مثل الخميس بعد الظهر.
    .again = قل يومًا، مثل الاثنين، أو تاريخًا، مثل 3 ديسمبر.
appointment-just-taken = حجز شخص آخر هذا الوقت قبل لحظات. أنا آسف. لم يُحجز شيء ولم يتغير شيء.
    .easy =
        هذا الوقت لم يعد فارغًا. أنا آسف.
        لم يُحجز شيء. لم يتغير شيء.
appointment-already = عندك موعد عن هذا من قبل، رقمه { $reference }. لتغييره، قل: غيّر موعدي. أو تابع لحجز موعد جديد.
    .easy =
        عندك وقت لهذا: { $reference }.
        لتغييره، قل: غيّر موعدي.
        أو احجز واحدًا آخر.
appointment-none-free = لا يوجد وقت متاح في الأسابيع القادمة. اتصل على { $phone } وسيبحث معك موظف عن وقت.
    .easy =
        لا يوجد وقت فارغ قريبًا.
        اتصل على { $phone }. سيساعدك شخص.

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
    .easy =
        أين تسكن؟
        اكتب رقم البيت والشارع.
        اكتب الرمز البريدي أيضًا.
appointment-ask-about = بكلمات قليلة، عن ماذا الموعد؟ يمكنك تخطي هذا.
    .again = مثلًا: ارتفع إيجاري. يمكنك تخطي هذا.
appointment-ask-interpreter = هل تحتاج إلى مترجم، أو إلى أي شيء آخر يسهّل عليك الموعد؟ هذا مجاني.
    .again = أجب: لا، أو مترجم، أو لغة الإشارة.
appointment-interpreter-none = بدون مترجم
    .words = بدون مترجم, لا أحتاج مترجم, لا أحتاج إلى مترجم, ما بدي مترجم, لا أريد مترجم
appointment-interpreter-spoken = مترجم
    .words = مترجم, مترجمة, مترجم من فضلك, ترجمة, نعم, بدي مترجم, أحتاج مترجم, ايوه
appointment-interpreter-sign = لغة الإشارة
    .words = لغة الإشارة, إشارة, مترجم إشارة, مترجم لغة الإشارة, لغة الإشارة البريطانية, لغة الصم
appointment-interpreter-other = شيء آخر
    .words = شيء آخر, شي تاني, حاجة تانية, مساعدة أخرى, كرسي متحرك, كرسي بعجلات, بدون درج, بلا درج, بدون سلالم, سماعة أذن, حلقة سمعية, وقت أكثر, وقت إضافي, خط كبير, مرافق, مقدم رعاية
appointment-ask-adjustments = ماذا يمكننا أن نفعل لنسهّل عليك الموعد؟
    .again = مثلًا: غرفة بدون درج، أو وقت أكثر، أو أن يأتي شخص معك.
appointment-label-adjustments = ما يساعدك
    .words = ما يساعدني, ما يساعدك, مساعدة, تسهيلات, التسهيلات
appointment-ask-language = ما اللغة أو لغة الإشارة التي تستخدمها، وأي نوع منها؟
    .again = مثلًا: العربية السودانية، أو لغة الإشارة البريطانية.
appointment-ask-contact = ما اسمك، وما رقم هاتفك أو بريدك الإلكتروني؟
    .again = نحتاج إلى طريقة للوصول إليك. اكتب رقم هاتف أو بريدًا إلكترونيًا، مثل sam@example.com.
    .easy =
        ما اسمك؟
        ما رقم هاتفك أو بريدك الإلكتروني؟
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
    .easy =
        اقرأ هذا من فضلك:
        { $facts }
        هل هذا صحيح؟ هل أحجز؟
appointment-done = تم الحجز: { $time }. رقمك المرجعي { $reference }.
    .voice = تم الحجز: { $time }. رقمك المرجعي { $reference }. أقوله مرة أخرى: { $reference }.
    .easy =
        تم الحجز: { $time }.
        رقمك هو { $reference }. احتفظ به.
appointment-where-in_person = تعال إلى { $name }، { $address }.
appointment-where-phone = سنتصل بك على الرقم الذي أعطيتنا إياه.
appointment-where-home = سنأتي إلى بيتك. يجب أن يكون هناك شخص بالغ ليفتح لنا.
appointment-where-kerbside = ضعه في الخارج قبل الساعة 6 صباحًا.
appointment-bring-customer_service = أحضر أي رسالة عن الموضوع.
appointment-bring-council_tax = جهّز رقم حساب ضريبة المجلس (Council Tax)، إن كان عندك.
appointment-bring-benefits = جهّز معلومات عن دخلك ومدخراتك وإيجارك، وإثبات هويتك، وكشوف حسابك البنكي.
    .easy =
        أحضر هذا إذا استطعت:
        ورقة تبين راتبك وما ادخرت.
        ورقة تبين إيجار بيتك.
        شيئًا يبين من أنت.
        أوراق البنك.
appointment-bring-housing = جهّز إثبات هويتك وأي رسالة عن بيتك. إذا لم يكن عندك مكان تنام فيه الليلة، اتصل بنا الآن.
    .easy =
        أحضر شيئًا يبين من أنت.
        أحضر الرسائل عن بيتك.
        ليس عندك مكان تنام فيه الليلة؟ اتصل بنا الآن.
appointment-bring-planning = جهّز عنوان الموقع، والرسومات إن كانت عندك.
appointment-bring-repairs = أبعد الحيوانات عن الغرفة، وأخبرنا إذا كان إيقاف السيارة صعبًا.
appointment-bring-bulky_waste = ضع الأشياء في مكان نراها فيه.
appointment-bring-callback = أبقِ هاتفك قريبًا منك.
appointment-how-to-change = إذا كنت لا تستطيع الحضور، أخبرنا هنا بالرقم { $reference }، أو اتصل على { $phone }. يمكنك تغيير الموعد في أي وقت.
    .voice = إذا كنت لا تستطيع الحضور، اتصل مرة أخرى ومعك الرقم المرجعي. يمكنك تغيير الموعد في أي وقت.
    .easy =
        لا تستطيع الحضور؟ قل لنا.
        اكتب هنا { $reference }. أو اتصل على { $phone }.

# Asking after it, moving it, taking it back.

appointment-which = أي واحد من مواعيدك تقصد؟
    .again = اختر واحدًا منها، أو أعطني رقمًا مرجعيًا آخر.
appointment-ask-reference = ما الرقم المرجعي لموعدك؟ شكله مثل { $example }.
    .again = أعطيناك الرقم المرجعي عند الحجز. فيه حروف وأرقام، مثل { $example }.
    .voice = ما الرقم المرجعي لموعدك؟ قله حرفًا حرفًا.
appointment-ask-proof = حتى نتأكد أن الموعد لك، اكتب رقم الهاتف أو البريد الإلكتروني أو الرمز البريدي المسجل مع الموعد.
    .again = اكتب رقم الهاتف أو البريد الإلكتروني أو الرمز البريدي الذي أعطيتنا إياه عند الحجز.
    .easy =
        يجب أن نعرف أنك أنت.
        اكتب الهاتف أو البريد الإلكتروني أو الرمز البريدي الذي أعطيته لنا.
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

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = لأخبرك عندما يتوفر موعد أبكر، قل: موعد أبكر.
appointment-want-earlier = أخبرني عن موعد أبكر
    .words = موعد أبكر, موعدا أبكر, وقت أبكر, وقتا أبكر, شيء أبكر, شي أبكر, موعد أقرب, وقت أقرب, أقرب موعد, موعد أسرع, أجي أبكر, موعد بدري, وقت بدري, أخبرني عن موعد أبكر
appointment-earlier-noted = سأخبرك عندما يتوفر وقت قبل هذا: { $time }. وحتى ذلك الحين يبقى موعدك لك.
appointment-earlier-now = يوجد وقت متاح الآن: { $time }. لتأخذه، قل: غيّر موعدي.
appointment-earlier-offer =
    يوجد وقت أبكر لموعدك { $reference }: { $time }.
    موعدك الآن: { $old }. سأحفظ لك الوقت الأبكر حتى { $until }. هل تريده؟
    .sms = وقت أبكر لموعدك { $reference }: { $time }. موعدك الآن: { $old }. سأحفظه لك حتى { $until }.
appointment-earlier-letter =
    يوجد وقت أبكر لموعدك { $reference }: { $time }.
    موعدك الآن: { $old }. سنحفظ لك الوقت الأبكر حتى { $until }.
    لتأخذه، أعطنا الرقم { $reference } في المحادثة على موقعنا، أو اتصل على { $phone }.
    .sms = وقت أبكر لموعدك { $reference }: { $time }. سنحفظه لك حتى { $until }. لتأخذه اتصل على { $phone }.
    .subject = يوجد وقت أبكر لموعدك { $reference }
appointment-ask-offer = هذا الوقت متاح: { $time }. وهو محفوظ لك حتى { $until }. ماذا تريد أن تفعل؟
    .again = قل: آخذه، أو أبقِ موعدي، أو غيّره، أو ألغِه.
appointment-offer-take = آخذ الوقت الأبكر
    .words = آخذه, اخذه, باخده, هاخده, رح آخده, آخذ الوقت الأبكر, الوقت الأبكر, الأبكر, أريد الأبكر, بدي الأبكر, عايز الأبكر
appointment-offer-keep = أبقي موعدي كما هو
    .words = أبق موعدي, أبقي موعدي, أبقي موعدي كما هو, أبقى على موعدي, خلي موعدي, خليه, كما هو, زي ما هو, متل ما هو
appointment-offer-leave = أبقيه، ولا تسألني مرة أخرى
    .words = لا تسألني مرة أخرى, لا تسألني, لا تسأل مرة أخرى, ما تسألني, ما تسألني تاني, لا عروض أخرى, بدون عروض, لا أريد عروضا
appointment-offer-kept = يبقى موعدك: { $old }. سأخبرك عندما يتوفر وقت أبكر آخر.
appointment-offer-left = يبقى موعدك: { $old }. لن أخبرك عن أوقات أبكر بعد الآن.
appointment-offer-gone = حفظت لك ذلك الوقت حتى { $until }، ولم يعد محفوظًا. أنا آسف. ما زال موعدك: { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = كم عدد الأشياء الكبيرة؟ حتى { $items } مقابل { $price } معًا، وكل شيء إضافي مقابل { $more }. الحد الأقصى: { $most }.
    .again = اكتب عدد الأشياء، مثل 2. الحد الأقصى: { $most }.
appointment-label-items = كم العدد
    .words = كم, كم العدد, العدد, عدد, عدد الأشياء, كم غرض
appointment-ask-things = ما هي هذه الأشياء، وأين ستضعها؟
    .again = مثلًا: أريكة وسرير، عند الجدار أمام البيت.
appointment-outside = هذا العنوان خارج منطقتنا، ولذلك لا أستطيع حجز موعد لأخذ الأشياء من هناك.
appointment-read-back-pay =
    تأكد من هذه المعلومات:
    { $facts }
    التكلفة { $price }. تدفع أولًا بالبطاقة، وعندك مهلة للدفع (بالدقائق: { $minutes }). بعد الدفع يُحجز اليوم.
    إذا ألغيت الموعد قبله بوقت كافٍ (بأيام العمل: { $days } أو أكثر)، نعيد لك المبلغ كله. بعد ذلك لا نعيد شيئًا.
    هل هي صحيحة، وهل أرسل لك رابط الدفع؟
    .sms =
        { $facts }
        { $price } بالبطاقة. المهلة بالدقائق: { $minutes }.
        الإلغاء قبل الموعد بأيام العمل ({ $days }): نعيد كل المبلغ. بعدها: لا شيء.
        هل هذا صحيح؟ هل أرسل الرابط؟
    .again =
    عندي هذا:
    { $facts }
    التكلفة { $price }. إذا ألغيت الموعد قبله بوقت كافٍ (بأيام العمل: { $days } أو أكثر)، نعيد لك المبلغ كله، وبعد ذلك لا نعيد شيئًا.
    أجب بنعم وسأرسل الرابط. أو قل ما هو الخطأ.
appointment-choice-pay = نعم، أرسل الرابط
appointment-pay-link =
    هذا رابطك لدفع { $amount } ({ $what }): { $link }
    سأحفظ لك هذا الوقت: { $time }، حتى { $until }. الرقم المرجعي للدفع { $reference }.
    .sms = ادفع { $amount } ({ $what }) في { $link } سأحفظ لك { $time } حتى { $until }.
    .voice =
        رابطك لدفع { $amount } ({ $what }) جاهز. يمكنك الحصول على الرابط { $link } برسالة.
        سأحفظ لك هذا الوقت: { $time }، حتى { $until }.
appointment-pay-after = عندما تدفع، يتم الحجز وسأخبرك هنا. إذا لم تدفع في الوقت المحدد، لن يُحجز شيء.
    .voice = عندما تدفع، يتم الحجز. إذا لم تدفع في الوقت المحدد، لن يُحجز شيء.
appointment-pay-link-same =
    هناك يوم محفوظ لك حتى { $until }. ادفع { $amount } ({ $what }) هنا: { $link }
    .voice = هناك يوم محفوظ لك حتى { $until }. يمكنك الحصول على الرابط { $link } لدفع { $amount } برسالة.
appointment-pay-give-up = إذا لم تعد تريده، قل: ألغِ موعدي. عندها لا يجب أن تدفع.
appointment-unpaid = لم يُدفع { $reference } بعد، ولذلك لم يُحجز. ادفع من الرابط الذي أُعطي لك، أو اتصل على { $phone }.
appointment-paid =
    وصل المبلغ { $amount }، وتم الحجز: { $time }. ضع الأشياء في الخارج قبل الساعة 6 صباحًا.
    رقمك المرجعي { $reference }. رقم الإيصال { $receipt }. لتغيير الموعد أو إلغائه، أعطني الرقم المرجعي، أو اتصل على { $phone }.
    { $calendar }
    .sms =
    دفعت { $amount }. تم الحجز: { $time }. ضع الأشياء خارجًا قبل 6 صباحًا. رقمك المرجعي { $reference }. لتغيير الموعد أرسله.
    { $calendar }
    .voice =
    وصل المبلغ { $amount }، وتم الحجز: { $time }. رقمك المرجعي { $reference }.
    { $calendar }
appointment-pay-over = لم يُحجز هذا الوقت: { $time }، لأنك لم تدفع في الوقت المحدد. لم نأخذ أي مبلغ. يمكنك حجز يوم آخر هنا.
appointment-paid-too-late =
    وصلنا دفعك { $reference } بمبلغ { $amount }، لكن هذا الوقت لم يعد محفوظًا لك: { $time }. أنا آسف.
    لم يُحجز الموعد، وسنعيد المبلغ إلى بطاقتك. اتصل على { $phone } إذا أردت يومًا آخر.
appointment-read-back-cancel-paid =
    إلغاء موعد أخذ أشيائك: { $old }. { $refund } هل هذا صحيح؟
    .again = سألغي موعد أخذ أشيائك: { $old }. { $refund } أجب بنعم لإلغائه.
appointment-refund-all = نعيد لك المبلغ كله، { $price }. سيرسله موظف إلى البطاقة التي دفعت بها.
appointment-refund-none = فات الوقت لإعادة المبلغ { $price }.

# Buttons under a read-back.

appointment-choice-book = نعم، احجزه
appointment-choice-move = نعم، انقله
appointment-choice-cancel = نعم، ألغِه
appointment-choice-keep = لا، اتركه كما هو

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    تذكير: عندك موعد: { $time }. { $where }
    إذا كنت لا تستطيع الحضور، أو تريد وقتًا آخر، أخبرنا هنا بالرقم { $reference }، أو اتصل على { $phone }.
    .sms = تذكير بموعدك: { $time }. { $where } لتغييره أرسل { $reference } أو اتصل على { $phone }.
    .easy =
        موعدك معنا: { $time }. { $where }
        لا تستطيع الحضور؟ قل لنا. اكتب هنا { $reference }. أو اتصل على { $phone }.
appointment-remind-phone = سنتصل بك.
appointment-remind-home = يجب أن يكون هناك شخص بالغ ليفتح لنا.
appointment-remind-kerbside = ضعه في الخارج قبل الساعة 6 صباحًا.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = لوضعه في تقويمك، افتح { $url }
    .voice = لوضعه في تقويمك، يمكنك الحصول على الرابط { $url }.
appointment-calendar-summary = موعد مع { $council }
appointment-calendar-description = رقمك المرجعي { $reference }. لتغيير الموعد أو إلغائه، أخبرنا بهذا الرقم، أو اتصل على { $phone }.
appointment-calendar-reminder = عندك موعد مع { $council } غدًا.
