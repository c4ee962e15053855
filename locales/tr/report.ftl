# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = Bir sorun bildirmek istiyorsunuz. Birkaç soru soracağım.
report-understood = Bildirmek istediğiniz: { $category }.
report-understood-with =
    Bildirmek istediğiniz: { $category }. Bendeki bilgiler:
    { $facts }

# What it is about.

report-ask-group = Ne tür bir sorun?
    .again = Birkaç sözcükle söyleyin, örneğin alınmayan çöp kutusu ya da bozuk sokak lambası.
report-group-street = Sokaklar ve kaçak dökülen çöp
    .words = sokaklar, sokak, kaçak çöp, sokak sorunu
report-group-waste = Alınmayan çöp kutusu
    .words = çöp kutusu, alınmayan çöp, çöp toplama, geri dönüşüm
report-group-neighbourhood = Gürültü ya da komşular
    .words = komşular, komşu, gürültü, insanlar
report-group-home = Evim
    .words = ev, evim, daire, konut, onarım, tamir
report-group-parks = Parklar, ağaçlar ve umumi tuvaletler
    .words = parklar, park, ağaçlar, ağaç, tuvaletler
report-group-roads = Yollar, lambalar ve araç parkı
    .words = yollar, yol, lambalar, araç parkı, mazgal, gider
report-group-other = Başka bir şey
    .words = başka bir şey, diğer, bunların hiçbiri
report-ask-category = Bunlardan hangisi?
    .again = En yakın olanı seçin ya da kendi sözlerinizle söyleyin.

# Who looks after it.

report-not-ours =
    Bu, şehir belediyesinin işi değil. İlgilenen: { $body }.
    { $route }
report-looked-after-by =
    Bununla ilgilenen: { $body }.
    { $route }
report-ask-pass-on = Bildiriminizi ileteyim mi? İletilecek yer: { $body }.
    .again = Bunu sizin için gönderebilirim. Gönderilecek yer: { $body }. Evet ya da hayır deyin.
report-not-passed-on =
    O zaman bir şey göndermiyorum. Kendiniz bildirebilirsiniz: { $body }.
    { $route }
report-reach-both = { $phone } numarasını arayın ya da şuraya gidin: { $url }.
    .voice = { $phone } numarasını arayın ya da web sayfasını { $url } kullanın.
report-reach-phone = { $phone } numarasını arayın.
report-reach-url = Şuraya gidin: { $url }.
    .voice = Web sayfasından { $url } bildirebilirsiniz.
report-nothing-sent = Hiçbir şey gönderilmedi.
report-anything-else = Başka bir şey var mı?

# Where it is.

report-ask-location-street = Nerede? Bir sokak ve ev numarası ya da neyin yanında olduğunu söyleyin.
    .again = Nasıl bulacağımızı söyleyin. Örneğin: 12 Alder Road ya da Elm Hill üzerindeki otobüs durağı.
report-ask-location-address = Adres nedir? Ev numarasını, sokağı ve posta kodunu verin.
    .again = Tam bir adres verin, örneğin 12 Alder Road, NR3 1AB.
report-ask-location-site = Neresi?
    .again = Adını ya da yerini söyleyin. Örneğin: Eaton Park, salıncakların yanı.
report-place-unsure = Bu yerin bizim bölgemizde olduğundan emin değilim. Devam edeceğim, sonra kontrol ederiz.
report-outside =
    { $address } başka bir bölgede. İlgilenmesi gereken kurum: { $body }.
    { $route }
report-outside-unknown = { $address } bizim bölgemizde değil. Oranın belediyesi ilgilenmelidir.
report-ask-outside = Başka bir adres vermek ister misiniz?
    .again = Norwich'te bir adres verin ya da dur deyin.
report-choice-other-address = Başka bir adres ver
    .words = başka adres, başka bir adres, evet, değiştir, diğer adres, yanlış adres
report-choice-end = Burada bitir
    .words = bitir, burada bitir, hayır, dur, hayır teşekkürler

# Somebody else has reported it.

report-ask-join = Biri bize yakındaki aynı tür bir sorunu bildirdi. Tarih: { $date }. Yer: { $address }. Sizinki de aynı mı?
    .again = Orada zaten bir bildirim var. Aynı deyin ya da sizinki başkaysa farklı deyin.
report-choice-same = Aynısı
    .words = aynı, ayni, evet, aynısı, aynı şey, işte o
report-choice-different = Benimki farklı
    .words = farklı, hayır, benimki farklı, başka bir tane, aynı değil

# What happened.

report-ask-description = Biraz daha anlatın ya da bunu atlayın. Ekip ne bilmeli?
    .again = Ne gördüğünüzü söyleyin, örneğin “eski bir koltuk ve kırık cam”. Bunu atlayabilirsiniz.
