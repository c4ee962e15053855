# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    投诉 { $reference } 有新消息。
    { $details }
    .subject = 您的投诉 { $reference } 有新消息
complaint-news-handler = 您的投诉由 { $department } 的 { $name } 处理。现在是第 { $stage } 阶段，一共 2 个阶段。
complaint-news-points = 我们对您投诉的理解是：
complaint-news-point = - { $text }
complaint-news-correct = 如果不对，或您想补充，请告诉我们。
complaint-news-answer-by = 我们在{ $date }之前答复。如果我们错过那个日期，您可以进一步投诉。
complaint-news-extended = 我们的答复需要更长时间，对不起。原因是：{ $reason }
complaint-news-new-date = 新的日期是{ $date }。
complaint-news-answer = 这是我们第 { $stage } 阶段的答复，一共 2 个阶段。
complaint-news-decision = { $decision } 原因：{ $reasons }
complaint-news-action = 还要做的事：{ $what } 完成日期：{ $date }。负责人：{ $owner }。
complaint-news-help =
    您可以随时向申诉专员（ombudsman）求助：
    { $ombudsmen }
complaint-remedy-apology = 我们向您道歉。
complaint-remedy-put_right = 我们改正这件事。
complaint-remedy-reconsider = 我们重新考虑这件事。
complaint-remedy-payment = 我们付给您一笔钱。
complaint-remedy-change = 我们改变工作方法。
