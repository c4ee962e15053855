# Drafted by machine; not yet reviewed by a speaker.
# What is said at a sign of danger, at any step. The number comes first. Nobody has been called for the resident.
# .again is for the same danger named twice in ten minutes.

danger-safe-now = Ar dabar esate saugūs?
    .again = Ar esate saugioje vietoje?
danger-choice-safe = Taip
    .words = taip, t, jo, aha, ok, okei, saugu, saugus, saugi, aš saugus, aš saugi, lauke, esu lauke, išėjau, išėjome
danger-choice-not-safe = Ne
    .words = ne, n, nea, nee, nesaugu, dar ne, nelabai, dar viduje, viduje, pavojuje, gelbėkite, padėkite, padėkit, įstrigau, negaliu išeiti

# Said after a danger's text when the council offers a person and one can be reached.
danger-offer-person = Galiu dabar paprašyti tarybos darbuotojo su jumis pasikalbėti.

danger-gas_leak = Dabar išeikite į lauką. Iš ten skambinkite { $gas }. Tai nemokama bet kada. Nejunkite jungiklių ir ugnies. Išeidami atidarykite langus. Užsukite dujas prie skaitiklio, jei saugu. Viduje nenaudokite mobiliojo telefono. Jei kam bloga, skambinkite { $emergency }. Minicom: { $gas_minicom }.
    .again = Dabar išeikite į lauką ir ten likite. Skambinkite { $gas }. Jei kam bloga, skambinkite { $emergency }.
    .sms = Dabar išeikite į lauką. Iš ten skambinkite { $gas }. Nejunkite jungiklių ir ugnies. Išeidami atidarykite langus. Jei kam bloga: { $emergency }.
    .voice = Dabar išeikite į lauką. Iš ten skambinkite { $gas }. Nejunkite jungiklių ir ugnies. Jei kam bloga, skambinkite { $emergency }.

danger-fire = Dabar skambinkite { $emergency } ir prašykite gaisrinės (fire service). Išeikite ir negrįžkite. Nieko nesiimkite. Jei negirdite, naudokite 999 BSL programėlę arba 999bsl.co.uk. Jei jūsų telefonas tam paruoštas, galite siųsti SMS numeriu { $emergency }.
    .again = Dabar skambinkite { $emergency }. Išeikite ir negrįžkite.
    .sms = Dabar skambinkite { $emergency } ir prašykite gaisrinės (fire service). Išeikite ir negrįžkite. Jei negirdite: programėlė 999 BSL.
    .voice = Dabar skambinkite { $emergency } ir prašykite gaisrinės, angliškai fire service. Išeikite ir negrįžkite.

danger-crime_now = Dabar skambinkite { $emergency } ir prašykite policijos (police). Jei negalite kalbėti mobiliuoju, klausykite ir paprašyti spauskite 55. Jei negirdite, naudokite 999 BSL programėlę arba 999bsl.co.uk. Jei jūsų telefonas tam paruoštas, galite siųsti SMS numeriu { $emergency }. Jei galite, eikite į saugią vietą.
    .again = Dabar skambinkite { $emergency }. Jei negalite kalbėti, paprašyti spauskite 55.
    .sms = Dabar skambinkite { $emergency } ir prašykite policijos (police). Jei negalite kalbėti, spauskite 55. Jei negirdite: programėlė 999 BSL.
    .voice = Dabar skambinkite { $emergency } ir prašykite policijos, angliškai police. Jei negalite kalbėti mobiliuoju, paprašyti spauskite 55.

danger-unconscious = Dabar skambinkite { $emergency } ir prašykite greitosios (ambulance). Likite prie to žmogaus. Jums pasakys, ką daryti. Jei negirdite, naudokite 999 BSL programėlę arba 999bsl.co.uk.
    .again = Dabar skambinkite { $emergency } ir prašykite greitosios (ambulance).
    .sms = Dabar skambinkite { $emergency } ir prašykite greitosios (ambulance). Likite prie to žmogaus. Jei negirdite: programėlė 999 BSL.

danger-power_line = Dabar skambinkite { $power }. Tai nemokama. Jei kas sužeistas ar pavojuje, pirma skambinkite { $emergency }. Būkite toli nuo laido ir nuo visko, ką jis liečia.
    .again = Skambinkite { $power } arba { $emergency }, jei kas pavojuje. Būkite toli nuo laido.
    .sms = Dabar skambinkite { $power }. Jei kas pavojuje, pirma { $emergency }. Būkite toli nuo laido.

