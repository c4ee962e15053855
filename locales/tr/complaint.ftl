# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody complains, and how the parts of a complaint are called. Attributes .words list what people
# say for it, lower case, with commas.

# What it is about.

complaint-service-waste = Çöp kutuları, çöp ya da sokak temizliği
    .words = çöp kutusu, çöp, alınmayan çöp, çöp kamyonu, geri dönüşüm, yerdeki çöp, sokak temizliği, kaçak çöp, duvar yazısı
complaint-service-repairs = Belediye evinde onarım
    .words = onarım, tamir, tamirat, kombi, rutubet, küf, sızıntı, kalorifer, belediye evi tamiri
complaint-service-tenancy = Kiracılığım, aidatlar ya da komşular
    .words = kiracılık, kira sözleşmesi, aidat, aidatlar, komşu, komşular, rahatsız edici davranış, kira
complaint-service-housing_options = Konut listesi ya da evsizlik
    .words = konut listesi, bekleme listesi, evsiz, evsizlik, barınma, yeni ev, ev sırası
complaint-service-council_tax = Belediye vergisi (Council Tax)
    .words = belediye vergisi, konut vergisi, vergi, haciz memuru, icra memuru, tek kişi indirimi
complaint-service-benefits = Kira yardımı (Housing Benefit) ya da vergi indirimi (Council Tax Reduction)
    .words = yardım parası, sosyal yardım, ödenek, kira yardımı, vergi indirimi
complaint-service-planning = İmar
    .words = imar, planlama, imar başvurusu, inşaat izni, imar izni, ek bina, yapı denetimi
complaint-service-parking = Park yeri
    .words = park yeri, otopark, park izni, araba parkı
complaint-service-parks = Parklar, ağaçlar ya da oyun alanları
    .words = parklar, park, ağaç, ağaçlar, oyun alanı, çocuk parkı, çimen
complaint-service-noise = Gürültü ya da haşere
    .words = gürültü, haşere, sıçan, fare, çevre sağlığı
complaint-service-staff = Birinin bana davranışı
    .words = çalışan, memur, görevli, kaba, bana kaba davrandı, terbiyesiz, bana nasıl davranıldı, bana küfretti, tavır, bana yalan söyledi, benimle konuşma şekli, adamınız, işçiniz, saygısız
complaint-service-other = Başka bir şey
    .words = başka bir şey, diğer, bunların hiçbiri

# What may not be a complaint, and the right way. The words are how it is recognised.

complaint-rule-parking_ticket =
    Park cezasının kendi itiraz yolu vardır. Önce cezadaki adrese yazın ve neden yanlış olduğunu söyleyin.
    Bu işe yaramazsa bağımsız bir kurul karar verebilir. Bkz. { $url }.
    .words = park cezası, park cezam, otopark cezası, ceza makbuzu, park cezasına itiraz, cezam
complaint-rule-planning_decision =
    İmar kararının kendi itiraz yolu vardır. Başvuran kişi İmar Müfettişliği'ne (Planning Inspectorate) gidebilir. Bkz. { $url }.
    .words = imar kararı, imar reddi, imar izni reddedildi, inşaat iznim reddedildi, imar itirazı
complaint-rule-benefit_decision =
    Yardım kararına yeniden bakmamızı mektubumuzdan sonra bir ay içinde isteyebilirsiniz. Ondan sonra bir mahkeme kurulu karar verebilir.
    Bkz. { $url }.
    .words = yardım kararı, yardımım reddedildi, yardımımı kestiler, yardımım kesildi, kira yardımı reddedildi
complaint-rule-council_tax_band =
    Vergi dilimini (Council Tax band) biz değil, Değerleme Kurumu (Valuation Office Agency) belirler. Değiştirmelerini isteyebilirsiniz. Bkz. { $url }.
    .words = vergi dilimi, yanlış dilim, belediye vergisi dilimi, dilim
complaint-rule-councillor =
    Bir meclis üyesiyle ilgili şikâyet, üyelerin nasıl davranması gerektiğine bakan Denetim Görevlisi'ne (Monitoring Officer) gider.
    .words = meclis üyesi, meclis üyeleri, belediye meclis üyesi, bölge meclis üyesi
complaint-rule-court_claim =
    Dava mahkemeye gittiyse kararı mahkeme verir.
    .words = dava, dava açıyorum, mahkemeye verdim, mahkemeye gidiyor, davalık, avukatım
