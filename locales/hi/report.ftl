# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = आप किसी समस्या की रिपोर्ट करना चाहते हैं। मैं कुछ सवाल पूछूँगा।
report-understood = आप इसकी रिपोर्ट करना चाहते हैं: { $category }।
report-understood-with =
    आप इसकी रिपोर्ट करना चाहते हैं: { $category }। मेरे पास यह है:
    { $facts }

# What it is about.

report-ask-group = यह किस तरह की समस्या है?
    .again = थोड़े शब्दों में बताएँ, जैसे कूड़ेदान खाली नहीं हुआ या सड़क की बत्ती टूटी है।
report-group-street = सड़कें और फेंका हुआ कूड़ा
    .words = फेंका हुआ कूड़ा, कूड़ा, कचरा, गली, सड़क की समस्या, kooda, kachra, gali, rubbish
report-group-waste = खाली न हुआ कूड़ेदान
    .words = कूड़ेदान, कूड़ेदान खाली नहीं हुआ, कूड़ा नहीं उठा, बिन, रीसाइक्लिंग, kooda nahi utha, bin, bins, recycling
report-group-neighbourhood = शोर या पड़ोसी
    .words = शोर, पड़ोसी, पड़ोसियों, लोग, shor, padosi, noise, neighbours
report-group-home = मेरा घर
    .words = घर, मेरा घर, मकान, फ़्लैट, मरम्मत, ghar, mera ghar, flat, marammat, home
report-group-parks = पार्क, पेड़ और सार्वजनिक शौचालय
    .words = पार्क, पेड़, शौचालय, टॉयलेट, ped, park, parks, trees, toilet
report-group-roads = सड़क की सतह, बत्तियाँ और पार्किंग
    .words = सड़क, सड़क की सतह, बत्ती, बत्तियाँ, लाइट, पार्किंग, नाली, गड्ढा, sadak, batti, light, parking, naali, gaddha, roads
report-group-other = कुछ और
    .words = कुछ और, अन्य, इनमें से कोई नहीं, kuch aur, something else, other
report-ask-category = इनमें से कौन सा?
    .again = जो सबसे पास लगे उसे चुनें, या अपने शब्दों में बताएँ।

# Who looks after it.

report-not-ours =
    यह शहर की काउंसिल का काम नहीं है। यह काम { $body } का है।
    { $route }
report-looked-after-by =
    यह काम { $body } का है।
    { $route }
report-ask-pass-on = क्या मैं आपकी रिपोर्ट आगे भेज दूँ? वह यहाँ जाएगी: { $body }।
    .again = मैं इसे आपके लिए यहाँ भेज सकता हूँ: { $body }। हाँ या नहीं में जवाब दें।
report-not-passed-on =
    तो मैं कुछ नहीं भेजता। आप ख़ुद { $body } को बता सकते हैं।
    { $route }
report-reach-both = { $phone } पर फ़ोन करें या यहाँ जाएँ: { $url }
    .voice = { $phone } पर फ़ोन करें, या { $url } पर जाएँ।
report-reach-phone = { $phone } पर फ़ोन करें।
report-reach-url = यहाँ जाएँ: { $url }
    .voice = आप उन्हें { $url } से बता सकते हैं।
report-nothing-sent = कुछ भेजा नहीं गया।
report-anything-else = क्या कुछ और है?

# Where it is.

report-ask-location-street = यह कहाँ है? सड़क और घर का नंबर बताएँ, या वह किसके पास है।
    .again = बताएँ कि हम उसे कैसे ढूँढें। जैसे: 12 Alder Road, या Elm Hill का बस स्टॉप।
report-ask-location-address = पता क्या है? घर का नंबर, सड़क और पोस्टकोड बताएँ।
    .again = पूरा पता बताएँ, जैसे 12 Alder Road, NR3 1AB।
report-ask-location-site = यह कौन सी जगह है?
    .again = उसका नाम या जगह बताएँ। जैसे: Eaton Park, झूलों के पास।
report-place-unsure = मुझे पक्का नहीं पता कि यह जगह हमारे इलाक़े में है। मैं आगे बढ़ता हूँ, और हम जाँच लेंगे।
report-outside =
    { $address } का इलाक़ा { $body } का है, इसलिए यह उनका काम है।
    { $route }
report-outside-unknown = { $address } हमारे इलाक़े में नहीं है। यह उस जगह की काउंसिल का काम है।
report-ask-outside = क्या आप दूसरा पता बताना चाहते हैं?
    .again = Norwich का कोई पता बताएँ, या कहें: बंद करें।
