# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody complains, and how the parts of a complaint are called. Attributes .words list what people
# say for it, lower case, with commas.

# What it is about.

complaint-service-waste = Kosze, śmieci lub sprzątanie ulic
    .words = kosze, kosz, nieopróżniony kosz, śmieci, recykling, sprzątanie, sprzątanie ulic, porzucone śmieci, graffiti, wywóz
complaint-service-repairs = Naprawy w mieszkaniu komunalnym
    .words = naprawy, naprawa, piec, bojler, wilgoć, pleśń, grzyb, przeciek, ogrzewanie, remont mieszkania
complaint-service-tenancy = Najem, opłaty lub sąsiedzi
    .words = najem, umowa najmu, opłaty, opłata za usługi, sąsiedzi, sąsiad, sąsiadka, zachowania antyspołeczne, czynsz, dzierżawa
complaint-service-housing_options = Lista mieszkaniowa lub bezdomność
    .words = lista mieszkaniowa, kolejka na mieszkanie, lista oczekujących, bezdomny, bezdomna, bezdomność, przydział mieszkania
complaint-service-council_tax = Podatek lokalny (Council Tax)
    .words = podatek, podatek lokalny, komornik, komornicy, zniżka dla jednej osoby
complaint-service-benefits = Zasiłek mieszkaniowy (Housing Benefit) lub zniżka na Council Tax
    .words = zasiłek, zasiłki, zasiłek mieszkaniowy, benefity, zniżka, ulga w podatku
complaint-service-planning = Sprawy budowlane (planning)
    .words = budowa, budowlane, wniosek budowlany, pozwolenie na budowę, rozbudowa, nadzór budowlany
complaint-service-parking = Parkowanie
    .words = parkowanie, parking, pozwolenie, pozwolenie na parkowanie, abonament
complaint-service-parks = Parki, drzewa lub place zabaw
    .words = park, parki, drzewo, drzewa, plac zabaw, place zabaw, trawa
complaint-service-noise = Hałas lub szkodniki
    .words = hałas, szkodniki, szczury, sanepid, głośno
complaint-service-staff = Sposób, w jaki mnie potraktowano
    .words = pracownik, niegrzeczny, niegrzeczna, chamski, chamstwo, urzędnik, jak mnie potraktowano, przeklinał, okłamał mnie, jak do mnie mówiono, wasz człowiek, wasz pracownik, potraktowali mnie
complaint-service-other = Coś innego
    .words = coś innego, inne, żadne z tych

# What may not be a complaint, and the right way. The words are how it is recognised.

complaint-rule-parking_ticket =
    Od mandatu za parkowanie jest osobne odwołanie. Najpierw proszę napisać na adres z mandatu, dlaczego jest niesłuszny.
    Jeśli to nie pomoże, może rozstrzygnąć niezależny trybunał. Więcej: { $url }.
    .words = mandat, mandat za parkowanie, kara za parkowanie, opłata karna, mój mandat
complaint-rule-planning_decision = Od decyzji budowlanej jest osobne odwołanie. Osoba, która złożyła wniosek, może zwrócić się do Planning Inspectorate. Więcej: { $url }.
    .words = decyzja budowlana, odmowa pozwolenia, odmówiono pozwolenia, odmowa budowy, odwołanie budowlane
complaint-rule-benefit_decision =
    Można poprosić o ponowne zbadanie decyzji o zasiłku w ciągu miesiąca od naszego listu. Potem może rozstrzygnąć trybunał.
    Więcej: { $url }.
    .words = decyzja o zasiłku, odmówiono zasiłku, odmowa zasiłku, wstrzymano zasiłek, zabrali mi zasiłek, odebrano zasiłek
complaint-rule-council_tax_band = Grupę podatku Council Tax ustala Valuation Office Agency, a nie my. Można ich poprosić o zmianę. Więcej: { $url }.
    .words = grupa podatkowa, zła grupa, pasmo podatkowe, grupa podatku, zły band
