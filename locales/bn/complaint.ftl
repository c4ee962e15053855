# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody complains, and how the parts of a complaint are called. Attributes .words list what people
# say for it, lower case, with commas.

# What it is about.

complaint-service-waste = বিন, রাস্তার ময়লা বা ঝাড়ু দেওয়া
    .words = বিন, বিন নেয়নি, ময়লা, আবর্জনা, রিসাইকেল, রাস্তা পরিষ্কার, ঝাড়ু, ফেলে যাওয়া ময়লা, গ্রাফিতি, bin, moila, rubbish
complaint-service-repairs = কাউন্সিলের বাসার মেরামত
    .words = মেরামত, রিপেয়ার, বয়লার, ড্যাম্প, ছত্রাক, মোল্ড, লিক, হিটিং, repair, boiler, damp
complaint-service-tenancy = আমার ভাড়াটিয়া চুক্তি, সার্ভিস চার্জ বা প্রতিবেশী
    .words = ভাড়াটিয়া চুক্তি, চুক্তি, ভাড়া, সার্ভিস চার্জ, প্রতিবেশী, পাশের বাসা, হয়রানি, লিজহোল্ডার, rent, neighbour, bhara
complaint-service-housing_options = বাসার তালিকা বা গৃহহীন হওয়া
    .words = বাসার তালিকা, হাউজিং লিস্ট, ওয়েটিং লিস্ট, গৃহহীন, হোমলেস, থাকার জায়গা, নতুন বাসা, ব্যান্ড, housing list, homeless
complaint-service-council_tax = কাউন্সিল ট্যাক্স (Council Tax)
    .words = কাউন্সিল ট্যাক্স, কাউন্সিল ট্যাক্সের, বেইলিফ, একা থাকার ছাড়, council tax, bailiff, bailiffs
complaint-service-benefits = আবাসন ভাতা (Housing Benefit) বা কাউন্সিল ট্যাক্সে ছাড়
    .words = বেনিফিট, ভাতা, আবাসন ভাতা, হাউজিং বেনিফিট, কাউন্সিল ট্যাক্সে ছাড়, benefit, benefits, housing benefit
complaint-service-planning = নির্মাণের অনুমতি (planning)
    .words = প্ল্যানিং, নির্মাণের অনুমতি, নির্মাণ, ঘর বাড়ানো, প্ল্যানিং আবেদন, planning, planning permission
complaint-service-parking = পার্কিং
    .words = পার্কিং, গাড়ি রাখা, কার পার্ক, পারমিট, parking, permit
complaint-service-parks = পার্ক, গাছ বা খেলার জায়গা
    .words = পার্ক, গাছ, খেলার জায়গা, খেলার মাঠ, ঘাস, park, tree
complaint-service-noise = শব্দ, ইঁদুর বা পোকা
    .words = শব্দ, আওয়াজ, ইঁদুর, পোকা, পরিবেশ স্বাস্থ্য, noise, pests, rats
complaint-service-staff = আমার সঙ্গে কেউ কেমন ব্যবহার করেছেন
    .words = কর্মী, স্টাফ, খারাপ ব্যবহার, ব্যবহার, অভদ্র, গালি দিয়েছে, মিথ্যা বলেছে, ধমক দিয়েছে, আপনাদের লোক, staff, rude, kharap bebohar
complaint-service-other = অন্য কিছু
    .words = অন্য কিছু, অন্য, এগুলোর কোনোটা না, কোনোটাই না, other

# What may not be a complaint, and the right way. The words are how it is recognised.

complaint-rule-parking_ticket =
    পার্কিং টিকিটের আপিলের আলাদা নিয়ম আছে। প্রথমে টিকিটে লেখা ঠিকানায় লিখুন আর বলুন কেন এটি ভুল।
    তাতে কাজ না হলে একটি স্বাধীন ট্রাইব্যুনাল ঠিক করতে পারে। দেখুন { $url }।
    .words = পার্কিং টিকিট, পার্কিং ফাইন, পার্কিং জরিমানা, আমার টিকিট, penalty charge, parking ticket, parking fine, pcn
