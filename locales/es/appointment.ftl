# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = Atención al público
    .words = atención al público, atencion al publico, atención al cliente, ayuda con la web, ver a alguien
appointment-service-council_tax = Impuesto municipal (Council Tax)
    .words = impuesto municipal, impuesto, tasa municipal
appointment-service-benefits = Ayuda a la vivienda (Housing Benefit) o reducción del impuesto municipal (Council Tax Reduction)
    .words = ayudas, ayuda, subsidio, ayuda a la vivienda, reducción del impuesto, prestaciones
appointment-service-housing = Consejo sobre vivienda
    .words = vivienda, consejo de vivienda, opciones de vivienda, sin hogar, sin casa, equipo de vivienda
appointment-service-planning = Consejo sobre urbanismo
    .words = urbanismo, consejo de urbanismo, técnico de urbanismo, permiso de obra, licencia de obras
appointment-service-repairs = Una reparación en mi casa
    .words = reparaciones, reparación, reparacion, arreglo en casa, fontanero, electricista
appointment-service-bulky_waste = Recogida de cosas grandes
    .words = voluminosos, cosas grandes, recoger sofá, recoger muebles, recogida, muebles viejos
appointment-service-callback = Que me llamen
    .words = que me llamen, devolver la llamada, llámenme, llamenme, llamada

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date }, a las { $from }
appointment-between = { $date }, entre { $from } y { $to }
appointment-time = { $time }
appointment-more = Otras horas
    .words = otras horas, más, mas, más horas, ninguna de estas, otra cosa, otra hora, más tarde
appointment-ask-time = Estas horas están libres. ¿Cuál le va bien? También puede decir otro día u otra hora.
    .again = Elija una de estas horas, o diga un día y una hora, como el jueves por la tarde.
    .easy =
        Estas horas están libres.
        Elija una. O diga otro día.
appointment-ask-wish = ¿Cuándo le va bien? Diga un día y una hora, como el jueves por la tarde.
    .again = Diga un día, como el lunes, o una fecha, como el 3 de diciembre.
appointment-just-taken = Alguien acaba de tomar esa hora. Lo siento. No se ha pedido ni cambiado nada.
    .easy =
        Esa hora ya no está libre. Lo siento.
        No he reservado nada. No he cambiado nada.
appointment-already = Ya tiene la cita { $reference } sobre esto. Para cambiarla, diga: cambiar mi cita. O siga con una nueva.
    .easy =
        Ya tiene una hora para esto: { $reference }.
        Para cambiarla, diga: cambiar mi cita.
        O pida una más.
appointment-none-free = No hay horas libres en las próximas semanas. Llame al { $phone } y una persona busca una con usted.
    .easy =
        No hay horas libres pronto.
        Llame al { $phone }. Una persona le ayuda.

# Booking.

appointment-ask-service = ¿Sobre qué es la cita?
    .again = Elija la que más se acerque, o dígalo en una palabra, como vivienda o ayudas.
appointment-ask-way = ¿Cómo la quiere?
    .again = Diga por teléfono, o en persona.
appointment-way-in_person = En persona
    .words = en persona, cara a cara, presencial, ir allí, en la oficina, en el ayuntamiento
appointment-way-phone = Por teléfono
    .words = por teléfono, por telefono, teléfono, telefono, llámenme
appointment-way-home = En mi casa
    .words = en mi casa, en casa, a domicilio
appointment-way-kerbside = Al borde de la calle
    .words = fuera, en la calle, en la acera
appointment-ask-location = ¿Cuál es la dirección de su casa? Dé el número de la casa, la calle y el código postal.
    .again = Dé una dirección completa, como 12 Alder Road, NR3 1AB.
    .easy =
        ¿Dónde vive?
        Dé el número y la calle.
        Dé también el código postal.
appointment-ask-about = En pocas palabras, ¿sobre qué es? Puede saltar esto.
    .again = Por ejemplo: mi alquiler subió. Puede saltar esto.
