# Drafted by machine; not yet reviewed by a speaker.
# What residents tell the council that is no report, payment, appointment or complaint.

enquiry-begin-feedback = ধন্যবাদ। আপনার মতামত যাদের নিয়ে তাদের কাছে পৌঁছে দেব। আমরা কী রাখি তা এখানে লেখা আছে: { $link }।
enquiry-begin-details = আপনার বদলের কথা আমি পৌঁছে দেব। আপনি কে তা দেখে একজন মানুষ এটি বদলাবেন। আমরা কী রাখি তা এখানে লেখা আছে: { $link }।
enquiry-begin-privacy = এটি আপনার অধিকার, আর বিনামূল্যে। কিছু দেখানো বা বদলানোর আগে আপনি কে তা আমাদের দেখতে হবে। আমরা কী রাখি তা এখানে লেখা আছে: { $link }।
enquiry-begin-interpreter = দোভাষী বিনামূল্যে, আর আমরাই খুঁজে দিই। দয়া করে অনুবাদের জন্য কোনো শিশুকে আনবেন না। আমরা কী রাখি তা এখানে লেখা আছে: { $link }।
    .voice = দোভাষী বিনামূল্যে, আর আমরাই খুঁজে দিই। দয়া করে অনুবাদের জন্য কোনো শিশুকে আনবেন না।

enquiry-ask-subject-feedback = এটি কী?
    .again = প্রশংসা, পরামর্শ বা মন্তব্য বেছে নিন।
enquiry-ask-subject-details = কী বদলেছে?
    .again = যেটি সবচেয়ে কাছাকাছি সেটি বেছে নিন, বা নিজের কথায় বলুন।
enquiry-ask-subject-privacy = আমরা কী করব বলে আপনি চান?
    .again = যেটি সবচেয়ে কাছাকাছি সেটি বেছে নিন, বা নিজের কথায় বলুন।
enquiry-ask-subject-interpreter = আপনার দোভাষী কী জন্য লাগবে?
    .again = যেটি সবচেয়ে কাছাকাছি সেটি বেছে নিন, বা এক কথায় বলুন, যেমন ফোন বা চিঠি।

enquiry-subject-praise = প্রশংসা
    .words = প্রশংসা, ধন্যবাদ, ভালো কাজ, খুব ভালো, দারুণ, চমৎকার, সুন্দর, খুশি, সাহায্য করেছে, praise, thanks, dhonnobad
enquiry-subject-suggestion = পরামর্শ
    .words = পরামর্শ, প্রস্তাব, আইডিয়া, করতে পারেন, করা উচিত, করলে ভালো হয়, ভালো হতো, suggestion, idea
enquiry-subject-comment = মন্তব্য
    .words = মন্তব্য, মতামত, মত, ফিডব্যাক, অন্য কিছু, comment, feedback
enquiry-subject-moved_home = আমি বাসা বদলেছি বা বদলাব
    .words = বাসা বদলেছি, বাসা বদল, বাসা বদলাব, বাড়ি বদল, ঠিকানা, নতুন ঠিকানা, ঠিকানা বদল, নতুন বাসা, basha bodol, moved, address
enquiry-subject-household = আমার বাসায় কারা থাকে
    .words = কারা থাকে, বাসায় কারা থাকে, আমার সাথে থাকে, চলে গেছে, উঠেছে, বাচ্চা হয়েছে, একা থাকি, ভাড়াটিয়া, পরিবারের সদস্য, household
enquiry-subject-name = আমার নাম
    .words = আমার নাম, নাম, নাম বদল, নাম বদলেছি, বিয়ের পরের নাম, পদবি, বিয়ে হয়েছে, তালাক, name
enquiry-subject-contact = আমার ফোন বা ইমেইল
    .words = ফোন, ইমেইল, নতুন নম্বর, ফোন নম্বর, নতুন ফোন, নতুন ইমেইল, মোবাইল, phone, email
enquiry-subject-needs = আমার সঙ্গে কীভাবে যোগাযোগ করবেন
    .words = বড় অক্ষর, বড় লেখা, ব্রেইল, অডিও, সহজ কথায়, সহজ লেখা, ফোন করবেন না, আমাকে ফোন করবেন না, শুধু টেক্সট, চিঠি, হিয়ারিং লুপ, কানে শুনি না, কানে কম শুনি, চোখে দেখি না, আমার প্রয়োজন, কীভাবে যোগাযোগ, phone korben na, large print, braille, audio, easy read
