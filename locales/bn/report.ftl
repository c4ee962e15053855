# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = আপনি একটি সমস্যা জানাতে চান। আমি কয়েকটি প্রশ্ন করব।
report-understood = আপনি জানাতে চান: { $category }।
report-understood-with =
    আপনি জানাতে চান: { $category }। আমার কাছে আছে:
    { $facts }

# What it is about.

report-ask-group = সমস্যাটি কী ধরনের?
    .again = অল্প কথায় বলুন, যেমন বিন খালি হয়নি, বা রাস্তার বাতি ভাঙা।
report-group-street = রাস্তা আর ফেলে যাওয়া ময়লা
    .words = রাস্তা আর ময়লা, ময়লা, ফেলে যাওয়া ময়লা, আবর্জনা, রাস্তার সমস্যা, moila
report-group-waste = খালি না করা বিন
    .words = বিন, বিন নেয়নি, বিন খালি হয়নি, রিসাইকেল, bin
report-group-neighbourhood = শব্দ বা প্রতিবেশী
    .words = শব্দ, আওয়াজ, প্রতিবেশী, পাশের বাসা, মানুষজন, noise
report-group-home = আমার বাসা
    .words = আমার বাসা, বাসা, ঘর, বাড়ি, ফ্ল্যাট, মেরামত, basha, home
report-group-parks = পার্ক, গাছ আর পাবলিক টয়লেট
    .words = পার্ক, গাছ, পাবলিক টয়লেট, টয়লেট, park
report-group-roads = পথ, বাতি আর পার্কিং
    .words = পথ, রাস্তার গর্ত, গর্ত, বাতি, রাস্তার বাতি, পার্কিং, ড্রেন, parking
report-group-other = অন্য কিছু
    .words = অন্য কিছু, অন্য, এগুলোর কোনোটা না, কোনোটাই না, other
report-ask-category = এর মধ্যে কোনটি?
    .again = যেটি সবচেয়ে কাছাকাছি সেটি বেছে নিন, বা নিজের কথায় বলুন।

# Who looks after it.

report-not-ours =
    এটি সিটি কাউন্সিলের কাজ নয়। এটি যার কাজ: { $body }।
    { $route }
report-looked-after-by =
    এটি যার কাজ: { $body }।
    { $route }
report-ask-pass-on = আমি কি আপনার রিপোর্ট পাঠিয়ে দেব? যাবে এখানে: { $body }।
    .again = আপনার হয়ে আমি এটি পাঠাতে পারি, যাবে এখানে: { $body }। হ্যাঁ বা না বলুন।
report-not-passed-on =
    তাহলে আমি কিছু পাঠাচ্ছি না। আপনি নিজে জানাতে পারেন: { $body }।
    { $route }
report-reach-both = ফোন করুন { $phone } বা এখানে যান: { $url }।
    .voice = ফোন করুন { $phone }, বা এটি ব্যবহার করুন: { $url }।
report-reach-phone = ফোন করুন { $phone }।
report-reach-url = এখানে যান: { $url }।
    .voice = এখানে তাদের জানাতে পারেন: { $url }।
report-nothing-sent = কিছুই পাঠানো হয়নি।
report-anything-else = আর কিছু আছে?

# Where it is.

report-ask-location-street = এটি কোথায়? রাস্তার নাম আর বাড়ির নম্বর দিন, বা পাশে কী আছে বলুন।
    .again = কীভাবে খুঁজে পাব বলুন। যেমন: 12 Alder Road, বা Elm Hill-এর বাস স্টপ।
report-ask-location-address = ঠিকানা কী? বাড়ির নম্বর, রাস্তার নাম আর পোস্টকোড দিন।
    .again = পুরো ঠিকানা দিন, যেমন 12 Alder Road, NR3 1AB।
report-ask-location-site = কোন জায়গাটি?
    .again = তার নাম বা কোথায় তা বলুন। যেমন: Eaton Park, দোলনার পাশে।
report-place-unsure = জায়গাটি আমাদের এলাকায় কি না আমি নিশ্চিত নই। আমি এগোচ্ছি, আমরা দেখে নেব।
report-outside =
    { $address } এই কাউন্সিলের এলাকায়: { $body }। তাই তাদেরই দেখতে হবে।
    { $route }
report-outside-unknown = { $address } আমাদের এলাকায় নয়। ওই জায়গার কাউন্সিলকে দেখতে হবে।
report-ask-outside = আপনি কি অন্য ঠিকানা দিতে চান?
    .again = Norwich-এর একটি ঠিকানা দিন, বা বলুন: থামুন।
