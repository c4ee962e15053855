# Drafted by machine; not yet reviewed by a speaker.
### What the assistant says outside any journey. Values every message may use: $council, $phone, $hours, $place,
### $website, $county, $county_phone, $privacy.

assistant-greeting =
    Merhaba. Ben { $council } için çalışan otomatik yardımcıyım.
    Neye ihtiyacınız olduğunu kendi sözlerinizle söyleyin. Bir sorunu bildirebilir, randevu alabilir, ödeme ya da şikâyet için yardım edebilir ve işinizin ne durumda olduğunu söyleyebilirim.
    { $phone } numarasını da arayabilirsiniz. Saatler: { $hours }. Ya da randevuyla gelin: { $place }.
    .sms = { $council }, otomatik yardımcı. Ne istediğinizi yazın ya da { $phone } numarasını arayın.
    .voice = Neye ihtiyacınız olduğunu kendi sözlerinizle söyleyin.

assistant-hello = Merhaba. Neye ihtiyacınız var?

assistant-choice-ReportIssue = Bir sorun bildir
    .words = bildir, bildirim, sorun bildir, bir sorun bildir, sorun var, ihbar, ihbar etmek istiyorum, bildirmek istiyorum
assistant-choice-BookAppointment = Randevu al
    .words = randevu, randevu al, randevu almak istiyorum, bir randevu, ziyaret, görüşme, gelmek istiyorum
assistant-choice-CheckProgress = Bir bildirimi sor
    .words = durum, takip, kontrol, bildirimim ne durumda, bildirimim ne oldu, bildirimi sor, ne aşamada
assistant-choice-MakePayment = Fatura öde
    .words = öde, ode, ödeme, ödeme yap, fatura öde, ödemek istiyorum, bir şey öde, para yatır
assistant-choice-AskInformation = Bir soru sor
    .words = soru, soru sor, bir sorum var, bilgi, bilgi al, danışma
assistant-choice-SpeakToPerson = Bir görevliyle konuş
    .words = görevli, insan, operatör, yetkili, memur, biriyle konuş, birisi, canlı destek

assistant-ask-me = Ne öğrenmek istiyorsunuz? Çöp kutuları, belediye vergisi (Council Tax), çalışma saatleri ve daha fazlası hakkında soruları yanıtlayabilirim.

assistant-help =
    Sokağa atılmış bir koltuk ya da alınmamış bir çöp kutusu gibi bir sorunu bana söyleyebilirsiniz, ben de sizin için bildiririm.
    NOR-7F3K-9Q gibi bir referans verin, bildirimin ne durumda olduğunu söyleyeyim.
    Randevu alabilir, değiştirebilir ya da iptal edebilir, fatura ödeyebilir ya da ödeyemediğinizi söyleyebilir ve şikâyet edebilirsiniz.
    Size soru sorarken “geri”, “tekrar”, “atla”, “kaydet” ya da “dur” diyebilirsiniz.
    { $phone } numarasını da arayabilirsiniz. Saatler: { $hours }. Ya da randevuyla gelin: { $place }.
    .sms = Bir sorunu yazın, randevu alın, ödeyin, şikâyet edin ya da durumu öğrenmek için referansı gönderin. Bir görevli için ya da gelmek için ({ $place }) { $phone } numarasını arayın.
    .voice =
        Sokağa atılmış bir koltuk ya da alınmamış bir çöp kutusu gibi bir sorunu bana söyleyebilirsiniz, ben de sizin için bildiririm.
        Fatura ödeyebilir, randevu alabilir ya da bir bildirimi sorabilirsiniz.
        Size soru sorarken geri, tekrar, atla, kaydet ya da dur diyebilirsiniz.
        Bizimle yüz yüze görüşmek için randevu alın: { $place }. İnternet sitemizde de yanıt veririz.
        Bir görevli için 0 tuşuna basın.

assistant-thanks = Rica ederim. Başka bir ihtiyacınız var mı?
assistant-goodbye = Hoşça kalın. Buraya istediğiniz zaman dönebilirsiniz.
    .voice = Hoşça kalın. İstediğiniz zaman yeniden arayabilirsiniz.
rating-ask = Gitmeden önce: bugün nasıldık?
rating-choice-1 = Çok kötü
rating-choice-2 = Kötü
rating-choice-3 = Orta
rating-choice-4 = İyi
rating-choice-5 = Çok iyi
rating-ask-words = Teşekkürler. İyi olan neydi ya da neyi daha iyi yapabiliriz? Birkaç sözcükle söyleyin ya da bunu atlayın.
rating-thanks = Bize söylediğiniz için teşekkürler.
assistant-what-else = Neye ihtiyacınız var?
assistant-next-wish = Başka bir şey daha sormuştunuz. Şimdi ona geliyorum.

