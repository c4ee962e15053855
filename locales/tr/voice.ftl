# Drafted by machine; not yet reviewed by a speaker.
# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = Merhaba. Ben { $council } için çalışan otomatik yardımcıyım. Size yardım edebilmemiz için söyledikleriniz yazıya geçirilir. Tehlike varsa kapatıp 999 numarasını arayın. Bir görevli için istediğiniz zaman 0 tuşuna basın.
voice-hear-choices = Seçenekleri duymak için yıldız tuşuna basın.
voice-choice = { $choice }: { $key } tuşuna basın.
voice-key = { $key } tuşuna basın.
voice-more = Başka seçenekler için 8 tuşuna basın.
voice-other-languages = Başka bir dil için 8 tuşuna basın.
voice-online = Çoğu işi istediğiniz zaman web sitemizde de yapabilirsiniz. Sıranızı kaybetmezsiniz.
voice-link-offer = Bağlantıyı SMS ile almak için 7 tuşuna basın.
voice-link-sent = Aramayı yaptığınız telefona gönderdim.
voice-link-not-sent = Bu telefona SMS gönderemiyorum. Bir görevli size yardım edebilir. Bir görevli için 0 tuşuna basın.
voice-reference-offer = Referansı SMS ile almak için 7 tuşuna basın.
voice-pay-by-keys = Şimdi kartla, tuşları kullanarak öde
    .words = şimdi öde, simdi ode, şimdi ödemek istiyorum, kart, kartla, kartla öde, kartla ode, kartla ödemek istiyorum, şimdi kartla öde, tuşlarla, tuslarla, tuşlarla öde
voice-pay-begins = Kartınızı hazır tutun. Yalnızca tuşları kullanın ve kart numaranızı asla söylemeyin. Durdurmak için yıldız tuşuna basın.
voice-pay-number = Kartınızın üzerindeki uzun numarayı girin, sonra kare tuşuna basın.
voice-pay-expiry = Kartınızın bittiği ayı ve yılı dört rakamla girin.
voice-pay-code = Kartınızın arkasındaki üç rakamı girin, sonra kare tuşuna basın.
voice-pay-again = Olmadı. Lütfen yeniden deneyin.
voice-pay-working = Bir dakika. Ödeme şimdi alınıyor.
voice-pay-not-now = Bunun için şu anda kart alamıyorum. Bağlantıyı kullanabilir ya da bir görevli için 0 tuşuna basabilirsiniz.
voice-anything-else = Başka bir şey var mı?
voice-news-text = { $council }: { $news }
voice-link-text = Telefonda istediğiniz bağlantı, gönderen { $council }: { $link }
voice-reference-text = { $council }: referansınız { $reference }.

# What can be picked first of all.

voice-menu-ReportIssue = Bir sorun bildirmek
voice-menu-BookAppointment = Randevu almak
voice-menu-MakePayment = Fatura ödemek
voice-menu-CheckProgress = Bir bildirimi sormak
voice-menu-MakeComplaint = Şikâyet etmek

# How an answer can be given with the keys.

voice-keys-date = Tuşlarla, günü ve ayı dört rakamla girin, sonra kare tuşuna basın.
voice-keys-place = Tuşlarla, posta kodunu ya da ev numarasını girin, sonra kare tuşuna basın.
voice-keys-contact = Tuşlarla, telefon numaranızı girin, sonra kare tuşuna basın.
voice-keys-number = Tuşlarla, sayıyı girin, sonra kare tuşuna basın. Virgül için yıldız tuşuna basın.
voice-keys-reference = Tuşlarla, son altı karakteri girin, sonra kare tuşuna basın. Harf için, o harfin bulunduğu tuşa basın.
voice-which-reference = Hangi referans?
voice-reference-unknown = Bu referansı bulamıyorum.
voice-postcode-letter = Hangi harf?
voice-postcode-unknown = Bu posta kodunu bulamıyorum.
voice-date-unknown = Bu tarihi bulamıyorum.

# When nothing was heard, or nothing could be made of it.

