# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    കൂടുതൽ അറിയാൻ: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = കൗൺസിൽ ഇത് പരിശോധിച്ച തീയതി: { $date }.
information-read = ഇത് പ്രസിദ്ധീകരിച്ച ഒരു പേജിൽ വായിച്ച തീയതി: { $date }. അതിനുശേഷം കൗൺസിൽ ഇത് പരിശോധിച്ചിട്ടില്ല. ഉറപ്പാക്കാൻ { $phone } എന്ന നമ്പറിൽ വിളിക്കുക.
information-unchecked = കൗൺസിൽ ഈ ഉത്തരം ഇതുവരെ പരിശോധിച്ചിട്ടില്ല. ഉറപ്പാക്കാൻ { $phone } എന്ന നമ്പറിൽ വിളിക്കുക.
information-fact = { $fact }
information-title = { $title }
information-unsure = നിങ്ങൾക്ക് എന്താണ് അറിയേണ്ടതെന്ന് എനിക്ക് ഉറപ്പില്ല. ഇവയിൽ ഒന്നാണോ? { $phone } എന്ന നമ്പറിൽ വിളിക്കുകയും ചെയ്യാം.

# Above a page that is in the words of the council.

information-in-english = ഈ പേജ് ഇംഗ്ലീഷിൽ മാത്രമാണ്. പരിഭാഷകൻ സൗജന്യമാണ്: ചാറ്റിൽ ചോദിക്കുക, അല്ലെങ്കിൽ { $phone } വിളിക്കുക.
