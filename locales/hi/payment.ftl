# Drafted by machine; not yet reviewed by a speaker.
# Paying a bill, and not being able to. $what is the bill, $amount the sum, $reference our own reference, $link the
# address to pay at, $phone and $hours the team that answers about the bill.

# In a sentence: "to pay rent".
pay-type-council_tax = Council Tax
pay-type-rent = किराया
pay-type-parking_fine = पार्किंग का जुर्माना
pay-type-garden_waste = बगीचे का कूड़ा
pay-type-business_rates = कारोबार का कर (business rates)
pay-type-invoice = बिल (invoice)
pay-type-bulky_waste = बड़ा सामान ले जाना

# Alone: to choose from, and to read back.
pay-choice-council_tax = काउंसिल टैक्स (Council Tax)
    .words = काउंसिल टैक्स, कौंसिल टैक्स, काउंसिल का टैक्स, काउंसिल टैक्स का बिल, काउंसिल टैक्स का बकाया, council tax, counciltax, ctax
pay-choice-rent = किराया
    .words = किराया, किराए, किराये, मेरा किराया, मकान का किराया, गैराज का किराया, किराए का बकाया, kiraya, kiraye, rent
pay-choice-parking_fine = पार्किंग का जुर्माना
    .words = पार्किंग का जुर्माना, पार्किंग जुर्माना, पार्किंग फ़ाइन, पार्किंग टिकट, जुर्माना, टिकट, parking ka jurmana, jurmana, parking fine, parking ticket, penalty charge, pcn, fine
pay-choice-garden_waste = बगीचे का कूड़ा
    .words = बगीचे का कूड़ा, गार्डन वेस्ट, गार्डन बिन, बगीचे का कूड़ेदान, भूरा कूड़ेदान, garden waste, garden bin, brown bin
pay-choice-business_rates = कारोबार का कर (business rates)
    .words = कारोबार का कर, व्यापार कर, बिज़नेस रेट, बिज़नेस रेट्स, business rates, business rate, nndr
pay-choice-invoice = काउंसिल का कोई और बिल (invoice)
    .words = इनवॉइस, इनवॉयस, बीजक, कोई और बिल, दूसरा बिल, आपका भेजा बिल, invoice, doosra bill

pay-where-council_tax = खाता नंबर आपके Council Tax बिल के ऊपर है। उसमें 8 या 9 अंक हैं।
pay-where-rent = किराए का खाता नंबर आपकी किराए की चिट्ठी या किराया कार्ड पर है। उसमें 8 से 10 अंक हैं।
pay-where-parking_fine = नंबर नोटिस पर है। वह UH या UG से शुरू होता है, और उसमें 10 अक्षर और अंक हैं।
pay-where-garden_waste = हमारी चिट्ठी या ईमेल से बिल (invoice) का नंबर बताएँ। उसमें 6 से 10 अंक हैं।
pay-where-business_rates = खाता नंबर आपके बिल के ऊपर है। उसमें 8 या 9 अंक हैं।
pay-where-invoice = बिल (invoice) का नंबर बिल के ऊपर है। उसमें 6 से 10 अंक हैं।

pay-team-revenues = Council Tax और कारोबार के कर की टीम
pay-team-income = किराए की टीम
pay-team-parking = पार्किंग टीम
pay-team-waste = कूड़े की टीम

# The questions.

payment-begin = आप पैसे देना चाहते हैं। अगर नहीं दे सकते, तो कभी भी बताएँ। मैं बताऊँगा कि क्या मदद मिल सकती है।
    .sms = आप पैसे देना चाहते हैं। अगर नहीं दे सकते, तो बताएँ।
payment-understood =
    आप यह भुगतान करना चाहते हैं: { $what }। अगर नहीं कर सकते, तो कभी भी बताएँ। मैं बताऊँगा कि क्या मदद मिल सकती है।
    .sms = आप यह भुगतान करना चाहते हैं: { $what }। अगर नहीं कर सकते, तो बताएँ।
payment-understood-with =
    आप यह भुगतान करना चाहते हैं: { $what }। मेरे पास यह है:
    { $facts }
    अगर नहीं कर सकते, तो कभी भी बताएँ। मैं बताऊँगा कि क्या मदद मिल सकती है।
    .sms =
    आप यह भुगतान करना चाहते हैं: { $what }। मेरे पास यह है:
    { $facts }
    अगर नहीं कर सकते, तो बताएँ।

