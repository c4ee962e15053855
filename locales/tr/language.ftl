# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Artık şu dilde konuşuyoruz: { $language }. İngilizceye dönmek için şunu yazın: English.
language-now-english = Artık İngilizce konuşuyoruz.
language-which = Hangi dili istersiniz? Adını yazın, örneğin Türkçe, Polski, العربية veya 中文.

# Said once, where the words are a translator's.
language-translated =
    Bu sözleri bir bilgisayar çeviriyor. Yanlış yapabilir.
    Tercüman isteyebilirsiniz. Ücretsizdir.

interpreter-offer =
    Bir tercümanınız olabilir, İngiliz İşaret Dili (BSL) için de. Ücretsizdir.
    Sizin için tercümanlı bir randevu alabilirim. Ya da { $phone } numarasını arayın, { $hours }, ve hangi dili konuştuğunuzu söyleyin.
    .sms = Tercüman ücretsizdir. “Randevu” yazın ya da { $phone } numarasını arayıp dilinizi söyleyin.
interpreter-choice-book = Randevu al
    .words = randevu, randevu al, randevu almak, randevu istiyorum, bir randevu
