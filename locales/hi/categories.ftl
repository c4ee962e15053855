# Drafted by machine; not yet reviewed by a speaker.
# Kinds of report: a short name that fits after "a report about", what it is for (.about), other words (.words).

category-fly_tipping = फेंका हुआ कूड़ा
    .about = बिना इजाज़त ज़मीन पर छोड़ा गया कूड़ा, जैसे गद्दा, थैले या टायर।
    .words = फेंका हुआ कूड़ा, फेंका कूड़ा, कूड़ा फेंका, कचरा फेंका, कूड़े का ढेर, कचरे का ढेर, kooda phenka, kachra phenka, kachre ka dher, fly tipping, dumped rubbish
category-graffiti = ग्रैफ़िटी (दीवार पर लिखाई)
    .about = दीवारों या दूसरी चीज़ों पर रंग से लिखे शब्द या बनाए चित्र।
    .words = ग्रैफ़िटी, ग्राफिटी, दीवार पर लिखा, दीवार पर लिखाई, स्प्रे पेंट, deewar par likha, graffiti, spray paint
category-missed_bin = खाली न हुआ कूड़ेदान
    .about = घर का कूड़ेदान जो बाहर रखा था पर खाली नहीं किया गया।
    .words = कूड़ेदान खाली नहीं हुआ, खाली न हुआ कूड़ेदान, कूड़ा नहीं उठा, कचरा नहीं उठा, बिन खाली नहीं हुआ, कूड़ेदान, kooda nahi utha, kachra nahi utha, bin khali nahi hua, missed bin, bin
category-litter = कचरा या सड़क का कचरा डिब्बा
    .about = सड़क पर बिखरा कचरा, या सड़क का कचरा डिब्बा जो भरा, टूटा या गंदा है।
    .words = सड़क पर कचरा, बिखरा कचरा, कचरा डिब्बा, सड़क का कचरा डिब्बा, भरा हुआ डिब्बा, sadak par kachra, kachra dabba, litter, litter bin
category-dog_fouling = कुत्ते की गंदगी
    .about = सड़क, रास्ते या पार्क में कुत्ते की गंदगी।
    .words = कुत्ते की गंदगी, कुत्ते की पॉटी, कुत्ते का मल, kutte ki gandagi, kutte ki potty, dog mess, dog poo
category-abandoned_vehicle = छोड़ी हुई गाड़ी
    .about = कार, वैन या कोई गाड़ी जो लगता है हमेशा के लिए छोड़ दी गई है।
    .words = छोड़ी हुई गाड़ी, छोड़ी गाड़ी, लावारिस गाड़ी, लावारिस कार, पुरानी गाड़ी, lawaris gaadi, chhodi hui gaadi, abandoned vehicle, abandoned car
category-noise = शोर
    .about = शोर जो चलता रहता है और घर पर रहना मुश्किल कर देता है, जैसे तेज़ संगीत या कुत्ते का भौंकना।
    .words = शोर, शोर शराबा, तेज़ संगीत, तेज़ गाना, भौंकता कुत्ता, अलार्म, shor, tez gaana, noise, loud music
category-housing_repair = घर की मरम्मत
    .about = काउंसिल के घर में कुछ जो टूटा है या जिसे ठीक करना है।
    .words = मरम्मत, घर की मरम्मत, रिपेयर, बॉयलर ख़राब, हीटिंग नहीं, पानी टपकना, marammat, ghar ki marammat, repair, leak, boiler
category-damp_mould = सीलन या फफूँद
    .about = घर में सीलन (नमी) या फफूँद।
    .words = सीलन, नमी, फफूँद, फफूंद, काली फफूँद, गीली दीवार, seelan, fafund, nami, damp, mould, mold
category-dead_animal = मरा हुआ जानवर
    .about = सड़क पर या पार्क में मरा हुआ जानवर।
    .words = मरा हुआ जानवर, मरा जानवर, मरी बिल्ली, मरा कुत्ता, मरी लोमड़ी, मरा पक्षी, mara hua janwar, mari billi, dead animal
category-needles = सुइयाँ
    .about = आम जगह पर सुइयाँ या नशे का दूसरा कूड़ा।
    .words = सुई, सुइयाँ, सुइयां, सिरिंज, इंजेक्शन, नशे का कूड़ा, sui, suiyan, syringe, needles, needle
