# Drafted by machine; not yet reviewed by a speaker.

# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = مرحبًا. هذا هو المساعد الآلي لـ { $council }. ما تقوله يُكتب، حتى نستطيع مساعدتك. في حالة الخطر، أغلق الخط واتصل على 999. للتحدث مع موظف، اضغط 0 في أي وقت.
voice-hear-choices = لسماع الخيارات، اضغط النجمة.
voice-choice = { $choice }: اضغط { $key }.
voice-key = اضغط { $key }.
voice-more = لخيارات أخرى، اضغط 8.
voice-other-languages = للغة أخرى، اضغط 8.
voice-online = يمكنك أيضًا إنجاز معظم الأمور على موقعنا في أي وقت. مكانك محفوظ.
voice-link-offer = ليصلك الرابط برسالة، اضغط 7.
voice-link-sent = أرسلته إلى الهاتف الذي تتصل منه.
voice-link-not-sent = لا أستطيع إرسال رسالة إلى هذا الهاتف. يمكن لموظف أن يساعدك. للتحدث مع موظف اضغط 0.
voice-reference-offer = ليصلك الرقم المرجعي برسالة، اضغط 7.
voice-pay-by-keys = الدفع الآن بالبطاقة، بالأزرار
    .words = ادفع الآن, أدفع الآن, الدفع الآن, بدي أدفع هلق, عايز أدفع دلوقتي, بالبطاقة, بطاقة, الدفع بالبطاقة, أدفع بالبطاقة, ادفع بالبطاقة, بالكارت, بالفيزا, بالأزرار, الدفع بالأزرار
voice-pay-begins = جهّز بطاقتك. استخدم الأزرار فقط، ولا تقل رقم بطاقتك أبدًا. للتوقف، اضغط النجمة.
voice-pay-number = أدخل الرقم الطويل على بطاقتك، ثم اضغط المربع.
voice-pay-expiry = أدخل الشهر والسنة لانتهاء بطاقتك بأربعة أرقام.
voice-pay-code = أدخل الأرقام الثلاثة على ظهر بطاقتك، ثم اضغط المربع.
voice-pay-again = لم ينجح ذلك. من فضلك حاول مرة أخرى.
voice-pay-working = لحظة من فضلك. تتم عملية الدفع الآن.
voice-pay-not-now = لا أستطيع أخذ الدفع بالبطاقة لهذا الآن. يمكنك استخدام الرابط، أو اضغط 0 للتحدث مع موظف.
voice-anything-else = هل تحتاج إلى شيء آخر؟
voice-news-text = { $council }: { $news }
voice-link-text = الرابط من { $council }، كما طلبت على الهاتف: { $link }
voice-reference-text = { $council }: رقمك المرجعي { $reference }.

# What can be picked first of all.

voice-menu-ReportIssue = الإبلاغ عن مشكلة
voice-menu-BookAppointment = حجز موعد
voice-menu-MakePayment = دفع فاتورة
voice-menu-CheckProgress = السؤال عن بلاغ
voice-menu-MakeComplaint = تقديم شكوى

# How an answer can be given with the keys.

voice-keys-date = بالأزرار، أدخل اليوم والشهر بأربعة أرقام، ثم اضغط المربع.
voice-keys-place = بالأزرار، أدخل الرمز البريدي أو رقم البيت، ثم اضغط المربع.
voice-keys-contact = بالأزرار، أدخل رقم هاتفك، ثم اضغط المربع.
voice-keys-number = بالأزرار، أدخل الرقم، ثم اضغط المربع. للفاصلة العشرية، اضغط النجمة.
voice-keys-reference = بالأزرار، أدخل آخر ستة رموز من الرقم المرجعي، أرقامًا وحروفًا، ثم اضغط المربع. للحرف، اضغط الزر المكتوب عليه هذا الحرف.
voice-which-reference = ما هو الرقم المرجعي؟
voice-reference-unknown = لم أجد هذا الرقم المرجعي.
voice-postcode-letter = أي حرف هو؟
voice-postcode-unknown = لم أجد هذا الرمز البريدي.
voice-date-unknown = لم أجد هذا التاريخ.

# When nothing was heard, or nothing could be made of it.

