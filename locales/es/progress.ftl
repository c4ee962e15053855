# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody asks how a report is going.

progress-ask-reference = ¿Cuál es la referencia? Se parece a { $example }.
    .again = Le dimos la referencia cuando dio el aviso. Tiene letras y números, como { $example }.
    .voice = ¿Cuál es la referencia? Dígala letra por letra.
    .easy =
        ¿Cuál es su número?
        Se parece a { $example }.
progress-label-reference = Referencia
    .words = referencia, número, numero, código, codigo
progress-which = ¿Cuál de sus avisos es?
    .again = Elija uno de sus avisos o dé otra referencia.
progress-yours = Esto es lo que tiene con nosotros. ¿De cuál quiere saber?
    .again = Elija una de estas opciones, o dé otra referencia.
progress-word-mine = Todo lo que tengo con ustedes
    .words = qué tengo con ustedes, que tengo con ustedes, todo lo que tengo con ustedes, todos mis avisos, todos mis casos, lista de mis avisos, mostrar mis avisos, ver mis avisos, ver mis casos, perdí la referencia, perdi la referencia, perdí mi referencia, he perdido la referencia, olvidé la referencia, olvide la referencia, sin referencia, no tengo referencia, no tengo la referencia, no sé la referencia, no se la referencia
progress-own = { $reference }, { $category }
progress-reference-wrong = Hay una letra o un número mal en esa referencia, porque no cuadra. Compruébela otra vez. Se parece a { $example }.
    .easy =
        Ese número no está bien.
        Mírelo otra vez. Se parece a { $example }.
progress-not-found = No encuentro ningún aviso con esos datos. Compruébelos e inténtelo otra vez.
progress-status =
    Este es el aviso { $reference }, sobre: { $category }.
    { $status }
progress-stage = { $status }. { $meaning }
progress-by = Esperamos el siguiente paso como tarde el { $date }.
progress-put-off = Dijimos: { $was }. Sentimos que tarde más. Esperamos el siguiente paso como tarde el { $date }.
    .easy =
        Dijimos { $was }. Tarda más. Lo sentimos.
        El próximo paso es antes de esta fecha: { $date }.
progress-late = Dijimos que lo atenderíamos como tarde el { $date }. No lo hemos hecho, y lo sentimos. Llame al { $phone } si es urgente.
    .easy =
        Dijimos { $date }. No lo hicimos. Lo sentimos.
        ¿Lo necesita pronto? Llame al { $phone }.
progress-ask-proof =
    También puedo mostrar la dirección y los detalles. Para verlos, dé el código postal, el teléfono o el correo del aviso. O salte esto.
    .again = Dé el código postal, el número de teléfono o el correo que estaba en el aviso. Puede saltar esto.
    .sms = Para ver los detalles, dé el código postal, el teléfono o el correo del aviso, o diga saltar.
    .easy =
        ¿Quiere ver más?
        Dé el código postal, el teléfono o el correo que nos dio.
        O diga: saltar.
progress-label-proof = Comprobación
progress-details =
    El aviso es sobre este lugar: { $address }.
    { $description }
progress-end = ¿Necesita algo más?
progress-give-up =
    No lo encuentro. Llame al { $phone } y una persona puede buscarlo por usted. Nada ha cambiado en el aviso.
