# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }, { $council }
pay-page-title = Ödeme: { $what }
pay-page-council = { $council }
pay-page-line-what = Ne için
pay-page-line-account = Faturadaki ya da bildirimdeki numara
pay-page-line-amount = Tutar
pay-page-line-reference = Referansımız
pay-page-line-receipt = Makbuz numarası
pay-page-line-date = Ödeme tarihi
pay-page-line-refunded = Kartınıza geri gönderilen
pay-page-account-ending = son rakamları { $end }
pay-page-check = Devam etmeden önce bunun doğru olduğunu kontrol edin.
pay-page-secure =
    Kart bilgilerinizi bir sonraki sayfada ve yalnızca orada verirsiniz. Sohbette, SMS ile ya da e-postayla asla istemeyiz.
pay-page-language = Bir sonraki sayfa İngilizcedir. Kart numarasını, kartın son kullanma tarihini, arkasındaki 3 rakamı ve kartın kayıtlı adresini sorar.
pay-page-continue = Ödemeye devam et: { $amount }
pay-page-again = Ödemeyi yeniden dene: { $amount }
pay-page-cannot = Ödeyemiyorsanız şimdi ödemek zorunda değilsiniz. Sohbette bize söyleyin ya da { $phone } numarasını arayın. Saatler: { $hours }. Yardım edebiliriz.
pay-page-back = Sohbete dön
pay-page-check-again = Yeniden kontrol et

pay-page-not-finished = Ödemeyi bitirmediniz. Henüz para alınmadı.
pay-page-declined = Kartınız kabul edilmedi. Para alınmadı. Yeniden deneyebilir ya da başka bir kart kullanabilirsiniz.
pay-page-expired = Sayfa çok uzun süre açık kaldığı için kapandı. Para alınmadı. Yeniden deneyebilirsiniz.
pay-page-cancelled = Ödemeden önce durdunuz. Para alınmadı. Hâlâ ödeyebilirsiniz.
pay-page-error = Özür dileriz, kartın kontrol edildiği yerde bir şey ters gitti. Sizden bir ödeme almadık. Yeniden deneyebilirsiniz.

pay-page-paid-title = Ödeme alındı
pay-page-paid = Ödemenizi aldık: { $amount }, { $what }. Referansı saklayın ya da bu sayfayı yazdırın.
pay-page-refunded = Bunun bir kısmı ya da tamamı kartınıza geri gönderildi. Bankalarda görünmesi 6 günü bulabilir.
pay-page-pending-title = Yanıt bekliyoruz
pay-page-pending = Kart bilgileriniz gönderildi. Ödemenin geçip geçmediğini henüz bilmiyoruz. Yeniden ödemeyin.
pay-page-ended-title = Bu bağlantının süresi bitti
pay-page-ended = Bu bağlantıyla ödeme yapılamaz. Ödemek için sohbette yeni bir bağlantı isteyin ya da { $payment_phone } numarasını arayın.
pay-page-unknown-title = Bu ödemeyi bulamıyoruz
pay-page-unknown = Bağlantıyı kontrol edin. Elle yazdıysanız mesajımızdan yeniden kopyalayın. Ödemek için { $payment_phone } numarasını da arayabilirsiniz.
pay-page-down-title = Kartla ödeme şu anda çalışmıyor
pay-page-down = Özür dileriz. Bu sizin değil, bizim hatamız. Para alınmadı. Bağlantınız duruyor, birkaç dakika sonra yeniden deneyin.
pay-page-down-call = Gece gündüz { $payment_phone } numarasından da kartla ödeyebilirsiniz.
pay-page-busy-title = Bu ödeme açılıyor
pay-page-busy = Bağlantı başka bir yerde açılıyor. Bir dakika bekleyip yeniden deneyin.
pay-page-wrong-title = Özür dileriz, burada bir şey ters gitti
pay-page-wrong = Bu sayfa para almadı. Bir dakika sonra yeniden deneyin ya da { $phone } numarasını arayın.

pay-page-sandbox = Bu bir deneme. Para hareket etmez ve kart istenmez.
pay-sandbox-title = Deneme sayfası: bu ödeme nasıl bitsin?
pay-sandbox-about = Bu sayfa gerçek ödeme sayfasının yerine geçer. Ne olacağını burada siz söylersiniz. Para hareket etmez.
pay-sandbox-choose = Ödemeye ne olsun?
pay-sandbox-pays = Ödeme geçer
pay-sandbox-declined = Kart reddedilir
pay-sandbox-cancelled = Ödeyen kişi durur
pay-sandbox-expired = Sayfa çok uzun süre açık kalır
pay-sandbox-error = Karşı tarafta bir şey bozulur
pay-sandbox-waiting = Yanıt henüz gelmez
pay-sandbox-go = Devam et
pay-sandbox-none = Ne olacağını seçin.
pay-sandbox-problem = Bir sorun var
pay-sandbox-over-title = Bu ödeme bitti
pay-sandbox-over = Bunun için başka bir şey seçilemez.

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
