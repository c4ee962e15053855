# Drafted by machine; not yet reviewed by a speaker.
# What residents tell the council that is no report, payment, appointment or complaint.

enquiry-begin-feedback = Teşekkürler. Düşüncenizi ilgili kişilere iletirim. Neleri sakladığımız şurada yazar: { $link }.
enquiry-begin-details = Değişikliğinizi iletirim. Bir görevli kim olduğunuzu kontrol ettikten sonra değişikliği yapar. Neleri sakladığımız şurada yazar: { $link }.
enquiry-begin-privacy = Bu sizin hakkınızdır ve ücretsizdir. Bir şey göstermeden ya da değiştirmeden önce kim olduğunuzu kontrol etmemiz gerekir. Neleri sakladığımız şurada yazar: { $link }.
enquiry-begin-interpreter = Tercüman ücretsizdir ve onu biz buluruz. Lütfen tercüme için çocuk getirmeyin. Neleri sakladığımız şurada yazar: { $link }.
    .voice = Tercüman ücretsizdir ve onu biz buluruz. Lütfen tercüme için çocuk getirmeyin.

enquiry-ask-subject-feedback = Ne iletmek istersiniz?
    .again = Övgü, öneri ya da yorum seçin.
enquiry-ask-subject-details = Ne değişti?
    .again = En yakın olanı seçin ya da kendi sözlerinizle söyleyin.
enquiry-ask-subject-privacy = Ne yapmamızı istersiniz?
    .again = En yakın olanı seçin ya da kendi sözlerinizle söyleyin.
enquiry-ask-subject-interpreter = Tercümana ne için ihtiyacınız var?
    .again = En yakın olanı seçin ya da bir sözcükle söyleyin, örneğin arama ya da mektup.

enquiry-subject-praise = Övgü
    .words = övgü, teşekkür, teşekkürler, sağ olun, aferin, tebrik, tebrikler, harika, çok iyi, süper, mükemmel, yardımcı oldu, nazik, iyi iş çıkardı, memnunum
enquiry-subject-suggestion = Bir öneri
    .words = öneri, önerim var, önermek, fikir, yapmalısınız, yapabilirsiniz, daha iyi olur, neden olmasın
enquiry-subject-comment = Bir yorum
    .words = yorum, geri bildirim, görüş, düşünce, başka bir şey, diğer
enquiry-subject-moved_home = Taşındım ya da taşınacağım
    .words = taşındım, taşınıyorum, taşınma, adres, yeni adres, adres değişikliği, adresim değişti, yeni ev, yeni daire
enquiry-subject-household = Evimde kimlerin yaşadığı
    .words = hane, eve taşındı, evden ayrıldı, evden gitti, eşim, bebek, yalnız yaşıyorum, kiracı, tek başıma, evde kimler var
enquiry-subject-name = Adım
    .words = adım, isim, ismim, soyadım, soyadı, evlilik soyadı, adım değişti, evlendim, boşandım
enquiry-subject-contact = Telefonum ya da e-postam
    .words = telefon, e-posta, eposta, mail, yeni numara, yeni telefon, yeni mail, cep
enquiry-subject-needs = Bana nasıl ulaştığınız
    .words = büyük yazı, büyük harf, büyük punto, braille, sesli, kolay okunur, telefon etmeyin, aramayın, beni aramayın, yalnız sms, sadece sms, mektupla, işitme döngüsü, sağır, işitme engelli, kör, görme engelli, bana nasıl ulaştığınız, ihtiyaçlarım
enquiry-subject-income = İşim ya da param
    .words = gelir, gelirim, para, param, iş, işim, yeni iş, işimi kaybettim, işsiz kaldım, maaş, ücret, zam, yardımlarım değişti, birikim, emekli maaşı, emeklilik, işe başladım, işten ayrıldım
enquiry-subject-death = Biri vefat etti
    .words = öldü, ölüm, vefat, vefat etti, kaybettik, rahmetli, cenaze, hayatını kaybetti
enquiry-subject-see = Hakkımda sakladıklarınızı görmek
    .words = görmek, kopya, neler saklıyorsunuz, bende ne var, bilgi talebi, kayıtlarım, verilerim, hakkımdaki bilgiler
enquiry-subject-correct = Bir hatayı düzeltmek
    .words = düzelt, düzeltme, hata, yanlış, değiştir, eski bilgi, güncel değil
enquiry-subject-erase = Hakkımda sakladıklarınızı silmek
    .words = sil, silin, silme, kaldır, beni unutun, temizle
enquiry-subject-object = Bir şey için kullanılmasını durdurmak
    .words = itiraz, karşıyım, kullanmayı bırakın, kullanmayın, istemiyorum
