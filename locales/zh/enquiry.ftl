# Drafted by machine; not yet reviewed by a speaker.
# What residents tell the council that is no report, payment, appointment or complaint.

enquiry-begin-feedback = 谢谢您。我会把您的意见转给有关的人。我们保存什么，请看 { $link }
enquiry-begin-details = 我会转达您要改的内容。工作人员先核实您的身份，再更改。我们保存什么，请看 { $link }
enquiry-begin-privacy = 这是您的权利，不收费。我们要先核实您的身份，才能给您看或更改。我们保存什么，请看 { $link }
enquiry-begin-interpreter = 口译员不收费，由我们来找。请不要带孩子来翻译。我们保存什么，请看 { $link }
    .voice = 口译员不收费，由我们来找。请不要带孩子来翻译。

enquiry-ask-subject-feedback = 是哪一种？
    .again = 请选择表扬、建议或意见。
enquiry-ask-subject-details = 什么变了？
    .again = 请选择最接近的一项，或用您自己的话说。
enquiry-ask-subject-privacy = 您想要我们做什么？
    .again = 请选择最接近的一项，或用您自己的话说。
enquiry-ask-subject-interpreter = 您要口译员做什么？
    .again = 请选择最接近的一项，或用一个词说，比如电话或信。

enquiry-subject-praise = 表扬
    .words = 表扬, 表揚, 夸奖, 称赞, 赞, 感谢, 谢谢, 多谢, 做得好, 很好, 太好了, 非常好, 棒, 很满意, 帮了大忙, 服务很好, 好评, biaoyang
enquiry-subject-suggestion = 建议
    .words = 建议, 建議, 提议, 提个建议, 想法, 主意, 你们应该, 你们可以, 如果能更好, 为什么不, 希望改进, jianyi
enquiry-subject-comment = 意见
    .words = 意见, 意見, 评论, 反馈, 看法, 说说看法, 别的, 其他, 其它, yijian
enquiry-subject-moved_home = 我搬家了，或要搬家
    .words = 搬家, 搬了家, 搬, 要搬家, 新地址, 地址, 改地址, 换地址, 地址变了, 新房子, 新家, banjia
enquiry-subject-household = 家里住的人
    .words = 家里住的人, 家里的人, 同住, 搬进来, 搬出去, 伴侣, 宝宝, 婴儿, 一个人住, 独居, 房客, 离开家, 住户
enquiry-subject-name = 我的名字
    .words = 我的名字, 名字, 姓名, 姓, 改名, 改姓, 婚后姓名, 结婚了, 离婚了
enquiry-subject-contact = 我的电话或邮箱
    .words = 电话, 電話, 邮箱, 电邮, 电子邮件, 新号码, 新电话, 新邮箱, 手机, 手机号
enquiry-subject-needs = 怎样联系我
    .words = 怎样联系我, 大字, 大字版, 大号字, 盲文, 点字, 录音, 易读, 不要打电话, 别打电话, 不要给我打电话, 只发短信, 只寄信, 助听环路, 听不见, 耳聋, 失聪, 失明, 盲人, 看不见, 我的需要
enquiry-subject-income = 我的工作或收入
    .words = 收入, 钱, 工作, 新工作, 失业, 没工作了, 丢了工作, 开始工作, 不工作了, 工资, 加薪, 涨工资, 福利变了, 存款, 养老金, 退休金
enquiry-subject-death = 有人去世了
    .words = 去世, 去世了, 过世, 死了, 死亡, 逝世, 走了, 不在了, 葬礼, 丧事
enquiry-subject-see = 看你们保存的我的资料
    .words = 看, 查看, 副本, 复印件, 你们保存了什么, 你们有我什么资料, 看我的记录, 看我的数据, 看我的资料, 我的资料副本, 关于我的信息, 调取资料
enquiry-subject-correct = 改正错误
    .words = 改正, 更正, 错误, 错了, 有错, 不对, 修改, 更改, 过时了, 旧的
