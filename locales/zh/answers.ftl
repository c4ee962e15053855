# Drafted by machine; not yet reviewed by a speaker.
# Answers to common questions.

answer-opening_hours = 我们的电话服务时间是：{ $hours }。电话号码是 { $phone }。您可以随时使用这个聊天，白天晚上都可以。
answer-phone_number = 您可以拨打 { $phone } 联系 { $council }。服务时间：{ $hours }。使用 Relay UK 的话，请拨 18001，再拨 { $phone }。
answer-city_hall = 您可以到这里见我们：{ $place }。需要先预约。请拨打 { $phone } 预约。
answer-what_can_you_do = 我可以帮您报告问题，比如垃圾没收、需要维修或者有人乱倒垃圾。我可以告诉您报告的进展，也可以回答常见问题。您还可以拨打 { $phone }，或者预约见我们。
    .sms = 我可以帮您报告问题，比如垃圾没收或维修，也可以查报告进展。您也可拨打 { $phone }。
    .voice = 我可以帮您报告问题，比如垃圾没收或者需要维修。我也可以告诉您报告的进展。
answer-are_you_a_robot = 我是 { $council } 的自动助手，不是真人。想和真人说话，请拨打 { $phone }。服务时间：{ $hours }。
answer-privacy = { $council } 保存您在这里告诉我们的内容，是为了帮助您。只有工作人员和为我们工作的公司能看到。请不要输入银行卡号。您可以要求查看或删除我们保存的内容。我们的隐私说明在 { $privacy }。您也可以向 { $contact } 了解更多。
    .sms = { $council } 保存您说的内容，是为了帮助您。请不要发银行卡号。您可以要求查看或删除。
    .voice = 我们保存您告诉我们的内容，是为了帮助您。您可以要求查看或删除。
answer-bin_day = 哪天收垃圾要看您的地址，我这里没有名单。您可以在 { $website } 查到，也可以拨打 { $phone }。如果垃圾没有收，我可以帮您报告。
answer-recycling = 可回收物要干净、干燥，直接放进桶里，不要装袋。每个桶可以放什么，请看 { $website }，也可以拨打 { $phone }。如果您的桶没有收，我可以帮您报告。
answer-council_tax = 市政税（Council Tax）是住房要交的费用，用来支付本地服务。要交多少，看您住房的税级。如果您一个人住，或者收入低，可能可以少交。请拨打 { $phone } 问我们。
answer-pay_council_tax = 您可以在这里缴费：告诉我您想缴费就行。也可以随时拨打 { $payment_phone } 用银行卡付，在 { $website } 付，或者用自动扣款（Direct Debit）。请准备好账单上的账号。如果您付不起，请早点告诉我们，我们可以帮忙。
    .sms = 可随时拨打 { $payment_phone } 用卡交市政税（Council Tax）。请备好账单上的账号。付不起请早点告诉我们。
answer-housing_options = 如果您可能失去住处，请尽快告诉我们。请拨打 { $phone }，说您要找 housing options（住房选择）。如果您今晚没有地方睡，请现在告诉我。
answer-who_does_potholes = 路面的坑由 { $pothole_body } 负责修补。您可以拨打 { $pothole_phone }。如果您告诉我在哪里，我可以说明下一步怎么做。
answer-how_to_complain = 您可以拨打 { $phone }，在 { $website }，或者当面投诉。请说哪里做错了，怎样才能弥补。您可以请别人替您说。
answer-bulky_waste = 大件垃圾是大的东西，比如沙发或冰箱。我们可以上门收取，要收费。请拨打 { $phone } 预约。请不要把它们留在街上。
answer-garden_waste = 花园垃圾要先加入服务，每年交费，我们才收。您可以在 { $website } 或拨打 { $phone } 加入。圣诞节期间有两周不收。
answer-languages = 打电话或来访时，您可以要口译员，免费。请拨打 { $phone }，说出您的语言。我们也可以把信件翻译成您的语言。
