# Drafted by machine; not yet reviewed by a speaker.
# What residents tell the council that is no report, payment, appointment or complaint.

enquiry-begin-feedback = Obrigado. Passo a sua opinião às pessoas a quem diz respeito. O que guardamos está em { $link }.
enquiry-begin-details = Passo a sua mudança. Uma pessoa faz a mudança, depois de confirmar quem é. O que guardamos está em { $link }.
enquiry-begin-privacy = Tem direito a isto, e é grátis. Temos de confirmar quem é antes de mostrar ou mudar alguma coisa. O que guardamos está em { $link }.
enquiry-begin-interpreter = O intérprete é grátis, e nós encontramos um. Por favor, não traga uma criança para traduzir. O que guardamos está em { $link }.
    .voice = O intérprete é grátis, e nós encontramos um. Por favor, não traga uma criança para traduzir.

enquiry-ask-subject-feedback = O que é?
    .again = Escolha elogio, sugestão ou comentário.
enquiry-ask-subject-details = O que mudou?
    .again = Escolha a que fica mais perto, ou diga-o por palavras suas.
enquiry-ask-subject-privacy = O que quer que façamos?
    .again = Escolha a que fica mais perto, ou diga-o por palavras suas.
enquiry-ask-subject-interpreter = Para que precisa do intérprete?
    .again = Escolha a que fica mais perto, ou diga-o numa palavra, como chamada ou carta.

enquiry-subject-praise = Um elogio
    .words = elogio, elogios, elogiar, obrigado, obrigada, agradecer, agradecimento, parabéns, parabens, muito bem, bom trabalho, excelente, ótimo, otimo, maravilhoso, simpático, simpática, atencioso, gostei muito
enquiry-subject-suggestion = Uma sugestão
    .words = sugestão, sugestao, sugestões, sugerir, sugiro, ideia, tenho uma ideia, deviam, podiam, seria melhor, porque não, porque nao
enquiry-subject-comment = Um comentário
    .words = comentário, comentario, comentar, opinião, opiniao, ponto de vista, outra coisa, outro
enquiry-subject-moved_home = Mudei de casa, ou vou mudar
    .words = mudei de casa, mudei-me, vou mudar, vou mudar de casa, mudança, mudanca, mudança de casa, morada, nova morada, morada nova, mudança de morada, casa nova, apartamento novo
enquiry-subject-household = Quem vive em minha casa
    .words = quem vive comigo, agregado, agregado familiar, veio viver comigo, saiu de casa, companheiro, companheira, bebé, bebe, vivo só, vivo sozinho, vivo sozinha, hóspede, hospede, inquilino
enquiry-subject-name = O meu nome
    .words = o meu nome, meu nome, nome, apelido, nome de casada, nome de casado, mudei de nome, casei, casei-me, divorciei-me, divórcio
enquiry-subject-contact = O meu telefone ou email
    .words = telefone, email, e-mail, número novo, numero novo, novo número, novo telefone, novo email, telemóvel, telemovel
enquiry-subject-needs = Como falar comigo
    .words = letra grande, letras grandes, braille, áudio, audio, leitura fácil, leitura facil, sem telefonemas, não me telefonem, nao me telefonem, não me liguem, nao me liguem, só sms, so sms, por carta, anel magnético, anel magnetico, surdo, surda, cego, cega, como falar comigo, as minhas necessidades
enquiry-subject-income = O meu trabalho ou o meu dinheiro
    .words = rendimento, rendimentos, dinheiro, trabalho, emprego, novo emprego, perdi o emprego, desemprego, ordenado, salário, salario, aumento, mudança de subsídios, poupanças, poupancas, pensão, pensao, reforma, comecei a trabalhar, deixei de trabalhar
enquiry-subject-death = Uma pessoa morreu
    .words = morreu, morte, faleceu, falecimento, falecido, falecida, óbito, obito, morto, morta, funeral
enquiry-subject-see = Ver o que guardam sobre mim
    .words = ver, cópia, copia, o que guardam sobre mim, o que têm sobre mim, o que tem sobre mim, acesso aos dados, os meus registos, os meus dados, informação sobre mim, informacao sobre mim
enquiry-subject-correct = Corrigir um erro
    .words = corrigir, correção, correcao, erro, errado, engano, emendar, alterar, mudar, desatualizado