enquiry-subject-income = আমার কাজ বা টাকা
    .words = আয়, টাকা, কাজ, নতুন কাজ, চাকরি, নতুন চাকরি, চাকরি চলে গেছে, কাজ চলে গেছে, বেতন, বেতন বেড়েছে, ভাতা বদলেছে, জমানো টাকা, পেনশন, কাজ শুরু করেছি, কাজ বন্ধ, chakri, kaj, taka, beton, income, job
enquiry-subject-death = কেউ মারা গেছেন
    .words = মারা গেছেন, মারা গেছে, মৃত্যু, ইন্তেকাল, মৃত, জানাজা, died, death, mara gese
enquiry-subject-see = আমার কী তথ্য আছে তা দেখা
    .words = দেখা, দেখতে চাই, কপি, কপি চাই, আমার রেকর্ড, আমার তথ্য দেখতে, কী তথ্য আছে, subject access
enquiry-subject-correct = ভুল ঠিক করা
    .words = ভুল, ভুল ঠিক করা, ঠিক করুন, সংশোধন, ভুল আছে, পুরনো তথ্য, correct, mistake
enquiry-subject-erase = আমার তথ্য মুছে ফেলা
    .words = মুছে ফেলা, মুছে দিন, মুছে ফেলুন, ডিলিট, ডিলিট করুন, delete, erase
enquiry-subject-object = কোনো কাজে ব্যবহার বন্ধ করা
    .words = ব্যবহার বন্ধ, ব্যবহার বন্ধ করা, ব্যবহার করবেন না, আপত্তি, আপত্তি আছে, object
enquiry-subject-call = আমাদের সঙ্গে ফোনে কথা বলতে
    .words = ফোন, ফোনে, ফোনে কথা, টেলিফোন, কল, phone, call
enquiry-subject-book = নতুন অ্যাপয়েন্টমেন্টের জন্য
    .words = নতুন অ্যাপয়েন্টমেন্ট, অ্যাপয়েন্টমেন্ট বুক, অ্যাপয়েন্টমেন্ট বুক করতে চাই, বুক করতে চাই, অ্যাপয়েন্টমেন্ট করতে চাই, notun appointment, new appointment, book
enquiry-subject-booked = আমার যে অ্যাপয়েন্টমেন্ট আছে তার জন্য
    .words = আমার অ্যাপয়েন্টমেন্ট, অ্যাপয়েন্টমেন্ট আছে, আমার অ্যাপয়েন্টমেন্ট আছে, আগেই বুক করা, বুক করা আছে, বুক করেছি, amar appointment, my appointment
enquiry-subject-letter = চিঠি বা ফর্মের জন্য
    .words = চিঠি, চিঠির জন্য, ফর্ম, ফরম, কাগজ, কাগজপত্র, দলিল, chithi, form, letter
enquiry-subject-meeting = মিটিং বা দেখা করার জন্য
    .words = মিটিং, বৈঠক, দেখা করা, ইন্টারভিউ, শুনানি, সামনাসামনি, মুখোমুখি, অফিসে আসা, meeting, interview, visit

enquiry-ask-feedback = আপনি আমাদের কী বলতে চান?
    .again = নিজের কথায় বলুন। অল্প কথাতেই চলবে।
enquiry-ask-details-moved_home = আপনার পুরনো ঠিকানা কী, নতুন ঠিকানা কী, আর কোন দিন বাসা বদল?
    .again = যেমন: 12 Alder Road থেকে 3 Elm Hill, 1 মার্চ।
enquiry-ask-details-household = কে এসেছেন বা চলে গেছেন, আর কোন দিন?
    .again = যেমন: আমার ছেলে 1 মার্চ চলে গেছে।
enquiry-ask-details-name = আপনার নাম কী ছিল, আর এখন কী?
    .again = পুরনো নাম আর নতুন নাম দিন।
enquiry-ask-details-contact = পুরনো নম্বর বা ইমেইল কী, আর নতুনটি কী?
    .again = পুরনোটি আর নতুনটি দিন, যাতে আমরা আপনাকে খুঁজে পাই।
enquiry-ask-details-needs = আপনার কী লাগবে? যেমন বড় অক্ষরে চিঠি, বা ফোন না করা।
    .again = আপনাকে কীভাবে লিখব বা কীভাবে কথা বলব তা বলুন। একবার বললেই চলবে: আমরা সেভাবেই করব।
