# What is said when somebody reports something.

report-begin = You want to report a problem. I will ask a few questions.
report-understood = You want to report { $category }.
report-understood-with =
    You want to report { $category }. I have:
    { $facts }

# What it is about.

report-ask-group = What kind of problem is it?
    .again = Say it in a few words, like a missed bin or a broken street light.
report-group-street = Streets and dumped rubbish
    .words = streets, street, rubbish, street problem
report-group-waste = A missed bin
    .words = bins, missed bin, bin collection, recycling
report-group-neighbourhood = Noise or neighbours
    .words = neighbours, neighbour, noise, people
report-group-home = My home
    .words = home, my home, house, flat, repairs
report-group-parks = Parks, trees and public toilets
    .words = parks, park, trees, tree, toilets
report-group-roads = Roads, lights and parking
    .words = roads, road, lights, parking, drains
report-group-other = Something else
    .words = something else, other, none of these
report-ask-category = Which of these is it?
    .again = Choose the one that comes nearest, or say it in your own words.

# Who looks after it.

report-not-ours =
    This is not for the city council. It is for { $body }.
    { $route }
    .easy =
        We cannot do this. { $body } can.
        { $route }
report-looked-after-by =
    This one is for { $body }.
    { $route }
report-ask-pass-on = Shall I pass your report on to { $body }?
    .again = I can send this to { $body } for you. Answer yes or no.
    .easy =
        I can send this to { $body }.
        Shall I send it?
report-not-passed-on =
    Then I send nothing. You can tell { $body } yourself.
    { $route }
report-reach-both = Call { $phone } or go to { $url }.
    .voice = Call { $phone }, or use { $url }.
report-reach-phone = Call { $phone }.
report-reach-url = Go to { $url }.
    .voice = You can tell them with { $url }.
report-nothing-sent = Nothing was sent.
report-anything-else = Is there anything else?

# Where it is.

report-ask-location-street = Where is it? Give a street and a house number, or what it is next to.
    .again = Tell us how to find it. For example: 12 Alder Road, or the bus stop on Elm Hill.
    .easy =
        Where is it?
        Which street? What number?
        Or say what it is next to.
report-ask-location-address = What is the address? Give the house number, the street and the postcode.
    .again = Give a full address, like 12 Alder Road, NR3 1AB.
    .easy =
        What is the address?
        Give the number and the street.
        Give the postcode too.
report-ask-location-site = Which place is it?
    .again = Give its name or where it is. For example: Eaton Park, by the swings.
report-place-unsure = I am not sure that this place is in our area. I will go on, and we will check.
    .easy =
        I do not know if we look after this place.
        We will check. We go on now.
report-outside =
    { $address } is in the area of { $body }, so they must deal with it.
    { $route }
    .easy =
        { $address } is not in our area.
        { $body } looks after it.
        { $route }
report-outside-unknown = { $address } is not in our area. The council for that place must deal with it.
report-ask-outside = Do you want to give another address?
    .again = Give an address in Norwich, or say stop.
report-choice-other-address = Give another address
    .words = another address, yes, change, other address, wrong address
report-choice-end = End here
    .words = end, end here, no, stop, no thanks

# Somebody else has reported it.

report-ask-join = Someone told us on { $date } about the same kind of problem at { $address }. Is yours the same?
    .again = There is a report near there already. Say same, or different if yours is another one.
    .easy =
        Someone told us about { $address }.
        That was on { $date }.
        Is it the same thing?
report-choice-same = It is the same
    .words = same, yes, the same one, it is the same, that is it
report-choice-different = Mine is different
    .words = different, no, mine is different, another one, not the same

# What happened.

report-ask-description = Tell us a little more, or skip this. What should the team know?
    .again = Say what you see, like “an old sofa and broken glass”. You can skip this.
    .easy =
        What should we know?
        Tell us a little more. Or say skip.
