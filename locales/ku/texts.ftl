# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: ئیتر ئێمە سەرەتا نامەت بۆ نانێرین. هێشتا دەتوانیت نامەمان بۆ بنێریت، وەڵامت دەدەینەوە. بۆ ئەوەی دووبارە نامەمان بۆت بێت، START بنێرە.
messages-start = { $council }: دەتوانین دووبارە نامەت بۆ بنێرین دەربارەی ئەوەی داوات کردووە. بۆ ڕاگرتنی، STOP بنێرە.
messages-help = { $council }، نامەی ئۆتۆماتیکی. بە وشەی خۆت پێمان بڵێ چیت پێویستە، پەیوەندی بکە بە { $phone }، یان چاوپێکەوتن دابنێ بۆ بینینمان لە { $place }. بۆ ئەوەی ئیتر نامەت بۆ نەیەت، STOP بنێرە.

assistant-photo-link = بۆ ناردنی وێنە، ئەمە بکەرەوە: { $link }
assistant-photo-by-text = بە نامەی کورت ناتوانین وێنە وەربگرین. بۆ ناردنی وێنەکەت، ئەمە بکەرەوە: { $link }

photo-page-council = { $council }
photo-page-title = وێنەیەک بنێرە
photo-page-choose = وێنەکانت هەڵبژێرە، یان یەکێک بگرە
photo-page-place = پێش ئەوەی کەس بیبینێت، لایدەبەین وێنەکە لە کوێ گیراوە.
photo-page-send = بنێرە
photo-page-done-title = وێنەکەتمان پێگەیشت
photo-page-done = سوپاس. بگەڕێوە بۆ نامەکانت: لەوێ بەردەوام دەبین.
photo-page-none = نەمانتوانی ئەوە وەک وێنە بکەینەوە. وێنەیەکی JPEG یان PNG هەڵبژێرە.
photo-page-too-big = ئەو وێنەیە زۆر گەورەیە. یەکێک هەڵبژێرە لە 10 MB بچووکتر.
photo-page-unknown-title = ئەم بەستەرە کار ناکات
photo-page-unknown = سەیری بەستەرەکە بکە، یان نامەیەکمان بۆ بنێرە: کە وێنەیەک بنێریت، بەستەرێکی نوێت پێ دەدەین.
photo-page-wrong-title = ببوورە، شتێک هەڵە بوو
photo-page-wrong = وێنەکەت نەنێردرا. خولەکێک چاوەڕێ بکە، دواتر دووبارە هەوڵ بدە.