enquiry-ask-details-income = কী বদলেছে, আর কোন দিন থেকে?
    .again = যেমন: আমি 1 মার্চ থেকে কাজ শুরু করেছি, সপ্তাহে 20 ঘণ্টা।
enquiry-ask-details-death = তাঁর নাম আর ঠিকানা কী ছিল, আর কবে মারা গেছেন?
    .again = নাম আর ঠিকানা হলেই চলবে। সময় নিন।
enquiry-ask-privacy-see = আপনি কী দেখতে চান? পারলে কোন সেবা আর কোন বছর তা বলুন।
    .again = যেমন: 2024 থেকে আমার কাউন্সিল ট্যাক্সের চিঠি। সবকিছু চাইলেও হবে।
enquiry-ask-privacy-correct = কী ভুল আছে, আর কী হওয়া উচিত?
    .again = আমাদের কাছে কী আছে আর ঠিক কী তা বলুন।
enquiry-ask-privacy-erase = কী মুছব, আর কেন? কিছু তথ্য আইনে রাখতেই হয়, কোনগুলো তা আপনাকে জানাব।
    .again = কোন সেবা, বা কোন চিঠি বা চ্যাট তা বলুন।
enquiry-ask-privacy-object = তথ্য দিয়ে কী করা বন্ধ করব, আর কেন?
    .again = কী কাজে ব্যবহার করা আপনি চান না তা বলুন।
enquiry-ask-interpreter-call = ফোনে কী নিয়ে কথা বলবেন, আর আমরা কখন ফোন করব?
    .again = যেমন: আমার ভাড়া, সোমবার সকালে।
enquiry-ask-interpreter-booked = অ্যাপয়েন্টমেন্ট কখন? রেফারেন্স থাকলে তাও দিন।
    .again = যেমন: 3 ডিসেম্বর 10টায়, আমার বাসার মেরামত নিয়ে।
enquiry-ask-interpreter-letter = চিঠিটি কী নিয়ে?
    .again = যেমন: কাউন্সিল ট্যাক্সের চিঠি, এই সপ্তাহে এসেছে।
enquiry-ask-interpreter-meeting = এটি কী নিয়ে, কোথায়, আর কখন?
    .again = যেমন: থাকার জায়গা নিয়ে ইন্টারভিউ, City Hall-এ, 3 ডিসেম্বর 10টায়।

enquiry-ask-person = এটি কাকে নিয়ে? একটি নাম, দল বা জায়গা বললেই চলবে।
    .again = যেমন: ফোনের Sam, বা আমাদের রাস্তার বিনের কর্মীরা। এটি বাদ দিতে পারেন।
enquiry-ask-contact-optional = আপনি কি উত্তর চান? তাহলে আপনার নাম, আর ফোন নম্বর বা ইমেইল দিন। এটি বাদ দিতে পারেন।
    .again = ফোন নম্বর বা ইমেইল দিন, বা বলুন: বাদ দিন।
enquiry-ask-contact-required = আপনার নাম কী, আর ফোন নম্বর বা ইমেইল কী? আপনি কে তা দেখতে আর উত্তর দিতে এটি লাগবে।
    .again = আপনার নাম আর ফোন নম্বর বা ইমেইল দিন।

enquiry-label-subject = বিষয়
    .words = বিষয়, কী নিয়ে, ধরন
enquiry-label-text = আপনার কথায়
    .words = কথা, লেখা, যা বলেছি, বার্তা
enquiry-label-person = কাকে নিয়ে
    .words = কে, কাকে নিয়ে, কার কথা

