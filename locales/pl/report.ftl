# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = Chcą Państwo zgłosić problem. Zadam kilka pytań.
report-understood = Zgłoszenie, temat: { $category }.
report-understood-with =
    Zgłoszenie, temat: { $category }. Mamy już:
    { $facts }

# What it is about.

report-ask-group = Jaki to problem?
    .again = Proszę napisać w kilku słowach, na przykład nieopróżniony kosz albo zepsuta latarnia.
report-group-street = Ulice i porzucone śmieci
    .words = ulice, ulica, śmieci, problem na ulicy
report-group-waste = Nieopróżniony kosz
    .words = kosz, kosze, nieopróżniony kosz, wywóz śmieci, recykling
report-group-neighbourhood = Hałas lub sąsiedzi
    .words = sąsiedzi, sąsiad, hałas, ludzie
report-group-home = Mój dom
    .words = dom, mój dom, mieszkanie, moje mieszkanie, naprawy
report-group-parks = Parki, drzewa i toalety publiczne
    .words = park, parki, drzewo, drzewa, toalety
report-group-roads = Drogi, latarnie i parkowanie
    .words = drogi, droga, latarnie, światła, parkowanie, odpływy
report-group-other = Coś innego
    .words = coś innego, inne, żadne z tych
report-ask-category = Co to jest z tej listy?
    .again = Proszę wybrać to, co pasuje najlepiej, albo napisać własnymi słowami.

# Who looks after it.

report-not-ours =
    To nie jest sprawa naszego urzędu. Zajmuje się tym { $body }.
    { $route }
    .easy =
        My tego nie zrobimy. Zrobi to { $body }.
        { $route }
report-looked-after-by =
    Tą sprawą zajmuje się { $body }.
    { $route }
report-ask-pass-on = Czy przekazać zgłoszenie? Odbiorca: { $body }.
    .again = Mogę wysłać to za Państwa. Odbiorca: { $body }. Proszę odpowiedzieć tak lub nie.
    .easy =
        Mogę to wysłać do: { $body }.
        Czy to wysłać?
report-not-passed-on =
    Zatem nic nie wysyłam. Można to zgłosić samemu. Zajmuje się tym { $body }.
    { $route }
report-reach-both = Telefon: { $phone }, strona: { $url }.
    .voice = Telefon: { $phone }. Jest też link { $url }.
report-reach-phone = Telefon: { $phone }.
report-reach-url = Strona: { $url }.
    .voice = Można to zgłosić przez link { $url }.
report-nothing-sent = Nic nie zostało wysłane.
report-anything-else = Czy możemy pomóc w czymś jeszcze?

# Where it is.

report-ask-location-street = Gdzie to jest? Proszę podać ulicę i numer domu albo to, obok czego to jest.
    .again = Proszę napisać, jak to znaleźć. Na przykład: 12 Alder Road albo przystanek na Elm Hill.
    .easy =
        Gdzie to jest?
        Jaka ulica? Jaki numer?
        Albo obok czego to jest?
report-ask-location-address = Jaki to adres? Proszę podać numer domu, ulicę i kod pocztowy.
    .again = Proszę podać pełny adres, na przykład 12 Alder Road, NR3 1AB.
    .easy =
        Jaki to adres?
        Proszę podać numer i ulicę.
        Proszę podać też kod pocztowy.
report-ask-location-site = Które to miejsce?
    .again = Proszę podać jego nazwę albo położenie. Na przykład: Eaton Park, obok huśtawek.
report-place-unsure = Nie wiadomo, czy to miejsce jest na naszym obszarze. Idziemy dalej, a my to sprawdzimy.
    .easy =
        Nie wiem, czy to nasz teren.
        Sprawdzimy to. Idziemy dalej.
report-outside =
    { $address }: ten adres jest na innym obszarze. Zajmuje się tym { $body }.
    { $route }
    .easy =
        { $address } to nie nasz teren.
        Zajmuje się tym { $body }.
        { $route }
report-outside-unknown = { $address }: ten adres jest poza naszym obszarem. Musi się tym zająć tamtejszy urząd.
report-ask-outside = Czy chcą Państwo podać inny adres?
    .again = Proszę podać adres w Norwich albo napisać: stop.
report-choice-other-address = Podaj inny adres
    .words = inny adres, tak, zmień, zmienić, zły adres
report-choice-end = Zakończ
    .words = zakończ, koniec, nie, stop, nie dziękuję

