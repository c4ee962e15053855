# Drafted by machine; not yet reviewed by a speaker.
### What the assistant says outside any journey. Values every message may use: $council, $phone, $hours, $place,
### $website, $county, $county_phone, $privacy.

assistant-greeting =
    Hola. Este es el asistente automático de { $council }.
    Dígame qué necesita, con sus palabras. Puedo dar aviso de un problema, pedir una cita, ayudarle a pagar o a quejarse, y decirle cómo va su caso.
    También puede llamar al { $phone } ({ $hours }) o venir con cita previa: { $place }.
    .sms = { $council }, asistente automático. Díganos qué necesita o llame al { $phone }.
    .voice = Dígame qué necesita, con sus palabras.
    .easy =
        Hola. Soy un ordenador. Trabajo para { $council }.
        Puedo ayudarle. Dígame qué necesita.
        También puede llamar: { $phone }.

assistant-hello = Hola. ¿Qué necesita?

assistant-choice-ReportIssue = Dar aviso de un problema
    .words = avisar, dar aviso, dar un aviso, comunicar un problema, informar de un problema, denunciar, aviso
assistant-choice-BookAppointment = Pedir una cita
    .words = cita, una cita, pedir cita, pedir una cita, reservar, reservar cita, cita previa, visita
assistant-choice-CheckProgress = Preguntar por un aviso
    .words = consultar, progreso, estado, seguir mi aviso, cómo va mi aviso, como va mi aviso
assistant-choice-MakePayment = Pagar un recibo
    .words = pagar, pago, pagar un recibo, hacer un pago, pagar una factura, pagar algo
assistant-choice-AskInformation = Hacer una pregunta
    .words = pregunta, información, informacion, duda, consulta
assistant-choice-SpeakToPerson = Hablar con una persona
    .words = persona, humano, operador, operadora, agente, alguien, hablar con alguien

assistant-ask-me = ¿Qué quiere saber? Puedo responder preguntas sobre cubos de basura, el impuesto municipal (Council Tax), horarios y más.
    .easy =
        ¿Qué quiere saber?
        Puede preguntar por la basura o el Council Tax.
        Puede preguntar cuándo abrimos.

assistant-help =
    Puede contarme un problema, como un sofá abandonado o un cubo sin recoger, y doy el aviso por usted.
    Deme una referencia, como NOR-7F3K-9Q, y le digo cómo va ese aviso.
    Puede pedir, cambiar o cancelar una cita, pagar un recibo o decir que no puede pagar, y quejarse.
    Mientras le hago preguntas puede decir «volver», «repetir», «saltar», «guardar» o «parar».
    También puede llamar al { $phone } ({ $hours }) o venir con cita previa: { $place }.
    .sms = Cuéntenos un problema, pida una cita, pague, quéjese, o envíe una referencia para saber cómo va. Para hablar con una persona, o para venir ({ $place }), llame al { $phone }.
    .voice =
        Puede contarme un problema, como un sofá abandonado o un cubo sin recoger, y doy el aviso por usted.
        Puede pagar un recibo, pedir una cita o preguntar por un aviso.
        Mientras le hago preguntas puede decir volver, repetir, saltar, guardar o parar.
        Para vernos en persona, pida una cita: { $place }. También respondemos en nuestra web.
        Para hablar con una persona, pulse 0.
    .easy =
        Dígame un problema. Yo se lo digo al ayuntamiento.
        Deme una referencia. Le digo cómo va.
        Puedo ayudarle a pagar una factura.
        Puede decir «volver», «saltar» o «parar».
        Puede llamarnos: { $phone }.

assistant-thanks = De nada. ¿Necesita algo más?
assistant-goodbye = Adiós. Puede volver aquí cuando quiera.
    .voice = Adiós. Puede llamar otra vez cuando quiera.
rating-ask = Antes de irse: ¿qué tal le hemos atendido hoy?
rating-choice-1 = Muy mal
rating-choice-2 = Mal
rating-choice-3 = Regular
rating-choice-4 = Bien
rating-choice-5 = Muy bien
rating-ask-words = Gracias. ¿Qué estuvo bien, o qué podemos hacer mejor? Dígalo en pocas palabras, o salte esto.
rating-thanks = Gracias por decírnoslo.
assistant-what-else = ¿Qué necesita?
assistant-next-wish = También preguntó por otra cosa. Voy con eso ahora.