complaint-rule-ombudsman_decided =
    Ombudsmanın ele aldığı konuda kararı ombudsman verir.
    .words = ombudsman bakıyor, ombudsman karar verdi, ombudsman kararı, ombudsmanda
complaint-rule-answered_before =
    İki aşamada da yanıtladığımız bir konuya üçüncü kez bakmayız. Ombudsman bakabilir.
    .words = son yanıt, son cevap, ikinci aşamada yanıtlandı, kesin cevap
complaint-rule-information_request =
    Elimizdeki bilgileri isteyebilirsiniz. 20 iş günü içinde yanıt veririz.
    .words = bilgi edinme, bilgi edinme hakkı, bilgi edinme başvurusu, çevre bilgisi
complaint-rule-data_protection =
    Konu bilgilerinizi nasıl kullandığımızsa Bilgi Komiseri (Information Commissioner) de yardım edebilir. { $phone } numarasını arayın ya da bkz. { $url }.
    .words = veri koruma, veri ihlali, kişisel veri, bilgilerimi paylaştılar, kişisel verilerim, kişisel bilgilerim
complaint-rule-not_ours =
    Buna bakan ve yanıt verecek olan kurum: { $body }.
    { $route }
complaint-rule-too_old =
    12 aydan eski konulara bakmayabiliriz. İyi bir nedeni varsa bize söyleyin.

# Who can be asked for help.

ombudsman-lgsco = Yerel Yönetim ve Sosyal Bakım Ombudsmanı (LGSCO)
ombudsman-housing = Konut Ombudsmanı (Housing Ombudsman)

# What we can do differently.

adjustment-large_print = Büyük harfli yazı
    .words = büyük harf, büyük harfli, büyük yazı, büyük punto, iri harf
adjustment-easy_read = Kolay okunur (Easy Read)
    .words = kolay okunur, kolay okuma, basit sözcükler, basit kelimeler, sade dil
adjustment-braille = Braille alfabesi
    .words = braille, kabartma yazı, braille alfabesi
adjustment-audio = Sesli
    .words = sesli, ses kaydı, kayıt, sesli okuma, okunsun
adjustment-bsl = İşaret dili
    .words = işaret dili, ingiliz işaret dili, işaret dili tercümanı, işaret
adjustment-interpreter = Tercüman
    .words = tercüman, çevirmen, başka dil
adjustment-no_calls = Telefon etmeyin
    .words = telefon etmeyin, telefon yok, aramayın, beni aramayın, telefonla olmasın, arama istemiyorum, telefon istemiyorum
adjustment-no_letters = Mektup göndermeyin
    .words = mektup göndermeyin, mektup yok, mektup istemiyorum, yazmayın, postayla olmasın, posta istemiyorum
adjustment-more_time = Daha çok zaman
    .words = daha çok zaman, ek süre, daha fazla zaman, yavaş, daha yavaş
adjustment-advocate = Benim adıma biri konuşur
    .words = benim adıma biri konuşur, vekil, temsilci, destek görevlisi, bakıcım, bakıcı

# Words that decide: somebody asks to complain; they told us before; and nothing came of it; they are angry.

complaint-word-asked = Şikâyet
    .words = şikayet, şikâyet, şikayetim var, şikayetçiyim, şikayet etmek istiyorum, şikayet edeceğim, resmi şikayet, şikayet olarak yazın, şikayet dilekçesi
complaint-word-before = Daha önce
    .words = size söyledim, onlara söyledim, belediyeye söyledim, birine söyledim, bildirdim, bunu bildirdim, bildirmiştim, bildirdik, daha önce bildirdim, daha önce söyledim, sizi aradım, size yazdım, mail attım, daha önce şikayet ettim, iki kere bildirdim, ikinci kez, üçüncü kez, size mail attım, size ilettim, şikayet etmiştim
complaint-word-in-vain = Boşuna
    .words = kimse gelmedi, gelen olmadı, gelen giden yok, hâlâ gelmediler, hiçbir şey olmadı, bir şey olmadı, hiçbir şey yapılmadı, bir şey yapmadılar, hiç gelmedi, gelmediler, umursamadılar, beni duymazdan geldiler, hâlâ bir şey yok, hiçbir şey yapmadınız, ses çıkmadı
