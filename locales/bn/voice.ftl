# Drafted by machine; not yet reviewed by a speaker.
# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = নমস্কার, আসসালামু আলাইকুম। আমি { $council }-এর স্বয়ংক্রিয় সহকারী। আপনাকে সাহায্য করতে আপনার কথা লিখে রাখা হয়। বিপদে থাকলে ফোন রেখে 999 নম্বরে ফোন করুন। মানুষ চাইলে যেকোনো সময় 0 চাপুন।
voice-hear-choices = বাছাইগুলো শুনতে তারা চিহ্ন চাপুন।
voice-choice = { $choice }: { $key } চাপুন।
voice-key = { $key } চাপুন।
voice-more = আরও বাছাই শুনতে 8 চাপুন।
voice-other-languages = অন্য ভাষার জন্য 8 চাপুন।
voice-online = বেশির ভাগ কাজ যেকোনো সময় আমাদের ওয়েবসাইটেও করা যায়। আপনার জায়গা থাকবে।
voice-link-offer = টেক্সটে লিংক পেতে 7 চাপুন।
voice-link-sent = আপনি যে ফোন থেকে কথা বলছেন সেখানে পাঠিয়েছি।
voice-link-not-sent = এই ফোনে টেক্সট পাঠাতে পারছি না। একজন মানুষ সাহায্য করতে পারেন। মানুষের জন্য 0 চাপুন।
voice-reference-offer = টেক্সটে রেফারেন্স পেতে 7 চাপুন।
voice-pay-by-keys = এখন কার্ডে, বোতাম দিয়ে টাকা দিন
    .words = কার্ড, কার্ডে, কার্ড দিয়ে, কার্ডে দেব, কার্ডে দিব, কার্ডে টাকা দেব, কার্ড দিয়ে দেব, এখন টাকা দেব, এখন দেব, এখন দিব, এখনই দেব, বোতাম দিয়ে, বোতাম দিয়ে টাকা দেব, card e dibo, ekhon dibo, card, pay now, pay by card
voice-pay-begins = আপনার কার্ড হাতে রাখুন। শুধু বোতাম চাপুন, কার্ডের নম্বর কখনও মুখে বলবেন না। থামাতে তারা চিহ্ন চাপুন।
voice-pay-number = আপনার কার্ডের লম্বা নম্বরটি দিন, তারপর হ্যাশ চাপুন।
voice-pay-expiry = কার্ডের মেয়াদ শেষ হওয়ার মাস আর বছর চারটি সংখ্যায় দিন।
voice-pay-code = কার্ডের পিছনের তিনটি সংখ্যা দিন, তারপর হ্যাশ চাপুন।
voice-pay-again = কাজ হয়নি। আবার চেষ্টা করুন।
voice-pay-working = এক মুহূর্ত। এখন টাকা নেওয়া হচ্ছে।
voice-pay-not-now = এর জন্য এখন কার্ড নিতে পারছি না। আপনি লিংক দিয়ে টাকা দিতে পারেন, বা মানুষের জন্য 0 চাপুন।
voice-anything-else = আর কিছু লাগবে কি?
voice-news-text = { $council }: { $news }
voice-link-text = { $council }-এর লিংক, আপনি ফোনে যা চেয়েছেন: { $link }
voice-reference-text = { $council }: আপনার রেফারেন্স { $reference }।

# What can be picked first of all.

voice-menu-ReportIssue = সমস্যা জানান
voice-menu-BookAppointment = অ্যাপয়েন্টমেন্ট বুক করুন
voice-menu-MakePayment = বিলের টাকা দিন
voice-menu-CheckProgress = রিপোর্টের খবর নিন
voice-menu-MakeComplaint = অভিযোগ করুন

# How an answer can be given with the keys.

voice-keys-date = বোতাম দিয়ে দিন আর মাস চারটি সংখ্যায় দিন, তারপর হ্যাশ চাপুন।
voice-keys-place = বোতাম দিয়ে পোস্টকোড বা বাড়ির নম্বর দিন, তারপর হ্যাশ চাপুন।
voice-keys-contact = বোতাম দিয়ে আপনার ফোন নম্বর দিন, তারপর হ্যাশ চাপুন।
voice-keys-number = বোতাম দিয়ে সংখ্যাটি দিন, তারপর হ্যাশ চাপুন। দশমিকের জন্য তারা চিহ্ন চাপুন।
voice-keys-reference = বোতাম দিয়ে শেষ ছয়টি অক্ষর বা সংখ্যা দিন, তারপর হ্যাশ চাপুন। অক্ষরের জন্য সেটি যে বোতামে লেখা আছে তা চাপুন।
voice-which-reference = কোন রেফারেন্সটি?
voice-reference-unknown = আমি ওই রেফারেন্স পাচ্ছি না।
voice-postcode-letter = কোন অক্ষরটি?
voice-postcode-unknown = আমি ওই পোস্টকোড পাচ্ছি না।
voice-date-unknown = আমি ওই তারিখ পাচ্ছি না।

# When nothing was heard, or nothing could be made of it.

