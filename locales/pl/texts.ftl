# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: nie będziemy już pisać pierwsi. Można nadal do nas pisać, odpowiemy. Aby znów dostawać nasze SMS-y, proszę wysłać START.
messages-start = { $council }: możemy znów pisać o Państwa sprawach. Aby to zakończyć, proszę wysłać STOP.
messages-help = { $council }, automatyczne SMS-y. Proszę napisać własnymi słowami, w czym pomóc, zadzwonić: { $phone } albo umówić wizytę: { $place }. Aby nie dostawać SMS-ów, proszę wysłać STOP.

assistant-photo-link = Aby wysłać zdjęcia, proszę otworzyć { $link }
assistant-photo-by-text = Nie możemy przyjąć zdjęć SMS-em. Aby wysłać zdjęcie, proszę otworzyć { $link }

photo-page-council = { $council }
photo-page-title = Wyślij zdjęcie
photo-page-choose = Proszę wybrać zdjęcia albo zrobić nowe
photo-page-place = Zanim ktokolwiek zobaczy zdjęcie, usuwamy z niego informację o miejscu.
photo-page-send = Wyślij
photo-page-done-title = Mamy Państwa zdjęcie
photo-page-done = Dziękujemy. Proszę wrócić do SMS-ów. Tam idziemy dalej.
photo-page-none = Nie da się tego otworzyć jako zdjęcia. Proszę wybrać plik JPEG lub PNG.
photo-page-too-big = To zdjęcie jest za duże. Proszę wybrać mniejsze niż 10 MB.
photo-page-unknown-title = Ten link nie działa
photo-page-unknown = Proszę sprawdzić link albo wysłać nam SMS. Gdy wyślą Państwo zdjęcie, dostaną Państwo nowy link.
photo-page-wrong-title = Przepraszamy, coś nie zadziałało
photo-page-wrong = Zdjęcie nie zostało wysłane. Proszę poczekać minutę i spróbować jeszcze raz.