report-choice-other-address = অন্য ঠিকানা দিন
    .words = অন্য ঠিকানা, আরেকটা ঠিকানা, হ্যাঁ, জি, বদলান, ভুল ঠিকানা
report-choice-end = এখানেই শেষ
    .words = শেষ, এখানেই শেষ, শেষ করুন, না, থামুন, stop

# Somebody else has reported it.

report-ask-join = কেউ { $date } একই ধরনের সমস্যার কথা আমাদের জানিয়েছেন, জায়গা: { $address }। আপনারটি কি একই?
    .again = ওখানে আগেই একটি রিপোর্ট আছে। বলুন একই, বা আপনারটি আলাদা হলে বলুন আলাদা।
report-choice-same = এটি একই
    .words = একই, একই জিনিস, একটাই, হ্যাঁ, জি, হ্যাঁ একই, same
report-choice-different = আমারটি আলাদা
    .words = আলাদা, আমারটা আলাদা, না, ভিন্ন, অন্য একটা, একই না, different

# What happened.

report-ask-description = আরও একটু বলুন, বা এটি বাদ দিন। দলের কী জানা দরকার?
    .again = কী দেখছেন বলুন, যেমন “পুরনো সোফা আর ভাঙা কাচ”। এটি বাদ দিতে পারেন।
report-ask-photos = ছবি থাকলে এখন পাঠান, বা এটি বাদ দিন।
    .again = আপনার বার্তায় ছবি যোগ করুন। না থাকলে বলুন: বাদ দিন।
    .voice = ফোনে ছবি পাঠানো যায় না। বলুন: বাদ দিন, তারপর আমরা এগোব।

# Who reports it.

report-privacy =
    আপনার রিপোর্টের কাজ করতে { $council } আপনার উত্তর রাখে। যে দলের দরকার শুধু তারাই দেখতে পারে।
    এখানে কখনও কার্ডের নম্বর লিখবেন না। আরও পড়ুন: { $link }।
    .sms = শুধু এই কাজের জন্য { $council } আপনার উত্তর রাখে। আরও: { $link }।
    .voice = আপনার রিপোর্টের কাজ করতে { $council } আপনার উত্তর রাখে। যে দলের দরকার শুধু তারাই দেখতে পারে।
report-ask-contact = কিছু জানতে হলে আপনার সঙ্গে কীভাবে যোগাযোগ করব? ফোন নম্বর বা ইমেইল দিন। নাম না জানাতে চাইলে এটি বাদ দিন।
    .again = ফোন নম্বর বা ইমেইল দিন, যেমন sam@example.com। এটি বাদ দিতে পারেন।
report-ask-contact-needed = আপনার নাম কী, আর আপনার ফোন নম্বর বা ইমেইল কী?
    .again = আপনার সঙ্গে আমাদের যোগাযোগ করতে হবে। ফোন নম্বর বা ইমেইল দিন, যেমন sam@example.com।

# Reading back, and what happens then.

report-read-back =
    আমার কাছে যা আছে তা দেখুন:
    { $facts }
    এটা কি ঠিক, আর আমি কি পাঠাব?
    .again =
    আমি এটি পাঠাব:
    { $facts }
    পাঠাতে হ্যাঁ বলুন। অথবা কী ভুল তা বলুন।
report-read-back-pass-on =
    আমার কাছে যা আছে তা দেখুন:
    { $facts }
    এটা কি ঠিক, আর আমি কি পাঠিয়ে দেব? যাবে এখানে: { $body }।
    .again =
    আমি এটি পাঠিয়ে দেব, যাবে এখানে: { $body }:
    { $facts }
    পাঠাতে হ্যাঁ বলুন। অথবা কী ভুল তা বলুন।
report-read-back-join =
    আমি আপনাকে রিপোর্ট { $reference }-এ যোগ করতে পারি, তারিখ { $date }।
    { $facts }
    এটা কি ঠিক, আর আমি কি আপনাকে যোগ করব?
    .again =
    আমি আপনাকে রিপোর্ট { $reference }-এ যোগ করব, তারিখ { $date }।
    { $facts }
    যোগ হতে হ্যাঁ বলুন। অথবা কী ভুল তা বলুন।
report-offer-contact = দরকার হলে যাতে কিছু জিজ্ঞেস করতে পারি, একটি ফোন নম্বর বা ইমেইলও দিতে পারেন।

