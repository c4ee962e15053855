# Drafted by machine; not yet reviewed by a speaker.
# Kinds of report: a short name that fits after "a report about", what it is for (.about), other words (.words).

category-fly_tipping = porzucone śmieci
    .about = Śmieci zostawione na jakimś terenie bez pozwolenia, na przykład materac, worki albo opony.
    .words = porzucone śmieci, wyrzucone śmieci, dzikie wysypisko, podrzucone śmieci, śmieci na dziko, wysypisko, ktoś wyrzucił śmieci
category-graffiti = graffiti
    .about = Napisy lub rysunki na ścianach i innych rzeczach.
    .words = bazgroły, graffiti, napis na ścianie, pomazana ściana, sprej, tagi, mazanie po ścianach
category-missed_bin = nieopróżniony kosz
    .about = Kosz przy domu, który był wystawiony i nie został opróżniony.
    .words = nieopróżniony kosz, nie odebrane śmieci, nieodebrane śmieci, nie zabrali śmieci, nie opróżnili kosza, kosz, kubeł, śmietnik, wywóz śmieci
category-litter = śmieci na ulicy albo kosz uliczny
    .about = Śmieci na ulicy albo kosz uliczny, który jest pełny, zepsuty lub brudny.
    .words = śmieci na ulicy, kosz uliczny, przepełniony kosz, kosz na ulicy, papierki, brudna ulica
category-dog_fouling = psie odchody
    .about = Psie odchody na ulicy, ścieżce albo w parku.
    .words = psie odchody, psia kupa, kupa psa, psie kupy, odchody, pies nabrudził
category-abandoned_vehicle = porzucony pojazd
    .about = Auto, furgonetka lub inny pojazd, który wygląda na zostawiony na dobre.
    .words = porzucony pojazd, porzucone auto, porzucony samochód, wrak, stary samochód, porzucona furgonetka
category-noise = hałas
    .about = Hałas, który trwa i utrudnia życie w domu, na przykład głośna muzyka albo pies.
    .words = hałas, głośna muzyka, głośni sąsiedzi, szczekający pies, alarm, impreza, głośno
category-housing_repair = naprawa w mieszkaniu
    .about = Coś w mieszkaniu komunalnym, co jest zepsute albo wymaga naprawy.
    .words = naprawa, naprawa w mieszkaniu, naprawa w domu, zepsuty piec, zepsuty bojler, nie ma ogrzewania, przeciek, cieknie, usterka
category-damp_mould = wilgoć lub pleśń
    .about = Wilgoć lub pleśń w mieszkaniu.
    .words = wilgoć, pleśń, grzyb, grzyb na ścianie, czarna pleśń, mokre ściany, zagrzybienie
category-dead_animal = martwe zwierzę
    .about = Martwe zwierzę na ulicy lub w parku.
    .words = martwe zwierzę, zdechłe zwierzę, martwy kot, martwy pies, martwy lis, martwy ptak, padlina, potrącone zwierzę
category-needles = igły
    .about = Igły lub inne odpady po narkotykach w miejscu publicznym.
    .words = igły, igła, strzykawka, strzykawki, odpady po narkotykach
category-tree = problem z drzewem
    .about = Drzewo, które upadło, jest niebezpieczne albo przeszkadza.
    .words = drzewo, powalone drzewo, gałąź, gałęzie, wisząca gałąź, przerośnięte drzewo, konar
category-park_play_area = problem w parku lub na placu zabaw
    .about = Coś zepsutego, brudnego lub niebezpiecznego w parku albo na placu zabaw.
    .words = park, plac zabaw, huśtawka, zjeżdżalnia, placu zabaw, w parku
category-antisocial_behaviour = zachowania antyspołeczne
    .about = Ludzie, którzy nękają, grożą, przeszkadzają innym albo coś niszczą.
    .words = zachowania antyspołeczne, nękanie, groźby, źli sąsiedzi, chuligani, gangi, wandale, zaczepki
category-pests = szkodniki
    .about = Szczury, myszy, osy lub inne szkodniki.
    .words = szkodniki, szczury, szczur, myszy, mysz, osy, gniazdo os, karaluchy, pluskwy, mrówki, robactwo
category-street_light = problem z latarnią uliczną
    .about = Latarnia, która nie świeci, jest zepsuta albo niebezpieczna.
    .words = latarnia, latarnia uliczna, lampa uliczna, słup, nie świeci latarnia, ciemno na ulicy
