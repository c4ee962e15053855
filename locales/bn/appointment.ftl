# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = কাস্টমার সার্ভিস (সাধারণ সাহায্য)
    .words = কাস্টমার সার্ভিস, গ্রাহক সেবা, সাধারণ সাহায্য, কারো সঙ্গে দেখা, কারও সাথে কথা, ওয়েবসাইটে সাহায্য, customer service
appointment-service-council_tax = কাউন্সিল ট্যাক্স (Council Tax)
    .words = কাউন্সিল ট্যাক্স, কাউন্সিল ট্যাক্সের, ট্যাক্স, ঘরের ট্যাক্স, council tax
appointment-service-benefits = আবাসন ভাতা (Housing Benefit) বা কাউন্সিল ট্যাক্সে ছাড়
    .words = বেনিফিট, বেনিফিটস, ভাতা, আবাসন ভাতা, হাউজিং বেনিফিট, কাউন্সিল ট্যাক্সে ছাড়, ট্যাক্সে ছাড়, benefits, benefit, housing benefit
appointment-service-housing = থাকার জায়গার পরামর্শ
    .words = হাউজিং, হাউসিং, থাকার জায়গা, বাসস্থান, ঘর, বাসা, গৃহহীন, হোমলেস, housing, homeless
appointment-service-planning = নির্মাণের অনুমতি (planning) নিয়ে পরামর্শ
    .words = প্ল্যানিং, নির্মাণ, নির্মাণের অনুমতি, ঘর বাড়ানো, প্ল্যানিং অফিসার, পরিকল্পনা, planning, planning officer
appointment-service-repairs = আমার বাসায় মেরামত
    .words = মেরামত, রিপেয়ার, বাসায় মেরামত, মিস্ত্রি, প্লাম্বার, ইলেকট্রিশিয়ান, repair, repairs, mistri
appointment-service-bulky_waste = বড় জিনিস নিয়ে যাওয়া
    .words = বড় জিনিস, বড় ময়লা, সোফা নিয়ে যাওয়া, পুরনো সোফা, আসবাব, বাল্কি ওয়েস্ট, bulky waste, bulky
appointment-service-callback = আমাদের ফোন পাওয়া
    .words = কল ব্যাক, ফোন ব্যাক, আমাকে ফোন করুন, আমাকে ফোন, আমাকে কল করুন, ফোন করবেন, callback, call back

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date }, { $from }
appointment-between = { $date }, { $from } থেকে { $to }-এর মধ্যে
appointment-time = { $time }
appointment-more = অন্য সময়
    .words = অন্য সময়, আরও সময়, আরো, আরও, এগুলোর কোনোটা না, কোনোটা না, অন্য কিছু, অন্য দিন, পরে
appointment-ask-time = এই সময়গুলো খালি আছে। কোনটি আপনার সুবিধা? অন্য দিন বা সময়ও বলতে পারেন।
    .again = এর একটি সময় বেছে নিন, বা দিন আর সময় বলুন, যেমন বৃহস্পতিবার বিকাল।
appointment-ask-wish = কখন আপনার সুবিধা? দিন আর সময় বলুন, যেমন বৃহস্পতিবার বিকাল।
    .again = একটি দিন বলুন, যেমন সোমবার, বা তারিখ, যেমন 3 ডিসেম্বর।
appointment-just-taken = এইমাত্র অন্য কেউ ওই সময়টি নিয়ে নিয়েছেন। আমি দুঃখিত। কিছুই বুক করা বা বদলানো হয়নি।
appointment-already = এই বিষয়ে আপনার আগেই একটি অ্যাপয়েন্টমেন্ট আছে: { $reference }। সেটি বদলাতে বলুন: আমার অ্যাপয়েন্টমেন্ট বদলান। অথবা নতুন একটি নিয়ে এগিয়ে যান।
appointment-none-free = আগামী কয়েক সপ্তাহে কোনো খালি সময় নেই। { $phone } নম্বরে ফোন করুন, একজন মানুষ আপনার সঙ্গে সময় খুঁজে দেবেন।

