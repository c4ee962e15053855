# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Ahora hablamos en: { $language }. Para volver al inglés, escriba: English.
language-now-english = Ahora hablamos en inglés.
language-which = ¿Qué idioma quiere? Escriba su nombre, por ejemplo Español, Polski, العربية o 中文.

# Said once, where the words are a translator's.
language-translated =
    Un ordenador traduce estas palabras, y puede equivocarse.
    Puede pedir un intérprete. Es gratis.

interpreter-offer =
    Puede tener un intérprete, también de la lengua de signos británica (BSL). Es gratis.
    Puedo reservarle una cita con intérprete. O llame al { $phone }, { $hours }, y diga qué idioma habla.
    .sms = El intérprete es gratis. Escriba «cita» o llame al { $phone } y diga su idioma.
interpreter-choice-book = Reservar una cita
    .words = cita, una cita, reservar, reservar cita, reservar una cita, pedir cita
