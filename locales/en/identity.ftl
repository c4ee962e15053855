# Proving who somebody is, by a code that is sent to their phone or email.

identity-ask-contact = What is your name, and the mobile number or email that we have for you? I send a code there, to check that it is you.
    .again = Give your name, and a mobile number or an email. For example: Sam Lee, 07700 900123.
    .sms = What is your name, and the mobile number or email we have for you? I send a code there.
identity-ask-name = What is your name? You can skip this. Without it I may find less.
    .again = Say your first name and last name, or skip this.
identity-label-name = Name
    .words = name, my name
identity-ask-code = I have sent a code of 6 numbers to { $to }. What is it? It works for { $minutes } minutes. If it does not come, say: send a new code.
    .again = What is the code of 6 numbers that I sent to { $to }? To get another, say: send a new code.
identity-ask-code-optional = I have sent a code of 6 numbers to { $to }. Tell me the code, and we do not need to check later who you are. Or skip this.
    .again = What is the code of 6 numbers that I sent to { $to }? To get another, say: send a new code. You can skip this.
identity-label-code = Code
    .words = code
identity-word-again = Send a new code
    .words = new code, another code, send again, send it again, send me another, it did not come, has not come, did not get it, no code
identity-six-digits = The code has 6 numbers.
identity-cannot-send = I cannot send a code there. A mobile number is best.
identity-wrong = That is not the code.
identity-expired = That code has run out. I have sent a new one.
identity-proven = Thank you. Now I know that it is you.
identity-language = The last time we spoke { $language }. If you want it again, ask for it.
identity-left-out = We go on without the code. We check later who you are.
identity-no-more = I cannot check now that it is you. Call { $phone } and a person can help, or try again tomorrow.
identity-nothing = I find nothing under that name and contact. If you have a reference, tell me. Or call { $phone }.
identity-text = Your code is { $code }. It works for { $minutes } minutes. We never ask for it by phone or email. If you did not ask for it, do nothing.
    .subject = Your code from the council