voice-silence = لم أسمعك.
voice-silence-keys = ما زلت لا أسمعك. يمكنك الضغط على زر. لسماع السؤال مرة أخرى، اضغط النجمة. للرجوع، اضغط 9.
voice-silence-goodbye = لا أسمعك، ولذلك سأنهي المكالمة الآن. ما قلته لنا محفوظ. اتصل مرة أخرى وسنكمل من هنا.
voice-no-such-key = لا يوجد شيء على هذا الزر الآن.
voice-which-one = لم أفهم ذلك.
voice-slower = سأقوله ببطء أكثر.
voice-moment = لحظة من فضلك.
voice-busy = آسف، هذا يستغرق وقتًا طويلًا. إجاباتك محفوظة.
voice-went-wrong = آسف، حدث خطأ هنا. إجاباتك محفوظة.
voice-went-wrong-end = آسف، هذا لا يعمل الآن. إجاباتك محفوظة. اتصل مرة أخرى بعد دقائق قليلة.

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = موظف
    .words = موظف, موظف من فضلك, موظفة, إنسان, بني آدم, شخص, شخص حقيقي, حدا, حد, أحكي مع حدا, بدي أحكي مع حدا, أكلم حد, عايز أكلم حد, أكلم موظف, أريد موظفا, بدي موظف, حولني لموظف, حولني, عامل الهاتف, التحدث مع موظف
voice-command-repeat = أعد
    .words = أعد, أعد من فضلك, أعد السؤال, كرر, كرر من فضلك, عيد, عيدها, عيد مرة تانية, مرة أخرى, مرة ثانية, مرة تانية, قلها مرة أخرى, عفوا, شو قلت, ماذا قلت, قلت ايه
voice-command-slower = أبطأ
    .words = أبطأ, أبطأ من فضلك, ببطء, ببطء من فضلك, على مهلك, شوي شوي, شوية شوية, بالراحة, تكلم ببطء, احكي ببطء, سريع جدا, كتير سريع, بسرعة كتير
voice-command-link = أرسل لي الرابط
    .words = أرسل لي الرابط, أرسل الرابط, ابعتلي الرابط, ابعت الرابط, ابعثلي الرابط, ابعتلي اللينك, أرسل لي الرقم المرجعي, ابعتلي الرقم, أرسله برسالة, ابعته برسالة, أرسل لي رسالة
voice-command-language = لغة أخرى
    .words = لغة أخرى, لغة تانية, لغة ثانية, لغات أخرى, لغة مختلفة, لغة, اللغة, غير اللغة, تغيير اللغة

# Somebody calls again.

voice-resume = في المرة الماضية كنت في هذا الأمر: { $what }. هل تريد أن تكمله؟
voice-resume-go-on = أكمل
    .words = نعم, ايوه, ايوا, اه, اي, أكمل, كمل, نكمل, تابع, متابعة, استمر, نعم من فضلك
voice-resume-new = بدء شيء جديد
    .words = لا, لأ, جديد, شيء جديد, شي جديد, حاجة جديدة, شيء آخر, شي تاني, حاجة تانية, من جديد, نبدأ من جديد, لا شكرا
voice-doing-report = الإبلاغ عن مشكلة
voice-doing-appointment = حجز موعد
voice-doing-payment = طلب الدفع
voice-doing-complaint = تقديم شكوى
voice-doing-progress = السؤال عن بلاغ
voice-doing-other = الحديث معنا

# A person.

voice-putting-through = سأحوّلك إلى موظف الآن.
voice-closed = لا يستطيع أحد أن يرد على مكالمتك الآن. نرد على المكالمات { $hours }. هل تريد أن نتصل بك؟
voice-person-offer = هل تريد التحدث مع موظف؟
voice-place-kept = لم يستطع أحد أن يرد على مكالمتك بعد. مكانك في الدور محفوظ.
voice-no-more-codes = رموز أو أرقام مرجعية كثيرة كانت خطأ. يمكن لموظف أن يساعدك.
voice-too-many-calls = جاءت مكالمات كثيرة جدًا، ولذلك لا أستطيع الرد على هذه المكالمة. في حالة الخطر، اتصل على 999. من فضلك اتصل مرة أخرى بعد ساعة.
voice-nobody-free = لم يستطع أحد أن يرد على مكالمتك. هل تريد أن نتصل بك؟
voice-call-me-back = نعم، اتصلوا بي
    .words = نعم, ايوه, ايوا, اه, اي, نعم من فضلك, اتصلوا بي, اتصل بي, كلموني, رنوا علي, نعم اتصلوا بي
voice-not-called-back = لا، أكمل هنا
    .words = لا, لأ, لا شكرا, أكمل, كمل, نكمل, تابع, أكمل هنا, نكمل هنا
voice-callback-wish = أريد حجز موعد لتتصلوا بي.

# Languages.

voice-languages = ما اللغة التي تتكلمها؟
voice-no-voice = لا نستطيع بعد أن نتكلم هذه اللغة على الهاتف: { $language }. يمكن لموظف أن يحضر مترجمًا. هذا مجاني. للتحدث مع موظف اضغط 0.
