# Drafted by machine; not yet reviewed by a speaker.
# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = Hola. Este es el asistente automático de { $council }. Lo que diga queda escrito, para que podamos ayudarle. Si hay peligro, cuelgue y llame al 999. Para hablar con una persona, pulse 0 cuando quiera.
voice-hear-choices = Para oír las opciones, pulse asterisco.
voice-choice = { $choice }: pulse { $key }.
voice-key = Pulse { $key }.
voice-more = Para más opciones, pulse 8.
voice-other-languages = Para otro idioma, pulse 8.
voice-online = También puede hacer casi todo en nuestra web, a cualquier hora. No pierde su lugar.
voice-link-offer = Para recibir el enlace por SMS, pulse 7.
voice-link-sent = Lo he enviado al teléfono desde el que llama.
voice-link-not-sent = No puedo enviar un SMS a este teléfono. Una persona puede ayudarle. Para hablar con una persona, pulse 0.
voice-reference-offer = Para recibir la referencia por SMS, pulse 7.
voice-pay-by-keys = Pagar ahora con tarjeta, con las teclas
    .words = pagar ahora, pago ahora, pagar con tarjeta, pago con tarjeta, pagar ahora con tarjeta, tarjeta, con tarjeta, con las teclas, pagar con las teclas
voice-pay-begins = Tenga su tarjeta a mano. Use solo las teclas y nunca diga el número de su tarjeta. Para parar, pulse asterisco.
voice-pay-number = Marque el número largo de su tarjeta y pulse almohadilla.
voice-pay-expiry = Marque el mes y el año en que caduca su tarjeta, en cuatro cifras.
voice-pay-code = Marque las tres cifras del dorso de su tarjeta y pulse almohadilla.
voice-pay-again = No ha funcionado. Por favor, inténtelo otra vez.
voice-pay-working = Un momento. Se está haciendo el pago.
voice-pay-not-now = Ahora no puedo cobrar esto con tarjeta. Puede usar el enlace, o pulsar 0 para hablar con una persona.
voice-anything-else = ¿Necesita algo más?
voice-news-text = { $council }: { $news }
voice-link-text = El enlace de { $council } que pidió por teléfono: { $link }
voice-reference-text = { $council }: su referencia es { $reference }.

# What can be picked first of all.

voice-menu-ReportIssue = Dar aviso de un problema
voice-menu-BookAppointment = Pedir una cita
voice-menu-MakePayment = Pagar un recibo
voice-menu-CheckProgress = Preguntar por un aviso
voice-menu-MakeComplaint = Poner una queja

# How an answer can be given with the keys.

voice-keys-date = Con las teclas, marque el día y el mes en cuatro cifras y pulse almohadilla.
voice-keys-place = Con las teclas, marque un código postal o un número de casa y pulse almohadilla.
voice-keys-contact = Con las teclas, marque su número de teléfono y pulse almohadilla.
voice-keys-number = Con las teclas, marque el número y pulse almohadilla. Para la coma, pulse asterisco.
voice-keys-reference = Con las teclas, marque los seis últimos caracteres y pulse almohadilla. Para una letra, pulse la tecla que la lleva.
voice-which-reference = ¿Qué referencia es?
voice-reference-unknown = No encuentro esa referencia.
voice-postcode-letter = ¿Qué letra es?
voice-postcode-unknown = No encuentro ese código postal.
voice-date-unknown = No encuentro esa fecha.

# When nothing was heard, or nothing could be made of it.

