# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    और जानकारी: { $url }। { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = काउंसिल ने इसे { $date } को जाँचा।
information-read = यह { $date } को एक प्रकाशित पेज पर पढ़ा गया। काउंसिल ने इसके बाद इसे नहीं जाँचा है। पक्का जानने के लिए { $phone } पर फ़ोन करें।
information-unchecked = काउंसिल ने इस जवाब को अभी नहीं जाँचा है। पक्का जानने के लिए { $phone } पर फ़ोन करें।
information-fact = { $fact }
information-title = { $title }
information-unsure = मुझे ठीक से समझ नहीं आया कि आप क्या जानना चाहते हैं। क्या यह इनमें से कुछ है? आप { $phone } पर फ़ोन भी कर सकते हैं।

# Above a page that is in the words of the council.

information-in-english = यह पेज सिर्फ़ अंग्रेज़ी में है। दुभाषिया मुफ़्त है: चैट में माँगें या { $phone } पर फ़ोन करें।
