# Drafted by machine; not yet reviewed by a speaker.
# Paying a bill, and not being able to. $what is the bill, $amount the sum, $reference our own reference, $link the
# address to pay at, $phone and $hours the team that answers about the bill.

# In a sentence: "to pay rent".
pay-type-council_tax = 市政税（Council Tax）
pay-type-rent = 房租
pay-type-parking_fine = 停车罚款
pay-type-garden_waste = 花园垃圾费
pay-type-business_rates = 商用房产税（business rates）
pay-type-invoice = 发票账单
pay-type-bulky_waste = 大件物品收取费

# Alone: to choose from, and to read back.
pay-choice-council_tax = 市政税（Council Tax）
    .words = 市政税, 市政稅, 地方税, 市政税账单, 欠市政税
pay-choice-rent = 房租
    .words = 房租, 租金, 我的房租, 车库租金, 欠房租, 交租
pay-choice-parking_fine = 停车罚款
    .words = 停车罚款, 停车罚单, 罚单, 罰單, 罚款, 罚款通知, 抄牌
pay-choice-garden_waste = 花园垃圾
    .words = 花园垃圾, 花園垃圾, 花园垃圾桶, 棕色桶, 花园桶
pay-choice-business_rates = 商用房产税（business rates）
    .words = 商用房产税, 营业税, 商业税, 商业房产税
pay-choice-invoice = 发票
    .words = 发票, 發票, 你们的账单, 别的账单, 其他账单

pay-where-council_tax = 账号在市政税（Council Tax）账单的上面，有 8 或 9 个数字。
pay-where-rent = 房租账号在房租信或房租卡上，有 8 到 10 个数字。
pay-where-parking_fine = 号码在通知上，以 UH 或 UG 开头，有 10 个字母和数字。
pay-where-garden_waste = 请给我们信件或邮件里的发票号码，有 6 到 10 个数字。
pay-where-business_rates = 账号在账单的上面，有 8 或 9 个数字。
pay-where-invoice = 发票号码在发票的上面，有 6 到 10 个数字。

pay-team-revenues = 市政税和商用房产税部门
pay-team-income = 房租和收入部门
pay-team-parking = 停车部门
pay-team-waste = 垃圾部门

# The questions.

payment-begin = 您想付款。如果付不起，请随时告诉我，我会说有什么帮助。
    .sms = 您想付款。如果付不起，请告诉我。
payment-understood =
    您想支付{ $what }。如果付不起，请随时告诉我，我会说有什么帮助。
    .sms = 您想支付{ $what }。如果付不起，请告诉我。
payment-understood-with =
    您想支付{ $what }。我有这些：
    { $facts }
    如果付不起，请随时告诉我，我会说有什么帮助。
    .sms =
    您想支付{ $what }。我有：
    { $facts }
    如果付不起，请告诉我。

payment-privacy =
    { $council } 保存账单上的号码和金额，是为了收这笔款。更多请看 { $link }。
    .sms = { $council } 保存号码和金额，是为了收款。更多：{ $link }。
    .voice = { $council } 保存账单上的号码和金额，是为了收这笔款。

payment-label-what = 付什么
    .words = 账单, 付什么, 种类, 哪种
payment-ask-what = 您想付什么？
    .again = 是哪个账单？请选择一个。

payment-label-fine = 付款或申诉
    .words = 付款, 申诉
payment-ask-fine = 您想付罚款，还是申诉？如果付了，这件事就结束，不能再申诉。
    .again = 请说付款，或申诉。申诉的意思是您认为罚款不对。
payment-choice-pay = 付罚款
    .words = 付款, 付, 付罚款, 现在付, 我想付
payment-choice-challenge = 对罚款申诉
    .words = 申诉, 申訴, 我要申诉, 上诉, 提出异议, 反对, 罚款不对, 罚错了, 不公平

payment-label-account = 号码
    .words = 号码, 账号, 帳號, 编号, 发票号码, 罚单号码
payment-ask-account = 账单、信件或通知上的号码是什么？{ $where }
    .again = 我需要账单、信件或通知上的号码。{ $where }
    .sms = 账单、信件或通知上的号码是什么？
payment-account-unusual =
    { $account } 不像{ $what }的其他号码。请在账单上核对。如果是对的，可以继续。

payment-label-vehicle = 车辆
    .words = 车辆, 车, 車, 车牌, 车牌号
payment-ask-vehicle = 车牌号是什么？
    .again = 请给车牌号，比如 AB12 CDE。可以跳过。

payment-label-amount = 金额
    .words = 金额, 金額, 数额
payment-ask-amount = 您想付多少？
    .again = 请给英镑和便士的金额，比如 £45.60。
payment-amount-two = 我看到不止一个金额。
payment-amount-negative = 付款金额不能小于零。
payment-amount-decimals = 金额的小数点后最多两位数，比如 £45.60。
payment-amount-too-small = 这里最少可以付 { $least }。
payment-amount-too-large = 这里一次最多可以付 { $most }。超过的话，请拨打 { $phone }。

