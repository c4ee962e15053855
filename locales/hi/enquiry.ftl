# Drafted by machine; not yet reviewed by a speaker.
# What residents tell the council that is no report, payment, appointment or complaint.

enquiry-begin-feedback = धन्यवाद। मैं आपकी राय उन लोगों तक पहुँचाता हूँ जिनके बारे में वह है। हम क्या रखते हैं, यहाँ पढ़ें: { $link }
enquiry-begin-details = मैं आपका बदलाव आगे भेजता हूँ। कोई व्यक्ति जाँचेगा कि आप कौन हैं, फिर बदलाव करेगा। हम क्या रखते हैं, यहाँ पढ़ें: { $link }
enquiry-begin-privacy = यह आपका हक़ है, और यह मुफ़्त है। कुछ दिखाने या बदलने से पहले हमें जाँचना होगा कि आप कौन हैं। हम क्या रखते हैं, यहाँ पढ़ें: { $link }
enquiry-begin-interpreter = दुभाषिया मुफ़्त है, और हम उसे ढूँढते हैं। कृपया अनुवाद के लिए बच्चे को न लाएँ। हम क्या रखते हैं, यहाँ पढ़ें: { $link }
    .voice = दुभाषिया मुफ़्त है, और हम उसे ढूँढते हैं। कृपया अनुवाद के लिए बच्चे को न लाएँ।

enquiry-ask-subject-feedback = यह क्या है?
    .again = चुनें: तारीफ़, सुझाव या राय।
enquiry-ask-subject-details = क्या बदला है?
    .again = जो सबसे पास लगे उसे चुनें, या अपने शब्दों में बताएँ।
enquiry-ask-subject-privacy = आप चाहते हैं कि हम क्या करें?
    .again = जो सबसे पास लगे उसे चुनें, या अपने शब्दों में बताएँ।
enquiry-ask-subject-interpreter = आपको दुभाषिया किस लिए चाहिए?
    .again = जो सबसे पास लगे उसे चुनें, या एक शब्द में बताएँ, जैसे फ़ोन या चिट्ठी।

enquiry-subject-praise = तारीफ़
    .words = तारीफ़, शुक्रिया, धन्यवाद, शाबाश, बहुत अच्छा, बहुत अच्छी, बढ़िया, अच्छा काम, मददगार, ख़ुश हूँ, tareef, shukriya, dhanyavaad, badhiya, bahut accha, thanks, praise
enquiry-subject-suggestion = सुझाव
    .words = सुझाव, सलाह, विचार, आपको चाहिए, बेहतर होगा, अच्छा होगा अगर, क्यों न, sujhav, salah, behtar hoga, suggestion, idea
enquiry-subject-comment = राय
    .words = राय, टिप्पणी, मेरी राय, फ़ीडबैक, कुछ और, अन्य, rai, feedback, comment
enquiry-subject-moved_home = मेरा घर बदल गया, या बदलने वाला है
    .words = घर बदला, घर बदल लिया, घर बदल रहा, घर बदल रही, पता, पता बदलना, नया पता, नया घर, नया फ़्लैट, ghar badla, ghar badal liya, pata badalna, naya pata, naya ghar, new address, moved
enquiry-subject-household = मेरे घर में कौन रहता है
    .words = घर में कौन, साथ रहने, साथी, पति, पत्नी, बच्चा हुआ, अकेला रहता, अकेली रहती, अकेले रहना, किराएदार, घर छोड़ गया, घर छोड़ गई, ghar mein kaun, akela rehta, akeli rehti, baccha hua, household
enquiry-subject-name = मेरा नाम
    .words = नाम, मेरा नाम, नाम बदलना, नाम बदल गया, शादी के बाद नाम, उपनाम, कुलनाम, शादी, तलाक़, naam, naam badalna, shaadi, talaq, my name
enquiry-subject-contact = मेरा फ़ोन या ईमेल
    .words = फ़ोन, ईमेल, नया नंबर, नया फ़ोन नंबर, नया ईमेल, मोबाइल, phone, email, naya number, mobile
enquiry-subject-needs = हम आपसे कैसे संपर्क करें
    .words = बड़े अक्षर, ब्रेल, आवाज़ में, ऑडियो, आसान शब्दों में, फ़ोन न करें, फ़ोन मत करो, मुझे फ़ोन मत करें, सिर्फ़ SMS, सिर्फ़ संदेश भेजें, चिट्ठी, हियरिंग लूप, सुनाई नहीं देता, सुन नहीं सकता, सुन नहीं सकती, दिखाई नहीं देता, देख नहीं सकता, देख नहीं सकती, मेरी ज़रूरतें, bade akshar, phone mat karo, large print, braille, audio, easy read
