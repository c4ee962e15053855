# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }, { $council }
pay-page-title = Pagar { $what }
pay-page-council = { $council }
pay-page-line-what = Qué paga
pay-page-line-account = Número del recibo o de la notificación
pay-page-line-amount = Importe
pay-page-line-reference = Nuestra referencia
pay-page-line-receipt = Número de recibo
pay-page-line-date = Fecha de pago
pay-page-line-refunded = Devuelto a su tarjeta
pay-page-account-ending = termina en { $end }
pay-page-check = Compruebe que todo está bien antes de seguir.
pay-page-secure =
    Usted da los datos de la tarjeta en la página siguiente, y solo allí. Nunca los pedimos en un chat, por SMS o por correo electrónico.
pay-page-language = La página siguiente está en inglés. Pide el número de la tarjeta, la fecha en que termina, los 3 números de atrás y la dirección de la tarjeta.
pay-page-continue = Seguir para pagar { $amount }
pay-page-again = Intentar pagar { $amount } otra vez
pay-page-cannot = Si no puede pagar, no tiene que hacerlo ahora. Díganoslo en el chat o llame al { $phone }, { $hours }. Podemos ayudar.
pay-page-back = Volver al chat
pay-page-check-again = Comprobar otra vez

pay-page-not-finished = No ha terminado de pagar. Todavía no se ha cobrado nada.
pay-page-declined = Su tarjeta no fue aceptada. No se ha cobrado nada. Puede intentarlo otra vez o usar otra tarjeta.
pay-page-expired = La página estuvo abierta demasiado tiempo y terminó. No se ha cobrado nada. Puede intentarlo otra vez.
pay-page-cancelled = Usted paró antes de pagar. No se ha cobrado nada. Todavía puede pagar.
pay-page-error = Lo sentimos, algo falló donde se comprueba la tarjeta. No tenemos ningún pago suyo. Puede intentarlo otra vez.

pay-page-paid-title = Pago recibido
pay-page-paid = Hemos recibido { $amount } para { $what }. Guarde la referencia o imprima esta página.
pay-page-refunded = Una parte o todo se devolvió a su tarjeta. Los bancos tardan hasta 6 días en mostrarlo.
pay-page-pending-title = Esperamos una respuesta
pay-page-pending = Se enviaron los datos de su tarjeta. Todavía no sabemos si el pago se hizo. No pague otra vez.
pay-page-ended-title = Este enlace ha terminado
pay-page-ended = No se puede pagar con este enlace. Para pagar, pida uno nuevo en el chat o llame al { $payment_phone }.
pay-page-unknown-title = No encontramos este pago
pay-page-unknown = Compruebe el enlace. Si lo escribió, cópielo otra vez de nuestro mensaje. También puede llamar al { $payment_phone } para pagar.
pay-page-down-title = Los pagos con tarjeta no funcionan ahora
pay-page-down = Lo sentimos. Es culpa nuestra y no suya. No se ha cobrado nada. Su enlace sigue guardado, así que inténtelo otra vez en unos minutos.
pay-page-down-call = También puede pagar con tarjeta en el { $payment_phone }, de día o de noche.
pay-page-busy-title = Este pago se está abriendo
pay-page-busy = El enlace se está abriendo en otro sitio. Espere un minuto y vuelva a intentarlo.
pay-page-wrong-title = Lo sentimos, algo falló aquí
pay-page-wrong = Esta página no cobró nada. Inténtelo otra vez en un minuto, o llame al { $phone }.

pay-page-sandbox = Esto es una prueba. No se mueve dinero y no se pide ninguna tarjeta.
pay-sandbox-title = Prueba: ¿cómo termina este pago?
pay-sandbox-about = Esta página ocupa el lugar de la página real para pagar. Diga aquí qué pasa. No se mueve dinero.
pay-sandbox-choose = ¿Qué pasa con el pago?
pay-sandbox-pays = El pago se hace
pay-sandbox-declined = La tarjeta es rechazada
pay-sandbox-cancelled = La persona deja de pagar
pay-sandbox-expired = La página queda abierta demasiado tiempo
pay-sandbox-error = Algo falla al otro lado
pay-sandbox-waiting = La respuesta no llega todavía
pay-sandbox-go = Seguir
pay-sandbox-none = Elija qué pasa.
pay-sandbox-problem = Hay un problema
pay-sandbox-over-title = Este pago ha terminado
pay-sandbox-over = Ya no se puede elegir nada más.

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
