# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = Customer service
    .words = customer service, customer services, help with the website, see somebody, see someone
appointment-service-council_tax = Council Tax
    .words = council tax
appointment-service-benefits = Housing Benefit or Council Tax Reduction
    .words = benefits, benefit, housing benefit, council tax reduction, council tax support
appointment-service-housing = Housing advice
    .words = housing, housing options, housing advice, homeless, homelessness, housing team
appointment-service-planning = Planning advice
    .words = planning, planning advice, duty planner, planning officer
appointment-service-repairs = A repair at my home
    .words = repairs, repair, repair at my home, plumber, electrician
appointment-service-bulky_waste = Big things to be collected
    .words = bulky waste, big things, sofa collected, furniture collected, collection
appointment-service-callback = A call back
    .words = call back, callback, call me back, ring me, phone me

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date } at { $from }
appointment-between = { $date }, between { $from } and { $to }
appointment-time = { $time }
appointment-more = Other times
    .words = other times, more, more times, none of these, something else, another time, later
appointment-ask-time = These times are free. Which one suits you? You can also say another day or time.
    .again = Choose one of these times, or say a day and a time, like Thursday afternoon.
    .easy =
        These times are free.
        Pick one. Or say another day.
appointment-ask-wish = When would suit you? Say a day and a time, like Thursday afternoon.
    .again = Say a day, like Monday, or a date, like 3 December.
appointment-just-taken = Somebody has just taken that time. I am sorry. Nothing was booked or changed.
    .easy =
        That time is gone. I am sorry.
        I booked nothing. I changed nothing.
appointment-already = You have appointment { $reference } about this already. To change that one, say: change my appointment. Or go on with a new one.
    .easy =
        You have a time for this. It is { $reference }.
        To change it, say: change my appointment.
        Or book one more.
appointment-none-free = There is no free time in the next weeks. Call { $phone } and a person looks for one with you.
    .easy =
        There is no free time soon.
        Call { $phone }. A person will help you.

# Booking.

appointment-ask-service = What is the appointment about?
    .again = Choose the one that comes nearest, or say it in a word, like housing or benefits.
appointment-ask-way = How do you want to have it?
    .again = Say by phone, or in person.
appointment-way-in_person = In person
    .words = in person, face to face, come in, visit you, at the office, city hall
appointment-way-phone = By phone
    .words = by phone, phone, telephone, on the phone, call me
appointment-way-home = At my home
    .words = at my home, at home
appointment-way-kerbside = At the side of the road
    .words = outside, kerbside
appointment-ask-location = What is the address of your home? Give the house number, the street and the postcode.
    .again = Give a full address, like 12 Alder Road, NR3 1AB.
    .easy =
        Where do you live?
        Give the number and the street.
        Give the postcode too.
appointment-ask-about = In a few words, what is it about? You can skip this.
    .again = For example: my rent went up. You can skip this.
appointment-ask-interpreter = Do you need an interpreter, or anything else to make it easier? It is free.
    .again = Answer no, interpreter, or sign language.
appointment-interpreter-none = No interpreter
    .words = no interpreter, without interpreter, without an interpreter, do not need an interpreter, don't need an interpreter, dont need an interpreter, need no interpreter, do not need interpreter, do not want an interpreter, don't want an interpreter
appointment-interpreter-spoken = An interpreter
    .words = interpreter, an interpreter, yes, translator, yes please
appointment-interpreter-sign = Sign language
    .words = sign language, bsl, british sign language, signer
appointment-interpreter-other = Something else
    .words = something else, other help, wheelchair, step free, hearing loop, more time, large print, carer
appointment-ask-adjustments = What can we do to make it easier for you?
    .again = For example: a room without steps, more time, or that somebody comes with you.
appointment-label-adjustments = What helps
    .words = what helps, adjustments, help
appointment-ask-language = Which language do you speak or sign, and which kind of it?
    .again = For example: Kurdish Sorani, or British Sign Language.
appointment-ask-contact = What is your name, and a phone number or email for you?
    .again = We need to be able to reach you. Give a phone number or an email, like sam@example.com.
    .easy =
        What is your name?
        What is your phone number or email?
appointment-paid-first =
    We collect up to { $items } big things for { $price }, and each one more for { $more }. The most is { $most }.
    It is paid for first, and I cannot do that here yet. Call { $phone } to book it.

appointment-label-service = About
    .words = about, service
appointment-label-way = How
    .words = how, way, in person, by phone
appointment-label-about = Details
    .words = details, what i said
appointment-label-interpreter = Interpreter
    .words = interpreter
appointment-label-language = Language
    .words = language
appointment-label-time = When
    .words = when, time, date, day
appointment-label-want = What to do

appointment-read-back =
    Check what I have:
    { $facts }
    Is it right, and shall I book it?
    .again =
    This is what I would book:
    { $facts }
    Answer yes to book it. Or say what is wrong.
    .easy =
        Please read this:
        { $facts }
        Is it right? Shall I book it?
