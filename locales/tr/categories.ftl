# Drafted by machine; not yet reviewed by a speaker.
# Kinds of report: a short name that fits after "a report about", what it is for (.about), other words (.words).

category-fly_tipping = kaçak dökülen çöp
    .about = Döşek, torba ya da lastik gibi, izinsiz bir yere bırakılmış çöp.
    .words = kaçak çöp, kaçak dökülen çöp, çöp dökmüşler, çöp atmışlar, atılmış çöp, moloz dökmüşler, kaçak döküm, sokağa atılan eşya
category-graffiti = duvar yazısı
    .about = Duvarlara ve başka yerlere boyanan ya da çizilen yazı ve resimler.
    .words = duvar yazısı, grafiti, graffiti, sprey boya, boyanmış duvar, duvara yazı
category-missed_bin = alınmamış çöp kutusu
    .about = Evin önüne çıkarılan ama boşaltılmayan çöp kutusu.
    .words = alınmayan çöp, alınmamış çöp kutusu, çöp alınmadı, çöpümü almadılar, kutu boşaltılmadı, çöp kutusu, çöp kamyonu gelmedi
category-litter = yerdeki çöp ya da sokak çöp kutusu
    .about = Sokaktaki çöpler ya da dolu, kırık veya kirli bir sokak çöp kutusu.
    .words = yerdeki çöp, yerde çöp var, sokak çöp kutusu, sokak kutusu, taşan çöp kutusu, sokakta çöp
category-dog_fouling = köpek pisliği
    .about = Sokakta, yolda ya da parkta köpek pisliği.
    .words = köpek pisliği, kopek pisligi, köpek kakası, köpek dışkısı, köpek boku
category-abandoned_vehicle = terk edilmiş araç
    .about = Tamamen bırakılmış gibi görünen bir otomobil, minibüs ya da başka araç.
    .words = terk edilmiş araç, terkedilmiş araba, sahipsiz araba, bırakılmış araba, hurda araba
category-noise = gürültü
    .about = Yüksek müzik ya da köpek gibi, evde yaşamayı zorlaştıran sürekli gürültü.
    .words = gürültü, gurultu, yüksek müzik, gürültülü komşu, havlayan köpek, alarm sesi, parti gürültüsü
category-housing_repair = bir evde onarım
    .about = Belediye evinde bozulan ya da onarılması gereken bir şey.
    .words = onarım, tamir, tamirat, ev tamiri, kombi bozuk, kalorifer yanmıyor, su sızıntısı, evimi tamir edin
category-damp_mould = rutubet ya da küf
    .about = Evde rutubet ya da küf.
    .words = rutubet, küf, kuf, nem, kara küf, rutubet ve küf, ıslak duvar
category-dead_animal = ölü hayvan
    .about = Sokakta ya da parkta ölü bir hayvan.
    .words = ölü hayvan, olu hayvan, ölü kedi, ölü köpek, ölü tilki, ölü kuş
category-needles = iğneler
    .about = Halka açık bir yerde iğne ya da başka uyuşturucu atığı.
    .words = iğne, igne, iğneler, şırınga, enjektör, uyuşturucu atığı
category-tree = ağaçla ilgili bir sorun
    .about = Devrilmiş, tehlikeli ya da yolu kapatan bir ağaç.
    .words = ağaç, agac, devrilmiş ağaç, dal, dallar, sarkan dal, büyümüş ağaç
category-park_play_area = parkta ya da oyun alanında bir sorun
    .about = Parkta ya da oyun alanında kırık, kirli veya tehlikeli bir şey.
    .words = park, oyun alanı, çocuk parkı, salıncak, kaydırak, oyun aleti
category-antisocial_behaviour = toplumu rahatsız eden davranış
    .about = Başkalarını taciz eden, tehdit eden, üzen ya da bir yere zarar veren kişiler.
    .words = rahatsız edici davranış, toplumu rahatsız eden davranış, taciz, rahatsız ediyorlar, kötü komşu, çeteler, serseriler
category-pests = haşereler
    .about = Sıçan, fare, eşek arısı ya da başka haşereler.
    .words = haşere, hasere, haşereler, sıçan, fare, fareler, eşek arısı, arı yuvası, hamam böceği, tahtakurusu, karınca, böcek
category-street_light = sokak lambasıyla ilgili bir sorun
    .about = Yanmayan, bozuk ya da tehlikeli bir sokak lambası.
    .words = sokak lambası, sokak lambasi, sokak ışığı, lamba direği, aydınlatma direği, lamba yanmıyor
