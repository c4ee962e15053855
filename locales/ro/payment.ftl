# Drafted by machine; not yet reviewed by a speaker.
# Paying a bill, and not being able to. $what is the bill, $amount the sum, $reference our own reference, $link the
# address to pay at, $phone and $hours the team that answers about the bill.

# In a sentence: "to pay rent".
pay-type-council_tax = taxa locală (Council Tax)
pay-type-rent = chirie
pay-type-parking_fine = amendă de parcare
pay-type-garden_waste = deșeuri de grădină
pay-type-business_rates = taxa pe afaceri (business rates)
pay-type-invoice = o factură
pay-type-bulky_waste = ridicarea obiectelor mari

# Alone: to choose from, and to read back.
pay-choice-council_tax = Taxa locală (Council Tax)
    .words = taxa locală, taxă locală, impozit local, impozit, taxa pe locuință, restanță la taxă
pay-choice-rent = Chirie
    .words = chirie, chiria, chiria mea, chirie garaj, restanță la chirie
pay-choice-parking_fine = Amendă de parcare
    .words = amendă, amenda, amendă de parcare, tichet de parcare, amendă parcare
pay-choice-garden_waste = Deșeuri de grădină
    .words = deșeuri de grădină, pubelă de grădină, pubelă maro, grădină
pay-choice-business_rates = Taxa pe afaceri (business rates)
    .words = taxa pe afaceri, taxă pe firmă, taxa pe spațiu comercial, firmă
pay-choice-invoice = O factură
    .words = factură, factura, o factură de la voi, altă factură

pay-where-council_tax = Numărul de cont este sus pe factura Council Tax. Are 8 sau 9 cifre.
pay-where-rent = Numărul de cont pentru chirie este pe scrisoarea sau cardul de chirie. Are între 8 și 10 cifre.
pay-where-parking_fine = Numărul este pe înștiințare. Începe cu UH sau UG și are 10 litere și cifre.
pay-where-garden_waste = Dați numărul facturii din scrisoarea sau e-mailul nostru. Are între 6 și 10 cifre.
pay-where-business_rates = Numărul de cont este sus pe factură. Are 8 sau 9 cifre.
pay-where-invoice = Numărul facturii este sus pe factură. Are între 6 și 10 cifre.

pay-team-revenues = echipa pentru Council Tax și taxa pe afaceri
pay-team-income = echipa pentru chirii și venituri
pay-team-parking = echipa pentru parcări
pay-team-waste = echipa pentru deșeuri

# The questions.

payment-begin = Vreți să plătiți. Dacă nu puteți plăti, spuneți-mi oricând și vă spun ce vă poate ajuta.
    .sms = Vreți să plătiți. Dacă nu puteți, spuneți-mi.
    .easy =
        Vreți să plătiți.
        Dacă nu puteți plăti, spuneți-mi. Vă pot ajuta.
payment-understood = Plata: { $what }. Dacă nu puteți plăti, spuneți-mi oricând și vă spun ce vă poate ajuta.
    .sms = Plata: { $what }. Dacă nu puteți plăti, spuneți-mi.
    .easy =
        Vreți să plătiți: { $what }.
        Dacă nu puteți plăti, spuneți-mi. Vă pot ajuta.
payment-understood-with =
    Plata: { $what }. Am notat:
    { $facts }
    Dacă nu puteți plăti, spuneți-mi oricând și vă spun ce vă poate ajuta.
    .sms =
    Plata: { $what }. Am notat:
    { $facts }
    Dacă nu puteți plăti, spuneți-mi.
    .easy =
        Vreți să plătiți: { $what }. Am notat:
        { $facts }
        Dacă nu puteți plăti, spuneți-mi. Vă pot ajuta.

payment-privacy = { $council } păstrează numărul de pe factură și suma, ca să primească această plată. Citiți mai multe la { $link }.
    .sms = { $council } păstrează numărul și suma pentru această plată. Mai multe: { $link }.
    .voice = { $council } păstrează numărul de pe factură și suma, ca să primească această plată.
    .easy =
        { $council } păstrează numărul facturii și suma.
        Ne trebuie ca să luăm banii.
        Citiți mai multe la { $link }.

payment-label-what = Ce se plătește
    .words = factură, ce, tip, fel
