# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = Müşteri hizmetleri
    .words = müşteri hizmetleri, musteri hizmetleri, danışma, web sitesiyle ilgili yardım, internet sitesi yardımı, biriyle görüşmek, birini görmek
appointment-service-council_tax = Belediye vergisi (Council Tax)
    .words = belediye vergisi, konut vergisi, vergi
appointment-service-benefits = Kira yardımı (Housing Benefit) ya da vergi indirimi (Council Tax Reduction)
    .words = yardım parası, sosyal yardım, ödenek, kira yardımı, vergi indirimi, belediye vergisi indirimi, benefit
appointment-service-housing = Barınma danışmanlığı
    .words = konut, barınma, ev, barınma danışmanlığı, ev başvurusu, evsiz, evsizlik, konut ekibi
appointment-service-planning = İmar danışmanlığı
    .words = imar, planlama, imar danışmanlığı, inşaat izni, imar izni, imar memuru
appointment-service-repairs = Evimde bir onarım
    .words = onarım, tamir, tamirat, evimde tamir, tesisatçı, elektrikçi, usta
appointment-service-bulky_waste = Büyük eşyaların alınması
    .words = hacimli atık, büyük eşya, eski eşya, koltuk alınsın, mobilya alınsın, eşya toplama
appointment-service-callback = Geri arama
    .words = geri arama, geri arayın, beni arayın, beni geri arayın, telefon edin, arar mısınız

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date }, saat { $from }
appointment-between = { $date }, { $from } ile { $to } arası
appointment-time = { $time }
appointment-more = Başka saatler
    .words = başka saatler, başka zaman, başka saat, daha fazla, bunların hiçbiri, başka bir şey, daha sonra, başka gün
appointment-ask-time = Bu saatler boş. Hangisi size uyar? Başka bir gün ya da saat de söyleyebilirsiniz.
    .again = Bu saatlerden birini seçin ya da bir gün ve zaman söyleyin, örneğin perşembe öğleden sonra.
appointment-ask-wish = Size ne zaman uyar? Bir gün ve zaman söyleyin, örneğin perşembe öğleden sonra.
    .again = Pazartesi gibi bir gün ya da 3 Aralık gibi bir tarih söyleyin.
appointment-just-taken = Biri bu saati az önce aldı. Özür dilerim. Hiçbir randevu alınmadı ya da değiştirilmedi.
appointment-already = Bu konuda zaten bir randevunuz var: { $reference }. Onu değiştirmek için şöyle deyin: randevumu değiştir. Ya da yeni bir randevuyla devam edin.
appointment-none-free = Önümüzdeki haftalarda boş saat yok. { $phone } numarasını arayın, bir görevli sizinle birlikte bakar.

# Booking.

appointment-ask-service = Randevu ne hakkında?
    .again = En yakın olanı seçin ya da bir sözcükle söyleyin, örneğin konut ya da yardım parası.
appointment-ask-way = Nasıl görüşmek istersiniz?
    .again = Telefonla ya da yüz yüze deyin.
appointment-way-in_person = Yüz yüze
    .words = yüz yüze, yuzyuze, yüzyüze, şahsen, gelirim, size gelirim, ofiste, belediyede, belediye binası
appointment-way-phone = Telefonla
    .words = telefonla, telefon, telefonda, arayın, beni arayın
appointment-way-home = Evimde
    .words = evimde, evde, bize gelin
appointment-way-kerbside = Yol kenarında
    .words = yol kenarı, yol kenarında, dışarıda, kaldırım kenarı
appointment-ask-location = Evinizin adresi nedir? Ev numarasını, sokağı ve posta kodunu verin.
    .again = Tam bir adres verin, örneğin 12 Alder Road, NR3 1AB.
appointment-ask-about = Birkaç sözcükle, konu nedir? Bunu atlayabilirsiniz.
    .again = Örneğin: kiram arttı. Bunu atlayabilirsiniz.
appointment-ask-interpreter = Tercümana ya da işinizi kolaylaştıracak başka bir şeye ihtiyacınız var mı? Ücretsizdir.
    .again = Hayır, tercüman, işaret dili ya da başka yardım deyin.
