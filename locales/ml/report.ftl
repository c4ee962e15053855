# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = നിങ്ങൾക്ക് ഒരു പ്രശ്നം അറിയിക്കണം. ഞാൻ കുറച്ചു ചോദ്യങ്ങൾ ചോദിക്കാം.
report-understood = നിങ്ങൾ അറിയിക്കുന്ന പ്രശ്നം: { $category }.
report-understood-with =
    നിങ്ങൾ അറിയിക്കുന്ന പ്രശ്നം: { $category }. എനിക്ക് കിട്ടിയത്:
    { $facts }

# What it is about.

report-ask-group = എന്തുതരം പ്രശ്നമാണ്?
    .again = എടുക്കാത്ത ബിൻ, കത്താത്ത തെരുവുവിളക്ക് പോലെ കുറച്ചു വാക്കുകളിൽ പറയുക.
report-group-street = തെരുവുകളും കൊണ്ടിട്ട മാലിന്യവും
    .words = തെരുവ്, തെരുവുകൾ, തെരുവിൽ, മാലിന്യം, ചവറ്, വേസ്റ്റ്, theruvu, waste, street, rubbish
report-group-waste = എടുക്കാത്ത ബിൻ
    .words = ബിൻ, ബിന്നുകൾ, ബിൻ എടുത്തില്ല, റീസൈക്ലിങ്, bin, bins, bin eduthilla, recycling
report-group-neighbourhood = ശബ്ദശല്യം അല്ലെങ്കിൽ അയൽക്കാർ
    .words = അയൽക്കാർ, അയൽക്കാരൻ, അയൽവാസി, ശബ്ദം, ശബ്ദശല്യം, ബഹളം, ഒച്ച, ആളുകൾ, ayalkkar, bahalam, neighbours, noise
report-group-home = എന്റെ വീട്
    .words = വീട്, വീട്ടിൽ, എന്റെ വീട്ടിൽ, ഫ്ലാറ്റ്, അറ്റകുറ്റപ്പണി, റിപ്പയർ, veedu, home, house, repairs
report-group-parks = പാർക്കുകൾ, മരങ്ങൾ, പൊതുശൗചാലയങ്ങൾ
    .words = പാർക്ക്, പാർക്കുകൾ, പാർക്കിൽ, മരം, മരങ്ങൾ, ശൗചാലയം, ടോയ്ലറ്റ്, park, maram, tree, toilets
report-group-roads = റോഡുകൾ, വിളക്കുകൾ, പാർക്കിങ്
    .words = റോഡ്, റോഡുകൾ, റോഡിൽ, വിളക്ക്, വിളക്കുകൾ, ലൈറ്റ്, പാർക്കിങ്, പാർക്കിംഗ്, ഓട, കുഴി, road, roads, lights, parking
report-group-other = മറ്റൊന്ന്
    .words = മറ്റൊന്ന്, വേറെ, വേറൊന്ന്, മറ്റെന്തെങ്കിലും, ഇവയൊന്നുമല്ല, vere, other, something else
report-ask-category = ഇവയിൽ ഏതാണ്?
    .again = ഏറ്റവും അടുത്തത് തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ നിങ്ങളുടെ വാക്കുകളിൽ പറയുക.

# Who looks after it.

report-not-ours =
    ഇത് നോക്കുന്നത് സിറ്റി കൗൺസിലല്ല. ഇത് നോക്കേണ്ടത്: { $body }.
    { $route }
report-looked-after-by =
    ഇത് നോക്കേണ്ടത്: { $body }.
    { $route }
report-ask-pass-on = നിങ്ങളുടെ റിപ്പോർട്ട് ഇവർക്ക് കൈമാറട്ടെ: { $body }?
    .again = നിങ്ങൾക്കായി ഞാൻ ഇത് { $body } എന്നവർക്ക് അയയ്ക്കാം. അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയുക.
report-not-passed-on =
    എങ്കിൽ ഞാൻ ഒന്നും അയയ്ക്കുന്നില്ല. നിങ്ങൾക്ക് സ്വയം ഇവരെ അറിയിക്കാം: { $body }.
    { $route }
report-reach-both = { $phone } വിളിക്കുക, അല്ലെങ്കിൽ { $url } തുറക്കുക.
    .voice = { $phone } വിളിക്കുക, അല്ലെങ്കിൽ { $url } ഉപയോഗിക്കുക.
