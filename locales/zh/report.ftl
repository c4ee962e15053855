# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = 您想报告一个问题。我会问几个问题。
report-understood = 您想报告：{ $category }。
report-understood-with =
    您想报告：{ $category }。我有这些：
    { $facts }

# What it is about.

report-ask-group = 是什么样的问题？
    .again = 请用几个字说，比如垃圾没收或路灯坏了。
report-group-street = 街道和乱倒的垃圾
    .words = 街道, 街, 垃圾, 街道问题
report-group-waste = 垃圾桶没有收
    .words = 垃圾桶, 垃圾没收, 收垃圾, 回收
report-group-neighbourhood = 噪音或邻居
    .words = 邻居, 鄰居, 噪音, 人
report-group-home = 我的家
    .words = 家, 我的家, 我家, 房子, 公寓, 维修
report-group-parks = 公园、树木和公共厕所
    .words = 公园, 公園, 树, 树木, 厕所
report-group-roads = 马路、路灯和停车
    .words = 马路, 路, 路灯, 停车, 下水道
report-group-other = 其他
    .words = 其他, 其它, 别的, 都不是
report-ask-category = 是哪一种？
    .again = 请选择最接近的一项，或用您自己的话说。

# Who looks after it.

report-not-ours =
    这不归市政府管，归{ $body }管。
    { $route }
report-looked-after-by =
    这归{ $body }管。
    { $route }
report-ask-pass-on = 要我把您的报告转给{ $body }吗？
    .again = 我可以替您发给{ $body }。请回答是或否。
report-not-passed-on =
    那我什么都不发。您可以自己告诉{ $body }。
    { $route }
report-reach-both = 请拨打 { $phone } 或看 { $url }。
    .voice = 请拨打 { $phone }，或用这个链接：{ $url }
report-reach-phone = 请拨打 { $phone }。
report-reach-url = 请看 { $url }。
    .voice = 您可以用这个链接告诉他们：{ $url }
report-nothing-sent = 什么都没有发送。
report-anything-else = 还有别的事吗？

# Where it is.

report-ask-location-street = 在哪里？请给街道和门牌号，或它旁边是什么。
    .again = 请告诉我们怎样找到。例如：12 Alder Road，或 Elm Hill 的公交站。
report-ask-location-address = 地址是什么？请给门牌号、街道和邮编。
    .again = 请给完整地址，比如 12 Alder Road, NR3 1AB。
report-ask-location-site = 是哪个地方？
    .again = 请给名字或位置。例如：Eaton Park，秋千旁边。
report-place-unsure = 我不确定这个地方在我们的地区。我继续，我们会核对。
report-outside =
    { $address } 在{ $body }的地区，所以要由他们处理。
    { $route }
report-outside-unknown = { $address } 不在我们的地区。要由那个地方的政府处理。
report-ask-outside = 您想给另一个地址吗？
    .again = 请给 Norwich 的地址，或说停止。
report-choice-other-address = 给另一个地址
    .words = 另一个地址, 换地址, 是, 更改, 其他地址, 地址错了
report-choice-end = 在这里结束
    .words = 结束, 在这里结束, 不, 停止, 不用了

# Somebody else has reported it.

report-ask-join = 有人在{ $date }告诉我们 { $address } 有同类的问题。和您的一样吗？
    .again = 附近已经有一个报告。请说一样；如果您的是另一个，请说不同。
report-choice-same = 一样
    .words = 一样, 一樣, 是, 同一个, 相同, 就是这个
report-choice-different = 我的不同
    .words = 不同, 不, 我的不同, 另一个, 不一样

# What happened.

report-ask-description = 请再多说一点，或跳过。部门应该知道什么？
    .again = 请说您看到什么，比如“一张旧沙发和碎玻璃”。可以跳过。
report-ask-photos = 如果有照片，请现在发，或跳过。
    .again = 请在消息里加照片。如果没有，请说跳过。
    .voice = 电话里不能发照片。请说跳过，我们继续。

# Who reports it.

