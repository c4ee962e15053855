# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody complains, and how the parts of a complaint are called. Attributes .words list what people
# say for it, lower case, with commas.

# What it is about.

complaint-service-waste = कूड़ेदान, कचरा या सड़क की सफ़ाई
    .words = कूड़ेदान, कूड़ा, कचरा, रीसाइक्लिंग, सड़क की सफ़ाई, सफ़ाई, फेंका हुआ कूड़ा, दीवार पर लिखाई, kooda, kachra, bin, bins, safai
complaint-service-repairs = काउंसिल के घर में मरम्मत
    .words = मरम्मत, घर की मरम्मत, बॉयलर, सीलन, फफूँद, पानी टपकना, हीटिंग, marammat, repair, repairs, boiler, heating
complaint-service-tenancy = मेरी किराएदारी, सेवा के पैसे (service charge) या पड़ोसी
    .words = किराएदारी, किराया, सेवा के पैसे, सर्विस चार्ज, पड़ोसी, पड़ोसियों, पट्टेदार, kiraya, padosi, service charge, tenancy, rent
complaint-service-housing_options = घर की सूची या बेघर होना
    .words = घर की सूची, प्रतीक्षा सूची, वेटिंग लिस्ट, बेघर, घर मिलना, beghar, housing list, waiting list, homeless
complaint-service-council_tax = काउंसिल टैक्स (Council Tax)
    .words = काउंसिल टैक्स, कौंसिल टैक्स, वसूली वाले, अकेले रहने की छूट, council tax, bailiff, bailiffs
complaint-service-benefits = आवास भत्ता (Housing Benefit) या Council Tax में छूट
    .words = बेनिफिट, बेनिफिट्स, भत्ता, आवास भत्ता, काउंसिल टैक्स में छूट, bhatta, benefit, benefits, housing benefit
complaint-service-planning = निर्माण की अनुमति (planning)
    .words = निर्माण, निर्माण की अनुमति, प्लानिंग, नक्शा, नक्शा पास, घर बढ़ाना, planning, planning permission
complaint-service-parking = पार्किंग
    .words = पार्किंग, कार पार्क, परमिट, पार्किंग परमिट, parking, car park, permit
complaint-service-parks = पार्क, पेड़ या खेलने की जगह
    .words = पार्क, पेड़, खेलने की जगह, खेल का मैदान, झूला, घास, park, parks, ped, tree, trees
complaint-service-noise = शोर, चूहे या कीड़े
    .words = शोर, चूहे, चूहा, कीड़े, खटमल, shor, chuhe, keede, noise, pests, rats
complaint-service-staff = किसी ने मेरे साथ कैसा बर्ताव किया
    .words = बर्ताव, बुरा बर्ताव, कर्मचारी, अफ़सर, बदतमीज़ी, बदतमीज़, गाली दी, झूठ बोला, मुझसे कैसे बात की, बात करने का तरीका, bartav, badtameezi, gaali di, jhooth bola, staff, rude
complaint-service-other = कुछ और
    .words = कुछ और, कोई और बात, अन्य, इनमें से कोई नहीं, kuch aur, something else, other

# What may not be a complaint, and the right way. The words are how it is recognised.

complaint-rule-parking_ticket =
    पार्किंग के जुर्माने की अपील अलग होती है। पहले टिकट पर लिखे पते पर लिखें कि वह क्यों ग़लत है।
    अगर इससे बात न बने, तो एक स्वतंत्र ट्रिब्यूनल (अदालत जैसी संस्था) फ़ैसला कर सकता है। यहाँ देखें: { $url }
    .words = पार्किंग टिकट, पार्किंग फ़ाइन, पार्किंग का जुर्माना, पार्किंग जुर्माना, मेरा टिकट, parking ka jurmana, parking ticket, parking fine, penalty charge, pcn
complaint-rule-planning_decision =
    निर्माण की अनुमति (planning) के फ़ैसले की अपील अलग होती है। जिसने अर्ज़ी दी, वह Planning Inspectorate से अपील कर सकता है। यहाँ देखें: { $url }
    .words = प्लानिंग का फ़ैसला, निर्माण का फ़ैसला, अनुमति नहीं मिली, अनुमति नहीं दी, नक्शा नामंज़ूर, नक्शा पास नहीं, प्लानिंग अपील, planning decision, planning refusal, planning appeal
