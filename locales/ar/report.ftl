# Drafted by machine; not yet reviewed by a speaker.

# What is said when somebody reports something.

report-begin = تريد الإبلاغ عن مشكلة. سأسألك بعض الأسئلة.
report-understood = تريد الإبلاغ عن: { $category }.
report-understood-with =
    تريد الإبلاغ عن: { $category }. عندي:
    { $facts }

# What it is about.

report-ask-group = ما نوع المشكلة؟
    .again = قلها بكلمات قليلة، مثل حاوية لم تُفرَّغ أو مصباح شارع مكسور.
report-group-street = الشوارع والقمامة المرمية
    .words = شوارع, شارع, الشارع, زبالة, قمامة, قمامة مرمية, مشكلة في الشارع
report-group-waste = حاوية لم تُفرَّغ
    .words = حاويات, حاوية, حاوية لم تفرغ, جمع القمامة, ما أخذوا الحاوية, تدوير
report-group-neighbourhood = ضوضاء أو جيران
    .words = جيران, جار, ضوضاء, ضجيج, إزعاج, ناس
report-group-home = بيتي
    .words = بيت, بيتي, البيت, شقة, شقتي, منزل, تصليحات, تصليح
report-group-parks = الحدائق والأشجار والمراحيض العامة
    .words = حديقة, حدائق, حدايق, شجرة, أشجار, شجر, مرحاض, حمامات, تواليت
report-group-roads = الطرق والأضواء ووقوف السيارات
    .words = طرق, طريق, أضواء, ضوء, إنارة, باركينغ, وقوف السيارات, مصارف, مجاري, بالوعة
report-group-other = شيء آخر
    .words = شيء آخر, شي تاني, غير ذلك, لا شيء من هذه, حاجة تانية
report-ask-category = أي واحدة من هذه هي؟
    .again = اختر الأقرب، أو قلها بكلماتك.

# Who looks after it.

report-not-ours =
    هذا ليس من مسؤولية مجلس المدينة. المسؤول: { $body }.
    { $route }
    .easy =
        لا نستطيع أن نفعل هذا. المسؤول: { $body }.
        { $route }
report-looked-after-by =
    هذا من مسؤولية: { $body }.
    { $route }
report-ask-pass-on = هل أحوّل بلاغك إلى { $body }؟
    .again = يمكنني إرسال هذا إلى { $body } من أجلك. أجب بنعم أو لا.
    .easy =
        يمكنني إرسال هذا إلى { $body }.
        هل أرسله؟
report-not-passed-on =
    إذن لن أرسل شيئًا. يمكنك إخبارهم بنفسك: { $body }.
    { $route }
report-reach-both = اتصل على { $phone } أو اذهب إلى { $url }.
    .voice = اتصل على { $phone }، أو استخدم الرابط { $url }.
report-reach-phone = اتصل على { $phone }.
report-reach-url = اذهب إلى { $url }.
    .voice = يمكنك إخبارهم عن طريق الرابط { $url }.
report-nothing-sent = لم يُرسل شيء.
report-anything-else = هل هناك شيء آخر؟

# Where it is.

report-ask-location-street = أين المشكلة؟ اذكر الشارع ورقم البيت، أو ما الذي بجانبها.
    .again = قل لنا كيف نجد المكان. مثلًا: 12 Alder Road، أو موقف الباص في Elm Hill.
    .easy =
        أين هو؟
        أي شارع؟ أي رقم؟
        أو قل ما الذي بجانبه.
report-ask-location-address = ما العنوان؟ اكتب رقم البيت والشارع والرمز البريدي.
    .again = اكتب العنوان كاملًا، مثل 12 Alder Road, NR3 1AB.
    .easy =
        ما العنوان؟
        اكتب رقم البيت والشارع.
        اكتب الرمز البريدي أيضًا.
report-ask-location-site = أي مكان هو؟
    .again = اذكر اسمه أو موقعه. مثلًا: Eaton Park، بجانب الأراجيح.
report-place-unsure = لست متأكدًا أن هذا المكان في منطقتنا. سأكمل، وسنتحقق من ذلك.
    .easy =
        لا أعرف هل هذا المكان لنا.
        سنتأكد. نتابع الآن.
report-outside =
    العنوان { $address } في منطقة جهة أخرى: { $body }، وهي التي يجب أن تعالجه.
    { $route }
    .easy =
        هذا ليس في منطقتنا: { $address }.
        المسؤول: { $body }.
        { $route }
report-outside-unknown = العنوان { $address } ليس في منطقتنا. يجب أن يعالجه مجلس ذلك المكان.
report-ask-outside = هل تريد أن تعطي عنوانًا آخر؟
    .again = اكتب عنوانًا في Norwich، أو قل توقف.