enquiry-subject-erase = 删除你们保存的我的资料
    .words = 删除, 刪除, 删掉, 删了, 清除, 忘掉我, 抹掉, 去掉, 删除我的资料, 刪除我的資料
enquiry-subject-object = 不要再把资料用在某件事上
    .words = 反对, 反對, 不要再用, 停止使用, 别用, 不要用, 不同意使用
enquiry-subject-call = 和我们通电话
    .words = 电话, 電話, 打电话, 通电话, 通话
enquiry-subject-book = 新的预约
    .words = 新的预约, 新预约, 要预约, 订预约, 约时间
enquiry-subject-booked = 已经有的预约
    .words = 我的预约, 已经有预约, 已经预约, 已经约好, 约好了, 预约好了, 有预约了
enquiry-subject-letter = 信或表格
    .words = 信, 信件, 来信, 表格, 文件, 单子, 纸
enquiry-subject-meeting = 会议或来访
    .words = 会议, 开会, 会面, 面谈, 来访, 上门, 听证, 当面, 面对面

enquiry-ask-feedback = 您想告诉我们什么？
    .again = 请用您自己的话说，几句就够。
enquiry-ask-details-moved_home = 您的旧地址是什么，新地址是什么，哪一天搬？
    .again = 例如：从 12 Alder Road 搬到 3 Elm Hill，3月1日。
enquiry-ask-details-household = 谁搬进来或搬出去了，是哪一天？
    .again = 例如：我儿子3月1日搬出去了。
enquiry-ask-details-name = 您以前叫什么名字，现在叫什么？
    .again = 请给旧名字和新名字。
enquiry-ask-details-contact = 旧的号码或邮箱是什么，新的是什么？
    .again = 请给旧的和新的，这样我们能找到您的资料。
enquiry-ask-details-needs = 您需要什么？例如大字的信，或不要打电话。
    .again = 请说我们应该怎样给您写信或和您说话。说一次就够，我们会照做。
enquiry-ask-details-income = 什么变了，从哪一天开始？
    .again = 例如：我3月1日开始工作，每周20小时。
enquiry-ask-details-death = 那个人叫什么名字，住在哪里，什么时候去世的？
    .again = 名字和地址就够了。请慢慢来。
enquiry-ask-privacy-see = 您想看什么？如果可以，请说哪项服务、哪几年。
    .again = 例如：2024年以来我的市政税（Council Tax）信件。说“全部”也可以。
enquiry-ask-privacy-correct = 哪里错了，应该是什么？
    .again = 请说我们现在有的是什么，正确的是什么。
enquiry-ask-privacy-erase = 我们应该删除什么，为什么？有些内容法律要求我们保存，我们会告诉您是哪些。
    .again = 请说哪项服务，或哪些信件、聊天。
enquiry-ask-privacy-object = 我们应该停止用它做什么，为什么？
    .again = 请说您不想我们把它用在什么事上。
enquiry-ask-interpreter-call = 电话是关于什么的，我们什么时候可以打？
    .again = 例如：我的房租，星期一上午。
enquiry-ask-interpreter-booked = 预约是什么时候？如果有编号，也请给我们。
    .again = 例如：12月3日10点，关于我家的维修。
enquiry-ask-interpreter-letter = 信是关于什么的？
    .again = 例如：这周收到的市政税（Council Tax）的信。
enquiry-ask-interpreter-meeting = 是关于什么的，在哪里，什么时候？
    .again = 例如：12月3日10点，在 City Hall 的住房面谈。

enquiry-ask-person = 这是关于谁的？名字、部门或地点都可以。
    .again = 例如：电话里的 Sam，或我们街上收垃圾的人。可以跳过。
enquiry-ask-contact-optional = 您想要答复吗？想要的话，请给您的名字，还有电话号码或邮箱。可以跳过。
    .again = 请给电话号码或邮箱，或说跳过。
