# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody asks how a report is going.

progress-ask-reference = संदर्भ नंबर क्या है? वह ऐसा दिखता है: { $example }।
    .again = रिपोर्ट करते समय आपको संदर्भ नंबर दिया गया था। उसमें अंग्रेज़ी के अक्षर और अंक हैं, जैसे { $example }।
    .voice = संदर्भ नंबर क्या है? एक-एक अक्षर बोलें।
progress-label-reference = संदर्भ नंबर
    .words = संदर्भ, संदर्भ नंबर, नंबर, reference, number
progress-which = आपकी कौन सी रिपोर्ट?
    .again = अपनी रिपोर्टों में से एक चुनें, या दूसरा संदर्भ नंबर दें।
progress-yours = हमारे पास आपकी ये बातें हैं। आप किसके बारे में जानना चाहते हैं?
    .again = इनमें से एक चुनें, या दूसरा संदर्भ नंबर दें।
progress-word-mine = मेरा सब कुछ जो आपके पास है
    .words = मेरा सब कुछ, मेरी सब रिपोर्ट, मेरी सारी रिपोर्ट, मेरी सभी रिपोर्ट, मेरे सब मामले, मेरी रिपोर्ट दिखाओ, मेरी रिपोर्ट दिखाएँ, आपके पास मेरा क्या है, संदर्भ नंबर खो गया, नंबर खो गया, नंबर भूल गया, नंबर भूल गई, नंबर नहीं है, संदर्भ नंबर नहीं है, नंबर नहीं पता, meri sab report, meri saari report, number nahi hai, number kho gaya, number bhool gaya, number bhool gayi, number nahi pata
progress-own = { $reference }, { $category }
progress-reference-wrong = उस संदर्भ नंबर में कोई अक्षर या अंक ग़लत है। उसे फिर से देखें। वह ऐसा दिखता है: { $example }।
progress-not-found = मुझे इस जानकारी से कोई रिपोर्ट नहीं मिली। उसे देखकर फिर कोशिश करें।
progress-status =
    यह रिपोर्ट { $reference } है: { $category }।
    { $status }
progress-stage = { $status }। { $meaning }
progress-by = हमें उम्मीद है कि अगला कदम { $date } तक होगा।
progress-put-off = हमने { $was } कहा था। हमें खेद है कि ज़्यादा समय लग रहा है। उम्मीद है कि अगला कदम { $date } तक होगा।
progress-late = हमने कहा था कि { $date } तक काम करेंगे। हमने नहीं किया, इसके लिए हमें खेद है। अगर जल्दी है, तो { $phone } पर फ़ोन करें।
progress-ask-proof =
    मैं पता और पूरी जानकारी भी दिखा सकता हूँ। उसके लिए रिपोर्ट का पोस्टकोड, फ़ोन नंबर या ईमेल बताएँ। या इसे छोड़ें।
    .again = वह पोस्टकोड, फ़ोन नंबर या ईमेल बताएँ जो रिपोर्ट में था। आप इसे छोड़ सकते हैं।
    .sms = पूरी जानकारी के लिए रिपोर्ट का पोस्टकोड, फ़ोन नंबर या ईमेल बताएँ, या लिखें: छोड़ें।
progress-label-proof = सबूत
progress-details =
    रिपोर्ट इस जगह के बारे में है: { $address }।
    { $description }
progress-end = क्या कुछ और है?
progress-give-up =
    मुझे वह नहीं मिल रही। { $phone } पर फ़ोन करें, कोई व्यक्ति उसे ढूँढ सकता है। रिपोर्ट में कुछ नहीं बदला।
