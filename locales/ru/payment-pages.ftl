# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }, { $council }
pay-page-title = Оплатить: { $what }
pay-page-council = { $council }
pay-page-line-what = За что
pay-page-line-account = Номер на счёте или уведомлении
pay-page-line-amount = Сумма
pay-page-line-reference = Наш номер
pay-page-line-receipt = Номер квитанции
pay-page-line-date = Оплачено
pay-page-line-refunded = Возвращено на вашу карту
pay-page-account-ending = заканчивается на { $end }
pay-page-check = Прежде чем идти дальше, проверьте, всё ли верно.
pay-page-secure = Данные карты нужно вводить на следующей странице и только там. Мы никогда не просим их в чате, в СМС или по эл. почте.
pay-page-language = Следующая страница на английском. Она спрашивает номер карты, срок действия, 3 цифры на обороте и адрес владельца карты.
pay-page-continue = Дальше, оплатить { $amount }
pay-page-again = Попробовать оплатить { $amount } ещё раз
pay-page-cannot = Если не можете заплатить, сейчас это не обязательно. Скажите нам в чате или звоните { $phone }, { $hours }. Мы можем помочь.
pay-page-back = Назад в чат
pay-page-check-again = Проверить ещё раз

pay-page-not-finished = Оплата не завершена. Деньги ещё не сняты.
pay-page-declined = Ваша карта не принята. Деньги не сняты. Можно попробовать ещё раз или взять другую карту.
pay-page-expired = Страница была открыта слишком долго и закрылась. Деньги не сняты. Можно попробовать ещё раз.
pay-page-cancelled = Вы остановились до оплаты. Деньги не сняты. Ещё можно заплатить.
pay-page-error = Извините, что-то пошло не так при проверке карты. Вашего платежа у нас нет. Можно попробовать ещё раз.

pay-page-paid-title = Платёж получен
pay-page-paid = Мы получили ваш платёж: { $amount }, { $what }. Сохраните номер или напечатайте эту страницу.
pay-page-refunded = Вся сумма или её часть возвращена на вашу карту. Банк покажет это в течение 6 дней.
pay-page-pending-title = Ждём ответа
pay-page-pending = Данные карты отправлены. Мы ещё не знаем, прошёл ли платёж. Не платите ещё раз.
pay-page-ended-title = Эта ссылка больше не действует
pay-page-ended = По этой ссылке заплатить нельзя. Чтобы заплатить, попросите в чате новую или звоните { $payment_phone }.
pay-page-unknown-title = Этот платёж не найден
pay-page-unknown = Проверьте ссылку. Если вы набирали её вручную, скопируйте из нашего сообщения. Заплатить можно и по телефону { $payment_phone }.
pay-page-down-title = Оплата картой сейчас не работает
pay-page-down = Извините. Это наша вина, а не ваша. Деньги не сняты. Ссылка сохранена, попробуйте через несколько минут.
pay-page-down-call = Картой можно заплатить и по телефону { $payment_phone }, днём и ночью.
pay-page-busy-title = Этот платёж открывается
pay-page-busy = Ссылку открывают в другом месте. Подождите минуту и попробуйте ещё раз.
pay-page-wrong-title = Извините, здесь что-то пошло не так
pay-page-wrong = Эта страница не сняла денег. Попробуйте через минуту или звоните { $phone }.

pay-page-sandbox = Это проба. Деньги не движутся, и карту не спрашивают.
pay-sandbox-title = Проба: чем закончится этот платёж?
pay-sandbox-about = Эта страница вместо настоящей страницы оплаты. Здесь вы говорите, что произойдёт. Деньги не движутся.
pay-sandbox-choose = Что произойдёт с платежом?
pay-sandbox-pays = Платёж проходит
pay-sandbox-declined = Карта отклонена
pay-sandbox-cancelled = Плательщик останавливает
pay-sandbox-expired = Страницу оставили слишком надолго
pay-sandbox-error = На той стороне что-то сломалось
pay-sandbox-waiting = Ответа ещё нет
pay-sandbox-go = Дальше
pay-sandbox-none = Выберите, что произойдёт.
pay-sandbox-problem = Есть проблема
pay-sandbox-over-title = Этот платёж закончился
pay-sandbox-over = Для него больше ничего выбрать нельзя.

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
