# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = Obsługa mieszkańców
    .words = obsługa, obsługa klienta, obsługa mieszkańców, punkt obsługi, pomoc ze stroną, porozmawiać z kimś, spotkać się z kimś
appointment-service-council_tax = Podatek lokalny (Council Tax)
    .words = podatek, podatek lokalny, podatek miejski, podatku, podatek od domu
appointment-service-benefits = Zasiłek mieszkaniowy (Housing Benefit) albo zniżka na Council Tax
    .words = zasiłek, zasiłki, zasiłek mieszkaniowy, dodatek mieszkaniowy, benefity, zniżka, ulga
appointment-service-housing = Porady mieszkaniowe
    .words = mieszkanie, mieszkania, mieszkaniowe, porady mieszkaniowe, bezdomność, bezdomny, bezdomna, brak mieszkania
appointment-service-planning = Porady budowlane (planning)
    .words = budowa, budowlane, porady budowlane, pozwolenie na budowę, rozbudowa, planowanie
appointment-service-repairs = Naprawa w domu
    .words = naprawa, naprawy, naprawa w domu, remont, hydraulik, elektryk
appointment-service-bulky_waste = Odbiór dużych rzeczy
    .words = duże rzeczy, duże śmieci, gabaryty, odbiór kanapy, odbiór mebli, odbiór
appointment-service-callback = Oddzwonienie
    .words = oddzwońcie, oddzwonić, oddzwonienie, zadzwońcie do mnie, proszę oddzwonić, telefon zwrotny

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date }, godz. { $from }
appointment-between = { $date }, między { $from } a { $to }
appointment-time = { $time }
appointment-more = Inne terminy
    .words = inne terminy, inny termin, więcej, więcej terminów, żadne z tych, żaden, coś innego, kiedy indziej, później
appointment-ask-time = Te terminy są wolne. Który pasuje? Można też podać inny dzień lub godzinę.
    .again = Proszę wybrać jeden z tych terminów albo podać dzień i porę, na przykład czwartek po południu.
    .easy =
        Te terminy są wolne.
        Proszę wybrać jeden. Albo podać inny dzień.
appointment-ask-wish = Jaki termin pasuje? Proszę podać dzień i porę, na przykład czwartek po południu.
    .again = Proszę podać dzień, na przykład poniedziałek, albo datę, na przykład 3 grudnia.
appointment-just-taken = Ktoś właśnie zajął ten termin. Przepraszamy. Nic nie zostało zapisane ani zmienione.
    .easy =
        Ten termin jest już zajęty. Przepraszam.
        Nic nie umówiono. Nic nie zmieniono.
appointment-already = W tej sprawie jest już umówione spotkanie { $reference }. Aby je zmienić, proszę napisać: chcę przełożyć wizytę. Można też umówić nowe.
    .easy =
        Jest już termin w tej sprawie. Numer to { $reference }.
        Aby go zmienić, proszę napisać: zmień moje spotkanie.
        Albo umówić jeszcze jeden.
appointment-none-free = W najbliższych tygodniach nie ma wolnych terminów. Proszę zadzwonić: { $phone }. Ktoś poszuka terminu razem z Państwem.
    .easy =
        Nie ma teraz wolnych terminów.
        Proszę zadzwonić: { $phone }. Pomoże człowiek.

# Booking.

appointment-ask-service = Czego dotyczy spotkanie?
    .again = Proszę wybrać to, co pasuje najlepiej, albo powiedzieć jednym słowem, na przykład mieszkanie albo zasiłek.
appointment-ask-way = W jaki sposób ma się odbyć?
    .again = Proszę napisać: przez telefon albo osobiście.
appointment-way-in_person = Osobiście
    .words = osobiście, na miejscu, twarzą w twarz, przyjdę, w urzędzie, w biurze, w ratuszu
appointment-way-phone = Przez telefon
    .words = przez telefon, telefon, telefonicznie, zadzwońcie, zadzwońcie do mnie
appointment-way-home = U mnie w domu
    .words = w domu, u mnie, u mnie w domu, w mieszkaniu
appointment-way-kerbside = Przy drodze
    .words = na zewnątrz, przed domem, przy drodze, przy krawężniku, na ulicy