payment-privacy =
    यह भुगतान लेने के लिए { $council } आपके बिल का नंबर और रकम रखता है। और पढ़ें: { $link }
    .sms = यह भुगतान लेने के लिए { $council } नंबर और रकम रखता है। और पढ़ें: { $link }
    .voice = यह भुगतान लेने के लिए { $council } आपके बिल का नंबर और रकम रखता है।

payment-label-what = किसका भुगतान
    .words = बिल, किसका भुगतान, प्रकार, bill
payment-ask-what = आप किसका भुगतान करना चाहते हैं?
    .again = कौन सा बिल? एक चुनें।

payment-label-fine = भुगतान या चुनौती
    .words = भुगतान, चुनौती, bhugtan, chunauti
payment-ask-fine = आप जुर्माना भरना चाहते हैं, या उसे चुनौती देना? अगर आप भर देते हैं, तो मामला बंद हो जाता है, और फिर चुनौती नहीं दे सकते।
    .again = कहें: जुर्माना भरें, या चुनौती दें। चुनौती का मतलब है कि आपको जुर्माना ग़लत लगता है।
payment-choice-pay = जुर्माना भरें
    .words = भरें, जुर्माना भरें, जुर्माना भरना है, भरना है, भर दूँगा, भर दूँगी, पैसे दूँगा, पैसे दूँगी, भुगतान करें, jurmana bharna hai, bharna hai, pay, pay now
payment-choice-challenge = जुर्माने को चुनौती दें
    .words = चुनौती, चुनौती दें, चुनौती देना है, अपील, अपील करें, अपील करनी है, यह ग़लत है, जुर्माना ग़लत है, ग़लत जुर्माना, नाइंसाफ़ी, chunauti, appeal, galat hai, challenge, dispute

payment-label-account = नंबर
    .words = नंबर, खाता नंबर, खाता, बिल नंबर, संदर्भ, khata number, account number, number
payment-ask-account = बिल, चिट्ठी या नोटिस पर क्या नंबर लिखा है? { $where }
    .again = मुझे वह नंबर चाहिए जो आपके बिल, चिट्ठी या नोटिस पर है। { $where }
    .sms = बिल, चिट्ठी या नोटिस पर क्या नंबर लिखा है?
payment-account-unusual =
    { $account } दूसरे नंबरों जैसा नहीं है ({ $what })। उसे अपने बिल पर देख लें। अगर सही है, तो आगे बढ़ सकते हैं।

payment-label-vehicle = गाड़ी
    .words = गाड़ी, कार, नंबर प्लेट, गाड़ी का नंबर, gaadi, car, number plate
payment-ask-vehicle = गाड़ी की नंबर प्लेट क्या है?
    .again = नंबर प्लेट बताएँ, जैसे AB12 CDE। आप इसे छोड़ सकते हैं।

payment-label-amount = रकम
    .words = रकम, पैसे, कितने पैसे, राशि, rakam, paise, amount
payment-ask-amount = आप कितने पैसे देना चाहते हैं?
    .again = रकम पाउंड और पेंस में बताएँ, जैसे £45.60।
payment-amount-two = मुझे इसमें एक से ज़्यादा रकम दिख रही हैं।
payment-amount-negative = देने की रकम शून्य से कम नहीं हो सकती।
payment-amount-decimals = रकम में बिंदु के बाद ज़्यादा से ज़्यादा दो अंक होते हैं, जैसे £45.60।
payment-amount-too-small = यहाँ कम से कम { $least } दे सकते हैं।
payment-amount-too-large = यहाँ एक बार में ज़्यादा से ज़्यादा { $most } दे सकते हैं। इससे ज़्यादा के लिए { $phone } पर फ़ोन करें।

