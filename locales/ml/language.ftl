# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = നമ്മൾ ഇപ്പോൾ ഈ ഭാഷയിൽ സംസാരിക്കുന്നു: { $language }. ഇംഗ്ലീഷിലേക്ക് മടങ്ങാൻ എഴുതുക: English.
language-now-english = നമ്മൾ ഇപ്പോൾ ഇംഗ്ലീഷിൽ സംസാരിക്കുന്നു.
language-which = ഏതു ഭാഷ വേണം? അതിന്റെ പേര് എഴുതുക, ഉദാഹരണത്തിന് മലയാളം, Polski, العربية അല്ലെങ്കിൽ 中文.

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = ഇനി ഞാൻ ചെറിയ, എളുപ്പമുള്ള വാക്കുകൾ പറയും. ഇത് നിർത്താൻ പറയുക: സാധാരണ വാക്കുകൾ.
    .words = എളുപ്പമുള്ള വാക്കുകൾ, എളുപ്പ വാക്കുകൾ, എളുപ്പത്തിൽ പറയൂ, എളുപ്പമുള്ള മലയാളം, ലളിതമായ വാക്കുകൾ, ലളിതമായി, ലളിതമായി പറയൂ, ലളിതമായ ഭാഷ, ലളിതമായ മലയാളം, ചെറിയ വാക്യങ്ങൾ, വായിക്കാൻ ബുദ്ധിമുട്ട്, മനസ്സിലാക്കാൻ ബുദ്ധിമുട്ട്, eluppamulla vakkukal, lalithamaya vakkukal, easy read
easy-off = ഇനി ഞാൻ വീണ്ടും സാധാരണ വാക്കുകൾ പറയും. തിരികെ പോകാൻ പറയുക: എളുപ്പമുള്ള വാക്കുകൾ.
    .words = സാധാരണ വാക്കുകൾ, സാധാരണ ഭാഷ, സാധാരണ മലയാളം, സാധാരണ പോലെ, എളുപ്പമുള്ള വാക്കുകൾ വേണ്ട, എളുപ്പമുള്ള വാക്കുകൾ നിർത്തുക, sadharana vakkukal, normal words
easy-kept = നിങ്ങൾ മുമ്പ് എളുപ്പമുള്ള വാക്കുകൾ ചോദിച്ചു. ഇപ്പോൾ അവ പറയുന്നു. ഇത് നിർത്താൻ പറയുക: സാധാരണ വാക്കുകൾ.
easy-elsewhere = ഈ ഭാഷയിൽ എളുപ്പമുള്ള വാക്കുകൾ ഇതുവരെ ഇല്ല. ഈ ഭാഷകളിൽ ഉണ്ട്: { $languages }. ഒരാൾക്ക് സഹായിക്കാനാകും. വിളിക്കുക: { $phone }.

# Said once, where the words are a translator's.
language-translated =
    ഈ വാക്കുകൾ കമ്പ്യൂട്ടർ പരിഭാഷപ്പെടുത്തുന്നതാണ്. തെറ്റുകൾ വരാം.
    നിങ്ങൾക്ക് ഒരു പരിഭാഷകനെ ചോദിക്കാം. ഇത് സൗജന്യമാണ്.

language-not-known =
    ഈ ഭാഷ എനിക്കറിയില്ല. എനിക്കറിയുന്ന ഭാഷകൾ: { $languages }. ഒന്നിന്റെ പേര് എഴുതുക.
    ഏതു ഭാഷയ്ക്കും പരിഭാഷകൻ സൗജന്യമാണ്. എഴുതുക: പരിഭാഷകൻ. അല്ലെങ്കിൽ { $phone } വിളിച്ച് നിങ്ങളുടെ ഭാഷ പറയുക.
    .voice = ഈ ഭാഷ എനിക്കറിയില്ല. ഏതു ഭാഷയ്ക്കും പരിഭാഷകൻ സൗജന്യമാണ്. പറയുക: പരിഭാഷകൻ.
language-choice-RequestInterpreter = പരിഭാഷകൻ
    .words = പരിഭാഷകൻ, പരിഭാഷകനെ, പരിഭാഷകനെ വേണം, ദ്വിഭാഷി, ഇന്റർപ്രെട്ടർ, interpreter, translator
language-choice-SpeakToPerson = ഒരാൾ
    .words = ഒരാൾ, ഒരാളെ വേണം, ആളെ വേണം, മനുഷ്യൻ, aale venam, person

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = എങ്ങനെയുള്ള പരിഭാഷകനെ വേണം?
    .again = സംസാരിക്കുന്ന ഭാഷയ്ക്കോ, ആംഗ്യഭാഷയ്ക്കോ?
interpreter-ask-gender = പരിഭാഷയ്ക്ക് സ്ത്രീ വേണോ, പുരുഷൻ വേണോ?
    .again = സ്ത്രീ, പുരുഷൻ, ആരായാലും മതി ഇവയിൽ ഒന്ന് പറയുക. നിങ്ങൾ ചോദിക്കുന്ന ആളെ കിട്ടാൻ ശ്രമിക്കും.
interpreter-label-gender = സ്ത്രീ അല്ലെങ്കിൽ പുരുഷൻ
    .words = സ്ത്രീ അല്ലെങ്കിൽ പുരുഷൻ
interpreter-gender-any = ആരായാലും മതി
    .words = ആരായാലും മതി, ആരായാലും, ആരെങ്കിലും, ആരും മതി, കുഴപ്പമില്ല, പ്രശ്നമില്ല, വേണ്ട, ഇല്ല, arayalum mathi, arayalum, any
interpreter-gender-woman = സ്ത്രീ
    .words = സ്ത്രീ, സ്ത്രീയെ, സ്ത്രീ വേണം, വനിത, sthree, woman
interpreter-gender-man = പുരുഷൻ
    .words = പുരുഷൻ, പുരുഷനെ, പുരുഷൻ വേണം, purushan, man
interpreter-book = എങ്കിൽ പരിഭാഷകനോടൊപ്പം ഇപ്പോൾ ബുക്ക് ചെയ്യാം.
interpreter-advised =
    കമ്പ്യൂട്ടറിന് വാക്കുകൾ തെറ്റാം, ഇത് പ്രധാനപ്പെട്ട കാര്യമാണ്. ഇതിന് നിങ്ങൾക്ക് പരിഭാഷകനെ കിട്ടും. ഇത് സൗജന്യമാണ്.
    പറയുക: പരിഭാഷകൻ. അല്ലെങ്കിൽ { $phone } വിളിച്ച് നിങ്ങളുടെ ഭാഷ പറയുക.
