# Drafted by machine; not yet reviewed by a speaker.
# Paying a bill, and not being able to. $what is the bill, $amount the sum, $reference our own reference, $link the
# address to pay at, $phone and $hours the team that answers about the bill.

# In a sentence: "to pay rent".
pay-type-council_tax = belediye vergisi (Council Tax)
pay-type-rent = kira
pay-type-parking_fine = park cezası
pay-type-garden_waste = bahçe atığı
pay-type-business_rates = işyeri vergisi (business rates)
pay-type-invoice = fatura
pay-type-bulky_waste = büyük eşyaların alınması

# Alone: to choose from, and to read back.
pay-choice-council_tax = Belediye vergisi (Council Tax)
    .words = belediye vergisi, konut vergisi, ev vergisi, council vergisi, vergi borcu
pay-choice-rent = Kira
    .words = kira, kiram, garaj kirası, kira borcu, kirayı öde
pay-choice-parking_fine = Park cezası
    .words = park cezası, park cezam, ceza, cezam, ceza makbuzu, otopark cezası, araba cezası
pay-choice-garden_waste = Bahçe atığı
    .words = bahçe atığı, bahçe kutusu, kahverengi kutu, bahçe çöpü
pay-choice-business_rates = İşyeri vergisi (business rates)
    .words = işyeri vergisi, iş yeri vergisi, dükkan vergisi, ticari vergi
pay-choice-invoice = Bir fatura
    .words = fatura, faturam, sizden gelen fatura, başka fatura

pay-where-council_tax = Hesap numarası belediye vergisi faturanızın üst kısmındadır. 8 ya da 9 rakamlıdır.
pay-where-rent = Kira hesap numaranız kira mektubunuzda ya da kira kartınızdadır. 8 ile 10 arası rakamlıdır.
pay-where-parking_fine = Numara ceza bildirimindedir. UH ya da UG ile başlar, harf ve rakamlarla 10 karakterdir.
pay-where-garden_waste = Mektubumuzdaki ya da e-postamızdaki fatura numarasını verin. 6 ile 10 arası rakamlıdır.
pay-where-business_rates = Hesap numarası faturanızın üst kısmındadır. 8 ya da 9 rakamlıdır.
pay-where-invoice = Fatura numarası faturanın üst kısmındadır. 6 ile 10 arası rakamlıdır.

pay-team-revenues = belediye vergisi ve işyeri vergisi ekibi
pay-team-income = kira ve gelir ekibi
pay-team-parking = park ekibi
pay-team-waste = atık ekibi

# The questions.

payment-begin = Ödeme yapmak istiyorsunuz. Ödeyemiyorsanız istediğiniz zaman söyleyin, nelerin yardımcı olabileceğini anlatırım.
    .sms = Ödeme yapmak istiyorsunuz. Ödeyemiyorsanız söyleyin.
payment-understood =
    Ödemek istediğiniz: { $what }. Ödeyemiyorsanız istediğiniz zaman söyleyin, nelerin yardımcı olabileceğini anlatırım.
    .sms = Ödemek istediğiniz: { $what }. Ödeyemiyorsanız söyleyin.
payment-understood-with =
    Ödemek istediğiniz: { $what }. Bendeki bilgiler:
    { $facts }
    Ödeyemiyorsanız istediğiniz zaman söyleyin, nelerin yardımcı olabileceğini anlatırım.
    .sms =
    Ödemek istediğiniz: { $what }. Bendeki bilgiler:
    { $facts }
    Ödeyemiyorsanız söyleyin.

payment-privacy =
    { $council } bu ödemeyi almak için faturanızdaki numarayı ve tutarı saklar. Daha fazlası: { $link }.
    .sms = { $council } bu ödeme için numarayı ve tutarı saklar. Daha fazlası: { $link }.
    .voice = { $council } bu ödemeyi almak için faturanızdaki numarayı ve tutarı saklar.

payment-label-what = Ödenecek olan
    .words = fatura, ödenecek, tür, ne
payment-ask-what = Ne ödemek istiyorsunuz?
    .again = Hangi fatura? Birini seçin.

