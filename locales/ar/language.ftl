# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = نتحدث الآن بهذه اللغة: { $language }. للعودة إلى الإنجليزية اكتب: English.
language-now-english = نتحدث الآن بالإنجليزية.
language-which = أي لغة تريد؟ اكتب اسمها، مثل العربية أو Polski أو Română أو 中文.

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = أستخدم الآن كلمات قصيرة وسهلة. لإيقاف هذا، قل: كلمات عادية.
    .words = كلمات سهلة, كلمات أسهل, كلمات بسيطة, كلمات أبسط, كلام سهل, كلام بسيط, لغة سهلة, لغة بسيطة, قراءة سهلة, بسطها, بسط الكلام, احكي ببساطة, جمل قصيرة, جمل أقصر, صعب القراءة, صعب الفهم, easy read
easy-off = أستخدم الكلمات العادية من جديد. للعودة، قل: كلمات سهلة.
    .words = كلمات عادية, الكلمات العادية, كلام عادي, لغة عادية, احكي عادي, بدون كلمات سهلة, أوقف الكلمات السهلة, وقف الكلمات السهلة
easy-kept = طلبت من قبل كلمات سهلة. أستخدمها الآن. لإيقاف هذا، قل: كلمات عادية.
easy-elsewhere = ليست عندي بعد كلمات سهلة بهذه اللغة. عندي بهذه اللغات: { $languages }. يمكن لشخص أن يساعدك. اتصل على { $phone }.

# Said once, where the words are a translator's.
language-translated =
    هذه الكلمات يترجمها حاسوب، وقد يخطئ.
    يمكنك طلب مترجم. هذا مجاني.
    .easy =
        كمبيوتر يترجم هذه الكلمات إلى لغتك.
        يمكن أن يخطئ.
        يمكنك أن تطلب مترجمًا. هذا مجاني.

language-not-known =
    لا أعرف هذه اللغة. أستطيع التحدث باللغات: { $languages }. اكتب اسم واحدة منها.
    المترجم مجاني، لأي لغة. اكتب: مترجم. أو اتصل على { $phone } وقل ما هي لغتك.
    .voice = لا أعرف هذه اللغة. المترجم مجاني، لأي لغة. قل: مترجم.
language-choice-RequestInterpreter = مترجم
    .words = مترجم, مترجمة, ترجمة, بدي مترجم, عايز مترجم, أحتاج مترجم
language-choice-SpeakToPerson = موظف
    .words = موظف, إنسان, شخص, حدا, بني آدم

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = أي مترجم تحتاج؟
    .again = للغة تتكلمها، أو للغة الإشارة؟
interpreter-ask-gender = هل تريد أن يترجم لك رجل أو امرأة؟
    .again = قل امرأة، أو رجل، أو لا يهم. سنحاول أن نجد من تطلب.
interpreter-label-gender = امرأة أو رجل
    .words = امرأة أو رجل, رجل أو امرأة
interpreter-gender-any = لا يهم
    .words = لا يهم, ما بهم, مش مهم, مو مهم, مش فارق, ما بتفرق, لا فرق, أي واحد, أي شخص, عادي, لا
interpreter-gender-woman = امرأة
    .words = امرأة, مترجمة, أنثى, سيدة, ست, مرأة, امرأة من فضلك
interpreter-gender-man = رجل
    .words = رجل, رجلا, ذكر, زلمة, راجل, رجال, رجل من فضلك
interpreter-book = إذن نحجز الموعد الآن، مع مترجم.
interpreter-advised =
    قد يخطئ الحاسوب في الكلمات، وهذا أمر مهم. يمكنك الحصول على مترجم لهذا. هذا مجاني.
    قل: مترجم. أو اتصل على { $phone } وقل ما هي لغتك.
