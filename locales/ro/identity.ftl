# Drafted by machine; not yet reviewed by a speaker.
# Proving who somebody is, by a code that is sent to their phone or email.

identity-ask-contact = Cum vă numiți și ce număr de mobil sau e-mail al dumneavoastră avem? Trimit acolo un cod, ca să verific că sunteți dumneavoastră.
    .again = Dați numele și un număr de mobil sau un e-mail. De exemplu: Ion Popescu, 07700 900123.
    .sms = Cum vă numiți și ce număr de mobil sau e-mail al dumneavoastră avem? Trimit acolo un cod.
identity-ask-name = Cum vă numiți? Puteți sări peste. Fără nume pot găsi mai puțin.
    .again = Spuneți prenumele și numele de familie sau săriți peste.
identity-label-name = Nume
    .words = nume, numele, numele meu, prenume
identity-ask-code = Am trimis un cod din 6 cifre la { $to }. Care este codul? Merge timp de { $minutes } min. Dacă nu vine, spuneți: cod nou.
    .again = Care este codul din 6 cifre trimis la { $to }? Ca să primiți altul, spuneți: cod nou.
identity-ask-code-optional = Am trimis un cod din 6 cifre la { $to }. Spuneți-mi codul și nu mai trebuie să verificăm mai târziu cine sunteți. Sau săriți peste.
    .again = Care este codul din 6 cifre trimis la { $to }? Ca să primiți altul, spuneți: cod nou. Puteți sări peste.
identity-label-code = Cod
    .words = cod, codul
identity-word-again = Cod nou
    .words = cod nou, un cod nou, alt cod, trimiteți un cod nou, trimite din nou, trimiteți din nou, trimiteți încă o dată, nu a venit, n-a venit, nu l-am primit, nu am primit, nu am cod
identity-six-digits = Codul are 6 cifre.
identity-cannot-send = Nu pot trimite un cod acolo. Cel mai bun este un număr de mobil.
identity-wrong = Acesta nu este codul.
identity-expired = Acest cod a expirat. Am trimis unul nou.
identity-proven = Mulțumesc. Acum știu că sunteți dumneavoastră.
identity-language = Data trecută am vorbit în altă limbă: { $language }. Dacă o vreți din nou, cereți-o.
identity-left-out = Continuăm fără cod. Verificăm mai târziu cine sunteți.
identity-no-more = Acum nu pot verifica dacă sunteți dumneavoastră. Sunați la { $phone } și vă ajută un om, sau încercați din nou mâine.
identity-nothing = Nu găsesc nimic cu acest nume și acest contact. Dacă aveți o referință, spuneți-o. Sau sunați la { $phone }.
identity-text = Codul dumneavoastră este { $code }. Merge timp de { $minutes } min. Nu îl cerem niciodată la telefon sau prin e-mail. Dacă nu l-ați cerut, nu faceți nimic.
    .subject = Codul dumneavoastră de la consiliu
