# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }, { $council }
pay-page-title = Zapłać: { $what }
pay-page-council = { $council }
pay-page-line-what = Za co
pay-page-line-account = Numer na rachunku lub zawiadomieniu
pay-page-line-amount = Kwota
pay-page-line-reference = Nasz numer
pay-page-line-receipt = Numer potwierdzenia
pay-page-line-date = Zapłacono dnia
pay-page-line-refunded = Zwrócono na kartę
pay-page-account-ending = ostatnie cyfry: { $end }
pay-page-check = Zanim pójdą Państwo dalej, proszę sprawdzić, czy wszystko się zgadza.
pay-page-secure = Dane karty podaje się na następnej stronie i tylko tam. Nigdy nie prosimy o nie na czacie, w SMS-ie ani w e-mailu.
pay-page-language = Następna strona jest po angielsku. Pyta o numer karty, datę ważności, 3 cyfry z tyłu karty i adres właściciela karty.
pay-page-continue = Dalej, zapłać { $amount }
pay-page-again = Spróbuj zapłacić jeszcze raz: { $amount }
pay-page-cannot = Jeśli brakuje pieniędzy, nie trzeba płacić teraz. Proszę napisać do nas na czacie albo zadzwonić: { $phone }, { $hours }. Możemy pomóc.
pay-page-back = Wróć do czatu
pay-page-check-again = Sprawdź jeszcze raz

pay-page-not-finished = Płatność nie jest zakończona. Pieniądze nie zostały jeszcze pobrane.
pay-page-declined = Karta nie została przyjęta. Pieniądze nie zostały pobrane. Można spróbować jeszcze raz albo użyć innej karty.
pay-page-expired = Strona była otwarta za długo i wygasła. Pieniądze nie zostały pobrane. Można spróbować jeszcze raz.
pay-page-cancelled = Płatność została przerwana. Pieniądze nie zostały pobrane. Nadal można zapłacić.
pay-page-error = Przepraszamy, coś nie zadziałało przy sprawdzaniu karty. Nie mamy tej płatności. Można spróbować jeszcze raz.

pay-page-paid-title = Płatność przyjęta
pay-page-paid = Mamy Państwa płatność: { $amount }, { $what }. Proszę zachować numer albo wydrukować tę stronę.
pay-page-refunded = Całość lub część tej kwoty została zwrócona na kartę. Banki pokazują to do 6 dni później.
pay-page-pending-title = Czekamy na odpowiedź
pay-page-pending = Dane karty zostały wysłane. Nie wiemy jeszcze, czy płatność się udała. Proszę nie płacić drugi raz.
pay-page-ended-title = Ten link wygasł
pay-page-ended = Przez ten link nie można już zapłacić. Aby zapłacić, proszę poprosić na czacie o nowy albo zadzwonić: { $payment_phone }.
pay-page-unknown-title = Nie możemy znaleźć tej płatności
pay-page-unknown = Proszę sprawdzić link. Jeśli został wpisany ręcznie, proszę go skopiować z naszej wiadomości. Można też zapłacić przez telefon: { $payment_phone }.
pay-page-down-title = Płatności kartą teraz nie działają
pay-page-down = Przepraszamy. To nasza wina, nie Państwa. Pieniądze nie zostały pobrane. Link nadal działa. Proszę spróbować za kilka minut.
pay-page-down-call = Można też zapłacić kartą przez telefon: { $payment_phone }, w dzień i w nocy.
pay-page-busy-title = Ta płatność się otwiera
pay-page-busy = Link jest właśnie otwierany w innym miejscu. Proszę poczekać minutę i spróbować jeszcze raz.
pay-page-wrong-title = Przepraszamy, coś tu nie zadziałało
pay-page-wrong = Ta strona nie pobrała pieniędzy. Proszę spróbować za minutę albo zadzwonić: { $phone }.

pay-page-sandbox = To jest próba. Nie ma prawdziwych pieniędzy i nikt nie pyta o kartę.
pay-sandbox-title = Próba: jak kończy się ta płatność?
pay-sandbox-about = Ta strona zastępuje prawdziwą stronę płatności. Tutaj wybiera się, co się stanie. Nie ma prawdziwych pieniędzy.
pay-sandbox-choose = Co się stanie z płatnością?
pay-sandbox-pays = Płatność się udaje
pay-sandbox-declined = Karta zostaje odrzucona
pay-sandbox-cancelled = Płacący przerywa
pay-sandbox-expired = Strona jest otwarta za długo
pay-sandbox-error = Coś psuje się po drugiej stronie
pay-sandbox-waiting = Odpowiedź jeszcze nie przychodzi
pay-sandbox-go = Dalej
pay-sandbox-none = Proszę wybrać, co się stanie.
pay-sandbox-problem = Jest problem
pay-sandbox-over-title = Ta płatność się skończyła
pay-sandbox-over = Nie można już nic dla niej wybrać.

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