payment-fine-stages =
    जुर्माना पहले { $half } दिनों में आधा होता है, या 21 दिनों में अगर कैमरे ने पकड़ा हो। पैसे देने के लिए { $days } दिन हैं।
    क्या आपको इसके बारे में अदालत या वसूली वाले (bailiff) की चिट्ठी मिली है? तो यहाँ पैसे न दें, और { $phone } पर फ़ोन करें।
    .sms = जुर्माना पहले { $half } दिनों में आधा होता है। अदालत या वसूली वाले (bailiff) की चिट्ठी मिली? तो { $phone } पर फ़ोन करें।
payment-rent-person = अगर आपका किराया बाक़ी है, तो आप { $phone } पर हमसे बात भी कर सकते हैं। हम चाहते हैं कि आपका घर बना रहे।
payment-paid-before = आप इस नंबर से { $amount } पहले ही दे चुके हैं ({ $what })। संदर्भ नंबर { $reference } था।

payment-read-back =
    देख लें कि मैंने ठीक लिखा है:
    { $facts }
    क्या यह सही है, और क्या मैं भुगतान का लिंक भेज दूँ?
    .again =
    मेरे पास यह है:
    { $facts }
    हाँ कहें, तो मैं लिंक भेजूँगा। या बताएँ कि क्या बदलना है।

# The link.

payment-link =
    { $amount } देने का आपका लिंक ({ $what }): { $link }
    यह { $council } की ओर से है। आपका संदर्भ नंबर { $reference } है। लिंक { $date } तक चलेगा।
    .sms = { $council }: { $amount } ({ $what }) यहाँ दें: { $link } संदर्भ नंबर { $reference }।
    .voice =
        { $amount } देने का आपका लिंक ({ $what }) तैयार है। आप { $link } SMS से पा सकते हैं।
        आपका संदर्भ नंबर { $reference } है। लिंक { $date } तक चलेगा।
payment-link-same =
    इसके लिए आपके पास पहले से लिंक है। { $amount } ({ $what }) यहाँ दें: { $link }
    आपका संदर्भ नंबर { $reference } है। लिंक { $date } तक चलेगा।
    .sms = { $amount } ({ $what }) यहाँ दें: { $link } संदर्भ नंबर { $reference }।
    .voice =
        { $amount } देने के लिए ({ $what }) आपके पास पहले से लिंक है। आप { $link } SMS से पा सकते हैं।
        आपका संदर्भ नंबर { $reference } है। लिंक { $date } तक चलेगा।
payment-link-safe =
    कार्ड की जानकारी उसी पेज पर दें, और सिर्फ़ वहीं। उसे बातचीत में कभी न भेजें, क्योंकि बातचीत रखी जाती है और दूसरे उसे पढ़ सकते हैं।
    .sms = कार्ड की जानकारी सिर्फ़ उसी पेज पर दें, SMS में कभी नहीं।
    .voice = कार्ड की जानकारी उसी पेज पर दें, और सिर्फ़ वहीं। ऐसी फ़ोन बातचीत में कभी न बताएँ।
payment-link-sandbox = यह सेवा का परीक्षण है। कोई पैसा नहीं जाता।
payment-link-after = जब आप पैसे दे देंगे, तो मैं यहाँ बताऊँगा कि भुगतान हुआ या नहीं। आप पूछ भी सकते हैं: क्या मेरा भुगतान हो गया?
    .voice = पैसे देने के बाद आप यहाँ पूछ सकते हैं: क्या मेरा भुगतान हो गया?
payment-not-here =
    मैं अभी यहाँ कार्ड से भुगतान नहीं ले सकता। कार्ड से पैसे देने के लिए कभी भी { $payment_phone } पर फ़ोन करें, या { $website } पर दें।

# How a payment stands. Said when asked, and sent when it is known.

payment-is-link_given = भुगतान { $reference }: { $amount } ({ $what }) अभी नहीं दिए गए। किसी ने लिंक नहीं खोला है।
payment-is-started = भुगतान { $reference }: { $amount } ({ $what }) अभी नहीं दिए गए। भुगतान का पेज खोला गया था, पर मुझे किसी भुगतान का पता नहीं।
payment-is-pending = भुगतान { $reference }: हम { $amount } ({ $what }) के जवाब का इंतज़ार कर रहे हैं। दोबारा पैसे न दें। कुछ मिनट बाद फिर पूछें।
payment-is-paid = आपका भुगतान हो गया। हमें { $amount } ({ $what }) { $date } को मिल गए। आपका संदर्भ नंबर { $reference } है। रसीद नंबर { $receipt } है।
    .sms = भुगतान हुआ: { $amount } ({ $what }), { $date }। संदर्भ नंबर { $reference }।
    .voice = आपका भुगतान हो गया। हमें { $amount } ({ $what }) { $date } को मिल गए। आपका संदर्भ नंबर { $reference } है।