complaint-rule-planning_decision =
    নির্মাণের অনুমতির সিদ্ধান্তের আপিলের আলাদা নিয়ম আছে। যিনি আবেদন করেছেন তিনি Planning Inspectorate-কে বলতে পারেন। দেখুন { $url }।
    .words = প্ল্যানিং সিদ্ধান্ত, প্ল্যানিংয়ের সিদ্ধান্ত, নির্মাণের অনুমতি দেয়নি, প্ল্যানিং আপিল, planning decision, planning refusal, planning appeal
complaint-rule-benefit_decision =
    ভাতার সিদ্ধান্ত আবার দেখতে আমাদের চিঠির এক মাসের মধ্যে বলতে পারেন। তারপর একটি ট্রাইব্যুনাল ঠিক করতে পারে।
    দেখুন { $url }।
    .words = ভাতার সিদ্ধান্ত, বেনিফিটের সিদ্ধান্ত, বেনিফিট দেয়নি, বেনিফিট বন্ধ করেছে, ভাতা বন্ধ করেছে, ভাতা দেয়নি, benefit decision, benefit bondho
complaint-rule-council_tax_band =
    কাউন্সিল ট্যাক্সের ব্যান্ড আমরা নয়, Valuation Office Agency (বাড়ির দাম ঠিক করার দপ্তর) ঠিক করে। আপনি তাদের ব্যান্ড বদলাতে বলতে পারেন। দেখুন { $url }।
    .words = কাউন্সিল ট্যাক্স ব্যান্ড, কাউন্সিল ট্যাক্সের ব্যান্ড, ভুল ব্যান্ড, ব্যান্ড ভুল, ট্যাক্স ব্যান্ড, council tax band, wrong band, tax band
complaint-rule-councillor =
    কাউন্সিলরের নামে অভিযোগ কাউন্সিলের Monitoring Officer-এর কাছে যায়। সদস্যদের কেমন ব্যবহার করা উচিত তা তিনি দেখেন।
    .words = কাউন্সিলর, কাউন্সিলরের, কাউন্সিলরদের, আমাদের কাউন্সিলর, councillor, councillors
complaint-rule-court_claim =
    দাবি আদালতে গিয়ে থাকলে আদালত তা ঠিক করে।
    .words = মামলা, মামলা করেছি, মামলা করব, আদালতে যাচ্ছি, আমার উকিল, কোর্টে মামলা, court claim, my solicitor
complaint-rule-ombudsman_decided =
    ন্যায়পাল (ombudsman) যা দেখতে শুরু করেছেন, তা তাঁরাই ঠিক করবেন।
    .words = ন্যায়পাল দেখছেন, ন্যায়পাল সিদ্ধান্ত দিয়েছেন, ন্যায়পালের কাছে আছে, অম্বুডসম্যান দেখছে, অম্বুডসম্যান সিদ্ধান্ত দিয়েছে, ombudsman decided, with the ombudsman
complaint-rule-answered_before =
    যার উত্তর আমরা দুই ধাপেই দিয়েছি, তা তৃতীয়বার দেখি না। ন্যায়পাল (ombudsman) দেখতে পারেন।
    .words = শেষ উত্তর, চূড়ান্ত উত্তর, দ্বিতীয় ধাপে উত্তর দিয়েছে, final response, final answer
complaint-rule-information_request =
    আমাদের কাছে যে তথ্য আছে তা আপনি চাইতে পারেন। আমরা 20 কাজের দিনের মধ্যে উত্তর দিই।
    .words = তথ্য অধিকার, তথ্যের অধিকার, তথ্য চেয়ে আবেদন, পরিবেশের তথ্য, freedom of information, foi
complaint-rule-data_protection =
    আমরা আপনার তথ্য কীভাবে ব্যবহার করেছি তা নিয়ে হলে Information Commissioner (তথ্য কমিশনার)-ও সাহায্য করতে পারেন। ফোন করুন { $phone } বা দেখুন { $url }।
    .words = তথ্য সুরক্ষা, তথ্য ফাঁস, আমার তথ্য দিয়ে দিয়েছে, আমার ব্যক্তিগত তথ্য, ব্যক্তিগত তথ্য, data protection, data breach, gdpr
complaint-rule-not_ours =
    এটি দেখে { $body }, তাই এর জবাব তারাই দেয়।
    { $route }
complaint-rule-too_old =
    12 মাসের বেশি পুরনো বিষয় আমরা নাও দেখতে পারি। ভালো কারণ থাকলে আমাদের বলুন।

# Who can be asked for help.