assistant-only-understood =
    Entiendo este idioma: { $language }. Puede escribir en él. Lo siento: todavía solo puedo responder en inglés.
    Para hablar con un intérprete, llame al { $phone }, { $hours }. Es gratis.
    .voice = Entiendo este idioma: { $language }. Pero lo siento: todavía solo puedo responder en inglés. Una persona puede traer un intérprete a la llamada. Es gratis. Para hablar con una persona, pulse 0.
    .easy =
        Conozco este idioma: { $language }. Puede escribir en él.
        Lo siento. Solo puedo responder en inglés.
        Puede tener un intérprete. Es gratis. Llame al { $phone }.

assistant-nothing-to-stop = No hay nada abierto que parar. ¿Qué necesita?
assistant-nothing-to-go-back-to = No hay ninguna pregunta a la que volver. ¿Qué necesita?
assistant-start-over = Empezamos otra vez desde el principio. ¿Qué necesita?
assistant-old-button = Ese botón es de algo que ya terminó. ¿Qué necesita ahora?
    .voice = Esa opción es de algo que ya terminó. ¿Qué necesita ahora?
assistant-empty = Ese mensaje no tenía palabras. Dígame qué necesita, con palabras o con los botones.
    .sms = Ese mensaje no tenía palabras. Díganos qué necesita, en pocas palabras.
    .voice = No oí palabras. Dígame qué necesita, en pocas palabras.
assistant-unknown-code = No conozco ese código. Los códigos sirven una vez, y durante 7 días. Compruébelo, o dígame qué necesita.

assistant-not-understood =
    No lo he entendido. Dígalo en pocas palabras sencillas, como «alguien dejó un sofá en Elm Hill», o elija una de estas opciones.
    .voice = No lo he entendido. Dígalo en pocas palabras sencillas, o elija una de estas opciones.
    .easy =
        No entiendo.
        Use pocas palabras cortas. O elija una de estas opciones.
assistant-not-understood-person =
    Sigo sin entenderlo, y lo siento. Elija una de estas opciones o llame al { $phone }, { $hours }. Una persona le ayudará.
    .voice = Sigo sin entenderlo, y lo siento. Elija una de estas opciones, o pulse 0 para hablar con una persona.
    .easy =
        Sigo sin entender. Lo siento.
        Elija una de estas opciones. O llame al { $phone }.
        Una persona le ayuda.
assistant-not-understood-here = No he entendido eso.

assistant-boundary =
    Queremos ayudarle. Por favor, no use palabras así sobre las personas que trabajan para nosotros.
assistant-threat =
    He parado por lo que ha dicho. Esta conversación queda guardada.
    Si alguien está en peligro ahora, llame al 999. Si necesita al ayuntamiento, llame al { $phone }.

assistant-card-removed =
    Ha dado un número de tarjeta. Lo borré antes de que se guardara. Nunca envíe números de tarjeta aquí, porque los chats se guardan. Para pagar, pídame un enlace o llame al { $payment_phone }.
    .voice = Ha dado un número de tarjeta. Lo borré antes de que se guardara. Nunca diga números de tarjeta aquí. Para pagar, pídame un enlace o llame al { $payment_phone }.
    .easy =
        Ha dado un número de tarjeta. Lo he borrado.
        No mande nunca aquí un número de tarjeta. No es seguro.
        Pídame un enlace para pagar. O llame al { $payment_phone }.

assistant-photo-not-a-photo = Ese archivo no es una foto que yo pueda abrir, así que no lo guardé. Envíe una imagen JPEG o PNG.
assistant-photo-too-big = Esa foto es demasiado grande, así que no la guardé. Envíe una de menos de 10 MB.
assistant-photo-too-many = Ha enviado más fotos de las que puedo guardar. Guardé las primeras.

assistant-went-wrong =
    Lo siento, algo falló aquí. Sus respuestas están guardadas. Inténtelo otra vez en un minuto, o llame al { $phone }.
    .easy =
        Lo siento. Algo ha ido mal.
        Sus respuestas están guardadas.
        Pruebe otra vez dentro de poco. O llame al { $phone }.

danger-general =
    Si alguien está en peligro ahora, llame al 999. Si huele a gas, salga a la calle y llame al 0800 111 999. Dígame qué pasa.
danger-glad-safe = Me alegra que esté a salvo.

# What everybody is told first while something is urgent, in the words of a member of staff.

assistant-urgent = Importante: { $text }
