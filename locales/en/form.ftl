# What every form says, whatever it is about. Words that are read for an order or an answer are in .words, lower case,
# separated by commas.

# Choices beside a form's own.

form-choice-person = Speak to a person
    .words = person, a person, speak to a person, talk to someone, human, call me
form-choice-as-before = Use { $contact }
    .words = use it, use that, the same, same, same as before, as before, same number, you have it
form-choice-send = Yes, send it
    .words = yes, yes please, yeah, yep, yup, ok, okay, send, send it, submit, all correct, that is right, that's right, looks right, that is correct, confirm
form-choice-change = Change something
    .words = no, nope, change, change something, change it, not right, not correct, that is wrong, that's wrong, edit
form-choice-save = Save for later
    .words = save, save it, save for later, save my answers, later, finish later, finish this later
form-choice-stop = Stop
    .words = stop, stop now, end, do not send it, don't send it, delete, delete it, delete them, delete my answers
    .sms = Delete my answers
form-choice-go-on = Carry on
    .words = carry on, continue, go on, keep going, no

# Words that give an order.

form-command-save = Save
    .words = save, save it, save this, save my answers, save for later, finish later, finish this later, finish it later, do this later, do it later, come back later, carry on later, carry on by text, carry on by phone, continue by text, finish by text, finish by phone, finish on the phone, send me a code, give me a code, switch to text
form-command-stop = Stop this
    .words = stop this, stop it, stop please, please stop, forget it, never mind, cancel this, cancel it, i give up
form-command-back = Go back
    .words = go back, back please, one back, previous question, last question again
form-command-repeat = Repeat
    .words = repeat that, say that again, say again, pardon, what was the question, i do not understand, i don't understand, i dont understand, what do you mean
form-command-help = Help
    .words = help me, what can i say, how does this work
form-command-restart = Start again
    .words = start again, start over, begin again, from the beginning

# Words that tell a correction from an answer.

form-word-correction = Correction
    .words = no, not, sorry, actually, i meant, i mean, wrong, instead, change, mistake, should be, should say, correct that, but
form-word-change = Change
    .words = change, wrong, not right, not correct, correct, edit, fix, mistake, update, should be, amend
form-word-also = Also
    .words = also, as well, too, another, add, plus, and there is, and there's, more

# Questions about the form itself.

form-another-way =
    Let us try another way. Choose one of these, or call { $phone } to speak to a person.
    .voice = Let us try another way. Choose one of these, or press 0 to speak to a person.
    .easy =
        We can try another way.
        Pick one of these. Or call { $phone }.
form-which-one = More than one of these fits what you said.
form-needs-answer = We need this to go on. An answer that is nearly right is fine.
    .easy =
        We need an answer to this.
        You do not have to be sure.
form-left-out = I have left that out.
form-corrected =
    I have changed that:
    { $facts }
form-noted =
    I have noted that:
    { $facts }
form-cannot-skip = We need this to go on, so it cannot be skipped.
    .easy = You cannot skip this. We need it.
form-what-to-change = What do you want to change?
    .again = Say which part is wrong, and what it should be. For example: the address is 12 Alder Road.
form-stopping = Nothing was sent. Do you want to save your answers for later, stop, or carry on?
    .sms = Nothing was sent. Do you want to save your answers for later, delete them, or carry on?
    .again = Say save, stop or carry on.
    .easy =
        I sent nothing.
        You can save your answers. You can stop. Or you can go on.
form-stopped = I have stopped. Nothing was sent, and your answers are gone. What else do you need?
    .easy =
        I stopped. I sent nothing.
        Your answers are gone.
        What else do you need?
form-started-over = We start again. Nothing was sent.
form-back-none = This is the first question, so there is nothing to go back to.
form-help =
    Answer the question in your own words. You can also say: back, repeat, skip, change, save or stop.
    You can call { $phone }, use our website, or book to see us in person.
    .sms =
        Answer in your own words. You can also say: back, repeat, skip, change or save.
        Or call { $phone }.
    .easy =
        Use your own words.
        You can say: back, skip, change, save or stop.
        You can call us: { $phone }.
form-later = I noted the other thing you asked for. We come to it after this.
form-old-button = That button belongs to something that is finished. This is where we are now.
    .voice = That choice belongs to something that is finished. This is where we are now.
form-changed-since = Something has changed since that button was shown. Check it once more.
    .voice = Something has changed since then. Check it once more.
form-moved-on = I am sorry. This form has changed since you began, so I cannot go on with it. Nothing was sent. Tell me again what you need.

# Left and picked up again.

form-welcome-back = Welcome back.
form-so-far =
    This is what we have so far:
    { $facts }
form-saved =
    Your answers are saved. Your code is { $code }.
    To go on, say within 7 days: continue with { $code }. You can say it here, by text or on the phone.
    Nothing was sent to a team yet.
    .voice =
        Your answers are saved. Your code is { $code }. I say it once more: { $code }.
        To go on, call again within 7 days and say: continue, and the code.
        Nothing was sent to a team yet.
    .easy =
        I saved your answers.
        Your code is { $code }. Write it down.
        It works for 7 days.
        Come back and say: continue with { $code }.
        I sent nothing yet.
form-handed-over =
    I could not understand this, so it is better to speak to a person. Call { $phone }.
    Your answers are saved. The code is { $code }. To try again here, say: continue with { $code }.
    .voice = I could not understand this, so it is better to speak to a person. Your answers are saved. The code is { $code }.
    .easy =
        I do not understand. I am sorry.
        A person can help you. Call { $phone }.
        I saved your answers.
        Your code is { $code }.
        To try again, say: continue with { $code }.

# Answers that cannot be taken.

form-text-too-long = That is { $length } characters long. We can take { $longest }. Tell us the most important part.
form-number-out-of-range = Give a number from { $min } to { $max }.
form-date-in-future = { $date } has not come yet. Give a date that has passed, or today.
    .easy =
        { $date } is still to come.
        Give a day that is over. Or say today.
form-date-not-found = I cannot find that date. Give a day and a month, like 21 November, or a day like last Saturday.
    .easy =
        I do not know that date.
        Give a day and a month, like 21 November.
form-no-such-date = That day is not in the calendar.
form-contact-not-understood = That is not a phone number or email that I can use. A UK phone number has 10 or 11 digits.
    .easy =
        I cannot use that.
        Give a UK phone number. It has 10 or 11 digits.
        Or give an email.
form-contact-more = Thank you. What phone number or email can we use?

# A place that is not exact enough.

form-place-more-street = That covers many places. What is it next to? Give a street, a house number or a shop.
form-place-more-address = What is the house number and the street?
form-place-more-site = What is the place called?

# Photos.

form-photos-kept =
    { $count ->
        [one] I have your photo.
       *[other] I have your { $count } photos.
    }
form-photos-most = We can take { $most } photos, so I kept the first ones.

# Reading back.

form-line = { $label }: { $value }
form-lines =
    { $first }
    { $rest }
form-value-unsure = not sure
form-value-photos =
    { $count ->
        [one] 1 photo
       *[other] { $count } photos
    }
