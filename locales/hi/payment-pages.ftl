# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }, { $council }
pay-page-title = भुगतान करें: { $what }
pay-page-council = { $council }
pay-page-line-what = किस चीज़ के लिए
pay-page-line-account = बिल या नोटिस का नंबर
pay-page-line-amount = रकम
pay-page-line-reference = हमारा संदर्भ नंबर
pay-page-line-receipt = रसीद नंबर
pay-page-line-date = भुगतान की तारीख
pay-page-line-refunded = आपके कार्ड पर लौटाई गई रकम
pay-page-account-ending = { $end } पर ख़त्म होता है
pay-page-check = आगे बढ़ने से पहले देख लें कि यह सही है।
pay-page-secure =
    कार्ड की जानकारी आप अगले पेज पर देंगे, और सिर्फ़ वहीं। हम उसे बातचीत, SMS या ईमेल में कभी नहीं माँगते।
pay-page-language = अगला पेज अंग्रेज़ी में है। वह कार्ड का नंबर, कार्ड ख़त्म होने की तारीख, पीछे के 3 अंक और कार्ड का पता पूछता है।
pay-page-continue = { $amount } देने के लिए आगे बढ़ें
pay-page-again = { $amount } देने की फिर कोशिश करें
pay-page-cannot = अगर आप पैसे नहीं दे सकते, तो अभी देना ज़रूरी नहीं है। बातचीत में बताएँ, या { $phone } पर फ़ोन करें, { $hours }। हम मदद कर सकते हैं।
pay-page-back = बातचीत पर वापस जाएँ
pay-page-check-again = फिर से देखें

pay-page-not-finished = भुगतान अभी पूरा नहीं हुआ है। अभी कोई पैसा नहीं लिया गया।
pay-page-declined = आपका कार्ड स्वीकार नहीं हुआ। कोई पैसा नहीं लिया गया। आप फिर कोशिश कर सकते हैं, या दूसरा कार्ड इस्तेमाल कर सकते हैं।
pay-page-expired = पेज बहुत देर खुला रहा, इसलिए बंद हो गया। कोई पैसा नहीं लिया गया। आप फिर कोशिश कर सकते हैं।
pay-page-cancelled = आप भुगतान से पहले रुक गए। कोई पैसा नहीं लिया गया। आप अब भी भुगतान कर सकते हैं।
pay-page-error = माफ़ कीजिए, कार्ड जाँचने में कुछ गड़बड़ हुई। हमें आपसे कोई भुगतान नहीं मिला। आप फिर कोशिश कर सकते हैं।

pay-page-paid-title = भुगतान मिल गया
pay-page-paid = हमें आपके { $amount } मिल गए ({ $what })। संदर्भ नंबर संभाल कर रखें, या यह पेज प्रिंट कर लें।
pay-page-refunded = इसका कुछ हिस्सा या पूरा पैसा आपके कार्ड पर लौटा दिया गया है। बैंक में दिखने में 6 दिन तक लग सकते हैं।
pay-page-pending-title = हम जवाब का इंतज़ार कर रहे हैं
pay-page-pending = आपके कार्ड की जानकारी भेज दी गई है। अभी पता नहीं कि भुगतान हुआ या नहीं। दोबारा पैसे न दें।
pay-page-ended-title = यह लिंक ख़त्म हो गया है
pay-page-ended = इस लिंक से भुगतान नहीं हो सकता। भुगतान के लिए बातचीत में नया लिंक माँगें, या { $payment_phone } पर फ़ोन करें।
pay-page-unknown-title = हमें यह भुगतान नहीं मिला
pay-page-unknown = लिंक देख लें। अगर आपने उसे ख़ुद लिखा है, तो हमारे संदेश से फिर कॉपी करें। भुगतान के लिए { $payment_phone } पर फ़ोन भी कर सकते हैं।
pay-page-down-title = कार्ड से भुगतान अभी नहीं हो रहा
pay-page-down = माफ़ कीजिए। यह हमारी गड़बड़ है, आपकी नहीं। कोई पैसा नहीं लिया गया। आपका लिंक बना हुआ है, कुछ मिनट बाद फिर कोशिश करें।
pay-page-down-call = आप कार्ड से { $payment_phone } पर भी पैसे दे सकते हैं, दिन हो या रात।
pay-page-busy-title = यह भुगतान खुल रहा है
pay-page-busy = यह लिंक किसी दूसरी जगह खोला जा रहा है। एक मिनट रुकें, फिर कोशिश करें।
pay-page-wrong-title = माफ़ कीजिए, यहाँ कुछ गड़बड़ हुई
pay-page-wrong = इस पेज ने कोई पैसा नहीं लिया। एक मिनट बाद फिर कोशिश करें, या { $phone } पर फ़ोन करें।

pay-page-sandbox = यह सिर्फ़ परीक्षण है। कोई पैसा नहीं जाता, और कोई कार्ड नहीं माँगा जाता।
pay-sandbox-title = परीक्षण: यह भुगतान कैसे ख़त्म हो?
pay-sandbox-about = यह पेज असली भुगतान पेज की जगह है। यहाँ आप चुनते हैं कि क्या हो। कोई पैसा नहीं जाता।
pay-sandbox-choose = इस भुगतान का क्या हो?
pay-sandbox-pays = भुगतान हो जाए
pay-sandbox-declined = कार्ड स्वीकार न हो
pay-sandbox-cancelled = पैसे देने वाला रुक जाए
pay-sandbox-expired = पेज बहुत देर खुला रहे
pay-sandbox-error = दूसरी तरफ़ कुछ गड़बड़ हो
pay-sandbox-waiting = जवाब अभी न आए
pay-sandbox-go = आगे बढ़ें
pay-sandbox-none = चुनें कि क्या हो।
pay-sandbox-problem = कोई समस्या है
pay-sandbox-over-title = यह भुगतान ख़त्म हो गया है
pay-sandbox-over = इसके लिए अब और कुछ नहीं चुना जा सकता।

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
