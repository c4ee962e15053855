# Drafted by machine; not yet reviewed by a speaker.
# Kinds of report: a short name that fits after "a report about", what it is for (.about), other words (.words).

category-fly_tipping = basura abandonada
    .about = Basura dejada en un terreno sin permiso, como un colchón, bolsas o neumáticos.
    .words = basura abandonada, basura tirada, vertido ilegal, vertido, escombros, muebles tirados, tiraron basura, vertedero ilegal
category-graffiti = pintadas
    .about = Palabras o dibujos pintados en paredes y otras cosas.
    .words = pintadas, pintada, grafitis, grafiti, pintura en la pared, pared pintada
category-missed_bin = un cubo sin recoger
    .about = Un cubo de una casa que se sacó y no se vació.
    .words = cubo sin recoger, cubo no recogido, no recogieron la basura, no vaciaron el cubo, recogida de basura, cubo
category-litter = basura en la calle o una papelera
    .about = Basura en la calle, o una papelera llena, rota o sucia.
    .words = basura en la calle, papelera, papelera llena, papelera pública, calle sucia, suciedad
category-dog_fouling = caca de perro
    .about = Caca de perro en una calle, un camino o un parque.
    .words = caca de perro, excrementos de perro, mierda de perro, cacas, heces de perro
category-abandoned_vehicle = un vehículo abandonado
    .about = Un coche, furgoneta u otro vehículo que parece dejado para siempre.
    .words = vehículo abandonado, vehiculo abandonado, coche abandonado, coche dejado, furgoneta abandonada
category-noise = ruido
    .about = Ruido que no para y hace difícil la vida en casa, como música alta o un perro.
    .words = ruido, música alta, musica alta, vecinos ruidosos, perro que ladra, alarma, fiesta ruidosa
category-housing_repair = una reparación en una vivienda
    .about = Algo en una vivienda del ayuntamiento que está roto o hay que arreglar.
    .words = reparación, reparacion, arreglo, reparación en casa, caldera rota, sin calefacción, fuga, arreglar mi casa
category-damp_mould = humedad o moho
    .about = Humedad o moho en una vivienda.
    .words = humedad, moho, moho negro, humedades, humedad y moho, paredes mojadas
category-dead_animal = un animal muerto
    .about = Un animal muerto en una calle o en un parque.
    .words = animal muerto, gato muerto, perro muerto, zorro muerto, pájaro muerto, animal atropellado
category-needles = agujas
    .about = Agujas u otros restos de drogas en un lugar público.
    .words = agujas, aguja, jeringuilla, jeringuillas, jeringa, restos de drogas
category-tree = un problema con un árbol
    .about = Un árbol caído, peligroso o que estorba.
    .words = árbol, arbol, árbol caído, rama, ramas, rama colgando, árbol muy grande
category-park_play_area = un problema en un parque o zona de juegos
    .about = Algo roto, sucio o peligroso en un parque o en una zona de juegos.
    .words = parque, zona de juegos, parque infantil, columpio, tobogán, tobogan, juegos infantiles
category-antisocial_behaviour = comportamiento antisocial
    .about = Personas que acosan, amenazan o molestan a otras, o que dañan un lugar.
    .words = comportamiento antisocial, conducta antisocial, conducta incívica, gamberrismo, acoso, malos vecinos, bandas
category-pests = plagas
    .about = Ratas, ratones, avispas u otras plagas.
    .words = plagas, plaga, ratas, rata, ratones, ratón, avispas, avispero, cucarachas, chinches, hormigas, bichos
category-street_light = un problema con una farola
    .about = Una farola apagada, rota o peligrosa.
    .words = farola, farolas, luz de la calle, alumbrado, poste de luz, luz apagada
category-pothole = un bache en la calle o la acera
    .about = Un hoyo o un suelo roto en una calle, un carril bici o una acera.
    .words = bache, baches, hoyo en la calle, agujero en la carretera, acera rota, asfalto
