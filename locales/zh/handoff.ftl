# Drafted by machine; not yet reviewed by a speaker.
# A person takes over: the queue, other ways, and what staff say. The resident is told honestly how long it may take.

handoff-waiting =
    我正在把您转给工作人员。您排在第 { $place } 位。他们能看到您告诉我的内容。
    请在这里等，或选择下面一项。
    .sms = 正在转给工作人员。您排在第 { $place } 位。他们会在这里回答。
handoff-waiting-about =
    我正在把您转给工作人员。您排在第 { $place } 位。大约要等 { $from } 到 { $to } 分钟。
    他们能看到您告诉我的内容。请在这里等，或选择下面一项。
    .sms = 正在转给工作人员。您排第 { $place } 位，约等 { $from } 到 { $to } 分钟。他们会在这里回答。
handoff-place =
    { $place ->
        [1] 下一位就是您。很快会有人在这里回答您。
       *[other] 您现在排在第 { $place } 位。
    }
handoff-closing = 我们在 { $time } 下班。您还在排队。如果到时没有人能答复您，我们可以给您回电话。
handoff-still-waiting = 您还在排队。会有人在这里回答您。您也可以选择下面一项。

handoff-choice-callback = 给我回电话
    .words = 回电话, 回電話, 给我回电话, 回电, 打给我, 打电话给我, 给我打电话, 打返俾我, 回拨
handoff-choice-carry-on = 不找人工，继续
    .words = 不找人工, 不用人工, 继续, 繼續, 接着来, 不要人工, 机器人就行, 回到机器人, 不转了, 取消
handoff-choice-wait = 现在在这里等
    .words = 在这里等, 现在等, 等, 我等, 我会等, 等一下, 帮我转接, 转接
handoff-choice-leave = 不等了
    .words = 不等了, 不等, 不想等, 我不等了, 离开, 离开队伍, 不排队了, 不排了, 停止
handoff-choice-write = 以后在这里回答我
    .words = 以后回答我, 以后在这里回答, 以后再答, 写给我, 在这里回答, 给我发消息, 留言, 我要留言

handoff-today = 今天
handoff-on-day = { $day }

handoff-shut =
    现在没有人可以和您谈。我们开始服务的时间是：{ $day } { $time }。
    我可以请人到时候给您打电话，或在这里回答您。您想要哪一种？
    .sms = 现在没有人在。开始时间：{ $day } { $time }。到时候可以有人给您打电话，或在这里回答。
handoff-busy =
    现在没有人有空。我可以请人给您打电话，或以后在这里回答您。您想要哪一种？
handoff-shut-for-long =
    现在没有人可以和您谈。您可以拨打 { $phone }，听什么时候开始服务。也可以有人以后在这里回答您。
handoff-other-ways = 您想要我们回电话，以后在这里得到答复，还是和我继续？

handoff-ask-number = 我们可以打哪个号码给您？
    .again = 请给英国电话号码，比如 07700 900123。或者不找人工，继续。
handoff-callback =
    会有人给您打电话。号码：{ $number }。时间：{ $day }，{ $from }到{ $to }。您的编号是 { $reference }。
    您的位置会保留，所以不用在这里等。
    .sms = 会有人打 { $number } 给您：{ $day }，{ $from }到{ $to }。您的编号是 { $reference }。
handoff-callback-stands =
    您要了回电。会有人给您打电话。号码：{ $number }。时间：{ $day }，{ $from }到{ $to }。您的编号是 { $reference }。
handoff-ticket =
    会有人看这些内容，并在这里回答您。我们开始服务的时间：{ $day }。您的编号是 { $reference }。您告诉我的都不会丢。
handoff-ticket-no-day =
    会有人看这些内容，并在这里回答您。您的编号是 { $reference }。您告诉我的都不会丢。
handoff-carry-on = 您已经不在排队。我和您继续。
handoff-go-on = 我和您继续。您可以随时要求找人工。
handoff-left = 您已经不在排队。您告诉我的都不会丢。您可以随时在这里写。

# Said for staff.

handoff-introduction = 我是 { $department } 的 { $name }。
handoff-lapsed =
    对不起。和您说话的人有事离开了。您的位置还在，下一个有空的人会在这里回答您。
handoff-transferred =
    { $name } 正在把您转给另一个部门：{ $team }。您的位置还在，他们能看到您告诉我们的内容。
handoff-returned = { $name } 已离开这次对话。这里又是自动助手。
handoff-closed =
    { $name } 已结束这次对话。您的编号是 { $reference }。
    您还可以在这里写。自动助手会回答您。
    .sms = { $name } 已结束这次对话。您的编号是 { $reference }。您再写，自动助手会回答。