enquiry-subject-income = मेरा काम या पैसे
    .words = कमाई, आमदनी, तनख़्वाह, वेतन, नौकरी, नई नौकरी, नौकरी छूट गई, नौकरी चली गई, काम, काम शुरू किया, काम छूट गया, पैसे, बचत, पेंशन, भत्ता बदल गया, kamai, naukri, naukri chali gayi, kaam, paise, bachat, pension, income, job
enquiry-subject-death = किसी की मृत्यु हो गई है
    .words = मृत्यु, मौत, मर गया, मर गई, गुज़र गया, गुज़र गई, गुज़र गए, देहांत, निधन, नहीं रहे, नहीं रहीं, अंतिम संस्कार, maut, mrityu, guzar gaye, guzar gaya, dehant, died
enquiry-subject-see = देखना कि आपके पास मेरे बारे में क्या है
    .words = देखना, देखना है, कॉपी, नक़ल, मेरे बारे में जानकारी, मेरी जानकारी देखना, मेरे काग़ज़, मेरा रिकॉर्ड, dekhna hai, copy, meri jankari dekhna, my data, subject access
enquiry-subject-correct = ग़लती ठीक करना
    .words = ठीक करना, ठीक करें, ग़लती, ग़लत, सुधार, सुधारना, पुरानी जानकारी, galti, galat, theek karo, sudhar, correct
enquiry-subject-erase = मेरे बारे में जो है उसे मिटाना
    .words = मिटाना, मिटाएँ, मिटा दो, हटाना, हटा दो, हटाएँ, डिलीट, mitana, mita do, hata do, delete, erase
enquiry-subject-object = किसी काम में उसका इस्तेमाल रोकना
    .words = रोकना, रोकें, रोक दो, आपत्ति, इस्तेमाल बंद, इस्तेमाल न करें, इस्तेमाल मत करो, rokna, rok do, aapatti, istemal mat karo, object
enquiry-subject-call = हमसे फ़ोन पर बात करने के लिए
    .words = फ़ोन, फ़ोन पर, फ़ोन पर बात, कॉल, टेलीफ़ोन, phone, phone par, call
enquiry-subject-book = नई मुलाक़ात के लिए
    .words = नई मुलाक़ात, नया अपॉइंटमेंट, मुलाक़ात बुक करनी है, अपॉइंटमेंट बुक करना है, समय बुक करना है, nayi mulaqat, naya appointment, new appointment, book
enquiry-subject-booked = मेरी पहले से बुक मुलाक़ात के लिए
    .words = मेरी मुलाक़ात, मेरा अपॉइंटमेंट, पहले से बुक, पहले से बुक है, बुक हो चुकी, बुक कर चुका, बुक कर चुकी, meri mulaqat, mera appointment, pehle se book, my appointment
enquiry-subject-letter = चिट्ठी या फ़ॉर्म के लिए
    .words = चिट्ठी, चिट्ठियाँ, पत्र, ख़त, फ़ॉर्म, काग़ज़, काग़ज़ात, दस्तावेज़, chitthi, form, kagaz, letter, document
enquiry-subject-meeting = बैठक या मिलने आने के लिए
    .words = बैठक, मीटिंग, इंटरव्यू, सुनवाई, मिलने आना, दफ़्तर आना, आमने-सामने, आमने सामने, meeting, baithak, interview, aamne saamne

enquiry-ask-feedback = आप हमें क्या बताना चाहते हैं?
    .again = अपने शब्दों में बताएँ। थोड़े शब्द काफ़ी हैं।
enquiry-ask-details-moved_home = आपका पुराना पता क्या है, नया पता क्या है, और आप किस दिन घर बदलेंगे?
    .again = जैसे: 12 Alder Road से 3 Elm Hill, 1 मार्च को।
enquiry-ask-details-household = घर में कौन आया या कौन गया, और किस दिन?
    .again = जैसे: मेरा बेटा 1 मार्च को घर से चला गया।
enquiry-ask-details-name = आपका नाम क्या था, और अब क्या है?
    .again = पुराना नाम और नया नाम बताएँ।
