# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody asks how a report is going.

progress-ask-reference = 编号是什么？它像这样：{ $example }。
    .again = 您报告时我们给了您编号。它有字母和数字，像 { $example }。
    .voice = 编号是什么？请一个字母一个字母地说。
progress-label-reference = 编号
    .words = 编号, 號碼, 号码, 参考号, 编码
progress-which = 是您的哪一个报告？
    .again = 请选择您的一个报告，或给我另一个编号。
progress-yours = 这些是您在我们这里的事。您想知道哪一件？
    .again = 请选择一个，或给另一个编号。
progress-word-mine = 我在你们这里的所有事
    .words = 我在你们这里的所有事, 我有哪些事, 我在你们这里有什么, 我的所有报告, 我所有的报告, 全部报告, 列出我的报告, 显示我的报告, 编号丢了, 忘了编号, 忘记编号, 没有编号, 不知道编号, 编号找不到
progress-own = { $reference }，{ $category }
progress-reference-wrong = 这个编号里有字母或数字不对，核对不上。请再检查一次。它像这样：{ $example }。
progress-not-found = 我找不到符合这些资料的报告。请检查后再试。
progress-status =
    这是报告 { $reference }，关于：{ $category }。
    { $status }
progress-stage = { $status }。{ $meaning }
progress-by = 我们预计下一步在{ $date }之前。
progress-put-off = 我们原来说的是{ $was }。对不起，需要更长时间。我们预计下一步在{ $date }之前。
progress-late = 我们说过在{ $date }之前处理，但没有做到，对不起。如果很急，请拨打 { $phone }。
progress-ask-proof =
    我还可以显示地址和详情。要看的话，请给报告里的邮编、电话或邮箱。也可以跳过。
    .again = 请给报告里的邮编、电话号码或邮箱。可以跳过。
    .sms = 要看详情，请给报告里的邮编、电话或邮箱，或回复“跳过”。
progress-label-proof = 核实
progress-details =
    报告的地点是：{ $address }。
    { $description }
progress-end = 还有别的事吗？
progress-give-up =
    我找不到。请拨打 { $phone }，会有人帮您查。报告没有任何改动。
