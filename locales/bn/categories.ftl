# Drafted by machine; not yet reviewed by a speaker.
# Kinds of report: a short name that fits after "a report about", what it is for (.about), other words (.words).

category-fly_tipping = ফেলে যাওয়া ময়লা
    .about = অনুমতি ছাড়া ফেলে যাওয়া ময়লা, যেমন তোশক, ব্যাগ বা টায়ার।
    .words = ফেলে যাওয়া ময়লা, ময়লা ফেলে গেছে, ময়লা ফেলে রেখেছে, আবর্জনা ফেলেছে, ফেলে রাখা সোফা, moila fele gese, fly tipping, dumped rubbish
category-graffiti = দেয়ালে আঁকাআঁকি (গ্রাফিতি)
    .about = দেয়ালে বা অন্য কিছুতে রং দিয়ে লেখা বা আঁকা।
    .words = গ্রাফিতি, আঁকাআঁকি, দেয়ালে লেখা, দেয়ালে আঁকা, স্প্রে পেইন্ট, deyale lekha, graffiti
category-missed_bin = খালি না করা বিন
    .about = বাসার যে বিন বাইরে রাখা হয়েছিল কিন্তু খালি করা হয়নি।
    .words = বিন নেয়নি, বিন খালি হয়নি, বিন খালি করেনি, বিন নেওয়া হয়নি, ময়লা নেয়নি, বিন, bin ney nai, missed bin, bin
category-litter = রাস্তার ময়লা বা রাস্তার বিন
    .about = রাস্তায় পড়ে থাকা ময়লা, বা রাস্তার বিন ভরা, ভাঙা বা নোংরা।
    .words = রাস্তার ময়লা, রাস্তায় ময়লা, রাস্তার বিন, নোংরা রাস্তা, উপচে পড়া বিন, ময়লার ঝুড়ি, litter, litter bin
category-dog_fouling = কুকুরের ময়লা
    .about = রাস্তা, পথ বা পার্কে কুকুরের মল।
    .words = কুকুরের ময়লা, কুকুরের মল, কুকুরের পায়খানা, কুকুরের গু, dog mess, dog poo, dog fouling
category-abandoned_vehicle = ফেলে রাখা গাড়ি
    .about = গাড়ি, ভ্যান বা অন্য বাহন যা কেউ চিরতরে ফেলে গেছে মনে হয়।
    .words = ফেলে রাখা গাড়ি, পরিত্যক্ত গাড়ি, ফেলে যাওয়া গাড়ি, পড়ে থাকা গাড়ি, abandoned car, abandoned vehicle
category-noise = শব্দ
    .about = যে শব্দ চলতেই থাকে আর ঘরে থাকা কঠিন করে, যেমন জোরে গান বা কুকুর।
    .words = শব্দ, আওয়াজ, জোরে গান, গোলমাল, কুকুরের ঘেউ ঘেউ, পার্টির শব্দ, অ্যালার্মের শব্দ, noise, loud music, shobdo
category-housing_repair = বাসার মেরামত
    .about = কাউন্সিলের বাসায় ভাঙা কিছু, বা যা ঠিক করা দরকার।
    .words = মেরামত, বাসার মেরামত, রিপেয়ার, বয়লার নষ্ট, হিটিং নেই, হিটিং নাই, পানি পড়ে, ঘর ঠিক করা, repair, housing repair
category-damp_mould = স্যাঁতসেঁতে ভাব বা ছত্রাক
    .about = ঘরে স্যাঁতসেঁতে ভাব (damp) বা ছত্রাক (mould)।
    .words = স্যাঁতসেঁতে, ড্যাম্প, ছত্রাক, মোল্ড, ছাতা পড়া, ভেজা দেয়াল, damp, mould, mold
category-dead_animal = মরা প্রাণী
    .about = রাস্তা বা পার্কে মরা প্রাণী।
    .words = মরা প্রাণী, মরা পশু, মরা বিড়াল, মরা কুকুর, মরা শিয়াল, মরা পাখি, dead animal, mora biral
category-needles = সুই
    .about = বাইরে পড়ে থাকা সুই (সিরিঞ্জ) বা নেশার অন্য জিনিস।
    .words = সুই, সুঁই, সুচ, সিরিঞ্জ, নেশার জিনিস, needle, needles, syringe
