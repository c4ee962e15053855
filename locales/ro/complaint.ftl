# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody complains, and how the parts of a complaint are called. Attributes .words list what people
# say for it, lower case, with commas.

# What it is about.

complaint-service-waste = Pubele, gunoi sau curățenia străzilor
    .words = pubele, pubelă, pubelă neridicată, gunoi, reciclare, curățenie, curățenia străzilor, gunoi aruncat, graffiti, coș de gunoi
complaint-service-repairs = Reparații la o locuință a consiliului
    .words = reparații, reparație, centrală, boiler, umezeală, mucegai, scurgere, căldură, încălzire
complaint-service-tenancy = Chiria, taxele de servicii sau vecinii
    .words = contract de închiriere, taxe de servicii, taxă de servicii, vecini, vecin, vecină, comportament antisocial, chirie, chiria
complaint-service-housing_options = Lista de locuințe sau lipsa unei locuințe
    .words = lista de locuințe, lista de așteptare, fără adăpost, fără locuință, repartizare locuință
complaint-service-council_tax = Taxa locală (Council Tax)
    .words = taxa locală, taxă locală, impozit, executor, executorii, reducere pentru o persoană
complaint-service-benefits = Ajutor pentru chirie (Housing Benefit) sau reducere la Council Tax
    .words = ajutor la chirie, ajutor pentru chirie, beneficii, benefit, reducere la taxă
complaint-service-planning = Urbanism (planning)
    .words = urbanism, cerere de construcție, autorizație de construcție, autorizație, extindere
complaint-service-parking = Parcare
    .words = parcare, loc de parcare, permis, permis de parcare
complaint-service-parks = Parcuri, copaci sau locuri de joacă
    .words = parcuri, parc, copac, copaci, loc de joacă, iarbă
complaint-service-noise = Zgomot sau dăunători
    .words = zgomot, gălăgie, dăunători, șobolani, sănătate publică
complaint-service-staff = Cum m-a tratat cineva
    .words = angajat, nepoliticos, nepoliticoasă, obraznic, funcționar, cum am fost tratat, cum am fost tratată, m-a înjurat, m-a mințit, cum mi-a vorbit, omul vostru, angajatul vostru
complaint-service-other = Altceva
    .words = altceva, alta, niciuna dintre acestea

# What may not be a complaint, and the right way. The words are how it is recognised.

complaint-rule-parking_ticket =
    O amendă de parcare are propria contestație. Scrieți întâi la adresa de pe amendă și spuneți de ce este greșită.
    Dacă nu ajută, poate decide un tribunal independent. Vedeți { $url }.
    .words = amendă de parcare, amendă, tichet de parcare, amenda mea
complaint-rule-planning_decision = O decizie de urbanism are propria contestație. Cine a făcut cererea se poate adresa la Planning Inspectorate. Vedeți { $url }.
    .words = decizie de urbanism, autorizație refuzată, au refuzat autorizația, refuz de construcție, contestație urbanism
complaint-rule-benefit_decision =
    Ne puteți cere să ne uităm din nou la o decizie despre ajutor în termen de o lună de la scrisoarea noastră. După aceea poate decide un tribunal.
    Vedeți { $url }.
    .words = decizie ajutor, mi-au refuzat ajutorul, mi-au oprit ajutorul, ajutor oprit, ajutor refuzat, refuz ajutor
complaint-rule-council_tax_band = Categoria (band) de Council Tax este stabilită de Valuation Office Agency, nu de noi. Le puteți cere să o schimbe. Vedeți { $url }.
    .words = categoria de taxă, categorie greșită, banda de taxă, banda greșită
complaint-rule-councillor = O reclamație despre un consilier ajunge la Monitoring Officer al consiliului, care vede cum trebuie să se poarte membrii.
    .words = consilier, consilieri, consilierul meu, consilieră, consilier local
complaint-rule-court_claim = Dacă o cerere a ajuns la instanță, decide instanța.
    .words = cerere în instanță, proces, dau în judecată, merg la tribunal, avocatul meu
complaint-rule-ombudsman_decided = Ce a preluat un ombudsman decide el.
    .words = ombudsmanul verifică, ombudsmanul a decis, decizia ombudsmanului, la ombudsman
