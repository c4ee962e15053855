# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = Relații cu publicul
    .words = relații cu publicul, ghișeu, serviciul clienți, ajutor cu site-ul, vorbesc cu cineva, văd pe cineva
appointment-service-council_tax = Taxa locală (Council Tax)
    .words = taxa locală, taxă locală, impozit local, impozit, taxa pe locuință
appointment-service-benefits = Ajutor pentru chirie (Housing Benefit) sau reducere la Council Tax
    .words = ajutor la chirie, ajutor pentru chirie, beneficii, benefit, reducere, ajutor social
appointment-service-housing = Sfaturi despre locuință
    .words = locuință, locuințe, casă, sfaturi despre locuință, fără adăpost, fără locuință
appointment-service-planning = Sfaturi de urbanism (planning)
    .words = urbanism, autorizație de construcție, autorizație, construcție, extindere
appointment-service-repairs = O reparație la mine acasă
    .words = reparație, reparații, reparație acasă, instalator, electrician
appointment-service-bulky_waste = Ridicarea obiectelor mari
    .words = obiecte mari, lucruri mari, ridicare canapea, ridicare mobilă, ridicare
appointment-service-callback = Sunați-mă înapoi
    .words = sunați-mă, sună-mă, să mă sunați, apel înapoi, telefon înapoi

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date }, ora { $from }
appointment-between = { $date }, între { $from } și { $to }
appointment-time = { $time }
appointment-more = Alte ore
    .words = alte ore, altă oră, mai multe, niciuna, niciuna dintre acestea, altceva, altă dată, mai târziu
appointment-ask-time = Aceste ore sunt libere. Care vă convine? Puteți spune și altă zi sau oră.
    .again = Alegeți una dintre aceste ore sau spuneți o zi și o oră, de exemplu joi după-amiază.
    .easy =
        Aceste ore sunt libere.
        Alegeți una. Sau spuneți altă zi.
appointment-ask-wish = Când v-ar conveni? Spuneți o zi și o oră, de exemplu joi după-amiază.
    .again = Spuneți o zi, ca luni, sau o dată, ca 3 decembrie.
appointment-just-taken = Cineva tocmai a luat această oră. Ne pare rău. Nimic nu s-a programat sau schimbat.
    .easy =
        Ora aceea nu mai este liberă. Îmi pare rău.
        Nu am rezervat nimic. Nu am schimbat nimic.
appointment-already = Aveți deja o programare pentru asta: { $reference }. Ca să o schimbați, spuneți: vreau să mut programarea. Sau continuați cu una nouă.
    .easy =
        Aveți deja o oră pentru asta: { $reference }.
        Ca să o schimbați, spuneți: schimbă programarea.
        Sau faceți încă una.
appointment-none-free = Nu este loc liber în săptămânile următoare. Sunați la { $phone } și cineva caută împreună cu dumneavoastră.
    .easy =
        Nu este nicio oră liberă curând.
        Sunați la { $phone }. Vă ajută un om.

# Booking.

appointment-ask-service = Despre ce este programarea?
    .again = Alegeți varianta cea mai apropiată sau spuneți într-un cuvânt, de exemplu locuință sau beneficii.
appointment-ask-way = Cum vreți să fie?
    .again = Spuneți: la telefon sau personal.
appointment-way-in_person = Personal
    .words = personal, față în față, vin eu, la birou, la ghișeu, la primărie
appointment-way-phone = La telefon
    .words = la telefon, telefon, telefonic, prin telefon, sunați-mă
appointment-way-home = La mine acasă
    .words = acasă, la mine acasă, la mine, la domiciliu
appointment-way-kerbside = La marginea drumului
    .words = afară, la marginea drumului, la bordură, la poartă
appointment-ask-location = Care este adresa locuinței? Dați numărul casei, strada și codul poștal.
    .again = Dați adresa completă, de exemplu 12 Alder Road, NR3 1AB.
    .easy =
        Unde locuiți?
        Dați numărul și strada.
        Dați și codul poștal.
