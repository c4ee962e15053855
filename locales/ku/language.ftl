# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = ئێستا بەم زمانە قسە دەکەین: { $language }. بۆ گەڕانەوە بۆ ئینگلیزی بنووسە: English.
language-now-english = ئێستا بە ئینگلیزی قسە دەکەین.
language-which = چ زمانێکت دەوێت؟ ناوەکەی بنووسە، وەک کوردی، Polski، العربية یان 中文.

# Said once, where the words are a translator's.
language-translated =
    ئەم وشانە کۆمپیوتەر وەریاندەگێڕێت و دەکرێت هەڵە بکات.
    دەتوانیت داوای وەرگێڕ بکەیت. بێ بەرامبەرە.

interpreter-offer =
    دەتوانیت وەرگێڕت هەبێت، بۆ زمانی ئاماژەی بەریتانیش (BSL). بێ بەرامبەرە.
    دەتوانم چاوپێکەوتنێکت لەگەڵ وەرگێڕ بۆ دابنێم. یان پەیوەندی بکە بە { $phone }، { $hours }، و بڵێ بە چ زمانێک قسە دەکەیت.
    .sms = وەرگێڕ بێ بەرامبەرە. بنووسە «چاوپێکەوتن» یان پەیوەندی بکە بە { $phone } و زمانەکەت بڵێ.
interpreter-choice-book = دانانی چاوپێکەوتن
    .words = چاوپێکەوتن, دانانی چاوپێکەوتن, کات, وادە, ژوان