category-tree = पेड़ की समस्या
    .about = पेड़ जो गिर गया है, ख़तरनाक है या रास्ते में है।
    .words = पेड़, पेड़ गिरा, गिरा हुआ पेड़, टहनी, टहनियाँ, डाल, लटकती डाल, ped, ped gira, tehni, tree, branch
category-park_play_area = पार्क या खेल की जगह की समस्या
    .about = पार्क या बच्चों के खेलने की जगह में कुछ टूटा, गंदा या ख़तरनाक।
    .words = पार्क, खेल की जगह, खेल का मैदान, झूला, फिसलपट्टी, jhoola, park, play area, playground
category-antisocial_behaviour = बुरा बर्ताव जो दूसरों को परेशान करे
    .about = लोग जो दूसरों को तंग करें, धमकाएँ या परेशान करें, या किसी जगह को नुक़सान पहुँचाएँ।
    .words = बुरा बर्ताव, असामाजिक व्यवहार, बदतमीज़ी, परेशान करना, धमकी, बुरे पड़ोसी, गुंडे, गुंडागर्दी, bura bartav, gundagardi, antisocial behaviour, asb
category-pests = चूहे या कीड़े
    .about = चूहे, ततैया या दूसरे कीड़े।
    .words = चूहे, चूहा, कीड़े, कीड़े मकोड़े, ततैया, ततैये का छत्ता, तिलचट्टे, कॉकरोच, खटमल, चींटियाँ, chuhe, chuha, keede, khatmal, pests, rats, mice
category-street_light = सड़क की बत्ती की समस्या
    .about = सड़क की बत्ती जो बुझी, टूटी या ख़तरनाक है।
    .words = सड़क की बत्ती, सड़क की लाइट, स्ट्रीट लाइट, बिजली का खंभा, लैंप पोस्ट, बत्ती बंद, sadak ki batti, sadak ki light, street light
category-pothole = सड़क या फ़ुटपाथ में गड्ढा
    .about = सड़क, साइकिल के रास्ते या फ़ुटपाथ में गड्ढा या टूटी सतह।
    .words = गड्ढा, गड्ढे, सड़क में गड्ढा, टूटी सड़क, टूटा फ़ुटपाथ, gaddha, gaddhe, tooti sadak, pothole
category-blocked_drain = बंद नाली
    .about = नाली, सड़क की जाली या सीवर जो बंद है।
    .words = बंद नाली, नाली, नाली बंद, नाला, सीवर, मैनहोल, गटर, naali, nali band, gutter, drain, blocked drain
category-illegal_parking = ग़लत पार्किंग
    .about = गाड़ी जो ऐसी जगह खड़ी है जहाँ मना है।
    .words = ग़लत पार्किंग, पार्किंग, ग़लत जगह गाड़ी, खड़ी गाड़ी, पीली लाइन, रास्ता रोका, galat parking, parking, illegal parking, bad parking
category-public_toilet = सार्वजनिक शौचालय की समस्या
    .about = सार्वजनिक शौचालय जो गंदा, बंद या टूटा है।
    .words = सार्वजनिक शौचालय, शौचालय, टॉयलेट, पब्लिक टॉयलेट, shauchalay, toilet, public toilet
category-other = कुछ और
    .about = कोई भी बात जो ऊपर के किसी प्रकार में नहीं आती।
    .words = कुछ और, कोई और समस्या, दूसरी समस्या, अन्य, इनमें से कोई नहीं, kuch aur, something else, other

# What is said before the first question.

advice-fly_tipping = कूड़े को न छुएँ और उसमें कुछ न ढूँढें। कूड़ा फेंकने वाले के पास न जाएँ। अगर यह अभी हो रहा है, तो पुलिस को फ़ोन करें।
    .sms = कूड़े को न छुएँ। अगर कोई अभी कूड़ा फेंक रहा है, तो पुलिस को फ़ोन करें।
advice-abandoned_vehicle = जिस गाड़ी का टैक्स नहीं भरा, वह DVLA (ड्राइवर और वाहन लाइसेंस एजेंसी) का काम है। अगर वह बस ग़लत जगह खड़ी है, तो मुझे वही बताएँ।
    .sms = गाड़ी का टैक्स DVLA का काम है। अगर वह बस ग़लत जगह खड़ी है, तो मुझे वही बताएँ।