complaint-word-unhappy = Hoşnutsuz
    .words = rezalet, rezil, iğrenç, berbat, kabul edilemez, yeterli değil, bıktım, usandım, skandal, saçmalık, utanç verici, ayıp
complaint-word-ombudsman = Ombudsman
    .words = ombudsman, ombudsmana, ombudsmanlık, kamu denetçisi

# Beginning.

complaint-begin =
    Şikâyetinizi alabilirim. { $council } onu incelemek için saklar. Yalnızca gerekli olan kişiler görebilir.
    Daha fazlası: { $link }.
    .sms = Şikâyetinizi alabilirim. Nasıl kullandığımız: { $link }
    .voice = Şikâyetinizi alabilirim. { $council } onu incelemek için saklar. Yalnızca gerekli olan kişiler görebilir.

# Questions.

complaint-ask-story = Ne oldu? Ne zaman olduğunu ve sizi nasıl etkilediğini söyleyin.
    .again = Neyin yanlış gittiğini kendi sözlerinizle anlatın. Örneğin: geçen salı kombimi tamire kimse gelmedi.
complaint-ask-service = Konusu nedir?
    .again = En yakın olanı seçin ya da bir sözcükle söyleyin, örneğin çöp ya da onarım.
complaint-ask-road = Bize ayrıca şikâyette bulunmak ister misiniz?
    .again = Yine de şikâyet edebilirsiniz, alıp alamayacağımıza bir görevli karar verir. Ya da burada bitirin.
complaint-choice-complain = Şikâyet et
    .words = şikayet, şikayet et, evet, şikayet etmek istiyorum, yine de şikayet, devam et, evet lütfen
complaint-choice-end = Burada bitir
    .words = bitir, burada bitir, hayır, hayır teşekkürler, dur, bu kadar yeter, işime yaradı
complaint-ask-before = Bunu bize daha önce söylediniz mi?
    .again = Aynı şeyi belediyeye daha önce söylediniz mi? Evet ya da hayır deyin.
complaint-ask-related = Bize söylediğinizin referansı var mı? Şuna benzer: { $example }. Bunu atlayabilirsiniz.
    .again = Size verdiğimiz referansı verin, örneğin { $example }. Yoksa atla deyin.
    .voice = Bize söylediğinizin referansı var mı? Bunu atlayabilirsiniz.
complaint-ask-report = Ekibin sorunu hemen düzeltmesi için ayrıca bildireyim mi?
    .again = Şikâyetinizi her durumda alırım. Ekibe ayrıca bir bildirim göndereyim mi? Evet ya da hayır deyin.
complaint-ask-complain = Ayrıca şikâyet etmek ister misiniz?
    .again = Hem şikâyet hem bildirim için evet deyin. Yalnızca bildirim için hayır deyin.
complaint-ask-happened = Ne zaman oldu? Birden fazla günse sonuncusunu verin.
    .again = Bir gün verin, örneğin geçen salı ya da 3 Kasım. Bunu atlayabilirsiniz.
complaint-ask-affected = Bu kimi etkiliyor?
    .again = Sizi mi, adına konuştuğunuz birini mi, yoksa birkaç kişiyi mi?
complaint-affected-me = Beni
    .words = beni, ben, kendim, sadece ben, bizi, ailemi, evimi
complaint-affected-other = Adına konuştuğum birini
    .words = adına konuştuğum biri, başkasını, başka birini, annemi, anneme, babamı, babama, oğlumu, kızımı, komşumu, bir arkadaşı, müvekkilimi
complaint-affected-group = Birkaç kişiyi
    .words = birkaç kişi, bir grup, hepimizi, herkesi, bütün sokağı, sokağımızı, çok kişiyi
complaint-ask-consent = Bu şikâyetten haberi var mı ve kabul ediyor mu?
    .again = O kişi hakkında size bilgi vermeden önce onayı gerekir. Kabul ediyor mu? Evet ya da hayır deyin.
complaint-ask-outcome = Sizin için durumu ne düzeltir? Bunu atlayabilirsiniz.
    .again = Örneğin: bir özür, işin yapılması ya da paranın iadesi. Bunu atlayabilirsiniz.
complaint-ask-adjustments = Bizimle iletişimi zorlaştıran bir şey var mı? Neyi farklı yapabileceğimizi söyleyin.
    .again = Örneğin: büyük harfli yazı ya da telefon etmeyin. Birden fazla seçebilirsiniz. Yoksa hayır deyin.