report-reach-phone = { $phone } എന്ന നമ്പറിൽ വിളിക്കുക.
report-reach-url = ഇത് തുറക്കുക: { $url }.
    .voice = അവരെ അറിയിക്കാൻ ഇത് ഉപയോഗിക്കാം: { $url }.
report-nothing-sent = ഒന്നും അയച്ചിട്ടില്ല.
report-anything-else = മറ്റെന്തെങ്കിലും സഹായം വേണോ?

# Where it is.

report-ask-location-street = അത് എവിടെയാണ്? തെരുവും വീട്ടുനമ്പറും, അല്ലെങ്കിൽ അതിനടുത്ത് എന്താണെന്ന് പറയുക.
    .again = അത് എങ്ങനെ കണ്ടെത്താമെന്ന് പറയുക. ഉദാഹരണത്തിന്: 12 Alder Road, അല്ലെങ്കിൽ Elm Hill-ലെ ബസ് സ്റ്റോപ്പ്.
report-ask-location-address = വിലാസം എന്താണ്? വീട്ടുനമ്പറും തെരുവും പോസ്റ്റ്കോഡും പറയുക.
    .again = 12 Alder Road, NR3 1AB പോലെ മുഴുവൻ വിലാസം പറയുക.
report-ask-location-site = ഏതു സ്ഥലമാണ്?
    .again = അതിന്റെ പേരോ അത് എവിടെയാണെന്നോ പറയുക. ഉദാഹരണത്തിന്: Eaton Park, ഊഞ്ഞാലുകൾക്കടുത്ത്.
report-place-unsure = ഈ സ്ഥലം ഞങ്ങളുടെ പ്രദേശത്താണോ എന്ന് ഉറപ്പില്ല. ഞാൻ തുടരാം, ഞങ്ങൾ പരിശോധിക്കും.
report-outside =
    { $address } മറ്റൊരു പ്രദേശത്താണ്. ഇത് നോക്കേണ്ടത്: { $body }.
    { $route }
report-outside-unknown = { $address } ഞങ്ങളുടെ പ്രദേശത്തല്ല. അവിടത്തെ കൗൺസിലാണ് ഇത് നോക്കേണ്ടത്.
report-ask-outside = മറ്റൊരു വിലാസം പറയണോ?
    .again = Norwich-ലെ ഒരു വിലാസം പറയുക, അല്ലെങ്കിൽ നിർത്തുക എന്ന് പറയുക.
report-choice-other-address = മറ്റൊരു വിലാസം പറയുക
    .words = മറ്റൊരു വിലാസം, വേറെ വിലാസം, വിലാസം മാറ്റുക, അതെ, വേണം, മാറ്റണം, athe, another address, yes
report-choice-end = ഇവിടെ അവസാനിപ്പിക്കുക
    .words = അവസാനിപ്പിക്കുക, അവസാനിപ്പിക്കാം, നിർത്തുക, നിർത്താം, വേണ്ട, ഇല്ല, അല്ല, മതി, venda, stop, end, no

# Somebody else has reported it.

report-ask-join = { $address }: ഇതേതരം പ്രശ്നം ഒരാൾ { $date }-ന് അറിയിച്ചിരുന്നു. നിങ്ങളുടേതും അതുതന്നെയാണോ?
    .again = അതിനടുത്ത് ഒരു റിപ്പോർട്ട് ഇപ്പോൾത്തന്നെയുണ്ട്. അതുതന്നെ എന്ന് പറയുക, നിങ്ങളുടേത് മറ്റൊന്നാണെങ്കിൽ വേറെ എന്ന് പറയുക.
report-choice-same = അതുതന്നെ
    .words = അതുതന്നെ, അത് തന്നെ, ഇതുതന്നെ, അതെ, ഒന്നുതന്നെ, athu thanne, athe, same, yes
report-choice-different = എന്റേത് വേറെയാണ്
    .words = വേറെ, വേറെയാണ്, മറ്റൊന്ന്, മറ്റൊന്നാണ്, വ്യത്യസ്തമാണ്, അല്ല, അതല്ല, vere, alla, different, no

# What happened.

report-ask-description = കുറച്ചുകൂടി പറയാമോ, അല്ലെങ്കിൽ ഒഴിവാക്കാം. ടീം എന്താണ് അറിയേണ്ടത്?
    .again = “ഒരു പഴയ സോഫയും പൊട്ടിയ ചില്ലും” പോലെ കാണുന്നത് പറയുക. ഇത് ഒഴിവാക്കാം.