complaint-rule-benefit_decision =
    आप भत्ते (benefit) के फ़ैसले पर हमसे दोबारा देखने को कह सकते हैं। हमारी चिट्ठी के एक महीने के अंदर कहें। उसके बाद ट्रिब्यूनल (अदालत जैसी संस्था) फ़ैसला कर सकता है।
    यहाँ देखें: { $url }
    .words = भत्ते का फ़ैसला, बेनिफिट का फ़ैसला, भत्ता बंद कर दिया, बेनिफिट बंद कर दिया, भत्ता नहीं दिया, बेनिफिट नहीं दिया, भत्ता रोक दिया, benefit band kar diya, benefit decision
complaint-rule-council_tax_band =
    Council Tax का बैंड (वर्ग) Valuation Office Agency तय करती है, हम नहीं। आप उनसे उसे बदलने को कह सकते हैं। यहाँ देखें: { $url }
    .words = काउंसिल टैक्स बैंड, काउंसिल टैक्स का बैंड, टैक्स बैंड, ग़लत बैंड, council tax band, galat band, wrong band, tax band
complaint-rule-councillor =
    पार्षद (councillor) के बारे में शिकायत काउंसिल के Monitoring Officer के पास जाती है। वे देखते हैं कि पार्षदों को कैसा बर्ताव करना चाहिए।
    .words = पार्षद, पार्षदों, काउंसलर, मेरे पार्षद, वार्ड पार्षद, parshad, councillor, councillors
complaint-rule-court_claim =
    जो मामला अदालत में गया है, उसका फ़ैसला अदालत करती है।
    .words = अदालत में, अदालत गया, कोर्ट में, कोर्ट गया, मुक़दमा, मुकदमा, कोर्ट केस, मेरा वकील, मेरे वकील, court case, court mein, mukadma, mera vakil
complaint-rule-ombudsman_decided =
    जो मामला लोकपाल (ombudsman) ने ले लिया है, उसका फ़ैसला वही करेगा।
    .words = लोकपाल देख रहा है, लोकपाल देख रहे हैं, लोकपाल ने फ़ैसला, लोकपाल के पास है, ombudsman dekh raha hai, ombudsman ke paas hai
complaint-rule-answered_before =
    जिस बात का जवाब हम दोनों चरणों में दे चुके हैं, उसे हम तीसरी बार नहीं देखते। लोकपाल (ombudsman) देख सकता है।
    .words = आख़िरी जवाब, अंतिम जवाब, दूसरे चरण में जवाब, चरण दो में जवाब, aakhri jawab, antim jawab, final response
complaint-rule-information_request =
    आप हमारे पास रखी जानकारी माँग सकते हैं। हम काम के 20 दिनों में जवाब देते हैं।
    .words = सूचना का अधिकार, सूचना के अधिकार, आरटीआई, rti, foi, freedom of information
complaint-rule-data_protection =
    अगर बात यह है कि हमने आपकी जानकारी का कैसे इस्तेमाल किया, तो सूचना आयुक्त (Information Commissioner) भी मदद कर सकते हैं। { $phone } पर फ़ोन करें या यहाँ देखें: { $url }
    .words = डेटा सुरक्षा, डेटा लीक, मेरी निजी जानकारी, मेरी जानकारी किसी को दी, मेरी जानकारी बाँटी, निजी जानकारी, meri niji jankari, data protection, data breach, gdpr
complaint-rule-not_ours =
    इसकी देखभाल { $body } का काम है, इसलिए जवाब भी वही देते हैं।
    { $route }
complaint-rule-too_old =
    12 महीने से ज़्यादा पुरानी बातों को शायद हम न देखें। अगर देर का कोई ठीक कारण है, तो बताएँ।

# Who can be asked for help.

ombudsman-lgsco = Local Government and Social Care Ombudsman (स्थानीय सरकार और सामाजिक देखभाल का लोकपाल)
ombudsman-housing = Housing Ombudsman (आवास लोकपाल)

# What we can do differently.

