# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody asks how a report is going.

progress-ask-reference = Referans numarası nedir? Şuna benzer: { $example }.
    .again = Referans numarası bildirimi yaptığınızda verildi. Harf ve rakamlardan oluşur, örneğin { $example }.
    .voice = Referans nedir? Harf harf söyleyin.
progress-label-reference = Referans
    .words = referans, referans numarası, numara, takip numarası
progress-which = Hangi bildiriminiz?
    .again = Bildirimlerinizden birini seçin ya da başka bir referans verin.
progress-yours = Bizdeki işleriniz bunlar. Hangisini öğrenmek istersiniz?
    .again = Bunlardan birini seçin ya da başka bir referans verin.
progress-word-mine = Sizdeki bütün işlerim
    .words = sizde neyim var, sizde neler var, sizdeki işlerim, sizdeki bütün işlerim, bütün bildirimlerim, tüm bildirimlerim, bildirimlerimi göster, bildirimlerimi listele, bütün işlerim, işlerimi göster, referansımı kaybettim, referansı kaybettim, referansımı unuttum, referansı unuttum, referansım yok, referans yok, referansı bilmiyorum, referansımı bilmiyorum
progress-own = { $reference }, { $category }
progress-reference-wrong = Bu referansta bir harf ya da rakam yanlış, çünkü birbirini tutmuyor. Bir daha kontrol edin. Şuna benzer: { $example }.
progress-not-found = Bu bilgilerle bir bildirim bulamıyorum. Kontrol edip yeniden deneyin.
progress-status =
    Bildirim { $reference }. Konusu: { $category }.
    { $status }
progress-stage = { $status }. { $meaning }
progress-by = Bir sonraki adım için beklediğimiz tarih: { $date }.
progress-put-off = Verdiğimiz tarih { $was } idi. Daha uzun sürdüğü için özür dileriz. Bir sonraki adım için beklediğimiz tarih: { $date }.
progress-late = Bununla ilgilenmek için verdiğimiz tarih { $date } idi. Yapmadık, özür dileriz. Acilse { $phone } numarasını arayın.
progress-ask-proof =
    Adresi ve ayrıntıları da gösterebilirim. Görmek için bildirimdeki posta kodunu, telefonu ya da e-postayı yazın. Ya da bunu atlayın.
    .again = Bildirimdeki posta kodunu, telefon numarasını ya da e-postayı verin. Bunu atlayabilirsiniz.
    .sms = Ayrıntılar için bildirimdeki posta kodunu, telefonu ya da e-postayı verin, ya da atla deyin.
progress-label-proof = Doğrulama
progress-details =
    Bildirimin yeri: { $address }.
    { $description }
progress-end = Başka bir şey var mı?
progress-give-up =
    Bulamıyorum. { $phone } numarasını arayın, bir görevli sizin için bakabilir. Bildirimde hiçbir şey değiştirilmedi.
