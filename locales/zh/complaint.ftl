# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody complains, and how the parts of a complaint are called.

# What it is about.

complaint-service-waste = 垃圾桶、垃圾或街道清洁
    .words = 垃圾桶, 垃圾, 垃圾没收, 回收, 街上垃圾, 街道清洁, 扫街, 乱倒垃圾, 涂鸦
complaint-service-repairs = 市政府住房的维修
    .words = 维修, 維修, 修理, 锅炉, 潮湿, 黑霉, 漏水, 暖气, 公屋维修
complaint-service-tenancy = 我的租约、服务费或邻居
    .words = 租约, 服务费, 物业费, 邻居, 鄰居, 扰民, 房租, 租金, 长期租约
complaint-service-housing_options = 住房轮候名单或无家可归
    .words = 轮候名单, 等候名单, 无家可归, 排队等房, 申请住房, 换房, 住房等级
complaint-service-council_tax = 市政税（Council Tax）
    .words = 市政税, 市政稅, 追债人, 法警, 单人折扣
complaint-service-benefits = 住房福利（Housing Benefit）或市政税减免（Council Tax Reduction）
    .words = 福利, 补助, 津贴, 住房福利, 市政税减免, 房租补助
complaint-service-planning = 规划
    .words = 规划, 規劃, 规划申请, 规划许可, 扩建, 建筑管理
complaint-service-parking = 停车
    .words = 停车, 停車, 停车场, 许可证, 停车证
complaint-service-parks = 公园、树木或游乐场
    .words = 公园, 公園, 树, 树木, 游乐场, 操场, 草地
complaint-service-noise = 噪音或害虫
    .words = 噪音, 害虫, 老鼠, 环境卫生
complaint-service-staff = 有人对待我的态度
    .words = 工作人员, 态度, 態度, 没礼貌, 对我无礼, 官员, 骂我, 对我撒谎, 怎么对我, 对我说话的方式, 你们的人, 你们的员工
complaint-service-other = 其他
    .words = 其他, 其它, 别的, 都不是

# What may not be a complaint, and the right way. The words are how it is recognised.

complaint-rule-parking_ticket =
    停车罚单有自己的申诉办法。请先写信到罚单上的地址，说明为什么不对。
    如果没有用，独立的审裁处可以决定。请看 { $url }。
    .words = 停车罚单, 停车罚款, 罚款通知, 罚单, 罰單, 我的罚单
complaint-rule-planning_decision =
    规划决定有自己的申诉办法。申请人可以找规划督察署（Planning Inspectorate）。请看 { $url }。
    .words = 规划决定, 规划被拒, 拒绝规划, 规划许可被拒, 规划上诉
complaint-rule-benefit_decision =
    在我们发信后一个月内，您可以要求我们重新考虑福利决定。之后可以由审裁处决定。
    请看 { $url }。
    .words = 福利决定, 拒绝我的福利, 停了我的福利, 福利被停, 住房福利被拒
complaint-rule-council_tax_band =
    市政税的税级由 Valuation Office Agency（估价署）定，不是我们定的。您可以要求他们更改。请看 { $url }。
    .words = 市政税税级, 税级错了, 税级, 税档
complaint-rule-councillor =
    对议员的投诉由市政府的监察官（Monitoring Officer）处理，他查看议员的行为。
    .words = 议员, 議員, 市议员, 选区议员, 我的议员
complaint-rule-court_claim =
    已经到法院的事，由法院决定。
    .words = 法院诉讼, 起诉, 告上法庭, 上法庭, 打官司, 我的律师
complaint-rule-ombudsman_decided =
    申诉专员（ombudsman）已经受理的事，由他们决定。
    .words = 申诉专员在查, 申诉专员已决定, 申诉专员决定了, 已交给申诉专员
complaint-rule-answered_before =
    两个阶段都答复过的事，我们不再看第三次。申诉专员（ombudsman）可以看。
    .words = 最终答复, 第二阶段已答复, 最后的答复
