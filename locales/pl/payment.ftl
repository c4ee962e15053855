# Drafted by machine; not yet reviewed by a speaker.
# Paying a bill, and not being able to. $what is the bill, $amount the sum, $reference our own reference, $link the
# address to pay at, $phone and $hours the team that answers about the bill.

# In a sentence: "to pay rent".
pay-type-council_tax = podatek lokalny (Council Tax)
pay-type-rent = czynsz
pay-type-parking_fine = mandat za parkowanie
pay-type-garden_waste = odpady ogrodowe
pay-type-business_rates = podatek od firm (business rates)
pay-type-invoice = faktura
pay-type-bulky_waste = odbiór dużych rzeczy

# Alone: to choose from, and to read back.
pay-choice-council_tax = Podatek lokalny (Council Tax)
    .words = podatek lokalny, podatek, podatek miejski, rachunek za podatek, zaległy podatek, podatek od domu
pay-choice-rent = Czynsz
    .words = czynsz, mój czynsz, za mieszkanie, czynsz za garaż, zaległy czynsz, czynszu
pay-choice-parking_fine = Mandat za parkowanie
    .words = mandat, mandat za parkowanie, kara za parkowanie, opłata karna, kara, wezwanie za parkowanie
pay-choice-garden_waste = Odpady ogrodowe
    .words = odpady ogrodowe, kosz ogrodowy, brązowy kosz, bio, śmieci z ogrodu
pay-choice-business_rates = Podatek od firm (business rates)
    .words = podatek od firm, podatek od firmy, podatek za lokal, firma
pay-choice-invoice = Faktura
    .words = faktura, fakturę, inny rachunek, rachunek od urzędu, fv

pay-where-council_tax = Numer konta jest na górze rachunku Council Tax. Ma 8 lub 9 cyfr.
pay-where-rent = Numer konta czynszowego jest na liście lub karcie czynszowej. Ma od 8 do 10 cyfr.
pay-where-parking_fine = Numer jest na zawiadomieniu. Zaczyna się od UH lub UG i ma 10 liter i cyfr.
pay-where-garden_waste = Proszę podać numer faktury z naszego listu lub e-maila. Ma od 6 do 10 cyfr.
pay-where-business_rates = Numer konta jest na górze rachunku. Ma 8 lub 9 cyfr.
pay-where-invoice = Numer faktury jest na górze faktury. Ma od 6 do 10 cyfr.

pay-team-revenues = zespół podatku Council Tax i podatku od firm
pay-team-income = zespół czynszów i wpłat
pay-team-parking = zespół parkingowy
pay-team-waste = zespół odpadów

# The questions.

payment-begin = Chcą Państwo zapłacić. Jeśli brakuje pieniędzy, proszę w każdej chwili to napisać, a powiem, co może pomóc.
    .sms = Chcą Państwo zapłacić. Jeśli brakuje pieniędzy, proszę to napisać.
    .easy =
        Chcą Państwo zapłacić.
        Jeśli nie można zapłacić, proszę napisać. Mogę pomóc.
payment-understood = Płatność: { $what }. Jeśli brakuje pieniędzy, proszę w każdej chwili to napisać, a powiem, co może pomóc.
    .sms = Płatność: { $what }. Jeśli brakuje pieniędzy, proszę to napisać.
    .easy =
        Chcą Państwo zapłacić: { $what }.
        Jeśli nie można zapłacić, proszę napisać. Mogę pomóc.
payment-understood-with =
    Płatność: { $what }. Mamy już:
    { $facts }
    Jeśli brakuje pieniędzy, proszę w każdej chwili to napisać, a powiem, co może pomóc.
    .sms =
    Płatność: { $what }. Mamy już:
    { $facts }
    Jeśli brakuje pieniędzy, proszę to napisać.
    .easy =
        Chcą Państwo zapłacić: { $what }. Mamy:
        { $facts }
        Jeśli nie można zapłacić, proszę napisać. Mogę pomóc.

payment-privacy = { $council } zapisuje numer z rachunku i kwotę, aby przyjąć tę płatność. Więcej: { $link }.
    .sms = { $council } zapisuje numer i kwotę, aby przyjąć płatność. Więcej: { $link }.
    .voice = { $council } zapisuje numer z rachunku i kwotę, aby przyjąć tę płatność.
    .easy =
        { $council } zapisuje numer rachunku i kwotę.
        Są potrzebne do płatności.
        Więcej: { $link }.

payment-label-what = Co zapłacić
    .words = rachunek, co, rodzaj, co zapłacić
