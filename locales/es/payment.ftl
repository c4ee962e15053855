# Drafted by machine; not yet reviewed by a speaker.
# Paying a bill, and not being able to. $what is the bill, $amount the sum, $reference our own reference, $link the
# address to pay at, $phone and $hours the team that answers about the bill.

# In a sentence: "to pay rent".
pay-type-council_tax = impuesto municipal (Council Tax)
pay-type-rent = alquiler
pay-type-parking_fine = multa de aparcamiento
pay-type-garden_waste = residuos del jardín
pay-type-business_rates = impuesto de negocios (business rates)
pay-type-invoice = factura
pay-type-bulky_waste = recogida de cosas grandes

# Alone: to choose from, and to read back.
pay-choice-council_tax = Impuesto municipal (Council Tax)
    .words = impuesto municipal, impuesto, tasa municipal, recibo del impuesto municipal, atrasos del impuesto
pay-choice-rent = Alquiler
    .words = alquiler, mi alquiler, renta, alquiler del garaje, alquiler atrasado
pay-choice-parking_fine = Multa de aparcamiento
    .words = multa de aparcamiento, multa de estacionamiento, multa, aviso de multa, sanción, sancion, multa del coche
pay-choice-garden_waste = Residuos del jardín
    .words = residuos del jardín, residuos del jardin, cubo del jardín, cubo marrón, cubo marron
pay-choice-business_rates = Impuesto de negocios (business rates)
    .words = impuesto de negocios, impuesto de negocio, tasas de negocio, recibo de negocios
pay-choice-invoice = Una factura
    .words = factura, facturas, un recibo suyo, otro recibo

pay-where-council_tax = El número de cuenta está arriba en su recibo del impuesto municipal (Council Tax). Tiene 8 o 9 cifras.
pay-where-rent = El número de cuenta del alquiler está en su carta o tarjeta del alquiler. Tiene de 8 a 10 cifras.
pay-where-parking_fine = El número está en la notificación. Empieza por UH o UG y tiene 10 letras y números.
pay-where-garden_waste = Dé el número de factura de nuestra carta o correo. Tiene de 6 a 10 cifras.
pay-where-business_rates = El número de cuenta está arriba en su recibo. Tiene 8 o 9 cifras.
pay-where-invoice = El número de factura está arriba en la factura. Tiene de 6 a 10 cifras.

pay-team-revenues = equipo del impuesto municipal y de negocios
pay-team-income = equipo de alquileres
pay-team-parking = equipo de aparcamiento
pay-team-waste = equipo de basuras

# The questions.

payment-begin = Quiere pagar. Si no puede pagar, dígamelo cuando quiera y le digo qué puede ayudar.
    .sms = Quiere pagar. Si no puede pagar, dígamelo.
    .easy =
        Quiere pagar.
        Si no puede pagar, dígamelo. Puedo ayudar.
payment-understood =
    Quiere pagar: { $what }. Si no puede pagar, dígamelo cuando quiera y le digo qué puede ayudar.
    .sms = Quiere pagar: { $what }. Si no puede pagar, dígamelo.
    .easy =
        Quiere pagar: { $what }.
        Si no puede pagar, dígamelo. Puedo ayudar.
payment-understood-with =
    Quiere pagar: { $what }. Tengo:
    { $facts }
    Si no puede pagar, dígamelo cuando quiera y le digo qué puede ayudar.
    .sms =
    Quiere pagar: { $what }. Tengo:
    { $facts }
    Si no puede pagar, dígamelo.
    .easy =
        Quiere pagar: { $what }. Tengo:
        { $facts }
        Si no puede pagar, dígamelo. Puedo ayudar.

payment-privacy =
    { $council } guarda el número de su recibo y el importe, para cobrar este pago. Lea más en { $link }.
    .sms = { $council } guarda el número y el importe para cobrar este pago. Más en { $link }.
    .voice = { $council } guarda el número de su recibo y el importe, para cobrar este pago.
    .easy =
        { $council } guarda el número de su factura y la cantidad.
        Lo necesitamos para cobrar.
        Lea más en { $link }.

payment-label-what = Qué pagar
    .words = recibo, qué, que, tipo, clase
