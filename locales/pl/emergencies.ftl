# Drafted by machine; not yet reviewed by a speaker.
# What is said at a sign of danger, at any step. The number comes first. Nobody has been called for the resident.
# .again is for the same danger named twice in ten minutes.

danger-safe-now = Czy są Państwo teraz w bezpiecznym miejscu?
    .again = Czy to miejsce jest bezpieczne?
danger-choice-safe = Tak
    .words = tak, ta, tk, no tak, jasne, ok, okej, bezpiecznie, jestem bezpieczny, jestem bezpieczna, na zewnątrz, na dworze, jestem na zewnątrz, wyszedłem, wyszłam, wyszliśmy
danger-choice-not-safe = Nie
    .words = nie, n, niee, niebezpiecznie, jeszcze nie, nie bardzo, nadal w środku, w środku, jestem w środku, w niebezpieczeństwie, pomocy, pomóżcie, ratunku, uwięziony, uwięziona, nie mogę wyjść

# Said after a danger's text when the council offers a person and one can be reached.
danger-offer-person = Mogę teraz poprosić pracownika urzędu o rozmowę z Państwem.

danger-gas_leak = Proszę teraz wyjść na dwór. Stamtąd proszę zadzwonić: { $gas }. To jest bezpłatne o każdej porze. Nie włączać światła ani ognia. Wychodząc, otworzyć okna. Zakręcić gaz przy liczniku, jeśli to bezpieczne. Nie używać komórki w domu. Jeśli ktoś źle się czuje: { $emergency }. Minicom: { $gas_minicom }.
    .again = Proszę teraz wyjść na dwór i tam zostać. Proszę zadzwonić: { $gas }. Jeśli ktoś źle się czuje: { $emergency }.
    .sms = Proszę teraz wyjść na dwór. Stamtąd zadzwonić: { $gas }. Nie włączać światła ani ognia. Wychodząc, otworzyć okna. Jeśli ktoś źle się czuje: { $emergency }.
    .voice = Proszę teraz wyjść na dwór. Stamtąd zadzwonić: { $gas }. Nie włączać światła ani ognia. Jeśli ktoś źle się czuje, proszę zadzwonić: { $emergency }.

danger-fire = Proszę teraz zadzwonić: { $emergency } i poprosić o straż pożarną (fire service). Wyjść i nie wracać po nic. Osoby niesłyszące: aplikacja 999 BSL lub 999bsl.co.uk. Jeśli telefon jest do tego zgłoszony, można wysłać SMS: { $emergency }.
    .again = Proszę teraz zadzwonić: { $emergency }. Wyjść i nie wracać.
    .sms = Proszę teraz zadzwonić: { $emergency } i poprosić o straż (fire service). Wyjść i nie wracać. Niesłyszący: aplikacja 999 BSL.
    .voice = Proszę teraz zadzwonić: { $emergency } i poprosić o straż pożarną, po angielsku fire service. Wyjść i nie wracać.

danger-crime_now = Proszę teraz zadzwonić: { $emergency } i poprosić o policję (police). Jeśli nie można mówić do komórki: słuchać i na prośbę wcisnąć 55. Osoby niesłyszące: aplikacja 999 BSL lub 999bsl.co.uk. Jeśli telefon jest do tego zgłoszony, można wysłać SMS: { $emergency }. Jeśli to możliwe, proszę pójść w bezpieczne miejsce.
    .again = Proszę teraz zadzwonić: { $emergency }. Jeśli nie można mówić, na prośbę wcisnąć 55.
    .sms = Proszę teraz zadzwonić: { $emergency } i poprosić o policję (police). Jeśli nie można mówić do komórki, na prośbę wcisnąć 55. Niesłyszący: aplikacja 999 BSL.
    .voice = Proszę teraz zadzwonić: { $emergency } i poprosić o policję, po angielsku police. Jeśli nie można mówić do komórki, na prośbę wcisnąć 55.

