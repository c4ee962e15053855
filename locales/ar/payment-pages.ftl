# Drafted by machine; not yet reviewed by a speaker.

# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }، { $council }
pay-page-title = دفع: { $what }
pay-page-council = { $council }
pay-page-line-what = سبب الدفع
pay-page-line-account = الرقم المكتوب على الفاتورة أو الإشعار
pay-page-line-amount = المبلغ
pay-page-line-reference = رقمنا المرجعي
pay-page-line-receipt = رقم الإيصال
pay-page-line-date = تاريخ الدفع
pay-page-line-refunded = أُعيد إلى بطاقتك
pay-page-account-ending = ينتهي بـ { $end }
pay-page-check = تأكد أن هذا صحيح قبل أن تتابع.
pay-page-secure = تكتب بيانات بطاقتك في الصفحة التالية، وهناك فقط. لا نطلبها أبدًا في محادثة أو رسالة نصية أو بريد إلكتروني.
pay-page-language = الصفحة التالية بالإنجليزية. تطلب رقم البطاقة، وتاريخ انتهائها، والأرقام الثلاثة على ظهرها، وعنوان البطاقة.
pay-page-continue = المتابعة لدفع { $amount }
pay-page-again = حاول دفع { $amount } مرة أخرى
pay-page-cannot = إذا كنت لا تستطيع الدفع، لا يجب أن تدفع الآن. أخبرنا في المحادثة، أو اتصل على { $phone }، { $hours }. يمكننا مساعدتك.
pay-page-back = الرجوع إلى المحادثة
pay-page-check-again = التحقق مرة أخرى

pay-page-not-finished = لم تكمل الدفع. لم يُؤخذ أي مال بعد.
pay-page-declined = لم تُقبل بطاقتك. لم يُؤخذ أي مال. يمكنك المحاولة مرة أخرى، أو استخدام بطاقة أخرى.
pay-page-expired = بقيت الصفحة مفتوحة وقتًا طويلًا، فانتهت. لم يُؤخذ أي مال. يمكنك المحاولة مرة أخرى.
pay-page-cancelled = توقفت قبل أن تدفع. لم يُؤخذ أي مال. ما زلت تستطيع الدفع.
pay-page-error = آسفون، حدث خطأ عند التحقق من البطاقة. لم تصلنا منك أي دفعة. يمكنك المحاولة مرة أخرى.

pay-page-paid-title = وصلت الدفعة
pay-page-paid = وصلنا مبلغ { $amount }: { $what }. احتفظ بالرقم المرجعي، أو اطبع هذه الصفحة.
pay-page-refunded = أُعيد بعض هذا المبلغ أو كله إلى بطاقتك. تحتاج البنوك حتى 6 أيام لإظهاره.
pay-page-pending-title = ننتظر جوابًا
pay-page-pending = أُرسلت بيانات بطاقتك. لا نعرف بعد هل تمت الدفعة. لا تدفع مرة أخرى.
pay-page-ended-title = انتهى هذا الرابط
pay-page-ended = لا يمكن الدفع بهذا الرابط. للدفع، اطلب رابطًا جديدًا في المحادثة، أو اتصل على { $payment_phone }.
pay-page-unknown-title = لم نجد هذه الدفعة
pay-page-unknown = تأكد من الرابط. إذا كتبته بنفسك، انسخه مرة أخرى من رسالتنا. يمكنك أيضًا الاتصال على { $payment_phone } للدفع.
pay-page-down-title = الدفع بالبطاقة لا يعمل الآن
pay-page-down = نحن آسفون. هذا خطأ منا وليس منك. لم يُؤخذ أي مال. رابطك محفوظ، فجرّبه مرة أخرى بعد دقائق قليلة.
pay-page-down-call = يمكنك أيضًا الدفع بالبطاقة على { $payment_phone } ليلًا أو نهارًا.
pay-page-busy-title = هذه الدفعة قيد الفتح
pay-page-busy = يُفتح الرابط الآن في مكان آخر. انتظر دقيقة، ثم حاول مرة أخرى.
pay-page-wrong-title = آسفون، حدث خطأ هنا
pay-page-wrong = لم تأخذ هذه الصفحة أي مال. حاول مرة أخرى بعد دقيقة، أو اتصل على { $phone }.

pay-page-sandbox = هذه تجربة. لا يُنقل أي مال، ولا تُطلب أي بطاقة.
pay-sandbox-title = صفحة تجريبية: كيف تنتهي هذه الدفعة؟
pay-sandbox-about = هذه الصفحة تحل محل صفحة الدفع الحقيقية. تقول هنا ماذا يحدث. لا يُنقل أي مال.
pay-sandbox-choose = ماذا يحدث للدفعة؟
pay-sandbox-pays = تتم الدفعة
pay-sandbox-declined = تُرفض البطاقة
pay-sandbox-cancelled = يتوقف الدافع
pay-sandbox-expired = تبقى الصفحة مفتوحة وقتًا طويلًا
pay-sandbox-error = يتعطل شيء في الجهة الأخرى
pay-sandbox-waiting = لا يأتي الجواب بعد
pay-sandbox-go = متابعة
pay-sandbox-none = اختر ماذا يحدث.
pay-sandbox-problem = هناك مشكلة
pay-sandbox-over-title = انتهت هذه الدفعة
pay-sandbox-over = لا يمكن اختيار شيء آخر لها.

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
