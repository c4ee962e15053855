# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: artık size ilk biz SMS göndermeyeceğiz. Siz yine yazabilirsiniz, yanıt veririz. SMS’lerimizi yeniden almak için START yazın.
messages-start = { $council }: bizden istediğiniz şeylerin haberlerini size yeniden SMS ile gönderebiliriz. Bitirmek için STOP yazın.
messages-help = { $council }, otomatik SMS. Ne istediğinizi kendi sözlerinizle yazın, { $phone } numarasını arayın ya da bizi görmek için randevu alın: { $place }. SMS almamak için STOP yazın.

assistant-photo-link = Fotoğraf göndermek için açın: { $link }
assistant-photo-by-text = Fotoğrafları SMS ile alamıyoruz. Fotoğrafınızı göndermek için açın: { $link }

photo-page-council = { $council }
photo-page-title = Fotoğraf gönderin
photo-page-choose = Fotoğraflarınızı seçin ya da bir fotoğraf çekin
photo-page-place = Fotoğrafın nerede çekildiği bilgisini, kimse görmeden önce sileriz.
photo-page-send = Gönder
photo-page-done-title = Fotoğrafınız bize ulaştı
photo-page-done = Teşekkürler. SMS’lerinize dönün: oradan devam ederiz.
photo-page-none = Bunu fotoğraf olarak açamadık. JPEG veya PNG biçiminde bir resim seçin.
photo-page-too-big = Bu fotoğraf çok büyük. 10 MB’den küçük bir tane seçin.
photo-page-unknown-title = Bu bağlantı çalışmıyor
photo-page-unknown = Bağlantıyı kontrol edin ya da bize SMS gönderin: bir fotoğraf gönderdiğinizde size yenisini veririz.
photo-page-wrong-title = Özür dileriz, bir sorun oluştu
photo-page-wrong = Fotoğrafınız gönderilmedi. Bir dakika bekleyin, sonra yeniden deneyin.