category-pothole = yolda ya da kaldırımda bir çukur
    .about = Yolda, bisiklet yolunda ya da kaldırımda bir çukur veya bozuk zemin.
    .words = çukur, cukur, yolda çukur, yoldaki delik, bozuk kaldırım, bozuk yol, asfalt bozuk
category-blocked_drain = tıkalı gider
    .about = Tıkanmış bir gider, mazgal ya da kanalizasyon.
    .words = tıkalı gider, tikali gider, gider, mazgal, kanalizasyon, rögar, tıkalı mazgal, lağım
category-illegal_parking = hatalı park
    .about = Olmaması gereken bir yere park edilmiş araç.
    .words = hatalı park, yanlış park, kaçak park, park etmiş araba, sarı çizgi, garaj önü kapalı, araba park etmiş
category-public_toilet = umumi tuvaletle ilgili bir sorun
    .about = Kirli, kapalı ya da bozuk bir umumi tuvalet.
    .words = umumi tuvalet, halk tuvaleti, genel tuvalet, tuvalet, wc
category-other = başka bir şey
    .about = Diğer türlerden hiçbirine uymayan her şey.
    .words = başka bir şey, baska bir sey, diğer, başka bir sorun, bunların hiçbiri

# What is said before the first question.

advice-fly_tipping = Çöpe dokunmayın ve içini karıştırmayın. Çöp döken birinin yanına gitmeyin. Şu anda oluyorsa polisi arayın.
    .sms = Çöpe dokunmayın. Biri şu anda çöp döküyorsa polisi arayın.
advice-abandoned_vehicle = Vergisi ödenmemiş araç, Sürücü ve Araç Ruhsat Kurumu (DVLA) konusudur. Araç yalnızca hatalı park edilmişse bana bunu söyleyin.
    .sms = Vergisi ödenmemiş araç DVLA konusudur. Yalnızca hatalı park edilmişse bana söyleyin.
advice-noise = Yol trafiği, tren ya da uçak gürültüsü için bir şey yapamayız. Günlük sesler ya da oynayan çocuklar için de yapamayız. Birinin canının yakıldığını duyuyorsanız 999 numarasını arayın.
    .sms = Yol, tren, uçak, günlük yaşam ya da oynayan çocuk sesi için bir şey yapamayız. Birinin canı yakılıyorsa 999 numarasını arayın.
advice-dead_animal = Hayvana dokunmayın. Evcil hayvansa sahibine haber verebilmek için çip ararız.
advice-needles = İğnelere dokunmayın. Çocukları ve evcil hayvanları uzak tutun. Size iğne battıysa o yeri yıkayın ve 111 numarasını arayın.
advice-antisocial_behaviour = Şu anda tehlikede olan biri varsa 999 numarasını arayın. Altı ayda bize üç kez bildirdiyseniz dosyanızın yeniden incelenmesini isteyebilirsiniz.

why-noise-not-anonymous = Bunun için adınız gerekli, çünkü gürültünün evinizi nasıl etkilediğini göstermemiz gerekir. Komşunuza kim olduğunuzu söylemeyiz.

# Who looks after things. The names fit in the middle of a sentence.

body-city = Norwich City Council
body-norfolk_county = Norfolk County Council
body-anglian_water = Anglian Water
body-police_101 = polis
body-environment_agency = Çevre Ajansı (Environment Agency)
body-national_highways = National Highways
body-dvla = Sürücü ve Araç Ruhsat Kurumu (DVLA)
body-defra = Çevre, Gıda ve Köy İşleri Bakanlığı (Defra)
body-landlord = ev sahibiniz
body-housing_association = konut derneğiniz (housing association)
body-homeowner = evin sahibi
body-leaseholder = evin uzun süreli kiracısı (leaseholder)
body-landowner = arazinin ya da binanın sahibi
body-utility = kutunun sahibi olan şirket
body-private_contractor = bir haşere ilaçlama şirketi
body-broadland = Broadland İlçe Belediyesi (Broadland District Council)
body-south_norfolk = South Norfolk Belediyesi (South Norfolk Council)
body-north_norfolk = North Norfolk İlçe Belediyesi (North Norfolk District Council)
body-breckland = Breckland Belediyesi (Breckland Council)
body-great_yarmouth = Great Yarmouth Belediyesi (Great Yarmouth Borough Council)
body-west_norfolk = King's Lynn ve West Norfolk Belediyesi
body-east_suffolk = East Suffolk Belediyesi (East Suffolk Council)

