# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody complains, and how the parts of a complaint are called.

# What it is about.

complaint-service-waste = Cubos, basura o limpieza de calles
    .words = cubos, cubo, cubo sin recoger, basura, reciclaje, basura en la calle, limpieza de calles, basura abandonada, pintadas
complaint-service-repairs = Reparaciones en una vivienda del ayuntamiento
    .words = reparaciones, reparación, reparacion, caldera, humedad, moho, fuga, calefacción, arreglo de la vivienda
complaint-service-tenancy = Mi alquiler, gastos comunes o vecinos
    .words = alquiler, contrato, gastos comunes, comunidad, vecinos, vecino, comportamiento antisocial, renta, arrendamiento
complaint-service-housing_options = La lista de vivienda o estar sin hogar
    .words = lista de vivienda, lista de espera, sin hogar, sin casa, sin techo, opciones de vivienda, realojo, categoría en la lista
complaint-service-council_tax = Impuesto municipal (Council Tax)
    .words = impuesto municipal, impuesto, agente judicial, cobrador, descuento por vivir solo
complaint-service-benefits = Ayuda a la vivienda (Housing Benefit) o reducción del impuesto municipal (Council Tax Reduction)
    .words = ayuda, ayudas, subsidio, ayuda a la vivienda, reducción del impuesto, prestaciones
complaint-service-planning = Urbanismo
    .words = urbanismo, solicitud de obra, permiso de obra, licencia de obras, ampliación, control de obras
complaint-service-parking = Aparcamiento
    .words = aparcamiento, parking público, permiso, permiso de aparcamiento, aparcar
complaint-service-parks = Parques, árboles o zonas de juegos
    .words = parques, parque, árbol, arbol, árboles, zona de juegos, parque infantil, césped
complaint-service-noise = Ruido o plagas
    .words = ruido, plagas, ratas, salud ambiental
complaint-service-staff = Cómo me trató alguien
    .words = personal, empleado, maleducado, maleducado conmigo, funcionario, cómo me trataron, como me trataron, me insultó, actitud, me mintieron, me habló, la forma en que me hablaron, su empleado, su trabajador
complaint-service-other = Otra cosa
    .words = otra cosa, otro, otra, ninguna de estas

# What may not be a complaint, and the right way. The words are how it is recognised.

complaint-rule-parking_ticket =
    Una multa de aparcamiento tiene su propio recurso. Primero escriba a la dirección de la multa y diga por qué está mal.
    Si eso no ayuda, un tribunal independiente puede decidir. Vea { $url }.
    .words = multa de aparcamiento, multa de estacionamiento, multa, aviso de multa, mi multa, sanción
complaint-rule-planning_decision =
    Una decisión de urbanismo tiene su propio recurso. Quien hizo la solicitud puede acudir a la Planning Inspectorate. Vea { $url }.
    .words = decisión de urbanismo, decision de urbanismo, permiso denegado, me negaron el permiso, recurso de urbanismo
complaint-rule-benefit_decision =
    Puede pedirnos que miremos otra vez una decisión sobre ayudas en el mes siguiente a nuestra carta. Después puede decidir un tribunal.
    Vea { $url }.
    .words = decisión de la ayuda, me negaron la ayuda, pararon mi ayuda, se paró la ayuda, me quitaron la ayuda a la vivienda
complaint-rule-council_tax_band =
    La categoría del impuesto municipal la fija la Valuation Office Agency, no nosotros. Puede pedirles que la cambien. Vea { $url }.
    .words = categoría del impuesto, categoria del impuesto, categoría equivocada, banda del impuesto
complaint-rule-councillor =
    Una queja sobre un concejal va al Monitoring Officer del ayuntamiento, que mira cómo deben comportarse los concejales.
    .words = concejal, concejala, concejales, mi concejal
complaint-rule-court_claim =
    Si un asunto ha ido al juzgado, decide el juzgado.
    .words = demanda, demandar, llevado a juicio, ir a juicio, reclamación judicial, mi abogado
