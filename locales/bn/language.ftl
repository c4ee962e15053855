# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = আমরা এখন এই ভাষায় কথা বলছি: { $language }। ইংরেজিতে ফিরতে লিখুন: English.
language-now-english = আমরা এখন ইংরেজিতে কথা বলছি।
language-which = আপনি কোন ভাষা চান? তার নাম লিখুন, যেমন বাংলা, Polski, العربية বা 中文।

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = আমি এখন ছোট আর সহজ কথায় বলব। এটি বন্ধ করতে বলুন: স্বাভাবিক কথা।
    .words = সহজ কথা, সহজ কথায়, সহজ করে বলুন, সহজ করে, সহজ ভাষা, সহজ ভাষায়, সহজ বাংলা, সহজ বাংলায়, আরও সহজ, আরো সহজ, ছোট বাক্য, পড়তে কঠিন, বুঝতে কঠিন, কঠিন লাগে, shohoj kotha, shohoj bhasha, shohoj bangla, easy read
easy-off = আমি আবার স্বাভাবিক কথায় বলব। ফিরে যেতে বলুন: সহজ কথা।
    .words = স্বাভাবিক কথা, স্বাভাবিক কথায়, স্বাভাবিক ভাষা, সাধারণ কথা, সাধারণ ভাষা, সহজ কথা বন্ধ, সহজ ভাষা বন্ধ, সহজ কথা লাগবে না, shabhabik kotha, normal words
easy-kept = আপনি আগে সহজ কথা চেয়েছিলেন। এখন সহজ কথায় বলছি। এটি বন্ধ করতে বলুন: স্বাভাবিক কথা।
easy-elsewhere = এই ভাষায় এখনও সহজ কথা নেই। আছে এই ভাষায়: { $languages }। একজন মানুষ সাহায্য করতে পারেন। ফোন করুন: { $phone }।

# Said once, where the words are a translator's.
language-translated =
    এই কথাগুলো কম্পিউটার অনুবাদ করে। ভুল হতে পারে।
    আপনি দোভাষী চাইতে পারেন। এটি বিনামূল্যে।

language-not-known =
    আমি এই ভাষা জানি না। আমি এই ভাষাগুলো জানি: { $languages }। একটির নাম লিখুন।
    যেকোনো ভাষার দোভাষী বিনামূল্যে। লিখুন: দোভাষী। অথবা ফোন করুন: { $phone }, আর আপনার ভাষার নাম বলুন।
    .voice = আমি এই ভাষা জানি না। যেকোনো ভাষার দোভাষী বিনামূল্যে। বলুন: দোভাষী।
language-choice-RequestInterpreter = দোভাষী
    .words = দোভাষী, দোভাষী লাগবে, দোভাষী চাই, অনুবাদক, ইন্টারপ্রেটার, interpreter
language-choice-SpeakToPerson = একজন মানুষ
    .words = মানুষ, একজন মানুষ, মানুষের সাথে, মানুষের সঙ্গে, person

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = আপনার কেমন দোভাষী লাগবে?
    .again = মুখের ভাষার জন্য, না সাংকেতিক ভাষার জন্য?
interpreter-ask-gender = দোভাষী মহিলা হবেন, না পুরুষ?
    .again = বলুন: মহিলা, পুরুষ, বা যে কেউ। আপনি যাকে চান তাঁকে খোঁজার চেষ্টা করব।
interpreter-label-gender = মহিলা বা পুরুষ
    .words = মহিলা বা পুরুষ
interpreter-gender-any = যে কেউ হলেই চলবে
    .words = যে কেউ, যে কেউ হলেই চলবে, যেকোনো, যে কোনো, অসুবিধা নেই, সমস্যা নেই, একজন হলেই হলো, না, je keu, any
interpreter-gender-woman = মহিলা
    .words = মহিলা, নারী, মেয়ে, আপা, mohila, woman
interpreter-gender-man = পুরুষ
    .words = পুরুষ, ছেলে, লোক, purush, man
interpreter-book = তাহলে এখন দোভাষীসহ এটি বুক করি।
interpreter-advised =
    কম্পিউটার কথা ভুল করতে পারে, আর এই বিষয়টি জরুরি। এর জন্য আপনি দোভাষী পেতে পারেন। এটি বিনামূল্যে।
    বলুন: দোভাষী। অথবা ফোন করুন: { $phone }, আর আপনার ভাষার নাম বলুন।
