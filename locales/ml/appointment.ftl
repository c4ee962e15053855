# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = ഉപഭോക്തൃ സേവനം
    .words = ഉപഭോക്തൃ സേവനം, കസ്റ്റമർ സർവീസ്, കസ്റ്റമർ സർവീസസ്, വെബ്സൈറ്റ് സഹായം, ഒരാളെ കാണണം, customer service
appointment-service-council_tax = Council Tax (കൗൺസിൽ നികുതി)
    .words = council tax, കൗൺസിൽ ടാക്സ്, കൗൺസിൽ നികുതി, വീട്ടുനികുതി
appointment-service-benefits = Housing Benefit അല്ലെങ്കിൽ Council Tax Reduction (ഭവന ആനുകൂല്യം, നികുതി ഇളവ്)
    .words = ആനുകൂല്യം, ആനുകൂല്യങ്ങൾ, ബെനിഫിറ്റ്, ബെനിഫിറ്റ്സ്, ഭവന ആനുകൂല്യം, ഹൗസിങ് ബെനിഫിറ്റ്, നികുതി ഇളവ്, benefits, benefit, housing benefit, council tax reduction, council tax support
appointment-service-housing = വീടിനെക്കുറിച്ചുള്ള ഉപദേശം
    .words = ഹൗസിങ്, ഹൗസിംഗ്, ഭവനം, വീട്, വീടില്ല, വീടില്ലാത്തവർ, താമസിക്കാൻ സ്ഥലം, ഹൗസിങ് ടീം, housing, homeless, housing advice
appointment-service-planning = പ്ലാനിങ് ഉപദേശം (കെട്ടിട അനുമതി)
    .words = പ്ലാനിങ്, പ്ലാനിംഗ്, കെട്ടിട അനുമതി, പ്ലാനിങ് ഉപദേശം, പ്ലാനിങ് ഓഫീസർ, planning, planning officer
appointment-service-repairs = എന്റെ വീട്ടിലെ അറ്റകുറ്റപ്പണി
    .words = അറ്റകുറ്റപ്പണി, റിപ്പയർ, റിപ്പയറിങ്, പ്ലംബർ, ഇലക്ട്രീഷ്യൻ, നന്നാക്കണം, repair, repairs, plumber
appointment-service-bulky_waste = വലിയ സാധനങ്ങൾ എടുത്തുകൊണ്ടുപോകാൻ
    .words = വലിയ സാധനങ്ങൾ, ബൾക്കി വേസ്റ്റ്, സോഫ എടുക്കാൻ, ഫർണിച്ചർ എടുക്കാൻ, സാധനം കൊണ്ടുപോകാൻ, bulky waste
appointment-service-callback = എന്നെ തിരിച്ചു വിളിക്കാൻ
    .words = തിരിച്ചു വിളിക്കുക, തിരിച്ചു വിളിക്കണം, കോൾ ബാക്ക്, എന്നെ വിളിക്കുക, എന്നെ വിളിക്കൂ, thirichu vilikkanam, call back, callback

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date }, { $from }
appointment-between = { $date }, { $from } മുതൽ { $to } വരെ
appointment-time = { $time }
appointment-more = മറ്റു സമയങ്ങൾ
    .words = മറ്റു സമയങ്ങൾ, മറ്റു സമയം, വേറെ സമയം, വേറെ, മറ്റൊരു സമയം, കൂടുതൽ സമയങ്ങൾ, ഇവയൊന്നുമല്ല, ഒന്നും പറ്റില്ല, പിന്നീട്, vere samayam, vere, other times, more
appointment-ask-time = ഈ സമയങ്ങൾ ഒഴിവാണ്. ഏതാണ് നിങ്ങൾക്ക് പറ്റുക? മറ്റൊരു ദിവസമോ സമയമോ പറയുകയും ചെയ്യാം.
    .again = ഈ സമയങ്ങളിൽ ഒന്ന് തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ വ്യാഴാഴ്ച ഉച്ചയ്ക്ക് പോലെ ദിവസവും സമയവും പറയുക.
appointment-ask-wish = നിങ്ങൾക്ക് എപ്പോഴാണ് സൗകര്യം? വ്യാഴാഴ്ച ഉച്ചയ്ക്ക് പോലെ ദിവസവും സമയവും പറയുക.
    .again = തിങ്കളാഴ്ച പോലെ ഒരു ദിവസം, അല്ലെങ്കിൽ ഡിസംബർ 3 പോലെ ഒരു തീയതി പറയുക.
