# Drafted by machine; not yet reviewed by a speaker.
# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = ഹലോ. ഇത് { $council }-ന്റെ കമ്പ്യൂട്ടർ സഹായിയാണ്. നിങ്ങളെ സഹായിക്കാൻ വേണ്ടി നിങ്ങൾ പറയുന്നത് എഴുതിവയ്ക്കും. അപകടത്തിലാണെങ്കിൽ ഫോൺ വച്ച് 999 വിളിക്കുക. ഒരാളോട് സംസാരിക്കാൻ എപ്പോൾ വേണമെങ്കിലും 0 അമർത്തുക.
voice-hear-choices = തിരഞ്ഞെടുപ്പുകൾ കേൾക്കാൻ നക്ഷത്ര ചിഹ്നം അമർത്തുക.
voice-choice = { $choice }: { $key } അമർത്തുക.
voice-key = { $key } അമർത്തുക.
voice-more = കൂടുതൽ തിരഞ്ഞെടുപ്പുകൾക്ക് 8 അമർത്തുക.
voice-other-languages = മറ്റൊരു ഭാഷയ്ക്ക് 8 അമർത്തുക.
voice-link-offer = ലിങ്ക് മെസേജായി കിട്ടാൻ 7 അമർത്തുക.
voice-link-sent = നിങ്ങൾ വിളിക്കുന്ന ഫോണിലേക്ക് ഞാൻ അത് അയച്ചു.
voice-link-not-sent = ഈ ഫോണിലേക്ക് മെസേജ് അയയ്ക്കാനാവില്ല. ഒരാൾക്ക് നിങ്ങളെ സഹായിക്കാം. ഒരാളോട് സംസാരിക്കാൻ 0 അമർത്തുക.
voice-reference-offer = റഫറൻസ് നമ്പർ മെസേജായി കിട്ടാൻ 7 അമർത്തുക.
voice-pay-by-keys = ഇപ്പോൾ കാർഡ് കൊണ്ട്, കീകൾ അമർത്തി പണമടയ്ക്കുക
    .words = കാർഡ്, കാർഡ് കൊണ്ട്, കാർഡ് വഴി, കാർഡിൽ അടയ്ക്കാം, കാർഡ് കൊണ്ട് അടയ്ക്കാം, കാർഡ് കൊണ്ട് അടയ്ക്കണം, ഇപ്പോൾ അടയ്ക്കാം, ഇപ്പോൾ അടയ്ക്കണം, ഇപ്പോൾ അടക്കാം, ഇപ്പോൾ പണമടയ്ക്കാം, കീകൾ അമർത്തി, കീകൾ കൊണ്ട്, ippol adakkam, card vazhi, card, pay now, pay by card
voice-pay-begins = നിങ്ങളുടെ കാർഡ് കൈയിൽ വയ്ക്കുക. കീകൾ മാത്രം ഉപയോഗിക്കുക, കാർഡ് നമ്പർ ഒരിക്കലും പറയരുത്. നിർത്താൻ നക്ഷത്ര ചിഹ്നം അമർത്തുക.
voice-pay-not-now = ഇതിന് ഇപ്പോൾ കാർഡ് എടുക്കാനാവില്ല. നിങ്ങൾക്ക് ലിങ്ക് ഉപയോഗിക്കാം, അല്ലെങ്കിൽ ഒരാളോട് സംസാരിക്കാൻ 0 അമർത്തുക.
voice-anything-else = വേറെ എന്തെങ്കിലും വേണോ?
voice-news-text = { $council }: { $news }
voice-link-text = { $council }: നിങ്ങൾ ഫോണിൽ ചോദിച്ച ലിങ്ക്: { $link }
voice-reference-text = { $council }: നിങ്ങളുടെ റഫറൻസ് നമ്പർ { $reference }.

# What can be picked first of all.

voice-menu-ReportIssue = ഒരു പ്രശ്നം അറിയിക്കുക
voice-menu-BookAppointment = കൂടിക്കാഴ്ച ബുക്ക് ചെയ്യുക
voice-menu-MakePayment = ബിൽ അടയ്ക്കുക
voice-menu-CheckProgress = റിപ്പോർട്ട് എന്തായി എന്ന് ചോദിക്കുക
voice-menu-MakeComplaint = പരാതി പറയുക

# How an answer can be given with the keys.

