# Drafted by machine; not yet reviewed by a speaker.
# What residents tell the council that is no report, payment, appointment or complaint.

enquiry-begin-feedback = Mulțumim. Transmit părerea dumneavoastră celor despre care este vorba. Ce păstrăm scrie la { $link }.
enquiry-begin-details = Transmit schimbarea. O face un om, după ce verifică cine sunteți. Ce păstrăm scrie la { $link }.
enquiry-begin-privacy = Aveți acest drept și este gratuit. Trebuie să verificăm cine sunteți înainte să arătăm sau să schimbăm ceva. Ce păstrăm scrie la { $link }.
enquiry-begin-interpreter = Interpretul este gratuit și îl găsim noi. Vă rugăm să nu puneți un copil să traducă. Ce păstrăm scrie la { $link }.
    .voice = Interpretul este gratuit și îl găsim noi. Vă rugăm să nu puneți un copil să traducă.

enquiry-ask-subject-feedback = Ce este?
    .again = Alegeți laudă, sugestie sau comentariu.
enquiry-ask-subject-details = Ce s-a schimbat?
    .again = Alegeți varianta cea mai apropiată sau spuneți cu cuvintele dumneavoastră.
enquiry-ask-subject-privacy = Ce vreți să facem?
    .again = Alegeți varianta cea mai apropiată sau spuneți cu cuvintele dumneavoastră.
enquiry-ask-subject-interpreter = Pentru ce aveți nevoie de interpret?
    .again = Alegeți varianta cea mai apropiată sau spuneți într-un cuvânt, de exemplu apel sau scrisoare.

enquiry-subject-praise = O laudă
    .words = laudă, laude, mulțumesc, mulțumiri, mersi, vă mulțumesc, felicitări, bravo, excelent, minunat, grozav, foarte bine, treabă bună, amabil, de ajutor, mulțumit, mulțumită
enquiry-subject-suggestion = O sugestie
    .words = sugestie, sugestii, sugerez, propunere, propun, idee, am o idee, ar trebui, ați putea, ar fi mai bine, de ce nu
enquiry-subject-comment = Un comentariu
    .words = comentariu, comentarii, comentez, părere, opinie, punct de vedere, altceva, alta
enquiry-subject-moved_home = M-am mutat sau mă voi muta
    .words = m-am mutat, mă mut, mutat, mutare, mutarea, adresă, adresa nouă, adresă nouă, schimbare de adresă, schimb adresa, casă nouă, apartament nou
enquiry-subject-household = Cine locuiește la mine acasă
    .words = cine locuiește cu mine, cine stă cu mine, a venit să stea, a plecat de acasă, partener, parteneră, bebeluș, copil, locuiesc singur, locuiesc singură, stau singur, stau singură, chiriaș
enquiry-subject-name = Numele meu
    .words = numele meu, nume, numele, nume de familie, nume după căsătorie, mi-am schimbat numele, m-am căsătorit, căsătorie, am divorțat, divorț
enquiry-subject-contact = Telefonul sau e-mailul meu
    .words = telefon, telefonul, email, e-mail, mail, număr nou, număr de telefon nou, telefon nou, email nou, mobil
enquiry-subject-needs = Cum luăm legătura cu dumneavoastră
    .words = cum mă contactați, cum luați legătura cu mine, litere mari, scris mare, braille, audio, text ușor de citit, nu mă sunați, fără telefoane, fără apeluri, doar sms, doar mesaje, scrisori, buclă de inducție, nu aud bine, surd, surdă, orb, oarbă, nu văd bine
enquiry-subject-income = Munca sau banii mei
    .words = venit, venituri, bani, loc de muncă, serviciu nou, job nou, mi-am pierdut serviciul, am rămas fără serviciu, muncă, salariu, salariu mai mare, s-au schimbat beneficiile, economii, pensie, am început să lucrez, nu mai lucrez
enquiry-subject-death = Cineva a murit
    .words = a murit, murit, moarte, deces, decedat, decedată, a decedat, s-a stins, înmormântare
enquiry-subject-see = Vreau să văd ce date aveți despre mine
    .words = văd, să văd, copie, o copie, ce aveți despre mine, ce date aveți despre mine, acces la date, dosarul meu, datele mele, informații despre mine
enquiry-subject-correct = Corectarea unei greșeli
    .words = corectez, corectați, corectare, greșeală, greșit, eroare, îndreptați, repară, schimbă, modifică, date vechi