appointment-ask-about = În câteva cuvinte, despre ce este vorba? Puteți sări peste.
    .again = De exemplu: mi s-a mărit chiria. Puteți sări peste.
appointment-ask-interpreter = Aveți nevoie de interpret sau de altceva, ca să vă fie mai ușor? Este gratuit.
    .again = Răspundeți: nu, interpret sau limbajul semnelor.
appointment-interpreter-none = Fără interpret
    .words = fără interpret, fara interpret, nu am nevoie de interpret, nu vreau interpret
appointment-interpreter-spoken = Un interpret
    .words = interpret, un interpret, da, traducător, translator, da vă rog
appointment-interpreter-sign = Limbajul semnelor
    .words = limbajul semnelor, semne, limba semnelor, limbaj mimico-gestual
appointment-interpreter-other = Altceva
    .words = altceva, alt ajutor, scaun cu rotile, cărucior, fără trepte, fără scări, buclă de inducție, mai mult timp, litere mari, însoțitor
appointment-ask-adjustments = Ce putem face ca să vă fie mai ușor?
    .again = De exemplu: o cameră fără trepte, mai mult timp sau să vină cineva cu dumneavoastră.
appointment-label-adjustments = Ce ajută
    .words = ce ajută, adaptări, ajutor
appointment-ask-language = Ce limbă vorbiți sau ce limbaj al semnelor folosiți, și ce variantă?
    .again = De exemplu: kurdă sorani sau limbajul britanic al semnelor.
appointment-ask-contact = Cum vă numiți și care este numărul de telefon sau e-mailul?
    .again = Trebuie să vă putem contacta. Dați un număr de telefon sau un e-mail, ca sam@example.com.
    .easy =
        Cum vă numiți?
        Care este telefonul sau e-mailul dumneavoastră?
appointment-paid-first =
    Ridicăm obiecte mari (până la { $items }) pentru { $price }, iar fiecare în plus costă { $more }. Numărul maxim: { $most }.
    Se plătește înainte, iar aici încă nu pot face asta. Sunați la { $phone } pentru programare.

appointment-label-service = Despre
    .words = despre, serviciu, subiect
appointment-label-way = Cum
    .words = cum, mod, personal, la telefon
appointment-label-about = Detalii
    .words = detalii, ce am spus
appointment-label-interpreter = Interpret
    .words = interpret
appointment-label-language = Limba
    .words = limba, limbă
appointment-label-time = Când
    .words = când, oră, dată, zi
appointment-label-want = Ce facem

appointment-read-back =
    Verificați ce am notat:
    { $facts }
    Este corect și fac programarea?
    .again =
    Iată ce aș programa:
    { $facts }
    Răspundeți „da” pentru programare. Sau spuneți ce este greșit.
    .easy =
        Citiți asta:
        { $facts }
        Este bine? Fac programarea?
appointment-done = Programarea este făcută: { $time }. Referința dumneavoastră este { $reference }.
    .voice = Programarea este făcută: { $time }. Referința dumneavoastră este { $reference }. Mai spun o dată: { $reference }.
    .easy =
        Am făcut programarea: { $time }.
        Numărul dumneavoastră este { $reference }. Păstrați-l.
appointment-where-in_person = Veniți la { $name }, { $address }.
appointment-where-phone = Vă sunăm la numărul pe care l-ați dat.
appointment-where-home = Venim la dumneavoastră acasă. Trebuie să fie un adult care să ne deschidă.
appointment-where-kerbside = Puneți obiectele afară până la ora 6:00.
appointment-bring-customer_service = Aduceți orice scrisoare despre asta.
appointment-bring-council_tax = Pregătiți numărul de cont Council Tax, dacă îl aveți.
appointment-bring-benefits = Pregătiți: venituri, economii, chiria, un act de identitate și extrase de cont.
    .easy =
        Aduceți, dacă puteți:
        Cât câștigați și cât aveți economisit.
        Ce chirie plătiți.
        Un act care arată cine sunteți.
        Hârtii de la bancă.
