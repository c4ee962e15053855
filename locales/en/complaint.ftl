# What is said when somebody complains, and how the parts of a complaint are called. Attributes .words list what people
# say for it, lower case, with commas.

# What it is about.

complaint-service-waste = Bins, litter or street cleaning
    .words = bins, bin, missed bin, rubbish, recycling, litter, street cleaning, dumped rubbish, graffiti
complaint-service-repairs = Repairs to a council home
    .words = repairs, repair, boiler, damp, black mould, leak, heating, council house repair
complaint-service-tenancy = My tenancy, service charges or neighbours
    .words = tenancy, service charge, service charges, neighbours, neighbour, antisocial behaviour, rent, leaseholder
complaint-service-housing_options = The housing list or homelessness
    .words = housing list, waiting list, homeless, homelessness, housing options, rehousing, band
complaint-service-council_tax = Council Tax
    .words = council tax, bailiff, bailiffs, single person discount
complaint-service-benefits = Housing Benefit or Council Tax Reduction
    .words = benefit, benefits, housing benefit, council tax reduction, council tax support
complaint-service-planning = Planning
    .words = planning, planning application, planning permission, extension, building control
complaint-service-parking = Parking
    .words = parking, car park, permit, parking permit
complaint-service-parks = Parks, trees or play areas
    .words = parks, park, tree, trees, play area, playground, grass
complaint-service-noise = Noise or pests
    .words = noise, pests, rats, environmental health
complaint-service-staff = How I was treated by somebody
    .words = staff, rude, rude to me, officer, how i was treated, swore at me, attitude, lied to me, spoke to me, the way i was spoken to, your man, your worker
complaint-service-other = Something else
    .words = something else, other, none of these

# What may not be a complaint, and the right way. The words are how it is recognised.

complaint-rule-parking_ticket =
    A parking ticket has its own appeal. First write to the address on the ticket and say why it is wrong.
    If that does not help, an independent tribunal can decide. See { $url }.
    .words = parking ticket, parking fine, penalty charge, penalty charge notice, pcn, my ticket
complaint-rule-planning_decision =
    A planning decision has its own appeal. The person who applied can ask the Planning Inspectorate. See { $url }.
    .words = planning decision, planning refusal, refused planning, refused planning permission, planning appeal
complaint-rule-benefit_decision =
    You can ask us to look again at a benefit decision within one month of our letter. After that a tribunal can decide.
    See { $url }.
    .words = benefit decision, refused my benefit, stopped my benefit, benefit was stopped, turned down for housing benefit
complaint-rule-council_tax_band =
    A Council Tax band is set by the Valuation Office Agency, not by us. You can ask them to change it. See { $url }.
    .words = council tax band, wrong band, tax band, banding
complaint-rule-councillor =
    A complaint about a councillor goes to the council’s Monitoring Officer, who looks at how members must behave.
    .words = councillor, councillors, ward councillor, my councillor
complaint-rule-court_claim =
    Where a claim has gone to court, the court decides it.
    .words = court claim, suing, taken to court, going to court, legal claim, my solicitor
complaint-rule-ombudsman_decided =
    What an ombudsman has taken on is theirs to decide.
    .words = ombudsman is looking, ombudsman has decided, ombudsman decided, with the ombudsman
complaint-rule-answered_before =
    What we have answered at both stages we do not look at a third time. An ombudsman can.
    .words = final response, already answered at stage two, final answer
complaint-rule-information_request =
    You can ask for information that we hold. We answer within 20 working days.
    .words = freedom of information, foi, foi request, environmental information
complaint-rule-data_protection =
    If it is about how we used your information, the Information Commissioner can help too. Call { $phone } or see { $url }.
    .words = data protection, data breach, gdpr, shared my details, my personal data, my personal information
complaint-rule-not_ours =
    This is looked after by { $body }, so they answer for it.
    { $route }
complaint-rule-too_old =
    We may not look at things that are more than 12 months old. If there is a good reason, tell us.

# Who can be asked for help.

ombudsman-lgsco = the Local Government and Social Care Ombudsman
ombudsman-housing = the Housing Ombudsman

# What we can do differently.

adjustment-large_print = Large print
    .words = large print, big print, bigger letters, large letters, big letters
adjustment-easy_read = Easy Read
    .words = easy read, simple words, easier words
adjustment-braille = Braille
    .words = braille
adjustment-audio = Audio
    .words = audio, recording, read out, spoken
adjustment-bsl = Sign language
    .words = sign language, bsl, british sign language, signer
adjustment-interpreter = An interpreter
    .words = interpreter, translator, another language
adjustment-no_calls = No phone calls
    .words = no phone calls, no calls, do not call, don't call, do not phone, don't phone, do not ring, not by phone