complaint-rule-councillor = Skargą na radnego zajmuje się Monitoring Officer w urzędzie. Sprawdza, jak radni powinni się zachowywać.
    .words = radny, radna, radni, radnego, mój radny
complaint-rule-court_claim = Jeśli sprawa trafiła do sądu, rozstrzyga sąd.
    .words = sprawa w sądzie, pozew, pozywam, idę do sądu, do sądu, mój prawnik, mój adwokat
complaint-rule-ombudsman_decided = Tym, co przyjął rzecznik (ombudsman), zajmuje się już tylko on.
    .words = rzecznik bada, rzecznik zdecydował, decyzja rzecznika, u rzecznika
complaint-rule-answered_before = Tego, na co odpowiedzieliśmy na obu etapach, nie badamy trzeci raz. Może to zbadać rzecznik (ombudsman).
    .words = ostateczna odpowiedź, już odpowiedzieli na drugim etapie, końcowa odpowiedź
complaint-rule-information_request = Można poprosić o informacje, które mamy. Odpowiadamy w ciągu 20 dni roboczych.
    .words = dostęp do informacji, informacja publiczna, wniosek o informację, wniosek o informacje, informacja o środowisku
complaint-rule-data_protection = Jeśli chodzi o to, jak użyliśmy Państwa danych, może też pomóc urząd Information Commissioner. Telefon: { $phone }, strona: { $url }.
    .words = ochrona danych, wyciek danych, rodo, podali moje dane, moje dane osobowe, dane osobowe
complaint-rule-not_ours =
    Za to odpowiada { $body } i tam trzeba się zwrócić.
    { $route }
complaint-rule-too_old = Możemy nie zbadać spraw starszych niż 12 miesięcy. Jeśli jest ważny powód, proszę go podać.

# Who can be asked for help.

ombudsman-lgsco = rzecznik do spraw samorządu i opieki (Local Government and Social Care Ombudsman)
ombudsman-housing = rzecznik do spraw mieszkań (Housing Ombudsman)

# What we can do differently.

adjustment-large_print = Duży druk
    .words = duży druk, duże litery, większe litery, dużą czcionką
adjustment-easy_read = Łatwy tekst (Easy Read)
    .words = łatwy tekst, prosty tekst, proste słowa, łatwiejsze słowa
adjustment-braille = Alfabet Braille'a
    .words = braille, brajl, alfabet braille'a
adjustment-audio = Nagranie
    .words = nagranie, audio, czytane na głos, mówione
adjustment-bsl = Język migowy
    .words = język migowy, migowy, tłumacz migowy, migam
adjustment-interpreter = Tłumacz
    .words = tłumacz, tłumacza, tłumaczka, inny język
adjustment-no_calls = Bez telefonów
    .words = bez telefonów, bez telefonu, nie dzwonić, nie dzwońcie, proszę nie dzwonić, nie telefonicznie
adjustment-no_letters = Bez listów
    .words = bez listów, nie pisać, nie piszcie, nie pocztą, bez poczty
adjustment-more_time = Więcej czasu
    .words = więcej czasu, dodatkowy czas, powoli, wolniej
adjustment-advocate = Ktoś mówi za mnie
    .words = pełnomocnik, ktoś mówi za mnie, opiekun, opiekunka, mój opiekun, pracownik socjalny

# Words that decide: somebody asks to complain; they told us before; and nothing came of it; they are angry.

complaint-word-asked = Skarga
    .words = skarga, skargę, skargi, poskarżyć, poskarżyć się, skarżę się, składam skargę, złożyć skargę, zażalenie, reklamacja, oficjalna skarga
complaint-word-before = Wcześniej
    .words = mówiłem wam, mówiłam wam, mówiłem im, mówiłam im, już mówiłem, już mówiłam, zgłosiłem, zgłosiłam, zgłaszałem, zgłaszałam, zgłosiliśmy, już zgłaszałem, już zgłaszałam, dzwoniłem, dzwoniłam, pisałem, pisałam, prosiłem wcześniej, prosiłam wcześniej, drugi raz, trzeci raz, dwa razy zgłaszałem
