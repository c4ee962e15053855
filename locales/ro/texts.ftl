# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: nu vă mai trimitem noi primii SMS. Ne puteți scrie în continuare și vă răspundem. Ca să primiți din nou SMS de la noi, trimiteți START.
messages-start = { $council }: vă putem trimite din nou SMS cu vești despre ce ne-ați cerut. Ca să nu mai primiți, trimiteți STOP.
messages-help = { $council }, SMS automate. Spuneți de ce aveți nevoie cu cuvintele dumneavoastră, sunați la { $phone } sau faceți o programare la noi: { $place }. Ca să nu mai primiți SMS, trimiteți STOP.

assistant-photo-link = Ca să trimiteți poze, deschideți { $link }
assistant-photo-by-text = Nu putem primi poze prin SMS. Ca să trimiteți poza, deschideți { $link }

photo-page-council = { $council }
photo-page-title = Trimiteți o poză
photo-page-choose = Alegeți pozele sau faceți una
photo-page-place = Ștergem locul unde a fost făcută poza înainte să o vadă cineva.
photo-page-send = Trimite
photo-page-done-title = Am primit poza
photo-page-done = Mulțumim. Reveniți la SMS-uri: continuăm acolo.
photo-page-none = Nu am putut deschide fișierul ca poză. Alegeți o imagine JPEG sau PNG.
photo-page-too-big = Poza aceea este prea mare. Alegeți una mai mică de 10 MB.
photo-page-unknown-title = Acest link nu merge
photo-page-unknown = Verificați linkul sau trimiteți-ne un SMS: vă dăm unul nou când trimiteți o poză.
photo-page-wrong-title = Ne pare rău, ceva nu a mers
photo-page-wrong = Poza nu s-a trimis. Așteptați un minut și încercați din nou.