appointment-ask-interpreter = ¿Necesita un intérprete, u otra cosa que se lo haga más fácil? Es gratis.
    .again = Responda no, intérprete, lengua de signos u otra ayuda.
appointment-interpreter-none = Sin intérprete
    .words = sin intérprete, sin interprete, no necesito intérprete, no necesito un intérprete, no quiero intérprete
appointment-interpreter-spoken = Un intérprete
    .words = intérprete, interprete, un intérprete, sí, si, traductor, sí por favor
appointment-interpreter-sign = Lengua de signos
    .words = lengua de signos, lenguaje de signos, lengua de señas, signos
appointment-interpreter-other = Otra ayuda
    .words = otra ayuda, otra cosa, algo más, silla de ruedas, sin escalones, sin escaleras, bucle magnético, bucle magnetico, más tiempo, mas tiempo, letra grande, cuidador, cuidadora, acompañante
appointment-ask-adjustments = ¿Qué podemos hacer para que le sea más fácil?
    .again = Por ejemplo: una sala sin escalones, más tiempo, o que alguien venga con usted.
appointment-label-adjustments = Lo que ayuda
    .words = lo que ayuda, qué ayuda, que ayuda, ajustes, ayuda
appointment-ask-language = ¿Qué idioma habla o signa, y qué variedad?
    .again = Por ejemplo: kurdo sorani, o lengua de signos británica.
appointment-ask-contact = ¿Cuál es su nombre, y un número de teléfono o correo?
    .again = Tenemos que poder contactar con usted. Dé un número de teléfono o un correo, como sam@example.com.
    .easy =
        ¿Cómo se llama?
        ¿Cuál es su teléfono o correo?
appointment-paid-first =
    Recogemos hasta { $items } cosas grandes por { $price }, y cada una más por { $more }. El máximo es { $most }.
    Se paga primero, y todavía no puedo hacerlo aquí. Llame al { $phone } para pedirlo.

appointment-label-service = Sobre
    .words = sobre, servicio, asunto
appointment-label-way = Cómo
    .words = cómo, como, manera, en persona, por teléfono
appointment-label-about = Detalles
    .words = detalles, lo que dije
appointment-label-interpreter = Intérprete
    .words = intérprete, interprete
appointment-label-language = Idioma
    .words = idioma, lengua
appointment-label-time = Cuándo
    .words = cuándo, cuando, hora, fecha, día
appointment-label-want = Qué hacer

appointment-read-back =
    Compruebe lo que tengo:
    { $facts }
    ¿Está bien, y pido la cita?
    .again =
    Esta es la cita que pediría:
    { $facts }
    Responda sí para pedirla. O diga qué está mal.
    .easy =
        Lea esto:
        { $facts }
        ¿Está bien? ¿Pido la cita?
appointment-done = La cita está pedida: { $time }. Su referencia es { $reference }.
    .voice = La cita está pedida: { $time }. Su referencia es { $reference }. La digo otra vez: { $reference }.
    .easy =
        La cita está hecha: { $time }.
        Su número es { $reference }. Guárdelo.
appointment-where-in_person = Venga a { $name }, { $address }.
appointment-where-phone = Le llamamos al número que dio.
appointment-where-home = Vamos a su casa. Tiene que haber un adulto para abrirnos.
appointment-where-kerbside = Sáquelo antes de las 6:00.
appointment-bring-customer_service = Traiga las cartas sobre el asunto.
appointment-bring-council_tax = Tenga a mano su número de cuenta del impuesto municipal (Council Tax), si lo tiene.
appointment-bring-benefits = Tenga a mano lo que gana, ahorra y paga de alquiler, una prueba de quién es y extractos del banco.
    .easy =
        Traiga esto si puede:
        Cuánto gana y cuánto tiene ahorrado.
        Cuánto paga de alquiler.
        Algo que muestre quién es usted.
        Papeles del banco.
