# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    { $reference } numaralı bildirimden haber var. Konusu: { $category }.
    { $status }
    .sms =
    { $reference } numaralı bildirimden haber var:
    { $status }
notice-late =
    { $reference } numaralı bildirim için size bir tarih vermiştik. Konusu: { $category }. Tarih: { $was }.
    Daha uzun sürecek, özür dileriz.
    { $details }
    .sms =
    { $reference } numaralı bildirim için verdiğimiz tarih: { $was }.
    Daha uzun sürecek, özür dileriz.
    { $details }
notice-reason = Nedeni: { $reason }
notice-new-date = Yeni tarih: { $date }. Bekleyemeyecekse { $phone } numarasını arayın.
notice-no-date = Size henüz yeni bir tarih veremiyoruz. { $phone } numarasını arayın, bir görevli bakacaktır.
notice-appointment-cancelled =
    Özür dileriz. { $reference } numaralı randevunuzu iptal etmek zorundayız. Zamanı: { $time }.
    Nedeni: { $reason }
    Yeni bir randevu için bize buradan yazın ya da { $phone } numarasını arayın.
    .subject = { $reference } numaralı randevunuzu iptal etmek zorundayız
