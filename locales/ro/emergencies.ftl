# Drafted by machine; not yet reviewed by a speaker.
# What is said at a sign of danger, at any step. The number comes first. Nobody has been called for the resident.
# .again is for the same danger named twice in ten minutes.

danger-safe-now = Sunteți în siguranță acum?
    .again = Sunteți într-un loc sigur?
danger-choice-safe = Da
    .words = da, daa, d, dap, ok, okay, în siguranță, sunt în siguranță, afară, sunt afară, am ieșit, suntem afară
danger-choice-not-safe = Nu
    .words = nu, nuu, n, ba nu, nu sunt în siguranță, încă nu, nu prea, încă înăuntru, înăuntru, sunt înăuntru, în pericol, ajutor, ajutați-mă, blocat, blocată, nu pot ieși

# Said after a danger's text when the council offers a person and one can be reached.
danger-offer-person = Pot ruga acum un om de la consiliu să vorbească cu dumneavoastră.

danger-gas_leak = Ieșiți afară acum. De acolo sunați la { $gas }. Este gratuit oricând. Nu folosiți întrerupătoare sau flăcări. Deschideți ferestrele când ieșiți. Închideți gazul de la contor dacă este sigur. Nu folosiți mobilul în casă. Dacă cuiva îi este rău, sunați la { $emergency }. Minicom: { $gas_minicom }.
    .again = Ieșiți afară acum și rămâneți acolo. Sunați la { $gas }. Dacă cuiva îi este rău, sunați la { $emergency }.
    .sms = Ieșiți afară acum. De acolo sunați la { $gas }. Fără întrerupătoare sau flăcări. Deschideți ferestrele când ieșiți. Dacă cuiva îi este rău: { $emergency }.
    .voice = Ieșiți afară acum. De acolo sunați la { $gas }. Nu folosiți întrerupătoare sau flăcări. Dacă cuiva îi este rău, sunați la { $emergency }.

danger-fire = Sunați acum la { $emergency } și cereți pompierii (fire service). Ieșiți și rămâneți afară. Nu vă întoarceți după nimic. Dacă nu auziți, folosiți aplicația 999 BSL sau 999bsl.co.uk. Dacă telefonul este înscris pentru asta, puteți trimite SMS la { $emergency }.
    .again = Sunați acum la { $emergency }. Ieșiți și rămâneți afară.
    .sms = Sunați acum la { $emergency } și cereți pompierii (fire service). Ieșiți și rămâneți afară. Dacă nu auziți: aplicația 999 BSL.
    .voice = Sunați acum la { $emergency } și cereți pompierii, în engleză fire service. Ieșiți și rămâneți afară.

danger-crime_now = Sunați acum la { $emergency } și cereți poliția (police). Dacă nu puteți vorbi la mobil, ascultați și apăsați 55 când vi se cere. Dacă nu auziți, folosiți aplicația 999 BSL sau 999bsl.co.uk. Dacă telefonul este înscris pentru asta, puteți trimite SMS la { $emergency }. Mergeți într-un loc sigur dacă puteți.
    .again = Sunați acum la { $emergency }. Dacă nu puteți vorbi, apăsați 55 când vi se cere.
    .sms = Sunați acum la { $emergency } și cereți poliția (police). Dacă nu puteți vorbi la mobil, apăsați 55 când vi se cere. Dacă nu auziți: aplicația 999 BSL.
    .voice = Sunați acum la { $emergency } și cereți poliția, în engleză police. Dacă nu puteți vorbi la mobil, apăsați 55 când vi se cere.

danger-unconscious = Sunați acum la { $emergency } și cereți o ambulanță (ambulance). Rămâneți cu persoana. La telefon vi se va spune ce să faceți. Dacă nu auziți, folosiți aplicația 999 BSL sau 999bsl.co.uk.
    .again = Sunați acum la { $emergency } și cereți o ambulanță.
    .sms = Sunați acum la { $emergency } și cereți o ambulanță (ambulance). Rămâneți cu persoana. Dacă nu auziți: aplicația 999 BSL.

danger-power_line = Sunați acum la { $power }. Este gratuit. Dacă cineva este rănit sau în pericol, sunați întâi la { $emergency }. Stați departe de fir și de orice atinge.
    .again = Sunați la { $power } sau la { $emergency } dacă cineva este în pericol. Stați departe de fir.
    .sms = Sunați acum la { $power }. Dacă cineva este în pericol, întâi la { $emergency }. Stați departe de fir.

