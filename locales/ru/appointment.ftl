# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = Обслуживание жителей
    .words = обслуживание, обслуживание жителей, помощь с сайтом, поговорить с кем-то, встретиться с кем-то, сервис
appointment-service-council_tax = Местный налог (Council Tax)
    .words = местный налог, налог, налог за жилье, муниципальный налог
appointment-service-benefits = Пособие на жильё (Housing Benefit) или скидка на Council Tax
    .words = пособие на жилье, пособие, пособия, бенефиты, бенефит, скидка, субсидия, льгота
appointment-service-housing = Советы по жилью
    .words = жилье, советы по жилью, квартира, бездомность, бездомный, бездомная, негде жить
appointment-service-planning = Советы по застройке (planning)
    .words = застройка, строительство, разрешение на строительство, планирование, пристройка
appointment-service-repairs = Ремонт у меня дома
    .words = ремонт, ремонт дома, сантехник, электрик, починить
appointment-service-bulky_waste = Вывоз крупных вещей
    .words = крупные вещи, крупный мусор, вывоз дивана, вывоз мебели, вывоз
appointment-service-callback = Обратный звонок
    .words = обратный звонок, перезвоните, перезвонить, позвоните мне, перезвоните мне

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date }, { $from }
appointment-between = { $date }, между { $from } и { $to }
appointment-time = { $time }
appointment-more = Другое время
    .words = другое время, другие, больше, еще варианты, ничего из этого, другое, позже, в другой раз
appointment-ask-time = Это время свободно. Что вам подходит? Можно назвать и другой день или время.
    .again = Выберите один из этих вариантов или назовите день и время, например четверг после обеда.
appointment-ask-wish = Когда вам удобно? Назовите день и время, например четверг после обеда.
    .again = Назовите день, например понедельник, или дату, например 3 декабря.
appointment-just-taken = Кто-то только что занял это время. Извините. Ничего не записано и не изменено.
appointment-already = У вас уже есть запись об этом: { $reference }. Чтобы её изменить, скажите: хочу поменять время встречи. Или создайте новую.
appointment-none-free = В ближайшие недели свободного времени нет. Звоните { $phone }, и сотрудник поищет вместе с вами.

# Booking.

appointment-ask-service = О чём запись?
    .again = Выберите самое близкое или скажите одним словом, например жильё или пособие.
appointment-ask-way = Как вам удобно?
    .again = Скажите: по телефону или лично.
appointment-way-in_person = Лично
    .words = лично, приду, на месте, с глазу на глаз, в офисе, в ратуше
appointment-way-phone = По телефону
    .words = по телефону, телефон, телефоном, позвоните
appointment-way-home = У меня дома
    .words = дома, у меня дома, у меня, домой
appointment-way-kerbside = У дороги
    .words = на улице, у дороги, на обочине, снаружи
appointment-ask-location = Какой ваш домашний адрес? Назовите номер дома, улицу и почтовый индекс.
    .again = Назовите полный адрес, например 12 Alder Road, NR3 1AB.
appointment-ask-about = О чём это, в нескольких словах? Можно пропустить.
    .again = Например: выросла моя аренда. Можно пропустить.
appointment-ask-interpreter = Нужен ли переводчик или что-то ещё, чтобы вам было легче? Это бесплатно.
    .again = Ответьте: нет, переводчик или жестовый язык.
appointment-interpreter-none = Без переводчика
    .words = без переводчика, переводчик не нужен, не нужен переводчик, не нужно переводчика
appointment-interpreter-spoken = Переводчик
    .words = переводчик, переводчика, да, переводчица, да пожалуйста, нужен переводчик
appointment-interpreter-sign = Жестовый язык
    .words = жестовый язык, язык жестов, жестовый, жестами, сурдопереводчик
appointment-interpreter-other = Что-то другое
    .words = что-то другое, другое, другая помощь, нужно другое, инвалидная коляска, коляска, без ступенек, без лестницы, слуховая петля, больше времени, крупный шрифт, помощник, сопровождающий
appointment-ask-adjustments = Что нам сделать, чтобы вам было легче?
    .again = Например: комната без ступенек, больше времени или чтобы кто-то пришёл с вами.