report-done = ধন্যবাদ। আমরা আপনার রিপোর্ট পেয়েছি। আপনার রেফারেন্স { $reference }।
    .voice = ধন্যবাদ। আমরা আপনার রিপোর্ট পেয়েছি। আপনার রেফারেন্স { $reference }। আবার বলছি: { $reference }।
report-done-due = আমরা { $date }-এর মধ্যে এটি করতে চাই।
report-done-no-date = একটি দল এটি দেখবে। এ ধরনের রিপোর্টে আমরা তারিখ বলতে পারি না।
report-done-passed-on = আমরা এটি পাঠিয়ে দিচ্ছি, যাবে এখানে: { $body }। কী করা হবে আর কখন তা তারাই ঠিক করে।
report-done-reach = এ নিয়ে কিছু জিজ্ঞেস করতে হলেই শুধু আপনার ফোন নম্বর বা ইমেইল ব্যবহার করব।
report-done-ask = কাজ কত দূর হলো জানতে এখানে রেফারেন্স { $reference } দিন বা ফোন করুন: { $phone }।
    .voice = কাজ কত দূর হলো জানতে রেফারেন্স নিয়ে আবার ফোন করুন।
report-joined = আমি আপনাকে রিপোর্ট { $reference }-এ যোগ করেছি।

# Short names of what is known, for reading back, and other words for them.

report-label-category = কী
    .words = ধরন, সমস্যার ধরন, রিপোর্টের ধরন, সমস্যা, সমস্যাটা
report-label-location = কোথায়
    .words = কোথায়, জায়গা, ঠিকানা, রাস্তা, রাস্তার নাম, বাড়ির নম্বর, পোস্টকোড
report-label-pass-on = পাঠিয়ে দেওয়া
report-label-join = একই রিপোর্ট
report-label-description = বিস্তারিত
    .words = বিস্তারিত, বিবরণ, লেখা, যা বলেছি, যা লিখেছি
report-label-photos = ছবি
    .words = ছবি, ছবিগুলো, ফটো
report-label-contact = যোগাযোগ
    .words = যোগাযোগ, ফোন, ফোন নম্বর, আমার নম্বর, মোবাইল, ইমেইল, আমার ইমেইল, নাম, আমার নাম
report-label-access = কীভাবে ঢোকা যায়
    .words = ঢোকা, কীভাবে ঢোকা যায়, কীভাবে ঢুকবে
report-label-address = ঠিকানা
    .words = তাদের ঠিকানা
report-label-affects = আপনার কী অসুবিধা
    .words = আমার অসুবিধা, কী অসুবিধা
report-label-animal = প্রাণী
    .words = প্রাণী, পশু
report-label-assisted = বিনে সাহায্য
    .words = বিনে সাহায্য, সাহায্য নিয়ে বিন
report-label-bin_type = বিন
    .words = বিন, বিনের ধরন, কোন বিন
report-label-blocking = পথ আটকে আছে
    .words = পথ আটকে, পথ আটকানো
report-label-blocking_road = রাস্তা আটকে আছে
    .words = রাস্তা আটকে, রাস্তা বন্ধ
report-label-collection_date = বিন নেওয়ার দিন
    .words = তারিখ, দিন, বিনের দিন, বিন নেওয়ার দিন
report-label-colour = রং
    .words = রং, রঙ
report-label-column_number = খুঁটির নম্বর
    .words = খুঁটির নম্বর, বাতির নম্বর, পোস্টের নম্বর
report-label-condition = অবস্থা
    .words = অবস্থা
report-label-count = কয়টি
    .words = কয়টি, কয়টা, কতগুলো
report-label-danger_now = এখন বিপদ
    .words = বিপদ
report-label-depth_cm = গভীরতা, সেন্টিমিটারে
    .words = গভীরতা, কত গভীর, গভীর
report-label-details = মালিকের কথা
    .words = মালিকের কথা, মালিকের তথ্য
report-label-effect = আপনার কী অসুবিধা
    .words = অসুবিধা, আমার অসুবিধা
report-label-extent = কতটা
    .words = কতটা, কতখানি
report-label-fault = কী নষ্ট
    .words = কী নষ্ট, কী সমস্যা
report-label-flooding = পানি ওঠা
    .words = পানি ওঠা, বন্যা, পানি জমা
report-label-happening_now = এখন ঘটছে
    .words = এখন ঘটছে, এখন হচ্ছে
report-label-health = স্বাস্থ্য
    .words = স্বাস্থ্য, অসুখ
report-label-home_address = আপনার ঠিকানা
    .words = আমার ঠিকানা, বাসার ঠিকানা, আপনার ঠিকানা
