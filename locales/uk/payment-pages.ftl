# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }, { $council }
pay-page-title = Сплатити: { $what }
pay-page-council = { $council }
pay-page-line-what = За що
pay-page-line-account = Номер на рахунку чи повідомленні
pay-page-line-amount = Сума
pay-page-line-reference = Наш номер
pay-page-line-receipt = Номер квитанції
pay-page-line-date = Сплачено
pay-page-line-refunded = Повернено на вашу картку
pay-page-account-ending = закінчується на { $end }
pay-page-check = Перш ніж іти далі, перевірте, чи все правильно.
pay-page-secure = Дані картки треба вводити на наступній сторінці і лише там. Ми ніколи не просимо їх у чаті, в СМС чи в е-пошті.
pay-page-language = Наступна сторінка англійською. Вона питає номер картки, строк дії, 3 цифри на звороті та адресу власника картки.
pay-page-continue = Далі, заплатити { $amount }
pay-page-again = Спробувати заплатити { $amount } ще раз
pay-page-cannot = Якщо не можете заплатити, зараз це не обов’язково. Скажіть нам у чаті або телефонуйте { $phone }, { $hours }. Ми можемо допомогти.
pay-page-back = Назад у чат
pay-page-check-again = Перевірити ще раз

pay-page-not-finished = Оплату не завершено. Гроші ще не знято.
pay-page-declined = Вашу картку не прийнято. Гроші не знято. Можна спробувати ще раз або взяти іншу картку.
pay-page-expired = Сторінка була відкрита задовго, тому її закрито. Гроші не знято. Можна спробувати ще раз.
pay-page-cancelled = Ви зупинилися до оплати. Гроші не знято. Ще можна заплатити.
pay-page-error = Вибачте, щось пішло не так під час перевірки картки. Вашого платежу в нас немає. Можна спробувати ще раз.

pay-page-paid-title = Платіж отримано
pay-page-paid = Ми отримали ваш платіж: { $amount }, { $what }. Збережіть номер або надрукуйте цю сторінку.
pay-page-refunded = Усю суму або частину повернено на вашу картку. Банк покаже це протягом 6 днів.
pay-page-pending-title = Чекаємо на відповідь
pay-page-pending = Дані картки надіслано. Ми ще не знаємо, чи платіж пройшов. Не платіть ще раз.
pay-page-ended-title = Це посилання вже не діє
pay-page-ended = За цим посиланням заплатити не можна. Щоб заплатити, попросіть у чаті нове або телефонуйте { $payment_phone }.
pay-page-unknown-title = Цей платіж не знайдено
pay-page-unknown = Перевірте посилання. Якщо ви набирали його вручну, скопіюйте з нашого повідомлення. Заплатити можна й за телефоном { $payment_phone }.
pay-page-down-title = Оплата карткою зараз не працює
pay-page-down = Вибачте. Це наша вина, а не ваша. Гроші не знято. Посилання збережено, спробуйте за кілька хвилин.
pay-page-down-call = Карткою можна заплатити й за телефоном { $payment_phone }, вдень і вночі.
pay-page-busy-title = Цей платіж відкривається
pay-page-busy = Посилання відкривають в іншому місці. Зачекайте хвилину і спробуйте ще раз.
pay-page-wrong-title = Вибачте, тут щось пішло не так
pay-page-wrong = Ця сторінка не зняла грошей. Спробуйте за хвилину або телефонуйте { $phone }.

pay-page-sandbox = Це проба. Гроші не рухаються, і картки не питають.
pay-sandbox-title = Проба: чим закінчиться цей платіж?
pay-sandbox-about = Ця сторінка замість справжньої сторінки оплати. Тут ви кажете, що станеться. Гроші не рухаються.
pay-sandbox-choose = Що станеться з платежем?
pay-sandbox-pays = Платіж проходить
pay-sandbox-declined = Картку відхилено
pay-sandbox-cancelled = Платник зупиняє
pay-sandbox-expired = Сторінку залишено задовго
pay-sandbox-error = На тому боці щось зламалося
pay-sandbox-waiting = Відповіді ще немає
pay-sandbox-go = Далі
pay-sandbox-none = Виберіть, що станеться.
pay-sandbox-problem = Є проблема
pay-sandbox-over-title = Цей платіж закінчився
pay-sandbox-over = Для нього більше нічого вибрати не можна.

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