appointment-ask-location = Jaki jest adres domu? Proszę podać numer domu, ulicę i kod pocztowy.
    .again = Proszę podać pełny adres, na przykład 12 Alder Road, NR3 1AB.
    .easy =
        Gdzie Państwo mieszkają?
        Proszę podać numer i ulicę.
        Proszę podać też kod pocztowy.
appointment-ask-about = Czego to dotyczy, w kilku słowach? Można to pominąć.
    .again = Na przykład: wzrósł mi czynsz. Można to pominąć.
appointment-ask-interpreter = Czy potrzebny jest tłumacz albo coś innego, co ułatwi spotkanie? To nic nie kosztuje.
    .again = Proszę odpowiedzieć: nie, tłumacz albo język migowy.
appointment-interpreter-none = Bez tłumacza
    .words = bez tłumacza, nie potrzebuję tłumacza, nie potrzeba tłumacza, nie chcę tłumacza
appointment-interpreter-spoken = Tłumacz
    .words = tłumacz, tłumacza, tak, tłumaczka, tak proszę, potrzebuję tłumacza
appointment-interpreter-sign = Język migowy
    .words = język migowy, migowy, migam, brytyjski język migowy, tłumacz migowy
appointment-interpreter-other = Coś innego
    .words = coś innego, inna pomoc, wózek, bez schodów, więcej czasu, duży druk, opiekun
appointment-ask-adjustments = Co możemy zrobić, aby było Państwu łatwiej?
    .again = Na przykład: pokój bez schodów, więcej czasu albo obecność bliskiej osoby.
appointment-label-adjustments = Ułatwienia
    .words = ułatwienia, pomoc
appointment-ask-language = Jaki to język mówiony lub migowy i jaka odmiana?
    .again = Na przykład: kurdyjski sorani albo brytyjski język migowy.
appointment-ask-contact = Jak się Państwo nazywają i jaki jest numer telefonu lub e-mail?
    .again = Musimy mieć z Państwem kontakt. Proszę podać numer telefonu albo e-mail, na przykład sam@example.com.
    .easy =
        Jak się Państwo nazywają?
        Jaki jest numer telefonu lub e-mail?
appointment-paid-first =
    Odbiór dużych rzeczy (do { $items }) kosztuje { $price }, a każda następna rzecz { $more }. Najwięcej: { $most }.
    Najpierw trzeba zapłacić, a tutaj jeszcze nie można tego zrobić. Aby zamówić odbiór, proszę zadzwonić: { $phone }.

appointment-label-service = Sprawa
    .words = sprawa, temat, usługa
appointment-label-way = Sposób
    .words = sposób, jak, osobiście, przez telefon
appointment-label-about = Szczegóły
    .words = szczegóły, opis, co napisałem, co napisałam
appointment-label-interpreter = Tłumacz
    .words = tłumacz
appointment-label-language = Język
    .words = język
appointment-label-time = Kiedy
    .words = kiedy, termin, godzina, data, dzień
appointment-label-want = Co zrobić

appointment-read-back =
    Proszę sprawdzić:
    { $facts }
    Czy wszystko się zgadza i czy umówić to spotkanie?
    .again =
    Oto, co zostanie umówione:
    { $facts }
    Proszę odpowiedzieć „tak”, aby umówić. Albo napisać, co jest źle.
    .easy =
        Proszę to przeczytać:
        { $facts }
        Czy to się zgadza? Czy to umówić?
appointment-done = Umówione: { $time }. Państwa numer: { $reference }.
    .voice = Umówione: { $time }. Państwa numer: { $reference }. Powtarzam numer: { $reference }.
    .easy =
        Termin jest umówiony: { $time }.
        Numer to { $reference }. Proszę go zachować.
appointment-where-in_person = Zapraszamy: { $name }, { $address }.
appointment-where-phone = Zadzwonimy pod podany numer.
appointment-where-home = Przyjdziemy do Państwa domu. Musi tam być osoba dorosła, aby nas wpuścić.
appointment-where-kerbside = Proszę wystawić rzeczy na zewnątrz do 6:00 rano.
appointment-bring-customer_service = Proszę wziąć ze sobą listy w tej sprawie.
appointment-bring-council_tax = Proszę przygotować numer konta Council Tax, jeśli go Państwo mają.
appointment-bring-benefits = Proszę przygotować: dochody, oszczędności, wysokość czynszu, dowód tożsamości i wyciągi z banku.
    .easy =
        Proszę przygotować, jeśli można:
        Zarobki i oszczędności.
        Ile wynosi czynsz.
        Dokument, który pokazuje, kim Państwo są.
        Wyciągi z banku.