enquiry-subject-erase = Ștergerea datelor despre mine
    .words = șterge, ștergeți, ștergere, elimină, eliminați, uitați-mă, să fie șterse
enquiry-subject-object = Să nu mai folosiți datele pentru ceva
    .words = mă opun, obiecție, obiectez, nu mai folosiți, să nu mai folosiți, nu folosiți, opriți folosirea
enquiry-subject-call = Să vorbesc cu voi la telefon
    .words = apel, telefon, la telefon, prin telefon, să sun, convorbire
enquiry-subject-book = O programare nouă
    .words = programare nouă, o programare nouă, fac o programare, vreau programare, să mă programez
enquiry-subject-booked = O programare pe care o am
    .words = programarea mea, am o programare, am programare, am deja programare, deja programat, deja programată
enquiry-subject-letter = O scrisoare sau un formular
    .words = scrisoare, scrisori, formular, hârtie, hârtii, act, acte, document
enquiry-subject-meeting = O întâlnire sau o vizită
    .words = întâlnire, ședință, vizită, interviu, audiere, să vin, personal, față în față

enquiry-ask-feedback = Ce vreți să ne spuneți?
    .again = Spuneți cu cuvintele dumneavoastră. Ajung câteva.
enquiry-ask-details-moved_home = Care este adresa veche, care este cea nouă și în ce zi vă mutați?
    .again = De exemplu: de la 12 Alder Road la 3 Elm Hill, pe 1 martie.
enquiry-ask-details-household = Cine s-a mutat la dumneavoastră sau a plecat, și în ce zi?
    .again = De exemplu: fiul meu a plecat de acasă pe 1 martie.
enquiry-ask-details-name = Cum vă numeați și cum vă numiți acum?
    .again = Dați numele vechi și pe cel nou.
enquiry-ask-details-contact = Care este numărul sau e-mailul vechi și care este cel nou?
    .again = Dați-l pe cel vechi și pe cel nou, ca să vă găsim.
enquiry-ask-details-needs = De ce aveți nevoie? De exemplu scrisori cu litere mari sau fără apeluri la telefon.
    .again = Spuneți cum să vă scriem sau cum să vorbim cu dumneavoastră. Ajunge o dată: ținem cont de asta.
enquiry-ask-details-income = Ce s-a schimbat și din ce zi?
    .again = De exemplu: din 1 martie lucrez 20 de ore pe săptămână.
enquiry-ask-details-death = Cum se numea persoana, ce adresă avea și când a murit?
    .again = Ajung numele și adresa. Nu vă grăbiți.
enquiry-ask-privacy-see = Ce vreți să vedeți? Dacă puteți, spuneți ce serviciu și ce ani.
    .again = De exemplu: scrisorile mele despre taxa locală din 2024 până acum. Puteți cere și tot.
enquiry-ask-privacy-correct = Ce este greșit și cum ar trebui să fie?
    .again = Spuneți ce avem noi și ce este corect.
enquiry-ask-privacy-erase = Ce să ștergem și de ce? Unele lucruri trebuie păstrate prin lege și vă vom spune care.
    .again = Spuneți ce serviciu, ce scrisori sau ce conversații.
enquiry-ask-privacy-object = Ce să nu mai facem cu datele și de ce?
    .again = Spuneți pentru ce nu vreți să le folosim.
enquiry-ask-interpreter-call = Despre ce este apelul și când putem suna?
    .again = De exemplu: chiria mea, luni dimineață.
enquiry-ask-interpreter-booked = Când este programarea? Dați și referința ei, dacă o aveți.
    .again = De exemplu: pe 3 decembrie la ora 10, despre reparația mea.
enquiry-ask-interpreter-letter = Despre ce este scrisoarea?
    .again = De exemplu: o scrisoare despre taxa locală (Council Tax) venită săptămâna aceasta.
enquiry-ask-interpreter-meeting = Despre ce este, unde este și când?
    .again = De exemplu: un interviu despre locuință la City Hall, pe 3 decembrie la ora 10.

enquiry-ask-person = Despre cine este vorba? Ajunge un nume, o echipă sau un loc.
    .again = De exemplu: Sam de la telefon sau echipa de gunoi de pe strada noastră. Puteți sări peste.
enquiry-ask-contact-optional = Vreți un răspuns? Atunci dați numele și un număr de telefon sau un e-mail. Puteți sări peste.
    .again = Dați un număr de telefon sau un e-mail, sau spuneți: sari peste.