report-ask-photos = Fotoğrafınız varsa şimdi gönderin ya da bunu atlayın.
    .again = Mesajınıza bir fotoğraf ekleyin. Yoksa atla deyin.
    .voice = Telefonda fotoğraf gönderilemez. Atla deyin, devam edelim.

# Who reports it.

report-privacy =
    { $council } bildiriminizle ilgilenmek için yanıtlarınızı saklar. Yalnızca gerekli olan ekipler görebilir.
    Buraya asla kart numarası yazmayın. Daha fazlası: { $link }.
    .sms = { $council } yanıtlarınızı yalnızca bununla ilgilenmek için saklar. Daha fazlası: { $link }.
    .voice = { $council } bildiriminizle ilgilenmek için yanıtlarınızı saklar. Yalnızca gerekli olan ekipler görebilir.
report-ask-contact = Size bir şey sormamız gerekirse nasıl ulaşabiliriz? Telefon numarası ya da e-posta verin, adsız kalmak için bunu atlayın.
    .again = Bir telefon numarası ya da e-posta verin, örneğin sam@example.com. Bunu atlayabilirsiniz.
report-ask-contact-needed = Adınız nedir? Bir telefon numarası ya da e-posta da verin.
    .again = Size ulaşabilmemiz gerekir. Bir telefon numarası ya da e-posta verin, örneğin sam@example.com.

# Reading back, and what happens then.

report-read-back =
    Bendeki bilgileri kontrol edin:
    { $facts }
    Doğru mu, göndereyim mi?
    .again =
    Göndereceğim şu:
    { $facts }
    Göndermem için evet deyin. Ya da neyin yanlış olduğunu söyleyin.
report-read-back-pass-on =
    Bendeki bilgileri kontrol edin:
    { $facts }
    Doğru mu, ileteyim mi? İletilecek yer: { $body }.
    .again =
    İleteceğim şu. İletilecek yer: { $body }.
    { $facts }
    Göndermem için evet deyin. Ya da neyin yanlış olduğunu söyleyin.
report-read-back-join =
    Sizi { $reference } numaralı bildirime ekleyebilirim. Tarihi: { $date }.
    { $facts }
    Doğru mu, sizi ekleyeyim mi?
    .again =
    Sizi { $reference } numaralı bildirime ekleyeceğim. Tarihi: { $date }.
    { $facts }
    Eklenmek için evet deyin. Ya da neyin yanlış olduğunu söyleyin.
report-offer-contact = Gerekirse size bir şey sorabilmemiz için telefon numarası ya da e-posta da verebilirsiniz.

report-done = Teşekkürler. Bildiriminiz bizde. Referansınız: { $reference }.
    .voice = Teşekkürler. Bildiriminiz bizde. Referansınız: { $reference }. Bir kez daha söylüyorum: { $reference }.
report-done-due = Hedefimiz şu tarihe kadar ilgilenmek: { $date }.
report-done-no-date = Bir ekip bakacak. Bu tür bildirimler için tarih sözü veremiyoruz.
report-done-passed-on = Bildirimi iletiyoruz: { $body }. Ne yapılacağına ve ne zaman yapılacağına orası karar verir.
report-done-reach = Telefon numaranızı ya da e-postanızı yalnızca bu konuda bir şey sormamız gerekirse kullanırız.
report-done-ask = Ne durumda olduğunu sormak için { $reference } referansını buraya yazın ya da { $phone } numarasını arayın.
    .voice = Ne durumda olduğunu sormak için referansınızla yeniden arayın.
report-joined = Sizi { $reference } numaralı bildirime ekledim.

# Short names of what is known, for reading back, and other words for them.

report-label-category = Ne
    .words = tür, sorun türü, sorunun türü, bildirim türü, sorun
report-label-location = Nerede
    .words = nerede, yer, adres, konum, sokak, ev numarası, posta kodu
report-label-pass-on = İlet
report-label-join = Aynı bildirim
report-label-description = Ayrıntılar
    .words = açıklama, ayrıntılar, metin, söylediklerim, yazdıklarım
report-label-photos = Fotoğraflar
    .words = fotoğraflar, fotoğraf, foto, resim, resimler
report-label-contact = Size nasıl ulaşalım
    .words = iletişim, iletişim bilgileri, telefon, telefon numarası, numaram, cep, e-posta, mail, e-postam, isim, adım
report-label-access = İçeri nasıl girilir
    .words = giriş, içeri nasıl girilir
report-label-address = Adres
    .words = onların adresi
report-label-affects = Sizi nasıl etkiliyor
    .words = beni nasıl etkiliyor, etki
report-label-animal = Hayvan
    .words = hayvan
report-label-assisted = Çöp kutusu için yardım
    .words = yardımlı, çöp kutusu için yardım, yardımlı toplama
report-label-bin_type = Çöp kutusu
    .words = çöp kutusu, kutu türü, hangi kutu, kutunun türü
report-label-blocking = Yolu engelliyor
    .words = engelliyor, yolda duruyor
