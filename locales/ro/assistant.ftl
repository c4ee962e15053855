# Drafted by machine; not yet reviewed by a speaker.
### What the assistant says outside any journey. Values every message may use: $council, $phone, $hours, $place,
### $website, $county, $county_phone, $privacy.

assistant-greeting =
    Bună ziua. Sunt asistentul automat al { $council }.
    Spuneți cu cuvintele dumneavoastră de ce aveți nevoie. Pot sesiza o problemă, pot face o programare, vă pot ajuta să plătiți sau să faceți o reclamație și vă pot spune cum merge cazul dumneavoastră.
    Puteți și să sunați la { $phone }, { $hours }, sau să veniți cu programare: { $place }.
    .sms = { $council }, asistent automat. Spuneți de ce aveți nevoie sau sunați la { $phone }.
    .voice = Spuneți cu cuvintele dumneavoastră de ce aveți nevoie.
    .easy =
        Bună ziua. Sunt un computer. Lucrez pentru { $council }.
        Vă pot ajuta. Spuneți ce vă trebuie.
        Puteți și să sunați: { $phone }.

assistant-hello = Bună ziua. De ce aveți nevoie?

assistant-choice-ReportIssue = Sesizați o problemă
    .words = sesizare, sesizez, sesiza, raportez, raportare, a raporta, semnalez o problemă, vreau să sesizez, anunț o problemă
assistant-choice-BookAppointment = Faceți o programare
    .words = programare, programări, fac o programare, vreau programare, o programare, întâlnire, vizită, să vin, programez
assistant-choice-CheckProgress = Întrebați de o sesizare
    .words = verific, verificare, verifică sesizarea, stadiu, stadiul sesizării, cum merge sesizarea mea, ce se întâmplă cu sesizarea
assistant-choice-MakePayment = Plătiți o factură
    .words = plată, plătesc, plătește, să plătesc, plata, achit, o factură de plătit
assistant-choice-AskInformation = Puneți o întrebare
    .words = întrebare, am o întrebare, informații, informație, info
assistant-choice-SpeakToPerson = Vorbiți cu un om
    .words = om, un om, persoană, operator, cineva, vorbesc cu cineva, angajat

assistant-ask-me = Ce vreți să știți? Pot răspunde despre pubele, taxa locală (Council Tax), program și altele.
    .easy =
        Ce vreți să știți?
        Puteți întreba despre gunoi sau Council Tax.
        Puteți întreba când este deschis.

assistant-help =
    Îmi puteți spune despre o problemă, de exemplu o canapea aruncată sau o pubelă neridicată, și eu fac sesizarea.
    Dați-mi un număr de referință, ca NOR-7F3K-9Q, și vă spun cum merge sesizarea.
    Puteți face, schimba sau anula o programare, plăti o factură sau spune că nu puteți plăti și face o reclamație.
    Când vă întreb ceva, puteți spune „înapoi”, „repetă”, „sari peste”, „salvează” sau „stop”.
    Puteți și să sunați la { $phone }, { $hours }, sau să veniți cu programare: { $place }.
    .sms = Spuneți-ne o problemă, faceți o programare, plătiți, faceți o reclamație sau trimiteți numărul de referință. Pentru a vorbi cu un om: { $phone }. Programare la noi: { $place }.
    .voice =
        Îmi puteți spune despre o problemă, de exemplu o canapea aruncată sau o pubelă neridicată, și eu fac sesizarea.
        Puteți plăti o factură, face o programare sau întreba de o sesizare.
        Când vă întreb ceva, puteți spune înapoi, repetă, sari peste, salvează sau stop.
        Ca să veniți la noi, faceți o programare: { $place }. Răspundem și pe site.
        Ca să vorbiți cu un om, apăsați 0.
    .easy =
        Spuneți-mi o problemă. Eu spun consiliului.
        Dați-mi o referință. Vă spun cum merge.
        Vă pot ajuta să plătiți o factură.
        Puteți spune „înapoi”, „sari peste” sau „stop”.
        Ne puteți suna: { $phone }.

assistant-thanks = Cu plăcere. Vă putem ajuta cu altceva?
assistant-goodbye = La revedere. Puteți reveni aici oricând.
    .voice = La revedere. Puteți suna din nou oricând.

rating-ask = Înainte să plecați: cum ne-am descurcat astăzi?
rating-choice-1 = Foarte rău
rating-choice-2 = Rău
rating-choice-3 = Așa și așa
rating-choice-4 = Bine
rating-choice-5 = Foarte bine
rating-ask-words = Mulțumim. Ce a fost bine sau ce putem face mai bine? Spuneți în câteva cuvinte sau săriți peste.
rating-thanks = Vă mulțumim că ne-ați spus.

assistant-what-else = De ce aveți nevoie?
assistant-next-wish = Ați întrebat și despre altceva. Trec la asta acum.