complaint-rule-ombudsman_decided =
    Lo que un defensor (ombudsman) ya ha tomado es cosa suya.
    .words = el defensor lo está mirando, el defensor ha decidido, el defensor decidió, con el defensor
complaint-rule-answered_before =
    Lo que hemos respondido en las dos fases no lo miramos una tercera vez. Un defensor (ombudsman) puede hacerlo.
    .words = respuesta final, ya respondido en la fase dos, última respuesta
complaint-rule-information_request =
    Puede pedir información que tenemos. Respondemos en 20 días laborables.
    .words = libertad de información, acceso a la información, solicitud de información, información ambiental
complaint-rule-data_protection =
    Si es sobre cómo usamos sus datos, el Information Commissioner también puede ayudar. Llame al { $phone } o vea { $url }.
    .words = protección de datos, proteccion de datos, fuga de datos, rgpd, compartieron mis datos, mis datos personales, mi información personal
complaint-rule-not_ours =
    De esto se ocupa: { $body }. Por eso es quien responde.
    { $route }
complaint-rule-too_old =
    Puede que no miremos cosas de hace más de 12 meses. Si hay un buen motivo, díganoslo.

# Who can be asked for help.

ombudsman-lgsco = el defensor para ayuntamientos y asistencia social (Local Government and Social Care Ombudsman)
ombudsman-housing = el defensor de la vivienda (Housing Ombudsman)

# What we can do differently.

adjustment-large_print = Letra grande
    .words = letra grande, letras grandes, letra más grande, letra mas grande, letras más grandes
adjustment-easy_read = Lectura fácil
    .words = lectura fácil, lectura facil, palabras sencillas, palabras fáciles
adjustment-braille = Braille
    .words = brail, en braille
adjustment-audio = Audio
    .words = grabación, grabacion, leído en voz alta, hablado
adjustment-bsl = Lengua de signos
    .words = lengua de signos, lenguaje de signos, lengua de señas, signos
adjustment-interpreter = Un intérprete
    .words = intérprete, interprete, traductor, otro idioma
adjustment-no_calls = Sin llamadas
    .words = sin llamadas, no llamadas, no llamar, no me llamen, no llamen, no telefonear, por teléfono no, no por teléfono
adjustment-no_letters = Sin cartas
    .words = sin cartas, no escriban, no me escriban, no por correo postal, nada por correo
adjustment-more_time = Más tiempo
    .words = más tiempo, mas tiempo, tiempo extra, despacio, más despacio
adjustment-advocate = Alguien habla por mí
    .words = representante, alguien habla por mí, trabajador social, mi cuidador, cuidador, cuidadora

# Words that decide: somebody asks to complain; they told us before; and nothing came of it; they are angry.

complaint-word-asked = Quejarme
    .words = quejarme, queja, quejas, reclamar, reclamación, reclamacion, queja formal, poner una queja, presentar una queja
complaint-word-before = Antes
    .words = ya les dije, ya os dije, ya se lo dije, dije al ayuntamiento, se lo dije a alguien, ya avisé, ya avise, avisé de esto, di aviso, dimos aviso, yo ya, les llamé, les llame, ya llamé, les escribí, ya me quejé, ya pregunté antes, avisé antes, avisé dos veces, segunda vez, tercera vez
complaint-word-in-vain = En vano
    .words = no vino nadie, nadie vino, no ha venido nadie, nadie ha venido, no pasó nada, no paso nada, no ha pasado nada, no hicieron nada, no se hizo nada, no han hecho nada, nunca vinieron, no aparecieron, no se presentaron, me ignoraron, ignorado, todavía nada, todavia nada
complaint-word-unhappy = Descontento
    .words = asqueroso, qué asco, vergonzoso, una vergüenza, una verguenza, pésimo, pesimo, inaceptable, no es suficiente, harto, harta, indignante, ridículo, ridiculo
complaint-word-ombudsman = Defensor
    .words = defensor, defensora, defensor del pueblo

# Beginning.