payment-ask-what = ¿Qué quiere pagar?
    .again = ¿Qué recibo es? Elija uno.

payment-label-fine = Pagar o recurrir
    .words = pagar, recurrir
payment-ask-fine = ¿Quiere pagar la multa o recurrirla? Si la paga, el caso se cierra y ya no puede recurrirla.
    .again = Diga pagar, o recurrir. Recurrir quiere decir que cree que la multa está mal.
    .easy =
        Puede pagar la multa. O puede decir que está mal puesta.
        Si paga, se acabó. Entonces ya no puede decir que está mal puesta.
        ¿Qué quiere hacer?
payment-choice-pay = Pagar la multa
    .words = pagar, pagarla, pagar la multa, pagar ahora, quiero pagar
payment-choice-challenge = Recurrir la multa
    .words = recurrir, recurrirla, recurso, apelar, impugnar, reclamar, disputar, está mal, esta mal, es injusta

payment-label-account = Número
    .words = número, numero, número de cuenta, referencia, cuenta, número de factura, número de la multa
payment-ask-account = ¿Cuál es el número del recibo, carta o notificación? { $where }
    .again = Necesito el número que está en su recibo, carta o notificación. { $where }
    .sms = ¿Cuál es el número del recibo, carta o notificación?
    .easy =
        ¿Qué número está en la factura?
        { $where }
payment-account-unusual =
    { $account } no es como otros números de: { $what }. Compruébelo en su recibo. Puede seguir si está bien.

payment-label-vehicle = Vehículo
    .words = vehículo, vehiculo, coche, matrícula, matricula
payment-ask-vehicle = ¿Cuál es la matrícula del vehículo?
    .again = Dé la matrícula, como AB12 CDE. Puede saltar esto.

payment-label-amount = Importe
    .words = importe, cantidad, suma
payment-ask-amount = ¿Cuánto quiere pagar?
    .again = Dé el importe en libras y peniques, como £45.60.
payment-amount-two = Veo más de un importe ahí.
payment-amount-negative = Un importe no puede ser menos que cero.
payment-amount-decimals = Un importe tiene como mucho dos cifras después del punto, como £45.60.
payment-amount-too-small = Lo mínimo que se puede pagar aquí es { $least }.
payment-amount-too-large = Lo máximo que se puede pagar aquí de una vez es { $most }. Para más, llame al { $phone }.

payment-fine-stages =
    Una multa cuesta la mitad en los primeros { $half } días, o 21 días si la vio una cámara. Tiene { $days } días para pagar.
    ¿Recibió una carta de un juzgado o de un cobrador judicial (bailiff) por ella? Entonces no pague aquí y llame al { $phone }.
    .sms = Una multa cuesta la mitad en los primeros { $half } días. ¿Carta de un juzgado o cobrador? Llame al { $phone }.
    .easy =
        Paga la mitad los primeros { $half } días.
        Paga la mitad durante 21 días si lo vio una cámara.
        Tiene { $days } días para pagar.
        ¿Hay una carta de un juzgado o de un agente de cobro? Entonces no pague aquí. Llame al { $phone }.
payment-rent-person = Si debe alquiler, también puede hablar con nosotros en el { $phone }. Queremos que conserve su casa.
payment-paid-before = Ya pagó { $amount } con este número, por: { $what }. La referencia fue { $reference }.

payment-read-back =
    Compruebe lo que tengo:
    { $facts }
    ¿Está bien, y le envío el enlace para pagar?
    .again =
    Tengo esto:
    { $facts }
    Diga sí y envío el enlace. O diga qué cambiar.
    .easy =
        Lea esto:
        { $facts }
        ¿Está bien? ¿Le envío el enlace?

# The link.

payment-link =
    Este es su enlace para pagar { $amount } ({ $what }): { $link }
    Es de { $council }. Su referencia es { $reference }. El enlace sirve hasta el { $date }.
    .sms = { $council }: pague { $amount } ({ $what }) en { $link } Referencia { $reference }.
    .voice =
        Su enlace para pagar { $amount } ({ $what }) está listo. Puede recibir este enlace por SMS: { $link }
        Su referencia es { $reference }. El enlace sirve hasta el { $date }.
    .easy =
        Pague aquí ({ $amount }, { $what }): { $link }
        El enlace es de { $council }.
        Su número es { $reference }.
        El enlace sirve hasta el { $date }.