report-ask-photos = Send photos now if you have any, or skip this.
    .again = Add a photo to your message. If you have none, say skip.
    .voice = Photos cannot be sent in a call. Say skip, and we go on.
    .easy =
        Do you have a photo? Send it now.
        No photo? Say skip.

# Who reports it.

report-privacy =
    { $council } keeps your answers to deal with your report. Only the teams who need them can see them.
    Never type a card number here. Read more at { $link }.
    .sms = { $council } keeps your answers only to deal with this. More at { $link }.
    .voice = { $council } keeps your answers to deal with your report. Only the teams who need them can see them.
    .easy =
        { $council } keeps your answers to help you.
        Only the right teams see them.
        Never type a card number here.
        Read more at { $link }.
report-ask-contact = How can we reach you, if we need to ask you something? Give a phone number or email, or skip this to stay anonymous.
    .again = Give a phone number or an email, like sam@example.com. You can skip this.
    .easy =
        We may want to ask you something.
        What is your phone number or email?
        You can say skip. Then we do not know who you are.
report-ask-contact-needed = What is your name, and a phone number or email for you?
    .again = We need to be able to reach you. Give a phone number or an email, like sam@example.com.
    .easy =
        What is your name?
        What is your phone number or email?

# Reading back, and what happens then.

report-read-back =
    Check what I have:
    { $facts }
    Is it right, and shall I send it?
    .again =
    This is what I would send:
    { $facts }
    Answer yes to send it. Or say what is wrong.
    .easy =
        Please read this:
        { $facts }
        Is it right? Shall I send it?
report-read-back-pass-on =
    Check what I have:
    { $facts }
    Is it right, and shall I pass it on to { $body }?
    .again =
    This is what I would pass on to { $body }:
    { $facts }
    Answer yes to send it. Or say what is wrong.
    .easy =
        Please read this:
        { $facts }
        Is it right? Shall I send it to { $body }?
report-read-back-join =
    I can add you to report { $reference } of { $date }.
    { $facts }
    Is it right, and shall I add you?
    .again =
    I would add you to report { $reference } of { $date }.
    { $facts }
    Answer yes to be added. Or say what is wrong.
report-offer-contact = So that we can ask you something if we need to, you can give a phone number or email as well.
    .easy =
        We may want to ask you something.
        You can give us a phone number or email.

report-done = Thank you. Your report is with us. Your reference is { $reference }.
    .voice = Thank you. Your report is with us. Your reference is { $reference }. I say it once more: { $reference }.
    .easy =
        Thank you. We have your report.
        Your number is { $reference }. Keep it.
report-done-due = We aim to deal with it by { $date }.
    .easy = We want to do it by { $date }.
report-done-no-date = A team will look at it. We cannot promise a date for this kind of report.
    .easy =
        A team will look at it.
        We do not know when.
report-done-passed-on = We pass it on to { $body }. They decide what is done and when.
    .easy =
        We send it to { $body }.
        They say what they will do. They say when.
report-done-reach = We use your phone number or email only if we need to ask you something about it.
    .easy =
        We may call or email you to ask about it.
        We use your number for nothing else.
report-done-ask = To ask how it goes, give the reference { $reference } here or call { $phone }.
    .voice = To ask how it goes, call again with the reference.
    .easy =
        Do you want to know how it goes?
        Give { $reference } here. Or call { $phone }.
report-joined = I have added you to report { $reference }.

# Short names of what is known, for reading back, and other words for them.

report-label-category = What
    .words = category, kind of problem, type of problem, type of report, the problem
report-label-location = Where
    .words = where, place, address, location, street, house number, postcode
report-label-pass-on = Pass it on
report-label-join = Same report
report-label-description = Details
    .words = description, details, text, what i said, what i wrote
report-label-photos = Photos
    .words = photos, photo, picture, pictures
report-label-contact = How to reach you
    .words = contact, contact details, phone, phone number, my number, mobile, email, my email, name, my name
report-label-access = How to get in
    .words = access, how to get in
report-label-address = Address
    .words = their address
report-label-affects = How it affects you
    .words = how it affects me, effect