complaint-begin =
    Puedo tomar nota de su queja. { $council } la guarda para mirarla. Solo pueden verla quienes la necesitan.
    Puede leer más en { $link }.
    .sms = Puedo tomar nota de su queja. Cómo la usamos: { $link }
    .voice = Puedo tomar nota de su queja. { $council } la guarda para mirarla. Solo pueden verla quienes la necesitan.
    .easy =
        Puedo tomar nota de su queja.
        { $council } la guarda para saber qué salió mal.
        La ven pocas personas.
        Lea más en { $link }.

# Questions.

complaint-ask-story = ¿Qué pasó? Diga cuándo fue y cómo le afectó.
    .again = Díganos con sus palabras qué salió mal. Por ejemplo: nadie vino a arreglar mi caldera el martes pasado.
    .easy =
        ¿Qué salió mal? ¿Cuándo fue?
        ¿Qué daño le hizo?
complaint-ask-service = ¿Sobre qué es?
    .again = Elija la que más se acerque, o dígalo en una palabra, como cubos o reparaciones.
complaint-ask-road = ¿Quiere también ponernos una queja?
    .again = Puede poner una queja de todos modos, y una persona decide si podemos aceptarla. O termine aquí.
complaint-choice-complain = Poner una queja
    .words = queja, poner una queja, sí, si, quejarme, quejarme de todos modos, seguir, sí por favor
complaint-choice-end = Terminar aquí
    .words = terminar, terminar aquí, no, no gracias, parar, ya basta, eso ayuda
complaint-ask-before = ¿Nos lo había contado antes?
    .again = ¿Ya le contó al ayuntamiento lo mismo? Responda sí o no.
complaint-ask-related = ¿Tiene la referencia de lo que nos contó? Se parece a { $example }. Puede saltar esto.
    .again = Dé la referencia que le dimos, como { $example }. Si no la tiene, diga saltar.
    .voice = ¿Tiene la referencia de lo que nos contó? Puede saltar esto.
complaint-ask-report = ¿Doy también un aviso, para que el equipo lo arregle ahora?
    .again = Tomo nota de su queja en todo caso. ¿Quiere que envíe también un aviso al equipo? Responda sí o no.
complaint-ask-complain = ¿Quiere también quejarse?
    .again = Responda sí para poner una queja y dar un aviso. Responda no para dar solo el aviso.
complaint-ask-happened = ¿Cuándo pasó? Si fue más de un día, dé el último.
    .again = Dé un día, como el martes pasado o el 3 de noviembre. Puede saltar esto.
    .easy =
        ¿Cuándo fue?
        ¿Fue más de un día? Dé el último.
complaint-ask-affected = ¿A quién afecta esto?
    .again = ¿Es sobre usted, sobre alguien por quien habla, o sobre varias personas?
complaint-affected-me = A mí
    .words = yo, a mí, a mi, solo yo, nosotros, mi familia, mi casa
complaint-affected-other = A alguien por quien hablo
    .words = alguien por quien hablo, otra persona, otro, mi madre, mi mamá, mi padre, mi papá, mi hijo, mi hija, mi vecino, un amigo, mi cliente
complaint-affected-group = A varias personas
    .words = varias personas, un grupo, todos nosotros, todo el mundo, toda la calle, nuestra calle, mucha gente
complaint-ask-consent = ¿Esa persona sabe de esta queja y está de acuerdo?
    .again = Necesitamos su acuerdo antes de hablarle a usted de esa persona. ¿Está de acuerdo? Responda sí o no.
    .easy =
        ¿Esa persona sabe esto?
        ¿Dice que sí?
complaint-ask-outcome = ¿Cómo se podría arreglar para usted? Puede saltar esto.
    .again = Por ejemplo: una disculpa, el trabajo hecho o que le devuelvan el dinero. Puede saltar esto.
    .easy =
        ¿Qué quiere que hagamos?
        Puede decir: saltar.
complaint-ask-adjustments = ¿Hay algo que le haga difícil tratar con nosotros? Dígame qué podemos hacer de otra manera.
    .again = Por ejemplo: letra grande, o sin llamadas. Puede elegir más de una. Si no hay nada, diga no.
    .easy =
        ¿Le cuesta tratar con nosotros?
        Podemos hacerlo de otra manera.
        Dígame qué le ayuda.
