# Drafted by machine; not yet reviewed by a speaker.
# Answers to common questions.

answer-opening_hours = A nossa linha telefónica funciona: { $hours }. O número é { $phone }. Pode usar este chat a qualquer hora, de dia ou de noite.
answer-phone_number = Pode ligar para { $council }: { $phone }. A linha funciona: { $hours }. Com o Relay UK, marque 18001 e depois { $phone }.
answer-city_hall = Pode falar connosco aqui: { $place }. É preciso marcar primeiro. Ligue { $phone } para marcar.
answer-what_can_you_do = Posso registar um problema, como lixo que não foi recolhido, uma reparação ou lixo abandonado. Posso dizer como está uma participação e responder a perguntas comuns. Também pode ligar { $phone } ou marcar para falar connosco.
    .sms = Posso registar um problema, como lixo por recolher ou uma reparação, e dizer como está uma participação. Também pode ligar { $phone }.
    .voice = Posso registar um problema, como lixo por recolher ou uma reparação. Também posso dizer como está uma participação.
answer-are_you_a_robot = Isto é um assistente automático de { $council }. Não é uma pessoa. Para falar com uma pessoa, ligue { $phone }. A linha funciona: { $hours }.
answer-privacy = { $council } guarda o que nos diz aqui, para podermos ajudar. Só o pessoal e as empresas que trabalham para nós veem isso. Não escreva números de cartão. Pode pedir para ver ou apagar o que guardamos. O nosso aviso de privacidade está em { $privacy }. Pode saber mais junto de { $contact }.
    .sms = { $council } guarda o que nos diz aqui, para podermos ajudar. Não envie números de cartão. Pode pedir para ver ou apagar o que guardamos.
    .voice = Guardamos o que nos diz, para podermos ajudar. Pode pedir para ver ou apagar o que guardamos.
answer-bin_day = O dia da recolha depende da sua morada, e não tenho aqui a lista. Pode vê-la em { $website }. Também pode ligar { $phone }. Se o lixo não foi recolhido, posso registar isso por si.
answer-recycling = Ponha a reciclagem no caixote limpa, seca e solta, sem sacos. A lista do que vai em cada caixote está em { $website }. Também pode ligar { $phone }. Se o seu caixote não foi recolhido, posso registar isso.
answer-council_tax = O imposto municipal (Council Tax) é pago pelas casas e ajuda a pagar os serviços locais. O valor depende do escalão da sua casa. Pode pagar menos se vive só ou se tem poucos rendimentos. Pergunte-nos: { $phone }.
answer-pay_council_tax = Pode pagar aqui: diga que quer pagar. Também pode pagar com cartão pelo telefone { $payment_phone }, de dia ou de noite, em { $website }, ou por débito direto. Tenha consigo o número da conta. Está na sua fatura. Se não pode pagar, diga-nos cedo e podemos ajudar.
    .sms = Pode pagar o imposto municipal (Council Tax) com cartão: { $payment_phone }, de dia ou de noite. Tenha o número da conta. Se não pode pagar, diga-nos cedo.
answer-housing_options = Se pode perder a sua casa, diga-nos o mais cedo possível. Ligue { $phone } e peça as opções de habitação (housing options). Se não tem onde dormir esta noite, diga-me agora.
answer-who_does_potholes = Quem repara os buracos na estrada: { $pothole_body }. Pode ligar { $pothole_phone }. Se me disser onde fica, explico o que fazer a seguir.
answer-how_to_complain = Pode reclamar pelo telefone { $phone }, em { $website } ou em pessoa. Diga o que correu mal e como o podemos resolver. Outra pessoa pode falar por si.
answer-bulky_waste = Os monos são coisas grandes, como um sofá ou um frigorífico. Podemos ir buscá-los a sua casa, por um preço. Ligue { $phone } para marcar. Não os deixe na rua.
answer-garden_waste = Recolhemos o lixo do jardim se aderir e pagar uma taxa anual. Pode aderir em { $website } ou pelo telefone { $phone }. Não há recolhas durante duas semanas no Natal.
answer-languages = Pode ter um intérprete para uma chamada ou uma visita. É grátis. Ligue { $phone } e diga a sua língua. Também podemos pôr cartas na sua língua.
