# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = 客户服务
    .words = 客户服务, 客服, 網站幫助, 网站帮助, 见工作人员, 见个人
appointment-service-council_tax = 市政税（Council Tax）
    .words = 市政税, 市政稅, 地方税
appointment-service-benefits = 住房福利（Housing Benefit）或市政税减免（Council Tax Reduction）
    .words = 福利, 补助, 津贴, 住房福利, 市政税减免, 房租补助
appointment-service-housing = 住房咨询
    .words = 住房, 住房咨询, 住房建议, 无家可归, 没地方住, 住房部门
appointment-service-planning = 规划咨询
    .words = 规划, 規劃, 规划咨询, 规划人员, 规划许可
appointment-service-repairs = 我家里的维修
    .words = 维修, 維修, 修理, 家里维修, 水管工, 电工
appointment-service-bulky_waste = 收取大件物品
    .words = 大件垃圾, 大件, 收沙发, 收家具, 大件回收, 收旧家具
appointment-service-callback = 回电
    .words = 回电, 回電, 回电话, 给我回电话, 打给我, 给我打电话

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date } { $from }
appointment-between = { $date } { $from }至{ $to }之间
appointment-time = { $time }
appointment-more = 其他时间
    .words = 其他时间, 更多, 更多时间, 都不行, 别的时间, 另一个时间, 换个时间, 晚一点
appointment-ask-time = 这些时间有空。哪个适合您？您也可以说另一个日子或时间。
    .again = 请选择一个时间，或说一个日子和时间，比如星期四下午。
appointment-ask-wish = 什么时候适合您？请说日子和时间，比如星期四下午。
    .again = 请说一个日子，比如星期一，或日期，比如 12月3日。
appointment-just-taken = 刚刚有人订了那个时间。对不起。没有预约，也没有更改。
appointment-already = 您已经有一个关于这件事的预约 { $reference }。要改那个，请说：更改我的预约。或者继续订一个新的。
appointment-none-free = 接下来几周没有空的时间。请拨打 { $phone }，会有人和您一起找。

# Booking.

appointment-ask-service = 预约是关于什么的？
    .again = 请选择最接近的一项，或用一个词说，比如住房或福利。
appointment-ask-way = 您想用什么方式？
    .again = 请说电话，或当面。
appointment-way-in_person = 当面
    .words = 当面, 當面, 面对面, 亲自来, 来办公室, 到市政厅
appointment-way-phone = 电话
    .words = 电话, 電話, 打电话, 通过电话, 打给我
appointment-way-home = 在我家
    .words = 在我家, 在家, 上门
appointment-way-kerbside = 在路边
    .words = 路边, 路邊, 外面, 门外
appointment-ask-location = 您家的地址是什么？请给门牌号、街道和邮编。
    .again = 请给完整地址，比如 12 Alder Road, NR3 1AB。
appointment-ask-about = 请简单说是关于什么。可以跳过。
    .again = 例如：我的房租涨了。可以跳过。
appointment-ask-interpreter = 您需要口译员，或其他能让您更方便的帮助吗？免费。
    .again = 请回答不需要、口译员或手语。
appointment-interpreter-none = 不要口译员
    .words = 不要口译员, 不需要口译员, 不用口译员, 不要翻译, 不需要翻译, 不用翻译
appointment-interpreter-spoken = 口译员
    .words = 口译员, 口譯員, 口译, 是, 是的, 翻译, 要翻译, 要
appointment-interpreter-sign = 手语
    .words = 手语, 手語, 英国手语, 手语翻译
appointment-interpreter-other = 其他帮助
    .words = 其他帮助, 其他, 别的, 别的帮助, 轮椅, 輪椅, 无台阶, 没有台阶, 没有楼梯, 助听, 助听环路, 更多时间, 多一点时间, 大字, 大字版, 护理人员, 陪同
appointment-ask-adjustments = 我们做什么能让您更方便？
    .again = 例如：没有台阶的房间，更多时间，或有人陪您来。
