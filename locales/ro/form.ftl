# Drafted by machine; not yet reviewed by a speaker.
# What every form says, whatever it is about. Words that are read for an order or an answer are in .words, lower case,
# separated by commas.

# Choices beside a form's own.

form-choice-person = Vorbiți cu un om
    .words = om, un om, persoană, o persoană, vorbesc cu cineva, vreau să vorbesc cu cineva, operator, angajat, sunați-mă
form-choice-as-before = Ca înainte: { $contact }
    .words = ca înainte, ca inainte, același, acelasi, aceeași, același număr
form-choice-send = Da, trimite
    .words = da, da vă rog, daa, mda, sigur, ok, okay, bine, trimite, trimiteți, trimite-l, totul e corect, e corect, corect, arată bine, confirm
form-choice-change = Schimbă ceva
    .words = nu, schimbă, schimb, schimbați, modifică, modific, nu e corect, greșit, incorect, corectează, nu e bine
form-choice-save = Salvează pentru mai târziu
    .words = salvează, salvați, salvez, salvare, mai târziu, termin mai târziu, salvează răspunsurile
form-choice-stop = Oprește
    .words = stop, oprește, opriți, oprește acum, gata, termină, nu trimite, nu trimiteți, șterge, ștergeți, șterge răspunsurile, șterge-le
    .sms = Șterge răspunsurile mele
form-choice-go-on = Continuă
    .words = continuă, continuați, continui, mergem mai departe, hai mai departe, nu

# Words that give an order.

form-command-save = Salvează
    .words = salvează, salvați, salvează asta, salvează răspunsurile, salvează pentru mai târziu, termin mai târziu, fac mai târziu, revin mai târziu, continui mai târziu
form-command-stop = Oprește asta
    .words = oprește asta, oprește, opriți, stop vă rog, lasă, lăsați, nu contează, anulează asta, renunț
form-command-back = Înapoi
    .words = înapoi, du-te înapoi, mergi înapoi, înapoi vă rog, un pas înapoi, întrebarea dinainte, întrebarea anterioară, ultima întrebare din nou
form-command-repeat = Repetă
    .words = repetă, repetați, mai spune o dată, mai spuneți o dată, poftim, care era întrebarea, nu înțeleg, nu am înțeles, ce vreți să spuneți, ce înseamnă
form-command-help = Ajutor
    .words = ajută-mă, ajutați-mă, ce pot spune, ce pot scrie, cum merge asta, cum funcționează
form-command-restart = De la început
    .words = de la început, ia-o de la capăt, de la capăt, începe din nou, începem din nou, reîncepe

# Words that tell a correction from an answer.

form-word-correction = Corectare
    .words = nu, scuze, pardon, de fapt, voiam să spun, vreau să spun, greșit, în loc de, schimbă, greșeală, ar trebui să fie, trebuie să fie, corectează, dar, ci
form-word-change = Schimbare
    .words = schimbă, schimb, schimbare, modifică, greșit, incorect, nu e corect, corectează, greșeală, actualizează, ar trebui să fie
form-word-also = De asemenea
    .words = de asemenea, încă unul, încă una, adaugă, plus, și mai este, mai este, mai multe

# Questions about the form itself.

form-another-way = Să încercăm altfel. Alegeți una dintre acestea sau sunați la { $phone } pentru a vorbi cu un om.
    .voice = Să încercăm altfel. Alegeți una dintre acestea sau apăsați 0 ca să vorbiți cu un om.
    .easy =
        Putem încerca altfel.
        Alegeți una dintre acestea. Sau sunați la { $phone }.
form-which-one = Mai multe dintre acestea se potrivesc cu ce ați spus.
form-needs-answer = Avem nevoie de asta ca să continuăm. Este bun și un răspuns aproximativ.
    .easy =
        Avem nevoie de un răspuns.
        Nu trebuie să știți exact.
form-left-out = Am lăsat asta deoparte.
form-corrected =
    Am schimbat asta:
    { $facts }
form-noted =
    Am notat asta:
    { $facts }
form-cannot-skip = Avem nevoie de asta ca să continuăm, așa că nu se poate sări peste.
    .easy = Nu puteți sări peste asta. Ne trebuie.
form-what-to-change = Ce vreți să schimbați?
    .again = Spuneți ce este greșit și cum trebuie să fie. De exemplu: adresa este 12 Alder Road.
form-stopping = Nu s-a trimis nimic. Vreți să salvați răspunsurile pentru mai târziu, să opriți sau să continuați?
    .sms = Nu s-a trimis nimic. Vreți să salvați răspunsurile pentru mai târziu, să le ștergeți sau să continuați?
    .again = Spuneți: salvează, stop sau continuă.
    .easy =
        Nu am trimis nimic.
        Puteți salva răspunsurile. Puteți opri. Sau puteți continua.
form-stopped = Am oprit. Nu s-a trimis nimic, iar răspunsurile sunt șterse. Cu ce vă mai putem ajuta?
    .easy =
        Am oprit. Nu am trimis nimic.
        Răspunsurile au fost șterse.
        Ce vă mai trebuie?