complaint-no-adjustment = Yok
    .words = yok, hayır, hiçbiri, hiç, hayır teşekkürler, pek yok, yok sağ ol, gerek yok
complaint-ask-contact = Size nasıl ulaşabiliriz? Adınızı ve bir telefon numarası ya da e-posta verin. Bunu atlayabilirsiniz, ama o zaman size yanıt veremeyiz.
    .again = Bir telefon numarası ya da e-posta verin, örneğin sam@example.com. Yoksa yine inceleriz, ama yanıt gönderemeyiz.

# Short names of what is known.

complaint-label-story = Ne oldu
    .words = ne oldu, olay, ayrıntılar, yazdıklarım
complaint-label-service = Konu
    .words = konu, hizmet, ne hakkında
complaint-label-before = Bize daha önce söylendi
    .words = size daha önce söyledim, daha önce
complaint-label-related = Önceki bildirim
    .words = referans, önceki bildirim
complaint-label-happened = Ne zaman
    .words = tarih, ne zaman, gün
complaint-label-affected = Kimi etkiliyor
    .words = kim, kimi etkiliyor, etkilenen
complaint-label-consent = Kabul ediyor
    .words = onay, kabul ediyor, rıza
complaint-label-outcome = Durumu ne düzeltir
    .words = sonuç, ne istiyorum, durumu ne düzeltir
complaint-label-adjustments = Farklı yapacağımız
    .words = düzenlemeler, büyük harfli yazı, farklı yapılacak
complaint-label-reason = Neden
    .words = neden, niçin, sebep

# On the way.

complaint-request-first = Ekibin düzeltebilmesi için bunu bildireceğim.
complaint-report-now = Şimdi sorunun kendisini bildiriyorum.
complaint-signposted = Şikâyet kaydı yapmadım. İstediğiniz zaman dönüp şikâyet edebilirsiniz.
complaint-report-not-found = Bu referansla bir bildirim bulamıyorum.

# Reading back, and what happens then.

complaint-read-back =
    Bendeki bilgileri kontrol edin:
    { $facts }
    Doğru mu, göndereyim mi?
    .again =
    Göndereceğim şikâyet şu:
    { $facts }
    Göndermem için evet deyin. Ya da neyin yanlış olduğunu söyleyin.
complaint-done = Şikâyetinizi aldık. Referansınız: { $reference }.
    .voice = Şikâyetinizi aldık. Referansınız: { $reference }. Bir kez daha söylüyorum: { $reference }.
complaint-understood =
    Anladığımız kadarıyla konusu: { $service }.
    Bize söylediğiniz: { $story }
    .sms = Anladığımız kadarıyla konusu: { $service }.
complaint-understood-wanted =
    Anladığımız kadarıyla konusu: { $service }.
    Bize söylediğiniz: { $story }
    Durumu ne düzeltir: { $outcome }
    .sms = Anladığımız kadarıyla konusu: { $service }. Durumu ne düzeltir: { $outcome }
complaint-acknowledge-by = İlgilenen bölüm: { $department }. Neyi incelediğimizi bir görevli size bildirir. Beklenen tarih: { $aim }. En geç: { $date }.
complaint-answer-after = Tam yanıtımızı ondan sonra { $days } iş günü içinde alırsınız. En geç: { $date }.
complaint-answer-by = İlgilenen bölüm: { $department }. Tam yanıtımızı { $days } iş günü içinde alırsınız. En geç: { $date }.
complaint-adjustments-kept = İstediklerinize uyarız: { $adjustments }.
complaint-person-decides = Bunu inceleyip inceleyemeyeceğimize bir görevli karar verir. İnceleyemezsek nedenini ve kimin inceleyebileceğini size söyleriz.
complaint-consent-first = Adına konuştuğunuz kişiyle ilgili size bilgi vermeden önce onayını ona sorarız.
complaint-no-contact = Konuyu inceleriz. Size nasıl ulaşacağımızı bilmediğimiz için yanıt gönderemeyiz.
complaint-afterwards =
    Ne durumda olduğunu sormak için { $reference } referansıyla buraya dönün. Bir şey eklemek ya da düzeltmek için { $phone } numarasını arayın.
    Bir tarihi kaçırırsak burada bize söyleyin, şikâyeti bir sonraki aşamaya taşıyabilirsiniz.
    Her zaman şuralardan da yardım isteyebilirsiniz:
    { $ombudsmen }
    .sms =
    Durumu sormak için { $reference } yazıp gönderin. Eklemek için { $phone } numarasını arayın. Bir tarihi kaçırırsak bize söyleyin. Yardım için her zaman:
    { $ombudsmen }
    .voice =
        Ne durumda olduğunu sormak için referansınızla yeniden arayın. Bir tarihi kaçırırsak bize söyleyin, şikâyeti bir sonraki aşamaya taşıyabilirsiniz.
        Her zaman şuralardan da yardım isteyebilirsiniz:
        { $ombudsmen }