report-label-how_long = কতক্ষণ
    .words = কতক্ষণ, কতদিন, কত সময়
report-label-how_often = কত ঘন ঘন
    .words = কতবার, কত ঘন ঘন
report-label-in_danger = বিপদে
    .words = বিপদে
report-label-injury = কেউ আহত
    .words = আহত, আঘাত, ব্যথা পেয়েছে
report-label-issue = সমস্যা
    .words = সমস্যা, কী সমস্যা
report-label-kind = ধরন
    .words = ধরন, কী ধরনের
report-label-land = জমি
    .words = জমি, জমির ধরন
report-label-land_type = জমি
    .words = জমি, জমির ধরন, কী ধরনের জমি
report-label-make = গাড়ির কোম্পানি
    .words = কোম্পানি, ব্র্যান্ড
report-label-model = মডেল
    .words = মডেল
report-label-now = এখন ওখানে
    .words = এখন ওখানে
report-label-offender = কে করেছে
    .words = কে করেছে, কে ফেলেছে
report-label-offender_known = মালিক চেনা
    .words = মালিক চেনা, মালিককে চিনি
report-label-offensive = আপত্তিকর
    .words = আপত্তিকর, গালি
report-label-out_on_time = সকাল 6টার আগে বাইরে
    .words = সময়মতো বাইরে, কখন বাইরে ছিল
report-label-owner = মালিক
    .words = মালিক
report-label-pattern = দিন আর সময়
    .words = দিন আর সময়, কোন কোন দিন
report-label-people = মানুষ
    .words = মানুষ, লোকজন
report-label-pest = পোকা বা ইঁদুর
    .words = পোকা, ইঁদুর, প্রাণী
report-label-place = জায়গার ধরন
    .words = জায়গার ধরন
report-label-recurring = প্রায়ই হয়
    .words = প্রায়ই হয়, বারবার
report-label-reported_before = আগে জানিয়েছেন
    .words = আগে জানিয়েছি, আগে বলেছি
report-label-restriction = পার্কিংয়ের নিয়ম
    .words = নিয়ম, পার্কিংয়ের নিয়ম
report-label-room = ঘর
    .words = ঘর, রুম
report-label-rooms = ঘরগুলো
    .words = ঘরগুলো, রুমগুলো
report-label-safe_now = এখন নিরাপদ
    .words = নিরাপদ
report-label-since = কবে থেকে
    .words = কবে থেকে, তারিখ
report-label-site = জায়গা
    .words = জায়গা
report-label-size = কতটুকু
    .words = কতটুকু, পরিমাণ, কত বড়
report-label-source_address = কোথা থেকে
    .words = কোথা থেকে
report-label-spoken_to_them = তাদের সঙ্গে কথা হয়েছে
    .words = কথা হয়েছে, কথা বলেছি
report-label-still_there = এখনও আছে
    .words = এখনও আছে
report-label-summary = কী হয়েছে
    .words = কী হয়েছে, ঘটনা
report-label-surface = কীসের উপর
    .words = কীসের উপর, কোথায় আঁকা
report-label-surface_owner = কার জিনিস
    .words = মালিক, কার জিনিস
report-label-tagged = বিনে স্টিকার
    .words = স্টিকার, ট্যাগ
report-label-tenure = আপনার বাসা
    .words = বাসার মালিক, বাড়িওয়ালা, কার বাসা
report-label-type_of_waste = কী ফেলেছে
    .words = কী ফেলেছে, ময়লার ধরন, ময়লা
report-label-vehicle_reg = নম্বর প্লেট
    .words = নম্বর প্লেট, রেজিস্ট্রেশন
report-label-vulnerable = বাসার মানুষ
    .words = বাসার মানুষ, বাসায় কে আছে
report-label-where = কোন অংশ
    .words = কোন অংশ
report-label-dead_animal-where = জায়গার ধরন
    .words = জায়গার ধরন
report-label-pests-where = কোথায় দেখেছেন
    .words = কোথায় দেখেছি, কোথায় আছে
report-label-whole_street = পুরো রাস্তা
    .words = পুরো রাস্তা
report-label-width_cm = চওড়া, সেন্টিমিটারে
    .words = চওড়া, কত চওড়া, প্রস্থ
report-label-witnessed = কে করেছে দেখেছেন
    .words = দেখেছি, নিজে দেখেছি
report-label-witnessed_at = কখন দেখেছেন
    .words = তারিখ, সময়, কখন দেখেছি