payment-link-same =
    Ya tiene un enlace para esto. Pague { $amount } ({ $what }) aquí: { $link }
    Su referencia es { $reference }. El enlace sirve hasta el { $date }.
    .sms = Pague { $amount } ({ $what }) en { $link } Referencia { $reference }.
    .voice =
        Ya tiene un enlace para esto, para pagar { $amount } ({ $what }). Puede recibir este enlace por SMS: { $link }
        Su referencia es { $reference }. El enlace sirve hasta el { $date }.
payment-link-safe =
    Dé los datos de su tarjeta en esa página, y solo allí. Nunca los envíe en un chat, porque los chats se guardan y otros pueden leerlos.
    .sms = Dé los datos de la tarjeta solo en esa página, nunca por SMS.
    .voice = Dé los datos de su tarjeta en esa página, y solo allí. Nunca los diga en una llamada como esta.
    .easy =
        Escriba el número de la tarjeta solo en esa página.
        No lo escriba nunca en este chat.
payment-link-sandbox = Esto es una prueba del servicio. No se mueve dinero.
payment-link-after = Cuando haya pagado, le digo aquí si se hizo el pago. También puede preguntarme: ¿se hizo mi pago?
    .voice = Cuando haya pagado, puede preguntar aquí: ¿se hizo mi pago?
    .easy =
        ¿Ha pagado? Entonces le digo si ha ido bien.
        También puede preguntarme.
payment-not-here =
    Ahora no puedo cobrar con tarjeta aquí. Llame al { $payment_phone } para pagar con tarjeta a cualquier hora, o pague en { $website }.

# How a payment stands. Said when asked, and sent when it is known.

payment-is-link_given = Pago { $reference }: { $amount } ({ $what }) no está pagado todavía. Nadie ha abierto el enlace.
payment-is-started = Pago { $reference }: { $amount } ({ $what }) no está pagado todavía. Se abrió la página para pagar, y no veo ningún pago.
payment-is-pending = Pago { $reference }: esperamos la respuesta sobre { $amount } ({ $what }). No pague otra vez. Pregúnteme en unos minutos.
    .easy =
        Pago { $reference }: { $amount }, { $what }.
        Esperamos una respuesta. No pague otra vez.
        Pregúnteme otra vez en unos minutos.
payment-is-paid = Su pago se hizo. Tenemos { $amount } ({ $what }). Fecha del pago: { $date }. Su referencia es { $reference }. El número de recibo es { $receipt }.
    .sms = Pagado: { $amount } ({ $what }), { $date }. Referencia { $reference }.
    .voice = Su pago se hizo. Tenemos { $amount } ({ $what }). Fecha del pago: { $date }. Su referencia es { $reference }.
payment-is-declined = Pago { $reference }: su tarjeta no fue aceptada para { $amount }. No se ha cobrado nada. Puede intentarlo otra vez con el mismo enlace o usar otra tarjeta.
    .easy =
        Pago { $reference }: su tarjeta no ha funcionado. Cantidad: { $amount }.
        El dinero sigue siendo suyo.
        Pruebe el enlace otra vez. O use otra tarjeta.
payment-is-expired = Pago { $reference }: la página para pagar estuvo abierta demasiado tiempo. No se ha cobrado nada. Puede intentarlo otra vez con el mismo enlace.
payment-is-cancelled = Pago { $reference }: usted paró antes de pagar { $amount }. No se ha cobrado nada. Todavía puede pagar con el mismo enlace.
payment-is-error = Pago { $reference }: lo sentimos, algo falló donde se comprueba la tarjeta. No tenemos ningún pago suyo de { $amount }. Intente otra vez el mismo enlace.
payment-is-withdrawn = Pago { $reference }: el enlace fue retirado. No se puede pagar con él.
payment-is-part_refunded = Pago { $reference }: tenemos { $amount } ({ $what }). Devolvimos { $refunded } a su tarjeta.
payment-is-refunded = Pago { $reference }: lo devolvimos todo, { $refunded }, a su tarjeta.
payment-is-over = Pago { $reference }: { $amount } ({ $what }) no se pagó, y el enlace ha terminado. Dígame si quiere pagarlo ahora.
# Said unasked where no real money moves.
payment-news-trial =
    { $news }
    Esto es una prueba del servicio. No se mueve dinero.