complaint-rule-answered_before = La ce am răspuns în ambele etape nu ne mai uităm a treia oară. Un ombudsman poate.
    .words = răspuns final, au răspuns deja la etapa a doua, ultimul răspuns
complaint-rule-information_request = Puteți cere informații pe care le avem. Răspundem în 20 de zile lucrătoare.
    .words = libertatea informației, cerere de informații, informații publice, informații de mediu
complaint-rule-data_protection = Dacă este despre cum am folosit datele dumneavoastră, poate ajuta și Information Commissioner. Sunați la { $phone } sau vedeți { $url }.
    .words = protecția datelor, scurgere de date, gdpr, au dat datele mele, datele mele personale, date personale
complaint-rule-not_ours =
    De asta se ocupă { $body }, deci ei răspund.
    { $route }
complaint-rule-too_old = Poate nu ne uităm la lucruri mai vechi de 12 luni. Dacă este un motiv bun, spuneți-ne.

# Who can be asked for help.

ombudsman-lgsco = ombudsmanul pentru administrație locală și îngrijire (Local Government and Social Care Ombudsman)
ombudsman-housing = ombudsmanul pentru locuințe (Housing Ombudsman)

# What we can do differently.

adjustment-large_print = Litere mari
    .words = litere mari, scris mare, litere mai mari, text mare
adjustment-easy_read = Text ușor (Easy Read)
    .words = text ușor, cuvinte simple, cuvinte mai ușoare
adjustment-braille = Braille
    .words = alfabet braille, scriere braille, brail
adjustment-audio = Înregistrare audio
    .words = înregistrare, audio, citit cu voce tare, sonor
adjustment-bsl = Limbajul semnelor
    .words = limbajul semnelor, limba semnelor, semne, interpret de semne
adjustment-interpreter = Un interpret
    .words = interpret, un interpret, traducător, translator, altă limbă
adjustment-no_calls = Fără telefoane
    .words = fără telefoane, fără apeluri, nu sunați, nu mă sunați, nu la telefon
adjustment-no_letters = Fără scrisori
    .words = fără scrisori, nu scrieți, nu prin poștă, fără poștă
adjustment-more_time = Mai mult timp
    .words = mai mult timp, timp în plus, încet, mai încet
adjustment-advocate = Altcineva vorbește pentru mine
    .words = reprezentant, altcineva vorbește pentru mine, îngrijitor, îngrijitoarea mea, asistent social

# Words that decide: somebody asks to complain; they told us before; and nothing came of it; they are angry.

complaint-word-asked = Reclamație
    .words = reclamație, reclamația, reclamații, reclam, să reclam, mă plâng, plângere, fac plângere, plângere oficială, vreau să reclam
complaint-word-before = Înainte
    .words = v-am spus, le-am spus, am spus deja, am sesizat, am raportat, am anunțat, deja am sesizat, v-am sunat, v-am scris, am reclamat înainte, am cerut înainte, a doua oară, a treia oară, de două ori am sesizat
complaint-word-in-vain = În zadar
    .words = nu a venit nimeni, n-a venit nimeni, nimeni nu a venit, nu s-a întâmplat nimic, nu s-a făcut nimic, nu ați făcut nimic, n-ați făcut nimic, nu au făcut nimic, nu au venit, n-au venit, ignorat, ignorată, m-au ignorat, tot nimic
complaint-word-unhappy = Nemulțumire
    .words = dezgustător, dezgustat, dezgustată, rușine, rușinos, inacceptabil, nu e suficient, sunt sătul, sunt sătulă, m-am săturat, șocant, ridicol, scandalos
complaint-word-ombudsman = Ombudsman
    .words = ombudsmanul, ombudsmanului, ombudsman, avocatul poporului

# Beginning.

complaint-begin =
    Pot prelua reclamația. { $council } o păstrează ca să o verifice. O văd doar cei care au nevoie.
    Puteți citi mai multe la { $link }.
    .sms = Pot prelua reclamația. Cum o folosim: { $link }
    .voice = Pot prelua reclamația. { $council } o păstrează ca să o verifice. O văd doar cei care au nevoie.
    .easy =
        Pot primi reclamația.
        { $council } o păstrează ca să afle ce nu a mers.
        O văd puțini oameni.
        Citiți mai multe la { $link }.

