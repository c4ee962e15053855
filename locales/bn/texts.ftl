# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: আমরা আর নিজে থেকে আপনাকে টেক্সট করব না। আপনি এখনও টেক্সট করতে পারেন, আমরা উত্তর দেব। আবার আমাদের টেক্সট পেতে START পাঠান।
messages-start = { $council }: আপনি যা চেয়েছেন তার খবর দিতে আবার আপনাকে টেক্সট করতে পারব। বন্ধ করতে STOP পাঠান।
messages-help = { $council }, স্বয়ংক্রিয় টেক্সট। আপনার কী লাগবে নিজের কথায় বলুন, ফোন করুন: { $phone }, বা এখানে দেখা করতে সময় বুক করুন: { $place }। আর টেক্সট না পেতে STOP পাঠান।

assistant-photo-link = ছবি পাঠাতে এটি খুলুন: { $link }
assistant-photo-by-text = টেক্সটে আমরা ছবি নিতে পারি না। ছবি পাঠাতে এটি খুলুন: { $link }

photo-page-council = { $council }
photo-page-title = ছবি পাঠান
photo-page-choose = আপনার ছবি বেছে নিন, বা একটি তুলুন
photo-page-place = কেউ দেখার আগে ছবি কোথায় তোলা তা আমরা মুছে দিই।
photo-page-send = পাঠান
photo-page-done-title = আমরা আপনার ছবি পেয়েছি
photo-page-done = ধন্যবাদ। আপনার টেক্সটে ফিরে যান: সেখানেই আমরা এগোব।
photo-page-none = আমরা এটিকে ছবি হিসেবে খুলতে পারিনি। JPEG বা PNG ছবি বেছে নিন।
photo-page-too-big = ছবিটি খুব বড়। 10 MB-এর ছোট একটি বেছে নিন।
photo-page-unknown-title = এই লিংক কাজ করছে না
photo-page-unknown = লিংকটি দেখুন, বা আমাদের টেক্সট করুন: আপনি ছবি পাঠালে আমরা নতুন লিংক দেব।
photo-page-wrong-title = দুঃখিত, কিছু ভুল হয়েছে
photo-page-wrong = আপনার ছবি পাঠানো হয়নি। এক মিনিট পরে আবার চেষ্টা করুন।
