# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = हाँ
    .words = हाँ, हां, जी, जी हाँ, जी हां, हाँ जी, हां जी, बिल्कुल, सही है, यह सही है, ठीक है, ज़रूर, haan, haan ji, ji haan, bilkul, sahi hai, theek hai, thik hai, zaroor, yes, ok, ओके
choice-no = नहीं
    .words = नहीं, नही, जी नहीं, जी नही, बिल्कुल नहीं, ग़लत, ग़लत है, यह ग़लत है, सही नहीं है, ठीक नहीं है, नहीं शुक्रिया, nahi, nahin, nhi, ji nahi, bilkul nahi, galat, galat hai, sahi nahi hai, no
choice-unsure = पक्का पता नहीं
    .words = पता नहीं, पता नही, मुझे पता नहीं, मुझे नहीं पता, नहीं पता, मालूम नहीं, मुझे नहीं मालूम, कह नहीं सकता, कह नहीं सकती, कहना मुश्किल है, याद नहीं, पक्का नहीं, pata nahi, mujhe pata nahi, maloom nahi, keh nahi sakta, yaad nahi, not sure
choice-skip = इसे छोड़ें
    .words = छोड़ें, छोड़ दें, छोड़ो, छोड़ दो, इसे छोड़ दें, इसे छोड़ दो, आगे बढ़ें, आगे चलें, अगला सवाल, बताना नहीं चाहता, बताना नहीं चाहती, chhodo, chhod do, chhod den, aage badhen, skip
choice-other = कुछ और
    .words = कुछ और, कोई और बात, दूसरी चीज़, अन्य, kuch aur, koi aur baat, something else, other
choice-none = इनमें से कोई नहीं
    .words = कोई नहीं, कोई भी नहीं, इनमें से कोई नहीं, इनमें से कुछ नहीं, कुछ नहीं, लागू नहीं, koi nahi, koi bhi nahi, inme se koi nahi, kuch nahi, none

# Opening hours, days and times as they are read out.

opening-span = { $from } से { $to } तक, { $days }
opening-days = { $first } से { $last }
opening-never = अभी बंद
clock-time =
    { $kind ->
        [midday] दोपहर 12 बजे
        [midnight] रात 12 बजे
        [hour] { $half ->
            [am] सुबह
           *[pm] { $hour ->
                [1] दोपहर
                [2] दोपहर
                [3] दोपहर
                [8] रात
                [9] रात
                [10] रात
                [11] रात
               *[other] शाम
            }
        } { $hour } बजे
       *[minutes] { $half ->
            [am] { $hour ->
                [12] रात
               *[other] सुबह
            }
           *[pm] { $hour ->
                [12] दोपहर
                [1] दोपहर
                [2] दोपहर
                [3] दोपहर
                [8] रात
                [9] रात
                [10] रात
                [11] रात
               *[other] शाम
            }
        } { $hour }:{ $minutes }
    }
day-monday = सोमवार
day-tuesday = मंगलवार
day-wednesday = बुधवार
day-thursday = गुरुवार
day-friday = शुक्रवार
day-saturday = शनिवार
day-sunday = रविवार
