# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = 我们现在用这种语言：{ $language }。要回到英语，请写：English。
language-now-english = 我们现在用英语。
language-which = 您想用哪种语言？请写出它的名字，比如 中文、Polski、Română 或 العربية。

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = 我现在用简短易懂的话。要停止，请说：普通的话。
    .words = 简单的话, 简单一点, 简单点, 说简单点, 简单说, 简单易懂, 易读, 易懂的话, 容易的话, 短句子, 句子短一点, 太难懂, 太难了, 看不懂, easy read
easy-off = 我又用普通的话了。要回去，请说：简单的话。
    .words = 普通的话, 平常的话, 正常的话, 不用简单的话, 不要简单的话, 停止易读
easy-kept = 您以前要求用简单的话。我现在就这样说。要停止，请说：普通的话。
easy-elsewhere = 这种语言还没有简单的话。有简单的话的语言：{ $languages }。工作人员可以帮您。请打电话 { $phone }。

# Said once, where the words are a translator's.
language-translated =
    这些话由电脑翻译，可能有错。
    您可以要求口译员，不收费。

language-not-known =
    我不懂这种语言。我可以用这些语言：{ $languages }。请写出其中一个的名字。
    任何语言的口译员都不收费。请写：口译员。或拨打 { $phone }，说您的语言。
    .voice = 我不懂这种语言。任何语言的口译员都不收费。请说：口译员。
language-choice-RequestInterpreter = 口译员
    .words = 口译员, 口譯員, 口译, 翻译
language-choice-SpeakToPerson = 人工
    .words = 人工, 真人, 找人工, 客服

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = 您需要哪一种口译员？
    .again = 是您说的语言，还是手语？
interpreter-ask-gender = 您想要女口译员还是男口译员？
    .again = 请说女、男，或都可以。我们会尽量按您的要求找。
interpreter-label-gender = 女或男
    .words = 女或男, 男或女, 性别
interpreter-gender-any = 都可以
    .words = 都可以, 都行, 无所谓, 没关系, 随便, 不介意, 男女都行
interpreter-gender-woman = 女
    .words = 女, 女的, 女性, 女士, 女口译员
interpreter-gender-man = 男
    .words = 男, 男的, 男性, 先生, 男口译员
interpreter-book = 那我们现在预约，并安排口译员。
interpreter-advised =
    电脑可能会弄错，而这件事很重要。您可以要求口译员，不收费。
    请说：口译员。或拨打 { $phone }，说您的语言。