enquiry-ask-details-contact = पुराना नंबर या ईमेल क्या है, और नया क्या है?
    .again = पुराना और नया दोनों बताएँ, ताकि हम आपको ढूँढ सकें।
enquiry-ask-details-needs = आपको क्या चाहिए? जैसे बड़े अक्षरों में चिट्ठियाँ, या यह कि हम फ़ोन न करें।
    .again = बताएँ कि हम आपको कैसे लिखें या आपसे कैसे बात करें। एक बार काफ़ी है: हम उसे याद रखेंगे।
enquiry-ask-details-income = क्या बदला है, और किस दिन से?
    .again = जैसे: मैंने 1 मार्च से काम शुरू किया, हफ़्ते में 20 घंटे।
enquiry-ask-details-death = उनका नाम और पता क्या था, और उनकी मृत्यु कब हुई?
    .again = उनका नाम और पता काफ़ी है। आराम से बताएँ।
enquiry-ask-privacy-see = आप क्या देखना चाहते हैं? हो सके तो बताएँ कि कौन सी सेवा और कौन से साल।
    .again = जैसे: 2024 से मेरी Council Tax की चिट्ठियाँ। सब कुछ भी कह सकते हैं।
enquiry-ask-privacy-correct = क्या ग़लत है, और सही क्या होना चाहिए?
    .again = बताएँ कि हमारे पास क्या लिखा है और सही क्या है।
enquiry-ask-privacy-erase = हम क्या मिटाएँ, और क्यों? कुछ बातें हमें क़ानून से रखनी होती हैं। हम बताएँगे कि कौन सी।
    .again = बताएँ कि कौन सी सेवा, या कौन सी चिट्ठियाँ या बातचीत।
enquiry-ask-privacy-object = हम उसका किस काम में इस्तेमाल बंद करें, और क्यों?
    .again = बताएँ कि आप उसका किस काम में इस्तेमाल नहीं चाहते।
enquiry-ask-interpreter-call = फ़ोन पर किस बारे में बात करनी है, और हम कब फ़ोन करें?
    .again = जैसे: मेरा किराया, सोमवार सुबह।
enquiry-ask-interpreter-booked = मुलाक़ात कब है? अगर आपके पास संदर्भ नंबर है, तो वह भी बताएँ।
    .again = जैसे: 3 दिसंबर को 10 बजे, मेरे घर की मरम्मत के बारे में।
enquiry-ask-interpreter-letter = चिट्ठी किस बारे में है?
    .again = जैसे: Council Tax की चिट्ठी जो इस हफ़्ते आई।
enquiry-ask-interpreter-meeting = यह किस बारे में है, कहाँ है, और कब?
    .again = जैसे: घर के बारे में इंटरव्यू, City Hall में, 3 दिसंबर को 10 बजे।

enquiry-ask-person = यह किसके बारे में है? नाम, टीम या जगह काफ़ी है।
    .again = जैसे: फ़ोन पर Sam, या हमारी गली के कूड़ा उठाने वाले। आप इसे छोड़ सकते हैं।
enquiry-ask-contact-optional = क्या आपको जवाब चाहिए? तो अपना नाम और फ़ोन नंबर या ईमेल बताएँ। आप इसे छोड़ सकते हैं।
    .again = फ़ोन नंबर या ईमेल बताएँ, या कहें: छोड़ें।
enquiry-ask-contact-required = आपका नाम क्या है, और फ़ोन नंबर या ईमेल? आप कौन हैं, यह जाँचने और जवाब देने के लिए हमें यह चाहिए।
    .again = अपना नाम और फ़ोन नंबर या ईमेल बताएँ।

enquiry-label-subject = विषय
    .words = विषय, किस बारे में, प्रकार, vishay
enquiry-label-text = आपके शब्दों में
    .words = शब्द, मेरे शब्द, जो मैंने कहा, संदेश, sandesh
enquiry-label-person = किसके बारे में
    .words = किसके बारे में, कौन, व्यक्ति, kiske bare mein, kaun