# Booking.

appointment-ask-service = অ্যাপয়েন্টমেন্টটি কী নিয়ে?
    .again = যেটি সবচেয়ে কাছাকাছি সেটি বেছে নিন, বা এক কথায় বলুন, যেমন হাউজিং বা ভাতা।
appointment-ask-way = আপনি কীভাবে কথা বলতে চান?
    .again = বলুন: ফোনে, অথবা সামনাসামনি।
appointment-way-in_person = সামনাসামনি
    .words = সামনাসামনি, সরাসরি, মুখোমুখি, নিজে আসব, অফিসে, অফিসে এসে, সিটি হলে, দেখা করে, in person
appointment-way-phone = ফোনে
    .words = ফোনে, ফোন, টেলিফোন, টেলিফোনে, কল, আমাকে ফোন করুন, phone, by phone
appointment-way-home = আমার বাসায়
    .words = আমার বাসায়, বাসায়, বাড়িতে, আমার বাড়িতে, ঘরে, home, at home
appointment-way-kerbside = রাস্তার পাশে
    .words = রাস্তার পাশে, বাইরে, বাসার বাইরে, ফুটপাথের ধারে, outside
appointment-ask-location = আপনার বাসার ঠিকানা কী? বাড়ির নম্বর, রাস্তার নাম আর পোস্টকোড দিন।
    .again = পুরো ঠিকানা দিন, যেমন 12 Alder Road, NR3 1AB।
appointment-ask-about = অল্প কথায় বলুন, বিষয়টি কী? এটি বাদ দিতেও পারেন।
    .again = যেমন: আমার ভাড়া বেড়ে গেছে। এটি বাদ দিতে পারেন।
appointment-ask-interpreter = আপনার কি দোভাষী লাগবে, বা সুবিধার জন্য অন্য কিছু? এটি বিনামূল্যে।
    .again = উত্তর দিন: না, দোভাষী, সাংকেতিক ভাষা, অথবা অন্য কিছু।
appointment-interpreter-none = দোভাষী ছাড়া
    .words = দোভাষী ছাড়া, দোভাষী লাগবে না, দোভাষীর দরকার নেই, দোভাষী চাই না
appointment-interpreter-spoken = দোভাষী
    .words = দোভাষী, দোভাষী লাগবে, হ্যাঁ, জি, অনুবাদক, ইন্টারপ্রেটার, interpreter
appointment-interpreter-sign = সাংকেতিক ভাষা
    .words = সাংকেতিক ভাষা, ইশারা ভাষা, ইশারা, ব্রিটিশ সাংকেতিক ভাষা, bsl, sign language
appointment-interpreter-other = অন্য কিছু
    .words = অন্য কিছু, অন্য সাহায্য, হুইলচেয়ার, সিঁড়ি ছাড়া, সিঁড়ি নেই, হিয়ারিং লুপ, কানে কম শুনি, বেশি সময়, বড় অক্ষর, দেখাশোনার লোক, কেয়ারার, wheelchair, hearing loop, large print
appointment-ask-adjustments = আপনার সুবিধার জন্য আমরা কী করতে পারি?
    .again = যেমন: সিঁড়ি ছাড়া ঘর, বেশি সময়, বা আপনার সঙ্গে কেউ আসা।
appointment-label-adjustments = কী হলে সুবিধা
    .words = কী হলে সুবিধা, সুবিধা, সাহায্য
appointment-ask-language = আপনি কোন ভাষায় কথা বলেন বা ইশারা করেন, আর তার কোন ধরন?
    .again = যেমন: সিলেটি, কুর্দি সোরানি, বা ব্রিটিশ সাংকেতিক ভাষা (BSL)।
