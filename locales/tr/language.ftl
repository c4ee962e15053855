# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Artık şu dilde konuşuyoruz: { $language }. İngilizceye dönmek için şunu yazın: English.
language-now-english = Artık İngilizce konuşuyoruz.
language-which = Hangi dili istersiniz? Adını yazın, örneğin Türkçe, Polski, العربية veya 中文.

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = Artık kısa ve kolay sözcükler kullanıyorum. Bunu bitirmek için şöyle deyin: normal sözcükler.
    .words = kolay okunur, kolay okuma, kolay sözcükler, kolay kelimeler, daha kolay sözcükler, daha kolay kelimeler, basit sözcükler, basit kelimeler, daha basit lütfen, daha kolay lütfen, daha basit söyle, daha basit söyleyin, basit türkçe, kolay türkçe, kısa cümleler, kısa sözcükler, kısa kelimeler, okuması zor, okumak zor, anlaması zor, anlamak zor
easy-off = Yeniden normal sözcükler kullanıyorum. Geri dönmek için şöyle deyin: kolay okunur.
    .words = normal sözcükler, normal sozcukler, normal kelimeler, olağan sözcükler, her zamanki sözcükler, kolay okunur olmasın, kolay okunur kapat, kolay okumayı kapat, kolay okuma bitsin
easy-kept = Daha önce kolay sözcükler istemiştiniz. Şimdi onları kullanıyorum. Bunu bitirmek için şöyle deyin: normal sözcükler.
easy-elsewhere = Bu dilde henüz kolay sözcüklerim yok. Şu dillerde var: { $languages }. Size bir kişi yardım edebilir. Arayın: { $phone }.

# Said once, where the words are a translator's.
language-translated =
    Bu sözleri bir bilgisayar çeviriyor. Yanlış yapabilir.
    Tercüman isteyebilirsiniz. Ücretsizdir.
language-not-known =
    Bu dili bilmiyorum. Konuşabildiğim diller: { $languages }. Birinin adını yazın.
    Her dil için ücretsiz tercüman var. Şunu yazın: tercüman. Ya da { $phone } numarasını arayın ve dilinizi söyleyin.
    .voice = Bu dili bilmiyorum. Her dil için ücretsiz tercüman var. Şöyle deyin: tercüman.
language-choice-RequestInterpreter = Tercüman
    .words = tercüman, tercuman, bir tercüman, çevirmen
language-choice-SpeakToPerson = Bir görevli
    .words = görevli, gorevli, bir görevli, insan

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = Nasıl bir tercümana ihtiyacınız var?
    .again = Konuştuğunuz bir dil için mi, işaret dili için mi?
interpreter-ask-gender = Tercüman kadın mı olsun, erkek mi?
    .again = Kadın, erkek ya da fark etmez deyin. İstediğiniz kişiyi bulmaya çalışırız.
interpreter-label-gender = Kadın ya da erkek
    .words = kadın ya da erkek, kadın veya erkek
interpreter-gender-any = Fark etmez
    .words = fark etmez, farketmez, önemli değil, onemli degil, ikisi de olur, herhangi biri, kim olursa, hayır, hayir
interpreter-gender-woman = Kadın
    .words = kadın, kadin, bir kadın, bayan, hanım, kadın lütfen
interpreter-gender-man = Erkek
    .words = erkek, bir erkek, bay, erkek lütfen
interpreter-book = O zaman şimdi randevuyu alalım, tercümanla.
interpreter-advised =
    Bir bilgisayar sözleri yanlış çevirebilir ve bu konu önemli. Bunun için tercüman alabilirsiniz. Ücretsizdir.
    Şöyle deyin: tercüman. Ya da { $phone } numarasını arayın ve dilinizi söyleyin.