payment-fine-stages =
    罚款在前 { $half } 天内减半；如果是摄像头拍的，是 21 天内。您有 { $days } 天付款。
    您收到法院或追债人（bailiff）的信了吗？那就不要在这里付，请拨打 { $phone }。
    .sms = 罚款在前 { $half } 天内减半。收到法院或追债人的信？请拨打 { $phone }。
payment-rent-person = 如果您欠了房租，也可以和我们谈，请拨打 { $phone }。我们希望您保住您的家。
payment-paid-before = 您已经用这个号码为{ $what }付过 { $amount }。编号是 { $reference }。

payment-read-back =
    请核对：
    { $facts }
    对吗？要我给您发付款链接吗？
    .again =
    我有这些：
    { $facts }
    说“是”，我就发链接。或者说要改什么。

# The link.

payment-link =
    这是您支付{ $what } { $amount } 的链接：{ $link }
    它来自 { $council }。您的编号是 { $reference }。链接有效到{ $date }。
    .sms = { $council }：支付{ $what } { $amount }：{ $link } 编号 { $reference }。
    .voice =
        您支付{ $what } { $amount } 的链接准备好了。可以用短信收到这个链接：{ $link }
        您的编号是 { $reference }。链接有效到{ $date }。
payment-link-same =
    您已经有这个链接。请在这里支付{ $what } { $amount }：{ $link }
    您的编号是 { $reference }。链接有效到{ $date }。
    .sms = 支付{ $what } { $amount }：{ $link } 编号 { $reference }。
    .voice =
        您已经有这个链接，用来支付{ $what } { $amount }。可以用短信收到这个链接：{ $link }
        您的编号是 { $reference }。链接有效到{ $date }。
payment-link-safe =
    请只在那个页面填写银行卡资料。不要在聊天里发，因为聊天会保存，别人可能看到。
    .sms = 只在那个页面填银行卡资料，不要用短信发。
    .voice = 请只在那个页面填写银行卡资料。不要在这样的电话里说。
payment-link-sandbox = 这是服务的试用。没有真的付钱。
payment-link-after = 付完后，我会在这里告诉您付款是否成功。您也可以问我：我的付款成功了吗？
    .voice = 付完后，您可以在这里问：我的付款成功了吗？
payment-not-here =
    我现在不能在这里收银行卡付款。请随时拨打 { $payment_phone } 用卡付，或在 { $website } 付。

# How a payment stands. Said when asked, and sent when it is known.

payment-is-link_given = 付款 { $reference }：{ $what } { $amount } 还没有付。还没有人打开链接。
payment-is-started = 付款 { $reference }：{ $what } { $amount } 还没有付。付款页打开过，但我没有看到付款。
payment-is-pending = 付款 { $reference }：我们在等{ $what } { $amount } 的答复。请不要再付。过几分钟再问我。
payment-is-paid = 您的付款成功了。我们收到{ $what } { $amount }，付款日期：{ $date }。您的编号是 { $reference }。收据号码是 { $receipt }。
    .sms = 已付：{ $what } { $amount }，{ $date }。编号 { $reference }。
    .voice = 您的付款成功了。我们收到{ $what } { $amount }，付款日期：{ $date }。您的编号是 { $reference }。
payment-is-declined = 付款 { $reference }：您的卡没有被接受，金额 { $amount }。没有扣钱。您可以用同一个链接再试，或换一张卡。
payment-is-expired = 付款 { $reference }：付款页打开太久。没有扣钱。您可以用同一个链接再试。
payment-is-cancelled = 付款 { $reference }：您在支付 { $amount } 之前停止了。没有扣钱。您仍可用同一个链接付。
payment-is-error = 付款 { $reference }：对不起，核对银行卡的地方出了问题。我们没有收到您的 { $amount }。请再试同一个链接。
payment-is-withdrawn = 付款 { $reference }：链接已收回，不能再用它付款。
payment-is-part_refunded = 付款 { $reference }：我们收到{ $what } { $amount }。我们已把 { $refunded } 退回您的卡。
payment-is-refunded = 付款 { $reference }：我们已把全部 { $refunded } 退回您的卡。
payment-is-over = 付款 { $reference }：{ $what } { $amount } 没有付，链接已结束。如果您现在想付，请告诉我。
# Said unasked where no real money moves.
payment-news-trial =
    { $news }
    这是试用服务。没有真的付钱。
# Said to whoever names a reference in another chat: neither what for, nor how much.
payment-named-paid = 付款 { $reference } 成功了。付款日期：{ $date }。
payment-named-pending = 付款 { $reference }：我们在等答复。请不要再付。过几分钟再问我。
payment-named-refunded = 付款 { $reference } 已经付过，钱已退回卡里。
payment-named-unpaid = 付款 { $reference } 还没有付。附带的链接可以用到{ $date }。
payment-named-ended = 付款 { $reference } 没有付，链接已结束。
payment-link-again = 您的付款链接是 { $link }
    .voice = 可以用短信收到您的付款链接：{ $link }
payment-none = 我没有看到这个聊天里的付款。如果您有付款编号，请告诉我。它像这样：{ $example }。您也可以拨打 { $phone }。
    .voice = 我没有看到这次通话里的付款。如果您有付款编号，请告诉我。