category-blocked_drain = un desagüe atascado
    .about = Un desagüe, un sumidero o una alcantarilla atascados.
    .words = desagüe atascado, desague, desagüe, sumidero, alcantarilla, atasco
category-illegal_parking = un coche mal aparcado
    .about = Un vehículo aparcado donde no debe estar.
    .words = mal aparcado, aparcamiento ilegal, coche mal aparcado, líneas amarillas, entrada bloqueada, aparcamiento
category-public_toilet = un problema con un baño público
    .about = Un baño público sucio, cerrado o roto.
    .words = baño público, bano publico, baño, baños, aseos, aseo público
category-other = otra cosa
    .about = Cualquier cosa que no encaja en los otros tipos.
    .words = otra cosa, otro, otra, otro problema, ninguna de estas

# What is said before the first question.

advice-fly_tipping = No toque la basura ni busque en ella. No se acerque a quien la está dejando. Si pasa ahora, llame a la policía.
    .sms = No toque la basura. Si alguien la está dejando ahora, llame a la policía.
advice-abandoned_vehicle = Un vehículo sin impuesto es asunto de la agencia de conductores y vehículos (DVLA). Si solo está mal aparcado, dígamelo.
    .sms = Sin impuesto es asunto de la DVLA. Si solo está mal aparcado, dígamelo.
advice-noise = No podemos actuar por el ruido de carreteras, trenes o aviones. Tampoco por sonidos de cada día o niños que juegan. Si oye que hacen daño a alguien, llame al 999.
    .sms = No podemos actuar por ruido de carreteras, trenes, aviones, vida diaria o niños que juegan. Si hacen daño a alguien, llame al 999.
advice-dead_animal = No toque el animal. Si es una mascota, buscamos un chip para avisar a su dueño.
advice-needles = No toque las agujas. Aleje a niños y mascotas. Si se ha pinchado, lave la herida y llame al 111.
advice-antisocial_behaviour = Si alguien está en peligro ahora, llame al 999. Si nos ha avisado tres veces en seis meses, puede pedir que revisemos su caso.

why-noise-not-anonymous = Necesitamos su nombre para esto, porque tenemos que mostrar cómo afecta el ruido a su casa. No le decimos a su vecino quién es usted.

# Who looks after things.

body-city = Norwich City Council
body-norfolk_county = Norfolk County Council
body-anglian_water = Anglian Water
body-police_101 = la policía
body-environment_agency = la agencia de medio ambiente (Environment Agency)
body-national_highways = National Highways
body-dvla = la agencia de conductores y vehículos (DVLA)
body-defra = el ministerio de medio ambiente y agricultura (Defra)
body-landlord = su casero
body-housing_association = su asociación de vivienda
body-homeowner = el dueño de la vivienda
body-leaseholder = el titular del arrendamiento largo (leaseholder)
body-landowner = el dueño del terreno o edificio
body-utility = la empresa dueña de la caja
body-private_contractor = una empresa de control de plagas
body-broadland = el ayuntamiento de Broadland (Broadland District Council)
body-south_norfolk = el ayuntamiento de South Norfolk (South Norfolk Council)
body-north_norfolk = el ayuntamiento de North Norfolk (North Norfolk District Council)
body-breckland = el ayuntamiento de Breckland (Breckland Council)
body-great_yarmouth = el ayuntamiento de Great Yarmouth (Great Yarmouth Borough Council)
body-west_norfolk = el ayuntamiento de King's Lynn y West Norfolk (Borough Council of King's Lynn and West Norfolk)
body-east_suffolk = el ayuntamiento de East Suffolk (East Suffolk Council)

# Why it is theirs.

