# Drafted by machine; not yet reviewed by a speaker.
# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = Dzień dobry. Tu automatyczny asystent urzędu { $council }. To, co Państwo mówią, jest zapisywane, abyśmy mogli pomóc. W niebezpieczeństwie proszę się rozłączyć i zadzwonić pod 999. Aby porozmawiać z człowiekiem, w każdej chwili można nacisnąć 0.
voice-hear-choices = Aby usłyszeć możliwości, proszę nacisnąć gwiazdkę.
voice-choice = { $choice }: klawisz { $key }.
voice-key = Proszę nacisnąć { $key }.
voice-more = Więcej możliwości: klawisz 8.
voice-other-languages = Inny język: klawisz 8.
voice-online = Większość spraw można też załatwić o każdej porze na naszej stronie. Miejsce w kolejce zostaje.
voice-link-offer = Aby dostać link SMS-em, proszę nacisnąć 7.
voice-link-sent = Link jest wysłany na telefon, z którego Państwo dzwonią.
voice-link-not-sent = Nie mogę wysłać SMS-a na ten telefon. Może pomóc człowiek. Aby z nim porozmawiać, proszę nacisnąć 0.
voice-reference-offer = Aby dostać numer sprawy SMS-em, proszę nacisnąć 7.
voice-pay-by-keys = Zapłać teraz kartą, klawiszami
    .words = zapłać teraz, kartą, zapłacić kartą, płacę kartą, klawiszami
voice-pay-begins = Proszę przygotować kartę. Proszę używać tylko klawiszy i nigdy nie mówić numeru karty. Aby przerwać, proszę nacisnąć gwiazdkę.
voice-pay-number = Proszę podać długi numer karty, a potem nacisnąć krzyżyk.
voice-pay-expiry = Proszę podać miesiąc i rok ważności karty, cztery cyfry.
voice-pay-code = Proszę podać trzy cyfry z tyłu karty, a potem nacisnąć krzyżyk.
voice-pay-again = Nie udało się. Proszę spróbować jeszcze raz.
voice-pay-working = Chwileczkę. Płatność jest w toku.
voice-pay-not-now = Teraz nie mogę przyjąć karty. Można użyć linku albo nacisnąć 0, aby porozmawiać z człowiekiem.
voice-anything-else = Czy jest coś jeszcze?
voice-news-text = { $council }: { $news }
voice-link-text = { $council }, link zamówiony przez telefon: { $link }
voice-reference-text = { $council }, Państwa numer sprawy: { $reference }.

# What can be picked first of all.

voice-menu-ReportIssue = Zgłosić problem
voice-menu-BookAppointment = Umówić wizytę
voice-menu-MakePayment = Zapłacić rachunek
voice-menu-CheckProgress = Zapytać o zgłoszenie
voice-menu-MakeComplaint = Złożyć skargę

# How an answer can be given with the keys.

voice-keys-date = Na klawiszach proszę podać dzień i miesiąc, cztery cyfry, a potem nacisnąć krzyżyk.
voice-keys-place = Na klawiszach proszę podać kod pocztowy albo numer domu, a potem nacisnąć krzyżyk.
voice-keys-contact = Na klawiszach proszę podać numer telefonu, a potem nacisnąć krzyżyk.
voice-keys-number = Na klawiszach proszę podać liczbę, a potem nacisnąć krzyżyk. Przecinek to gwiazdka.
voice-keys-reference = Na klawiszach proszę podać ostatnie sześć znaków, a potem nacisnąć krzyżyk. Litera jest na klawiszu, na którym stoi.
voice-which-reference = Który to numer zgłoszenia?
voice-reference-unknown = Nie mogę znaleźć tego numeru zgłoszenia.
voice-postcode-letter = Która to litera?
voice-postcode-unknown = Nie ma takiego kodu pocztowego.
voice-date-unknown = Nie ma takiej daty.

# When nothing was heard, or nothing could be made of it.