appointment-ask-contact = আপনার নাম কী, আর আপনার ফোন নম্বর বা ইমেইল কী?
    .again = আপনার সঙ্গে আমাদের যোগাযোগ করতে হবে। ফোন নম্বর বা ইমেইল দিন, যেমন sam@example.com।
appointment-paid-first =
    আমরা { $items }টি পর্যন্ত বড় জিনিস { $price } নিয়ে তুলে নিই। এর বেশি প্রতিটির জন্য { $more }। সবচেয়ে বেশি { $most }টি।
    আগে টাকা দিতে হয়, আর আমি তা এখানে এখনও করতে পারি না। বুক করতে ফোন করুন: { $phone }।

appointment-label-service = বিষয়
    .words = বিষয়, সেবা, সার্ভিস, কী নিয়ে
appointment-label-way = কীভাবে
    .words = কীভাবে, কিভাবে, উপায়, সামনাসামনি, ফোনে
appointment-label-about = বিস্তারিত
    .words = বিস্তারিত, বিবরণ, যা বলেছি
appointment-label-interpreter = দোভাষী
    .words = দোভাষী, ইন্টারপ্রেটার
appointment-label-language = ভাষা
    .words = ভাষা
appointment-label-time = কখন
    .words = কখন, কবে, সময়, তারিখ, দিন
appointment-label-want = কী করতে হবে

appointment-read-back =
    আমার কাছে যা আছে তা দেখুন:
    { $facts }
    এটা কি ঠিক, আর আমি কি বুক করব?
    .again =
    আমি এটি বুক করব:
    { $facts }
    বুক করতে হ্যাঁ বলুন। অথবা কী ভুল তা বলুন।
appointment-done = বুক হয়ে গেছে: { $time }। আপনার রেফারেন্স { $reference }।
    .voice = বুক হয়ে গেছে: { $time }। আপনার রেফারেন্স { $reference }। আবার বলছি: { $reference }।
appointment-where-in_person = এখানে আসুন: { $name }, { $address }।
appointment-where-phone = আপনি যে নম্বর দিয়েছেন তাতে আমরা ফোন করব।
appointment-where-home = আমরা আপনার বাসায় আসব। আমাদের ঢুকতে দিতে একজন প্রাপ্তবয়স্ক থাকতে হবে।
appointment-where-kerbside = সকাল 6টার আগে এটি বাইরে রাখুন।
appointment-bring-customer_service = এ নিয়ে কোনো চিঠি থাকলে সঙ্গে আনুন।
appointment-bring-council_tax = আপনার কাউন্সিল ট্যাক্স অ্যাকাউন্ট নম্বর থাকলে হাতে রাখুন।
appointment-bring-benefits = আপনার আয়, জমানো টাকা আর ভাড়ার হিসাব, পরিচয়ের প্রমাণ আর ব্যাংক স্টেটমেন্ট হাতে রাখুন।
appointment-bring-housing = পরিচয়ের প্রমাণ আর বাসা নিয়ে কোনো চিঠি থাকলে হাতে রাখুন। আজ রাতে ঘুমানোর জায়গা না থাকলে এখনই আমাদের ফোন করুন।
appointment-bring-planning = জায়গাটির ঠিকানা, আর থাকলে নকশা হাতে রাখুন।
appointment-bring-repairs = পোষা প্রাণী ওই ঘর থেকে দূরে রাখুন। গাড়ি রাখা কঠিন হলে আমাদের জানান।
appointment-bring-bulky_waste = জিনিসগুলো এমন জায়গায় রাখুন যেখানে আমরা দেখতে পাই।
appointment-bring-callback = আপনার ফোন কাছে রাখুন।
appointment-how-to-change = আসতে না পারলে { $reference } দিয়ে এখানে বলুন, বা { $phone } নম্বরে ফোন করুন। আপনি যেকোনো সময় এটি বদলাতে পারেন।
    .voice = আসতে না পারলে রেফারেন্স নিয়ে আবার ফোন করুন। আপনি যেকোনো সময় এটি বদলাতে পারেন।

