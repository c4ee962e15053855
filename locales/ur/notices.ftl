# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    رپورٹ { $reference } کی خبر ہے۔ موضوع: { $category }۔
    { $status }
    .sms =
    رپورٹ { $reference } کی خبر:
    { $status }
notice-late =
    ہم نے رپورٹ { $reference } کے لیے یہ تاریخ دی تھی: { $was }۔ موضوع: { $category }۔
    اس میں زیادہ وقت لگے گا، ہمیں افسوس ہے۔
    { $details }
    .sms =
    رپورٹ { $reference } کی تاریخ یہ تھی: { $was }۔
    زیادہ وقت لگے گا، ہمیں افسوس ہے۔
    { $details }
notice-reason = وجہ: { $reason }
notice-new-date = نئی تاریخ: { $date }۔ اگر انتظار نہیں ہو سکتا تو { $phone } پر فون کریں۔
notice-no-date = ہم ابھی نئی تاریخ نہیں دے سکتے۔ { $phone } پر فون کریں، کوئی اسے دیکھے گا۔
notice-appointment-cancelled =
    ہمیں افسوس ہے۔ ہمیں آپ کی ملاقات { $reference } منسوخ کرنی پڑ رہی ہے۔ وقت: { $time }۔
    وجہ: { $reason }
    نئی ملاقات کے لیے یہاں بتائیں، یا { $phone } پر فون کریں۔
    .subject = ہمیں آپ کی ملاقات { $reference } منسوخ کرنی ہے
