# Drafted by machine; not yet reviewed by a speaker.
# What every form says, whatever it is about. Words that are read for an order or an answer are in .words, lower case,
# separated by commas.

# Choices beside a form's own.

form-choice-person = Rozmowa z człowiekiem
    .words = człowiek, czlowiek, osoba, z człowiekiem, z czlowiekiem, chcę rozmawiać z człowiekiem, konsultant, pracownik, zadzwońcie do mnie, zadzwoncie do mnie
form-choice-as-before = Jak wcześniej: { $contact }
    .words = jak wcześniej, jak wczesniej, to samo, ten sam, ten sam numer
form-choice-send = Tak, wyślij
    .words = tak, tak proszę, tak prosze, no tak, jasne, pewnie, ok, okej, dobrze, wyślij, wyslij, wysłać, wyslac, wysyłaj, wszystko się zgadza, wszystko sie zgadza, zgadza się, zgadza sie, wszystko dobrze, potwierdzam, poprawnie
form-choice-change = Zmień coś
    .words = nie, zmień, zmien, zmienić, zmienic, chcę zmienić, popraw, poprawić, poprawic, nie zgadza się, nie zgadza sie, źle, zle, niepoprawnie, błąd, blad, edytuj
form-choice-save = Zapisz na później
    .words = zapisz, zapisać, zapisac, zapisz na później, zapisz na pozniej, zapisz odpowiedzi, później, pozniej, dokończę później, dokoncze pozniej
form-choice-stop = Przerwij
    .words = stop, przerwij, przerwać, przerwac, koniec, zakończ, zakoncz, nie wysyłaj, nie wysylaj, usuń, usun, usunąć, usunac, usuń odpowiedzi, usun odpowiedzi, usuń moje odpowiedzi
    .sms = Usuń odpowiedzi
form-choice-go-on = Dalej
    .words = dalej, kontynuuj, kontynuować, kontynuowac, idźmy dalej, idzmy dalej, lecimy dalej, nie

# Words that give an order.

form-command-save = Zapisz
    .words = zapisz, zapisz to, zapisz odpowiedzi, zapisz na później, zapisz na pozniej, dokończę później, dokoncze pozniej, zrobię to później, zrobie to pozniej, wrócę później, wroce pozniej, dokończę przez telefon, dokoncze przez telefon, dokończę sms-em, dokoncze smsem, proszę o kod, prosze o kod, daj mi kod, wyślij mi kod, wyslij mi kod
form-command-stop = Przerwij to
    .words = przerwij to, przerwij, zatrzymaj to, proszę przestać, prosze przestac, nieważne, niewazne, anuluj to, anuluj, rezygnuję, rezygnuje, poddaję się, poddaje sie
form-command-back = Wróć
    .words = wróć, wroc, wstecz, cofnij, wróć proszę, jedno wstecz, krok wstecz, poprzednie pytanie, jeszcze raz poprzednie pytanie
form-command-repeat = Powtórz
    .words = powtórz, powtorz, powtórz to, proszę powtórzyć, prosze powtorzyc, jeszcze raz proszę, jakie było pytanie, jakie bylo pytanie, nie rozumiem, nie zrozumiałem, nie zrozumialem, nie zrozumiałam, nie zrozumialam, co to znaczy
form-command-help = Pomoc
    .words = pomóż mi, pomoz mi, co mogę powiedzieć, co moge powiedziec, co mogę napisać, jak to działa, jak to dziala
form-command-restart = Zacznij od nowa
    .words = zacznij od nowa, od nowa, zaczynamy od nowa, jeszcze raz od początku, od początku, od poczatku

# Words that tell a correction from an answer.

form-word-correction = Poprawka
    .words = nie, przepraszam, sorki, właściwie, wlasciwie, miałem na myśli, mialem na mysli, miałam na myśli, mialam na mysli, chodziło mi o, chodzilo mi o, źle, zle, zamiast, zmień, zmien, pomyłka, pomylka, błąd, blad, powinno być, powinno byc, ma być, popraw, ale, tylko że