enquiry-subject-erase = Apagar o que guardam sobre mim
    .words = apagar, apaguem, eliminar, remover, tirar, esquecer-me, limpar
enquiry-subject-object = Deixar de usar os dados para alguma coisa
    .words = opor-me, oposição, oposicao, deixar de usar, parem de usar, não usar, nao usar, não usem, nao usem
enquiry-subject-call = Para falar convosco por telefone
    .words = telefone, telefonema, chamada, ligar, por telefone, ao telefone
enquiry-subject-book = Uma marcação nova
    .words = marcação nova, marcacao nova, nova marcação, nova marcacao, marcar, fazer uma marcação, fazer uma marcacao
enquiry-subject-booked = Uma marcação que já tenho
    .words = a minha marcação, a minha marcacao, tenho uma marcação, tenho uma marcacao, já tenho uma marcação, ja tenho uma marcacao, marcação que tenho, já marquei, ja marquei, já está marcado, ja esta marcado
enquiry-subject-letter = Uma carta ou um formulário
    .words = carta, cartas, formulário, formulario, papel, papéis, papeis, documento
enquiry-subject-meeting = Uma reunião ou uma visita
    .words = reunião, reuniao, visita, entrevista, audiência, audiencia, ir aí, em pessoa, cara a cara

enquiry-ask-feedback = O que nos quer dizer?
    .again = Diga-o por palavras suas. Bastam poucas.
enquiry-ask-details-moved_home = Qual é a sua morada antiga, qual é a nova, e em que dia muda?
    .again = Por exemplo: de 12 Alder Road para 3 Elm Hill, no dia 1 de março.
enquiry-ask-details-household = Quem veio viver consigo ou saiu, e em que dia?
    .again = Por exemplo: o meu filho saiu de casa no dia 1 de março.
enquiry-ask-details-name = Qual era o seu nome, e qual é agora?
    .again = Dê o nome antigo e o novo.
enquiry-ask-details-contact = Qual é o número ou email antigo, e qual é o novo?
    .again = Dê o antigo e o novo, para podermos encontrar os seus dados.
enquiry-ask-details-needs = De que precisa? Por exemplo, cartas com letra grande, ou que não lhe telefonemos.
    .again = Diga como devemos escrever ou falar consigo. Basta uma vez: cumprimos isso.
enquiry-ask-details-income = O que mudou, e desde que dia?
    .again = Por exemplo: comecei a trabalhar no dia 1 de março, 20 horas por semana.
enquiry-ask-details-death = Qual era o nome e a morada da pessoa, e quando morreu?
    .again = Bastam o nome e a morada. Não tenha pressa.
enquiry-ask-privacy-see = O que quer ver? Se puder, diga que serviço e que anos.
    .again = Por exemplo: as minhas cartas do imposto municipal desde 2024. Também pode ser tudo.
enquiry-ask-privacy-correct = O que está errado, e como devia ser?
    .again = Diga o que temos e o que está certo.
enquiry-ask-privacy-erase = O que devemos apagar, e porquê? Há coisas que a lei nos obriga a guardar, e dizemos-lhe quais.
    .again = Diga que serviço, ou que cartas ou conversas.
enquiry-ask-privacy-object = O que devemos deixar de fazer com os dados, e porquê?
    .again = Diga para que não quer que os usemos.
enquiry-ask-interpreter-call = Sobre o que é a chamada, e quando podemos ligar?
    .again = Por exemplo: a minha renda, na segunda-feira de manhã.
enquiry-ask-interpreter-booked = Quando é a marcação? Dê também a referência, se a tiver.
    .again = Por exemplo: no dia 3 de dezembro às 10, sobre a minha reparação.
enquiry-ask-interpreter-letter = Sobre o que é a carta?
    .again = Por exemplo: uma carta sobre o imposto municipal (Council Tax) que chegou esta semana.
enquiry-ask-interpreter-meeting = Sobre o que é, onde é, e quando?
    .again = Por exemplo: uma entrevista sobre habitação em City Hall no dia 3 de dezembro às 10.

enquiry-ask-person = Sobre quem é? Basta um nome, uma equipa ou um lugar.
    .again = Por exemplo: o Sam ao telefone, ou a equipa do lixo na nossa rua. Pode saltar isto.