appointment-label-adjustments = Что поможет
    .words = что поможет, что помогает, удобства, помощь
appointment-ask-language = На каком языке вы говорите или каким жестовым языком пользуетесь, и какая это разновидность?
    .again = Например: курдский сорани или британский жестовый язык.
appointment-ask-contact = Как вас зовут и какой у вас номер телефона или эл. почта?
    .again = Нам нужно иметь с вами связь. Дайте номер телефона или эл. почту, например sam@example.com.
appointment-paid-first =
    Забираем крупные вещи (до { $items }) за { $price }, каждая следующая { $more }. Самое большее: { $most }.
    Сначала нужно заплатить, а здесь этого пока сделать нельзя. Закажите по телефону { $phone }.

appointment-label-service = Тема
    .words = тема, о чем, услуга
appointment-label-way = Способ
    .words = способ, как, лично, по телефону
appointment-label-about = Подробности
    .words = подробности, детали, что я сказал, что я сказала
appointment-label-interpreter = Переводчик
    .words = переводчик
appointment-label-language = Язык
    .words = язык
appointment-label-time = Когда
    .words = когда, время, дата, день
appointment-label-want = Что сделать

appointment-read-back =
    Проверьте, что записано:
    { $facts }
    Всё ли верно и записать ли?
    .again =
    Будет записано:
    { $facts }
    Ответьте «да», чтобы записать. Или скажите, что неверно.
appointment-done = Записано: { $time }. Ваш номер: { $reference }.
    .voice = Записано: { $time }. Ваш номер: { $reference }. Повторяю ещё раз: { $reference }.
appointment-where-in_person = Приходите: { $name }, { $address }.
appointment-where-phone = Мы позвоним по вашему номеру.
appointment-where-home = Мы придём к вам домой. Дома должен быть взрослый, чтобы нас впустить.
appointment-where-kerbside = Выставьте вещи на улицу до 6:00 утра.
appointment-bring-customer_service = Возьмите письма, которых это касается.
appointment-bring-council_tax = Приготовьте номер счёта Council Tax, если он есть.
appointment-bring-benefits = Приготовьте данные о доходах, сбережениях и аренде, документ, удостоверяющий личность, и банковские выписки.
appointment-bring-housing = Приготовьте документ, удостоверяющий личность, и письма о жилье. Если этой ночью негде спать, позвоните нам сейчас.
appointment-bring-planning = Приготовьте адрес участка и чертежи, если они есть.
appointment-bring-repairs = Не пускайте животных в ту комнату и скажите, если там трудно припарковаться.
appointment-bring-bulky_waste = Положите вещи там, где мы их увидим.
appointment-bring-callback = Держите телефон рядом.
appointment-how-to-change = Если не можете прийти, скажите здесь номер { $reference } или звоните { $phone }. Изменить можно в любое время.
    .voice = Если не можете прийти, позвоните ещё раз и назовите номер записи. Изменить можно в любое время.

# Asking after it, moving it, taking it back.

appointment-which = Какая это из ваших записей?
    .again = Выберите одну из них или дайте другой номер.
appointment-ask-reference = Какой номер записи? Он выглядит так: { $example }.
    .again = Вы получили номер, когда записывались. В нём буквы и цифры, например { $example }.
    .voice = Какой номер вашей записи? Назовите его по одной букве.
appointment-ask-proof = Чтобы убедиться, что запись ваша, дайте телефон, эл. почту или индекс из записи.
    .again = Дайте телефон, эл. почту или индекс, которые вы назвали при записи.
appointment-not-found = Запись с такими данными не найдена. Проверьте их и попробуйте ещё раз.
appointment-give-up = Найти не удалось. Звоните { $phone }, и сотрудник поищет. Ничего не изменено.
appointment-is = Запись { $reference }, время: { $time }.
appointment-ask-want = Оставить запись, изменить или отменить?
    .again = Скажите: оставить, изменить или отменить.
appointment-want-keep = Оставить
    .words = оставить, оставь, оставьте, да, хорошо, пусть будет, подходит, спасибо
appointment-want-change = Изменить
    .words = изменить, измени, перенести, перенеси, другое время, на другое время
appointment-want-cancel = Отменить
    .words = отменить, отмени, отмените, не могу прийти, не приду, не нужно