payment-ask-what = Co chcą Państwo zapłacić?
    .again = Jaki to rachunek? Proszę wybrać jeden.

payment-label-fine = Zapłata lub odwołanie
    .words = zapłata, odwołanie
payment-ask-fine = Zapłacić mandat czy się od niego odwołać? Po zapłaceniu sprawa jest zamknięta i nie można się już odwołać.
    .again = Proszę napisać: zapłać albo odwołanie. Odwołanie oznacza, że mandat jest Państwa zdaniem niesłuszny.
    .easy =
        Można zapłacić karę. Albo można powiedzieć, że jest niesłuszna.
        Po zapłaceniu sprawa jest zamknięta. Wtedy nie można się odwołać.
        Co robimy?
payment-choice-pay = Zapłać mandat
    .words = zapłać, zapłacić, zapłacę, chcę zapłacić, płacę, płacić
payment-choice-challenge = Odwołaj się od mandatu
    .words = odwołanie, odwołać się, odwołuję się, odwołaj, niesłuszny, niesprawiedliwy, nie zgadzam się, sprzeciw, zakwestionować

payment-label-account = Numer
    .words = numer, numer konta, numer faktury, numer mandatu, konto
payment-ask-account = Jaki jest numer na rachunku, liście lub zawiadomieniu? { $where }
    .again = Potrzebny jest numer z rachunku, listu lub zawiadomienia. { $where }
    .sms = Jaki jest numer na rachunku, liście lub zawiadomieniu?
    .easy =
        Jaki jest numer na rachunku?
        { $where }
payment-account-unusual = Ten numer ({ $account }) nie wygląda jak inne numery dla: { $what }. Proszę sprawdzić na rachunku. Jeśli jest poprawny, można iść dalej.

payment-label-vehicle = Pojazd
    .words = pojazd, auto, samochód, rejestracja, numer rejestracyjny, tablica
payment-ask-vehicle = Jaki jest numer rejestracyjny pojazdu?
    .again = Proszę podać numer rejestracyjny, na przykład AB12 CDE. Można to pominąć.

payment-label-amount = Kwota
    .words = kwota, suma, ile
payment-ask-amount = Ile chcą Państwo zapłacić?
    .again = Proszę podać kwotę w funtach i pensach, na przykład £45.60.
payment-amount-two = W tej wiadomości jest więcej niż jedna kwota.
payment-amount-negative = Kwota do zapłaty nie może być mniejsza od zera.
payment-amount-decimals = Kwota ma najwyżej dwie cyfry po kropce, na przykład £45.60.
payment-amount-too-small = Najmniejsza kwota, jaką można tu zapłacić: { $least }.
payment-amount-too-large = Największa kwota, jaką można tu zapłacić za jednym razem: { $most }. W sprawie większej kwoty proszę zadzwonić: { $phone }.

payment-fine-stages =
    Przez pierwsze { $half } dni mandat kosztuje połowę (21 dni, jeśli nagrała to kamera). Czas na zapłatę w dniach: { $days }.
    Czy przyszedł w tej sprawie list z sądu albo od komornika? Wtedy proszę tu nie płacić i zadzwonić: { $phone }.
    .sms = Przez pierwsze { $half } dni mandat kosztuje połowę. List z sądu lub od komornika? Wtedy proszę zadzwonić: { $phone }.
    .easy =
        Przez pierwsze dni ({ $half }) płaci się połowę.
        Jeśli to była kamera, połowę płaci się przez 21 dni.
        Czas na zapłatę, w dniach: { $days }.
        Jest list z sądu lub od komornika? Wtedy proszę nie płacić tutaj. Proszę zadzwonić: { $phone }.
payment-rent-person = W razie zaległości w czynszu można też z nami porozmawiać: { $phone }. Chcemy, aby Państwo zachowali mieszkanie.
payment-paid-before = Z tym numerem już zapłacono: { $amount }, { $what }. Numer płatności: { $reference }.

payment-read-back =
    Proszę sprawdzić:
    { $facts }
    Czy wszystko się zgadza i czy wysłać link do płatności?
    .again =
    Mamy takie dane:
    { $facts }
    Proszę napisać „tak”, a wyślę link. Albo napisać, co zmienić.
    .easy =
        Proszę to przeczytać:
        { $facts }
        Czy to się zgadza? Czy wysłać link?

# The link.

