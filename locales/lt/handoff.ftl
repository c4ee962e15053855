# Drafted by machine; not yet reviewed by a speaker.
# A person takes over: the queue, other ways, and what staff say. The resident is told honestly how long it may take.

handoff-waiting =
    Perduodu jus žmogui. Jūsų vieta eilėje: { $place }. Jis mato, ką man sakėte.
    Likite čia arba pasirinkite vieną iš šių.
    .sms = Perduodu jus žmogui. Jūsų vieta eilėje: { $place }. Atsakys čia.
    .easy =
        Atsakys žmogus.
        Jūsų vieta eilėje: { $place }.
        Jis mato, ką man sakėte.
        Likite čia. Arba pasirinkite vieną iš šių.
handoff-waiting-about =
    Perduodu jus žmogui. Jūsų vieta eilėje: { $place }. Laukti reikės maždaug tiek minučių: nuo { $from } iki { $to }.
    Jis mato, ką man sakėte. Likite čia arba pasirinkite vieną iš šių.
    .sms = Perduodu jus žmogui. Jūsų vieta eilėje: { $place }, minučių: nuo { $from } iki { $to }. Atsakys čia.
    .easy =
        Atsakys žmogus.
        Jūsų vieta eilėje: { $place }.
        Minučių laukti: nuo { $from } iki { $to }.
        Jis mato, ką man sakėte.
        Likite čia. Arba pasirinkite vieną iš šių.
handoff-place =
    { $place ->
        [1] Dabar jūsų eilė. Žmogus netrukus čia atsakys.
       *[other] Jūsų vieta eilėje dabar: { $place }.
    }
handoff-closing = Dirbame iki { $time }. Jūs vis dar eilėje. Jei iki tol niekas negalės atsakyti, galime jums paskambinti.
handoff-still-waiting = Jūs vis dar eilėje. Žmogus atsakys čia. Taip pat galite pasirinkti vieną iš šių.

handoff-choice-callback = Perskambinkite man
    .words = perskambinkite man, perskambinkite, perskambinti, perskambink, paskambinkite man, paskambinkite, skambinkite man
handoff-choice-carry-on = Tęsti be žmogaus
    .words = tęsti be žmogaus, testi be zmogaus, tęsti, testi, tęskime, toliau, be žmogaus, be zmogaus, užtenka pagalbininko, atgal prie pagalbininko, atšaukti, atsaukti
handoff-choice-wait = Laukiu čia
    .words = laukiu čia, laukiu cia, laukiu, palauksiu, lauksiu, lauksiu čia, dabar, sujunkite, sujunkite mane
handoff-choice-leave = Nebelaukiu
    .words = nebelaukiu, nelaukiu, nelauksiu, nebelauksiu, nenoriu laukti, nebenoriu laukti, išeiti iš eilės, iseiti is eiles, palieku eilę, stop
handoff-choice-write = Atsakykite čia vėliau
    .words = atsakykite čia vėliau, atsakykite cia veliau, atsakykite vėliau, atsakykite čia, parašykite man, parasykite man, rašykite man, paliksiu žinutę, paliksiu zinute

handoff-today = šiandien
handoff-on-day = { $day }

handoff-shut =
    Dabar čia nėra kam kalbėtis. Atsidarome: { $day }, { $time }.
    Galiu prašyti, kad tada jums kas nors paskambintų arba atsakytų čia. Ką renkatės?
    .sms = Dabar čia nieko nėra. Atsidarome: { $day }, { $time }. Tada kas nors gali paskambinti arba atsakyti čia.
    .easy =
        Dabar čia nieko nėra.
        Atsidarome: { $day }, { $time }.
        Tada žmogus gali jums paskambinti. Arba atsakyti čia.
        Ko norite?
handoff-busy =
    Dabar niekas negali jūsų priimti. Galiu prašyti, kad kas nors jums paskambintų arba vėliau atsakytų čia. Ką renkatės?
handoff-shut-for-long =
    Dabar čia nėra kam kalbėtis. Kada atsidarome, sužinosite telefonu { $phone }. Žmogus gali vėliau atsakyti čia.
handoff-other-ways = Ar norite, kad jums perskambintų, vėliau atsakytų čia, ar tęsti su manimi?

handoff-ask-number = Kokiu numeriu jums skambinti?
    .again = Nurodykite britų telefono numerį, pavyzdžiui, 07700 900123. Arba tęskite be žmogaus.
handoff-callback =
    Jums paskambins numeriu { $number }. Laikas: { $day }, nuo { $from } iki { $to }. Jūsų numeris: { $reference }.
    Jūsų vieta lieka, todėl čia laukti nereikia.
    .sms = Jums paskambins numeriu { $number }. Laikas: { $day }, nuo { $from } iki { $to }. Jūsų numeris: { $reference }.
    .easy =
        Žmogus jums paskambins: { $number }.
        Kada: { $day }, nuo { $from } iki { $to }.
        Jūsų numeris: { $reference }.
        Čia laukti nereikia.
handoff-callback-stands =
    Jūs jau prašėte skambučio. Jums paskambins numeriu { $number }. Laikas: { $day }, nuo { $from } iki { $to }. Jūsų numeris: { $reference }.
handoff-ticket =
    Žmogus tai perskaitys ir atsakys čia. Atsidarome: { $day }. Jūsų numeris: { $reference }. Viskas, ką sakėte, išsaugota.
    .easy =
        Žmogus tai perskaitys. Jis atsakys čia.
        Atsidarome: { $day }.
        Jūsų numeris: { $reference }.
        Niekas nedingo.
handoff-ticket-no-day =
    Žmogus tai perskaitys ir atsakys čia. Jūsų numeris: { $reference }. Viskas, ką sakėte, išsaugota.
handoff-carry-on = Jūs nebe eilėje. Tęsiame kartu.
handoff-go-on = Tęsiame kartu. Bet kada galite prašyti žmogaus.
handoff-left = Jūs nebe eilėje. Viskas, ką sakėte, išsaugota. Čia galite rašyti bet kada.

# Said for staff.

handoff-introduction = Čia { $name }, { $department }.
handoff-lapsed =
    Atsiprašome. Žmogus, su kuriuo kalbėjote, turėjo išeiti. Jūsų vieta lieka. Pirmas laisvas darbuotojas atsakys čia.
handoff-transferred =
    { $name } perduoda jus kitai komandai: { $team }. Jūsų vieta lieka, ir jie mato, ką mums sakėte.
handoff-returned = { $name } išėjo iš šio pokalbio. Čia vėl automatinis pagalbininkas.
handoff-closed =
    { $name } baigė šį pokalbį. Jūsų numeris: { $reference }.
    Čia vis dar galite rašyti. Atsakys automatinis pagalbininkas.
    .sms = { $name } baigė šį pokalbį. Jūsų numeris: { $reference }. Jei čia parašysite, atsakys pagalbininkas.