appointment-just-taken = ആ സമയം ഇപ്പോൾ മറ്റൊരാൾ എടുത്തു. ക്ഷമിക്കണം. ഒന്നും ബുക്ക് ചെയ്യുകയോ മാറ്റുകയോ ചെയ്തിട്ടില്ല.
appointment-already = ഇതിനായി നിങ്ങൾക്ക് ഇപ്പോൾത്തന്നെ കൂടിക്കാഴ്ച { $reference } ഉണ്ട്. അത് മാറ്റാൻ പറയുക: എന്റെ അപ്പോയിന്റ്മെന്റ് മാറ്റണം. അല്ലെങ്കിൽ പുതിയത് തുടരാം.
appointment-none-free = അടുത്ത ആഴ്ചകളിൽ ഒഴിവുള്ള സമയമില്ല. { $phone } വിളിക്കുക, ഒരാൾ നിങ്ങളോടൊപ്പം സമയം നോക്കും.

# Booking.

appointment-ask-service = കൂടിക്കാഴ്ച എന്തിനെക്കുറിച്ചാണ്?
    .again = ഏറ്റവും അടുത്തത് തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ വീട്, ആനുകൂല്യം പോലെ ഒരു വാക്കിൽ പറയുക.
appointment-ask-way = എങ്ങനെ വേണം?
    .again = ഫോണിൽ, അല്ലെങ്കിൽ നേരിട്ട് എന്ന് പറയുക.
appointment-way-in_person = നേരിട്ട്
    .words = നേരിട്ട്, നേരിൽ, വന്നു കാണാം, ഓഫീസിൽ, ഓഫീസിൽ വരാം, സിറ്റി ഹാൾ, neril, nerittu, in person, city hall
appointment-way-phone = ഫോണിൽ
    .words = ഫോണിൽ, ഫോൺ, ഫോൺ വഴി, ടെലിഫോൺ, എന്നെ വിളിക്കുക, phonil, by phone, phone
appointment-way-home = എന്റെ വീട്ടിൽ
    .words = എന്റെ വീട്ടിൽ, വീട്ടിൽ, വീട്ടിൽ വരൂ, veettil, at home, at my home
appointment-way-kerbside = റോഡരികിൽ
    .words = റോഡരികിൽ, പുറത്ത്, വീടിനു പുറത്ത്, വഴിയരികിൽ, purathu, outside, kerbside
appointment-ask-location = നിങ്ങളുടെ വീടിന്റെ വിലാസം എന്താണ്? വീട്ടുനമ്പറും തെരുവും പോസ്റ്റ്കോഡും പറയുക.
    .again = 12 Alder Road, NR3 1AB പോലെ മുഴുവൻ വിലാസം പറയുക.
appointment-ask-about = ഇത് എന്തിനെക്കുറിച്ചാണെന്ന് കുറച്ചു വാക്കുകളിൽ പറയാമോ? ഇത് ഒഴിവാക്കാം.
    .again = ഉദാഹരണത്തിന്: എന്റെ വാടക കൂടി. ഇത് ഒഴിവാക്കാം.
appointment-ask-interpreter = നിങ്ങൾക്ക് പരിഭാഷകനെ വേണോ, അല്ലെങ്കിൽ എളുപ്പമാക്കാൻ മറ്റെന്തെങ്കിലും വേണോ? ഇത് സൗജന്യമാണ്.
    .again = വേണ്ട, പരിഭാഷകൻ, ആംഗ്യഭാഷ, അല്ലെങ്കിൽ മറ്റെന്തെങ്കിലും എന്ന് പറയുക.
appointment-interpreter-none = പരിഭാഷകൻ വേണ്ട
    .words = പരിഭാഷകൻ വേണ്ട, പരിഭാഷകനെ വേണ്ട, പരിഭാഷകൻ ഇല്ലാതെ, പരിഭാഷകന്റെ ആവശ്യമില്ല
appointment-interpreter-spoken = പരിഭാഷകൻ
    .words = പരിഭാഷകൻ, പരിഭാഷകനെ വേണം, അതെ, വേണം, ദ്വിഭാഷി, ഇന്റർപ്രെട്ടർ, venam, athe, interpreter, translator, yes
appointment-interpreter-sign = ആംഗ്യഭാഷ
    .words = ആംഗ്യഭാഷ, ബ്രിട്ടീഷ് ആംഗ്യഭാഷ, ആംഗ്യ ഭാഷ, bsl, sign language, british sign language
appointment-interpreter-other = മറ്റെന്തെങ്കിലും
    .words = മറ്റെന്തെങ്കിലും, മറ്റൊന്ന്, വേറെ സഹായം, മറ്റു സഹായം, വീൽചെയർ, പടികളില്ലാത്ത, പടി കയറാൻ പറ്റില്ല, ഹിയറിങ് ലൂപ്പ്, കേൾവിക്കുറവ്, കൂടുതൽ സമയം, വലിയ അക്ഷരം, വലിയ അക്ഷരങ്ങൾ, പരിചരിക്കുന്ന ആൾ, vere sahayam, wheelchair, hearing loop, large print
