# Drafted by machine; not yet reviewed by a speaker.
# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = Bună ziua. Aici este asistentul automat al { $council }. Ce spuneți se notează, ca să vă putem ajuta. În caz de pericol, închideți și sunați la 999. Ca să vorbiți cu un om, apăsați oricând 0.
voice-hear-choices = Ca să auziți variantele, apăsați steluță.
voice-choice = { $choice }: apăsați { $key }.
voice-key = Apăsați { $key }.
voice-more = Pentru alte variante, apăsați 8.
voice-other-languages = Pentru altă limbă, apăsați 8.
voice-online = Puteți face aproape orice și pe site-ul nostru, la orice oră. Vă păstrați locul.
voice-link-offer = Ca să primiți linkul prin SMS, apăsați 7.
voice-link-sent = S-a trimis la telefonul de pe care sunați.
voice-link-not-sent = Nu pot trimite un SMS la acest telefon. Vă poate ajuta un om. Apăsați 0 ca să vorbiți cu un om.
voice-reference-offer = Ca să primiți referința prin SMS, apăsați 7.
voice-pay-by-keys = Plătiți acum cu cardul, cu tastele
    .words = plătesc acum, plătiți acum, plată acum, card, cardul, cu cardul, cu card, plătesc cu cardul, plată cu cardul, vreau să plătesc cu cardul, cu tastele, plătesc cu tastele
voice-pay-begins = Pregătiți cardul. Folosiți numai tastele și nu spuneți niciodată numărul cardului. Ca să opriți, apăsați steluță.
voice-pay-number = Dați numărul lung de pe card, apoi apăsați diez.
voice-pay-expiry = Dați luna și anul când expiră cardul, în patru cifre.
voice-pay-code = Dați cele trei cifre de pe spatele cardului, apoi apăsați diez.
voice-pay-again = Nu a mers. Vă rog să încercați din nou.
voice-pay-working = Un moment. Se face plata.
voice-pay-not-now = Acum nu pot primi plata cu cardul pentru aceasta. Puteți folosi linkul sau apăsați 0 ca să vorbiți cu un om.
voice-anything-else = Mai aveți nevoie de ceva?
voice-news-text = { $council }: { $news }
voice-link-text = Linkul de la { $council }, cerut la telefon: { $link }
voice-reference-text = { $council }: referința dumneavoastră este { $reference }.

# What can be picked first of all.

voice-menu-ReportIssue = Sesizați o problemă
voice-menu-BookAppointment = Faceți o programare
voice-menu-MakePayment = Plătiți o factură
voice-menu-CheckProgress = Întrebați de o sesizare
voice-menu-MakeComplaint = Faceți o reclamație

# How an answer can be given with the keys.

voice-keys-date = Cu tastele, dați ziua și luna în patru cifre, apoi apăsați diez.
voice-keys-place = Cu tastele, dați un cod poștal sau un număr de casă, apoi apăsați diez.
voice-keys-contact = Cu tastele, dați numărul de telefon, apoi apăsați diez.
voice-keys-number = Cu tastele, dați numărul, apoi apăsați diez. Pentru virgulă, apăsați steluță.
voice-keys-reference = Cu tastele, dați ultimele șase semne, apoi apăsați diez. Pentru o literă, apăsați tasta pe care se află.
voice-which-reference = Care este referința?
voice-reference-unknown = Nu găsesc această referință.
voice-postcode-letter = Ce literă este?
voice-postcode-unknown = Nu găsesc acest cod poștal.
voice-date-unknown = Nu găsesc această dată.

# When nothing was heard, or nothing could be made of it.

