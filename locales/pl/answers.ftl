# Drafted by machine; not yet reviewed by a speaker.
# Answers to common questions. Facts about the council come in as values.

answer-opening_hours = Nasz telefon działa: { $hours }. Numer: { $phone }. Z tego czatu można korzystać zawsze, w dzień i w nocy.
answer-phone_number = Telefon do { $council }: { $phone }. Linia działa: { $hours }. Przez Relay UK: 18001, a potem { $phone }.
answer-city_hall = Można do nas przyjść: { $place }. Najpierw trzeba umówić wizytę. Proszę zadzwonić: { $phone }.
answer-what_can_you_do = Mogę przyjąć zgłoszenie, na przykład o nieopróżnionym koszu, naprawie albo porzuconych śmieciach. Mogę sprawdzić zgłoszenie i odpowiedzieć na częste pytania. Można też zadzwonić: { $phone } albo umówić się na wizytę.
    .sms = Mogę przyjąć zgłoszenie, na przykład o koszu albo naprawie. Mogę sprawdzić zgłoszenie. Można też zadzwonić: { $phone }.
    .voice = Mogę przyjąć zgłoszenie, na przykład o nieopróżnionym koszu albo naprawie. Mogę też sprawdzić, co się dzieje ze zgłoszeniem.
answer-are_you_a_robot = To automatyczny asystent urzędu { $council }, a nie człowiek. Rozmowa z człowiekiem: { $phone }. Linia działa: { $hours }.
answer-privacy = { $council } zapisuje to, co Państwo tu piszą, aby móc pomóc. Widzą to tylko pracownicy i firmy, które dla nas pracują. Proszę nie podawać numerów kart. Można poprosić o wgląd w dane lub o ich usunięcie. Informacja o prywatności: { $privacy }. Więcej wie nasz { $contact }.
    .sms = { $council } zapisuje to, co Państwo piszą, aby móc pomóc. Proszę nie wysyłać numerów kart. Można poprosić o wgląd lub usunięcie danych.
    .voice = Zapisujemy to, co Państwo mówią, aby móc pomóc. Można poprosić o wgląd w dane lub o ich usunięcie.
answer-bin_day = Dzień wywozu zależy od adresu, a ja nie mam tu tej listy. Można go sprawdzić na stronie { $website } albo zadzwonić: { $phone }. Jeśli kosz nie został opróżniony, mogę to zgłosić.
answer-recycling = Rzeczy do recyklingu proszę wkładać do kosza czyste, suche i luzem, bez worków. Lista, co gdzie wrzucać, jest na stronie { $website }. Można też zadzwonić: { $phone }. Jeśli kosz nie został opróżniony, mogę to zgłosić.
answer-council_tax = Podatek lokalny (Council Tax) płaci się za mieszkanie lub dom. Pomaga on opłacić usługi w mieście. Kwota zależy od grupy podatkowej (band) domu. Kto mieszka sam albo mało zarabia, może płacić mniej. Pytania: { $phone }.
answer-pay_council_tax = Można zapłacić tutaj: proszę napisać, że chcą Państwo zapłacić. Można też zapłacić kartą przez telefon: { $payment_phone }, w dzień i w nocy, na stronie { $website } albo przez polecenie zapłaty (Direct Debit). Proszę przygotować numer konta z rachunku. Jeśli brakuje pieniędzy, proszę szybko dać nam znać. Możemy pomóc.
    .sms = Council Tax można zapłacić kartą: { $payment_phone }, w dzień i w nocy. Potrzebny jest numer konta z rachunku. Jeśli brakuje pieniędzy, proszę dać znać.
answer-housing_options = Jeśli grozi Państwu utrata domu, proszę jak najszybciej dać nam znać. Proszę zadzwonić: { $phone } i poprosić o „housing options”. Jeśli nie ma gdzie spać tej nocy, proszę napisać to teraz.
answer-who_does_potholes = Dziury w drodze naprawia { $pothole_body }. Można zadzwonić: { $pothole_phone }. Proszę napisać, gdzie jest dziura, a wyjaśnię, co dalej.
answer-how_to_complain = Skargę można złożyć przez telefon: { $phone }, na stronie { $website } albo osobiście. Proszę powiedzieć, co poszło źle i co by to naprawiło. Może też mówić za Państwa inna osoba.
answer-bulky_waste = Duże śmieci to na przykład kanapa albo lodówka. Możemy je odebrać z domu za opłatą. Aby zamówić odbiór, proszę zadzwonić: { $phone }. Proszę nie zostawiać ich na ulicy.
answer-garden_waste = Odpady ogrodowe odbieramy od osób, które się zapiszą i płacą raz w roku. Zapisy: { $website } albo { $phone }. Przez dwa tygodnie w okresie Bożego Narodzenia nie ma odbioru.
answer-languages = Do rozmowy lub wizyty można mieć tłumacza. To jest bezpłatne. Proszę zadzwonić: { $phone } i powiedzieć, jaki to język. Możemy też przetłumaczyć listy.
