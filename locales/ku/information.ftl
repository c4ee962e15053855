# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    زیاتر: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = شارەوانی لە { $date } سەیری ئەمەی کردووە.
information-read = ئەمە لە { $date } لە پەڕەیەکی بڵاوکراوەدا خوێندراوەتەوە. شارەوانی لەو کاتەوە سەیری نەکردووە. بۆ دڵنیابوون، پەیوەندی بکە بە { $phone }.
information-unchecked = شارەوانی هێشتا سەیری ئەم وەڵامەی نەکردووە. بۆ دڵنیابوون، پەیوەندی بکە بە { $phone }.
information-fact = { $fact }
information-title = { $title }
information-unsure = دڵنیا نیم دەتەوێت چی بزانیت. یەکێک لەمانەیە؟ دەتوانیت پەیوەندیش بکەیت بە { $phone }.

# Above a page that is in the words of the council.

information-in-english = ئەم پەڕەیە تەنیا بە ئینگلیزییە. وەرگێڕ بەخۆڕاییە: لە گفتوگۆکەدا داوای بکە یان پەیوەندی بکە بە { $phone }.
