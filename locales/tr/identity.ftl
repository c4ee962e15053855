# Drafted by machine; not yet reviewed by a speaker.
# Proving who somebody is, by a code that is sent to their phone or email.

identity-ask-contact = Adınız nedir ve bizdeki cep numaranız ya da e-postanız nedir? Siz olduğunuzu kontrol etmek için oraya bir kod gönderirim.
    .again = Adınızı ve bir cep numarası ya da e-posta verin. Örneğin: Ayşe Yılmaz, 07700 900123.
    .sms = Adınız nedir ve bizdeki cep numaranız ya da e-postanız nedir? Oraya bir kod gönderirim.
identity-ask-name = Adınız nedir? Bunu atlayabilirsiniz. Adınız olmadan daha az şey bulabilirim.
    .again = Adınızı ve soyadınızı söyleyin ya da bunu atlayın.
identity-label-name = Ad
    .words = ad, adım, isim, ismim
identity-ask-code = 6 rakamlı bir kod gönderdim: { $to }. Kod nedir? { $minutes } dakika geçerlidir. Gelmezse şöyle deyin: yeni kod.
    .again = Şuraya gönderdiğim 6 rakamlı kod nedir: { $to }? Başka bir kod için şöyle deyin: yeni kod.
identity-ask-code-optional = 6 rakamlı bir kod gönderdim: { $to }. Kodu söylerseniz kim olduğunuzu sonra kontrol etmemiz gerekmez. Ya da bunu atlayın.
    .again = Şuraya gönderdiğim 6 rakamlı kod nedir: { $to }? Başka bir kod için şöyle deyin: yeni kod. Bunu atlayabilirsiniz.
identity-label-code = Kod
    .words = kod
identity-word-again = Yeni kod gönder
    .words = yeni kod, yeni kod gönder, başka kod, baska kod, yeniden gönder, yeniden gonder, tekrar gönder, tekrar gonder, bir daha gönder, gelmedi, kod gelmedi, almadım, almadim, kod yok
identity-six-digits = Kodda 6 rakam var.
identity-cannot-send = Oraya kod gönderemem. En iyisi bir cep numarası.
identity-wrong = Kod bu değil.
identity-expired = O kodun süresi doldu. Yeni bir kod gönderdim.
identity-proven = Teşekkürler. Artık siz olduğunuzu biliyorum.
identity-language = Geçen sefer şu dilde konuştuk: { $language }. Yine isterseniz söyleyin.
identity-left-out = Kod olmadan devam ediyoruz. Kim olduğunuzu sonra kontrol ederiz.
identity-no-more = Siz olduğunuzu şimdi kontrol edemem. { $phone } numarasını arayın, bir görevli yardım edebilir. Ya da yarın yeniden deneyin.
identity-nothing = Bu ad ve iletişim bilgisiyle bir şey bulamıyorum. Referansınız varsa söyleyin. Ya da { $phone } numarasını arayın.
identity-text = Kodunuz: { $code }. { $minutes } dakika geçerlidir. Bunu telefonla ya da e-postayla asla sormayız. Siz istemediyseniz bir şey yapmayın.
    .subject = Belediyeden kodunuz
