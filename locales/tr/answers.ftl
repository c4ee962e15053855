# Drafted by machine; not yet reviewed by a speaker.
# Answers to common questions. Facts about the council come in as values.

answer-opening_hours = Telefon hattımızın saatleri: { $hours }. Numara: { $phone }. Bu sohbeti gece gündüz her zaman kullanabilirsiniz.
answer-phone_number = { $council } için { $phone } numarasını arayabilirsiniz. Hattın saatleri: { $hours }. Relay UK ile önce 18001, sonra { $phone } çevirin.
answer-city_hall = Bizimle burada görüşebilirsiniz: { $place }. Önce randevu almanız gerekir. Randevu için { $phone } numarasını arayın.
answer-what_can_you_do = Alınmayan bir çöp kutusu, bir onarım ya da yola atılmış çöp gibi konularda bildiriminizi alabilirim. Bir bildirimin ne durumda olduğunu söyleyebilir, sık sorulan soruları yanıtlayabilirim. { $phone } numarasını da arayabilir ya da bizimle görüşmek için randevu alabilirsiniz.
    .sms = Alınmayan çöp kutusu ya da onarım gibi bir bildirim alabilirim. Bildiriminizin durumunu söyleyebilirim. Telefon: { $phone }.
    .voice = Alınmayan bir çöp kutusu ya da bir onarım gibi konularda bildirim alabilirim. Bir bildirimin ne durumda olduğunu da söyleyebilirim.
answer-are_you_a_robot = Ben bir otomatik yardımcıyım. { $council } adına yanıt veririm. İnsan değilim. Bir görevliyle konuşmak için { $phone } numarasını arayın. Hattın saatleri: { $hours }.
answer-privacy = { $council } burada söylediklerinizi size yardım edebilmek için saklar. Bunları yalnızca çalışanlar ve bizim için çalışan firmalar görür. Kart numarası yazmayın. Elimizdeki bilgileri görmeyi ya da silinmesini isteyebilirsiniz. Gizlilik bildirimimiz: { $privacy }. Daha fazla bilgi için: { $contact }.
    .sms = { $council } söylediklerinizi size yardım etmek için saklar. Kart numarası göndermeyin. Elimizdeki bilgileri görmeyi ya da silinmesini isteyebilirsiniz.
    .voice = Söylediklerinizi size yardım edebilmek için saklarız. Elimizdeki bilgileri görmeyi ya da silinmesini isteyebilirsiniz.
answer-bin_day = Çöp gününüz adresinize bağlıdır ve liste bende yok. Şurada bulabilirsiniz: { $website }. { $phone } numarasını da arayabilirsiniz. Bir çöp kutusu alınmadıysa sizin için bildirebilirim.
answer-recycling = Geri dönüşümü kutuya temiz, kuru ve açıkta koyun, poşet kullanmayın. Hangi kutuya ne konduğunun listesi: { $website }. { $phone } numarasını da arayabilirsiniz. Kutunuz alınmadıysa bildirebilirim.
answer-council_tax = Belediye vergisi (Council Tax), konutlardan alınan ve yerel hizmetlere harcanan bir vergidir. Ne kadar ödeyeceğiniz evinizin vergi dilimine bağlıdır. Yalnız yaşıyorsanız ya da geliriniz düşükse daha az ödeyebilirsiniz. Bize şu numaradan sorun: { $phone }.
answer-pay_council_tax = Burada ödeyebilirsiniz: ödemek istediğinizi söyleyin. Gece gündüz { $payment_phone } numarasından kartla, { $website } adresinden ya da otomatik ödeme (Direct Debit) ile de ödeyebilirsiniz. Hesap numaranız yanınızda olsun. Faturanızda yazar. Ödeyemiyorsanız bize çabuk söyleyin, yardım edebiliriz.
    .sms = Belediye vergisini gece gündüz { $payment_phone } numarasından kartla ödeyebilirsiniz. Faturadaki hesap numarası yanınızda olsun. Ödeyemiyorsanız bize çabuk söyleyin.
answer-housing_options = Evinizi kaybetme tehlikeniz varsa bize mümkün olduğunca çabuk söyleyin. { $phone } numarasını arayın ve barınma seçenekleri ekibini (housing options) isteyin. Bu gece uyuyacak yeriniz yoksa bana şimdi söyleyin.
answer-who_does_potholes = Yoldaki çukurları onaran kurum: { $pothole_body }. Telefonu: { $pothole_phone }. Yerini bana söylerseniz ne yapacağınızı anlatabilirim.
answer-how_to_complain = Şikâyetinizi { $phone } numarasından, { $website } adresinden ya da yüz yüze yapabilirsiniz. Neyin yanlış gittiğini ve nasıl düzeleceğini söyleyin. Sizin adınıza başka biri konuşabilir.
answer-bulky_waste = Hacimli atık, koltuk ya da buzdolabı gibi büyük eşyalardır. Ücret karşılığında evinizden alabiliriz. Randevu için { $phone } numarasını arayın. Eşyaları sokağa bırakmayın.
answer-garden_waste = Bahçe atığı, kaydolup yıllık ücret öderseniz toplanır. { $website } adresinden ya da { $phone } numarasından kaydolabilirsiniz. Noel döneminde iki hafta toplama yapılmaz.
answer-languages = Telefon görüşmesi ya da ziyaret için tercüman isteyebilirsiniz. Ücretsizdir. { $phone } numarasını arayın ve dilinizi söyleyin. Mektupları da sizin dilinizde yazabiliriz.