report-ask-photos = ഫോട്ടോകൾ ഉണ്ടെങ്കിൽ ഇപ്പോൾ അയയ്ക്കുക, അല്ലെങ്കിൽ ഒഴിവാക്കാം.
    .again = സന്ദേശത്തിൽ ഒരു ഫോട്ടോ ചേർക്കുക. ഇല്ലെങ്കിൽ ഒഴിവാക്കുക എന്ന് പറയുക.
    .voice = ഫോൺ വിളിയിൽ ഫോട്ടോ അയയ്ക്കാനാവില്ല. ഒഴിവാക്കുക എന്ന് പറയുക, നമുക്ക് തുടരാം.

# Who reports it.

report-privacy =
    നിങ്ങളുടെ റിപ്പോർട്ട് നോക്കാൻ { $council } നിങ്ങളുടെ ഉത്തരങ്ങൾ സൂക്ഷിക്കുന്നു. ആവശ്യമുള്ള ടീമുകൾ മാത്രം അവ കാണും.
    കാർഡ് നമ്പർ ഇവിടെ ഒരിക്കലും എഴുതരുത്. കൂടുതൽ ഇവിടെ വായിക്കാം: { $link }.
    .sms = ഇത് നോക്കാൻ മാത്രം { $council } നിങ്ങളുടെ ഉത്തരങ്ങൾ സൂക്ഷിക്കുന്നു. കൂടുതൽ: { $link }.
    .voice = നിങ്ങളുടെ റിപ്പോർട്ട് നോക്കാൻ { $council } നിങ്ങളുടെ ഉത്തരങ്ങൾ സൂക്ഷിക്കുന്നു. ആവശ്യമുള്ള ടീമുകൾ മാത്രം അവ കാണും.
report-ask-contact = എന്തെങ്കിലും ചോദിക്കേണ്ടിവന്നാൽ എങ്ങനെ ബന്ധപ്പെടാം? ഫോൺ നമ്പറോ ഇമെയിലോ തരുക. പേര് പറയാതിരിക്കാൻ ഇത് ഒഴിവാക്കാം.
    .again = ഫോൺ നമ്പറോ sam@example.com പോലെ ഒരു ഇമെയിലോ തരുക. ഇത് ഒഴിവാക്കാം.
report-ask-contact-needed = നിങ്ങളുടെ പേരും ഫോൺ നമ്പറോ ഇമെയിലോ എന്താണ്?
    .again = ഞങ്ങൾക്ക് നിങ്ങളെ ബന്ധപ്പെടാൻ കഴിയണം. ഫോൺ നമ്പറോ sam@example.com പോലെ ഒരു ഇമെയിലോ തരുക.

# Reading back, and what happens then.

report-read-back =
    എന്റെ കൈയിലുള്ളത് നോക്കുക:
    { $facts }
    ഇത് ശരിയാണോ, അയയ്ക്കട്ടെ?
    .again =
    ഞാൻ അയയ്ക്കാൻ പോകുന്നത്:
    { $facts }
    അയയ്ക്കാൻ അതെ എന്ന് പറയുക. അല്ലെങ്കിൽ എന്താണ് തെറ്റെന്ന് പറയുക.
report-read-back-pass-on =
    എന്റെ കൈയിലുള്ളത് നോക്കുക:
    { $facts }
    ഇത് ശരിയാണോ, ഇവർക്ക് കൈമാറട്ടെ: { $body }?
    .again =
    { $body } എന്നവർക്ക് ഞാൻ കൈമാറാൻ പോകുന്നത്:
    { $facts }
    അയയ്ക്കാൻ അതെ എന്ന് പറയുക. അല്ലെങ്കിൽ എന്താണ് തെറ്റെന്ന് പറയുക.
report-read-back-join =
    { $date }-ലെ റിപ്പോർട്ട് { $reference }-ൽ നിങ്ങളെ ചേർക്കാം.
    { $facts }
    ഇത് ശരിയാണോ, ചേർക്കട്ടെ?
    .again =
    { $date }-ലെ റിപ്പോർട്ട് { $reference }-ൽ ഞാൻ നിങ്ങളെ ചേർക്കും.
    { $facts }
    ചേർക്കാൻ അതെ എന്ന് പറയുക. അല്ലെങ്കിൽ എന്താണ് തെറ്റെന്ന് പറയുക.