appointment-ask-adjustments = നിങ്ങൾക്ക് എളുപ്പമാകാൻ ഞങ്ങൾ എന്തു ചെയ്യണം?
    .again = ഉദാഹരണത്തിന്: പടികളില്ലാത്ത മുറി, കൂടുതൽ സമയം, അല്ലെങ്കിൽ കൂടെ ഒരാൾ വരുന്നത്.
appointment-label-adjustments = എളുപ്പമാക്കുന്നത്
    .words = എളുപ്പമാക്കുന്നത്, എളുപ്പം, സഹായം, help
appointment-ask-language = ഏതു ഭാഷയാണ് നിങ്ങൾ സംസാരിക്കുന്നത് അല്ലെങ്കിൽ ആംഗ്യം കാണിക്കുന്നത്? അതിന്റെ ഏതു രൂപം?
    .again = ഉദാഹരണത്തിന്: മലയാളം, അല്ലെങ്കിൽ ബ്രിട്ടീഷ് ആംഗ്യഭാഷ (BSL).
appointment-ask-contact = നിങ്ങളുടെ പേരും ഫോൺ നമ്പറോ ഇമെയിലോ എന്താണ്?
    .again = ഞങ്ങൾക്ക് നിങ്ങളെ ബന്ധപ്പെടാൻ കഴിയണം. ഫോൺ നമ്പറോ sam@example.com പോലെ ഒരു ഇമെയിലോ തരുക.
appointment-paid-first =
    { $items } വരെ വലിയ സാധനങ്ങൾ { $price }-ന് ഞങ്ങൾ എടുക്കും, അധികമുള്ള ഓരോന്നിനും { $more }. പരമാവധി { $most }.
    ആദ്യം പണം അടയ്ക്കണം, അത് ഇവിടെ ഇതുവരെ പറ്റില്ല. ബുക്ക് ചെയ്യാൻ { $phone } വിളിക്കുക.

appointment-label-service = വിഷയം
    .words = വിഷയം, സേവനം, about, service
appointment-label-way = എങ്ങനെ
    .words = എങ്ങനെ, രീതി, നേരിട്ട്, ഫോണിൽ, how
appointment-label-about = വിവരങ്ങൾ
    .words = വിവരങ്ങൾ, വിവരം, ഞാൻ പറഞ്ഞത്, details
appointment-label-interpreter = പരിഭാഷകൻ
    .words = പരിഭാഷകൻ, പരിഭാഷകനെ, interpreter
appointment-label-language = ഭാഷ
    .words = ഭാഷ, language
appointment-label-time = എപ്പോൾ
    .words = എപ്പോൾ, സമയം, തീയതി, ദിവസം, when, time, date
appointment-label-want = എന്തു ചെയ്യണം

appointment-read-back =
    എന്റെ കൈയിലുള്ളത് നോക്കുക:
    { $facts }
    ഇത് ശരിയാണോ, ബുക്ക് ചെയ്യട്ടെ?
    .again =
    ഞാൻ ബുക്ക് ചെയ്യാൻ പോകുന്നത്:
    { $facts }
    ബുക്ക് ചെയ്യാൻ അതെ എന്ന് പറയുക. അല്ലെങ്കിൽ എന്താണ് തെറ്റെന്ന് പറയുക.
appointment-done = ബുക്ക് ചെയ്തു: { $time }. നിങ്ങളുടെ റഫറൻസ് { $reference }.
    .voice = ബുക്ക് ചെയ്തു: { $time }. നിങ്ങളുടെ റഫറൻസ് { $reference }. ഒന്നുകൂടി പറയാം: { $reference }.