complaint-rule-information_request =
    您可以要求我们保存的资料。我们在 20 个工作日内答复。
    .words = 信息自由, 信息公开, 信息公开申请, 环境信息
complaint-rule-data_protection =
    如果是关于我们怎样使用您的资料，信息专员（Information Commissioner）也可以帮忙。请拨打 { $phone } 或看 { $url }。
    .words = 数据保护, 资料泄露, 隐私泄露, 泄露我的资料, 我的个人资料, 我的个人信息
complaint-rule-not_ours =
    这归{ $body }管，所以由他们负责。
    { $route }
complaint-rule-too_old =
    超过 12 个月的事，我们可能不查。如果有充分的理由，请告诉我们。

# Who can be asked for help.

ombudsman-lgsco = 地方政府和社会照护申诉专员（Local Government and Social Care Ombudsman）
ombudsman-housing = 住房申诉专员（Housing Ombudsman）

# What we can do differently.

adjustment-large_print = 大字
    .words = 大字, 大号字, 大字体, 字大一点, 字体大些
adjustment-easy_read = 简易阅读
    .words = 简易阅读, 简单的话, 容易读的
adjustment-braille = 盲文
    .words = 盲文, 點字, 点字
adjustment-audio = 录音
    .words = 录音, 錄音, 音频, 读出来
adjustment-bsl = 手语
    .words = 手语, 手語, 英国手语, 手语翻译
adjustment-interpreter = 口译员
    .words = 口译员, 口譯員, 翻译, 其他语言
adjustment-no_calls = 不要打电话
    .words = 不要打电话, 别打电话, 不要来电, 不打电话, 不要电话, 别给我打电话, 不能打电话, 唔好打電話
adjustment-no_letters = 不要寄信
    .words = 不要寄信, 别寄信, 不要写信, 不寄信, 不要邮寄
adjustment-more_time = 多一些时间
    .words = 多一些时间, 更多时间, 慢一点, 慢慢来
adjustment-advocate = 有人替我说
    .words = 代言人, 有人替我说, 社工, 我的照顾者, 照顾者

# Words that decide: somebody asks to complain; they told us before; and nothing came of it; they are angry.

complaint-word-asked = 投诉
    .words = 投诉, 投訴, 我要投诉, 正式投诉, 申诉, 控诉, 提意见, tousu
complaint-word-before = 以前
    .words = 告诉过你们, 告诉过他们, 告诉过市政府, 跟你们说过, 说过了, 报告过, 我报告了, 我们报告了, 我已经, 打过电话, 给你们打过电话, 发过邮件, 以前投诉过, 以前问过, 报告过两次, 第二次, 第三次, 报过了
complaint-word-in-vain = 没有用
    .words = 没人来, 没有人来, 一直没人来, 没人管, 没有人管, 什么都没有做, 什么都没做, 没有动静, 没有下文, 从来没来, 没来过, 不理我, 没人理, 还是没有, 没有处理, 没解决
complaint-word-unhappy = 不满
    .words = 恶心, 可耻, 丢脸, 太差了, 不能接受, 无法接受, 受够了, 太过分, 荒唐, 离谱, 气死我了
complaint-word-ombudsman = 申诉专员
    .words = 申诉专员, 申訴專員, 监察专员

# Beginning.

complaint-begin =
    我可以接受您的投诉。{ $council } 保存它，是为了调查。只有需要的人能看到。
    您可以在 { $link } 了解更多。
    .sms = 我可以接受您的投诉。我们怎样使用它：{ $link }
    .voice = 我可以接受您的投诉。{ $council } 保存它，是为了调查。只有需要的人能看到。

# Questions.

complaint-ask-story = 发生了什么？请说什么时候，对您有什么影响。
    .again = 请用您自己的话说哪里不对。例如：上星期二没有人来修我的锅炉。
complaint-ask-service = 是关于什么的？
    .again = 请选择最接近的一项，或用一个词说，比如垃圾桶或维修。
complaint-ask-road = 您也想向我们投诉吗？
    .again = 您还是可以投诉，会有人决定我们能不能受理。或在这里结束。