# Said to whoever names a reference in another chat: neither what for, nor how much.
payment-named-paid = El pago { $reference } se hizo. Fecha del pago: { $date }.
payment-named-pending = Pago { $reference }: esperamos la respuesta. No pague otra vez. Pregúnteme en unos minutos.
payment-named-refunded = El pago { $reference } se hizo, y se devolvió dinero a la tarjeta.
payment-named-unpaid = El pago { $reference } no está hecho. El enlace que venía con él se puede usar hasta el { $date }.
payment-named-ended = El pago { $reference } no está hecho, y su enlace ha terminado.
payment-link-again = Su enlace para pagar es { $link }
    .voice = Puede recibir por SMS su enlace para pagar: { $link }
payment-none = No tengo ningún pago de este chat. Si tiene una referencia de pago, dígamela. Se parece a { $example }. También puede llamar al { $phone }.
    .voice = No tengo ningún pago de esta llamada. Si tiene una referencia de pago, dígamela.
payment-refund =
    Una persona mira las devoluciones. Llame al { $phone }, { $hours }. Tenga a mano la fecha, el importe y la referencia del pago.
    El dinero vuelve a la tarjeta que pagó. No puedo devolverlo desde aquí.
    .sms = Una persona mira las devoluciones. Llame al { $phone }, { $hours }. Tenga a mano la fecha, el importe y la referencia.

# A fine that is disputed.

payment-challenge =
    Para recurrir la multa, no la pague. Si la paga, el caso se cierra.
    Puede recurrirla en { $link }, o llame al { $phone }, { $hours }. Tenga a mano el número de la notificación y la matrícula.
    Diga por qué cree que está mal, y envíe fotos si las tiene. Recibe una respuesta, y puede apelar si es no.
    .sms = Para recurrir la multa, no la pague. Hágalo en { $link } o llame al { $phone }. Tenga a mano la notificación.
payment-challenge-in-time = Hágalo pronto. Una multa cuesta la mitad en los primeros { $half } días, y tiene { $days } días para pagarla.

# Somebody cannot pay.

payment-help-first = Gracias por decírmelo. No tiene que pagar nada en este chat ahora. Podemos ayudar, y es mejor hablar pronto.
    .easy =
        Gracias por decírmelo.
        No tiene que pagar aquí ahora.
        Podemos ayudarle.
payment-help-urgent =
    Si un cobrador judicial (bailiff) está en su puerta, tiene una carta del juzgado o puede perder su casa, hable con una persona ahora. Llame al { $phone }, { $hours }.
    .easy =
        ¿Hay un agente de cobro en su puerta? ¿Hay una carta de un juzgado? ¿Puede perder su casa?
        Hable ahora con una persona.
        Llame al { $phone }, { $hours }.
payment-help-person = Para hablar con una persona, este es el equipo: { $team }. Llame al { $phone }, { $hours }. Pueden acordar con usted pagos más pequeños. Si quiere pagar una parte más tarde, solo dígamelo.
    .easy =
        Puede hablar con una persona: { $team }.
        Llame al { $phone }, { $hours }.
        Quizás pueda pagar en partes pequeñas.
        ¿Quiere pagar una parte más tarde? Dígamelo.
payment-help-any-person = Para hablar con una persona, llame al { $phone }, { $hours }. Pueden acordar con usted pagos más pequeños. Si quiere pagar una parte más tarde, solo dígamelo.
pay-help-any = Puede tener un descuento en su impuesto municipal o su alquiler, o ayuda de un fondo para tiempos difíciles. También puede pedir pagar en partes más pequeñas.
pay-help-council_tax =
    Puede tener la reducción del impuesto municipal (Council Tax Reduction) si gana poco. Puede pagar un 25% menos si es el único adulto en casa.
    También puede pedir repartir el recibo en 12 meses.