appointment-where-in_person = ഇവിടെ വരുക: { $name }, { $address }.
appointment-where-phone = നിങ്ങൾ തന്ന നമ്പറിൽ ഞങ്ങൾ വിളിക്കും.
appointment-where-home = ഞങ്ങൾ നിങ്ങളുടെ വീട്ടിൽ വരും. അകത്തു കയറ്റാൻ മുതിർന്ന ഒരാൾ അവിടെ വേണം.
appointment-where-kerbside = രാവിലെ 6 മണിക്കകം പുറത്ത് വയ്ക്കുക.
appointment-bring-customer_service = ഇതുമായി ബന്ധപ്പെട്ട കത്തുണ്ടെങ്കിൽ കൊണ്ടുവരുക.
appointment-bring-council_tax = Council Tax അക്കൗണ്ട് നമ്പർ ഉണ്ടെങ്കിൽ കൈയിൽ വയ്ക്കുക.
appointment-bring-benefits = നിങ്ങളുടെ വരുമാനം, സമ്പാദ്യം, വാടക എന്നിവയുടെ വിവരം, നിങ്ങൾ ആരാണെന്നതിന്റെ തെളിവ്, ബാങ്ക് സ്റ്റേറ്റ്മെന്റുകൾ എന്നിവ കൈയിൽ വയ്ക്കുക.
appointment-bring-housing = നിങ്ങൾ ആരാണെന്നതിന്റെ തെളിവും വീടിനെക്കുറിച്ചുള്ള കത്തുകളും കൈയിൽ വയ്ക്കുക. ഇന്ന് രാത്രി ഉറങ്ങാൻ സ്ഥലമില്ലെങ്കിൽ ഇപ്പോൾ ഞങ്ങളെ വിളിക്കുക.
appointment-bring-planning = സ്ഥലത്തിന്റെ വിലാസവും, വരച്ച പ്ലാനുകൾ ഉണ്ടെങ്കിൽ അവയും കൈയിൽ വയ്ക്കുക.
appointment-bring-repairs = വളർത്തുമൃഗങ്ങളെ ആ മുറിയിൽ നിന്ന് മാറ്റുക. പാർക്കിങ് ബുദ്ധിമുട്ടാണെങ്കിൽ ഞങ്ങളോട് പറയുക.
appointment-bring-bulky_waste = സാധനങ്ങൾ ഞങ്ങൾക്ക് കാണാവുന്നിടത്ത് വയ്ക്കുക.
appointment-bring-callback = ഫോൺ അടുത്തു വയ്ക്കുക.
appointment-how-to-change = വരാൻ പറ്റില്ലെങ്കിൽ { $reference } എന്ന നമ്പർ ഇവിടെ പറയുക, അല്ലെങ്കിൽ { $phone } വിളിക്കുക. എപ്പോൾ വേണമെങ്കിലും മാറ്റാം.
    .voice = വരാൻ പറ്റില്ലെങ്കിൽ വീണ്ടും വിളിച്ച് റഫറൻസ് നമ്പർ പറയുക. എപ്പോൾ വേണമെങ്കിലും മാറ്റാം.

# Asking after it, moving it, taking it back.

appointment-which = നിങ്ങളുടെ ഏതു കൂടിക്കാഴ്ചയാണ്?
    .again = അവയിൽ ഒന്ന് തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ മറ്റൊരു റഫറൻസ് നമ്പർ പറയുക.
appointment-ask-reference = നിങ്ങളുടെ കൂടിക്കാഴ്ചയുടെ റഫറൻസ് നമ്പർ എന്താണ്? അത് ഇങ്ങനെയിരിക്കും: { $example }.
    .again = ബുക്ക് ചെയ്തപ്പോൾ റഫറൻസ് നമ്പർ തന്നിരുന്നു. അതിൽ അക്ഷരങ്ങളും അക്കങ്ങളും ഉണ്ട്, ഉദാഹരണത്തിന് { $example }.
    .voice = നിങ്ങളുടെ കൂടിക്കാഴ്ചയുടെ റഫറൻസ് നമ്പർ എന്താണ്? ഓരോ അക്ഷരമായി പറയുക.
appointment-ask-proof = അത് നിങ്ങളുടേതാണെന്ന് ഉറപ്പാക്കാൻ കൂടിക്കാഴ്ചയ്ക്ക് തന്ന ഫോൺ നമ്പറോ ഇമെയിലോ പോസ്റ്റ്കോഡോ പറയുക.
    .again = ബുക്ക് ചെയ്തപ്പോൾ തന്ന ഫോൺ നമ്പറോ ഇമെയിലോ പോസ്റ്റ്കോഡോ പറയുക.
appointment-not-found = ആ വിവരങ്ങളുള്ള കൂടിക്കാഴ്ച കണ്ടില്ല. വിവരങ്ങൾ നോക്കി വീണ്ടും ശ്രമിക്കുക.
appointment-give-up = എനിക്ക് അത് കണ്ടെത്താനായില്ല. { $phone } വിളിക്കുക, ഒരാൾ നിങ്ങൾക്കായി നോക്കും. ഒന്നും മാറ്റിയിട്ടില്ല.
appointment-is = കൂടിക്കാഴ്ച { $reference }: { $time }.
appointment-ask-want = ഇത് നിലനിർത്തണോ, മാറ്റണോ, അതോ റദ്ദാക്കണോ?
    .again = നിലനിർത്തുക, മാറ്റുക, റദ്ദാക്കുക ഇവയിൽ ഒന്ന് പറയുക.