appointment-read-back-change = Сейчас: { $old }. Новое время: { $time }. Верно?
    .again = Сейчас: { $old }. Новое время: { $time }. Ответьте «да», чтобы изменить.
appointment-read-back-cancel = Отменить запись, время которой: { $old }?
    .again = Время записи, которая будет отменена: { $old }. Ответьте «да», чтобы отменить.
appointment-changed = Изменено. Новое время: { $time }. Номер тот же: { $reference }.
appointment-cancelled = Запись { $reference } отменена. Спасибо, что сказали.
appointment-kept = Всё без изменений. Время: { $time }.
appointment-was-cancelled = Запись { $reference } уже не действует. Здесь можно записаться снова.
appointment-is-over = Запись { $reference } уже прошла, время: { $time }. Изменить её нельзя. Здесь можно записаться снова.

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = Чтобы узнать, когда освободится время пораньше, скажите: время пораньше.
appointment-want-earlier = Сообщить о времени пораньше
    .words = время пораньше, пораньше, раньше, более раннее время, что-нибудь пораньше, что-то раньше, прийти раньше, хочу раньше, запись пораньше
appointment-earlier-noted = Вы получите сообщение, когда освободится время раньше, чем { $time }. До тех пор эта запись остаётся за вами.
appointment-earlier-now = Одно время уже свободно: { $time }. Чтобы его взять, скажите: хочу поменять время встречи.
appointment-earlier-offer =
    Для вашей записи { $reference } есть время пораньше: { $time }.
    Сейчас у вас: { $old }. Держим время пораньше для вас до: { $until }. Хотите его взять?
    .sms = Для { $reference } есть время пораньше: { $time }. Сейчас: { $old }. Держим до: { $until }.
appointment-earlier-letter =
    Для вашей записи { $reference } есть время пораньше: { $time }.
    Сейчас у вас: { $old }. Держим время пораньше для вас до: { $until }.
    Чтобы его взять, назовите { $reference } в чате на сайте или звоните { $phone }.
    .sms = Для { $reference } есть время пораньше: { $time }. Держим до: { $until }. Взять: { $phone }.
    .subject = Для вашей записи { $reference } есть время пораньше
appointment-ask-offer = Свободное время: { $time }. Держим его для вас до: { $until }. Что вы хотите сделать?
    .again = Скажите: беру, оставить моё, изменить или отменить.
appointment-offer-take = Взять время пораньше
    .words = беру, возьму, взять, беру пораньше, взять время пораньше, хочу его, хочу это время, то что раньше
appointment-offer-keep = Оставить моё время
    .words = оставить мое, оставить мое время, оставьте мое, мое время, остаюсь при своем
appointment-offer-leave = Оставить и больше не предлагать
    .words = больше не предлагать, не предлагайте, не спрашивайте больше, хватит предлагать, без предложений