complaint-no-adjustment = Nada
    .words = nada, no, ninguno, ninguna, no gracias, no mucho, nop
complaint-ask-contact = ¿Cómo podemos contactar con usted? Dé su nombre y un número de teléfono o correo. Puede saltar esto, pero entonces no podemos responderle.
    .again = Dé un número de teléfono o un correo, como sam@example.com. Sin eso lo miramos, pero no podemos enviar una respuesta.
    .easy =
        ¿Cómo se llama?
        ¿Cuál es su teléfono o correo?
        Puede decir: saltar. Entonces no podemos responderle.

# Short names of what is known.

complaint-label-story = Qué pasó
    .words = qué pasó, que paso, historia, detalles, lo que escribí
complaint-label-service = Sobre
    .words = sobre, servicio, sobre qué es
complaint-label-before = Nos lo contó antes
    .words = lo conté antes, antes
complaint-label-related = Aviso anterior
    .words = referencia, aviso anterior
complaint-label-happened = Cuándo
    .words = fecha, cuándo, cuando, día
complaint-label-affected = A quién afecta
    .words = quién, a quién afecta, afectado
complaint-label-consent = Está de acuerdo
    .words = consentimiento, está de acuerdo, acuerdo
complaint-label-outcome = Cómo arreglarlo
    .words = resultado, lo que quiero, arreglarlo
complaint-label-adjustments = Qué hacemos de otra manera
    .words = ajustes, letra grande, hacer de otra manera
complaint-label-reason = Por qué
    .words = por qué, motivo

# On the way.

complaint-request-first = Daré aviso de esto, para que el equipo pueda arreglarlo.
complaint-report-now = Ahora doy aviso del problema mismo.
complaint-signposted = No he puesto ninguna queja. Puede volver y poner una cuando quiera.
complaint-report-not-found = No encuentro ningún aviso con esa referencia.

# Reading back, and what happens then.

complaint-read-back =
    Compruebe lo que tengo:
    { $facts }
    ¿Está bien, y lo envío?
    .again =
    Esta es la queja que enviaría:
    { $facts }
    Responda sí para enviarla. O diga qué está mal.
    .easy =
        Lea esto:
        { $facts }
        ¿Está bien? ¿La envío?
complaint-done = Tenemos su queja. Su referencia es { $reference }.
    .voice = Tenemos su queja. Su referencia es { $reference }. La digo otra vez: { $reference }.
    .easy =
        Tenemos su queja.
        Su número es { $reference }. Guárdelo.
complaint-understood =
    Entendemos que es sobre: { $service }.
    Nos contó: { $story }
    .sms = Entendemos que es sobre: { $service }.
complaint-understood-wanted =
    Entendemos que es sobre: { $service }.
    Nos contó: { $story }
    Cómo arreglarlo: { $outcome }
    .sms = Entendemos que es sobre: { $service }. Cómo arreglarlo: { $outcome }
complaint-acknowledge-by = La tiene: { $department }. Una persona confirma qué miramos antes de esta fecha: { $aim }. Como muy tarde el { $date }.
    .easy =
        La tiene: { $department }.
        Una persona le dice qué miramos.
        Queremos hacerlo antes de esta fecha: { $aim }. El último día es el { $date }.
complaint-answer-after = Recibe nuestra respuesta completa en los { $days } días laborables siguientes. Es decir, como muy tarde el { $date }.
    .easy =
        Después recibe nuestra respuesta.
        Tarda como mucho { $days } días laborables.
        El último día es el { $date }.
complaint-answer-by = La tiene: { $department }. Recibe nuestra respuesta completa en { $days } días laborables, como muy tarde el { $date }.
complaint-adjustments-kept = Respetamos lo que pidió: { $adjustments }.
complaint-person-decides = Una persona decide si podemos mirar esto. Si no podemos, le decimos por qué, y quién puede.
    .easy =
        Primero lo mira una persona.
        ¿Podemos aceptarla? Ella se lo dice.
        Si no, le dice por qué. Le dice quién puede ayudar.
