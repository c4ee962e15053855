# Drafted by machine; not yet reviewed by a speaker.

### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: دیگر خودمان برای شما پیامک نمی‌فرستیم. شما می‌توانید پیامک بدهید و ما جواب می‌دهیم. برای گرفتن دوبارهٔ پیامک‌ها START بفرستید.
messages-start = { $council }: دوباره می‌توانیم خبر آنچه خواسته‌اید را پیامک کنیم. برای پایان دادن STOP بفرستید.
messages-help = { $council }، پیامک خودکار. با کلمات خودتان بگویید چه لازم دارید، با { $phone } تماس بگیرید، یا برای دیدن ما در { $place } وقت بگیرید. برای قطع پیامک‌ها STOP بفرستید.

assistant-photo-link = برای فرستادن عکس‌ها این را باز کنید: { $link }
assistant-photo-by-text = با پیامک نمی‌توانیم عکس بگیریم. برای فرستادن عکس این را باز کنید: { $link }

photo-page-council = { $council }
photo-page-title = فرستادن عکس
photo-page-choose = عکس‌های خود را انتخاب کنید، یا عکس بگیرید
photo-page-place = پیش از آنکه کسی عکس را ببیند، محل عکس‌برداری را از آن پاک می‌کنیم.
photo-page-send = فرستادن
photo-page-done-title = عکس شما رسید
photo-page-done = ممنون. به پیامک‌ها برگردید: آنجا ادامه می‌دهیم.
photo-page-none = نتوانستیم آن را به‌عنوان عکس باز کنیم. عکس JPEG یا PNG انتخاب کنید.
photo-page-too-big = آن عکس خیلی بزرگ است. عکسی کوچک‌تر از 10 مگابایت انتخاب کنید.
photo-page-unknown-title = این پیوند کار نمی‌کند
photo-page-unknown = پیوند را بررسی کنید، یا به ما پیامک بدهید: وقتی عکسی بفرستید پیوند جدید می‌دهیم.
photo-page-wrong-title = متأسفیم، مشکلی پیش آمد
photo-page-wrong = عکس شما فرستاده نشد. یک دقیقه صبر کنید، سپس دوباره امتحان کنید.