enquiry-subject-call = Sizinle telefonda konuşmak
    .words = telefon, telefonla, telefonda, arama, telefon görüşmesi, aramak
enquiry-subject-book = Yeni bir randevu
    .words = yeni randevu, yeni bir randevu, randevu al, randevu almak, randevu almak istiyorum
enquiry-subject-booked = Var olan randevum
    .words = randevum, randevum var, bir randevum var, zaten randevum var, var olan randevum, aldığım randevu, randevu aldım
enquiry-subject-letter = Bir mektup ya da form
    .words = mektup, mektuplar, form, kâğıt, kağıt, belge, evrak
enquiry-subject-meeting = Bir toplantı ya da ziyaret
    .words = toplantı, ziyaret, mülakat, duruşma, yüz yüze, yüzyüze, gelmek

enquiry-ask-feedback = Bize ne söylemek istersiniz?
    .again = Kendi sözlerinizle söyleyin. Birkaç sözcük yeter.
enquiry-ask-details-moved_home = Eski adresiniz nedir, yeni adresiniz nedir ve hangi gün taşınıyorsunuz?
    .again = Örneğin: 12 Alder Road adresinden 3 Elm Hill adresine, 1 Mart'ta.
enquiry-ask-details-household = Kim taşındı ya da ayrıldı, hangi gün?
    .again = Örneğin: oğlum 1 Mart'ta evden ayrıldı.
enquiry-ask-details-name = Adınız neydi, şimdi ne?
    .again = Eski adı ve yeni adı verin.
enquiry-ask-details-contact = Eski numara ya da e-posta nedir, yenisi nedir?
    .again = Sizi bulabilmemiz için eskisini ve yenisini verin.
enquiry-ask-details-needs = Neye ihtiyacınız var? Örneğin büyük yazılı mektuplar ya da sizi telefonla aramamamız.
    .again = Size nasıl yazalım ya da sizinle nasıl konuşalım, söyleyin. Bir kez yeter: buna uyarız.
enquiry-ask-details-income = Ne değişti ve hangi günden beri?
    .again = Örneğin: 1 Mart'ta işe başladım, haftada 20 saat.
enquiry-ask-details-death = Adı ve adresi neydi, ne zaman vefat etti?
    .again = Adı ve adresi yeter. Acele etmeyin.
enquiry-ask-privacy-see = Neyi görmek istersiniz? Söyleyebilirseniz hangi hizmet ve hangi yıllar olduğunu belirtin.
    .again = Örneğin: 2024'ten beri belediye vergisi mektuplarım. Hepsi de diyebilirsiniz.
enquiry-ask-privacy-correct = Yanlış olan nedir, doğrusu ne olmalı?
    .again = Bizde ne yazdığını ve doğrusunu söyleyin.
enquiry-ask-privacy-erase = Neyi silelim ve neden? Bazı şeyleri yasa gereği saklamak zorundayız, hangileri olduğunu size söyleriz.
    .again = Hangi hizmet ya da hangi mektuplar veya sohbetler olduğunu söyleyin.
enquiry-ask-privacy-object = Bilginizle ne yapmayı bırakalım ve neden?
    .again = Ne için kullanmamızı istemediğinizi söyleyin.
enquiry-ask-interpreter-call = Arama ne hakkında ve ne zaman arayabiliriz?
    .again = Örneğin: kiram, pazartesi sabahı.
enquiry-ask-interpreter-booked = Randevu ne zaman? Varsa referansını da verin.
    .again = Örneğin: 3 Aralık saat 10'da, onarım hakkında.
enquiry-ask-interpreter-letter = Mektup ne hakkında?
    .again = Örneğin: bu hafta gelen, belediye vergisi (Council Tax) hakkında bir mektup.
enquiry-ask-interpreter-meeting = Ne hakkında, nerede ve ne zaman?
    .again = Örneğin: 3 Aralık saat 10'da City Hall binasında konut görüşmesi.

enquiry-ask-person = Kimin hakkında? Bir ad, bir ekip ya da bir yer yeter.
    .again = Örneğin: telefondaki Sam ya da sokağımızdaki çöp ekibi. Bunu atlayabilirsiniz.
enquiry-ask-contact-optional = Yanıt ister misiniz? İsterseniz adınızı ve bir telefon numarası ya da e-posta verin. Bunu atlayabilirsiniz.
    .again = Bir telefon numarası ya da e-posta verin, ya da atla deyin.
enquiry-ask-contact-required = Adınız ve telefon numaranız ya da e-postanız nedir? Kim olduğunuzu kontrol etmek ve yanıt vermek için gerekli.
    .again = Adınızı ve bir telefon numarası ya da e-posta verin.

