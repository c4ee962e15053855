# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: non le scriviamo più per primi. Può ancora scriverci, e rispondiamo. Per avere di nuovo i nostri SMS invii START.
messages-start = { $council }: possiamo scriverle di nuovo con le novità su quello che ci ha chiesto. Per smettere invii STOP.
messages-help = { $council }, SMS automatici. Ci dica con parole sue che cosa le serve, chiami il { $phone }, o prenoti per vederci qui: { $place }. Per non avere più SMS invii STOP.

assistant-photo-link = Per inviare foto apra { $link }
assistant-photo-by-text = Non possiamo ricevere foto per SMS. Per inviare la sua foto apra { $link }

photo-page-council = { $council }
photo-page-title = Inviare una foto
photo-page-choose = Scelga le sue foto, o ne faccia una
photo-page-place = Prima che qualcuno la veda, togliamo il luogo dove è stata fatta la foto.
photo-page-send = Invia
photo-page-done-title = Abbiamo la sua foto
photo-page-done = Grazie. Torni ai suoi SMS: continuiamo lì.
photo-page-none = Non siamo riusciti ad aprirla come foto. Scelga un’immagine JPEG o PNG.
photo-page-too-big = Quella foto è troppo grande. Ne scelga una sotto i 10 MB.
photo-page-unknown-title = Questo link non funziona
photo-page-unknown = Controlli il link, o ci invii un SMS: ne avrà uno nuovo quando invia una foto.
photo-page-wrong-title = Ci dispiace, qualcosa è andato male
photo-page-wrong = La sua foto non è stata inviata. Aspetti un minuto, poi provi di nuovo.