voice-silence = Nic nie słychać.
voice-silence-keys = Nadal nic nie słychać. Można nacisnąć klawisz. Gwiazdka powtarza pytanie. 9 wraca do poprzedniego.
voice-silence-goodbye = Nic nie słychać, więc kończymy teraz rozmowę. Wszystko jest zapisane. Proszę zadzwonić jeszcze raz, a pójdziemy dalej od tego miejsca.
voice-no-such-key = Teraz nie ma nic pod tym klawiszem.
voice-which-one = Nie rozumiem odpowiedzi.
voice-slower = Powiem to wolniej.
voice-moment = Chwileczkę, proszę.
voice-busy = Przepraszamy, to trwa za długo. Państwa odpowiedzi są zapisane.
voice-went-wrong = Przepraszamy, coś tu nie zadziałało. Państwa odpowiedzi są zapisane.
voice-went-wrong-end = Przepraszamy, teraz to nie działa. Państwa odpowiedzi są zapisane. Proszę zadzwonić znowu za kilka minut.

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = Człowiek
    .words = człowiek, czlowiek, z człowiekiem, z czlowiekiem, człowieka proszę, żywy człowiek, prawdziwy człowiek, konsultant, konsultanta, konsultant proszę, operator, pracownik, urzędnik, połącz mnie, proszę połączyć, rozmowa z człowiekiem, chcę rozmawiać z człowiekiem, chcę porozmawiać z człowiekiem
voice-command-repeat = Powtórz
    .words = powtórz, powtorz, powtórz proszę, proszę powtórzyć, prosze powtorzyc, jeszcze raz, jeszcze raz proszę, słucham, że co, co proszę, nie dosłyszałem, nie dosłyszałam, co to było
voice-command-slower = Wolniej
    .words = wolniej, wolniej proszę, powoli, powoli proszę, proszę wolniej, proszę mówić wolniej, prosze mowic wolniej, za szybko, trochę wolniej, zwolnij, mów wolniej, mów powoli
voice-command-link = Link SMS-em
    .words = link sms-em, link smsem, wyślij link, wyslij link, wyślij mi link, proszę wysłać link, wyślij sms, wyslij sms, wyślij mi sms, wyślij numer, wyślij mi numer, przyślij link, przyślij sms, sms proszę
voice-command-language = Inny język
    .words = inny język, inny jezyk, inne języki, język, jezyk, zmiana języka, zmień język, w innym języku

# Somebody calls again.

voice-resume = Ostatnia rozmowa to: { $what }. Czy chcą Państwo do tego wrócić?
voice-resume-go-on = Tak, wracamy do tego
    .words = tak, tak proszę, dalej, kontynuuj, kontynuować, wracamy, wracamy do tego, idźmy dalej
voice-resume-new = Nie, coś nowego
    .words = nie, nie dziękuję, nowe, coś nowego, nowa sprawa, coś innego, od nowa, zacznij od nowa
voice-doing-report = zgłoszenie problemu
voice-doing-appointment = umawianie wizyty
voice-doing-payment = płatność
voice-doing-complaint = składanie skargi
voice-doing-progress = pytanie o zgłoszenie
voice-doing-other = inna sprawa

# A person.

voice-putting-through = Łączę teraz z człowiekiem.
voice-closed = Teraz nikt nie może odebrać. Godziny rozmów: { $hours }. Czy mamy do Państwa oddzwonić?
voice-person-offer = Czy chcą Państwo porozmawiać z człowiekiem?
voice-place-kept = Jeszcze nikt nie mógł odebrać. Państwa miejsce w kolejce zostaje.
voice-no-more-codes = Za dużo kodów lub numerów było błędnych. Człowiek może Państwu pomóc.
voice-too-many-calls = Było za dużo połączeń, więc nie mogę teraz rozmawiać. W niebezpieczeństwie proszę dzwonić pod 999. Proszę zadzwonić ponownie za godzinę.
voice-nobody-free = Nikt nie mógł odebrać. Czy mamy do Państwa oddzwonić?
voice-call-me-back = Tak, proszę oddzwonić
    .words = tak, tak proszę, proszę oddzwonić, oddzwonić, oddzwońcie, tak oddzwońcie, zadzwońcie do mnie
voice-not-called-back = Nie, idziemy dalej
    .words = nie, nie dziękuję, nie dzięki, dalej, idziemy dalej, kontynuuj, zostaję tutaj
voice-callback-wish = Proszę do mnie oddzwonić.

# Languages.

voice-languages = W jakim języku mamy rozmawiać?
voice-no-voice = Nie możemy jeszcze mówić w tym języku przez telefon: { $language }. Człowiek może włączyć tłumacza do rozmowy. To nic nie kosztuje. Aby porozmawiać z człowiekiem, proszę nacisnąć 0.