# Asking after it, moving it, taking it back.

appointment-which = আপনার কোন অ্যাপয়েন্টমেন্টটি?
    .again = এর একটি বেছে নিন, বা অন্য রেফারেন্স দিন।
appointment-ask-reference = আপনার অ্যাপয়েন্টমেন্টের রেফারেন্স কী? এটি দেখতে এরকম: { $example }।
    .again = বুক করার সময় আমরা আপনাকে রেফারেন্স দিয়েছি। তাতে অক্ষর আর সংখ্যা থাকে, যেমন { $example }।
    .voice = আপনার অ্যাপয়েন্টমেন্টের রেফারেন্স কী? একটি একটি অক্ষর করে বলুন।
appointment-ask-proof = এটি যে আপনার তা নিশ্চিত হতে, অ্যাপয়েন্টমেন্টের ফোন নম্বর, ইমেইল বা পোস্টকোড দিন।
    .again = বুক করার সময় যে ফোন নম্বর, ইমেইল বা পোস্টকোড দিয়েছিলেন তা দিন।
appointment-not-found = এই তথ্য দিয়ে কোনো অ্যাপয়েন্টমেন্ট পাচ্ছি না। মিলিয়ে দেখে আবার চেষ্টা করুন।
appointment-give-up = আমি এটি খুঁজে পাচ্ছি না। { $phone } নম্বরে ফোন করুন, একজন মানুষ খুঁজে দিতে পারবেন। কিছুই বদলানো হয়নি।
appointment-is = অ্যাপয়েন্টমেন্ট { $reference }, সময়: { $time }।
appointment-ask-want = আপনি এটি রাখতে, বদলাতে, না বাতিল করতে চান?
    .again = বলুন: রাখুন, বদলান বা বাতিল।
appointment-want-keep = এটি রাখুন
    .words = রাখুন, রাখেন, রাখতে চাই, রাখব, হ্যাঁ, যেমন আছে থাক, থাকুক, ঠিক আছে, keep
appointment-want-change = এটি বদলান
    .words = বদলান, বদলাতে চাই, বদলাব, বদল, অন্য সময়, অন্য দিন, পরিবর্তন, সময় পাল্টান, change
appointment-want-cancel = এটি বাতিল করুন
    .words = বাতিল, বাতিল করুন, বাতিল করতে চাই, আসতে পারব না, আর লাগবে না, ক্যানসেল, cancel
appointment-read-back-change =
    { $old } থেকে সরিয়ে { $time }। ঠিক আছে?
    .again = আপনার অ্যাপয়েন্টমেন্ট { $old } থেকে সরিয়ে { $time } করব। সরাতে হ্যাঁ বলুন।
appointment-read-back-cancel =
    আপনার { $old } অ্যাপয়েন্টমেন্ট বাতিল করব। ঠিক আছে?
    .again = আপনার { $old } অ্যাপয়েন্টমেন্ট বাতিল করব। বাতিল করতে হ্যাঁ বলুন।
appointment-changed = এটি বদলানো হয়েছে। এখন সময়: { $time }। রেফারেন্স একই আছে: { $reference }।
appointment-cancelled = আপনার অ্যাপয়েন্টমেন্ট { $reference } বাতিল হয়েছে। জানানোর জন্য ধন্যবাদ।
appointment-kept = এটি আগের মতোই আছে: { $time }।
appointment-was-cancelled = অ্যাপয়েন্টমেন্ট { $reference } আর খোলা নেই। আপনি এখানে নতুন একটি বুক করতে পারেন।
appointment-is-over = অ্যাপয়েন্টমেন্ট { $reference } ছিল { $time }, তাই এটি বদলানো যাবে না। আপনি এখানে নতুন একটি বুক করতে পারেন।

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = আগের কোনো সময় খালি হলে জানতে চাইলে বলুন: আগের সময়।
appointment-want-earlier = আগের সময় খালি হলে জানান
    .words = আগের সময়, আরও আগের সময়, আরো আগের সময়, আগের অ্যাপয়েন্টমেন্ট, আরও আগে, আরো আগে, আগে আসতে চাই, আগে আসতে পারি, তাড়াতাড়ি সময়, ager somoy, aro age, earlier time, earlier appointment