appointment-label-adjustments = 需要的帮助
    .words = 需要的帮助, 帮助, 方便
appointment-ask-language = 您说或打手语用哪种语言，是哪一种？
    .again = 例如：库尔德索拉尼语，或英国手语。
appointment-ask-contact = 您叫什么名字，电话号码或邮箱是什么？
    .again = 我们需要能联系到您。请给电话号码或邮箱，比如 sam@example.com。
appointment-paid-first =
    我们收取最多 { $items } 件大件物品，价格 { $price }，多一件加 { $more }。最多 { $most } 件。
    要先付款，我还不能在这里办。请拨打 { $phone } 预约。

appointment-label-service = 关于
    .words = 关于, 服务, 事项
appointment-label-way = 方式
    .words = 方式, 怎么, 当面, 电话
appointment-label-about = 详情
    .words = 详情, 我说的
appointment-label-interpreter = 口译员
    .words = 口译员, 翻译
appointment-label-language = 语言
    .words = 语言, 語言
appointment-label-time = 时间
    .words = 什么时候, 时间, 日期, 哪天
appointment-label-want = 要做什么

appointment-read-back =
    请核对：
    { $facts }
    对吗？要我预约吗？
    .again =
    我会这样预约：
    { $facts }
    回答“是”就预约。或者说哪里不对。
appointment-done = 已经预约：{ $time }。您的编号是 { $reference }。
    .voice = 已经预约：{ $time }。您的编号是 { $reference }。我再说一遍：{ $reference }。
appointment-where-in_person = 请到 { $name }，{ $address }。
appointment-where-phone = 我们会打您给的号码。
appointment-where-home = 我们会到您家。必须有成年人在家开门。
appointment-where-kerbside = 请在早上 6 点前放到外面。
appointment-bring-customer_service = 请带上相关的信件。
appointment-bring-council_tax = 如果有，请准备好您的市政税（Council Tax）账号。
appointment-bring-benefits = 请准备好收入、存款和房租的资料，身份证明，还有银行对账单。
appointment-bring-housing = 请准备好身份证明，还有关于您住房的信件。如果您今晚没有地方睡，请现在打电话给我们。
appointment-bring-planning = 请准备好地点的地址，如果有图纸也请准备。
appointment-bring-repairs = 请不要让宠物进那个房间。如果停车难，请告诉我们。
appointment-bring-bulky_waste = 请把东西放在我们看得见的地方。
appointment-bring-callback = 请把电话放在身边。
appointment-how-to-change = 如果您不能来，请在这里告诉我们编号 { $reference }，或拨打 { $phone }。您随时可以更改。
    .voice = 如果您不能来，请再打来，并说编号。您随时可以更改。

# Asking after it, moving it, taking it back.

appointment-which = 是您的哪一个预约？
    .again = 请选择一个，或给另一个编号。
appointment-ask-reference = 您的预约编号是什么？它像这样：{ $example }。
    .again = 您预约时我们给了您编号。它有字母和数字，像 { $example }。
    .voice = 您的预约编号是什么？请一个字母一个字母地说。
appointment-ask-proof = 为了确认是您的，请给预约时的电话号码、邮箱或邮编。
    .again = 请给您预约时给我们的电话号码、邮箱或邮编。
appointment-not-found = 我找不到符合这些资料的预约。请检查后再试。
appointment-give-up = 我找不到。请拨打 { $phone }，会有人帮您查。没有任何改动。
appointment-is = 预约 { $reference } 的时间：{ $time }。
appointment-ask-want = 您想保留、更改还是取消？
    .again = 请说保留、更改或取消。
appointment-want-keep = 保留
    .words = 保留, 留着, 是, 不变, 就这样, 没问题, 谢谢
appointment-want-change = 更改
    .words = 更改, 改, 改时间, 换个时间, 改期, 挪一下
appointment-want-cancel = 取消
    .words = 取消, 取消预约, 来不了, 不能来, 不需要了
