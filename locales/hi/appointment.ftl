# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = ग्राहक सेवा
    .words = ग्राहक सेवा, कस्टमर सर्विस, वेबसाइट में मदद, किसी से मिलना है, किसी से मिलना, grahak seva, customer service
appointment-service-council_tax = काउंसिल टैक्स (Council Tax)
    .words = काउंसिल टैक्स, कौंसिल टैक्स, टैक्स, council tax, tax
appointment-service-benefits = आवास भत्ता (Housing Benefit) या Council Tax में छूट
    .words = बेनिफिट, बेनिफिट्स, भत्ता, आवास भत्ता, काउंसिल टैक्स में छूट, benefits, benefit, housing benefit, bhatta, council tax reduction
appointment-service-housing = घर के बारे में सलाह
    .words = घर, आवास, हाउसिंग, बेघर, घर की सलाह, रहने की जगह, housing, housing options, homeless, beghar
appointment-service-planning = निर्माण की अनुमति (planning) के बारे में सलाह
    .words = निर्माण, निर्माण की अनुमति, प्लानिंग, नक्शा, नक्शा पास, planning, planning officer
appointment-service-repairs = मेरे घर में मरम्मत
    .words = मरम्मत, घर की मरम्मत, रिपेयर, प्लंबर, नल ठीक करने वाला, बिजली वाला, इलेक्ट्रीशियन, marammat, repair, repairs, plumber, electrician
appointment-service-bulky_waste = बड़ा सामान ले जाना
    .words = बड़ा सामान, भारी सामान, सोफ़ा ले जाना, फ़र्नीचर ले जाना, bada saman, bulky waste
appointment-service-callback = हम आपको फ़ोन करें
    .words = वापस फ़ोन, वापस कॉल, कॉल बैक, मुझे फ़ोन करें, मुझे कॉल करें, फ़ोन कर दीजिए, wapas phone, wapas call, call back, callback

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date }, { $from }
appointment-between = { $date }, { $from } और { $to } के बीच
appointment-time = { $time }
appointment-more = दूसरे समय
    .words = दूसरे समय, दूसरा समय, और समय, और दिखाएँ, और, कोई और समय, इनमें से कोई नहीं, कुछ और, बाद में, doosra samay, aur samay, more, other times
appointment-ask-time = ये समय खाली हैं। आपको कौन सा ठीक लगेगा? आप कोई और दिन या समय भी बता सकते हैं।
    .again = इनमें से एक समय चुनें, या दिन और समय बताएँ, जैसे गुरुवार दोपहर।
appointment-ask-wish = आपको कब ठीक रहेगा? दिन और समय बताएँ, जैसे गुरुवार दोपहर।
    .again = कोई दिन बताएँ, जैसे सोमवार, या तारीख, जैसे 3 दिसंबर।
appointment-just-taken = वह समय अभी-अभी किसी और ने ले लिया। माफ़ कीजिए। कुछ भी बुक नहीं हुआ और न बदला।
appointment-already = इसी बात के लिए आपकी मुलाक़ात { $reference } पहले से बुक है। उसे बदलने के लिए कहें: अपॉइंटमेंट का समय बदलना है। या नई मुलाक़ात बुक करना जारी रखें।
appointment-none-free = अगले हफ़्तों में कोई समय खाली नहीं है। { $phone } पर फ़ोन करें। कोई व्यक्ति आपके साथ समय ढूँढेगा।

# Booking.

appointment-ask-service = मुलाक़ात किस बारे में है?
    .again = जो सबसे पास लगे उसे चुनें, या एक शब्द में बताएँ, जैसे आवास या भत्ता।
appointment-ask-way = आप कैसे बात करना चाहते हैं?
    .again = कहें: फ़ोन पर, या आमने-सामने।
appointment-way-in_person = आमने-सामने
    .words = आमने-सामने, आमने सामने, मिलकर, ख़ुद आकर, दफ़्तर में, ऑफ़िस में, aamne saamne, milkar, in person, city hall
appointment-way-phone = फ़ोन पर
    .words = फ़ोन पर, फ़ोन से, फ़ोन, टेलीफ़ोन, कॉल, phone par, phone se, phone, by phone