report-choice-other-address = عنوان آخر
    .words = عنوان آخر, عنوان تاني, عنوان ثاني, نعم, ايوه, غير, تغيير, العنوان غلط, عنوان خطأ
report-choice-end = إنهاء هنا
    .words = إنهاء, أنه, انهي هنا, إنهاء هنا, لا, لأ, توقف, وقف, لا شكرا, خلاص

# Somebody else has reported it.

report-ask-join = أخبرنا شخص بتاريخ { $date } عن مشكلة من النوع نفسه في { $address }. هل مشكلتك هي نفسها؟
    .again = هناك بلاغ قريب من هناك من قبل. قل نفسها، أو مختلفة إذا كانت مشكلتك غيرها.
    .easy =
        أخبرنا شخص عن هذا المكان: { $address }.
        كان ذلك في { $date }.
        هل هو الشيء نفسه؟
report-choice-same = هي نفسها
    .words = نفسها, نفس الشي, نفس المشكلة, هي نفسها, نعم, ايوه, اي, هي هي, بالضبط
report-choice-different = مشكلتي مختلفة
    .words = مختلفة, مختلف, لا, لأ, غيرها, مشكلتي مختلفة, واحدة تانية, واحدة أخرى, مش نفسها, مو نفسها

# What happened.

report-ask-description = قل لنا المزيد، أو تخطَّ هذا. ماذا يجب أن يعرف الفريق؟
    .again = قل ماذا ترى، مثل «أريكة قديمة وزجاج مكسور». يمكنك تخطي هذا.
    .easy =
        ماذا يجب أن نعرف؟
        قل لنا أكثر قليلًا. أو قل: تخطي.
report-ask-photos = أرسل صورًا الآن إن كانت عندك، أو تخطَّ هذا.
    .again = أضف صورة إلى رسالتك. إذا لم تكن عندك صور، قل تخطي.
    .voice = لا يمكن إرسال صور في مكالمة. قل تخطي، وسنكمل.
    .easy =
        عندك صورة؟ أرسلها الآن.
        ليس عندك صورة؟ قل: تخطي.

# Who reports it.

report-privacy =
    يحفظ { $council } إجاباتك ليعالج بلاغك. لا يراها إلا الفرق التي تحتاج إليها.
    لا تكتب رقم بطاقة هنا أبدًا. اقرأ المزيد في { $link }.
    .sms = يحفظ { $council } إجاباتك لمعالجة هذا فقط. المزيد: { $link }.
    .voice = يحفظ { $council } إجاباتك ليعالج بلاغك. لا يراها إلا الفرق التي تحتاج إليها.
    .easy =
        يحفظ { $council } إجاباتك ليساعدك.
        لا يراها إلا من يحتاج إليها.
        لا تكتب رقم بطاقة هنا أبدًا.
        اقرأ المزيد: { $link }.
report-ask-contact = كيف يمكننا الوصول إليك، إذا احتجنا إلى أن نسألك شيئًا؟ اكتب رقم هاتف أو بريدًا إلكترونيًا، أو تخطَّ هذا إذا لا تريد ذكر اسمك.
    .again = اكتب رقم هاتف أو بريدًا إلكترونيًا، مثل sam@example.com. يمكنك تخطي هذا.
    .easy =
        ربما نريد أن نسألك شيئًا.
        ما رقم هاتفك أو بريدك الإلكتروني؟
        يمكنك أن تقول: تخطي. عندها لا نعرف من أنت.
report-ask-contact-needed = ما اسمك، وما رقم هاتفك أو بريدك الإلكتروني؟
    .again = نحتاج إلى طريقة للوصول إليك. اكتب رقم هاتف أو بريدًا إلكترونيًا، مثل sam@example.com.
    .easy =
        ما اسمك؟
        ما رقم هاتفك أو بريدك الإلكتروني؟

# Reading back, and what happens then.

report-read-back =
    تأكد من هذه المعلومات:
    { $facts }
    هل هي صحيحة، وهل أرسلها؟
    .again =
    هذا ما سأرسله:
    { $facts }
    أجب بنعم لإرساله. أو قل ما هو الخطأ.
    .easy =
        اقرأ هذا من فضلك:
        { $facts }
        هل هذا صحيح؟ هل أرسله؟
report-read-back-pass-on =
    تأكد من هذه المعلومات:
    { $facts }
    هل هي صحيحة، وهل أحوّلها إلى { $body }؟
    .again =
    هذا ما سأحوّله إلى { $body }:
    { $facts }
    أجب بنعم لإرساله. أو قل ما هو الخطأ.
    .easy =
        اقرأ هذا من فضلك:
        { $facts }
        هل هذا صحيح؟ هل أرسله إلى { $body }؟
