### What the assistant says outside any journey. Values every message may use: $council, $phone, $hours, $place,
### $website, $county, $county_phone, $privacy.

assistant-greeting =
    Hello. I am the automated assistant of { $council }.
    Tell me what you need, in your own words. I can report a problem, book an appointment, help you to pay or to complain, and say how your case is going.
    You can also call { $phone }, { $hours }, or come to { $place } by appointment.
    .sms = { $council }, automated assistant. Tell us what you need, or call { $phone }.
    .voice = Tell me what you need, in your own words.
    .easy =
        Hello. I am a computer. I work for { $council }.
        I can help you. Tell me what you need.
        You can call us too: { $phone }.

assistant-hello = Hello. What do you need?

assistant-choice-ReportIssue = Report a problem
    .words = report, report a problem, report an issue, report something
assistant-choice-BookAppointment = Book an appointment
    .words = book, appointment, book an appointment, booking, visit, come in
assistant-choice-CheckProgress = Ask about a report
    .words = check, progress, track my report, how is my report going
assistant-choice-MakePayment = Pay a bill
    .words = pay, payment, pay a bill, make a payment, pay something
assistant-choice-AskInformation = Ask a question
    .words = question, information, info
assistant-choice-SpeakToPerson = Speak to a person
    .words = person, human, operator, agent, somebody

assistant-ask-me = What do you want to know? I can answer questions about bins, Council Tax, opening hours and more.
    .easy =
        What do you want to know?
        You can ask about bins or Council Tax.
        You can ask when we are open.

assistant-help =
    You can tell me about a problem, like a dumped sofa or a missed bin, and I report it for you.
    Give me a reference, like NOR-7F3K-9Q, and I tell you how that report is going.
    You can book, change or cancel an appointment, pay a bill or say that you cannot pay, and complain.
    While I ask you questions you can say “back”, “repeat”, “skip”, “save” or “stop”.
    You can also call { $phone }, { $hours }, or come to { $place } by appointment.
    .sms = Tell us about a problem, book an appointment, pay, complain, or send a reference to hear how it is going. Call { $phone } for a person, or to come to { $place }.
    .voice =
        You can tell me about a problem, like a dumped sofa or a missed bin, and I report it for you.
        You can pay a bill, book an appointment, or ask about a report.
        While I ask you questions you can say back, repeat, skip, save or stop.
        To see us at { $place }, book an appointment. We also answer on our website.
        For a person, press 0.
    .easy =
        Tell me about a problem. I tell the council.
        Give me a reference. I tell you how it goes.
        I can help you to pay a bill.
        You can say “back”, “skip” or “stop”.
        You can call us: { $phone }.

assistant-thanks = You are welcome. Is there anything else you need?
assistant-goodbye = Goodbye. You can come back here at any time.
    .voice = Goodbye. You can call again at any time.

rating-ask = Before you go: how did we do today?
rating-choice-1 = Very badly
rating-choice-2 = Badly
rating-choice-3 = All right
rating-choice-4 = Well
rating-choice-5 = Very well
rating-ask-words = Thank you. What was good, or what can we do better? Say it in a few words, or skip this.
rating-thanks = Thank you for telling us.

assistant-what-else = What do you need?
assistant-next-wish = You also asked about something else. I come to that now.

assistant-only-understood =
    I understand { $language }, and you can write in it. I am sorry: I can only answer in English yet.
    To speak with an interpreter, call { $phone }, { $hours }. It is free.
    .voice = I understand { $language }, but I am sorry: I can only answer in English yet. A person can bring an interpreter to the call. It is free. Press 0 for a person.
    .easy =
        I know { $language }. You can write in it.
        I am sorry. I can only answer in English.
        You can have an interpreter. It is free. Call { $phone }.


assistant-nothing-to-stop = There is nothing open to stop. What do you need?
assistant-nothing-to-go-back-to = There is no question to go back to. What do you need?
assistant-start-over = We start again from the beginning. What do you need?
assistant-old-button = That button belongs to something that has ended. What do you need now?
    .voice = That choice belongs to something that has ended. What do you need now?
assistant-empty = There were no words in that message. Tell me what you need, in words or with the buttons.
    .sms = There were no words in that message. Tell me what you need, in a few words.
    .voice = I heard no words. Tell me what you need, in a few words.
assistant-unknown-code = I do not know that code. Codes work once, and for 7 days. Check it, or tell me what you need.

assistant-not-understood =
    I did not understand that. Say it in a few plain words, like “somebody dumped a sofa on Elm Hill”, or choose one of these.
    .voice = I did not understand that. Say it in a few plain words, or choose one of these.
    .easy =
        I do not understand.
        Use a few short words. Or pick one of these.
assistant-not-understood-person =
    I still do not understand, and I am sorry for that. Choose one of these, or call { $phone }, { $hours }. A person will help you.
    .voice = I still do not understand, and I am sorry for that. Choose one of these, or press 0 for a person.
    .easy =
        I still do not understand. I am sorry.
        Pick one of these. Or call { $phone }.
        A person will help you.
assistant-not-understood-here = I did not understand that.

assistant-boundary =
    We want to help you. Please do not use words like that about the people who work for us.
assistant-threat =
    I have stopped because of what you said. This conversation is kept.
    If anybody is in danger now, call 999. If you need the council, call { $phone }.

assistant-card-removed =
    You gave a card number. I removed it before it was kept. Never send card numbers here, because chats are kept. To pay, ask me for a link, or call { $payment_phone }.
    .voice = You gave a card number. I removed it before it was kept. Never say card numbers here. To pay, ask me for a link, or call { $payment_phone }.
    .easy =
        You gave a card number. I took it out.
        Never send a card number here. It is not safe.
        Ask me for a link to pay. Or call { $payment_phone }.

assistant-photo-not-a-photo = That file is not a photo I can open, so I did not keep it. Send a JPEG or PNG picture.
assistant-photo-too-big = That photo is too big, so I did not keep it. Send one smaller than 10 MB.
assistant-photo-too-many = You sent more photos than I can keep. I kept the first ones.

assistant-went-wrong =
    Sorry, something went wrong here. Your answers are saved. Try again in a minute, or call { $phone }.
    .easy =
        Sorry. Something went wrong.
        Your answers are safe.
        Try again soon. Or call { $phone }.

danger-general =
    If anybody is in danger now, call 999. For a smell of gas, go outside and call 0800 111 999. Tell me what is happening.
danger-glad-safe = I am glad that you are safe.

# What everybody is told first while something is urgent, in the words of a member of staff.

assistant-urgent = Important: { $text }