enquiry-label-subject = Konu
    .words = konu, ne hakkında, tür
enquiry-label-text = Sizin sözlerinizle
    .words = sözlerim, metin, söylediklerim, mesaj
enquiry-label-person = Kimin hakkında
    .words = kim, kişi, kimin hakkında

enquiry-affects-moved_home = Bu, belediye verginizi (Council Tax), çöp kutularınızı, park izninizi ve seçmen kaydınızı değiştirebilir. Vergi indirimi (Council Tax Reduction) ya da kira yardımı (Housing Benefit) alıyorsanız bir ay içinde bize söyleyin.
enquiry-affects-household = Bu, belediye verginizi (Council Tax) değiştirebilir. Vergi indirimi (Council Tax Reduction) ya da kira yardımı (Housing Benefit) alıyorsanız bir ay içinde bize söyleyin.
enquiry-affects-needs = Bir görevli bunu bütün ekiplerimiz için not eder, böylece bize bir kez söylersiniz. Her zaman değiştirebilirsiniz.
enquiry-affects-income = Vergi indirimi (Council Tax Reduction) ya da kira yardımı (Housing Benefit) alıyorsanız bir ay içinde bize söyleyin. Geç söylerseniz para geri ödemeniz gerekebilir ya da hakkınız olan parayı kaçırabilirsiniz.
enquiry-affects-name = Bunu gösteren bir belge isteyebiliriz, örneğin evlilik cüzdanı.
enquiry-affects-death = Başınız sağ olsun. Ölüm kaydı yapılırken Tell Us Once hizmetini isteyin: birçok devlet kurumuna ve bize tek seferde haber verir.

enquiry-read-back =
    Göndereceğim şu:
    { $facts }
    Doğru mu?

enquiry-done-feedback = Teşekkürler. İlgilenen: { $team }. Referansınız: { $reference }. En geç yanıt tarihi: { $date }.
enquiry-done-details = İlgilenen: { $team }. Referansınız: { $reference }. Kim olduğunuzu kontrol etmek ve değişikliği yapmak için sizinle görüşürüz. En geç: { $date }. Bekleyemeyecekse { $phone } numarasını arayın.
enquiry-done-privacy = İlgilenen: { $team }. Referansınız: { $reference }. Kim olduğunuzu kontrol etmek için sizinle görüşür ve yanıt veririz. En geç: { $date }. Daha uzun sürerse nedeniyle birlikte size söyleriz.
enquiry-done-interpreter = Tercüman isteğinizi aldık. İlgilenen: { $team }. Referansınız: { $reference }. Kimin ne zaman geleceğini size söyleriz. En geç: { $date }. Bekleyemeyecekse { $phone } numarasını arayın ve dilinizi söyleyin.
    .sms = Tercüman isteğiniz bizde: { $reference }. Kim, ne zaman gelecek, söyleriz. En geç: { $date }. Acil mi? Arayın: { $phone }.
enquiry-done-privacy-proven = İlgilenen: { $team }. Ekip artık kim olduğunuzu biliyor. Referansınız: { $reference }. En geç yanıt tarihi: { $date }. Daha uzun sürerse nedeniyle birlikte size söyleriz.
enquiry-done-no-answer = Teşekkürler. Her şeyi okuyan ekip: { $team }. Referansınız: { $reference }. Telefon ya da e-posta vermediğiniz için size yazmayız.
enquiry-person-told = Söyledikleriniz bu kişiye ve ekibine ulaşır: { $person }.

enquiry-team-customer_experience = müşteri ekibimiz
enquiry-team-customer_records = kayıt ekibimiz
enquiry-team-data_protection = veri koruma ekibimiz
enquiry-team-interpreting = tercüme ekibimiz

enquiry-status-received = { $reference } ile ilgilenen: { $team }. En geç yanıt tarihi: { $date }.
enquiry-status-late = { $reference } için yanıt tarihi { $date } idi. Özür dileriz. { $phone } numarasını arayın, bir görevli inceler.
enquiry-status-answered = { $reference } yanıtlandı. Tarih: { $date }.
enquiry-status-closed = { $reference } kapatıldı. Tarih: { $date }.
enquiry-answer =
    { $reference } için yanıtımız:
    { $words }
enquiry-closed =
    { $reference } kapatıldı. Bununla ilgili başka bir şey yapmayacağız.
    { $details }
enquiry-late =
    { $reference } için verdiğimiz yanıt tarihi: { $was }. Daha uzun sürüyor, özür dileriz.
    { $details }
