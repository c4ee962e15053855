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
appointment-ask-interpreter = Нужен ли переводчик? Это бесплатно.
    .again = Ответьте: нет, переводчик или жестовый язык.
appointment-interpreter-spoken = Переводчик
    .words = переводчик, переводчика, да, переводчица, да пожалуйста, нужен переводчик
appointment-interpreter-sign = Жестовый язык
    .words = жестовый язык, язык жестов, жестовый, жестами, сурдопереводчик
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

# Buttons under a read-back.

appointment-choice-book = Да, записать
appointment-choice-move = Да, изменить
appointment-choice-cancel = Да, отменить
appointment-choice-keep = Нет, оставить как есть

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    Напоминание: у вас есть запись. Время: { $time }. { $where }
    Если не можете прийти или хотите другое время, назовите здесь номер { $reference } или звоните { $phone }.
    .sms = Ваша запись: { $time }. Изменить: пришлите { $reference } или звоните { $phone }.
appointment-remind-in_person = Ждём вас там, где сказали при записи.
appointment-remind-phone = Мы вам позвоним.
appointment-remind-home = Дома должен быть кто-то взрослый, чтобы нас впустить.
appointment-remind-kerbside = Вынесите это на улицу до 6:00.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = Чтобы добавить в календарь, откройте { $url }
    .voice = Чтобы добавить в календарь, можно получить ссылку { $url }.
appointment-calendar-summary = Запись: { $council }
appointment-calendar-description = Ваш номер: { $reference }. Чтобы изменить или отменить, назовите нам этот номер или звоните { $phone }.
appointment-calendar-reminder = Завтра у вас запись: { $council }.
