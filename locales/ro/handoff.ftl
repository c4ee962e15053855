# Drafted by machine; not yet reviewed by a speaker.
# A person takes over: the queue, other ways, and what staff say. The resident is told honestly how long it may take.

handoff-waiting =
    Vă fac legătura cu un om. Locul dumneavoastră la rând: { $place }. Omul poate vedea ce mi-ați spus.
    Rămâneți aici sau alegeți una dintre acestea.
    .sms = Vă fac legătura cu un om. Locul dumneavoastră la rând: { $place }. Răspunsul vine aici.
    .easy =
        Vă răspunde un om.
        Locul dumneavoastră la rând: { $place }.
        Omul vede ce mi-ați spus.
        Rămâneți aici. Sau alegeți una dintre acestea.
handoff-waiting-about =
    Vă fac legătura cu un om. Locul dumneavoastră la rând: { $place }. Așteptarea, în minute: cam între { $from } și { $to }.
    Omul poate vedea ce mi-ați spus. Rămâneți aici sau alegeți una dintre acestea.
    .sms = Vă fac legătura cu un om. Locul la rând: { $place }. Așteptarea, în minute: cam între { $from } și { $to }. Răspunsul vine aici.
    .easy =
        Vă răspunde un om.
        Locul dumneavoastră la rând: { $place }.
        Minute de așteptat: între { $from } și { $to }.
        Omul vede ce mi-ați spus.
        Rămâneți aici. Sau alegeți una dintre acestea.
handoff-place =
    { $place ->
        [one] Urmați la rând. Un om vă răspunde aici în curând.
       *[other] Locul dumneavoastră la rând este acum: { $place }.
    }
handoff-closing = Închidem la { $time }. Sunteți încă la rând. Dacă nimeni nu vă poate răspunde până atunci, vă putem suna noi.
handoff-still-waiting = Sunteți încă la rând. Un om vă răspunde aici. Puteți și să alegeți una dintre acestea.

handoff-choice-callback = Sunați-mă înapoi
    .words = sunați-mă, sună-mă, sunați-mă înapoi, sună-mă înapoi, să mă sunați, apel înapoi, telefonați-mi, dați-mi un telefon
handoff-choice-carry-on = Continui fără un om
    .words = continui, continuă, continuăm, mai departe, fără om, fără un om, nu am nevoie de om, e bun robotul, înapoi la robot, renunț
handoff-choice-wait = Aștept aici acum
    .words = aștept aici acum, aștept, aștept aici, acum, o să aștept, voi aștepta, faceți-mi legătura
handoff-choice-leave = Nu mai aștept
    .words = nu mai aștept, ies, ies din rând, plec, nu vreau să aștept, stop, am așteptat destul
handoff-choice-write = Răspundeți-mi aici mai târziu
    .words = răspundeți mai târziu, răspundeți-mi mai târziu, mai târziu, scrieți-mi, răspundeți aici, trimiteți-mi un mesaj, las un mesaj

handoff-today = astăzi
handoff-on-day = { $day }

handoff-shut =
    Acum nu este nimeni cu care să vorbiți. Deschidem { $day }, ora { $time }.
    Pot ruga un om să vă sune atunci sau să vă răspundă aici. Ce vreți?
    .sms = Acum nu este nimeni. Deschidem { $day }, ora { $time }. Un om vă poate suna atunci sau vă poate răspunde aici.
    .easy =
        Acum nu este nimeni aici.
        Deschidem { $day }, ora { $time }.
        Atunci un om vă poate suna. Sau vă poate răspunde aici.
        Ce vreți?
handoff-busy =
    Nimeni nu poate prelua acum. Pot ruga un om să vă sune sau să vă răspundă aici mai târziu. Ce vreți?
handoff-shut-for-long =
    Acum nu este nimeni cu care să vorbiți. Puteți suna la { $phone } ca să aflați când deschidem. Un om vă poate răspunde aici mai târziu.
handoff-other-ways = Vreți să vă sunăm, să primiți răspuns aici mai târziu sau să continuați cu mine?

handoff-ask-number = La ce număr vă putem suna?
    .again = Dați-mi un număr de telefon din Marea Britanie, ca 07700 900123. Sau continuați fără un om.
handoff-callback =
    Un om vă sună la { $number }, { $day }, între { $from } și { $to }. Referința dumneavoastră este { $reference }.
    Vă păstrați locul, așa că nu trebuie să așteptați aici.
    .sms = Un om vă sună la { $number }, { $day }, între { $from } și { $to }. Referința dumneavoastră este { $reference }.
    .easy =
        Un om vă sună la { $number }.
        Când: { $day }, între { $from } și { $to }.
        Numărul dumneavoastră este { $reference }.
        Nu trebuie să așteptați aici.
handoff-callback-stands =
    Ați cerut un apel. Un om vă sună la { $number }, { $day }, între { $from } și { $to }. Referința dumneavoastră este { $reference }.
handoff-ticket =
    Un om va citi asta și vă va răspunde aici. Deschidem { $day }. Referința dumneavoastră este { $reference }. Nimic din ce mi-ați spus nu se pierde.
    .easy =
        Un om citește asta. Vă răspunde aici.
        Deschidem { $day }.
        Numărul dumneavoastră este { $reference }.
        Nimic nu se pierde.
handoff-ticket-no-day =
    Un om va citi asta și vă va răspunde aici. Referința dumneavoastră este { $reference }. Nimic din ce mi-ați spus nu se pierde.
handoff-carry-on = Nu mai sunteți la rând. Continui eu cu dumneavoastră.
handoff-go-on = Continui eu cu dumneavoastră. Puteți cere oricând un om.
handoff-left = Nu mai sunteți la rând. Nimic din ce mi-ați spus nu se pierde. Puteți scrie aici oricând.

# Said for staff.

handoff-introduction = Aici este { $name }, { $department }.
handoff-lapsed =
    Îmi pare rău. Omul cu care vorbeați a trebuit să plece. V-ați păstrat locul și primul om liber vă răspunde aici.
handoff-transferred =
    { $name } vă face legătura cu altă echipă: { $team }. V-ați păstrat locul și echipa poate vedea ce ne-ați spus.
handoff-returned = { $name } nu mai este în această conversație. Vorbiți din nou cu asistentul automat.
handoff-closed =
    { $name } a încheiat această conversație. Referința dumneavoastră este { $reference }.
    Puteți scrie în continuare aici. Vă va răspunde asistentul automat.
    .sms = { $name } a încheiat această conversație. Referința dumneavoastră este { $reference }. Dacă scrieți aici, răspunde asistentul.
