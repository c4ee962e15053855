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
appointment-ask-interpreter = 您需要口译员吗？免费。
    .again = 请回答不需要、口译员或手语。
appointment-interpreter-spoken = 口译员
    .words = 口译员, 口譯員, 口译, 是, 是的, 翻译, 要翻译, 要
appointment-interpreter-sign = 手语
    .words = 手语, 手語, 英国手语, 手语翻译
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

# Buttons under a read-back.

appointment-choice-book = 是，预约
appointment-choice-move = 是，更改
appointment-choice-cancel = 是，取消
appointment-choice-keep = 否，保持不变

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    提醒：您有一个预约，时间是{ $time }。{ $where }
    如果您不能来，或想换时间，请在这里告诉我们编号 { $reference }，或拨打 { $phone }。
    .sms = 提醒：您的预约时间是{ $time }。要更改请发 { $reference }，或拨打 { $phone }。
appointment-remind-in_person = 地点是您预约时我们告诉您的地方。
appointment-remind-phone = 我们会打电话给您。
appointment-remind-home = 必须有成年人在家开门。
appointment-remind-kerbside = 请在早上 6 点前放到外面。

# The calendar file. It never says what the appointment is about.

appointment-calendar = 要放进您的日历，请打开 { $url }
    .voice = 要放进您的日历，可以用这个链接：{ $url }
appointment-calendar-summary = 与 { $council } 的预约
appointment-calendar-description = 您的编号是 { $reference }。要更改或取消，请告诉我们编号，或拨打 { $phone }。
appointment-calendar-reminder = 您明天与 { $council } 有预约。
