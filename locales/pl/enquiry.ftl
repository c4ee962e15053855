# Drafted by machine; not yet reviewed by a speaker.
# What residents tell the council that is no report, payment, appointment or complaint.

enquiry-begin-feedback = Dziękujemy. Przekażę tę opinię osobom, których dotyczy. Informacja o tym, co zapisujemy, jest na stronie { $link }.
enquiry-begin-details = Przekażę tę zmianę. Wprowadzi ją pracownik, gdy sprawdzi, kim Państwo są. Informacja o tym, co zapisujemy, jest na stronie { $link }.
enquiry-begin-privacy = Mają Państwo do tego prawo i to nic nie kosztuje. Zanim coś pokażemy lub zmienimy, musimy sprawdzić, kim Państwo są. Informacja o tym, co zapisujemy, jest na stronie { $link }.
enquiry-begin-interpreter = Tłumacz jest bezpłatny i my go znajdziemy. Proszę nie prosić dziecka o tłumaczenie. Co zapisujemy: { $link }.
    .voice = Tłumacz jest bezpłatny i my go znajdziemy. Proszę nie prosić dziecka o tłumaczenie.

enquiry-ask-subject-feedback = Co to jest?
    .again = Proszę wybrać: pochwała, propozycja albo uwaga.
enquiry-ask-subject-details = Co się zmieniło?
    .again = Proszę wybrać to, co pasuje najlepiej, albo powiedzieć własnymi słowami.
enquiry-ask-subject-privacy = Co mamy zrobić?
    .again = Proszę wybrać to, co pasuje najlepiej, albo powiedzieć własnymi słowami.
enquiry-ask-subject-interpreter = Do czego potrzebny jest tłumacz?
    .again = Proszę wybrać to, co najbliższe, albo napisać jednym słowem, na przykład rozmowa lub list.

enquiry-subject-praise = Pochwała
    .words = pochwała, pochwala, pochwalić, pochwalic, podziękowanie, podziekowanie, podziękować, dziękuję, dziekuje, dzięki, brawo, super, świetnie, wspaniale, doskonale, pomocny, pomocna, miły, miła, dobra robota, zadowolony, zadowolona
enquiry-subject-suggestion = Propozycja
    .words = propozycja, proponuję, proponuje, sugestia, sugeruję, pomysł, pomysl, mam pomysł, moglibyście, moglibyscie, powinniście, byłoby lepiej, byloby lepiej, dlaczego nie
enquiry-subject-comment = Uwaga
    .words = uwaga, uwagi, komentarz, opinia, opinię, zdanie, moje zdanie, coś innego, cos innego, inne
enquiry-subject-moved_home = Przeprowadzka
    .words = przeprowadzka, przeprowadzam się, przeprowadzam sie, przeprowadziłem się, przeprowadziłam się, przeprowadzamy się, adres, nowy adres, zmiana adresu, nowy dom, nowe mieszkanie
enquiry-subject-household = Kto ze mną mieszka
    .words = kto ze mną mieszka, domownicy, wprowadził się, wprowadziła się, wyprowadził się, wyprowadziła się, partner, partnerka, dziecko, mieszkam sam, mieszkam sama, lokator, współlokator, liczba osób
enquiry-subject-name = Imię lub nazwisko
    .words = imię, imie, nazwisko, moje nazwisko, nowe nazwisko, zmiana nazwiska, nazwisko po ślubie, ślub, slub, wyszłam za mąż, ożeniłem się, rozwód, rozwod
enquiry-subject-contact = Telefon lub e-mail
    .words = telefon, numer telefonu, nowy numer, nowy telefon, komórka, komorka, e-mail, email, mail, mejl, nowy e-mail
enquiry-subject-needs = Jak się z nami kontaktować
    .words = duży druk, duzy druk, duże litery, brajl, braille, nagranie, łatwy tekst, nie dzwonić, nie dzwonic, proszę nie dzwonić, tylko sms, listy, pętla indukcyjna, głuchy, niewidomy, moje potrzeby
enquiry-subject-income = Moja praca lub pieniądze
    .words = dochód, dochod, pieniądze, praca, nowa praca, utrata pracy, zarobki, pensja, zasiłek, oszczędności, emerytura
enquiry-subject-death = Ktoś zmarł
    .words = zmarł, zmarl, zmarła, zmarla, śmierć, smierc, nie żyje, nie zyje, odszedł, odeszła, umarł, umarła, pogrzeb, zgon
enquiry-subject-see = Zobaczyć, co o mnie macie
    .words = zobaczyć, zobaczyc, wgląd, wglad, kopia, kopię, kopie, co o mnie macie, dostęp do danych, moje dane, informacje o mnie, pokażcie
enquiry-subject-correct = Poprawić błąd
    .words = poprawić, poprawic, popraw, poprawcie, błąd, blad, sprostować, sprostowanie, źle, zle, zmienić, zmienic, nieaktualne
