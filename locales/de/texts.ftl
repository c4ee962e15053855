# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: Wir schreiben Ihnen nicht mehr von selbst. Sie können uns weiter schreiben, und wir antworten. Für unsere SMS senden Sie wieder START.
messages-start = { $council }: Wir können Ihnen wieder schreiben, wenn es Neues zu Ihrem Anliegen gibt. Zum Beenden senden Sie STOP.
messages-help = { $council }, automatische SMS. Sagen Sie mit Ihren Worten, was Sie brauchen, rufen Sie { $phone } an, oder buchen Sie einen Termin bei uns: { $place }. Für keine weiteren SMS senden Sie STOP.

assistant-photo-link = Um Fotos zu senden, öffnen Sie { $link }
assistant-photo-by-text = Per SMS können wir keine Fotos annehmen. Um Ihr Foto zu senden, öffnen Sie { $link }

photo-page-council = { $council }
photo-page-title = Ein Foto senden
photo-page-choose = Wählen Sie Ihre Fotos oder machen Sie eines
photo-page-place = Wir entfernen, wo das Foto gemacht wurde, bevor jemand es sieht.
photo-page-send = Senden
photo-page-done-title = Wir haben Ihr Foto
photo-page-done = Danke. Gehen Sie zurück zu Ihren SMS. Dort geht es weiter.
photo-page-none = Das konnten wir nicht als Foto öffnen. Wählen Sie ein Bild als JPEG oder PNG.
photo-page-too-big = Dieses Foto ist zu groß. Wählen Sie eines mit weniger als 10 MB.
photo-page-unknown-title = Dieser Link geht nicht
photo-page-unknown = Prüfen Sie den Link oder senden Sie uns eine SMS. Sie bekommen einen neuen, wenn Sie ein Foto senden.
photo-page-wrong-title = Hier ging leider etwas schief
photo-page-wrong = Ihr Foto wurde nicht gesendet. Warten Sie eine Minute und versuchen Sie es noch einmal.
