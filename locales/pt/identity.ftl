# Drafted by machine; not yet reviewed by a speaker.
# Proving who somebody is, by a code that is sent to their phone or email.

identity-ask-contact = Qual é o seu nome, e o número de telemóvel ou email que temos de si? Envio para lá um código, para confirmar quem é.
    .again = Dê o seu nome, e um número de telemóvel ou um email. Por exemplo: Ana Silva, 07700 900123.
    .sms = Qual é o seu nome, e o número de telemóvel ou email que temos de si? Envio para lá um código.
identity-ask-name = Qual é o seu nome? Pode saltar isto. Sem ele posso encontrar menos.
    .again = Diga o primeiro nome e o apelido, ou salte isto.
identity-label-name = Nome
    .words = nome, o meu nome, meu nome
identity-ask-code = Enviei um código de 6 números para { $to }. Qual é? Funciona durante { $minutes } minutos. Se não chegar, diga: novo código.
    .again = Qual é o código de 6 números que enviei para { $to }? Para receber outro, diga: novo código.
identity-ask-code-optional = Enviei um código de 6 números para { $to }. Diga-me o código, e não precisamos de confirmar mais tarde quem é. Ou salte isto.
    .again = Qual é o código de 6 números que enviei para { $to }? Para receber outro, diga: novo código. Pode saltar isto.
identity-label-code = Código
    .words = código, codigo
identity-word-again = Enviar novo código
    .words = novo código, novo codigo, código novo, codigo novo, outro código, outro codigo, enviar outra vez, envie outra vez, enviar de novo, não chegou, nao chegou, não recebi, nao recebi, não tenho código, nao tenho codigo, sem código, sem codigo
identity-six-digits = O código tem 6 números.
identity-cannot-send = Não posso enviar um código para aí. O melhor é um número de telemóvel.
identity-wrong = Esse não é o código.
identity-expired = Esse código já não funciona. Enviei um novo.
identity-proven = Obrigado. Agora sei quem é.
identity-language = Da última vez falámos em: { $language }. Se a quiser outra vez, peça.
identity-left-out = Continuamos sem o código. Confirmamos mais tarde quem é.
identity-no-more = Agora não posso confirmar quem é. Ligue { $phone } e uma pessoa pode ajudar, ou tente outra vez amanhã.
identity-nothing = Não encontro nada com esse nome e esse contacto. Se tem uma referência, diga-ma. Ou ligue { $phone }.
identity-text = O seu código é { $code }. Funciona durante { $minutes } minutos. Nunca o pedimos por telefone ou email. Se não o pediu, não faça nada.
    .subject = O seu código da câmara