# Questions.

complaint-ask-story = Ce s-a întâmplat? Spuneți când a fost și cum v-a afectat.
    .again = Spuneți-ne cu cuvintele dumneavoastră ce a mers prost. De exemplu: marțea trecută nu a venit nimeni să repare centrala.
    .easy =
        Ce nu a mers? Când a fost?
        Ce probleme v-a făcut?
complaint-ask-service = Despre ce este?
    .again = Alegeți varianta cea mai apropiată sau spuneți într-un cuvânt, ca pubele sau reparații.
complaint-ask-road = Vreți să faceți o reclamație și la noi?
    .again = Puteți face oricum o reclamație, iar un om decide dacă o putem primi. Sau încheiați aici.
complaint-choice-complain = Fac o reclamație
    .words = reclamație, fac reclamație, fac o reclamație, da, reclam, reclam oricum, mai departe, da vă rog
complaint-choice-end = Închei aici
    .words = închei, închei aici, nu, nu mulțumesc, stop, ajunge, asta ajută
complaint-ask-before = Ne-ați spus despre asta înainte?
    .again = Ați spus deja consiliului despre același lucru? Răspundeți da sau nu.
complaint-ask-related = Aveți referința a ceea ce ne-ați spus? Arată așa: { $example }. Puteți sări peste.
    .again = Dați referința primită de la noi, ca { $example }. Dacă nu o aveți, spuneți: sari peste.
    .voice = Aveți referința a ceea ce ne-ați spus? Puteți sări peste.
complaint-ask-report = Fac și o sesizare, ca echipa să poată repara acum?
    .again = Preiau reclamația în orice caz. Vreți să trimit și o sesizare echipei? Răspundeți da sau nu.
complaint-ask-complain = Vreți să faceți și o reclamație?
    .again = Răspundeți „da” pentru reclamație și sesizare. Răspundeți „nu” doar pentru sesizare.
complaint-ask-happened = Când s-a întâmplat? Dacă a ținut mai multe zile, dați ultima.
    .again = Dați o zi, ca marțea trecută sau 3 noiembrie. Puteți sări peste.
    .easy =
        Când a fost?
        A fost în mai multe zile? Dați ultima zi.
complaint-ask-affected = Pe cine afectează?
    .again = Este despre dumneavoastră, despre cineva pentru care vorbiți sau despre mai mulți oameni?
complaint-affected-me = Pe mine
    .words = pe mine, mine, eu, doar eu, pe noi, familia mea, casa mea
complaint-affected-other = Pe cineva pentru care vorbesc
    .words = pe cineva, altcineva, pe altcineva, mama mea, mama, tatăl meu, tata, fiul meu, fiica mea, vecinul meu, un prieten, clientul meu
complaint-affected-group = Pe mai mulți oameni
    .words = mai mulți, mai mulți oameni, un grup, pe toți, toți, toată strada, strada noastră, mulți oameni
complaint-ask-consent = Știe persoana despre această reclamație și este de acord?
    .again = Avem nevoie de acordul persoanei înainte de a vă spune ceva despre ea. Este de acord? Răspundeți da sau nu.
    .easy =
        Persoana știe despre asta?
        Spune da?
complaint-ask-outcome = Ce ar îndrepta lucrurile pentru dumneavoastră? Puteți sări peste.
    .again = De exemplu: scuze, lucrarea făcută sau banii înapoi. Puteți sări peste.
    .easy =
        Ce vreți să facem?
        Puteți spune: sari peste.
complaint-ask-adjustments = Există ceva care vă îngreunează legătura cu noi? Spuneți-mi ce putem face altfel.
    .again = De exemplu: litere mari sau fără telefoane. Puteți alege mai multe. Dacă nu este nimic, spuneți nu.
    .easy =
        Vă este greu să vorbiți cu noi?
        Putem face altfel.
        Spuneți ce vă ajută.
complaint-no-adjustment = Nimic
    .words = nimic, nu, nimic special, nu mulțumesc, nu prea, niciuna