payment-ask-what = Ce vreți să plătiți?
    .again = Care factură este? Alegeți una.

payment-label-fine = Plată sau contestație
    .words = plată, contestație
payment-ask-fine = Vreți să plătiți amenda sau să o contestați? Dacă plătiți, cazul se închide și nu o mai puteți contesta.
    .again = Spuneți: plătesc sau contest. Contestați dacă credeți că amenda este greșită.
    .easy =
        Puteți plăti amenda. Sau puteți spune că este greșită.
        Dacă plătiți, s-a terminat. Atunci nu mai puteți spune că este greșită.
        Ce vreți să faceți?
payment-choice-pay = Plătiți amenda
    .words = plătesc, plătește, plată, plătesc amenda, plătesc acum, vreau să plătesc
payment-choice-challenge = Contestați amenda
    .words = contest, contestație, contestați, fac contestație, apel, fac apel, e greșită, e nedreaptă, nu sunt de acord

payment-label-account = Număr
    .words = număr, numărul, număr de cont, cont, numărul facturii, numărul amenzii
payment-ask-account = Care este numărul de pe factură, scrisoare sau înștiințare? { $where }
    .again = Am nevoie de numărul de pe factură, scrisoare sau înștiințare. { $where }
    .sms = Care este numărul de pe factură, scrisoare sau înștiințare?
    .easy =
        Ce număr este pe factură?
        { $where }
payment-account-unusual = { $account } nu seamănă cu alte numere pentru: { $what }. Verificați pe factură. Dacă este corect, puteți continua.

payment-label-vehicle = Vehicul
    .words = vehicul, mașină, înmatriculare, număr de înmatriculare, plăcuță
payment-ask-vehicle = Care este numărul de înmatriculare al vehiculului?
    .again = Dați numărul de înmatriculare, ca AB12 CDE. Puteți sări peste.

payment-label-amount = Suma
    .words = sumă, suma, cât
payment-ask-amount = Cât vreți să plătiți?
    .again = Dați suma în lire și pence, ca £45.60.
payment-amount-two = Văd mai multe sume în acest mesaj.
payment-amount-negative = Suma de plată nu poate fi mai mică decât zero.
payment-amount-decimals = Suma are cel mult două cifre după punct, ca £45.60.
payment-amount-too-small = Cea mai mică sumă care se poate plăti aici este { $least }.
payment-amount-too-large = Cea mai mare sumă care se poate plăti aici o dată este { $most }. Pentru mai mult, sunați la { $phone }.

payment-fine-stages =
    O amendă costă jumătate în primele { $half } zile, sau 21 de zile dacă a văzut-o o cameră. Termenul de plată în zile: { $days }.
    Ați primit pentru ea o scrisoare de la o instanță sau de la un executor? Atunci nu plătiți aici și sunați la { $phone }.
    .sms = O amendă costă jumătate în primele { $half } zile. Scrisoare de la instanță sau executor? Sunați la { $phone }.
    .easy =
        Plătiți jumătate în primele { $half } zile.
        Plătiți jumătate timp de 21 de zile dacă a văzut o cameră.
        Zile pentru plată: { $days }.
        Aveți o scrisoare de la instanță sau de la un executor? Atunci nu plătiți aici. Sunați la { $phone }.
payment-rent-person = Dacă aveți restanțe la chirie, puteți și vorbi cu noi, la { $phone }. Vrem să vă păstrați locuința.
payment-paid-before = Ați plătit deja { $amount } cu acest număr: { $what }. Referința era { $reference }.

payment-read-back =
    Verificați ce am notat:
    { $facts }
    Este corect și vă trimit linkul de plată?
    .again =
    Am notat:
    { $facts }
    Spuneți „da” și trimit linkul. Sau spuneți ce să schimb.
    .easy =
        Citiți asta:
        { $facts }
        Este bine? Vă trimit linkul?

# The link.