complaint-ombudsman = { $name }: { $phone } numarasını arayın ya da bkz. { $url }
    .sms = { $name }, { $phone }
    .voice = { $name }: { $phone } numarasını arayın

# Taking it further.

complaint-escalate-begin = Yanıtımızdan memnun değilseniz şikâyetinize başka biri yeniden bakar. Bu 2. aşamadır.
complaint-ombudsmen =
    Her zaman şuralardan yardım isteyebilirsiniz. Çoğunlukla şikâyeti biz iki aşamada da yanıtladıktan sonra incelerler.
    { $ombudsmen }
complaint-which = Hangi şikâyetiniz?
    .again = Birini seçin ya da başka bir referans verin.
complaint-ask-reference = Şikâyetinizin referansı nedir? Şuna benzer: { $example }.
    .again = Referansı şikâyet ettiğinizde verdik. Harf ve rakamlardan oluşur, örneğin { $example }.
    .voice = Şikâyetinizin referansı nedir? Harf harf söyleyin.
complaint-ask-proof = Sizin olduğundan emin olmak için şikâyetteki telefon numarasını ya da e-postayı verin.
    .again = Şikâyetle birlikte verdiğiniz telefon numarasını ya da e-postayı verin.
complaint-not-found = Bu bilgilerle bir şikâyet bulamıyorum. Kontrol edip yeniden deneyin.
complaint-give-up =
    Bulamıyorum. { $phone } numarasını arayın, bir görevli sizin için bakabilir. Şikâyette hiçbir şey değiştirilmedi.
    Bize henüz şikâyette bulunmadıysanız buradan yapabilirsiniz.
complaint-ask-reason = Yanıtımızda ne yanlış ya da eksikti? Bunu atlayabilirsiniz. Bir neden göstermeniz gerekmez.
    .again = İsterseniz neye yeniden bakmamız gerektiğini söyleyin. İstemezseniz atla deyin.
complaint-missed-acknowledgement = Şikâyetinizi onaylamak için verdiğimiz tarih { $date } idi. Yapmadık, özür dileriz. Şimdi 2. aşamaya taşıyabilirsiniz.
complaint-missed-answer = Yanıt vermek için söylediğimiz tarih { $date } idi. Yapmadık, özür dileriz. Şimdi 2. aşamaya taşıyabilirsiniz.
complaint-stage-2-late = 2. aşamayı istemek için olağan süre geçti. Yine de alıyorum, bir görevli karar verir.
complaint-escalate-read-back =
    Bendeki bilgileri kontrol edin:
    { $facts }
    Şikâyetinizi 2. aşamaya taşıyayım mı?
    .again =
    2. aşamaya taşıyacağım şu:
    { $facts }
    Göndermem için evet deyin. Ya da neyin yanlış olduğunu söyleyin.
complaint-stage-2-done = { $reference } numaralı şikâyetiniz şimdi 2. aşamada. Başka biri bakıyor. Bu bizim son aşamamız.
complaint-was-withdrawn = Bu şikâyeti geri aldınız, bu yüzden açık değil. Yeni bir şikâyet yapabilirsiniz.
complaint-was-refused =
    Bu şikâyeti alamadık. Verdiğimiz neden: { $reason }
    Buna bakmasını ombudsmandan isteyebilirsiniz:
    { $ombudsmen }
