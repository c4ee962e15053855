# Drafted by machine; not yet reviewed by a speaker.
# Proving who somebody is, by a code that is sent to their phone or email.

identity-ask-contact = Jak się Państwo nazywają i jaki jest Państwa numer telefonu komórkowego lub e-mail, który mamy? Wyślę tam kod, aby sprawdzić, że to Państwo.
    .again = Proszę podać imię i nazwisko oraz numer komórkowy lub e-mail. Na przykład: Jan Nowak, 07700 900123.
    .sms = Proszę podać imię i nazwisko oraz numer komórkowy lub e-mail, który mamy. Wyślę tam kod.
identity-ask-name = Jak się Państwo nazywają? Można to pominąć. Bez tego mogę znaleźć mniej.
    .again = Proszę podać imię i nazwisko albo to pominąć.
identity-label-name = Imię i nazwisko
    .words = imię, imie, nazwisko, imię i nazwisko
identity-ask-code = Kod z 6 cyfr został wysłany tutaj: { $to }. Jaki to kod? Ważność w minutach: { $minutes }. Jeśli nie dojdzie, proszę powiedzieć: nowy kod.
    .again = Jaki jest kod z 6 cyfr, który został wysłany tutaj: { $to }? Aby dostać inny, proszę powiedzieć: nowy kod.
identity-ask-code-optional = Kod z 6 cyfr został wysłany tutaj: { $to }. Proszę podać kod, a nie będziemy później sprawdzać, kim Państwo są. Można to pominąć.
    .again = Jaki jest kod z 6 cyfr, który został wysłany tutaj: { $to }? Aby dostać inny, proszę powiedzieć: nowy kod. Można to pominąć.
identity-label-code = Kod
    .words = kod
identity-word-again = Nowy kod
    .words = nowy kod, inny kod, wyślij jeszcze raz, wyslij jeszcze raz, wyślij ponownie, nie doszedł, nie doszedl, nie przyszedł, nie przyszedl, nie mam kodu
identity-six-digits = Kod ma 6 cyfr.
identity-cannot-send = Tam nie można wysłać kodu. Najlepszy jest numer komórkowy.
identity-wrong = To nie jest ten kod.
identity-expired = Ten kod stracił ważność. Wysyłamy nowy.
identity-proven = Dziękujemy. Teraz wiemy, że to Państwo.
identity-language = Ostatnio rozmawialiśmy w innym języku ({ $language }). Jeśli ma być znowu, proszę o to poprosić.
identity-left-out = Idziemy dalej bez kodu. Kim Państwo są, sprawdzimy później.
identity-no-more = Nie mogę teraz sprawdzić, że to Państwo. Proszę zadzwonić: { $phone }, a ktoś pomoże. Można też spróbować jutro.
identity-nothing = Pod tym nazwiskiem i kontaktem nic nie ma. Jeśli mają Państwo numer sprawy, proszę go podać. Albo zadzwonić: { $phone }.
identity-text = Państwa kod: { $code }. Ważność w minutach: { $minutes }. Nigdy nie pytamy o niego przez telefon ani e-mail. Jeśli to nie Państwo o niego prosili, nic nie trzeba robić.
    .subject = Państwa kod od urzędu
