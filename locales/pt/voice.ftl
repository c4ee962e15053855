# Drafted by machine; not yet reviewed by a speaker.
# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = Bom dia. Este é o assistente automático de { $council }. O que diz fica escrito, para podermos ajudar. Em perigo, desligue e ligue 999. Para falar com uma pessoa, prima 0 a qualquer momento.
voice-hear-choices = Para ouvir as opções, prima asterisco.
voice-choice = { $choice }: prima { $key }.
voice-key = Prima { $key }.
voice-more = Para mais opções, prima 8.
voice-other-languages = Para outra língua, prima 8.
voice-online = Também pode fazer quase tudo no nosso site, a qualquer hora. Não perde o seu lugar.
voice-link-offer = Para receber o link por SMS, prima 7.
voice-link-sent = Enviei-o para o telefone de onde está a ligar.
voice-link-not-sent = Não posso enviar um SMS para este telefone. Uma pessoa pode ajudar. Prima 0 para falar com uma pessoa.
voice-reference-offer = Para receber a referência por SMS, prima 7.
voice-pay-by-keys = Pagar agora com cartão, com as teclas
    .words = pagar agora, pago agora, pagar com cartão, pagar com cartao, pagar agora com cartão, pagar agora com cartao, cartão, cartao, com cartão, com cartao, com as teclas, pagar com as teclas
voice-pay-begins = Tenha o seu cartão à mão. Use só as teclas, e nunca diga o número do cartão. Para parar, prima asterisco.
voice-pay-number = Dê o número comprido do seu cartão, e prima cardinal.
voice-pay-expiry = Dê o mês e o ano em que o cartão acaba, em quatro algarismos.
voice-pay-code = Dê os três algarismos no verso do cartão, e prima cardinal.
voice-pay-again = Não funcionou. Por favor, tente outra vez.
voice-pay-working = Um momento. O pagamento está a ser feito.
voice-pay-not-now = Não posso receber um cartão para isto agora. Pode usar o link, ou premir 0 para falar com uma pessoa.
voice-anything-else = Precisa de mais alguma coisa?
voice-news-text = { $council }: { $news }
voice-link-text = O link de { $council }, como pediu ao telefone: { $link }
voice-reference-text = { $council }: a sua referência é { $reference }.

# What can be picked first of all.

voice-menu-ReportIssue = Comunicar um problema
voice-menu-BookAppointment = Fazer uma marcação
voice-menu-MakePayment = Pagar uma conta
voice-menu-CheckProgress = Saber de uma participação
voice-menu-MakeComplaint = Fazer uma reclamação

# How an answer can be given with the keys.

voice-keys-date = Com as teclas, dê o dia e o mês em quatro algarismos, e prima cardinal.
voice-keys-place = Com as teclas, dê um código postal ou um número de porta, e prima cardinal.
voice-keys-contact = Com as teclas, dê o seu número de telefone, e prima cardinal.
voice-keys-number = Com as teclas, dê o número, e prima cardinal. Para a vírgula, prima asterisco.
voice-keys-reference = Com as teclas, dê os últimos seis caracteres, e prima cardinal. Para uma letra, prima a tecla que a tem.
voice-which-reference = Que referência é?
voice-reference-unknown = Não encontro essa referência.
voice-postcode-letter = Que letra é?
voice-postcode-unknown = Não encontro esse código postal.
voice-date-unknown = Não encontro essa data.

# When nothing was heard, or nothing could be made of it.

voice-silence = Não ouvi nada.
voice-silence-keys = Continuo sem ouvir nada. Pode premir uma tecla. Para ouvir a pergunta outra vez, prima asterisco. Para voltar atrás, prima 9.
voice-silence-goodbye = Não ouço nada, por isso termino agora a chamada. O que nos disse fica guardado. Ligue outra vez e continuamos daqui.
voice-no-such-key = Essa tecla não tem nada agora.
voice-which-one = Não percebi.
voice-slower = Digo mais devagar.
voice-moment = Um momento, por favor.
voice-busy = Peço desculpa, isto está a demorar muito. As suas respostas estão guardadas.
voice-went-wrong = Peço desculpa, algo falhou aqui. As suas respostas estão guardadas.
voice-went-wrong-end = Peço desculpa, isto não funciona agora. As suas respostas estão guardadas. Ligue outra vez daqui a uns minutos.

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = Uma pessoa
    .words = operador, operadora, telefonista, uma pessoa por favor, passe-me a alguém, pessoa, uma pessoa, humano, um humano, funcionário, pessoa verdadeira, uma pessoa a sério, falar com uma pessoa, falar com alguém, quero falar com uma pessoa, quero falar com alguém
voice-command-repeat = Repetir
    .words = repetir, repita, repete, diga outra vez, diz outra vez, outra vez, como, desculpe não ouvi, pode repetir, o que disse
voice-command-slower = Mais devagar
    .words = mais devagar, devagar, mais devagar por favor, mais lento, pode falar mais devagar, fale mais devagar, fala mais devagar, muito rápido, depressa demais, muito depressa
voice-command-link = Enviar o link por SMS
    .words = envie o link, envie-me o link, enviar o link, mande o link, mande-me o link, manda o link, envie a referência, envie-me a referência, mande por sms, envie por sms, envie por mensagem, mande-me uma mensagem
voice-command-language = Outra língua
    .words = outra língua, outra lingua, outras línguas, outras linguas, língua, lingua, idioma, outro idioma, língua diferente, mudar de língua

# Somebody calls again.

voice-resume = Da última vez estava a { $what }. Quer continuar?
voice-resume-go-on = Continuar
    .words = sim, continuar, continua, continue, seguir, sim por favor, continuar com isso, quero continuar
voice-resume-new = Começar outra coisa
    .words = não, nao, novo, nova, outra coisa, coisa nova, começar de novo, comecar de novo, não obrigado, não obrigada, nao obrigado, começar uma coisa nova
voice-doing-report = comunicar um problema
voice-doing-appointment = fazer uma marcação
voice-doing-payment = tratar de um pagamento
voice-doing-complaint = fazer uma reclamação
voice-doing-progress = perguntar por uma participação
voice-doing-other = falar connosco

# A person.

voice-putting-through = Passo agora a chamada a uma pessoa.
voice-closed = Ninguém pode atender agora. Horário de atendimento: { $hours }. Quer que lhe liguemos de volta?
voice-person-offer = Quer falar com uma pessoa?
voice-place-kept = Ainda ninguém pôde atender a sua chamada. O seu lugar na fila mantém-se.
voice-no-more-codes = Houve demasiados códigos ou referências errados. Uma pessoa pode ajudar.
voice-too-many-calls = Chegaram demasiadas chamadas, por isso não posso atender esta. Em perigo, ligue 999. Por favor, ligue outra vez daqui a uma hora.
voice-nobody-free = Ninguém pôde atender a sua chamada. Quer que lhe liguemos de volta?
voice-call-me-back = Sim, liguem-me de volta
    .words = sim, liguem-me, ligue-me, ligar de volta, liguem de volta, sim por favor, sim liguem-me, telefonem-me
voice-not-called-back = Não, continuar aqui
    .words = não, nao, continuar, continua, não obrigado, não obrigada, nao obrigado, seguir, continuar aqui
voice-callback-wish = Quero marcar uma chamada de volta.

# Languages.

voice-languages = Que língua fala?
voice-no-voice = Ainda não falamos esta língua ao telefone: { $language }. Uma pessoa pode trazer um intérprete. É grátis. Prima 0 para falar com uma pessoa.
