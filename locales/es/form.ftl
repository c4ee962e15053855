# Drafted by machine; not yet reviewed by a speaker.
# What every form says, whatever it is about.

# Choices beside a form's own.

form-choice-person = Hablar con una persona
    .words = persona, una persona, hablar con una persona, hablar con alguien, humano, llámenme, llamenme
form-choice-as-before = Lo mismo: { $contact }
    .words = lo mismo, el mismo, la misma, mismo número
form-choice-send = Sí, enviar
    .words = sí, si, sí por favor, si por favor, claro, vale, de acuerdo, enviar, envía, envia, envíelo, envielo, mandar, todo correcto, está bien, esta bien, correcto, es correcto, confirmo, confirmar
form-choice-change = Cambiar algo
    .words = no, nop, cambiar, cambiar algo, cambiarlo, no está bien, no esta bien, no es correcto, está mal, esta mal, corregir, editar
form-choice-save = Guardar para luego
    .words = guardar, guárdalo, guardalo, guardar para luego, guardar mis respuestas, luego, terminar luego, más tarde, mas tarde
form-choice-stop = Parar
    .words = parar, para, parar ahora, terminar, acabar, no enviar, no lo envíe, bórralo, borrar, borrarlas, bórrelas, borrelas, borrar mis respuestas, bórrelo, borrelo
    .sms = Borrar mis respuestas
form-choice-go-on = Seguir
    .words = seguir, sigue, continuar, continúa, continua, no

# Words that give an order.

form-command-save = Guardar
    .words = guardar, guarda, guárdalo, guardalo, guardar esto, guardar mis respuestas, guardar para luego, terminar luego, terminar más tarde, terminar mas tarde, hacer esto luego, hacerlo luego, vuelvo luego, vuelvo más tarde, seguir más tarde, seguir por sms, seguir por mensaje, seguir por teléfono, seguir por telefono, terminar por sms, terminar por teléfono, terminar por telefono, deme un código, deme un codigo, envíeme un código, envieme un codigo, pasar a sms
form-command-stop = Parar esto
    .words = parar, parar esto, para, pare, pare por favor, por favor pare, déjalo, dejalo, olvídalo, olvidalo, cancelar, cancelar esto, me rindo
form-command-back = Volver
    .words = volver, vuelve, volver atrás, volver atras, atrás, atras, pregunta anterior, la última pregunta otra vez
form-command-repeat = Repetir
    .words = repetir, repite, repita, dígalo otra vez, digalo otra vez, otra vez por favor, perdón, perdon, cuál era la pregunta, no entiendo, no lo entiendo, no entendí, qué quiere decir, que quiere decir
form-command-help = Ayuda
    .words = ayuda, ayúdeme, ayudeme, qué puedo decir, que puedo decir, cómo funciona esto, como funciona esto
form-command-restart = Empezar de nuevo
    .words = empezar de nuevo, empezar otra vez, volver a empezar, de nuevo, desde el principio, reiniciar

# Words that tell a correction from an answer.

form-word-correction = Corrección
    .words = no, perdón, perdon, perdone, en realidad, quería decir, queria decir, quiero decir, mal, en vez, cambiar, error, me equivoqué, debería ser, deberia ser, debería decir, corrija, pero
form-word-change = Cambiar
    .words = cambiar, cambia, mal, no está bien, no esta bien, no es correcto, corregir, corrija, editar, arreglar, error, actualizar, debería ser, deberia ser, modificar
form-word-also = También
    .words = también, tambien, además, ademas, otro, otra, añadir, anadir, más, y también, y hay

# Questions about the form itself.

form-another-way =
    Probemos de otra manera. Elija una de estas opciones o llame al { $phone } para hablar con una persona.
    .voice = Probemos de otra manera. Elija una de estas opciones, o pulse 0 para hablar con una persona.
    .easy =
        Podemos probar de otra manera.
        Elija una de estas opciones. O llame al { $phone }.
form-which-one = Lo que ha dicho vale para más de una de estas opciones.
form-needs-answer = Necesitamos esto para seguir. Una respuesta casi exacta vale.
    .easy =
        Necesitamos una respuesta.
        No hace falta saberlo seguro.
form-left-out = Lo he dejado fuera.
form-corrected =
    He cambiado esto:
    { $facts }
form-noted =
    He anotado esto:
    { $facts }
form-cannot-skip = Necesitamos esto para seguir, así que no se puede saltar.
    .easy = Esto no se puede saltar. Lo necesitamos.
form-what-to-change = ¿Qué quiere cambiar?
    .again = Diga qué parte está mal y cómo debería ser. Por ejemplo: la dirección es 12 Alder Road.
form-stopping = No se ha enviado nada. ¿Quiere guardar sus respuestas para luego, parar o seguir?
    .sms = No se ha enviado nada. ¿Quiere guardar sus respuestas para luego, borrarlas o seguir?
    .again = Diga guardar, parar o seguir.
    .easy =
        No he enviado nada.
        Puede guardar sus respuestas. Puede parar. O puede seguir.