ombudsman-lgsco = Local Government and Social Care Ombudsman (স্থানীয় সরকারের ন্যায়পাল)
ombudsman-housing = Housing Ombudsman (বাসস্থানের ন্যায়পাল)

# What we can do differently.

adjustment-large_print = বড় অক্ষর
    .words = বড় অক্ষর, বড় লেখা, বড় অক্ষরে, বড় করে লেখা, large print
adjustment-easy_read = সহজ লেখা (Easy Read)
    .words = সহজ লেখা, সহজ কথা, সহজ ভাষা, সহজ ভাষায়, easy read
adjustment-braille = ব্রেইল
    .words = ব্রেইল, ব্রেল, braille
adjustment-audio = শোনার রেকর্ডিং
    .words = রেকর্ডিং, অডিও, শুনতে চাই, পড়ে শোনানো, audio
adjustment-bsl = সাংকেতিক ভাষা
    .words = সাংকেতিক ভাষা, ইশারা ভাষা, ইশারা, ব্রিটিশ সাংকেতিক ভাষা, bsl, sign language
adjustment-interpreter = দোভাষী
    .words = দোভাষী, অনুবাদক, ইন্টারপ্রেটার, বাংলা দোভাষী, অন্য ভাষা, interpreter
adjustment-no_calls = ফোন নয়
    .words = ফোন নয়, ফোন না, ফোন করবেন না, কল করবেন না, ফোনে নয়, phone korben na, no calls
adjustment-no_letters = চিঠি নয়
    .words = চিঠি নয়, চিঠি না, চিঠি পাঠাবেন না, চিঠি দেবেন না, ডাকে নয়, no letters
adjustment-more_time = বেশি সময়
    .words = বেশি সময়, আরও সময়, আরো সময়, ধীরে, আস্তে, ধীরে ধীরে, more time
adjustment-advocate = আমার হয়ে কেউ কথা বলেন
    .words = আমার হয়ে কেউ, আমার হয়ে কথা বলে, কেয়ারার, আমার কেয়ারার, সহায়তাকারী, advocate, carer

# Words that decide: somebody asks to complain; they told us before; and nothing came of it; they are angry.

complaint-word-asked = অভিযোগ
    .words = অভিযোগ, অভিযোগ করতে চাই, অভিযোগ করব, অভিযোগ জানাতে, নালিশ, নালিশ করতে চাই, কমপ্লেইন, কমপ্লেন, obhijog, nalish, complain, complaint, formal complaint
complaint-word-before = আগে
    .words = আপনাদের বলেছি, আপনাদের বলেছিলাম, কাউন্সিলকে বলেছি, আগে বলেছি, আগেও বলেছি, আগে জানিয়েছি, আগেও জানিয়েছি, জানিয়েছিলাম, রিপোর্ট করেছি, রিপোর্ট করেছিলাম, ফোন করেছি, ফোন করেছিলাম, ইমেইল করেছি, ইমেইল করেছিলাম, দুইবার জানিয়েছি, তিনবার জানিয়েছি, দ্বিতীয়বার, তৃতীয়বার, agei bolsi, age bolechi, report korsi, phone korsi
complaint-word-in-vain = কাজ হয়নি
    .words = কেউ আসেনি, কেউ আসে নাই, কেউ এলো না, কিছুই হয়নি, কিছু হয়নি, কিছুই হয় নাই, কিছুই করেনি, কিছু করেনি, কিছুই করা হয়নি, এখনও কিছু হয়নি, পাত্তা দেয়নি, পাত্তা দেয় না, উত্তর দেয়নি, keu ase nai, kichui hoy nai, kisui hoy nai
complaint-word-unhappy = অসন্তুষ্ট
    .words = জঘন্য, লজ্জাজনক, অগ্রহণযোগ্য, মেনে নেওয়া যায় না, মানা যায় না, বিরক্ত, অতিষ্ঠ, খুব খারাপ, ফালতু, হাস্যকর, biroktikor, jhamela, jogonno
complaint-word-ombudsman = ন্যায়পাল (ombudsman)
    .words = ন্যায়পাল, ন্যায়পালের, ন্যায়পালের কাছে, অম্বুডসম্যান, ওমবাডসম্যান, ombudsman, ombudsmen

# Beginning.