category-tree = গাছের সমস্যা
    .about = গাছ পড়ে গেছে, বিপজ্জনক, বা পথ আটকে আছে।
    .words = গাছ, গাছের সমস্যা, গাছ পড়ে গেছে, ডাল, গাছের ডাল, ডালপালা, tree, gach
category-park_play_area = পার্ক বা খেলার জায়গার সমস্যা
    .about = পার্ক বা খেলার জায়গায় ভাঙা, নোংরা বা বিপজ্জনক কিছু।
    .words = পার্ক, খেলার জায়গা, খেলার মাঠ, প্লেগ্রাউন্ড, দোলনা, স্লাইড, park, playground
category-antisocial_behaviour = অন্যদের বিরক্ত করা বা হয়রানি
    .about = যারা অন্যদের হয়রানি করে, হুমকি দেয়, কষ্ট দেয় বা জায়গা নষ্ট করে।
    .words = হয়রানি, বিরক্ত করা, হুমকি, খারাপ প্রতিবেশী, গ্যাং, বখাটে, উৎপাত, asb, antisocial behaviour, harassment
category-pests = ইঁদুর, পোকা ইত্যাদি
    .about = ইঁদুর, বোলতা বা অন্য ক্ষতিকর পোকা।
    .words = ইঁদুর, পোকা, পোকামাকড়, ছারপোকা, তেলাপোকা, বোলতা, বোলতার বাসা, পিঁপড়া, indur, telapoka, pests, rats, mice
category-street_light = রাস্তার বাতির সমস্যা
    .about = রাস্তার বাতি জ্বলে না, ভাঙা বা বিপজ্জনক।
    .words = রাস্তার বাতি, রাস্তার লাইট, স্ট্রিট লাইট, ল্যাম্প পোস্ট, বাতি জ্বলে না, street light, rastar light
category-pothole = রাস্তা বা ফুটপাথে গর্ত
    .about = রাস্তা, সাইকেলের পথ বা ফুটপাথে গর্ত বা ভাঙা জায়গা।
    .words = গর্ত, রাস্তায় গর্ত, ভাঙা রাস্তা, ভাঙা ফুটপাথ, খানাখন্দ, gorto, pothole
category-blocked_drain = বন্ধ ড্রেন
    .about = বন্ধ হয়ে যাওয়া ড্রেন, নালা বা পয়োনালা।
    .words = ড্রেন, বন্ধ ড্রেন, ড্রেন বন্ধ, নালা, নর্দমা, ম্যানহোল, drain, blocked drain
category-illegal_parking = ভুল জায়গায় গাড়ি রাখা
    .about = যেখানে গাড়ি রাখা নিষেধ সেখানে রাখা গাড়ি।
    .words = ভুল পার্কিং, পার্কিং, ভুল জায়গায় গাড়ি, হলুদ দাগে গাড়ি, রাস্তা আটকে গাড়ি, parking, illegal parking
category-public_toilet = পাবলিক টয়লেটের সমস্যা
    .about = পাবলিক টয়লেট নোংরা, বন্ধ বা ভাঙা।
    .words = পাবলিক টয়লেট, টয়লেট, শৌচাগার, গণশৌচাগার, public toilet, toilet
category-other = অন্য কিছু
    .about = উপরের কোনোটির সঙ্গে না মিললে।
    .words = অন্য কিছু, অন্য, অন্য সমস্যা, এগুলোর কোনোটা না, কোনোটাই না, other, something else

# What is said before the first question.

advice-fly_tipping = ময়লা ছোঁবেন না, ঘাঁটবেনও না। কেউ ময়লা ফেলতে থাকলে তার কাছে যাবেন না। এখন ফেলতে থাকলে পুলিশে ফোন করুন।
    .sms = ময়লা ছোঁবেন না। এখন কেউ ফেলতে থাকলে পুলিশে ফোন করুন।
advice-abandoned_vehicle = গাড়ির ট্যাক্স না থাকলে তা দেখে DVLA (Driver and Vehicle Licensing Agency, গাড়ি ও লাইসেন্সের দপ্তর)। গাড়ি শুধু ভুল জায়গায় রাখা হলে আমাকে বলুন।
    .sms = ট্যাক্স না থাকলে তা DVLA দেখে। শুধু ভুল জায়গায় রাখা হলে আমাকে বলুন।