appointment-interpreter-none = Tercümansız
    .words = tercümansız, tercüman gerekmez, tercüman istemiyorum, tercümana ihtiyacım yok, tercüman olmadan
appointment-interpreter-spoken = Tercüman
    .words = tercüman, tercuman, bir tercüman, evet, çevirmen, mütercim, evet lütfen
appointment-interpreter-sign = İşaret dili
    .words = işaret dili, isaret dili, ingiliz işaret dili, işaret dili tercümanı, işaretle
appointment-interpreter-other = Başka yardım
    .words = başka yardım, baska yardim, başka bir şey, baska bir sey, tekerlekli sandalye, basamaksız, merdivensiz, işitme döngüsü, daha çok zaman, daha fazla zaman, büyük yazı, büyük harf, bakıcı, refakatçi
appointment-ask-adjustments = İşinizi kolaylaştırmak için ne yapabiliriz?
    .again = Örneğin: basamaksız bir oda, daha çok zaman ya da birinin sizinle gelmesi.
appointment-label-adjustments = Kolaylaştıran şeyler
    .words = kolaylaştıran şeyler, kolaylık, düzenlemeler, yardım
appointment-ask-language = Hangi dili konuşuyor ya da işaretle anlatıyorsunuz, ve hangi türünü?
    .again = Örneğin: Kürtçe Sorani ya da İngiliz İşaret Dili.
appointment-ask-contact = Adınız nedir? Bir telefon numarası ya da e-posta da verin.
    .again = Size ulaşabilmemiz gerekir. Bir telefon numarası ya da e-posta verin, örneğin sam@example.com.
appointment-paid-first =
    Büyük eşyalar için ücretimiz: { $price }. Eşya sayısı sınırı: { $items }. Fazla her eşya için: { $more }. En çok: { $most }.
    Ücret önceden ödenir ve bunu henüz buradan yapamıyorum. Randevu için { $phone } numarasını arayın.

appointment-label-service = Konu
    .words = konu, hizmet, ne hakkında
appointment-label-way = Nasıl
    .words = nasıl, nasil, yüz yüze, telefonla, görüşme şekli
appointment-label-about = Ayrıntılar
    .words = ayrıntılar, ayrintilar, detay, detaylar, söylediklerim
appointment-label-interpreter = Tercüman
    .words = tercüman, çevirmen
appointment-label-language = Dil
    .words = dil, lisan
appointment-label-time = Ne zaman
    .words = ne zaman, zaman, saat, tarih, gün
appointment-label-want = Yapılacak iş

appointment-read-back =
    Bendeki bilgileri kontrol edin:
    { $facts }
    Doğru mu, randevuyu alayım mı?
    .again =
    Alacağım randevu şu:
    { $facts }
    Almam için evet deyin. Ya da neyin yanlış olduğunu söyleyin.
appointment-done = Randevunuz alındı: { $time }. Referansınız: { $reference }.
    .voice = Randevunuz alındı: { $time }. Referansınız: { $reference }. Bir kez daha söylüyorum: { $reference }.
appointment-where-in_person = Geleceğiniz yer: { $name }, { $address }.
appointment-where-phone = Sizi verdiğiniz numaradan ararız.
appointment-where-home = Evinize geliriz. Kapıyı açacak bir yetişkin evde olmalıdır.
appointment-where-kerbside = Sabah 06.00'ya kadar dışarı koyun.
appointment-bring-customer_service = Konuyla ilgili mektup varsa getirin.
appointment-bring-council_tax = Varsa belediye vergisi (Council Tax) hesap numaranız yanınızda olsun.
appointment-bring-benefits = Kazancınız, birikiminiz ve kiranızla ilgili bilgiler, kimliğiniz ve banka dökümleriniz yanınızda olsun.
appointment-bring-housing = Kimliğiniz ve evinizle ilgili mektuplar yanınızda olsun. Bu gece uyuyacak yeriniz yoksa bizi şimdi arayın.
appointment-bring-planning = Yerin adresi ve varsa çizimler yanınızda olsun.
appointment-bring-repairs = Evcil hayvanları odadan uzak tutun. Park etmek zorsa bize söyleyin.
appointment-bring-bulky_waste = Eşyaları görebileceğimiz bir yere koyun.
appointment-bring-callback = Telefonunuz yakınınızda olsun.
appointment-how-to-change = Gelemezseniz { $reference } referansıyla buraya yazın ya da { $phone } numarasını arayın. Randevuyu her zaman değiştirebilirsiniz.
    .voice = Gelemezseniz referansınızla yeniden arayın. Randevuyu her zaman değiştirebilirsiniz.