payment-link =
    Oto link do płatności ({ $amount }, { $what }): { $link }
    Wysyła go { $council }. Państwa numer: { $reference }. Link działa do: { $date }.
    .sms = { $council }, płatność: { $amount }, { $what }, { $link } Numer: { $reference }.
    .voice =
        Płatność jest gotowa: { $amount }, { $what }. Link { $link } można dostać SMS-em.
        Państwa numer: { $reference }. Link działa do: { $date }.
    .easy =
        Tu można zapłacić { $amount }, { $what }: { $link }
        Link wysyła { $council }.
        Numer to { $reference }.
        Link działa do: { $date }.
payment-link-same =
    Link do tej płatności już jest. Do zapłaty: { $amount }, { $what }, tutaj: { $link }
    Państwa numer: { $reference }. Link działa do: { $date }.
    .sms = Do zapłaty: { $amount }, { $what }, { $link } Numer: { $reference }.
    .voice =
        Link do tej płatności już jest: { $amount }, { $what }. Link { $link } można dostać SMS-em.
        Państwa numer: { $reference }. Link działa do: { $date }.
payment-link-safe = Dane karty proszę podać na tamtej stronie i tylko tam. Proszę nigdy nie wysyłać ich na czacie, bo rozmowy są zapisywane i inni mogą je przeczytać.
    .sms = Dane karty podaje się tylko na tej stronie, nigdy w SMS-ie.
    .voice = Dane karty proszę podać na tamtej stronie i tylko tam. Proszę nigdy nie mówić ich w takiej rozmowie jak ta.
    .easy =
        Numer karty proszę wpisać tylko na tamtej stronie.
        Nigdy w tym czacie.
payment-link-sandbox = To jest próba usługi. Nie ma prawdziwych pieniędzy.
payment-link-after = Po zapłaceniu powiem tutaj, czy płatność przeszła. Można też zapytać: czy moja płatność przeszła?
    .voice = Po zapłaceniu można tu zapytać: czy moja płatność przeszła?
    .easy =
        Po zapłaceniu powiem, czy się udało.
        Można też o to zapytać.
payment-not-here = W tej chwili nie można tu płacić kartą. Aby zapłacić kartą o każdej porze, proszę zadzwonić: { $payment_phone } albo zapłacić na stronie { $website }.

# How a payment stands. Said when asked, and sent when it is known.

payment-is-link_given = Płatność { $reference }: jeszcze nie zapłacono ({ $amount }, { $what }). Nikt nie otworzył linku.
payment-is-started = Płatność { $reference }: jeszcze nie zapłacono ({ $amount }, { $what }). Strona płatności była otwarta, ale nie widać wpłaty.
payment-is-pending = Płatność { $reference }: czekamy na odpowiedź ({ $amount }, { $what }). Proszę nie płacić drugi raz. Proszę zapytać mnie ponownie za kilka minut.
    .easy =
        Płatność { $reference }: { $amount }, { $what }.
        Czekamy na odpowiedź. Proszę nie płacić drugi raz.
        Proszę zapytać za kilka minut.
payment-is-paid = Płatność się udała. Mamy { $amount }, { $what }, zapłacono: { $date }. Państwa numer: { $reference }. Numer potwierdzenia: { $receipt }.
    .sms = Zapłacono: { $amount }, { $what }, { $date }. Numer: { $reference }.
    .voice = Płatność się udała. Mamy { $amount }, { $what }, zapłacono: { $date }. Państwa numer: { $reference }.
payment-is-declined = Płatność { $reference }: karta nie została przyjęta ({ $amount }). Pieniądze nie zostały pobrane. Można spróbować ponownie z tym samym linkiem albo użyć innej karty.
    .easy =
        Płatność { $reference }: karta nie zadziałała, kwota { $amount }.
        Nie pobrano pieniędzy.
        Można użyć linku jeszcze raz. Albo innej karty.
payment-is-expired = Płatność { $reference }: strona płatności była otwarta za długo. Pieniądze nie zostały pobrane. Można spróbować ponownie z tym samym linkiem.
payment-is-cancelled = Płatność { $reference }: została przerwana przed zapłatą ({ $amount }). Pieniądze nie zostały pobrane. Nadal można zapłacić tym samym linkiem.
payment-is-error = Płatność { $reference }: przepraszamy, coś nie zadziałało przy sprawdzaniu karty. Nie mamy tej wpłaty ({ $amount }). Proszę spróbować ponownie z tym samym linkiem.
payment-is-withdrawn = Płatność { $reference }: link został wycofany. Nie można nim zapłacić.
payment-is-part_refunded = Płatność { $reference }: mamy { $amount }, { $what }. Zwróciliśmy na kartę: { $refunded }.
payment-is-refunded = Płatność { $reference }: całość, czyli { $refunded }, zwróciliśmy na kartę.
payment-is-over = Płatność { $reference }: nie zapłacono ({ $amount }, { $what }), a link wygasł. Proszę napisać, jeśli chcą Państwo zapłacić teraz.
# Said unasked where no real money moves.
payment-news-trial =
    { $news }
    To jest próba usługi. Nie ma prawdziwych pieniędzy.