appointment-want-keep = നിലനിർത്തുക
    .words = നിലനിർത്തുക, നിലനിർത്തൂ, നിലനിർത്തണം, അങ്ങനെ മതി, അത് മതി, അതെ, ശരി, ഇരിക്കട്ടെ, നന്ദി, angane mathi, athe, keep, keep it, yes
appointment-want-change = മാറ്റുക
    .words = മാറ്റുക, മാറ്റണം, മാറ്റൂ, വേറെ സമയം, മറ്റൊരു സമയം, മാറ്റിവയ്ക്കുക, മാറ്റിവയ്ക്കണം, maattanam, vere samayam, change, move
appointment-want-cancel = റദ്ദാക്കുക
    .words = റദ്ദാക്കുക, റദ്ദാക്കണം, റദ്ദാക്കൂ, ക്യാൻസൽ, കാൻസൽ, ക്യാൻസൽ ചെയ്യണം, വരാൻ പറ്റില്ല, വരില്ല, വേണ്ട, ആവശ്യമില്ല, cancel, varan pattilla, venda
appointment-read-back-change =
    { $old } എന്നതിൽ നിന്ന് { $time } എന്നതിലേക്ക് മാറ്റാം. ഇത് ശരിയാണോ?
    .again = നിങ്ങളുടെ കൂടിക്കാഴ്ച { $old } എന്നതിൽ നിന്ന് { $time } എന്നതിലേക്ക് ഞാൻ മാറ്റും. മാറ്റാൻ അതെ എന്ന് പറയുക.
appointment-read-back-cancel =
    { $old }: ഈ കൂടിക്കാഴ്ച റദ്ദാക്കാം. ഇത് ശരിയാണോ?
    .again = { $old }: ഈ കൂടിക്കാഴ്ച ഞാൻ റദ്ദാക്കും. റദ്ദാക്കാൻ അതെ എന്ന് പറയുക.
appointment-changed = മാറ്റി. പുതിയ സമയം: { $time }. റഫറൻസ് അതുതന്നെ: { $reference }.
appointment-cancelled = നിങ്ങളുടെ കൂടിക്കാഴ്ച { $reference } റദ്ദാക്കി. പറഞ്ഞതിന് നന്ദി.
appointment-kept = സമയം മാറുന്നില്ല: { $time }.
appointment-was-cancelled = കൂടിക്കാഴ്ച { $reference } ഇപ്പോൾ നിലവിലില്ല. ഇവിടെ പുതിയത് ബുക്ക് ചെയ്യാം.
appointment-is-over = കൂടിക്കാഴ്ച { $reference }, { $time }: ഇത് കഴിഞ്ഞുപോയി, അതിനാൽ മാറ്റാനാവില്ല. ഇവിടെ പുതിയത് ബുക്ക് ചെയ്യാം.

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = ഇതിലും നേരത്തെയുള്ള സമയം ഒഴിവാകുമ്പോൾ അറിയാൻ പറയുക: നേരത്തെയുള്ള സമയം.
appointment-want-earlier = നേരത്തെയുള്ള സമയം വന്നാൽ അറിയിക്കുക
    .words = നേരത്തെയുള്ള സമയം, നേരത്തെ ഒരു സമയം, നേരത്തേയുള്ള സമയം, നേരത്തെയുള്ള അപ്പോയിന്റ്മെന്റ്, നേരത്തെയുള്ള കൂടിക്കാഴ്ച, നേരത്തെ വരാം, നേരത്തെ വേണം, കുറച്ചു നേരത്തെ, nerathe samayam, nerathe venam, earlier time, earlier appointment
appointment-earlier-noted = ഇതിനു മുമ്പുള്ള ഒരു സമയം ഒഴിവാകുമ്പോൾ ഞാൻ പറയാം: { $time }. അതുവരെ ഈ സമയം നിങ്ങൾക്കുണ്ട്.
appointment-earlier-now = ഇപ്പോൾ ഒരു സമയം ഒഴിവുണ്ട്: { $time }. അത് എടുക്കാൻ പറയുക: എന്റെ അപ്പോയിന്റ്മെന്റ് മാറ്റണം.
appointment-earlier-offer =
    നിങ്ങളുടെ കൂടിക്കാഴ്ച { $reference }: നേരത്തെയുള്ള ഒരു സമയം ഒഴിവുണ്ട്, { $time }.
    ഇപ്പോഴുള്ള സമയം: { $old }. നേരത്തെയുള്ളത് നിങ്ങൾക്കായി ഈ സമയം വരെ വയ്ക്കും: { $until }. അത് വേണോ?
    .sms = { $reference }: നേരത്തെയുള്ള സമയം ഒഴിവുണ്ട്, { $time }. ഇപ്പോഴുള്ളത്: { $old }. ഈ സമയം വരെ വയ്ക്കും: { $until }.