assistant-only-understood =
    Înțeleg această limbă ({ $language }) și puteți scrie în ea. Îmi pare rău: deocamdată pot răspunde doar în engleză.
    Pentru a vorbi cu un interpret, sunați la { $phone }, { $hours }. Este gratuit.
    .voice = Înțeleg această limbă: { $language }. Dar îmi pare rău: deocamdată pot răspunde doar în engleză. Un om poate aduce un interpret la telefon. Este gratuit. Apăsați 0 ca să vorbiți cu un om.
    .easy =
        Știu această limbă: { $language }. Puteți scrie în ea.
        Îmi pare rău. Pot răspunde doar în engleză.
        Puteți avea un interpret. Este gratuit. Sunați la { $phone }.

assistant-nothing-to-stop = Nu este nimic deschis de oprit. De ce aveți nevoie?
assistant-nothing-to-go-back-to = Nu există o întrebare la care să ne întoarcem. De ce aveți nevoie?
assistant-start-over = Începem din nou. De ce aveți nevoie?
assistant-old-button = Butonul acela ține de ceva care s-a terminat. De ce aveți nevoie acum?
    .voice = Varianta aceea ține de ceva care s-a terminat. De ce aveți nevoie acum?
assistant-empty = Nu erau cuvinte în acel mesaj. Spuneți de ce aveți nevoie, în cuvinte sau cu butoanele.
    .sms = Nu erau cuvinte în acel mesaj. Spuneți pe scurt de ce aveți nevoie.
    .voice = Nu am auzit cuvinte. Spuneți pe scurt de ce aveți nevoie.
assistant-unknown-code = Nu cunosc acest cod. Un cod merge o singură dată și timp de 7 zile. Verificați-l sau spuneți de ce aveți nevoie.

assistant-not-understood = Nu am înțeles. Spuneți în câteva cuvinte simple, de exemplu „cineva a aruncat o canapea pe Elm Hill”, sau alegeți una dintre acestea.
    .voice = Nu am înțeles. Spuneți în câteva cuvinte simple sau alegeți una dintre acestea.
    .easy =
        Nu înțeleg.
        Folosiți câteva cuvinte scurte. Sau alegeți una dintre acestea.
assistant-not-understood-person = Tot nu înțeleg și îmi pare rău. Alegeți una dintre acestea sau sunați la { $phone }, { $hours }. Vă va ajuta un om.
    .voice = Tot nu înțeleg și îmi pare rău. Alegeți una dintre acestea sau apăsați 0 ca să vorbiți cu un om.
    .easy =
        Tot nu înțeleg. Îmi pare rău.
        Alegeți una dintre acestea. Sau sunați la { $phone }.
        Vă ajută un om.
assistant-not-understood-here = Nu am înțeles.

assistant-boundary = Vrem să vă ajutăm. Vă rugăm să nu folosiți astfel de cuvinte despre oamenii care lucrează la noi.
assistant-threat =
    Am oprit din cauza celor spuse. Această conversație este păstrată.
    Dacă cineva este în pericol acum, sunați la 999. Dacă aveți nevoie de consiliu, sunați la { $phone }.

assistant-card-removed = Ați dat un număr de card. A fost șters înainte de a fi păstrat. Nu trimiteți niciodată aici numere de card, pentru că mesajele se păstrează. Pentru plată, cereți-mi un link sau sunați la { $payment_phone }.
    .voice = Ați dat un număr de card. A fost șters înainte de a fi păstrat. Nu spuneți niciodată aici numere de card. Pentru plată, cereți-mi un link sau sunați la { $payment_phone }.
    .easy =
        Ați dat un număr de card. L-am șters.
        Nu trimiteți niciodată aici un număr de card. Nu este sigur.
        Cereți-mi un link de plată. Sau sunați la { $payment_phone }.

assistant-photo-not-a-photo = Fișierul acela nu este o poză pe care o pot deschide, așa că nu este păstrat. Trimiteți o poză JPEG sau PNG.
assistant-photo-too-big = Poza aceea este prea mare, așa că nu este păstrată. Trimiteți una mai mică de 10 MB.
assistant-photo-too-many = Ați trimis mai multe poze decât pot păstra. Primele sunt păstrate.

assistant-went-wrong = Ne pare rău, ceva nu a mers. Răspunsurile dumneavoastră sunt salvate. Încercați din nou peste un minut sau sunați la { $phone }.
    .easy =
        Ne pare rău. Ceva nu a mers.
        Răspunsurile sunt păstrate.
        Încercați din nou curând. Sau sunați la { $phone }.

danger-general = Dacă cineva este în pericol acum, sunați la 999. Dacă miroase a gaz, ieșiți afară și sunați la 0800 111 999. Spuneți-mi ce se întâmplă.
danger-glad-safe = Mă bucur că sunteți în siguranță.

# What everybody is told first while something is urgent, in the words of a member of staff.

assistant-urgent = Important: { $text }
