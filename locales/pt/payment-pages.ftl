# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }, { $council }
pay-page-title = Pagar { $what }
pay-page-council = { $council }
pay-page-line-what = O que está a pagar
pay-page-line-account = Número da fatura ou do aviso
pay-page-line-amount = Valor
pay-page-line-reference = A nossa referência
pay-page-line-receipt = Número do recibo
pay-page-line-date = Pago em
pay-page-line-refunded = Devolvido ao seu cartão
pay-page-account-ending = termina em { $end }
pay-page-check = Veja se está tudo certo antes de continuar.
pay-page-secure =
    Os dados do cartão são dados na página seguinte, e só lá. Nunca os pedimos num chat, por SMS ou por email.
pay-page-language = A página seguinte está em inglês. Pede o número do cartão, a data em que termina, os 3 números de trás e a morada do cartão.
pay-page-continue = Continuar para pagar { $amount }
pay-page-again = Tentar pagar { $amount } outra vez
pay-page-cannot = Se não pode pagar, não tem de o fazer agora. Diga-nos no chat, ou ligue { $phone }, { $hours }. Podemos ajudar.
pay-page-back = Voltar ao chat
pay-page-check-again = Ver outra vez

pay-page-not-finished = O pagamento não está concluído. Ainda não foi cobrado dinheiro.
pay-page-declined = O seu cartão não foi aceite. Não foi cobrado dinheiro. Pode tentar outra vez ou usar outro cartão.
pay-page-expired = A página ficou aberta muito tempo e terminou. Não foi cobrado dinheiro. Pode tentar outra vez.
pay-page-cancelled = Parou antes de pagar. Não foi cobrado dinheiro. Ainda pode pagar.
pay-page-error = Pedimos desculpa, algo falhou onde o cartão é verificado. Não temos nenhum pagamento seu. Pode tentar outra vez.

pay-page-paid-title = Pagamento recebido
pay-page-paid = Recebemos { $amount } para { $what }. Guarde a referência ou imprima esta página.
pay-page-refunded = Uma parte ou tudo foi devolvido ao seu cartão. Os bancos demoram até 6 dias a mostrá-lo.
pay-page-pending-title = Estamos à espera de uma resposta
pay-page-pending = Os dados do seu cartão foram enviados. Ainda não sabemos se o pagamento passou. Não pague outra vez.
pay-page-ended-title = Este link terminou
pay-page-ended = Não é possível pagar com este link. Para pagar, peça um novo no chat ou ligue { $payment_phone }.
pay-page-unknown-title = Não encontramos este pagamento
pay-page-unknown = Verifique o link. Se o escreveu, copie-o outra vez da nossa mensagem. Também pode ligar { $payment_phone } para pagar.
pay-page-down-title = Os pagamentos com cartão não funcionam agora
pay-page-down = Pedimos desculpa. A culpa é nossa e não sua. Não foi cobrado dinheiro. O seu link fica guardado, por isso tente outra vez daqui a alguns minutos.
pay-page-down-call = Também pode pagar com cartão pelo telefone { $payment_phone }, de dia ou de noite.
pay-page-busy-title = Este pagamento está a abrir
pay-page-busy = O link está a ser aberto noutro lugar. Espere um minuto e tente outra vez.
pay-page-wrong-title = Pedimos desculpa, algo falhou aqui
pay-page-wrong = Esta página não cobrou dinheiro. Tente outra vez daqui a um minuto, ou ligue { $phone }.

pay-page-sandbox = Isto é um teste. Não há dinheiro a circular e não se pede nenhum cartão.
pay-sandbox-title = Teste: como termina este pagamento?
pay-sandbox-about = Esta página está no lugar da página real para pagar. Diga aqui o que acontece. Não há dinheiro a circular.
pay-sandbox-choose = O que acontece com o pagamento?
pay-sandbox-pays = O pagamento passa
pay-sandbox-declined = O cartão é recusado
pay-sandbox-cancelled = A pessoa desiste de pagar
pay-sandbox-expired = A página fica aberta muito tempo
pay-sandbox-error = Algo falha do outro lado
pay-sandbox-waiting = A resposta ainda não chega
pay-sandbox-go = Continuar
pay-sandbox-none = Escolha o que acontece.
pay-sandbox-problem = Há um problema
pay-sandbox-over-title = Este pagamento terminou
pay-sandbox-over = Já não se pode escolher nada para ele.

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