advice-noise = सड़क की गाड़ियों, रेल या हवाई जहाज़ के शोर पर हम कुछ नहीं कर सकते। रोज़मर्रा की आवाज़ों या खेलते बच्चों के शोर पर भी नहीं। अगर सुनें कि किसी को चोट पहुँचाई जा रही है, तो 999 पर फ़ोन करें।
    .sms = सड़क, रेल, हवाई जहाज़, रोज़मर्रा या खेलते बच्चों के शोर पर हम कुछ नहीं कर सकते। किसी को चोट पहुँचाई जा रही हो, तो 999 पर फ़ोन करें।
advice-dead_animal = जानवर को न छुएँ। अगर वह पालतू है, तो हम उसमें चिप ढूँढते हैं, ताकि मालिक को बता सकें।
advice-needles = सुइयों को न छुएँ। बच्चों और पालतू जानवरों को दूर रखें। अगर आपको सुई चुभी है, तो वह जगह धोएँ और 111 (NHS की सलाह) पर फ़ोन करें।
advice-antisocial_behaviour = अगर कोई अभी ख़तरे में है, तो 999 पर फ़ोन करें। अगर आपने छह महीने में तीन बार बताया है, तो आप अपने मामले की दोबारा जाँच माँग सकते हैं।

why-noise-not-anonymous = इसके लिए आपका नाम चाहिए, क्योंकि हमें दिखाना होता है कि शोर से आपके घर पर क्या असर है। हम आपके पड़ोसी को नहीं बताते कि आप कौन हैं।

# Who looks after things. The names fit in the middle of a sentence.

body-city = Norwich City Council
body-norfolk_county = Norfolk County Council
body-anglian_water = Anglian Water
body-police_101 = पुलिस
body-environment_agency = Environment Agency (पर्यावरण एजेंसी)
body-national_highways = National Highways (बड़ी सड़कों की संस्था)
body-dvla = DVLA (ड्राइवर और वाहन लाइसेंस एजेंसी)
body-defra = Defra (पर्यावरण और खेती का सरकारी विभाग)
body-landlord = आपके मकान मालिक
body-housing_association = आपकी आवास संस्था (housing association)
body-homeowner = घर के मालिक
body-leaseholder = घर के पट्टेदार (leaseholder)
body-landowner = ज़मीन या इमारत के मालिक
body-utility = डिब्बे की मालिक कंपनी
body-private_contractor = कीड़े-चूहे हटाने वाली कंपनी
body-broadland = Broadland की ज़िला काउंसिल (Broadland District Council)
body-south_norfolk = South Norfolk की काउंसिल (South Norfolk Council)
body-north_norfolk = North Norfolk की ज़िला काउंसिल (North Norfolk District Council)
body-breckland = Breckland की काउंसिल (Breckland Council)
body-great_yarmouth = Great Yarmouth की काउंसिल (Great Yarmouth Borough Council)
body-west_norfolk = King's Lynn और West Norfolk की काउंसिल
body-east_suffolk = East Suffolk की काउंसिल (East Suffolk Council)

# Why it is theirs.

why-norfolk_county = सड़कों, फ़ुटपाथों और सड़क की बत्तियों की देखभाल Norfolk County Council करती है।
why-anglian_water = सड़क के नीचे के सीवर Anglian Water देखती है।
why-police_101 = अपराध, और सड़क रोकने वाली गाड़ियाँ पुलिस का काम हैं।
why-environment_agency = बहुत बड़े या नुक़सान करने वाले कूड़े को Environment Agency देखती है।
why-national_highways = सबसे बड़ी सड़कें, जैसे A47, National Highways देखती है।
why-dvla = जिन गाड़ियों का टैक्स नहीं भरा, उन्हें DVLA देखती है।
why-defra = जब बहुत से जंगली पक्षी मरें, तो Defra जानना चाहता है। उन्हें बर्ड फ़्लू हो सकता है।
why-landlord = मकान मालिक को आपका घर सुरक्षित और ठीक रखना होगा। पहले मकान मालिक को बताएँ। अगर कुछ न हो, तो हमें बताएँ। हम जाँच कर सकते हैं।
why-housing_association = आपकी आवास संस्था को आपका घर सुरक्षित और ठीक रखना होगा।
why-homeowner = घर की मरम्मत और नालियाँ घर का मालिक देखता है।
why-leaseholder = घर के अंदर का काम पट्टेदार (leaseholder) देखता है। इमारत और साझा हिस्से हम देखते हैं।
why-landowner = निजी ज़मीन की सफ़ाई उसके मालिक को करनी होती है। काउंसिल को वहाँ काम करने का हक़ नहीं है।
why-utility = कंपनी को अपने डिब्बे ख़ुद साफ़ करने होते हैं। अक्सर डिब्बे पर उसका नाम होता है।
why-private_contractor = काउंसिल अपने घरों और सार्वजनिक ज़मीन पर कीड़े और चूहे हटाती है। दूसरे घरों में यह काम कोई कंपनी पैसे लेकर कर सकती है।
why-neighbour = हर काउंसिल अपना इलाक़ा देखती है।

