# Drafted by machine; not yet reviewed by a speaker.
# Answers to common questions.

answer-opening_hours = Nuestro teléfono atiende: { $hours }. El número es { $phone }. Puede usar este chat a cualquier hora, de día o de noche.
answer-phone_number = Puede llamar a { $council }: { $phone }. El teléfono atiende: { $hours }. Con Relay UK, marque 18001 y luego { $phone }.
answer-city_hall = Puede vernos aquí: { $place }. Primero tiene que pedir cita. Llame al { $phone } para pedirla.
answer-what_can_you_do = Puedo tomar nota de un problema, como un cubo sin recoger, una reparación o basura abandonada. Puedo decirle cómo va un aviso y responder a preguntas comunes. También puede llamar al { $phone } o pedir cita para vernos.
    .sms = Puedo tomar nota de un problema, como un cubo sin recoger o una reparación, y decirle cómo va un aviso. También puede llamar al { $phone }.
    .voice = Puedo tomar nota de un problema, como un cubo sin recoger o una reparación. También puedo decirle cómo va un aviso.
answer-are_you_a_robot = Este es un asistente automático de { $council }. No es una persona. Para hablar con una persona, llame al { $phone }. El teléfono atiende: { $hours }.
answer-privacy = { $council } guarda lo que nos cuenta aquí para poder ayudarle. Solo lo ven el personal y las empresas que trabajan para nosotros. No escriba números de tarjeta. Puede pedir ver o borrar lo que guardamos. Nuestro aviso de privacidad está en { $privacy }. Puede saber más a través de { $contact }.
    .sms = { $council } guarda lo que nos cuenta para poder ayudarle. No envíe números de tarjeta. Puede pedir ver o borrar lo que guardamos.
    .voice = Guardamos lo que nos cuenta para poder ayudarle. Puede pedir ver o borrar lo que guardamos.
answer-bin_day = El día de recogida depende de su dirección, y aquí no tengo la lista. Puede verla en { $website }. También puede llamar al { $phone }. Si no recogieron un cubo, puedo dar el aviso por usted.
answer-recycling = Ponga el reciclaje en el cubo limpio, seco y suelto, sin bolsas. La lista de lo que va en cada cubo está en { $website }. También puede llamar al { $phone }. Si no recogieron su cubo, puedo dar el aviso.
answer-council_tax = El impuesto municipal (Council Tax) se cobra por las viviendas y ayuda a pagar los servicios locales. Lo que paga depende de la categoría de su vivienda. Puede pagar menos si vive sin nadie más o si gana poco. Pregúntenos en el { $phone }.
answer-pay_council_tax = Puede pagar aquí: diga que quiere pagar. También puede pagar con tarjeta en el { $payment_phone }, de día o de noche, en { $website } o por domiciliación bancaria. Tenga a mano su número de cuenta. Está en el recibo. Si no puede pagar, díganoslo pronto y podemos ayudar.
    .sms = Puede pagar el impuesto municipal (Council Tax) con tarjeta en el { $payment_phone }, de día o de noche. Tenga a mano el número de cuenta. Si no puede pagar, díganoslo pronto.
answer-housing_options = Si puede perder su casa, díganoslo cuanto antes. Llame al { $phone } y pida opciones de vivienda (housing options). Si no tiene dónde dormir esta noche, dígamelo ahora.
answer-who_does_potholes = Los baches los repara: { $pothole_body }. Puede llamar al { $pothole_phone }. Si me dice dónde está, le explico qué hacer después.
answer-how_to_complain = Puede quejarse en el { $phone }, en { $website } o en persona. Diga qué salió mal y cómo se podría arreglar. Otra persona puede hablar por usted.
answer-bulky_waste = Los residuos voluminosos son cosas grandes, como un sofá o una nevera. Podemos recogerlos en su casa por un precio. Llame al { $phone } para pedirlo. No los deje en la calle.
answer-garden_waste = Recogemos los residuos del jardín si se apunta y paga una cuota al año. Puede apuntarse en { $website } o en el { $phone }. No hay recogidas durante dos semanas en Navidad.
answer-languages = Puede tener un intérprete para una llamada o una visita. Es gratis. Llame al { $phone } y diga su idioma. También podemos poner cartas en su idioma.
