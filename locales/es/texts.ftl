# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: ya no le enviaremos SMS sin que nos escriba antes. Puede seguir escribiendo y le respondemos. Para recibirlos otra vez, envíe START.
messages-start = { $council }: podemos enviarle SMS otra vez con noticias de lo que nos pidió. Para no recibirlos, envíe STOP.
messages-help = { $council }, SMS automáticos. Díganos qué necesita con sus palabras, llame al { $phone } o pida cita para vernos: { $place }. Para no recibir más SMS, envíe STOP.

assistant-photo-link = Para enviar fotos, abra { $link }
assistant-photo-by-text = No podemos recibir fotos por SMS. Para enviar su foto, abra { $link }

photo-page-council = { $council }
photo-page-title = Enviar una foto
photo-page-choose = Elija sus fotos, o haga una
photo-page-place = Quitamos el lugar donde se hizo la foto antes de que nadie la vea.
photo-page-send = Enviar
photo-page-done-title = Tenemos su foto
photo-page-done = Gracias. Vuelva a sus SMS: seguimos allí.
photo-page-none = No pudimos abrirla como foto. Elija una imagen JPEG o PNG.
photo-page-too-big = Esa foto es demasiado grande. Elija una de menos de 10 MB.
photo-page-unknown-title = Este enlace no funciona
photo-page-unknown = Compruebe el enlace, o envíenos un SMS: le damos uno nuevo cuando nos diga que quiere enviar una foto.
photo-page-wrong-title = Lo sentimos, algo falló
photo-page-wrong = Su foto no se envió. Espere un minuto e inténtelo otra vez.
