# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Falamos agora em: { $language }. Para voltar ao inglês, escreva: English.
language-now-english = Falamos agora em inglês.
language-which = Que língua quer? Escreva o nome dela, por exemplo Português, Polski, العربية ou 中文.

# Said once, where the words are a translator's.
language-translated =
    Estas palavras são traduzidas por um computador, que pode errar.
    Pode pedir um intérprete. É grátis.

interpreter-offer =
    Pode ter um intérprete, também de língua gestual britânica (BSL). É grátis.
    Posso marcar um atendimento com intérprete. Ou ligue para { $phone }, { $hours }, e diga que língua fala.
    .sms = O intérprete é grátis. Escreva “marcação” ou ligue para { $phone } e diga a sua língua.
interpreter-choice-book = Fazer uma marcação
    .words = marcação, marcacao, marcar, fazer uma marcação, fazer uma marcacao, atendimento, consulta