danger-power_cut = Sunați la { $power }. Este gratuit oricând. Vă pot spune de ce nu este curent și când revine. Dacă cineva are nevoie de curent pentru aparate medicale, spuneți-le întâi asta.
    .again = Sunați la { $power } pentru pana de curent. Este gratuit oricând.
    .sms = Sunați la { $power } pentru pana de curent. Este gratuit. Dacă este nevoie pentru aparate medicale, spuneți întâi asta.

danger-flooding = Dacă o viață este în pericol, sunați acum la { $emergency }. Pentru o casă sau un drum inundat în Norfolk, sunați la { $floods }. Pentru avertizări, sunați la Floodline, { $floodline }. Nu mergeți și nu conduceți prin apă. Duceți oamenii și animalele mai sus.
    .again = Sunați la { $emergency } dacă o viață este în pericol. Pentru alte inundații: { $floods }.
    .sms = Dacă o viață este în pericol: { $emergency }. Casă sau drum inundat: { $floods }. Nu mergeți și nu conduceți prin apă.
    .voice = Dacă o viață este în pericol, sunați acum la { $emergency }. Pentru alte inundații, sunați la { $floods }. Nu intrați în apă.

danger-no_water = Sunați la Anglian Water, { $water }. Se ocupă de lipsa apei, de țevi sparte și de canale care se revarsă. Stați departe de apa murdară.
    .again = Sunați la Anglian Water, { $water }.
    .sms = Sunați la Anglian Water, { $water }. Se ocupă de lipsa apei, țevi sparte și canale. Stați departe de apa murdară.

danger-medical = Dacă o viață este în pericol, sunați acum la { $emergency }. Pentru alt ajutor medical, sunați la { $nhs }, zi și noapte. Pentru o criză de sănătate mintală, sunați la { $nhs } și alegeți opțiunea 2.
    .again = Sunați la { $emergency } dacă o viață este în pericol. Pentru alt ajutor medical: { $nhs }.
    .sms = Dacă o viață este în pericol, sunați acum la { $emergency }. Pentru alt ajutor medical: { $nhs }, zi și noapte.

danger-self_harm = Dacă sunteți în pericol acum, sunați la { $emergency }. Puteți suna la Samaritans, { $samaritans }, oricând, gratuit. Puteți trimite SMS cu SHOUT la { $shout }. Puteți suna la { $nhs } și alege opțiunea 2. Vă mulțumesc că mi-ați spus.
    .again = Sunați la { $emergency } dacă sunteți în pericol. Puteți suna la Samaritans, { $samaritans }, oricând, gratuit.
    .sms = Dacă sunteți în pericol acum, sunați la { $emergency }. Samaritans: { $samaritans }, oricând, gratuit. Sau SMS cu SHOUT la { $shout }.
    .voice = Dacă sunteți în pericol acum, sunați la { $emergency }. Puteți suna la Samaritans, { $samaritans }, oricând, gratuit.

danger-child_risk = Dacă un copil este în pericol acum, sunați la { $emergency }. Dacă nu, sunați la Norfolk County Council, { $county }, zi și noapte. Dacă ești copil, poți suna la Childline, { $childline }. Este gratuit și te ascultă.
    .again = Sunați la { $emergency } dacă un copil este în pericol acum. Dacă nu: { $county }, zi și noapte.
    .sms = Dacă un copil este în pericol acum: { $emergency }. Dacă nu: { $county }, zi și noapte. Dacă ești copil, sună la Childline: { $childline }.

danger-adult_risk = Dacă cineva este în pericol acum, sunați la { $emergency }. Dacă nu, sunați la Norfolk County Council, { $county }, zi și noapte. Ajută adulții cărora li se face rău sau de care nu are nimeni grijă.
    .again = Sunați la { $emergency } dacă cineva este în pericol acum. Dacă nu: { $county }, zi și noapte.
    .sms = Dacă cineva este în pericol acum: { $emergency }. Dacă nu: { $county }, zi și noapte. Ajută adulții cărora li se face rău.

danger-domestic_abuse = Dacă sunteți în pericol acum, sunați la { $emergency }. Dacă nu puteți vorbi la mobil, apăsați 55 când vi se cere. Linia pentru violență în familie (National Domestic Abuse Helpline) este { $abuse_helpline }, gratuită, zi și noapte. Nu vă sunăm și nu vă scriem despre asta decât dacă spuneți că este sigur.
    .again = Sunați la { $emergency } dacă sunteți în pericol. Linia de ajutor este { $abuse_helpline }, gratuită, zi și noapte.
    .sms = Dacă sunteți în pericol acum, sunați la { $emergency }. Dacă nu puteți vorbi, apăsați 55 când vi se cere. Linia de ajutor: { $abuse_helpline }, gratuită.
    .voice = Dacă sunteți în pericol acum, sunați la { $emergency }. Dacă nu puteți vorbi la mobil, apăsați 55 când vi se cere. Linia de ajutor este { $abuse_helpline }, gratuită, zi și noapte.