report-privacy =
    { $council } 保存您的回答，是为了处理您的报告。只有需要的部门能看到。
    请不要在这里输入银行卡号。更多请看 { $link }。
    .sms = { $council } 保存您的回答只为处理这件事。更多：{ $link }。
    .voice = { $council } 保存您的回答，是为了处理您的报告。只有需要的部门能看到。
report-ask-contact = 如果要问您，我们怎样联系您？请给电话号码或邮箱，或跳过，保持匿名。
    .again = 请给电话号码或邮箱，比如 sam@example.com。可以跳过。
report-ask-contact-needed = 您叫什么名字，电话号码或邮箱是什么？
    .again = 我们需要能联系到您。请给电话号码或邮箱，比如 sam@example.com。

# Reading back, and what happens then.

report-read-back =
    请核对：
    { $facts }
    对吗？要我发送吗？
    .again =
    我会发送这些：
    { $facts }
    回答“是”就发送。或者说哪里不对。
report-read-back-pass-on =
    请核对：
    { $facts }
    对吗？要我转给{ $body }吗？
    .again =
    我会把这些转给{ $body }：
    { $facts }
    回答“是”就发送。或者说哪里不对。
report-read-back-join =
    我可以把您加到{ $date }的报告 { $reference }。
    { $facts }
    对吗？要我加上您吗？
    .again =
    我会把您加到{ $date }的报告 { $reference }。
    { $facts }
    回答“是”就加上。或者说哪里不对。
report-offer-contact = 为了我们需要时能问您，您也可以给电话号码或邮箱。

report-done = 谢谢。我们收到了您的报告。您的编号是 { $reference }。
    .voice = 谢谢。我们收到了您的报告。您的编号是 { $reference }。我再说一遍：{ $reference }。
report-done-due = 我们争取在{ $date }之前处理。
report-done-no-date = 会有部门查看。这种报告我们不能保证日期。
report-done-passed-on = 我们会转给{ $body }。做什么、什么时候做，由他们决定。
report-done-reach = 只有需要问您这件事时，我们才用您的电话号码或邮箱。
report-done-ask = 想知道进展，请在这里给编号 { $reference } 或拨打 { $phone }。
    .voice = 想知道进展，请再打来，并说编号。
report-joined = 我已经把您加到报告 { $reference }。

# Short names of what is known, for reading back, and other words for them.

report-label-category = 什么问题
    .words = 类别, 种类, 问题种类, 报告种类, 这个问题
report-label-location = 地点
    .words = 哪里, 地方, 地址, 地点, 街道, 门牌号, 邮编
report-label-pass-on = 转交
report-label-join = 同一个报告
report-label-description = 详情
    .words = 描述, 详情, 内容, 我说的, 我写的
report-label-photos = 照片
    .words = 照片, 相片, 图片, 圖片
report-label-contact = 怎样联系您
    .words = 联系方式, 联系资料, 电话, 电话号码, 我的号码, 手机, 邮箱, 我的邮箱, 名字, 我的名字
report-label-access = 怎样进去
    .words = 进去, 怎样进去
report-label-address = 地址
    .words = 他们的地址
report-label-affects = 对您的影响
    .words = 对我的影响, 影响
report-label-animal = 动物
    .words = 动物, 動物
report-label-assisted = 帮忙搬桶
    .words = 帮忙, 帮忙搬桶, 协助收取
report-label-bin_type = 垃圾桶
    .words = 垃圾桶, 桶的种类, 哪个桶, 桶
report-label-blocking = 挡路
    .words = 挡住, 挡路
report-label-blocking_road = 堵住马路
    .words = 堵路, 堵住马路, 路被堵
report-label-collection_date = 收垃圾的日子
    .words = 日期, 哪天, 收取日期, 收垃圾的日子
report-label-colour = 颜色
    .words = 颜色, 顏色
report-label-column_number = 灯柱号码
    .words = 灯柱号码, 柱子上的号码, 灯号
report-label-condition = 状况
    .words = 状况, 情况
report-label-count = 多少个
    .words = 多少, 几个, 数量