adjustment-no_letters = No letters
    .words = no letters, do not write, don't write, not by post, no post
adjustment-more_time = More time
    .words = more time, extra time, slowly, slower
adjustment-advocate = Somebody speaks for me
    .words = advocate, somebody speaks for me, support worker, my carer, carer

# Words that decide: somebody asks to complain; they told us before; and nothing came of it; they are angry.

complaint-word-asked = Complain
    .words = complain, complaint, complaints, complaining, complane, formal complaint, grievance, put down as a complaint
complaint-word-before = Before
    .words = told you, told them, told the council, told somebody, reported it, reported this, reported that, i reported, we reported, i already, rang you, phoned you, called you, emailed you, complained before, asked you before, reported before, reported twice, second time, third time
complaint-word-in-vain = In vain
    .words = nobody came, no one came, nobody has come, no one has come, nothing happened, nothing has happened, nothing was done, nothing has been done, never came, never turned up, not turned up, ignored, ignored me, still nothing, have done nothing
complaint-word-unhappy = Unhappy
    .words = disgusting, disgusted, disgraceful, disgrace, appalling, unacceptable, not good enough, fed up, shocking, ridiculous, outrageous
complaint-word-ombudsman = Ombudsman
    .words = ombudsman, ombudsmen, ombudsmans

# Beginning.

complaint-begin =
    I can take your complaint. { $council } keeps it to look into it. Only people who need it can see it.
    You can read more at { $link }.
    .sms = I can take your complaint. How we use it: { $link }
    .voice = I can take your complaint. { $council } keeps it to look into it. Only people who need it can see it.
    .easy =
        I can take your complaint.
        { $council } keeps it to find out what went wrong.
        Few people see it.
        Read more at { $link }.

# Questions.

complaint-ask-story = What happened? Say when it was and how it affected you.
    .again = Tell us in your own words what went wrong. For example: nobody came to mend my boiler last Tuesday.
    .easy =
        What went wrong? When was it?
        What did it do to you?
complaint-ask-service = What is it about?
    .again = Choose the one that comes nearest, or say it in a word, like bins or repairs.
complaint-ask-road = Do you want to make a complaint to us as well?
    .again = You can make a complaint anyway, and a person decides if we can take it. Or end here.
complaint-choice-complain = Make a complaint
    .words = complaint, make a complaint, yes, complain, complain anyway, go on, yes please
complaint-choice-end = End here
    .words = end, end here, no, no thanks, stop, that is enough, that helps
complaint-ask-before = Did you tell us about this before?
    .again = Have you told the council about the same thing already? Answer yes or no.
complaint-ask-related = Do you have the reference of what you told us? It looks like { $example }. You can skip this.
    .again = Give the reference we gave you, like { $example }. If you do not have it, say skip.
    .voice = Do you have the reference of what you told us? You can skip this.
complaint-ask-report = Shall I report it as well, so that the team can put it right now?
    .again = I take your complaint in any case. Do you also want me to send a report to the team? Answer yes or no.
complaint-ask-complain = Do you want to complain as well?
    .again = Answer yes to make a complaint and a report. Answer no to make only the report.
complaint-ask-happened = When did it happen? If it was more than one day, give the last one.
    .again = Give a day, like last Tuesday or 3 November. You can skip this.
    .easy =
        When was it?
        Was it more than one day? Give the last one.
complaint-ask-affected = Who does this affect?
    .again = Is it about you, about somebody you speak for, or about several people?
complaint-affected-me = Me
    .words = me, myself, just me, us, my family, my house
complaint-affected-other = Somebody I speak for
    .words = somebody i speak for, somebody else, someone else, my mother, my mum, my father, my dad, my son, my daughter, my neighbour, a friend, my client
complaint-affected-group = Several people
    .words = several people, a group, all of us, everybody, the whole street, our street, many people
complaint-ask-consent = Do they know about this complaint, and agree to it?
    .again = We need their agreement before we tell you about them. Do they agree? Answer yes or no.
    .easy =
        Do they know about this?
        Do they say yes to it?
complaint-ask-outcome = What would put it right for you? You can skip this.
    .again = For example: an apology, the work done, or money back. You can skip this.
    .easy =
        What do you want us to do?
        You can say skip.
complaint-ask-adjustments = Is there anything that makes it hard to deal with us? Tell me what we can do differently.
    .again = For example: large print, or no phone calls. You can pick more than one. If there is nothing, say no.
    .easy =
        Is it hard for you to deal with us?
        We can do things in another way.
        Tell me what helps you.
complaint-no-adjustment = Nothing
    .words = nothing, no, none, no thanks, not really, nope, no thank you
