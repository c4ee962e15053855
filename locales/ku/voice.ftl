# Drafted by machine; not yet reviewed by a speaker.
# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = سڵاو. ئەمە یاریدەدەری ئۆتۆماتیکی { $council }. ئەوەی دەیڵێیت دەنووسرێت، بۆ ئەوەی یارمەتیت بدەین. لە مەترسیدا، تەلەفۆنەکە دابخە و پەیوەندی بکە بە 999. بۆ قسەکردن لەگەڵ کەسێک، هەر کات 0 دابگرە.
voice-hear-choices = بۆ بیستنی هەڵبژاردنەکان، ئەستێرە دابگرە.
voice-choice = { $choice }: { $key } دابگرە.
voice-key = { $key } دابگرە.
voice-more = بۆ هەڵبژاردنی زیاتر، 8 دابگرە.
voice-other-languages = بۆ زمانێکی تر، 8 دابگرە.
voice-online = زۆربەی کارەکان لە ماڵپەڕەکەشمان هەر کاتێک دەکرێت. نۆرەکەت لەدەست نادەیت.
voice-link-offer = بۆ وەرگرتنی بەستەرەکە بە نامەی کورت، 7 دابگرە.
voice-link-sent = ناردم بۆ ئەو تەلەفۆنەی پێی پەیوەندی دەکەیت.
voice-link-not-sent = ناتوانم نامەی کورت بۆ ئەم تەلەفۆنە بنێرم. کەسێک دەتوانێت یارمەتیت بدات. بۆ کەسێک 0 دابگرە.
voice-reference-offer = بۆ وەرگرتنی ژمارەی ئاماژە بە نامەی کورت، 7 دابگرە.
voice-pay-by-keys = ئێستا بە کارت پارە بدە، بە دوگمەکان
    .words = ئێستا پارە بدە, ئێستا پارە دەدەم, ئێستا دەیدەم, بە کارت, کارت, بە کارت پارە بدە, بە کارت پارە دەدەم, پارەدان بە کارت, بە دوگمەکان, بە دوگمە, bi kartê, kart, niha bide, bi kartê bide, pay by card
voice-pay-begins = کارتەکەت ئامادە بکە. تەنها دوگمەکان بەکار بهێنە، و هەرگیز ژمارەی کارتەکەت مەڵێ. بۆ ڕاگرتن، ئەستێرە دابگرە.
voice-pay-number = ژمارە درێژەکەی سەر کارتەکەت بنووسە، دواتر هاش دابگرە.
voice-pay-expiry = مانگ و ساڵی کۆتایی کارتەکەت بە چوار ژمارە بنووسە.
voice-pay-code = سێ ژمارەکەی پشتی کارتەکەت بنووسە، دواتر هاش دابگرە.
voice-pay-again = سەری نەگرت. تکایە دووبارە هەوڵ بدەوە.
voice-pay-working = ساتێک. ئێستا پارەکە دەدرێت.
voice-pay-not-now = ئێستا ناتوانم بۆ ئەمە پارە بە کارت وەربگرم. دەتوانیت بەستەرەکە بەکار بهێنیت، یان بۆ کەسێک 0 دابگرە.
voice-anything-else = شتێکی ترت پێویستە؟
voice-news-text = { $council }: { $news }
voice-link-text = بەستەرەکە لە { $council }، وەک بە تەلەفۆن داوات کرد: { $link }
voice-reference-text = { $council }: ژمارەی ئاماژەت: { $reference }.

# What can be picked first of all.

voice-menu-ReportIssue = ڕاپۆرتکردنی کێشەیەک
voice-menu-BookAppointment = دانانی چاوپێکەوتن
voice-menu-MakePayment = دانی پسوولەیەک
voice-menu-CheckProgress = پرسیار دەربارەی ڕاپۆرتێک
voice-menu-MakeComplaint = سکاڵاکردن

# How an answer can be given with the keys.

voice-keys-date = بە دوگمەکان، ڕۆژ و مانگ بە چوار ژمارە بنووسە، دواتر هاش دابگرە.
voice-keys-place = بە دوگمەکان، پۆستکۆد یان ژمارەی ماڵ بنووسە، دواتر هاش دابگرە.
voice-keys-contact = بە دوگمەکان، ژمارەی تەلەفۆنەکەت بنووسە، دواتر هاش دابگرە.
voice-keys-number = بە دوگمەکان، ژمارەکە بنووسە، دواتر هاش دابگرە. بۆ خاڵی دەیی، ئەستێرە دابگرە.
voice-keys-reference = بە دوگمەکان، شەش پیت یان ژمارەی کۆتایی ژمارەی ئاماژەکە بنووسە، دواتر هاش دابگرە. بۆ پیتێک، ئەو دوگمەیە دابگرە کە پیتەکەی لەسەرە.
voice-which-reference = کام ژمارەی ئاماژەیە؟
voice-reference-unknown = ئەو ژمارەی ئاماژەیە نادۆزمەوە.
voice-postcode-letter = کام پیتە؟
voice-postcode-unknown = ئەو پۆستکۆدە نادۆزمەوە.
voice-date-unknown = ئەو بەروارە نادۆزمەوە.

# When nothing was heard, or nothing could be made of it.

