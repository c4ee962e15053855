# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Falamos agora em: { $language }. Para voltar ao inglês, escreva: English.
language-now-english = Falamos agora em inglês.
language-which = Que língua quer? Escreva o nome dela, por exemplo Português, Polski, العربية ou 中文.

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = Agora uso palavras curtas e fáceis. Para deixar de o fazer, diga: palavras normais.
    .words = leitura fácil, leitura facil, palavras fáceis, palavras faceis, palavras mais fáceis, palavras mais faceis, palavras simples, palavras mais simples, mais simples por favor, mais fácil por favor, mais facil por favor, português simples, portugues simples, português fácil, diga mais simples, frases curtas, palavras curtas, difícil de ler, dificil de ler, difícil de perceber, dificil de perceber
easy-off = Volto a usar palavras normais. Para voltar às fáceis, diga: leitura fácil.
    .words = palavras normais, palavras habituais, palavras de sempre, sem leitura fácil, sem leitura facil, parar a leitura fácil, parar a leitura facil, desligar leitura fácil, desligar leitura facil
easy-kept = Antes pediu palavras fáceis. Uso-as agora. Para deixar de o fazer, diga: palavras normais.
easy-elsewhere = Ainda não tenho palavras fáceis nesta língua. Tenho-as em: { $languages }. Uma pessoa pode ajudar. Ligue { $phone }.

# Said once, where the words are a translator's.
language-translated =
    Estas palavras são traduzidas por um computador, que pode errar.
    Pode pedir um intérprete. É grátis.
    .easy =
        Um computador muda estas palavras para a sua língua.
        Pode enganar-se.
        Pode pedir um intérprete. É grátis.
language-not-known =
    Não conheço esta língua. Posso falar { $languages }. Escreva o nome de uma.
    Um intérprete é grátis, para qualquer língua. Escreva: intérprete. Ou ligue { $phone } e diga a sua língua.
    .voice = Não conheço esta língua. Um intérprete é grátis, para qualquer língua. Diga: intérprete.
language-choice-RequestInterpreter = Intérprete
    .words = intérprete, interprete, um intérprete, um interprete, tradutor, tradutora
language-choice-SpeakToPerson = Uma pessoa
    .words = pessoa, uma pessoa, humano

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = De que tipo de intérprete precisa?
    .again = Para uma língua que fala, ou para língua gestual?
interpreter-ask-gender = Quer uma mulher ou um homem como intérprete?
    .again = Diga uma mulher, um homem, ou tanto faz. Tentamos encontrar quem pede.
interpreter-label-gender = Mulher ou homem
    .words = mulher ou homem
interpreter-gender-any = Tanto faz
    .words = tanto faz, não importa, nao importa, é igual, qualquer um, qualquer pessoa, não, nao, indiferente, não me importo, nao me importo
interpreter-gender-woman = Uma mulher
    .words = mulher, uma mulher, senhora, feminino, uma mulher por favor
interpreter-gender-man = Um homem
    .words = homem, um homem, senhor, masculino, um homem por favor
interpreter-book = Então marcamos agora, com um intérprete.
interpreter-advised =
    Um computador pode errar nas palavras, e isto é importante. Pode ter um intérprete. É grátis.
    Diga: intérprete. Ou ligue { $phone } e diga a sua língua.