category-pothole = dziura w jezdni lub chodniku
    .about = Dziura lub zniszczona nawierzchnia jezdni, ścieżki rowerowej albo chodnika.
    .words = dziura, dziura w drodze, dziura w jezdni, zepsuty chodnik, wyrwa, nawierzchnia
category-blocked_drain = zatkany odpływ
    .about = Zatkany odpływ, kratka ściekowa lub kanał.
    .words = zatkany odpływ, odpływ, kratka ściekowa, kanał, kanalizacja, studzienka, zatkana studzienka, ściek
category-illegal_parking = złe parkowanie
    .about = Pojazd zaparkowany tam, gdzie nie wolno.
    .words = złe parkowanie, nielegalne parkowanie, zaparkowane auto, żółte linie, zastawiony wjazd, parkowanie
category-public_toilet = problem z toaletą publiczną
    .about = Toaleta publiczna, która jest brudna, zamknięta lub zepsuta.
    .words = toaleta publiczna, toaleta, toalety, szalet, wc, ubikacja, kibel
category-other = coś innego
    .about = Wszystko, co nie pasuje do innych rodzajów.
    .words = coś innego, inne, inny problem, żadne z tych

# What is said before the first question.

advice-fly_tipping = Proszę nie dotykać śmieci ani w nich nie szukać. Proszę nie podchodzić do ludzi, którzy je wyrzucają. Jeśli to dzieje się teraz, proszę zadzwonić na policję.
    .sms = Proszę nie dotykać śmieci. Jeśli ktoś je teraz wyrzuca, proszę zadzwonić na policję.
advice-abandoned_vehicle = Pojazdem bez podatku drogowego zajmuje się urząd DVLA (Driver and Vehicle Licensing Agency). Jeśli pojazd jest tylko źle zaparkowany, proszę to napisać.
    .sms = Brak podatku drogowego to sprawa dla DVLA. Jeśli pojazd jest tylko źle zaparkowany, proszę to napisać.
advice-noise = Nie możemy nic zrobić z hałasem z dróg, pociągów lub samolotów. Nie możemy nic zrobić ze zwykłymi odgłosami domowymi i zabawą dzieci. Jeśli słychać, że komuś dzieje się krzywda, proszę dzwonić pod 999.
    .sms = Nie zajmujemy się hałasem z dróg, pociągów, samolotów, z życia domowego i zabaw dzieci. Jeśli komuś dzieje się krzywda: 999.
advice-dead_animal = Proszę nie dotykać zwierzęcia. Jeśli ma właściciela, sprawdzamy czip, aby go powiadomić.
advice-needles = Proszę nie dotykać igieł. Dzieci i zwierzęta proszę trzymać z daleka. Jeśli kogoś ukłuła igła, proszę umyć to miejsce i zadzwonić pod 111.
advice-antisocial_behaviour = Jeśli ktoś jest teraz w niebezpieczeństwie, proszę dzwonić pod 999. Po trzech zgłoszeniach w ciągu sześciu miesięcy można poprosić o ponowne zbadanie sprawy.

why-noise-not-anonymous = Do tej sprawy potrzebujemy Państwa nazwiska, bo musimy pokazać, jak hałas wpływa na Państwa dom. Nie mówimy sąsiadowi, kim Państwo są.

# Who looks after things. The names fit in the middle of a sentence.

body-city = Norwich City Council
body-norfolk_county = Norfolk County Council
body-anglian_water = Anglian Water
body-police_101 = policja
body-environment_agency = agencja ochrony środowiska (Environment Agency)
body-national_highways = National Highways
body-dvla = urząd do spraw pojazdów (DVLA)
body-defra = ministerstwo środowiska i rolnictwa (Defra)
body-landlord = właściciel wynajmowanego mieszkania (landlord)
body-housing_association = spółdzielnia mieszkaniowa (housing association)
body-homeowner = właściciel domu
body-leaseholder = posiadacz dzierżawy mieszkania (leaseholder)
body-landowner = właściciel terenu lub budynku
body-utility = firma, do której należy skrzynka
body-private_contractor = firma zwalczająca szkodniki
body-broadland = urząd Broadland District Council
body-south_norfolk = urząd South Norfolk Council
body-north_norfolk = urząd North Norfolk District Council
body-breckland = urząd Breckland Council
body-great_yarmouth = urząd Great Yarmouth Borough Council
body-west_norfolk = urząd Borough Council of King's Lynn and West Norfolk
body-east_suffolk = urząd East Suffolk Council

# Why it is theirs.

