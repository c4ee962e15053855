# Drafted by machine; not yet reviewed by a speaker.
# A person takes over: the queue, other ways, and what staff say. The resident is told honestly how long it may take.

handoff-waiting =
    Łączę Państwa z człowiekiem. Numer w kolejce: { $place }. Ta osoba widzi dotychczasową rozmowę.
    Można tu zostać albo wybrać jedną z tych możliwości.
    .sms = Łączę z człowiekiem. Numer w kolejce: { $place }. Odpowiedź przyjdzie tutaj.
    .easy =
        Przyjdzie człowiek.
        Miejsce w kolejce: { $place }.
        Widzi to, co Państwo napisali.
        Proszę tu zostać. Albo wybrać z listy.
handoff-waiting-about =
    Łączę Państwa z człowiekiem. Numer w kolejce: { $place }. Czas czekania w minutach: około { $from } do { $to }.
    Ta osoba widzi dotychczasową rozmowę. Można tu zostać albo wybrać jedną z tych możliwości.
    .sms = Łączę z człowiekiem. Numer w kolejce: { $place }, minuty: około { $from } do { $to }. Odpowiedź przyjdzie tutaj.
    .easy =
        Przyjdzie człowiek.
        Miejsce w kolejce: { $place }.
        Czas w minutach, od { $from } do { $to }.
        Widzi to, co Państwo napisali.
        Proszę tu zostać. Albo wybrać z listy.
handoff-place =
    { $place ->
        [1] Państwa kolej jest następna. Człowiek wkrótce tu odpowie.
       *[other] Państwa numer w kolejce to teraz { $place }.
    }
handoff-closing = Zamykamy o { $time }. Nadal są Państwo w kolejce. Jeśli nikt nie zdąży odpowiedzieć, możemy oddzwonić.
handoff-still-waiting = Nadal są Państwo w kolejce. Człowiek odpowie tutaj. Można też wybrać jedną z tych możliwości.

handoff-choice-callback = Proszę oddzwonić
    .words = proszę oddzwonić, prosze oddzwonic, oddzwonić, oddzwonic, oddzwońcie, oddzwoncie, zadzwońcie do mnie, zadzwoncie do mnie, telefon zwrotny, proszę zadzwonić
handoff-choice-carry-on = Dalej bez człowieka
    .words = dalej, dalej bez człowieka, bez człowieka, bez czlowieka, kontynuuj, idźmy dalej, wystarczy asystent, wracam do asystenta, robot wystarczy, anuluj
handoff-choice-wait = Czekam tutaj
    .words = czekam tutaj, czekam, poczekam, zaczekam, poczekam tutaj, teraz, czekam teraz, połącz mnie, polacz mnie
handoff-choice-leave = Nie czekam dłużej
    .words = nie czekam dłużej, nie czekam dluzej, nie czekam, nie chcę czekać, nie chce czekac, wychodzę, wychodze, opuść kolejkę, opusc kolejke, stop, koniec czekania
handoff-choice-write = Odpowiedź tutaj później
    .words = odpowiedź tutaj później, odpowiedz tutaj pozniej, odpiszcie, odpiszcie później, napiszcie do mnie, proszę odpisać, prosze odpisac, zostawię wiadomość, zostawie wiadomosc, później tutaj

handoff-today = dzisiaj
handoff-on-day = { $day }

handoff-shut =
    Teraz nie ma tu nikogo do rozmowy. Otwieramy: { $day }, godz. { $time }.
    Mogę poprosić, aby ktoś wtedy zadzwonił albo tutaj odpowiedział. Co Państwo wybierają?
    .sms = Teraz nikogo tu nie ma. Otwieramy: { $day }, godz. { $time }. Ktoś może wtedy zadzwonić albo tu odpowiedzieć.
    .easy =
        Teraz nikogo tu nie ma.
        Otwieramy { $day } o { $time }.
        Wtedy człowiek może zadzwonić. Albo może tu odpisać.
        Co wybieramy?
handoff-busy =
    Teraz nikt nie może odpowiedzieć. Mogę poprosić, aby ktoś zadzwonił albo odpowiedział tutaj później. Co Państwo wybierają?
handoff-shut-for-long =
    Teraz nie ma tu nikogo do rozmowy. Pod numerem { $phone } można się dowiedzieć, kiedy otwieramy. Ktoś może odpowiedzieć tutaj później.
handoff-other-ways = Czy mamy oddzwonić, odpowiedzieć tutaj później, czy idziemy dalej bez człowieka?

handoff-ask-number = Pod jaki numer możemy zadzwonić?
    .again = Proszę podać brytyjski numer telefonu, na przykład 07700 900123. Albo iść dalej bez człowieka.
handoff-callback =
    Ktoś zadzwoni pod numer { $number }. Termin: { $day }, od { $from } do { $to }. Państwa numer sprawy: { $reference }.
    Miejsce w kolejce zostaje, więc nie trzeba tu czekać.
    .sms = Ktoś zadzwoni pod numer { $number }. Termin: { $day }, od { $from } do { $to }. Numer sprawy: { $reference }.
    .easy =
        Człowiek zadzwoni na { $number }.
        To będzie { $day }, od { $from } do { $to }.
        Numer to { $reference }.
        Nie trzeba tu czekać.
handoff-callback-stands =
    Telefon jest już zamówiony. Ktoś zadzwoni pod numer { $number }. Termin: { $day }, od { $from } do { $to }. Państwa numer sprawy: { $reference }.
handoff-ticket =
    Ktoś to przeczyta i odpowie tutaj. Otwieramy: { $day }. Państwa numer sprawy: { $reference }. Nic z tej rozmowy nie zginie.
    .easy =
        Przeczyta to człowiek. Odpisze tutaj.
        Otwieramy { $day }.
        Numer to { $reference }.
        Nic nie zginie.
handoff-ticket-no-day =
    Ktoś to przeczyta i odpowie tutaj. Państwa numer sprawy: { $reference }. Nic z tej rozmowy nie zginie.
handoff-carry-on = Nie są już Państwo w kolejce. Idziemy dalej razem.
handoff-go-on = Idziemy dalej razem. O rozmowę z człowiekiem można poprosić w każdej chwili.
handoff-left = Nie są już Państwo w kolejce. Nic z tej rozmowy nie zginie. Można tu pisać w każdej chwili.

# Said for staff.

handoff-introduction = Tu { $name }, { $department }.
handoff-lapsed =
    Przepraszamy. Osoba, z którą Państwo rozmawiali, nie może być tu dłużej. Miejsce w kolejce zostaje. Pierwsza wolna osoba odpowie tutaj.
handoff-transferred =
    { $name } przekazuje Państwa do innego zespołu: { $team }. Miejsce w kolejce zostaje, a zespół widzi dotychczasową rozmowę.
handoff-returned = { $name } opuszcza tę rozmowę. Tu znów automatyczny asystent.
handoff-closed =
    { $name } kończy tę rozmowę. Państwa numer sprawy: { $reference }.
    Nadal można tu pisać. Odpowie automatyczny asystent.
    .sms = { $name } kończy tę rozmowę. Numer sprawy: { $reference }. Na nowe wiadomości odpowie asystent.
