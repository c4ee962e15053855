# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = আমরা এখন এই ভাষায় কথা বলছি: { $language }। ইংরেজিতে ফিরতে লিখুন: English.
language-now-english = আমরা এখন ইংরেজিতে কথা বলছি।
language-which = আপনি কোন ভাষা চান? তার নাম লিখুন, যেমন বাংলা, Polski, العربية বা 中文।

# Said once, where the words are a translator's.
language-translated =
    এই কথাগুলো কম্পিউটার অনুবাদ করে। ভুল হতে পারে।
    আপনি দোভাষী চাইতে পারেন। এটি বিনামূল্যে।

interpreter-offer =
    আপনি দোভাষী পেতে পারেন, ব্রিটিশ সাংকেতিক ভাষার (BSL) জন্যও। এটি বিনামূল্যে।
    আমি দোভাষীসহ একটি অ্যাপয়েন্টমেন্ট বুক করতে পারি। অথবা { $phone } নম্বরে ফোন করুন, { $hours }, এবং বলুন আপনি কোন ভাষায় কথা বলেন।
    .sms = দোভাষী বিনামূল্যে। লিখুন “অ্যাপয়েন্টমেন্ট” বা { $phone } নম্বরে ফোন করে আপনার ভাষা বলুন।
interpreter-choice-book = অ্যাপয়েন্টমেন্ট বুক করুন
    .words = অ্যাপয়েন্টমেন্ট, এপয়েন্টমেন্ট, অ্যাপয়েন্টমেন্ট বুক করুন, সাক্ষাৎ, সময় নিন
