# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: pirmi jums neberašysime. Galite mums rašyti, ir atsakysime. Jei vėl norite gauti mūsų SMS, siųskite START.
messages-start = { $council }: vėl galime jums rašyti, kas naujo jūsų reikaluose. Jei nenorite, siųskite STOP.
messages-help = { $council }, automatinės SMS. Parašykite savo žodžiais, ko reikia, skambinkite { $phone } arba užsirašykite į vizitą: { $place }. Kad SMS negautumėte, siųskite STOP.

assistant-photo-link = Norėdami siųsti nuotraukas, atidarykite { $link }
assistant-photo-by-text = Nuotraukų SMS žinute priimti negalime. Norėdami siųsti nuotrauką, atidarykite { $link }

photo-page-council = { $council }
photo-page-title = Atsiųskite nuotrauką
photo-page-choose = Pasirinkite nuotraukas arba nufotografuokite
photo-page-place = Prieš kam nors matant nuotrauką, pašaliname duomenis, kur ji daryta.
photo-page-send = Siųsti
photo-page-done-title = Nuotrauką gavome
photo-page-done = Ačiū. Grįžkite į savo SMS žinutes. Ten tęsime.
photo-page-none = Nepavyko to atidaryti kaip nuotraukos. Pasirinkite JPEG arba PNG nuotrauką.
photo-page-too-big = Ta nuotrauka per didelė. Pasirinkite mažesnę nei 10 MB.
photo-page-unknown-title = Ši nuoroda neveikia
photo-page-unknown = Patikrinkite nuorodą arba atsiųskite mums SMS. Kai siųsite nuotrauką, gausite naują nuorodą.
photo-page-wrong-title = Atsiprašome, kažkas nepavyko
photo-page-wrong = Jūsų nuotrauka neišsiųsta. Palaukite minutę ir bandykite dar kartą.