enquiry-ask-contact-required = Cum vă numiți și care este telefonul sau e-mailul? Avem nevoie ca să verificăm cine sunteți și să răspundem.
    .again = Dați numele și un număr de telefon sau un e-mail.

enquiry-label-subject = Despre
    .words = despre, subiect, fel
enquiry-label-text = Cu cuvintele dumneavoastră
    .words = cuvinte, text, ce am spus, mesaj
enquiry-label-person = Despre cine
    .words = cine, persoana, despre cine

enquiry-affects-moved_home = Asta vă poate schimba taxa locală (Council Tax), pubelele, permisul de parcare și votul. Dacă primiți reducere la taxa locală (Council Tax Reduction) sau ajutor pentru chirie (Housing Benefit), spuneți-ne în cel mult o lună.
enquiry-affects-household = Asta vă poate schimba taxa locală (Council Tax). Dacă primiți reducere la taxa locală (Council Tax Reduction) sau ajutor pentru chirie (Housing Benefit), spuneți-ne în cel mult o lună.
enquiry-affects-needs = Un om notează asta pentru toate echipele noastre, ca să ne spuneți o singură dată. Puteți schimba oricând.
enquiry-affects-income = Dacă primiți reducere la taxa locală (Council Tax Reduction) sau ajutor pentru chirie (Housing Benefit), spuneți-ne în cel mult o lună. Dacă ne spuneți târziu, poate fi nevoie să dați bani înapoi sau puteți pierde bani care sunt ai dumneavoastră.
enquiry-affects-name = Vă putem cere un act care arată asta, de exemplu un certificat de căsătorie.
enquiry-affects-death = Îmi pare rău pentru pierderea dumneavoastră. Când se înregistrează decesul, cereți serviciul Tell Us Once: anunță deodată cea mai mare parte a guvernului și pe noi.

enquiry-read-back =
    Iată ce trimit:
    { $facts }
    Este corect?

enquiry-done-feedback = Mulțumim. Se ocupă { $team }. Referința dumneavoastră este { $reference }. Răspundem până la data: { $date }.
enquiry-done-details = Se ocupă { $team }. Referința dumneavoastră este { $reference }. Vă contactăm ca să verificăm cine sunteți și să facem schimbarea. Termen: { $date }. Dacă nu se poate aștepta, sunați la { $phone }.
enquiry-done-privacy = Se ocupă { $team }. Referința dumneavoastră este { $reference }. Vă contactăm ca să verificăm cine sunteți și răspundem până la data: { $date }. Dacă durează mai mult, vă spunem asta și de ce.
enquiry-done-interpreter = Am primit cererea pentru interpret. Se ocupă { $team }. Referința dumneavoastră este { $reference }. Vă spunem cine vine și când. Termen: { $date }. Dacă nu se poate aștepta, sunați la { $phone } și spuneți limba dumneavoastră.
    .sms = Am primit cererea pentru interpret: { $reference }. Vă spunem cine vine și când până la { $date }. Urgent? Sunați la { $phone }.
enquiry-done-privacy-proven = Se ocupă { $team }, care știe acum că sunteți dumneavoastră. Referința dumneavoastră este { $reference }. Răspundem până la data: { $date }. Dacă durează mai mult, vă spunem asta și de ce.
enquiry-done-no-answer = Mulțumim. Se ocupă { $team } și citește tot. Referința dumneavoastră este { $reference }. Nu avem un telefon sau un e-mail, așa că nu vă scriem înapoi.
enquiry-person-told = Ce ați spus ajunge la această persoană și la echipa ei: { $person }.

enquiry-team-customer_experience = echipa noastră pentru relația cu publicul
enquiry-team-customer_records = echipa noastră de evidență
enquiry-team-data_protection = echipa noastră de protecția datelor
enquiry-team-interpreting = echipa noastră de interpretariat

enquiry-status-received = De { $reference } se ocupă { $team }. Răspundem până la data: { $date }.
enquiry-status-late = Trebuia să primiți răspuns la { $reference } până la data: { $date }. Ne pare rău. Sunați la { $phone } și cineva va verifica.
enquiry-status-answered = Am răspuns la { $reference }. Data răspunsului: { $date }.
enquiry-status-closed = { $reference } este închis. Data: { $date }.
enquiry-answer =
    Acesta este răspunsul nostru la { $reference }:
    { $words }
enquiry-closed =
    Am închis { $reference } și nu mai facem nimic în privința aceasta.
    { $details }
enquiry-late =
    Am spus că răspundem la { $reference } până la data: { $was }. Durează mai mult și ne pare rău.
    { $details }
