# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }, { $council }
pay-page-title = Плащане: { $what }
pay-page-council = { $council }
pay-page-line-what = За какво е
pay-page-line-account = Номер на сметката или глобата
pay-page-line-amount = Сума
pay-page-line-reference = Нашият номер
pay-page-line-receipt = Номер на разписката
pay-page-line-date = Платено на
pay-page-line-refunded = Върнато на картата ви
pay-page-account-ending = завършва на { $end }
pay-page-check = Проверете дали това е вярно, преди да продължите.
pay-page-secure =
    Данните на картата пишете на следващата страница и само там. Никога не ги искаме в чат, SMS или имейл.
pay-page-language = Следващата страница е на английски. Тя пита за номера на картата, датата, до която важи, 3-те цифри на гърба и адреса към картата.
pay-page-continue = Към плащане на { $amount }
pay-page-again = Опитайте пак да платите { $amount }
pay-page-cannot = Ако не можете да платите, не е нужно да го правите сега. Кажете ни в чата или се обадете на { $phone }, { $hours }. Можем да помогнем.
pay-page-back = Назад към чата
pay-page-check-again = Провери пак

pay-page-not-finished = Не сте довършили плащането. Още не са взети пари.
pay-page-declined = Картата ви не беше приета. Не са взети пари. Можете да опитате пак или с друга карта.
pay-page-expired = Страницата стоя отворена твърде дълго и приключи. Не са взети пари. Можете да опитате пак.
pay-page-cancelled = Спряхте, преди да платите. Не са взети пари. Все още можете да платите.
pay-page-error = Съжаляваме, нещо се обърка при проверката на картата. Нямаме плащане от вас. Можете да опитате пак.

pay-page-paid-title = Плащането е получено
pay-page-paid = Получихме { $amount } за { $what }. Запазете номера или отпечатайте тази страница.
pay-page-refunded = Част или цялата сума е върната на картата ви. Банките я показват до 6 дни.
pay-page-pending-title = Чакаме отговор
pay-page-pending = Данните на картата ви са изпратени. Още не знаем дали плащането е минало. Не плащайте отново.
pay-page-ended-title = Този линк вече не важи
pay-page-ended = С този линк не може да се плати. За да платите, поискайте нов в чата или се обадете на { $payment_phone }.
pay-page-unknown-title = Не намираме това плащане
pay-page-unknown = Проверете линка. Ако сте го писали на ръка, копирайте го пак от нашето съобщение. Можете и да се обадите на { $payment_phone }, за да платите.
pay-page-down-title = Плащането с карта сега не работи
pay-page-down = Съжаляваме. Грешката е наша, не ваша. Не са взети пари. Линкът ви е запазен, опитайте пак след няколко минути.
pay-page-down-call = Можете и да платите с карта на { $payment_phone }, денем и нощем.
pay-page-busy-title = Това плащане се отваря
pay-page-busy = Линкът се отваря на друго място. Почакайте една минута и опитайте пак.
pay-page-wrong-title = Съжаляваме, тук нещо се обърка
pay-page-wrong = Тази страница не взе пари. Опитайте пак след минута или се обадете на { $phone }.

pay-page-sandbox = Това е проба. Не се местят пари и не се иска карта.
pay-sandbox-title = Проба: как завършва това плащане?
pay-sandbox-about = Тази страница е вместо истинската страница за плащане. Тук казвате какво се случва. Не се местят пари.
pay-sandbox-choose = Какво се случва с плащането?
pay-sandbox-pays = Плащането минава
pay-sandbox-declined = Картата е отказана
pay-sandbox-cancelled = Човекът спира плащането
pay-sandbox-expired = Страницата стои твърде дълго
pay-sandbox-error = Нещо се чупи от другата страна
pay-sandbox-waiting = Отговорът още не идва
pay-sandbox-go = Продължи
pay-sandbox-none = Изберете какво се случва.
pay-sandbox-problem = Има проблем
pay-sandbox-over-title = Това плащане приключи
pay-sandbox-over = За него не може да се избере нищо повече.

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