complaint-begin =
    আমি আপনার অভিযোগ নিতে পারি। বিষয়টি দেখার জন্য { $council } এটি রেখে দেয়। যাদের দরকার শুধু তারাই দেখতে পারে।
    আরও পড়তে পারেন এখানে: { $link }।
    .sms = আমি আপনার অভিযোগ নিতে পারি। আমরা এটি কীভাবে ব্যবহার করি: { $link }
    .voice = আমি আপনার অভিযোগ নিতে পারি। বিষয়টি দেখার জন্য { $council } এটি রেখে দেয়। যাদের দরকার শুধু তারাই দেখতে পারে।

# Questions.

complaint-ask-story = কী হয়েছে? কখন হয়েছে আর আপনার কী অসুবিধা হয়েছে তা বলুন।
    .again = কী ভুল হয়েছে নিজের কথায় বলুন। যেমন: গত মঙ্গলবার আমার বয়লার ঠিক করতে কেউ আসেনি।
complaint-ask-service = এটি কী নিয়ে?
    .again = যেটি সবচেয়ে কাছাকাছি সেটি বেছে নিন, বা এক কথায় বলুন, যেমন বিন বা মেরামত।
complaint-ask-road = আপনি কি আমাদের কাছে অভিযোগও করতে চান?
    .again = আপনি তবুও অভিযোগ করতে পারেন, আমরা নিতে পারি কি না একজন মানুষ ঠিক করবেন। অথবা এখানেই শেষ করুন।
complaint-choice-complain = অভিযোগ করুন
    .words = অভিযোগ, অভিযোগ করুন, অভিযোগ করতে চাই, হ্যাঁ, জি, তবুও অভিযোগ, এগিয়ে যান, complaint, complain
complaint-choice-end = এখানেই শেষ
    .words = শেষ, এখানেই শেষ, শেষ করুন, না, থামুন, আর দরকার নেই, এতেই হবে, end, stop
complaint-ask-before = এ নিয়ে আগে কি আমাদের জানিয়েছেন?
    .again = একই বিষয়ে কি আগে কাউন্সিলকে বলেছেন? হ্যাঁ বা না বলুন।
complaint-ask-related = আগে যা জানিয়েছেন তার রেফারেন্স কি আছে? এটি দেখতে এরকম: { $example }। এটি বাদ দিতে পারেন।
    .again = আমরা যে রেফারেন্স দিয়েছি তা দিন, যেমন { $example }। না থাকলে বলুন: বাদ দিন।
    .voice = আগে যা জানিয়েছেন তার রেফারেন্স কি আছে? এটি বাদ দিতে পারেন।
complaint-ask-report = আমি কি এটি রিপোর্টও করব, যাতে দলটি এখনই ঠিক করতে পারে?
    .again = আপনার অভিযোগ আমি নেবই। আমি কি দলের কাছে একটি রিপোর্টও পাঠাব? হ্যাঁ বা না বলুন।
complaint-ask-complain = আপনি কি অভিযোগও করতে চান?
    .again = অভিযোগ আর রিপোর্ট দুটোই করতে হ্যাঁ বলুন। শুধু রিপোর্ট করতে না বলুন।
complaint-ask-happened = এটি কবে হয়েছে? একদিনের বেশি হলে শেষ দিনটি বলুন।
    .again = একটি দিন বলুন, যেমন গত মঙ্গলবার বা 3 নভেম্বর। এটি বাদ দিতে পারেন।
complaint-ask-affected = এতে কার অসুবিধা হচ্ছে?
    .again = এটি কি আপনার নিজের, আপনি যার হয়ে বলছেন তার, নাকি কয়েকজনের?
complaint-affected-me = আমার
    .words = আমার, আমি, আমাকে, শুধু আমার, আমাদের, আমার পরিবার, আমার পরিবারের, আমার বাসা, me
complaint-affected-other = আমি যার হয়ে বলছি তার
    .words = আমি যার হয়ে বলছি, অন্য কারও, অন্য কারো, আমার মা, আমার মায়ের, আমার বাবা, আমার বাবার, আমার ছেলে, আমার ছেলের, আমার মেয়ে, আমার মেয়ের, আমার প্রতিবেশী, আমার বন্ধু, বন্ধুর