adjustment-large_print = बड़े अक्षर
    .words = बड़े अक्षर, बड़े अक्षरों में, बड़ी लिखाई, bade akshar, large print
adjustment-easy_read = आसान भाषा (Easy Read)
    .words = आसान भाषा, आसान शब्द, सरल भाषा, सरल शब्द, aasan bhasha, saral bhasha, easy read
adjustment-braille = ब्रेल
    .words = ब्रेल, ब्रेल लिपि, braille
adjustment-audio = सुनने के लिए (ऑडियो)
    .words = ऑडियो, आवाज़ में, रिकॉर्डिंग, पढ़कर सुनाएँ, सुनने के लिए, audio, recording
adjustment-bsl = सांकेतिक भाषा
    .words = सांकेतिक भाषा, इशारों की भाषा, साइन लैंग्वेज, sign language, bsl
adjustment-interpreter = दुभाषिया
    .words = दुभाषिया, अनुवादक, दूसरी भाषा, मेरी भाषा में, dubhashiya, interpreter, translator
adjustment-no_calls = फ़ोन न करें
    .words = फ़ोन न करें, फ़ोन मत करें, फ़ोन नहीं, कॉल न करें, कॉल मत करो, फ़ोन मत करो, phone mat karo, call mat karo, no phone calls, no calls
adjustment-no_letters = चिट्ठी न भेजें
    .words = चिट्ठी न भेजें, चिट्ठी नहीं, चिट्ठी मत भेजो, डाक से नहीं, पत्र न भेजें, chitthi nahi, no letters, no post
adjustment-more_time = ज़्यादा समय
    .words = ज़्यादा समय, और समय, धीरे, धीरे-धीरे, zyada samay, dheere, more time
adjustment-advocate = कोई मेरी ओर से बोले
    .words = कोई मेरी ओर से बोले, मेरी तरफ़ से कोई, मेरा देखभाल करने वाला, मेरी देखभाल करने वाली, प्रतिनिधि, सहायता कर्मी, meri taraf se koi, carer, advocate

# Words that decide: somebody asks to complain; they told us before; and nothing came of it; they are angry.

complaint-word-asked = शिकायत
    .words = शिकायत, शिकायतें, शिकायत करनी है, शिकायत दर्ज, शिकायत करूँगा, औपचारिक शिकायत, शिकवा, shikayat, shikayat karni hai, complain, complaint, formal complaint
complaint-word-before = पहले
    .words = पहले बताया, पहले भी बताया, बताया था, बता चुका, बता चुकी, बता चुके, रिपोर्ट की थी, रिपोर्ट किया था, रिपोर्ट कर चुका, रिपोर्ट कर चुकी, फ़ोन किया था, ईमेल किया था, शिकायत की थी, पहले भी कहा, कह चुका, कह चुकी, दूसरी बार, तीसरी बार, दो बार बताया, pehle bataya, bataya tha, report ki thi, report kiya tha, phone kiya tha, shikayat ki thi, doosri baar, teesri baar
complaint-word-in-vain = बेकार
    .words = कोई नहीं आया, कोई आया नहीं, कुछ नहीं हुआ, कुछ हुआ नहीं, कुछ नहीं किया, कुछ भी नहीं किया, आज तक नहीं आया, अब तक कुछ नहीं, अभी तक कुछ नहीं, किसी ने नहीं सुना, कोई नहीं सुनता, कोई सुनता नहीं, अनदेखा, नज़रअंदाज़, koi nahi aaya, kuch nahi hua, kuch nahi kiya, abhi tak kuch nahi, koi nahi sunta, koi sunta nahi
complaint-word-unhappy = नाराज़
    .words = शर्मनाक, शर्म की बात, घटिया, बेहूदा, बर्दाश्त नहीं, सहन नहीं, हद है, हद हो गई, तंग आ गया, तंग आ गई, तंग आ चुका, तंग आ चुकी, परेशान हो गया, परेशान हो गई, बकवास, बेशर्म, sharmnaak, sharm ki baat, ghatiya, tang aa gaya, tang aa gayi, had ho gayi, bakwas, bardasht nahi
complaint-word-ombudsman = लोकपाल
    .words = लोकपाल, ओम्बुड्समैन, ओम्बड्समैन, lokpal, ombudsman

