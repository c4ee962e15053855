# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept.

notice-status =
    报告 { $reference }（{ $category }）有新消息。
    { $status }
    .sms =
    报告 { $reference } 的消息：
    { $status }
notice-late =
    关于报告 { $reference }（{ $category }），我们说过会在{ $was }之前处理。
    现在需要更长时间，对不起。
    { $details }
    .sms =
    我们说过在{ $was }之前处理报告 { $reference }。
    需要更长时间，对不起。
    { $details }
notice-reason = 原因：{ $reason }
notice-new-date = 新的日期是{ $date }。如果不能等，请拨打 { $phone }。
notice-no-date = 我们还不能给您新的日期。请拨打 { $phone }，会有人查看。
notice-appointment-cancelled =
    对不起。我们要取消您的预约 { $reference }，时间是{ $time }。
    原因：{ $reason }
    要另外预约，请在这里告诉我们，或拨打 { $phone }。
    .subject = 我们要取消您的预约 { $reference }
