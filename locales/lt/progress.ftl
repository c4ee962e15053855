# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody asks how a report is going.

progress-ask-reference = Koks pranešimo numeris? Jis atrodo taip: { $example }.
    .again = Numerį gavote, kai pranešėte. Jame yra raidžių ir skaičių, pavyzdžiui, { $example }.
    .voice = Koks pranešimo numeris? Sakykite jį po vieną ženklą.
    .easy =
        Koks jūsų numeris?
        Jis atrodo taip: { $example }.
progress-label-reference = Numeris
    .words = numeris, pranešimo numeris, nr, kodas
progress-which = Kuris tai jūsų pranešimas?
    .again = Pasirinkite vieną iš savo pranešimų arba nurodykite kitą numerį.
progress-yours = Štai ką pas mus turite. Apie ką norite sužinoti?
    .again = Pasirinkite vieną iš jų arba nurodykite kitą numerį.
progress-word-mine = Viskas, ką pas jus turiu
    .words = viskas ką pas jus turiu, ką pas jus turiu, ka pas jus turiu, visi mano pranešimai, visi mano pranesimai, mano pranešimai, parodykite mano pranešimus, mano pranešimų sąrašas, visi mano reikalai, mano reikalai, parodykite mano reikalus, pamečiau numerį, pameciau numeri, pamiršau numerį, pamirsau numeri, neturiu numerio, nežinau numerio, nezinau numerio, neprisimenu numerio
progress-own = { $reference }, { $category }
progress-reference-wrong = Šiame numeryje yra klaida: viena raidė ar skaičius netinka. Patikrinkite dar kartą. Numeris atrodo taip: { $example }.
    .easy =
        Šis numeris neteisingas.
        Patikrinkite. Jis atrodo taip: { $example }.
progress-not-found = Nerandu pranešimo su tokiais duomenimis. Patikrinkite ir bandykite dar kartą.
progress-status =
    Pranešimas { $reference }, tema: { $category }.
    { $status }
progress-stage = { $status }. { $meaning }
progress-by = Kito žingsnio laukiame iki šios datos: { $date }.
progress-put-off = Buvo sakyta: { $was }. Atsiprašome, kad trunka ilgiau. Kitas žingsnis numatomas: { $date }.
    .easy =
        Sakėme: { $was }. Tai trunka ilgiau. Atsiprašome.
        Kitas žingsnis iki: { $date }.
progress-late = Sakėme, kad sutvarkysime iki šios datos: { $date }. To nepadarėme. Atsiprašome. Jei skubu, skambinkite { $phone }.
    .easy =
        Sakėme: { $date }. To nepadarėme. Atsiprašome.
        Reikia greitai? Skambinkite { $phone }.
progress-ask-proof = Galiu parodyti ir adresą bei informaciją. Tam nurodykite pranešimo pašto kodą, telefoną arba el. paštą. Galite tai praleisti.
    .again = Nurodykite pašto kodą, telefono numerį arba el. paštą iš pranešimo. Galite tai praleisti.
    .sms = Norėdami matyti daugiau, nurodykite pranešimo pašto kodą, telefoną ar el. paštą. Arba rašykite: praleisti.
    .easy =
        Norite matyti daugiau?
        Nurodykite pašto kodą, telefoną arba el. paštą, kurį mums davėte.
        Arba sakykite: praleisti.
progress-label-proof = Patvirtinimas
progress-details =
    Pranešimo adresas: { $address }.
    { $description }
progress-end = Ar galime dar kuo nors padėti?
progress-give-up = Nerandu. Skambinkite { $phone }, ir darbuotojas paieškos. Pranešime niekas nepasikeitė.