# Beginning.

complaint-begin =
    मैं आपकी शिकायत ले सकता हूँ। { $council } उसे जाँच के लिए रखता है। उसे सिर्फ़ वही लोग देखते हैं जिन्हें उसकी ज़रूरत है।
    आप यहाँ और पढ़ सकते हैं: { $link }
    .sms = मैं आपकी शिकायत ले सकता हूँ। हम उसका क्या करते हैं: { $link }
    .voice = मैं आपकी शिकायत ले सकता हूँ। { $council } उसे जाँच के लिए रखता है। उसे सिर्फ़ वही लोग देखते हैं जिन्हें उसकी ज़रूरत है।

# Questions.

complaint-ask-story = क्या हुआ? बताएँ कि यह कब हुआ और आप पर क्या असर पड़ा।
    .again = अपने शब्दों में बताएँ कि क्या ग़लत हुआ। जैसे: पिछले मंगलवार को मेरा बॉयलर ठीक करने कोई नहीं आया।
complaint-ask-service = यह किस बारे में है?
    .again = जो सबसे पास लगे उसे चुनें, या एक शब्द में बताएँ, जैसे कूड़ेदान या मरम्मत।
complaint-ask-road = क्या आप हमसे शिकायत भी करना चाहते हैं?
    .again = आप फिर भी शिकायत कर सकते हैं, और कोई व्यक्ति तय करेगा कि हम उसे ले सकते हैं या नहीं। या यहीं ख़त्म करें।
complaint-choice-complain = शिकायत करें
    .words = शिकायत, शिकायत करें, शिकायत करनी है, हाँ, हां, जी हाँ, फिर भी शिकायत, आगे बढ़ें, haan, shikayat, complaint, complain
complaint-choice-end = यहीं ख़त्म करें
    .words = ख़त्म, ख़त्म करें, यहीं ख़त्म, यहीं बस, नहीं, जी नहीं, बस, इतना काफ़ी है, nahi, bas, khatm, end
complaint-ask-before = क्या आपने हमें इसके बारे में पहले बताया था?
    .again = क्या आपने काउंसिल को यही बात पहले बताई है? हाँ या नहीं में जवाब दें।
complaint-ask-related = क्या आपके पास पहले बताई बात का संदर्भ नंबर है? वह ऐसा दिखता है: { $example }। आप इसे छोड़ सकते हैं।
    .again = हमारा दिया संदर्भ नंबर बताएँ, जैसे { $example }। अगर नहीं है, तो कहें: छोड़ें।
    .voice = क्या आपके पास पहले बताई बात का संदर्भ नंबर है? आप इसे छोड़ सकते हैं।
complaint-ask-report = क्या मैं इसकी रिपोर्ट भी कर दूँ, ताकि टीम इसे अभी ठीक कर सके?
    .again = मैं आपकी शिकायत हर हाल में लूँगा। क्या टीम को रिपोर्ट भी भेज दूँ? हाँ या नहीं में जवाब दें।
complaint-ask-complain = क्या आप शिकायत भी करना चाहते हैं?
    .again = शिकायत और रिपोर्ट दोनों के लिए हाँ कहें। सिर्फ़ रिपोर्ट के लिए नहीं कहें।
complaint-ask-happened = यह कब हुआ? अगर एक से ज़्यादा दिन हुआ, तो आख़िरी दिन बताएँ।
    .again = दिन बताएँ, जैसे पिछला मंगलवार या 3 नवंबर। आप इसे छोड़ सकते हैं।
complaint-ask-affected = इसका असर किस पर पड़ा है?
    .again = यह आपके बारे में है, किसी ऐसे के बारे में जिसकी ओर से आप बोल रहे हैं, या कई लोगों के बारे में?
complaint-affected-me = मुझ पर
    .words = मुझ पर, मैं, सिर्फ़ मैं, मेरे ऊपर, मेरा परिवार, मेरे परिवार पर, मेरे घर पर, mujh par, main, mera parivar
