# Drafted by machine; not yet reviewed by a speaker.
# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = नमस्ते। मैं { $council } का कंप्यूटर सहायक हूँ। आपकी बातें लिखी जाती हैं, ताकि हम मदद कर सकें। ख़तरे में हों, तो फ़ोन काटकर 999 पर फ़ोन करें। किसी व्यक्ति से बात करने के लिए कभी भी 0 दबाएँ।
voice-hear-choices = विकल्प सुनने के लिए स्टार दबाएँ।
voice-choice = { $choice }: { $key } दबाएँ।
voice-key = { $key } दबाएँ।
voice-more = और विकल्पों के लिए 8 दबाएँ।
voice-other-languages = दूसरी भाषा के लिए 8 दबाएँ।
voice-online = ज़्यादातर काम आप हमारी वेबसाइट पर भी किसी भी समय कर सकते हैं। आपकी जगह बनी रहेगी।
voice-link-offer = लिंक SMS से पाने के लिए 7 दबाएँ।
voice-link-sent = मैंने उसे उस फ़ोन पर भेज दिया है जिससे आप बात कर रहे हैं।
voice-link-not-sent = मैं इस फ़ोन पर SMS नहीं भेज सकता। कोई व्यक्ति मदद कर सकता है। उसके लिए 0 दबाएँ।
voice-reference-offer = संदर्भ नंबर SMS से पाने के लिए 7 दबाएँ।
voice-pay-by-keys = अभी कार्ड से, बटनों से भुगतान करें
    .words = कार्ड, कार्ड से, कार्ड से भुगतान, कार्ड से भरें, कार्ड से पैसे दूँगा, कार्ड से पैसे दूँगी, अभी भुगतान करें, अभी भरें, अभी पैसे दूँगा, अभी पैसे दूँगी, बटनों से, बटनों से भुगतान, card se, abhi bhugtan, card, pay now, pay by card
voice-pay-begins = अपना कार्ड पास रखें। केवल बटन दबाएँ, और कार्ड का नंबर कभी न बोलें। रोकने के लिए स्टार दबाएँ।
voice-pay-number = अपने कार्ड का लंबा नंबर दबाएँ, फिर हैश दबाएँ।
voice-pay-expiry = कार्ड ख़त्म होने का महीना और साल चार अंकों में दबाएँ।
voice-pay-code = कार्ड के पीछे के तीन अंक दबाएँ, फिर हैश दबाएँ।
voice-pay-again = यह नहीं हुआ। कृपया फिर कोशिश करें।
voice-pay-working = एक पल। भुगतान हो रहा है।
voice-pay-not-now = मैं इसके लिए अभी कार्ड नहीं ले सकता। आप लिंक से भुगतान कर सकते हैं, या किसी व्यक्ति से बात करने के लिए 0 दबाएँ।
voice-anything-else = क्या कुछ और काम है?
voice-news-text = { $council }: { $news }
voice-link-text = { $council } का लिंक, जो आपने फ़ोन पर माँगा था: { $link }
voice-reference-text = { $council }: आपका संदर्भ नंबर { $reference } है।

# What can be picked first of all.

voice-menu-ReportIssue = समस्या की रिपोर्ट करें
voice-menu-BookAppointment = मिलने का समय बुक करें
voice-menu-MakePayment = बिल भरें
voice-menu-CheckProgress = रिपोर्ट का हाल पूछें
voice-menu-MakeComplaint = शिकायत करें

# How an answer can be given with the keys.

voice-keys-date = बटनों से दिन और महीना चार अंकों में दबाएँ, फिर हैश दबाएँ।
voice-keys-place = बटनों से पोस्टकोड या घर का नंबर दबाएँ, फिर हैश दबाएँ।
voice-keys-contact = बटनों से अपना फ़ोन नंबर दबाएँ, फिर हैश दबाएँ।
voice-keys-number = बटनों से नंबर दबाएँ, फिर हैश दबाएँ। दशमलव के लिए स्टार दबाएँ।
voice-keys-reference = बटनों से आख़िरी छह अक्षर या अंक दबाएँ, फिर हैश दबाएँ। अक्षर के लिए वह बटन दबाएँ जिस पर वह लिखा है।
voice-which-reference = कौन सा संदर्भ नंबर है?
voice-reference-unknown = मुझे वह संदर्भ नंबर नहीं मिला।
voice-postcode-letter = कौन सा अक्षर है?
voice-postcode-unknown = मुझे वह पोस्टकोड नहीं मिला।
voice-date-unknown = मुझे वह तारीख नहीं मिली।

# When nothing was heard, or nothing could be made of it.