appointment-bring-housing = Proszę przygotować dowód tożsamości i listy w sprawie mieszkania. Jeśli nie ma gdzie spać tej nocy, proszę zadzwonić do nas teraz.
    .easy =
        Proszę przynieść dokument, który pokazuje, kim Państwo są.
        Proszę przynieść listy o mieszkaniu.
        Nie ma gdzie dziś spać? Proszę zadzwonić teraz.
appointment-bring-planning = Proszę przygotować adres działki i rysunki, jeśli są.
appointment-bring-repairs = Proszę nie wpuszczać zwierząt do pokoju i uprzedzić nas, jeśli trudno tam zaparkować.
appointment-bring-bulky_waste = Proszę położyć rzeczy tam, gdzie je zobaczymy.
appointment-bring-callback = Proszę mieć telefon pod ręką.
appointment-how-to-change = Jeśli nie mogą Państwo przyjść, proszę napisać to tutaj, podając { $reference }, albo zadzwonić: { $phone }. Termin można zmienić w każdej chwili.
    .voice = Jeśli nie mogą Państwo przyjść, proszę zadzwonić i podać ten numer. Termin można zmienić w każdej chwili.
    .easy =
        Nie można przyjść? Proszę nam powiedzieć.
        Proszę podać tu { $reference }. Albo zadzwonić: { $phone }.

# Asking after it, moving it, taking it back.

appointment-which = Które to spotkanie?
    .again = Proszę wybrać jedno z nich albo podać inny numer.
appointment-ask-reference = Jaki jest numer spotkania? Wygląda tak: { $example }.
    .again = Numer został podany przy umawianiu. Ma litery i cyfry, na przykład { $example }.
    .voice = Jaki jest numer spotkania? Proszę go podać znak po znaku.
appointment-ask-proof = Aby mieć pewność, że to Państwa spotkanie, prosimy podać telefon, e-mail lub kod pocztowy.
    .again = Proszę podać telefon, e-mail lub kod pocztowy podany przy umawianiu.
    .easy =
        Musimy wiedzieć, że to Państwo.
        Proszę podać telefon, e-mail lub kod pocztowy z rezerwacji.
appointment-not-found = Nie ma spotkania z takimi danymi. Proszę je sprawdzić i spróbować jeszcze raz.
appointment-give-up = Nie da się tego znaleźć. Proszę zadzwonić: { $phone }. Ktoś poszuka dla Państwa. Nic się nie zmieniło.
appointment-is = Spotkanie { $reference }, termin: { $time }.
appointment-ask-want = Zostawić to spotkanie, zmienić je czy odwołać?
    .again = Proszę napisać: zostaw, zmień albo odwołaj.
appointment-want-keep = Zostaw
    .words = zostaw, zostawić, zostaje, tak, niech zostanie, w porządku, pasuje, dzięki
appointment-want-change = Zmień
    .words = zmień, zmienić, przełóż, przełożyć, przesuń, przesunąć, inny termin, kiedy indziej
appointment-want-cancel = Odwołaj
    .words = odwołaj, odwołać, nie mogę przyjść, nie przyjdę, nie potrzebuję, anulować
appointment-read-back-change = Dotychczasowy termin: { $old }. Nowy termin: { $time }. Czy się zgadza?
    .again = Dotychczasowy termin: { $old }. Nowy termin: { $time }. Proszę odpowiedzieć „tak”, aby zmienić.
appointment-read-back-cancel = Odwołać spotkanie w terminie: { $old }?
    .again = Spotkanie do odwołania, termin: { $old }. Proszę odpowiedzieć „tak”, aby je odwołać.
appointment-changed = Zmienione. Nowy termin: { $time }. Numer jest ten sam: { $reference }.
appointment-cancelled = Spotkanie { $reference } jest odwołane. Dziękujemy za wiadomość.
appointment-kept = Nic się nie zmienia. Termin: { $time }.
appointment-was-cancelled = Spotkanie { $reference } jest już nieaktualne. Można tu umówić nowe.
appointment-is-over = Spotkanie { $reference } już się odbyło, termin: { $time }. Nie można go zmienić. Można tu umówić nowe.

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = Damy znać o wcześniejszym terminie. Proszę napisać: wcześniejszy termin.
appointment-want-earlier = Powiadom o wcześniejszym terminie
    .words = wcześniejszy termin, wcześniejszego terminu, wcześniejszym terminie, coś wcześniej, przyjść wcześniej, szybszy termin
