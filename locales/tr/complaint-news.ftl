# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    { $reference } numaralı şikâyetten haber var.
    { $details }
    .subject = { $reference } numaralı şikâyetinizden haber var
complaint-news-handler = Şikâyetinizle ilgilenen: { $name }, { $department }. Aşama: { $stage } / 2.
complaint-news-points = Şikâyetinizden anladığımız şu:
complaint-news-point = - { $text }
complaint-news-correct = Bu doğru değilse ya da bir şey eklemek isterseniz bize söyleyin.
complaint-news-answer-by = En geç yanıt tarihimiz: { $date }. Bu tarihi kaçırırsak şikâyeti ileri taşıyabilirsiniz.
complaint-news-extended = Yanıtımız daha uzun sürecek, özür dileriz. Nedeni: { $reason }
complaint-news-new-date = Yeni tarih: { $date }.
complaint-news-answer = Yanıtımız aşağıdadır. Aşama: { $stage } / 2.
complaint-news-decision = { $decision } Nedeni: { $reasons }
complaint-news-action = Henüz yapılacak olan: { $what } Son tarih: { $date }. İlgilenen: { $owner }.
complaint-news-help =
    Her zaman bir ombudsmandan yardım isteyebilirsiniz:
    { $ombudsmen }
complaint-remedy-apology = Özür dileriz.
complaint-remedy-put_right = Bunu düzeltiyoruz.
complaint-remedy-reconsider = Konuya yeniden bakıyoruz.
complaint-remedy-payment = Size bir ödeme yapıyoruz.
complaint-remedy-change = Çalışma şeklimizi değiştiriyoruz.
