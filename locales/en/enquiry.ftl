# What residents tell the council that is no report, payment, appointment or complaint.

enquiry-begin-feedback = Thank you. I pass on what you think to the people it is about. What we keep is told at { $link }.
enquiry-begin-details = I pass your change on. A person makes it, after checking who you are. What we keep is told at { $link }.
enquiry-begin-privacy = You have a right to this, and it is free. We must check who you are before we show or change anything. What we keep is told at { $link }.
enquiry-begin-interpreter = An interpreter is free, and we find one. Please do not bring a child to interpret. What we keep is told at { $link }.
    .voice = An interpreter is free, and we find one. Please do not bring a child to interpret.

enquiry-ask-subject-feedback = What is it?
    .again = Choose praise, a suggestion or a comment.
enquiry-ask-subject-details = What has changed?
    .again = Choose the one that comes nearest, or say it in your own words.
enquiry-ask-subject-privacy = What do you want us to do?
    .again = Choose the one that comes nearest, or say it in your own words.
enquiry-ask-subject-interpreter = What do you need the interpreter for?
    .again = Choose the one that comes nearest, or say it in a word, like a call or a letter.

enquiry-subject-praise = Praise
    .words = praise, thanks, thank you, well done, compliment, brilliant, great, lovely, wonderful, excellent, helpful, kind, did a good job, pleased
enquiry-subject-suggestion = A suggestion
    .words = suggestion, suggest, idea, you should, you could, it would be better, why not
enquiry-subject-comment = A comment
    .words = comment, feedback, opinion, view, something else, other
enquiry-subject-moved_home = I have moved, or am going to
    .words = moved, moving, move, address, new address, change of address, changed address, new house, new flat
enquiry-subject-household = Who lives in my home
    .words = household, moved in, moved out, partner, baby, living alone, lodger, single occupancy, left home
enquiry-subject-name = My name
    .words = my name, name, married name, surname, changed my name, got married, divorced
enquiry-subject-contact = My phone or email
    .words = phone, email, new number, new phone number, new email, mobile
enquiry-subject-needs = How you reach me
    .words = large print, big print, braille, audio, easy read, no phone calls, do not call me, do not phone me, only text me, letters, hearing loop, deaf, blind, how you reach me, my needs
enquiry-subject-income = My work or money
    .words = income, money, job, new job, lost my job, work, wages, pay rise, benefits changed, savings, pension, started work, stopped work
enquiry-subject-death = Somebody has died
    .words = died, death, passed away, deceased, dead, funeral
enquiry-subject-see = See what you hold about me
    .words = see, copy, what you hold, what you have on me, subject access, my records, my data, information about me
enquiry-subject-correct = Put a mistake right
    .words = correct, mistake, wrong, put right, fix, change, out of date
enquiry-subject-erase = Delete what you hold about me
    .words = delete, erase, remove, forget me, wipe
enquiry-subject-object = Stop using it for something
    .words = object, objection, stop using, do not use
enquiry-subject-call = To talk to us by phone
    .words = phone, telephone, call, by phone, on the phone, phone call
enquiry-subject-book = A new appointment
    .words = new appointment, book, book an appointment, make an appointment
enquiry-subject-booked = An appointment that I have
    .words = my appointment, i have an appointment, got an appointment, booked already, already booked, have booked
enquiry-subject-letter = A letter or a form
    .words = letter, letters, form, paper, papers, document
enquiry-subject-meeting = A meeting or a visit
    .words = meeting, visit, interview, hearing, come in, face to face

enquiry-ask-feedback = What do you want to tell us?
    .again = Say it in your own words. A few are enough.
enquiry-ask-details-moved_home = What is your old address, what is your new one, and on what day do you move?
    .again = For example: from 12 Alder Road to 3 Elm Hill, on 1 March.
enquiry-ask-details-household = Who has moved in or out, and on what day?
    .again = For example: my son moved out on 1 March.
enquiry-ask-details-name = What was your name, and what is it now?
    .again = Give the old name and the new one.
enquiry-ask-details-contact = What is the old number or email, and what is the new one?
    .again = Give the old one and the new one, so that we find you.
enquiry-ask-details-needs = What do you need? For example large print letters, or no phone calls.
    .again = Say how we should write or speak to you. Once is enough: we keep to it.
enquiry-ask-details-income = What has changed, and since what day?
    .again = For example: I started work on 1 March, 20 hours a week.
enquiry-ask-details-death = What was their name and address, and when did they die?
    .again = Their name and address are enough. Take your time.