payment-link =
    Iată linkul pentru a plăti { $amount }, { $what }: { $link }
    Este de la { $council }. Referința dumneavoastră este { $reference }. Linkul este bun până la: { $date }.
    .sms = { $council }: plătiți { $amount }, { $what }, la { $link } Referința { $reference }.
    .voice =
        Linkul dumneavoastră pentru a plăti { $amount }, { $what }, este gata. Îl puteți primi prin SMS: { $link }
        Referința dumneavoastră este { $reference }. Linkul este bun până la: { $date }.
    .easy =
        Plătiți aici ({ $amount }, { $what }): { $link }
        Linkul este de la { $council }.
        Numărul dumneavoastră este { $reference }.
        Linkul este bun până la { $date }.
payment-link-same =
    Aveți deja un link pentru asta. Plătiți { $amount }, { $what }, aici: { $link }
    Referința dumneavoastră este { $reference }. Linkul este bun până la: { $date }.
    .sms = Plătiți { $amount }, { $what }, la { $link } Referința { $reference }.
    .voice =
        Aveți deja un link pentru asta, ca să plătiți { $amount }, { $what }. Îl puteți primi prin SMS: { $link }
        Referința dumneavoastră este { $reference }. Linkul este bun până la: { $date }.
payment-link-safe = Dați datele cardului pe acea pagină și numai acolo. Nu le trimiteți niciodată într-un chat, pentru că mesajele se păstrează și le pot citi alții.
    .sms = Dați datele cardului numai pe acea pagină, niciodată în SMS.
    .voice = Dați datele cardului pe acea pagină și numai acolo. Nu le spuneți niciodată într-un apel ca acesta.
    .easy =
        Scrieți numărul cardului numai pe pagina aceea.
        Nu îl scrieți niciodată în acest chat.
payment-link-sandbox = Aceasta este o probă a serviciului. Nu se mișcă bani.
payment-link-after = După ce ați plătit, vă spun aici dacă plata a reușit. Puteți și să mă întrebați: a mers plata mea?
    .voice = După ce ați plătit, puteți întreba aici: a mers plata mea?
    .easy =
        Ați plătit? Atunci vă spun dacă a mers.
        Puteți și să mă întrebați.
payment-not-here = Acum nu pot primi plăți cu cardul aici. Sunați la { $payment_phone } pentru a plăti cu cardul oricând sau plătiți la { $website }.

# How a payment stands. Said when asked, and sent when it is known.

payment-is-link_given = Plata { $reference }: încă neplătită ({ $amount }, { $what }). Nimeni nu a deschis linkul.
payment-is-started = Plata { $reference }: încă neplătită ({ $amount }, { $what }). Pagina de plată a fost deschisă, dar nu văd nicio plată.
payment-is-pending = Plata { $reference }: așteptăm răspunsul ({ $amount }, { $what }). Nu plătiți din nou. Întrebați-mă iar peste câteva minute.
    .easy =
        Plata { $reference }: { $amount }, { $what }.
        Așteptăm un răspuns. Nu plătiți din nou.
        Întrebați-mă iar peste câteva minute.
payment-is-paid = Plata a reușit. Am primit { $amount }, { $what }, plătit la { $date }. Referința dumneavoastră este { $reference }. Numărul chitanței este { $receipt }.
    .sms = Plătit: { $amount }, { $what }, { $date }. Referința { $reference }.
    .voice = Plata a reușit. Am primit { $amount }, { $what }, plătit la { $date }. Referința dumneavoastră este { $reference }.
payment-is-declined = Plata { $reference }: cardul nu a fost acceptat ({ $amount }). Nu s-au luat bani. Puteți încerca din nou cu același link sau folosi alt card.
    .easy =
        Plata { $reference }: cardul nu a mers. Suma: { $amount }.
        Banii sunt tot la dumneavoastră.
        Încercați linkul din nou. Sau folosiți alt card.
payment-is-expired = Plata { $reference }: pagina de plată a fost lăsată prea mult. Nu s-au luat bani. Puteți încerca din nou cu același link.
payment-is-cancelled = Plata { $reference }: ați oprit înainte de a plăti { $amount }. Nu s-au luat bani. Încă puteți plăti cu același link.
payment-is-error = Plata { $reference }: ne pare rău, ceva nu a mers la verificarea cardului. Nu avem plata dumneavoastră ({ $amount }). Încercați din nou același link.
payment-is-withdrawn = Plata { $reference }: linkul a fost retras. Nu se poate plăti cu el.
payment-is-part_refunded = Plata { $reference }: am primit { $amount }, { $what }. Am trimis înapoi pe card { $refunded }.
payment-is-refunded = Plata { $reference }: am trimis totul înapoi pe card, { $refunded }.
payment-is-over = Plata { $reference }: neplătită ({ $amount }, { $what }), iar linkul s-a încheiat. Spuneți-mi dacă vreți să plătiți acum.
# Said unasked where no real money moves.
payment-news-trial =
    { $news }
    Aceasta este o probă a serviciului. Nu se mișcă bani.
