# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    റിപ്പോർട്ട് { $reference }-നെക്കുറിച്ച് പുതിയ വിവരമുണ്ട്. വിഷയം: { $category }.
    { $status }
    .sms =
    റിപ്പോർട്ട് { $reference }, പുതിയ വിവരം:
    { $status }
notice-late =
    റിപ്പോർട്ട് { $reference }, വിഷയം: { $category }. { $was }-നകം ഇത് ശരിയാക്കുമെന്ന് ഞങ്ങൾ പറഞ്ഞിരുന്നു.
    ഇതിന് കൂടുതൽ സമയം എടുക്കും. ക്ഷമിക്കണം.
    { $details }
    .sms =
    റിപ്പോർട്ട് { $reference } { $was }-നകം ശരിയാക്കുമെന്ന് ഞങ്ങൾ പറഞ്ഞിരുന്നു.
    ഇതിന് കൂടുതൽ സമയം എടുക്കും. ക്ഷമിക്കണം.
    { $details }
notice-reason = കാരണം: { $reason }
notice-new-date = പുതിയ തീയതി: { $date }. കാത്തിരിക്കാൻ പറ്റില്ലെങ്കിൽ { $phone } എന്ന നമ്പറിൽ വിളിക്കുക.
notice-no-date = പുതിയ തീയതി ഇപ്പോൾ പറയാനാവില്ല. { $phone } എന്ന നമ്പറിൽ വിളിക്കുക, ഒരാൾ ഇത് നോക്കും.
notice-appointment-cancelled =
    ക്ഷമിക്കണം. { $time }-നുള്ള നിങ്ങളുടെ കൂടിക്കാഴ്ച { $reference } ഞങ്ങൾക്ക് റദ്ദാക്കേണ്ടി വരുന്നു.
    കാരണം: { $reason }
    മറ്റൊന്ന് വേണമെങ്കിൽ ഇവിടെ പറയുക, അല്ലെങ്കിൽ { $phone } എന്ന നമ്പറിൽ വിളിക്കുക.
    .subject = നിങ്ങളുടെ കൂടിക്കാഴ്ച { $reference } റദ്ദാക്കേണ്ടി വരുന്നു