form-stopped = He parado. No se ha enviado nada, y sus respuestas se han borrado. ¿Qué más necesita?
    .easy =
        He parado. No he enviado nada.
        Sus respuestas se han borrado.
        ¿Qué más necesita?
form-started-over = Empezamos de nuevo. No se ha enviado nada.
form-back-none = Esta es la primera pregunta, así que no hay adónde volver.
form-help =
    Responda a la pregunta con sus palabras. También puede decir: volver, repetir, saltar, cambiar, guardar o parar.
    Puede llamar al { $phone }, usar nuestra web o pedir cita para vernos en persona.
    .sms =
        Responda con sus palabras. También puede decir: volver, repetir, saltar, cambiar o guardar.
        O llame al { $phone }.
    .easy =
        Use sus palabras.
        Puede decir: volver, saltar, cambiar, guardar o parar.
        Puede llamarnos: { $phone }.
form-later = He anotado la otra cosa que pidió. Vamos con ella después de esto.
form-old-button = Ese botón es de algo que ya terminó. Aquí es donde estamos ahora.
    .voice = Esa opción es de algo que ya terminó. Aquí es donde estamos ahora.
form-changed-since = Algo ha cambiado desde que apareció ese botón. Compruébelo una vez más.
    .voice = Algo ha cambiado desde entonces. Compruébelo una vez más.
form-moved-on = Lo siento. Este formulario ha cambiado desde que empezó, así que no puedo seguir con él. No se ha enviado nada. Dígame otra vez qué necesita.

# Left and picked up again.

form-welcome-back = Nos alegra que vuelva.
form-so-far =
    Esto es lo que tenemos hasta ahora:
    { $facts }
form-saved =
    Sus respuestas están guardadas. Su código es { $code }.
    Para seguir, diga antes de 7 días: seguir con { $code }. Puede decirlo aquí, por SMS o por teléfono.
    Todavía no se ha enviado nada a un equipo.
    .voice =
        Sus respuestas están guardadas. Su código es { $code }. Lo digo otra vez: { $code }.
        Para seguir, llame otra vez antes de 7 días y diga: seguir, y el código.
        Todavía no se ha enviado nada a un equipo.
    .easy =
        Sus respuestas están guardadas.
        Su código es { $code }. Apúntelo.
        Sirve 7 días.
        Vuelva y diga: seguir con { $code }.
        Todavía no he enviado nada.
form-handed-over =
    No pude entender esto, así que es mejor hablar con una persona. Llame al { $phone }.
    Sus respuestas están guardadas. El código es { $code }. Para intentarlo otra vez aquí, diga: seguir con { $code }.
    .voice = No pude entender esto, así que es mejor hablar con una persona. Sus respuestas están guardadas. El código es { $code }.
    .easy =
        No entiendo. Lo siento.
        Una persona puede ayudarle. Llame al { $phone }.
        Sus respuestas están guardadas.
        Su código es { $code }.
        Para probar otra vez, diga: seguir con { $code }.

# Answers that cannot be taken.

form-text-too-long = Eso tiene { $length } caracteres. Podemos aceptar { $longest }. Díganos la parte más importante.
form-number-out-of-range = Dé un número de { $min } a { $max }.
form-date-in-future = Esta fecha no ha llegado todavía: { $date }. Dé una fecha que ya pasó, u hoy.
    .easy =
        Ese día aún no ha llegado: { $date }.
        Dé un día que ya pasó. O diga: hoy.
form-date-not-found = No encuentro esa fecha. Dé un día y un mes, como 21 de noviembre, o un día como el sábado pasado.
    .easy =
        No conozco esa fecha.
        Dé un día y un mes, como 21 de noviembre.
form-no-such-date = Ese día no existe en el calendario.
form-contact-not-understood = Eso no es un número de teléfono o un correo que yo pueda usar. Un número del Reino Unido tiene 10 u 11 cifras.
    .easy =
        No puedo usar eso.
        Dé un teléfono del Reino Unido. Tiene 10 u 11 cifras.
        O dé un correo.
form-contact-more = Gracias. ¿Qué número de teléfono o correo podemos usar?

# A place that is not exact enough.

form-place-more-street = Eso abarca muchos sitios. ¿Qué hay al lado? Dé una calle, un número de casa o una tienda.
form-place-more-address = ¿Cuál es el número de la casa y la calle?
form-place-more-site = ¿Cómo se llama el lugar?

# Photos.

form-photos-kept =
    { $count ->
        [one] Tengo su foto.
       *[other] Tengo sus { $count } fotos.
    }
form-photos-most = Podemos aceptar { $most } fotos, así que guardé las primeras.

# Reading back.

form-line = { $label }: { $value }
form-lines =
    { $first }
    { $rest }
form-value-unsure = no se sabe seguro
form-value-photos =
    { $count ->
        [one] 1 foto
       *[other] { $count } fotos
    }
