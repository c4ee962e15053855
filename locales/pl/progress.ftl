# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody asks how a report is going.

progress-ask-reference = Jaki jest numer zgłoszenia? Wygląda tak: { $example }.
    .again = Numer został podany przy zgłoszeniu. Ma litery i cyfry, na przykład { $example }.
    .voice = Jaki jest numer zgłoszenia? Proszę go podać znak po znaku.
    .easy =
        Jaki to numer?
        Wygląda tak: { $example }.
progress-label-reference = Numer zgłoszenia
    .words = numer zgłoszenia, numer zgloszenia, numer, nr, numer sprawy
progress-which = Które to zgłoszenie?
    .again = Proszę wybrać jedno ze swoich zgłoszeń albo podać inny numer.
progress-yours = To są Państwa sprawy u nas. O którą chodzi?
    .again = Proszę wybrać jedną z nich albo podać inny numer.
progress-word-mine = Wszystkie moje sprawy
    .words = wszystkie moje sprawy, moje sprawy, wszystkie moje zgłoszenia, wszystkie moje zgloszenia, pokaż moje zgłoszenia, pokaz moje zgloszenia, co u was mam, zgubiłem numer, zgubilem numer, zgubiłam numer, zgubilam numer, nie mam numeru, nie znam numeru
progress-own = { $reference }, { $category }
progress-reference-wrong = W tym numerze jest błąd: jakaś litera lub cyfra się nie zgadza. Proszę sprawdzić jeszcze raz. Numer wygląda tak: { $example }.
    .easy =
        Ten numer nie jest dobry.
        Proszę go sprawdzić. Wygląda tak: { $example }.
progress-not-found = Nie ma zgłoszenia z takimi danymi. Proszę je sprawdzić i spróbować jeszcze raz.
progress-status =
    Zgłoszenie { $reference }, temat: { $category }.
    { $status }
progress-stage = { $status }. { $meaning }
progress-by = Następny krok, przewidywany termin: { $date }.
progress-put-off = Podany był termin: { $was }. Przepraszamy, że to trwa dłużej. Następny krok, przewidywany termin: { $date }.
    .easy =
        Mówiliśmy: { $was }. To potrwa dłużej. Przepraszamy.
        Następny krok będzie do: { $date }.
progress-late = Termin minął: { $date }. Sprawa nie jest załatwiona. Przepraszamy. Jeśli to pilne, proszę zadzwonić: { $phone }.
    .easy =
        Mówiliśmy: { $date }. Nie zrobiliśmy tego. Przepraszamy.
        To pilne? Proszę zadzwonić: { $phone }.
progress-ask-proof =
    Mogę też pokazać adres i szczegóły. Aby je zobaczyć, proszę podać kod pocztowy, telefon lub e-mail ze zgłoszenia. Można to pominąć.
    .again = Proszę podać kod pocztowy, numer telefonu lub e-mail ze zgłoszenia. Można to pominąć.
    .sms = Aby zobaczyć szczegóły, proszę podać kod pocztowy, telefon lub e-mail ze zgłoszenia. Albo napisać: pomiń.
    .easy =
        Chcą Państwo zobaczyć więcej?
        Proszę podać kod pocztowy, telefon lub e-mail ze zgłoszenia.
        Albo napisać: pomiń.
progress-label-proof = Potwierdzenie
progress-details =
    Adres w zgłoszeniu: { $address }.
    { $description }
progress-end = Czy możemy pomóc w czymś jeszcze?
progress-give-up =
    Nie da się tego znaleźć. Proszę zadzwonić: { $phone }. Ktoś poszuka dla Państwa. W zgłoszeniu nic się nie zmieniło.
