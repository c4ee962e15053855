# Answers that many questions share. An attribute .words lists other words for an answer, lower case, with commas.

choice-yes = Yes
    .words = yes, yeah, yep, yup, y, ya, aye, ok, okay, yes please, of course, definitely, correct, that is right, that's right
choice-no = No
    .words = no, nope, nah, n, no thanks, no thank you, not really, not correct, that is wrong, that's wrong
choice-unsure = I am not sure
    .words = not sure, unsure, i'm not sure, do not know, don't know, dont know, no idea, dunno, cannot tell, can't tell, hard to say, unknown
choice-skip = Skip this
    .words = skip, skip it, skip this, leave it out, pass, rather not say, prefer not to say, move on
choice-other = Something else
    .words = something else, other, none of those
choice-none = None of these
    .words = none, none of these, none of them, nobody, no one, not applicable

# Opening hours, days and times as they are read out.

opening-span = { $from } to { $to }, { $days }
opening-days = { $first } to { $last }
opening-never = not at present
clock-time =
    { $kind ->
        [midday] midday
        [midnight] midnight
        [hour] { $hour }{ $half }
       *[minutes] { $hour }:{ $minutes }{ $half }
    }
day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday
