# Drafted by machine; not yet reviewed by a speaker.
# Proving who somebody is, by a code that is sent to their phone or email.

identity-ask-contact = ¿Cuál es su nombre, y el número de móvil o correo que tenemos de usted? Le envío un código allí, para comprobar que es usted.
    .again = Dé su nombre, y un número de móvil o un correo. Por ejemplo: Ana López, 07700 900123.
    .sms = ¿Cuál es su nombre, y el número de móvil o correo que tenemos de usted? Le envío un código allí.
identity-ask-name = ¿Cuál es su nombre? Puede saltar esto. Sin él puede que encuentre menos.
    .again = Diga su nombre y apellido, o salte esto.
identity-label-name = Nombre
    .words = nombre, mi nombre
identity-ask-code = He enviado un código de 6 números a { $to }. ¿Cuál es? Sirve durante { $minutes } minutos. Si no llega, diga: otro código.
    .again = ¿Cuál es el código de 6 números que envié a { $to }? Para recibir otro, diga: otro código.
identity-ask-code-optional = He enviado un código de 6 números a { $to }. Dígame el código, y no tendremos que comprobar después quién es. O salte esto.
    .again = ¿Cuál es el código de 6 números que envié a { $to }? Para recibir otro, diga: otro código. Puede saltar esto.
identity-label-code = Código
    .words = código, codigo
identity-word-again = Otro código
    .words = otro código, otro codigo, código nuevo, codigo nuevo, nuevo código, nuevo codigo, enviar otra vez, envíelo otra vez, envielo otra vez, no llegó, no llego, no ha llegado, no me llega, no lo he recibido, no tengo código, no tengo codigo
identity-six-digits = El código tiene 6 números.
identity-cannot-send = No puedo enviar un código allí. Lo mejor es un número de móvil.
identity-wrong = Ese no es el código.
identity-expired = Ese código ya no sirve. He enviado uno nuevo.
identity-proven = Gracias. Ahora sé que es usted.
identity-language = La última vez hablamos en: { $language }. Si quiere usarlo otra vez, pídalo.
identity-left-out = Seguimos sin el código. Comprobamos después quién es.
identity-no-more = Ahora no puedo comprobar que es usted. Llame al { $phone } y una persona puede ayudar, o inténtelo mañana.
identity-nothing = No encuentro nada con ese nombre y ese contacto. Si tiene una referencia, dígamela. O llame al { $phone }.
identity-text = Su código es { $code }. Sirve durante { $minutes } minutos. Nunca lo pedimos por teléfono ni por correo. Si usted no lo pidió, no haga nada.
    .subject = Su código del ayuntamiento
