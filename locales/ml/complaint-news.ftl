# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    പരാതി { $reference }-നെക്കുറിച്ച് പുതിയ വിവരമുണ്ട്.
    { $details }
    .subject = നിങ്ങളുടെ പരാതി { $reference }: പുതിയ വിവരം
complaint-news-handler = നിങ്ങളുടെ പരാതി നോക്കുന്നത് { $name }, { $department }. ആകെ 2 ഘട്ടങ്ങളിൽ ഇത് ഘട്ടം { $stage } ആണ്.
complaint-news-points = നിങ്ങളുടെ പരാതി ഞങ്ങൾ മനസ്സിലാക്കുന്നത് ഇങ്ങനെ:
complaint-news-point = - { $text }
complaint-news-correct = ഇത് ശരിയല്ലെങ്കിൽ, അല്ലെങ്കിൽ കൂടുതൽ ചേർക്കണമെങ്കിൽ, ഞങ്ങളോട് പറയുക.
complaint-news-answer-by = { $date }-നകം ഞങ്ങൾ മറുപടി നൽകും. ആ തീയതി തെറ്റിയാൽ നിങ്ങൾക്ക് പരാതി മുന്നോട്ടു കൊണ്ടുപോകാം.
complaint-news-extended = ഞങ്ങളുടെ മറുപടിക്ക് കൂടുതൽ സമയം എടുക്കും. ക്ഷമിക്കണം. കാരണം: { $reason }
complaint-news-new-date = പുതിയ തീയതി: { $date }.
complaint-news-answer = ആകെ 2 ഘട്ടങ്ങളിൽ, ഘട്ടം { $stage }-ലെ ഞങ്ങളുടെ മറുപടി ഇതാണ്.
complaint-news-decision = { $decision } കാരണം: { $reasons }
complaint-news-action = ഇനി ചെയ്യാനുള്ളത്: { $what } { $date }-നകം. ചുമതല: { $owner }.
complaint-news-help =
    എപ്പോൾ വേണമെങ്കിലും ഒരു ഓംബുഡ്സ്മാനോട് (പരാതി നോക്കുന്ന സ്വതന്ത്ര ഉദ്യോഗസ്ഥൻ) സഹായം ചോദിക്കാം:
    { $ombudsmen }
complaint-remedy-apology = ഞങ്ങൾ ക്ഷമ ചോദിക്കുന്നു.
complaint-remedy-put_right = ഞങ്ങൾ ഇത് ശരിയാക്കും.
complaint-remedy-reconsider = ഞങ്ങൾ ഇത് വീണ്ടും പരിശോധിക്കും.
complaint-remedy-payment = ഞങ്ങൾ നിങ്ങൾക്ക് പണം നൽകും.
complaint-remedy-change = ഞങ്ങൾ പ്രവർത്തിക്കുന്ന രീതി മാറ്റും.
