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
appointment-ask-wish = Când v-ar conveni? Spuneți o zi și o oră, de exemplu joi după-amiază.
    .again = Spuneți o zi, ca luni, sau o dată, ca 3 decembrie.
appointment-just-taken = Cineva tocmai a luat această oră. Ne pare rău. Nimic nu s-a programat sau schimbat.
appointment-already = Aveți deja o programare pentru asta: { $reference }. Ca să o schimbați, spuneți: vreau să mut programarea. Sau continuați cu una nouă.
appointment-none-free = Nu este loc liber în săptămânile următoare. Sunați la { $phone } și cineva caută împreună cu dumneavoastră.

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
appointment-ask-about = În câteva cuvinte, despre ce este vorba? Puteți sări peste.
    .again = De exemplu: mi s-a mărit chiria. Puteți sări peste.
appointment-ask-interpreter = Aveți nevoie de interpret? Este gratuit.
    .again = Răspundeți: nu, interpret sau limbajul semnelor.
appointment-interpreter-spoken = Un interpret
    .words = interpret, un interpret, da, traducător, translator, da vă rog
appointment-interpreter-sign = Limbajul semnelor
    .words = limbajul semnelor, semne, limba semnelor, limbaj mimico-gestual
appointment-ask-language = Ce limbă vorbiți sau ce limbaj al semnelor folosiți, și ce variantă?
    .again = De exemplu: kurdă sorani sau limbajul britanic al semnelor.
appointment-ask-contact = Cum vă numiți și care este numărul de telefon sau e-mailul?
    .again = Trebuie să vă putem contacta. Dați un număr de telefon sau un e-mail, ca sam@example.com.
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
appointment-done = Programarea este făcută: { $time }. Referința dumneavoastră este { $reference }.
    .voice = Programarea este făcută: { $time }. Referința dumneavoastră este { $reference }. Mai spun o dată: { $reference }.
appointment-where-in_person = Veniți la { $name }, { $address }.
appointment-where-phone = Vă sunăm la numărul pe care l-ați dat.
appointment-where-home = Venim la dumneavoastră acasă. Trebuie să fie un adult care să ne deschidă.
appointment-where-kerbside = Puneți obiectele afară până la ora 6:00.
appointment-bring-customer_service = Aduceți orice scrisoare despre asta.
appointment-bring-council_tax = Pregătiți numărul de cont Council Tax, dacă îl aveți.
appointment-bring-benefits = Pregătiți: venituri, economii, chiria, un act de identitate și extrase de cont.
appointment-bring-housing = Pregătiți un act de identitate și orice scrisoare despre locuință. Dacă nu aveți unde dormi la noapte, sunați-ne acum.
appointment-bring-planning = Pregătiți adresa locului și schițe, dacă aveți.
appointment-bring-repairs = Nu lăsați animalele în acea cameră și spuneți-ne dacă se parchează greu.
appointment-bring-bulky_waste = Puneți obiectele unde le putem vedea.
appointment-bring-callback = Țineți telefonul aproape.
appointment-how-to-change = Dacă nu puteți veni, spuneți-ne aici cu { $reference } sau sunați la { $phone }. Puteți schimba oricând.
    .voice = Dacă nu puteți veni, sunați din nou și spuneți referința. Puteți schimba oricând.

# Asking after it, moving it, taking it back.

appointment-which = Care dintre programările dumneavoastră este?
    .again = Alegeți una dintre ele sau dați alt număr.
appointment-ask-reference = Care este referința programării? Arată așa: { $example }.
    .again = Ați primit referința când ați făcut programarea. Are litere și cifre, ca { $example }.
    .voice = Care este referința programării? Spuneți-o literă cu literă.
appointment-ask-proof = Ca să știm sigur că este a dumneavoastră, dați telefonul, e-mailul sau codul poștal al programării.
    .again = Dați telefonul, e-mailul sau codul poștal pe care l-ați dat la programare.
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

# Buttons under a read-back.

appointment-choice-book = Da, programează
appointment-choice-move = Da, mută
appointment-choice-cancel = Da, anulează
appointment-choice-keep = Nu, rămâne așa

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    Vă amintim că aveți o programare. Când: { $time }. { $where }
    Dacă nu puteți veni sau vreți altă oră, spuneți-ne aici cu { $reference } sau sunați la { $phone }.
    .sms = Vă amintim programarea: { $time }. Ca să o schimbați, trimiteți { $reference } sau sunați la { $phone }.
appointment-remind-in_person = Vă așteptăm la locul spus când ați făcut programarea.
appointment-remind-phone = Vă sunăm noi.
appointment-remind-home = Trebuie să fie un adult care să ne deschidă.
appointment-remind-kerbside = Puneți obiectele afară până la ora 6:00.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = Ca să o puneți în calendar, deschideți { $url }
    .voice = Ca să o puneți în calendar, puteți primi linkul prin SMS: { $url }
appointment-calendar-summary = Programare: { $council }
appointment-calendar-description = Referința dumneavoastră este { $reference }. Ca să schimbați sau să anulați, spuneți-ne referința sau sunați la { $phone }.
appointment-calendar-reminder = Mâine aveți o programare: { $council }.