enquiry-subject-erase = Usunąć moje dane
    .words = usunąć, usunac, usuń, usun, usuńcie, skasować, skasowac, skasuj, wymazać, zapomnieć o mnie
enquiry-subject-object = Nie używać ich do czegoś
    .words = sprzeciw, sprzeciwiam się, sprzeciwiam sie, nie używać, nie uzywac, nie używajcie, przestać używać, przestac uzywac, przestańcie używać
enquiry-subject-call = Rozmowa z nami przez telefon
    .words = telefon, rozmowa, przez telefon, zadzwonić, rozmowa telefoniczna
enquiry-subject-book = Nowe spotkanie
    .words = nowe spotkanie, umówić, umówić wizytę, umówić spotkanie, nowa wizyta
enquiry-subject-booked = Spotkanie, które jest już umówione
    .words = moje spotkanie, mam spotkanie, mam wizytę, już umówione, umówione
enquiry-subject-letter = List lub formularz
    .words = list, listy, pismo, formularz, dokument, dokumenty
enquiry-subject-meeting = Zebranie lub wizyta
    .words = zebranie, wizyta, rozmowa w urzędzie, osobiście, przesłuchanie

enquiry-ask-feedback = Co chcą nam Państwo powiedzieć?
    .again = Proszę powiedzieć to własnymi słowami. Wystarczy kilka.
enquiry-ask-details-moved_home = Jaki jest stary adres, jaki jest nowy i kiedy jest przeprowadzka?
    .again = Na przykład: z 12 Alder Road na 3 Elm Hill, 1 marca.
enquiry-ask-details-household = Kto się wprowadził lub wyprowadził i kiedy?
    .again = Na przykład: mój syn wyprowadził się 1 marca.
enquiry-ask-details-name = Jak się Państwo nazywali przedtem, a jak teraz?
    .again = Proszę podać poprzednie imię i nazwisko oraz nowe.
enquiry-ask-details-contact = Jaki jest stary numer lub e-mail, a jaki nowy?
    .again = Proszę podać stary i nowy, abyśmy mogli Państwa znaleźć.
enquiry-ask-details-needs = Czego Państwo potrzebują? Na przykład listów dużym drukiem albo żeby nie dzwonić.
    .again = Proszę napisać, jak mamy pisać lub rozmawiać. Wystarczy raz: będziemy się tego trzymać.
enquiry-ask-details-income = Co się zmieniło i od którego dnia?
    .again = Na przykład: od 1 marca pracuję 20 godzin w tygodniu.
enquiry-ask-details-death = Jak nazywała się ta osoba, jaki miała adres i kiedy zmarła?
    .again = Wystarczy imię, nazwisko i adres. Nie trzeba się spieszyć.
enquiry-ask-privacy-see = Co chcą Państwo zobaczyć? Jeśli to możliwe, proszę podać, jaki to dział i jakie lata.
    .again = Na przykład: listy o podatku lokalnym (Council Tax) od 2024 roku. Może też być wszystko.
enquiry-ask-privacy-correct = Co jest źle i jak powinno być?
    .again = Proszę podać, co mamy zapisane i co jest prawdą.
enquiry-ask-privacy-erase = Co mamy usunąć i dlaczego? Niektóre rzeczy musimy przechowywać z mocy prawa. Powiemy, które.
    .again = Proszę podać, jaki to dział albo które listy lub rozmowy.
enquiry-ask-privacy-object = Do czego mamy przestać używać tych danych i dlaczego?
    .again = Proszę powiedzieć, do czego nie mamy ich używać.
enquiry-ask-interpreter-call = Czego dotyczy rozmowa i kiedy można zadzwonić?
    .again = Na przykład: mój czynsz, w poniedziałek rano.
enquiry-ask-interpreter-booked = Kiedy jest spotkanie? Proszę podać też jego numer, jeśli jest pod ręką.
    .again = Na przykład: 3 grudnia o 10, w sprawie naprawy.
enquiry-ask-interpreter-letter = Czego dotyczy list?
    .again = Na przykład: list o Council Tax, który przyszedł w tym tygodniu.
enquiry-ask-interpreter-meeting = Czego to dotyczy, gdzie i kiedy to jest?
    .again = Na przykład: rozmowa o mieszkaniu w City Hall, 3 grudnia o 10.

enquiry-ask-person = Kogo to dotyczy? Wystarczy imię, zespół albo miejsce.
    .again = Na przykład: Sam z telefonu albo ekipa od śmieci na naszej ulicy. Można to pominąć.
enquiry-ask-contact-optional = Czy potrzebna jest odpowiedź? Jeśli tak, proszę podać imię i nazwisko oraz numer telefonu lub e-mail. Można to pominąć.
    .again = Proszę podać numer telefonu lub e-mail albo powiedzieć: pomiń.
enquiry-ask-contact-required = Jak się Państwo nazywają i jaki jest numer telefonu lub e-mail? Potrzebujemy tego, aby sprawdzić, kim Państwo są, i odpowiedzieć.
    .again = Proszę podać imię i nazwisko oraz numer telefonu lub e-mail.