appointment-bring-housing = Tenga a mano una prueba de quién es y las cartas sobre su casa. Si no tiene dónde dormir esta noche, llámenos ahora.
    .easy =
        Traiga algo que muestre quién es usted.
        Traiga las cartas sobre su casa.
        ¿No tiene dónde dormir esta noche? Llámenos ahora.
appointment-bring-planning = Tenga a mano la dirección del lugar, y planos si los tiene.
appointment-bring-repairs = Mantenga a las mascotas fuera de la habitación, y díganos si es difícil aparcar.
appointment-bring-bulky_waste = Ponga las cosas donde podamos verlas.
appointment-bring-callback = Tenga el teléfono cerca.
appointment-how-to-change = Si no puede venir, díganoslo aquí con { $reference }, o llame al { $phone }. Puede cambiarla cuando quiera.
    .voice = Si no puede venir, llame otra vez con la referencia. Puede cambiarla cuando quiera.
    .easy =
        ¿No puede venir? Díganoslo.
        Dé aquí { $reference }. O llame al { $phone }.

# Asking after it, moving it, taking it back.

appointment-which = ¿Cuál de sus citas es?
    .again = Elija una de ellas, o dé otra referencia.
appointment-ask-reference = ¿Cuál es la referencia de su cita? Se parece a { $example }.
    .again = Le dimos la referencia cuando pidió la cita. Tiene letras y números, como { $example }.
    .voice = ¿Cuál es la referencia de su cita? Dígala letra por letra.
appointment-ask-proof = Para comprobar que es suya, dé el número de teléfono, el correo o el código postal de la cita.
    .again = Dé el número de teléfono, el correo o el código postal que nos dio cuando pidió la cita.
    .easy =
        Tenemos que saber que es usted.
        Dé el teléfono, el correo o el código postal que nos dio.
appointment-not-found = No encuentro ninguna cita con esos datos. Compruébelos e inténtelo otra vez.
appointment-give-up = No la encuentro. Llame al { $phone } y una persona puede buscarla por usted. No se ha cambiado nada.
appointment-is = Cita { $reference }: { $time }.
appointment-ask-want = ¿Quiere mantenerla, cambiarla o cancelarla?
    .again = Diga mantener, cambiar o cancelar.
appointment-want-keep = Mantenerla
    .words = mantener, mantenerla, sí, si, dejarla, está bien, esta bien, gracias
appointment-want-change = Cambiarla
    .words = cambiar, cambiarla, mover, moverla, otra hora, otro día
appointment-want-cancel = Cancelarla
    .words = cancelar, cancelarla, anular, no puedo ir, no la necesito
appointment-read-back-change =
    Cambiar la cita. Antes: { $old }. Ahora: { $time }. ¿Está bien?
    .again = Cambiaría su cita. Antes: { $old }. Ahora: { $time }. Responda sí para cambiarla.
appointment-read-back-cancel =
    Cancelar su cita: { $old }. ¿Está bien?
    .again = Cancelaría su cita: { $old }. Responda sí para cancelarla.
appointment-changed = Está cambiada. Ahora es: { $time }, con la misma referencia { $reference }.
appointment-cancelled = Su cita { $reference } está cancelada. Gracias por decírnoslo.
appointment-kept = Sigue igual: { $time }.
appointment-was-cancelled = La cita { $reference } ya no está abierta. Puede pedir una nueva aquí.
appointment-is-over = La cita { $reference } fue: { $time }. Por eso no se puede cambiar. Puede pedir una nueva aquí.

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = Para que le avise si queda libre una fecha anterior, diga: fecha anterior.
appointment-want-earlier = Avíseme de una fecha anterior
    .words = fecha anterior, una fecha anterior, fechas anteriores, cita anterior, cita antes, una cita antes, algo antes, venir antes, ir antes, adelantar, adelantar cita, adelantar mi cita, adelantar la cita, cita más temprano, cita mas temprano