danger-urgent_care = Dacă cineva este în pericol acum, sunați la { $emergency }. Pentru îngrijire care nu poate aștepta, sunați la Norfolk County Council, { $county }, zi și noapte.
    .again = Sunați la { $emergency } dacă cineva este în pericol. Pentru îngrijire care nu poate aștepta: { $county }.
    .sms = Dacă cineva este în pericol acum: { $emergency }. Pentru îngrijire care nu poate aștepta: { $county }, zi și noapte.

danger-homeless_tonight = Sunați-ne la { $council } și spuneți că nu aveți unde dormi la noapte. Puteți suna oricând. Dacă ați văzut pe cineva dormind afară, puteți anunța StreetLink pe site-ul lor.
    .again = Sunați la { $council } și spuneți că nu aveți unde dormi la noapte.
    .sms = Sunați la { $council } și spuneți că nu aveți unde dormi la noapte.

danger-emergency_repair = Dacă o viață este în pericol, sunați acum la { $emergency }. Dacă locuința consiliului nu este sigură, sunați-ne la { $council }, oricând. Stați departe de pericol. Închideți apa sau curentul dacă puteți fără risc.
    .again = Sunați la { $emergency } dacă o viață este în pericol. Pentru o reparație care nu poate aștepta: { $council }.
    .sms = Dacă o viață este în pericol, sunați acum la { $emergency }. Dacă locuința consiliului nu este sigură: { $council }, oricând.

danger-dangerous_structure = Dacă se prăbușește sau poate cădea pe cineva, sunați acum la { $emergency }. Dacă nu, sunați-ne la { $council } și spuneți că nu este sigur. Stați departe și țineți-i departe și pe alții.
    .again = Sunați la { $emergency } dacă poate cădea pe cineva. Dacă nu: { $council }. Stați departe.
    .sms = Dacă poate cădea pe cineva, sunați acum la { $emergency }. Dacă nu, sunați la { $council }. Stați departe.

danger-street_light_danger = Dacă cineva poate fi rănit acum, sunați la { $emergency }. Dacă nu, sunați la Norfolk County Council, { $county }, și spuneți că felinarul nu este sigur. Nu atingeți felinarul sau firele. Țineți-i departe pe alții.
    .again = Sunați la { $emergency } dacă cineva poate fi rănit acum. Dacă nu: { $county }. Nu atingeți felinarul.
    .sms = Dacă cineva poate fi rănit acum: { $emergency }. Dacă nu: { $county }. Nu atingeți felinarul sau firele.

danger-dangerous_vehicle = Dacă arde sau cineva poate fi rănit acum, sunați la { $emergency }. Dacă curge combustibil sau este sticlă spartă, sunați la poliție, { $police }. Stați departe de vehicul.
    .again = Sunați la { $emergency } dacă cineva poate fi rănit acum. Dacă nu: { $police }. Stați departe de vehicul.
    .sms = Dacă arde sau cineva poate fi rănit: { $emergency }. Dacă curge combustibil sau este sticlă spartă: { $police }. Stați departe.

danger-pollution = Sunați la Environment Agency, { $environment }, zi și noapte. Se ocupă de scurgeri, pești care mor și deșeuri dăunătoare. Stați departe și țineți departe copiii și animalele.
    .again = Sunați la Environment Agency, { $environment }, zi și noapte.
    .sms = Sunați la Environment Agency, { $environment }, zi și noapte. Stați departe și țineți departe copiii și animalele.

danger-hate_incident = Dacă cineva este în pericol acum, sunați la { $emergency }. Dacă oamenii sunt atacați pentru ceea ce sunt, puteți anunța poliția, { $police }. Puteți face sesizarea și aici.
    .again = Puteți anunța poliția, { $police }. Dacă cineva este în pericol acum: { $emergency }.
    .sms = Dacă cineva este în pericol acum: { $emergency }. Dacă oamenii sunt atacați pentru ceea ce sunt, anunțați poliția: { $police }.

danger-crime_past = Dacă se întâmplă acum, sunați la { $emergency }. Dacă s-a terminat, sunați la poliție, { $police }. Dacă nu auziți, sunați la 18001 { $police }. Fără nume, sunați la Crimestoppers, { $crimestoppers }.
    .again = Sunați la poliție, { $police }. Dacă se întâmplă acum: { $emergency }.
    .sms = Dacă se întâmplă acum: { $emergency }. Dacă s-a terminat, poliția: { $police }. Fără nume, Crimestoppers: { $crimestoppers }.