complaint-word-in-vain = Na próżno
    .words = nikt nie przyszedł, nikt nie przyjechał, nikogo nie było, nic się nie stało, nic się nie dzieje, nic nie zrobiono, nic nie zrobili, nic nie zrobiliście, nie przyszli, nie przyjechali, zignorowali, ignorują mnie, ciągle nic, nadal nic, dalej nic
complaint-word-unhappy = Niezadowolenie
    .words = oburzające, oburzony, oburzona, skandal, hańba, wstyd, niedopuszczalne, nie do przyjęcia, mam dość, szok, śmieszne, żenada, dramat
complaint-word-ombudsman = Rzecznik
    .words = rzecznik, rzecznika, rzecznikiem, ombudsman

# Beginning.

complaint-begin =
    Mogę przyjąć skargę. { $council } zapisuje ją, aby ją zbadać. Widzą ją tylko osoby, którym jest potrzebna.
    Więcej: { $link }.
    .sms = Mogę przyjąć skargę. Jak jej używamy: { $link }
    .voice = Mogę przyjąć skargę. { $council } zapisuje ją, aby ją zbadać. Widzą ją tylko osoby, którym jest potrzebna.
    .easy =
        Mogę przyjąć skargę.
        { $council } zapisze ją, aby sprawdzić, co poszło źle.
        Widzi ją tylko kilka osób.
        Więcej: { $link }.

# Questions.

complaint-ask-story = Co się stało? Proszę napisać, kiedy to było i jak to na Państwa wpłynęło.
    .again = Proszę napisać własnymi słowami, co poszło źle. Na przykład: nikt nie przyszedł naprawić pieca w zeszły wtorek.
    .easy =
        Co poszło źle? Kiedy to było?
        Jak to na Państwa wpłynęło?
complaint-ask-service = Czego to dotyczy?
    .again = Proszę wybrać to, co pasuje najlepiej, albo napisać jednym słowem, na przykład kosze albo naprawy.
complaint-ask-road = Czy chcą Państwo złożyć skargę także do nas?
    .again = Mimo to można złożyć skargę. Pracownik zdecyduje, czy możemy ją przyjąć. Można też skończyć tutaj.
complaint-choice-complain = Złóż skargę
    .words = skarga, złóż skargę, złożyć skargę, tak, mimo to skarga, tak proszę, dalej
complaint-choice-end = Zakończ
    .words = zakończ, koniec, nie, nie dziękuję, stop, wystarczy, to pomogło
complaint-ask-before = Czy to było już u nas zgłaszane?
    .again = Czy ta sama sprawa była już zgłoszona do urzędu? Proszę odpowiedzieć tak lub nie.
complaint-ask-related = Czy mają Państwo numer tamtego zgłoszenia? Wygląda tak: { $example }. Można to pominąć.
    .again = Proszę podać numer, który od nas przyszedł, na przykład { $example }. Jeśli go nie ma, proszę napisać: pomiń.
    .voice = Czy mają Państwo numer tamtego zgłoszenia? Można to pominąć.
complaint-ask-report = Czy także to zgłosić, aby zespół mógł to teraz naprawić?
    .again = Skarga i tak będzie przyjęta. Czy wysłać też zgłoszenie do zespołu? Proszę odpowiedzieć tak lub nie.
complaint-ask-complain = Czy chcą Państwo także złożyć skargę?
    .again = Proszę odpowiedzieć „tak”, aby złożyć skargę i zgłoszenie. „Nie”, aby złożyć tylko zgłoszenie.
complaint-ask-happened = Kiedy to się stało? Jeśli trwało dłużej niż jeden dzień, proszę podać ostatni.
    .again = Proszę podać dzień, na przykład zeszły wtorek albo 3 listopada. Można to pominąć.
    .easy =
        Kiedy to było?
        Jeśli kilka dni, proszę podać ostatni.
