# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    आपकी रिपोर्ट { $reference } ({ $category }) के बारे में ख़बर है।
    { $status }
    .sms =
    रिपोर्ट { $reference } की ख़बर:
    { $status }
notice-late =
    हमने कहा था कि रिपोर्ट { $reference } ({ $category }) का काम { $was } तक करेंगे।
    इसमें ज़्यादा समय लगेगा। इसके लिए हमें खेद है।
    { $details }
    .sms =
    हमने कहा था कि रिपोर्ट { $reference } का काम { $was } तक करेंगे।
    इसमें ज़्यादा समय लगेगा। इसके लिए हमें खेद है।
    { $details }
notice-reason = कारण: { $reason }
notice-new-date = नई तारीख { $date } है। अगर देर नहीं हो सकती, तो { $phone } पर फ़ोन करें।
notice-no-date = हम अभी नई तारीख नहीं बता सकते। { $phone } पर फ़ोन करें, कोई व्यक्ति इसे देखेगा।
notice-appointment-cancelled =
    हमें खेद है। हमें आपकी मुलाक़ात { $reference } ({ $time }) रद्द करनी पड़ रही है।
    कारण: { $reason }
    दूसरा समय लेने के लिए यहाँ बताएँ या { $phone } पर फ़ोन करें।
    .subject = हमें आपकी मुलाक़ात { $reference } रद्द करनी पड़ रही है
