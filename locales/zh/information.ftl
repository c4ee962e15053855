# Drafted by machine; not yet reviewed by a speaker.
# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    更多信息：{ $url }
    { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = 市政府核对这个答案的日期：{ $date }。
information-read = 这是在公开网页上看到的，日期：{ $date }。市政府之后没有再核对。想确认，请拨打 { $phone }。
information-unchecked = 市政府还没有核对这个答案。想确认，请拨打 { $phone }。
information-fact = { $fact }
information-title = { $title }
information-unsure = 我不确定您想知道什么。是下面的一项吗？您也可以拨打 { $phone }。

# Above a page that is in the words of the council.

information-in-english = 本页只有英文。口译员免费：请在对话里要求，或拨打 { $phone }。
