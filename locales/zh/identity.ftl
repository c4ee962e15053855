# Drafted by machine; not yet reviewed by a speaker.
# Proving who somebody is, by a code that is sent to their phone or email.

identity-ask-contact = 您叫什么名字，我们有的您的手机号或邮箱是什么？我会发一个验证码到那里，确认是您本人。
    .again = 请给您的名字，还有手机号或邮箱。例如：Sam Lee, 07700 900123。
    .sms = 您叫什么名字，我们有的您的手机号或邮箱是什么？我会发一个验证码到那里。
identity-ask-name = 您叫什么名字？可以跳过。没有名字，我可能查到得少一些。
    .again = 请说您的姓和名，或跳过。
identity-label-name = 名字
    .words = 名字, 姓名, 我的名字
identity-ask-code = 我发了一个6位数字的验证码到 { $to }。验证码是什么？有效时间 { $minutes } 分钟。没有收到，请说：发新的验证码。
    .again = 我发到 { $to } 的6位数字验证码是什么？要另一个，请说：发新的验证码。
identity-ask-code-optional = 我发了一个6位数字的验证码到 { $to }。告诉我验证码，以后就不用再核实您的身份。也可以跳过。
    .again = 我发到 { $to } 的6位数字验证码是什么？要另一个，请说：发新的验证码。可以跳过。
identity-label-code = 验证码
    .words = 验证码, 驗證碼
identity-word-again = 发新的验证码
    .words = 发新的验证码, 新的验证码, 新验证码, 另一个验证码, 再发一次, 再发, 重发, 重新发, 没收到, 没有收到, 沒收到, 没来, 没有验证码
identity-six-digits = 验证码有6位数字。
identity-cannot-send = 我不能发验证码到那里。最好用手机号。
identity-wrong = 不是这个验证码。
identity-expired = 那个验证码过期了。我发了一个新的。
identity-proven = 谢谢您。现在我知道是您本人。
identity-language = 上次我们用的是{ $language }。想再用，请告诉我。
identity-left-out = 我们不用验证码，继续。以后再核实您的身份。
identity-no-more = 我现在不能确认是您本人。请拨打 { $phone }，会有人帮您，或明天再试。
identity-nothing = 用这个名字和联系方式，我查不到。如果您有编号，请告诉我。或拨打 { $phone }。
identity-text = 您的验证码是 { $code }。有效时间 { $minutes } 分钟。我们从不用电话或邮件问您要它。如果不是您要的，请不用理会。
    .subject = 市政府发给您的验证码