report-label-danger_now = 现在有危险
    .words = 危险
report-label-depth_cm = 深度（厘米）
    .words = 深度, 多深, 深
report-label-details = 关于主人
    .words = 主人详情
report-label-effect = 对您的影响
    .words = 影响, 对我的影响
report-label-extent = 有多少
    .words = 范围, 有多少
report-label-fault = 哪里坏了
    .words = 故障, 哪里坏了
report-label-flooding = 水淹
    .words = 水淹, 淹水
report-label-happening_now = 正在发生
    .words = 正在发生
report-label-health = 健康
    .words = 健康
report-label-home_address = 您的地址
    .words = 我的地址, 家庭地址, 住址
report-label-how_long = 多久
    .words = 多久
report-label-how_often = 多经常
    .words = 多经常, 频率
report-label-in_danger = 有危险
    .words = 有危险
report-label-injury = 有人受伤
    .words = 受伤, 伤, 有人受伤
report-label-issue = 问题
    .words = 问题
report-label-kind = 种类
    .words = 种类, 类型
report-label-land = 土地
    .words = 土地, 哪种土地
report-label-land_type = 土地
    .words = 土地, 哪种土地, 土地类型
report-label-make = 品牌
    .words = 品牌, 牌子
report-label-model = 型号
    .words = 型号
report-label-now = 现在在那里
    .words = 现在在那里
report-label-offender = 谁干的
    .words = 谁干的, 谁倒的, 谁做的
report-label-offender_known = 认识主人
    .words = 认识主人
report-label-offensive = 冒犯性
    .words = 冒犯, 冒犯性
report-label-out_on_time = 早上 6 点前放出
    .words = 按时放出, 什么时候放出
report-label-owner = 所有人
    .words = 所有人, 主人
report-label-pattern = 日子和时间
    .words = 日子和时间, 规律
report-label-people = 人
    .words = 人, 那些人
report-label-pest = 害虫
    .words = 害虫, 动物
report-label-place = 地方
    .words = 哪种地方
report-label-recurring = 经常发生
    .words = 反复, 经常发生
report-label-reported_before = 以前告诉过我们
    .words = 以前报告过, 以前告诉过
report-label-restriction = 停车规定
    .words = 限制, 停车规定
report-label-room = 房间
    .words = 房间, 房間
report-label-rooms = 房间
    .words = 房间, 哪些房间
report-label-safe_now = 现在安全
    .words = 安全
report-label-since = 从什么时候
    .words = 日期, 从什么时候, 开始时间
report-label-site = 地方
    .words = 场所
report-label-size = 有多少
    .words = 大小, 数量, 多大, 有多少
report-label-source_address = 从哪里来
    .words = 从哪里来
report-label-spoken_to_them = 和他们谈过
    .words = 和他们谈过
report-label-still_there = 还在那里
    .words = 还在那里
report-label-summary = 发生了什么
    .words = 概要, 发生了什么
report-label-surface = 在什么上面
    .words = 表面
report-label-surface_owner = 是谁的
    .words = 所有人, 是谁的
report-label-tagged = 桶上的标签
    .words = 标签, 贴纸
report-label-tenure = 您的住房
    .words = 租住情况, 房东, 房子是谁的
report-label-type_of_waste = 倒了什么
    .words = 垃圾种类, 垃圾, 倒了什么, 废物
report-label-vehicle_reg = 车牌号
    .words = 车牌号, 车牌, 牌照
report-label-vulnerable = 家里的人
    .words = 家里的人
report-label-where = 哪个部分
    .words = 哪个部分
report-label-dead_animal-where = 哪种地方
    .words = 哪种地方
report-label-pests-where = 在哪里看到
    .words = 它们在哪里, 我在哪里看到
report-label-whole_street = 整条街
    .words = 整条街
report-label-width_cm = 宽度（厘米）
    .words = 宽度, 多宽, 宽
report-label-witnessed = 您看到谁干的
    .words = 目击, 看到了
report-label-witnessed_at = 您什么时候看到
    .words = 日期, 时间, 我什么时候看到