danger-unconscious = Proszę teraz zadzwonić: { $emergency } i poprosić o karetkę (ambulance). Proszę zostać przy tej osobie. Dyspozytor powie, co robić. Osoby niesłyszące: aplikacja 999 BSL lub 999bsl.co.uk.
    .again = Proszę teraz zadzwonić: { $emergency } i poprosić o karetkę (ambulance).
    .sms = Proszę teraz zadzwonić: { $emergency } i poprosić o karetkę (ambulance). Zostać przy tej osobie. Niesłyszący: aplikacja 999 BSL.

danger-power_line = Proszę teraz zadzwonić: { $power }. To jest bezpłatne. Jeśli ktoś jest ranny lub w niebezpieczeństwie, najpierw: { $emergency }. Proszę trzymać się daleko od przewodu i od wszystkiego, czego dotyka.
    .again = Proszę zadzwonić: { $power }, a gdy ktoś jest w niebezpieczeństwie: { $emergency }. Proszę trzymać się daleko od przewodu.
    .sms = Proszę teraz zadzwonić: { $power }. Gdy ktoś jest w niebezpieczeństwie, najpierw: { $emergency }. Proszę trzymać się daleko od przewodu.

danger-power_cut = Proszę zadzwonić: { $power }. To jest bezpłatne o każdej porze. Tam powiedzą, dlaczego nie ma prądu i kiedy wróci. Jeśli ktoś potrzebuje prądu do sprzętu medycznego, proszę im to powiedzieć najpierw.
    .again = W sprawie braku prądu proszę zadzwonić: { $power }. To jest bezpłatne o każdej porze.
    .sms = Brak prądu: proszę zadzwonić: { $power }. To jest bezpłatne. Jeśli ktoś potrzebuje prądu do sprzętu medycznego, proszę to powiedzieć najpierw.

danger-flooding = Jeśli zagrożone jest życie, proszę teraz zadzwonić: { $emergency }. Zalany dom lub droga w Norfolk: { $floods }. Ostrzeżenia powodziowe, Floodline: { $floodline }. Nie chodzić i nie jeździć przez wodę. Ludzi i zwierzęta proszę przenieść wyżej.
    .again = Jeśli zagrożone jest życie: { $emergency }. Inne zalania: { $floods }.
    .sms = Jeśli zagrożone jest życie: { $emergency }. Zalany dom lub droga: { $floods }. Nie chodzić i nie jeździć przez wodę.
    .voice = Jeśli zagrożone jest życie, proszę teraz zadzwonić: { $emergency }. Inne zalania: { $floods }. Proszę nie wchodzić do wody.

danger-no_water = Proszę zadzwonić do Anglian Water: { $water }. Zajmują się brakiem wody, pękniętymi rurami i wylewającymi ściekami. Proszę trzymać się z daleka od ścieków.
    .again = Proszę zadzwonić do Anglian Water: { $water }.
    .sms = Proszę zadzwonić do Anglian Water: { $water }. Zajmują się brakiem wody, rurami i ściekami. Trzymać się z daleka od ścieków.

danger-medical = Jeśli zagrożone jest życie, proszę teraz zadzwonić: { $emergency }. Inna pomoc medyczna: { $nhs }, w dzień i w nocy. W kryzysie psychicznym proszę zadzwonić: { $nhs } i wybrać opcję 2.
    .again = Jeśli zagrożone jest życie: { $emergency }. Inna pomoc medyczna: { $nhs }.
    .sms = Jeśli zagrożone jest życie: { $emergency }. Inna pomoc medyczna: { $nhs }, w dzień i w nocy.

danger-self_harm = Jeśli są Państwo teraz w niebezpieczeństwie, proszę zadzwonić: { $emergency }. Można zadzwonić do Samaritans: { $samaritans }, zawsze, bezpłatnie. Można wysłać SMS o treści SHOUT: { $shout }. Można zadzwonić: { $nhs } i wybrać opcję 2. Dziękuję za zaufanie.
    .again = W niebezpieczeństwie proszę zadzwonić: { $emergency }. Można zadzwonić do Samaritans: { $samaritans }, zawsze, bezpłatnie.
    .sms = W niebezpieczeństwie proszę teraz zadzwonić: { $emergency }. Samaritans: { $samaritans }, zawsze, bezpłatnie. Albo SMS SHOUT: { $shout }.
    .voice = Jeśli są Państwo teraz w niebezpieczeństwie, proszę zadzwonić: { $emergency }. Można zadzwonić do Samaritans: { $samaritans }, zawsze, bezpłatnie.

