# Drafted by machine; not yet reviewed by a speaker.
# What is said at a sign of danger, at any step. The number comes first. Nobody has been called for the resident.
# .again is for the same danger named twice in ten minutes.

danger-safe-now = Şu anda güvende misiniz?
    .again = Güvenli bir yerde misiniz?
danger-choice-safe = Evet
    .words = evet, he, evt, tamam, tmm, güvendeyim, guvendeyim, güvenli, iyiyim, dışarıdayım, dışardayım, dışarı çıktım, çıktım, dışarı çıktık, çıktık
danger-choice-not-safe = Hayır
    .words = hayır, hayir, yok, güvende değilim, güvenli değil, daha değil, henüz değil, pek değil, hâlâ içerideyim, içerdeyim, tehlikedeyim, imdat, yardım, yardım edin, sıkıştım, mahsur kaldım

# Said after a danger's text when the council offers a person and one can be reached.
danger-offer-person = Belediyeden bir görevliden şimdi sizinle konuşmasını isteyebilirim.

danger-gas_leak = Şimdi dışarı çıkın. Oradan { $gas } numarasını arayın. Her zaman ücretsizdir. Elektrik düğmesine dokunmayın, ateş yakmayın. Çıkarken pencereleri açın. Tehlikesizse gazı sayaçtan kapatın. İçeride cep telefonu kullanmayın. Hastalanan varsa { $emergency } numarasını arayın. Minicom: { $gas_minicom }.
    .again = Şimdi dışarı çıkın ve dışarıda kalın. { $gas } numarasını arayın. Hastalanan varsa { $emergency } numarasını arayın.
    .sms = Şimdi dışarı çıkın. Oradan { $gas } numarasını arayın. Düğmelere dokunmayın, ateş yakmayın. Çıkarken pencereleri açın. Hastalanan varsa { $emergency } arayın.
    .voice = Şimdi dışarı çıkın. Oradan { $gas } numarasını arayın. Elektrik düğmesine dokunmayın, ateş yakmayın. Hastalanan varsa { $emergency } numarasını arayın.

danger-fire = Hemen { $emergency } numarasını arayın ve itfaiye isteyin (fire service). Dışarı çıkın ve dışarıda kalın. Hiçbir şey için geri dönmeyin. Sağırsanız 999 BSL uygulamasını ya da 999bsl.co.uk adresini kullanın. Telefonunuz buna ayarlıysa { $emergency } numarasına mesaj atabilirsiniz.
    .again = Hemen { $emergency } numarasını arayın. Dışarı çıkın ve dışarıda kalın.
    .sms = Hemen { $emergency } arayın, itfaiye isteyin (fire service). Dışarı çıkın ve dışarıda kalın. Sağırsanız 999 BSL uygulamasını kullanın.
    .voice = Hemen { $emergency } numarasını arayın ve itfaiye isteyin. Dışarı çıkın ve dışarıda kalın.

danger-crime_now = Hemen { $emergency } numarasını arayın ve polis isteyin (police). Cep telefonunda konuşamıyorsanız dinleyin ve istendiğinde 55'e basın. Sağırsanız 999 BSL uygulamasını ya da 999bsl.co.uk adresini kullanın. Telefonunuz buna ayarlıysa { $emergency } numarasına mesaj atabilirsiniz. Yapabiliyorsanız güvenli bir yere gidin.
    .again = Hemen { $emergency } numarasını arayın. Konuşamıyorsanız istendiğinde 55'e basın.
    .sms = Hemen { $emergency } arayın, polis isteyin (police). Cepten konuşamıyorsanız istendiğinde 55'e basın. Sağırsanız 999 BSL uygulamasını kullanın.
    .voice = Hemen { $emergency } numarasını arayın ve polis isteyin. Cep telefonunda konuşamıyorsanız istendiğinde 55'e basın.