complaint-ask-affected = Kogo to dotyczy?
    .again = Czy chodzi o Państwa, o kogoś, za kogo Państwo mówią, czy o kilka osób?
complaint-affected-me = Mnie
    .words = mnie, ja, mną, tylko mnie, nas, moja rodzina, mój dom
complaint-affected-other = Kogoś, za kogo mówię
    .words = kogoś, ktoś inny, kogoś innego, kogoś za kogo mówię, moja mama, moją mamę, matka, ojciec, mój tata, mojego syna, mój syn, moja córka, mój sąsiad, przyjaciel, mój klient
complaint-affected-group = Kilku osób
    .words = kilka osób, kilku osób, grupa, nas wszystkich, wszyscy, cała ulica, nasza ulica, wiele osób
complaint-ask-consent = Czy ta osoba wie o skardze i zgadza się na nią?
    .again = Potrzebujemy jej zgody, zanim powiemy o niej Państwu. Czy się zgadza? Proszę odpowiedzieć tak lub nie.
    .easy =
        Czy ta osoba o tym wie?
        Czy się zgadza?
complaint-ask-outcome = Co by to dla Państwa naprawiło? Można to pominąć.
    .again = Na przykład: przeprosiny, wykonana praca albo zwrot pieniędzy. Można to pominąć.
    .easy =
        Co mamy zrobić?
        Można napisać: pomiń.
complaint-ask-adjustments = Czy coś utrudnia Państwu kontakt z nami? Proszę napisać, co możemy robić inaczej.
    .again = Na przykład: duży druk albo bez telefonów. Można wybrać więcej niż jedno. Jeśli nic, proszę napisać: nie.
    .easy =
        Czy kontakt z nami jest trudny?
        Możemy robić coś inaczej.
        Proszę napisać, co pomaga.
complaint-no-adjustment = Nic
    .words = nic, nie, nie dziękuję, nie dzięki, raczej nie, żadne, brak
complaint-ask-contact = Jak się z Państwem skontaktować? Proszę podać nazwisko i numer telefonu lub e-mail. Można to pominąć, ale wtedy nie będziemy mogli odpowiedzieć.
    .again = Proszę podać numer telefonu albo e-mail, na przykład sam@example.com. Bez tego zbadamy skargę, ale nie wyślemy odpowiedzi.
    .easy =
        Jak się Państwo nazywają?
        Jaki jest numer telefonu lub e-mail?
        Można napisać: pomiń. Wtedy nie możemy odpowiedzieć.

# Short names of what is known.

complaint-label-story = Co się stało
    .words = co się stało, historia, szczegóły, co napisałem, co napisałam
complaint-label-service = Temat
    .words = temat, usługa, czego dotyczy
complaint-label-before = Zgłaszane wcześniej
    .words = zgłaszane wcześniej, wcześniej
complaint-label-related = Wcześniejsze zgłoszenie
    .words = numer, wcześniejsze zgłoszenie
complaint-label-happened = Kiedy
    .words = data, kiedy, dzień
complaint-label-affected = Kogo dotyczy
    .words = kto, kogo dotyczy, dotyczy
complaint-label-consent = Zgoda
    .words = zgoda, zgadza się ta osoba
complaint-label-outcome = Co by to naprawiło
    .words = wynik, czego chcę, co by to naprawiło
complaint-label-adjustments = Co robimy inaczej
    .words = udogodnienia, duży druk, robić inaczej
complaint-label-reason = Dlaczego
    .words = dlaczego, powód

# On the way.

complaint-request-first = Najpierw to zgłaszam, aby zespół mógł to naprawić.
complaint-report-now = Teraz zgłaszam sam problem.
complaint-signposted = Skarga nie została złożona. W każdej chwili można wrócić i ją złożyć.
complaint-report-not-found = Nie ma zgłoszenia z takim numerem.

# Reading back, and what happens then.

