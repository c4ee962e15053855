# Drafted by machine; not yet reviewed by a speaker.
# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = 您好。这里是 { $council } 的自动助手。您说的话会写下来，这样我们能帮您。如果有危险，请挂断，拨打 999。要找人工，随时按 0。
voice-hear-choices = 要听选项，请按星号键。
voice-choice = { $choice }：请按 { $key }。
voice-key = 请按 { $key }。
voice-more = 更多选项，请按 8。
voice-other-languages = 其他语言，请按 8。
voice-online = 大部分事情也可以随时在我们的网站上办。您的排队位置会保留。
voice-link-offer = 要用短信收到链接，请按 7。
voice-link-sent = 我已经发到您现在打来的电话上。
voice-link-not-sent = 我不能发短信到这个电话。工作人员可以帮您。找人工，请按 0。
voice-reference-offer = 要用短信收到编号，请按 7。
voice-pay-by-keys = 用银行卡，按键付款
    .words = 现在付款, 马上付款, 现在付, 用卡付, 用卡付款, 刷卡, 银行卡, 銀行卡, 信用卡, 用银行卡付款, 按键付款, 用按键付
voice-pay-begins = 请准备好您的银行卡。只用按键输入，千万不要说出卡号。要停止，请按星号键。
voice-pay-number = 请输入卡上的长号码，再按井号键。
voice-pay-expiry = 请用四位数字输入银行卡到期的月和年，先输入月。
voice-pay-code = 请输入卡背面的三位数字，再按井号键。
voice-pay-again = 没有成功。请再试一次。
voice-pay-working = 请稍等。正在付款。
voice-pay-not-now = 现在这笔款不能用银行卡付。您可以用链接，或按 0 找人工。
voice-anything-else = 还有别的事吗？
voice-news-text = { $council }：{ $news }
voice-link-text = 您打电话时要的链接，来自 { $council }：{ $link }
voice-reference-text = { $council }：您的编号是 { $reference }。

# What can be picked first of all.

voice-menu-ReportIssue = 报告问题
voice-menu-BookAppointment = 预约
voice-menu-MakePayment = 缴费
voice-menu-CheckProgress = 查询报告
voice-menu-MakeComplaint = 投诉

# How an answer can be given with the keys.

voice-keys-date = 用按键的话，请用四位数字输入日和月，先输入日，再按井号键。
voice-keys-place = 用按键的话，请输入邮编或门牌号，再按井号键。
voice-keys-contact = 用按键的话，请输入您的电话号码，再按井号键。
voice-keys-number = 用按键的话，请输入数字，再按井号键。小数点请按星号键。
voice-keys-reference = 用按键的话，请输入最后六位，再按井号键。字母请按印有它的那个键。
voice-which-reference = 是哪个编号？
voice-reference-unknown = 我找不到那个编号。
voice-postcode-letter = 是哪个字母？
voice-postcode-unknown = 我找不到那个邮编。
voice-date-unknown = 我找不到那个日期。

# When nothing was heard, or nothing could be made of it.

voice-silence = 我没有听到您说话。
voice-silence-keys = 我还是听不到您。您可以按键。再听一次问题，请按星号键。要返回，请按 9。
voice-silence-goodbye = 我听不到您，所以现在结束通话。您告诉我们的内容已经保存。请再打来，我们从这里继续。
voice-no-such-key = 那个键现在没有选项。
voice-which-one = 我没有听清楚。
voice-slower = 我说慢一点。
voice-moment = 请稍等。
voice-busy = 对不起，这太久了。您的回答已经保存。
voice-went-wrong = 对不起，这里出了问题。您的回答已经保存。
voice-went-wrong-end = 对不起，现在用不了。您的回答已经保存。请过几分钟再打来。

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = 找人工
    .words = 人工, 人工服务, 转人工, 请转人工, 真人, 找人工, 找真人, 找个人, 接线员, 客服, 帮我转接, 请帮我转接, 我要找人, 我想跟人说, 跟人说话, 和真人说话, 我要和人说话, 搵真人
voice-command-repeat = 重复
    .words = 重复, 重複, 再说一遍, 再说一次, 请再说一遍, 再讲一次, 再来一遍, 重复一遍, 什么, 您说什么, 你说什么, 没听清, 我没听清, 講多次
voice-command-slower = 慢一点
    .words = 慢一点, 慢点, 请慢一点, 说慢一点, 请说慢一点, 慢慢说, 能说慢一点吗, 可以慢一点吗, 太快了, 太快, 讲慢一点, 講慢啲
voice-command-link = 把链接发给我
    .words = 把链接发给我, 发链接, 发链接给我, 链接发给我, 发短信给我, 发短信, 用短信发, 把编号发给我, 发编号给我, 发给我
voice-command-language = 其他语言
    .words = 其他语言, 其他語言, 别的语言, 另一种语言, 换语言, 换一种语言, 语言, 語言

# Somebody calls again.

voice-resume = 上次您在做的事是：{ $what }。要继续吗？
voice-resume-go-on = 继续那件事
    .words = 是, 是的, 好, 好的, 继续, 繼續, 要, 接着来, 继续那件事
voice-resume-new = 开始新的事
    .words = 否, 不, 不用, 不要, 新的, 新的事, 开始新的事, 重新开始, 别的事, 不用了谢谢
voice-doing-report = 向我们报告问题
voice-doing-appointment = 预约
voice-doing-payment = 询问付款
voice-doing-complaint = 投诉
voice-doing-progress = 查询报告
voice-doing-other = 和我们说话

# A person.

voice-putting-through = 我现在把您转给工作人员。
voice-closed = 现在没有人能接您的电话。人工服务时间：{ $hours }。要我们给您回电话吗？
voice-person-offer = 您想和工作人员说话吗？
voice-place-kept = 还没有人能接您的电话。您排队的位置还保留着。
voice-no-more-codes = 验证码或编号错的次数太多。工作人员可以帮您。
voice-too-many-calls = 打来的电话太多，所以我不能接这个电话。如果有危险，请拨打 999。请过一小时再打来。
voice-nobody-free = 刚才没有人能接您的电话。要我们给您回电话吗？
voice-call-me-back = 是，给我回电话
    .words = 是, 是的, 好, 好的, 要, 回电话, 给我回电话, 回电, 打给我, 好的请回电话
voice-not-called-back = 否，在这里继续
    .words = 否, 不, 不用, 不用了, 不要, 继续, 继续说, 不用了谢谢, 在这里继续
voice-callback-wish = 我想预约回电话。

# Languages.

voice-languages = 您说哪种语言？
voice-no-voice = 我们在电话里还不能说{ $language }。工作人员可以请口译员，不收费。找人工，请按 0。