why-norfolk_county = Norfolk County Council dba o drogi, chodniki i latarnie.
why-anglian_water = Anglian Water dba o kanały pod ulicą.
why-police_101 = Policja zajmuje się przestępstwami i pojazdami, które blokują drogę.
why-environment_agency = Environment Agency zajmuje się bardzo dużą ilością odpadów lub odpadami szkodliwymi.
why-national_highways = National Highways dba o największe drogi, na przykład A47.
why-dvla = DVLA zajmuje się pojazdami bez podatku drogowego.
why-defra = Defra chce wiedzieć, kiedy giną liczne dzikie ptaki. Mogą mieć ptasią grypę.
why-landlord = Właściciel wynajmowanego mieszkania musi dbać o jego bezpieczeństwo i naprawy. Najpierw proszę powiedzieć o tym właścicielowi. Jeśli nic nie zrobi, proszę dać nam znać. Możemy to zbadać.
why-housing_association = Spółdzielnia mieszkaniowa (housing association) musi dbać o bezpieczeństwo i naprawy mieszkania.
why-homeowner = Właściciel domu dba o jego naprawy i odpływy.
why-leaseholder = Posiadacz dzierżawy (leaseholder) dba o wnętrze mieszkania. My dbamy o budynek i części wspólne.
why-landowner = Właściciel musi usunąć to z prywatnego terenu. Urząd nie ma prawa tam pracować.
why-utility = Firma musi sama czyścić swoje skrzynki. Jej nazwa często jest na skrzynce.
why-private_contractor = Urząd zwalcza szkodniki w mieszkaniach komunalnych i na terenach publicznych. W innych domach może to zrobić firma za opłatą.
why-neighbour = Każdy urząd dba o swój obszar.

# How far a report has come: what it is called, what it means (.meaning), what comes next (.next).

status-received = Mamy Państwa zgłoszenie
    .meaning = Zgłoszenie jest u nas bezpieczne. Nikt go jeszcze nie przeczytał.
    .next = Ktoś je przeczyta i wybierze odpowiedni zespół.
status-triage = Wybieramy odpowiedni zespół
    .meaning = Ktoś przeczytał zgłoszenie. Ustalamy, kto powinien się tym zająć.
    .next = Zajmie się tym odpowiedni zespół.
status-investigating = Badamy tę sprawę
    .meaning = Zespół sprawdza, co trzeba zrobić.
    .next = Zespół zaplanuje prace albo napisze, dlaczego ich nie będzie.
status-scheduled = Planujemy prace
    .meaning = Prace są na naszej liście i mają termin.
    .next = Przyjedzie ekipa i to zrobi.
status-in_progress = Prace się zaczęły
    .meaning = Ekipa zaczęła prace.
    .next = Ekipa skończy prace. W każdej chwili można tu zapytać, jak daleko są.
status-referred_internal = Zajmuje się tym teraz inny nasz zespół
    .meaning = Zgłoszenie dotyczyło innego naszego zespołu. Przekazaliśmy mu je.
    .next = Ten zespół zajmie się sprawą. Nie trzeba nic robić.
status-fixed = Zrobione
    .meaning = Prace są zakończone.
    .next = Jeśli coś jest nie tak, proszę zgłosić to tu ponownie i podać ten numer.
status-duplicate = Ktoś już to zgłosił
    .meaning = Mamy już zgłoszenie w tej samej sprawie. Dołączyliśmy do niego Państwa zgłoszenie.
    .next = Wiadomość przyjdzie do wszystkich razem.
status-not_ours = Zajmuje się tym { $body }
    .meaning = Nasz urząd za to nie odpowiada.
    .next = Można mnie zapytać, jak się z nimi skontaktować.
status-no_action = Nie możemy tego zrobić
    .meaning = Zbadaliśmy sprawę i nie wykonamy prac.
    .next = Jeśli się Państwo nie zgadzają, można poprosić o ponowne rozpatrzenie albo złożyć skargę.
status-cancelled = Na Państwa prośbę przerwaliśmy
    .meaning = Nic więcej nie robimy, bo taka była Państwa prośba.
    .next = W każdej chwili można złożyć nowe zgłoszenie.
status-closed = Zakończone
    .meaning = Zrobiliśmy wszystko, co mogliśmy.
    .next = Jeśli coś jest nie tak, proszę zgłosić to tu ponownie i podać ten numer.
status-reopened = Znów otwarte
    .meaning = Sprawa była zakończona. Pracujemy nad nią ponownie.
    .next = Zespół zbada ją jeszcze raz.