voice-keys-date = കീകൾ ഉപയോഗിച്ച് ദിവസവും മാസവും നാല് അക്കത്തിൽ അമർത്തുക, പിന്നെ ഹാഷ് അമർത്തുക.
voice-keys-place = കീകൾ ഉപയോഗിച്ച് പോസ്റ്റ്കോഡോ വീട്ടുനമ്പറോ അമർത്തുക, പിന്നെ ഹാഷ് അമർത്തുക.
voice-keys-contact = കീകൾ ഉപയോഗിച്ച് നിങ്ങളുടെ ഫോൺ നമ്പർ അമർത്തുക, പിന്നെ ഹാഷ് അമർത്തുക.
voice-keys-number = കീകൾ ഉപയോഗിച്ച് നമ്പർ അമർത്തുക, പിന്നെ ഹാഷ് അമർത്തുക. ദശാംശ ബിന്ദുവിന് നക്ഷത്ര ചിഹ്നം അമർത്തുക.
voice-keys-reference = കീകൾ ഉപയോഗിച്ച് അവസാനത്തെ ആറ് അക്ഷരങ്ങളോ അക്കങ്ങളോ അമർത്തുക, പിന്നെ ഹാഷ് അമർത്തുക. അക്ഷരത്തിന് അത് എഴുതിയ കീ അമർത്തുക.
voice-which-reference = ഏത് റഫറൻസ് നമ്പറാണ്?
voice-reference-unknown = ആ റഫറൻസ് നമ്പർ കണ്ടെത്താനായില്ല.
voice-postcode-letter = ഏത് അക്ഷരമാണ്?
voice-postcode-unknown = ആ പോസ്റ്റ്കോഡ് കണ്ടെത്താനായില്ല.
voice-date-unknown = ആ തീയതി കണ്ടെത്താനായില്ല.

# When nothing was heard, or nothing could be made of it.

voice-silence = ഞാൻ കേട്ടില്ല.
voice-silence-keys = ഇപ്പോഴും കേൾക്കാനാവുന്നില്ല. ഒരു കീ അമർത്താം. ചോദ്യം വീണ്ടും കേൾക്കാൻ നക്ഷത്ര ചിഹ്നം അമർത്തുക. തിരികെ പോകാൻ 9 അമർത്തുക.
voice-silence-goodbye = നിങ്ങളെ കേൾക്കാനാവുന്നില്ല, അതിനാൽ ഞാൻ ഇപ്പോൾ ഫോൺ വയ്ക്കുന്നു. നിങ്ങൾ പറഞ്ഞത് സൂക്ഷിച്ചിട്ടുണ്ട്. വീണ്ടും വിളിക്കുക, നമുക്ക് ഇവിടെ നിന്ന് തുടരാം.
voice-no-such-key = ആ കീയിൽ ഇപ്പോൾ ഒന്നുമില്ല.
voice-which-one = എനിക്ക് അത് മനസ്സിലായില്ല.
voice-slower = ഞാൻ പതുക്കെ പറയാം.
voice-moment = ഒരു നിമിഷം.
voice-busy = ക്ഷമിക്കണം, ഇതിന് കൂടുതൽ സമയം എടുക്കുന്നു. നിങ്ങളുടെ ഉത്തരങ്ങൾ സൂക്ഷിച്ചിട്ടുണ്ട്.
voice-went-wrong = ക്ഷമിക്കണം, ഇവിടെ എന്തോ പിശക് പറ്റി. നിങ്ങളുടെ ഉത്തരങ്ങൾ സൂക്ഷിച്ചിട്ടുണ്ട്.
voice-went-wrong-end = ക്ഷമിക്കണം, ഇത് ഇപ്പോൾ പ്രവർത്തിക്കുന്നില്ല. നിങ്ങളുടെ ഉത്തരങ്ങൾ സൂക്ഷിച്ചിട്ടുണ്ട്. കുറച്ചു മിനിറ്റ് കഴിഞ്ഞ് വീണ്ടും വിളിക്കുക.

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = ഒരാൾ
    .words = ഒരാൾ, ആൾ, ആള്, മനുഷ്യൻ, ഒരാളെ വേണം, ഒരാളോട് സംസാരിക്കണം, ആളോട് സംസാരിക്കണം, ഒരാളുമായി സംസാരിക്കണം, ജീവനക്കാരൻ, ഓപ്പറേറ്റർ, ഒരാൾക്ക് കൊടുക്കൂ, aalodu samsarikkanam, oralodu samsarikkanam, operator, agent, person
voice-command-repeat = ആവർത്തിക്കുക
    .words = ആവർത്തിക്കുക, ആവർത്തിക്കൂ, വീണ്ടും പറയൂ, വീണ്ടും പറയുക, ഒന്നുകൂടി, ഒന്നു കൂടി പറയൂ, ഒന്നൂടെ പറയൂ, എന്താ പറഞ്ഞത്, എന്താണ് പറഞ്ഞത്, കേട്ടില്ല, onnukoodi, veendum parayu, repeat, again
voice-command-slower = പതുക്കെ
    .words = പതുക്കെ, പതുക്കെ പറയൂ, പതുക്കെ പറയാമോ, പയ്യെ, പയ്യെ പറയൂ, മെല്ലെ, മെല്ലെ പറയൂ, സാവധാനം, സാവധാനം പറയൂ, വേഗം കൂടുതലാണ്, pathukke, payye, melle, slower
voice-command-link = ലിങ്ക് മെസേജ് ചെയ്യുക
    .words = ലിങ്ക് മെസേജ് ചെയ്യുക, ലിങ്ക് അയയ്ക്കുക, ലിങ്ക് അയക്കൂ, ലിങ്ക് അയച്ചു തരൂ, ലിങ്ക് തരൂ, മെസേജ് അയയ്ക്കൂ, മെസേജ് ചെയ്യൂ, റഫറൻസ് അയയ്ക്കൂ, link ayakku, send the link, text me
