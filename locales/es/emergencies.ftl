# Drafted by machine; not yet reviewed by a speaker.
# What is said at a sign of danger, at any step. The number comes first. Nobody has been called for the resident.

danger-safe-now = ¿Está a salvo ahora?
    .again = ¿Está en un lugar seguro?
danger-choice-safe = Sí
    .words = sí, si, s, vale, a salvo, estoy a salvo, seguro, segura, estoy bien, fuera, estoy fuera, ya salí, ya sali, hemos salido
danger-choice-not-safe = No
    .words = no, n, nop, no estoy a salvo, todavía no, todavia no, no mucho, sigo dentro, dentro, en peligro, ayuda, socorro, atrapado, atrapada, no puedo salir

# Said after a danger's text when a person of the council is called in, and one can be reached.
danger-offer-person = Estoy pidiendo a una persona del ayuntamiento que hable con usted ahora. Le responde aquí.

danger-gas_leak = Salga a la calle ahora. Llame al { $gas } desde allí. Es gratis a cualquier hora. No use interruptores ni llamas. Abra las ventanas al salir. Cierre el gas en el contador si es seguro. No use el móvil dentro. Si alguien se encuentra mal, llame al { $emergency }. Minicom: { $gas_minicom }.
    .again = Salga a la calle ahora y quédese allí. Llame al { $gas }. Si alguien se encuentra mal, llame al { $emergency }.
    .sms = Salga a la calle ahora. Llame al { $gas } desde allí. No use interruptores ni llamas. Abra las ventanas al salir. Si alguien se encuentra mal, llame al { $emergency }.
    .voice = Salga a la calle ahora. Llame al { $gas } desde allí. No use interruptores ni llamas. Si alguien se encuentra mal, llame al { $emergency }.

danger-fire = Llame al { $emergency } ahora y pida los bomberos (fire). Salga y quédese fuera. No vuelva por nada. Si no oye, use la aplicación 999 BSL o 999bsl.co.uk. Si su teléfono está preparado, puede enviar un SMS al { $emergency }.
    .again = Llame al { $emergency } ahora. Salga y quédese fuera.
    .sms = Llame al { $emergency } ahora y pida los bomberos (fire). Salga y quédese fuera. Si no oye, use la aplicación 999 BSL.
    .voice = Llame al { $emergency } ahora y pida los bomberos. Salga y quédese fuera.

danger-crime_now = Llame al { $emergency } ahora y pida la policía (police). Si no puede hablar por el móvil, escuche y pulse 55 cuando se lo pidan. Si no oye, use la aplicación 999 BSL o 999bsl.co.uk. Si su teléfono está preparado, puede enviar un SMS al { $emergency }. Vaya a un lugar seguro si puede.
    .again = Llame al { $emergency } ahora. Si no puede hablar, pulse 55 cuando se lo pidan.
    .sms = Llame al { $emergency } ahora y pida la policía (police). Si no puede hablar por el móvil, pulse 55 cuando se lo pidan. Si no oye, use la aplicación 999 BSL.
    .voice = Llame al { $emergency } ahora y pida la policía. Si no puede hablar por el móvil, pulse 55 cuando se lo pidan.

danger-unconscious = Llame al { $emergency } ahora y pida una ambulancia (ambulance). Quédese con la persona. Quien atienda le dirá qué hacer. Si no oye, use la aplicación 999 BSL o 999bsl.co.uk.
    .again = Llame al { $emergency } ahora y pida una ambulancia (ambulance).
    .sms = Llame al { $emergency } ahora y pida una ambulancia (ambulance). Quédese con la persona. Si no oye, use la aplicación 999 BSL.

danger-power_line = Llame al { $power } ahora. Es gratis. Si alguien está herido o en peligro, llame primero al { $emergency }. Aléjese bien del cable y de todo lo que lo toque.
    .again = Llame al { $power }, o al { $emergency } si alguien está en peligro. Aléjese bien del cable.
    .sms = Llame al { $power } ahora. Si alguien está en peligro, llame primero al { $emergency }. Aléjese bien del cable.

danger-power_cut = Llame al { $power }. Es gratis a cualquier hora. Le pueden decir por qué no hay luz y cuándo volverá. Si alguien necesita luz para un equipo médico, dígalo primero.
    .again = Llame al { $power } por el corte de luz. Es gratis a cualquier hora.
    .sms = Llame al { $power } por el corte de luz. Es gratis. Si alguien necesita luz para un equipo médico, dígalo primero.