enquiry-ask-contact-required = 您叫什么名字，电话号码或邮箱是什么？我们要用它核实您的身份，并答复您。
    .again = 请给您的名字，还有电话号码或邮箱。

enquiry-label-subject = 关于
    .words = 关于, 主题, 种类, 哪一种
enquiry-label-text = 您说的话
    .words = 说的话, 我说的, 内容, 文字, 留言
enquiry-label-person = 关于谁
    .words = 谁, 人, 那个人, 关于谁

enquiry-affects-moved_home = 这可能影响您的市政税（Council Tax）、垃圾收集、停车证和选举登记。如果您有市政税减免（Council Tax Reduction）或住房补贴（Housing Benefit），请在一个月内告诉我们。
enquiry-affects-household = 这可能影响您的市政税（Council Tax）。如果您有市政税减免（Council Tax Reduction）或住房补贴（Housing Benefit），请在一个月内告诉我们。
enquiry-affects-needs = 工作人员会为我们所有部门记下来，您只要说一次。您随时可以更改。
enquiry-affects-income = 如果您有市政税减免（Council Tax Reduction）或住房补贴（Housing Benefit），请在一个月内告诉我们。告诉我们晚了，您可能要还钱，或拿不到您应得的钱。
enquiry-affects-name = 我们可能要看证明文件，比如结婚证。
enquiry-affects-death = 请您节哀。登记死亡时，请问 Tell Us Once（一次通知）服务：它一次就通知大部分政府部门和我们。

enquiry-read-back =
    我会发送这些：
    { $facts }
    对吗？

enquiry-done-feedback = 谢谢您。已经交给{ $team }。您的编号是 { $reference }。我们在{ $date }之前答复。
enquiry-done-details = 已经交给{ $team }。您的编号是 { $reference }。我们在{ $date }之前联系您，核实您的身份并更改。如果不能等，请拨打 { $phone }。
enquiry-done-privacy = 已经交给{ $team }。您的编号是 { $reference }。我们会联系您核实身份，并在{ $date }之前答复。如果需要更长时间，我们会告诉您，并说明原因。
enquiry-done-interpreter = 我们收到您要口译员的请求，已经交给{ $team }。您的编号是 { $reference }。我们在{ $date }之前告诉您谁来、什么时候来。如果不能等，请拨打 { $phone }，说您的语言。
    .sms = 已收到您要口译员的请求：{ $reference }。我们在{ $date }之前告诉您谁来、什么时候来。急事请打 { $phone }。
enquiry-done-privacy-proven = 已经交给{ $team }，他们现在知道是您本人。您的编号是 { $reference }。我们在{ $date }之前答复。如果需要更长时间，我们会告诉您，并说明原因。
enquiry-done-no-answer = 谢谢您。已经交给{ $team }，他们每一条都看。您的编号是 { $reference }。您没有给电话或邮箱，所以我们不会回复。
enquiry-person-told = 您说的关于 { $person } 的话，会转给本人和所在的部门。

enquiry-team-customer_experience = 我们的客户服务部门
enquiry-team-customer_records = 我们的客户资料部门
enquiry-team-data_protection = 我们的数据保护部门
enquiry-team-interpreting = 我们的口译部门

enquiry-status-received = { $reference } 在{ $team }。我们在{ $date }之前答复。
enquiry-status-late = { $reference } 本来应该在{ $date }之前答复。对不起。请拨打 { $phone }，会有人查看。
enquiry-status-answered = { $reference } 已经答复，日期：{ $date }。
enquiry-status-closed = { $reference } 已经结束，日期：{ $date }。
enquiry-answer =
    这是我们对 { $reference } 的答复：
    { $words }
enquiry-closed =
    我们已经结束 { $reference }，不再处理。
    { $details }
enquiry-late =
    我们说过在{ $was }之前答复 { $reference }。现在需要更长时间，对不起。
    { $details }