appointment-earlier-noted = Damy znać, gdy zwolni się termin wcześniejszy niż { $time }. Do tego czasu ten termin zostaje.
appointment-earlier-now = Jeden jest wolny teraz: { $time }. Aby go wybrać, proszę napisać: zmień spotkanie.
appointment-earlier-offer =
    Jest wcześniejszy termin spotkania { $reference }: { $time }.
    Obecny termin: { $old }. Wcześniejszy trzymamy dla Państwa do: { $until }. Czy go zarezerwować?
    .sms = Wcześniejszy termin dla { $reference }: { $time }. Obecny: { $old }. Trzymamy go do: { $until }.
appointment-earlier-letter =
    Jest wcześniejszy termin spotkania { $reference }: { $time }.
    Obecny termin: { $old }. Wcześniejszy trzymamy dla Państwa do: { $until }.
    Aby go wziąć, proszę podać nam { $reference } na czacie albo zadzwonić: { $phone }.
    .sms = Wcześniejszy termin dla { $reference }: { $time }. Trzymamy go do: { $until }. Aby go wziąć, proszę zadzwonić: { $phone }.
    .subject = Jest wcześniejszy termin spotkania { $reference }
appointment-ask-offer = Wolny termin: { $time }. Trzymamy go dla Państwa do: { $until }. Co zrobić?
    .again = Proszę napisać: biorę, zostaw, zmień albo odwołaj.
appointment-offer-take = Biorę wcześniejszy termin
    .words = biorę, biorę wcześniejszy, biorę wcześniejszy termin, chcę ten wcześniejszy
appointment-offer-keep = Zostaję przy swoim terminie
    .words = zostaję, zostaję przy swoim, zostaje mój termin
appointment-offer-leave = Zostaję i nie chcę nowych propozycji
    .words = nie chcę nowych propozycji, nie pytaj więcej, bez propozycji
