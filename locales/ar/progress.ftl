# Drafted by machine; not yet reviewed by a speaker.

# What is said when somebody asks how a report is going.

progress-ask-reference = ما الرقم المرجعي؟ شكله مثل { $example }.
    .again = أُعطي لك الرقم المرجعي عندما قدمت البلاغ. فيه حروف وأرقام، مثل { $example }.
    .voice = ما الرقم المرجعي؟ قله حرفًا حرفًا.
progress-label-reference = الرقم المرجعي
    .words = الرقم المرجعي, رقم مرجعي, رقم, الرقم, المرجع
progress-which = أي واحد من بلاغاتك تقصد؟
    .again = اختر واحدًا من بلاغاتك، أو أعطني رقمًا مرجعيًا آخر.
progress-own = { $reference }، { $category }
progress-reference-wrong = في هذا الرقم المرجعي حرف أو رقم خطأ، لأنه غير مطابق. تأكد منه مرة أخرى. شكله مثل { $example }.
progress-not-found = لم أجد بلاغًا بهذه المعلومات. تأكد منها وحاول مرة أخرى.
progress-status =
    هذا هو البلاغ { $reference }: { $category }.
    { $status }
progress-stage = { $status }. { $meaning }
progress-by = نتوقع الخطوة التالية قبل { $date }.
progress-put-off = قلنا { $was }. نحن آسفون لأن الأمر يستغرق وقتًا أطول. نتوقع الخطوة التالية قبل { $date }.
progress-late = قلنا إننا سنعالجه قبل { $date }. لم نفعل ذلك، ونحن آسفون. اتصل على { $phone } إذا كان الأمر عاجلًا.
progress-ask-proof = يمكنني أيضًا أن أعرض العنوان والتفاصيل. لرؤيتها، اكتب الرمز البريدي أو الهاتف أو البريد الإلكتروني المسجل مع البلاغ. أو تخطَّ هذا.
    .again = اكتب الرمز البريدي أو رقم الهاتف أو البريد الإلكتروني الذي كان مع البلاغ. يمكنك تخطي هذا.
    .sms = لرؤية التفاصيل اكتب الرمز البريدي أو الهاتف أو البريد المسجل مع البلاغ، أو قل تخطي.
progress-label-proof = الإثبات
progress-details =
    البلاغ عن: { $address }.
    { $description }
progress-end = هل هناك شيء آخر؟
progress-give-up = لم أجده. اتصل على { $phone } ويمكن لموظف أن يبحث لك. لم يتغير شيء في البلاغ.
