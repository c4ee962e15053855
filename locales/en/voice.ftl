# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = Hello. This is the automated assistant of { $council }. What you say is written down, so that we can help you. In danger, hang up and call 999. For a person, press 0 at any time.
voice-hear-choices = To hear choices, press star.
voice-choice = { $choice }: press { $key }.
voice-key = Press { $key }.
voice-more = For more choices, press 8.
voice-other-languages = For another language, press 8.
voice-online = You can also do most things on our website, at any time. You keep your place.
voice-link-offer = To get the link by text, press 7.
voice-link-sent = I have sent it to the phone you call from.
voice-link-not-sent = I cannot send a text to this phone. A person can help you. Press 0 for a person.
voice-reference-offer = To get the reference by text, press 7.
voice-pay-by-keys = Pay now by card, with the keys
    .words = pay now, pay by card, pay now by card, card, pay with the keys, by card
voice-pay-begins = Have your card ready. Use the keys only, and never say your card number. To stop, press star.
voice-pay-number = Give the long number on your card, then press hash.
voice-pay-expiry = Give the month and the year when your card ends, in four figures.
voice-pay-code = Give the three figures on the back of your card, then press hash.
voice-pay-again = That did not work. Please try again.
voice-pay-working = One moment. I take the payment now.
voice-pay-not-now = I cannot take a card for this just now. You can use the link, or press 0 for a person.
voice-anything-else = Is there anything else?
voice-news-text = { $council }: { $news }
voice-link-text = The link from { $council }, as you asked on the phone: { $link }
voice-reference-text = { $council }: your reference is { $reference }.

# What can be picked first of all.

voice-menu-ReportIssue = Report a problem
voice-menu-BookAppointment = Book an appointment
voice-menu-MakePayment = Pay a bill
voice-menu-CheckProgress = Ask about a report
voice-menu-MakeComplaint = Make a complaint

# How an answer can be given with the keys.

voice-keys-date = With the keys, give the day and the month in four figures, then press hash.
voice-keys-place = With the keys, give a postcode or a house number, then press hash.
voice-keys-contact = With the keys, give your phone number, then press hash.
voice-keys-number = With the keys, give the number, then press hash. For a point, press star.
voice-keys-reference = With the keys, give the last six signs, then press hash. A letter is on the key that has it.
voice-which-reference = Which reference is it?
voice-reference-unknown = I cannot find that reference.
voice-postcode-letter = Which letter is it?
voice-postcode-unknown = I cannot find that postcode.
voice-date-unknown = I cannot find that date.

# When nothing was heard, or nothing could be made of it.

voice-silence = I did not hear you.
voice-silence-keys = I still cannot hear you. You can press a key. To hear the question again, press star. To go back, press 9.
voice-silence-goodbye = I cannot hear you, so I end the call now. What you told us is kept. Call again and we go on from here.
voice-no-such-key = There is nothing on that key just now.
voice-which-one = I did not get that.
voice-slower = I say it more slowly.
voice-moment = One moment, please.
voice-busy = Sorry, this takes too long. Your answers are saved.
voice-went-wrong = Sorry, something went wrong here. Your answers are saved.
voice-went-wrong-end = Sorry, this does not work just now. Your answers are saved. Call again in a few minutes.

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = A person
    .words = operator, operator please, a person please, put me through, person, a person, human, agent, a human, real person, a real person, speak to a person, speak to someone, talk to a person, talk to someone, speak to somebody
voice-command-repeat = Repeat
    .words = repeat, say that again, say it again, again, pardon, repeat that, sorry what, what was that
voice-command-slower = Slower
    .words = slower, slower please, more slowly, more slowly please, can you speak slower, can you speak more slowly, too fast, slow down, speak slower, speak more slowly
voice-command-link = Text me the link
    .words = text me the link, text me the reference, text it, text me, send me the link, send the link, text it to me, text the link
voice-command-language = Another language
    .words = another language, other language, other languages, language, different language

# Somebody calls again.

voice-resume = Last time you were { $what }. Do you want to go on with that?
voice-resume-go-on = Go on with it
    .words = yes, go on, carry on, continue, yes please, go on with it
voice-resume-new = Start something new
    .words = no, new, something new, start again, something else, no thanks, start something new
voice-doing-report = telling us about a problem
voice-doing-appointment = booking an appointment
voice-doing-payment = asking to pay
voice-doing-complaint = making a complaint
voice-doing-progress = asking about a report
voice-doing-other = talking with us

# A person.

voice-putting-through = I put you through to a person now.
voice-closed = Nobody can take your call now. People answer { $hours }. Do you want us to call you back?
voice-person-offer = Do you want to talk to a person?
voice-place-kept = Nobody could take your call yet. You keep your place in the queue.
voice-no-more-codes = Too many codes or references were wrong. A person can help you.
voice-too-many-calls = Too many calls have come, so I cannot take this one. In danger, call 999. Please call again in one hour.
voice-nobody-free = Nobody could take your call. Do you want us to call you back?
voice-call-me-back = Yes, call me back
    .words = yes, call me back, call back, yes please, yes call me back
voice-not-called-back = No, go on here
    .words = no, go on, no thanks, carry on, no thank you, go on here
voice-callback-wish = I want to book a call back.

# Languages.

voice-languages = Which language do you speak?
voice-no-voice = We cannot speak { $language } on the phone yet. A person can bring an interpreter. It is free. Press 0 for a person.
