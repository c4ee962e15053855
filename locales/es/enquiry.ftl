# Drafted by machine; not yet reviewed by a speaker.
# What residents tell the council that is no report, payment, appointment or complaint.

enquiry-begin-feedback = Gracias. Paso lo que usted piensa a las personas de las que trata. Lo que guardamos se explica en { $link }.
enquiry-begin-details = Paso su cambio. Lo hace una persona, después de comprobar quién es usted. Lo que guardamos se explica en { $link }.
enquiry-begin-privacy = Usted tiene derecho a esto, y es gratis. Tenemos que comprobar quién es antes de mostrar o cambiar nada. Lo que guardamos se explica en { $link }.
enquiry-begin-interpreter = El intérprete es gratis, y lo buscamos nosotros. Por favor, no traiga a un niño para que traduzca. Lo que guardamos se explica en { $link }.
    .voice = El intérprete es gratis, y lo buscamos nosotros. Por favor, no traiga a un niño para que traduzca.

enquiry-ask-subject-feedback = ¿Qué es?
    .again = Elija elogio, sugerencia o comentario.
enquiry-ask-subject-details = ¿Qué ha cambiado?
    .again = Elija lo que más se parezca, o dígalo con sus palabras.
enquiry-ask-subject-privacy = ¿Qué quiere que hagamos?
    .again = Elija lo que más se parezca, o dígalo con sus palabras.
enquiry-ask-subject-interpreter = ¿Para qué necesita el intérprete?
    .again = Elija lo que más se parezca, o dígalo en una palabra, como llamada o carta.

enquiry-subject-praise = Un elogio
    .words = elogio, elogios, felicitación, felicitacion, felicitar, gracias, muchas gracias, agradecer, muy bien, bien hecho, genial, estupendo, excelente, maravilloso, buen trabajo, amable, muy amables, contento, contenta
enquiry-subject-suggestion = Una sugerencia
    .words = sugerencia, sugerir, sugiero, idea, propuesta, proponer, deberían, deberian, podrían, podrian, sería mejor, seria mejor, por qué no, por que no, xq no
enquiry-subject-comment = Un comentario
    .words = comentario, comentar, opinión, opinion, mi opinión, punto de vista, otra cosa, otro
enquiry-subject-moved_home = He cambiado de casa, o voy a hacerlo
    .words = mudanza, mudado, mudada, me mudo, me mudé, me mude, mudarme, dirección, direccion, nueva dirección, cambio de dirección, cambio de direccion, domicilio, casa nueva, piso nuevo, nueva casa, nuevo piso
enquiry-subject-household = Quién vive en mi casa
    .words = quién vive, quien vive, hogar, pareja, bebé, bebe, vivo solo, vivo sola, inquilino, inquilina, se ha ido de casa, se fue de casa, ha venido a vivir, vive conmigo, viven conmigo
enquiry-subject-name = Mi nombre
    .words = mi nombre, nombre, apellido, apellidos, apellido de casada, cambio de nombre, me he casado, me casé, me case, me he divorciado, me divorcié
enquiry-subject-contact = Mi teléfono o correo
    .words = teléfono, telefono, correo, correo electrónico, correo electronico, email, número nuevo, numero nuevo, nuevo número, móvil, movil, celular, nuevo correo
enquiry-subject-needs = Cómo contactar conmigo
    .words = letra grande, letras grandes, braille, audio, lectura fácil, lectura facil, sin llamadas, no me llamen, no me telefoneen, solo sms, solo mensajes, por carta, bucle magnético, sordo, sorda, ciego, ciega, cómo contactar conmigo, como contactar conmigo, mis necesidades
enquiry-subject-income = Mi trabajo o mi dinero
    .words = ingresos, dinero, trabajo, empleo, nuevo trabajo, perdí mi trabajo, perdi mi trabajo, paro, sueldo, salario, aumento de sueldo, cambio de ayudas, ahorros, pensión, pension, empecé a trabajar, empece a trabajar, dejé de trabajar, deje de trabajar
enquiry-subject-death = Ha muerto alguien
    .words = muerto, muerta, murió, murio, muerte, ha fallecido, falleció, fallecio, fallecido, fallecida, difunto, difunta, funeral, entierro
enquiry-subject-see = Ver lo que guardan sobre mí
    .words = ver, copia, una copia, qué guardan, que guardan, qué tienen sobre mí, que tienen sobre mi, mi expediente, ver mis datos, acceso a mis datos, información sobre mí, informacion sobre mi
enquiry-subject-correct = Corregir un error
    .words = corregir, corrección, correccion, error, equivocado, equivocada, está mal, esta mal, arreglar, cambiar, rectificar, desactualizado, anticuado
