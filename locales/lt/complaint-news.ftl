# Drafted by machine; not yet reviewed by a speaker.
# What is written to who complained, when a member of staff has taken the next step.

complaint-news =
    Yra naujienų apie skundą { $reference }.
    { $details }
    .subject = Naujienos apie jūsų skundą { $reference }
complaint-news-handler = Jūsų skundu rūpinasi { $name }, { $department }. Etapas { $stage } iš 2.
complaint-news-points = Skundą suprantame taip:
complaint-news-point = - { $text }
complaint-news-correct = Jei kas nors neteisinga arba norite ką nors pridėti, pasakykite mums.
complaint-news-answer-by = Atsakysime iki šios datos: { $date }. Jei ją praleisime, galėsite eiti toliau.
complaint-news-extended = Mūsų atsakymas užtruks ilgiau. Atsiprašome. Priežastis: { $reason }
complaint-news-new-date = Nauja data: { $date }.
complaint-news-answer = Tai mūsų atsakymas. Etapas { $stage } iš 2.
complaint-news-decision = { $decision } Priežastis: { $reasons }
complaint-news-action = Dar reikia padaryti: { $what } Iki šios datos: { $date }. Tuo rūpinasi { $owner }.
complaint-news-help =
    Pagalbos bet kada galite prašyti ombudsmeno:
    { $ombudsmen }
complaint-remedy-apology = Atsiprašome.
complaint-remedy-put_right = Tai ištaisysime.
complaint-remedy-reconsider = Tai peržiūrėsime dar kartą.
complaint-remedy-payment = Išmokėsime jums pinigų.
complaint-remedy-change = Pakeisime tai, kaip dirbame.