appointment-earlier-noted = এই সময়ের আগে কোনো সময় খালি হলে আপনাকে জানাব: { $time }। ততদিন এই সময়টিই আপনার।
appointment-earlier-now = এখন একটি সময় খালি আছে: { $time }। সেটি নিতে বলুন: আমার অ্যাপয়েন্টমেন্ট বদলান।
appointment-earlier-offer =
    আপনার অ্যাপয়েন্টমেন্ট { $reference }-এর জন্য আরও আগের একটি সময় খালি আছে: { $time }।
    আপনার এখনকার সময়: { $old }। আগের সময়টি আপনার জন্য রাখব এই পর্যন্ত: { $until }। আপনি কি এটি চান?
    .sms = { $reference }-এর জন্য আগের একটি সময় খালি আছে: { $time }। আপনার সময়: { $old }। এটি রাখব এই পর্যন্ত: { $until }।
appointment-earlier-letter =
    আপনার অ্যাপয়েন্টমেন্ট { $reference }-এর জন্য আরও আগের একটি সময় খালি আছে: { $time }।
    আপনার এখনকার সময়: { $old }। আগের সময়টি আপনার জন্য রাখব এই পর্যন্ত: { $until }।
    এটি নিতে আমাদের ওয়েব চ্যাটে { $reference } বলুন, বা ফোন করুন: { $phone }।
    .sms = { $reference }-এর জন্য আগের একটি সময় খালি আছে: { $time }। আপনার জন্য রাখব এই পর্যন্ত: { $until }। নিতে ফোন করুন: { $phone }।
    .subject = আপনার অ্যাপয়েন্টমেন্ট { $reference }-এর জন্য আগের একটি সময় খালি আছে
appointment-ask-offer = এই সময়টি খালি আছে: { $time }। আপনার জন্য রাখা আছে এই পর্যন্ত: { $until }। আপনি কী করতে চান?
    .again = বলুন: এটি নেব, আমার সময় রাখুন, বদলান বা বাতিল।
appointment-offer-take = আগের সময়টি নিন
    .words = নেব, এটি নেব, এটা নেব, নিতে চাই, আগেরটা নেব, আগের সময়টি নিন, আগের সময়টা চাই, এটা চাই, eta nebo, take it
appointment-offer-keep = আমার এখনকার সময় রাখুন
    .words = আমার সময় রাখুন, আমারটা রাখুন, আমার এখনকার সময়, যা আছে থাক, যেমন আছে থাক, আমারটাই থাক, keep mine
appointment-offer-leave = এটিই রাখুন, আর জিজ্ঞেস করবেন না
    .words = আর জিজ্ঞেস করবেন না, আর জিজ্ঞাসা করবেন না, আর বলবেন না, আর জানাবেন না, ask no more
appointment-offer-kept = আপনার সময় একই আছে: { $old }। আগের আর কোনো সময় খালি হলে জানাব।
appointment-offer-left = আপনার সময় একই আছে: { $old }। আগের সময়ের কথা আর জানাব না।
appointment-offer-gone = ওই সময়টি আপনার জন্য রেখেছিলাম এই পর্যন্ত: { $until }। এখন আর রাখা নেই। আমি দুঃখিত। আপনার সময় এখনও আছে: { $old }।

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = কয়টি বড় জিনিস আছে? { $items }টি পর্যন্ত মোট { $price }, আর এর বেশি প্রতিটির জন্য { $more }। সবচেয়ে বেশি { $most }টি।
    .again = কয়টি জিনিস তা সংখ্যায় বলুন, যেমন 2। সবচেয়ে বেশি { $most }টি।