payment-label-fine = Öde ya da itiraz et
    .words = öde, itiraz
payment-ask-fine = Cezayı ödemek mi, cezaya itiraz etmek mi istiyorsunuz? Öderseniz dosya kapanır ve artık itiraz edemezsiniz.
    .again = Öde ya da itiraz deyin. İtiraz, cezanın yanlış olduğunu düşündüğünüz anlamına gelir.
payment-choice-pay = Cezayı öde
    .words = öde, ode, öderim, cezayı öde, şimdi öde, ödemek istiyorum
payment-choice-challenge = Cezaya itiraz et
    .words = itiraz, itiraz et, itiraz ediyorum, karşı çık, kabul etmiyorum, temyiz, cezaya itiraz, ceza yanlış, bu haksızlık, haksız

payment-label-account = Numara
    .words = numara, hesap numarası, referans, hesap, fatura numarası, ceza numarası
payment-ask-account = Faturadaki, mektuptaki ya da bildirimdeki numara nedir? { $where }
    .again = Faturanızdaki, mektubunuzdaki ya da bildiriminizdeki numara bana gerekli. { $where }
    .sms = Faturadaki, mektuptaki ya da bildirimdeki numara nedir?
payment-account-unusual =
    { $account } diğer numaralara benzemiyor ({ $what }). Faturanızdan kontrol edin. Doğruysa bununla devam edebilirsiniz.

payment-label-vehicle = Araç
    .words = araç, araba, plaka, plaka numarası, ruhsat
payment-ask-vehicle = Aracın plakası nedir?
    .again = Plakayı verin, örneğin AB12 CDE. Bunu atlayabilirsiniz.

payment-label-amount = Tutar
    .words = tutar, miktar, para
payment-ask-amount = Ne kadar ödemek istiyorsunuz?
    .again = Tutarı sterlin ve peni olarak verin, örneğin £45.60.
payment-amount-two = Burada birden fazla tutar görüyorum.
payment-amount-negative = Ödenecek tutar sıfırdan az olamaz.
payment-amount-decimals = Tutarda noktadan sonra en çok iki rakam olur, örneğin £45.60.
payment-amount-too-small = Burada ödenebilecek en küçük tutar: { $least }.
payment-amount-too-large = Burada bir kerede ödenebilecek en büyük tutar: { $most }. Daha fazlası için { $phone } numarasını arayın.

payment-fine-stages =
    Ceza ilk { $half } gün içinde yarı fiyattır, kameranın gördüğü ihlalde 21 gün. Ödeme süresi { $days } gündür.
    Bununla ilgili mahkemeden ya da icra memurundan mektup aldınız mı? Öyleyse burada ödemeyin, { $phone } numarasını arayın.
    .sms = Ceza ilk { $half } gün yarı fiyattır. Mahkemeden ya da icradan mektup mu geldi? Öyleyse { $phone } numarasını arayın.
payment-rent-person = Kira borcunuz varsa bizimle { $phone } numarasından da konuşabilirsiniz. Evinizde kalmanızı istiyoruz.
payment-paid-before = Bu numarayla daha önce ödediniz: { $amount }, { $what }. Referans: { $reference }.

payment-read-back =
    Bendeki bilgileri kontrol edin:
    { $facts }
    Doğru mu, size ödeme bağlantısını göndereyim mi?
    .again =
    Bende şunlar var:
    { $facts }
    Evet deyin, bağlantıyı göndereyim. Ya da neyin değişeceğini söyleyin.

# The link.

payment-link =
    Ödeme bağlantınız ({ $amount }, { $what }): { $link }
    Gönderen: { $council }. Referansınız: { $reference }. Bağlantının son geçerlilik zamanı: { $date }.
    .sms = { $council }: { $amount }, { $what }. Ödeme: { $link } Referans { $reference }.
    .voice =
        Ödeme bağlantınız hazır. Tutar: { $amount }. Konu: { $what }. Bağlantıyı { $link } SMS ile alabilirsiniz.
        Referansınız: { $reference }. Bağlantının son geçerlilik zamanı: { $date }.