complaint-choice-complain = 投诉
    .words = 投诉, 投訴, 我要投诉, 是, 是的, 还是要投诉, 继续, 好的
complaint-choice-end = 在这里结束
    .words = 结束, 在这里结束, 不, 不用了, 停止, 够了, 有帮助
complaint-ask-before = 您以前告诉过我们这件事吗？
    .again = 您已经告诉过市政府同一件事吗？请回答是或否。
complaint-ask-related = 您有以前那件事的编号吗？它像这样：{ $example }。可以跳过。
    .again = 请给我们给您的编号，比如 { $example }。如果没有，请说跳过。
    .voice = 您有以前那件事的编号吗？可以跳过。
complaint-ask-report = 要我同时报告吗？这样部门现在就能处理。
    .again = 无论如何我都会接受您的投诉。您也想让我把报告发给部门吗？请回答是或否。
complaint-ask-complain = 您也想投诉吗？
    .again = 回答“是”，就投诉并报告。回答“否”，就只报告。
complaint-ask-happened = 什么时候发生的？如果不止一天，请给最后一天。
    .again = 请给一个日子，比如上星期二或 11月3日。可以跳过。
complaint-ask-affected = 这影响谁？
    .again = 是关于您自己，您替他说话的人，还是几个人？
complaint-affected-me = 我
    .words = 我, 我自己, 只有我, 我们家, 我家人, 我家
complaint-affected-other = 我替他说话的人
    .words = 我替他说话的人, 别人, 另一个人, 我母亲, 我妈妈, 我父亲, 我爸爸, 我儿子, 我女儿, 我邻居, 我朋友, 我的客户
complaint-affected-group = 几个人
    .words = 几个人, 一群人, 我们大家, 所有人, 整条街, 我们这条街, 很多人
complaint-ask-consent = 他们知道这个投诉，并且同意吗？
    .again = 我们要他们同意，才能告诉您他们的事。他们同意吗？请回答是或否。
complaint-ask-outcome = 怎样才能弥补您？可以跳过。
    .again = 例如：道歉、把工作做好，或退钱。可以跳过。
complaint-ask-adjustments = 有什么让您和我们打交道很困难吗？请告诉我，我们可以怎样做得不同。
    .again = 例如：大字，或不要打电话。可以选不止一项。如果没有，请说没有。
complaint-no-adjustment = 没有
    .words = 没有, 沒有, 没, 不, 不用, 不用了, 无
complaint-ask-contact = 我们怎样联系您？请给姓名和电话号码或邮箱。可以跳过，但那样我们不能答复您。
    .again = 请给电话号码或邮箱，比如 sam@example.com。没有的话，我们会调查，但不能给您答复。

# Short names of what is known.

complaint-label-story = 发生了什么
    .words = 发生了什么, 经过, 详情, 我写的
complaint-label-service = 关于
    .words = 关于, 服务, 关于什么
complaint-label-before = 以前告诉过我们
    .words = 以前告诉过, 以前
complaint-label-related = 以前的报告
    .words = 编号, 以前的报告
complaint-label-happened = 时间
    .words = 日期, 时间, 哪天
complaint-label-affected = 影响谁
    .words = 谁, 影响谁, 受影响的人
complaint-label-consent = 他们同意
    .words = 同意, 他们同意, 许可
complaint-label-outcome = 怎样弥补
    .words = 结果, 我想要的, 弥补
complaint-label-adjustments = 我们怎样做得不同
    .words = 调整, 大字, 做得不同
complaint-label-reason = 为什么
    .words = 为什么, 原因

# On the way.

complaint-request-first = 我会报告这件事，好让部门来处理。
complaint-report-now = 现在我来报告问题本身。
complaint-signposted = 我没有提出投诉。您随时可以回来投诉。
complaint-report-not-found = 我找不到那个编号的报告。

# Reading back, and what happens then.

complaint-read-back =
    请核对：
    { $facts }
    对吗？要我发送吗？
    .again =
    我会发送这个投诉：
    { $facts }
    回答“是”就发送。或者说哪里不对。