payment-refund =
    退款由工作人员处理。请拨打 { $phone }，{ $hours }。请准备好付款的日期、金额和编号。
    钱会退回付款的卡。我不能从这里退款。
    .sms = 退款由工作人员处理。请拨打 { $phone }，{ $hours }。请备好日期、金额和编号。

# A fine that is disputed.

payment-challenge =
    要申诉罚款，请不要付。如果付了，这件事就结束。
    您可以在 { $link } 申诉，或拨打 { $phone }，{ $hours }。请准备好通知号码和车牌号。
    请说您为什么认为不对，有照片请发来。您会得到答复。如果答复是不同意，您可以上诉。
    .sms = 要申诉，请不要付罚款。在 { $link } 申诉，或拨打 { $phone }。请备好通知。
payment-challenge-in-time = 请尽快。罚款在前 { $half } 天内减半，您有 { $days } 天付款。

# Somebody cannot pay.

payment-help-first = 谢谢您告诉我。您现在不必在这个聊天里付任何钱。我们可以帮忙，早点谈最好。
payment-help-urgent =
    如果追债人（bailiff）在您门口，您收到法院的信，或可能失去住处，请现在和真人谈。拨打 { $phone }，{ $hours }。
payment-help-person = 想和真人谈，请找{ $team }：{ $phone }，{ $hours }。他们可以和您商定每次少付一些。如果以后想付一部分，告诉我就行。
payment-help-any-person = 想和真人谈，请拨打 { $phone }，{ $hours }。他们可以和您商定每次少付一些。如果以后想付一部分，告诉我就行。
pay-help-any = 您的市政税或房租可能可以减少，或者得到困难补助基金的帮助。您也可以要求分期付。
pay-help-council_tax =
    如果收入低，您可能得到市政税减免（Council Tax Reduction）。如果家里只有您一个成年人，可能少付 25%。
    您也可以要求分 12 个月付。
pay-help-rent = 您的房租可能得到更多帮助，比如住房福利（Housing Benefit）或额外住房补助。您可以要求分小笔还欠款。
pay-help-parking_fine = 请问我们能不能给您更多时间，或分期付。如果您认为罚款不对，可以申诉，不付款。
pay-help-garden_waste = 处理花园垃圾不一定要这项服务。您可以做堆肥，或送到回收中心。
pay-help-business_rates = 小公司和慈善机构可以少付。请问我们小企业税收减免（small business rate relief），还有分期付款。
pay-help-invoice = 您可以要求更多时间，或分期付。
pay-help-breathing_space = Breathing Space（喘息期）可以让大多数催债信和费用停止 60 天。由债务顾问替您申请。新的账单您仍要付。
pay-help-advice = 债务咨询免费、保密。请拨打 StepChange：{ $stepchange }，或 National Debtline：{ $national_debtline }。
pay-help-advice_business = 小公司的债务咨询免费。请拨打 Business Debtline：{ $business_debtline }。

# Words that tell what somebody who speaks of paying wants.

payment-word-status = 我的付款成功了吗？
    .words = 我的付款成功了吗, 付款成功了吗, 付款成功了, 付款成功没有, 付款没成功, 钱付了吗, 付好了吗, 收到我的付款了吗, 收到付款了吗, 收到我的钱了吗, 收到钱了吗, 我付了吗, 我付过了吗, 付过了吗, 查付款, 查我的付款, 付款状态, 付款情况, 我的收据在哪里, 我的收据, 付款收据, 我付了你们收到吗, 银行卡付款成功了吗, 交成功了吗, 缴费成功了吗, 到账了吗
payment-word-refund = 我要退款
    .words = 退款, 退钱, 退錢, 要退款, 收了两次, 扣了两次, 付了两次, 付多了, 多付了, 重复扣款
payment-word-cannot = 我付不起
    .words = 付不起, 付不了, 不能付, 没法付, 无法付款, 没钱付, 交不起, 交不了, 负担不起, 付款困难, 付款有困难, 帮我付款, 分期, 分期付款, 付款计划, 多一些时间付, 分几次付, 欠房租, 房租欠了, 欠市政税, 欠债, 债务, 经济困难, 没钱, 没有钱, 太贵了, 困难, 喘息期, 追债人, 追债, 执行人员, 法院传票
payment-word-urgent = 紧急
    .words = 追债人, 追债, 执行人员, 法警, 传票, 法院, 被赶走, 驱逐, 失去我的家, 失去住处, 没有食物, 没有吃的, 没有暖气, 断电, 停电了, 被切断
payment-word-challenge = 申诉
    .words = 申诉, 申訴, 异议, 上诉, 反对, 不服, 不公平, 不公正, 罚错了, 不应该罚, 不该罚我, 不是我的车, 罚得不对
payment-word-fine = 罚款
    .words = 停车罚款, 停车罚单, 罚款通知, 罚款, 罚单, 罰單, 抄牌
payment-word-payment = 付款
    .words = 付款, 我的付款, 收据, 付了, 缴费