voice-silence = मुझे आपकी आवाज़ नहीं आई।
voice-silence-keys = मुझे अब भी आपकी आवाज़ नहीं आ रही। आप कोई बटन दबा सकते हैं। सवाल फिर सुनने के लिए स्टार दबाएँ। पीछे जाने के लिए 9 दबाएँ।
voice-silence-goodbye = मुझे आपकी आवाज़ नहीं आ रही, इसलिए अब फ़ोन काट रहा हूँ। आपकी बताई बातें रखी हुई हैं। फिर फ़ोन करें, और हम यहीं से आगे बढ़ेंगे।
voice-no-such-key = अभी उस बटन पर कुछ नहीं है।
voice-which-one = मैं समझ नहीं पाया।
voice-slower = मैं धीरे-धीरे बोलता हूँ।
voice-moment = कृपया एक पल रुकें।
voice-busy = माफ़ कीजिए, इसमें बहुत समय लग रहा है। आपके जवाब सहेज लिए गए हैं।
voice-went-wrong = माफ़ कीजिए, यहाँ कुछ गड़बड़ हुई। आपके जवाब सहेज लिए गए हैं।
voice-went-wrong-end = माफ़ कीजिए, यह अभी काम नहीं कर रहा। आपके जवाब सहेज लिए गए हैं। कुछ मिनट बाद फिर फ़ोन करें।

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = व्यक्ति
    .words = व्यक्ति, किसी व्यक्ति से बात, किसी से बात, किसी से बात करनी है, किसी से बात कराओ, इंसान, असली इंसान, ऑपरेटर, एजेंट, जोड़ दीजिए, kisi se baat, kisi se baat karni hai, kisi se baat karao, insaan, operator, agent, person
voice-command-repeat = दोहराएँ
    .words = दोहराएँ, दोहराओ, फिर से, फिर से बोलो, फिर से बोलिए, फिर से कहें, दोबारा, दोबारा बोलिए, क्या कहा, dohrao, phir se, phir se bolo, dobara, dobara bolo, repeat
voice-command-slower = धीरे
    .words = धीरे, धीरे-धीरे, धीरे बोलो, धीरे बोलिए, थोड़ा धीरे, बहुत तेज़, dheere, dheere bolo, thoda dheere, bahut tez, slower
voice-command-link = मुझे लिंक भेजें
    .words = लिंक भेजें, लिंक भेजो, लिंक भेज दो, मुझे लिंक भेजें, नंबर भेजें, संदर्भ नंबर भेजें, एसएमएस भेजें, एसएमएस कर दो, मैसेज कर दो, link bhejo, link bhej do, sms kar do, message kar do, text me the link
voice-command-language = दूसरी भाषा
    .words = दूसरी भाषा, कोई और भाषा, भाषा, भाषा बदलें, भाषा बदलो, doosri bhasha, bhasha, bhasha badlo, another language, language

# Somebody calls again.

voice-resume = पिछली बार आप { $what } थे। क्या आप उसे आगे बढ़ाना चाहते हैं?
voice-resume-go-on = आगे बढ़ाएँ
    .words = हाँ, हां, जी, जी हाँ, हाँ जी, आगे बढ़ाएँ, आगे बढ़ें, जारी रखें, वही, haan, ji haan, aage badho, jaari rakho, yes
voice-resume-new = कुछ नया शुरू करें
    .words = नहीं, नही, जी नहीं, नया, कुछ नया, नई बात, फिर से शुरू, कुछ और, nahi, naya, kuch naya, kuch aur, no, new
voice-doing-report = किसी समस्या के बारे में बता रहे
voice-doing-appointment = मिलने का समय बुक कर रहे
voice-doing-payment = पैसे देने के बारे में पूछ रहे
voice-doing-complaint = शिकायत कर रहे
voice-doing-progress = रिपोर्ट का हाल पूछ रहे
voice-doing-other = हमसे बात कर रहे

# A person.

voice-putting-through = मैं आपको अभी किसी व्यक्ति से जोड़ रहा हूँ।
voice-closed = अभी कोई आपका फ़ोन नहीं ले सकता। लोग इस समय बात करते हैं: { $hours }। क्या हम आपको वापस फ़ोन करें?
voice-person-offer = क्या आप किसी व्यक्ति से बात करना चाहते हैं?
voice-place-kept = अभी तक कोई आपका फ़ोन नहीं ले सका। कतार में आपकी जगह बनी हुई है।
voice-no-more-codes = बहुत सारे कोड या संदर्भ नंबर ग़लत थे। कोई व्यक्ति आपकी मदद कर सकता है।
voice-too-many-calls = बहुत ज़्यादा फ़ोन आए हैं, इसलिए मैं यह फ़ोन नहीं ले सकता। ख़तरे में हों, तो 999 पर फ़ोन करें। कृपया एक घंटे बाद फिर फ़ोन करें।
voice-nobody-free = कोई आपका फ़ोन नहीं ले सका। क्या हम आपको वापस फ़ोन करें?
voice-call-me-back = हाँ, मुझे वापस फ़ोन करें
    .words = हाँ, हां, जी, जी हाँ, वापस फ़ोन करें, मुझे फ़ोन करें, कॉल बैक, वापस कॉल, haan, ji haan, wapas phone, wapas call, yes, call back
voice-not-called-back = नहीं, यहीं आगे बढ़ें
    .words = नहीं, नही, जी नहीं, यहीं आगे बढ़ें, आगे बढ़ें, जारी रखें, नहीं शुक्रिया, nahi, ji nahi, aage badho, jaari rakho, no
voice-callback-wish = मुझे वापस फ़ोन का समय बुक करना है।

# Languages.

voice-languages = आप कौन सी भाषा बोलते हैं?
voice-no-voice = हम अभी फ़ोन पर यह भाषा नहीं बोल सकते: { $language }। कोई व्यक्ति दुभाषिया बुला सकता है। यह मुफ़्त है। किसी व्यक्ति से बात करने के लिए 0 दबाएँ।
