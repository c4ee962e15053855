# Drafted by machine; not yet reviewed by a speaker.
# What every form says, whatever it is about.

# Choices beside a form's own.

form-choice-person = 找人工
    .words = 人工, 真人, 找人工, 跟人说话, 找个人说, 人工服务, 给我打电话
form-choice-as-before = 和之前一样：{ $contact }
    .words = 和之前一样, 一样, 同样, 用之前的
form-choice-send = 是，发送
    .words = 是, 是的, 好, 好的, 对, 对的, 可以, 行, 发送, 發送, 发吧, 提交, 都对, 没错, 正确, 确认, 確認
form-choice-change = 修改
    .words = 不, 不是, 修改, 更改, 改一下, 要改, 不对, 不正确, 错了, 有错, 编辑
form-choice-save = 保存，以后再做
    .words = 保存, 存起来, 先保存, 保存答案, 以后, 以后再做, 以后再填, 晚点再做
form-choice-stop = 停止
    .words = 停止, 停, 结束, 結束, 不要发送, 别发, 删掉, 删除, 刪除, 删除回答, 删除我的回答
    .sms = 删除我的回答
form-choice-go-on = 继续
    .words = 继续, 繼續, 接着来, 往下, 继续填, 不

# Words that give an order.

form-command-save = 保存
    .words = 保存, 儲存, 存一下, 存起来, 保存这个, 保存答案, 保存我的回答, 先保存, 以后再做, 以后再填, 晚点再做, 晚点再填, 稍后再来, 以后继续, 用短信继续, 换成短信, 打电话继续, 在电话里继续, 用短信做完, 给我代码, 发代码给我
form-command-stop = 停止
    .words = 停止, 停下, 请停止, 停下来, 算了, 不弄了, 不办了, 取消, 取消这个, 我放弃
form-command-back = 返回
    .words = 返回, 回去, 退回, 上一步, 上一题, 上一个问题, 回到上一题
form-command-repeat = 重复
    .words = 重复, 重複, 再说一遍, 再说一次, 重复一遍, 请再说一遍, 什么问题, 我不明白, 我不懂, 没听懂, 看不懂, 什么意思
form-command-help = 帮助
    .words = 帮助, 幫助, 帮帮我, 我可以说什么, 怎么用, 怎么操作
form-command-restart = 重新开始
    .words = 重新开始, 重新開始, 从头开始, 从头来, 重来, 再来一遍

# Words that tell a correction from an answer.

form-word-correction = 更正
    .words = 不, 不是, 对不起, 抱歉, 其实, 我是说, 我的意思是, 错了, 错, 改成, 改为, 弄错了, 应该是, 应该写, 更正, 但是
form-word-change = 更改
    .words = 更改, 修改, 改, 改一下, 错了, 不对, 不正确, 更正, 编辑, 弄错, 更新, 应该是, 改成, 改为
form-word-also = 还有
    .words = 还有, 還有, 也, 另外, 另一个, 再加, 加上, 以及, 更多, 再来一个

# Questions about the form itself.

form-another-way =
    我们换个办法。请选择下面一项，或拨打 { $phone } 和真人说话。
    .voice = 我们换个办法。请选择下面一项，或按 0 和真人说话。
form-which-one = 您说的符合不止一项。
form-needs-answer = 我们需要这个才能继续。大概的回答也可以。
form-left-out = 我跳过了这一项。
form-corrected =
    我改了这些：
    { $facts }
form-noted =
    我记下了：
    { $facts }
form-cannot-skip = 我们需要这个才能继续，所以不能跳过。
form-what-to-change = 您想改什么？
    .again = 请说哪里错了，应该是什么。例如：地址是 12 Alder Road。
form-stopping = 什么都没有发送。您想保存回答以后再做，停止，还是继续？
    .sms = 什么都没有发送。您想保存回答以后再做，删除回答，还是继续？
    .again = 请说保存、停止或继续。
form-stopped = 我停下来了。什么都没有发送，您的回答已删除。您还需要什么？
form-started-over = 我们重新开始。什么都没有发送。
form-back-none = 这是第一个问题，没有可以返回的。
form-help =
    请用您自己的话回答。您也可以说：返回、重复、跳过、更改、保存或停止。
    您可以拨打 { $phone }，使用我们的网站，或预约当面见我们。
    .sms =
        请用您自己的话回答。也可以说：返回、重复、跳过、更改或保存。
        或拨打 { $phone }。
form-later = 您要的另一件事我记下了。办完这件就办那件。
form-old-button = 那个按钮属于已经办完的事。我们现在在这里。
    .voice = 那个选项属于已经办完的事。我们现在在这里。
form-changed-since = 那个按钮出现之后，有些内容变了。请再核对一次。
    .voice = 那之后有些内容变了。请再核对一次。
form-moved-on = 对不起。您开始之后，这份表格变了，所以我不能继续。什么都没有发送。请再告诉我您需要什么。

# Left and picked up again.

form-welcome-back = 欢迎回来。
form-so-far =
    到现在我们有这些：
    { $facts }
form-saved =
    您的回答已经保存。您的代码是 { $code }。
    要继续，请在 7 天内说：继续 { $code }。可以在这里说，也可以发短信或打电话说。
    还没有发给任何部门。
    .voice =
        您的回答已经保存。您的代码是 { $code }。我再说一遍：{ $code }。
        要继续，请在 7 天内再打来，说：继续，再说代码。
        还没有发给任何部门。
form-handed-over =
    我没能听懂，所以最好和真人说。请拨打 { $phone }。
    您的回答已经保存。代码是 { $code }。想在这里再试，请说：继续 { $code }。
    .voice = 我没能听懂，所以最好和真人说。您的回答已经保存。代码是 { $code }。

# Answers that cannot be taken.

form-text-too-long = 您写了 { $length } 个字符。我们最多可以收 { $longest } 个。请说最重要的部分。
form-number-out-of-range = 请给一个从 { $min } 到 { $max } 的数字。
form-date-in-future = { $date }还没有到。请给过去的日期，或今天。
form-date-not-found = 我找不到那个日期。请给月和日，比如 11月21日，或者说上周六这样的日子。
form-no-such-date = 日历上没有这一天。
form-contact-not-understood = 那不是我能用的电话号码或邮箱。英国电话号码有 10 或 11 位数字。
form-contact-more = 谢谢。我们可以用什么电话号码或邮箱？

# A place that is not exact enough.

form-place-more-street = 那个范围太大。它旁边是什么？请给街道、门牌号或店名。
form-place-more-address = 门牌号和街道是什么？
form-place-more-site = 那个地方叫什么？

# Photos.

form-photos-kept =
    { $count ->
       *[other] 我收到了您的 { $count } 张照片。
    }
form-photos-most = 我们最多收 { $most } 张照片，所以我保存了前面的几张。

# Reading back.

form-line = { $label }：{ $value }
form-lines =
    { $first }
    { $rest }
form-value-unsure = 不确定
form-value-photos =
    { $count ->
       *[other] { $count } 张照片
    }