appointment-done = It is booked: { $time }. Your reference is { $reference }.
    .voice = It is booked: { $time }. Your reference is { $reference }. I say it once more: { $reference }.
    .easy =
        I booked it: { $time }.
        Your number is { $reference }. Keep it.
appointment-where-in_person = Come to { $name }, { $address }.
appointment-where-phone = We call you on the number you gave.
appointment-where-home = We come to your home. An adult must be there to let us in.
appointment-where-kerbside = Put it outside by 6am.
appointment-bring-customer_service = Bring any letter it is about.
appointment-bring-council_tax = Have your Council Tax account number ready, if you have it.
appointment-bring-benefits = Have ready what you earn, save and pay in rent, a proof of who you are, and bank statements.
    .easy =
        Bring these if you can:
        Your pay and your savings.
        What rent you pay.
        Something that shows who you are.
        Bank papers.
appointment-bring-housing = Have ready a proof of who you are, and any letter about your home. If you have nowhere to sleep tonight, call us now.
    .easy =
        Bring something that shows who you are.
        Bring letters about your home.
        Nowhere to sleep tonight? Call us now.
appointment-bring-planning = Have ready the address of the site, and drawings if you have some.
appointment-bring-repairs = Keep pets away from the room, and tell us if parking is hard.
appointment-bring-bulky_waste = Put the things where we can see them.
appointment-bring-callback = Keep your phone near.
appointment-how-to-change = If you cannot come, tell us here with { $reference }, or call { $phone }. You can change it at any time.
    .voice = If you cannot come, call again with the reference. You can change it at any time.
    .easy =
        You cannot come? Tell us.
        Give { $reference } here. Or call { $phone }.

# Asking after it, moving it, taking it back.

appointment-which = Which of your appointments is it?
    .again = Choose one of them, or give another reference.
appointment-ask-reference = What is the reference of your appointment? It looks like { $example }.
    .again = We gave you the reference when you booked. It has letters and numbers, like { $example }.
    .voice = What is the reference of your appointment? Say it letter by letter.
appointment-ask-proof = To be sure that it is yours, give the phone number, email or postcode of the appointment.
    .again = Give the phone number, email or postcode that you gave us when you booked.
    .easy =
        We must know that it is you.
        Give the phone, email or postcode you gave us.
appointment-not-found = I cannot find an appointment with those details. Check them and try again.
appointment-give-up = I cannot find it. Call { $phone } and a person can look for you. Nothing was changed.
appointment-is = Appointment { $reference } is on { $time }.
appointment-ask-want = Do you want to keep it, change it, or cancel it?
    .again = Say keep, change or cancel.
appointment-want-keep = Keep it
    .words = keep, keep it, yes, leave it, fine, that is fine, thanks
appointment-want-change = Change it
    .words = change, change it, move, move it, another time, rearrange
appointment-want-cancel = Cancel it
    .words = cancel, cancel it, can't come, cannot come, do not need it
appointment-read-back-change =
    Move it from { $old } to { $time }. Is that right?
    .again = I would move your appointment from { $old } to { $time }. Answer yes to move it.
appointment-read-back-cancel =
    Cancel your appointment on { $old }. Is that right?
    .again = I would cancel your appointment on { $old }. Answer yes to cancel it.
appointment-changed = It is moved. It is now on { $time }, with the same reference { $reference }.
appointment-cancelled = Your appointment { $reference } is cancelled. Thank you for telling us.
appointment-kept = It stays on { $time }.
appointment-was-cancelled = Appointment { $reference } is not open any more. You can book a new one here.
appointment-is-over = Appointment { $reference } was on { $time }, so it cannot be changed. You can book a new one here.

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = To hear when an earlier time is free, say: earlier time.
appointment-want-earlier = Tell me of an earlier time
    .words = earlier time, an earlier time, earlier appointment, an earlier appointment, something earlier, anything earlier, come earlier, see me earlier, sooner appointment, a sooner time, a cancellation
appointment-earlier-noted = I will tell you when a time before { $time } is free. Until then you keep that one.
appointment-earlier-now = One is free now, on { $time }. To take it, say: change my appointment.
appointment-earlier-offer =
    An earlier time is free for your appointment { $reference }: { $time }.
    You have { $old }. I keep the earlier one for you until { $until }. Do you want it?
    .sms = An earlier time is free for { $reference }: { $time }. You have { $old }. I keep it until { $until }.
appointment-earlier-letter =
    An earlier time is free for your appointment { $reference }: { $time }.
    You have { $old }. We keep the earlier one for you until { $until }.
    To take it, tell us { $reference } in our web chat, or call { $phone }.
    .sms = An earlier time is free for { $reference }: { $time }. We keep it for you until { $until }. To take it call { $phone }.
    .subject = An earlier time is free for your appointment { $reference }
appointment-ask-offer = { $time } is free, and kept for you until { $until }. What do you want to do?
    .again = Say: take it, keep mine, change it or cancel it.
appointment-offer-take = Take the earlier time
    .words = take it, take the earlier time, i take it, i will take it, i want it, the earlier one
