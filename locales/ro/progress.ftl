# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody asks how a report is going.

progress-ask-reference = Care este numărul de referință? Arată așa: { $example }.
    .again = Ați primit numărul când ați făcut sesizarea. Are litere și cifre, ca { $example }.
    .voice = Care este numărul de referință? Spuneți-l literă cu literă.
    .easy =
        Care este numărul dumneavoastră?
        Arată ca { $example }.
progress-label-reference = Referință
    .words = referință, referința, număr, numărul, numărul sesizării, nr
progress-which = Care dintre sesizările dumneavoastră este?
    .again = Alegeți una dintre sesizările dumneavoastră sau dați alt număr.
progress-yours = Iată ce aveți la noi. Despre care vreți să știți?
    .again = Alegeți una dintre acestea sau dați alt număr.
progress-word-mine = Tot ce am la voi
    .words = tot ce am la voi, ce am la voi, tot ce am la dumneavoastră, ce am la dumneavoastră, toate sesizările mele, sesizările mele, arată sesizările mele, arătați sesizările mele, lista sesizărilor mele, toate cazurile mele, cazurile mele, arătați cazurile mele, am pierdut referința, am pierdut numărul, am uitat referința, am uitat numărul, nu am referința, nu am numărul, nu știu referința, nu știu numărul
progress-own = { $reference }, { $category }
progress-reference-wrong = O literă sau o cifră din acest număr este greșită. Verificați încă o dată. Numărul arată așa: { $example }.
    .easy =
        Numărul acesta nu este bun.
        Verificați-l. Arată ca { $example }.
progress-not-found = Nu găsesc o sesizare cu aceste date. Verificați-le și încercați din nou.
progress-status =
    Sesizarea { $reference }, subiect: { $category }.
    { $status }
progress-stage = { $status }. { $meaning }
progress-by = Așteptăm pasul următor până la data: { $date }.
progress-put-off = Am spus: { $was }. Ne pare rău că durează mai mult. Așteptăm pasul următor până la data: { $date }.
    .easy =
        Am spus { $was }. Durează mai mult. Ne pare rău.
        Pasul următor este până la { $date }.
progress-late = Am spus că rezolvăm până la data: { $date }. Nu am făcut asta și ne pare rău. Dacă este urgent, sunați la { $phone }.
    .easy =
        Am spus { $date }. Nu am făcut-o. Ne pare rău.
        Vă trebuie curând? Sunați la { $phone }.
progress-ask-proof = Pot arăta și adresa și detaliile. Pentru asta, dați codul poștal, telefonul sau e-mailul din sesizare. Sau săriți peste.
    .again = Dați codul poștal, telefonul sau e-mailul din sesizare. Puteți sări peste.
    .sms = Pentru detalii, dați codul poștal, telefonul sau e-mailul din sesizare. Sau scrieți: sari peste.
    .easy =
        Vreți să vedeți mai mult?
        Dați codul poștal, telefonul sau e-mailul pe care ni l-ați dat.
        Sau spuneți: sari peste.
progress-label-proof = Dovadă
progress-details =
    Adresa din sesizare: { $address }.
    { $description }
progress-end = Vă putem ajuta cu altceva?
progress-give-up = Nu găsesc. Sunați la { $phone } și cineva va căuta pentru dumneavoastră. Nimic nu s-a schimbat în sesizare.
