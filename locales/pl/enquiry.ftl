# Drafted by machine; not yet reviewed by a speaker.
# What residents tell the council that is no report, payment, appointment or complaint.

enquiry-begin-feedback = Dziękujemy. Przekażę tę opinię osobom, których dotyczy. Informacja o tym, co zapisujemy, jest na stronie { $link }.
enquiry-begin-details = Przekażę tę zmianę. Wprowadzi ją pracownik, gdy sprawdzi, kim Państwo są. Informacja o tym, co zapisujemy, jest na stronie { $link }.
enquiry-begin-privacy = Mają Państwo do tego prawo i to nic nie kosztuje. Zanim coś pokażemy lub zmienimy, musimy sprawdzić, kim Państwo są. Informacja o tym, co zapisujemy, jest na stronie { $link }.

enquiry-ask-subject-feedback = Co to jest?
    .again = Proszę wybrać: pochwała, propozycja albo uwaga.
enquiry-ask-subject-details = Co się zmieniło?
    .again = Proszę wybrać to, co pasuje najlepiej, albo powiedzieć własnymi słowami.
enquiry-ask-subject-privacy = Co mamy zrobić?
    .again = Proszę wybrać to, co pasuje najlepiej, albo powiedzieć własnymi słowami.

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
enquiry-affects-name = Możemy poprosić o dokument, który to potwierdza, na przykład akt małżeństwa.
enquiry-affects-death = Bardzo nam przykro z powodu Państwa straty. Przy rejestracji zgonu proszę zapytać o usługę „Tell Us Once”. Za jednym razem zawiadamia ona większość urzędów i nas.

enquiry-read-back =
    Oto, co zostanie wysłane:
    { $facts }
    Czy wszystko się zgadza?

enquiry-done-feedback = Dziękujemy. Zajmuje się tym { $team }. Państwa numer: { $reference }. Termin odpowiedzi: { $date }.
enquiry-done-details = Zajmuje się tym { $team }. Państwa numer: { $reference }. Skontaktujemy się, aby sprawdzić, kim Państwo są, i wprowadzić zmianę. Termin: { $date }. Jeśli to nie może czekać, proszę zadzwonić: { $phone }.
enquiry-done-privacy = Zajmuje się tym { $team }. Państwa numer: { $reference }. Skontaktujemy się, aby sprawdzić, kim Państwo są. Termin odpowiedzi: { $date }. Jeśli potrwa to dłużej, powiemy, dlaczego.
enquiry-done-no-answer = Dziękujemy. Przeczyta to { $team }. Czytamy wszystko. Państwa numer: { $reference }. Nie mamy telefonu ani e-maila, więc nie odpiszemy.
enquiry-person-told = Te słowa (dotyczy: { $person }) dotrą do tej osoby i do jej zespołu.

enquiry-team-customer_experience = nasz zespół obsługi mieszkańców
enquiry-team-customer_records = nasz zespół danych mieszkańców
enquiry-team-data_protection = nasz zespół ochrony danych

enquiry-status-received = Sprawą { $reference } zajmuje się { $team }. Termin odpowiedzi: { $date }.
enquiry-status-late = Odpowiedź w sprawie { $reference } miała być w terminie: { $date }. Przepraszamy. Proszę zadzwonić: { $phone }. Ktoś to sprawdzi.
enquiry-status-answered = Odpowiedź w sprawie { $reference } jest wysłana. Data: { $date }.