enquiry-subject-erase = Borrar lo que guardan sobre mí
    .words = borrar, bórrenlo, borrenlo, borren, borrar mis datos, eliminar, eliminen, suprimir, quitar, olvídenme, olvidenme
enquiry-subject-object = Dejar de usarlo para algo
    .words = oponerme, me opongo, oposición, oposicion, dejar de usar, dejen de usar, no lo usen, no usen, no usar
enquiry-subject-call = Para hablar con ustedes por teléfono
    .words = teléfono, telefono, llamada, llamar, por teléfono, por telefono, llamada de teléfono
enquiry-subject-book = Una cita nueva
    .words = cita nueva, nueva cita, pedir cita, pedir una cita, reservar una cita, reservar
enquiry-subject-booked = Una cita que ya tengo
    .words = mi cita, tengo una cita, tengo cita, ya tengo cita, ya tengo una cita, cita que tengo, ya la he pedido, ya reservada
enquiry-subject-letter = Una carta o un formulario
    .words = carta, cartas, formulario, papel, papeles, documento
enquiry-subject-meeting = Una reunión o una visita
    .words = reunión, reunion, visita, entrevista, audiencia, venir, en persona, cara a cara

enquiry-ask-feedback = ¿Qué quiere decirnos?
    .again = Dígalo con sus palabras. Bastan unas pocas.
enquiry-ask-details-moved_home = ¿Cuál es su dirección anterior, cuál es la nueva y qué día se muda?
    .again = Por ejemplo: de 12 Alder Road a 3 Elm Hill, el 1 de marzo.
enquiry-ask-details-household = ¿Quién ha venido a vivir o se ha ido, y qué día?
    .again = Por ejemplo: mi hijo se fue el 1 de marzo.
enquiry-ask-details-name = ¿Cuál era su nombre, y cuál es ahora?
    .again = Dé el nombre anterior y el nuevo.
enquiry-ask-details-contact = ¿Cuál es el número o correo anterior, y cuál es el nuevo?
    .again = Dé el anterior y el nuevo, para que podamos encontrar sus datos.
enquiry-ask-details-needs = ¿Qué necesita? Por ejemplo, cartas con letra grande, o que no le llamemos.
    .again = Diga cómo debemos escribirle o hablarle. Basta una vez: lo tendremos en cuenta.
enquiry-ask-details-income = ¿Qué ha cambiado, y desde qué día?
    .again = Por ejemplo: empecé a trabajar el 1 de marzo, 20 horas a la semana.
enquiry-ask-details-death = ¿Cuáles eran el nombre y la dirección de esa persona, y cuándo murió?
    .again = Bastan el nombre y la dirección. Tómese su tiempo.
enquiry-ask-privacy-see = ¿Qué quiere ver? Si puede, diga qué servicio y qué años.
    .again = Por ejemplo: mis cartas del impuesto municipal (Council Tax) desde 2024. También vale decir todo.
enquiry-ask-privacy-correct = ¿Qué está mal, y cómo debería ser?
    .again = Diga qué tenemos y qué es lo correcto.
enquiry-ask-privacy-erase = ¿Qué debemos borrar, y por qué? Algunas cosas las tenemos que guardar por ley, y le diremos cuáles.
    .again = Diga qué servicio, o qué cartas o chats.
enquiry-ask-privacy-object = ¿Qué debemos dejar de hacer con ello, y por qué?
    .again = Diga para qué no quiere que lo usemos.
enquiry-ask-interpreter-call = ¿Sobre qué es la llamada, y cuándo podemos llamar?
    .again = Por ejemplo: mi alquiler, el lunes por la mañana.
enquiry-ask-interpreter-booked = ¿Cuándo es la cita? Dé también la referencia, si la tiene.
    .again = Por ejemplo: el 3 de diciembre a las 10, sobre mi reparación.
enquiry-ask-interpreter-letter = ¿Sobre qué es la carta?
    .again = Por ejemplo: una carta sobre el impuesto municipal (Council Tax) que llegó esta semana.
enquiry-ask-interpreter-meeting = ¿Sobre qué es, dónde es y cuándo?
    .again = Por ejemplo: una entrevista sobre vivienda en City Hall el 3 de diciembre a las 10.

enquiry-ask-person = ¿De quién se trata? Basta un nombre, un equipo o un lugar.
    .again = Por ejemplo: Sam, del teléfono, o quienes recogen la basura en nuestra calle. Puede saltar esto.