appointment-way-home = मेरे घर पर
    .words = मेरे घर पर, मेरे घर, घर पर, ghar par, mere ghar, at home
appointment-way-kerbside = सड़क के किनारे
    .words = सड़क के किनारे, बाहर, घर के बाहर, sadak ke kinare, bahar
appointment-ask-location = आपके घर का पता क्या है? घर का नंबर, सड़क और पोस्टकोड बताएँ।
    .again = पूरा पता बताएँ, जैसे 12 Alder Road, NR3 1AB।
appointment-ask-about = थोड़े शब्दों में बताएँ, यह किस बारे में है? आप इसे छोड़ सकते हैं।
    .again = जैसे: मेरा किराया बढ़ गया। आप इसे छोड़ सकते हैं।
appointment-ask-interpreter = क्या आपको दुभाषिया चाहिए, या कुछ और जिससे आपको आसानी हो? यह मुफ़्त है।
    .again = जवाब दें: नहीं, दुभाषिया, सांकेतिक भाषा, या कुछ और।
appointment-interpreter-none = दुभाषिये के बिना
    .words = दुभाषिये के बिना, दुभाषिया नहीं चाहिए, दुभाषिये की ज़रूरत नहीं, बिना दुभाषिये
appointment-interpreter-spoken = दुभाषिया
    .words = दुभाषिया, दुभाषिया चाहिए, हाँ, हां, जी हाँ, अनुवादक, haan, dubhashiya, interpreter
appointment-interpreter-sign = सांकेतिक भाषा
    .words = सांकेतिक भाषा, इशारों की भाषा, इशारे, साइन लैंग्वेज, bsl, sign language, british sign language
appointment-interpreter-other = कुछ और
    .words = कुछ और, दूसरी मदद, और मदद, व्हीलचेयर, पहियाकुर्सी, बिना सीढ़ी, सीढ़ी नहीं, हियरिंग लूप, सुनने में मदद, ज़्यादा समय, बड़े अक्षर, देखभाल करने वाला, kuch aur, wheelchair, hearing loop, large print
appointment-ask-adjustments = आपकी आसानी के लिए हम क्या कर सकते हैं?
    .again = जैसे: बिना सीढ़ियों वाला कमरा, ज़्यादा समय, या कोई आपके साथ आए।
appointment-label-adjustments = किससे आसानी होगी
    .words = किससे आसानी, किससे आसानी होगी, आसानी, मदद, madad, aasani
appointment-ask-language = आप कौन सी भाषा या सांकेतिक भाषा बोलते हैं, और उसका कौन सा रूप?
    .again = जैसे: कुर्द सोरानी, या ब्रिटिश सांकेतिक भाषा (BSL)।
appointment-ask-contact = आपका नाम क्या है, और आपका फ़ोन नंबर या ईमेल?
    .again = हमें आपसे संपर्क कर पाना चाहिए। फ़ोन नंबर या ईमेल बताएँ, जैसे sam@example.com।
appointment-paid-first =
    हम { $items } तक बड़ी चीज़ें { $price } में ले जाते हैं, और उससे ज़्यादा हर चीज़ के { $more }। ज़्यादा से ज़्यादा: { $most }।
    इसके पैसे पहले देने होते हैं, और मैं यह यहाँ अभी नहीं कर सकता। बुक करने के लिए { $phone } पर फ़ोन करें।

appointment-label-service = विषय
    .words = विषय, किस बारे में, सेवा, vishay, service
appointment-label-way = कैसे
    .words = कैसे, तरीका, तरीक़ा, आमने-सामने, फ़ोन पर, kaise, tarika
appointment-label-about = विवरण
    .words = विवरण, ब्योरा, जो मैंने बताया, details
appointment-label-interpreter = दुभाषिया
    .words = दुभाषिया, dubhashiya, interpreter
appointment-label-language = भाषा
    .words = भाषा, bhasha, language
appointment-label-time = कब
    .words = कब, समय, तारीख, दिन, kab, samay, din, time, date
appointment-label-want = क्या करना है

appointment-read-back =
    देख लें कि मैंने ठीक लिखा है:
    { $facts }
    क्या यह सही है, और क्या मैं बुक कर दूँ?
    .again =
    मैं यह बुक करूँगा:
    { $facts }
    बुक करने के लिए हाँ कहें। या बताएँ कि क्या ग़लत है।