voice-silence = گوێم لێت نەبوو.
voice-silence-keys = هێشتا گوێم لێت نییە. دەتوانیت دوگمەیەک دابگریت. بۆ بیستنەوەی پرسیارەکە، ئەستێرە دابگرە. بۆ گەڕانەوە، 9 دابگرە.
voice-silence-goodbye = گوێم لێت نییە، بۆیە ئێستا کۆتایی بە تەلەفۆنەکە دەهێنم. ئەوەی پێت گوتین هەڵگیراوە. دووبارە تەلەفۆن بکە، لێرەوە بەردەوام دەبین.
voice-no-such-key = ئێستا هیچ لەسەر ئەو دوگمەیە نییە.
voice-which-one = لەوە تێنەگەیشتم.
voice-slower = بە هێواشتر دەیڵێمەوە.
voice-moment = تکایە کەمێک چاوەڕێ بکە.
voice-busy = ببوورە، ئەمە زۆری خایاند. وەڵامەکانت هەڵگیراون.
voice-went-wrong = ببوورە، لێرە شتێک هەڵە بوو. وەڵامەکانت هەڵگیراون.
voice-went-wrong-end = ببوورە، ئەمە ئێستا کار ناکات. وەڵامەکانت هەڵگیراون. دوای چەند خولەکێک دووبارە تەلەفۆن بکە.

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = کەسێک
    .words = کەسێک, کەسێک تکایە, مرۆڤ, مرۆڤێک, کارمەند, کارمەندێک, ئۆپەرەیتەر, کەسێکی ڕاستەقینە, قسە لەگەڵ کەسێک, لەگەڵ کەسێک قسە بکەم, دەمەوێت لەگەڵ کەسێک قسە بکەم, بمگەیەنە بە کەسێک, karmend, operator
voice-command-repeat = دووبارە
    .words = دووبارە, دووبارەی بکەوە, جارێکی تر, جارێکی تر بیڵێ, بیڵێرەوە, چیت گوت, چیت وت, دیسان, گوێم لێ نەبوو, dubare bike, repeat
voice-command-slower = هێواشتر
    .words = هێواشتر, بە هێواشتر, بە هێواشی, هێواش, هێواشتر تکایە, هێواشتر قسە بکە, زۆر خێرایە, لەسەرخۆ, hêdî, slower
voice-command-link = بەستەرەکەم بۆ بنێرە
    .words = بەستەرەکەم بۆ بنێرە, لینکەکەم بۆ بنێرە, بەستەرەکە بنێرە, لینکەکە بنێرە, ژمارەی ئاماژەم بۆ بنێرە, بە نامە بۆم بنێرە, نامەم بۆ بنێرە, text me the link
voice-command-language = زمانێکی تر
    .words = زمانێکی تر, زمانی تر, زمانێکی دیکە, زمان, زمانەکانی تر, another language

# Somebody calls again.

voice-resume = جاری پێشوو { $what }. دەتەوێت لەوە بەردەوام بیت؟
voice-resume-go-on = بەردەوام بە
    .words = بەڵێ, بەڵێ تکایە, بەردەوام بە, بەردەوام دەبم, بەردەوام بین, ئەرێ, yes
voice-resume-new = شتێکی نوێ دەست پێ بکە
    .words = نەخێر, نا, نا سوپاس, شتێکی نوێ, نوێ, شتێکی تر, لە سەرەتاوە, سەرلەنوێ, no
voice-doing-report = کێشەیەکت پێ دەگوتین
voice-doing-appointment = چاوپێکەوتنێکت دادەنا
voice-doing-payment = دەتویست پارە بدەیت
voice-doing-complaint = سکاڵات دەکرد
voice-doing-progress = پرسیارت دەربارەی ڕاپۆرتێک دەکرد
voice-doing-other = قسەت لەگەڵ ئێمە دەکرد

# A person.

voice-putting-through = ئێستا دەتگەیەنم بە کەسێک.
voice-closed = ئێستا کەس ناتوانێت وەڵامی تەلەفۆنەکەت بداتەوە. کاتی وەڵامدانەوە: { $hours }. دەتەوێت تەلەفۆنت بۆ بکەینەوە؟
voice-person-offer = دەتەوێت لەگەڵ کەسێک قسە بکەیت؟
voice-place-kept = هێشتا کەس نەیتوانیوە وەڵامی تەلەفۆنەکەت بداتەوە. شوێنەکەت لە ڕیزدا پارێزراوە.
voice-no-more-codes = زۆر کۆد یان ژمارەی ئاماژە هەڵە بوون. کەسێک دەتوانێت یارمەتیت بدات.
voice-too-many-calls = تەلەفۆنی زۆر هاتووە، بۆیە ناتوانم وەڵامی ئەم تەلەفۆنە بدەمەوە. لە مەترسیدا، پەیوەندی بکە بە 999. تکایە دوای یەک کاتژمێر دووبارە تەلەفۆن بکە.
voice-nobody-free = کەس نەیتوانی وەڵامی تەلەفۆنەکەت بداتەوە. دەتەوێت تەلەفۆنت بۆ بکەینەوە؟
voice-call-me-back = بەڵێ، تەلەفۆنم بۆ بکەنەوە
    .words = بەڵێ, بەڵێ تکایە, تەلەفۆنم بۆ بکەنەوە, تەلەفۆنم بۆ بکەن, بەڵێ تەلەفۆنم بۆ بکەن, ئەرێ, yes
voice-not-called-back = نەخێر، لێرە بەردەوام بە
    .words = نەخێر, نا, نا سوپاس, نەخێر سوپاس, لێرە بەردەوام بە, بەردەوام بە, بەردەوام دەبم, no
voice-callback-wish = دەمەوێت کاتێک دابنێم بۆ ئەوەی تەلەفۆنم بۆ بکەن.

# Languages.

voice-languages = بە چ زمانێک قسە دەکەیت؟
voice-no-voice = هێشتا ناتوانین بە تەلەفۆن بە { $language } قسە بکەین. کەسێک دەتوانێت وەرگێڕ بهێنێت. بێ بەرامبەرە. بۆ کەسێک 0 دابگرە.
