# A person takes over: the queue, other ways, and what staff say. The resident is told honestly how long it may take.

handoff-waiting =
    I am passing you to a person. You are number { $place } in the queue. They can see what you told me.
    Stay here, or choose one of these.
    .sms = I am passing you to a person. You are number { $place } in the queue. They answer here.
    .easy =
        A person will come.
        You are number { $place } in the line.
        They can see what you told me.
        Stay here. Or pick one of these.
handoff-waiting-about =
    I am passing you to a person. You are number { $place } in the queue. The wait is about { $from } to { $to } minutes.
    They can see what you told me. Stay here, or choose one of these.
    .sms = I am passing you to a person. You are number { $place } in the queue, about { $from } to { $to } minutes. They answer here.
    .easy =
        A person will come.
        You are number { $place } in the line.
        It takes about { $from } to { $to } minutes.
        They can see what you told me.
        Stay here. Or pick one of these.
handoff-place =
    { $place ->
        [one] You are next. A person answers you here soon.
       *[other] You are number { $place } in the queue now.
    }
handoff-closing = We close at { $time }. You are still in the queue. If nobody can answer you by then, we can call you back.
handoff-still-waiting = You are still in the queue. A person answers you here. You can also choose one of these.

handoff-choice-callback = Call me back
    .words = call me back, call back, callback, call me, ring me, ring me back, phone me
handoff-choice-carry-on = Carry on without a person
    .words = carry on, carry on without, go on, no person, without a person, the robot is fine, back to the robot, cancel
handoff-choice-wait = Wait here now
    .words = wait here now, wait here, wait, now, i will wait, put me through
handoff-choice-leave = Stop waiting
    .words = stop waiting, leave, leave the queue, i will not wait, stop, no more waiting
handoff-choice-write = Answer me here later
    .words = answer me here later, answer later, write to me, answer here, send me a message, leave a message

handoff-today = today
handoff-on-day = on { $day }

handoff-shut =
    Nobody is here to talk just now. We open { $day } at { $time }.
    I can ask a person to call you then, or to answer you here. What do you want?
    .sms = Nobody is here just now. We open { $day } at { $time }. A person can call you then, or answer you here.
    .easy =
        Nobody is here now.
        We open { $day } at { $time }.
        A person can call you then. Or they can answer you here.
        What do you want?
handoff-busy =
    Nobody can take you on just now. I can ask a person to call you, or to answer you here later. What do you want?
handoff-shut-for-long =
    Nobody is here to talk just now. You can call { $phone } to hear when we open. A person can answer you here later.
handoff-other-ways = Do you want to be called back, get an answer here later, or carry on with me?

handoff-ask-number = What number can we call you on?
    .again = Give me a UK phone number, like 07700 900123. Or carry on without a person.
handoff-callback =
    A person will call you on { $number } { $day }, from { $from } to { $to }. Your reference is { $reference }.
    You keep your place, so you do not have to wait here.
    .sms = A person will call you on { $number } { $day }, from { $from } to { $to }. Your reference is { $reference }.
    .easy =
        A person will call you on { $number }.
        That is { $day }, from { $from } to { $to }.
        Your number is { $reference }.
        You do not have to wait here.
handoff-callback-stands =
    You asked for a call. A person will call you on { $number } { $day }, from { $from } to { $to }. Your reference is { $reference }.
handoff-ticket =
    A person will read this and answer you here. We open { $day }. Your reference is { $reference }. Nothing you told me is lost.
    .easy =
        A person reads this. They answer you here.
        We open { $day }.
        Your number is { $reference }.
        Nothing is lost.
handoff-ticket-no-day =
    A person will read this and answer you here. Your reference is { $reference }. Nothing you told me is lost.
handoff-carry-on = You are not in the queue any more. I carry on with you.
handoff-go-on = I carry on with you. You can ask for a person at any time.
handoff-left = You are not in the queue any more. Nothing you told me is lost. You can write here at any time.

# Said for staff.

handoff-introduction = This is { $name } from { $department }.
handoff-lapsed =
    I am sorry. The person you talked to had to go. You have kept your place, and the next free person answers you here.
handoff-transferred =
    { $name } is passing you to another team, { $team }. You have kept your place, and they can see what you told us.
handoff-returned = { $name } has left this conversation. This is the automated assistant again.
handoff-closed =
    { $name } has ended this conversation. Your reference is { $reference }.
    You can still write here. The automated assistant will answer you.
    .sms = { $name } has ended this conversation. Your reference is { $reference }. If you write here, the assistant will answer.