appointment-done = बुक हो गया: { $time }। आपका संदर्भ नंबर { $reference } है।
    .voice = बुक हो गया: { $time }। आपका संदर्भ नंबर { $reference } है। फिर से सुनिए: { $reference }।
appointment-where-in_person = यहाँ आएँ: { $name }, { $address }।
appointment-where-phone = हम आपको आपके दिए नंबर पर फ़ोन करेंगे।
appointment-where-home = हम आपके घर आएँगे। दरवाज़ा खोलने के लिए कोई बड़ा व्यक्ति घर पर होना चाहिए।
appointment-where-kerbside = सामान सुबह 6 बजे तक बाहर रख दें।
appointment-bring-customer_service = अगर यह किसी चिट्ठी के बारे में है, तो उसे साथ लाएँ।
appointment-bring-council_tax = अगर आपके पास है, तो अपना Council Tax खाता नंबर पास रखें।
appointment-bring-benefits = ये पास रखें: आपकी कमाई, बचत और किराए की जानकारी, आपकी पहचान का सबूत, और बैंक के काग़ज़ (स्टेटमेंट)।
appointment-bring-housing = अपनी पहचान का सबूत और अपने घर के बारे में मिली चिट्ठियाँ पास रखें। अगर आज रात सोने की जगह नहीं है, तो हमें अभी फ़ोन करें।
appointment-bring-planning = जगह का पता पास रखें, और नक्शे हों तो वे भी।
appointment-bring-repairs = पालतू जानवरों को उस कमरे से दूर रखें। अगर गाड़ी खड़ी करना मुश्किल है, तो बताएँ।
appointment-bring-bulky_waste = सामान ऐसी जगह रखें जहाँ हमें दिखे।
appointment-bring-callback = अपना फ़ोन पास रखें।
appointment-how-to-change = अगर आप नहीं आ सकते, तो यहाँ { $reference } लिखकर बताएँ, या { $phone } पर फ़ोन करें। आप इसे कभी भी बदल सकते हैं।
    .voice = अगर आप नहीं आ सकते, तो संदर्भ नंबर के साथ फिर फ़ोन करें। आप इसे कभी भी बदल सकते हैं।

# Asking after it, moving it, taking it back.

appointment-which = आपकी कौन सी मुलाक़ात?
    .again = इनमें से एक चुनें, या दूसरा संदर्भ नंबर दें।
appointment-ask-reference = आपकी मुलाक़ात का संदर्भ नंबर क्या है? वह ऐसा दिखता है: { $example }।
    .again = हमने बुक करते समय आपको संदर्भ नंबर दिया था। उसमें अंग्रेज़ी के अक्षर और अंक हैं, जैसे { $example }।
    .voice = आपकी मुलाक़ात का संदर्भ नंबर क्या है? एक-एक अक्षर बोलें।
appointment-ask-proof = यह आपकी ही मुलाक़ात है, यह पक्का करने के लिए उसका फ़ोन नंबर, ईमेल या पोस्टकोड बताएँ।
    .again = वह फ़ोन नंबर, ईमेल या पोस्टकोड बताएँ जो आपने बुक करते समय दिया था।
appointment-not-found = मुझे इस जानकारी से कोई मुलाक़ात नहीं मिली। उसे देखकर फिर कोशिश करें।
appointment-give-up = मुझे वह नहीं मिल रही। { $phone } पर फ़ोन करें, कोई व्यक्ति उसे ढूँढ सकता है। कुछ नहीं बदला।
appointment-is = मुलाक़ात { $reference } का समय: { $time }।
appointment-ask-want = क्या आप इसे रखना, बदलना, या रद्द करना चाहते हैं?
    .again = कहें: रखें, बदलें, या रद्द करें।
appointment-want-keep = रखें
    .words = रखें, इसे रखें, रहने दें, रहने दो, हाँ, हां, ठीक है, rakhen, rehne do, rehne den, keep
appointment-want-change = बदलें
    .words = बदलें, इसे बदलें, बदलना है, बदल दो, बदल दीजिए, दूसरा समय, कोई और समय, badlen, badalna hai, badal do, change, move