complaint-affected-group = কয়েকজনের
    .words = কয়েকজন, কয়েকজনের, অনেকের, অনেক মানুষ, আমাদের সবার, সবার, পুরো রাস্তার, পুরো রাস্তা, আমরা সবাই
complaint-ask-consent = তিনি কি এই অভিযোগের কথা জানেন, আর রাজি আছেন?
    .again = তাঁর কথা আপনাকে বলার আগে তাঁর অনুমতি লাগবে। তিনি কি রাজি? হ্যাঁ বা না বলুন।
complaint-ask-outcome = কী করলে আপনার জন্য এটি ঠিক হবে? এটি বাদ দিতে পারেন।
    .again = যেমন: দুঃখ প্রকাশ, কাজটি করে দেওয়া, বা টাকা ফেরত। এটি বাদ দিতে পারেন।
complaint-ask-adjustments = আমাদের সঙ্গে যোগাযোগ করতে আপনার কি কোনো অসুবিধা আছে? আমরা আলাদা করে কী করতে পারি বলুন।
    .again = যেমন: বড় অক্ষর, বা ফোন নয়। একটির বেশি বেছে নিতে পারেন। কিছু না থাকলে না বলুন।
complaint-no-adjustment = কিছু না
    .words = কিছু না, কিছুই না, না, কিছু লাগবে না, দরকার নেই, লাগবে না, না ধন্যবাদ, nothing, no
complaint-ask-contact = আপনার সঙ্গে কীভাবে যোগাযোগ করব? আপনার নাম আর ফোন নম্বর বা ইমেইল দিন। এটি বাদ দিতে পারেন, তবে তখন উত্তর দিতে পারব না।
    .again = ফোন নম্বর বা ইমেইল দিন, যেমন sam@example.com। না দিলেও আমরা বিষয়টি দেখব, কিন্তু উত্তর পাঠাতে পারব না।

# Short names of what is known.

complaint-label-story = কী হয়েছে
    .words = কী হয়েছে, কি হয়েছে, ঘটনা, বিবরণ, যা লিখেছি
complaint-label-service = বিষয়
    .words = বিষয়, সেবা, কী নিয়ে
complaint-label-before = আগে জানিয়েছেন
    .words = আগে জানিয়েছি, আগে বলেছি, আগে
complaint-label-related = আগের রিপোর্ট
    .words = রেফারেন্স, আগের রিপোর্ট
complaint-label-happened = কবে
    .words = কবে, কখন, তারিখ, দিন
complaint-label-affected = কার অসুবিধা
    .words = কার, কার অসুবিধা, কে
complaint-label-consent = তিনি রাজি
    .words = অনুমতি, রাজি, সম্মতি
complaint-label-outcome = কী করলে ঠিক হবে
    .words = কী চাই, কী করলে ঠিক হবে, ফল
complaint-label-adjustments = আমরা আলাদা করে যা করব
    .words = আলাদা ব্যবস্থা, বড় অক্ষর, আলাদা করে
complaint-label-reason = কেন
    .words = কেন, কারণ

# On the way.

complaint-request-first = আমি এটি রিপোর্ট করব, যাতে দলটি এখনই ঠিক করতে পারে।
complaint-report-now = এখন আমি মূল সমস্যাটি রিপোর্ট করছি।
complaint-signposted = আমি কোনো অভিযোগ করিনি। আপনি যেকোনো সময় ফিরে এসে অভিযোগ করতে পারেন।
complaint-report-not-found = এই রেফারেন্স দিয়ে কোনো রিপোর্ট পাচ্ছি না।

# Reading back, and what happens then.

complaint-read-back =
    আমার কাছে যা আছে তা দেখুন:
    { $facts }
    এটা কি ঠিক, আর আমি কি পাঠাব?
    .again =
    আমি এই অভিযোগ পাঠাব:
    { $facts }
    পাঠাতে হ্যাঁ বলুন। অথবা কী ভুল তা বলুন।
complaint-done = আমরা আপনার অভিযোগ পেয়েছি। আপনার রেফারেন্স { $reference }।
    .voice = আমরা আপনার অভিযোগ পেয়েছি। আপনার রেফারেন্স { $reference }। আবার বলছি: { $reference }।
complaint-understood =
    আমরা বুঝেছি বিষয়টি: { $service }।
    আপনি বলেছেন: { $story }
    .sms = আমরা বুঝেছি বিষয়টি: { $service }।
