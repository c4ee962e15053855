# Drafted by machine; not yet reviewed by a speaker.
### What the assistant says outside any journey. Values every message may use: $council, $phone, $hours, $place,
### $website, $county, $county_phone, $privacy.

assistant-greeting =
    Dzień dobry. Tu automatyczny asystent urzędu { $council }.
    Proszę napisać własnymi słowami, w czym pomóc. Mogę zgłosić problem, umówić wizytę, pomóc w płatności lub skardze i sprawdzić, co się dzieje ze sprawą.
    Można też zadzwonić: { $phone }, { $hours }, albo umówić się na wizytę: { $place }.
    .sms = { $council }, automatyczny asystent. Proszę napisać, w czym pomóc, albo zadzwonić: { $phone }.
    .voice = Proszę powiedzieć własnymi słowami, w czym pomóc.
    .easy =
        Dzień dobry. Jestem komputerem. Pracuję dla: { $council }.
        Mogę pomóc. Proszę napisać, o co chodzi.
        Można też zadzwonić: { $phone }.

assistant-hello = Dzień dobry. W czym możemy pomóc?

assistant-choice-ReportIssue = Zgłoś problem
    .words = zgłoś, zglos, zgłosić, zglosic, zgłoś problem, chcę zgłosić problem, nowe zgłoszenie, zgłaszam
assistant-choice-BookAppointment = Umów wizytę
    .words = wizyta, umów, umow, umówić, umowic, umów wizytę, umow wizyte, spotkanie, rezerwacja, termin
assistant-choice-CheckProgress = Sprawdź zgłoszenie
    .words = sprawdź, sprawdz, sprawdzić, sprawdz zgloszenie, co z moim zgłoszeniem, status zgłoszenia, na jakim etapie, postęp
assistant-choice-MakePayment = Zapłać rachunek
    .words = zapłać, zaplac, zapłacić, zaplacic, płatność, platnosc, chcę zapłacić, opłacić rachunek, zapłata
assistant-choice-AskInformation = Zadaj pytanie
    .words = pytanie, mam pytanie, informacja, informacje, info, zapytać, zapytac
assistant-choice-SpeakToPerson = Rozmowa z człowiekiem
    .words = człowiek, czlowiek, osoba, z człowiekiem, z czlowiekiem, konsultant, pracownik, ktoś żywy, urzędnik

assistant-ask-me = Co chcą Państwo wiedzieć? Mogę odpowiedzieć na pytania o kosze na śmieci, podatek lokalny (Council Tax), godziny otwarcia i inne sprawy.
    .easy =
        Co chcą Państwo wiedzieć?
        Można zapytać o śmieci lub o Council Tax.
        Można zapytać, kiedy urząd jest otwarty.

assistant-help =
    Można napisać o problemie, na przykład o porzuconej kanapie albo nieopróżnionym koszu. Zgłaszam go za Państwa.
    Można podać numer, na przykład NOR-7F3K-9Q. Sprawdzam wtedy, co się dzieje z tym zgłoszeniem.
    Można umówić, zmienić lub odwołać wizytę, zapłacić rachunek albo napisać, że brakuje pieniędzy, i złożyć skargę.
    W czasie pytań można napisać: „wróć”, „powtórz”, „pomiń”, „zapisz” albo „stop”.
    Można też zadzwonić: { $phone }, { $hours }, albo umówić się na wizytę: { $place }.
    .sms = Proszę napisać o problemie, umówić wizytę, zapłacić, złożyć skargę albo podać numer zgłoszenia. Rozmowa z człowiekiem: { $phone }. Wizyta: { $place }.
    .voice =
        Można powiedzieć o problemie, na przykład o porzuconej kanapie albo nieopróżnionym koszu. Zgłoszę go za Państwa.
        Można zapłacić rachunek, umówić wizytę albo zapytać o zgłoszenie.
        W czasie pytań można powiedzieć: wróć, powtórz, pomiń, zapisz albo stop.
        Można umówić się na wizytę: { $place }. Odpowiadamy też na stronie internetowej.
        Aby porozmawiać z człowiekiem, proszę nacisnąć 0.
    .easy =
        Proszę napisać o problemie. Przekażę to urzędowi.
        Proszę podać numer. Powiem, co się dzieje.
        Mogę pomóc zapłacić rachunek.
        Można napisać: „wstecz”, „pomiń” lub „stop”.
        Można zadzwonić: { $phone }.

assistant-thanks = Proszę bardzo. Czy możemy pomóc w czymś jeszcze?
assistant-goodbye = Do widzenia. Można tu wrócić w każdej chwili.
    .voice = Do widzenia. Można znów zadzwonić w każdej chwili.

rating-ask = Na koniec: jak dziś poszło?
rating-choice-1 = Bardzo źle
rating-choice-2 = Źle
rating-choice-3 = Może być
rating-choice-4 = Dobrze
rating-choice-5 = Bardzo dobrze
rating-ask-words = Dziękujemy. Co było dobre, a co możemy poprawić? Prosimy o kilka słów albo można to pominąć.
rating-thanks = Dziękujemy za opinię.

assistant-what-else = W czym możemy pomóc?
assistant-next-wish = Było też pytanie o coś innego. Teraz do tego wracamy.