# Somebody else has reported it.

report-ask-join = Ktoś już zgłosił taki sam problem ({ $date }, { $address }). Czy to ta sama sprawa?
    .again = Jest już zgłoszenie w pobliżu. Proszę napisać: ta sama, albo: inna.
    .easy =
        Ktoś zgłosił nam: { $address }.
        To było: { $date }.
        Czy to ta sama sprawa?
report-choice-same = To ta sama sprawa
    .words = ta sama, tak, to samo, ta sama sprawa, to jest to
report-choice-different = Moja jest inna
    .words = inna, nie, moja jest inna, inna sprawa, nie ta sama, co innego

# What happened.

report-ask-description = Proszę napisać trochę więcej albo to pominąć. Co zespół powinien wiedzieć?
    .again = Proszę napisać, co widać, na przykład „stara kanapa i stłuczone szkło”. Można to pominąć.
    .easy =
        Co powinniśmy wiedzieć?
        Proszę napisać trochę więcej. Albo napisać: pomiń.
report-ask-photos = Jeśli są zdjęcia, proszę je teraz wysłać. Można to pominąć.
    .again = Proszę dodać zdjęcie do wiadomości. Jeśli go nie ma, proszę napisać: pomiń.
    .voice = W rozmowie telefonicznej nie można wysłać zdjęć. Proszę powiedzieć: pomiń, i idziemy dalej.
    .easy =
        Jest zdjęcie? Proszę je teraz wysłać.
        Nie ma zdjęcia? Proszę napisać: pomiń.

# Who reports it.

report-privacy =
    { $council } zapisuje odpowiedzi, aby zająć się zgłoszeniem. Widzą je tylko zespoły, którym są potrzebne.
    Proszę nigdy nie podawać tu numeru karty. Więcej: { $link }.
    .sms = { $council } zapisuje odpowiedzi tylko do tej sprawy. Więcej: { $link }.
    .voice = { $council } zapisuje odpowiedzi, aby zająć się zgłoszeniem. Widzą je tylko zespoły, którym są potrzebne.
    .easy =
        { $council } zapisuje odpowiedzi, aby pomóc.
        Widzą je tylko właściwe zespoły.
        Proszę nie pisać tu numeru karty.
        Więcej: { $link }.
report-ask-contact = Jak się z Państwem skontaktować, jeśli będziemy mieć pytanie? Proszę podać numer telefonu lub e-mail. Aby zostać anonimowo, można to pominąć.
    .again = Proszę podać numer telefonu albo e-mail, na przykład sam@example.com. Można to pominąć.
    .easy =
        Możemy chcieć o coś zapytać.
        Jaki jest numer telefonu lub e-mail?
        Można napisać: pomiń. Wtedy nie wiemy, kto pisze.
report-ask-contact-needed = Jak się Państwo nazywają i jaki jest numer telefonu lub e-mail?
    .again = Musimy mieć z Państwem kontakt. Proszę podać numer telefonu albo e-mail, na przykład sam@example.com.
    .easy =
        Jak się Państwo nazywają?
        Jaki jest numer telefonu lub e-mail?

# Reading back, and what happens then.

report-read-back =
    Proszę sprawdzić:
    { $facts }
    Czy wszystko się zgadza i czy to wysłać?
    .again =
    Oto zgłoszenie do wysłania:
    { $facts }
    Proszę odpowiedzieć „tak”, aby wysłać. Albo napisać, co jest źle.
    .easy =
        Proszę to przeczytać:
        { $facts }
        Czy to się zgadza? Czy to wysłać?
report-read-back-pass-on =
    Proszę sprawdzić:
    { $facts }
    Czy wszystko się zgadza i czy to przekazać? Odbiorca: { $body }.
    .again =
    Oto zgłoszenie do przekazania. Odbiorca: { $body }.
    { $facts }
    Proszę odpowiedzieć „tak”, aby wysłać. Albo napisać, co jest źle.
    .easy =
        Proszę to przeczytać:
        { $facts }
        Czy to się zgadza? Czy to wysłać? Dostanie to { $body }.
report-read-back-join =
    Mogę dodać Państwa do zgłoszenia { $reference }, data: { $date }.
    { $facts }
    Czy wszystko się zgadza i czy dodać?
    .again =
    Dodanie do zgłoszenia { $reference }, data: { $date }.
    { $facts }
    Proszę odpowiedzieć „tak”, aby dodać. Albo napisać, co jest źle.