appointment-want-cancel = रद्द करें
    .words = रद्द, रद्द करें, इसे रद्द करें, रद्द कर दो, कैंसल, कैंसिल, नहीं आ सकता, नहीं आ सकती, ज़रूरत नहीं, radd, radd karo, cancel, cancel karo
appointment-read-back-change =
    समय { $old } से बदलकर { $time } करना है। क्या यह सही है?
    .again = मैं आपकी मुलाक़ात { $old } से बदलकर { $time } कर दूँगा। बदलने के लिए हाँ कहें।
appointment-read-back-cancel =
    आपकी मुलाक़ात ({ $old }) रद्द करनी है। क्या यह सही है?
    .again = मैं आपकी मुलाक़ात ({ $old }) रद्द कर दूँगा। रद्द करने के लिए हाँ कहें।
appointment-changed = समय बदल गया। नया समय: { $time }। संदर्भ नंबर वही है: { $reference }।
appointment-cancelled = आपकी मुलाक़ात { $reference } रद्द हो गई। बताने के लिए धन्यवाद।
appointment-kept = समय वही है: { $time }।
appointment-was-cancelled = मुलाक़ात { $reference } अब खुली नहीं है। आप यहाँ नई बुक कर सकते हैं।
appointment-is-over = मुलाक़ात { $reference } का समय ({ $time }) बीत चुका है, इसलिए उसे बदला नहीं जा सकता। आप यहाँ नई बुक कर सकते हैं।

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = कोई पहले का समय खाली होने पर ख़बर चाहिए, तो कहें: पहले का समय।
appointment-want-earlier = पहले का समय खाली हो तो बताएँ
    .words = पहले का समय, पहले का टाइम, पहले का अपॉइंटमेंट, पहले की मुलाक़ात, इससे पहले का समय, कुछ पहले का, पहले आना है, पहले आ सकता हूँ, पहले आ सकती हूँ, जल्दी का समय, जल्दी का अपॉइंटमेंट, pehle ka samay, pehle ka time, jaldi ka appointment, earlier time, earlier appointment
appointment-earlier-noted = जब इससे पहले का कोई समय खाली होगा, मैं आपको बताऊँगा: { $time }। तब तक यही समय आपका है।
appointment-earlier-now = एक समय अभी खाली है: { $time }। उसे लेने के लिए कहें: अपॉइंटमेंट का समय बदलना है।
appointment-earlier-offer =
    आपकी मुलाक़ात { $reference } के लिए पहले का एक समय खाली है: { $time }।
    आपका अभी का समय: { $old }। मैं पहले वाला समय आपके लिए इस समय तक रखूँगा: { $until }। क्या आपको वह चाहिए?
    .sms = { $reference } के लिए पहले का समय खाली है: { $time }। आपका समय: { $old }। हम इसे इस समय तक रखेंगे: { $until }।
appointment-earlier-letter =
    आपकी मुलाक़ात { $reference } के लिए पहले का एक समय खाली है: { $time }।
    आपका अभी का समय: { $old }। हम पहले वाला समय आपके लिए इस समय तक रखेंगे: { $until }।
    उसे लेने के लिए हमारी वेब चैट में { $reference } बताएँ, या { $phone } पर फ़ोन करें।
    .sms = { $reference } के लिए पहले का समय खाली है: { $time }। हम इसे इस समय तक रखेंगे: { $until }। लेने के लिए { $phone } पर फ़ोन करें।
    .subject = आपकी मुलाक़ात { $reference } के लिए पहले का समय खाली है
appointment-ask-offer = यह समय खाली है: { $time }। यह आपके लिए इस समय तक रखा है: { $until }। आप क्या करना चाहते हैं?
    .again = कहें: पहले वाला लूँगा, मेरा समय रखें, बदलें, या रद्द करें।
appointment-offer-take = पहले वाला समय लें
    .words = पहले वाला, पहले वाला लूँगा, पहले वाला लूँगी, पहले वाला समय लें, पहले वाला चाहिए, यह लूँगा, यह लूँगी, ले लूँगा, ले लूँगी, pehle wala, le lunga, le lungi, take it
