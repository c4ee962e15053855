# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: já não lhe enviamos SMS por nossa iniciativa. Ainda nos pode enviar SMS, e respondemos. Para voltar a receber os nossos SMS, envie START.
messages-start = { $council }: podemos outra vez enviar-lhe SMS com novidades do que nos pediu. Para acabar com isso, envie STOP.
messages-help = { $council }, SMS automáticos. Diga do que precisa por palavras suas, ligue { $phone }, ou faça uma marcação para vir cá: { $place }. Para não receber mais SMS, envie STOP.

assistant-photo-link = Para enviar fotos, abra { $link }
assistant-photo-by-text = Não podemos receber fotos por SMS. Para enviar a sua foto, abra { $link }

photo-page-council = { $council }
photo-page-title = Enviar uma foto
photo-page-choose = Escolha as suas fotos, ou tire uma
photo-page-place = Apagamos o lugar onde a foto foi tirada antes de alguém a ver.
photo-page-send = Enviar
photo-page-done-title = Temos a sua foto
photo-page-done = Obrigado. Volte aos seus SMS: continuamos lá.
photo-page-none = Não conseguimos abrir isso como foto. Escolha uma imagem JPEG ou PNG.
photo-page-too-big = Essa foto é grande demais. Escolha uma com menos de 10 MB.
photo-page-unknown-title = Este link não funciona
photo-page-unknown = Verifique o link, ou envie-nos um SMS: damos-lhe um novo quando enviar uma foto.
photo-page-wrong-title = Pedimos desculpa, algo falhou
photo-page-wrong = A sua foto não foi enviada. Espere um minuto e tente outra vez.