# Asking after it, moving it, taking it back.

appointment-which = Hangi randevunuz?
    .again = Birini seçin ya da başka bir referans verin.
appointment-ask-reference = Randevunuzun referansı nedir? Şuna benzer: { $example }.
    .again = Referansı randevu aldığınızda verdik. Harf ve rakamlardan oluşur, örneğin { $example }.
    .voice = Randevunuzun referansı nedir? Harf harf söyleyin.
appointment-ask-proof = Sizin olduğundan emin olmak için randevudaki telefon numarasını, e-postayı ya da posta kodunu verin.
    .again = Randevu alırken verdiğiniz telefon numarasını, e-postayı ya da posta kodunu verin.
appointment-not-found = Bu bilgilerle bir randevu bulamıyorum. Kontrol edip yeniden deneyin.
appointment-give-up = Bulamıyorum. { $phone } numarasını arayın, bir görevli sizin için bakabilir. Hiçbir şey değiştirilmedi.
appointment-is = Randevu { $reference }: { $time }.
appointment-ask-want = Kalsın mı, değiştirelim mi, iptal mi edelim?
    .again = Kalsın, değiştir ya da iptal deyin.
appointment-want-keep = Kalsın
    .words = kalsın, kalsin, evet, öyle kalsın, dursun, aynı kalsın, iyi böyle, tamam, uygun, teşekkürler
appointment-want-change = Değiştir
    .words = değiştir, degistir, değiştirelim, ertele, başka zaman, başka güne al, kaydır, yeni saat
appointment-want-cancel = İptal et
    .words = iptal, iptal et, iptal edin, gelemem, gelemiyorum, gelemeyeceğim, gerek kalmadı, vazgeçtim
appointment-read-back-change =
    Eski zaman: { $old }. Yeni zaman: { $time }. Doğru mu?
    .again = Randevunuzu değiştireceğim. Eski zaman: { $old }. Yeni zaman: { $time }. Değiştirmem için evet deyin.
appointment-read-back-cancel =
    Şu randevunuz iptal edilecek: { $old }. Doğru mu?
    .again = Şu randevunuzu iptal edeceğim: { $old }. İptal etmem için evet deyin.
appointment-changed = Değiştirildi. Yeni zaman: { $time }. Referans aynı: { $reference }.
appointment-cancelled = { $reference } numaralı randevunuz iptal edildi. Haber verdiğiniz için teşekkürler.
appointment-kept = Olduğu gibi kalıyor: { $time }.
appointment-was-cancelled = { $reference } numaralı randevu artık açık değil. Buradan yenisini alabilirsiniz.
appointment-is-over = { $reference } numaralı randevunun zamanı geçti: { $time }. Bu yüzden değiştirilemez. Buradan yenisini alabilirsiniz.

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = Daha erken bir zaman boşalınca haber vermemi isterseniz şöyle deyin: daha erken.
appointment-want-earlier = Daha erken zaman boşalınca haber ver
    .words = daha erken, daha erken zaman, daha erken bir zaman, daha erken randevu, daha erken bir randevu, erken randevu, daha erken gelmek, daha erken geleyim, randevumu öne al, öne al, öne çek, randevuyu öne çek, iptal olan randevu
appointment-earlier-noted = Şundan önce bir zaman boşalınca size haber veririm: { $time }. O zamana kadar randevunuz aynı kalır.
appointment-earlier-now = Şimdi boş bir zaman var: { $time }. Almak için şöyle deyin: randevumu değiştir.
appointment-earlier-offer =
    { $reference } numaralı randevunuz için daha erken bir zaman boş: { $time }.
    Şimdiki randevunuz: { $old }. Erken olanı sizin için şu zamana kadar tutuyorum: { $until }. İster misiniz?
    .sms = { $reference } için daha erken bir zaman boş: { $time }. Şimdiki: { $old }. Şu zamana kadar tutuyorum: { $until }.
