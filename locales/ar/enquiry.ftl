# Drafted by machine; not yet reviewed by a speaker.

# What residents tell the council that is no report, payment, appointment or complaint.

enquiry-begin-feedback = شكرًا. سأنقل رأيك إلى من يخصهم. ما نحفظه مذكور هنا: { $link }.
enquiry-begin-details = سأنقل طلب التغيير. سينفذه موظف بعد أن يتأكد من هويتك. ما نحفظه مذكور هنا: { $link }.
enquiry-begin-privacy = هذا من حقك، وهو مجاني. يجب أن نتأكد من هويتك قبل أن نعرض أو نغيّر أي شيء. ما نحفظه مذكور هنا: { $link }.

enquiry-ask-subject-feedback = ما الذي تريد قوله؟
    .again = اختر شكر أو اقتراح أو تعليق.
enquiry-ask-subject-details = ما الذي تغيّر؟
    .again = اختر الأقرب، أو قله بكلماتك.
enquiry-ask-subject-privacy = ماذا تريد منا أن نفعل؟
    .again = اختر الأقرب، أو قله بكلماتك.

enquiry-subject-praise = شكر
    .words = شكر, شكرا, أشكر, بدي أشكر, مدح, ثناء, إشادة, أحسنتم, ممتاز, رائع, برافو, عمل جيد, شغل حلو, يعطيكم العافية, ساعدوني كثيرا, لطيف, مبسوط
enquiry-subject-suggestion = اقتراح
    .words = اقتراح, أقترح, عندي اقتراح, فكرة, عندي فكرة, يا ريت, لازم تعملوا, المفروض تعملوا, ممكن تعملوا, من الأفضل لو, ليش ما
enquiry-subject-comment = تعليق
    .words = تعليق, رأي, رأيي, عندي رأي, ملاحظة, عندي ملاحظة, ملاحظات, شيء آخر, غير ذلك
enquiry-subject-moved_home = انتقلت إلى بيت آخر، أو سأنتقل
    .words = انتقلت, سأنتقل, نقلت, رح انقل, هنقل, عزلت, عنوان جديد, عنواني, تغيير العنوان, غيرت عنواني, غيرت السكن, بيت جديد, شقة جديدة
enquiry-subject-household = من يعيش في بيتي
    .words = أهل البيت, مين ساكن معي, من يسكن معي, سكن معي, ترك البيت, طلع من البيت, زوجي, زوجتي, شريكي, مولود جديد, طفل جديد, ساكن لحالي, أعيش وحدي, مستأجر عندي
enquiry-subject-name = اسمي
    .words = اسمي, اسم, الاسم, غيرت اسمي, تغيير الاسم, اسم العائلة, كنيتي, اسم الزوج, تزوجت, تطلقت
enquiry-subject-contact = هاتفي أو بريدي الإلكتروني
    .words = هاتف, هاتفي, تلفون, تليفون, موبايل, جوال, رقم جديد, رقمي الجديد, غيرت رقمي, بريد إلكتروني, إيميل, ايميلي, إيميل جديد
enquiry-subject-death = توفي شخص
    .words = توفي, توفيت, وفاة, مات, ماتت, المرحوم, متوفى, جنازة, انتقل إلى رحمة الله
enquiry-subject-see = رؤية ما تحفظونه عني
    .words = رؤية, أشوف, نسخة, بدي نسخة, ما عندكم عني, شو عندكم عني, بياناتي, معلوماتي, سجلاتي, ملفي, معلومات عني
enquiry-subject-correct = تصحيح خطأ
    .words = تصحيح, صححوا, خطأ, غلط, غلطة, تعديل, عدلوا, معلومات قديمة, مش صحيح
enquiry-subject-erase = حذف ما تحفظونه عني
    .words = حذف, احذفوا, احذفوه, امسحوا, امسحوه, مسح, إزالة, انسوني
enquiry-subject-object = التوقف عن استخدامه في شيء ما
    .words = اعتراض, أعترض, معترض, لا تستخدموا, ما تستخدموا, وقفوا استخدام, التوقف عن استخدامه

enquiry-ask-feedback = ماذا تريد أن تقول لنا؟
    .again = قله بكلماتك. تكفي كلمات قليلة.
enquiry-ask-details-moved_home = ما عنوانك القديم، وما عنوانك الجديد، وفي أي يوم تنتقل؟
    .again = مثلًا: من 12 Alder Road إلى 3 Elm Hill، في 1 مارس.
enquiry-ask-details-household = من الذي سكن معك أو ترك البيت، وفي أي يوم؟
    .again = مثلًا: ترك ابني البيت في 1 مارس.
enquiry-ask-details-name = ماذا كان اسمك، وما هو الآن؟
    .again = اكتب الاسم القديم والاسم الجديد.
enquiry-ask-details-contact = ما الرقم أو البريد الإلكتروني القديم، وما الجديد؟
    .again = اكتب القديم والجديد، حتى نجد ملفك.