danger-power_cut = Skambinkite { $power }. Tai nemokama bet kada. Jie pasakys, kodėl nėra elektros ir kada ji bus. Jei kam elektros reikia medicinos įrangai, pirma pasakykite tai.
    .again = Dėl elektros skambinkite { $power }. Tai nemokama bet kada.
    .sms = Nėra elektros: skambinkite { $power }. Nemokama. Jei jos reikia medicinos įrangai, pirma pasakykite tai.

danger-flooding = Jei gresia pavojus gyvybei, dabar skambinkite { $emergency }. Jei Norfolk užlietas namas ar kelias, skambinkite { $floods }. Įspėjimai apie potvynius, Floodline: { $floodline }. Neikite ir nevažiuokite per vandenį. Žmones ir gyvūnus perkelkite aukščiau.
    .again = Jei gresia pavojus gyvybei: { $emergency }. Kitas užliejimas: { $floods }.
    .sms = Jei gresia pavojus gyvybei: { $emergency }. Užlietas namas ar kelias: { $floods }. Neikite ir nevažiuokite per vandenį.
    .voice = Jei gresia pavojus gyvybei, dabar skambinkite { $emergency }. Dėl kito užliejimo skambinkite { $floods }. Neikite į vandenį.

danger-no_water = Skambinkite Anglian Water { $water }. Jie tvarko, kai nėra vandens, trūksta vamzdis ar liejasi nuotekos. Būkite toliau nuo nuotekų.
    .again = Skambinkite Anglian Water { $water }.
    .sms = Skambinkite Anglian Water { $water }: nėra vandens, trūko vamzdis, nuotekos. Būkite toliau nuo nuotekų.

danger-medical = Jei gresia pavojus gyvybei, dabar skambinkite { $emergency }. Dėl kitos medicinos pagalbos skambinkite { $nhs }, dieną ir naktį. Psichikos krizės atveju skambinkite { $nhs } ir rinkitės 2.
    .again = Jei gresia pavojus gyvybei: { $emergency }. Kita medicinos pagalba: { $nhs }.
    .sms = Jei gresia pavojus gyvybei: { $emergency }. Kita medicinos pagalba: { $nhs }, dieną ir naktį.

danger-self_harm = Jei jums dabar gresia pavojus, skambinkite { $emergency }. Galite skambinti Samaritans { $samaritans }, bet kada, nemokamai. Galite siųsti SMS su žodžiu SHOUT numeriu { $shout }. Galite skambinti { $nhs } ir rinktis 2. Ačiū, kad pasakėte.
    .again = Jei pavojus, skambinkite { $emergency }. Galite skambinti Samaritans { $samaritans }, bet kada, nemokamai.
    .sms = Jei jums pavojus, skambinkite { $emergency }. Samaritans: { $samaritans }, bet kada, nemokamai. Arba SMS SHOUT: { $shout }.
    .voice = Jei jums dabar gresia pavojus, skambinkite { $emergency }. Galite skambinti Samaritans { $samaritans }, bet kada, nemokamai.

danger-child_risk = Jei vaikui dabar gresia pavojus, skambinkite { $emergency }. Jei ne, skambinkite Norfolk County Council { $county }, dieną ir naktį. Jei esi vaikas, gali skambinti Childline { $childline }. Tai nemokama, ir tave išklausys.
    .again = Jei vaikui dabar pavojus: { $emergency }. Jei ne: { $county }, dieną ir naktį.
    .sms = Jei vaikui dabar pavojus: { $emergency }. Jei ne: { $county }, dieną ir naktį. Jei esi vaikas, Childline: { $childline }.

danger-adult_risk = Jei kam dabar gresia pavojus, skambinkite { $emergency }. Jei ne, skambinkite Norfolk County Council { $county }, dieną ir naktį. Jie padeda suaugusiems, kuriuos skriaudžia arba kuriais niekas nesirūpina.
    .again = Jei kam dabar pavojus: { $emergency }. Jei ne: { $county }, dieną ir naktį.
    .sms = Jei kam dabar pavojus: { $emergency }. Jei ne: { $county }, dieną ir naktį. Jie padeda skriaudžiamiems suaugusiems.

danger-domestic_abuse = Jei jums dabar gresia pavojus, skambinkite { $emergency }. Jei negalite kalbėti mobiliuoju, paprašyti spauskite 55. Pagalbos dėl smurto namuose linija (National Domestic Abuse Helpline): { $abuse_helpline }, nemokama, dieną ir naktį. Dėl to jums neskambinsime ir nerašysime, nebent pasakysite, kad saugu.
    .again = Jei pavojus, skambinkite { $emergency }. Pagalbos linija: { $abuse_helpline }, nemokama, dieną ir naktį.
    .sms = Jei pavojus, skambinkite { $emergency }. Jei negalite kalbėti, spauskite 55. Pagalbos linija: { $abuse_helpline }, nemokama, visada.
    .voice = Jei jums dabar gresia pavojus, skambinkite { $emergency }. Jei negalite kalbėti mobiliuoju, paprašyti spauskite 55. Pagalbos linija: { $abuse_helpline }, nemokama, dieną ir naktį.

