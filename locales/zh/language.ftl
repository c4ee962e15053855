# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = 我们现在用这种语言：{ $language }。要回到英语，请写：English。
language-now-english = 我们现在用英语。
language-which = 您想用哪种语言？请写出它的名字，比如 中文、Polski、Română 或 العربية。

# Said once, where the words are a translator's.
language-translated =
    这些话由电脑翻译，可能有错。
    您可以要求口译员，不收费。

interpreter-offer =
    您可以有口译员，也有英国手语（BSL）口译员，不收费。
    我可以为您预约带口译员的会面。也可以致电 { $phone }（{ $hours }），说出您的语言。
    .sms = 口译不收费。请写“预约”，或致电 { $phone } 说出您的语言。
interpreter-choice-book = 预约
    .words = 预约, 预约会面, 約, 预约时间, 預約, 会面