complaint-affected-other = जिसकी ओर से मैं बोल रहा हूँ
    .words = कोई और, किसी और पर, मेरी माँ, मेरे पिता, मेरा बेटा, मेरी बेटी, मेरा पड़ोसी, मेरी पड़ोसन, मेरा दोस्त, मेरी दोस्त, koi aur, meri maa, mere pita, mera beta, meri beti, mera padosi, mera dost
complaint-affected-group = कई लोगों पर
    .words = कई लोग, कई लोगों पर, बहुत लोग, हम सब, सब पर, पूरी गली, हमारी गली, kai log, hum sab, poori gali, group
complaint-ask-consent = क्या वे इस शिकायत के बारे में जानते हैं, और इससे सहमत हैं?
    .again = आपको उनके बारे में बताने से पहले हमें उनकी सहमति चाहिए। क्या वे सहमत हैं? हाँ या नहीं में जवाब दें।
complaint-ask-outcome = आपके हिसाब से यह कैसे ठीक होगा? आप इसे छोड़ सकते हैं।
    .again = जैसे: माफ़ी, काम पूरा हो, या पैसे वापस। आप इसे छोड़ सकते हैं।
complaint-ask-adjustments = क्या किसी बात से हमसे बात करना मुश्किल होता है? बताएँ कि हम क्या अलग कर सकते हैं।
    .again = जैसे: बड़े अक्षर, या फ़ोन न करें। आप एक से ज़्यादा चुन सकते हैं। अगर कुछ नहीं, तो नहीं कहें।
complaint-no-adjustment = कुछ नहीं
    .words = कुछ नहीं, कुछ भी नहीं, नहीं, जी नहीं, कोई नहीं, नहीं शुक्रिया, nahi, kuch nahi, no, none
complaint-ask-contact = हम आपसे कैसे संपर्क करें? अपना नाम और फ़ोन नंबर या ईमेल बताएँ। आप इसे छोड़ सकते हैं, पर तब हम आपको जवाब नहीं दे पाएँगे।
    .again = फ़ोन नंबर या ईमेल बताएँ, जैसे sam@example.com। उसके बिना हम जाँच तो करेंगे, पर जवाब नहीं भेज पाएँगे।

# Short names of what is known.

complaint-label-story = क्या हुआ
    .words = क्या हुआ, बात, विवरण, जो मैंने लिखा, kya hua, details
complaint-label-service = विषय
    .words = विषय, किस बारे में, सेवा, vishay, service
complaint-label-before = पहले बताया
    .words = पहले बताया, पहले, pehle
complaint-label-related = पहले की रिपोर्ट
    .words = संदर्भ, संदर्भ नंबर, पहले की रिपोर्ट, reference
complaint-label-happened = कब
    .words = कब, तारीख, दिन, kab, tareekh, date
complaint-label-affected = किस पर असर
    .words = किस पर, किस पर असर, असर, कौन, kis par, kaun
complaint-label-consent = उनकी सहमति
    .words = सहमति, उनकी सहमति, वे सहमत, sahmati
complaint-label-outcome = कैसे ठीक होगा
    .words = नतीजा, मैं क्या चाहता हूँ, मैं क्या चाहती हूँ, कैसे ठीक होगा, natija
complaint-label-adjustments = हम क्या अलग करें
    .words = क्या अलग, हम क्या अलग करें, बड़े अक्षर, बदलाव
complaint-label-reason = क्यों
    .words = क्यों, कारण, वजह, kyun, karan

# On the way.

complaint-request-first = मैं इसकी रिपोर्ट कर रहा हूँ, ताकि टीम इसे ठीक कर सके।
complaint-report-now = अब मैं समस्या की रिपोर्ट लेता हूँ।
complaint-signposted = मैंने कोई शिकायत दर्ज नहीं की है। आप कभी भी लौटकर शिकायत कर सकते हैं।
complaint-report-not-found = मुझे इस संदर्भ नंबर की कोई रिपोर्ट नहीं मिली।

# Reading back, and what happens then.

complaint-read-back =
    देख लें कि मैंने ठीक लिखा है:
    { $facts }
    क्या यह सही है, और क्या मैं भेज दूँ?
    .again =
    मैं यह शिकायत भेजूँगा:
    { $facts }
    भेजने के लिए हाँ कहें। या बताएँ कि क्या ग़लत है।