complaint-ask-contact = Cum vă putem contacta? Dați numele și un număr de telefon sau e-mail. Puteți sări peste, dar atunci nu vă putem răspunde.
    .again = Dați un număr de telefon sau un e-mail, ca sam@example.com. Fără el verificăm reclamația, dar nu putem trimite un răspuns.
    .easy =
        Cum vă numiți?
        Care este telefonul sau e-mailul dumneavoastră?
        Puteți spune: sari peste. Atunci nu vă putem răspunde.

# Short names of what is known.

complaint-label-story = Ce s-a întâmplat
    .words = ce s-a întâmplat, poveste, detalii, ce am scris
complaint-label-service = Despre
    .words = despre, serviciu, despre ce este
complaint-label-before = Ne-ați spus înainte
    .words = v-am spus înainte, înainte
complaint-label-related = Sesizare anterioară
    .words = referință, sesizare anterioară
complaint-label-happened = Când
    .words = dată, când, zi
complaint-label-affected = Pe cine afectează
    .words = cine, pe cine afectează, afectat
complaint-label-consent = Este de acord
    .words = acord, este de acord
complaint-label-outcome = Ce ar îndrepta lucrurile
    .words = rezultat, ce vreau, ce ar îndrepta lucrurile
complaint-label-adjustments = Ce facem altfel
    .words = adaptări, litere mari, ce faceți altfel
complaint-label-reason = De ce
    .words = de ce, motiv

# On the way.

complaint-request-first = Fac o sesizare, ca echipa să poată repara.
complaint-report-now = Acum fac sesizarea despre problema însăși.
complaint-signposted = Nu s-a făcut nicio reclamație. Puteți reveni oricând să o faceți.
complaint-report-not-found = Nu găsesc o sesizare cu acest număr.

# Reading back, and what happens then.

complaint-read-back =
    Verificați ce am notat:
    { $facts }
    Este corect și trimit?
    .again =
    Aceasta este reclamația pe care aș trimite-o:
    { $facts }
    Răspundeți „da” ca să o trimit. Sau spuneți ce este greșit.
    .easy =
        Citiți asta:
        { $facts }
        Este bine? O trimit?
complaint-done = Am primit reclamația. Referința dumneavoastră este { $reference }.
    .voice = Am primit reclamația. Referința dumneavoastră este { $reference }. Mai spun o dată: { $reference }.
    .easy =
        Avem reclamația dumneavoastră.
        Numărul dumneavoastră este { $reference }. Păstrați-l.
complaint-understood =
    Înțelegem că este despre: { $service }.
    Ne-ați spus: { $story }
    .sms = Înțelegem că este despre: { $service }.
complaint-understood-wanted =
    Înțelegem că este despre: { $service }.
    Ne-ați spus: { $story }
    Ce ar îndrepta lucrurile: { $outcome }
    .sms = Înțelegem că este despre: { $service }. Ce ar îndrepta lucrurile: { $outcome }
complaint-acknowledge-by = Se ocupă { $department }. Un om confirmă ce verificăm până la { $aim }, cel târziu la { $date }.
    .easy =
        Se ocupă { $department }.
        Un om vă spune ce verificăm.
        Vrem să o facem până la { $aim }. Ultima zi este { $date }.
complaint-answer-after = Primiți apoi răspunsul complet. Zile lucrătoare: { $days }. Cel târziu la { $date }.
    .easy =
        Apoi primiți răspunsul.
        Durează cel mult atâtea zile lucrătoare: { $days }.
        Ultima zi este { $date }.
complaint-answer-by = Se ocupă { $department }. Primiți răspunsul complet până la { $date } (zile lucrătoare: { $days }).
complaint-adjustments-kept = Respectăm ce ați cerut: { $adjustments }.
complaint-person-decides = Un om decide dacă putem verifica asta. Dacă nu, vă spunem de ce și cine poate.
    .easy =
        Mai întâi se uită un om.
        O putem primi? Vă spune el.
        Dacă nu, vă spune de ce. Vă spune cine poate ajuta.