report-label-animal = Animal
    .words = animal
report-label-assisted = Help with the bin
    .words = assisted, help with the bin, assisted collection
report-label-bin_type = Bin
    .words = bin, bin type, which bin, type of bin
report-label-blocking = Blocks the way
    .words = blocking, in the way
report-label-blocking_road = Blocks the road
    .words = blocking the road, blocks the road, road blocked
report-label-collection_date = Collection day
    .words = date, day, collection date, collection day
report-label-colour = Colour
    .words = colour
report-label-column_number = Number on the post
    .words = column number, number on the post, lamp number
report-label-condition = Condition
    .words = condition, state
report-label-count = How many
    .words = how many, count
report-label-danger_now = Danger now
    .words = danger
report-label-depth_cm = Depth in centimetres
    .words = depth, how deep, deep
report-label-details = About the owner
    .words = owner details
report-label-effect = How it affects you
    .words = effect, how it affects me
report-label-extent = How much
    .words = extent, how much
report-label-fault = What is wrong
    .words = fault, what is wrong
report-label-flooding = Flooding
    .words = flooding, flood
report-label-happening_now = Happening now
    .words = happening now
report-label-health = Health
    .words = health
report-label-home_address = Your address
    .words = my address, home address, your address
report-label-how_long = How long
    .words = how long
report-label-how_often = How often
    .words = how often
report-label-in_danger = In danger
    .words = in danger
report-label-injury = Somebody hurt
    .words = injury, hurt, injured
report-label-issue = Problem
    .words = issue
report-label-kind = Kind
    .words = kind, type
report-label-land = Land
    .words = land, kind of land
report-label-land_type = Land
    .words = land, kind of land, type of land
report-label-make = Make
    .words = make
report-label-model = Model
    .words = model
report-label-now = There now
    .words = there now
report-label-offender = Who did it
    .words = offender, who did it, who dumped it
report-label-offender_known = Owner known
    .words = owner known
report-label-offensive = Offensive
    .words = offensive
report-label-out_on_time = Out by 6am
    .words = out on time, when it was out
report-label-owner = Owner
    .words = owner
report-label-pattern = Days and times
    .words = days and times, pattern
report-label-people = People
    .words = people
report-label-pest = Pest
    .words = pest, animal
report-label-place = Place
    .words = kind of place
report-label-recurring = Happens often
    .words = recurring, happens often
report-label-reported_before = Told us before
    .words = reported before, told you before
report-label-restriction = Parking rule
    .words = restriction, parking rule
report-label-room = Room
    .words = room
report-label-rooms = Rooms
    .words = rooms
report-label-safe_now = Safe now
    .words = safe
report-label-since = Since
    .words = date, since, since when
report-label-site = Place
    .words = site
report-label-size = How much
    .words = size, amount, how big, how much
report-label-source_address = Where from
    .words = where from
report-label-spoken_to_them = Spoken to them
    .words = spoken to them
report-label-still_there = Still there
    .words = still there
report-label-summary = What happened
    .words = summary, what happened
report-label-surface = On what
    .words = surface
report-label-surface_owner = Whose it is
    .words = owner, whose it is
report-label-tagged = Sticker on the bin
    .words = tag, sticker
report-label-tenure = Your home
    .words = tenure, landlord, who owns my home
report-label-type_of_waste = What was dumped
    .words = type of waste, waste, what was dumped, rubbish
report-label-vehicle_reg = Number plate
    .words = number plate, registration, reg
report-label-vulnerable = People in the home
    .words = people in the home
report-label-where = Which part
    .words = which part
report-label-dead_animal-where = Kind of place
    .words = kind of place
report-label-pests-where = Seen
    .words = where they are, where i saw them
report-label-whole_street = Whole street
    .words = whole street
report-label-width_cm = Width in centimetres
    .words = width, how wide, wide
report-label-witnessed = You saw who did it
    .words = witnessed, saw it
report-label-witnessed_at = When you saw it
    .words = date, time, when i saw it