enquiry-ask-contact-optional = ¿Quiere una respuesta? Entonces dé su nombre y un número de teléfono o correo. Puede saltar esto.
    .again = Dé un número de teléfono o un correo, o diga saltar.
enquiry-ask-contact-required = ¿Cuál es su nombre, y su número de teléfono o correo? Lo necesitamos para comprobar quién es y responderle.
    .again = Dé su nombre y un número de teléfono o un correo.

enquiry-label-subject = Sobre
    .words = sobre, tema, asunto, tipo
enquiry-label-text = Con sus palabras
    .words = palabras, texto, lo que dije, mensaje
enquiry-label-person = De quién se trata
    .words = quién, quien, persona, de quién se trata, de quien se trata

enquiry-affects-moved_home = Esto puede cambiar su impuesto municipal (Council Tax), sus cubos de basura, su permiso de aparcamiento y su voto. Si recibe la reducción del impuesto municipal (Council Tax Reduction) o la ayuda para la vivienda (Housing Benefit), díganoslo antes de un mes.
enquiry-affects-household = Esto puede cambiar su impuesto municipal (Council Tax). Si recibe la reducción del impuesto municipal (Council Tax Reduction) o la ayuda para la vivienda (Housing Benefit), díganoslo antes de un mes.
enquiry-affects-needs = Una persona lo anota para todos nuestros equipos, así nos lo dice una sola vez. Puede cambiarlo cuando quiera.
enquiry-affects-income = Si recibe la reducción del impuesto municipal (Council Tax Reduction) o la ayuda para la vivienda (Housing Benefit), díganoslo antes de un mes. Si nos lo dice tarde, puede que tenga que devolver dinero, o que pierda dinero que es suyo.
enquiry-affects-name = Puede que le pidamos un papel que lo demuestre, como un certificado de matrimonio.
enquiry-affects-death = Le acompaño en el sentimiento. Cuando se registre la muerte, pregunte por Tell Us Once (avisar una sola vez): así se avisa de una vez a casi todo el gobierno y a nosotros.

enquiry-read-back =
    Esto es lo que envío:
    { $facts }
    ¿Está bien?

enquiry-done-feedback = Gracias. Ya lo tiene { $team }. Su referencia es { $reference }. Respondemos como tarde el { $date }.
enquiry-done-details = Ya lo tiene { $team }. Su referencia es { $reference }. Como tarde el { $date } nos ponemos en contacto para comprobar quién es y hacer el cambio. Si no puede esperar, llame al { $phone }.
enquiry-done-privacy = Ya lo tiene { $team }. Su referencia es { $reference }. Nos ponemos en contacto para comprobar quién es, y respondemos como tarde el { $date }. Si tarda más, se lo decimos, y por qué.
enquiry-done-interpreter = Tenemos su petición de un intérprete. Ya la tiene { $team }. Su referencia es { $reference }. Como tarde el { $date } le decimos quién viene y cuándo. Si no puede esperar, llame al { $phone } y diga su idioma.
    .sms = Tenemos su petición de intérprete: { $reference }. Como tarde el { $date } decimos quién viene y cuándo. ¿Urgente? { $phone }.
enquiry-done-privacy-proven = Ya lo tiene { $team }, que ya sabe que es usted. Su referencia es { $reference }. Respondemos como tarde el { $date }. Si tarda más, se lo decimos, y por qué.
enquiry-done-no-answer = Gracias. Ya lo tiene { $team }, que lo lee todo. Su referencia es { $reference }. Como no ha dado teléfono ni correo, no le respondemos.
enquiry-person-told = Lo que dijo llega a la persona o el equipo que nombró: { $person }.

enquiry-team-customer_experience = nuestro equipo de atención al cliente
enquiry-team-customer_records = nuestro equipo de registros
enquiry-team-data_protection = nuestro equipo de protección de datos
enquiry-team-interpreting = nuestro equipo de intérpretes

enquiry-status-received = La referencia { $reference } la tiene { $team }. Respondemos como tarde el { $date }.
enquiry-status-late = Teníamos que responder a { $reference } como tarde el { $date }. Lo sentimos. Llame al { $phone }, y una persona lo mirará.
enquiry-status-answered = Respondimos a { $reference } el { $date }.
enquiry-status-closed = Cerramos { $reference } el { $date }.
enquiry-answer =
    Esta es nuestra respuesta a { $reference }:
    { $words }
enquiry-closed =
    Hemos cerrado { $reference } y no haremos nada más.
    { $details }
enquiry-late =
    Dijimos que responderíamos a { $reference } como tarde el { $was }. Tarda más, y lo sentimos.
    { $details }