complaint-not-yet-acknowledgement = Bir görevli bu şikâyeti onaylar. En geç: { $date }. Sorduğunuzu not ettim. Bu tarihi kaçırırsak bir sonraki aşamaya taşıyabilirsiniz.
complaint-not-yet-answer = Bu şikâyeti yanıtlamamız gereken tarih, en geç: { $date }. Sorduğunuzu not ettim. Bu tarihi kaçırırsak bir sonraki aşamaya taşıyabilirsiniz.
complaint-missed-at-stage-2 =
    Bunu yapmamız gereken son tarih { $date } idi. Yapmadık, özür dileriz. Sorduğunuzu not ettim.
    Şimdi ombudsmana gidebilirsiniz:
    { $ombudsmen }
complaint-to-ombudsman =
    Bu şikâyete son yanıtımızı verdik. Memnun değilseniz ombudsmana gidebilirsiniz. Son gün: { $date }.
    { $ombudsmen }

# How it is going.

progress-ask-proof-complaint = Ayrıntıları da gösterebilirim. Görmek için şikâyetteki telefonu ya da e-postayı verin. Ya da bunu atlayın.
    .again = Şikâyetteki telefon numarasını ya da e-postayı verin. Bunu atlayabilirsiniz.
complaint-status =
    Şikâyet { $reference }. Toplam 2 aşamadan { $stage }. aşamada.
    { $status }
complaint-status-received = Şikâyetiniz bizde. Bir görevli henüz onaylamadı.
complaint-status-acknowledged = İnceliyoruz.
complaint-status-answered = Yanıtladık.
complaint-status-closed = Yanıtladık ve kapandı.
complaint-status-refused = Bunu şikâyet olarak alamadık.
complaint-status-withdrawn = Geri aldınız.
complaint-due-acknowledgement = Bir görevli onaylar. En geç: { $date }.
complaint-due-answer = Yanıtlarız. En geç: { $date }.
complaint-late-acknowledgement = Onaylamak için verdiğimiz tarih { $date } idi. Yapmadık, özür dileriz. İlerletmek için şöyle deyin: şikâyetimi ikinci aşamaya taşı. Ya da { $phone } numarasını arayın.
complaint-late-answer = Yanıtlamak için verdiğimiz tarih { $date } idi. Yapmadık, özür dileriz. İlerletmek için şöyle deyin: şikâyetimi ikinci aşamaya taşı. Ya da { $phone } numarasını arayın.
complaint-next-stage = Yanıtımızdan memnun değilseniz şöyle deyin: şikâyetimi ikinci aşamaya taşı.
complaint-next-ombudsman =
    Bu bizim son yanıtımızdı. Memnun değilseniz ombudsmana gidebilirsiniz:
    { $ombudsmen }
complaint-details = Bize söylediğiniz: { $story }
complaint-details-handler = İlgilenen: { $name }, { $department }.
complaint-details-extended = Yanıt daha uzun sürüyor. Nedeni: { $reason }
complaint-details-refused = Nedeni: { $reason } Buna bakmasını ombudsmandan isteyebilirsiniz.
complaint-decision-upheld = Haksız olduğumuzu gördük.
complaint-decision-partly_upheld = Kısmen haksız olduğumuzu gördük.
complaint-decision-not_upheld = Haksız olmadığımızı gördük.

# A report that was made in anger.

complaint-offer = Başka bir şey var mı? İsterseniz bu konuda şikâyet de edebilirsiniz.
complaint-choice-make = Şikâyet et
    .words = şikayet, şikayet et, şikayetim var, evet, şikayet etmek istiyorum

# Said unasked, on the day by which a complaint was to be confirmed or answered.

complaint-date-acknowledgement =
    { $reference } numaralı şikâyetinizi onaylamak için verdiğimiz tarih: { $date }. Henüz yapılmadı, özür dileriz.
    İlerletmek için şöyle deyin: şikâyetimi ikinci aşamaya taşı. Ya da { $phone } numarasını arayın.
    .sms = { $reference } için verdiğimiz onay tarihi: { $date }. Henüz yapılmadı, özür dileriz. { $phone } numarasını arayın.
complaint-date-answer =
    { $reference } numaralı şikâyetinizi yanıtlamak için verdiğimiz tarih: { $date }. Daha uzun sürüyor, özür dileriz.
    İlerletmek için şöyle deyin: şikâyetimi ikinci aşamaya taşı. Ya da { $phone } numarasını arayın.
    .sms = { $reference } için verdiğimiz yanıt tarihi: { $date }. Daha uzun sürüyor, özür dileriz. { $phone } numarasını arayın.