complaint-consent-first = Antes de hablarle de esa persona, le preguntamos si está de acuerdo.
complaint-no-contact = Lo miramos. No podemos enviarle una respuesta, porque no sabemos cómo contactar con usted.
complaint-afterwards =
    Para saber cómo va, vuelva aquí con { $reference }. Para añadir o corregir algo, llame al { $phone }.
    Si no cumplimos una fecha, díganoslo aquí y puede pasar a la fase siguiente.
    También puede pedir ayuda cuando quiera a:
    { $ombudsmen }
    .sms =
    Para saber cómo va, envíe { $reference }. Para añadir algo llame al { $phone }. Si no cumplimos una fecha, díganoslo. Puede pedir ayuda cuando quiera:
    { $ombudsmen }
    .voice =
        Para saber cómo va, llame otra vez con la referencia. Si no cumplimos una fecha, díganoslo y puede pasar a la fase siguiente.
        También puede pedir ayuda cuando quiera a:
        { $ombudsmen }
    .easy =
        ¿Quiere saber cómo va? Dé aquí { $reference }.
        ¿Quiere añadir algo? Llame al { $phone }.
        ¿Tardamos? Díganoslo aquí.
        Otros pueden ayudarle cuando quiera:
        { $ombudsmen }
complaint-ombudsman = { $name }: llame al { $phone } o vea { $url }
    .sms = { $name }, { $phone }
    .voice = { $name }: llame al { $phone }

# Taking it further.

complaint-escalate-begin = Si no está conforme con nuestra respuesta, otra persona mira su queja otra vez. Es la fase 2.
    .easy =
        ¿Nuestra respuesta no le sirve?
        Entonces lo mira otra persona.
        Es la fase 2.
complaint-ombudsmen =
    Puede pedir ayuda a estos cuando quiera. Casi siempre miran una queja cuando hemos respondido en las dos fases.
    { $ombudsmen }
complaint-which = ¿Cuál de sus quejas es?
    .again = Elija una de ellas, o dé otra referencia.
complaint-ask-reference = ¿Cuál es la referencia de su queja? Se parece a { $example }.
    .again = Le dimos la referencia cuando puso la queja. Tiene letras y números, como { $example }.
    .voice = ¿Cuál es la referencia de su queja? Dígala letra por letra.
complaint-ask-proof = Para comprobar que es suya, dé el número de teléfono o el correo de la queja.
    .again = Dé el número de teléfono o el correo que nos dio con la queja.
complaint-not-found = No encuentro ninguna queja con esos datos. Compruébelos e inténtelo otra vez.
complaint-give-up =
    No la encuentro. Llame al { $phone } y una persona puede buscarla por usted. Nada ha cambiado en la queja.
    Si todavía no nos ha puesto una queja, puede hacerlo aquí.
complaint-ask-reason = ¿Qué estaba mal o faltaba en nuestra respuesta? Puede saltar esto. No necesita un motivo.
    .again = Si quiere, diga qué debemos mirar otra vez. Si no, diga saltar.
complaint-missed-acknowledgement = Dijimos que confirmaríamos su queja como tarde el { $date }. No lo hicimos, y lo sentimos. Puede pasarla a la fase 2 ahora.
complaint-missed-answer = Dijimos que responderíamos como tarde el { $date }. No lo hicimos, y lo sentimos. Puede pasarla a la fase 2 ahora.
complaint-stage-2-late = El plazo normal para pedir la fase 2 ha pasado. Tomo nota de todos modos, y una persona decide.
complaint-escalate-read-back =
    Compruebe lo que tengo:
    { $facts }
    ¿Paso su queja a la fase 2?
    .again =
    Esto es lo que pasaría a la fase 2:
    { $facts }
    Responda sí para enviarlo. O diga qué está mal.
complaint-stage-2-done = Su queja { $reference } está ahora en la fase 2. La mira otra persona. Es nuestra última fase.
complaint-was-withdrawn = Usted retiró esta queja, así que no está abierta. Puede poner una nueva.
complaint-was-refused =
    No pudimos aceptar esta queja. El motivo que dimos es: { $reason }
    Puede pedir al defensor (ombudsman) que lo mire:
    { $ombudsmen }
