# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Ahora hablamos en: { $language }. Para volver al inglés, escriba: English.
language-now-english = Ahora hablamos en inglés.
language-which = ¿Qué idioma quiere? Escriba su nombre, por ejemplo Español, Polski, العربية o 中文.

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = Ahora uso palabras cortas y fáciles. Para dejarlo, diga: palabras normales.
    .words = lectura fácil, lectura facil, palabras fáciles, palabras faciles, palabras más fáciles, palabras mas faciles, palabras sencillas, palabras simples, más sencillo por favor, mas sencillo por favor, más fácil por favor, mas facil por favor, español sencillo, español fácil, dígalo más fácil, digalo mas facil, frases cortas, palabras cortas, difícil de entender, dificil de entender, difícil de leer, dificil de leer
easy-off = Vuelvo a usar palabras normales. Para volver a lo fácil, diga: lectura fácil.
    .words = palabras normales, palabras de siempre, palabras habituales, quitar lectura fácil, quitar lectura facil, sin lectura fácil, sin lectura facil, no más lectura fácil, no mas lectura facil, parar lectura fácil, parar lectura facil
easy-kept = Antes pidió palabras fáciles. Ahora las uso. Para dejarlo, diga: palabras normales.
easy-elsewhere = Todavía no tengo palabras fáciles en este idioma. Las tengo en: { $languages }. Una persona puede ayudarle. Llame al { $phone }.

# Said once, where the words are a translator's.
language-translated =
    Un ordenador traduce estas palabras, y puede equivocarse.
    Puede pedir un intérprete. Es gratis.
    .easy =
        Un ordenador pone estas palabras en su idioma.
        Se puede equivocar.
        Puede pedir un intérprete. Es gratis.
language-not-known =
    No conozco este idioma. Puedo hablar { $languages }. Escriba el nombre de uno.
    Hay intérpretes gratis, para cualquier idioma. Escriba: intérprete. O llame al { $phone } y diga su idioma.
    .voice = No conozco este idioma. Hay intérpretes gratis, para cualquier idioma. Diga: intérprete.
language-choice-RequestInterpreter = Intérprete
    .words = intérprete, interprete, un intérprete, un interprete, traductor, traductora
language-choice-SpeakToPerson = Una persona
    .words = persona, una persona, humano

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = ¿Qué tipo de intérprete necesita?
    .again = ¿Para un idioma que habla, o para la lengua de signos?
interpreter-ask-gender = ¿Quiere que interprete una mujer o un hombre?
    .again = Diga una mujer, un hombre, o que da igual. Intentamos encontrar a quien pida.
interpreter-label-gender = Mujer u hombre
    .words = mujer u hombre, mujer o hombre
interpreter-gender-any = Da igual
    .words = da igual, me da igual, no importa, no me importa, cualquiera, quien sea, no, indiferente
interpreter-gender-woman = Una mujer
    .words = mujer, una mujer, señora, femenino, una mujer por favor
interpreter-gender-man = Un hombre
    .words = hombre, un hombre, señor, varón, varon, masculino, un hombre por favor
interpreter-book = Entonces pedimos la cita ahora, con un intérprete.
interpreter-advised =
    Un ordenador puede equivocarse con las palabras, y esto es importante. Puede tener un intérprete. Es gratis.
    Diga: intérprete. O llame al { $phone } y diga su idioma.
