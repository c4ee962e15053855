# Paying a bill, and not being able to. $what is the bill, $amount the sum, $reference our own reference, $link the
# address to pay at, $phone and $hours the team that answers about the bill.

# In a sentence: "to pay rent".
pay-type-council_tax = Council Tax
pay-type-rent = rent
pay-type-parking_fine = a parking fine
pay-type-garden_waste = garden waste
pay-type-business_rates = business rates
pay-type-invoice = an invoice
pay-type-bulky_waste = the collection of big things

# Alone: to choose from, and to read back.
pay-choice-council_tax = Council Tax
    .words = council tax, counciltax, ctax, council tax bill, council tax arrears
pay-choice-rent = Rent
    .words = rent, my rent, garage rent, rent arrears, leaseholder charge
pay-choice-parking_fine = Parking fine
    .words = parking fine, parking ticket, penalty charge, penalty charge notice, pcn, fine, ticket
pay-choice-garden_waste = Garden waste
    .words = garden waste, garden bin, brown bin, garden waste bin
pay-choice-business_rates = Business rates
    .words = business rates, business rate, rates bill, nndr
pay-choice-invoice = An invoice
    .words = invoice, sundry debt, a bill from you, another bill

pay-where-council_tax = The account number is at the top of your Council Tax bill. It has 8 or 9 numbers.
pay-where-rent = Your rent account number is on your rent letter or rent card. It has 8 to 10 numbers.
pay-where-parking_fine = The number is on the notice. It begins with UH or UG, and has 10 letters and numbers.
pay-where-garden_waste = Give the invoice number from our letter or email. It has 6 to 10 numbers.
pay-where-business_rates = The account number is at the top of your bill. It has 8 or 9 numbers.
pay-where-invoice = The invoice number is at the top of the invoice. It has 6 to 10 numbers.

pay-team-revenues = the Council Tax and business rates team
pay-team-income = the rents and income team
pay-team-parking = the parking team
pay-team-waste = the waste team

# The questions.

payment-begin = You want to pay. If you cannot pay, tell me at any time and I will say what can help.
    .sms = You want to pay. If you cannot pay, tell me.
    .easy =
        You want to pay.
        If you cannot pay, tell me. I can help.
payment-understood =
    You want to pay { $what }. If you cannot pay, tell me at any time and I will say what can help.
    .sms = You want to pay { $what }. If you cannot pay, tell me.
    .easy =
        You want to pay { $what }.
        If you cannot pay, tell me. I can help.
payment-understood-with =
    You want to pay { $what }. I have:
    { $facts }
    If you cannot pay, tell me at any time and I will say what can help.
    .sms =
    You want to pay { $what }. I have:
    { $facts }
    If you cannot pay, tell me.
    .easy =
        You want to pay { $what }. I have:
        { $facts }
        If you cannot pay, tell me. I can help.

payment-privacy =
    { $council } keeps the number on your bill and the amount, to take this payment. Read more at { $link }.
    .sms = { $council } keeps the number and amount to take this payment. More at { $link }.
    .voice = { $council } keeps the number on your bill and the amount, to take this payment.
    .easy =
        { $council } keeps your bill number and the sum.
        We need them to take your money.
        Read more at { $link }.

payment-label-what = What to pay
    .words = bill, what, type, kind
payment-ask-what = What do you want to pay?
    .again = Which bill is it? Choose one.

payment-label-fine = Pay or challenge
    .words = pay, challenge
payment-ask-fine = Do you want to pay the fine, or challenge it? If you pay, the case is closed, and you cannot challenge it any more.
    .again = Say pay, or challenge. Challenge means that you think the fine is wrong.
    .easy =
        You can pay the fine. Or you can say that it is wrong.
        If you pay, it is over. Then you cannot say that it is wrong.
        What do you want to do?
payment-choice-pay = Pay the fine
    .words = pay, pay it, pay the fine, pay now, i want to pay
payment-choice-challenge = Challenge the fine
    .words = challenge, challenge it, dispute, dispute it, appeal, appeal it, contest, it is wrong, it is unfair

