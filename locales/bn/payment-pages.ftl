# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }, { $council }
pay-page-title = টাকা দিন: { $what }
pay-page-council = { $council }
pay-page-line-what = কীসের জন্য
pay-page-line-account = বিল বা নোটিশের নম্বর
pay-page-line-amount = টাকার পরিমাণ
pay-page-line-reference = আমাদের রেফারেন্স
pay-page-line-receipt = রসিদ নম্বর
pay-page-line-date = টাকা দেওয়ার তারিখ
pay-page-line-refunded = আপনার কার্ডে ফেরত পাঠানো হয়েছে
pay-page-account-ending = শেষে আছে { $end }
pay-page-check = এগোনোর আগে দেখে নিন এটি ঠিক আছে।
pay-page-secure =
    কার্ডের তথ্য পরের পাতায় দেবেন, আর শুধু সেখানেই। আমরা কখনও চ্যাটে, টেক্সটে বা ইমেইলে তা চাই না।
pay-page-language = পরের পাতা ইংরেজিতে। সেখানে কার্ডের নম্বর, কার্ড শেষ হওয়ার তারিখ, পিছনের 3টি সংখ্যা আর কার্ডের ঠিকানা চাওয়া হয়।
pay-page-continue = { $amount } দিতে এগিয়ে যান
pay-page-again = { $amount } আবার দিতে চেষ্টা করুন
pay-page-cannot = টাকা দিতে না পারলে এখনই দিতে হবে না। চ্যাটে আমাদের বলুন, বা ফোন করুন: { $phone }, { $hours }। আমরা সাহায্য করতে পারি।
pay-page-back = চ্যাটে ফিরে যান
pay-page-check-again = আবার দেখুন

pay-page-not-finished = আপনার টাকা দেওয়া শেষ হয়নি। এখনও কোনো টাকা নেওয়া হয়নি।
pay-page-declined = আপনার কার্ড নেওয়া হয়নি। কোনো টাকা নেওয়া হয়নি। আবার চেষ্টা করতে পারেন, বা অন্য কার্ড ব্যবহার করতে পারেন।
pay-page-expired = পাতাটি অনেকক্ষণ খোলা ছিল, তাই শেষ হয়ে গেছে। কোনো টাকা নেওয়া হয়নি। আবার চেষ্টা করতে পারেন।
pay-page-cancelled = টাকা দেওয়ার আগে আপনি থেমেছেন। কোনো টাকা নেওয়া হয়নি। আপনি এখনও টাকা দিতে পারেন।
pay-page-error = দুঃখিত, যেখানে কার্ড যাচাই হয় সেখানে কিছু ভুল হয়েছে। আমরা আপনার কোনো টাকা পাইনি। আবার চেষ্টা করতে পারেন।

pay-page-paid-title = টাকা পাওয়া গেছে
pay-page-paid = আমরা আপনার { $amount } পেয়েছি, { $what } বাবদ। রেফারেন্স রেখে দিন, বা এই পাতা ছাপিয়ে নিন।
pay-page-refunded = এর কিছুটা বা সবটা আপনার কার্ডে ফেরত পাঠানো হয়েছে। ব্যাংকে দেখাতে 6 দিন পর্যন্ত লাগে।
pay-page-pending-title = আমরা উত্তরের অপেক্ষায় আছি
pay-page-pending = আপনার কার্ডের তথ্য পাঠানো হয়েছে। টাকা দেওয়া হয়েছে কি না আমরা এখনও জানি না। আবার টাকা দেবেন না।
pay-page-ended-title = এই লিংক শেষ হয়ে গেছে
pay-page-ended = এই লিংক দিয়ে টাকা দেওয়া যাবে না। টাকা দিতে চ্যাটে নতুন লিংক চান, বা ফোন করুন: { $payment_phone }।
pay-page-unknown-title = আমরা এই পেমেন্ট খুঁজে পাচ্ছি না
pay-page-unknown = লিংকটি দেখুন। নিজে টাইপ করে থাকলে আমাদের বার্তা থেকে আবার কপি করুন। টাকা দিতে ফোনও করতে পারেন: { $payment_phone }।
pay-page-down-title = কার্ডে টাকা দেওয়া এখন কাজ করছে না
pay-page-down = দুঃখিত। এটি আমাদের দোষ, আপনার নয়। কোনো টাকা নেওয়া হয়নি। আপনার লিংক রাখা আছে, কয়েক মিনিট পরে আবার চেষ্টা করুন।
pay-page-down-call = দিনে বা রাতে কার্ড দিয়ে ফোনেও টাকা দিতে পারেন: { $payment_phone }।
pay-page-busy-title = এই পেমেন্ট খুলছে
pay-page-busy = লিংকটি অন্য জায়গায় খোলা হচ্ছে। এক মিনিট অপেক্ষা করে আবার চেষ্টা করুন।
pay-page-wrong-title = দুঃখিত, এখানে কিছু ভুল হয়েছে
pay-page-wrong = এই পাতা কোনো টাকা নেয়নি। এক মিনিট পরে আবার চেষ্টা করুন, বা ফোন করুন: { $phone }।

pay-page-sandbox = এটি একটি পরীক্ষা। কোনো টাকা যায় না, কার্ডও চাওয়া হয় না।
pay-sandbox-title = পরীক্ষা: এই পেমেন্ট কীভাবে শেষ হবে?
pay-sandbox-about = এই পাতা টাকা দেওয়ার আসল পাতার বদলে। কী হবে তা আপনি এখানে বলেন। কোনো টাকা যায় না।
pay-sandbox-choose = পেমেন্টের কী হবে?
pay-sandbox-pays = টাকা দেওয়া হয়ে যায়
pay-sandbox-declined = কার্ড নেওয়া হয় না
pay-sandbox-cancelled = যিনি টাকা দেন তিনি থেমে যান
pay-sandbox-expired = পাতা অনেকক্ষণ খোলা থাকে
pay-sandbox-error = ওপাশে কিছু ভেঙে যায়
pay-sandbox-waiting = উত্তর এখনও আসে না
pay-sandbox-go = এগিয়ে যান
pay-sandbox-none = কী হবে তা বেছে নিন।
pay-sandbox-problem = একটি সমস্যা আছে
pay-sandbox-over-title = এই পেমেন্ট শেষ হয়ে গেছে
pay-sandbox-over = এটির জন্য আর কিছু বেছে নেওয়া যাবে না।

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
