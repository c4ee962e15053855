# Drafted by machine; not yet reviewed by a speaker.
# What every form says, whatever it is about. Words that are read for an order or an answer are in .words, lower case,
# separated by commas.

# Choices beside a form's own.

form-choice-person = किसी व्यक्ति से बात करें
    .words = व्यक्ति, किसी व्यक्ति से बात, किसी से बात, किसी से बात करनी है, इंसान, आदमी से बात, मुझे फ़ोन करें, kisi se baat, kisi se baat karni hai, insaan, person, human
form-choice-as-before = पहले जैसा: { $contact }
    .words = पहले जैसा, वही, वही नंबर, पहले वाला
form-choice-send = हाँ, भेजें
    .words = हाँ, हां, जी, जी हाँ, हाँ जी, ठीक है, सही है, सब सही है, सब ठीक है, बिल्कुल सही, भेजें, भेज दें, भेज दो, भेजो, भेज दीजिए, haan, ji haan, theek hai, sahi hai, sab sahi hai, bhejo, bhej do, bhej dijiye, yes, ok, send
form-choice-change = कुछ बदलें
    .words = नहीं, नही, जी नहीं, बदलें, कुछ बदलें, बदलना है, बदल दो, ग़लत है, ग़लत, सही नहीं, सही नहीं है, ठीक नहीं है, nahi, nahin, badlo, badalna hai, galat hai, galat, sahi nahi hai, no, change
form-choice-save = बाद के लिए सहेजें
    .words = सहेजें, सहेज लें, सेव करें, सेव, सेव कर दो, बाद में, बाद के लिए, बाद में करूँगा, बाद में करूँगी, save, save karo, save kar do, baad mein, baad mein karunga
form-choice-stop = बंद करें
    .words = बंद, बंद करें, बंद करो, रुकें, रुको, ख़त्म, मत भेजो, न भेजें, मिटा दो, मिटा दें, मेरे जवाब मिटा दो, band karo, ruko, mat bhejo, mita do, stop, delete
    .sms = मेरे जवाब मिटा दें
form-choice-go-on = जारी रखें
    .words = जारी रखें, जारी रखो, जारी, आगे बढ़ें, आगे चलें, चलते रहें, नहीं, jaari rakho, aage badho, continue, carry on

# Words that give an order.

form-command-save = सहेजें
    .words = सहेजें, सहेज लें, सेव करें, सेव कर दो, इसे सेव करें, मेरे जवाब सहेज लें, मेरे जवाब सेव करें, बाद के लिए सहेजें, बाद में करूँगा, बाद में करूँगी, बाद में पूरा करूँगा, बाद में पूरा करूँगी, बाद में आऊँगा, बाद में आऊँगी, फ़ोन पर पूरा करूँगा, फ़ोन पर पूरा करूँगी, मुझे कोड भेजें, कोड दें, कोड भेजो, save karo, save kar do, baad mein karunga, baad mein karungi, code bhejo, code do
form-command-stop = इसे बंद करें
    .words = इसे बंद करें, बंद करो, बंद करें, रहने दो, रहने दें, छोड़िए रहने दीजिए, इसे रद्द करें, रद्द करें, रद्द कर दो, अब नहीं चाहिए, band karo, rehne do, radd karo, cancel karo
form-command-back = पीछे जाएँ
    .words = पीछे, पीछे जाएँ, पीछे जाओ, वापस जाएँ, वापस जाओ, पिछला सवाल, पिछले सवाल पर, peeche jao, piche jao, wapas jao, pichla sawal
form-command-repeat = दोहराएँ
    .words = दोहराएँ, दोहराओ, फिर से कहें, फिर से बोलो, फिर से बोलिए, दोबारा बोलिए, दोबारा कहें, क्या कहा, सवाल क्या था, समझ नहीं आया, समझ में नहीं आया, मैं नहीं समझा, मैं नहीं समझी, क्या मतलब, dohrao, phir se bolo, dobara bolo, samajh nahi aaya, kya matlab, sawal kya tha
form-command-help = मदद
    .words = मेरी मदद करें, मदद करें, मदद चाहिए, मैं क्या कह सकता हूँ, मैं क्या कह सकती हूँ, यह कैसे चलता है, यह कैसे काम करता है, madad chahiye, meri madad karo, kaise kaam karta hai