# Said to whoever names a reference in another chat: neither what for, nor how much.
payment-named-paid = Płatność { $reference } się udała. Zapłacono: { $date }.
payment-named-pending = Płatność { $reference }: czekamy na odpowiedź. Proszę nie płacić drugi raz. Proszę zapytać mnie ponownie za kilka minut.
payment-named-refunded = Płatność { $reference } się udała, a pieniądze zostały zwrócone na kartę.
payment-named-unpaid = Płatność { $reference } nie jest opłacona. Wysłany link działa do: { $date }.
payment-named-ended = Płatność { $reference } nie jest opłacona, a jej link wygasł.
payment-link-again = Państwa link do płatności: { $link }
    .voice = Link { $link } do płatności można dostać SMS-em.
payment-none = Z tej rozmowy nie ma żadnej płatności. Jeśli mają Państwo numer płatności, proszę go podać. Wygląda tak: { $example }. Można też zadzwonić: { $phone }.
    .voice = Z tej rozmowy nie ma żadnej płatności. Jeśli mają Państwo numer płatności, proszę go podać.
payment-refund =
    Zwrotami zajmuje się pracownik. Proszę zadzwonić: { $phone }, { $hours }. Proszę przygotować datę, kwotę i numer płatności.
    Pieniądze wracają na kartę, którą zapłacono. Stąd nie mogę ich zwrócić.
    .sms = Zwrotami zajmuje się pracownik. Telefon: { $phone }, { $hours }. Proszę przygotować datę, kwotę i numer.

# A fine that is disputed.

payment-challenge =
    Aby odwołać się od mandatu, proszę go nie płacić. Po zapłaceniu sprawa jest zamknięta.
    Można się odwołać na stronie { $link } albo zadzwonić: { $phone }, { $hours }. Proszę przygotować numer zawiadomienia i numer rejestracyjny.
    Proszę napisać, dlaczego mandat jest niesłuszny, i wysłać zdjęcia, jeśli są. Przyjdzie odpowiedź, a od odmowy można się odwołać dalej.
    .sms = Aby się odwołać, proszę nie płacić mandatu. Odwołanie: { $link } lub telefon: { $phone }. Proszę mieć zawiadomienie pod ręką.
payment-challenge-in-time = Proszę zrobić to szybko. Przez pierwsze { $half } dni mandat kosztuje połowę. Czas na zapłatę w dniach: { $days }.

# Somebody cannot pay.

payment-help-first = Dziękuję za tę wiadomość. Nie trzeba teraz nic płacić na tym czacie. Możemy pomóc, a najlepiej porozmawiać wcześnie.
    .easy =
        Dziękujemy za tę wiadomość.
        Teraz nie trzeba tu płacić.
        Możemy pomóc.
payment-help-urgent = Jeśli komornik jest przy drzwiach, przyszedł list z sądu albo grozi utrata domu, proszę teraz porozmawiać z człowiekiem: { $phone }, { $hours }.
    .easy =
        Komornik jest przy drzwiach? Jest list z sądu? Grozi utrata mieszkania?
        Proszę teraz porozmawiać z człowiekiem.
        Telefon: { $phone }, { $hours }.
payment-help-person = Rozmowa z człowiekiem: { $team }, { $phone }, { $hours }. Można tam uzgodnić mniejsze raty. Jeśli chcą Państwo zapłacić część później, wystarczy to napisać.
    .easy =
        Można porozmawiać z człowiekiem: { $team }.
        Telefon: { $phone }, { $hours }.
        Można płacić w małych częściach.
        Jeśli później chcą Państwo coś zapłacić, proszę napisać.
payment-help-any-person = Rozmowa z człowiekiem: { $phone }, { $hours }. Można tam uzgodnić mniejsze raty. Jeśli chcą Państwo zapłacić część później, wystarczy to napisać.
pay-help-any = Można dostać zniżkę na Council Tax, pomoc w czynszu albo pomoc z funduszu na trudne czasy. Można też poprosić o mniejsze raty.
pay-help-council_tax =
    Przy małych dochodach można dostać zniżkę (Council Tax Reduction). Jedyna dorosła osoba w domu może płacić 25% mniej.
    Można też poprosić o rozłożenie rachunku na 12 miesięcy.
