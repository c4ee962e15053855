# Drafted by machine; not yet reviewed by a speaker.
# What every form says, whatever it is about. Words that are read for an order or an answer are in .words, lower case,
# separated by commas.

# Choices beside a form's own.

form-choice-person = Bir görevliyle konuş
    .words = görevli, insan, bir insan, biriyle konuş, biriyle konuşmak istiyorum, yetkili, beni arayın
form-choice-as-before = Önceki gibi: { $contact }
    .words = önceki gibi, aynısı, aynı, aynı numara
form-choice-send = Evet, gönder
    .words = evet, evet lütfen, he, evt, tamam, tmm, olur, gönder, gonder, yolla, hepsi doğru, doğru, doğrudur, doğru görünüyor, onaylıyorum, onayla
form-choice-change = Bir şeyi değiştir
    .words = hayır, yok, değiştir, bir şeyi değiştir, düzelt, doğru değil, yanlış, yanlış var, hatalı, değişsin
form-choice-save = Sonrası için kaydet
    .words = kaydet, bunu kaydet, sonrası için kaydet, yanıtlarımı kaydet, cevaplarımı kaydet, sonra, sonra bitiririm, bunu sonra bitiririm
form-choice-stop = Dur
    .words = dur, şimdi dur, durdur, bitir, gönderme, bunu gönderme, sil, bunu sil, onları sil, yanıtlarımı sil, yanitlarimi sil, cevaplarımı sil
    .sms = Yanıtlarımı sil
form-choice-go-on = Devam et
    .words = devam, devam et, devam edelim, sürdür, hayır

# Words that give an order.

form-command-save = Kaydet
    .words = kaydet, bunu kaydet, onu kaydet, yanıtlarımı kaydet, cevaplarımı kaydet, sonrası için kaydet, sonra bitiririm, bunu sonra bitiririm, sonra yaparım, sonra yapalım, sonra dönerim, sonra devam ederim
form-command-stop = Bunu durdur
    .words = bunu durdur, durdur şunu, lütfen dur, dur lütfen, boş ver, boşver, unut gitsin, vazgeç, vazgeçtim, bunu iptal et, pes ediyorum, bırakıyorum
form-command-back = Geri dön
    .words = geri, geri dön, geri lütfen, bir geri, önceki soru, bir önceki soru, son soru bir daha
form-command-repeat = Tekrarla
    .words = tekrar, tekrarla, bir daha söyle, yeniden söyle, efendim, soru neydi, anlamadım, anlamıyorum, anlayamadım, ne demek istiyorsun, ne demek istiyorsunuz, ne demek
form-command-help = Yardım
    .words = yardım, yardım et, bana yardım et, ne diyebilirim, ne söyleyebilirim, bu nasıl çalışıyor
form-command-restart = Yeniden başla
    .words = yeniden başla, baştan başla, baştan, en baştan, sıfırdan

# Words that tell a correction from an answer.

form-word-correction = Düzeltme
    .words = hayır, değil, pardon, aslında, yani, demek istedim, onu demek istedim, yanlış, yerine, değiştir, hata, olmalı, olacak, demeliydim, onu düzelt, ama
form-word-change = Değiştir
    .words = değiştir, yanlış, doğru değil, düzelt, düzenle, hata, hatalı, güncelle, olmalı, olacak, değişsin
form-word-also = Ayrıca
    .words = ayrıca, bir de, da, de, bir daha, başka, ekle, artı, bir tane de, daha, üstelik

# Questions about the form itself.

form-another-way =
    Başka bir yol deneyelim. Bunlardan birini seçin ya da bir görevliyle konuşmak için { $phone } numarasını arayın.
    .voice = Başka bir yol deneyelim. Bunlardan birini seçin ya da bir görevliyle konuşmak için 0 tuşuna basın.
form-which-one = Söylediğinize bunların birden fazlası uyuyor.
form-needs-answer = Devam etmek için buna ihtiyacımız var. Aşağı yukarı doğru bir yanıt yeter.
form-left-out = Onu çıkardım.
form-corrected =
    Şunu değiştirdim:
    { $facts }
form-noted =
    Şunu not ettim:
    { $facts }
form-cannot-skip = Devam etmek için buna ihtiyacımız var, bu yüzden atlanamaz.
form-what-to-change = Neyi değiştirmek istersiniz?
    .again = Hangi kısmın yanlış olduğunu ve ne olması gerektiğini söyleyin. Örneğin: adres 12 Alder Road.
form-stopping = Hiçbir şey gönderilmedi. Yanıtlarınızı sonrası için kaydetmek mi, durmak mı, devam etmek mi istersiniz?
    .sms = Hiçbir şey gönderilmedi. Yanıtlarınızı kaydetmek mi, silmek mi, devam etmek mi istersiniz?
    .again = Kaydet, dur ya da devam deyin.