voice-command-language = മറ്റൊരു ഭാഷ
    .words = മറ്റൊരു ഭാഷ, മറ്റു ഭാഷകൾ, വേറെ ഭാഷ, ഭാഷ മാറ്റുക, ഭാഷ മാറ്റണം, ഭാഷ, bhasha, vere bhasha, another language, language

# Somebody calls again.

voice-resume = കഴിഞ്ഞ തവണ നിങ്ങൾ { $what }. അത് തുടരണോ?
voice-resume-go-on = അത് തുടരുക
    .words = അതെ, തുടരുക, തുടരൂ, തുടരാം, തുടരണം, വേണം, ശരി, ഉവ്വ്, athe, thudaruka, venam, yes
voice-resume-new = പുതിയത് തുടങ്ങുക
    .words = അല്ല, ഇല്ല, വേണ്ട, പുതിയത്, പുതിയ കാര്യം, വേറെ കാര്യം, മറ്റൊരു കാര്യം, ആദ്യം മുതൽ, പുതുതായി തുടങ്ങാം, alla, venda, puthiyathu, no
voice-doing-report = ഒരു പ്രശ്നം അറിയിക്കുകയായിരുന്നു
voice-doing-appointment = കൂടിക്കാഴ്ച ബുക്ക് ചെയ്യുകയായിരുന്നു
voice-doing-payment = പണമടയ്ക്കാൻ ചോദിക്കുകയായിരുന്നു
voice-doing-complaint = പരാതി പറയുകയായിരുന്നു
voice-doing-progress = ഒരു റിപ്പോർട്ടിനെക്കുറിച്ച് ചോദിക്കുകയായിരുന്നു
voice-doing-other = ഞങ്ങളോട് സംസാരിക്കുകയായിരുന്നു

# A person.

voice-putting-through = ഞാൻ ഇപ്പോൾ നിങ്ങളെ ഒരാളുമായി ബന്ധിപ്പിക്കുന്നു.
voice-closed = ഇപ്പോൾ നിങ്ങളുടെ കോൾ എടുക്കാൻ ആരുമില്ല. ആളുകൾ മറുപടി തരുന്ന സമയം: { $hours }. ഞങ്ങൾ നിങ്ങളെ തിരിച്ചു വിളിക്കണോ?
voice-person-offer = നിങ്ങൾക്ക് ഒരാളോട് സംസാരിക്കണോ?
voice-place-kept = ഇതുവരെ ആർക്കും നിങ്ങളുടെ കോൾ എടുക്കാനായില്ല. വരിയിൽ നിങ്ങളുടെ സ്ഥാനം അങ്ങനെ തന്നെയുണ്ട്.
voice-no-more-codes = ഒരുപാട് കോഡുകളോ റഫറൻസ് നമ്പറുകളോ തെറ്റായിരുന്നു. ഒരാൾക്ക് നിങ്ങളെ സഹായിക്കാം.
voice-too-many-calls = ഒരുപാട് കോളുകൾ വന്നു, അതിനാൽ ഈ കോൾ എടുക്കാനാവില്ല. അപകടത്തിലാണെങ്കിൽ 999 വിളിക്കുക. ഒരു മണിക്കൂർ കഴിഞ്ഞ് വീണ്ടും വിളിക്കുക.
voice-nobody-free = ആർക്കും നിങ്ങളുടെ കോൾ എടുക്കാനായില്ല. ഞങ്ങൾ നിങ്ങളെ തിരിച്ചു വിളിക്കണോ?
voice-call-me-back = അതെ, എന്നെ തിരിച്ചു വിളിക്കുക
    .words = അതെ, വിളിക്കൂ, വിളിക്കണം, തിരിച്ചു വിളിക്കുക, തിരിച്ചു വിളിക്കൂ, തിരിച്ചു വിളിക്കണം, വേണം, ശരി, ഉവ്വ്, athe, venam, thirichu vilikkanam, yes
voice-not-called-back = വേണ്ട, ഇവിടെ തുടരുക
    .words = വേണ്ട, ഇല്ല, അല്ല, വേണ്ട നന്ദി, തുടരുക, തുടരൂ, തുടരാം, ഇവിടെ തുടരാം, venda, illa, thudaruka, no
voice-callback-wish = എന്നെ തിരിച്ചു വിളിക്കാൻ ബുക്ക് ചെയ്യണം.
voice-whisper = കമ്പ്യൂട്ടർ സഹായിയിൽ നിന്നുള്ള ഒരാൾ വിളിക്കുന്നു. അവർ { $what }.
voice-whisper-said = അവർ അവസാനം പറഞ്ഞത്: { $said }

# Languages.

voice-languages = നിങ്ങൾ ഏതു ഭാഷയാണ് സംസാരിക്കുന്നത്?
voice-no-voice = { $language } ഫോണിൽ സംസാരിക്കാൻ ഞങ്ങൾക്ക് ഇതുവരെ പറ്റില്ല. ഒരാൾക്ക് പരിഭാഷകനെ കൊണ്ടുവരാനാകും. ഇത് സൗജന്യമാണ്. ഒരാളോട് സംസാരിക്കാൻ 0 അമർത്തുക.
