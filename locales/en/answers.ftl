# Answers to common questions. Facts about the council come in as values.

answer-opening_hours = Our phone line is open { $hours }. It is { $phone }. You can use this chat at any time, day or night.
answer-phone_number = You can call { $council } on { $phone }. The line is open { $hours }. With Relay UK, dial 18001 then { $phone }.
answer-city_hall = You can see us at { $place }. You need to book first. Call { $phone } to book.
answer-what_can_you_do = I can take a report, such as a missed bin, a repair or dumped rubbish. I can tell you how a report is going, and answer common questions. You can also call { $phone }, or book to see us.
    .sms = I can take a report, such as a missed bin or a repair. I can tell you how a report is going. You can also call { $phone }.
    .voice = I can take a report, such as a missed bin or a repair. I can also tell you how a report is going.
answer-are_you_a_robot = I am an automated assistant of { $council }. I am not a person. To talk to a person, call { $phone }. The line is open { $hours }.
answer-privacy = { $council } keeps what you tell us here, so that we can help you. Only staff and the firms that work for us see it. Do not type card numbers. You can ask to see or delete what we hold. Our privacy notice is at { $privacy }. Our { $contact } can tell you more.
    .sms = { $council } keeps what you tell us here, so that we can help you. Do not send card numbers. You can ask to see or delete what we hold.
    .voice = We keep what you tell us, so that we can help you. You can ask to see or delete what we hold.
answer-bin_day = Your bin day depends on your address, and I do not have the list here. You can find it at { $website }. You can also call { $phone }. If a bin was missed, I can report it for you.
answer-recycling = Put recycling in your bin clean, dry and loose, with no bags. The list of what goes in each bin is at { $website }. You can also call { $phone }. If your bin was missed, I can report it.
answer-council_tax = Council Tax is a charge on homes that helps to pay for local services. How much you pay depends on the band of your home. You may pay less if you live alone or have a low income. Ask us on { $phone }.
answer-pay_council_tax = You can pay here: say that you want to pay. You can also pay by card on { $payment_phone }, day or night, at { $website }, or by Direct Debit. Have your account number ready. It is on your bill. If you cannot pay, tell us soon and we can help.
    .sms = You can pay Council Tax by card on { $payment_phone }, day or night. Have the account number from your bill ready. If you cannot pay, tell us soon.
answer-housing_options = If you may lose your home, tell us as soon as you can. Call { $phone } and ask for housing options. If you have nowhere to sleep tonight, tell me now.
answer-who_does_potholes = A pothole is for { $pothole_body } to mend. You can call { $pothole_phone }. If you tell me where it is, I can explain what to do next.
answer-how_to_complain = You can complain on { $phone }, at { $website }, or in person. Say what went wrong and what would put it right. You can have someone speak for you.
answer-bulky_waste = Bulky waste is big things, such as a sofa or a fridge. We can collect them from your home for a fee. Call { $phone } to book. Do not leave them in the street.
answer-garden_waste = Garden waste is collected if you join and pay a yearly fee. You can join at { $website } or on { $phone }. There are no collections for two weeks over Christmas.
answer-languages = You can have an interpreter for a call or a visit. It is free. Call { $phone } and say your language. We can also put letters into your language.