complaint-consent-first = Întrebăm persoana pentru care vorbiți dacă este de acord, înainte de a vă spune ceva despre ea.
complaint-no-contact = Verificăm reclamația. Nu vă putem trimite un răspuns, pentru că nu știm cum să vă contactăm.
complaint-afterwards =
    Ca să întrebați cum merge, reveniți aici cu { $reference }. Ca să adăugați sau să corectați ceva, sunați la { $phone }.
    Dacă depășim o dată, spuneți-ne aici și puteți trece la etapa următoare.
    Puteți cere oricând ajutor și de la:
    { $ombudsmen }
    .sms =
    Cum merge: trimiteți { $reference }. Ca să adăugați ceva: { $phone }. Dacă depășim o dată, spuneți-ne. Ajutor oricând:
    { $ombudsmen }
    .voice =
        Ca să întrebați cum merge, sunați din nou și spuneți referința. Dacă depășim o dată, spuneți-ne și puteți trece la etapa următoare.
        Puteți cere oricând ajutor și de la:
        { $ombudsmen }
    .easy =
        Vreți să știți cum merge? Dați aici { $reference }.
        Vreți să adăugați ceva? Sunați la { $phone }.
        Am întârziat? Spuneți-ne aici.
        Vă pot ajuta oricând și alții:
        { $ombudsmen }
complaint-ombudsman = { $name }: sunați la { $phone } sau vedeți { $url }
    .sms = { $name }, { $phone }
    .voice = { $name }: sunați la { $phone }

# Taking it further.

complaint-escalate-begin = Dacă răspunsul nostru nu vă mulțumește, altă persoană se uită din nou la reclamație. Aceasta este etapa 2.
    .easy =
        Răspunsul nostru nu este bun pentru dumneavoastră?
        Atunci se uită alt om.
        Aceasta este etapa 2.
complaint-ombudsmen =
    Puteți cere ajutor de aici oricând. De obicei se uită la o reclamație după ce am răspuns în ambele etape.
    { $ombudsmen }
complaint-which = Care dintre reclamațiile dumneavoastră este?
    .again = Alegeți una dintre ele sau dați alt număr.
complaint-ask-reference = Care este referința reclamației? Arată așa: { $example }.
    .again = Ați primit referința când ați făcut reclamația. Are litere și cifre, ca { $example }.
    .voice = Care este referința reclamației? Spuneți-o literă cu literă.
complaint-ask-proof = Ca să știm sigur că este a dumneavoastră, dați telefonul sau e-mailul din reclamație.
    .again = Dați numărul de telefon sau e-mailul pe care l-ați dat cu reclamația.
complaint-not-found = Nu găsesc o reclamație cu aceste date. Verificați-le și încercați din nou.
complaint-give-up =
    Nu găsesc. Sunați la { $phone } și cineva va căuta pentru dumneavoastră. Nimic nu s-a schimbat în reclamație.
    Dacă nu ați făcut încă o reclamație, o puteți face aici.
complaint-ask-reason = Ce a fost greșit sau lipsă în răspunsul nostru? Puteți sări peste. Nu este nevoie de un motiv.
    .again = Dacă vreți, spuneți la ce să ne uităm din nou. Dacă nu, spuneți: sari peste.
complaint-missed-acknowledgement = Am spus că vă confirmăm reclamația până la { $date }. Nu am făcut asta și ne pare rău. Puteți trece acum la etapa 2.
complaint-missed-answer = Am spus că răspundem până la { $date }. Nu am făcut asta și ne pare rău. Puteți trece acum la etapa 2.
complaint-stage-2-late = Timpul obișnuit pentru a cere etapa 2 a trecut. O preiau totuși și decide un om.
complaint-escalate-read-back =
    Verificați ce am notat:
    { $facts }
    Trec reclamația la etapa 2?
    .again =
    Iată ce aș trece la etapa 2:
    { $facts }
    Răspundeți „da” ca să o trimit. Sau spuneți ce este greșit.
complaint-stage-2-done = Reclamația { $reference } este acum la etapa 2. Se uită altă persoană. Este ultima noastră etapă.
complaint-was-withdrawn = Ați retras această reclamație, deci nu este deschisă. Puteți face una nouă.
complaint-was-refused =
    Nu am putut primi această reclamație. Motivul dat: { $reason }
    Puteți cere ombudsmanului să se uite la asta:
    { $ombudsmen }