report-choice-other-address = दूसरा पता बताएँ
    .words = दूसरा पता, कोई और पता, ग़लत पता, बदलें, हाँ, हां, जी हाँ, haan, doosra pata, galat pata, another address
report-choice-end = यहीं ख़त्म करें
    .words = ख़त्म, ख़त्म करें, यहीं ख़त्म, बंद करें, नहीं, जी नहीं, बस, nahi, bas, khatm, stop, end

# Somebody else has reported it.

report-ask-join = किसी ने { $date } को { $address } पर ऐसी ही समस्या के बारे में बताया था। क्या आपकी वही है?
    .again = वहाँ पास में पहले से एक रिपोर्ट है। अगर आपकी वही है, तो कहें: वही। अगर दूसरी है, तो कहें: अलग।
report-choice-same = वही है
    .words = वही, वही है, हाँ, हां, जी हाँ, हाँ वही, यही है, एक ही है, wahi, wahi hai, haan, same
report-choice-different = मेरी अलग है
    .words = अलग, अलग है, मेरी अलग है, दूसरी, दूसरी है, नहीं, जी नहीं, वही नहीं, alag, alag hai, doosri, nahi, different

# What happened.

report-ask-description = थोड़ा और बताएँ, या इसे छोड़ें। टीम को क्या पता होना चाहिए?
    .again = बताएँ कि आपको क्या दिख रहा है, जैसे “पुराना सोफ़ा और टूटा काँच”। आप इसे छोड़ सकते हैं।
report-ask-photos = अगर तस्वीरें हैं, तो अभी भेजें, या इसे छोड़ें।
    .again = अपने संदेश में तस्वीर जोड़ें। अगर कोई नहीं है, तो कहें: छोड़ें।
    .voice = फ़ोन पर तस्वीरें नहीं भेजी जा सकतीं। कहें: छोड़ें, और हम आगे बढ़ेंगे।

# Who reports it.

report-privacy =
    आपकी रिपोर्ट पर काम करने के लिए { $council } आपके जवाब रखता है। उन्हें सिर्फ़ वही टीमें देखती हैं जिन्हें उनकी ज़रूरत है।
    यहाँ कार्ड का नंबर कभी न लिखें। और पढ़ें: { $link }
    .sms = { $council } आपके जवाब सिर्फ़ इसी काम के लिए रखता है। और पढ़ें: { $link }
    .voice = आपकी रिपोर्ट पर काम करने के लिए { $council } आपके जवाब रखता है। उन्हें सिर्फ़ वही टीमें देखती हैं जिन्हें उनकी ज़रूरत है।
report-ask-contact = अगर हमें कुछ पूछना हो, तो आपसे कैसे संपर्क करें? फ़ोन नंबर या ईमेल बताएँ, या बिना नाम के रहने के लिए इसे छोड़ें।
    .again = फ़ोन नंबर या ईमेल बताएँ, जैसे sam@example.com। आप इसे छोड़ सकते हैं।
report-ask-contact-needed = आपका नाम क्या है, और आपका फ़ोन नंबर या ईमेल?
    .again = हमें आपसे संपर्क कर पाना चाहिए। फ़ोन नंबर या ईमेल बताएँ, जैसे sam@example.com।

# Reading back, and what happens then.

report-read-back =
    देख लें कि मैंने ठीक लिखा है:
    { $facts }
    क्या यह सही है, और क्या मैं भेज दूँ?
    .again =
    मैं यह भेजूँगा:
    { $facts }
    भेजने के लिए हाँ कहें। या बताएँ कि क्या ग़लत है।
report-read-back-pass-on =
    देख लें कि मैंने ठीक लिखा है:
    { $facts }
    क्या यह सही है, और क्या मैं इसे आगे भेज दूँ? यह यहाँ जाएगी: { $body }।
    .again =
    मैं यह आगे भेजूँगा ({ $body }):
    { $facts }
    भेजने के लिए हाँ कहें। या बताएँ कि क्या ग़लत है।
report-read-back-join =
    मैं आपको { $date } की रिपोर्ट { $reference } में जोड़ सकता हूँ।
    { $facts }
    क्या यह सही है, और क्या मैं आपको जोड़ दूँ?
    .again =
    मैं आपको { $date } की रिपोर्ट { $reference } में जोड़ूँगा।
    { $facts }
    जुड़ने के लिए हाँ कहें। या बताएँ कि क्या ग़लत है।
report-offer-contact = अगर हमें कुछ पूछना पड़े, तो आप फ़ोन नंबर या ईमेल भी दे सकते हैं।

