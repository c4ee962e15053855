# Drafted by machine; not yet reviewed by a speaker.
# Proving who somebody is, by a code that is sent to their phone or email.

identity-ask-contact = Koks jūsų vardas ir kokį jūsų mobiliojo numerį arba el. paštą turime? Ten atsiųsiu kodą, kad patikrinčiau, jog tai jūs.
    .again = Nurodykite vardą ir mobiliojo numerį arba el. paštą. Pavyzdžiui: Jonas Petraitis, 07700 900123.
    .sms = Koks jūsų vardas ir kokį jūsų mobiliojo numerį arba el. paštą turime? Ten atsiųsiu kodą.
identity-ask-name = Koks jūsų vardas? Galite praleisti, bet tada galiu rasti mažiau.
    .again = Nurodykite vardą ir pavardę arba praleiskite.
identity-label-name = Vardas
    .words = vardas, mano vardas, pavardė, pavarde
identity-ask-code = 6 skaičių kodas išsiųstas čia: { $to }. Koks tas kodas? Jis galioja { $minutes } min. Jei jis neatėjo, sakykite: naujas kodas.
    .again = Koks 6 skaičių kodas atėjo čia: { $to }? Norėdami gauti kitą, sakykite: naujas kodas.
identity-ask-code-optional = 6 skaičių kodas išsiųstas čia: { $to }. Pasakykite kodą, ir vėliau nereikės tikrinti, kas jūs esate. Arba praleiskite.
    .again = Koks 6 skaičių kodas atėjo čia: { $to }? Norėdami gauti kitą, sakykite: naujas kodas. Galite praleisti.
identity-label-code = Kodas
    .words = kodas, kodą
identity-word-again = Naujas kodas
    .words = naujas kodas, naują kodą, kitas kodas, siųskite naują kodą, siųsti dar kartą, siuskite dar karta, siųskite dar kartą, atsiųskite dar kartą, neatėjo, neatejo, negavau, nėra kodo, neturiu kodo
identity-six-digits = Kode yra 6 skaičiai.
identity-cannot-send = Ten kodo siųsti negaliu. Geriausia mobiliojo numeris.
identity-wrong = Tai ne tas kodas.
identity-expired = Šis kodas nebegalioja. Išsiunčiau naują.
identity-proven = Ačiū. Dabar žinau, kad tai jūs.
identity-language = Praeitą kartą kalbėjome kita kalba: { $language }. Jei vėl jos norite, pasakykite.
identity-left-out = Tęsiame be kodo. Kas jūs esate, patikrinsime vėliau.
identity-no-more = Dabar negaliu patikrinti, kad tai jūs. Skambinkite { $phone }, ir darbuotojas padės, arba bandykite rytoj.
identity-nothing = Pagal šį vardą ir kontaktą nieko nerandu. Jei turite numerį, pasakykite. Arba skambinkite { $phone }.
identity-text = Jūsų kodas: { $code }. Jis galioja { $minutes } min. Niekada jo neklausiame telefonu ar el. paštu. Jei jo neprašėte, nieko nedarykite.
    .subject = Jūsų kodas iš tarybos