advice-noise = রাস্তার গাড়ি, ট্রেন বা বিমানের শব্দ নিয়ে আমরা কিছু করতে পারি না। দৈনন্দিন শব্দ বা বাচ্চাদের খেলার শব্দ নিয়েও নয়। কাউকে মারা হচ্ছে শুনলে 999 নম্বরে ফোন করুন।
    .sms = রাস্তা, ট্রেন, বিমান, দৈনন্দিন জীবন বা বাচ্চাদের খেলার শব্দ নিয়ে আমরা কিছু করতে পারি না। কাউকে মারা হলে 999 নম্বরে ফোন করুন।
advice-dead_animal = প্রাণীটি ছোঁবেন না। পোষা প্রাণী হলে আমরা চিপ খুঁজে দেখি, যাতে তার মালিককে জানাতে পারি।
advice-needles = সুই ছোঁবেন না। বাচ্চা আর পোষা প্রাণী দূরে রাখুন। সুই ফুটে গেলে জায়গাটি ধুয়ে 111 নম্বরে (NHS-এর পরামর্শ) ফোন করুন।
advice-antisocial_behaviour = কেউ এখন বিপদে থাকলে 999 নম্বরে ফোন করুন। ছয় মাসে তিনবার আমাদের জানিয়ে থাকলে আপনি আপনার বিষয়টি আবার দেখতে বলতে পারেন।

why-noise-not-anonymous = এর জন্য আপনার নাম লাগবে, কারণ শব্দ আপনার ঘরে কী অসুবিধা করে তা আমাদের দেখাতে হয়। আমরা আপনার প্রতিবেশীকে আপনার নাম বলি না।

# Who looks after things. The names fit in the middle of a sentence.

body-city = Norwich City Council
body-norfolk_county = Norfolk County Council
body-anglian_water = Anglian Water
body-police_101 = পুলিশ
body-environment_agency = Environment Agency (পরিবেশ দপ্তর)
body-national_highways = National Highways
body-dvla = DVLA (গাড়ি ও লাইসেন্সের দপ্তর)
body-defra = Defra (পরিবেশ, খাদ্য ও গ্রামের দপ্তর)
body-landlord = আপনার বাড়িওয়ালা
body-housing_association = আপনার হাউজিং অ্যাসোসিয়েশন
body-homeowner = বাসার মালিক
body-leaseholder = বাসার লিজহোল্ডার
body-landowner = জমি বা দালানের মালিক
body-utility = যে কোম্পানির বাক্স
body-private_contractor = পোকা ও ইঁদুর তাড়ানোর কোম্পানি
body-broadland = Broadland District Council (Broadland এলাকার কাউন্সিল)
body-south_norfolk = South Norfolk Council (South Norfolk এলাকার কাউন্সিল)
body-north_norfolk = North Norfolk District Council (North Norfolk এলাকার কাউন্সিল)
body-breckland = Breckland Council (Breckland এলাকার কাউন্সিল)
body-great_yarmouth = Great Yarmouth Borough Council (Great Yarmouth এলাকার কাউন্সিল)
body-west_norfolk = Borough Council of King's Lynn and West Norfolk (ওই এলাকার কাউন্সিল)
body-east_suffolk = East Suffolk Council (East Suffolk এলাকার কাউন্সিল)

# Why it is theirs.

why-norfolk_county = রাস্তা, ফুটপাথ আর রাস্তার বাতি Norfolk County Council দেখে।
why-anglian_water = রাস্তার নিচের পয়োনালা Anglian Water দেখে।
why-police_101 = অপরাধ, আর রাস্তা আটকে রাখা গাড়ি পুলিশ দেখে।
why-environment_agency = খুব বেশি বা ক্ষতিকর ময়লা Environment Agency (পরিবেশ দপ্তর) দেখে।
why-national_highways = সবচেয়ে বড় রাস্তাগুলো, যেমন A47, National Highways দেখে।
why-dvla = যে গাড়ির ট্যাক্স নেই তা DVLA দেখে।
why-defra = অনেক বুনো পাখি মারা গেলে Defra জানতে চায়। পাখিদের বার্ড ফ্লু হয়ে থাকতে পারে।
why-landlord = বাড়িওয়ালাকে আপনার বাসা নিরাপদ আর ঠিকঠাক রাখতে হবে। আগে বাড়িওয়ালাকে জানান। কিছু না করলে আমাদের বলুন, আমরা দেখতে পারি।
why-housing_association = হাউজিং অ্যাসোসিয়েশনকে আপনার বাসা নিরাপদ আর ঠিকঠাক রাখতে হবে।
why-homeowner = বাসার মেরামত আর ড্রেন বাসার মালিক দেখেন।
why-leaseholder = বাসার ভিতরটা লিজহোল্ডার দেখেন। দালান আর সবার ব্যবহারের জায়গা আমরা দেখি।
why-landowner = ব্যক্তিগত জমি মালিককেই পরিষ্কার করতে হবে। সেখানে কাজ করার অধিকার কাউন্সিলের নেই।
why-utility = কোম্পানিকে নিজের বাক্স পরিষ্কার করতে হবে। বাক্সে প্রায়ই তার নাম লেখা থাকে।
why-private_contractor = কাউন্সিলের বাসায় আর সবার জায়গায় ইঁদুর ও পোকা কাউন্সিল তাড়ায়। অন্য বাসায় টাকা নিয়ে কোনো কোম্পানি তা করতে পারে।
why-neighbour = প্রতিটি কাউন্সিল নিজের এলাকা দেখে।