enquiry-ask-details-death = ما اسم المتوفى وعنوانه، ومتى كانت الوفاة؟
    .again = يكفي الاسم والعنوان. خذ وقتك.
enquiry-ask-privacy-see = ماذا تريد أن ترى؟ إن استطعت، قل أي خدمة وأي سنوات.
    .again = مثلًا: رسائل ضريبة المجلس (Council Tax) منذ 2024. ويمكنك أيضًا أن تقول: كل شيء.
enquiry-ask-privacy-correct = ما هو الخطأ، وما الصحيح؟
    .again = قل ما هو مسجل عندنا وما هو الصحيح.
enquiry-ask-privacy-erase = ماذا تريد أن نحذف، ولماذا؟ هناك أشياء يجب أن نحفظها بحكم القانون، وسنخبرك ما هي.
    .again = قل أي خدمة، أو أي رسائل أو محادثات.
enquiry-ask-privacy-object = ما الذي يجب أن نتوقف عن فعله بمعلوماتك، ولماذا؟
    .again = قل لأي شيء لا تريد أن نستخدمها.

enquiry-ask-person = عن من هذا؟ يكفي اسم أو فريق أو مكان.
    .again = مثلًا: Sam على الهاتف، أو عمال الحاويات في شارعنا. يمكنك تخطي هذا.
enquiry-ask-contact-optional = هل تريد جوابًا؟ إذن اكتب اسمك ورقم هاتف أو بريدًا إلكترونيًا. يمكنك تخطي هذا.
    .again = اكتب رقم هاتف أو بريدًا إلكترونيًا، أو قل تخطي.
enquiry-ask-contact-required = ما اسمك، وما رقم هاتفك أو بريدك الإلكتروني؟ نحتاج إلى ذلك لنتأكد من هويتك ونجيبك.
    .again = اكتب اسمك ورقم هاتف أو بريدًا إلكترونيًا.

enquiry-label-subject = عن
    .words = عن, الموضوع, موضوع, النوع, نوع
enquiry-label-text = بكلماتك
    .words = كلماتي, كلمات, النص, نص, ما قلته, اللي قلته, رسالة, الرسالة
enquiry-label-person = عن من
    .words = من, مين, عن من, عن مين, الشخص, شخص

enquiry-affects-moved_home = قد يغيّر هذا ضريبة المجلس (Council Tax) والحاويات وتصريح وقوف السيارة وحقك في التصويت. إذا كنت تحصل على تخفيض ضريبة المجلس (Council Tax Reduction) أو إعانة السكن (Housing Benefit)، أخبرنا خلال شهر واحد.
enquiry-affects-household = قد يغيّر هذا ضريبة المجلس (Council Tax). إذا كنت تحصل على تخفيض ضريبة المجلس (Council Tax Reduction) أو إعانة السكن (Housing Benefit)، أخبرنا خلال شهر واحد.
enquiry-affects-name = قد نطلب رؤية ورقة تثبت ذلك، مثل شهادة الزواج.
enquiry-affects-death = البقاء لله. أنا آسف لفقدانك. عند تسجيل الوفاة اطلب خدمة Tell Us Once: فهي تخبر معظم الدوائر الحكومية وتخبرنا مرة واحدة.

enquiry-read-back =
    هذا ما سأرسله:
    { $facts }
    هل هو صحيح؟

enquiry-done-feedback = شكرًا. وصل إلى { $team }. رقمك المرجعي { $reference }. سنجيب قبل { $date }.
enquiry-done-details = وصل الطلب إلى { $team }. رقمك المرجعي { $reference }. سنتواصل معك قبل { $date } لنتأكد من هويتك وننفذ التغيير. إذا كان الأمر لا يحتمل الانتظار، اتصل على { $phone }.
enquiry-done-privacy = وصل الطلب إلى { $team }. رقمك المرجعي { $reference }. سنتواصل معك لنتأكد من هويتك، وسنجيب قبل { $date }. إذا استغرق الأمر وقتًا أطول، نخبرك ونقول لماذا.
enquiry-done-no-answer = شكرًا. وصل إلى { $team }، وهو يقرأ كل شيء. رقمك المرجعي { $reference }. لم تعطنا هاتفًا أو بريدًا إلكترونيًا، ولذلك لن نكتب لك جوابًا.
enquiry-person-told = ما قلته عن { $person } سيصل إلى المعني به وإلى فريقه.

enquiry-team-customer_experience = فريق خدمة الناس عندنا
enquiry-team-customer_records = فريق السجلات عندنا
enquiry-team-data_protection = فريق حماية البيانات عندنا

enquiry-status-received = الطلب { $reference } عند { $team }. سنجيب قبل { $date }.
enquiry-status-late = كان يجب أن نجيب عن { $reference } قبل { $date }. نحن آسفون. اتصل على { $phone }، وسينظر موظف في الأمر.
enquiry-status-answered = أجبنا عن { $reference }. تاريخ الجواب: { $date }.