appointment-earlier-noted = Le avisaré cuando quede libre una fecha anterior a esta: { $time }. Hasta entonces mantiene la suya.
appointment-earlier-now = Hay una libre ahora: { $time }. Para elegirla, diga: cambiar mi cita.
appointment-earlier-offer =
    Hay una fecha anterior libre para su cita { $reference }: { $time }.
    La suya es: { $old }. Le guardo la anterior hasta: { $until }. ¿La quiere?
    .sms = Hay una fecha anterior libre para { $reference }: { $time }. La suya es: { $old }. La guardo hasta: { $until }.
appointment-earlier-letter =
    Hay una fecha anterior libre para su cita { $reference }: { $time }.
    La suya es: { $old }. Le guardamos la anterior hasta: { $until }.
    Para elegirla, díganos { $reference } en nuestro chat de la web, o llame al { $phone }.
    .sms = Hay una fecha anterior libre para { $reference }: { $time }. Se la guardamos hasta: { $until }. Para elegirla llame al { $phone }.
    .subject = Hay una fecha anterior libre para su cita { $reference }
appointment-ask-offer = Está libre: { $time }. Se la guardo hasta: { $until }. ¿Qué quiere hacer?
    .again = Diga: la acepto, mantener la mía, cambiarla o cancelarla.
appointment-offer-take = Aceptar la fecha anterior
    .words = la acepto, aceptar, acepto, aceptarla, aceptar la fecha anterior, la quiero, la cojo, la tomo
appointment-offer-keep = Mantener la fecha que tengo
    .words = mantener la mía, mantener la mia, mantengo la mía, mantengo la mia, mantener la fecha que tengo, me quedo con la mía, me quedo con la mia, dejar la mía, dejar la mia
appointment-offer-leave = Mantenerla y no preguntar más
    .words = no preguntar más, no preguntar mas, no pregunte más, no pregunte mas, no me avise más, no me avise mas, no más ofertas, no mas ofertas