payment-is-declined = भुगतान { $reference }: { $amount } के लिए आपका कार्ड स्वीकार नहीं हुआ। कोई पैसा नहीं लिया गया। आप उसी लिंक से फिर कोशिश कर सकते हैं, या दूसरा कार्ड इस्तेमाल कर सकते हैं।
payment-is-expired = भुगतान { $reference }: भुगतान का पेज बहुत देर खुला रहा। कोई पैसा नहीं लिया गया। आप उसी लिंक से फिर कोशिश कर सकते हैं।
payment-is-cancelled = भुगतान { $reference }: आप { $amount } देने से पहले रुक गए। कोई पैसा नहीं लिया गया। आप उसी लिंक से अब भी भुगतान कर सकते हैं।
payment-is-error = भुगतान { $reference }: माफ़ कीजिए, कार्ड जाँचने में कुछ गड़बड़ हुई। हमें आपसे { $amount } नहीं मिले। उसी लिंक से फिर कोशिश करें।
payment-is-withdrawn = भुगतान { $reference }: लिंक वापस ले लिया गया है। उससे कोई भुगतान नहीं हो सकता।
payment-is-part_refunded = भुगतान { $reference }: हमारे पास { $amount } ({ $what }) हैं। हमने { $refunded } आपके कार्ड पर लौटा दिए।
payment-is-refunded = भुगतान { $reference }: हमने पूरी रकम, { $refunded }, आपके कार्ड पर लौटा दी।
payment-is-over = भुगतान { $reference }: { $amount } ({ $what }) नहीं दिए गए, और लिंक ख़त्म हो गया है। अगर अब देना चाहते हैं, तो बताएँ।
# Said unasked where no real money moves.
payment-news-trial =
    { $news }
    यह सेवा का परीक्षण है। कोई पैसा नहीं जाता।
# Said to whoever names a reference in another chat: neither what for, nor how much.
payment-named-paid = भुगतान { $reference } हो गया। उसके पैसे { $date } को दिए गए।
payment-named-pending = भुगतान { $reference }: हम जवाब का इंतज़ार कर रहे हैं। दोबारा पैसे न दें। कुछ मिनट बाद फिर पूछें।
payment-named-refunded = भुगतान { $reference } हुआ था, और पैसे कार्ड पर लौटा दिए गए।
payment-named-unpaid = भुगतान { $reference } नहीं हुआ है। उसके साथ आया लिंक { $date } तक चलेगा।
payment-named-ended = भुगतान { $reference } नहीं हुआ है, और उसका लिंक ख़त्म हो गया है।
payment-link-again = भुगतान का आपका लिंक: { $link }
    .voice = आप भुगतान के लिए { $link } SMS से पा सकते हैं।
payment-none = इस बातचीत से मेरे पास कोई भुगतान नहीं है। अगर आपके पास भुगतान का संदर्भ नंबर है, तो बताएँ। वह ऐसा दिखता है: { $example }। आप { $phone } पर फ़ोन भी कर सकते हैं।
    .voice = इस फ़ोन बातचीत से मेरे पास कोई भुगतान नहीं है। अगर आपके पास भुगतान का संदर्भ नंबर है, तो बताएँ।
payment-refund =
    पैसे लौटाने का काम कोई व्यक्ति देखता है। { $phone } पर फ़ोन करें, { $hours }। भुगतान की तारीख, रकम और संदर्भ नंबर पास रखें।
    पैसे उसी कार्ड पर लौटते हैं जिससे दिए गए थे। मैं यहाँ से नहीं लौटा सकता।
    .sms = पैसे लौटाने का काम कोई व्यक्ति देखता है। { $phone } पर फ़ोन करें, { $hours }। तारीख, रकम और संदर्भ नंबर पास रखें।

# A fine that is disputed.