form-word-change = Zmiana
    .words = zmień, zmien, zmienić, zmienic, zmiana, źle, zle, nie zgadza się, nie zgadza sie, niepoprawnie, popraw, poprawić, poprawic, edytuj, błąd, blad, pomyłka, aktualizuj, powinno być, powinno byc
form-word-also = Także
    .words = też, tez, także, takze, również, rowniez, dodatkowo, jeszcze, jeszcze jeden, dodaj, plus, a do tego, i jest jeszcze, więcej, wiecej

# Questions about the form itself.

form-another-way =
    Spróbujmy inaczej. Proszę wybrać jedną z tych możliwości albo zadzwonić: { $phone }, aby porozmawiać z człowiekiem.
    .voice = Spróbujmy inaczej. Proszę wybrać jedną z tych możliwości albo nacisnąć 0, aby porozmawiać z człowiekiem.
    .easy =
        Można inaczej.
        Proszę wybrać z listy. Albo zadzwonić: { $phone }.
form-which-one = Do tej odpowiedzi pasuje więcej niż jedna możliwość.
form-needs-answer = Potrzebujemy tego, aby iść dalej. Wystarczy odpowiedź w przybliżeniu.
    .easy =
        Potrzebujemy tej odpowiedzi.
        Nie musi być dokładna.
form-corrected =
    Zmieniono:
    { $facts }
form-noted =
    Zapisano:
    { $facts }
form-left-out = To zostało pominięte.
form-cannot-skip = Potrzebujemy tego, aby iść dalej, więc nie można tego pominąć.
    .easy = Tego nie można pominąć. To jest potrzebne.
form-what-to-change = Co chcą Państwo zmienić?
    .again = Proszę napisać, co jest źle i jak powinno być. Na przykład: adres to 12 Alder Road.
form-stopping = Nic nie zostało wysłane. Zapisać odpowiedzi na później, przerwać czy iść dalej?
    .again = Proszę napisać: zapisz, stop albo dalej.
    .sms = Nic nie zostało wysłane. Zapisać odpowiedzi na później, usunąć je czy iść dalej?
    .easy =
        Nic nie wysłano.
        Można zapisać odpowiedzi. Można skończyć. Można iść dalej.
form-stopped = Przerwane. Nic nie zostało wysłane, a odpowiedzi są usunięte. W czym jeszcze możemy pomóc?
    .easy =
        Koniec. Nic nie wysłano.
        Odpowiedzi usunięto.
        W czym jeszcze pomóc?
form-started-over = Zaczynamy od nowa. Nic nie zostało wysłane.
form-back-none = To jest pierwsze pytanie, więc nie ma dokąd wrócić.
form-help =
    Proszę odpowiedzieć własnymi słowami. Można też napisać: wróć, powtórz, pomiń, zmień, zapisz albo stop.
    Można zadzwonić: { $phone }, skorzystać z naszej strony albo umówić wizytę.
    .sms =
        Proszę odpowiedzieć własnymi słowami. Można też napisać: wróć, powtórz, pomiń, zmień albo zapisz.
        Można zadzwonić: { $phone }.
    .easy =
        Proszę pisać własnymi słowami.
        Można napisać: wstecz, pomiń, zmień, zapisz lub stop.
        Można zadzwonić: { $phone }.
form-later = Druga prośba jest zapisana. Zajmiemy się nią potem.
form-old-button = Ten przycisk dotyczy czegoś, co już jest zakończone. Teraz jesteśmy tutaj.
    .voice = Ten wybór dotyczy czegoś, co już jest zakończone. Teraz jesteśmy tutaj.
form-changed-since = Od pokazania tego przycisku coś się zmieniło. Proszę sprawdzić jeszcze raz.
    .voice = Od tamtej pory coś się zmieniło. Proszę sprawdzić jeszcze raz.
form-moved-on = Przepraszamy. Ten formularz zmienił się od Państwa początku, więc nie można iść dalej. Nic nie zostało wysłane. Proszę napisać jeszcze raz, w czym pomóc.

# Left and picked up again.