appointment-offer-keep = Keep the time I have
    .words = keep mine, keep the time i have, keep my time, leave it
appointment-offer-leave = Keep it, and ask no more
    .words = ask no more, stop asking, do not ask again, no more offers
appointment-offer-kept = You keep { $old }. I tell you when another earlier time is free.
appointment-offer-left = You keep { $old }. I tell you of no more earlier times.
appointment-offer-gone = I kept that time for you until { $until }, and it is not kept any more. I am sorry. You still have { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = How many big things are there? Up to { $items } cost { $price } together, and each one more { $more }. The most is { $most }.
    .again = Give the number of things, like 2. The most is { $most }.
appointment-label-items = How many
    .words = how many, number of things, items
appointment-ask-things = What are they, and where will you leave them?
    .again = For example: a sofa and a bed, by the front wall.
appointment-outside = That address is not in our area, so I cannot book a collection there.
appointment-read-back-pay =
    Check what I have:
    { $facts }
    It costs { $price }. You pay by card first, within { $minutes } minutes. Then the day is booked.
    If you cancel { $days } working days before, or sooner, you get it all back. After that you get nothing back.
    Is it right, and shall I send you the link to pay?
    .sms =
        { $facts }
        Pay { $price } by card within { $minutes } minutes. Then the day is booked.
        Cancel { $days } working days before: all back. Later: nothing.
        Is it right, and shall I send the link?
    .again =
    This is what I have:
    { $facts }
    It costs { $price }. If you cancel { $days } working days before, or sooner, you get it all back, and after that nothing.
    Answer yes and I send the link. Or say what is wrong.
appointment-choice-pay = Yes, send the link
appointment-pay-link =
    Here is your link to pay { $amount } for { $what }: { $link }
    I keep { $time } for you until { $until }. The reference of the payment is { $reference }.
    .sms = Pay { $amount } for { $what } at { $link } I keep { $time } for you until { $until }.
    .voice =
        Your link to pay { $amount } for { $what } is ready. You can have { $link } by text.
        I keep { $time } for you until { $until }.
appointment-pay-after = When you have paid, it is booked, and I tell you here. If you do not pay in time, nothing is booked.
    .voice = When you have paid, it is booked. If you do not pay in time, nothing is booked.
appointment-pay-link-same =
    A day is kept for you until { $until }. Pay { $amount } for { $what } here: { $link }
    .voice = A day is kept for you until { $until }. You can have { $link } to pay { $amount } by text.
appointment-pay-give-up = If you do not want it any more, say: cancel my appointment. You do not have to pay then.
appointment-unpaid = { $reference } is not paid yet, so it is not booked. Pay by the link you were given, or call { $phone }.
appointment-paid =
    Your payment of { $amount } went through, and it is booked: { $time }. Put the things outside by 6am.
    Your reference is { $reference }. The receipt number is { $receipt }. To change or cancel it, tell me the reference, or call { $phone }.
    { $calendar }
    .sms =
    Paid { $amount }. Booked: { $time }. Put the things out by 6am. Reference { $reference }. To change it, send that.
    { $calendar }
    .voice =
    Your payment of { $amount } went through, and it is booked: { $time }. Your reference is { $reference }.
    { $calendar }
appointment-pay-over = { $time } is not booked, because it was not paid in time. No money was taken. You can book another day here.
appointment-paid-too-late =
    We have your payment { $reference } of { $amount }, but { $time } was not kept for you any more. I am sorry.
    It is not booked, and we send the money back to your card. Call { $phone } if you want another day.
appointment-read-back-cancel-paid =
    Cancel your collection on { $old }. { $refund } Is that right?
    .again = I would cancel your collection on { $old }. { $refund } Answer yes to cancel it.
appointment-refund-all = You get all of the { $price } back. A person sends it to the card that paid.
appointment-refund-none = It is too late to get the { $price } back.

# Buttons under a read-back.

appointment-choice-book = Yes, book it
appointment-choice-move = Yes, move it
appointment-choice-cancel = Yes, cancel it
appointment-choice-keep = No, keep it as it is

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    A reminder: you have an appointment on { $time }. { $where }
    If you cannot come, or want another time, tell us here with { $reference }, or call { $phone }.
    .sms = Reminder: your appointment is on { $time }. { $where } To change it send { $reference }, or call { $phone }.
    .easy =
        You see us on { $time }. { $where }
        You cannot come? Tell us. Give { $reference } here. Or call { $phone }.
appointment-remind-phone = We call you.
appointment-remind-home = An adult must be there to let us in.
appointment-remind-kerbside = Put it outside by 6am.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = To put it in your calendar, open { $url }
    .voice = To put it in your calendar, you can have { $url }.
appointment-calendar-summary = Appointment with { $council }
appointment-calendar-description = Your reference is { $reference }. To change or cancel it, tell us with the reference, or call { $phone }.
appointment-calendar-reminder = You have an appointment with { $council } tomorrow.
