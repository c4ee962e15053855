# Drafted by machine; not yet reviewed by a speaker.
# Answers to common questions. Facts about the council come in as values.

answer-opening_hours = Linia noastră telefonică este deschisă: { $hours }. Numărul este { $phone }. Puteți folosi acest chat oricând, zi și noapte.
answer-phone_number = Puteți suna la { $council }: { $phone }. Linia este deschisă: { $hours }. Cu Relay UK, formați 18001, apoi { $phone }.
answer-city_hall = Puteți veni la noi: { $place }. Trebuie întâi o programare. Sunați la { $phone }.
answer-what_can_you_do = Pot prelua o sesizare, de exemplu despre o pubelă neridicată, o reparație sau gunoi aruncat. Vă pot spune cum merge o sesizare și pot răspunde la întrebări obișnuite. Puteți și să sunați la { $phone } sau să faceți o programare.
    .sms = Pot prelua o sesizare, de exemplu despre o pubelă sau o reparație. Vă pot spune cum merge. Puteți și să sunați la { $phone }.
    .voice = Pot prelua o sesizare, de exemplu despre o pubelă neridicată sau o reparație. Vă pot spune și cum merge o sesizare.
answer-are_you_a_robot = Sunt un asistent automat al { $council }, nu un om. Pentru a vorbi cu un om, sunați la { $phone }. Linia este deschisă: { $hours }.
answer-privacy = { $council } păstrează ce scrieți aici, ca să vă putem ajuta. Văd doar angajații și firmele care lucrează pentru noi. Nu scrieți numere de card. Puteți cere să vedeți sau să ștergem datele. Nota de confidențialitate: { $privacy }. Mai multe vă spune { $contact }.
    .sms = { $council } păstrează ce scrieți, ca să vă putem ajuta. Nu trimiteți numere de card. Puteți cere să vedeți sau să ștergem datele.
    .voice = Păstrăm ce ne spuneți, ca să vă putem ajuta. Puteți cere să vedeți sau să ștergem datele.
answer-bin_day = Ziua de ridicare depinde de adresă, iar eu nu am lista aici. O găsiți la { $website }. Puteți și să sunați la { $phone }. Dacă pubela nu a fost golită, pot face o sesizare.
answer-recycling = Puneți materialele reciclabile în pubelă curate, uscate și libere, fără saci. Lista cu ce intră în fiecare pubelă este la { $website }. Puteți și să sunați la { $phone }. Dacă pubela nu a fost golită, pot face o sesizare.
answer-council_tax = Taxa locală (Council Tax) se plătește pentru locuințe și ajută la plata serviciilor locale. Suma depinde de categoria locuinței (band). Puteți plăti mai puțin dacă locuiți singuri sau aveți venit mic. Întrebați-ne la { $phone }.
answer-pay_council_tax = Puteți plăti aici: spuneți că vreți să plătiți. Puteți plăti și cu cardul la { $payment_phone }, zi și noapte, la { $website } sau prin Direct Debit. Pregătiți numărul de cont. Este pe factură. Dacă nu puteți plăti, spuneți-ne repede. Vă putem ajuta.
    .sms = Puteți plăti Council Tax cu cardul la { $payment_phone }, zi și noapte. Pregătiți numărul de cont de pe factură. Dacă nu puteți plăti, spuneți-ne repede.
answer-housing_options = Dacă riscați să vă pierdeți locuința, spuneți-ne cât mai repede. Sunați la { $phone } și cereți „housing options”. Dacă nu aveți unde dormi la noapte, spuneți-mi acum.
answer-who_does_potholes = De gropile din drum se ocupă { $pothole_body }. Puteți suna la { $pothole_phone }. Dacă îmi spuneți unde este, vă explic ce urmează.
answer-how_to_complain = Puteți face o reclamație la { $phone }, la { $website } sau personal. Spuneți ce a mers prost și ce ar îndrepta lucrurile. Altcineva poate vorbi pentru dumneavoastră.
answer-bulky_waste = Obiectele mari sunt, de exemplu, o canapea sau un frigider. Le putem lua de acasă contra cost. Sunați la { $phone } pentru programare. Nu le lăsați în stradă.
answer-garden_waste = Ridicăm deșeuri de grădină dacă vă înscrieți și plătiți o taxă pe an. Vă puteți înscrie la { $website } sau la { $phone }. Două săptămâni de Crăciun nu se ridică.
answer-languages = Puteți avea un interpret la telefon sau la o vizită. Este gratuit. Sunați la { $phone } și spuneți ce limbă vorbiți. Putem traduce și scrisorile.