why-norfolk_county = Norfolk County Council se ocupa de las calles, las aceras y las farolas.
why-anglian_water = Anglian Water se ocupa de las alcantarillas bajo la calle.
why-police_101 = La policía se ocupa de los delitos y de los vehículos que cortan una calle.
why-environment_agency = La agencia de medio ambiente se ocupa de cargas de residuos muy grandes o dañinas.
why-national_highways = National Highways se ocupa de las carreteras más grandes, como la A47.
why-dvla = La DVLA se ocupa de los vehículos sin impuesto.
why-defra = Defra quiere saber cuándo mueren muchas aves salvajes. Pueden tener gripe aviar.
why-landlord = Su casero tiene que mantener su casa segura y en buen estado. Hable primero con él. Si no se hace nada, díganoslo y podemos mirarlo.
why-housing_association = Su asociación de vivienda tiene que mantener su casa segura y en buen estado.
why-homeowner = El dueño de una vivienda se ocupa de sus reparaciones y desagües.
why-leaseholder = El titular del arrendamiento largo se ocupa del interior de la vivienda. Nosotros nos ocupamos del edificio y las partes comunes.
why-landowner = El dueño tiene que limpiar su terreno privado. El ayuntamiento no tiene derecho a trabajar allí.
why-utility = La empresa tiene que limpiar sus cajas. Su nombre suele estar en la caja.
why-private_contractor = El ayuntamiento trata plagas en viviendas del ayuntamiento y terrenos públicos. En otras viviendas, una empresa puede hacerlo por un precio.
why-neighbour = Cada ayuntamiento se ocupa de su zona.

# How far a report has come: what it is called, what it means (.meaning), what comes next (.next).

status-received = Tenemos su aviso
    .meaning = Su aviso está guardado con nosotros. Todavía no lo ha leído nadie.
    .next = Alguien lo leerá y elegirá el equipo adecuado.
status-triage = Estamos eligiendo el equipo adecuado
    .meaning = Alguien ha leído su aviso. Está viendo quién debe ocuparse.
    .next = El equipo adecuado lo mirará.
status-investigating = Lo estamos mirando
    .meaning = Un equipo averigua qué hay que hacer.
    .next = El equipo planeará el trabajo, o le dirá por qué no.
status-scheduled = Planeamos hacer el trabajo
    .meaning = El trabajo está en nuestra lista, con fecha.
    .next = Un equipo vendrá y lo hará.
status-in_progress = El trabajo ha empezado
    .meaning = Un equipo ha empezado el trabajo.
    .next = El equipo terminará el trabajo. Pregunte aquí cuando quiera cómo va.
status-referred_internal = Ahora lo tiene otro de nuestros equipos
    .meaning = Su aviso era para otro equipo nuestro. Se lo hemos pasado.
    .next = Ese equipo lo mirará. Usted no tiene que hacer nada.
status-fixed = Hecho
    .meaning = El trabajo está terminado.
    .next = Si no está bien, dé aviso otra vez aquí con esta referencia.
status-duplicate = Alguien ya nos lo dijo
    .meaning = Teníamos un aviso sobre lo mismo. Hemos puesto el suyo con ese.
    .next = Sabrá algo cuando esa persona lo sepa.
status-not_ours = De esto se ocupa: { $body }
    .meaning = El ayuntamiento no se ocupa de esto.
    .next = Puede preguntarme cómo contactar.
status-no_action = No podemos hacer esto
    .meaning = Lo hemos mirado y no haremos ningún trabajo.
    .next = Si no está de acuerdo, puede pedir que lo pensemos otra vez, o quejarse.
status-cancelled = Nos pidió que paráramos
    .meaning = No hacemos nada más, porque nos pidió que paráramos.
    .next = Puede dar un nuevo aviso cuando quiera.
status-closed = Terminado
    .meaning = Hemos hecho todo lo que podemos hacer.
    .next = Si no está bien, dé aviso otra vez aquí con esta referencia.
status-reopened = Abierto otra vez
    .meaning = Estaba terminado. Trabajamos en ello otra vez.
    .next = Un equipo lo mirará otra vez.