appointment-bring-housing = Pregătiți un act de identitate și orice scrisoare despre locuință. Dacă nu aveți unde dormi la noapte, sunați-ne acum.
    .easy =
        Aduceți un act care arată cine sunteți.
        Aduceți scrisorile despre locuință.
        Nu aveți unde dormi la noapte? Sunați-ne acum.
appointment-bring-planning = Pregătiți adresa locului și schițe, dacă aveți.
appointment-bring-repairs = Nu lăsați animalele în acea cameră și spuneți-ne dacă se parchează greu.
appointment-bring-bulky_waste = Puneți obiectele unde le putem vedea.
appointment-bring-callback = Țineți telefonul aproape.
appointment-how-to-change = Dacă nu puteți veni, spuneți-ne aici cu { $reference } sau sunați la { $phone }. Puteți schimba oricând.
    .voice = Dacă nu puteți veni, sunați din nou și spuneți referința. Puteți schimba oricând.
    .easy =
        Nu puteți veni? Spuneți-ne.
        Dați aici { $reference }. Sau sunați la { $phone }.

# Asking after it, moving it, taking it back.

appointment-which = Care dintre programările dumneavoastră este?
    .again = Alegeți una dintre ele sau dați alt număr.
appointment-ask-reference = Care este referința programării? Arată așa: { $example }.
    .again = Ați primit referința când ați făcut programarea. Are litere și cifre, ca { $example }.
    .voice = Care este referința programării? Spuneți-o literă cu literă.
appointment-ask-proof = Ca să știm sigur că este a dumneavoastră, dați telefonul, e-mailul sau codul poștal al programării.
    .again = Dați telefonul, e-mailul sau codul poștal pe care l-ați dat la programare.
    .easy =
        Trebuie să știm că sunteți dumneavoastră.
        Dați telefonul, e-mailul sau codul poștal pe care ni l-ați dat.
appointment-not-found = Nu găsesc o programare cu aceste date. Verificați-le și încercați din nou.
appointment-give-up = Nu găsesc. Sunați la { $phone } și cineva va căuta pentru dumneavoastră. Nimic nu s-a schimbat.
appointment-is = Programarea { $reference } este: { $time }.
appointment-ask-want = Vreți să o păstrați, să o schimbați sau să o anulați?
    .again = Spuneți: păstrează, schimbă sau anulează.
appointment-want-keep = Păstrează
    .words = păstrează, păstrez, o păstrez, da, lasă așa, e bine, rămâne, mulțumesc
appointment-want-change = Schimbă
    .words = schimbă, schimb, mută, mut, altă oră, altă dată, reprogramare
appointment-want-cancel = Anulează
    .words = anulează, anulez, anulare, nu pot veni, nu vin, nu mai am nevoie
appointment-read-back-change = Data veche: { $old }. Data nouă: { $time }. Este corect?
    .again = Data veche: { $old }. Data nouă: { $time }. Răspundeți „da” pentru mutare.
appointment-read-back-cancel = Anulăm programarea cu data: { $old }. Este corect?
    .again = Programarea de anulat are data: { $old }. Răspundeți „da” pentru anulare.
appointment-changed = S-a mutat. Data nouă: { $time }. Referința este aceeași: { $reference }.
appointment-cancelled = Programarea { $reference } este anulată. Vă mulțumim că ne-ați spus.
appointment-kept = Rămâne așa: { $time }.
appointment-was-cancelled = Programarea { $reference } nu mai este deschisă. Puteți face una nouă aici.
appointment-is-over = Programarea { $reference } a fost: { $time }. Nu se mai poate schimba. Puteți face una nouă aici.

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = Ca să aflați când se eliberează o oră mai devreme, spuneți: mai devreme.
appointment-want-earlier = Anunțați-mă de o oră mai devreme
    .words = mai devreme, o oră mai devreme, oră mai devreme, ceva mai devreme, mai repede, vin mai devreme, programare mai devreme, dată mai apropiată