danger-child_risk = Jeśli dziecko jest teraz w niebezpieczeństwie, proszę zadzwonić: { $emergency }. Jeśli nie, do Norfolk County Council: { $county }, w dzień i w nocy. Jeśli jesteś dzieckiem, możesz zadzwonić do Childline: { $childline }. To jest bezpłatne i ktoś cię wysłucha.
    .again = Jeśli dziecko jest teraz w niebezpieczeństwie: { $emergency }. Jeśli nie: { $county }, w dzień i w nocy.
    .sms = Jeśli dziecko jest teraz w niebezpieczeństwie: { $emergency }. Jeśli nie: { $county }, w dzień i w nocy. Jeśli jesteś dzieckiem, Childline: { $childline }.

danger-adult_risk = Jeśli ktoś jest teraz w niebezpieczeństwie, proszę zadzwonić: { $emergency }. Jeśli nie, do Norfolk County Council: { $county }, w dzień i w nocy. Pomagają dorosłym, którym dzieje się krzywda lub którzy nie mają opieki.
    .again = Jeśli ktoś jest teraz w niebezpieczeństwie: { $emergency }. Jeśli nie: { $county }, w dzień i w nocy.
    .sms = Jeśli ktoś jest teraz w niebezpieczeństwie: { $emergency }. Jeśli nie: { $county }, w dzień i w nocy. Pomagają dorosłym, którym dzieje się krzywda.

danger-domestic_abuse = Jeśli są Państwo teraz w niebezpieczeństwie, proszę zadzwonić: { $emergency }. Jeśli nie można mówić do komórki, na prośbę wcisnąć 55. Telefon pomocy przy przemocy domowej (National Domestic Abuse Helpline): { $abuse_helpline }, bezpłatny, w dzień i w nocy. Nie zadzwonimy i nie napiszemy w tej sprawie, chyba że powiedzą Państwo, że to bezpieczne.
    .again = W niebezpieczeństwie proszę zadzwonić: { $emergency }. Telefon pomocy: { $abuse_helpline }, bezpłatny, w dzień i w nocy.
    .sms = W niebezpieczeństwie proszę zadzwonić: { $emergency }. Jeśli nie można mówić, na prośbę wcisnąć 55. Telefon pomocy: { $abuse_helpline }, bezpłatny, zawsze.
    .voice = Jeśli są Państwo teraz w niebezpieczeństwie, proszę zadzwonić: { $emergency }. Jeśli nie można mówić do komórki, na prośbę wcisnąć 55. Telefon pomocy: { $abuse_helpline }, bezpłatny, w dzień i w nocy.

danger-urgent_care = Jeśli ktoś jest teraz w niebezpieczeństwie, proszę zadzwonić: { $emergency }. Opieka, która nie może czekać: Norfolk County Council, { $county }, w dzień i w nocy.
    .again = Jeśli ktoś jest w niebezpieczeństwie: { $emergency }. Opieka, która nie może czekać: { $county }.
    .sms = Jeśli ktoś jest teraz w niebezpieczeństwie: { $emergency }. Opieka, która nie może czekać: { $county }, w dzień i w nocy.

danger-homeless_tonight = Proszę do nas zadzwonić: { $council } i powiedzieć, że nie ma gdzie spać tej nocy. Można dzwonić o każdej porze. Jeśli ktoś śpi na dworze, można to zgłosić na stronie StreetLink.
    .again = Proszę zadzwonić: { $council } i powiedzieć, że nie ma gdzie spać tej nocy.
    .sms = Proszę zadzwonić: { $council } i powiedzieć, że nie ma gdzie spać tej nocy.