complaint-done = 我们收到了您的投诉。您的编号是 { $reference }。
    .voice = 我们收到了您的投诉。您的编号是 { $reference }。我再说一遍：{ $reference }。
complaint-understood =
    我们理解这是关于：{ $service }。
    您告诉我们：{ $story }
    .sms = 我们理解这是关于：{ $service }。
complaint-understood-wanted =
    我们理解这是关于：{ $service }。
    您告诉我们：{ $story }
    怎样才能弥补：{ $outcome }
    .sms = 我们理解这是关于：{ $service }。怎样弥补：{ $outcome }
complaint-acknowledge-by = 现在由 { $department } 处理。会有人在{ $aim }之前，最晚{ $date }，确认我们调查什么。
complaint-answer-after = 之后 { $days } 个工作日内，您会得到我们的完整答复。也就是最晚{ $date }。
complaint-answer-by = 现在由 { $department } 处理。您会在 { $days } 个工作日内，最晚{ $date }，得到我们的完整答复。
complaint-adjustments-kept = 我们会按您的要求做：{ $adjustments }。
complaint-person-decides = 会有人决定我们能不能调查。如果不能，我们告诉您为什么，以及谁可以。
complaint-consent-first = 在告诉您他们的事之前，我们先问您替他说话的人是否同意。
complaint-no-contact = 我们会调查。我们不能给您答复，因为不知道怎样联系您。
complaint-afterwards =
    想知道进展，请带着 { $reference } 回到这里。要补充或更正，请拨打 { $phone }。
    如果我们错过了日期，请在这里告诉我们，您可以进入下一阶段。
    您也可以随时向这里求助：
    { $ombudsmen }
    .sms =
    查进展，请发 { $reference }。要补充请拨打 { $phone }。错过日期请告诉我们。随时可向这里求助：
    { $ombudsmen }
    .voice =
        想知道进展，请再打来，并说编号。如果我们错过了日期，请告诉我们，您可以进入下一阶段。
        您也可以随时向这里求助：
        { $ombudsmen }
complaint-ombudsman = { $name }：拨打 { $phone } 或看 { $url }
    .sms = { $name }，{ $phone }
    .voice = { $name }：拨打 { $phone }

# Taking it further.

complaint-escalate-begin = 如果您对我们的答复不满意，会有另一个人再看您的投诉。这是第 2 阶段。
complaint-ombudsmen =
    您可以随时向这些机构求助。他们大多在我们两个阶段都答复后才看投诉。
    { $ombudsmen }
complaint-which = 是您的哪一个投诉？
    .again = 请选择一个，或给另一个编号。
complaint-ask-reference = 您的投诉编号是什么？它像这样：{ $example }。
    .again = 您投诉时我们给了您编号。它有字母和数字，像 { $example }。
    .voice = 您的投诉编号是什么？请一个字母一个字母地说。
complaint-ask-proof = 为了确认是您的，请给投诉里的电话号码或邮箱。
    .again = 请给您投诉时给我们的电话号码或邮箱。
complaint-not-found = 我找不到符合这些资料的投诉。请检查后再试。
complaint-give-up =
    我找不到。请拨打 { $phone }，会有人帮您查。投诉没有任何改动。
    如果您还没有向我们投诉，可以在这里投诉。
complaint-ask-reason = 我们的答复哪里错了，或漏了什么？可以跳过。您不需要理由。
    .again = 如果您愿意，请说我们应该再看什么。如果不想，请说跳过。
complaint-missed-acknowledgement = 我们说过在{ $date }之前确认您的投诉。我们没有做到，对不起。您现在可以进入第 2 阶段。
complaint-missed-answer = 我们说过在{ $date }之前答复。我们没有做到，对不起。您现在可以进入第 2 阶段。
complaint-stage-2-late = 要求第 2 阶段的一般期限已过。我还是收下，会有人决定。
complaint-escalate-read-back =
    请核对：
    { $facts }
    要我把您的投诉送到第 2 阶段吗？
    .again =
    我会把这个送到第 2 阶段：
    { $facts }
    回答“是”就发送。或者说哪里不对。