voice-silence = আমি আপনার কথা শুনতে পাইনি।
voice-silence-keys = এখনও আপনার কথা শুনতে পাচ্ছি না। একটি বোতাম চাপতে পারেন। প্রশ্নটি আবার শুনতে তারা চিহ্ন চাপুন। ফিরে যেতে 9 চাপুন।
voice-silence-goodbye = আপনার কথা শুনতে পাচ্ছি না, তাই এখন ফোন শেষ করছি। আপনি যা বলেছেন তা রাখা আছে। আবার ফোন করুন, এখান থেকেই এগোব।
voice-no-such-key = এখন ওই বোতামে কিছু নেই।
voice-which-one = আমি বুঝতে পারিনি।
voice-slower = আমি আরও ধীরে বলছি।
voice-moment = একটু অপেক্ষা করুন।
voice-busy = দুঃখিত, এতে বেশি সময় লাগছে। আপনার উত্তর রাখা হয়েছে।
voice-went-wrong = দুঃখিত, এখানে কিছু ভুল হয়েছে। আপনার উত্তর রাখা হয়েছে।
voice-went-wrong-end = দুঃখিত, এটি এখন কাজ করছে না। আপনার উত্তর রাখা হয়েছে। কয়েক মিনিট পরে আবার ফোন করুন।

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = একজন মানুষ
    .words = মানুষ, মানুষ চাই, একজন মানুষ, একজন মানুষ দিন, মানুষের সাথে কথা, মানুষের সঙ্গে কথা, মানুষের সাথে কথা বলব, আসল মানুষ, অপারেটর, কর্মী, কারো সাথে কথা, person, operator, human
voice-command-repeat = আবার বলুন
    .words = আবার বলুন, আবার বলেন, আবার, আরেকবার, আরেকবার বলুন, কী বললেন, শুনিনি, শুনি নাই, repeat, again
voice-command-slower = ধীরে বলুন
    .words = ধীরে, ধীরে বলুন, আস্তে, আস্তে বলুন, আরও ধীরে, একটু আস্তে, একটু ধীরে, খুব তাড়াতাড়ি বলছেন, slower, slow down
voice-command-link = লিংক টেক্সট করুন
    .words = লিংক টেক্সট করুন, লিংক পাঠান, লিংকটা পাঠান, টেক্সট করুন, টেক্সট পাঠান, মেসেজে পাঠান, রেফারেন্স টেক্সট করুন, রেফারেন্স পাঠান, text me the link
voice-command-language = অন্য ভাষা
    .words = অন্য ভাষা, ভাষা, ভাষা বদলান, অন্য ভাষায়, আরেক ভাষা, another language, language

# Somebody calls again.

voice-resume = গতবার আপনি যা করছিলেন: { $what }। সেটি কি চালিয়ে যেতে চান?
voice-resume-go-on = চালিয়ে যান
    .words = হ্যাঁ, জি, জ্বি, চালিয়ে যান, চালিয়ে যাই, এগিয়ে যান, হ্যাঁ চালিয়ে যান, yes, continue
voice-resume-new = নতুন কিছু শুরু করুন
    .words = না, জি না, নতুন, নতুন কিছু, আবার শুরু, অন্য কিছু, no, new
voice-doing-report = একটি সমস্যা জানানো
voice-doing-appointment = অ্যাপয়েন্টমেন্ট বুক করা
voice-doing-payment = টাকা দিতে চাওয়া
voice-doing-complaint = অভিযোগ করা
voice-doing-progress = রিপোর্টের খবর নেওয়া
voice-doing-other = আমাদের সঙ্গে কথা বলা

# A person.

voice-putting-through = এখন আপনাকে একজন মানুষের কাছে দিচ্ছি।
voice-closed = এখন কেউ আপনার ফোন ধরতে পারছেন না। মানুষ ফোন ধরেন { $hours }। আমরা কি আপনাকে ফোন করব?
voice-person-offer = আপনি কি একজন মানুষের সঙ্গে কথা বলতে চান?
voice-place-kept = এখনও কেউ আপনার ফোন ধরতে পারেননি। লাইনে আপনার জায়গা রাখা আছে।
voice-no-more-codes = অনেকগুলো কোড বা রেফারেন্স ভুল হয়েছে। একজন মানুষ আপনাকে সাহায্য করতে পারেন।
voice-too-many-calls = অনেক বেশি ফোন এসেছে, তাই এই ফোনটি নিতে পারছি না। বিপদে থাকলে 999 নম্বরে ফোন করুন। এক ঘণ্টা পরে আবার ফোন করুন।
voice-nobody-free = কেউ আপনার ফোন ধরতে পারেননি। আমরা কি আপনাকে ফোন করব?
voice-call-me-back = হ্যাঁ, আমাকে ফোন করুন
    .words = হ্যাঁ, জি, জ্বি, আমাকে ফোন করুন, ফোন করুন, কল করুন, কল ব্যাক, yes, call me back
voice-not-called-back = না, এখানে চালিয়ে যান
    .words = না, জি না, এখানে চালিয়ে যান, চালিয়ে যান, দরকার নেই, লাগবে না, no, go on
voice-callback-wish = আমাকে একটি কল ব্যাক দিন, ফোন করবেন।

# Languages.

voice-languages = আপনি কোন ভাষায় কথা বলেন?
voice-no-voice = ফোনে আমরা এখনও এই ভাষায় কথা বলতে পারি না: { $language }। একজন মানুষ দোভাষী আনতে পারেন। এটি বিনামূল্যে। মানুষের জন্য 0 চাপুন।