# How far a report has come: what it is called, what it means (.meaning), what comes next (.next).

status-received = आपकी रिपोर्ट हमें मिल गई
    .meaning = आपकी रिपोर्ट हमारे पास सुरक्षित है। अभी किसी ने उसे नहीं पढ़ा है।
    .next = कोई उसे पढ़ेगा और सही टीम चुनेगा।
status-triage = हम सही टीम चुन रहे हैं
    .meaning = किसी ने आपकी रिपोर्ट पढ़ ली है। वे देख रहे हैं कि यह किसका काम है।
    .next = सही टीम इसे देखेगी।
status-investigating = हम जाँच कर रहे हैं
    .meaning = एक टीम पता कर रही है कि क्या करना होगा।
    .next = टीम काम की योजना बनाएगी, या बताएगी कि क्यों नहीं।
status-scheduled = काम की योजना बन गई है
    .meaning = काम हमारी सूची में है और उसकी तारीख तय है।
    .next = कर्मचारी आकर काम करेंगे।
status-in_progress = काम शुरू हो गया है
    .meaning = कर्मचारियों ने काम शुरू कर दिया है।
    .next = कर्मचारी काम पूरा करेंगे। आप यहाँ कभी भी पूछ सकते हैं कि काम कहाँ तक पहुँचा।
status-referred_internal = अब यह हमारी दूसरी टीम के पास है
    .meaning = आपकी रिपोर्ट हमारी किसी दूसरी टीम के लिए थी। हमने उसे भेज दी है।
    .next = वह टीम इसे देखेगी। आपको कुछ नहीं करना है।
status-fixed = हो गया
    .meaning = काम पूरा हो गया है।
    .next = अगर ठीक न हो, तो यहाँ फिर रिपोर्ट करें और यह संदर्भ नंबर दें।
status-duplicate = किसी ने पहले ही बता दिया है
    .meaning = इसी बात की रिपोर्ट हमारे पास थी। हमने आपकी रिपोर्ट उसके साथ रख दी है।
    .next = जब उन्हें ख़बर मिलेगी, तब आपको भी मिलेगी।
status-not_ours = यह काम { $body } का है
    .meaning = काउंसिल इसकी देखभाल नहीं करती।
    .next = आप मुझसे पूछ सकते हैं कि उनसे कैसे संपर्क करें।
status-no_action = हम यह नहीं कर सकते
    .meaning = हमने जाँच की और हम कोई काम नहीं करेंगे।
    .next = अगर आप सहमत नहीं हैं, तो हमसे फिर सोचने को कह सकते हैं, या शिकायत कर सकते हैं।
status-cancelled = आपने हमें रुकने को कहा
    .meaning = हम और कुछ नहीं कर रहे, क्योंकि आपने रुकने को कहा।
    .next = आप कभी भी नई रिपोर्ट कर सकते हैं।
status-closed = पूरा हुआ
    .meaning = हम जो कर सकते थे, वह सब कर चुके हैं।
    .next = अगर ठीक न हो, तो यहाँ फिर रिपोर्ट करें और यह संदर्भ नंबर दें।
status-reopened = फिर से खुली
    .meaning = यह पहले पूरी हो गई थी। हम इस पर फिर काम कर रहे हैं।
    .next = कोई टीम इसे फिर देखेगी।