form-command-restart = फिर से शुरू करें
    .words = फिर से शुरू करें, फिर से शुरू करो, फिर से शुरू, शुरू से, दोबारा शुरू करें, नए सिरे से, phir se shuru karo, phir se shuru, shuru se, dobara shuru karo

# Words that tell a correction from an answer.

form-word-correction = सुधार
    .words = नहीं, नही, माफ़ कीजिए, असल में, दरअसल, मेरा मतलब, मतलब, ग़लत, ग़लती, की जगह, के बजाय, बल्कि, बदलें, बदलो, बदल दो, होना चाहिए, ठीक करें, ठीक करो, लेकिन, मगर, nahi, asal mein, mera matlab, galat, galti, ki jagah, balki, badlo, badal do, hona chahiye, lekin
form-word-change = बदलाव
    .words = बदलें, बदलो, बदल दो, बदल दीजिए, बदलना, बदलना है, ग़लत, ग़लत है, सही नहीं, ठीक नहीं, सुधारें, सुधार, ठीक करें, ठीक करो, ग़लती, होना चाहिए, badlo, badal do, badalna, badalna hai, galat, galat hai, galti, sahi nahi, theek karo, sudhar, hona chahiye
form-word-also = और भी
    .words = भी, और भी, साथ में, साथ ही, एक और, इसके अलावा, जोड़ें, जोड़ो, जोड़ दो, और जोड़ें, bhi, saath mein, saath hi, ek aur, iske alawa, jodo, jod do

# Questions about the form itself.

form-another-way =
    चलिए, दूसरे तरीके से करते हैं। इनमें से एक चुनें, या किसी व्यक्ति से बात करने के लिए { $phone } पर फ़ोन करें।
    .voice = चलिए, दूसरे तरीके से करते हैं। इनमें से एक चुनें, या किसी व्यक्ति से बात करने के लिए 0 दबाएँ।
form-which-one = आपकी बात इनमें से एक से ज़्यादा पर ठीक बैठती है।
form-needs-answer = आगे बढ़ने के लिए हमें यह चाहिए। लगभग सही जवाब भी चलेगा।
form-left-out = मैंने उसे छोड़ दिया है।
form-corrected =
    मैंने यह बदल दिया है:
    { $facts }
form-noted =
    मैंने यह लिख लिया है:
    { $facts }
form-cannot-skip = आगे बढ़ने के लिए हमें यह चाहिए, इसलिए इसे छोड़ा नहीं जा सकता।
form-what-to-change = आप क्या बदलना चाहते हैं?
    .again = बताएँ कि क्या ग़लत है और सही क्या होना चाहिए। जैसे: पता 12 Alder Road है।
form-stopping = कुछ भेजा नहीं गया। क्या आप अपने जवाब बाद के लिए सहेजना, बंद करना, या जारी रखना चाहते हैं?
    .sms = कुछ भेजा नहीं गया। क्या आप अपने जवाब बाद के लिए सहेजना, मिटाना, या जारी रखना चाहते हैं?
    .again = कहें: सहेजें, बंद करें, या जारी रखें।
form-stopped = मैंने बंद कर दिया। कुछ भेजा नहीं गया, और आपके जवाब मिट गए हैं। आपको और क्या चाहिए?
form-started-over = हम फिर से शुरू करते हैं। कुछ भेजा नहीं गया।
form-back-none = यह पहला सवाल है, इसलिए पीछे कुछ नहीं है।
form-help =
    सवाल का जवाब अपने शब्दों में दें। आप यह भी कह सकते हैं: पीछे जाएँ, दोहराएँ, छोड़ें, बदलें, सहेजें या बंद करें।
    आप { $phone } पर फ़ोन कर सकते हैं, हमारी वेबसाइट देख सकते हैं, या मिलने का समय बुक कर सकते हैं।
    .sms =
        अपने शब्दों में जवाब दें। यह भी लिख सकते हैं: पीछे जाएँ, दोहराएँ, छोड़ें, बदलें या सहेजें।
        या { $phone } पर फ़ोन करें।