payment-label-account = Number
    .words = number, account number, reference, account, invoice number, pcn number
payment-ask-account = What is the number on the bill, letter or notice? { $where }
    .again = I need the number that is on your bill, letter or notice. { $where }
    .sms = What is the number on the bill, letter or notice?
    .easy =
        What is the number on the bill?
        { $where }
payment-account-unusual =
    { $account } is not like other numbers for { $what }. Check it on your bill. You can go on with it if it is right.

payment-label-vehicle = Vehicle
    .words = vehicle, car, registration, number plate, plate
payment-ask-vehicle = What is the number plate of the vehicle?
    .again = Give the number plate, like AB12 CDE. You can skip this.

payment-label-amount = Amount
    .words = amount, sum
payment-ask-amount = How much do you want to pay?
    .again = Give the amount in pounds and pence, like £45.60.
payment-amount-two = I see more than one amount in that.
payment-amount-negative = An amount to pay cannot be less than nothing.
payment-amount-decimals = An amount has two numbers after the dot at most, like £45.60.
payment-amount-too-small = The least that can be paid here is { $least }.
payment-amount-too-large = The most that can be paid here at once is { $most }. For more, call { $phone }.

payment-fine-stages =
    A fine costs half in the first { $half } days, or 21 days if a camera saw it. You have { $days } days to pay.
    Did you get a letter from a court or a bailiff about it? Then do not pay here, and call { $phone }.
    .sms = A fine costs half in the first { $half } days. Letter from a court or bailiff? Then call { $phone }.
    .easy =
        You pay half in the first { $half } days.
        You pay half for 21 days if a camera saw it.
        You have { $days } days to pay.
        Is there a letter from a court or a bailiff? Then do not pay here. Call { $phone }.
payment-rent-person = If you are behind with your rent, you can talk to us too, on { $phone }. We want you to keep your home.
payment-paid-before = You already paid { $amount } for { $what } with this number. The reference was { $reference }.

payment-read-back =
    Check what I have:
    { $facts }
    Is it right, and shall I send you the link to pay?
    .again =
    I have this:
    { $facts }
    Say yes and I send the link. Or say what to change.
    .easy =
        Please read this:
        { $facts }
        Is it right? Shall I send you the link?

# The link.

payment-link =
    Here is your link to pay { $amount } for { $what }: { $link }
    It is from { $council }. Your reference is { $reference }. The link works until { $date }.
    .sms = { $council }: pay { $amount } for { $what } at { $link } Reference { $reference }.
    .voice =
        Your link to pay { $amount } for { $what } is ready. You can have { $link } by text.
        Your reference is { $reference }. The link works until { $date }.
    .easy =
        Pay { $amount } for { $what } here: { $link }
        The link is from { $council }.
        Your number is { $reference }.
        The link works until { $date }.
payment-link-same =
    You have a link for this already. Pay { $amount } for { $what } here: { $link }
    Your reference is { $reference }. The link works until { $date }.
    .sms = Pay { $amount } for { $what } at { $link } Reference { $reference }.
    .voice =
        You have a link for this already, to pay { $amount } for { $what }. You can have { $link } by text.
        Your reference is { $reference }. The link works until { $date }.
payment-link-safe =
    Give your card details on that page, and only there. Never send them in a chat, because chats are kept and others may read them.
    .sms = Give card details on that page only, never in a text.
    .voice = Give your card details on that page, and only there. Never say them in a call like this one.
    .easy =
        Type your card number on that page only.
        Never type it in this chat.
payment-link-sandbox = This is a trial of the service. No money moves.
payment-link-after = When you have paid, I tell you here if it went through. You can also ask me: did my payment go through?
    .voice = When you have paid, you can ask here: did my payment go through?
    .easy =
        Did you pay? Then I tell you if it worked.
        You can also ask me.
payment-not-here =
    I cannot take card payments here at the moment. Call { $payment_phone } to pay by card at any time, or pay at { $website }.

# How a payment stands. Said when asked, and sent when it is known.