appointment-offer-kept = Zostaje termin: { $old }. Damy znać, gdy zwolni się inny wcześniejszy.
appointment-offer-left = Zostaje termin: { $old }. Nie będzie więcej propozycji.
appointment-offer-gone = Tamten termin był trzymany do: { $until } i już nie jest, przepraszamy. Nadal aktualny jest: { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = Ile jest dużych rzeczy? Do { $items } rzeczy płaci się razem { $price }, a za każdą następną { $more }. Najwięcej: { $most }.
    .again = Proszę podać liczbę rzeczy, na przykład 2. Najwięcej: { $most }.
appointment-label-items = Ile rzeczy
    .words = ile, ile rzeczy, liczba rzeczy
appointment-ask-things = Jakie to rzeczy i gdzie będą leżeć?
    .again = Na przykład: kanapa i łóżko, przy murku od frontu.
appointment-outside = Ten adres jest poza naszym terenem, więc nie można tam zamówić odbioru.
appointment-read-back-pay =
    Proszę sprawdzić:
    { $facts }
    Koszt: { $price }. Najpierw płatność kartą, na którą jest { $minutes } min. Wtedy dzień jest zarezerwowany.
    Przy odwołaniu najpóźniej { $days } dni robocze wcześniej zwracamy całą kwotę. Później nie ma zwrotu.
    Czy wszystko się zgadza i czy wysłać link do płatności?
    .sms =
        { $facts }
        { $price } kartą w ciągu { $minutes } min.
        Odwołanie { $days } dni robocze wcześniej: zwrot całości. Później: nic.
        Czy tak, i czy wysłać link?
    .again =
    Oto, co mam:
    { $facts }
    Koszt: { $price }. Przy odwołaniu najpóźniej { $days } dni robocze wcześniej zwracamy całą kwotę, później nic.
    Proszę odpowiedzieć „tak”, a wyślę link. Albo napisać, co jest źle.
appointment-choice-pay = Tak, wyślij link
appointment-pay-link =
    Link do płatności { $amount } ({ $what }): { $link }
    Termin { $time } jest trzymany dla Państwa do: { $until }. Numer płatności: { $reference }.
    .sms = Płatność { $amount } ({ $what }): { $link } Termin { $time } trzymamy do: { $until }.
    .voice =
        Link do płatności { $amount } ({ $what }) jest gotowy. Możemy wysłać { $link } SMS-em.
        Termin { $time } jest trzymany dla Państwa do: { $until }.
appointment-pay-after = Po zapłaceniu odbiór jest zarezerwowany i dam tu znać. Bez płatności na czas nic nie jest zarezerwowane.
    .voice = Po zapłaceniu odbiór jest zarezerwowany. Bez płatności na czas nic nie jest zarezerwowane.
appointment-pay-link-same =
    Dzień jest trzymany dla Państwa do: { $until }. Płatność { $amount } ({ $what }): { $link }
    .voice = Dzień jest trzymany dla Państwa do: { $until }. Link { $link } do płatności { $amount } możemy wysłać SMS-em.
appointment-pay-give-up = Jeśli odbiór nie jest już potrzebny, proszę napisać: odwołaj spotkanie. Wtedy nie trzeba płacić.
appointment-unpaid = { $reference } nie jest jeszcze opłacone, więc nie jest zarezerwowane. Proszę zapłacić przez podany link albo zadzwonić: { $phone }.
appointment-paid =
    Płatność { $amount } przeszła i odbiór jest zarezerwowany: { $time }. Proszę wystawić rzeczy do 6:00 rano.
    Państwa numer: { $reference }. Numer potwierdzenia: { $receipt }. Aby zmienić lub odwołać, proszę podać ten numer albo zadzwonić: { $phone }.
    { $calendar }
    .sms =
    Zapłacono { $amount }. Odbiór: { $time }. Proszę wystawić rzeczy do 6:00. Numer { $reference }. Aby zmienić, proszę go wysłać.
    { $calendar }
    .voice =
    Płatność { $amount } przeszła i odbiór jest zarezerwowany: { $time }. Państwa numer: { $reference }.
    { $calendar }
appointment-pay-over = Termin { $time } nie jest zarezerwowany, bo nie było płatności na czas. Żadne pieniądze nie zostały pobrane. Można tu zamówić inny dzień.
appointment-paid-too-late =
    Mamy Państwa płatność { $reference } na { $amount }, ale termin { $time } nie był już trzymany. Przepraszamy.
    Nie jest zarezerwowany, a pieniądze zwracamy na kartę. Aby wybrać inny dzień, proszę zadzwonić: { $phone }.
appointment-read-back-cancel-paid =
    Odwołać odbiór w terminie: { $old }? { $refund } Czy się zgadza?
    .again = Odbiór do odwołania, termin: { $old }. { $refund } Proszę odpowiedzieć „tak”, aby odwołać.
appointment-refund-all = Zwracamy całe { $price }. Ktoś z nas wysyła pieniądze na kartę, którą zapłacono.
appointment-refund-none = Na zwrot { $price } jest już za późno.

# Buttons under a read-back.

appointment-choice-book = Tak, umów
appointment-choice-move = Tak, zmień
appointment-choice-cancel = Tak, odwołaj
appointment-choice-keep = Nie, zostaw bez zmian

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    Przypomnienie. Umówiony termin: { $time }. { $where }
    Jeśli ten termin nie pasuje, proszę napisać to tutaj, podając { $reference }, albo zadzwonić: { $phone }.
    .sms = Przypomnienie, termin: { $time }. { $where } Aby go zmienić, proszę wysłać { $reference } albo zadzwonić: { $phone }.
    .easy =
        Spotkanie jest: { $time }. { $where }
        Nie można przyjść? Proszę nam powiedzieć. Proszę podać tu { $reference }. Albo zadzwonić: { $phone }.
appointment-remind-phone = Zadzwonimy do Państwa.
appointment-remind-home = W domu musi być osoba dorosła, aby nas wpuścić.
appointment-remind-kerbside = Proszę wystawić rzeczy na zewnątrz do 6:00 rano.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = Aby dodać do kalendarza, proszę otworzyć { $url }
    .voice = Jest też link { $url } do dodania terminu do kalendarza.
appointment-calendar-summary = Spotkanie: { $council }
appointment-calendar-description = Państwa numer: { $reference }. Aby zmienić lub odwołać, proszę podać nam ten numer albo zadzwonić: { $phone }.
appointment-calendar-reminder = Jutro spotkanie: { $council }.