complaint-done = आपकी शिकायत हमें मिल गई। आपका संदर्भ नंबर { $reference } है।
    .voice = आपकी शिकायत हमें मिल गई। आपका संदर्भ नंबर { $reference } है। फिर से सुनिए: { $reference }।
complaint-understood =
    हम समझते हैं कि बात यह है: { $service }।
    आपने बताया: { $story }
    .sms = हम समझते हैं कि बात यह है: { $service }।
complaint-understood-wanted =
    हम समझते हैं कि बात यह है: { $service }।
    आपने बताया: { $story }
    यह ऐसे ठीक होगा: { $outcome }
    .sms = हम समझते हैं कि बात यह है: { $service }। यह ऐसे ठीक होगा: { $outcome }
complaint-acknowledge-by = आपकी शिकायत { $department } के पास है। कोई व्यक्ति { $aim } तक, और ज़्यादा से ज़्यादा { $date } तक, बताएगा कि हम क्या जाँचेंगे।
complaint-answer-after = उसके बाद काम के { $days } दिनों में आपको पूरा जवाब मिलेगा। यानी ज़्यादा से ज़्यादा { $date } तक।
complaint-answer-by = आपकी शिकायत { $department } के पास है। काम के { $days } दिनों में, यानी { $date } तक, आपको पूरा जवाब मिलेगा।
complaint-adjustments-kept = आपने जो माँगा, हम उसका ध्यान रखेंगे: { $adjustments }।
complaint-person-decides = कोई व्यक्ति तय करेगा कि हम इसकी जाँच कर सकते हैं या नहीं। अगर नहीं, तो हम बताएँगे कि क्यों, और कौन कर सकता है।
complaint-consent-first = आपको कुछ बताने से पहले हम उनसे पूछेंगे जिनकी ओर से आप बोल रहे हैं, कि क्या वे सहमत हैं।
complaint-no-contact = हम इसकी जाँच करेंगे। हम आपको जवाब नहीं भेज सकते, क्योंकि हमें नहीं पता कि आपसे कैसे संपर्क करें।
complaint-afterwards =
    यह कहाँ तक पहुँची, पूछने के लिए { $reference } लेकर यहाँ लौटें। कुछ जोड़ने या ठीक करने के लिए { $phone } पर फ़ोन करें।
    अगर हम किसी तारीख तक काम न करें, तो यहाँ बताएँ। आप शिकायत अगले चरण में ले जा सकते हैं।
    आप कभी भी इनसे मदद माँग सकते हैं:
    { $ombudsmen }
    .sms =
    हाल पूछने के लिए { $reference } भेजें। कुछ जोड़ने के लिए { $phone } पर फ़ोन करें। तारीख निकल जाए तो बताएँ। आप कभी भी मदद माँग सकते हैं:
    { $ombudsmen }
    .voice =
        यह कहाँ तक पहुँची, पूछने के लिए संदर्भ नंबर के साथ फिर फ़ोन करें। अगर हम किसी तारीख तक काम न करें, तो बताएँ। आप शिकायत अगले चरण में ले जा सकते हैं।
        आप कभी भी इनसे मदद माँग सकते हैं:
        { $ombudsmen }
complaint-ombudsman = { $name }: { $phone } पर फ़ोन करें या यहाँ देखें: { $url }
    .sms = { $name }, { $phone }
    .voice = { $name }: { $phone } पर फ़ोन करें

# Taking it further.

complaint-escalate-begin = अगर आप हमारे जवाब से ख़ुश नहीं हैं, तो कोई दूसरा व्यक्ति आपकी शिकायत फिर देखेगा। यह चरण 2 (stage 2) है।
complaint-ombudsmen =
    आप कभी भी इनसे मदद माँग सकते हैं। ये ज़्यादातर तब शिकायत देखते हैं जब हम दोनों चरणों में जवाब दे चुके हों।
    { $ombudsmen }
complaint-which = आपकी कौन सी शिकायत?
    .again = इनमें से एक चुनें, या दूसरा संदर्भ नंबर दें।