appointment-label-items = কয়টি
    .words = কয়টি, কয়টা, কতগুলো, জিনিসের সংখ্যা
appointment-ask-things = জিনিসগুলো কী কী, আর কোথায় রাখবেন?
    .again = যেমন: একটি সোফা আর একটি খাট, সামনের দেয়ালের পাশে।
appointment-outside = ওই ঠিকানা আমাদের এলাকায় নয়, তাই সেখান থেকে জিনিস নেওয়া বুক করতে পারছি না।
appointment-read-back-pay =
    আমার কাছে যা আছে তা দেখুন:
    { $facts }
    এর দাম { $price }। আগে { $minutes } মিনিটের মধ্যে কার্ডে টাকা দিতে হবে। তারপর দিনটি বুক হবে।
    অন্তত { $days } কাজের দিন আগে বাতিল করলে সব টাকা ফেরত পাবেন। তারপর কিছুই ফেরত পাবেন না।
    এটা কি ঠিক, আর আমি কি টাকা দেওয়ার লিংক পাঠাব?
    .sms =
        { $facts }
        { $price }, কার্ডে, { $minutes } মিনিটের মধ্যে।
        { $days } কাজের দিন আগে বাতিল: সব ফেরত। তারপর: কিছুই না।
        ঠিক আছে? লিংক পাঠাব?
    .again =
    আমার কাছে এটি আছে:
    { $facts }
    এর দাম { $price }। অন্তত { $days } কাজের দিন আগে বাতিল করলে সব টাকা ফেরত পাবেন, তারপর কিছুই না।
    হ্যাঁ বললে লিংক পাঠাব। অথবা কী ভুল তা বলুন।
appointment-choice-pay = হ্যাঁ, লিংক পাঠান
appointment-pay-link =
    { $amount } দেওয়ার লিংক ({ $what }): { $link }
    আপনার জন্য এই সময়টি রাখছি: { $time }। রাখা আছে এই পর্যন্ত: { $until }। পেমেন্টের রেফারেন্স { $reference }।
    .sms = { $amount } দিন ({ $what }): { $link } আপনার জন্য { $time } রাখা আছে এই পর্যন্ত: { $until }।
    .voice =
        { $amount } দেওয়ার লিংক ({ $what }) তৈরি। আপনি { $link } টেক্সটে পেতে পারেন।
        আপনার জন্য এই সময়টি রাখছি: { $time }। রাখা আছে এই পর্যন্ত: { $until }।
appointment-pay-after = টাকা দেওয়ার পর বুক হবে, আর এখানে আপনাকে জানাব। সময়মতো টাকা না দিলে কিছুই বুক হবে না।
    .voice = টাকা দেওয়ার পর বুক হবে। সময়মতো টাকা না দিলে কিছুই বুক হবে না।
appointment-pay-link-same =
    আপনার জন্য একটি দিন রাখা আছে এই পর্যন্ত: { $until }। এখানে { $amount } দিন ({ $what }): { $link }
    .voice = আপনার জন্য একটি দিন রাখা আছে এই পর্যন্ত: { $until }। { $amount } দিতে { $link } টেক্সটে পেতে পারেন।
