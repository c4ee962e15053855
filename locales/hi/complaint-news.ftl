# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    शिकायत { $reference } के बारे में ख़बर है।
    { $details }
    .subject = आपकी शिकायत { $reference } के बारे में ख़बर
complaint-news-handler = आपकी शिकायत { $name } ({ $department }) के पास है। यह 2 में से चरण { $stage } पर है।
complaint-news-points = हम आपकी शिकायत ऐसे समझे हैं:
complaint-news-point = - { $text }
complaint-news-correct = अगर यह सही नहीं है, या आप कुछ जोड़ना चाहते हैं, तो बताएँ।
complaint-news-answer-by = हम { $date } तक जवाब देंगे। अगर तब तक जवाब न दें, तो आप शिकायत आगे ले जा सकते हैं।
complaint-news-extended = हमारे जवाब में ज़्यादा समय लगेगा। इसके लिए हमें खेद है। कारण: { $reason }
complaint-news-new-date = नई तारीख: { $date }।
complaint-news-answer = यह 2 में से चरण { $stage } पर हमारा जवाब है।
complaint-news-decision = { $decision } कारण: { $reasons }
complaint-news-action = अभी करना बाक़ी है: { $what } तारीख: { $date } तक। ज़िम्मेदार: { $owner }।
complaint-news-help =
    आप कभी भी लोकपाल (ombudsman, शिकायतों की स्वतंत्र जाँच करने वाला) से मदद माँग सकते हैं:
    { $ombudsmen }
complaint-remedy-apology = हमें खेद है।
complaint-remedy-put_right = हम इसे ठीक करेंगे।
complaint-remedy-reconsider = हम इस पर फिर विचार करेंगे।
complaint-remedy-payment = हम आपको पैसे देंगे।
complaint-remedy-change = हम अपने काम का तरीका बदलेंगे।