form-started-over = Începem din nou. Nu s-a trimis nimic.
form-back-none = Aceasta este prima întrebare, așa că nu avem unde să ne întoarcem.
form-help =
    Răspundeți cu cuvintele dumneavoastră. Puteți spune și: înapoi, repetă, sari peste, schimbă, salvează sau stop.
    Puteți suna la { $phone }, puteți folosi site-ul nostru sau puteți veni cu programare.
    .sms =
        Răspundeți cu cuvintele dumneavoastră. Puteți spune și: înapoi, repetă, sari peste, schimbă sau salvează.
        Sau sunați la { $phone }.
    .easy =
        Spuneți cu cuvintele dumneavoastră.
        Puteți spune: înapoi, sari peste, schimbă, salvează sau stop.
        Ne puteți suna: { $phone }.
form-later = Am notat și celălalt lucru cerut. Ajungem la el după acesta.
form-old-button = Butonul acela ține de ceva care s-a terminat. Acum suntem aici.
    .voice = Varianta aceea ține de ceva care s-a terminat. Acum suntem aici.
form-changed-since = Ceva s-a schimbat de când s-a afișat butonul. Verificați încă o dată.
    .voice = Ceva s-a schimbat între timp. Verificați încă o dată.
form-moved-on = Ne pare rău. Formularul s-a schimbat de când ați început, așa că nu se poate continua. Nu s-a trimis nimic. Spuneți din nou de ce aveți nevoie.

# Left and picked up again.

form-welcome-back = Bine ați revenit.
form-so-far =
    Iată ce avem până acum:
    { $facts }
form-saved =
    Răspunsurile sunt salvate. Codul dumneavoastră este { $code }.
    Pentru a continua, spuneți în 7 zile: continuă cu { $code }. Puteți spune aici, prin SMS sau la telefon.
    Încă nu s-a trimis nimic unei echipe.
    .voice =
        Răspunsurile sunt salvate. Codul dumneavoastră este { $code }. Mai spun o dată: { $code }.
        Pentru a continua, sunați din nou în 7 zile și spuneți: continuă, și codul.
        Încă nu s-a trimis nimic unei echipe.
    .easy =
        Răspunsurile sunt salvate.
        Codul dumneavoastră este { $code }. Scrieți-l undeva.
        Este bun 7 zile.
        Reveniți și spuneți: continuă cu { $code }.
        Încă nu s-a trimis nimic.
form-handed-over =
    Nu am putut înțelege, așa că este mai bine să vorbiți cu un om. Sunați la { $phone }.
    Răspunsurile sunt salvate. Codul este { $code }. Pentru a încerca din nou aici, spuneți: continuă cu { $code }.
    .voice = Nu am putut înțelege, așa că este mai bine să vorbiți cu un om. Răspunsurile sunt salvate. Codul este { $code }.
    .easy =
        Nu înțeleg. Îmi pare rău.
        Vă poate ajuta un om. Sunați la { $phone }.
        Răspunsurile sunt salvate.
        Codul dumneavoastră este { $code }.
        Ca să încercați din nou, spuneți: continuă cu { $code }.

# Answers that cannot be taken.

form-text-too-long = Textul este prea lung. Numărul de caractere: { $length }. Putem primi cel mult: { $longest }. Spuneți-ne partea cea mai importantă.
form-number-out-of-range = Dați un număr de la { $min } la { $max }.
form-date-in-future = Această dată nu a venit încă: { $date }. Dați o dată trecută sau ziua de azi.
    .easy =
        Ziua aceasta nu a venit încă: { $date }.
        Dați o zi trecută. Sau spuneți: azi.
form-date-not-found = Nu găsesc această dată. Dați o zi și o lună, ca 21 noiembrie, sau o zi, ca sâmbăta trecută.
    .easy =
        Nu cunosc data aceasta.
        Dați o zi și o lună, ca 21 noiembrie.
form-no-such-date = Ziua aceea nu există în calendar.
form-contact-not-understood = Nu este un număr de telefon sau un e-mail pe care îl pot folosi. Un număr din Marea Britanie are 10 sau 11 cifre.
    .easy =
        Nu pot folosi asta.
        Dați un telefon din Regatul Unit. Are 10 sau 11 cifre.
        Sau dați un e-mail.
form-contact-more = Mulțumim. Ce număr de telefon sau e-mail putem folosi?

# A place that is not exact enough.

form-place-more-street = Asta cuprinde multe locuri. Lângă ce este? Dați o stradă, un număr de casă sau un magazin.
form-place-more-address = Care sunt numărul casei și strada?
form-place-more-site = Cum se numește locul?

# Photos.

form-photos-kept =
    { $count ->
    [one] Am primit poza dumneavoastră.
    [few] Am primit { $count } poze.
    *[other] Am primit { $count } de poze.
    }
form-photos-most = Numărul cel mai mare de poze este { $most }, așa că le-am păstrat pe primele.

# Reading back.

form-line = { $label }: { $value }
form-lines =
    { $first }
    { $rest }
form-value-unsure = nu este sigur
form-value-photos =
    { $count ->
    [one] o poză
    [few] { $count } poze
    *[other] { $count } de poze
    }