form-later = आपने जो दूसरी बात कही, वह मैंने लिख ली है। इसके बाद उसे करेंगे।
form-old-button = वह बटन उस काम का है जो पूरा हो चुका है। हम अब यहाँ हैं।
    .voice = वह विकल्प उस काम का है जो पूरा हो चुका है। हम अब यहाँ हैं।
form-changed-since = वह बटन दिखाने के बाद कुछ बदल गया है। एक बार फिर देख लें।
    .voice = उसके बाद कुछ बदल गया है। एक बार फिर देख लें।
form-moved-on = माफ़ कीजिए। आपके शुरू करने के बाद यह फ़ॉर्म बदल गया है, इसलिए मैं इसे आगे नहीं बढ़ा सकता। कुछ भेजा नहीं गया। फिर से बताएँ कि आपको क्या चाहिए।

# Left and picked up again.

form-welcome-back = फिर से स्वागत है।
form-so-far =
    अब तक हमारे पास यह है:
    { $facts }
form-saved =
    आपके जवाब सहेज लिए गए हैं। आपका कोड { $code } है।
    आगे बढ़ने के लिए 7 दिनों के अंदर कहें: { $code } जारी रखें। आप यह यहाँ, SMS से या फ़ोन पर कह सकते हैं।
    अभी किसी टीम को कुछ नहीं भेजा गया है।
    .voice =
        आपके जवाब सहेज लिए गए हैं। आपका कोड { $code } है। फिर से सुनिए: { $code }।
        आगे बढ़ने के लिए 7 दिनों के अंदर फिर फ़ोन करें और कहें: जारी रखें, और कोड।
        अभी किसी टीम को कुछ नहीं भेजा गया है।
form-handed-over =
    मैं यह समझ नहीं सका, इसलिए किसी व्यक्ति से बात करना बेहतर है। { $phone } पर फ़ोन करें।
    आपके जवाब सहेज लिए गए हैं। कोड { $code } है। यहाँ फिर कोशिश करने के लिए कहें: { $code } जारी रखें।
    .voice = मैं यह समझ नहीं सका, इसलिए किसी व्यक्ति से बात करना बेहतर है। आपके जवाब सहेज लिए गए हैं। कोड { $code } है।

# Answers that cannot be taken.

form-text-too-long = इसमें { $length } अक्षर हैं। हम { $longest } तक ले सकते हैं। सबसे ज़रूरी बात बताएँ।
form-number-out-of-range = { $min } से { $max } तक का कोई अंक बताएँ।
form-date-in-future = { $date } अभी नहीं आई है। बीती हुई तारीख या आज की तारीख बताएँ।
form-date-not-found = मुझे वह तारीख समझ नहीं आई। दिन और महीना बताएँ, जैसे 21 नवंबर, या कोई दिन, जैसे पिछला शनिवार।
form-no-such-date = कैलेंडर में ऐसा कोई दिन नहीं है।
form-contact-not-understood = यह फ़ोन नंबर या ईमेल मैं इस्तेमाल नहीं कर सकता। UK के फ़ोन नंबर में 10 या 11 अंक होते हैं।
form-contact-more = धन्यवाद। हम कौन सा फ़ोन नंबर या ईमेल इस्तेमाल करें?

# A place that is not exact enough.

form-place-more-street = यह बहुत सी जगहों पर हो सकता है। वह किसके पास है? सड़क, घर का नंबर या दुकान बताएँ।
form-place-more-address = घर का नंबर और सड़क का नाम क्या है?
form-place-more-site = उस जगह का नाम क्या है?

# Photos.

form-photos-kept =
    { $count ->
        [one] आपकी तस्वीर मेरे पास है।
       *[other] आपकी { $count } तस्वीरें मेरे पास हैं।
    }
form-photos-most = हम { $most } तस्वीरें ले सकते हैं, इसलिए मैंने पहली वाली रखी हैं।

# Reading back.

form-line = { $label }: { $value }
form-lines =
    { $first }
    { $rest }
form-value-unsure = पक्का नहीं
form-value-photos =
    { $count ->
        [one] 1 तस्वीर
       *[other] { $count } तस्वीरें
    }