payment-is-link_given = Payment { $reference }: { $amount } for { $what } is not paid yet. Nobody has opened the link.
payment-is-started = Payment { $reference }: { $amount } for { $what } is not paid yet. The page to pay was opened, and I know of no payment.
payment-is-pending = Payment { $reference }: we wait for the answer about { $amount } for { $what }. Do not pay again. Ask me again in a few minutes.
    .easy =
        Payment { $reference }: { $amount } for { $what }.
        We wait for an answer. Do not pay again.
        Ask me again in a few minutes.
payment-is-paid = Your payment went through. We have { $amount } for { $what }, paid on { $date }. Your reference is { $reference }. The receipt number is { $receipt }.
    .sms = Paid: { $amount } for { $what }, { $date }. Reference { $reference }.
    .voice = Your payment went through. We have { $amount } for { $what }, paid on { $date }. Your reference is { $reference }.
payment-is-declined = Payment { $reference }: your card was not accepted for { $amount }. No money was taken. You can try again with the same link, or use another card.
    .easy =
        Payment { $reference }: your card did not work for { $amount }.
        You still have your money.
        Try the link again. Or use another card.
payment-is-expired = Payment { $reference }: the page to pay was left for too long. No money was taken. You can try again with the same link.
payment-is-cancelled = Payment { $reference }: you stopped before you paid { $amount }. No money was taken. You can still pay with the same link.
payment-is-error = Payment { $reference }: sorry, something went wrong where the card is checked. We have no payment of { $amount } from you. Try the same link again.
payment-is-withdrawn = Payment { $reference }: the link was taken back. Nothing can be paid with it.
payment-is-part_refunded = Payment { $reference }: we have { $amount } for { $what }. We sent { $refunded } back to your card.
payment-is-refunded = Payment { $reference }: we sent all of it, { $refunded }, back to your card.
payment-is-over = Payment { $reference }: { $amount } for { $what } was not paid, and the link has ended. Tell me if you want to pay it now.
# Said unasked where no real money moves.
payment-news-trial =
    { $news }
    This is a trial of the service. No money moves.
# Said to whoever names a reference in another chat: neither what for, nor how much.
payment-named-paid = Payment { $reference } went through. It was paid on { $date }.
payment-named-pending = Payment { $reference }: we wait for the answer. Do not pay again. Ask me again in a few minutes.
payment-named-refunded = Payment { $reference } was paid, and money was sent back to the card.
payment-named-unpaid = Payment { $reference } is not paid. The link that came with it can be used until { $date }.
payment-named-ended = Payment { $reference } is not paid, and its link has ended.
payment-link-again = Your link to pay is { $link }
    .voice = You can have { $link } to pay by text.
payment-none = I have no payment from this chat. If you have a payment reference, tell me it. It looks like { $example }. You can also call { $phone }.
    .voice = I have no payment from this call. If you have a payment reference, tell me it.
payment-refund =
    A person looks at refunds. Call { $phone }, { $hours }. Have the date, the amount and the reference of the payment ready.
    Money goes back to the card that paid. I cannot send it back from here.
    .sms = A person looks at refunds. Call { $phone }, { $hours }. Have the date, amount and reference ready.

# A fine that is disputed.

payment-challenge =
    To challenge the fine, do not pay it. If you pay, the case is closed.
    You can challenge it at { $link }, or call { $phone }, { $hours }. Have the number of the notice and your number plate ready.
    Say why you think it is wrong, and send photos if you have them. You get an answer, and you can appeal if it is no.
    .sms = To challenge the fine, do not pay it. Do it at { $link } or call { $phone }. Have the notice ready.
payment-challenge-in-time = Do this soon. A fine costs half in the first { $half } days, and you have { $days } days to pay it.

# Somebody cannot pay.

payment-help-first = Thank you for telling me. You do not have to pay anything in this chat now. We can help, and it is best to talk early.
    .easy =
        Thank you for telling me.
        You do not have to pay here now.
        We can help you.