enquiry-ask-contact-optional = Quer uma resposta? Então dê o seu nome e um número de telefone ou email. Pode saltar isto.
    .again = Dê um número de telefone ou um email, ou diga saltar.
enquiry-ask-contact-required = Qual é o seu nome, e o seu número de telefone ou email? Precisamos disso para confirmar quem é e para responder.
    .again = Dê o seu nome e um número de telefone ou um email.

enquiry-label-subject = Sobre
    .words = sobre, assunto, tipo
enquiry-label-text = Por palavras suas
    .words = palavras, texto, o que eu disse, mensagem
enquiry-label-person = Sobre quem é
    .words = quem, pessoa, sobre quem é, sobre quem e

enquiry-affects-moved_home = Isto pode mudar o seu imposto municipal (Council Tax), o lixo, a licença de estacionamento e o voto. Se recebe redução do imposto (Council Tax Reduction) ou subsídio de habitação (Housing Benefit), diga-nos no prazo de um mês.
enquiry-affects-household = Isto pode mudar o seu imposto municipal (Council Tax). Se recebe redução do imposto (Council Tax Reduction) ou subsídio de habitação (Housing Benefit), diga-nos no prazo de um mês.
enquiry-affects-needs = Uma pessoa anota isto para todas as nossas equipas, para só o dizer uma vez. Pode mudar quando quiser.
enquiry-affects-income = Se recebe redução do imposto (Council Tax Reduction) ou subsídio de habitação (Housing Benefit), diga-nos no prazo de um mês. Se disser tarde, pode ter de devolver dinheiro, ou perder dinheiro que é seu.
enquiry-affects-name = Podemos pedir para ver um papel que o mostre, como uma certidão de casamento.
enquiry-affects-death = Lamento a sua perda. Quando a morte estiver registada, peça o serviço Tell Us Once: avisa de uma só vez a maior parte do governo e a nós.

enquiry-read-back =
    É isto que envio:
    { $facts }
    Está certo?

enquiry-done-feedback = Obrigado. Quem trata disto: { $team }. A sua referência é { $reference }. Respondemos até { $date }.
enquiry-done-details = Quem trata disto: { $team }. A sua referência é { $reference }. Falamos consigo até { $date } para confirmar quem é e fazer a mudança. Se não pode esperar, ligue { $phone }.
enquiry-done-privacy = Quem trata disto: { $team }. A sua referência é { $reference }. Falamos consigo para confirmar quem é, e respondemos até { $date }. Se demorar mais, dizemos-lhe, e porquê.
enquiry-done-interpreter = Temos o seu pedido de intérprete. Quem trata disto: { $team }. A sua referência é { $reference }. Até { $date } dizemos quem vem e quando. Se não pode esperar, ligue { $phone } e diga a sua língua.
    .sms = Temos o seu pedido de intérprete: { $reference }. Até { $date } dizemos quem vem e quando. É urgente? Ligue { $phone }.
enquiry-done-privacy-proven = Quem trata disto: { $team }. A equipa já sabe quem é. A sua referência é { $reference }. Respondemos até { $date }. Se demorar mais, dizemos-lhe, e porquê.
enquiry-done-no-answer = Obrigado. Quem trata disto: { $team }. Lemos tudo. A sua referência é { $reference }. Como não deu telefone nem email, não respondemos.
enquiry-person-told = O que disse chega a esta pessoa e à sua equipa: { $person }.

enquiry-team-customer_experience = a nossa equipa de apoio ao público
enquiry-team-customer_records = a nossa equipa de registos
enquiry-team-data_protection = a nossa equipa de proteção de dados
enquiry-team-interpreting = a nossa equipa de intérpretes

enquiry-status-received = Quem trata de { $reference }: { $team }. Respondemos até { $date }.
enquiry-status-late = Devíamos ter respondido a { $reference } até { $date }. Pedimos desculpa. Ligue { $phone }, e uma pessoa vê o que se passa.
enquiry-status-answered = Respondemos a { $reference }. Data da resposta: { $date }.
enquiry-status-closed = Fechámos { $reference }. Data: { $date }.
enquiry-answer =
    Esta é a nossa resposta a { $reference }:
    { $words }
enquiry-closed =
    Fechámos { $reference } e não fazemos mais nada sobre isto.
    { $details }
enquiry-late =
    Dissemos que respondíamos a { $reference } até { $was }. Demora mais, e pedimos desculpa.
    { $details }