danger-flooding = Si hay peligro de muerte, llame al { $emergency } ahora. Por una inundación de una casa o una calle en Norfolk, llame al { $floods }. Para alertas de inundación, llame a Floodline: { $floodline }. No camine ni conduzca por el agua. Lleve a personas y mascotas a un lugar más alto.
    .again = Llame al { $emergency } si hay peligro de muerte. Por otra inundación, llame al { $floods }.
    .sms = Si hay peligro de muerte, llame al { $emergency } ahora. Por una casa o calle inundada, llame al { $floods }. No camine ni conduzca por el agua.
    .voice = Si hay peligro de muerte, llame al { $emergency } ahora. Por otra inundación, llame al { $floods }. No entre en el agua.

danger-no_water = Llame a Anglian Water: { $water }. Se ocupan de la falta de agua, tuberías rotas y alcantarillas que rebosan. Aléjese de las aguas sucias.
    .again = Llame a Anglian Water: { $water }.
    .sms = Llame a Anglian Water: { $water }. Se ocupan de falta de agua, tuberías rotas y alcantarillas. Aléjese de las aguas sucias.

danger-medical = Si hay peligro de muerte, llame al { $emergency } ahora. Para otra ayuda médica, llame al { $nhs }, de día o de noche. En una crisis de salud mental, llame al { $nhs } y elija la opción 2.
    .again = Llame al { $emergency } si hay peligro de muerte. Para otra ayuda médica, llame al { $nhs }.
    .sms = Si hay peligro de muerte, llame al { $emergency } ahora. Para otra ayuda médica, llame al { $nhs }, de día o de noche.

danger-self_harm = Si está en peligro ahora, llame al { $emergency }. Puede llamar a Samaritans: { $samaritans }, a cualquier hora, gratis. Puede enviar SHOUT por SMS al { $shout }. Puede llamar al { $nhs } y elegir la opción 2. Gracias por contármelo.
    .again = Llame al { $emergency } si está en peligro. Puede llamar a Samaritans: { $samaritans }, a cualquier hora, gratis.
    .sms = Si está en peligro ahora, llame al { $emergency }. Samaritans: { $samaritans }, a cualquier hora, gratis. O envíe SHOUT al { $shout }.
    .voice = Si está en peligro ahora, llame al { $emergency }. Puede llamar a Samaritans: { $samaritans }, a cualquier hora, gratis.

danger-child_risk = Si un niño está en peligro ahora, llame al { $emergency }. Si no, llame a Norfolk County Council: { $county }, de día o de noche. Si eres menor, puedes llamar a Childline: { $childline }. Es gratis, y te escucharán.
    .again = Llame al { $emergency } si un niño está en peligro ahora. Si no, llame al { $county }, de día o de noche.
    .sms = Si un niño está en peligro ahora, llame al { $emergency }. Si no, llame al { $county }, de día o de noche. Si eres menor, llama a Childline: { $childline }.

danger-adult_risk = Si alguien está en peligro ahora, llame al { $emergency }. Si no, llame a Norfolk County Council: { $county }, de día o de noche. Ayudan a adultos que sufren daño o a quienes nadie cuida.
    .again = Llame al { $emergency } si alguien está en peligro ahora. Si no, llame al { $county }, de día o de noche.
    .sms = Si alguien está en peligro ahora, llame al { $emergency }. Si no, llame al { $county }, de día o de noche. Ayudan a adultos que sufren daño.

danger-domestic_abuse = Si está en peligro ahora, llame al { $emergency }. Si no puede hablar por el móvil, pulse 55 cuando se lo pidan. La línea nacional de ayuda contra la violencia doméstica es { $abuse_helpline }, gratis, de día y de noche. No le llamaremos ni le enviaremos SMS o correos sobre esto, a no ser que diga que es seguro.
    .again = Llame al { $emergency } si está en peligro. La línea de ayuda es { $abuse_helpline }, gratis, de día y de noche.
    .sms = Si está en peligro ahora, llame al { $emergency }. Si no puede hablar, pulse 55 cuando se lo pidan. Línea de ayuda: { $abuse_helpline }, gratis, día y noche.
    .voice = Si está en peligro ahora, llame al { $emergency }. Si no puede hablar por el móvil, pulse 55 cuando se lo pidan. La línea de ayuda es { $abuse_helpline }, gratis, de día y de noche.

