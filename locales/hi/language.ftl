# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = अब हम इस भाषा में बात कर रहे हैं: { $language }। अंग्रेज़ी पर लौटने के लिए लिखें: English.
language-now-english = अब हम अंग्रेज़ी में बात कर रहे हैं।
language-which = आपको कौन सी भाषा चाहिए? उसका नाम लिखें, जैसे हिन्दी, Polski, العربية या 中文।

# Said once, where the words are a translator's.
language-translated =
    इन शब्दों का अनुवाद कंप्यूटर करता है। उससे गलती हो सकती है।
    आप दुभाषिया माँग सकते हैं। यह मुफ़्त है।

interpreter-offer =
    आपको दुभाषिया मिल सकता है, ब्रिटिश सांकेतिक भाषा (BSL) के लिए भी। यह मुफ़्त है।
    दुभाषिये के साथ मुलाक़ात का समय बुक हो सकता है। या { $phone } पर फ़ोन करें, { $hours }, और बताएँ कि आप कौन सी भाषा बोलते हैं।
    .sms = दुभाषिया मुफ़्त है। “मुलाक़ात” लिखें या { $phone } पर फ़ोन करके अपनी भाषा बताएँ।
interpreter-choice-book = मुलाक़ात का समय बुक करें
    .words = मुलाक़ात, मुलाकात, अपॉइंटमेंट, मुलाक़ात का समय, मुलाकात का समय, समय बुक करें