report-read-back-join =
    يمكنني أن أضيفك إلى البلاغ { $reference } بتاريخ { $date }.
    { $facts }
    هل هذا صحيح، وهل أضيفك؟
    .again =
    سأضيفك إلى البلاغ { $reference } بتاريخ { $date }.
    { $facts }
    أجب بنعم لإضافتك. أو قل ما هو الخطأ.
report-offer-contact = يمكنك أيضًا أن تعطي رقم هاتف أو بريدًا إلكترونيًا، حتى نسألك شيئًا إذا احتجنا إلى ذلك.
    .easy =
        ربما نريد أن نسألك شيئًا.
        يمكنك أن تعطينا رقم هاتف أو بريدًا إلكترونيًا.

report-done = شكرًا. وصلنا بلاغك. رقمك المرجعي { $reference }.
    .voice = شكرًا. وصلنا بلاغك. رقمك المرجعي { $reference }. أقوله مرة أخرى: { $reference }.
    .easy =
        شكرًا. بلاغك عندنا.
        رقمك هو { $reference }. احتفظ به.
report-done-due = هدفنا أن نعالجه قبل { $date }.
    .easy = نريد أن نفعل هذا قبل { $date }.
report-done-no-date = سينظر فيه فريق. لا نستطيع أن نعدك بتاريخ لهذا النوع من البلاغات.
    .easy =
        سينظر فريق في هذا.
        لا نعرف متى.
report-done-passed-on = نحوّله إلى { $body }. هم يقررون ماذا يُفعل ومتى.
    .easy =
        نرسل هذا إلى { $body }.
        هم يقولون ماذا سيفعلون ومتى.
report-done-reach = نستخدم رقم هاتفك أو بريدك الإلكتروني فقط إذا احتجنا إلى أن نسألك شيئًا عنه.
    .easy =
        ربما نتصل بك أو نكتب لك لنسأل عن هذا.
        لا نستخدم رقمك لشيء آخر.
report-done-ask = لتسأل إلى أين وصل، اذكر الرقم المرجعي { $reference } هنا أو اتصل على { $phone }.
    .voice = لتسأل إلى أين وصل، اتصل مرة أخرى ومعك الرقم المرجعي.
    .easy =
        تريد أن تعرف إلى أين وصل؟
        اكتب هنا { $reference }. أو اتصل على { $phone }.
report-joined = أضفتك إلى البلاغ { $reference }.

# Short names of what is known, for reading back, and other words for them.

report-label-category = ماذا
    .words = النوع, نوع, نوع المشكلة, نوع البلاغ, المشكلة
report-label-location = أين
    .words = أين, وين, فين, المكان, مكان, العنوان, عنوان, الموقع, شارع, رقم البيت, الرمز البريدي
report-label-pass-on = التحويل
report-label-join = البلاغ نفسه
report-label-description = التفاصيل
    .words = وصف, الوصف, تفاصيل, التفاصيل, النص, ما قلته, ما كتبته
report-label-photos = الصور
    .words = صور, الصور, صورة, الصورة
report-label-contact = كيف نصل إليك
    .words = تواصل, هاتف, الهاتف, تلفون, رقمي, رقم هاتفي, جوال, موبايل, بريد, إيميل, إيميلي, اسم, اسمي
report-label-access = كيف ندخل
    .words = دخول, الدخول, كيف ندخل
report-label-address = العنوان
    .words = عنوانهم
report-label-affects = كيف يؤثر فيك
    .words = كيف يؤثر علي, التأثير
report-label-animal = الحيوان
    .words = حيوان, الحيوان
report-label-assisted = مساعدة في الحاوية
    .words = مساعدة في الحاوية, مساعدة بالحاوية, مساعدة
report-label-bin_type = الحاوية
    .words = حاوية, الحاوية, أي حاوية, نوع الحاوية
report-label-blocking = يعيق المرور
    .words = يعيق, يسد, في الطريق
report-label-blocking_road = يسد الطريق
    .words = يسد الطريق, سد الطريق, الطريق مسدود
report-label-collection_date = يوم الجمع
    .words = تاريخ, التاريخ, يوم, اليوم, يوم الجمع
report-label-colour = اللون
    .words = لون, اللون
report-label-column_number = الرقم على العمود
    .words = رقم العمود, الرقم على العمود, رقم المصباح
report-label-condition = الحالة
    .words = حالة, الحالة
report-label-count = كم العدد
    .words = كم, كم العدد, العدد
report-label-danger_now = خطر الآن
    .words = خطر
report-label-depth_cm = العمق بالسنتيمتر
    .words = عمق, العمق, كم العمق