report-offer-contact = എന്തെങ്കിലും ചോദിക്കേണ്ടിവന്നാൽ ഉപയോഗിക്കാൻ ഫോൺ നമ്പറോ ഇമെയിലോ തരുകയും ചെയ്യാം.

report-done = നന്ദി. നിങ്ങളുടെ റിപ്പോർട്ട് ഞങ്ങൾക്ക് കിട്ടി. നിങ്ങളുടെ റഫറൻസ് { $reference }.
    .voice = നന്ദി. നിങ്ങളുടെ റിപ്പോർട്ട് ഞങ്ങൾക്ക് കിട്ടി. നിങ്ങളുടെ റഫറൻസ് { $reference }. ഒന്നുകൂടി പറയാം: { $reference }.
report-done-due = { $date }-നകം ഇത് ശരിയാക്കാൻ ഞങ്ങൾ ശ്രമിക്കും.
report-done-no-date = ഒരു ടീം ഇത് നോക്കും. ഇത്തരം റിപ്പോർട്ടിന് ഒരു തീയതി ഉറപ്പു പറയാനാവില്ല.
report-done-passed-on = ഞങ്ങൾ ഇത് ഇവർക്ക് കൈമാറും: { $body }. എന്ത്, എപ്പോൾ ചെയ്യണമെന്ന് അവർ തീരുമാനിക്കും.
report-done-reach = ഇതിനെക്കുറിച്ച് എന്തെങ്കിലും ചോദിക്കാൻ മാത്രമേ നിങ്ങളുടെ ഫോൺ നമ്പറോ ഇമെയിലോ ഉപയോഗിക്കൂ.
report-done-ask = ഇത് എന്തായി എന്നറിയാൻ റഫറൻസ് { $reference } ഇവിടെ പറയുക, അല്ലെങ്കിൽ { $phone } വിളിക്കുക.
    .voice = ഇത് എന്തായി എന്നറിയാൻ വീണ്ടും വിളിച്ച് റഫറൻസ് നമ്പർ പറയുക.
report-joined = റിപ്പോർട്ട് { $reference }-ൽ ഞാൻ നിങ്ങളെ ചേർത്തു.

# Short names of what is known, for reading back, and other words for them.

report-label-category = എന്ത്
    .words = എന്ത്, പ്രശ്നം, പ്രശ്നത്തിന്റെ തരം, റിപ്പോർട്ടിന്റെ തരം, category
report-label-location = എവിടെ
    .words = എവിടെ, സ്ഥലം, വിലാസം, അഡ്രസ്, തെരുവ്, വീട്ടുനമ്പർ, പോസ്റ്റ്കോഡ്, where, address, place, postcode
report-label-pass-on = കൈമാറുക
report-label-join = അതേ റിപ്പോർട്ട്
report-label-description = വിവരങ്ങൾ
    .words = വിവരങ്ങൾ, വിവരണം, ഞാൻ പറഞ്ഞത്, ഞാൻ എഴുതിയത്, details, description
report-label-photos = ഫോട്ടോകൾ
    .words = ഫോട്ടോകൾ, ഫോട്ടോ, ചിത്രം, ചിത്രങ്ങൾ, photo, photos
report-label-contact = നിങ്ങളെ ബന്ധപ്പെടാൻ
    .words = ബന്ധപ്പെടാൻ, ഫോൺ, ഫോൺ നമ്പർ, എന്റെ നമ്പർ, മൊബൈൽ, ഇമെയിൽ, എന്റെ ഇമെയിൽ, പേര്, എന്റെ പേര്, phone, email, name
report-label-access = അകത്തു കയറാൻ
    .words = അകത്തു കയറാൻ, കയറാനുള്ള വഴി, access
report-label-address = വിലാസം
    .words = അവരുടെ വിലാസം
report-label-affects = നിങ്ങളെ ബാധിക്കുന്നത്
    .words = എന്നെ ബാധിക്കുന്നത്, ഫലം
report-label-animal = മൃഗം
    .words = മൃഗം, animal
report-label-assisted = ബിൻ വയ്ക്കാൻ സഹായം
    .words = ബിൻ സഹായം, സഹായം, assisted
report-label-bin_type = ബിൻ
    .words = ബിൻ, ഏതു ബിൻ, ബിൻ തരം, bin
report-label-blocking = വഴി തടയുന്നു
    .words = വഴി തടയുന്നു, തടസ്സം
report-label-blocking_road = റോഡ് തടയുന്നു
    .words = റോഡ് തടയുന്നു, റോഡ് തടഞ്ഞു, റോഡ് തടസ്സം