complaint-ask-contact = How can we reach you? Give your name and a phone number or email. You can skip this, but then we cannot answer you.
    .again = Give a phone number or an email, like sam@example.com. Without one we look into it, but cannot send an answer.
    .easy =
        What is your name?
        What is your phone number or email?
        You can say skip. Then we cannot answer you.

# Short names of what is known.

complaint-label-story = What happened
    .words = what happened, story, details, what i wrote
complaint-label-service = About
    .words = about, service, what it is about
complaint-label-before = Told us before
    .words = told you before, before
complaint-label-related = Earlier report
    .words = reference, earlier report
complaint-label-happened = When
    .words = date, when, day
complaint-label-affected = Who it affects
    .words = who, who it affects, affected
complaint-label-consent = They agree
    .words = consent, they agree, agreement
complaint-label-outcome = What would put it right
    .words = outcome, what i want, put it right
complaint-label-adjustments = What we do differently
    .words = adjustments, large print, do differently
complaint-label-reason = Why
    .words = why, reason

# On the way.

complaint-request-first = I will report this, so that the team can put it right.
complaint-report-now = Now I report the problem itself.
complaint-signposted = I have made no complaint. You can come back and make one at any time.
complaint-report-not-found = I cannot find a report with that reference.

# Reading back, and what happens then.

complaint-read-back =
    Check what I have:
    { $facts }
    Is it right, and shall I send it?
    .again =
    This is the complaint I would send:
    { $facts }
    Answer yes to send it. Or say what is wrong.
    .easy =
        Please read this:
        { $facts }
        Is it right? Shall I send it?
complaint-done = We have your complaint. Your reference is { $reference }.
    .voice = We have your complaint. Your reference is { $reference }. I say it once more: { $reference }.
    .easy =
        We have your complaint.
        Your number is { $reference }. Keep it.
complaint-understood =
    We understand that it is about: { $service }.
    You told us: { $story }
    .sms = We understand that it is about: { $service }.
complaint-understood-wanted =
    We understand that it is about: { $service }.
    You told us: { $story }
    What would put it right: { $outcome }
    .sms = We understand that it is about: { $service }. What would put it right: { $outcome }
complaint-acknowledge-by = It is with { $department }. A person confirms what we look into by { $aim }, and by { $date } at the latest.
    .easy =
        { $department } has it.
        A person tells you what we look into.
        We aim for { $aim }. The last day is { $date }.
complaint-answer-after = You get our full answer within { $days } working days of that. So by { $date } at the latest.
    .easy =
        Then you get our answer.
        It takes { $days } working days at most.
        The last day is { $date }.
complaint-answer-by = It is with { $department }. You get our full answer within { $days } working days, by { $date }.
complaint-adjustments-kept = We keep to what you asked for: { $adjustments }.
complaint-person-decides = A person decides if we can look into this. If we cannot, we tell you why, and who can.
    .easy =
        A person looks at this first.
        Can we take it? They tell you.
        If not, they tell you why. They tell you who can help.
complaint-consent-first = We ask the person you speak for if they agree, before we tell you about them.
complaint-no-contact = We look into it. We cannot send you an answer, because we do not know how to reach you.
complaint-afterwards =
    To ask how it goes, come back here with { $reference }. To add something or put something right, call { $phone }.
    If we miss a date, tell us here and you can take it to the next stage.
    You can also ask for help at any time from:
    { $ombudsmen }
    .sms =
    To ask how it goes, text { $reference }. To add to it call { $phone }. If we miss a date, tell us. You can ask for help at any time:
    { $ombudsmen }
    .voice =
        To ask how it goes, call again with the reference. If we miss a date, tell us and you can take it to the next stage.
        You can also ask for help at any time from:
        { $ombudsmen }
    .easy =
        Do you want to know how it goes? Give { $reference } here.
        Do you want to add something? Call { $phone }.
        Are we late? Tell us here.
        Others can help you at any time:
        { $ombudsmen }
complaint-ombudsman = { $name }: call { $phone } or see { $url }
    .sms = { $name }, { $phone }
    .voice = { $name }: call { $phone }

# Taking it further.

complaint-escalate-begin = If you are not happy with our answer, another person looks at your complaint again. That is stage 2.
    .easy =
        Is our answer not right for you?
        Then another person looks at it.
        That is stage 2.
complaint-ombudsmen =
    You can ask these for help at any time. They mostly look at a complaint when we have answered it at both stages.
    { $ombudsmen }
complaint-which = Which of your complaints is it?
    .again = Choose one of them, or give another reference.
complaint-ask-reference = What is the reference of your complaint? It looks like { $example }.
    .again = We gave you the reference when you made the complaint. It has letters and numbers, like { $example }.
    .voice = What is the reference of your complaint? Say it letter by letter.
