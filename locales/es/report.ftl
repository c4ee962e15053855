# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = Quiere dar aviso de un problema. Le haré algunas preguntas.
report-understood = Quiere dar aviso de: { $category }.
report-understood-with =
    Quiere dar aviso de: { $category }. Tengo:
    { $facts }

# What it is about.

report-ask-group = ¿Qué tipo de problema es?
    .again = Dígalo en pocas palabras, como un cubo sin recoger o una farola rota.
report-group-street = Calles y basura abandonada
    .words = calles, calle, basura, problema en la calle
report-group-waste = Un cubo sin recoger
    .words = cubos, cubo sin recoger, recogida de basura, reciclaje
report-group-neighbourhood = Ruido o vecinos
    .words = vecinos, vecino, ruido, gente
report-group-home = Mi casa
    .words = casa, mi casa, vivienda, piso, reparaciones
report-group-parks = Parques, árboles y baños públicos
    .words = parques, parque, árboles, árbol, arbol, baños
report-group-roads = Carreteras, farolas y aparcamiento
    .words = carreteras, carretera, farolas, aparcamiento, desagües
report-group-other = Otra cosa
    .words = otra cosa, otro, otra, ninguna de estas
report-ask-category = ¿Cuál de estas es?
    .again = Elija la que más se acerque, o dígalo con sus palabras.

# Who looks after it.

report-not-ours =
    Esto no es del ayuntamiento de la ciudad. De esto se ocupa: { $body }.
    { $route }
    .easy =
        No podemos hacer esto. Quien puede: { $body }.
        { $route }
report-looked-after-by =
    De esto se ocupa: { $body }.
    { $route }
report-ask-pass-on = De esto se ocupa: { $body }. ¿Les paso su aviso?
    .again = Puedo enviarlo por usted. De esto se ocupa: { $body }. Responda sí o no.
    .easy =
        Puedo enviar esto a: { $body }.
        ¿Lo envío?
report-not-passed-on =
    Entonces no envío nada. Puede avisar usted. De esto se ocupa: { $body }.
    { $route }
report-reach-both = Llame al { $phone } o vaya a { $url }.
    .voice = Llame al { $phone }, o use este enlace: { $url }
report-reach-phone = Llame al { $phone }.
report-reach-url = Vaya a { $url }.
    .voice = Puede decírselo con este enlace: { $url }
report-nothing-sent = No se ha enviado nada.
report-anything-else = ¿Necesita algo más?

# Where it is.

report-ask-location-street = ¿Dónde está? Dé una calle y un número de casa, o qué hay al lado.
    .again = Díganos cómo encontrarlo. Por ejemplo: 12 Alder Road, o la parada de autobús de Elm Hill.
    .easy =
        ¿Dónde está?
        ¿Qué calle? ¿Qué número?
        O diga qué hay al lado.
report-ask-location-address = ¿Cuál es la dirección? Dé el número de la casa, la calle y el código postal.
    .again = Dé una dirección completa, como 12 Alder Road, NR3 1AB.
    .easy =
        ¿Cuál es la dirección?
        Dé el número y la calle.
        Dé también el código postal.
report-ask-location-site = ¿Qué lugar es?
    .again = Dé su nombre o dónde está. Por ejemplo: Eaton Park, junto a los columpios.
report-place-unsure = No sé seguro si este lugar está en nuestra zona. Sigo adelante, y lo comprobaremos.
    .easy =
        No sé si nos ocupamos de este lugar.
        Lo vamos a mirar. Ahora seguimos.
report-outside =
    { $address } está en la zona de otra entidad. Tiene que ocuparse: { $body }.
    { $route }
    .easy =
        No está en nuestra zona: { $address }.
        De esto se ocupa: { $body }.
        { $route }
report-outside-unknown = { $address } no está en nuestra zona. Tiene que ocuparse el ayuntamiento de ese lugar.
report-ask-outside = ¿Quiere dar otra dirección?
    .again = Dé una dirección en Norwich, o diga parar.
