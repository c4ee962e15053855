# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = نتحدث الآن بهذه اللغة: { $language }. للعودة إلى الإنجليزية اكتب: English.
language-now-english = نتحدث الآن بالإنجليزية.
language-which = أي لغة تريد؟ اكتب اسمها، مثل العربية أو Polski أو Română أو 中文.

# Said once, where the words are a translator's.
language-translated =
    هذه الكلمات يترجمها حاسوب، وقد يخطئ.
    يمكنك طلب مترجم. هذا مجاني.

interpreter-offer =
    يمكنك الحصول على مترجم، وأيضًا للغة الإشارة البريطانية (BSL). هذا مجاني.
    يمكنني حجز موعد لك مع مترجم. أو اتصل على { $phone }، { $hours }، وقل ما لغتك.
    .sms = المترجم مجاني. اكتب «موعد» أو اتصل على { $phone } وقل لغتك.
interpreter-choice-book = حجز موعد
    .words = موعد, حجز, حجز موعد, احجز موعد, أحجز موعد