# Said to whoever names a reference in another chat: neither what for, nor how much.
payment-named-paid = Plata { $reference } a reușit. Plătit la { $date }.
payment-named-pending = Plata { $reference }: așteptăm răspunsul. Nu plătiți din nou. Întrebați-mă iar peste câteva minute.
payment-named-refunded = Plata { $reference } a fost făcută, iar banii au fost trimiși înapoi pe card.
payment-named-unpaid = Plata { $reference } nu este făcută. Linkul primit se poate folosi până la { $date }.
payment-named-ended = Plata { $reference } nu este făcută, iar linkul ei s-a încheiat.
payment-link-again = Linkul dumneavoastră de plată este { $link }
    .voice = Puteți primi prin SMS linkul de plată: { $link }
payment-none = Nu am nicio plată din acest chat. Dacă aveți o referință de plată, spuneți-mi-o. Arată așa: { $example }. Puteți și să sunați la { $phone }.
    .voice = Nu am nicio plată din acest apel. Dacă aveți o referință de plată, spuneți-mi-o.
payment-refund =
    De rambursări se ocupă un om. Sunați la { $phone }, { $hours }. Pregătiți data, suma și referința plății.
    Banii se întorc pe cardul cu care s-a plătit. De aici nu îi pot trimite înapoi.
    .sms = De rambursări se ocupă un om. Sunați la { $phone }, { $hours }. Pregătiți data, suma și referința.

# A fine that is disputed.

payment-challenge =
    Ca să contestați amenda, nu o plătiți. Dacă plătiți, cazul se închide.
    O puteți contesta la { $link } sau la { $phone }, { $hours }. Pregătiți numărul înștiințării și numărul de înmatriculare.
    Spuneți de ce credeți că este greșită și trimiteți poze dacă aveți. Primiți un răspuns, iar dacă este negativ puteți face apel.
    .sms = Ca să contestați amenda, nu o plătiți. Contestați la { $link } sau sunați la { $phone }. Pregătiți înștiințarea.
payment-challenge-in-time = Faceți asta repede. O amendă costă jumătate în primele { $half } zile. Termenul de plată în zile: { $days }.

# Somebody cannot pay.

payment-help-first = Vă mulțumesc că mi-ați spus. Nu trebuie să plătiți nimic acum în acest chat. Vă putem ajuta și este bine să vorbim devreme.
    .easy =
        Mulțumim că ne-ați spus.
        Nu trebuie să plătiți acum aici.
        Vă putem ajuta.
payment-help-urgent = Dacă un executor este la ușă, aveți o scrisoare de la instanță sau riscați să vă pierdeți locuința, vorbiți acum cu un om. Sunați la { $phone }, { $hours }.
    .easy =
        Este un executor la ușă? Este o scrisoare de la instanță? Puteți pierde locuința?
        Vorbiți acum cu un om.
        Sunați la { $phone }, { $hours }.
payment-help-person = Pentru a vorbi cu un om: { $team }, { $phone }, { $hours }. Puteți stabili împreună plăți mai mici. Dacă vreți să plătiți o parte mai târziu, spuneți-mi.
    .easy =
        Puteți vorbi cu un om: { $team }.
        Sunați la { $phone }, { $hours }.
        Poate puteți plăti în părți mici.
        Vreți să plătiți o parte mai târziu? Spuneți-mi.
payment-help-any-person = Pentru a vorbi cu un om, sunați la { $phone }, { $hours }. Puteți stabili împreună plăți mai mici. Dacă vreți să plătiți o parte mai târziu, spuneți-mi.
pay-help-any = Puteți primi o reducere la Council Tax, ajutor pentru chirie sau ajutor dintr-un fond pentru vremuri grele. Puteți cere și să plătiți în părți mai mici.
pay-help-council_tax =
    Puteți primi o reducere (Council Tax Reduction) dacă aveți venit mic. Puteți plăti cu 25% mai puțin dacă sunteți singurul adult din casă.
    Puteți cere și să împărțiți plata pe 12 luni.