complaint-ask-proof = To be sure that it is yours, give the phone number or email of the complaint.
    .again = Give the phone number or email that you gave us with the complaint.
complaint-not-found = I cannot find a complaint with those details. Check them and try again.
complaint-give-up =
    I cannot find it. Call { $phone } and a person can look for you. Nothing about the complaint was changed.
    If you have not complained to us yet, you can do that here.
complaint-ask-reason = What did our answer get wrong, or leave out? You can skip this. You need no reason.
    .again = If you want, say what we should look at again. If not, say skip.
complaint-missed-acknowledgement = We said we would confirm your complaint by { $date }. We did not, and we are sorry. You can take it to stage 2 now.
complaint-missed-answer = We said we would answer by { $date }. We did not, and we are sorry. You can take it to stage 2 now.
complaint-stage-2-late = The usual time to ask for stage 2 has passed. I take it all the same, and a person decides.
complaint-escalate-read-back =
    Check what I have:
    { $facts }
    Shall I take your complaint to stage 2?
    .again =
    This is what I would take to stage 2:
    { $facts }
    Answer yes to send it. Or say what is wrong.
complaint-stage-2-done = Your complaint { $reference } is now at stage 2. A different person looks at it. It is our last stage.
complaint-was-withdrawn = You took this complaint back, so it is not open. You can make a new one.
complaint-was-refused =
    We could not take this complaint. The reason we gave is: { $reason }
    You can ask the ombudsman to look at that:
    { $ombudsmen }
complaint-not-yet-acknowledgement = A person confirms this complaint by { $date }. I have noted that you asked. If we miss that date you can take it to the next stage.
complaint-not-yet-answer = We must answer this complaint by { $date }. I have noted that you asked. If we miss that date you can take it to the next stage.
complaint-missed-at-stage-2 =
    We had to do this by { $date }. We did not, and we are sorry. I have noted that you asked.
    You can go to the ombudsman now:
    { $ombudsmen }
complaint-to-ombudsman =
    We have given our last answer on this complaint. If you are not happy with it, you can go to the ombudsman until { $date }:
    { $ombudsmen }

# How it is going.

progress-ask-proof-complaint = I can also show the details. To see them, give the phone or email of the complaint. Or skip this.
    .again = Give the phone number or email that was on the complaint. You can skip this.
complaint-status =
    This is complaint { $reference }. It is at stage { $stage } of 2.
    { $status }
complaint-status-received = We have it. A person has not confirmed it yet.
complaint-status-acknowledged = We are looking into it.
complaint-status-answered = We have answered it.
complaint-status-closed = We have answered it, and it is closed.
complaint-status-refused = We could not take it as a complaint.
complaint-status-withdrawn = You took it back.
complaint-due-acknowledgement = A person confirms it by { $date }.
complaint-due-answer = We answer it by { $date }.
complaint-late-acknowledgement = We said we would confirm it by { $date }. We did not, and we are sorry. To take it further, say: take my complaint further. Or call { $phone }.
complaint-late-answer = We said we would answer by { $date }. We did not, and we are sorry. To take it further, say: take my complaint further. Or call { $phone }.
complaint-next-stage = If you are not happy with our answer, say: take my complaint further.
complaint-next-ombudsman =
    That was our last answer. If you are not happy with it, you can go to the ombudsman:
    { $ombudsmen }
complaint-details = You told us: { $story }
complaint-details-handler = { $name } of { $department } has it.
complaint-details-extended = The answer takes longer. The reason is: { $reason }
complaint-details-refused = The reason is: { $reason } You can ask the ombudsman to look at that.
complaint-decision-upheld = We found that we were wrong.
complaint-decision-partly_upheld = We found that we were wrong in part.
complaint-decision-not_upheld = We found that we were not wrong.

# A report that was made in anger.

complaint-offer = Is there anything else? You can also complain about this, if you want to.
complaint-choice-make = Make a complaint
    .words = complain, complaint, make a complaint, yes, i want to complain

# Said unasked, on the day by which a complaint was to be confirmed or answered.

complaint-date-acknowledgement =
    We said we would confirm your complaint { $reference } by { $date }. It is not done yet, and we are sorry.
    To take it further, say: take my complaint further. Or call { $phone }.
    .sms = We said we would confirm { $reference } by { $date }. It is not done yet, and we are sorry. Call { $phone }.
complaint-date-answer =
    We said we would answer your complaint { $reference } by { $date }. It takes longer, and we are sorry.
    To take it further, say: take my complaint further. Or call { $phone }.
    .sms = We said we would answer { $reference } by { $date }. It takes longer, and we are sorry. Call { $phone }.