appointment-offer-keep = मेरा अभी का समय रखें
    .words = मेरा समय रखें, मेरा अभी का समय, मेरा वाला रखें, पुराना समय रखें, रहने दें, रहने दो, mera samay rakhen, rehne do, keep mine
appointment-offer-leave = यही रखें, और फिर न पूछें
    .words = फिर न पूछें, और न पूछें, अब मत पूछो, दोबारा मत पूछो, पूछना बंद करें, phir mat pucho, ab mat pucho, ask no more
appointment-offer-kept = आपका समय वही है: { $old }। पहले का कोई और समय खाली होने पर मैं बताऊँगा।
appointment-offer-left = आपका समय वही है: { $old }। अब मैं पहले के और समय नहीं बताऊँगा।
appointment-offer-gone = मैंने वह समय आपके लिए इस समय तक रखा था: { $until }। अब वह नहीं रखा है। माफ़ कीजिए। आपका समय अब भी वही है: { $old }।

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = कितनी बड़ी चीज़ें हैं? { $items } चीज़ों तक का कुल दाम { $price } है, और उससे ज़्यादा हर चीज़ का { $more }। ज़्यादा से ज़्यादा: { $most }।
    .again = चीज़ों की गिनती बताएँ, जैसे 2। ज़्यादा से ज़्यादा: { $most }।
appointment-label-items = कितनी चीज़ें
    .words = कितनी, कितनी चीज़ें, गिनती, चीज़ों की गिनती, kitni, ginti
appointment-ask-things = वे क्या चीज़ें हैं, और आप उन्हें कहाँ रखेंगे?
    .again = जैसे: एक सोफ़ा और एक पलंग, सामने की दीवार के पास।
appointment-outside = वह पता हमारे इलाक़े में नहीं है, इसलिए मैं वहाँ से सामान ले जाना बुक नहीं कर सकता।
appointment-read-back-pay =
    देख लें कि मैंने ठीक लिखा है:
    { $facts }
    इसका दाम { $price } है। पहले { $minutes } मिनट के अंदर कार्ड से पैसे दें। तब दिन बुक होगा।
    अगर आप कम से कम { $days } कामकाजी दिन पहले रद्द करें, तो पूरे पैसे वापस मिलेंगे। उसके बाद कुछ वापस नहीं मिलेगा।
    क्या यह सही है, और क्या मैं पैसे देने का लिंक भेजूँ?
    .sms =
        { $facts }
        { $price }, कार्ड से, { $minutes } मिनट में।
        { $days } कामकाजी दिन पहले रद्द: पूरे पैसे वापस। बाद में: कुछ नहीं।
        सही है? लिंक भेजूँ?
    .again =
    मैंने यह लिखा है:
    { $facts }
    इसका दाम { $price } है। अगर आप कम से कम { $days } कामकाजी दिन पहले रद्द करें, तो पूरे पैसे वापस मिलेंगे, उसके बाद कुछ नहीं।
    हाँ कहें, तो मैं लिंक भेजूँगा। या बताएँ कि क्या ग़लत है।
appointment-choice-pay = हाँ, लिंक भेजें
appointment-pay-link =
    { $amount } देने का लिंक ({ $what }): { $link }
    मैं यह समय आपके लिए रखता हूँ: { $time }। यह इस समय तक रखा है: { $until }। भुगतान का संदर्भ नंबर { $reference } है।
    .sms = { $amount } यहाँ दें ({ $what }): { $link } समय { $time } आपके लिए इस समय तक रखा है: { $until }।
    .voice =
        { $amount } देने का लिंक ({ $what }) तैयार है। आप { $link } SMS से ले सकते हैं।
        मैं यह समय आपके लिए रखता हूँ: { $time }। यह इस समय तक रखा है: { $until }।
appointment-pay-after = पैसे देने के बाद बुक हो जाएगा, और मैं यहाँ बताऊँगा। अगर समय पर पैसे न दें, तो कुछ बुक नहीं होगा।
    .voice = पैसे देने के बाद बुक हो जाएगा। अगर समय पर पैसे न दें, तो कुछ बुक नहीं होगा।