appointment-read-back-change =
    从{ $old }改到{ $time }。对吗？
    .again = 我会把您的预约从{ $old }改到{ $time }。回答“是”就更改。
appointment-read-back-cancel =
    取消您的预约：{ $old }。对吗？
    .again = 我会取消您的预约：{ $old }。回答“是”就取消。
appointment-changed = 已经更改。现在的时间：{ $time }，编号不变，还是 { $reference }。
appointment-cancelled = 您的预约 { $reference } 已取消。谢谢您告诉我们。
appointment-kept = 时间不变：{ $time }。
appointment-was-cancelled = 预约 { $reference } 已经无效。您可以在这里重新预约。
appointment-is-over = 预约 { $reference } 的时间是{ $time }，已经过去，不能更改。您可以在这里重新预约。

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = 有更早的时间时想知道，请说：更早的时间。
appointment-want-earlier = 有更早的时间就告诉我
    .words = 更早的时间, 更早, 早一点, 早点, 早一点的时间, 更早的预约, 提前, 想早点来, 有人取消就告诉我
appointment-earlier-noted = 在{ $time }之前有空的时间，我会告诉您。在那之前，您的时间不变。
appointment-earlier-now = 现在有一个空的时间：{ $time }。想要，请说：更改我的预约。
appointment-earlier-offer =
    您的预约 { $reference } 有更早的时间：{ $time }。
    您现在的时间是{ $old }。我把更早的时间为您保留到{ $until }。您想要吗？
    .sms = { $reference } 有更早的时间：{ $time }。您现在的时间是{ $old }。我保留到{ $until }。
appointment-earlier-letter =
    您的预约 { $reference } 有更早的时间：{ $time }。
    您现在的时间是{ $old }。我们把更早的时间为您保留到{ $until }。
    想要，请在我们的网上聊天里告诉我们 { $reference }，或拨打 { $phone }。
    .sms = { $reference } 有更早的时间：{ $time }。我们为您保留到{ $until }。想要请拨打 { $phone }。
    .subject = 您的预约 { $reference } 有更早的时间
appointment-ask-offer = 这个时间有空：{ $time }。为您保留到{ $until }。您想怎么做？
    .again = 请说：要这个、保留原来的、更改或取消。
appointment-offer-take = 要更早的时间
    .words = 要这个, 要更早的, 要更早的时间, 更早的时间, 更早的那个, 早的那个
appointment-offer-keep = 保留原来的时间
    .words = 保留原来的, 保留原来的时间, 保留我的, 原来的时间, 原来的, 不换
appointment-offer-leave = 保留原来的，不要再问
    .words = 不要再问, 别再问, 别问了, 不用再问, 不要再告诉我, 不用再通知
appointment-offer-kept = 您的时间不变：{ $old }。再有更早的时间，我会告诉您。
appointment-offer-left = 您的时间不变：{ $old }。我不会再告诉您更早的时间。
appointment-offer-gone = 那个时间我为您保留到{ $until }，现在不再保留了。对不起。您的时间还是{ $old }。

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = 有几件大件物品？{ $items } 件以内一共 { $price }，多一件加 { $more }。最多 { $most } 件。
    .again = 请说几件，比如 2。最多 { $most } 件。
appointment-label-items = 几件
    .words = 几件, 多少, 多少件, 件数, 数量
appointment-ask-things = 是什么东西，您会放在哪里？
    .again = 例如：一张沙发和一张床，放在屋前的墙边。
appointment-outside = 这个地址不在我们的区域，所以我不能预约到那里收取。
appointment-read-back-pay =
    请核对：
    { $facts }
    费用是 { $price }。请先在 { $minutes } 分钟内用银行卡付款。付款后，日子才算订好。
    如果您提前 { $days } 个工作日或更早取消，全部退款。之后取消，不退款。
    对吗？要我给您发付款链接吗？
    .sms =
        { $facts }
        { $price }，{ $minutes } 分钟内用卡付款。
        提前 { $days } 个工作日取消，全退；之后不退。
        对吗？要发链接吗？
    .again =
    我有这些：
    { $facts }
    费用是 { $price }。如果您提前 { $days } 个工作日或更早取消，全部退款，之后不退款。
    回答“是”，我就发链接。或者说哪里不对。