# Why it is theirs.

why-norfolk_county = Yollara, kaldırımlara ve sokak lambalarına Norfolk County Council bakar.
why-anglian_water = Sokağın altındaki kanalizasyona Anglian Water bakar.
why-police_101 = Suçlarla ve yolu kapatan araçlarla polis ilgilenir.
why-environment_agency = Çok büyük ya da zararlı atıklarla Çevre Ajansı (Environment Agency) ilgilenir.
why-national_highways = A47 gibi en büyük yollara National Highways bakar.
why-dvla = Vergisi ödenmemiş araçlarla DVLA ilgilenir.
why-defra = Defra, çok sayıda yabani kuş öldüğünde haber almak ister. Kuş gribi olabilir.
why-landlord = Ev sahibiniz evinizi güvenli ve bakımlı tutmak zorundadır. Önce ev sahibinize söyleyin. Bir şey yapılmazsa bize söyleyin, inceleyebiliriz.
why-housing_association = Konut derneğiniz evinizi güvenli ve bakımlı tutmak zorundadır.
why-homeowner = Bir evin onarımlarına ve giderlerine evin sahibi bakar.
why-leaseholder = Evin içine uzun süreli kiracı (leaseholder) bakar. Binaya ve ortak bölümlere biz bakarız.
why-landowner = Özel araziyi sahibi temizlemek zorundadır. Belediyenin orada çalışma hakkı yoktur.
why-utility = Şirket kendi kutularını temizlemek zorundadır. Adı çoğu zaman kutunun üzerindedir.
why-private_contractor = Belediye, belediye evlerinde ve kamu arazisinde haşerelerle ilgilenir. Diğer evlerde bir şirket bunu ücret karşılığında yapabilir.
why-neighbour = Her belediye kendi bölgesine bakar.

# How far a report has come: what it is called, what it means (.meaning), what comes next (.next).

status-received = Bildiriminiz bize ulaştı
    .meaning = Bildiriminiz bizde güvende. Henüz kimse okumadı.
    .next = Bir görevli okuyup doğru ekibi seçecek.
status-triage = Doğru ekibi seçiyoruz
    .meaning = Bir görevli bildiriminizi okudu. Kimin ilgilenmesi gerektiğine bakıyor.
    .next = Doğru ekip konuyu inceleyecek.
status-investigating = İnceliyoruz
    .meaning = Bir ekip ne yapılması gerektiğini araştırıyor.
    .next = Ekip işi planlayacak ya da neden yapılmayacağını size söyleyecek.
status-scheduled = İşi yapmayı planlıyoruz
    .meaning = İş, tarihiyle birlikte listemizde.
    .next = Bir ekip gelip yapacak.
status-in_progress = İş başladı
    .meaning = Bir ekip işe başladı.
    .next = Ekip işi bitirecek. Ne durumda olduğunu her zaman buradan sorun.
status-referred_internal = Şimdi başka bir ekibimizde
    .meaning = Bildiriminiz başka bir ekibimizin konusuydu. Onlara ilettik.
    .next = O ekip inceleyecek. Sizin bir şey yapmanız gerekmez.
status-fixed = Yapıldı
    .meaning = İş bitti.
    .next = Düzgün olmadıysa buradan yeniden bildirin ve bu referansı verin.
status-duplicate = Bunu bize biri daha önce söyledi
    .meaning = Aynı şey için bir bildirim vardı. Sizinkini onunla birleştirdik.
    .next = Onlara haber verildiğinde size de verilecek.
status-not_ours = Bununla ilgilenen kurum: { $body }
    .meaning = Belediye buna bakmıyor.
    .next = Onlara nasıl ulaşacağınızı bana sorabilirsiniz.
status-no_action = Bunu yapamıyoruz
    .meaning = İnceledik ve bir iş yapmayacağız.
    .next = Katılmıyorsanız yeniden düşünmemizi isteyebilir ya da şikâyet edebilirsiniz.
status-cancelled = Durmamızı istediniz
    .meaning = Durmamızı istediğiniz için başka bir şey yapmıyoruz.
    .next = İstediğiniz zaman yeni bir bildirim yapabilirsiniz.
status-closed = Bitti
    .meaning = Yapabileceğimiz her şeyi yaptık.
    .next = Düzgün olmadıysa buradan yeniden bildirin ve bu referansı verin.
status-reopened = Yeniden açıldı
    .meaning = Daha önce bitmişti. Üzerinde yeniden çalışıyoruz.
    .next = Bir ekip yeniden bakacak.