report-offer-contact = Abyśmy mogli w razie potrzeby o coś zapytać, można też podać numer telefonu lub e-mail.
    .easy =
        Możemy chcieć o coś zapytać.
        Można podać numer telefonu lub e-mail.

report-done = Dziękujemy. Zgłoszenie jest u nas. Państwa numer: { $reference }.
    .voice = Dziękujemy. Zgłoszenie jest u nas. Państwa numer: { $reference }. Powtarzam numer: { $reference }.
    .easy =
        Dziękujemy. Mamy zgłoszenie.
        Numer to { $reference }. Proszę go zachować.
report-done-due = Chcemy załatwić to w terminie: { $date }.
    .easy = Chcemy to zrobić do: { $date }.
report-done-no-date = Zajmie się tym zespół. Przy takim zgłoszeniu nie możemy obiecać terminu.
    .easy =
        Zajmie się tym zespół.
        Nie wiemy kiedy.
report-done-passed-on = Przekazujemy to dalej. Odbiorca: { $body }. Tam zdecydują, co i kiedy zrobić.
    .easy =
        Wysyłamy to. Dostanie to { $body }.
        Oni powiedzą, co zrobią i kiedy.
report-done-reach = Użyjemy telefonu lub e-maila tylko wtedy, gdy będziemy mieć pytanie w tej sprawie.
    .easy =
        Możemy zadzwonić lub napisać, aby o coś zapytać.
        Do niczego innego nie użyjemy numeru.
report-done-ask = Aby sprawdzić zgłoszenie, proszę podać tu numer { $reference } albo zadzwonić: { $phone }.
    .voice = Aby sprawdzić zgłoszenie, proszę zadzwonić i podać ten numer.
    .easy =
        Chcą Państwo wiedzieć, co się dzieje?
        Proszę podać tu { $reference }. Albo zadzwonić: { $phone }.
report-joined = Państwa zgłoszenie jest dodane do sprawy { $reference }.

# Short names of what is known, for reading back, and other words for them.

report-label-category = Co
    .words = kategoria, rodzaj problemu, rodzaj zgłoszenia, problem, co
report-label-location = Gdzie
    .words = gdzie, miejsce, adres, lokalizacja, ulica, numer domu, kod pocztowy
report-label-pass-on = Przekazanie
report-label-join = To samo zgłoszenie
report-label-description = Szczegóły
    .words = opis, szczegóły, tekst, co powiedziałem, co powiedziałam, co napisałem, co napisałam
report-label-photos = Zdjęcia
    .words = zdjęcia, zdjęcie, fotka, fotki, foto
report-label-contact = Kontakt
    .words = kontakt, dane kontaktowe, telefon, numer telefonu, mój numer, komórka, e-mail, mail, mój mail, imię, nazwisko, moje nazwisko
report-label-access = Jak wejść
    .words = dostęp, jak wejść
report-label-address = Adres
    .words = ich adres
report-label-affects = Jak to wpływa
    .words = jak to na mnie wpływa, wpływ, skutek
report-label-animal = Zwierzę
    .words = zwierzę
report-label-assisted = Pomoc z koszem
    .words = pomoc z koszem, pomoc przy odbiorze, odbiór z pomocą
report-label-bin_type = Kosz
    .words = kosz, rodzaj kosza, który kosz, jaki kosz
report-label-blocking = Zagradza przejście
    .words = zagradza, na drodze, przeszkadza
report-label-blocking_road = Blokuje drogę
    .words = blokuje drogę, droga zablokowana, blokada drogi
report-label-collection_date = Dzień odbioru
    .words = data, dzień, dzień odbioru, data odbioru
report-label-colour = Kolor
    .words = kolor
report-label-column_number = Numer na słupie
    .words = numer słupa, numer na słupie, numer latarni
report-label-condition = Stan
    .words = stan
report-label-count = Ile
    .words = ile, liczba
report-label-danger_now = Zagrożenie teraz
    .words = zagrożenie, niebezpieczeństwo
report-label-depth_cm = Głębokość w centymetrach
    .words = głębokość, jak głęboka, głęboka, głęboko
report-label-details = O właścicielu
    .words = dane właściciela, o właścicielu
report-label-effect = Jak to wpływa
    .words = skutek, jak to na mnie wpływa