complaint-not-yet-acknowledgement = Una persona confirma esta queja como tarde el { $date }. He anotado que preguntó. Si no cumplimos esa fecha, puede pasarla a la fase siguiente.
complaint-not-yet-answer = Tenemos que responder a esta queja como tarde el { $date }. He anotado que preguntó. Si no cumplimos esa fecha, puede pasarla a la fase siguiente.
complaint-missed-at-stage-2 =
    Teníamos que hacerlo como tarde el { $date }. No lo hicimos, y lo sentimos. He anotado que preguntó.
    Puede acudir ahora al defensor (ombudsman):
    { $ombudsmen }
complaint-to-ombudsman =
    Hemos dado nuestra última respuesta a esta queja. Si no está conforme, puede acudir al defensor (ombudsman) hasta el { $date }:
    { $ombudsmen }

# How it is going.

progress-ask-proof-complaint = También puedo mostrar los detalles. Para verlos, dé el teléfono o el correo de la queja. O salte esto.
    .again = Dé el número de teléfono o el correo que estaba en la queja. Puede saltar esto.
complaint-status =
    Esta es la queja { $reference }. Está en la fase { $stage } de 2.
    { $status }
complaint-status-received = La tenemos. Una persona no la ha confirmado todavía.
complaint-status-acknowledged = La estamos mirando.
complaint-status-answered = La hemos respondido.
complaint-status-closed = La hemos respondido, y está cerrada.
complaint-status-refused = No pudimos aceptarla como queja.
complaint-status-withdrawn = Usted la retiró.
complaint-due-acknowledgement = Una persona la confirma como tarde el { $date }.
complaint-due-answer = La respondemos como tarde el { $date }.
complaint-late-acknowledgement = Dijimos que la confirmaríamos como tarde el { $date }. No lo hicimos, y lo sentimos. Para ir más lejos, diga: llevar mi queja más lejos. O llame al { $phone }.
complaint-late-answer = Dijimos que responderíamos como tarde el { $date }. No lo hicimos, y lo sentimos. Para ir más lejos, diga: llevar mi queja más lejos. O llame al { $phone }.
complaint-next-stage = Si no está conforme con nuestra respuesta, diga: llevar mi queja más lejos.
complaint-next-ombudsman =
    Esa fue nuestra última respuesta. Si no está conforme, puede acudir al defensor (ombudsman):
    { $ombudsmen }
complaint-details = Nos contó: { $story }
complaint-details-handler = La lleva: { $name }, { $department }.
complaint-details-extended = La respuesta tarda más. El motivo es: { $reason }
complaint-details-refused = El motivo es: { $reason } Puede pedir al defensor (ombudsman) que lo mire.
complaint-decision-upheld = Vimos que nos equivocamos.
complaint-decision-partly_upheld = Vimos que nos equivocamos en parte.
complaint-decision-not_upheld = Vimos que no nos equivocamos.

# A report that was made in anger.

complaint-offer = ¿Necesita algo más? También puede quejarse de esto, si quiere.
complaint-choice-make = Poner una queja
    .words = quejarme, queja, poner una queja, sí, si, quiero quejarme

# Said unasked, on the day by which a complaint was to be confirmed or answered.

complaint-date-acknowledgement =
    Dijimos que confirmaríamos su queja { $reference } como tarde el { $date }. Todavía no está hecho, y lo sentimos.
    Para ir más lejos, diga: llevar mi queja más lejos. O llame al { $phone }.
    .sms = Dijimos que confirmaríamos { $reference } como tarde el { $date }. Todavía no está hecho, y lo sentimos. Llame al { $phone }.
complaint-date-answer =
    Dijimos que responderíamos a su queja { $reference } como tarde el { $date }. Tarda más, y lo sentimos.
    Para ir más lejos, diga: llevar mi queja más lejos. O llame al { $phone }.
    .sms = Dijimos que responderíamos a { $reference } como tarde el { $date }. Tarda más, y lo sentimos. Llame al { $phone }.