payment-link-same =
    Bunun için zaten bir bağlantınız var. Buradan ödeyin ({ $amount }, { $what }): { $link }
    Referansınız: { $reference }. Bağlantının son geçerlilik zamanı: { $date }.
    .sms = { $amount }, { $what }. Ödeme: { $link } Referans { $reference }.
    .voice =
        Bunun için zaten bir ödeme bağlantınız var. Tutar: { $amount }. Konu: { $what }. Bağlantıyı { $link } SMS ile alabilirsiniz.
        Referansınız: { $reference }. Bağlantının son geçerlilik zamanı: { $date }.
payment-link-safe =
    Kart bilgilerinizi o sayfada ve yalnızca orada verin. Sohbette asla göndermeyin, çünkü sohbetler saklanır ve başkaları okuyabilir.
    .sms = Kart bilgilerini yalnızca o sayfada verin, asla mesajla göndermeyin.
    .voice = Kart bilgilerinizi o sayfada ve yalnızca orada verin. Böyle bir telefon görüşmesinde asla söylemeyin.
payment-link-sandbox = Bu, hizmetin denemesidir. Para hareket etmez.
payment-link-after = Ödediğinizde geçip geçmediğini burada size söylerim. Bana şöyle de sorabilirsiniz: ödemem geçti mi?
    .voice = Ödedikten sonra burada sorabilirsiniz: ödemem geçti mi?
payment-not-here =
    Şu anda burada kartla ödeme alamıyorum. Her zaman { $payment_phone } numarasından kartla ödeyebilir ya da şuradan ödeyebilirsiniz: { $website }.

# How a payment stands. Said when asked, and sent when it is known.

payment-is-link_given = Ödeme { $reference }: { $amount }, { $what }, henüz ödenmedi. Bağlantıyı kimse açmadı.
payment-is-started = Ödeme { $reference }: { $amount }, { $what }, henüz ödenmedi. Ödeme sayfası açıldı, bana bir ödeme bilgisi gelmedi.
payment-is-pending = Ödeme { $reference }: yanıt bekliyoruz ({ $amount }, { $what }). Yeniden ödemeyin. Birkaç dakika sonra bana yeniden sorun.
payment-is-paid = Ödemeniz geçti. Aldığımız: { $amount }, { $what }. Ödeme tarihi: { $date }. Referansınız: { $reference }. Makbuz numarası: { $receipt }.
    .sms = Ödendi: { $amount }, { $what }, { $date }. Referans { $reference }.
    .voice = Ödemeniz geçti. Aldığımız tutar: { $amount }. Konu: { $what }. Ödeme tarihi: { $date }. Referansınız: { $reference }.
payment-is-declined = Ödeme { $reference }: kartınız kabul edilmedi. Tutar: { $amount }. Para alınmadı. Aynı bağlantıyla yeniden deneyebilir ya da başka bir kart kullanabilirsiniz.
payment-is-expired = Ödeme { $reference }: ödeme sayfası çok uzun süre açık kaldı. Para alınmadı. Aynı bağlantıyla yeniden deneyebilirsiniz.
payment-is-cancelled = Ödeme { $reference }: ödemeden önce durdunuz. Tutar: { $amount }. Para alınmadı. Aynı bağlantıyla hâlâ ödeyebilirsiniz.
payment-is-error = Ödeme { $reference }: özür dileriz, kartın kontrol edildiği yerde bir şey ters gitti. Bu ödemeyi sizden almadık: { $amount }. Aynı bağlantıyı yeniden deneyin.
payment-is-withdrawn = Ödeme { $reference }: bağlantı geri alındı. Onunla bir şey ödenemez.
payment-is-part_refunded = Ödeme { $reference }: aldığımız { $amount }, { $what }. Kartınıza geri gönderdiğimiz: { $refunded }.
payment-is-refunded = Ödeme { $reference }: hepsini kartınıza geri gönderdik: { $refunded }.
payment-is-over = Ödeme { $reference }: { $amount }, { $what }, ödenmedi ve bağlantının süresi bitti. Şimdi ödemek isterseniz bana söyleyin.
# Said unasked where no real money moves.
payment-news-trial =
    { $news }
    Bu, hizmetin denemesidir. Para hareket etmez.
