# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = अब हम इस भाषा में बात कर रहे हैं: { $language }। अंग्रेज़ी पर लौटने के लिए लिखें: English.
language-now-english = अब हम अंग्रेज़ी में बात कर रहे हैं।
language-which = आपको कौन सी भाषा चाहिए? उसका नाम लिखें, जैसे हिन्दी, Polski, العربية या 中文।

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = अब मैं छोटे और आसान शब्द कहूँगा। इसे बंद करने के लिए कहें: सामान्य शब्द।
    .words = आसान शब्द, आसान शब्दों में, आसान भाषा, आसान भाषा में, सरल शब्द, सरल शब्दों में, सरल भाषा, सरल भाषा में, आसान करके बताओ, आसान हिंदी, सरल हिंदी, छोटे वाक्य, पढ़ना मुश्किल है, समझना मुश्किल है, aasan shabd, aasan bhasha, saral bhasha, aasan hindi, easy read
easy-off = अब मैं फिर सामान्य शब्द कहूँगा। वापस जाने के लिए कहें: आसान शब्द।
    .words = सामान्य शब्द, सामान्य शब्दों में, सामान्य भाषा, आम शब्द, आसान शब्द बंद करें, आसान शब्द नहीं, आसान भाषा बंद करें, आसान भाषा नहीं, samanya shabd, normal words
easy-kept = आपने पहले आसान शब्द माँगे थे। अब वही कहूँगा। इसे बंद करने के लिए कहें: सामान्य शब्द।
easy-elsewhere = इस भाषा में अभी आसान शब्द नहीं हैं। इन भाषाओं में हैं: { $languages }। कोई व्यक्ति मदद कर सकता है। फ़ोन करें: { $phone }।

# Said once, where the words are a translator's.
language-translated =
    इन शब्दों का अनुवाद कंप्यूटर करता है। उससे गलती हो सकती है।
    आप दुभाषिया माँग सकते हैं। यह मुफ़्त है।

language-not-known =
    मैं यह भाषा नहीं जानता। मैं ये भाषाएँ जानता हूँ: { $languages }। एक का नाम लिखें।
    किसी भी भाषा का दुभाषिया मुफ़्त है। लिखें: दुभाषिया। या { $phone } पर फ़ोन करके अपनी भाषा बताएँ।
    .voice = मैं यह भाषा नहीं जानता। किसी भी भाषा का दुभाषिया मुफ़्त है। कहें: दुभाषिया।
language-choice-RequestInterpreter = दुभाषिया
    .words = दुभाषिया, दुभाषिया चाहिए, अनुवादक, dubhashiya, interpreter
language-choice-SpeakToPerson = कोई व्यक्ति
    .words = व्यक्ति, कोई व्यक्ति, इंसान, insaan, person

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = आपको कैसा दुभाषिया चाहिए?
    .again = आपकी बोली जाने वाली भाषा के लिए, या सांकेतिक भाषा के लिए?
interpreter-ask-gender = दुभाषिया महिला हो या पुरुष?
    .again = कहें: महिला, पुरुष, या कोई भी। हम वही ढूँढने की कोशिश करेंगे।
interpreter-label-gender = महिला या पुरुष
    .words = महिला या पुरुष, mahila ya purush
interpreter-gender-any = कोई भी
    .words = कोई भी, कोई भी चलेगा, कोई फ़र्क नहीं, फ़र्क नहीं पड़ता, कुछ भी, नहीं, जो भी हो, koi bhi, fark nahi padta, koi fark nahi, any
interpreter-gender-woman = महिला
    .words = महिला, औरत, स्त्री, लेडी, mahila, aurat, woman
interpreter-gender-man = पुरुष
    .words = पुरुष, आदमी, मर्द, purush, aadmi, man
interpreter-book = तो हम अभी दुभाषिये के साथ मुलाक़ात बुक करते हैं।
interpreter-advised =
    कंप्यूटर से शब्दों में गलती हो सकती है, और यह बात ज़रूरी है। इसके लिए आप दुभाषिया ले सकते हैं। यह मुफ़्त है।
    कहें: दुभाषिया। या { $phone } पर फ़ोन करके अपनी भाषा बताएँ।