report-label-extent = Ile tego jest
    .words = zakres, ile tego
report-label-fault = Co jest nie tak
    .words = usterka, co jest nie tak
report-label-flooding = Zalanie
    .words = zalanie, powódź, woda
report-label-happening_now = Dzieje się teraz
    .words = dzieje się teraz
report-label-health = Zdrowie
    .words = zdrowie
report-label-home_address = Państwa adres
    .words = mój adres, adres domowy, adres domu
report-label-how_long = Jak długo
    .words = jak długo
report-label-how_often = Jak często
    .words = jak często
report-label-in_danger = W niebezpieczeństwie
    .words = w niebezpieczeństwie
report-label-injury = Ktoś ranny
    .words = ranny, ranna, uraz, obrażenia
report-label-issue = Problem
    .words = problem, kłopot
report-label-kind = Rodzaj
    .words = rodzaj, typ
report-label-land = Teren
    .words = teren, rodzaj terenu
report-label-land_type = Teren
    .words = teren, rodzaj terenu, typ terenu
report-label-make = Marka
    .words = marka
report-label-model = Model
    .words = model
report-label-now = Teraz na miejscu
    .words = teraz na miejscu, jest tam teraz
report-label-offender = Kto to zrobił
    .words = sprawca, kto to zrobił, kto wyrzucił
report-label-offender_known = Znany właściciel
    .words = znany właściciel
report-label-offensive = Obraźliwe
    .words = obraźliwe
report-label-out_on_time = Wystawiony do 6:00
    .words = wystawiony na czas, kiedy wystawiony
report-label-owner = Właściciel
    .words = właściciel
report-label-pattern = Dni i godziny
    .words = dni i godziny, pory
report-label-people = Ludzie
    .words = ludzie, osoby
report-label-pest = Szkodnik
    .words = szkodnik, zwierzę
report-label-place = Miejsce
    .words = rodzaj miejsca
report-label-recurring = Często się zdarza
    .words = powtarza się, często się zdarza, często
report-label-reported_before = Zgłaszane wcześniej
    .words = zgłaszane wcześniej, mówiłem wcześniej, mówiłam wcześniej
report-label-restriction = Zasada parkowania
    .words = zasada parkowania, ograniczenie
report-label-room = Pokój
    .words = pokój, pomieszczenie
report-label-rooms = Pokoje
    .words = pokoje, pomieszczenia
report-label-safe_now = Bezpiecznie teraz
    .words = bezpiecznie
report-label-since = Od kiedy
    .words = data, od kiedy
report-label-site = Miejsce
    .words = obiekt
report-label-size = Ile tego jest
    .words = wielkość, ilość, jak duże, ile
report-label-source_address = Skąd
    .words = skąd
report-label-spoken_to_them = Rozmowa z nimi
    .words = rozmowa z nimi, rozmawiałem z nimi, rozmawiałam z nimi
report-label-still_there = Nadal tam jest
    .words = nadal tam jest
report-label-summary = Co się stało
    .words = podsumowanie, co się stało
report-label-surface = Na czym
    .words = powierzchnia, na czym
report-label-surface_owner = Czyje to jest
    .words = właściciel, czyje, czyje to jest
report-label-tagged = Naklejka na koszu
    .words = naklejka, etykieta
report-label-tenure = Państwa mieszkanie
    .words = najem, właściciel mieszkania, czyje jest mieszkanie
report-label-type_of_waste = Co wyrzucono
    .words = rodzaj śmieci, śmieci, odpady, co wyrzucono
report-label-vehicle_reg = Numer rejestracyjny
    .words = numer rejestracyjny, rejestracja, tablica, tablice
report-label-vulnerable = Osoby w domu
    .words = osoby w domu, domownicy
report-label-where = Która część
    .words = która część
report-label-dead_animal-where = Rodzaj miejsca
    .words = rodzaj miejsca
report-label-pests-where = Gdzie widziano
    .words = gdzie są, gdzie je widziałem, gdzie je widziałam
report-label-whole_street = Cała ulica
    .words = cała ulica
report-label-width_cm = Szerokość w centymetrach
    .words = szerokość, jak szeroka, szeroka, szeroko
report-label-witnessed = Widziano, kto to zrobił
    .words = świadek, widziałem to, widziałam to
report-label-witnessed_at = Kiedy widziano
    .words = data, godzina, kiedy to widziałem, kiedy to widziałam
