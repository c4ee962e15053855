# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = ئێستا بەم زمانە قسە دەکەین: { $language }. بۆ گەڕانەوە بۆ ئینگلیزی بنووسە: English.
language-now-english = ئێستا بە ئینگلیزی قسە دەکەین.
language-which = چ زمانێکت دەوێت؟ ناوەکەی بنووسە، وەک کوردی، Polski، العربية یان 中文.

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = ئێستا وشەی کورت و ئاسان بەکار دەهێنم. بۆ ڕاگرتنی، بڵێ: وشەی ئاسایی.
    .words = وشەی ئاسان, وشەی ئاسانتر, وشەی سادە, وشەی سادەتر, زمانی ئاسان, زمانی سادە, ئاسانتر بڵێ, سادەتر بڵێ, بە ئاسانی بڵێ, نووسینی ئاسان, ڕستەی کورت, ڕستەی کورتتر, خوێندنەوەی قورسە, تێگەیشتنی قورسە, زۆر قورسە, easy read
easy-off = دووبارە وشەی ئاسایی بەکار دەهێنم. بۆ گەڕانەوە، بڵێ: وشەی ئاسان.
    .words = وشەی ئاسایی, زمانی ئاسایی, ئاسایی بڵێ, بەبێ وشەی ئاسان, وشەی ئاسان ڕابگرە
easy-kept = پێشتر داوای وشەی ئاسانت کرد. ئێستا بەکاریان دەهێنم. بۆ ڕاگرتنی، بڵێ: وشەی ئاسایی.
easy-elsewhere = هێشتا بەم زمانە وشەی ئاسانم نییە. بەم زمانانە هەیە: { $languages }. کەسێک دەتوانێت یارمەتیت بدات. پەیوەندی بکە: { $phone }.

# Said once, where the words are a translator's.
language-translated =
    ئەم وشانە کۆمپیوتەر وەریاندەگێڕێت و دەکرێت هەڵە بکات.
    دەتوانیت داوای وەرگێڕ بکەیت. بێ بەرامبەرە.

language-not-known =
    ئەم زمانە نازانم. دەتوانم بەم زمانانە قسە بکەم: { $languages }. ناوی یەکێکیان بنووسە.
    وەرگێڕ بۆ هەر زمانێک بێ بەرامبەرە. بنووسە: وەرگێڕ. یان پەیوەندی بکە بە { $phone } و زمانەکەت بڵێ.
    .voice = ئەم زمانە نازانم. وەرگێڕ بۆ هەر زمانێک بێ بەرامبەرە. بڵێ: وەرگێڕ.
language-choice-RequestInterpreter = وەرگێڕ
    .words = وەرگێڕ, وەرگێڕێک, وەرگێر, تەرجومان, wergêr, interpreter
language-choice-SpeakToPerson = کەسێک
    .words = کەسێک, مرۆڤ, مرۆڤێک, کارمەند, karmend, person

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = چ جۆرە وەرگێڕێکت پێویستە؟
    .again = بۆ زمانێک کە قسەی پێ دەکەیت، یان بۆ زمانی ئاماژە؟
interpreter-ask-gender = دەتەوێت وەرگێڕەکە ژن بێت یان پیاو؟
    .again = بڵێ ژن، پیاو، یان گرنگ نییە. هەوڵ دەدەین ئەوەی داوای دەکەیت بیدۆزینەوە.
interpreter-label-gender = ژن یان پیاو
    .words = ژن یان پیاو, پیاو یان ژن
interpreter-gender-any = گرنگ نییە
    .words = گرنگ نییە, جیاوازی نییە, فەرقی نییە, هەر کامیان, هەر کەسێک, نەخێر, ferq nake
interpreter-gender-woman = ژن
    .words = ژن, ژنێک, ئافرەت, ئافرەتێک, خانم, jin, woman
interpreter-gender-man = پیاو
    .words = پیاو, پیاوێک, کابرا, mêr, man
interpreter-book = کەواتە ئێستا دایدەنێین، لەگەڵ وەرگێڕ.
interpreter-advised =
    کۆمپیوتەر دەکرێت وشە بە هەڵە وەربگێڕێت، و ئەمە گرنگە. دەتوانیت بۆ ئەمە وەرگێڕت هەبێت. بێ بەرامبەرە.
    بڵێ: وەرگێڕ. یان پەیوەندی بکە بە { $phone } و زمانەکەت بڵێ.
