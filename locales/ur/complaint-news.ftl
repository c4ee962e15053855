# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    شکایت { $reference } کی خبر ہے۔
    { $details }
    .subject = آپ کی شکایت { $reference } کی خبر
complaint-news-handler = آپ کی شکایت اب ان کے پاس ہے: { $name }، { $department }۔ مرحلہ: { $stage }، کل 2 میں سے۔
complaint-news-points = ہم نے آپ کی شکایت یوں سمجھی ہے:
complaint-news-point = - { $text }
complaint-news-correct = اگر یہ درست نہیں، یا آپ کچھ بڑھانا چاہتے ہیں، تو ہمیں بتائیں۔
complaint-news-answer-by = ہمارے جواب کی آخری تاریخ: { $date }۔ اگر ہم اس تاریخ تک جواب نہ دیں تو آپ شکایت آگے لے جا سکتے ہیں۔
complaint-news-extended = ہمارے جواب میں زیادہ وقت لگے گا، ہمیں افسوس ہے۔ وجہ: { $reason }
complaint-news-new-date = نئی تاریخ: { $date }۔
complaint-news-answer = یہ ہمارا جواب ہے۔ مرحلہ: { $stage }، کل 2 میں سے۔
complaint-news-decision = { $decision } وجہ: { $reasons }
complaint-news-action = یہ کام باقی ہے: { $what } آخری تاریخ: { $date }۔ ذمہ دار: { $owner }۔
complaint-news-help =
    آپ کسی بھی وقت محتسب (ombudsman) سے مدد مانگ سکتے ہیں:
    { $ombudsmen }
complaint-remedy-apology = ہم معذرت چاہتے ہیں۔
complaint-remedy-put_right = ہم اسے ٹھیک کریں گے۔
complaint-remedy-reconsider = ہم اسے دوبارہ دیکھیں گے۔
complaint-remedy-payment = ہم آپ کو رقم ادا کریں گے۔
complaint-remedy-change = ہم اپنے کام کا طریقہ بدلیں گے۔