danger-unconscious = Hemen { $emergency } numarasını arayın ve ambulans isteyin (ambulance). Kişinin yanında kalın. Telefondaki görevli ne yapacağınızı söyler. Sağırsanız 999 BSL uygulamasını ya da 999bsl.co.uk adresini kullanın.
    .again = Hemen { $emergency } numarasını arayın ve ambulans isteyin.
    .sms = Hemen { $emergency } arayın, ambulans isteyin (ambulance). Kişinin yanında kalın. Sağırsanız 999 BSL uygulamasını kullanın.

danger-power_line = Hemen { $power } numarasını arayın. Ücretsizdir. Yaralanan ya da tehlikede olan varsa önce { $emergency } numarasını arayın. Telden ve tele değen her şeyden uzak durun.
    .again = { $power } numarasını arayın. Biri tehlikedeyse { $emergency } numarasını arayın. Telden uzak durun.
    .sms = Hemen { $power } arayın. Biri tehlikedeyse önce { $emergency } arayın. Telden uzak durun.

danger-power_cut = { $power } numarasını arayın. Her zaman ücretsizdir. Elektriğin neden kesildiğini ve ne zaman geleceğini söyleyebilirler. Birinin tıbbi cihaz için elektriğe ihtiyacı varsa önce bunu söyleyin.
    .again = Elektrik kesintisi için { $power } numarasını arayın. Her zaman ücretsizdir.
    .sms = Elektrik kesintisi için { $power } arayın. Ücretsizdir. Tıbbi cihaz için elektrik gerekiyorsa önce bunu söyleyin.

danger-flooding = Hayati tehlike varsa hemen { $emergency } numarasını arayın. Norfolk'ta bir evi ya da yolu su bastıysa { $floods } numarasını arayın. Sel uyarıları için Floodline hattını arayın: { $floodline }. Sel suyunun içinde yürümeyin, araç sürmeyin. İnsanları ve evcil hayvanları daha yüksek bir yere çıkarın.
    .again = Hayati tehlike varsa { $emergency } numarasını arayın. Diğer su baskınları için { $floods } numarasını arayın.
    .sms = Hayati tehlike varsa hemen { $emergency } arayın. Evi ya da yolu su bastıysa { $floods } arayın. Sel suyunda yürümeyin, araç sürmeyin.
    .voice = Hayati tehlike varsa hemen { $emergency } numarasını arayın. Diğer su baskınları için { $floods } numarasını arayın. Sel suyundan uzak durun.

danger-no_water = Anglian Water'ı { $water } numarasından arayın. Su kesintisi, patlayan ana borular ve taşan kanalizasyonla onlar ilgilenir. Lağım suyundan uzak durun.
    .again = Anglian Water'ı { $water } numarasından arayın.
    .sms = Anglian Water'ı arayın: { $water }. Su kesintisi, patlak boru ve kanalizasyonla ilgilenirler. Lağım suyundan uzak durun.

danger-medical = Hayati tehlike varsa hemen { $emergency } numarasını arayın. Diğer tıbbi yardım için gece gündüz { $nhs } numarasını arayın. Ruh sağlığı krizinde { $nhs } numarasını arayın ve 2'yi seçin.
    .again = Hayati tehlike varsa { $emergency } numarasını arayın. Diğer tıbbi yardım için { $nhs } numarasını arayın.
    .sms = Hayati tehlike varsa hemen { $emergency } arayın. Diğer tıbbi yardım için gece gündüz { $nhs } arayın.

danger-self_harm = Şu anda tehlikedeyseniz { $emergency } numarasını arayın. Samaritans hattını her zaman ücretsiz arayabilirsiniz: { $samaritans }. SHOUT yazıp { $shout } numarasına mesaj atabilirsiniz. { $nhs } numarasını arayıp 2'yi seçebilirsiniz. Bana söylediğiniz için teşekkür ederim.
    .again = Tehlikedeyseniz { $emergency } numarasını arayın. Samaritans hattını her zaman ücretsiz arayabilirsiniz: { $samaritans }.
    .sms = Şu anda tehlikedeyseniz { $emergency } arayın. Samaritans: { $samaritans }, her zaman, ücretsiz. Ya da SHOUT yazıp { $shout } numarasına gönderin.
    .voice = Şu anda tehlikedeyseniz { $emergency } numarasını arayın. Samaritans hattını her zaman ücretsiz arayabilirsiniz: { $samaritans }.

