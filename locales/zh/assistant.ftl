# Drafted by machine; not yet reviewed by a speaker.
### What the assistant says outside any journey. Values every message may use: $council, $phone, $hours, $place,
### $website, $county, $county_phone, $privacy.

assistant-greeting =
    您好。我是 { $council } 的自动助手。
    请用您自己的话告诉我您需要什么。我可以帮您报告问题、预约、缴费或投诉，也可以告诉您事情的进展。
    您也可以拨打 { $phone }（{ $hours }），或预约后来这里：{ $place }。
    .sms = { $council } 自动助手。请说您需要什么，或拨打 { $phone }。
    .voice = 请用您自己的话告诉我您需要什么。

assistant-hello = 您好。您需要什么？

assistant-choice-ReportIssue = 报告问题
    .words = 报告, 報告, 报告问题, 我要报告, 举报, 報告問題, 上报
assistant-choice-BookAppointment = 预约
    .words = 预约, 預約, 我要预约, 订时间, 约时间, 约个时间, 约见, 见面, 来访, 来办公室, yuyue
assistant-choice-CheckProgress = 查询报告
    .words = 查询, 查詢, 进展, 進展, 查报告, 查进度, 我的报告怎么样了
assistant-choice-MakePayment = 缴费
    .words = 缴费, 繳費, 付款, 付钱, 付账单, 交费, 交钱, 缴款
assistant-choice-AskInformation = 问问题
    .words = 问题咨询, 提问, 问一下, 咨询, 信息, 資訊, 我想问
assistant-choice-SpeakToPerson = 找人工
    .words = 人工, 真人, 人工服务, 客服, 接线员, 找个人, 跟人说话, 真人客服

assistant-ask-me = 您想知道什么？我可以回答垃圾桶、市政税（Council Tax）、办公时间等问题。

assistant-help =
    您可以告诉我一个问题，比如有人乱丢沙发或垃圾没有收，我帮您报告。
    给我一个编号，比如 NOR-7F3K-9Q，我告诉您那个报告的进展。
    您可以预约、更改或取消预约，可以缴费，或者告诉我您付不起，也可以投诉。
    我问您问题时，您可以说“返回”“重复”“跳过”“保存”或“停止”。
    您也可以拨打 { $phone }（{ $hours }），或预约后来这里：{ $place }。
    .sms = 请告诉我们一个问题，或预约、缴费、投诉，或发编号查进展。找人工或想来{ $place }，请拨打 { $phone }。
    .voice =
        您可以告诉我一个问题，比如有人乱丢沙发或垃圾没有收，我帮您报告。
        您可以缴费、预约，或查询报告。
        我问您问题时，您可以说返回、重复、跳过、保存或停止。
        要到{ $place }见我们，请先预约。我们也在网站上回答。
        要找人工，请按 0。

assistant-thanks = 不客气。您还需要别的吗？
assistant-goodbye = 再见。您随时可以回来。
    .voice = 再见。您随时可以再打来。

rating-ask = 您离开前：今天我们做得怎么样？
rating-choice-1 = 很差
rating-choice-2 = 差
rating-choice-3 = 一般
rating-choice-4 = 好
rating-choice-5 = 很好
rating-ask-words = 谢谢您。哪里好，或哪里我们可以做得更好？请简单说，也可以跳过。
rating-thanks = 谢谢您告诉我们。

assistant-what-else = 您需要什么？
assistant-next-wish = 您还问了另一件事。现在我来办。

assistant-only-understood =
    我懂{ $language }，您可以用它写。对不起，我现在只能用英文回答。
    想通过口译员说话，请拨打 { $phone }，{ $hours }。免费。
    .voice = 我懂{ $language }，但对不起，我现在只能用英文回答。工作人员可以请口译员加入通话，不收费。找人工，请按 0。

assistant-nothing-to-stop = 现在没有可以停止的事。您需要什么？
assistant-nothing-to-go-back-to = 没有可以返回的问题。您需要什么？
assistant-start-over = 我们从头开始。您需要什么？
assistant-old-button = 那个按钮属于已经结束的事。您现在需要什么？
    .voice = 那个选项属于已经结束的事。您现在需要什么？
assistant-empty = 那条消息里没有文字。请用文字或按钮告诉我您需要什么。
    .sms = 那条消息里没有文字。请用几个字说您需要什么。
    .voice = 我没有听到话。请用几句话告诉我您需要什么。
assistant-unknown-code = 我不认识那个代码。代码只能用一次，7 天内有效。请检查，或告诉我您需要什么。

assistant-not-understood =
    我没有听懂。请用简单的话说，比如“有人在 Elm Hill 丢了沙发”，或选择下面一项。
    .voice = 我没有听懂。请用简单的话说，或选择下面一项。
assistant-not-understood-person =
    我还是没有听懂，对不起。请选择下面一项，或拨打 { $phone }，{ $hours }。会有人帮您。
    .voice = 我还是没有听懂，对不起。请选择下面一项，或按 0 找人工。
assistant-not-understood-here = 我没有听懂。

assistant-boundary =
    我们想帮助您。请不要对我们的工作人员说这样的话。
assistant-threat =
    因为您说的话，我停下来了。这次对话会保存。
    如果现在有人有危险，请拨打 999。如果您需要市政府，请拨打 { $phone }。

assistant-card-removed =
    您给了银行卡号。我在保存之前已经把它删掉。请不要在这里发卡号，因为聊天会保存。要付款，请向我要链接，或拨打 { $payment_phone }。
    .voice = 您给了银行卡号。我在保存之前已经把它删掉。请不要在这里说卡号。要付款，请向我要链接，或拨打 { $payment_phone }。

assistant-photo-not-a-photo = 那个文件不是我能打开的照片，所以没有保存。请发 JPEG 或 PNG 图片。
assistant-photo-too-big = 那张照片太大，所以没有保存。请发一张小于 10 MB 的。
assistant-photo-too-many = 您发的照片超过我能保存的数量。我保存了前面的几张。

assistant-went-wrong =
    对不起，这里出了问题。您的回答已经保存。请过一分钟再试，或拨打 { $phone }。

danger-general =
    如果现在有人有危险，请拨打 999。如果闻到煤气味，请到外面拨打 0800 111 999。请告诉我发生了什么。
danger-glad-safe = 您安全，我很高兴。

# What everybody is told first while something is urgent, in the words of a member of staff.

assistant-urgent = 重要：{ $text }