enquiry-label-subject = Temat
    .words = temat, sprawa, rodzaj
enquiry-label-text = Państwa słowa
    .words = słowa, slowa, tekst, treść, tresc, wiadomość, wiadomosc, co napisałem, co napisałam
enquiry-label-person = Kogo dotyczy
    .words = kto, osoba, kogo dotyczy

enquiry-affects-moved_home = To może zmienić podatek lokalny (Council Tax), odbiór śmieci, pozwolenie na parkowanie i prawo głosowania w danym miejscu. Przy zniżce na Council Tax lub zasiłku mieszkaniowym (Housing Benefit) trzeba nam to zgłosić w ciągu miesiąca.
enquiry-affects-household = To może zmienić podatek lokalny (Council Tax). Przy zniżce na Council Tax lub zasiłku mieszkaniowym (Housing Benefit) trzeba nam to zgłosić w ciągu miesiąca.
enquiry-affects-needs = Pracownik zapisze to dla wszystkich naszych zespołów, więc wystarczy powiedzieć raz. Można to zmienić w każdej chwili.
enquiry-affects-income = Kto dostaje ulgę w podatku lokalnym (Council Tax Reduction) lub zasiłek mieszkaniowy (Housing Benefit), musi zgłosić zmianę w ciągu miesiąca. Kto zgłosi ją później, może musieć oddać pieniądze albo stracić to, co mu się należy.
enquiry-affects-name = Możemy poprosić o dokument, który to potwierdza, na przykład akt małżeństwa.
enquiry-affects-death = Bardzo nam przykro z powodu Państwa straty. Przy rejestracji zgonu proszę zapytać o usługę „Tell Us Once”. Za jednym razem zawiadamia ona większość urzędów i nas.

enquiry-read-back =
    Oto, co zostanie wysłane:
    { $facts }
    Czy wszystko się zgadza?

enquiry-done-feedback = Dziękujemy. Zajmuje się tym { $team }. Państwa numer: { $reference }. Termin odpowiedzi: { $date }.
enquiry-done-details = Zajmuje się tym { $team }. Państwa numer: { $reference }. Skontaktujemy się, aby sprawdzić, kim Państwo są, i wprowadzić zmianę. Termin: { $date }. Jeśli to nie może czekać, proszę zadzwonić: { $phone }.
enquiry-done-privacy = Zajmuje się tym { $team }. Państwa numer: { $reference }. Skontaktujemy się, aby sprawdzić, kim Państwo są. Termin odpowiedzi: { $date }. Jeśli potrwa to dłużej, powiemy, dlaczego.
enquiry-done-interpreter = Mamy prośbę o tłumacza. Zajmuje się nią { $team }. Państwa numer: { $reference }. Do dnia: { $date } powiemy, kto przyjdzie i kiedy. Jeśli to pilne, proszę zadzwonić: { $phone } i powiedzieć, jaki to język.
    .sms = Mamy prośbę o tłumacza: { $reference }. Kto i kiedy przyjdzie, powiemy do: { $date }. Pilne? Telefon: { $phone }.
enquiry-done-privacy-proven = Zajmuje się tym { $team } i wie już, kim Państwo są. Państwa numer: { $reference }. Termin odpowiedzi: { $date }. Jeśli potrwa to dłużej, powiemy, dlaczego.
enquiry-done-no-answer = Dziękujemy. Przeczyta to { $team }. Czytamy wszystko. Państwa numer: { $reference }. Nie mamy telefonu ani e-maila, więc nie odpiszemy.
enquiry-person-told = Te słowa (dotyczy: { $person }) dotrą do tej osoby i do jej zespołu.

enquiry-team-customer_experience = nasz zespół obsługi mieszkańców
enquiry-team-customer_records = nasz zespół danych mieszkańców
enquiry-team-data_protection = nasz zespół ochrony danych
enquiry-team-interpreting = nasz zespół tłumaczeń

enquiry-status-received = Sprawą { $reference } zajmuje się { $team }. Termin odpowiedzi: { $date }.
enquiry-status-late = Odpowiedź w sprawie { $reference } miała być w terminie: { $date }. Przepraszamy. Proszę zadzwonić: { $phone }. Ktoś to sprawdzi.
enquiry-status-answered = Odpowiedź w sprawie { $reference } jest wysłana. Data: { $date }.
enquiry-status-closed = Sprawa { $reference } jest zamknięta. Data: { $date }.
enquiry-answer =
    To nasza odpowiedź w sprawie { $reference }:
    { $words }
enquiry-closed =
    Zamknęliśmy sprawę { $reference } i nie zrobimy w niej nic więcej.
    { $details }
enquiry-late =
    Mieliśmy odpowiedzieć na { $reference } w terminie: { $was }. Potrwa to dłużej. Przepraszamy.
    { $details }