appointment-earlier-letter =
    നിങ്ങളുടെ കൂടിക്കാഴ്ച { $reference }: നേരത്തെയുള്ള ഒരു സമയം ഒഴിവുണ്ട്, { $time }.
    ഇപ്പോഴുള്ള സമയം: { $old }. നേരത്തെയുള്ളത് നിങ്ങൾക്കായി ഈ സമയം വരെ വയ്ക്കും: { $until }.
    അത് എടുക്കാൻ ഞങ്ങളുടെ വെബ് ചാറ്റിൽ { $reference } എന്ന നമ്പർ പറയുക, അല്ലെങ്കിൽ { $phone } വിളിക്കുക.
    .sms = { $reference }: നേരത്തെയുള്ള സമയം ഒഴിവുണ്ട്, { $time }. ഈ സമയം വരെ വയ്ക്കും: { $until }. അത് എടുക്കാൻ { $phone } വിളിക്കുക.
    .subject = നിങ്ങളുടെ കൂടിക്കാഴ്ച { $reference }: നേരത്തെയുള്ള സമയം ഒഴിവുണ്ട്
appointment-ask-offer = ഈ സമയം ഒഴിവുണ്ട്: { $time }. നിങ്ങൾക്കായി ഇതുവരെ വച്ചിട്ടുണ്ട്: { $until }. എന്തു ചെയ്യണം?
    .again = നേരത്തെയുള്ളത് എടുക്കാം, എന്റെ സമയം മതി, മാറ്റുക, റദ്ദാക്കുക ഇവയിൽ ഒന്ന് പറയുക.
appointment-offer-take = നേരത്തെയുള്ള സമയം എടുക്കുക
    .words = എടുക്കാം, എടുക്കുക, നേരത്തെയുള്ളത്, നേരത്തെയുള്ളത് മതി, നേരത്തെയുള്ളത് എടുക്കാം, നേരത്തെയുള്ള സമയം എടുക്കുക, അത് എടുക്കാം, അത് വേണം, edukkam, take it
appointment-offer-keep = ഇപ്പോഴുള്ള സമയം മതി
    .words = എന്റെ സമയം മതി, എന്റേത് മതി, ഇപ്പോഴുള്ള സമയം മതി, ഇപ്പോഴുള്ളത് മതി, പഴയ സമയം മതി, അങ്ങനെ മതി, ente samayam mathi, keep mine
appointment-offer-leave = ഇതു മതി, ഇനി ചോദിക്കേണ്ട
    .words = ഇനി ചോദിക്കേണ്ട, ഇനി ചോദിക്കരുത്, ചോദിക്കേണ്ട, ഇനി അറിയിക്കേണ്ട, ini chodikkenda, ask no more
