# Drafted by machine; not yet reviewed by a speaker.
# A person takes over: the queue, other ways, and what staff say. The resident is told honestly how long it may take.

handoff-waiting =
    Sizi bir görevliye aktarıyorum. Kuyruktaki sıranız: { $place }. Görevli bana söylediklerinizi görebilir.
    Burada bekleyin ya da bunlardan birini seçin.
    .sms = Sizi bir görevliye aktarıyorum. Kuyruktaki sıranız: { $place }. Yanıt buraya gelir.
handoff-waiting-about =
    Sizi bir görevliye aktarıyorum. Kuyruktaki sıranız: { $place }. Bekleme süresi yaklaşık { $from } ile { $to } dakika arası.
    Görevli bana söylediklerinizi görebilir. Burada bekleyin ya da bunlardan birini seçin.
    .sms = Sizi bir görevliye aktarıyorum. Sıranız: { $place }, yaklaşık { $from } ile { $to } dakika arası. Yanıt buraya gelir.
handoff-place =
    { $place ->
        [one] Sıradaki kişi sizsiniz. Bir görevli yakında buradan yanıt verecek.
       *[other] Kuyruktaki sıranız şimdi: { $place }.
    }
handoff-closing = Kapanış saatimiz: { $time }. Hâlâ sıradasınız. O zamana kadar kimse yanıt veremezse sizi arayabiliriz.
handoff-still-waiting = Hâlâ kuyruktasınız. Bir görevli buradan yanıt verecek. Bunlardan birini de seçebilirsiniz.

handoff-choice-callback = Beni geri arayın
    .words = beni geri arayın, beni geri arayin, geri arayın, geri arayin, geri ara, geri arama, beni arayın, beni arayin, beni ara, beni arar mısınız, telefon edin
handoff-choice-carry-on = Görevli olmadan devam et
    .words = devam, devam et, devam edelim, görevli olmadan, gorevli olmadan, görevlisiz, görevli istemiyorum, görevliye gerek yok, seninle devam, robot yeter, robotla devam, robota dön, iptal
handoff-choice-wait = Şimdi burada bekle
    .words = şimdi burada bekle, burada bekle, bekle, beklerim, bekliyorum, bekleyeceğim, bekleyecem, şimdi, simdi, beni bağla, beni bagla, bağlayın
handoff-choice-leave = Beklemeyi bırak
    .words = beklemeyi bırak, beklemeyi birak, beklemeyi bırakıyorum, çık, cik, kuyruktan çık, sıradan çık, ayrıl, ayrılıyorum, beklemem, beklemeyeceğim, beklemek istemiyorum, dur
handoff-choice-write = Bana sonra buradan yanıt verin
    .words = bana sonra buradan yanıt verin, sonra yanıt verin, sonra cevap verin, bana yazın, bana yazin, buraya yazın, buradan yanıt verin, buradan cevap verin, mesaj atın, mesaj gönderin, mesaj bırak, mesaj bırakmak

handoff-today = bugün
handoff-on-day = { $day } günü

handoff-shut =
    Şu anda konuşacak kimse yok. Açılış zamanımız: { $day }, { $time }.
    Bir görevlinin o zaman sizi aramasını ya da buradan yanıt vermesini isteyebilirim. Ne istersiniz?
    .sms = Şu anda kimse yok. Açılış: { $day }, { $time }. Bir görevli o zaman sizi arayabilir ya da buradan yanıt verebilir.
handoff-busy =
    Şu anda sizinle ilgilenebilecek kimse yok. Bir görevlinin sizi aramasını ya da sonra buradan yanıt vermesini isteyebilirim. Ne istersiniz?
handoff-shut-for-long =
    Şu anda konuşacak kimse yok. Ne zaman açıldığımızı öğrenmek için { $phone } numarasını arayabilirsiniz. Bir görevli sonra buradan yanıt verebilir.
handoff-other-ways = Sizi geri aramamızı mı, sonra buradan yanıt almayı mı, yoksa benimle devam etmeyi mi istersiniz?

handoff-ask-number = Sizi hangi numaradan arayalım?
    .again = Bana 07700 900123 gibi bir Birleşik Krallık telefon numarası verin. Ya da görevli olmadan devam edin.
handoff-callback =
    Bir görevli sizi { $day } arayacak. Saat aralığı: { $from } ile { $to } arası. Numara: { $number }. Referansınız: { $reference }.
    Sıranızı kaybetmezsiniz, bu yüzden burada beklemeniz gerekmez.
    .sms = Bir görevli sizi { $day } arayacak, { $from } ile { $to } arası. Numara: { $number }. Referansınız: { $reference }.
handoff-callback-stands =
    Aranmak istediniz. Bir görevli sizi { $day } arayacak. Saat aralığı: { $from } ile { $to } arası. Numara: { $number }. Referansınız: { $reference }.
handoff-ticket =
    Bir görevli bunu okuyacak ve size buradan yanıt verecek. Yeniden açılış: { $day }. Referansınız: { $reference }. Bana söylediğiniz hiçbir şey kaybolmadı.
handoff-ticket-no-day =
    Bir görevli bunu okuyacak ve size buradan yanıt verecek. Referansınız: { $reference }. Bana söylediğiniz hiçbir şey kaybolmadı.
handoff-carry-on = Artık kuyrukta değilsiniz. Sizinle ben devam ediyorum.
handoff-go-on = Sizinle ben devam ediyorum. İstediğiniz zaman bir görevli isteyebilirsiniz.
handoff-left = Artık kuyrukta değilsiniz. Bana söylediğiniz hiçbir şey kaybolmadı. Buraya istediğiniz zaman yazabilirsiniz.

# Said for staff.

handoff-introduction = Şimdi konuştuğunuz kişi: { $name }, { $department }.
handoff-lapsed =
    Özür dilerim. Konuştuğunuz görevlinin gitmesi gerekti. Sıranızı kaybetmediniz, müsait olan ilk görevli buradan yanıt verecek.
handoff-transferred =
    { $name } sizi başka bir ekibe aktarıyor: { $team }. Sıranızı kaybetmediniz, ekip bize söylediklerinizi görebilir.
handoff-returned = { $name } bu görüşmeden ayrıldı. Şimdi yine otomatik yardımcıyla konuşuyorsunuz.
handoff-closed =
    { $name } bu görüşmeyi bitirdi. Referansınız: { $reference }.
    Buraya yine yazabilirsiniz. Otomatik yardımcı size yanıt verecek.
    .sms = { $name } bu görüşmeyi bitirdi. Referansınız: { $reference }. Buraya yazarsanız yardımcı yanıt verir.