report-done = धन्यवाद। आपकी रिपोर्ट हमें मिल गई। आपका संदर्भ नंबर { $reference } है।
    .voice = धन्यवाद। आपकी रिपोर्ट हमें मिल गई। आपका संदर्भ नंबर { $reference } है। फिर से सुनिए: { $reference }।
report-done-due = हम कोशिश करेंगे कि { $date } तक इस पर काम हो जाए।
report-done-no-date = कोई टीम इसे देखेगी। ऐसी रिपोर्ट के लिए हम तारीख का वादा नहीं कर सकते।
report-done-passed-on = हम इसे आगे भेज रहे हैं: { $body }। वे तय करते हैं कि क्या और कब होगा।
report-done-reach = हम आपका फ़ोन नंबर या ईमेल तभी इस्तेमाल करेंगे जब इसके बारे में कुछ पूछना हो।
report-done-ask = यह कहाँ तक पहुँची, पूछने के लिए यहाँ संदर्भ नंबर { $reference } दें या { $phone } पर फ़ोन करें।
    .voice = यह कहाँ तक पहुँची, पूछने के लिए संदर्भ नंबर के साथ फिर फ़ोन करें।
report-joined = मैंने आपको रिपोर्ट { $reference } में जोड़ दिया है।

# Short names of what is known, for reading back, and other words for them.

report-label-category = क्या
    .words = क्या, समस्या, समस्या का प्रकार, रिपोर्ट का प्रकार, samasya
report-label-location = कहाँ
    .words = कहाँ, कहां, जगह, पता, सड़क, घर का नंबर, पोस्टकोड, kahan, jagah, pata, address, postcode
report-label-pass-on = आगे भेजें
report-label-join = वही रिपोर्ट
report-label-description = विवरण
    .words = विवरण, ब्योरा, जो मैंने कहा, जो मैंने लिखा, details, vivaran
report-label-photos = तस्वीरें
    .words = तस्वीर, तस्वीरें, फ़ोटो, tasveer, photo, photos
report-label-contact = आपसे संपर्क
    .words = संपर्क, फ़ोन, फ़ोन नंबर, मेरा नंबर, मोबाइल, ईमेल, मेरा ईमेल, नाम, मेरा नाम, sampark, phone number, mera number, email, naam, mera naam
report-label-access = अंदर कैसे आएँ
    .words = अंदर कैसे आएँ, अंदर आना, andar kaise
report-label-address = पता
    .words = उनका पता, unka pata
report-label-affects = आप पर असर
    .words = मुझ पर असर, असर, asar
report-label-animal = जानवर
    .words = जानवर, janwar
report-label-assisted = कूड़ेदान में मदद
    .words = कूड़ेदान में मदद, मदद वाला कूड़ेदान, bin mein madad
report-label-bin_type = कूड़ेदान
    .words = कूड़ेदान, बिन, कौन सा कूड़ेदान, कूड़ेदान का प्रकार, bin, kaun sa bin
report-label-blocking = रास्ता रोकता है
    .words = रास्ता रोकता है, रास्ते में, raste mein
report-label-blocking_road = सड़क रोकता है
    .words = सड़क रोकता है, सड़क बंद, sadak band
report-label-collection_date = कूड़ा उठने का दिन
    .words = तारीख, दिन, कूड़ा उठने का दिन, tareekh, din
report-label-colour = रंग
    .words = रंग, rang, colour
report-label-column_number = खंभे का नंबर
    .words = खंभे का नंबर, बत्ती का नंबर, khambe ka number
report-label-condition = हालत
    .words = हालत, haalat
report-label-count = कितने
    .words = कितने, कितनी, गिनती, kitne
report-label-danger_now = अभी ख़तरा
    .words = ख़तरा, khatra
report-label-depth_cm = गहराई, सेंटीमीटर में
    .words = गहराई, कितना गहरा, गहरा, gehrai, kitna gehra
report-label-details = मालिक के बारे में
    .words = मालिक के बारे में, मालिक की जानकारी
report-label-effect = आप पर असर
    .words = असर, मुझ पर असर, asar
report-label-extent = कितना
    .words = कितना, कितना फैला, kitna
report-label-fault = क्या ख़राबी है
    .words = ख़राबी, क्या ख़राबी है, kharabi
report-label-flooding = पानी भरना
    .words = पानी भरना, पानी भरा, बाढ़, pani bhara, baadh
report-label-happening_now = अभी हो रहा है
    .words = अभी हो रहा है, abhi ho raha hai
report-label-health = सेहत
    .words = सेहत, स्वास्थ्य, sehat
report-label-home_address = आपका पता
    .words = मेरा पता, घर का पता, mera pata, ghar ka pata
report-label-how_long = कितनी देर
    .words = कितनी देर, कितने समय से, kitni der