danger-child_risk = Bir çocuk şu anda tehlikedeyse { $emergency } numarasını arayın. Değilse gece gündüz Norfolk County Council'ı { $county } numarasından arayın. Çocuksan Childline hattını arayabilirsin: { $childline }. Ücretsizdir ve seni dinlerler.
    .again = Bir çocuk şu anda tehlikedeyse { $emergency } numarasını arayın. Değilse gece gündüz { $county } numarasını arayın.
    .sms = Bir çocuk tehlikedeyse { $emergency } arayın. Değilse gece gündüz { $county } arayın. Çocuksan Childline hattını ara: { $childline }.

danger-adult_risk = Biri şu anda tehlikedeyse { $emergency } numarasını arayın. Değilse gece gündüz Norfolk County Council'ı { $county } numarasından arayın. Zarar gören ya da bakılmayan yetişkinlere yardım ederler.
    .again = Biri şu anda tehlikedeyse { $emergency } numarasını arayın. Değilse gece gündüz { $county } numarasını arayın.
    .sms = Biri şu anda tehlikedeyse { $emergency } arayın. Değilse gece gündüz { $county } arayın. Zarar gören yetişkinlere yardım ederler.

danger-domestic_abuse = Şu anda tehlikedeyseniz { $emergency } numarasını arayın. Cep telefonunda konuşamıyorsanız istendiğinde 55'e basın. Ulusal Aile İçi Şiddet Hattı (National Domestic Abuse Helpline): { $abuse_helpline }, gece gündüz ücretsiz. Güvenli olduğunu siz söylemedikçe bu konuda sizi aramayız, size mesaj ya da e-posta göndermeyiz.
    .again = Tehlikedeyseniz { $emergency } numarasını arayın. Yardım hattı: { $abuse_helpline }, gece gündüz ücretsiz.
    .sms = Şu anda tehlikedeyseniz { $emergency } arayın. Konuşamıyorsanız istendiğinde 55'e basın. Yardım hattı: { $abuse_helpline }, gece gündüz ücretsiz.
    .voice = Şu anda tehlikedeyseniz { $emergency } numarasını arayın. Cep telefonunda konuşamıyorsanız istendiğinde 55'e basın. Yardım hattı: { $abuse_helpline }, gece gündüz ücretsiz.

danger-urgent_care = Biri şu anda tehlikedeyse { $emergency } numarasını arayın. Bekleyemeyecek bakım için gece gündüz Norfolk County Council'ı { $county } numarasından arayın.
    .again = Biri tehlikedeyse { $emergency } numarasını arayın. Bekleyemeyecek bakım için { $county } numarasını arayın.
    .sms = Biri şu anda tehlikedeyse { $emergency } arayın. Bekleyemeyecek bakım için gece gündüz { $county } arayın.

danger-homeless_tonight = Bizi { $council } numarasından arayın ve bu gece uyuyacak yeriniz olmadığını söyleyin. Her zaman arayabilirsiniz. Dışarıda uyuyan birini gördüyseniz StreetLink'in web sitesinden haber verebilirsiniz.
    .again = Bizi { $council } numarasından arayın ve bu gece uyuyacak yeriniz olmadığını söyleyin.
    .sms = Bizi { $council } numarasından arayın ve bu gece uyuyacak yeriniz olmadığını söyleyin.