complaint-understood-wanted =
    আমরা বুঝেছি বিষয়টি: { $service }।
    আপনি বলেছেন: { $story }
    কী করলে ঠিক হবে: { $outcome }
    .sms = আমরা বুঝেছি বিষয়টি: { $service }। কী করলে ঠিক হবে: { $outcome }
complaint-acknowledge-by = এটি এখন এই বিভাগে: { $department }। আমরা কী দেখব তা একজন মানুষ { $aim }-এর মধ্যে জানাবেন, দেরি হলেও { $date }-এর মধ্যে।
complaint-answer-after = তার { $days } কাজের দিনের মধ্যে আপনি আমাদের পুরো উত্তর পাবেন। মানে দেরি হলেও { $date }-এর মধ্যে।
complaint-answer-by = এটি এখন এই বিভাগে: { $department }। { $days } কাজের দিনের মধ্যে, মানে { $date }-এর মধ্যে, আপনি আমাদের পুরো উত্তর পাবেন।
complaint-adjustments-kept = আপনি যা চেয়েছেন আমরা তা মেনে চলব: { $adjustments }।
complaint-person-decides = আমরা এটি দেখতে পারি কি না একজন মানুষ ঠিক করবেন। না পারলে কেন, আর কে পারে, তা জানাব।
complaint-consent-first = আপনি যার হয়ে বলছেন, তাঁর কথা আপনাকে বলার আগে আমরা তাঁকে জিজ্ঞেস করব তিনি রাজি কি না।
complaint-no-contact = আমরা বিষয়টি দেখব। আপনার সঙ্গে কীভাবে যোগাযোগ করব জানি না, তাই উত্তর পাঠাতে পারব না।
complaint-afterwards =
    কাজ কত দূর হলো জানতে { $reference } নিয়ে এখানে ফিরে আসুন। কিছু যোগ করতে বা ঠিক করতে ফোন করুন: { $phone }।
    কোনো তারিখ পেরিয়ে গেলে এখানে বলুন, আপনি পরের ধাপে যেতে পারবেন।
    যেকোনো সময় এদের কাছেও সাহায্য চাইতে পারেন:
    { $ombudsmen }
    .sms =
    কত দূর হলো জানতে { $reference } টেক্সট করুন। কিছু যোগ করতে ফোন করুন: { $phone }। তারিখ পেরিয়ে গেলে জানান। যেকোনো সময় সাহায্য চাইতে পারেন:
    { $ombudsmen }
    .voice =
        কাজ কত দূর হলো জানতে রেফারেন্স নিয়ে আবার ফোন করুন। কোনো তারিখ পেরিয়ে গেলে বলুন, আপনি পরের ধাপে যেতে পারবেন।
        যেকোনো সময় এদের কাছেও সাহায্য চাইতে পারেন:
        { $ombudsmen }
complaint-ombudsman = { $name }: ফোন করুন { $phone } বা দেখুন { $url }
    .sms = { $name }, { $phone }
    .voice = { $name }: ফোন করুন { $phone }

# Taking it further.

complaint-escalate-begin = আমাদের উত্তরে আপনি খুশি না হলে অন্য একজন আপনার অভিযোগ আবার দেখবেন। এটি ধাপ 2।
complaint-ombudsmen =
    যেকোনো সময় এদের কাছে সাহায্য চাইতে পারেন। আমরা দুই ধাপেই উত্তর দেওয়ার পর তাঁরা সাধারণত অভিযোগ দেখেন।
    { $ombudsmen }
complaint-which = আপনার কোন অভিযোগটি?
    .again = এর একটি বেছে নিন, বা অন্য রেফারেন্স দিন।
complaint-ask-reference = আপনার অভিযোগের রেফারেন্স কী? এটি দেখতে এরকম: { $example }।
    .again = অভিযোগ করার সময় আমরা আপনাকে রেফারেন্স দিয়েছি। তাতে অক্ষর আর সংখ্যা থাকে, যেমন { $example }।
    .voice = আপনার অভিযোগের রেফারেন্স কী? একটি একটি অক্ষর করে বলুন।
complaint-ask-proof = এটি যে আপনার তা নিশ্চিত হতে, অভিযোগে দেওয়া ফোন নম্বর বা ইমেইল দিন।
    .again = অভিযোগের সঙ্গে যে ফোন নম্বর বা ইমেইল দিয়েছিলেন তা দিন।
