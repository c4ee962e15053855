# What is said when somebody asks how a report is going.

progress-ask-reference = What is the reference? It looks like { $example }.
    .again = The reference was given when you made the report. It has letters and numbers, like { $example }.
    .voice = What is the reference? Say it letter by letter.
    .easy =
        What is your number?
        It looks like { $example }.
progress-label-reference = Reference
    .words = reference, number
progress-which = Which of your reports is it?
    .again = Choose one of your reports, or give another reference.
progress-yours = This is what you have with us. Which one do you want to know about?
    .again = Choose one of these, or give another reference.
progress-word-mine = All that I have with you
    .words = what have i got with you, what do i have with you, everything i have with you, all i have with you, all my reports, all my cases, list my reports, list my cases, show my reports, show my cases, lost my reference, forgot my reference, no reference, do not have a reference, do not have the reference, do not know the reference
progress-own = { $reference }, { $category }
progress-reference-wrong = A letter or number in that reference is wrong, because it does not add up. Check it again. It looks like { $example }.
    .easy =
        That number is not right.
        Please check it. It looks like { $example }.
progress-not-found = I cannot find a report with those details. Check them and try again.
progress-status =
    This is report { $reference }, about { $category }.
    { $status }
progress-stage = { $status }. { $meaning }
progress-by = We expect the next step by { $date }.
progress-put-off = We said { $was }. We are sorry that it takes longer. We expect the next step by { $date }.
    .easy =
        We said { $was }. It takes longer. We are sorry.
        The next step is by { $date }.
progress-late = We said we would deal with it by { $date }. We have not done so, and we are sorry. Call { $phone } if it is urgent.
    .easy =
        We said { $date }. We did not do it. We are sorry.
        Do you need it soon? Call { $phone }.
progress-ask-proof =
    I can also show the address and the details. To see them, give the postcode, phone or email of the report. Or skip this.
    .again = Give the postcode, phone number or email that was on the report. You can skip this.
    .sms = To see the details, give the postcode, phone or email of the report, or say skip.
    .easy =
        Do you want to see more?
        Give the postcode, phone or email you gave us.
        Or say skip.
progress-label-proof = Proof
progress-details =
    The report is about { $address }.
    { $description }
progress-end = Is there anything else?
progress-give-up =
    I cannot find it. Call { $phone } and a person can look for you. Nothing about the report was changed.