form-welcome-back = Witamy ponownie.
form-so-far =
    To mamy do tej pory:
    { $facts }
form-saved =
    Odpowiedzi są zapisane. Państwa kod: { $code }.
    Aby iść dalej, proszę w ciągu 7 dni napisać lub powiedzieć: kontynuuj { $code }. Można to zrobić tutaj, SMS-em albo przez telefon.
    Nic jeszcze nie zostało wysłane do pracowników.
    .voice =
        Odpowiedzi są zapisane. Państwa kod: { $code }. Powtarzam kod: { $code }.
        Aby iść dalej, proszę zadzwonić w ciągu 7 dni, powiedzieć: kontynuuj, i podać kod.
        Nic jeszcze nie zostało wysłane do pracowników.
    .easy =
        Odpowiedzi są zapisane.
        Kod to { $code }. Proszę go zapisać.
        Działa 7 dni.
        Potem proszę napisać: kontynuuj { $code }.
        Nic jeszcze nie wysłano.
form-handed-over =
    Nie mogę tego zrozumieć, więc lepiej porozmawiać z człowiekiem. Telefon: { $phone }.
    Odpowiedzi są zapisane. Kod: { $code }. Aby spróbować tu jeszcze raz, proszę napisać: kontynuuj { $code }.
    .voice = Nie mogę tego zrozumieć, więc lepiej porozmawiać z człowiekiem. Odpowiedzi są zapisane. Kod: { $code }.
    .easy =
        Nie rozumiem. Przepraszam.
        Pomoże człowiek. Telefon: { $phone }.
        Odpowiedzi są zapisane.
        Kod to { $code }.
        Aby spróbować jeszcze raz, proszę napisać: kontynuuj { $code }.

# Answers that cannot be taken.

form-text-too-long = Ten tekst jest za długi. Liczba znaków: { $length }. Możemy przyjąć najwyżej: { $longest }. Proszę napisać to, co najważniejsze.
form-number-out-of-range = Proszę podać liczbę od { $min } do { $max }.
form-date-in-future = Ta data jeszcze nie nadeszła: { $date }. Proszę podać dzień, który już był, albo dzisiejszy.
    .easy =
        Dzień { $date } dopiero będzie.
        Proszę podać dzień, który był. Albo napisać: dzisiaj.
form-date-not-found = Nie rozumiem tej daty. Proszę podać dzień i miesiąc, na przykład 21 listopada, albo dzień, na przykład zeszła sobota.
    .easy =
        Nie znam tej daty.
        Proszę podać dzień i miesiąc, na przykład 21 listopada.
form-no-such-date = Takiego dnia nie ma w kalendarzu.
form-contact-not-understood = To nie jest numer telefonu ani e-mail, z którego można skorzystać. Numer brytyjski ma 10 lub 11 cyfr.
    .easy =
        Nie mogę tego użyć.
        Proszę podać brytyjski numer telefonu. Ma 10 lub 11 cyfr.
        Albo proszę podać e-mail.
form-contact-more = Dziękujemy. Jaki numer telefonu lub e-mail możemy zapisać?

# A place that is not exact enough.

form-place-more-street = To obejmuje wiele miejsc. Obok czego to jest? Proszę podać ulicę, numer domu albo sklep.
form-place-more-address = Jaki to numer domu i ulica?
form-place-more-site = Jak nazywa się to miejsce?

# Photos.

form-photos-kept =
    { $count ->
        [one] Zdjęcie jest zapisane.
        [few] Zapisane są { $count } zdjęcia.
        [many] Zapisano { $count } zdjęć.
       *[other] Zapisano zdjęcia: { $count }.
    }
form-photos-most = Możemy przyjąć najwyżej tyle zdjęć: { $most }. Zapisane są pierwsze z nich.

# Reading back.

form-line = { $label }: { $value }
form-lines =
    { $first }
    { $rest }
form-value-unsure = nie wiadomo
form-value-photos =
    { $count ->
        [one] 1 zdjęcie
        [few] { $count } zdjęcia
        [many] { $count } zdjęć
       *[other] { $count } zdjęcia
    }