pay-help-rent = Puteți primi mai mult ajutor pentru chirie, ca Housing Benefit sau o plată suplimentară. Puteți cere să plătiți datoria în părți mici.
pay-help-parking_fine = Întrebați-ne dacă puteți avea mai mult timp sau plăti în rate. Dacă credeți că amenda este greșită, o puteți contesta și nu o plătiți.
pay-help-garden_waste = Nu aveți neapărat nevoie de acest serviciu pentru deșeuri de grădină. Puteți face compost sau le puteți duce la un centru de reciclare.
pay-help-business_rates = Firmele mici și organizațiile de caritate pot plăti mai puțin. Întrebați-ne despre reducerea pentru firme mici (small business rate relief) și despre plata în părți mai mici.
pay-help-invoice = Ne puteți cere mai mult timp sau să plătiți în părți mai mici.
pay-help-breathing_space = Breathing Space poate opri majoritatea scrisorilor și taxelor pentru datorii timp de 60 de zile. O cere pentru dumneavoastră un consilier pentru datorii. Facturile noi se plătesc în continuare.
    .easy =
        Breathing Space poate ajuta.
        Poate opri scrisorile pentru datorii 60 de zile.
        O cere un consilier pentru datorii.
        Facturile noi le plătiți în continuare.
pay-help-advice = Sfaturile despre datorii sunt gratuite și confidențiale. Sunați la StepChange, { $stepchange }, sau la National Debtline, { $national_debtline }.
    .easy =
        Sfatul pentru datorii este gratuit.
        Sunați la StepChange: { $stepchange }.
        Sau sunați la National Debtline: { $national_debtline }.
pay-help-advice_business = Sfaturile despre datorii pentru firme mici sunt gratuite. Sunați la Business Debtline, { $business_debtline }.

# Words that tell what somebody who speaks of paying wants.

payment-word-status = A mers plata mea?
    .words = a mers plata mea, a mers plata, a trecut plata, a intrat plata, a mers, a trecut, plata a mers, plata a trecut, plata nu a mers, plata nu a trecut, a funcționat plata, ați primit plata mea, ați primit plata, ați primit banii, am plătit, s-a plătit, e plătit, este plătit, verifică plata mea, stadiul plății, unde e chitanța, chitanța mea, chitanța pentru plată, am plătit ați primit
payment-word-refund = Vreau banii înapoi
    .words = rambursare, o rambursare, banii înapoi, bani înapoi, returnare bani, taxat de două ori, am plătit de două ori, am plătit prea mult, au luat de două ori, plătit în plus
payment-word-cannot = Nu pot plăti
    .words = nu pot plăti, nu pot să plătesc, nu am cu ce plăti, nu am cum să plătesc, nu îmi permit, nu-mi permit, mi-e greu să plătesc, îmi este greu să plătesc, ajutor cu plata, rate, în rate, plan de plată, mai mult timp de plată, plătesc în rate, restanță la chirie, restanțe la chirie, în urmă cu chiria, în urmă cu taxa, am datorii, datorii, probleme cu banii, nu am bani, fără bani, prea mult pentru mine, situație grea, executor, executorii, citație
payment-word-urgent = Urgent
    .words = executor, executorii, citație, instanță, tribunal, judecată, evacuat, evacuată, evacuare, îmi pierd casa, ne pierdem casa, pierd locuința, nu am mâncare, nu am ce mânca, fără căldură, nu am căldură, curent tăiat, ne-au tăiat curentul
payment-word-challenge = Contestație
    .words = contest, contestație, contestați, contesta, apel, nedrept, nedreaptă, nu e corect, amendat greșit, nu trebuia să primesc, nu e mașina mea, a fost greșit, e greșită
payment-word-fine = Amendă
    .words = amendă, amenda, amendă de parcare, tichet de parcare, amenzi
payment-word-payment = Plată
    .words = plată, plata, plata mea, chitanță, chitanța, plătit