appointment-offer-kept = സമയം മാറുന്നില്ല: { $old }. നേരത്തെയുള്ള മറ്റൊരു സമയം ഒഴിവാകുമ്പോൾ ഞാൻ പറയാം.
appointment-offer-left = സമയം മാറുന്നില്ല: { $old }. നേരത്തെയുള്ള സമയങ്ങളെക്കുറിച്ച് ഇനി പറയില്ല.
appointment-offer-gone = ആ സമയം നിങ്ങൾക്കായി ഇതുവരെ വച്ചിരുന്നു: { $until }. ഇപ്പോൾ അത് വച്ചിട്ടില്ല. ക്ഷമിക്കണം. നിങ്ങളുടെ സമയം ഇപ്പോഴുമുണ്ട്: { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = എത്ര വലിയ സാധനങ്ങളുണ്ട്? { $items } എണ്ണം വരെ ആകെ { $price }, അധികമുള്ള ഓരോന്നിനും { $more }. പരമാവധി { $most }.
    .again = സാധനങ്ങളുടെ എണ്ണം പറയുക, ഉദാഹരണത്തിന് 2. പരമാവധി { $most }.
appointment-label-items = എത്ര എണ്ണം
    .words = എത്ര, എത്ര എണ്ണം, എണ്ണം, ethra, how many
appointment-ask-things = അവ എന്തൊക്കെയാണ്, എവിടെ വയ്ക്കും?
    .again = ഉദാഹരണത്തിന്: ഒരു സോഫയും ഒരു കട്ടിലും, മുന്നിലെ മതിലിനടുത്ത്.
appointment-outside = ആ വിലാസം ഞങ്ങളുടെ പ്രദേശത്തല്ല, അതിനാൽ അവിടെ നിന്ന് സാധനം എടുക്കുന്നത് ബുക്ക് ചെയ്യാനാവില്ല.
appointment-read-back-pay =
    എന്റെ കൈയിലുള്ളത് നോക്കുക:
    { $facts }
    ഇതിന് { $price } ആണ്. ആദ്യം { $minutes } മിനിറ്റിനകം കാർഡ് വഴി പണമടയ്ക്കണം. അപ്പോൾ ദിവസം ബുക്ക് ആകും.
    കുറഞ്ഞത് { $days } പ്രവൃത്തിദിവസം മുമ്പ് റദ്ദാക്കിയാൽ മുഴുവൻ പണവും തിരികെ കിട്ടും. അതു കഴിഞ്ഞാൽ ഒന്നും തിരികെ കിട്ടില്ല.
    ഇത് ശരിയാണോ, പണമടയ്ക്കാനുള്ള ലിങ്ക് അയയ്ക്കട്ടെ?
    .sms =
        { $facts }
        { $price }, കാർഡ് വഴി, { $minutes } മിനിറ്റിനകം.
        { $days } പ്രവൃത്തിദിവസം മുമ്പ് റദ്ദാക്കിയാൽ മുഴുവൻ തിരികെ. പിന്നെ ഒന്നുമില്ല.
        ശരിയാണോ? ലിങ്ക് അയയ്ക്കട്ടെ?
    .again =
    എന്റെ കൈയിലുള്ളത്:
    { $facts }
    ഇതിന് { $price } ആണ്. കുറഞ്ഞത് { $days } പ്രവൃത്തിദിവസം മുമ്പ് റദ്ദാക്കിയാൽ മുഴുവൻ പണവും തിരികെ കിട്ടും, അതു കഴിഞ്ഞാൽ ഒന്നുമില്ല.
    അതെ എന്ന് പറഞ്ഞാൽ ലിങ്ക് അയയ്ക്കാം. അല്ലെങ്കിൽ എന്താണ് തെറ്റെന്ന് പറയുക.
appointment-choice-pay = അതെ, ലിങ്ക് അയയ്ക്കുക
appointment-pay-link =
    { $amount } അടയ്ക്കാനുള്ള ലിങ്ക് ({ $what }): { $link }
    ഈ സമയം നിങ്ങൾക്കായി വയ്ക്കുന്നു: { $time }. ഇതുവരെ വയ്ക്കും: { $until }. പേയ്മെന്റിന്റെ റഫറൻസ് { $reference }.
    .sms = { $amount } അടയ്ക്കുക ({ $what }): { $link } { $time } നിങ്ങൾക്കായി ഇതുവരെ വയ്ക്കും: { $until }.
    .voice =
        { $amount } അടയ്ക്കാനുള്ള ലിങ്ക് ({ $what }) തയ്യാറാണ്. { $link } മെസേജായി കിട്ടും.
        ഈ സമയം നിങ്ങൾക്കായി വയ്ക്കുന്നു: { $time }. ഇതുവരെ വയ്ക്കും: { $until }.
appointment-pay-after = പണമടച്ചാൽ ബുക്ക് ആകും, ഞാൻ ഇവിടെ പറയും. സമയത്ത് അടച്ചില്ലെങ്കിൽ ഒന്നും ബുക്ക് ആകില്ല.
    .voice = പണമടച്ചാൽ ബുക്ക് ആകും. സമയത്ത് അടച്ചില്ലെങ്കിൽ ഒന്നും ബുക്ക് ആകില്ല.
appointment-pay-link-same =
    നിങ്ങൾക്കായി ഒരു ദിവസം ഇതുവരെ വച്ചിട്ടുണ്ട്: { $until }. { $amount } ഇവിടെ അടയ്ക്കുക ({ $what }): { $link }
    .voice = നിങ്ങൾക്കായി ഒരു ദിവസം ഇതുവരെ വച്ചിട്ടുണ്ട്: { $until }. { $amount } അടയ്ക്കാൻ { $link } മെസേജായി കിട്ടും.
appointment-pay-give-up = ഇനി ഇത് വേണ്ടെങ്കിൽ പറയുക: എന്റെ അപ്പോയിന്റ്മെന്റ് റദ്ദാക്കണം. അപ്പോൾ പണം അടയ്ക്കേണ്ട.
appointment-unpaid = { $reference }: പണം ഇതുവരെ അടച്ചിട്ടില്ല, അതിനാൽ ബുക്ക് ആയിട്ടില്ല. കിട്ടിയ ലിങ്ക് വഴി അടയ്ക്കുക, അല്ലെങ്കിൽ { $phone } വിളിക്കുക.
appointment-paid =
    നിങ്ങളുടെ { $amount } കിട്ടി, ബുക്ക് ചെയ്തു: { $time }. സാധനങ്ങൾ രാവിലെ 6 മണിക്കകം പുറത്ത് വയ്ക്കുക.
    നിങ്ങളുടെ റഫറൻസ് { $reference }. രസീത് നമ്പർ { $receipt }. മാറ്റാനോ റദ്ദാക്കാനോ റഫറൻസ് പറയുക, അല്ലെങ്കിൽ { $phone } വിളിക്കുക.
    { $calendar }
    .sms =
    { $amount } കിട്ടി. ബുക്ക് ചെയ്തു: { $time }. രാവിലെ 6 മണിക്കകം പുറത്ത് വയ്ക്കുക. റഫറൻസ് { $reference }. മാറ്റാൻ അത് അയയ്ക്കുക.
    { $calendar }
    .voice =
    നിങ്ങളുടെ { $amount } കിട്ടി, ബുക്ക് ചെയ്തു: { $time }. നിങ്ങളുടെ റഫറൻസ് { $reference }.
    { $calendar }
appointment-pay-over = ഇത് ബുക്ക് ആയിട്ടില്ല: { $time }. സമയത്ത് പണം അടച്ചില്ല. പണമൊന്നും എടുത്തിട്ടില്ല. ഇവിടെ മറ്റൊരു ദിവസം ബുക്ക് ചെയ്യാം.
appointment-paid-too-late =
    നിങ്ങളുടെ പേയ്മെന്റ് { $reference } ({ $amount }) കിട്ടി, പക്ഷേ ഈ സമയം അപ്പോൾ നിങ്ങൾക്കായി വച്ചിരുന്നില്ല: { $time }. ക്ഷമിക്കണം.
    ഇത് ബുക്ക് ആയിട്ടില്ല, പണം നിങ്ങളുടെ കാർഡിലേക്ക് തിരികെ അയയ്ക്കും. മറ്റൊരു ദിവസം വേണമെങ്കിൽ { $phone } വിളിക്കുക.
appointment-read-back-cancel-paid =
    { $old }: സാധനം എടുക്കുന്നത് റദ്ദാക്കാം. { $refund } ഇത് ശരിയാണോ?
    .again = { $old }: സാധനം എടുക്കുന്നത് ഞാൻ റദ്ദാക്കും. { $refund } റദ്ദാക്കാൻ അതെ എന്ന് പറയുക.
appointment-refund-all = മുഴുവൻ { $price } തിരികെ കിട്ടും. പണമടച്ച കാർഡിലേക്ക് ഒരാൾ അത് അയയ്ക്കും.
appointment-refund-none = { $price } തിരികെ കിട്ടാനുള്ള സമയം കഴിഞ്ഞു.

# Buttons under a read-back.

appointment-choice-book = അതെ, ബുക്ക് ചെയ്യുക
appointment-choice-move = അതെ, മാറ്റുക
appointment-choice-cancel = അതെ, റദ്ദാക്കുക
appointment-choice-keep = വേണ്ട, ഇപ്പോഴുള്ളതുപോലെ മതി

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    ഓർമ്മപ്പെടുത്തൽ: നിങ്ങൾക്ക് ഒരു കൂടിക്കാഴ്ചയുണ്ട്, { $time }. { $where }
    വരാൻ പറ്റില്ലെങ്കിലോ മറ്റൊരു സമയം വേണമെങ്കിലോ { $reference } എന്ന നമ്പർ ഇവിടെ പറയുക, അല്ലെങ്കിൽ { $phone } വിളിക്കുക.
    .sms = ഓർമ്മപ്പെടുത്തൽ: നിങ്ങളുടെ കൂടിക്കാഴ്ച { $time }. { $where } മാറ്റാൻ { $reference } അയയ്ക്കുക, അല്ലെങ്കിൽ { $phone } വിളിക്കുക.
appointment-remind-phone = ഞങ്ങൾ നിങ്ങളെ വിളിക്കും.
appointment-remind-home = അകത്തു കയറ്റാൻ മുതിർന്ന ഒരാൾ അവിടെ വേണം.
appointment-remind-kerbside = രാവിലെ 6 മണിക്കകം പുറത്ത് വയ്ക്കുക.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = കലണ്ടറിൽ ചേർക്കാൻ ഇത് തുറക്കുക: { $url }
    .voice = കലണ്ടറിൽ ചേർക്കാൻ ഇത് ഉപയോഗിക്കാം: { $url }.
appointment-calendar-summary = കൂടിക്കാഴ്ച: { $council }
appointment-calendar-description = നിങ്ങളുടെ റഫറൻസ് { $reference }. മാറ്റാനോ റദ്ദാക്കാനോ ഈ നമ്പർ പറയുക, അല്ലെങ്കിൽ { $phone } വിളിക്കുക.
appointment-calendar-reminder = നാളെ നിങ്ങൾക്ക് { $council }-മായി ഒരു കൂടിക്കാഴ്ചയുണ്ട്.