payment-help-urgent =
    If a bailiff is at your door, you have a court letter, or you may lose your home, talk to a person now. Call { $phone }, { $hours }.
    .easy =
        Is a bailiff at your door? Is there a court letter? May you lose your home?
        Talk to a person now.
        Call { $phone }, { $hours }.
payment-help-person = To talk to a person, call { $team } on { $phone }, { $hours }. They can agree smaller payments with you. If you want to pay some of it later, just tell me.
    .easy =
        You can talk to a person: { $team }.
        Call { $phone }, { $hours }.
        You may pay in small parts.
        Tell me if you want to pay some later.
payment-help-any-person = To talk to a person, call { $phone }, { $hours }. They can agree smaller payments with you. If you want to pay some of it later, just tell me.
pay-help-any = You may get money off your Council Tax or your rent, or help from a fund for hard times. You can also ask to pay in smaller parts.
pay-help-council_tax =
    You may get Council Tax Reduction if your income is low. You may pay 25% less if you are the only adult at home.
    You can also ask to spread the bill over 12 months.
pay-help-rent = You may get more help with your rent, like Housing Benefit or an extra housing payment. You can ask to pay what you owe in small parts.
pay-help-parking_fine = Ask us if you can have more time, or pay in parts. If you think that the fine is wrong, you can challenge it and not pay.
pay-help-garden_waste = You do not need this service to get rid of garden waste. You can make compost, or take it to a recycling centre.
pay-help-business_rates = Small firms and charities can pay less. Ask us about small business rate relief, and about paying in smaller parts.
pay-help-invoice = You can ask us for more time, or to pay in smaller parts.
pay-help-breathing_space = Breathing Space can stop most debt letters and charges for 60 days. A debt adviser asks for it for you. You still pay new bills.
    .easy =
        Breathing Space can help.
        It can stop debt letters for 60 days.
        A debt adviser asks for it.
        You still pay new bills.
pay-help-advice = Debt advice is free and private. Call StepChange on { $stepchange }, or National Debtline on { $national_debtline }.
    .easy =
        Debt advice is free.
        Call StepChange on { $stepchange }.
        Or call National Debtline on { $national_debtline }.
pay-help-advice_business = Debt advice for small firms is free. Call Business Debtline on { $business_debtline }.

# Words that tell what somebody who speaks of paying wants.

payment-word-status = Did my payment go through?
    .words = did my payment go through, did the payment go through, did it go through, has my payment gone through, has the payment gone through, has it gone through, payment gone through, payment go through, payment went through, payment did not go through, payment didn't go through, did my card payment work, did my payment work, did you get my payment, have you got my payment, have you had my payment, got my money, have i paid, did i pay, is it paid, has it been paid, check my payment, status of my payment, state of my payment, where is my receipt, my receipt, receipt for my payment, i paid did you get it
payment-word-refund = I want a refund
    .words = refund, a refund, money back, charged twice, charged me twice, paid twice, paid too much, took it twice, overpaid
payment-word-cannot = I cannot pay
    .words = cannot pay, can't pay, cant pay, can not pay, not able to pay, unable to pay, cannot afford, can't afford, cant afford, can not afford, struggling to pay, help with paying, instalments, payment plan, more time to pay, pay in parts, behind with my rent, behind on my rent, behind with my council tax, in debt, money troubles, no money, too much for me, hardship, breathing space, bailiff, the bailiffs, enforcement agent, court summons
payment-word-urgent = Urgent
    .words = bailiff, the bailiffs, enforcement agent, enforcement officer, summons, court, evicted, eviction, lose my home, lose our home, no food, nothing to eat, no heating, no heat, electric off, cut off
payment-word-challenge = Challenge it
    .words = challenge, dispute, appeal, contest, fight, unfair, not fair, wrongly fined, should not have got, shouldn't have got, not my car, it was wrong, is wrong
payment-word-fine = Fine
    .words = parking fine, parking ticket, penalty charge, penalty charge notice, pcn, fine, ticket
payment-word-payment = Payment
    .words = payment, my payment, receipt, paid