appointment-offer-kept = У вас остаётся: { $old }. Сообщим, когда снова будет время пораньше.
appointment-offer-left = У вас остаётся: { $old }. Больше предлагать время пораньше не будем.
appointment-offer-gone = То время держали для вас до: { $until }. Теперь оно уже не ваше. Извините. У вас остаётся: { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = Сколько крупных вещей? До { $items } вещей вместе стоят { $price }, каждая следующая { $more }. Самое большее: { $most }.
    .again = Назовите число вещей, например 2. Самое большее: { $most }.
appointment-label-items = Сколько вещей
    .words = сколько, сколько вещей, число вещей, количество
appointment-ask-things = Что это за вещи и где вы их оставите?
    .again = Например: диван и кровать, у стены перед домом.
appointment-outside = Этот адрес не на нашей территории, поэтому заказать там вывоз нельзя.
appointment-read-back-pay =
    Проверьте, что записано:
    { $facts }
    Это стоит { $price }. Сначала нужно заплатить картой. На это { $minutes } мин. Тогда день будет заказан.
    Если отменить за { $days } раб. дн. или раньше, вернём всё. Если позже, не вернём ничего.
    Всё ли верно и прислать ли ссылку для оплаты?
    .sms =
        { $facts }
        { $price } картой за { $minutes } мин.
        Отмена за { $days } раб. дн.: вернём всё. Позже: ничего.
        Верно? Прислать ссылку?
    .again =
    Вот что записано:
    { $facts }
    Это стоит { $price }. Если отменить за { $days } раб. дн. или раньше, вернём всё, а если позже, ничего.
    Ответьте «да», и будет ссылка. Или скажите, что неверно.
appointment-choice-pay = Да, прислать ссылку
appointment-pay-link =
    Вот ссылка, чтобы заплатить { $amount } ({ $what }): { $link }
    Это время держим для вас: { $time }. Держим до: { $until }. Номер платежа: { $reference }.
    .sms = Оплата { $amount } ({ $what }): { $link } Время { $time } держим до: { $until }.
    .voice =
        Ссылка, чтобы заплатить { $amount } ({ $what }), готова. { $link } можно получить по СМС.
        Это время держим для вас: { $time }. Держим до: { $until }.
appointment-pay-after = Когда вы заплатите, вывоз будет заказан, и я скажу об этом здесь. Если не заплатить вовремя, ничего не будет заказано.
    .voice = Когда вы заплатите, вывоз будет заказан. Если не заплатить вовремя, ничего не будет заказано.
appointment-pay-link-same =
    День держим для вас до: { $until }. Заплатить { $amount } ({ $what }) можно здесь: { $link }
    .voice = День держим для вас до: { $until }. Чтобы заплатить { $amount }, { $link } можно получить по СМС.
appointment-pay-give-up = Если это вам больше не нужно, скажите: хочу отменить запись. Тогда платить не надо.
appointment-unpaid = { $reference } ещё не оплачено, поэтому не заказано. Заплатите по ссылке, которую вы получили, или звоните { $phone }.
appointment-paid =
    Платёж { $amount } прошёл, и вывоз заказан: { $time }. Выставьте вещи на улицу до 6:00 утра.
    Ваш номер: { $reference }. Номер квитанции: { $receipt }. Чтобы изменить или отменить, назовите номер или звоните { $phone }.
    { $calendar }
    .sms =
    Оплачено: { $amount }. Вывоз: { $time }. Выставьте вещи до 6:00. Номер { $reference }. Чтобы изменить, пришлите его.
    { $calendar }
    .voice =
    Платёж { $amount } прошёл, и вывоз заказан: { $time }. Ваш номер: { $reference }.
    { $calendar }
appointment-pay-over = Не заказано: { $time }. Оплаты вовремя не было. Деньги не сняты. Здесь можно заказать другой день.
appointment-paid-too-late =
    Мы получили ваш платёж { $reference } на { $amount }, но это время уже не держали для вас: { $time }. Извините.
    Оно не заказано, и мы вернём деньги на вашу карту. Если хотите другой день, звоните { $phone }.
appointment-read-back-cancel-paid = Отменить вывоз, время которого: { $old }? { $refund } Верно?
    .again = Время вывоза, который будет отменён: { $old }. { $refund } Ответьте «да», чтобы отменить.
appointment-refund-all = Вы получите назад всю сумму: { $price }. Сотрудник вернёт её на карту, которой вы платили.
appointment-refund-none = Вернуть { $price } уже нельзя: слишком поздно.

# Buttons under a read-back.

appointment-choice-book = Да, записать
appointment-choice-move = Да, изменить
appointment-choice-cancel = Да, отменить
appointment-choice-keep = Нет, оставить как есть

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    Напоминание: у вас есть запись. Время: { $time }. { $where }
    Если не можете прийти или хотите другое время, назовите здесь номер { $reference } или звоните { $phone }.
    .sms = Ваша запись: { $time }. { $where } Изменить: пришлите { $reference } или звоните { $phone }.
appointment-remind-phone = Мы вам позвоним.
appointment-remind-home = Дома должен быть кто-то взрослый, чтобы нас впустить.
appointment-remind-kerbside = Вынесите это на улицу до 6:00.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = Чтобы добавить в календарь, откройте { $url }
    .voice = Чтобы добавить в календарь, можно получить ссылку { $url }.
appointment-calendar-summary = Запись: { $council }
appointment-calendar-description = Ваш номер: { $reference }. Чтобы изменить или отменить, назовите нам этот номер или звоните { $phone }.
appointment-calendar-reminder = Завтра у вас запись: { $council }.