appointment-choice-pay = 是，发链接
appointment-pay-link =
    这是您支付{ $what } { $amount } 的链接：{ $link }
    我把{ $time }为您保留到{ $until }。付款编号是 { $reference }。
    .sms = 支付{ $what } { $amount }：{ $link } 我把{ $time }为您保留到{ $until }。
    .voice =
        您支付{ $what } { $amount } 的链接准备好了。可以用短信收到这个链接：{ $link }
        我把{ $time }为您保留到{ $until }。
appointment-pay-after = 您付款后就订好了，我会在这里告诉您。如果没有按时付款，就没有预约。
    .voice = 您付款后就订好了。如果没有按时付款，就没有预约。
appointment-pay-link-same =
    有一个日子为您保留到{ $until }。请在这里支付{ $what } { $amount }：{ $link }
    .voice = 有一个日子为您保留到{ $until }。可以用短信收到支付 { $amount } 的链接：{ $link }
appointment-pay-give-up = 如果您不想要了，请说：取消我的预约。这样您就不用付款。
appointment-unpaid = { $reference } 还没有付款，所以没有订好。请用给您的链接付款，或拨打 { $phone }。
appointment-paid =
    您的付款 { $amount } 成功了，已经预约：{ $time }。请在早上 6 点前把东西放到外面。
    您的编号是 { $reference }。收据号码是 { $receipt }。要更改或取消，请告诉我编号，或拨打 { $phone }。
    { $calendar }
    .sms =
    已付 { $amount }。已经预约：{ $time }。请在早上 6 点前把东西放到外面。编号 { $reference }。要更改请发这个编号。
    { $calendar }
    .voice =
    您的付款 { $amount } 成功了，已经预约：{ $time }。您的编号是 { $reference }。
    { $calendar }
appointment-pay-over = { $time }没有预约，因为没有按时付款。没有收您的钱。您可以在这里订另一天。
appointment-paid-too-late =
    我们收到您的付款 { $reference }，金额 { $amount }，但{ $time }已经不再为您保留。对不起。
    没有订好，我们会把钱退回您的卡。想要另一天，请拨打 { $phone }。
appointment-read-back-cancel-paid =
    取消您的收取预约：{ $old }。{ $refund }对吗？
    .again = 我会取消您的收取预约：{ $old }。{ $refund }回答“是”就取消。
appointment-refund-all = { $price } 会全部退给您。工作人员会退回付款的那张卡。
appointment-refund-none = 现在太晚了，{ $price } 不能退。

# Buttons under a read-back.

appointment-choice-book = 是，预约
appointment-choice-move = 是，更改
appointment-choice-cancel = 是，取消
appointment-choice-keep = 否，保持不变

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    提醒：您有一个预约，时间是{ $time }。{ $where }
    如果您不能来，或想换时间，请在这里告诉我们编号 { $reference }，或拨打 { $phone }。
    .sms = 提醒：您的预约时间是{ $time }。{ $where }要更改请发 { $reference }，或拨打 { $phone }。
appointment-remind-phone = 我们会打电话给您。
appointment-remind-home = 必须有成年人在家开门。
appointment-remind-kerbside = 请在早上 6 点前放到外面。

# The calendar file. It never says what the appointment is about.

appointment-calendar = 要放进您的日历，请打开 { $url }
    .voice = 要放进您的日历，可以用这个链接：{ $url }
appointment-calendar-summary = 与 { $council } 的预约
appointment-calendar-description = 您的编号是 { $reference }。要更改或取消，请告诉我们编号，或拨打 { $phone }。
appointment-calendar-reminder = 您明天与 { $council } 有预约。