report-choice-other-address = Dar otra dirección
    .words = otra dirección, otra direccion, sí, si, cambiar, dirección equivocada
report-choice-end = Terminar aquí
    .words = terminar, terminar aquí, no, parar, no gracias

# Somebody else has reported it.

report-ask-join = Alguien nos avisó el { $date } del mismo tipo de problema en { $address }. ¿El suyo es el mismo?
    .again = Ya hay un aviso cerca de ahí. Diga mismo, o diferente si el suyo es otro.
    .easy =
        Alguien nos dijo esto: { $address }.
        Fue el { $date }.
        ¿Es lo mismo?
report-choice-same = Es el mismo
    .words = mismo, el mismo, sí, si, igual, es el mismo, es ese
report-choice-different = El mío es diferente
    .words = diferente, no, el mío es diferente, distinto, otro, no es el mismo

# What happened.

report-ask-description = Cuéntenos un poco más, o salte esto. ¿Qué debe saber el equipo?
    .again = Diga qué ve, como «un sofá viejo y cristales rotos». Puede saltar esto.
    .easy =
        ¿Qué debemos saber?
        Díganos un poco más. O diga: saltar.
report-ask-photos = Envíe fotos ahora si las tiene, o salte esto.
    .again = Añada una foto a su mensaje. Si no tiene, diga saltar.
    .voice = En una llamada no se pueden enviar fotos. Diga saltar, y seguimos.
    .easy =
        ¿Tiene una foto? Envíela ahora.
        ¿No tiene? Diga: saltar.

# Who reports it.

report-privacy =
    { $council } guarda sus respuestas para atender su aviso. Solo pueden verlas los equipos que las necesitan.
    Nunca escriba aquí un número de tarjeta. Lea más en { $link }.
    .sms = { $council } guarda sus respuestas solo para atender esto. Más en { $link }.
    .voice = { $council } guarda sus respuestas para atender su aviso. Solo pueden verlas los equipos que las necesitan.
    .easy =
        { $council } guarda sus respuestas para ayudarle.
        Solo las ven quienes las necesitan.
        No escriba nunca aquí un número de tarjeta.
        Lea más en { $link }.
report-ask-contact = ¿Cómo podemos contactar con usted, si tenemos que preguntarle algo? Dé un número de teléfono o correo, o salte esto para no dar su nombre.
    .again = Dé un número de teléfono o un correo, como sam@example.com. Puede saltar esto.
    .easy =
        Quizás queramos preguntarle algo.
        ¿Cuál es su teléfono o correo?
        Puede decir: saltar. Entonces no sabemos quién es.
report-ask-contact-needed = ¿Cuál es su nombre, y un número de teléfono o correo?
    .again = Tenemos que poder contactar con usted. Dé un número de teléfono o un correo, como sam@example.com.
    .easy =
        ¿Cómo se llama?
        ¿Cuál es su teléfono o correo?

# Reading back, and what happens then.

report-read-back =
    Compruebe lo que tengo:
    { $facts }
    ¿Está bien, y lo envío?
    .again =
    Esto es lo que enviaría:
    { $facts }
    Responda sí para enviarlo. O diga qué está mal.
    .easy =
        Lea esto:
        { $facts }
        ¿Está bien? ¿Lo envío?
report-read-back-pass-on =
    Compruebe lo que tengo:
    { $facts }
    De esto se ocupa: { $body }. ¿Está bien, y se lo paso?
    .again =
    Esto es lo que pasaría. Se ocupa: { $body }.
    { $facts }
    Responda sí para enviarlo. O diga qué está mal.
    .easy =
        Lea esto:
        { $facts }
        ¿Está bien? ¿Lo envío a { $body }?
