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
appointment-ask-wish = When would suit you? Say a day and a time, like Thursday afternoon.
    .again = Say a day, like Monday, or a date, like 3 December.
appointment-just-taken = Somebody has just taken that time. I am sorry. Nothing was booked or changed.
appointment-already = You have appointment { $reference } about this already. To change that one, say: change my appointment. Or go on with a new one.
appointment-none-free = There is no free time in the next weeks. Call { $phone } and a person looks for one with you.

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
appointment-ask-about = In a few words, what is it about? You can skip this.
    .again = For example: my rent went up. You can skip this.
appointment-ask-interpreter = Do you need an interpreter? It is free.
    .again = Answer no, interpreter, or sign language.
appointment-interpreter-spoken = An interpreter
    .words = interpreter, an interpreter, yes, translator, yes please
appointment-interpreter-sign = Sign language
    .words = sign language, bsl, british sign language, signer
appointment-ask-language = Which language do you speak or sign, and which kind of it?
    .again = For example: Kurdish Sorani, or British Sign Language.
appointment-ask-contact = What is your name, and a phone number or email for you?
    .again = We need to be able to reach you. Give a phone number or an email, like sam@example.com.
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
appointment-done = It is booked: { $time }. Your reference is { $reference }.
    .voice = It is booked: { $time }. Your reference is { $reference }. I say it once more: { $reference }.
appointment-where-in_person = Come to { $name }, { $address }.
appointment-where-phone = We call you on the number you gave.
appointment-where-home = We come to your home. An adult must be there to let us in.
appointment-where-kerbside = Put it outside by 6am.
appointment-bring-customer_service = Bring any letter it is about.
appointment-bring-council_tax = Have your Council Tax account number ready, if you have it.
appointment-bring-benefits = Have ready what you earn, save and pay in rent, a proof of who you are, and bank statements.
appointment-bring-housing = Have ready a proof of who you are, and any letter about your home. If you have nowhere to sleep tonight, call us now.
appointment-bring-planning = Have ready the address of the site, and drawings if you have some.
appointment-bring-repairs = Keep pets away from the room, and tell us if parking is hard.
appointment-bring-bulky_waste = Put the things where we can see them.
appointment-bring-callback = Keep your phone near.
appointment-how-to-change = If you cannot come, tell us here with { $reference }, or call { $phone }. You can change it at any time.
    .voice = If you cannot come, call again with the reference. You can change it at any time.

# Asking after it, moving it, taking it back.

appointment-which = Which of your appointments is it?
    .again = Choose one of them, or give another reference.
appointment-ask-reference = What is the reference of your appointment? It looks like { $example }.
    .again = We gave you the reference when you booked. It has letters and numbers, like { $example }.
    .voice = What is the reference of your appointment? Say it letter by letter.
appointment-ask-proof = To be sure that it is yours, give the phone number, email or postcode of the appointment.
    .again = Give the phone number, email or postcode that you gave us when you booked.
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

# Buttons under a read-back.

appointment-choice-book = Yes, book it
appointment-choice-move = Yes, move it
appointment-choice-cancel = Yes, cancel it
appointment-choice-keep = No, keep it as it is

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    A reminder: you have an appointment on { $time }. { $where }
    If you cannot come, or want another time, tell us here with { $reference }, or call { $phone }.
    .sms = Reminder: your appointment is on { $time }. To change it send { $reference }, or call { $phone }.
appointment-remind-in_person = We see you where we told you when you booked.
appointment-remind-phone = We call you.
appointment-remind-home = An adult must be there to let us in.
appointment-remind-kerbside = Put it outside by 6am.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = To put it in your calendar, open { $url }
    .voice = To put it in your calendar, you can have { $url }.
appointment-calendar-summary = Appointment with { $council }
appointment-calendar-description = Your reference is { $reference }. To change or cancel it, tell us with the reference, or call { $phone }.
appointment-calendar-reminder = You have an appointment with { $council } tomorrow.