payment-challenge =
    जुर्माने को चुनौती देनी है, तो उसे न भरें। अगर आप भर देते हैं, तो मामला बंद हो जाता है।
    आप { $link } पर चुनौती दे सकते हैं, या { $phone } पर फ़ोन करें, { $hours }। नोटिस का नंबर और अपनी नंबर प्लेट पास रखें।
    बताएँ कि वह आपको क्यों ग़लत लगता है, और तस्वीरें हों तो भेजें। आपको जवाब मिलेगा, और अगर जवाब ना हो, तो आप अपील कर सकते हैं।
    .sms = जुर्माने को चुनौती देनी है, तो उसे न भरें। { $link } पर चुनौती दें या { $phone } पर फ़ोन करें। नोटिस पास रखें।
payment-challenge-in-time = यह जल्दी करें। जुर्माना पहले { $half } दिनों में आधा होता है, और भरने के लिए { $days } दिन हैं।

# Somebody cannot pay.

payment-help-first = मुझे बताने के लिए धन्यवाद। इस बातचीत में अभी कुछ देना ज़रूरी नहीं है। हम मदद कर सकते हैं, और जल्दी बात करना सबसे अच्छा है।
payment-help-urgent =
    अगर वसूली वाला (bailiff) दरवाज़े पर है, अदालत की चिट्ठी आई है, या आपका घर छिन सकता है, तो अभी किसी व्यक्ति से बात करें। { $phone } पर फ़ोन करें, { $hours }।
payment-help-person = किसी व्यक्ति से बात करने के लिए { $team } को { $phone } पर फ़ोन करें, { $hours }। वे आपके साथ छोटी किस्तें तय कर सकते हैं। अगर बाद में कुछ पैसे देना चाहें, तो मुझे बताएँ।
payment-help-any-person = किसी व्यक्ति से बात करने के लिए { $phone } पर फ़ोन करें, { $hours }। वे आपके साथ छोटी किस्तें तय कर सकते हैं। अगर बाद में कुछ पैसे देना चाहें, तो मुझे बताएँ।
pay-help-any = शायद आपको Council Tax या किराए में छूट मिले, या मुश्किल समय के लिए बने फ़ंड से मदद मिले। आप किस्तों में देने को भी कह सकते हैं।
pay-help-council_tax =
    अगर आपकी आमदनी कम है, तो शायद आपको Council Tax Reduction (टैक्स में छूट) मिले। अगर घर में आप ही अकेले बड़े व्यक्ति हैं, तो शायद 25% कम देना पड़े।
    आप बिल को 12 महीनों में बाँटने को भी कह सकते हैं।
pay-help-rent = शायद आपको किराए में और मदद मिले, जैसे Housing Benefit (आवास भत्ता) या घर के लिए अलग से पैसे। बाक़ी किराया आप छोटी किस्तों में देने को कह सकते हैं।
pay-help-parking_fine = हमसे पूछें कि क्या आपको ज़्यादा समय मिल सकता है, या किस्तों में दे सकते हैं। अगर जुर्माना ग़लत लगता है, तो उसे भरने के बजाय चुनौती दे सकते हैं।
pay-help-garden_waste = बगीचे का कूड़ा हटाने के लिए यह सेवा ज़रूरी नहीं है। आप उससे खाद बना सकते हैं, या उसे रीसाइक्लिंग केंद्र ले जा सकते हैं।
pay-help-business_rates = छोटी कंपनियाँ और समाजसेवी संस्थाएँ कम दे सकती हैं। हमसे छोटे कारोबार की छूट (small business rate relief) और किस्तों के बारे में पूछें।
pay-help-invoice = आप हमसे ज़्यादा समय माँग सकते हैं, या किस्तों में देने को कह सकते हैं।
pay-help-breathing_space = Breathing Space (कर्ज़ से राहत की योजना) कर्ज़ की ज़्यादातर चिट्ठियाँ और शुल्क 60 दिन रोक सकती है। कर्ज़ का सलाहकार आपके लिए इसे माँगता है। नए बिल फिर भी भरने होंगे।
pay-help-advice = कर्ज़ पर सलाह मुफ़्त और निजी है। StepChange को { $stepchange } पर, या National Debtline को { $national_debtline } पर फ़ोन करें।
pay-help-advice_business = छोटी कंपनियों के लिए कर्ज़ पर सलाह मुफ़्त है। Business Debtline को { $business_debtline } पर फ़ोन करें।