complaint-ask-reference = आपकी शिकायत का संदर्भ नंबर क्या है? वह ऐसा दिखता है: { $example }।
    .again = शिकायत करते समय हमने आपको संदर्भ नंबर दिया था। उसमें अंग्रेज़ी के अक्षर और अंक हैं, जैसे { $example }।
    .voice = आपकी शिकायत का संदर्भ नंबर क्या है? एक-एक अक्षर बोलें।
complaint-ask-proof = यह आपकी ही शिकायत है, यह पक्का करने के लिए शिकायत का फ़ोन नंबर या ईमेल बताएँ।
    .again = वह फ़ोन नंबर या ईमेल बताएँ जो आपने शिकायत के साथ दिया था।
complaint-not-found = मुझे इस जानकारी से कोई शिकायत नहीं मिली। उसे देखकर फिर कोशिश करें।
complaint-give-up =
    मुझे वह नहीं मिल रही। { $phone } पर फ़ोन करें, कोई व्यक्ति उसे ढूँढ सकता है। शिकायत में कुछ नहीं बदला।
    अगर आपने अभी तक शिकायत नहीं की है, तो यहाँ कर सकते हैं।
complaint-ask-reason = हमारे जवाब में क्या ग़लत था, या क्या छूट गया? आप इसे छोड़ सकते हैं। कारण बताना ज़रूरी नहीं।
    .again = अगर चाहें, तो बताएँ कि हम क्या फिर से देखें। नहीं तो कहें: छोड़ें।
complaint-missed-acknowledgement = हमने कहा था कि { $date } तक आपकी शिकायत की पुष्टि करेंगे। हमने नहीं की, इसके लिए हमें खेद है। आप इसे अब चरण 2 में ले जा सकते हैं।
complaint-missed-answer = हमने कहा था कि { $date } तक जवाब देंगे। हमने नहीं दिया, इसके लिए हमें खेद है। आप इसे अब चरण 2 में ले जा सकते हैं।
complaint-stage-2-late = चरण 2 माँगने का आम समय निकल चुका है। मैं फिर भी इसे ले रहा हूँ, और कोई व्यक्ति फ़ैसला करेगा।
complaint-escalate-read-back =
    देख लें कि मैंने ठीक लिखा है:
    { $facts }
    क्या मैं आपकी शिकायत चरण 2 में भेज दूँ?
    .again =
    मैं यह चरण 2 में भेजूँगा:
    { $facts }
    भेजने के लिए हाँ कहें। या बताएँ कि क्या ग़लत है।
complaint-stage-2-done = आपकी शिकायत { $reference } अब चरण 2 पर है। इसे कोई दूसरा व्यक्ति देखेगा। यह हमारा आख़िरी चरण है।
complaint-was-withdrawn = आपने यह शिकायत वापस ले ली थी, इसलिए यह खुली नहीं है। आप नई शिकायत कर सकते हैं।
complaint-was-refused =
    हम यह शिकायत नहीं ले सके। हमने यह कारण बताया था: { $reason }
    आप लोकपाल (ombudsman) से इसे देखने को कह सकते हैं:
    { $ombudsmen }
complaint-not-yet-acknowledgement = कोई व्यक्ति { $date } तक इस शिकायत की पुष्टि करेगा। मैंने लिख लिया है कि आपने पूछा। अगर वह तारीख निकल जाए, तो आप इसे अगले चरण में ले जा सकते हैं।
complaint-not-yet-answer = हमें { $date } तक इस शिकायत का जवाब देना है। मैंने लिख लिया है कि आपने पूछा। अगर वह तारीख निकल जाए, तो आप इसे अगले चरण में ले जा सकते हैं।
complaint-missed-at-stage-2 =
    हमें यह { $date } तक करना था। हमने नहीं किया, इसके लिए हमें खेद है। मैंने लिख लिया है कि आपने पूछा।
    आप अब लोकपाल (ombudsman) के पास जा सकते हैं:
    { $ombudsmen }
complaint-to-ombudsman =
    हम इस शिकायत पर अपना आख़िरी जवाब दे चुके हैं। अगर आप उससे ख़ुश नहीं हैं, तो { $date } तक लोकपाल (ombudsman) के पास जा सकते हैं:
    { $ombudsmen }

# How it is going.