appointment-earlier-letter =
    { $reference } numaralı randevunuz için daha erken bir zaman boş: { $time }.
    Şimdiki randevunuz: { $old }. Erken olanı sizin için şu zamana kadar tutuyoruz: { $until }.
    Almak için sitemizdeki sohbette bize { $reference } referansını verin ya da { $phone } numarasını arayın.
    .sms = { $reference } için daha erken bir zaman boş: { $time }. Şu zamana kadar tutuyoruz: { $until }. Almak için { $phone } numarasını arayın.
    .subject = { $reference } numaralı randevunuz için daha erken bir zaman boş
appointment-ask-offer = Boş olan zaman: { $time }. Sizin için şu zamana kadar tutuluyor: { $until }. Ne yapmak istersiniz?
    .again = Alıyorum, benimki kalsın, değiştir ya da iptal deyin.
appointment-offer-take = Erken olanı al
    .words = alıyorum, aliyorum, alayım, onu alıyorum, erken olanı al, erken olanı alıyorum, erken olanı istiyorum, onu istiyorum
appointment-offer-keep = Şimdiki randevum kalsın
    .words = benimki kalsın, benimki kalsin, şimdiki kalsın, şimdiki randevum kalsın, kendi randevum kalsın, eskisi kalsın
appointment-offer-leave = Kalsın ve bir daha sorma
    .words = bir daha sorma, bir daha sormayın, artık sormayın, artik sormayin, haber vermeyin, artık haber vermeyin, teklif istemiyorum