complaint-read-back =
    Proszę sprawdzić:
    { $facts }
    Czy wszystko się zgadza i czy to wysłać?
    .again =
    Oto skarga do wysłania:
    { $facts }
    Proszę odpowiedzieć „tak”, aby wysłać. Albo napisać, co jest źle.
    .easy =
        Proszę to przeczytać:
        { $facts }
        Czy to się zgadza? Czy to wysłać?
complaint-done = Mamy Państwa skargę. Numer: { $reference }.
    .voice = Mamy Państwa skargę. Numer: { $reference }. Powtarzam numer: { $reference }.
    .easy =
        Mamy skargę.
        Numer to { $reference }. Proszę go zachować.
complaint-understood =
    Rozumiemy, że chodzi o: { $service }.
    Państwa słowa: { $story }
    .sms = Rozumiemy, że chodzi o: { $service }.
complaint-understood-wanted =
    Rozumiemy, że chodzi o: { $service }.
    Państwa słowa: { $story }
    Co by to naprawiło: { $outcome }
    .sms = Rozumiemy, że chodzi o: { $service }. Co by to naprawiło: { $outcome }
complaint-acknowledge-by = Skargą zajmuje się: { $department }. Pracownik potwierdzi, co badamy. Termin: { $aim }, najpóźniej: { $date }.
    .easy =
        Zajmuje się tym { $department }.
        Człowiek powie, co sprawdzamy.
        Chcemy to zrobić do: { $aim }. Ostatni dzień: { $date }.
complaint-answer-after = Pełna odpowiedź przyjdzie potem. Liczba dni roboczych: { $days }. Najpóźniej: { $date }.
    .easy =
        Potem przyjdzie odpowiedź.
        Najwięcej dni roboczych: { $days }.
        Ostatni dzień: { $date }.
complaint-answer-by = Skargą zajmuje się: { $department }. Termin pełnej odpowiedzi: { $date } (dni robocze: { $days }).
complaint-adjustments-kept = Będziemy pamiętać o Państwa prośbie: { $adjustments }.
complaint-person-decides = Pracownik zdecyduje, czy możemy to zbadać. Jeśli nie, powiemy, dlaczego i kto może to zrobić.
    .easy =
        Najpierw sprawdzi to człowiek.
        Powie, czy możemy się tym zająć.
        Jeśli nie, powie dlaczego i kto pomoże.
complaint-consent-first = Zapytamy osobę, za którą Państwo mówią, czy się zgadza, zanim powiemy o niej Państwu.
complaint-no-contact = Zbadamy tę skargę. Nie możemy wysłać odpowiedzi, bo nie wiemy, jak się z Państwem skontaktować.
complaint-afterwards =
    Aby sprawdzić skargę, proszę tu wrócić i podać { $reference }. Aby coś dodać lub poprawić, proszę zadzwonić: { $phone }.
    Jeśli nie dotrzymamy terminu, proszę to tu napisać. Można wtedy przejść do następnego etapu.
    O pomoc można też w każdej chwili poprosić:
    { $ombudsmen }
    .sms =
    Aby sprawdzić skargę, proszę wysłać { $reference }. Aby coś dodać: { $phone }. Jeśli nie dotrzymamy terminu, proszę napisać. Pomoc w każdej chwili:
    { $ombudsmen }
    .voice =
        Aby sprawdzić skargę, proszę zadzwonić i podać jej numer. Jeśli nie dotrzymamy terminu, proszę o tym powiedzieć. Można wtedy przejść do następnego etapu.
        O pomoc można też w każdej chwili poprosić:
        { $ombudsmen }
    .easy =
        Chcą Państwo wiedzieć, co się dzieje? Proszę podać tu { $reference }.
        Chcą Państwo coś dodać? Proszę zadzwonić: { $phone }.
        Spóźniamy się? Proszę o tym napisać.
        Inni też mogą pomóc w każdej chwili:
        { $ombudsmen }