enquiry-affects-moved_home = এতে আপনার কাউন্সিল ট্যাক্স, বিন, পার্কিং পারমিট আর ভোট বদলাতে পারে। কাউন্সিল ট্যাক্সে ছাড় (Council Tax Reduction) বা আবাসন ভাতা (Housing Benefit) পেলে এক মাসের মধ্যে আমাদের জানান।
enquiry-affects-household = এতে আপনার কাউন্সিল ট্যাক্স বদলাতে পারে। কাউন্সিল ট্যাক্সে ছাড় (Council Tax Reduction) বা আবাসন ভাতা (Housing Benefit) পেলে এক মাসের মধ্যে আমাদের জানান।
enquiry-affects-needs = একজন মানুষ আমাদের সব দলের জন্য এটি লিখে রাখবেন, তাই আপনাকে একবারই বলতে হবে। যেকোনো সময় এটি বদলাতে পারেন।
enquiry-affects-income = কাউন্সিল ট্যাক্সে ছাড় (Council Tax Reduction) বা আবাসন ভাতা (Housing Benefit) পেলে এক মাসের মধ্যে আমাদের জানান। দেরিতে জানালে টাকা ফেরত দিতে হতে পারে, বা আপনার পাওনা টাকা হারাতে পারেন।
enquiry-affects-name = প্রমাণের কাগজ দেখতে চাইতে পারি, যেমন বিয়ের সনদ।
enquiry-affects-death = আপনার শোকে আমি দুঃখিত। মৃত্যু নিবন্ধনের সময় Tell Us Once চাইবেন: এতে সরকারের বেশিরভাগ দপ্তর আর আমরা একবারেই খবর পাই।

enquiry-read-back =
    আমি এটি পাঠাব:
    { $facts }
    এটা কি ঠিক?

enquiry-done-feedback = ধন্যবাদ। এটি এখন { $team }-এর কাছে। আপনার রেফারেন্স { $reference }। আমরা { $date }-এর মধ্যে উত্তর দেব।
enquiry-done-details = এটি এখন { $team }-এর কাছে। আপনার রেফারেন্স { $reference }। আপনি কে তা দেখে বদলটি করতে আমরা { $date }-এর মধ্যে যোগাযোগ করব। দেরি করা না গেলে ফোন করুন: { $phone }।
enquiry-done-privacy = এটি এখন { $team }-এর কাছে। আপনার রেফারেন্স { $reference }। আপনি কে তা দেখতে আমরা যোগাযোগ করব, আর { $date }-এর মধ্যে উত্তর দেব। বেশি সময় লাগলে কেন তা জানাব।
enquiry-done-interpreter = আপনি দোভাষী চান তা আমরা জেনেছি। এটি এখন { $team }-এর কাছে। আপনার রেফারেন্স { $reference }। কে আসবেন আর কখন, তা { $date }-এর মধ্যে জানাব। দেরি করা না গেলে ফোন করুন: { $phone }, আর আপনার ভাষার নাম বলুন।
    .sms = দোভাষীর অনুরোধ পেয়েছি: { $reference }। কে আসবেন আর কখন, { $date }-এর মধ্যে জানাব। জরুরি? ফোন: { $phone }।
enquiry-done-privacy-proven = এটি এখন { $team }-এর কাছে। তাঁরা জানেন যে এটি আপনিই। আপনার রেফারেন্স { $reference }। আমরা { $date }-এর মধ্যে উত্তর দেব। বেশি সময় লাগলে কেন তা জানাব।
enquiry-done-no-answer = ধন্যবাদ। এটি এখন { $team }-এর কাছে, তাঁরা সব পড়েন। আপনার রেফারেন্স { $reference }। আপনি ফোন বা ইমেইল দেননি, তাই আমরা উত্তর লিখব না।
enquiry-person-told = { $person } সম্পর্কে আপনার কথা তাঁর আর তাঁর দলের কাছে পৌঁছাবে।

enquiry-team-customer_experience = আমাদের গ্রাহক সেবা দল
enquiry-team-customer_records = আমাদের রেকর্ড দল
enquiry-team-data_protection = আমাদের তথ্য সুরক্ষা দল
enquiry-team-interpreting = আমাদের দোভাষী দল

enquiry-status-received = { $reference } এখন { $team }-এর কাছে। আমরা { $date }-এর মধ্যে উত্তর দেব।
enquiry-status-late = { $reference }-এর উত্তর { $date }-এর মধ্যে দেওয়ার কথা ছিল। আমরা দুঃখিত। { $phone } নম্বরে ফোন করুন, একজন মানুষ দেখবেন।
enquiry-status-answered = { $reference }-এর উত্তর দেওয়া হয়েছে: { $date }।
enquiry-status-closed = { $reference } বন্ধ করা হয়েছে: { $date }।
enquiry-answer =
    { $reference }-এর উত্তর এই:
    { $words }
enquiry-closed =
    আমরা { $reference } বন্ধ করেছি। এ নিয়ে আর কিছু করব না।
    { $details }
enquiry-late =
    আমরা { $was }-এর মধ্যে { $reference }-এর উত্তর দেব বলেছিলাম। আরও সময় লাগছে, আমরা দুঃখিত।
    { $details }