enquiry-affects-moved_home = इससे आपका Council Tax, कूड़ेदान, पार्किंग परमिट और वोट बदल सकते हैं। अगर आपको Council Tax Reduction (टैक्स में छूट) या Housing Benefit (आवास भत्ता) मिलता है, तो एक महीने के अंदर बताएँ।
enquiry-affects-household = इससे आपका Council Tax बदल सकता है। अगर आपको Council Tax Reduction (टैक्स में छूट) या Housing Benefit (आवास भत्ता) मिलता है, तो एक महीने के अंदर बताएँ।
enquiry-affects-needs = कोई व्यक्ति इसे हमारी सभी टीमों के लिए लिखेगा, ताकि आपको एक ही बार बताना पड़े। आप इसे कभी भी बदल सकते हैं।
enquiry-affects-income = अगर आपको Council Tax Reduction (टैक्स में छूट) या Housing Benefit (आवास भत्ता) मिलता है, तो एक महीने के अंदर बताएँ। देर से बताने पर पैसे वापस देने पड़ सकते हैं, या आपके हक़ के पैसे छूट सकते हैं।
enquiry-affects-name = हम इसका काग़ज़ देखने को कह सकते हैं, जैसे शादी का प्रमाणपत्र।
enquiry-affects-death = आपके दुख में हम आपके साथ हैं। मृत्यु दर्ज कराते समय Tell Us Once (एक बार बताएँ) माँगें। वह एक ही बार में सरकार के ज़्यादातर विभागों को और हमें बता देता है।

enquiry-read-back =
    मैं यह भेजूँगा:
    { $facts }
    क्या यह सही है?

enquiry-done-feedback = धन्यवाद। यह { $team } के पास है। आपका संदर्भ नंबर { $reference } है। हम { $date } तक जवाब देंगे।
enquiry-done-details = यह { $team } के पास है। आपका संदर्भ नंबर { $reference } है। हम { $date } तक आपसे संपर्क करेंगे, ताकि जाँच सकें कि आप कौन हैं और बदलाव कर सकें। अगर देर नहीं हो सकती, तो { $phone } पर फ़ोन करें।
enquiry-done-privacy = यह { $team } के पास है। आपका संदर्भ नंबर { $reference } है। आप कौन हैं, यह जाँचने के लिए हम आपसे संपर्क करेंगे, और { $date } तक जवाब देंगे। अगर ज़्यादा समय लगे, तो बताएँगे कि क्यों।
enquiry-done-interpreter = दुभाषिये के लिए आपकी माँग हमें मिल गई। यह { $team } के पास है। आपका संदर्भ नंबर { $reference } है। हम { $date } तक बताएँगे कि कौन आएगा और कब। अगर देर नहीं हो सकती, तो { $phone } पर फ़ोन करें और अपनी भाषा बताएँ।
    .sms = दुभाषिये की माँग मिली: { $reference }। { $date } तक बताएँगे कौन, कब आएगा। जल्दी है? फ़ोन: { $phone }।
enquiry-done-privacy-proven = यह { $team } के पास है। वे जानते हैं कि यह आप ही हैं। आपका संदर्भ नंबर { $reference } है। हम { $date } तक जवाब देंगे। अगर ज़्यादा समय लगे, तो बताएँगे कि क्यों।
enquiry-done-no-answer = धन्यवाद। यह { $team } के पास है। वे सब कुछ पढ़ते हैं। आपका संदर्भ नंबर { $reference } है। आपने फ़ोन या ईमेल नहीं दिया, इसलिए हम जवाब नहीं लिखेंगे।
enquiry-person-told = आपने { $person } के बारे में जो कहा, वह उन तक और उनकी टीम तक पहुँचेगा।

enquiry-team-customer_experience = हमारी ग्राहक टीम
enquiry-team-customer_records = हमारी रिकॉर्ड टीम
enquiry-team-data_protection = हमारी डेटा सुरक्षा टीम
enquiry-team-interpreting = हमारी दुभाषिया टीम

enquiry-status-received = { $reference } अभी { $team } के पास है। हम { $date } तक जवाब देंगे।
enquiry-status-late = { $reference } का जवाब { $date } तक मिल जाना चाहिए था। हमें खेद है। { $phone } पर फ़ोन करें, कोई व्यक्ति इसे देखेगा।
enquiry-status-answered = { $reference } का जवाब { $date } को दे दिया गया।
enquiry-status-closed = { $reference } को { $date } को बंद किया गया।
enquiry-answer =
    { $reference } के लिए हमारा जवाब यह है:
    { $words }
enquiry-closed =
    हमने { $reference } बंद कर दिया है और इस पर आगे कुछ नहीं करेंगे।
    { $details }
enquiry-late =
    हमने कहा था कि { $was } तक { $reference } का जवाब देंगे। इसमें ज़्यादा समय लगेगा, इसके लिए हमें खेद है।
    { $details }