progress-ask-proof-complaint = मैं पूरी जानकारी भी दिखा सकता हूँ। उसके लिए शिकायत का फ़ोन नंबर या ईमेल बताएँ। या इसे छोड़ें।
    .again = वह फ़ोन नंबर या ईमेल बताएँ जो शिकायत में था। आप इसे छोड़ सकते हैं।
complaint-status =
    यह शिकायत { $reference } है। यह 2 में से चरण { $stage } पर है।
    { $status }
complaint-status-received = शिकायत हमारे पास है। अभी किसी व्यक्ति ने उसकी पुष्टि नहीं की है।
complaint-status-acknowledged = हम उसकी जाँच कर रहे हैं।
complaint-status-answered = हमने उसका जवाब दे दिया है।
complaint-status-closed = हमने उसका जवाब दे दिया है, और वह बंद है।
complaint-status-refused = हम उसे शिकायत के रूप में नहीं ले सके।
complaint-status-withdrawn = आपने उसे वापस ले लिया।
complaint-due-acknowledgement = कोई व्यक्ति { $date } तक उसकी पुष्टि करेगा।
complaint-due-answer = हम { $date } तक उसका जवाब देंगे।
complaint-late-acknowledgement = हमने कहा था कि { $date } तक पुष्टि करेंगे। हमने नहीं की, इसके लिए हमें खेद है। आगे ले जाने के लिए कहें: शिकायत को stage 2 में भेजिए। या { $phone } पर फ़ोन करें।
complaint-late-answer = हमने कहा था कि { $date } तक जवाब देंगे। हमने नहीं दिया, इसके लिए हमें खेद है। आगे ले जाने के लिए कहें: शिकायत को stage 2 में भेजिए। या { $phone } पर फ़ोन करें।
complaint-next-stage = अगर आप हमारे जवाब से ख़ुश नहीं हैं, तो कहें: शिकायत को stage 2 में भेजिए।
complaint-next-ombudsman =
    वह हमारा आख़िरी जवाब था। अगर आप उससे ख़ुश नहीं हैं, तो लोकपाल (ombudsman) के पास जा सकते हैं:
    { $ombudsmen }
complaint-details = आपने बताया: { $story }
complaint-details-handler = यह { $name } ({ $department }) के पास है।
complaint-details-extended = जवाब में ज़्यादा समय लगेगा। कारण: { $reason }
complaint-details-refused = कारण: { $reason } आप लोकपाल (ombudsman) से इसे देखने को कह सकते हैं।
complaint-decision-upheld = हमने पाया कि हम ग़लत थे।
complaint-decision-partly_upheld = हमने पाया कि हम कुछ हद तक ग़लत थे।
complaint-decision-not_upheld = हमने पाया कि हम ग़लत नहीं थे।

# A report that was made in anger.

complaint-offer = क्या कुछ और है? अगर आप चाहें, तो इसकी शिकायत भी कर सकते हैं।
complaint-choice-make = शिकायत करें
    .words = शिकायत, शिकायत करें, शिकायत करनी है, मुझे शिकायत करनी है, हाँ, हां, haan, shikayat, shikayat karni hai, complain, complaint

# Said unasked, on the day by which a complaint was to be confirmed or answered.

complaint-date-acknowledgement =
    हमने कहा था कि { $date } तक आपकी शिकायत { $reference } की पुष्टि करेंगे। वह अभी नहीं हुई, इसके लिए हमें खेद है।
    आगे ले जाने के लिए कहें: शिकायत को stage 2 में भेजिए। या { $phone } पर फ़ोन करें।
    .sms = हमने कहा था कि { $date } तक { $reference } की पुष्टि करेंगे। अभी नहीं हुई, हमें खेद है। { $phone } पर फ़ोन करें।
complaint-date-answer =
    हमने कहा था कि { $date } तक आपकी शिकायत { $reference } का जवाब देंगे। इसमें ज़्यादा समय लगेगा, इसके लिए हमें खेद है।
    आगे ले जाने के लिए कहें: शिकायत को stage 2 में भेजिए। या { $phone } पर फ़ोन करें।
    .sms = हमने कहा था कि { $date } तक { $reference } का जवाब देंगे। ज़्यादा समय लगेगा, हमें खेद है। { $phone } पर फ़ोन करें।