enquiry-ask-privacy-see = What do you want to see? If you can, say which service and which years.
    .again = For example: my council tax letters since 2024. Everything is fine too.
enquiry-ask-privacy-correct = What is wrong, and what should it be?
    .again = Say what we have and what is right.
enquiry-ask-privacy-erase = What should we delete, and why? Some things we must keep by law, and we will tell you which.
    .again = Say which service, or which letters or chats.
enquiry-ask-privacy-object = What should we stop doing with it, and why?
    .again = Say what you do not want us to use it for.
enquiry-ask-interpreter-call = What is the call about, and when can we call?
    .again = For example: my rent, on Monday morning.
enquiry-ask-interpreter-booked = When is the appointment? Give its reference too, if you have it.
    .again = For example: on 3 December at 10, about my repair.
enquiry-ask-interpreter-letter = What is the letter about?
    .again = For example: a letter about Council Tax that came this week.
enquiry-ask-interpreter-meeting = What is it about, where is it, and when?
    .again = For example: a housing interview at City Hall on 3 December at 10.

enquiry-ask-person = Who is it about? A name, a team or a place is enough.
    .again = For example: Sam on the phone, or the bin crew in our street. You can skip this.
enquiry-ask-contact-optional = Do you want an answer? Then give your name, and a phone number or email. You can skip this.
    .again = Give a phone number or an email, or say skip.
enquiry-ask-contact-required = What is your name, and your phone number or email? We need it to check who you are and to answer.
    .again = Give your name and a phone number or an email.

enquiry-label-subject = About
    .words = about, subject, kind
enquiry-label-text = In your words
    .words = words, text, what i said, message
enquiry-label-person = Who it is about
    .words = who, person, who it is about

enquiry-affects-moved_home = This can change your Council Tax, your bins, your parking permit and your vote. If you get Council Tax Reduction or Housing Benefit, tell us within one month.
enquiry-affects-household = This can change your Council Tax. If you get Council Tax Reduction or Housing Benefit, tell us within one month.
enquiry-affects-needs = A person notes it for all our teams, so that you tell us once. You can change it at any time.
enquiry-affects-income = If you get Council Tax Reduction or Housing Benefit, tell us within one month. If you tell us late, you may have to pay money back, or miss money that is yours.
enquiry-affects-name = We may ask to see a paper that shows it, such as a marriage certificate.
enquiry-affects-death = I am sorry for your loss. When the death is registered, ask for Tell Us Once: it tells most of government and us in one go.

enquiry-read-back =
    This is what I send:
    { $facts }
    Is it right?

enquiry-done-feedback = Thank you. It is with { $team }. Your reference is { $reference }. We answer by { $date }.
enquiry-done-details = It is with { $team }. Your reference is { $reference }. We get in touch by { $date } to check who you are and make the change. If it cannot wait, call { $phone }.
enquiry-done-privacy = It is with { $team }. Your reference is { $reference }. We get in touch to check who you are, and answer by { $date }. We tell you if it takes longer, and why.
enquiry-done-interpreter = We have your wish for an interpreter. It is with { $team }. Your reference is { $reference }. We tell you by { $date } who comes and when. If it cannot wait, call { $phone } and say your language.
    .sms = We have your wish for an interpreter: { $reference }. We tell you by { $date } who comes and when. Urgent? Call { $phone }.
enquiry-done-privacy-proven = It is with { $team }, who know now that it is you. Your reference is { $reference }. We answer by { $date }. We tell you if it takes longer, and why.
enquiry-done-no-answer = Thank you. It is with { $team }, who read everything. Your reference is { $reference }. As you gave no phone or email, we do not write back.
enquiry-person-told = What you said about { $person } reaches them and their team.

enquiry-team-customer_experience = our customer team
enquiry-team-customer_records = our records team
enquiry-team-data_protection = our data protection team
enquiry-team-interpreting = our interpreting team

enquiry-status-received = { $reference } is with { $team }. We answer by { $date }.
enquiry-status-late = { $reference } should have been answered by { $date }. We are sorry. Call { $phone }, and a person looks into it.
enquiry-status-answered = { $reference } was answered on { $date }.
enquiry-status-closed = { $reference } was closed on { $date }.

# What is told unasked.
enquiry-answer =
    This is our answer to { $reference }:
    { $words }
enquiry-closed =
    We have closed { $reference }, and do no more about it.
    { $details }
enquiry-late =
    We said we would answer { $reference } by { $was }. It takes longer, and we are sorry.
    { $details }
