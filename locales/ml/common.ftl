# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = അതെ
    .words = അതെ, അതേ, ഉവ്വ്, ശരി, ശരിയാണ്, ഓക്കെ, ഓകെ, ഉണ്ട്, വേണം, ആണ്, ആം, സമ്മതം, തീർച്ചയായും, ആയിക്കോട്ടെ, athe, athey, uvvu, sheri, shari, und, venam, aanu, yes, ok, okay
choice-no = അല്ല
    .words = അല്ല, ഇല്ല, വേണ്ട, വേണ്ട നന്ദി, ഒരിക്കലുമില്ല, തെറ്റ്, തെറ്റാണ്, ശരിയല്ല, പറ്റില്ല, ആവശ്യമില്ല, അതല്ല, alla, illa, venda, vendaa, thettu, pattilla, sheriyalla, no, nope
choice-unsure = എനിക്ക് ഉറപ്പില്ല
    .words = ഉറപ്പില്ല, അറിയില്ല, എനിക്കറിയില്ല, എനിക്ക് അറിയില്ല, അറിയില്ലല്ലോ, പറയാൻ പറ്റില്ല, ഓർമ്മയില്ല, സംശയമാണ്, ഒരു പിടിയുമില്ല, ariyilla, enikku ariyilla, urappilla, ormayilla, not sure, don't know
choice-skip = ഒഴിവാക്കുക
    .words = ഒഴിവാക്കൂ, ഒഴിവാക്കാം, ഇത് ഒഴിവാക്കുക, വിട്ടുകളയുക, വിട്ടേക്കൂ, പറയാൻ താൽപര്യമില്ല, അടുത്ത ചോദ്യം, മുന്നോട്ടു പോകുക, ozhivakkuka, ozhivakku, vittekku, skip
choice-other = മറ്റൊന്ന്
    .words = മറ്റൊന്ന്, വേറെ, വേറൊന്ന്, വേറെ ഒന്ന്, മറ്റെന്തെങ്കിലും, വേറെ എന്തെങ്കിലും, vere, veronnu, other, something else
choice-none = ഇവയൊന്നുമല്ല
    .words = ഒന്നുമല്ല, ഇതൊന്നുമല്ല, ഇവയൊന്നും അല്ല, ആരുമില്ല, ആരുമല്ല, ഒന്നുമില്ല, ബാധകമല്ല, onnumalla, ithonnumalla, aarumilla, none

# Opening hours, days and times as they are read out.

opening-span = { $from } മുതൽ { $to } വരെ, { $days }
opening-days = { $first } മുതൽ { $last } വരെ
opening-never = ഇപ്പോൾ തുറക്കുന്നില്ല
clock-time =
    { $kind ->
        [midday] ഉച്ചയ്ക്ക് 12 മണി
        [midnight] രാത്രി 12 മണി
        [hour] { $half ->
            [am] രാവിലെ
           *[pm] { $hour ->
                [1] ഉച്ചയ്ക്ക്
                [2] ഉച്ചയ്ക്ക്
                [3] ഉച്ചയ്ക്ക്
                [7] രാത്രി
                [8] രാത്രി
                [9] രാത്രി
                [10] രാത്രി
                [11] രാത്രി
               *[other] വൈകിട്ട്
            }
        } { $hour } മണി
       *[minutes] { $half ->
            [am] { $hour ->
                [12] രാത്രി
               *[other] രാവിലെ
            }
           *[pm] { $hour ->
                [12] ഉച്ചയ്ക്ക്
                [1] ഉച്ചയ്ക്ക്
                [2] ഉച്ചയ്ക്ക്
                [3] ഉച്ചയ്ക്ക്
                [7] രാത്രി
                [8] രാത്രി
                [9] രാത്രി
                [10] രാത്രി
                [11] രാത്രി
               *[other] വൈകിട്ട്
            }
        } { $hour }:{ $minutes }
    }
day-monday = തിങ്കൾ
day-tuesday = ചൊവ്വ
day-wednesday = ബുധൻ
day-thursday = വ്യാഴം
day-friday = വെള്ളി
day-saturday = ശനി
day-sunday = ഞായർ