danger-urgent_care = Si alguien está en peligro ahora, llame al { $emergency }. Por cuidados que no pueden esperar, llame a Norfolk County Council: { $county }, de día o de noche.
    .again = Llame al { $emergency } si alguien está en peligro. Por cuidados que no pueden esperar, llame al { $county }.
    .sms = Si alguien está en peligro ahora, llame al { $emergency }. Por cuidados que no pueden esperar, llame al { $county }, de día o de noche.

danger-homeless_tonight = Llámenos al { $council } y diga que no tiene dónde dormir esta noche. Puede llamar a cualquier hora. Si ha visto a alguien durmiendo fuera, puede avisar a StreetLink en su web.
    .again = Llámenos al { $council } y diga que no tiene dónde dormir esta noche.
    .sms = Llámenos al { $council } y diga que no tiene dónde dormir esta noche.

danger-emergency_repair = Si hay peligro de muerte, llame al { $emergency } ahora. Si su vivienda del ayuntamiento no es segura, llámenos al { $council }, a cualquier hora. Aléjese de lo que no es seguro. Corte el agua o la luz si puede hacerlo sin peligro.
    .again = Llame al { $emergency } si hay peligro de muerte. Por una reparación que no puede esperar, llame al { $council }.
    .sms = Si hay peligro de muerte, llame al { $emergency } ahora. Si su vivienda del ayuntamiento no es segura, llame al { $council }, a cualquier hora.

danger-dangerous_structure = Si se está cayendo o puede caer sobre alguien, llame al { $emergency } ahora. Si no, llámenos al { $council } y diga que no es seguro. Aléjese y aleje a los demás.
    .again = Llame al { $emergency } si puede caer sobre alguien. Si no, llame al { $council }. Aléjese.
    .sms = Si puede caer sobre alguien, llame al { $emergency } ahora. Si no, llame al { $council }. Aléjese.

danger-street_light_danger = Si alguien puede hacerse daño ahora, llame al { $emergency }. Si no, llame a Norfolk County Council: { $county }, y diga que la farola no es segura. No toque la farola ni sus cables. Aleje a los demás.
    .again = Llame al { $emergency } si alguien puede hacerse daño ahora. Si no, llame al { $county }. No toque la farola.
    .sms = Si alguien puede hacerse daño ahora, llame al { $emergency }. Si no, llame al { $county }. No toque la farola ni sus cables.

danger-dangerous_vehicle = Si está ardiendo o alguien puede hacerse daño ahora, llame al { $emergency }. Si pierde combustible o hay cristales rotos, llame a la policía: { $police }. Aléjese del vehículo.
    .again = Llame al { $emergency } si alguien puede hacerse daño ahora. Si no, llame al { $police }. Aléjese del vehículo.
    .sms = Si arde o alguien puede hacerse daño ahora, llame al { $emergency }. Si pierde combustible o hay cristales rotos, llame al { $police }. Aléjese.

danger-pollution = Llame a la agencia de medio ambiente (Environment Agency): { $environment }, de día o de noche. Se ocupan de vertidos, peces que mueren y residuos dañinos. Aléjese, y aleje a niños y mascotas.
    .again = Llame a la agencia de medio ambiente: { $environment }, de día o de noche.
    .sms = Llame a la agencia de medio ambiente: { $environment }, de día o de noche. Aléjese, y aleje a niños y mascotas.

danger-hate_incident = Si alguien está en peligro ahora, llame al { $emergency }. Si ataca a personas por ser quienes son, puede avisar a la policía: { $police }. También puede dar el aviso aquí.
    .again = Puede avisar a la policía: { $police }. Si alguien está en peligro ahora, llame al { $emergency }.
    .sms = Si alguien está en peligro ahora, llame al { $emergency }. Si ataca a personas por ser quienes son, puede avisar a la policía: { $police }.

danger-crime_past = Si está pasando ahora, llame al { $emergency }. Si ya pasó, llame a la policía: { $police }. Si no oye, llame al 18001 { $police }. Para no dar su nombre, llame a Crimestoppers: { $crimestoppers }.
    .again = Llame a la policía: { $police }. Si está pasando ahora, llame al { $emergency }.
    .sms = Si está pasando ahora, llame al { $emergency }. Si ya pasó, llame a la policía: { $police }. Sin dar su nombre: Crimestoppers, { $crimestoppers }.
