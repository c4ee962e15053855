# Drafted by machine; not yet reviewed by a speaker.

### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: لن نبدأ بإرسال رسائل إليك بعد الآن. يمكنك أن تراسلنا وسنجيب. لتصلك رسائلنا من جديد، أرسل START.
messages-start = { $council }: يمكننا أن نراسلك من جديد بأخبار ما طلبته منا. لإنهاء ذلك، أرسل STOP.
messages-help = { $council }، رسائل آلية. قل لنا ماذا تحتاج بكلماتك، أو اتصل على { $phone }، أو احجز موعدًا لمقابلتنا في { $place }. لوقف الرسائل، أرسل STOP.

assistant-photo-link = لإرسال صور، افتح { $link }
assistant-photo-by-text = لا نستطيع أخذ صور بالرسائل. لإرسال صورتك، افتح { $link }

photo-page-council = { $council }
photo-page-title = إرسال صورة
photo-page-choose = اختر صورك، أو التقط صورة
photo-page-place = نحذف مكان التقاط الصورة قبل أن يراها أحد.
photo-page-send = إرسال
photo-page-done-title = وصلتنا صورتك
photo-page-done = شكرًا. عد إلى رسائلك: سنكمل هناك.
photo-page-none = لم نستطع فتح هذا الملف كصورة. اختر صورة من نوع JPEG أو PNG.
photo-page-too-big = هذه الصورة كبيرة جدًا. اختر صورة أصغر من 10 ميغابايت.
photo-page-unknown-title = هذا الرابط لا يعمل
photo-page-unknown = تأكد من الرابط، أو أرسل لنا رسالة: نعطيك رابطًا جديدًا عندما ترسل صورة.
photo-page-wrong-title = آسفون، حدث خطأ
photo-page-wrong = لم تُرسل صورتك. انتظر دقيقة، ثم حاول مرة أخرى.