appointment-offer-kept = Randevunuz aynı kalıyor: { $old }. Daha erken başka bir zaman boşalınca size haber veririm.
appointment-offer-left = Randevunuz aynı kalıyor: { $old }. Artık daha erken zamanları haber vermem.
appointment-offer-gone = O zamanı sizin için şu zamana kadar tuttum: { $until }. Artık tutulmuyor. Özür dilerim. Randevunuz hâlâ duruyor: { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = Kaç tane büyük eşya var? Eşya sayısı { $items } ya da daha azsa toplam ücret { $price }. Fazla her eşya için: { $more }. En çok: { $most }.
    .again = Eşya sayısını verin, örneğin 2. En çok: { $most }.
appointment-label-items = Kaç tane
    .words = kaç tane, kac tane, kaç, eşya sayısı
appointment-ask-things = Bunlar hangi eşyalar ve onları nereye koyacaksınız?
    .again = Örneğin: bir koltuk ve bir yatak, öndeki duvarın yanında.
appointment-outside = Bu adres bizim bölgemizde değil, bu yüzden orada eşya toplama ayarlayamam.
appointment-read-back-pay =
    Bendeki bilgileri kontrol edin:
    { $facts }
    Ücret: { $price }. Önce kartla ödersiniz. Bunun için { $minutes } dakikanız var. Sonra gün sizin için ayrılır.
    En az { $days } iş günü önce iptal ederseniz paranın hepsini geri alırsınız. Daha sonra iptal ederseniz geri ödeme yoktur.
    Doğru mu, ödeme bağlantısını göndereyim mi?
    .sms =
        { $facts }
        { $price }, kartla, { $minutes } dakika içinde.
        { $days } iş günü önce iptal: hepsi geri. Daha sonra: geri ödeme yok.
        Doğru mu? Bağlantıyı göndereyim mi?
    .again =
    Bendeki bilgiler şunlar:
    { $facts }
    Ücret: { $price }. En az { $days } iş günü önce iptal ederseniz paranın hepsini geri alırsınız, daha sonra geri ödeme yoktur.
    Evet derseniz bağlantıyı gönderirim. Ya da neyin yanlış olduğunu söyleyin.
appointment-choice-pay = Evet, bağlantıyı gönder
appointment-pay-link =
    Ödeme bağlantınız ({ $amount }, { $what }): { $link }
    Sizin için tuttuğum gün: { $time }. Şu zamana kadar tutuyorum: { $until }. Ödemenin referansı: { $reference }.
    .sms = { $amount }, { $what }. Ödeme: { $link } Tuttuğum gün: { $time }. Şu zamana kadar: { $until }.
    .voice =
        Ödeme bağlantınız hazır. Tutar: { $amount }. Konu: { $what }. Bağlantıyı { $link } SMS ile alabilirsiniz.
        Sizin için tuttuğum gün: { $time }. Şu zamana kadar tutuyorum: { $until }.
appointment-pay-after = Ödediğinizde randevunuz alınır ve burada size söylerim. Zamanında ödemezseniz randevu alınmaz.
    .voice = Ödediğinizde randevunuz alınır. Zamanında ödemezseniz randevu alınmaz.
appointment-pay-link-same =
    Sizin için bir gün şu zamana kadar tutuluyor: { $until }. Buradan ödeyin ({ $amount }, { $what }): { $link }
    .voice = Sizin için bir gün şu zamana kadar tutuluyor: { $until }. Ödeme tutarı: { $amount }. Bağlantıyı { $link } SMS ile alabilirsiniz.
appointment-pay-give-up = Artık istemiyorsanız şöyle deyin: randevumu iptal et. O zaman ödemeniz gerekmez.
appointment-unpaid = { $reference } henüz ödenmedi, bu yüzden randevu alınmadı. Size verilen bağlantıdan ödeyin ya da { $phone } numarasını arayın.
appointment-paid =
    Ödemeniz geçti ({ $amount }) ve randevunuz alındı: { $time }. Eşyaları sabah 06.00'ya kadar dışarı koyun.
    Referansınız: { $reference }. Makbuz numarası: { $receipt }. Değiştirmek ya da iptal etmek için bana referansı söyleyin ya da { $phone } numarasını arayın.
    { $calendar }
    .sms =
    Ödendi: { $amount }. Randevu: { $time }. Eşyaları sabah 06.00'ya kadar dışarı koyun. Referans { $reference }. Değiştirmek için bunu gönderin.
    { $calendar }
    .voice =
    Ödemeniz geçti ({ $amount }) ve randevunuz alındı: { $time }. Referansınız: { $reference }.
    { $calendar }
appointment-pay-over = Zamanında ödenmediği için bu randevu alınmadı: { $time }. Hiç para alınmadı. Buradan başka bir gün seçebilirsiniz.
appointment-paid-too-late =
    { $reference } numaralı ödemeniz bize ulaştı ({ $amount }), ama şu gün artık sizin için tutulmuyordu: { $time }. Özür dilerim.
    Randevu alınmadı ve parayı kartınıza geri gönderiyoruz. Başka bir gün isterseniz { $phone } numarasını arayın.
appointment-read-back-cancel-paid =
    Şu eşya toplama randevunuz iptal edilecek: { $old }. { $refund } Doğru mu?
    .again = Şu eşya toplama randevunuzu iptal edeceğim: { $old }. { $refund } İptal etmem için evet deyin.
appointment-refund-all = Paranın hepsini geri alırsınız: { $price }. Bir görevli bunu ödeme yapılan karta gönderir.
appointment-refund-none = Parayı ({ $price }) geri almak için artık çok geç.

# Buttons under a read-back.

appointment-choice-book = Evet, al
appointment-choice-move = Evet, değiştir
appointment-choice-cancel = Evet, iptal et
appointment-choice-keep = Hayır, olduğu gibi kalsın

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    Hatırlatma: bir randevunuz var: { $time }. { $where }
    Gelemezseniz ya da başka bir zaman isterseniz { $reference } referansıyla buraya yazın ya da { $phone } numarasını arayın.
    .sms = Hatırlatma: randevunuz { $time }. { $where } Değiştirmek için { $reference } yazıp gönderin ya da { $phone } numarasını arayın.
appointment-remind-phone = Biz sizi ararız.
appointment-remind-home = Kapıyı açacak bir yetişkin evde olmalıdır.
appointment-remind-kerbside = Sabah 06.00'ya kadar dışarı koyun.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = Takviminize eklemek için açın: { $url }
    .voice = Takviminize eklemek için bağlantıyı { $url } alabilirsiniz.
appointment-calendar-summary = Randevu: { $council }
appointment-calendar-description = Referansınız: { $reference }. Değiştirmek ya da iptal etmek için referansla bize yazın ya da { $phone } numarasını arayın.
appointment-calendar-reminder = Yarın bir randevunuz var: { $council }.