appointment-offer-kept = Mantiene su cita: { $old }. Le aviso cuando quede libre otra fecha anterior.
appointment-offer-left = Mantiene su cita: { $old }. Ya no le aviso de más fechas anteriores.
appointment-offer-gone = Le guardé esa fecha hasta: { $until }. Ya no está guardada. Lo siento. Todavía tiene su cita: { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = ¿Cuántas cosas grandes hay? Hasta { $items } cuestan { $price } en total, y cada una más { $more }. El máximo es { $most }.
    .again = Dé el número de cosas, como 2. El máximo es { $most }.
appointment-label-items = Cuántas
    .words = cuántas, cuantas, cuántas cosas, cuantas cosas, número de cosas, numero de cosas
appointment-ask-things = ¿Qué cosas son, y dónde las va a dejar?
    .again = Por ejemplo: un sofá y una cama, junto al muro de delante.
appointment-outside = Esa dirección no está en nuestra zona, así que no puedo pedir una recogida allí.
appointment-read-back-pay =
    Compruebe lo que tengo:
    { $facts }
    Cuesta { $price }. Primero paga con tarjeta. Tiene { $minutes } minutos para hacerlo. Después queda reservado el día.
    Para recuperar todo el dinero tiene que cancelar al menos { $days } días laborables antes. Después no se devuelve nada.
    ¿Está bien, y le envío el enlace para pagar?
    .sms =
        { $facts }
        { $price } con tarjeta en { $minutes } minutos.
        Cancelar { $days } días laborables antes: todo de vuelta. Después: nada.
        ¿Está bien? ¿Envío el enlace?
    .again =
    Esto es lo que tengo:
    { $facts }
    Cuesta { $price }. Si cancela al menos { $days } días laborables antes, recupera todo el dinero. Después, nada.
    Responda sí y le envío el enlace. O diga qué está mal.
appointment-choice-pay = Sí, enviar el enlace
appointment-pay-link =
    Este es su enlace para pagar { $amount } ({ $what }): { $link }
    Le guardo este día: { $time }. Hasta: { $until }. La referencia del pago es { $reference }.
    .sms = Pague { $amount } ({ $what }) en { $link } Le guardo este día: { $time }. Hasta: { $until }.
    .voice =
        Su enlace para pagar { $amount } ({ $what }) está listo. Puede recibir este enlace por SMS: { $link }
        Le guardo este día: { $time }. Hasta: { $until }.
appointment-pay-after = Cuando haya pagado, queda reservado, y se lo digo aquí. Si no paga a tiempo, no se reserva nada.
    .voice = Cuando haya pagado, queda reservado. Si no paga a tiempo, no se reserva nada.
appointment-pay-link-same =
    Tiene un día guardado hasta: { $until }. Pague { $amount } ({ $what }) aquí: { $link }
    .voice = Tiene un día guardado hasta: { $until }. Para pagar { $amount } puede recibir este enlace por SMS: { $link }
appointment-pay-give-up = Si ya no lo quiere, diga: cancelar mi cita. Entonces no tiene que pagar.
appointment-unpaid = { $reference } no está pagado todavía, así que no está reservado. Pague con el enlace que le dimos, o llame al { $phone }.
appointment-paid =
    Su pago de { $amount } se ha hecho, y la recogida está reservada: { $time }. Saque las cosas antes de las 6:00.
    Su referencia es { $reference }. El número del recibo es { $receipt }. Para cambiarla o cancelarla, dígame la referencia o llame al { $phone }.
    { $calendar }
    .sms =
    Pagado: { $amount }. Reservado: { $time }. Saque las cosas antes de las 6:00. Referencia { $reference }. Para cambiarla, envíe esa referencia.
    { $calendar }
    .voice =
    Su pago de { $amount } se ha hecho, y la recogida está reservada: { $time }. Su referencia es { $reference }.
    { $calendar }
appointment-pay-over = No está reservado, porque no se pagó a tiempo: { $time }. No se ha cobrado nada. Puede pedir otro día aquí.
appointment-paid-too-late =
    Tenemos su pago { $reference } de { $amount }, pero este día ya no estaba guardado: { $time }. Lo siento.
    No está reservado, y devolvemos el dinero a su tarjeta. Llame al { $phone } si quiere otro día.
appointment-read-back-cancel-paid =
    Cancelar su recogida: { $old }. { $refund } ¿Está bien?
    .again = Cancelaría su recogida: { $old }. { $refund } Responda sí para cancelarla.
appointment-refund-all = Le devolvemos todo: { $price }. Una persona lo envía a la tarjeta con la que pagó.
appointment-refund-none = Ya es tarde para recuperar el dinero ({ $price }).

# Buttons under a read-back.

appointment-choice-book = Sí, pedirla
appointment-choice-move = Sí, cambiarla
appointment-choice-cancel = Sí, cancelarla
appointment-choice-keep = No, dejarla como está

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    Le recordamos que tiene una cita: { $time }. { $where }
    Si no puede venir, o quiere otra hora, díganoslo aquí con { $reference }, o llame al { $phone }.
    .sms = Recordatorio de su cita: { $time }. { $where } Para cambiarla envíe { $reference }, o llame al { $phone }.
    .easy =
        Tiene cita con nosotros: { $time }. { $where }
        ¿No puede venir? Díganoslo. Dé aquí { $reference }. O llame al { $phone }.
appointment-remind-phone = Le llamamos.
appointment-remind-home = Tiene que haber un adulto para abrirnos.
appointment-remind-kerbside = Sáquelo antes de las 6:00.

# The calendar file. It never says what the appointment is about.

appointment-calendar = Para ponerla en su calendario, abra { $url }
    .voice = Para ponerla en su calendario, puede usar este enlace: { $url }
appointment-calendar-summary = Cita con { $council }
appointment-calendar-description = Su referencia es { $reference }. Para cambiarla o cancelarla, díganos la referencia o llame al { $phone }.
appointment-calendar-reminder = Mañana tiene una cita con { $council }.