report-read-back-join =
    Puedo añadirle al aviso { $reference }, con fecha: { $date }.
    { $facts }
    ¿Está bien, y le añado?
    .again =
    Le añadiría al aviso { $reference }, con fecha: { $date }.
    { $facts }
    Responda sí para que le añada. O diga qué está mal.
report-offer-contact = Para poder preguntarle algo si hace falta, puede dar también un número de teléfono o correo.
    .easy =
        Quizás queramos preguntarle algo.
        Puede darnos un teléfono o un correo.

report-done = Gracias. Tenemos su aviso. Su referencia es { $reference }.
    .voice = Gracias. Tenemos su aviso. Su referencia es { $reference }. La digo otra vez: { $reference }.
    .easy =
        Gracias. Tenemos su aviso.
        Su número es { $reference }. Guárdelo.
report-done-due = Queremos atenderlo como tarde el { $date }.
    .easy = Queremos hacerlo antes de esta fecha: { $date }.
report-done-no-date = Un equipo lo mirará. No podemos prometer una fecha para este tipo de aviso.
    .easy =
        Un equipo lo mirará.
        No sabemos cuándo.
report-done-passed-on = Lo pasamos. De esto se ocupa: { $body }. Ellos deciden qué se hace y cuándo.
    .easy =
        Lo enviamos a: { $body }.
        Ellos dicen qué hacen. Dicen cuándo.
report-done-reach = Usamos su teléfono o correo solo si tenemos que preguntarle algo sobre esto.
    .easy =
        Podemos llamarle o escribirle para preguntar sobre esto.
        No usamos su número para nada más.
report-done-ask = Para saber cómo va, dé la referencia { $reference } aquí o llame al { $phone }.
    .voice = Para saber cómo va, llame otra vez con la referencia.
    .easy =
        ¿Quiere saber cómo va?
        Dé aquí { $reference }. O llame al { $phone }.
report-joined = Le he añadido al aviso { $reference }.

# Short names of what is known, for reading back, and other words for them.

report-label-category = Qué
    .words = categoría, tipo de problema, clase de problema, tipo de aviso, el problema
report-label-location = Dónde
    .words = dónde, donde, lugar, dirección, direccion, calle, número de casa, código postal
report-label-pass-on = Pasarlo a otros
report-label-join = Mismo aviso
report-label-description = Detalles
    .words = descripción, descripcion, detalles, texto, lo que dije, lo que escribí
report-label-photos = Fotos
    .words = fotos, foto, imagen, imágenes
report-label-contact = Cómo contactar con usted
    .words = contacto, datos de contacto, teléfono, telefono, número de teléfono, mi número, móvil, movil, correo, mi correo, nombre, mi nombre
report-label-access = Cómo entrar
    .words = acceso, cómo entrar, como entrar
report-label-address = Dirección
    .words = su dirección, la dirección de ellos
report-label-affects = Cómo le afecta
    .words = cómo me afecta, efecto
report-label-animal = Animal
    .words = animal, bicho
report-label-assisted = Ayuda con el cubo
    .words = ayuda, ayuda con el cubo, recogida con ayuda
report-label-bin_type = Cubo
    .words = cubo, tipo de cubo, qué cubo, que cubo
report-label-blocking = Bloquea el paso
    .words = bloquea, en medio
report-label-blocking_road = Bloquea la calle
    .words = bloquea la calle, bloqueando la calle, calle bloqueada
report-label-collection_date = Día de recogida
    .words = fecha, día, fecha de recogida, día de recogida
report-label-colour = Color
    .words = de qué color
report-label-column_number = Número en el poste
    .words = número del poste, número en el poste, número de farola
report-label-condition = Estado
    .words = estado, condición
report-label-count = Cuántas
    .words = cuántas, cuántos, cuantas
report-label-danger_now = Peligro ahora
    .words = peligro
report-label-depth_cm = Profundidad en centímetros
    .words = profundidad, qué profundo, profundo
report-label-details = Sobre el dueño
    .words = datos del dueño
report-label-effect = Cómo le afecta
    .words = efecto, cómo me afecta