complaint-ombudsman = { $name }: telefon { $phone }, strona { $url }
    .sms = { $name }, { $phone }
    .voice = { $name }, telefon: { $phone }

# Taking it further.

complaint-escalate-begin = Jeśli nasza odpowiedź Państwa nie zadowala, inna osoba zbada skargę jeszcze raz. To jest etap 2.
    .easy =
        Odpowiedź nie jest dobra?
        Wtedy spojrzy na to inna osoba.
        To etap 2.
complaint-ombudsmen =
    O pomoc można poprosić w każdej chwili. Najczęściej badają skargę, gdy odpowiedzieliśmy już na obu etapach.
    { $ombudsmen }
complaint-which = Która to skarga?
    .again = Proszę wybrać jedną z nich albo podać inny numer.
complaint-ask-reference = Jaki jest numer skargi? Wygląda tak: { $example }.
    .again = Numer został podany przy składaniu skargi. Ma litery i cyfry, na przykład { $example }.
    .voice = Jaki jest numer skargi? Proszę go podać znak po znaku.
complaint-ask-proof = Aby mieć pewność, że to Państwa skarga, prosimy podać telefon lub e-mail ze skargi.
    .again = Proszę podać telefon lub e-mail podany przy składaniu skargi.
complaint-not-found = Nie ma skargi z takimi danymi. Proszę je sprawdzić i spróbować jeszcze raz.
complaint-give-up =
    Nie da się tego znaleźć. Proszę zadzwonić: { $phone }. Ktoś poszuka dla Państwa. W skardze nic się nie zmieniło.
    Jeśli skarga nie była jeszcze złożona, można to zrobić tutaj.
complaint-ask-reason = Co w naszej odpowiedzi było błędne albo pominięte? Można to pominąć. Powód nie jest potrzebny.
    .again = Można napisać, co mamy zbadać ponownie. Jeśli nic, proszę napisać: pomiń.
complaint-missed-acknowledgement = Mieliśmy potwierdzić skargę w terminie: { $date }. Nie zrobiliśmy tego. Przepraszamy. Można teraz przejść do etapu 2.
complaint-missed-answer = Mieliśmy odpowiedzieć w terminie: { $date }. Nie zrobiliśmy tego. Przepraszamy. Można teraz przejść do etapu 2.
complaint-stage-2-late = Zwykły czas na prośbę o etap 2 minął. Mimo to prośba jest przyjęta, a zdecyduje pracownik.
complaint-escalate-read-back =
    Proszę sprawdzić:
    { $facts }
    Czy przekazać skargę do etapu 2?
    .again =
    Oto, co trafi do etapu 2:
    { $facts }
    Proszę odpowiedzieć „tak”, aby wysłać. Albo napisać, co jest źle.
complaint-stage-2-done = Skarga { $reference } jest teraz na etapie 2. Bada ją inna osoba. To nasz ostatni etap.
complaint-was-withdrawn = Ta skarga została przez Państwa wycofana, więc nie jest otwarta. Można złożyć nową.
complaint-was-refused =
    Nie mogliśmy przyjąć tej skargi. Podany powód: { $reason }
    Można poprosić rzecznika (ombudsman), aby to sprawdził:
    { $ombudsmen }
complaint-not-yet-acknowledgement = Pracownik potwierdzi tę skargę. Termin: { $date }. Państwa pytanie jest zapisane. Jeśli nie dotrzymamy terminu, można przejść do następnego etapu.
complaint-not-yet-answer = Musimy odpowiedzieć na tę skargę. Termin: { $date }. Państwa pytanie jest zapisane. Jeśli nie dotrzymamy terminu, można przejść do następnego etapu.
complaint-missed-at-stage-2 =
    Mieliśmy to zrobić w terminie: { $date }. Nie zrobiliśmy tego. Przepraszamy. Państwa pytanie jest zapisane.
    Można teraz zwrócić się do rzecznika (ombudsman):
    { $ombudsmen }