assistant-only-understood =
    Anladığım dil: { $language }. Bu dilde yazabilirsiniz. Özür dilerim: şimdilik yalnızca İngilizce yanıt verebiliyorum.
    Tercümanla konuşmak için { $phone } numarasını arayın. Saatler: { $hours }. Ücretsizdir.
    .voice = Anladığım dil: { $language }. Özür dilerim: şimdilik yalnızca İngilizce yanıt verebiliyorum. Bir görevli görüşmeye tercüman katabilir. Ücretsizdir. Bir görevli için 0 tuşuna basın.

assistant-nothing-to-stop = Durduracak açık bir işlem yok. Neye ihtiyacınız var?
assistant-nothing-to-go-back-to = Geri dönülecek bir soru yok. Neye ihtiyacınız var?
assistant-start-over = En baştan başlıyoruz. Neye ihtiyacınız var?
assistant-old-button = O düğme bitmiş bir işleme ait. Şimdi neye ihtiyacınız var?
    .voice = O seçenek bitmiş bir işleme ait. Şimdi neye ihtiyacınız var?
assistant-empty = Bu mesajda hiç sözcük yoktu. Neye ihtiyacınız olduğunu yazarak ya da düğmelerle söyleyin.
    .sms = Bu mesajda hiç sözcük yoktu. Ne istediğinizi birkaç sözcükle yazın.
    .voice = Hiç söz duymadım. Neye ihtiyacınız olduğunu birkaç sözcükle söyleyin.
assistant-unknown-code = Bu kodu tanımıyorum. Kodlar bir kez ve 7 gün boyunca geçerlidir. Kontrol edin ya da neye ihtiyacınız olduğunu söyleyin.

assistant-not-understood =
    Bunu anlamadım. Birkaç basit sözcükle söyleyin, örneğin “birisi Elm Hill sokağına koltuk atmış”, ya da bunlardan birini seçin.
    .voice = Bunu anlamadım. Birkaç basit sözcükle söyleyin ya da bunlardan birini seçin.
assistant-not-understood-person =
    Hâlâ anlayamadım, bunun için özür dilerim. Bunlardan birini seçin ya da { $phone } numarasını arayın. Saatler: { $hours }. Bir görevli size yardım edecektir.
    .voice = Hâlâ anlayamadım, bunun için özür dilerim. Bunlardan birini seçin ya da bir görevli için 0 tuşuna basın.
assistant-not-understood-here = Bunu anlamadım.

assistant-boundary =
    Size yardım etmek istiyoruz. Lütfen bizim için çalışan insanlar hakkında böyle sözler kullanmayın.
assistant-threat =
    Söyledikleriniz nedeniyle durdum. Bu konuşma saklanır.
    Şu anda tehlikede olan biri varsa 999 numarasını arayın. Belediyeye ihtiyacınız varsa { $phone } numarasını arayın.

assistant-card-removed =
    Bir kart numarası verdiniz. Kaydedilmeden önce sildim. Buraya asla kart numarası göndermeyin, çünkü sohbetler saklanır. Ödemek için benden bir bağlantı isteyin ya da { $payment_phone } numarasını arayın.
    .voice = Bir kart numarası verdiniz. Kaydedilmeden önce sildim. Burada asla kart numarası söylemeyin. Ödemek için benden bir bağlantı isteyin ya da { $payment_phone } numarasını arayın.

assistant-photo-not-a-photo = Bu dosya açabildiğim bir fotoğraf değil, bu yüzden saklamadım. JPEG ya da PNG resim gönderin.
assistant-photo-too-big = Bu fotoğraf çok büyük, bu yüzden saklamadım. 10 MB'den küçük bir fotoğraf gönderin.
assistant-photo-too-many = Saklayabileceğimden fazla fotoğraf gönderdiniz. İlk gelenleri sakladım.

assistant-went-wrong =
    Özür dilerim, burada bir şey ters gitti. Yanıtlarınız kaydedildi. Bir dakika sonra yeniden deneyin ya da { $phone } numarasını arayın.

danger-general =
    Şu anda tehlikede olan biri varsa 999 numarasını arayın. Gaz kokusu varsa dışarı çıkın ve 0800 111 999 numarasını arayın. Ne olduğunu bana anlatın.
danger-glad-safe = Güvende olmanıza sevindim.

# What everybody is told first while something is urgent, in the words of a member of staff.

assistant-urgent = Önemli: { $text }