report-label-details = عن المالك
    .words = تفاصيل المالك, معلومات المالك
report-label-effect = كيف يؤثر فيك
    .words = تأثير, كيف يؤثر علي
report-label-extent = المقدار
    .words = مقدار, المقدار, كم
report-label-fault = ما العطل
    .words = عطل, العطل, ما العطل, شو الخربان
report-label-flooding = الفيضان
    .words = فيضان, غرق
report-label-happening_now = يحدث الآن
    .words = يحدث الآن, هلق عم يصير
report-label-health = الصحة
    .words = صحة, الصحة
report-label-home_address = عنوانك
    .words = عنواني, عنوان بيتي, عنوانك
report-label-how_long = منذ متى
    .words = كم المدة, المدة, من متى
report-label-how_often = كم مرة
    .words = كم مرة
report-label-in_danger = في خطر
    .words = في خطر, بخطر
report-label-injury = هل أُصيب أحد
    .words = إصابة, إصابات, مصاب
report-label-issue = المشكلة
    .words = مشكلة
report-label-kind = النوع
    .words = نوع, النوع
report-label-land = الأرض
    .words = أرض, الأرض, نوع الأرض
report-label-land_type = الأرض
    .words = أرض, الأرض, نوع الأرض, نوع المكان
report-label-make = الماركة
    .words = ماركة, الماركة
report-label-model = الطراز
    .words = موديل, الموديل, طراز, الطراز
report-label-now = هناك الآن
    .words = هناك الآن, هناك هلق
report-label-offender = من فعل ذلك
    .words = الفاعل, من فعلها, مين عملها, من رماها
report-label-offender_known = المالك معروف
    .words = المالك معروف
report-label-offensive = مسيء
    .words = مسيء, مسيئة
report-label-out_on_time = خارجًا قبل 6 صباحًا
    .words = في الوقت, متى طلعت الحاوية
report-label-owner = المالك
    .words = مالك, المالك, صاحبها
report-label-pattern = الأيام والأوقات
    .words = الأيام والأوقات, الأوقات
report-label-people = الأشخاص
    .words = أشخاص, الأشخاص, الناس
report-label-pest = الحشرة أو القارض
    .words = حشرة, حشرات, حيوان
report-label-place = المكان
    .words = نوع المكان
report-label-recurring = يحدث كثيرًا
    .words = يتكرر, يحدث كثيرا
report-label-reported_before = أخبرتنا من قبل
    .words = أخبرتكم من قبل, بلغت من قبل
report-label-restriction = قاعدة الوقوف
    .words = قاعدة الوقوف, منع الوقوف
report-label-room = الغرفة
    .words = غرفة, الغرفة
report-label-rooms = الغرف
    .words = غرف, الغرف
report-label-safe_now = بأمان الآن
    .words = أمان, آمن
report-label-since = منذ
    .words = تاريخ, منذ, من متى, منذ متى
report-label-site = المكان
    .words = موقع
report-label-size = الكمية
    .words = حجم, الحجم, كمية, الكمية, كم الحجم
report-label-source_address = من أين
    .words = من أين, من وين
report-label-spoken_to_them = هل كلمتهم
    .words = كلمتهم, حكيت معهم
report-label-still_there = ما زال هناك
    .words = ما زال هناك, لسه هناك
report-label-summary = ماذا حدث
    .words = ملخص, ماذا حدث, شو صار
report-label-surface = على ماذا
    .words = سطح, السطح
report-label-surface_owner = لمن هو
    .words = مالك, لمن هو, لمين
report-label-tagged = ملصق على الحاوية
    .words = ملصق, لاصق
report-label-tenure = بيتك
    .words = الإيجار, صاحب البيت, من يملك بيتي
report-label-type_of_waste = ما الذي رُمي
    .words = نوع النفايات, نفايات, ما رمي, شو انرمى, قمامة, زبالة
report-label-vehicle_reg = رقم اللوحة
    .words = لوحة, رقم اللوحة, نمرة, رقم السيارة
report-label-vulnerable = من في البيت
    .words = من في البيت, الناس في البيت, سكان البيت
report-label-where = أي جزء
    .words = أي جزء
report-label-dead_animal-where = نوع المكان
    .words = نوع المكان
report-label-pests-where = أين شوهدت
    .words = وين هي, أين هي, وين شفتها, أين رأيتها
report-label-whole_street = الشارع كله
    .words = الشارع كله, كل الشارع
report-label-width_cm = العرض بالسنتيمتر
    .words = عرض, العرض, كم العرض
report-label-witnessed = رأيت من فعل ذلك
    .words = شاهد, رأيته, شفته
report-label-witnessed_at = متى رأيت ذلك
    .words = تاريخ, وقت, الوقت, متى رأيته
