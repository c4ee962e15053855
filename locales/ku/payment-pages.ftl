# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }، { $council }
pay-page-title = پارەدان: { $what }
pay-page-council = { $council }
pay-page-line-what = بۆ چییە
pay-page-line-account = ژمارەی سەر پسوولە یان ئاگادارنامە
pay-page-line-amount = بڕی پارە
pay-page-line-reference = ژمارەی ئاماژەی ئێمە
pay-page-line-receipt = ژمارەی وەسڵ
pay-page-line-date = ڕۆژی پارەدان
pay-page-line-refunded = گەڕێنرایەوە بۆ کارتەکەت
pay-page-account-ending = کۆتاییەکەی { $end }
pay-page-check = پێش ئەوەی بەردەوام بیت سەیر بکە ئەمە ڕاستە.
pay-page-secure =
    زانیاریی کارتەکەت لە لاپەڕەی دواتردا دەنووسیت، و تەنها لەوێ. ئێمە هەرگیز لە گفتوگۆ، نامەی کورت یان ئیمەیڵدا داوای ناکەین.
pay-page-language = لاپەڕەی دواتر بە ئینگلیزییە. داوای ئەمانە دەکات: ژمارەی کارت، بەرواری کۆتایی کارت، 3 ژمارەکەی پشتی، و ناونیشانی کارتەکە.
pay-page-continue = بەردەوام بە بۆ دانی { $amount }
pay-page-again = دووبارە هەوڵ بدە بۆ دانی { $amount }
pay-page-cannot = ئەگەر ناتوانیت پارە بدەیت، پێویست ناکات ئێستا بیدەیت. لە گفتوگۆکەدا پێمان بڵێ، یان پەیوەندی بکە بە { $phone }، { $hours }. دەتوانین یارمەتیت بدەین.
pay-page-back = گەڕانەوە بۆ گفتوگۆ
pay-page-check-again = دووبارە سەیر بکە

pay-page-not-finished = پارەدانەکەت تەواو نەکردووە. هێشتا هیچ پارەیەک وەرنەگیراوە.
pay-page-declined = کارتەکەت قبوڵ نەکرا. هیچ پارەیەک وەرنەگیرا. دەتوانیت دووبارە هەوڵ بدەیت، یان کارتێکی تر بەکار بهێنیت.
pay-page-expired = لاپەڕەکە زۆر بە کراوەیی مایەوە، بۆیە کۆتایی هات. هیچ پارەیەک وەرنەگیرا. دەتوانیت دووبارە هەوڵ بدەیت.
pay-page-cancelled = پێش ئەوەی پارە بدەیت وەستایت. هیچ پارەیەک وەرنەگیرا. هێشتا دەتوانیت پارە بدەیت.
pay-page-error = ببوورە، لە شوێنی پشکنینی کارت شتێک هەڵە بوو. هیچ پارەیەکمان لە تۆوە پێنەگەیشت. دەتوانیت دووبارە هەوڵ بدەیت.

pay-page-paid-title = پارەکە گەیشت
pay-page-paid = { $amount } بۆ { $what } گەیشتە دەستمان. ژمارەی ئاماژە هەڵبگرە، یان ئەم لاپەڕەیە چاپ بکە.
pay-page-refunded = هەندێک یان هەموو ئەمە گەڕێنرایەوە بۆ کارتەکەت. بانکەکان تا 6 ڕۆژیان پێ دەچێت پیشانی بدەن.
pay-page-pending-title = چاوەڕێی وەڵامین
pay-page-pending = زانیاریی کارتەکەت نێردرا. هێشتا نازانین پارەکە گەیشت یان نا. دووبارە پارە مەدە.
pay-page-ended-title = ئەم بەستەرە کۆتایی هاتووە
pay-page-ended = بەم بەستەرە پارە نادرێت. بۆ پارەدان، لە گفتوگۆکەدا داوای یەکێکی نوێ بکە، یان پەیوەندی بکە بە { $payment_phone }.
pay-page-unknown-title = ئەم پارەدانە نادۆزینەوە
pay-page-unknown = سەیری بەستەرەکە بکە. ئەگەر بە دەست نووسیوتە، دووبارە لە نامەکەمان کۆپی بکە. بۆ پارەدان دەتوانیت پەیوەندیش بکەیت بە { $payment_phone }.
pay-page-down-title = ئێستا پارەدان بە کارت کار ناکات
pay-page-down = ببوورە. ئەمە هەڵەی ئێمەیە و هی تۆ نییە. هیچ پارەیەک وەرنەگیرا. بەستەرەکەت دەمێنێت، بۆیە دوای چەند خولەکێک دووبارە هەوڵ بدە.
pay-page-down-call = دەتوانیت بە کارتیش پارە بدەیت بە تەلەفۆنی { $payment_phone }، شەو و ڕۆژ.
pay-page-busy-title = ئەم پارەدانە دەکرێتەوە
pay-page-busy = بەستەرەکە لە شوێنێکی تر دەکرێتەوە. خولەکێک چاوەڕێ بکە، دواتر دووبارە هەوڵ بدە.
pay-page-wrong-title = ببوورە، لێرە شتێک هەڵە بوو
pay-page-wrong = ئەم لاپەڕەیە هیچ پارەیەکی وەرنەگرت. دوای خولەکێک دووبارە هەوڵ بدە، یان پەیوەندی بکە بە { $phone }.

pay-page-sandbox = ئەمە تاقیکردنەوەیە. هیچ پارەیەک ناگوازرێتەوە، و داوای کارت ناکرێت.
pay-sandbox-title = تاقیکردنەوە: ئەم پارەدانە چۆن کۆتایی دێت؟
pay-sandbox-about = ئەم لاپەڕەیە لە جێگای لاپەڕەی ڕاستەقینەی پارەدانە. لێرە دەڵێیت چی ڕوودەدات. هیچ پارەیەک ناگوازرێتەوە.
pay-sandbox-choose = پارەدانەکە چی لێ دێت؟
pay-sandbox-pays = پارەکە دەگات
pay-sandbox-declined = کارتەکە قبوڵ ناکرێت
pay-sandbox-cancelled = پارەدەر دەوەستێت
pay-sandbox-expired = لاپەڕەکە زۆر بە کراوەیی دەمێنێتەوە
pay-sandbox-error = لە لاکەی تر شتێک تێک دەچێت
pay-sandbox-waiting = وەڵامەکە هێشتا نایەت
pay-sandbox-go = بەردەوام بە
pay-sandbox-none = هەڵبژێرە چی ڕوودەدات.
pay-sandbox-problem = کێشەیەک هەیە
pay-sandbox-over-title = ئەم پارەدانە کۆتایی هاتووە
pay-sandbox-over = ئیتر هیچی تری بۆ هەڵنابژێردرێت.

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