pay-help-rent = Można dostać więcej pomocy w czynszu, na przykład zasiłek mieszkaniowy (Housing Benefit) lub dodatkową wypłatę. Można poprosić o spłatę długu małymi ratami.
pay-help-parking_fine = Można nas poprosić o więcej czasu albo o raty. Jeśli mandat jest niesłuszny, można się od niego odwołać i nie płacić.
pay-help-garden_waste = Ta usługa nie jest konieczna. Odpady ogrodowe można kompostować albo zawieźć do punktu recyklingu.
pay-help-business_rates = Małe firmy i organizacje dobroczynne mogą płacić mniej. Proszę nas zapytać o ulgę dla małych firm (small business rate relief) i o mniejsze raty.
pay-help-invoice = Można nas poprosić o więcej czasu albo o mniejsze raty.
pay-help-breathing_space = Program Breathing Space może wstrzymać większość listów i opłat za długi na 60 dni. Występuje o niego doradca do spraw długów. Nowe rachunki trzeba nadal płacić.
    .easy =
        Pomóc może Breathing Space.
        Może zatrzymać listy o długach na 60 dni.
        Prosi o to doradca do spraw długów.
        Nowe rachunki trzeba płacić.
pay-help-advice = Porady o długach są bezpłatne i poufne. Proszę zadzwonić do StepChange: { $stepchange } albo National Debtline: { $national_debtline }.
    .easy =
        Porada o długach jest bezpłatna.
        StepChange: { $stepchange }.
        Albo National Debtline: { $national_debtline }.
pay-help-advice_business = Porady o długach dla małych firm są bezpłatne. Proszę zadzwonić do Business Debtline: { $business_debtline }.

# Words that tell what somebody who speaks of paying wants.

payment-word-status = Czy moja płatność przeszła?
    .words = czy moja płatność przeszła, czy płatność przeszła, czy przeszło, czy przeszła, płatność przeszła, płatność nie przeszła, czy płatność się udała, czy się udało zapłacić, czy dostaliście moją płatność, czy dostaliście pieniądze, czy zapłaciłem, czy zapłaciłam, czy jest zapłacone, sprawdź moją płatność, status płatności, gdzie jest potwierdzenie, moje potwierdzenie, potwierdzenie płatności, zapłaciłem czy dostaliście
payment-word-refund = Chcę zwrotu
    .words = zwrot, zwrotu, zwrot pieniędzy, oddajcie pieniądze, pobrano dwa razy, dwa razy zapłaciłem, dwa razy zapłaciłam, zapłaciłem za dużo, zapłaciłam za dużo, nadpłata, nadpłaciłem, nadpłaciłam
payment-word-cannot = Nie mogę zapłacić
    .words = nie mogę zapłacić, nie moge zaplacic, nie mam jak zapłacić, nie stać mnie, nie stac mnie, nie dam rady zapłacić, nie mam z czego zapłacić, trudno mi zapłacić, pomoc w płaceniu, raty, na raty, w ratach, plan spłaty, więcej czasu na zapłatę, zaległości w czynszu, zalegam z czynszem, zalegam z podatkiem, mam długi, dług, długi, kłopoty z pieniędzmi, nie mam pieniędzy, brak pieniędzy, za dużo dla mnie, trudna sytuacja, komornik, komornicy, wezwanie do sądu
payment-word-urgent = Pilne
    .words = komornik, komornicy, wezwanie, sąd, eksmisja, eksmitowany, eksmitowana, stracę dom, stracimy dom, stracę mieszkanie, nie mam jedzenia, nie mam co jeść, nie ma ogrzewania, bez ogrzewania, odcięli prąd, odcięty prąd
payment-word-challenge = Odwołanie
    .words = odwołanie, odwołać się, odwołuję się, kwestionuję, sprzeciw, niesprawiedliwe, niesprawiedliwy, niesłuszny, niesłusznie, nie powinienem dostać, nie powinnam dostać, nie moje auto, nie mój samochód, to był błąd, to pomyłka
payment-word-fine = Mandat
    .words = mandat, mandatu, mandat za parkowanie, kara za parkowanie, opłata karna, kara, wezwanie za parkowanie
payment-word-payment = Płatność
    .words = płatność, płatności, moja płatność, potwierdzenie, zapłacone, wpłata