complaint-not-found = এই তথ্য দিয়ে কোনো অভিযোগ পাচ্ছি না। মিলিয়ে দেখে আবার চেষ্টা করুন।
complaint-give-up =
    আমি এটি খুঁজে পাচ্ছি না। { $phone } নম্বরে ফোন করুন, একজন মানুষ খুঁজে দিতে পারবেন। অভিযোগের কিছুই বদলানো হয়নি।
    এখনও আমাদের কাছে অভিযোগ না করে থাকলে এখানে করতে পারেন।
complaint-ask-reason = আমাদের উত্তরে কী ভুল ছিল, বা কী বাদ পড়েছে? এটি বাদ দিতে পারেন। কারণ না দিলেও চলবে।
    .again = চাইলে বলুন আমরা কী আবার দেখব। না চাইলে বলুন: বাদ দিন।
complaint-missed-acknowledgement = আমরা { $date }-এর মধ্যে আপনার অভিযোগ পাওয়ার কথা জানাব বলেছিলাম। জানাইনি, আমরা দুঃখিত। আপনি এখন ধাপ 2-এ যেতে পারেন।
complaint-missed-answer = আমরা { $date }-এর মধ্যে উত্তর দেব বলেছিলাম। দিইনি, আমরা দুঃখিত। আপনি এখন ধাপ 2-এ যেতে পারেন।
complaint-stage-2-late = ধাপ 2 চাওয়ার সাধারণ সময় পেরিয়ে গেছে। তবুও আমি এটি নিচ্ছি, একজন মানুষ ঠিক করবেন।
complaint-escalate-read-back =
    আমার কাছে যা আছে তা দেখুন:
    { $facts }
    আমি কি আপনার অভিযোগ ধাপ 2-এ নেব?
    .again =
    আমি এটি ধাপ 2-এ নেব:
    { $facts }
    পাঠাতে হ্যাঁ বলুন। অথবা কী ভুল তা বলুন।
complaint-stage-2-done = আপনার অভিযোগ { $reference } এখন ধাপ 2-এ। অন্য একজন এটি দেখবেন। এটি আমাদের শেষ ধাপ।
complaint-was-withdrawn = আপনি এই অভিযোগ তুলে নিয়েছেন, তাই এটি খোলা নেই। আপনি নতুন একটি করতে পারেন।
complaint-was-refused =
    আমরা এই অভিযোগ নিতে পারিনি। আমরা যে কারণ দিয়েছি: { $reason }
    আপনি ন্যায়পালকে (ombudsman) এটি দেখতে বলতে পারেন:
    { $ombudsmen }
complaint-not-yet-acknowledgement = একজন মানুষ { $date }-এর মধ্যে এই অভিযোগ পাওয়ার কথা জানাবেন। আপনি জিজ্ঞেস করেছেন তা লিখে রেখেছি। তারিখ পেরিয়ে গেলে আপনি পরের ধাপে যেতে পারেন।
complaint-not-yet-answer = { $date }-এর মধ্যে আমাদের এই অভিযোগের উত্তর দিতে হবে। আপনি জিজ্ঞেস করেছেন তা লিখে রেখেছি। তারিখ পেরিয়ে গেলে আপনি পরের ধাপে যেতে পারেন।
complaint-missed-at-stage-2 =
    { $date }-এর মধ্যে আমাদের এটি করার কথা ছিল। করিনি, আমরা দুঃখিত। আপনি জিজ্ঞেস করেছেন তা লিখে রেখেছি।
    আপনি এখন ন্যায়পালের (ombudsman) কাছে যেতে পারেন:
    { $ombudsmen }
complaint-to-ombudsman =
    এই অভিযোগের শেষ উত্তর আমরা দিয়ে দিয়েছি। তাতে খুশি না হলে আপনি { $date } পর্যন্ত ন্যায়পালের (ombudsman) কাছে যেতে পারেন:
    { $ombudsmen }

# How it is going.

progress-ask-proof-complaint = আমি বিস্তারিতও দেখাতে পারি। দেখতে অভিযোগের ফোন নম্বর বা ইমেইল দিন। অথবা এটি বাদ দিন।
    .again = অভিযোগে যে ফোন নম্বর বা ইমেইল ছিল তা দিন। এটি বাদ দিতে পারেন।