assistant-only-understood =
    Rozumiem ten język ({ $language }) i można w nim pisać. Przepraszamy: na razie mogę odpowiadać tylko po angielsku.
    Aby porozmawiać z tłumaczem, proszę zadzwonić: { $phone }, { $hours }. To jest bezpłatne.
    .voice = Rozumiem ten język: { $language }. Przepraszamy, na razie mogę odpowiadać tylko po angielsku. Człowiek może włączyć tłumacza do rozmowy. To nic nie kosztuje. Aby porozmawiać z człowiekiem, proszę nacisnąć 0.
    .easy =
        Znam ten język: { $language }. Można w nim pisać.
        Przepraszam. Odpowiadam tylko po angielsku.
        Tłumacz jest bezpłatny. Telefon: { $phone }.

assistant-nothing-to-stop = Nie ma nic otwartego, co można przerwać. W czym możemy pomóc?
assistant-nothing-to-go-back-to = Nie ma pytania, do którego można wrócić. W czym możemy pomóc?
assistant-start-over = Zaczynamy od początku. W czym możemy pomóc?
assistant-old-button = Ten przycisk dotyczy czegoś, co już się skończyło. W czym możemy teraz pomóc?
    .voice = Ten wybór dotyczy czegoś, co już się skończyło. W czym możemy teraz pomóc?
assistant-empty = W tej wiadomości nie było słów. Proszę napisać, w czym pomóc, albo użyć przycisków.
    .sms = W tej wiadomości nie było słów. Proszę krótko napisać, w czym pomóc.
    .voice = Nie słychać słów. Proszę krótko powiedzieć, w czym pomóc.
assistant-unknown-code = Nie znam tego kodu. Kod działa jeden raz i przez 7 dni. Proszę go sprawdzić albo napisać, w czym pomóc.

assistant-not-understood =
    Nie rozumiem tej wiadomości. Proszę to napisać w kilku prostych słowach, na przykład „ktoś wyrzucił kanapę na Elm Hill”, albo wybrać jedną z tych możliwości.
    .voice = Nie rozumiem tej wypowiedzi. Proszę to powiedzieć w kilku prostych słowach albo wybrać jedną z tych możliwości.
    .easy =
        Nie rozumiem.
        Proszę napisać kilka krótkich słów. Albo wybrać z listy.
assistant-not-understood-person =
    Przepraszam, nadal nie rozumiem. Proszę wybrać jedną z tych możliwości albo zadzwonić: { $phone }, { $hours }. Pomoże człowiek.
    .voice = Przepraszam, nadal nie rozumiem. Proszę wybrać jedną z tych możliwości albo nacisnąć 0, aby porozmawiać z człowiekiem.
    .easy =
        Nadal nie rozumiem. Przepraszam.
        Proszę wybrać z listy. Albo zadzwonić: { $phone }.
        Pomoże człowiek.
assistant-not-understood-here = Nie rozumiem tej wiadomości.

assistant-boundary =
    Chcemy Państwu pomóc. Prosimy nie używać takich słów o ludziach, którzy u nas pracują.
assistant-threat =
    Rozmowa została przerwana z powodu tych słów. Ta rozmowa jest zapisana.
    Jeśli ktoś jest teraz w niebezpieczeństwie, proszę dzwonić pod 999. Telefon do urzędu: { $phone }.

assistant-card-removed =
    W wiadomości był numer karty. Został usunięty, zanim się zapisał. Proszę nigdy nie podawać tu numerów kart, bo rozmowy są zapisywane. Aby zapłacić, proszę poprosić mnie o link albo zadzwonić: { $payment_phone }.
    .voice = To był numer karty. Został usunięty, zanim się zapisał. Proszę nigdy nie podawać tu numerów kart. Aby zapłacić, proszę poprosić o link albo zadzwonić: { $payment_phone }.
    .easy =
        W wiadomości był numer karty. Usunąłem go.
        Proszę nigdy nie wysyłać tu numeru karty. To nie jest bezpieczne.
        Można poprosić o link do płatności. Albo zadzwonić: { $payment_phone }.

assistant-photo-not-a-photo = Nie da się otworzyć tego pliku jako zdjęcia, więc nie został zapisany. Proszę wysłać zdjęcie JPEG lub PNG.
assistant-photo-too-big = To zdjęcie jest za duże, więc nie zostało zapisane. Proszę wysłać zdjęcie mniejsze niż 10 MB.
assistant-photo-too-many = Zdjęć było więcej, niż można zapisać. Zapisane są pierwsze z nich.

assistant-went-wrong =
    Przepraszamy, coś tu nie zadziałało. Państwa odpowiedzi są zapisane. Proszę spróbować za minutę albo zadzwonić: { $phone }.
    .easy =
        Przepraszamy. Coś poszło źle.
        Odpowiedzi są zapisane.
        Proszę spróbować za chwilę. Albo zadzwonić: { $phone }.

danger-general =
    Jeśli ktoś jest teraz w niebezpieczeństwie, proszę dzwonić pod 999. Gdy czuć gaz, proszę wyjść na dwór i zadzwonić: 0800 111 999. Proszę napisać, co się dzieje.
danger-glad-safe = To dobrze, że nic Państwu nie grozi.

# What everybody is told first while something is urgent, in the words of a member of staff.

assistant-urgent = Ważne: { $text }