# Said to whoever names a reference in another chat: neither what for, nor how much.
payment-named-paid = Ödeme { $reference } geçti. Ödeme tarihi: { $date }.
payment-named-pending = Ödeme { $reference }: yanıt bekliyoruz. Yeniden ödemeyin. Birkaç dakika sonra bana yeniden sorun.
payment-named-refunded = Ödeme { $reference } yapıldı ve para karta geri gönderildi.
payment-named-unpaid = Ödeme { $reference } yapılmadı. Birlikte gelen bağlantının son kullanım zamanı: { $date }.
payment-named-ended = Ödeme { $reference } yapılmadı ve bağlantısının süresi bitti.
payment-link-again = Ödeme bağlantınız: { $link }
    .voice = Ödeme bağlantısını { $link } SMS ile alabilirsiniz.
payment-none = Bu sohbetten bir ödeme görünmüyor. Ödeme referansınız varsa bana söyleyin. Şuna benzer: { $example }. { $phone } numarasını da arayabilirsiniz.
    .voice = Bu aramadan bir ödeme görünmüyor. Ödeme referansınız varsa bana söyleyin.
payment-refund =
    Para iadelerine bir görevli bakar. { $phone } numarasını arayın. Saatler: { $hours }. Ödemenin tarihi, tutarı ve referansı yanınızda olsun.
    Para, ödemeyi yapan karta geri gider. Buradan geri gönderemem.
    .sms = İadelere bir görevli bakar. { $phone } numarasını arayın, { $hours }. Tarih, tutar ve referans yanınızda olsun.

# A fine that is disputed.

payment-challenge =
    Cezaya itiraz etmek için cezayı ödemeyin. Öderseniz dosya kapanır.
    { $link } adresinden itiraz edebilir ya da { $phone } numarasını arayabilirsiniz. Saatler: { $hours }. Bildirim numarası ve plakanız yanınızda olsun.
    Neden yanlış olduğunu düşündüğünüzü söyleyin, varsa fotoğraf gönderin. Size yanıt verilir, yanıt hayırsa üst kurula itiraz edebilirsiniz.
    .sms = İtiraz için cezayı ödemeyin. { $link } adresinden itiraz edin ya da { $phone } numarasını arayın. Bildirim yanınızda olsun.
payment-challenge-in-time = Bunu çabuk yapın. Ceza ilk { $half } gün içinde yarı fiyattır, ödeme süresi { $days } gündür.

# Somebody cannot pay.

payment-help-first = Bana söylediğiniz için teşekkür ederim. Şimdi bu sohbette bir şey ödemek zorunda değilsiniz. Yardım edebiliriz, erken konuşmak en iyisidir.
payment-help-urgent =
    İcra memuru kapınızdaysa, mahkemeden mektup aldıysanız ya da evinizi kaybedebilirseniz şimdi bir görevliyle konuşun. { $phone } numarasını arayın. Saatler: { $hours }.
payment-help-person = Bir görevliyle konuşmak için { $phone } numarasını arayın. Yanıt veren: { $team }. Saatler: { $hours }. Sizinle daha küçük ödemelerde anlaşabilirler. Sonra bir kısmını ödemek isterseniz bana söylemeniz yeter.
payment-help-any-person = Bir görevliyle konuşmak için { $phone } numarasını arayın. Saatler: { $hours }. Sizinle daha küçük ödemelerde anlaşabilirler. Sonra bir kısmını ödemek isterseniz bana söylemeniz yeter.
pay-help-any = Belediye verginizde ya da kiranızda indirim veya zor zamanlar için bir fondan yardım alabilirsiniz. Daha küçük parçalarla ödemeyi de isteyebilirsiniz.
pay-help-council_tax =
    Geliriniz düşükse vergi indirimi (Council Tax Reduction) alabilirsiniz. Evdeki tek yetişkin sizseniz %25 daha az ödeyebilirsiniz.
    Faturanın 12 aya yayılmasını da isteyebilirsiniz.