# How far a report has come: what it is called, what it means (.meaning), what comes next (.next).

status-received = আপনার রিপোর্ট আমরা পেয়েছি
    .meaning = আপনার রিপোর্ট আমাদের কাছে নিরাপদে আছে। এখনও কেউ পড়েননি।
    .next = কেউ এটি পড়ে ঠিক দল বেছে নেবেন।
status-triage = আমরা ঠিক দল বেছে নিচ্ছি
    .meaning = কেউ আপনার রিপোর্ট পড়েছেন। কে কাজটি করবেন তা ঠিক করছেন।
    .next = ঠিক দলটি এটি দেখবে।
status-investigating = আমরা বিষয়টি দেখছি
    .meaning = একটি দল দেখছে কী করা দরকার।
    .next = দলটি কাজের পরিকল্পনা করবে, বা কেন করবে না তা জানাবে।
status-scheduled = আমরা কাজটি করব বলে ঠিক করেছি
    .meaning = কাজটি তারিখসহ আমাদের তালিকায় আছে।
    .next = কর্মীরা এসে কাজটি করবেন।
status-in_progress = কাজ শুরু হয়েছে
    .meaning = কর্মীরা কাজ শুরু করেছেন।
    .next = কর্মীরা কাজ শেষ করবেন। কত দূর হলো তা যেকোনো সময় এখানে জিজ্ঞেস করুন।
status-referred_internal = এখন আমাদের অন্য একটি দলের কাছে আছে
    .meaning = আপনার রিপোর্ট আমাদের অন্য একটি দলের কাজ। আমরা তাদের কাছে পাঠিয়েছি।
    .next = ওই দল এটি দেখবে। আপনাকে কিছু করতে হবে না।
status-fixed = হয়ে গেছে
    .meaning = কাজ শেষ হয়েছে।
    .next = ঠিক না হলে এখানে আবার জানান আর এই রেফারেন্স দিন।
status-duplicate = আগেই কেউ আমাদের জানিয়েছেন
    .meaning = একই বিষয়ে আমরা একটি রিপোর্ট পেয়েছি। আপনারটি তার সঙ্গে রেখেছি।
    .next = তাঁরা খবর পেলে আপনিও পাবেন।
status-not_ours = এটি যার কাজ: { $body }
    .meaning = এটি কাউন্সিল দেখে না।
    .next = তাদের সঙ্গে কীভাবে যোগাযোগ করবেন তা আমাকে জিজ্ঞেস করতে পারেন।
status-no_action = আমরা এটি করতে পারছি না
    .meaning = আমরা দেখেছি, কিন্তু কোনো কাজ করব না।
    .next = আপনি একমত না হলে আবার ভাবতে বলতে পারেন, বা অভিযোগ করতে পারেন।
status-cancelled = আপনি আমাদের থামতে বলেছেন
    .meaning = আমরা আর কিছু করছি না, কারণ আপনি থামতে বলেছেন।
    .next = আপনি যেকোনো সময় নতুন রিপোর্ট করতে পারেন।
status-closed = শেষ
    .meaning = আমরা যা পারি সব করেছি।
    .next = ঠিক না হলে এখানে আবার জানান আর এই রেফারেন্স দিন।
status-reopened = আবার খোলা হয়েছে
    .meaning = এটি আগে শেষ হয়েছিল। আমরা আবার কাজ করছি।
    .next = একটি দল আবার দেখবে।