appointment-pay-give-up = এটি আর না চাইলে বলুন: আমার অ্যাপয়েন্টমেন্ট বাতিল করুন। তাহলে টাকা দিতে হবে না।
appointment-unpaid = { $reference }-এর টাকা এখনও দেওয়া হয়নি, তাই বুক হয়নি। যে লিংক পেয়েছেন তা দিয়ে টাকা দিন, বা ফোন করুন: { $phone }।
appointment-paid =
    আপনার { $amount } পেয়েছি, আর বুক হয়ে গেছে: { $time }। সকাল 6টার আগে জিনিসগুলো বাইরে রাখুন।
    আপনার রেফারেন্স { $reference }। রসিদের নম্বর { $receipt }। বদলাতে বা বাতিল করতে রেফারেন্স বলুন, বা ফোন করুন: { $phone }।
    { $calendar }
    .sms =
    { $amount } পেয়েছি। বুক হয়েছে: { $time }। সকাল 6টার আগে জিনিস বাইরে রাখুন। রেফারেন্স { $reference }। বদলাতে এটি পাঠান।
    { $calendar }
    .voice =
    আপনার { $amount } পেয়েছি, আর বুক হয়ে গেছে: { $time }। আপনার রেফারেন্স { $reference }।
    { $calendar }
appointment-pay-over = এটি বুক হয়নি: { $time }। সময়মতো টাকা দেওয়া হয়নি। কোনো টাকা নেওয়া হয়নি। আপনি এখানে অন্য দিন বুক করতে পারেন।
appointment-paid-too-late =
    আপনার পেমেন্ট { $reference } ({ $amount }) পেয়েছি, কিন্তু এই সময়টি তখন আর আপনার জন্য রাখা ছিল না: { $time }। আমি দুঃখিত।
    এটি বুক হয়নি, আর আপনার কার্ডে টাকা ফেরত পাঠাব। অন্য দিন চাইলে ফোন করুন: { $phone }।
appointment-read-back-cancel-paid =
    আপনার জিনিস নেওয়া ({ $old }) বাতিল করব। { $refund } ঠিক আছে?
    .again = আপনার জিনিস নেওয়া ({ $old }) বাতিল করব। { $refund } বাতিল করতে হ্যাঁ বলুন।
appointment-refund-all = আপনি পুরো { $price } ফেরত পাবেন। যে কার্ডে টাকা দিয়েছেন, একজন মানুষ সেই কার্ডে তা পাঠাবেন।
appointment-refund-none = { $price } ফেরত পাওয়ার সময় আর নেই।

# Buttons under a read-back.

appointment-choice-book = হ্যাঁ, বুক করুন
appointment-choice-move = হ্যাঁ, সরিয়ে দিন
appointment-choice-cancel = হ্যাঁ, বাতিল করুন
appointment-choice-keep = না, যেমন আছে থাক

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    মনে করিয়ে দিচ্ছি: আপনার একটি অ্যাপয়েন্টমেন্ট আছে { $time }। { $where }
    আসতে না পারলে বা অন্য সময় চাইলে { $reference } দিয়ে এখানে বলুন, বা { $phone } নম্বরে ফোন করুন।
    .sms = মনে করিয়ে দিচ্ছি: আপনার অ্যাপয়েন্টমেন্ট { $time }। { $where } বদলাতে { $reference } পাঠান, বা ফোন করুন: { $phone }।
appointment-remind-phone = আমরা আপনাকে ফোন করব।
appointment-remind-home = আমাদের ঢুকতে দিতে একজন প্রাপ্তবয়স্ক থাকতে হবে।
appointment-remind-kerbside = সকাল 6টার আগে এটি বাইরে রাখুন।

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = আপনার ক্যালেন্ডারে রাখতে এটি খুলুন: { $url }
    .voice = ক্যালেন্ডারে রাখতে এই ঠিকানা পেতে পারেন: { $url }।
appointment-calendar-summary = { $council }-এর সঙ্গে অ্যাপয়েন্টমেন্ট
appointment-calendar-description = আপনার রেফারেন্স { $reference }। বদলাতে বা বাতিল করতে রেফারেন্স দিয়ে আমাদের জানান, বা ফোন করুন: { $phone }।
appointment-calendar-reminder = আগামীকাল { $council }-এর সঙ্গে আপনার অ্যাপয়েন্টমেন্ট আছে।
