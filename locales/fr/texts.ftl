# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council } : nous ne vous enverrons plus de SMS en premier. Vous pouvez encore nous écrire et nous répondons. Pour recevoir à nouveau nos SMS, envoyez START.
messages-start = { $council } : nous pouvons à nouveau vous envoyer des nouvelles de vos demandes par SMS. Pour arrêter, envoyez STOP.
messages-help = { $council }, SMS automatiques. Dites-nous ce qu'il vous faut avec vos mots, appelez le { $phone }, ou prenez rendez-vous pour nous voir : { $place }. Pour ne plus recevoir de SMS, envoyez STOP.

assistant-photo-link = Pour envoyer des photos, ouvrez { $link }
assistant-photo-by-text = Nous ne pouvons pas recevoir de photos par SMS. Pour envoyer votre photo, ouvrez { $link }

photo-page-council = { $council }
photo-page-title = Envoyer une photo
photo-page-choose = Choisissez vos photos, ou prenez-en une
photo-page-place = Nous effaçons le lieu où la photo a été prise avant que quelqu'un la voie.
photo-page-send = Envoyer
photo-page-done-title = Nous avons votre photo
photo-page-done = Merci. Retournez à vos SMS : nous continuons là.
photo-page-none = Nous n'avons pas pu ouvrir ceci comme une photo. Choisissez une image JPEG ou PNG.
photo-page-too-big = Cette photo est trop lourde. Choisissez-en une de moins de 10 Mo.
photo-page-unknown-title = Ce lien ne marche pas
photo-page-unknown = Vérifiez le lien, ou envoyez-nous un SMS : nous vous en donnons un nouveau quand vous envoyez une photo.
photo-page-wrong-title = Désolé, un problème est arrivé
photo-page-wrong = Votre photo n'a pas été envoyée. Attendez une minute, puis essayez encore.