appointment-earlier-noted = Vă anunț când se eliberează ceva înainte de: { $time }. Până atunci păstrați această programare.
appointment-earlier-now = Una este liberă acum: { $time }. Ca să o luați, spuneți: vreau să mut programarea.
appointment-earlier-offer =
    Este liberă o oră mai devreme pentru programarea { $reference }: { $time }.
    Acum aveți: { $old }. O păstrez pe cea mai devreme până la: { $until }. O vreți?
    .sms = Oră mai devreme pentru { $reference }: { $time }. Acum aveți: { $old }. O păstrez până la: { $until }.
appointment-earlier-letter =
    Este liberă o oră mai devreme pentru programarea { $reference }: { $time }.
    Acum aveți: { $old }. O păstrăm pe cea mai devreme până la: { $until }.
    Ca să o luați, spuneți-ne { $reference } în chatul de pe site sau sunați la { $phone }.
    .sms = Oră mai devreme pentru { $reference }: { $time }. O păstrăm până la: { $until }. Ca să o luați, sunați la { $phone }.
    .subject = Este liberă o oră mai devreme pentru programarea { $reference }
appointment-ask-offer = Oră liberă: { $time }. O păstrăm pentru dumneavoastră până la: { $until }. Ce vreți să faceți?
    .again = Spuneți: o iau, păstrez ora mea, schimbă sau anulează.
appointment-offer-take = Iau ora mai devreme
    .words = o iau, iau, o vreau, vreau asta, iau ora mai devreme, o iau pe cea mai devreme
appointment-offer-keep = Păstrez ora mea
    .words = păstrez ora mea, ora mea, păstrez ora pe care o am, rămân la ora mea
appointment-offer-leave = O păstrez și nu mai vreau oferte
    .words = nu mai vreau oferte, fără oferte, nu mai întrebați, nu mă mai întrebați, nu mai oferiți