danger-urgent_care = Jei kam dabar gresia pavojus, skambinkite { $emergency }. Dėl skubios priežiūros skambinkite Norfolk County Council { $county }, dieną ir naktį.
    .again = Jei kam pavojus: { $emergency }. Skubi priežiūra: { $county }.
    .sms = Jei kam dabar pavojus: { $emergency }. Skubi priežiūra: { $county }, dieną ir naktį.

danger-homeless_tonight = Skambinkite mums { $council } ir pasakykite, kad šiąnakt neturite kur miegoti. Skambinti galite bet kada. Jei matėte lauke miegantį žmogų, praneškite StreetLink svetainėje.
    .again = Skambinkite { $council } ir pasakykite, kad šiąnakt neturite kur miegoti.
    .sms = Skambinkite { $council } ir pasakykite, kad šiąnakt neturite kur miegoti.

danger-emergency_repair = Jei gresia pavojus gyvybei, dabar skambinkite { $emergency }. Jei jūsų tarybos būstas nesaugus, skambinkite mums { $council } bet kada. Būkite toliau nuo pavojaus. Išjunkite vandenį arba elektrą, jei tai saugu.
    .again = Jei gresia pavojus gyvybei: { $emergency }. Skubus remontas: { $council }.
    .sms = Jei gresia pavojus gyvybei: { $emergency }. Jei tarybos būstas nesaugus: { $council }, bet kada.

danger-dangerous_structure = Jei griūva arba gali užgriūti ant žmogaus, dabar skambinkite { $emergency }. Jei ne, skambinkite mums { $council } ir pasakykite, kad nesaugu. Būkite toliau ir neprileiskite kitų.
    .again = Jei gali užgriūti ant žmogaus: { $emergency }. Jei ne: { $council }. Būkite toliau.
    .sms = Jei gali užgriūti ant žmogaus: { $emergency }. Jei ne: { $council }. Būkite toliau.

danger-street_light_danger = Jei kas dabar gali nukentėti, skambinkite { $emergency }. Jei ne, skambinkite Norfolk County Council { $county } ir pasakykite, kad žibintas nesaugus. Nelieskite žibinto ir laidų. Neprileiskite kitų.
    .again = Jei kas gali nukentėti: { $emergency }. Jei ne: { $county }. Nelieskite žibinto.
    .sms = Jei kas gali nukentėti: { $emergency }. Jei ne: { $county }. Nelieskite žibinto ir laidų.

danger-dangerous_vehicle = Jei dega arba kas dabar gali nukentėti, skambinkite { $emergency }. Jei teka degalai ar yra sudužusio stiklo, skambinkite policijai { $police }. Būkite toliau nuo mašinos.
    .again = Jei kas gali nukentėti: { $emergency }. Jei ne: { $police }. Būkite toliau nuo mašinos.
    .sms = Jei dega arba kas gali nukentėti: { $emergency }. Jei teka degalai ar yra stiklo: { $police }. Būkite toliau.

danger-pollution = Skambinkite Environment Agency { $environment }, dieną ir naktį. Jie tvarko išsiliejimus, žūstančias žuvis ir kenksmingas atliekas. Būkite toliau, neprileiskite vaikų ir gyvūnų.
    .again = Skambinkite Environment Agency { $environment }, dieną ir naktį.
    .sms = Skambinkite Environment Agency { $environment }, dieną ir naktį. Būkite toliau, neprileiskite vaikų ir gyvūnų.

danger-hate_incident = Jei kam dabar gresia pavojus, skambinkite { $emergency }. Jei žmonės puolami už tai, kas jie yra, galite pranešti policijai { $police }. Vis tiek galite pranešti ir čia.
    .again = Galite pranešti policijai { $police }. Jei kam dabar pavojus: { $emergency }.
    .sms = Jei kam dabar pavojus: { $emergency }. Jei žmonės puolami už tai, kas jie yra, praneškite policijai { $police }.

danger-crime_past = Jei tai vyksta dabar, skambinkite { $emergency }. Jei jau baigėsi, skambinkite policijai { $police }. Jei negirdite, skambinkite 18001 { $police }. Nesakant vardo, Crimestoppers: { $crimestoppers }.
    .again = Skambinkite policijai { $police }. Jei vyksta dabar: { $emergency }.
    .sms = Jei vyksta dabar: { $emergency }. Jei baigėsi, policija: { $police }. Be vardo, Crimestoppers: { $crimestoppers }.