voice-silence = No le he oído.
voice-silence-keys = Sigo sin oírle. Puede pulsar una tecla. Para oír la pregunta otra vez, pulse asterisco. Para volver, pulse 9.
voice-silence-goodbye = No le oigo, así que termino la llamada ahora. Lo que nos contó queda guardado. Llame otra vez y seguimos desde aquí.
voice-no-such-key = Ahora no hay nada en esa tecla.
voice-which-one = No he entendido eso.
voice-slower = Lo digo más despacio.
voice-moment = Un momento, por favor.
voice-busy = Lo siento, esto tarda demasiado. Sus respuestas están guardadas.
voice-went-wrong = Lo siento, algo falló aquí. Sus respuestas están guardadas.
voice-went-wrong-end = Lo siento, esto no funciona ahora. Sus respuestas están guardadas. Llame otra vez en unos minutos.

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = Una persona
    .words = operador, operadora, operador por favor, operadora por favor, una persona, una persona por favor, persona, humano, un humano, agente, un agente, páseme, paseme, páseme con alguien, paseme con alguien, persona real, una persona real, hablar con una persona, hablar con alguien, quiero hablar con una persona, quiero hablar con alguien
voice-command-repeat = Repetir
    .words = repetir, repita, repite, repítalo, repitalo, dígalo otra vez, digalo otra vez, otra vez, perdón, perdon, cómo, como, cómo dice, como dice, qué ha dicho, que ha dicho, repita eso
voice-command-slower = Más despacio
    .words = más despacio, mas despacio, más despacio por favor, mas despacio por favor, más lento, mas lento, más lento por favor, hable más despacio, hable mas despacio, puede hablar más despacio, puede hablar mas despacio, muy rápido, muy rapido, demasiado rápido, demasiado rapido, despacio
voice-command-link = Enviarme el enlace
    .words = envíeme el enlace, envieme el enlace, mándeme el enlace, mandeme el enlace, enviar el enlace, enviarme el enlace, envíeme la referencia, envieme la referencia, mándeme un mensaje, mandeme un mensaje, envíelo por sms, envielo por sms, envíemelo, enviemelo, por mensaje, por sms
voice-command-language = Otro idioma
    .words = otro idioma, otros idiomas, idioma, idiomas, otra lengua, cambiar de idioma, cambiar idioma

# Somebody calls again.

voice-resume = La última vez usted estaba en esto: { $what }. ¿Quiere seguir con eso?
voice-resume-go-on = Seguir con eso
    .words = sí, si, seguir, siga, sigo, continuar, sí por favor, si por favor, seguir con eso, adelante
voice-resume-new = Empezar algo nuevo
    .words = no, nuevo, algo nuevo, empezar de nuevo, otra cosa, no gracias, empezar algo nuevo
voice-doing-report = dar aviso de un problema
voice-doing-appointment = pedir una cita
voice-doing-payment = preguntar cómo pagar
voice-doing-complaint = poner una queja
voice-doing-progress = preguntar por un aviso
voice-doing-other = hablar con nosotros

# A person.

voice-putting-through = Le paso ahora con una persona.
voice-closed = Nadie puede atender su llamada ahora. El horario de atención es: { $hours }. ¿Quiere que le llamemos?
voice-person-offer = ¿Quiere hablar con una persona?
voice-place-kept = Todavía nadie ha podido atender su llamada. Usted conserva su lugar en la cola.
voice-no-more-codes = Hubo demasiados códigos o referencias incorrectos. Una persona puede ayudarle.
voice-too-many-calls = Han llegado demasiadas llamadas, así que no puedo atender esta. Si hay peligro, llame al 999. Por favor, llame otra vez dentro de una hora.
voice-nobody-free = Nadie pudo atender su llamada. ¿Quiere que le llamemos?
voice-call-me-back = Sí, llámenme
    .words = sí, si, llámenme, llamenme, que me llamen, llamada, sí por favor, si por favor, sí llámenme, si llamenme, vale
voice-not-called-back = No, seguir aquí
    .words = no, seguir, siga, no gracias, continuar, seguir aquí, seguir aqui
voice-callback-wish = Quiero pedir que me llamen.

# Languages.

voice-languages = ¿Qué idioma habla?
voice-no-voice = Todavía no podemos hablar por teléfono en este idioma: { $language }. Una persona puede traer un intérprete. Es gratis. Para hablar con una persona, pulse 0.