report-label-how_often = कितनी बार
    .words = कितनी बार, kitni baar
report-label-in_danger = ख़तरे में
    .words = ख़तरे में, khatre mein
report-label-injury = किसी को चोट
    .words = चोट, घायल, chot
report-label-issue = समस्या
    .words = परेशानी, दिक्कत, pareshani, dikkat
report-label-kind = प्रकार
    .words = प्रकार, किस तरह, prakar
report-label-land = ज़मीन
    .words = ज़मीन, किस तरह की ज़मीन, zameen
report-label-land_type = ज़मीन
    .words = ज़मीन, किस तरह की ज़मीन, ज़मीन का प्रकार, zameen
report-label-make = गाड़ी की कंपनी
    .words = कंपनी, गाड़ी की कंपनी, company
report-label-model = मॉडल
    .words = मॉडल, model
report-label-now = अभी वहाँ
    .words = अभी वहाँ, abhi wahan
report-label-offender = किसने किया
    .words = किसने किया, किसने फेंका, kisne kiya, kisne phenka
report-label-offender_known = मालिक का पता है
    .words = मालिक का पता है, मालिक को जानते हैं
report-label-offensive = बुरे शब्द
    .words = बुरे शब्द, गंदे शब्द, अपमानजनक
report-label-out_on_time = सुबह 6 बजे तक बाहर
    .words = समय पर बाहर, कब बाहर रखा, kab bahar rakha
report-label-owner = मालिक
    .words = मालिक, malik
report-label-pattern = दिन और समय
    .words = दिन और समय, din aur samay
report-label-people = लोग
    .words = लोग, log
report-label-pest = कीड़े या चूहे
    .words = कीड़े, चूहे, जानवर, keede, chuhe
report-label-place = जगह
    .words = जगह का प्रकार, किस तरह की जगह
report-label-recurring = बार-बार होता है
    .words = बार-बार, बार बार, अक्सर, baar baar
report-label-reported_before = पहले बताया
    .words = पहले बताया, pehle bataya
report-label-restriction = पार्किंग का नियम
    .words = नियम, पार्किंग का नियम, niyam
report-label-room = कमरा
    .words = कमरा, kamra
report-label-rooms = कमरे
    .words = कमरे, kamre
report-label-safe_now = अभी सुरक्षित
    .words = सुरक्षित, surakshit
report-label-since = कब से
    .words = कब से, तारीख, kab se
report-label-site = जगह
    .words = स्थान, sthan
report-label-size = कितना
    .words = आकार, कितना, कितना बड़ा, मात्रा, kitna, kitna bada
report-label-source_address = कहाँ से
    .words = कहाँ से, कहां से, kahan se
report-label-spoken_to_them = उनसे बात की
    .words = उनसे बात की, unse baat ki
report-label-still_there = अभी भी वहाँ
    .words = अभी भी वहाँ, abhi bhi wahan
report-label-summary = क्या हुआ
    .words = क्या हुआ, kya hua
report-label-surface = किस चीज़ पर
    .words = किस चीज़ पर, किस पर, kis par
report-label-surface_owner = किसका है
    .words = मालिक, किसका है, kiska hai
report-label-tagged = कूड़ेदान पर पर्ची
    .words = पर्ची, स्टिकर, sticker
report-label-tenure = आपका घर
    .words = मकान मालिक, मेरा घर किसका है, makan malik
report-label-type_of_waste = क्या फेंका गया
    .words = क्या फेंका, क्या फेंका गया, कूड़ा, कचरा, kya phenka, kooda, kachra
report-label-vehicle_reg = नंबर प्लेट
    .words = नंबर प्लेट, गाड़ी का नंबर, number plate, gaadi ka number
report-label-vulnerable = घर के लोग
    .words = घर के लोग, ghar ke log
report-label-where = कौन सा हिस्सा
    .words = कौन सा हिस्सा, kaun sa hissa
report-label-dead_animal-where = किस तरह की जगह
    .words = किस तरह की जगह, जगह का प्रकार
report-label-pests-where = कहाँ दिखे
    .words = कहाँ दिखे, कहां दिखे, kahan dikhe
report-label-whole_street = पूरी सड़क
    .words = पूरी सड़क, पूरी गली, poori gali
report-label-width_cm = चौड़ाई, सेंटीमीटर में
    .words = चौड़ाई, कितना चौड़ा, चौड़ा, chaudai, kitna chauda
report-label-witnessed = आपने करने वाले को देखा
    .words = देखा, मैंने देखा, maine dekha
report-label-witnessed_at = आपने कब देखा
    .words = तारीख, समय, कब देखा, kab dekha