appointment-pay-link-same =
    एक दिन आपके लिए इस समय तक रखा है: { $until }। { $amount } यहाँ दें ({ $what }): { $link }
    .voice = एक दिन आपके लिए इस समय तक रखा है: { $until }। { $amount } देने के लिए आप { $link } SMS से ले सकते हैं।
appointment-pay-give-up = अगर अब यह नहीं चाहिए, तो कहें: अपॉइंटमेंट रद्द करना है। तब पैसे नहीं देने होंगे।
appointment-unpaid = { $reference } के पैसे अभी नहीं मिले, इसलिए वह बुक नहीं है। जो लिंक मिला था उससे पैसे दें, या { $phone } पर फ़ोन करें।
appointment-paid =
    आपके { $amount } मिल गए, और बुक हो गया: { $time }। सामान सुबह 6 बजे तक बाहर रख दें।
    आपका संदर्भ नंबर { $reference } है। रसीद का नंबर { $receipt } है। बदलने या रद्द करने के लिए संदर्भ नंबर बताएँ, या { $phone } पर फ़ोन करें।
    { $calendar }
    .sms =
    { $amount } मिल गए। बुक हो गया: { $time }। सामान सुबह 6 बजे तक बाहर रखें। संदर्भ नंबर { $reference }। बदलने के लिए यही भेजें।
    { $calendar }
    .voice =
    आपके { $amount } मिल गए, और बुक हो गया: { $time }। आपका संदर्भ नंबर { $reference } है।
    { $calendar }
appointment-pay-over = यह बुक नहीं हुआ: { $time }। समय पर पैसे नहीं मिले। आपसे कोई पैसा नहीं लिया गया। आप यहाँ दूसरा दिन बुक कर सकते हैं।
appointment-paid-too-late =
    आपका भुगतान { $reference } ({ $amount }) हमें मिल गया, पर यह समय अब आपके लिए नहीं रखा था: { $time }। माफ़ कीजिए।
    यह बुक नहीं हुआ। हम पैसे आपके कार्ड पर वापस भेजेंगे। दूसरा दिन चाहिए, तो { $phone } पर फ़ोन करें।
appointment-read-back-cancel-paid =
    सामान ले जाना ({ $old }) रद्द करना है। { $refund } क्या यह सही है?
    .again = मैं सामान ले जाना ({ $old }) रद्द कर दूँगा। { $refund } रद्द करने के लिए हाँ कहें।
appointment-refund-all = आपको पूरे { $price } वापस मिलेंगे। कोई व्यक्ति उन्हें उसी कार्ड पर भेजेगा जिससे पैसे दिए थे।
appointment-refund-none = { $price } वापस पाने के लिए अब देर हो चुकी है।

# Buttons under a read-back.

appointment-choice-book = हाँ, बुक करें
appointment-choice-move = हाँ, समय बदलें
appointment-choice-cancel = हाँ, रद्द करें
appointment-choice-keep = नहीं, ऐसे ही रहने दें

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    याद दिलाना: आपकी मुलाक़ात का समय { $time } है। { $where }
    अगर आप नहीं आ सकते या दूसरा समय चाहिए, तो यहाँ { $reference } लिखकर बताएँ, या { $phone } पर फ़ोन करें।
    .sms = याद रखें: आपकी मुलाक़ात का समय { $time } है। { $where } बदलने के लिए { $reference } भेजें, या { $phone } पर फ़ोन करें।
appointment-remind-phone = हम आपको फ़ोन करेंगे।
appointment-remind-home = दरवाज़ा खोलने के लिए कोई बड़ा व्यक्ति घर पर होना चाहिए।
appointment-remind-kerbside = सामान सुबह 6 बजे तक बाहर रख दें।

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = इसे अपने कैलेंडर में डालने के लिए यह खोलें: { $url }
    .voice = इसे अपने कैलेंडर में डालने का पता यह है: { $url }।
appointment-calendar-summary = { $council } के साथ मुलाक़ात
appointment-calendar-description = आपका संदर्भ नंबर { $reference } है। बदलने या रद्द करने के लिए इस नंबर के साथ बताएँ, या { $phone } पर फ़ोन करें।
appointment-calendar-reminder = कल { $council } के साथ आपकी मुलाक़ात है।