complaint-status =
    এটি অভিযোগ { $reference }। মোট 2 ধাপের মধ্যে এটি ধাপ { $stage }।
    { $status }
complaint-status-received = আমরা এটি পেয়েছি। কোনো মানুষ এখনও নিশ্চিত করেননি।
complaint-status-acknowledged = আমরা বিষয়টি দেখছি।
complaint-status-answered = আমরা এর উত্তর দিয়েছি।
complaint-status-closed = আমরা এর উত্তর দিয়েছি, আর এটি বন্ধ হয়েছে।
complaint-status-refused = আমরা এটি অভিযোগ হিসেবে নিতে পারিনি।
complaint-status-withdrawn = আপনি এটি তুলে নিয়েছেন।
complaint-due-acknowledgement = একজন মানুষ { $date }-এর মধ্যে নিশ্চিত করবেন।
complaint-due-answer = আমরা { $date }-এর মধ্যে উত্তর দেব।
complaint-late-acknowledgement = আমরা { $date }-এর মধ্যে নিশ্চিত করব বলেছিলাম। করিনি, আমরা দুঃখিত। পরের ধাপে যেতে বলুন: আমার অভিযোগ পরের ধাপে নিন। অথবা ফোন করুন: { $phone }।
complaint-late-answer = আমরা { $date }-এর মধ্যে উত্তর দেব বলেছিলাম। দিইনি, আমরা দুঃখিত। পরের ধাপে যেতে বলুন: আমার অভিযোগ পরের ধাপে নিন। অথবা ফোন করুন: { $phone }।
complaint-next-stage = আমাদের উত্তরে খুশি না হলে বলুন: আমার অভিযোগ পরের ধাপে নিন।
complaint-next-ombudsman =
    এটিই আমাদের শেষ উত্তর ছিল। তাতে খুশি না হলে আপনি ন্যায়পালের (ombudsman) কাছে যেতে পারেন:
    { $ombudsmen }
complaint-details = আপনি বলেছেন: { $story }
complaint-details-handler = এটি এখন { $name }-এর কাছে, বিভাগ: { $department }।
complaint-details-extended = উত্তর দিতে আরও সময় লাগছে। কারণ: { $reason }
complaint-details-refused = কারণ: { $reason } আপনি ন্যায়পালকে (ombudsman) এটি দেখতে বলতে পারেন।
complaint-decision-upheld = আমরা দেখেছি যে আমাদের ভুল ছিল।
complaint-decision-partly_upheld = আমরা দেখেছি যে আমাদের কিছুটা ভুল ছিল।
complaint-decision-not_upheld = আমরা দেখেছি যে আমাদের ভুল ছিল না।

# A report that was made in anger.

complaint-offer = আর কিছু আছে? চাইলে এ নিয়ে অভিযোগও করতে পারেন।
complaint-choice-make = অভিযোগ করুন
    .words = অভিযোগ, অভিযোগ করুন, অভিযোগ করব, অভিযোগ করতে চাই, নালিশ, হ্যাঁ, জি, complain, complaint

# Said unasked, on the day by which a complaint was to be confirmed or answered.

complaint-date-acknowledgement =
    আমরা { $date }-এর মধ্যে আপনার অভিযোগ { $reference } নিশ্চিত করব বলেছিলাম। এখনও করা হয়নি, আমরা দুঃখিত।
    পরের ধাপে যেতে বলুন: আমার অভিযোগ পরের ধাপে নিন। অথবা ফোন করুন: { $phone }।
    .sms = আমরা { $date }-এর মধ্যে { $reference } নিশ্চিত করব বলেছিলাম। এখনও করা হয়নি, আমরা দুঃখিত। ফোন করুন: { $phone }।
complaint-date-answer =
    আমরা { $date }-এর মধ্যে আপনার অভিযোগ { $reference }-এর উত্তর দেব বলেছিলাম। আরও সময় লাগছে, আমরা দুঃখিত।
    পরের ধাপে যেতে বলুন: আমার অভিযোগ পরের ধাপে নিন। অথবা ফোন করুন: { $phone }।
    .sms = আমরা { $date }-এর মধ্যে { $reference }-এর উত্তর দেব বলেছিলাম। আরও সময় লাগছে, আমরা দুঃখিত। ফোন করুন: { $phone }।