form-stopped = Durdum. Hiçbir şey gönderilmedi ve yanıtlarınız silindi. Başka neye ihtiyacınız var?
form-started-over = Yeniden başlıyoruz. Hiçbir şey gönderilmedi.
form-back-none = Bu ilk soru, geri dönülecek bir şey yok.
form-help =
    Soruyu kendi sözlerinizle yanıtlayın. Şunları da diyebilirsiniz: geri, tekrar, atla, değiştir, kaydet ya da dur.
    { $phone } numarasını arayabilir, web sitemizi kullanabilir ya da bizimle yüz yüze görüşmek için randevu alabilirsiniz.
    .sms =
        Kendi sözlerinizle yanıtlayın. Şunları da diyebilirsiniz: geri, tekrar, atla, değiştir ya da kaydet.
        Ya da { $phone } numarasını arayın.
form-later = İstediğiniz diğer konuyu not ettim. Bundan sonra ona geçeriz.
form-old-button = O düğme bitmiş bir şeye ait. Şimdi burada kaldık.
    .voice = O seçenek bitmiş bir şeye ait. Şimdi burada kaldık.
form-changed-since = O düğme gösterildikten sonra bir şey değişti. Bir kez daha kontrol edin.
    .voice = O zamandan beri bir şey değişti. Bir kez daha kontrol edin.
form-moved-on = Özür dilerim. Siz başladıktan sonra bu form değişti, bu yüzden devam edemiyorum. Hiçbir şey gönderilmedi. Neye ihtiyacınız olduğunu bana yeniden söyleyin.

# Left and picked up again.

form-welcome-back = Yeniden hoş geldiniz.
form-so-far =
    Şu ana kadar elimizde olan:
    { $facts }
form-saved =
    Yanıtlarınız kaydedildi. Kodunuz: { $code }.
    Devam etmek için 7 gün içinde şöyle deyin: { $code } ile devam. Bunu burada, SMS ile ya da telefonda söyleyebilirsiniz.
    Henüz bir ekibe hiçbir şey gönderilmedi.
    .voice =
        Yanıtlarınız kaydedildi. Kodunuz: { $code }. Bir kez daha söylüyorum: { $code }.
        Devam etmek için 7 gün içinde yeniden arayın, kodu söyleyin ve devam deyin.
        Henüz bir ekibe hiçbir şey gönderilmedi.
form-handed-over =
    Bunu anlayamadım, bir görevliyle konuşmanız daha iyi olur. { $phone } numarasını arayın.
    Yanıtlarınız kaydedildi. Kod: { $code }. Burada yeniden denemek için şöyle deyin: { $code } ile devam.
    .voice = Bunu anlayamadım, bir görevliyle konuşmanız daha iyi olur. Yanıtlarınız kaydedildi. Kod: { $code }.

# Answers that cannot be taken.

form-text-too-long = Bu metnin uzunluğu { $length } karakter. Alabileceğimiz en fazla karakter: { $longest }. Bize en önemli kısmı anlatın.
form-number-out-of-range = Şu aralıkta bir sayı verin: en az { $min }, en çok { $max }.
form-date-in-future = Bu tarih henüz gelmedi: { $date }. Geçmiş bir tarih ya da bugünü verin.
form-date-not-found = Bu tarihi bulamıyorum. Gün ve ay verin, örneğin 21 Kasım, ya da geçen cumartesi gibi bir gün.
form-no-such-date = Takvimde böyle bir gün yok.
form-contact-not-understood = Bu, kullanabileceğim bir telefon numarası ya da e-posta değil. Birleşik Krallık telefon numarası 10 ya da 11 rakamlıdır.
form-contact-more = Teşekkürler. Hangi telefon numarasını ya da e-postayı kullanabiliriz?

# A place that is not exact enough.

form-place-more-street = Bu çok fazla yeri kapsıyor. Neyin yanında? Bir sokak, ev numarası ya da dükkân söyleyin.
form-place-more-address = Ev numarası ve sokak nedir?
form-place-more-site = O yerin adı nedir?

# Photos.

form-photos-kept =
    { $count ->
        [one] Fotoğrafınızı aldım.
       *[other] { $count } fotoğrafınızı aldım.
    }
form-photos-most = En çok { $most } fotoğraf alabiliyoruz, bu yüzden ilk gelenleri sakladım.

# Reading back.

form-line = { $label }: { $value }
form-lines =
    { $first }
    { $rest }
form-value-unsure = emin değil
form-value-photos =
    { $count ->
        [one] 1 fotoğraf
       *[other] { $count } fotoğraf
    }