complaint-to-ombudsman =
    To była nasza ostatnia odpowiedź na tę skargę. Jeśli Państwa nie zadowala, można zwrócić się do rzecznika (ombudsman). Termin: { $date }.
    { $ombudsmen }

# How it is going.

progress-ask-proof-complaint = Mogę też pokazać szczegóły. Aby je zobaczyć, proszę podać telefon lub e-mail ze skargi. Można to pominąć.
    .again = Proszę podać numer telefonu lub e-mail ze skargi. Można to pominąć.
complaint-status =
    Skarga { $reference }. Etap { $stage } z 2.
    { $status }
complaint-status-received = Mamy ją. Pracownik jeszcze jej nie potwierdził.
complaint-status-acknowledged = Badamy ją.
complaint-status-answered = Odpowiedzieliśmy na nią.
complaint-status-closed = Odpowiedzieliśmy na nią i jest zamknięta.
complaint-status-refused = Nie mogliśmy przyjąć jej jako skargi.
complaint-status-withdrawn = Została przez Państwa wycofana.
complaint-due-acknowledgement = Pracownik ją potwierdzi. Termin: { $date }.
complaint-due-answer = Odpowiemy na nią. Termin: { $date }.
complaint-late-acknowledgement = Mieliśmy ją potwierdzić w terminie: { $date }. Nie zrobiliśmy tego. Przepraszamy. Aby pójść dalej, proszę napisać: drugi etap skargi. Albo zadzwonić: { $phone }.
complaint-late-answer = Mieliśmy odpowiedzieć w terminie: { $date }. Nie zrobiliśmy tego. Przepraszamy. Aby pójść dalej, proszę napisać: drugi etap skargi. Albo zadzwonić: { $phone }.
complaint-next-stage = Jeśli nasza odpowiedź Państwa nie zadowala, proszę napisać: drugi etap skargi.
complaint-next-ombudsman =
    To była nasza ostatnia odpowiedź. Jeśli Państwa nie zadowala, można zwrócić się do rzecznika (ombudsman):
    { $ombudsmen }
complaint-details = Państwa słowa: { $story }
complaint-details-handler = Zajmuje się nią { $name }, { $department }.
complaint-details-extended = Odpowiedź potrwa dłużej. Powód: { $reason }
complaint-details-refused = Powód: { $reason } Można poprosić rzecznika (ombudsman), aby to sprawdził.
complaint-decision-upheld = Uznaliśmy, że popełniliśmy błąd.
complaint-decision-partly_upheld = Uznaliśmy, że częściowo popełniliśmy błąd.
complaint-decision-not_upheld = Uznaliśmy, że nie popełniliśmy błędu.

# A report that was made in anger.

complaint-offer = Czy możemy pomóc w czymś jeszcze? Można też złożyć w tej sprawie skargę.
complaint-choice-make = Złóż skargę
    .words = skarga, skargę, złóż skargę, tak, chcę złożyć skargę, poskarżyć się

# Said unasked, on the day by which a complaint was to be confirmed or answered.

complaint-date-acknowledgement =
    Mieliśmy potwierdzić skargę { $reference } w terminie: { $date }. Jeszcze tego nie zrobiliśmy. Przepraszamy.
    Aby pójść dalej, proszę napisać: drugi etap skargi. Albo zadzwonić: { $phone }.
    .sms = Mieliśmy potwierdzić { $reference } w terminie: { $date }. Jeszcze nie jest to zrobione. Przepraszamy. Telefon: { $phone }.
complaint-date-answer =
    Mieliśmy odpowiedzieć na skargę { $reference } w terminie: { $date }. Potrwa to dłużej. Przepraszamy.
    Aby pójść dalej, proszę napisać: drugi etap skargi. Albo zadzwonić: { $phone }.
    .sms = Mieliśmy odpowiedzieć na { $reference } w terminie: { $date }. Potrwa to dłużej. Przepraszamy. Telefon: { $phone }.