danger-emergency_repair = Jeśli zagrożone jest życie, proszę teraz zadzwonić: { $emergency }. Jeśli mieszkanie komunalne nie jest bezpieczne, proszę zadzwonić do nas: { $council }, o każdej porze. Proszę trzymać się z daleka od zagrożenia. Zakręcić wodę lub wyłączyć prąd, jeśli można to zrobić bezpiecznie.
    .again = Jeśli zagrożone jest życie: { $emergency }. Naprawa, która nie może czekać: { $council }.
    .sms = Jeśli zagrożone jest życie: { $emergency }. Jeśli mieszkanie komunalne nie jest bezpieczne: { $council }, o każdej porze.

danger-dangerous_structure = Jeśli się wali lub może na kogoś spaść, proszę teraz zadzwonić: { $emergency }. Jeśli nie, proszę zadzwonić do nas: { $council } i powiedzieć, że to niebezpieczne. Proszę się nie zbliżać i ostrzec innych.
    .again = Jeśli może na kogoś spaść: { $emergency }. Jeśli nie: { $council }. Proszę się nie zbliżać.
    .sms = Jeśli może na kogoś spaść, proszę teraz zadzwonić: { $emergency }. Jeśli nie: { $council }. Proszę się nie zbliżać.

danger-street_light_danger = Jeśli komuś może się teraz coś stać, proszę zadzwonić: { $emergency }. Jeśli nie, do Norfolk County Council: { $county } i powiedzieć, że latarnia jest niebezpieczna. Nie dotykać latarni ani przewodów. Ostrzec innych.
    .again = Jeśli komuś może się teraz coś stać: { $emergency }. Jeśli nie: { $county }. Nie dotykać latarni.
    .sms = Jeśli komuś może się teraz coś stać: { $emergency }. Jeśli nie: { $county }. Nie dotykać latarni ani przewodów.

danger-dangerous_vehicle = Jeśli się pali lub komuś może się teraz coś stać, proszę zadzwonić: { $emergency }. Jeśli wycieka paliwo lub jest stłuczone szkło, proszę zadzwonić na policję: { $police }. Proszę nie zbliżać się do pojazdu.
    .again = Jeśli komuś może się teraz coś stać: { $emergency }. Jeśli nie: { $police }. Nie zbliżać się do pojazdu.
    .sms = Jeśli się pali lub komuś może się coś stać: { $emergency }. Wyciek paliwa lub stłuczone szkło: { $police }. Nie zbliżać się.

danger-pollution = Proszę zadzwonić do Environment Agency: { $environment }, w dzień i w nocy. Zajmują się wyciekami, ginącymi rybami i szkodliwymi odpadami. Proszę się nie zbliżać. Dzieci i zwierzęta proszę trzymać z daleka.
    .again = Proszę zadzwonić do Environment Agency: { $environment }, w dzień i w nocy.
    .sms = Proszę zadzwonić do Environment Agency: { $environment }, w dzień i w nocy. Nie zbliżać się. Dzieci i zwierzęta trzymać z daleka.

danger-hate_incident = Jeśli ktoś jest teraz w niebezpieczeństwie, proszę zadzwonić: { $emergency }. Jeśli to atak na ludzi za to, kim są, można to zgłosić na policję: { $police }. Nadal można to zgłosić także tutaj.
    .again = Można to zgłosić na policję: { $police }. Jeśli ktoś jest teraz w niebezpieczeństwie: { $emergency }.
    .sms = Jeśli ktoś jest teraz w niebezpieczeństwie: { $emergency }. Atak na ludzi za to, kim są, można zgłosić na policję: { $police }.

danger-crime_past = Jeśli to dzieje się teraz, proszę zadzwonić: { $emergency }. Jeśli już po wszystkim, na policję: { $police }. Osoby niesłyszące: 18001 { $police }. Bez podawania nazwiska, Crimestoppers: { $crimestoppers }.
    .again = Policja: { $police }. Jeśli to dzieje się teraz: { $emergency }.
    .sms = Jeśli to dzieje się teraz: { $emergency }. Jeśli już po wszystkim, policja: { $police }. Bez nazwiska, Crimestoppers: { $crimestoppers }.