# Words that tell what somebody who speaks of paying wants.

payment-word-status = क्या मेरा भुगतान हो गया?
    .words = क्या मेरा भुगतान हो गया, भुगतान हो गया क्या, भुगतान हुआ क्या, भुगतान हुआ या नहीं, मेरा भुगतान हुआ, मेरा भुगतान मिला, पेमेंट हो गया, पेमेंट हुआ, पेमेंट हुई, पेमेंट मिला, पैसे मिले क्या, मेरे पैसे मिले, पैसे पहुँचे क्या, मेरी रसीद, रसीद कहाँ है, रसीद नहीं मिली, भुगतान दिखा नहीं, payment ho gaya kya, payment hua kya, payment hui kya, payment ho gayi, payment mila kya, paise mile kya, meri raseed, payment dikha nahi, did my payment go through
payment-word-refund = मुझे पैसे वापस चाहिए
    .words = पैसे वापस, पैसा वापस, रिफ़ंड, पैसे लौटा, पैसे लौटाओ, दो बार पैसे कट, दो बार कट, दो बार ले लिए, दो बार पैसे दे दिए, ज़्यादा पैसे दे दिए, ज़्यादा पैसे कट, paise wapas, paisa wapas, refund, do baar kat, do baar paise kat, zyada paise de diye, zyada paise kat
payment-word-cannot = मैं पैसे नहीं दे सकता
    .words = पैसे नहीं दे सकता, पैसे नहीं दे सकती, पैसे नहीं दे सकते, नहीं दे सकता, नहीं दे सकती, नहीं दे पा, नहीं भर सकता, नहीं भर सकती, नहीं भर सकते, नहीं भर पा, नहीं चुका, चुका नहीं पा, पैसे नहीं हैं, पैसे नहीं है, पैसा नहीं है, पैसों की तंगी, तंगी, किस्त, किस्तें, किस्तों में, थोड़ा और समय, पैसे देने के लिए समय, किराया बाक़ी, टैक्स बाक़ी, बकाया हो गया, कर्ज़, कर्ज़ में, बस का नहीं, बहुत महँगा, नौकरी चली गई, वसूली वाला, वसूली वाले, paise nahi hai, paise nahi hain, nahi de sakta, nahi de sakti, nahi bhar sakta, nahi bhar sakti, nahi de pa, kisht, kishton mein, karz, tangi, naukri chali gayi, bailiff, payment plan, breathing space
payment-word-urgent = ज़रूरी
    .words = वसूली वाला, वसूली वाले, बेलिफ़, बेलीफ़, अदालत, कोर्ट, समन, सम्मन, घर से निकाल, घर छिन, घर चला जाएगा, बेदख़ली, बेदखल, खाना नहीं, खाने को नहीं, खाने के पैसे नहीं, हीटिंग नहीं, बिजली कट, bailiff, bailiffs, court, summons, adalat, ghar se nikal, ghar chhin, khana nahi, bijli kat, eviction
payment-word-challenge = चुनौती दें
    .words = चुनौती, अपील, विरोध, नाइंसाफ़ी, अन्याय, ग़लत जुर्माना, जुर्माना ग़लत, टिकट ग़लत, ग़लत टिकट, मेरी गाड़ी नहीं, मेरी ग़लती नहीं, chunauti, appeal, galat jurmana, jurmana galat, galat ticket, meri gaadi nahi, meri galti nahi, challenge, dispute
payment-word-fine = जुर्माना
    .words = जुर्माना, जुर्माने, पार्किंग का जुर्माना, पार्किंग जुर्माना, पार्किंग फ़ाइन, पार्किंग टिकट, टिकट, फ़ाइन, jurmana, jurmane, parking ka jurmana, parking fine, parking ticket, penalty charge, pcn, fine, ticket
payment-word-payment = भुगतान
    .words = भुगतान, मेरा भुगतान, पेमेंट, मेरी पेमेंट, रसीद, पैसे दे दिए, bhugtan, payment, meri payment, raseed, receipt