voice-silence = Nu v-am auzit.
voice-silence-keys = Tot nu vă aud. Puteți apăsa o tastă. Ca să auziți întrebarea din nou, apăsați steluță. Ca să mergeți înapoi, apăsați 9.
voice-silence-goodbye = Nu vă aud, așa că închei apelul acum. Ce ne-ați spus este păstrat. Sunați din nou și continuăm de aici.
voice-no-such-key = Acea tastă nu face nimic acum.
voice-which-one = Nu am înțeles.
voice-slower = Spun mai rar.
voice-moment = Un moment, vă rog.
voice-busy = Ne pare rău, durează prea mult. Răspunsurile dumneavoastră sunt salvate.
voice-went-wrong = Ne pare rău, ceva nu a mers. Răspunsurile dumneavoastră sunt salvate.
voice-went-wrong-end = Ne pare rău, acum nu merge. Răspunsurile dumneavoastră sunt salvate. Sunați din nou peste câteva minute.

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = Un om
    .words = operator, operatoare, un om vă rog, dați-mi pe cineva, faceți-mi legătura, om, un om, persoană, o persoană, angajat, un om adevărat, o persoană reală, vorbesc cu un om, vreau să vorbesc cu un om, vorbesc cu cineva, vreau să vorbesc cu cineva
voice-command-repeat = Repetă
    .words = repetă, repetați, mai spune o dată, mai spuneți o dată, încă o dată, din nou, poftim, puteți repeta, ce ați spus
voice-command-slower = Mai rar
    .words = mai rar, mai încet, mai rar vă rog, mai încet vă rog, puteți vorbi mai rar, puteți vorbi mai încet, vorbiți mai rar, vorbiți mai încet, prea repede, vorbește mai rar
voice-command-link = Trimiteți linkul prin SMS
    .words = trimite linkul, trimiteți linkul, trimite-mi linkul, trimiteți-mi linkul, trimite-mi referința, trimiteți-mi referința, prin sms, prin mesaj, trimite-mi un sms, trimiteți-mi un sms, trimiteți-mi un mesaj
voice-command-language = Altă limbă
    .words = altă limbă, alte limbi, o altă limbă, limbă, limba, schimbă limba, schimbați limba

# Somebody calls again.

voice-resume = Data trecută ați început: { $what }. Vreți să continuați?
voice-resume-go-on = Continuă
    .words = da, continuă, continuați, continui, continuăm, mai departe, da vă rog, vreau să continui
voice-resume-new = Începe altceva
    .words = nu, nou, ceva nou, altceva, de la început, începe din nou, nu mulțumesc, începem ceva nou
voice-doing-report = o sesizare despre o problemă
voice-doing-appointment = o programare
voice-doing-payment = o plată
voice-doing-complaint = o reclamație
voice-doing-progress = o întrebare despre o sesizare
voice-doing-other = o discuție cu noi

# A person.

voice-putting-through = Vă fac acum legătura cu un om.
voice-closed = Nimeni nu vă poate răspunde acum. Programul este: { $hours }. Vreți să vă sunăm înapoi?
voice-person-offer = Vreți să vorbiți cu un om?
voice-place-kept = Încă nimeni nu a putut prelua apelul. Vă păstrați locul la rând.
voice-no-more-codes = Prea multe coduri sau referințe au fost greșite. Vă poate ajuta un om.
voice-too-many-calls = Au fost prea multe apeluri, așa că nu îl pot prelua pe acesta. În caz de pericol, sunați la 999. Vă rog să sunați din nou peste o oră.
voice-nobody-free = Nimeni nu a putut prelua apelul. Vreți să vă sunăm înapoi?
voice-call-me-back = Da, sunați-mă înapoi
    .words = da, sunați-mă, sună-mă, sunați-mă înapoi, da vă rog, da sunați-mă, apel înapoi
voice-not-called-back = Nu, continuăm aici
    .words = nu, continuăm, continui, mai departe, nu mulțumesc, nu mersi, continuăm aici
voice-callback-wish = Vreau să programez un apel înapoi.

# Languages.

voice-languages = Ce limbă vorbiți?
voice-no-voice = Încă nu putem vorbi la telefon în această limbă: { $language }. Un om poate aduce un interpret. Este gratuit. Apăsați 0 ca să vorbiți cu un om.