report-label-collection_date = എടുക്കേണ്ട ദിവസം
    .words = തീയതി, ദിവസം, എടുക്കേണ്ട ദിവസം, date, day
report-label-colour = നിറം
    .words = നിറം, colour
report-label-column_number = പോസ്റ്റിലെ നമ്പർ
    .words = പോസ്റ്റിലെ നമ്പർ, വിളക്കിന്റെ നമ്പർ
report-label-condition = അവസ്ഥ
    .words = അവസ്ഥ, നില
report-label-count = എത്ര എണ്ണം
    .words = എത്ര എണ്ണം, എണ്ണം, എത്ര
report-label-danger_now = ഇപ്പോൾ അപകടം
    .words = അപകടം
report-label-depth_cm = ആഴം (സെന്റിമീറ്റർ)
    .words = ആഴം, എത്ര ആഴം
report-label-details = ഉടമയെക്കുറിച്ച്
    .words = ഉടമയുടെ വിവരങ്ങൾ, ഉടമയെക്കുറിച്ച്
report-label-effect = നിങ്ങളെ ബാധിക്കുന്നത്
    .words = ഫലം, എന്നെ ബാധിക്കുന്നത്
report-label-extent = എത്രമാത്രം
    .words = എത്രമാത്രം, എത്രത്തോളം, വ്യാപ്തി
report-label-fault = എന്താണ് തകരാർ
    .words = തകരാർ, എന്താണ് തകരാർ, കേട്
report-label-flooding = വെള്ളക്കെട്ട്
    .words = വെള്ളക്കെട്ട്, വെള്ളപ്പൊക്കം, വെള്ളം കയറി
report-label-happening_now = ഇപ്പോൾ നടക്കുന്നു
    .words = ഇപ്പോൾ നടക്കുന്നു
report-label-health = ആരോഗ്യം
    .words = ആരോഗ്യം
report-label-home_address = നിങ്ങളുടെ വിലാസം
    .words = എന്റെ വിലാസം, വീട്ടുവിലാസം, നിങ്ങളുടെ വിലാസം
report-label-how_long = എത്ര നേരം
    .words = എത്ര നേരം, എത്ര കാലം, എത്ര നാളായി
report-label-how_often = എത്ര തവണ
    .words = എത്ര തവണ, എത്ര പ്രാവശ്യം, എപ്പോഴൊക്കെ
report-label-in_danger = അപകടത്തിൽ
    .words = അപകടത്തിൽ, അപകടത്തിലാണ്
report-label-injury = പരിക്കേറ്റത്
    .words = പരിക്ക്, പരിക്കേറ്റു, മുറിവ്
report-label-issue = പ്രശ്നം
    .words = പ്രശ്നം, issue
report-label-kind = തരം
    .words = തരം, ഏതു തരം, kind, type
report-label-land = സ്ഥലത്തിന്റെ തരം
    .words = ഭൂമി, ഏതു സ്ഥലം, സ്ഥലത്തിന്റെ തരം
report-label-land_type = സ്ഥലത്തിന്റെ തരം
    .words = ഭൂമി, സ്ഥലത്തിന്റെ തരം, ഭൂമിയുടെ തരം
report-label-make = കമ്പനി
    .words = കമ്പനി, നിർമാതാവ്, make
report-label-model = മോഡൽ
    .words = മോഡൽ, model
report-label-now = ഇപ്പോൾ അവിടെയുണ്ട്
    .words = ഇപ്പോൾ അവിടെയുണ്ട്, ഇപ്പോൾ അവിടെ
report-label-offender = ആരു ചെയ്തു
    .words = ആരു ചെയ്തു, ആരാണ് ചെയ്തത്, ആര് കൊണ്ടിട്ടു
report-label-offender_known = ഉടമയെ അറിയാം
    .words = ഉടമയെ അറിയാം
report-label-offensive = മറ്റുള്ളവരെ അപമാനിക്കുന്നത്
    .words = അപമാനിക്കുന്നത്, മോശം വാക്കുകൾ
report-label-out_on_time = രാവിലെ 6-നകം പുറത്ത്
    .words = സമയത്ത് വച്ചു, പുറത്തു വച്ച സമയം
report-label-owner = ഉടമ
    .words = ഉടമ, owner
report-label-pattern = ദിവസങ്ങളും സമയങ്ങളും
    .words = ദിവസങ്ങളും സമയങ്ങളും, സമയങ്ങൾ