pay-help-rent = Kiranız için Housing Benefit ya da ek konut ödemesi gibi daha çok yardım alabilirsiniz. Borcunuzu küçük parçalarla ödemeyi isteyebilirsiniz.
pay-help-parking_fine = Daha çok zaman ya da parçalı ödeme için bize sorun. Cezanın yanlış olduğunu düşünüyorsanız ödemeyip itiraz edebilirsiniz.
pay-help-garden_waste = Bahçe atığından kurtulmak için bu hizmet şart değildir. Kompost yapabilir ya da geri dönüşüm merkezine götürebilirsiniz.
pay-help-business_rates = Küçük işletmeler ve hayır kurumları daha az ödeyebilir. Küçük işletme vergi indirimini (small business rate relief) ve daha küçük parçalarla ödemeyi bize sorun.
pay-help-invoice = Bizden daha çok zaman ya da daha küçük parçalarla ödeme isteyebilirsiniz.
pay-help-breathing_space = Breathing Space, borç mektuplarının ve masrafların çoğunu 60 gün durdurabilir. Bunu sizin için bir borç danışmanı ister. Yeni faturaları yine ödersiniz.
pay-help-advice = Borç danışmanlığı ücretsizdir ve gizlidir. StepChange: { $stepchange }. National Debtline: { $national_debtline }.
pay-help-advice_business = Küçük işletmeler için borç danışmanlığı ücretsizdir. Business Debtline: { $business_debtline }.

# Words that tell what somebody who speaks of paying wants.

payment-word-status = Ödemem geçti mi?
    .words = ödemem geçti mi, ödeme geçti mi, geçti mi, ödemem gerçekleşti mi, ödeme gerçekleşti mi, ödeme geçmedi, ödemem geçmedi, ödemem oldu mu, ödeme oldu mu, kartla ödemem oldu mu, ödememi aldınız mı, ödemem size ulaştı mı, ödemem ulaştı mı, param geldi mi, paramı aldınız mı, ödedim mi, ödemiş miyim, ödendi mi, ödemeyi kontrol et, ödememi kontrol edin, ödememin durumu, ödeme durumu, ödemem ne oldu, makbuzum nerede, makbuzum, dekontum, ödeme makbuzu, ödedim aldınız mı
payment-word-refund = İade istiyorum
    .words = iade, para iadesi, paramı geri, paramı iade, geri ödeme, iki kere çekildi, iki kez çekildi, iki kere ödedim, fazla ödedim, iki kere aldınız, fazla çekilmiş
payment-word-cannot = Ödeyemiyorum
    .words = ödeyemiyorum, ödeyemem, ödeyemiyom, ödeyemiyoruz, ödeyemeyeceğim, gücüm yetmiyor, param yetmiyor, param yok, para yok, ödemekte zorlanıyorum, ödemede yardım, taksit, taksitle, ödeme planı, ödemek için zaman, parça parça ödemek, kira borcum var, kiram gecikti, vergi borcum var, borçluyum, borçtayım, para sıkıntısı, bana çok fazla, zor durumdayım, geçim sıkıntısı, icra, haciz, icra memuru, haciz memuru, mahkeme celbi
payment-word-urgent = Acil
    .words = icra, icra memuru, haciz, haciz memuru, celp, mahkeme celbi, mahkeme, tahliye, evden çıkarılıyorum, evden atılıyorum, evimi kaybedeceğim, evimizi kaybedeceğiz, yiyecek yok, yiyecek bir şey yok, kalorifer yok, ısınamıyoruz, elektriğim kesildi, elektrik kesik
payment-word-challenge = İtiraz et
    .words = itiraz, itiraz ediyorum, karşı çıkıyorum, temyiz, kabul etmiyorum, haksız, adil değil, haksız ceza, haksız yere, yazılmamalıydı, benim arabam değil, araba benim değil, yanlıştı, ceza yanlış
payment-word-fine = Ceza
    .words = park cezası, park cezam, ceza makbuzu, otopark cezası, ceza, cezam, cezayı
payment-word-payment = Ödeme
    .words = ödeme, ödemem, makbuz, dekont, ödendi