complaint-stage-2-done = 您的投诉 { $reference } 现在是第 2 阶段。由另一个人来看。这是我们的最后阶段。
complaint-was-withdrawn = 您撤回了这个投诉，所以它已经结束。您可以提出新的投诉。
complaint-was-refused =
    我们不能受理这个投诉。我们给的原因是：{ $reason }
    您可以请申诉专员（ombudsman）查看：
    { $ombudsmen }
complaint-not-yet-acknowledgement = 会有人在{ $date }之前确认这个投诉。我记下了您问过。如果我们错过那个日期，您可以进入下一阶段。
complaint-not-yet-answer = 我们必须在{ $date }之前答复这个投诉。我记下了您问过。如果我们错过那个日期，您可以进入下一阶段。
complaint-missed-at-stage-2 =
    我们必须在{ $date }之前完成。我们没有做到，对不起。我记下了您问过。
    您现在可以找申诉专员（ombudsman）：
    { $ombudsmen }
complaint-to-ombudsman =
    我们对这个投诉已经给了最后答复。如果您不满意，可以在{ $date }之前找申诉专员（ombudsman）：
    { $ombudsmen }

# How it is going.

progress-ask-proof-complaint = 我还可以显示详情。要看的话，请给投诉里的电话或邮箱。也可以跳过。
    .again = 请给投诉里的电话号码或邮箱。可以跳过。
complaint-status =
    这是投诉 { $reference }。现在是第 { $stage } 阶段，一共 2 个阶段。
    { $status }
complaint-status-received = 我们收到了。还没有人确认。
complaint-status-acknowledged = 我们正在调查。
complaint-status-answered = 我们已经答复。
complaint-status-closed = 我们已经答复，投诉已结束。
complaint-status-refused = 我们不能把它作为投诉受理。
complaint-status-withdrawn = 您撤回了它。
complaint-due-acknowledgement = 会有人在{ $date }之前确认。
complaint-due-answer = 我们在{ $date }之前答复。
complaint-late-acknowledgement = 我们说过在{ $date }之前确认。我们没有做到，对不起。要进一步投诉，请说：进一步投诉。或拨打 { $phone }。
complaint-late-answer = 我们说过在{ $date }之前答复。我们没有做到，对不起。要进一步投诉，请说：进一步投诉。或拨打 { $phone }。
complaint-next-stage = 如果您对我们的答复不满意，请说：进一步投诉。
complaint-next-ombudsman =
    那是我们的最后答复。如果您不满意，可以找申诉专员（ombudsman）：
    { $ombudsmen }
complaint-details = 您告诉我们：{ $story }
complaint-details-handler = 由 { $department } 的 { $name } 处理。
complaint-details-extended = 答复需要更长时间。原因是：{ $reason }
complaint-details-refused = 原因是：{ $reason } 您可以请申诉专员（ombudsman）查看。
complaint-decision-upheld = 我们发现我们错了。
complaint-decision-partly_upheld = 我们发现我们有一部分错了。
complaint-decision-not_upheld = 我们发现我们没有错。

# A report that was made in anger.

complaint-offer = 还有别的事吗？如果您愿意，也可以为这件事投诉。
complaint-choice-make = 投诉
    .words = 投诉, 投訴, 我要投诉, 是, 我想投诉

# Said unasked, on the day by which a complaint was to be confirmed or answered.

complaint-date-acknowledgement =
    我们说过在{ $date }之前确认您的投诉 { $reference }。现在还没有做到，对不起。
    要进一步投诉，请说：进一步投诉。或拨打 { $phone }。
    .sms = 我们说过在{ $date }之前确认 { $reference }。还没有做到，对不起。请拨打 { $phone }。
complaint-date-answer =
    我们说过在{ $date }之前答复您的投诉 { $reference }。现在需要更长时间，对不起。
    要进一步投诉，请说：进一步投诉。或拨打 { $phone }。
    .sms = 我们说过在{ $date }之前答复 { $reference }。需要更长时间，对不起。请拨打 { $phone }。