report-label-people = ആളുകൾ
    .words = ആളുകൾ, people
report-label-pest = കീടം
    .words = കീടം, ജീവി, മൃഗം
report-label-place = സ്ഥലം
    .words = സ്ഥലത്തിന്റെ തരം
report-label-recurring = ഇടയ്ക്കിടെ ഉണ്ടാകുന്നു
    .words = ഇടയ്ക്കിടെ, ആവർത്തിക്കുന്നു
report-label-reported_before = മുമ്പ് അറിയിച്ചു
    .words = മുമ്പ് അറിയിച്ചു, നേരത്തേ പറഞ്ഞു
report-label-restriction = പാർക്കിങ് നിയമം
    .words = പാർക്കിങ് നിയമം, പാർക്കിംഗ് നിയമം, നിയമം
report-label-room = മുറി
    .words = മുറി, room
report-label-rooms = മുറികൾ
    .words = മുറികൾ, rooms
report-label-safe_now = ഇപ്പോൾ സുരക്ഷിതം
    .words = സുരക്ഷിതം, സുരക്ഷിതമാണ്
report-label-since = എന്നു മുതൽ
    .words = എന്നു മുതൽ, തീയതി, മുതൽ, since
report-label-site = ഏതു സ്ഥലം
    .words = ഇടം, ഏതു സ്ഥലം
report-label-size = എത്ര വലുത്
    .words = വലുപ്പം, അളവ്, എത്ര വലുത്, എത്ര, size
report-label-source_address = എവിടെ നിന്ന്
    .words = എവിടെ നിന്ന്, എവിടെനിന്ന്
report-label-spoken_to_them = അവരോട് സംസാരിച്ചു
    .words = അവരോട് സംസാരിച്ചു, സംസാരിച്ചു
report-label-still_there = ഇപ്പോഴും അവിടെ
    .words = ഇപ്പോഴും അവിടെ, ഇപ്പോഴും ഉണ്ട്
report-label-summary = എന്തു സംഭവിച്ചു
    .words = എന്തു സംഭവിച്ചു, സംഭവം, എന്താണ് സംഭവിച്ചത്
report-label-surface = എന്തിന്മേൽ
    .words = എന്തിന്മേൽ, പ്രതലം
report-label-surface_owner = ആരുടേതാണ്
    .words = ഉടമ, ആരുടേത്, ആരുടേതാണ്
report-label-tagged = ബിന്നിലെ സ്റ്റിക്കർ
    .words = സ്റ്റിക്കർ, ടാഗ്
report-label-tenure = നിങ്ങളുടെ വീട്
    .words = വീട്ടുടമ, വീട് ആരുടേതാണ്, വാടക
report-label-type_of_waste = കൊണ്ടിട്ടത് എന്ത്
    .words = മാലിന്യം, വേസ്റ്റ്, മാലിന്യത്തിന്റെ തരം, കൊണ്ടിട്ടത് എന്ത്, ചവറ്
report-label-vehicle_reg = നമ്പർ പ്ലേറ്റ്
    .words = നമ്പർ പ്ലേറ്റ്, രജിസ്ട്രേഷൻ, വണ്ടി നമ്പർ, number plate
report-label-vulnerable = വീട്ടിലുള്ളവർ
    .words = വീട്ടിലുള്ളവർ, വീട്ടിലെ ആളുകൾ
report-label-where = ഏതു ഭാഗം
    .words = ഏതു ഭാഗം, ഭാഗം
report-label-dead_animal-where = ഏതുതരം സ്ഥലം
    .words = ഏതുതരം സ്ഥലം, സ്ഥലത്തിന്റെ തരം
report-label-pests-where = കണ്ട സ്ഥലം
    .words = കണ്ട സ്ഥലം, എവിടെ കണ്ടു
report-label-whole_street = തെരുവ് മുഴുവൻ
    .words = തെരുവ് മുഴുവൻ, മുഴുവൻ തെരുവ്
report-label-width_cm = വീതി (സെന്റിമീറ്റർ)
    .words = വീതി, എത്ര വീതി
report-label-witnessed = ചെയ്തയാളെ നിങ്ങൾ കണ്ടു
    .words = കണ്ടു, ഞാൻ കണ്ടു, സാക്ഷി
report-label-witnessed_at = നിങ്ങൾ കണ്ട സമയം
    .words = തീയതി, സമയം, കണ്ട സമയം, എപ്പോൾ കണ്ടു