danger-emergency_repair = Hayati tehlike varsa hemen { $emergency } numarasını arayın. Belediye eviniz güvenli değilse bizi her zaman { $council } numarasından arayın. Güvenli olmayan şeyden uzak durun. Tehlikesizce yapabiliyorsanız suyu ya da elektriği kapatın.
    .again = Hayati tehlike varsa { $emergency } numarasını arayın. Bekleyemeyecek onarım için { $council } numarasını arayın.
    .sms = Hayati tehlike varsa hemen { $emergency } arayın. Belediye eviniz güvenli değilse bizi her zaman arayın: { $council }.

danger-dangerous_structure = Yıkılıyorsa ya da birinin üstüne yıkılabilirse hemen { $emergency } numarasını arayın. Değilse bizi { $council } numarasından arayın ve güvenli olmadığını söyleyin. Uzak durun, başkalarını da uzak tutun.
    .again = Birinin üstüne yıkılabilirse { $emergency } numarasını arayın. Değilse { $council } numarasını arayın. Uzak durun.
    .sms = Birinin üstüne yıkılabilirse hemen { $emergency } arayın. Değilse bizi arayın: { $council }. Uzak durun.

danger-street_light_danger = Biri şu anda zarar görebilirse { $emergency } numarasını arayın. Değilse Norfolk County Council'ı { $county } numarasından arayın ve lambanın güvenli olmadığını söyleyin. Lambaya ve tellerine dokunmayın. Başkalarını uzak tutun.
    .again = Biri şu anda zarar görebilirse { $emergency } numarasını arayın. Değilse { $county } numarasını arayın. Lambaya dokunmayın.
    .sms = Biri şu anda zarar görebilirse { $emergency } arayın. Değilse { $county } arayın. Lambaya ve tellerine dokunmayın.

danger-dangerous_vehicle = Yanıyorsa ya da biri şu anda zarar görebilirse { $emergency } numarasını arayın. Yakıt sızıyorsa ya da kırık cam varsa polisi { $police } numarasından arayın. Araçtan uzak durun.
    .again = Biri şu anda zarar görebilirse { $emergency } numarasını arayın. Değilse { $police } numarasını arayın. Araçtan uzak durun.
    .sms = Yanıyorsa ya da biri zarar görebilirse { $emergency } arayın. Yakıt sızıyor ya da cam kırıksa { $police } arayın. Uzak durun.

danger-pollution = Çevre Ajansı'nı (Environment Agency) gece gündüz { $environment } numarasından arayın. Dökülmeler, ölen balıklar ve zararlı atıklarla onlar ilgilenir. Uzak durun, çocukları ve evcil hayvanları da uzak tutun.
    .again = Çevre Ajansı'nı (Environment Agency) gece gündüz { $environment } numarasından arayın.
    .sms = Çevre Ajansı'nı gece gündüz arayın: { $environment }. Uzak durun, çocukları ve evcil hayvanları da uzak tutun.

danger-hate_incident = Biri şu anda tehlikedeyse { $emergency } numarasını arayın. İnsanlara kimlikleri yüzünden saldırıyorsa polise { $police } numarasından haber verebilirsiniz. Buradan da bildirebilirsiniz.
    .again = Polise { $police } numarasından haber verebilirsiniz. Biri şu anda tehlikedeyse { $emergency } numarasını arayın.
    .sms = Biri şu anda tehlikedeyse { $emergency } arayın. İnsanlara kimlikleri yüzünden saldırıyorsa polise { $police } numarasından haber verebilirsiniz.

danger-crime_past = Şu anda oluyorsa { $emergency } numarasını arayın. Bittiyse polisi { $police } numarasından arayın. Sağırsanız 18001 { $police } çevirin. Ad vermeden bildirmek için Crimestoppers hattını arayın: { $crimestoppers }.
    .again = Polisi { $police } numarasından arayın. Şu anda oluyorsa { $emergency } numarasını arayın.
    .sms = Şu anda oluyorsa { $emergency } arayın. Bittiyse polisi { $police } numarasından arayın. Ad vermeden: Crimestoppers { $crimestoppers }.
