# Drafted by machine; not yet reviewed by a speaker.
# A person takes over: the queue, other ways, and what staff say. The resident is told honestly how long it may take.

handoff-waiting =
    Le paso con una persona. Tiene el número { $place } en la cola. Puede ver lo que me ha contado.
    Espere aquí, o elija una de estas opciones.
    .sms = Le paso con una persona. Tiene el número { $place } en la cola. Le responde aquí.
    .easy =
        Le va a atender una persona.
        Su número en la cola: { $place }.
        La persona ve lo que me ha dicho.
        Espere aquí. O elija una de estas opciones.
handoff-waiting-about =
    Le paso con una persona. Tiene el número { $place } en la cola. La espera es de unos { $from } a { $to } minutos.
    La persona puede ver lo que me ha contado. Espere aquí, o elija una de estas opciones.
    .sms = Le paso con una persona. Tiene el número { $place } en la cola, unos { $from } a { $to } minutos. Le responde aquí.
    .easy =
        Le va a atender una persona.
        Su número en la cola: { $place }.
        Tarda unos { $from } a { $to } minutos.
        La persona ve lo que me ha dicho.
        Espere aquí. O elija una de estas opciones.
handoff-place =
    { $place ->
        [one] Usted va ahora. Una persona le responde aquí pronto.
       *[other] Ahora tiene el número { $place } en la cola.
    }
handoff-closing = Cerramos a esta hora: { $time }. Usted sigue en la cola. Si nadie puede atenderle antes, podemos llamarle.
handoff-still-waiting = Sigue en la cola. Una persona le responde aquí. También puede elegir una de estas opciones.

handoff-choice-callback = Que me llamen
    .words = que me llamen, llámenme, llamenme, llámeme, llameme, llamada, devolver la llamada, me pueden llamar, quiero que me llamen
handoff-choice-carry-on = Seguir sin una persona
    .words = seguir, sigo, seguir sin una persona, sin una persona, sin persona, continuar, el robot está bien, el robot esta bien, volver al robot, cancelar
handoff-choice-wait = Esperar aquí ahora
    .words = esperar aquí ahora, esperar aquí, esperar aqui, esperar, espero, ahora, pásenme, pasenme, páseme, paseme
handoff-choice-leave = Dejar de esperar
    .words = dejar de esperar, salir, salir de la cola, dejar la cola, no espero, no espero más, no espero mas, no quiero esperar, parar
handoff-choice-write = Que me respondan aquí luego
    .words = que me respondan aquí luego, respóndanme luego, respondanme luego, responder luego, escríbanme, escribanme, respóndanme aquí, respondanme aqui, envíenme un mensaje, envienme un mensaje, dejar un mensaje

handoff-today = hoy
handoff-on-day = el { $day }

handoff-shut =
    Ahora no hay nadie para hablar. Abrimos { $day }, a esta hora: { $time }.
    Puedo pedir que una persona le llame entonces, o que le responda aquí. ¿Qué quiere?
    .sms = Ahora no hay nadie. Abrimos { $day }, a esta hora: { $time }. Una persona puede llamarle entonces, o responderle aquí.
    .easy =
        Ahora no hay nadie.
        Abrimos { $day }, a esta hora: { $time }.
        Entonces una persona puede llamarle. O puede responderle aquí.
        ¿Qué quiere?
handoff-busy =
    Ahora nadie puede atenderle. Puedo pedir que una persona le llame, o que le responda aquí luego. ¿Qué quiere?
handoff-shut-for-long =
    Ahora no hay nadie para hablar. Puede llamar al { $phone } para saber cuándo abrimos. Una persona puede responderle aquí luego.
handoff-other-ways = ¿Quiere que le llamen, una respuesta aquí luego, o seguir conmigo?

handoff-ask-number = ¿A qué número podemos llamarle?
    .again = Dé un número de teléfono británico, como 07700 900123. O siga sin una persona.
handoff-callback =
    Una persona le llamará al { $number } { $day }, de { $from } a { $to }. Su referencia es { $reference }.
    Mantiene su lugar, así que no tiene que esperar aquí.
    .sms = Una persona le llamará al { $number } { $day }, de { $from } a { $to }. Su referencia es { $reference }.
    .easy =
        Una persona le llama al { $number }.
        Es { $day }, de { $from } a { $to }.
        Su número es { $reference }.
        No tiene que esperar aquí.
handoff-callback-stands =
    Pidió una llamada. Una persona le llamará al { $number } { $day }, de { $from } a { $to }. Su referencia es { $reference }.
handoff-ticket =
    Una persona leerá esto y le responderá aquí. Abrimos { $day }. Su referencia es { $reference }. No se pierde nada de lo que me contó.
    .easy =
        Una persona lee esto. Le responde aquí.
        Abrimos { $day }.
        Su número es { $reference }.
        No se pierde nada.
handoff-ticket-no-day =
    Una persona leerá esto y le responderá aquí. Su referencia es { $reference }. No se pierde nada de lo que me contó.
handoff-carry-on = Ya no está en la cola. Sigo con usted.
handoff-go-on = Sigo con usted. Puede pedir hablar con una persona cuando quiera.
handoff-left = Ya no está en la cola. No se pierde nada de lo que me contó. Puede escribir aquí cuando quiera.

# Said for staff.

handoff-introduction = Le atiende { $name }, { $department }.
handoff-lapsed =
    Lo siento. La persona con la que hablaba tuvo que irse. Mantiene su lugar, y le responde aquí la primera persona que quede libre.
handoff-transferred =
    { $name } le pasa a otro equipo: { $team }. Mantiene su lugar, y pueden ver lo que nos contó.
handoff-returned = { $name } ha dejado esta conversación. Aquí está otra vez el asistente automático.
handoff-closed =
    { $name } ha terminado esta conversación. Su referencia es { $reference }.
    Puede seguir escribiendo aquí. Le responderá el asistente automático.
    .sms = { $name } ha terminado esta conversación. Su referencia es { $reference }. Si escribe aquí, le responde el asistente.