report-label-blocking_road = Yolu kapatıyor
    .words = yolu kapatıyor, yol kapalı, yol tıkalı
report-label-collection_date = Toplama günü
    .words = tarih, gün, toplama tarihi, toplama günü
report-label-colour = Renk
    .words = renk
report-label-column_number = Direkteki numara
    .words = direk numarası, direkteki numara, lamba numarası
report-label-condition = Durumu
    .words = durum, hal
report-label-count = Kaç tane
    .words = kaç tane, sayı
report-label-danger_now = Şu anda tehlike
    .words = tehlike
report-label-depth_cm = Derinlik, santimetre
    .words = derinlik, ne kadar derin, derin
report-label-details = Sahibi hakkında
    .words = sahibin bilgileri
report-label-effect = Sizi nasıl etkiliyor
    .words = etki, beni nasıl etkiliyor
report-label-extent = Ne kadar
    .words = büyüklük, ne kadar
report-label-fault = Sorun ne
    .words = arıza, sorun ne
report-label-flooding = Su baskını
    .words = su baskını, sel
report-label-happening_now = Şu anda oluyor
    .words = şu anda oluyor
report-label-health = Sağlık
    .words = sağlık
report-label-home_address = Sizin adresiniz
    .words = adresim, ev adresi, sizin adresiniz
report-label-how_long = Ne kadar süre
    .words = ne kadar süre
report-label-how_often = Ne sıklıkta
    .words = ne sıklıkta
report-label-in_danger = Tehlikede
    .words = tehlikede
report-label-injury = Yaralanan
    .words = yaralanma, yaralı, yaralanan
report-label-issue = Sorun
    .words = sorun
report-label-kind = Tür
    .words = tür, çeşit
report-label-land = Arazi
    .words = arazi, arazi türü
report-label-land_type = Arazi
    .words = arazi, arazi türü, arazinin türü
report-label-make = Marka
    .words = marka
report-label-model = Model
    .words = model
report-label-now = Şimdi orada
    .words = şimdi orada
report-label-offender = Kim yaptı
    .words = suçlu, kim yaptı, kim attı
report-label-offender_known = Sahibi biliniyor
    .words = sahibi biliniyor
report-label-offensive = Saldırgan içerik
    .words = saldırgan, hakaret
report-label-out_on_time = 06.00'ya kadar dışarıdaydı
    .words = zamanında dışarıda, ne zaman dışarıdaydı
report-label-owner = Sahibi
    .words = sahibi
report-label-pattern = Günler ve saatler
    .words = günler ve saatler, düzen
report-label-people = Kişiler
    .words = kişiler
report-label-pest = Haşere
    .words = haşere, hayvan
report-label-place = Yer
    .words = yerin türü
report-label-recurring = Sık oluyor
    .words = tekrarlıyor, sık oluyor
report-label-reported_before = Bize daha önce söylendi
    .words = daha önce bildirildi, size daha önce söyledim
report-label-restriction = Park kuralı
    .words = kısıtlama, park kuralı
report-label-room = Oda
    .words = oda
report-label-rooms = Odalar
    .words = odalar
report-label-safe_now = Şu anda güvenli
    .words = güvenli
report-label-since = Ne zamandan beri
    .words = tarih, beri, ne zamandan beri
report-label-site = Yer
    .words = mekân
report-label-size = Ne kadar
    .words = büyüklük, miktar, ne kadar büyük, ne kadar
report-label-source_address = Nereden
    .words = nereden
report-label-spoken_to_them = Onlarla konuşuldu
    .words = onlarla konuşuldu
report-label-still_there = Hâlâ orada
    .words = hâlâ orada
report-label-summary = Ne oldu
    .words = özet, ne oldu
report-label-surface = Neyin üzerinde
    .words = yüzey
report-label-surface_owner = Kimin
    .words = sahibi, kimin
report-label-tagged = Kutudaki etiket
    .words = etiket, çıkartma
report-label-tenure = Eviniz
    .words = oturma durumu, ev sahibi, evim kimin
report-label-type_of_waste = Ne atılmış
    .words = çöp türü, atık, ne atılmış, çöp
report-label-vehicle_reg = Plaka
    .words = plaka, araç plakası, plaka numarası
report-label-vulnerable = Evdeki kişiler
    .words = evdeki kişiler
report-label-where = Hangi bölüm
    .words = hangi bölüm
report-label-dead_animal-where = Yerin türü
    .words = yerin türü
report-label-pests-where = Görüldüğü yer
    .words = neredeler, gördüğüm yer
report-label-whole_street = Bütün sokak
    .words = bütün sokak
report-label-width_cm = Genişlik, santimetre
    .words = genişlik, ne kadar geniş, geniş
report-label-witnessed = Yapanı gördünüz
    .words = gördüm, yapanı gördüm
report-label-witnessed_at = Ne zaman gördünüz
    .words = tarih, saat, ne zaman gördüm