appointment-offer-kept = Vă rămâne: { $old }. Vă anunț când se mai eliberează o oră mai devreme.
appointment-offer-left = Vă rămâne: { $old }. Nu vă mai anunț de ore mai devreme.
appointment-offer-gone = Am păstrat acea oră pentru dumneavoastră până la: { $until }. Acum nu mai este păstrată. Îmi pare rău. Aveți în continuare: { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = Câte obiecte mari sunt? Până la { $items } costă împreună { $price }, iar fiecare în plus costă { $more }. Numărul maxim: { $most }.
    .again = Spuneți câte sunt, de exemplu 2. Numărul maxim: { $most }.
appointment-label-items = Câte obiecte
    .words = câte, câte obiecte, număr de obiecte, număr
appointment-ask-things = Ce obiecte sunt și unde le lăsați?
    .again = De exemplu: o canapea și un pat, lângă zidul din față.
appointment-outside = Adresa nu este în zona noastră, așa că nu pot programa o ridicare acolo.
appointment-read-back-pay =
    Verificați ce am notat:
    { $facts }
    Costă { $price }. Întâi plătiți cu cardul, în { $minutes } min. Apoi ziua este programată.
    Dacă anulați cu { $days } zile lucrătoare înainte sau mai devreme, primiți tot înapoi. După aceea nu primiți nimic.
    Este corect și trimit linkul de plată?
    .sms =
        { $facts }
        { $price } cu cardul, în { $minutes } min.
        Anulare cu { $days } zile lucrătoare înainte: totul înapoi. Apoi: nimic.
        Este corect? Trimit linkul?
    .again =
    Iată ce am notat:
    { $facts }
    Costă { $price }. Dacă anulați cu { $days } zile lucrătoare înainte sau mai devreme, primiți tot înapoi, iar după aceea nimic.
    Răspundeți „da” și trimit linkul. Sau spuneți ce este greșit.
appointment-choice-pay = Da, trimite linkul
appointment-pay-link =
    Iată linkul ca să plătiți { $amount } pentru { $what }: { $link }
    Păstrez pentru dumneavoastră: { $time }. Până la: { $until }. Referința plății este { $reference }.
    .sms = Plătiți { $amount } pentru { $what }: { $link } Păstrez pentru dumneavoastră { $time } până la: { $until }.
    .voice =
        Linkul ca să plătiți { $amount } pentru { $what } este gata. Puteți primi { $link } prin SMS.
        Păstrez pentru dumneavoastră: { $time }. Până la: { $until }.
appointment-pay-after = După ce plătiți, ridicarea este programată și vă spun aici. Dacă nu plătiți la timp, nu se programează nimic.
    .voice = După ce plătiți, ridicarea este programată. Dacă nu plătiți la timp, nu se programează nimic.
appointment-pay-link-same =
    Păstrăm o zi pentru dumneavoastră până la: { $until }. Plătiți { $amount } pentru { $what } aici: { $link }
    .voice = Păstrăm o zi pentru dumneavoastră până la: { $until }. Puteți primi { $link } prin SMS, ca să plătiți { $amount }.
appointment-pay-give-up = Dacă nu o mai vreți, spuneți: vreau să anulez programarea. Atunci nu trebuie să plătiți.
appointment-unpaid = { $reference } nu este încă plătită, așa că nu este programată. Plătiți cu linkul primit sau sunați la { $phone }.
appointment-paid =
    Plata de { $amount } a mers și ridicarea este programată: { $time }. Puneți obiectele afară până la ora 6:00.
    Referința dumneavoastră este { $reference }. Numărul chitanței este { $receipt }. Ca să schimbați sau să anulați, spuneți referința sau sunați la { $phone }.
    { $calendar }
    .sms =
    Ați plătit { $amount }. Ridicare: { $time }. Puneți obiectele afară până la 6:00. Referința { $reference }. Ca să schimbați, trimiteți-o.
    { $calendar }
    .voice =
    Plata de { $amount } a mers și ridicarea este programată: { $time }. Referința dumneavoastră este { $reference }.
    { $calendar }
appointment-pay-over = Nu este programată ridicarea: { $time }. Nu s-a plătit la timp. Nu s-au luat bani. Puteți programa altă zi aici.
appointment-paid-too-late =
    Avem plata dumneavoastră { $reference } de { $amount }, dar nu mai păstram pentru dumneavoastră: { $time }. Îmi pare rău.
    Nu este programată și trimitem banii înapoi pe card. Dacă vreți altă zi, sunați la { $phone }.
appointment-read-back-cancel-paid = Anulăm ridicarea cu data: { $old }. { $refund } Este corect?
    .again = Ridicarea de anulat are data: { $old }. { $refund } Răspundeți „da” pentru anulare.
appointment-refund-all = Primiți înapoi toată suma: { $price }. Un om o trimite pe cardul cu care s-a plătit.
appointment-refund-none = Este prea târziu ca să primiți înapoi { $price }.

# Buttons under a read-back.

appointment-choice-book = Da, programează
appointment-choice-move = Da, mută
appointment-choice-cancel = Da, anulează
appointment-choice-keep = Nu, rămâne așa

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    Vă amintim că aveți o programare. Când: { $time }. { $where }
    Dacă nu puteți veni sau vreți altă oră, spuneți-ne aici cu { $reference } sau sunați la { $phone }.
    .sms = Vă amintim programarea: { $time }. { $where } Ca să o schimbați, trimiteți { $reference } sau sunați la { $phone }.
    .easy =
        Ne vedem: { $time }. { $where }
        Nu puteți veni? Spuneți-ne. Dați aici { $reference }. Sau sunați la { $phone }.
appointment-remind-phone = Vă sunăm noi.
appointment-remind-home = Trebuie să fie un adult care să ne deschidă.
appointment-remind-kerbside = Puneți obiectele afară până la ora 6:00.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = Ca să o puneți în calendar, deschideți { $url }
    .voice = Ca să o puneți în calendar, puteți primi linkul prin SMS: { $url }
appointment-calendar-summary = Programare: { $council }
appointment-calendar-description = Referința dumneavoastră este { $reference }. Ca să schimbați sau să anulați, spuneți-ne referința sau sunați la { $phone }.
appointment-calendar-reminder = Mâine aveți o programare: { $council }.
