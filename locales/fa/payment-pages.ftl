# Drafted by machine; not yet reviewed by a speaker.

# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }، { $council }
pay-page-title = پرداخت: { $what }
pay-page-council = { $council }
pay-page-line-what = برای چیست
pay-page-line-account = شمارهٔ روی قبض یا برگه
pay-page-line-amount = مبلغ
pay-page-line-reference = شمارهٔ پیگیری ما
pay-page-line-receipt = شمارهٔ رسید
pay-page-line-date = تاریخ پرداخت
pay-page-line-refunded = برگشت به کارت شما
pay-page-account-ending = با { $end } تمام می‌شود
pay-page-check = پیش از ادامه بررسی کنید که درست است.
pay-page-secure = اطلاعات کارت را در صفحهٔ بعد می‌دهید، و فقط همان‌جا. ما هرگز آن را در گفتگو، پیامک یا ایمیل نمی‌خواهیم.
pay-page-language = صفحهٔ بعد به انگلیسی است. شمارهٔ کارت، تاریخ پایان آن، 3 عدد پشت کارت و نشانی کارت را می‌خواهد.
pay-page-continue = ادامه برای پرداخت { $amount }
pay-page-again = دوباره برای پرداخت { $amount } امتحان کنید
pay-page-cannot = اگر نمی‌توانید بپردازید، لازم نیست حالا این کار را بکنید. در گفتگو به ما بگویید، یا با { $phone } تماس بگیرید، { $hours }. می‌توانیم کمک کنیم.
pay-page-back = برگشت به گفتگو
pay-page-check-again = بررسی دوباره

pay-page-not-finished = پرداخت را تمام نکرده‌اید. هنوز پولی گرفته نشده است.
pay-page-declined = کارت شما پذیرفته نشد. پولی گرفته نشد. می‌توانید دوباره امتحان کنید یا از کارت دیگری استفاده کنید.
pay-page-expired = صفحه زیاد باز ماند و تمام شد. پولی گرفته نشد. می‌توانید دوباره امتحان کنید.
pay-page-cancelled = پیش از پرداخت متوقف شدید. پولی گرفته نشد. هنوز می‌توانید بپردازید.
pay-page-error = متأسفیم، موقع بررسی کارت مشکلی پیش آمد. پرداختی از شما نداریم. می‌توانید دوباره امتحان کنید.

pay-page-paid-title = پرداخت رسید
pay-page-paid = مبلغ { $amount } شما رسید: { $what }. شمارهٔ پیگیری را نگه دارید، یا این صفحه را چاپ کنید.
pay-page-refunded = بخشی از این یا همهٔ آن به کارت شما برگشت. بانک‌ها تا 6 روز زمان می‌برند تا آن را نشان دهند.
pay-page-pending-title = منتظر جواب هستیم
pay-page-pending = اطلاعات کارت شما فرستاده شد. هنوز نمی‌دانیم پرداخت انجام شد یا نه. دوباره نپردازید.
pay-page-ended-title = این پیوند تمام شده است
pay-page-ended = با این پیوند نمی‌شود پرداخت کرد. برای پرداخت، در گفتگو پیوند جدید بخواهید، یا با { $payment_phone } تماس بگیرید.
pay-page-unknown-title = این پرداخت را پیدا نمی‌کنیم
pay-page-unknown = پیوند را بررسی کنید. اگر خودتان نوشتید، دوباره از پیام ما کپی کنید. برای پرداخت می‌توانید با { $payment_phone } هم تماس بگیرید.
pay-page-down-title = پرداخت با کارت حالا کار نمی‌کند
pay-page-down = متأسفیم. این اشکال از ماست، نه از شما. پولی گرفته نشد. پیوند شما می‌ماند، پس چند دقیقه بعد دوباره امتحان کنید.
pay-page-down-call = همچنین می‌توانید در هر ساعت شبانه‌روز با کارت در { $payment_phone } بپردازید.
pay-page-busy-title = این پرداخت در حال باز شدن است
pay-page-busy = پیوند در جای دیگری در حال باز شدن است. یک دقیقه صبر کنید، بعد دوباره امتحان کنید.
pay-page-wrong-title = متأسفیم، اینجا مشکلی پیش آمد
pay-page-wrong = این صفحه پولی نگرفت. یک دقیقه بعد دوباره امتحان کنید، یا با { $phone } تماس بگیرید.

pay-page-sandbox = این آزمایشی است. پولی جابه‌جا نمی‌شود و کارتی خواسته نمی‌شود.
pay-sandbox-title = صفحهٔ آزمایشی: این پرداخت چگونه تمام می‌شود؟
pay-sandbox-about = این صفحه به جای صفحهٔ واقعی پرداخت است. اینجا می‌گویید چه می‌شود. پولی جابه‌جا نمی‌شود.
pay-sandbox-choose = برای پرداخت چه می‌شود؟
pay-sandbox-pays = پرداخت انجام می‌شود
pay-sandbox-declined = کارت رد می‌شود
pay-sandbox-cancelled = پرداخت‌کننده متوقف می‌شود
pay-sandbox-expired = صفحه زیاد باز می‌ماند
pay-sandbox-error = چیزی در طرف دیگر خراب می‌شود
pay-sandbox-waiting = جواب هنوز نمی‌آید
pay-sandbox-go = ادامه
pay-sandbox-none = انتخاب کنید چه شود.
pay-sandbox-problem = مشکلی هست
pay-sandbox-over-title = این پرداخت تمام شده است
pay-sandbox-over = چیز دیگری برای آن نمی‌شود انتخاب کرد.

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