pay-help-rent = Puede tener más ayuda con el alquiler, como la ayuda a la vivienda (Housing Benefit) o un pago extra. Puede pedir pagar lo que debe en partes pequeñas.
pay-help-parking_fine = Pregúntenos si puede tener más tiempo o pagar en partes. Si cree que la multa está mal, puede recurrirla y no pagar.
pay-help-garden_waste = No necesita este servicio para deshacerse de los residuos del jardín. Puede hacer compost, o llevarlos a un centro de reciclaje.
pay-help-business_rates = Las empresas pequeñas y las organizaciones benéficas pueden pagar menos. Pregúntenos por el descuento para empresas pequeñas (small business rate relief) y por pagar en partes más pequeñas.
pay-help-invoice = Puede pedirnos más tiempo, o pagar en partes más pequeñas.
pay-help-breathing_space = Breathing Space puede parar casi todas las cartas y recargos de deudas durante 60 días. Lo pide por usted un asesor de deudas. Los recibos nuevos se siguen pagando.
    .easy =
        Breathing Space puede ayudar.
        Puede parar las cartas de deudas 60 días.
        Lo pide un asesor de deudas.
        Las facturas nuevas se siguen pagando.
pay-help-advice = El consejo sobre deudas es gratis y privado. Llame a StepChange: { $stepchange }, o a National Debtline: { $national_debtline }.
    .easy =
        El consejo sobre deudas es gratis.
        Llame a StepChange: { $stepchange }.
        O llame a National Debtline: { $national_debtline }.
pay-help-advice_business = El consejo sobre deudas para empresas pequeñas es gratis. Llame a Business Debtline: { $business_debtline }.

# Words that tell what somebody who speaks of paying wants.

payment-word-status = ¿Se hizo mi pago?
    .words = se hizo mi pago, se hizo el pago, se ha hecho mi pago, se ha hecho el pago, mi pago se hizo, pasó mi pago, paso mi pago, pasó el pago, ha pasado el pago, ha entrado mi pago, entró mi pago, el pago no pasó, el pago no paso, no pasó el pago, funcionó mi tarjeta, funcionó mi pago, recibieron mi pago, han recibido mi pago, tienen mi pago, recibieron mi dinero, he pagado ya, ya pagué, ya pague, pagué yo, está pagado, esta pagado, comprobar mi pago, estado de mi pago, dónde está mi recibo, donde esta mi recibo, mi justificante, justificante de pago, pagué lo recibieron
payment-word-refund = Quiero una devolución
    .words = devolución, devolucion, una devolución, reembolso, que me devuelvan el dinero, me cobraron dos veces, cobrado dos veces, pagué dos veces, pague dos veces, pagué de más, pagué demasiado
payment-word-cannot = No puedo pagar
    .words = no puedo pagar, no podemos pagar, no puedo pagarlo, no me lo puedo permitir, no puedo permitírmelo, no soy capaz de pagar, me cuesta pagar, cuesta pagar, ayuda para pagar, ayuda con el pago, plazos, a plazos, plan de pago, más tiempo para pagar, mas tiempo para pagar, pagar en partes, pagar poco a poco, debo alquiler, alquiler atrasado, debo el alquiler, debo el impuesto, tengo deudas, endeudado, problemas de dinero, sin dinero, no tengo dinero, es demasiado para mí, dificultades, moratoria, cobrador, el cobrador, agente judicial, citación del juzgado
payment-word-urgent = Urgente
    .words = cobrador, el cobrador, agente judicial, embargo, citación, citacion, juzgado, desahuciado, desahucio, perder mi casa, perder la casa, perder nuestra casa, sin comida, nada que comer, sin calefacción, sin calefaccion, sin luz, cortaron la luz, luz cortada
payment-word-challenge = Recurrirla
    .words = recurrir, recurso, apelar, impugnar, disputar, luchar, injusto, injusta, no es justo, multa injusta, no debería tener, no deberia tener, no es mi coche, estaba mal, está mal, esta mal
payment-word-fine = Multa
    .words = multa de aparcamiento, multa de estacionamiento, multa, aviso de multa, sanción, multas, multado
payment-word-payment = Pago
    .words = pago, mi pago, recibo, pagado, pagué