report-label-extent = Cuánto
    .words = extensión, cuánto
report-label-fault = Qué está roto
    .words = avería, qué está roto
report-label-flooding = Inundación
    .words = inundación, inundacion
report-label-happening_now = Pasa ahora
    .words = pasa ahora
report-label-health = Salud
    .words = salud
report-label-home_address = Su dirección
    .words = mi dirección, dirección de casa, mi direccion
report-label-how_long = Cuánto tiempo
    .words = cuánto tiempo, cuanto tiempo
report-label-how_often = Cada cuánto
    .words = cada cuánto, frecuencia
report-label-in_danger = En peligro
    .words = en peligro
report-label-injury = Alguien herido
    .words = herida, herido, lesión
report-label-issue = Problema
    .words = problema
report-label-kind = Tipo
    .words = tipo, clase
report-label-land = Terreno
    .words = terreno, tipo de terreno
report-label-land_type = Terreno
    .words = terreno, tipo de terreno, clase de terreno
report-label-make = Marca
    .words = marca
report-label-model = Modelo
    .words = modelo
report-label-now = Allí ahora
    .words = allí ahora, alli ahora
report-label-offender = Quién lo hizo
    .words = culpable, quién lo hizo, quién lo tiró
report-label-offender_known = Dueño conocido
    .words = dueño conocido
report-label-offensive = Ofensivo
    .words = ofensivo
report-label-out_on_time = Fuera antes de las 6:00
    .words = fuera a tiempo, cuándo se sacó
report-label-owner = Dueño
    .words = dueño
report-label-pattern = Días y horas
    .words = días y horas, patrón
report-label-people = Personas
    .words = personas
report-label-pest = Plaga
    .words = plaga, animal
report-label-place = Lugar
    .words = tipo de lugar
report-label-recurring = Pasa a menudo
    .words = repetido, pasa a menudo
report-label-reported_before = Nos lo contó antes
    .words = avisado antes, lo conté antes
report-label-restriction = Norma de aparcamiento
    .words = restricción, norma de aparcamiento
report-label-room = Habitación
    .words = habitación, habitacion
report-label-rooms = Habitaciones
    .words = habitaciones, cuartos
report-label-safe_now = Seguro ahora
    .words = seguro
report-label-since = Desde
    .words = fecha, desde, desde cuándo
report-label-site = Lugar
    .words = sitio
report-label-size = Cuánto
    .words = tamaño, cantidad, qué tamaño, cuánto
report-label-source_address = De dónde viene
    .words = de dónde viene
report-label-spoken_to_them = Habló con ellos
    .words = hablé con ellos
report-label-still_there = Sigue allí
    .words = sigue allí, sigue alli
report-label-summary = Qué pasó
    .words = resumen, qué pasó
report-label-surface = En qué
    .words = superficie
report-label-surface_owner = De quién es
    .words = dueño, de quién es
report-label-tagged = Etiqueta en el cubo
    .words = etiqueta, pegatina
report-label-tenure = Su vivienda
    .words = tenencia, casero, de quién es mi casa
report-label-type_of_waste = Qué se tiró
    .words = tipo de basura, residuos, qué se tiró, basura
report-label-vehicle_reg = Matrícula
    .words = matrícula, matricula, placa
report-label-vulnerable = Personas en la casa
    .words = personas en la casa
report-label-where = Qué parte
    .words = qué parte
report-label-dead_animal-where = Tipo de lugar
    .words = tipo de lugar
report-label-pests-where = Visto
    .words = dónde están, dónde los vi
report-label-whole_street = Toda la calle
    .words = toda la calle
report-label-width_cm = Anchura en centímetros
    .words = anchura, qué ancho, ancho
report-label-witnessed = Vio quién lo hizo
    .words = testigo, lo vi
report-label-witnessed_at = Cuándo lo vio
    .words = fecha, hora, cuándo lo vi