voice-silence = Sizi duymadım.
voice-silence-keys = Sizi hâlâ duyamıyorum. Bir tuşa basabilirsiniz. Soruyu yeniden duymak için yıldız tuşuna basın. Geri dönmek için 9 tuşuna basın.
voice-silence-goodbye = Sizi duyamıyorum, bu yüzden aramayı şimdi bitiriyorum. Bize söyledikleriniz saklanır. Yeniden arayın, buradan devam edelim.
voice-no-such-key = Şu anda o tuşta bir şey yok.
voice-which-one = Bunu anlamadım.
voice-slower = Daha yavaş söylüyorum.
voice-moment = Bir dakika, lütfen.
voice-busy = Özür dilerim, bu çok uzun sürüyor. Yanıtlarınız kaydedildi.
voice-went-wrong = Özür dilerim, burada bir sorun oluştu. Yanıtlarınız kaydedildi.
voice-went-wrong-end = Özür dilerim, bu şu anda çalışmıyor. Yanıtlarınız kaydedildi. Birkaç dakika sonra yeniden arayın.

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = Bir görevli
    .words = görevli, gorevli, bir görevli, görevli lütfen, operatör, operatör lütfen, insan, bir insan, gerçek bir insan, gerçek insan, yetkili, memur, beni bağlayın, görevliye bağla, bir görevliyle konuş, görevliyle konuşmak istiyorum, bir görevliyle konuşmak istiyorum, biriyle konuşmak istiyorum, birisiyle konuşmak istiyorum
voice-command-repeat = Tekrarla
    .words = tekrarla, tekrar, tekrarlayın, tekrar et, tekrar edin, tekrar eder misiniz, bir daha, bir daha söyle, bir daha söyleyin, yeniden söyle, efendim, ne dediniz, anlamadım
voice-command-slower = Daha yavaş
    .words = daha yavaş, daha yavas, yavaş, yavas, yavaş lütfen, daha yavaş lütfen, yavaş konuşun, daha yavaş konuşun, daha yavaş konuşur musunuz, yavaşla, yavaşlayın, çok hızlı, çok hızlı konuşuyorsunuz
voice-command-link = Bağlantıyı bana SMS ile gönder
    .words = bağlantıyı bana sms ile gönder, bağlantıyı gönder, bağlantıyı gönderin, baglantiyi gonder, linki gönder, linki gönderin, linki at, bana linki gönder, sms gönder, sms ile gönder, mesaj at, mesajla gönder, bana mesaj at, referansı gönder, referansı mesajla gönder
voice-command-language = Başka bir dil
    .words = başka bir dil, baska bir dil, başka dil, başka diller, diğer diller, dil, dili değiştir, farklı dil, farklı bir dil

# Somebody calls again.

voice-resume = Geçen seferki konumuz: { $what }. Buna devam etmek ister misiniz?
voice-resume-go-on = Buna devam et
    .words = evet, evt, he, olur, tamam, devam, devam et, devam edelim, buna devam, evet lütfen, evet devam
voice-resume-new = Yeni bir şeye başla
    .words = hayır, hayir, yok, yeni, yeni bir şey, yeni bir sey, yeniden başla, baştan başla, başka bir şey, baska bir sey, hayır teşekkürler, yeni bir şeye başlayalım
voice-doing-report = bize bir sorun bildirmek
voice-doing-appointment = randevu almak
voice-doing-payment = ödeme yapmak istemek
voice-doing-complaint = şikâyet etmek
voice-doing-progress = bir bildirimi sormak
voice-doing-other = bizimle konuşmak

# A person.

voice-putting-through = Sizi şimdi bir görevliye bağlıyorum.
voice-closed = Şu anda aramanıza yanıt verecek kimse yok. Görevlilerin yanıt verdiği saatler: { $hours }. Sizi geri aramamızı ister misiniz?
voice-person-offer = Bir görevliyle konuşmak ister misiniz?
voice-place-kept = Henüz kimse aramanıza yanıt veremedi. Kuyruktaki sıranız korunuyor.
voice-no-more-codes = Çok fazla kod ya da referans yanlıştı. Bir görevli size yardım edebilir.
voice-too-many-calls = Çok fazla arama geldi, bu yüzden bu aramayı alamıyorum. Tehlike varsa 999 numarasını arayın. Lütfen bir saat sonra yeniden arayın.
voice-nobody-free = Kimse aramanıza yanıt veremedi. Sizi geri aramamızı ister misiniz?
voice-call-me-back = Evet, beni geri arayın
    .words = evet, evt, olur, tamam, beni geri arayın, geri arayın, geri ara, beni arayın, evet lütfen, evet geri arayın, evet beni geri arayın, evet beni arayın
voice-not-called-back = Hayır, burada devam et
    .words = hayır, hayir, yok, devam, devam et, devam edelim, burada devam, burada devam et, hayır teşekkürler, istemiyorum, gerek yok
voice-callback-wish = Geri arama için randevu almak istiyorum.

# Languages.

voice-languages = Hangi dili konuşuyorsunuz?
voice-no-voice = Telefonda şu dili henüz konuşamıyoruz: { $language }. Bir görevli görüşmeye tercüman katabilir. Ücretsizdir. Bir görevli için 0 tuşuna basın.