complaint-not-yet-acknowledgement = Un om confirmă această reclamație până la { $date }. Am notat că ați întrebat. Dacă depășim data, puteți trece la etapa următoare.
complaint-not-yet-answer = Trebuie să răspundem la această reclamație până la { $date }. Am notat că ați întrebat. Dacă depășim data, puteți trece la etapa următoare.
complaint-missed-at-stage-2 =
    Trebuia să facem asta până la { $date }. Nu am făcut și ne pare rău. Am notat că ați întrebat.
    Puteți merge acum la ombudsman:
    { $ombudsmen }
complaint-to-ombudsman =
    Am dat ultimul nostru răspuns la această reclamație. Dacă nu vă mulțumește, puteți merge la ombudsman până la { $date }:
    { $ombudsmen }

# How it is going.

progress-ask-proof-complaint = Pot arăta și detaliile. Pentru asta, dați telefonul sau e-mailul din reclamație. Sau săriți peste.
    .again = Dați telefonul sau e-mailul din reclamație. Puteți sări peste.
complaint-status =
    Reclamația { $reference }. Etapa { $stage } din 2.
    { $status }
complaint-status-received = Am primit-o. Un om nu a confirmat-o încă.
complaint-status-acknowledged = O verificăm.
complaint-status-answered = Am răspuns la ea.
complaint-status-closed = Am răspuns la ea și este închisă.
complaint-status-refused = Nu am putut-o primi ca reclamație.
complaint-status-withdrawn = Ați retras-o.
complaint-due-acknowledgement = Un om o confirmă până la { $date }.
complaint-due-answer = Răspundem la ea până la { $date }.
complaint-late-acknowledgement = Am spus că o confirmăm până la { $date }. Nu am făcut asta și ne pare rău. Ca să mergeți mai departe, spuneți: etapa a doua a reclamației. Sau sunați la { $phone }.
complaint-late-answer = Am spus că răspundem până la { $date }. Nu am făcut asta și ne pare rău. Ca să mergeți mai departe, spuneți: etapa a doua a reclamației. Sau sunați la { $phone }.
complaint-next-stage = Dacă răspunsul nostru nu vă mulțumește, spuneți: etapa a doua a reclamației.
complaint-next-ombudsman =
    Acesta a fost ultimul nostru răspuns. Dacă nu vă mulțumește, puteți merge la ombudsman:
    { $ombudsmen }
complaint-details = Ne-ați spus: { $story }
complaint-details-handler = Se ocupă { $name }, { $department }.
complaint-details-extended = Răspunsul durează mai mult. Motivul este: { $reason }
complaint-details-refused = Motivul este: { $reason } Puteți cere ombudsmanului să se uite la asta.
complaint-decision-upheld = Am constatat că am greșit.
complaint-decision-partly_upheld = Am constatat că am greșit în parte.
complaint-decision-not_upheld = Am constatat că nu am greșit.

# A report that was made in anger.

complaint-offer = Vă putem ajuta cu altceva? Puteți face și o reclamație despre asta, dacă vreți.
complaint-choice-make = Fac o reclamație
    .words = reclamație, fac reclamație, fac o reclamație, da, vreau să reclam, reclam

# Said unasked, on the day by which a complaint was to be confirmed or answered.

complaint-date-acknowledgement =
    Am spus că vă confirmăm reclamația { $reference } până la data: { $date }. Încă nu am făcut-o și ne pare rău.
    Ca să mergeți mai departe, spuneți: etapa a doua a reclamației. Sau sunați la { $phone }.
    .sms = Am spus că vă confirmăm { $reference } până la data: { $date }. Încă nu am făcut-o și ne pare rău. Sunați la { $phone }.
complaint-date-answer =
    Am spus că răspundem la reclamația { $reference } până la data: { $date }. Durează mai mult și ne pare rău.
    Ca să mergeți mai departe, spuneți: etapa a doua a reclamației. Sau sunați la { $phone }.
    .sms = Am spus că răspundem la { $reference } până la data: { $date }. Durează mai mult și ne pare rău. Sunați la { $phone }.
