# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: अब हम आपको पहले से SMS नहीं भेजेंगे। आप हमें लिख सकते हैं, हम जवाब देंगे। फिर से हमारे SMS पाने के लिए START भेजें।
messages-start = { $council }: अब हम आपको आपके काम की ख़बर SMS से भेज सकते हैं। बंद करने के लिए STOP भेजें।
messages-help = { $council }, कंप्यूटर से भेजे SMS। अपने शब्दों में बताएँ कि क्या चाहिए, { $phone } पर फ़ोन करें, या हमसे यहाँ मिलने का समय बुक करें: { $place }। SMS बंद करने के लिए STOP भेजें।

assistant-photo-link = तस्वीरें भेजने के लिए यह खोलें: { $link }
assistant-photo-by-text = हम SMS से तस्वीर नहीं ले सकते। तस्वीर भेजने के लिए यह खोलें: { $link }

photo-page-council = { $council }
photo-page-title = तस्वीर भेजें
photo-page-choose = अपनी तस्वीरें चुनें, या नई तस्वीर लें
photo-page-place = किसी के देखने से पहले हम तस्वीर से वह जानकारी हटा देते हैं कि वह कहाँ ली गई।
photo-page-send = भेजें
photo-page-done-title = आपकी तस्वीर हमें मिल गई
photo-page-done = धन्यवाद। अपने SMS पर वापस जाएँ। हम वहीं आगे बात करेंगे।
photo-page-none = हम उसे तस्वीर की तरह नहीं खोल सके। JPEG या PNG तस्वीर चुनें।
photo-page-too-big = वह तस्वीर बहुत बड़ी है। 10 MB से छोटी तस्वीर चुनें।
photo-page-unknown-title = यह लिंक काम नहीं करता
photo-page-unknown = लिंक देख लें, या हमें SMS भेजें। तस्वीर भेजने पर हम नया लिंक देंगे।
photo-page-wrong-title = माफ़ कीजिए, कुछ गड़बड़ हुई
photo-page-wrong = आपकी तस्वीर नहीं भेजी गई। एक मिनट रुकें, फिर कोशिश करें।
