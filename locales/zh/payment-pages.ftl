# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }，{ $council }
pay-page-title = 支付{ $what }
pay-page-council = { $council }
pay-page-line-what = 付款项目
pay-page-line-account = 账单或通知上的号码
pay-page-line-amount = 金额
pay-page-line-reference = 我们的编号
pay-page-line-receipt = 收据号码
pay-page-line-date = 付款日期
pay-page-line-refunded = 已退回您的卡
pay-page-account-ending = 末尾是 { $end }
pay-page-check = 请先核对，再继续。
pay-page-secure =
    您在下一页填写银行卡资料，只在那里填写。我们从不在聊天、短信或邮件里要这些资料。
pay-page-language = 下一页是英文。它会问银行卡号、到期日期、背面的 3 个数字，还有银行卡的地址。
pay-page-continue = 继续支付 { $amount }
pay-page-again = 再试一次支付 { $amount }
pay-page-cannot = 如果您付不起，不必现在付。请在聊天里告诉我们，或拨打 { $phone }，{ $hours }。我们可以帮忙。
pay-page-back = 返回聊天
pay-page-check-again = 再查一次

pay-page-not-finished = 您还没有付完。还没有扣钱。
pay-page-declined = 您的卡没有被接受。没有扣钱。您可以再试，或换一张卡。
pay-page-expired = 页面打开太久，已经结束。没有扣钱。您可以再试。
pay-page-cancelled = 您在付款前停止了。没有扣钱。您仍然可以付。
pay-page-error = 对不起，核对银行卡的地方出了问题。我们没有收到您的付款。您可以再试。

pay-page-paid-title = 已收到付款
pay-page-paid = 我们收到了您为{ $what }支付的 { $amount }。请保存编号，或打印这一页。
pay-page-refunded = 部分或全部款项已退回您的卡。银行最多要 6 天才显示。
pay-page-pending-title = 我们在等答复
pay-page-pending = 您的卡资料已经发出。我们还不知道付款有没有成功。请不要再付一次。
pay-page-ended-title = 这个链接已经结束
pay-page-ended = 这个链接不能再付款。要付款，请在聊天里要一个新链接，或拨打 { $payment_phone }。
pay-page-unknown-title = 我们找不到这笔付款
pay-page-unknown = 请检查链接。如果是您自己输入的，请从我们的消息里再复制一次。您也可以拨打 { $payment_phone } 付款。
pay-page-down-title = 现在不能用银行卡付款
pay-page-down = 对不起。这是我们的问题，不是您的。没有扣钱。您的链接还在，请过几分钟再试。
pay-page-down-call = 您也可以随时拨打 { $payment_phone } 用卡付款，白天晚上都可以。
pay-page-busy-title = 这笔付款正在打开
pay-page-busy = 这个链接正在别处打开。请等一分钟再试。
pay-page-wrong-title = 对不起，这里出了问题
pay-page-wrong = 这一页没有扣钱。请过一分钟再试，或拨打 { $phone }。

pay-page-sandbox = 这是试用。没有真的付钱，也不会要银行卡。
pay-sandbox-title = 试用：这笔付款怎样结束？
pay-sandbox-about = 这一页代替真正的付款页。您在这里说会发生什么。没有真的付钱。
pay-sandbox-choose = 这笔付款会怎样？
pay-sandbox-pays = 付款成功
pay-sandbox-declined = 卡被拒绝
pay-sandbox-cancelled = 付款人停止
pay-sandbox-expired = 页面打开太久
pay-sandbox-error = 对方那边出了问题
pay-sandbox-waiting = 答复还没有来
pay-sandbox-go = 继续
pay-sandbox-none = 请选择会发生什么。
pay-sandbox-problem = 有一个问题
pay-sandbox-over-title = 这笔付款已经结束
pay-sandbox-over = 不能再为它选择什么了。

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
