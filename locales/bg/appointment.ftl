# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = Обслужване на хора
    .words = обслужване, обслужване на клиенти, обслужване на хора, помощ със сайта, да говоря с някого, да се видя с някого, obslujvane
appointment-service-council_tax = Местен данък (Council Tax)
    .words = данък, данъка, местен данък, общински данък, council tax, danuk
appointment-service-benefits = Помощ за жилище (Housing Benefit) или намаление на Council Tax
    .words = помощ, помощи, социални помощи, помощ за жилище, помощ за наем, намаление, намаление на данъка, бенефити, housing benefit, benefits
appointment-service-housing = Съвет за жилище
    .words = жилище, жилища, жилището, съвет за жилище, бездомен, бездомна, без дом, настаняване, housing
appointment-service-planning = Съвет за строеж (planning)
    .words = строеж, строителство, съвет за строеж, разрешение за строеж, пристройка, planning
appointment-service-repairs = Ремонт в моя дом
    .words = ремонт, ремонти, поправка, ремонт в моя дом, ремонт вкъщи, водопроводчик, електротехник, remont
appointment-service-bulky_waste = Взимане на големи неща
    .words = големи неща, едър боклук, едри отпадъци, да вземат диван, да вземат мебели, взимане, извозване
appointment-service-callback = Да ми се обадите
    .words = обадете ми се, да ми се обадите, обаждане, върнете ми обаждане, позвънете ми, обади ми се

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date } в { $from }
appointment-between = { $date } между { $from } и { $to }
appointment-time = { $time }
appointment-more = Други часове
    .words = други часове, друг час, още, още часове, нито едно от тези, нито един, нещо друго, по друго време, по-късно
appointment-ask-time = Тези часове са свободни. Кой ви е удобен? Можете да кажете и друг ден или час.
    .again = Изберете един от тези часове или кажете ден и време, например четвъртък следобед.
appointment-ask-wish = Кога ви е удобно? Кажете ден и време, например четвъртък следобед.
    .again = Кажете ден, например понеделник, или дата, например 3 декември.
appointment-just-taken = Някой току-що взе този час. Съжалявам. Нищо не е запазено и нищо не е променено.
appointment-already = Вече имате час { $reference } за това. За да промените него, кажете: промяна на часа. Или запазете нов.
appointment-none-free = В следващите седмици няма свободен час. Обадете се на { $phone } и човек ще потърси час заедно с вас.

# Booking.

appointment-ask-service = За какво е срещата?
    .again = Изберете най-близкото или го кажете с една дума, например жилище или помощи.
appointment-ask-way = Как искате да говорим?
    .again = Кажете по телефона или на място.
appointment-way-in_person = На място
    .words = на място, лично, лице в лице, ще дойда, в офиса, в общината, при вас, na mqsto, lichno
appointment-way-phone = По телефона
    .words = по телефона, по телефон, телефон, обадете ми се, обаждане, po telefona
appointment-way-home = В моя дом
    .words = в моя дом, у дома, вкъщи, у нас, в къщи, vkushti
appointment-way-kerbside = До пътя
    .words = навън, отвън, до пътя, край пътя, на тротоара, пред къщата
appointment-ask-location = Какъв е адресът на дома ви? Кажете номера, улицата и пощенския код.
    .again = Кажете пълен адрес, например 12 Alder Road, NR3 1AB.
appointment-ask-about = С няколко думи, за какво става въпрос? Можете да го пропуснете.
    .again = Например: увеличиха ми наема. Можете да го пропуснете.
appointment-ask-interpreter = Имате ли нужда от преводач или от нещо друго, за да ви е по-лесно? Безплатно е.
    .again = Отговорете: не, преводач или жестов език.
appointment-interpreter-none = Без преводач
    .words = без преводач, не ми трябва преводач, нямам нужда от преводач, не искам преводач
appointment-interpreter-spoken = Преводач
    .words = преводач, преводачка, да, да моля, с преводач, искам преводач, prevodach
appointment-interpreter-sign = Жестов език
    .words = жестов език, жестомимичен, език на знаците, британски жестов език, bsl
appointment-interpreter-other = Нещо друго
    .words = нещо друго, друго, друга помощ, инвалидна количка, количка, без стъпала, без стълби, слухов апарат, повече време, едър шрифт, придружител
appointment-ask-adjustments = Какво да направим, за да ви е по-лесно?
    .again = Например: стая без стъпала, повече време или някой да дойде с вас.
appointment-label-adjustments = Какво помага
    .words = какво помага, улеснения, помощ
appointment-ask-language = Какъв говорим или жестов език ползвате и кой вид?
    .again = Например: кюрдски сорани или британски жестов език.
appointment-ask-contact = Как се казвате и какъв е вашият телефон или имейл?
    .again = Трябва да можем да се свържем с вас. Кажете телефон или имейл, например sam@example.com.
appointment-paid-first =
    Взимаме големи неща (най-много { $items }) за { $price }, а всяко следващо е { $more }. Най-много: { $most }.
    Плаща се предварително, а тук още не мога да го направя. Обадете се на { $phone }, за да се уговорите.

appointment-label-service = За какво
    .words = за какво, тема, услуга
appointment-label-way = Как
    .words = как, начин, на място, по телефона
appointment-label-about = Подробности
    .words = подробности, описание, какво казах
appointment-label-interpreter = Преводач
    .words = преводач
appointment-label-language = Език
    .words = език
appointment-label-time = Кога
    .words = кога, час, време, дата, ден
appointment-label-want = Какво да направя

appointment-read-back =
    Проверете какво записах:
    { $facts }
    Вярно ли е и да запазя ли часа?
    .again =
    Ето какво ще запазя:
    { $facts }
    Отговорете с „да“, за да го запазя. Или кажете какво не е вярно.
appointment-done = Часът е запазен: { $time }. Номерът ви е { $reference }.
    .voice = Часът е запазен: { $time }. Номерът ви е { $reference }. Повтарям номера: { $reference }.
appointment-where-in_person = Елате тук: { $name }, { $address }.
appointment-where-phone = Ние ще ви се обадим на номера, който дадохте.
appointment-where-home = Ние ще дойдем у вас. Трябва да има възрастен, който да ни отвори.
appointment-where-kerbside = Изнесете го навън до 6 часа сутринта.
appointment-bring-customer_service = Ако е за някакво писмо, донесете го.
appointment-bring-council_tax = Пригответе номера на сметката си за Council Tax, ако го имате.
appointment-bring-benefits = Пригответе данни какво печелите, спестявате и плащате за наем, документ за самоличност и извлечения от банката.
appointment-bring-housing = Пригответе документ за самоличност и писма за дома ви, ако има. Ако няма къде да спите тази нощ, обадете ни се сега.
appointment-bring-planning = Пригответе адреса на мястото и чертежи, ако имате.
appointment-bring-repairs = Дръжте животните далеч от стаята и ни кажете, ако се паркира трудно.
appointment-bring-bulky_waste = Сложете нещата там, където ще ги видим.
appointment-bring-callback = Дръжте телефона си наблизо.
appointment-how-to-change = Ако не можете да дойдете, кажете ни тук с номера { $reference } или се обадете на { $phone }. Можете да промените часа по всяко време.
    .voice = Ако не можете да дойдете, обадете се пак и кажете номера. Можете да промените часа по всяко време.

# Asking after it, moving it, taking it back.

appointment-which = За кой от вашите часове става въпрос?
    .again = Изберете един от тях или кажете друг номер.
appointment-ask-reference = Какъв е номерът на вашия час? Изглежда така: { $example }.
    .again = Дадохме ви номера, когато запазихте часа. В него има букви и цифри, например { $example }.
    .voice = Какъв е номерът на вашия час? Кажете го буква по буква.
appointment-ask-proof = За да сме сигурни, че часът е ваш, кажете телефона, имейла или пощенския код към него.
    .again = Кажете телефона, имейла или пощенския код, които ни дадохте, когато запазихте часа.
appointment-not-found = Не намирам час с тези данни. Проверете ги и опитайте пак.
appointment-give-up = Не го намирам. Обадете се на { $phone } и човек ще потърси. Нищо не е променено.
appointment-is = Час { $reference } е на { $time }.
appointment-ask-want = Искате ли да го запазите, промените или откажете?
    .again = Кажете: оставям го, промяна или отказ.
appointment-want-keep = Оставям го
    .words = оставям го, остава, да остане, да, нека остане, добре е, така е добре, благодаря
appointment-want-change = Промяна
    .words = промяна, промени, да го променя, премести, преместване, друг час, по друго време, promqna
appointment-want-cancel = Отказ
    .words = отказ, откажи, да го откажа, отказвам се, не мога да дойда, не ми трябва, отмени, otkaz
appointment-read-back-change =
    Да преместя часа от { $old } на { $time }. Вярно ли е?
    .again = Ще преместя часа ви от { $old } на { $time }. Отговорете с „да“, за да го направя.
appointment-read-back-cancel =
    Да откажа часа ви на { $old }. Вярно ли е?
    .again = Ще откажа часа ви на { $old }. Отговорете с „да“, за да го направя.
appointment-changed = Часът е преместен. Сега е на { $time }, със същия номер { $reference }.
appointment-cancelled = Вашият час { $reference } е отказан. Благодарим, че ни казахте.
appointment-kept = Часът остава на { $time }.
appointment-was-cancelled = Час { $reference } вече не е запазен. Тук можете да запазите нов.
appointment-is-over = Час { $reference } беше на { $time }, затова не може да се промени. Тук можете да запазите нов.

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = За да ви кажем, когато има по-ранен час, кажете: по-ранен час.
appointment-want-earlier = Кажете ми за по-ранен час
    .words = по-ранен час, по ранен час, по-рано, по рано, нещо по-рано, да дойда по-рано, искам по-рано, по-ранна среща, по-скоро
appointment-earlier-noted = Ще ви кажа, когато се освободи час преди този: { $time }. Дотогава той остава ваш.
appointment-earlier-now = Сега има свободен час на { $time }. За да го вземете, кажете: промяна на часа.
appointment-earlier-offer =
    Има по-ранен час вместо { $reference }: { $time }.
    Вие имате час на { $old }. Пазя по-ранния за вас до { $until }. Искате ли го?
    .sms = Има по-ранен час вместо { $reference }: { $time }. Вие имате { $old }. Пазя го до { $until }.
appointment-earlier-letter =
    Има по-ранен час вместо { $reference }: { $time }.
    Вие имате час на { $old }. Пазим по-ранния за вас до { $until }.
    За да го вземете, кажете ни { $reference } в нашия чат или се обадете на { $phone }.
    .sms = Има по-ранен час вместо { $reference }: { $time }. Пазим го за вас до { $until }. За да го вземете, обадете се на { $phone }.
    .subject = Има по-ранен час вместо { $reference }
appointment-ask-offer = Свободен е часът на { $time }. Пазим го за вас до { $until }. Какво искате да направите?
    .again = Кажете: взимам го, оставям моя, промяна или отказ.
appointment-offer-take = Взимам по-ранния час
    .words = взимам го, вземам го, взимам, искам го, ще го взема, по-ранния, взимам по-ранния
appointment-offer-keep = Оставям моя час
    .words = оставям моя, оставям моя час, моят час, запазвам моя, оставям си моя
appointment-offer-leave = Оставям го и не ми предлагайте повече
    .words = не ми предлагайте повече, не предлагайте повече, не питайте повече, без предложения, стига предложения
appointment-offer-kept = Оставате с часа на { $old }. Ще ви кажа, когато пак има по-ранен час.
appointment-offer-left = Оставате с часа на { $old }. Няма да ви предлагам повече по-ранни часове.
appointment-offer-gone = Пазихме този час за вас до { $until } и вече не го пазим. Съжалявам. Все още имате час на { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = Колко са големите неща? До { $items } неща струват общо { $price }, а всяко следващо е { $more }. Най-много: { $most }.
    .again = Кажете колко са, например 2. Най-много: { $most }.
appointment-label-items = Колко неща
    .words = колко, колко неща, брой, брой неща
appointment-ask-things = Какви са нещата и къде ще ги оставите?
    .again = Например: диван и легло, до стената отпред.
appointment-outside = Този адрес не е в нашия район, затова не мога да запазя взимане там.
appointment-read-back-pay =
    Проверете какво записах:
    { $facts }
    Струва { $price }. Първо плащате с карта до { $minutes } мин. След това денят е запазен.
    Ако откажете { $days } работни дни по-рано или още преди това, получавате всичко обратно. След това не получавате нищо.
    Вярно ли е и да изпратя ли линка за плащане?
    .sms =
        { $facts }
        { $price } с карта до { $minutes } мин.
        Отказ { $days } работни дни по-рано: връщаме всичко. По-късно: нищо.
        Вярно ли е? Да изпратя ли линка?
    .again =
    Ето какво записах:
    { $facts }
    Струва { $price }. Ако откажете { $days } работни дни по-рано или още преди това, получавате всичко обратно, а след това нищо.
    Отговорете с „да“ и ще изпратя линка. Или кажете какво не е вярно.
appointment-choice-pay = Да, изпрати линка
appointment-pay-link =
    Ето вашия линк, за да платите { $amount } за { $what }: { $link }
    Пазя за вас { $time } до { $until }. Номерът на плащането е { $reference }.
    .sms = Платете { $amount } за { $what }: { $link } Пазя за вас { $time } до { $until }.
    .voice =
        Вашият линк, за да платите { $amount } за { $what }, е готов. Можете да получите { $link } по SMS.
        Пазя за вас { $time } до { $until }.
appointment-pay-after = Когато платите, взимането е запазено и ще ви кажа тук. Ако не платите навреме, нищо не е запазено.
    .voice = Когато платите, взимането е запазено. Ако не платите навреме, нищо не е запазено.
appointment-pay-link-same =
    Пазим ден за вас до { $until }. Платете { $amount } за { $what } тук: { $link }
    .voice = Пазим ден за вас до { $until }. Можете да получите { $link } по SMS, за да платите { $amount }.
appointment-pay-give-up = Ако вече не го искате, кажете: искам да отменя часа си. Тогава не трябва да плащате.
appointment-unpaid = { $reference } още не е платен, затова не е запазен. Платете с линка, който получихте, или се обадете на { $phone }.
appointment-paid =
    Вашето плащане на { $amount } мина и взимането е запазено: { $time }. Изнесете нещата навън до 6 часа сутринта.
    Номерът ви е { $reference }. Номерът на разписката е { $receipt }. За промяна или отказ кажете номера си или се обадете на { $phone }.
    { $calendar }
    .sms =
    Платено: { $amount }. Запазено: { $time }. Изнесете нещата до 6 ч. Номер { $reference }. За промяна пратете номера.
    { $calendar }
    .voice =
    Вашето плащане на { $amount } мина и взимането е запазено: { $time }. Номерът ви е { $reference }.
    { $calendar }
appointment-pay-over = Не е запазено: { $time }. Не беше платено навреме. Не са взети пари. Тук можете да запазите друг ден.
appointment-paid-too-late =
    Получихме вашето плащане { $reference } за { $amount }, но вече не пазехме за вас { $time }. Съжалявам.
    Не е запазено и връщаме парите на картата ви. Ако искате друг ден, обадете се на { $phone }.
appointment-read-back-cancel-paid =
    Да откажа взимането на { $old }. { $refund } Вярно ли е?
    .again = Ще откажа взимането на { $old }. { $refund } Отговорете с „да“, за да го направя.
appointment-refund-all = Получавате обратно цялата сума: { $price }. Служител я връща на картата, с която е платено.
appointment-refund-none = Твърде късно е да получите обратно { $price }.

# Buttons under a read-back.

appointment-choice-book = Да, запиши го
appointment-choice-move = Да, премести го
appointment-choice-cancel = Да, откажи го
appointment-choice-keep = Не, нека остане така

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    Напомняне: имате час на { $time }. { $where }
    Ако не можете да дойдете или искате друг час, кажете ни тук с номера { $reference } или се обадете на { $phone }.
    .sms = Напомняне: имате час на { $time }. { $where } За промяна пратете { $reference } или се обадете на { $phone }.
appointment-remind-phone = Ние ще ви се обадим.
appointment-remind-home = Трябва да има възрастен, който да ни отвори.
appointment-remind-kerbside = Изнесете го навън до 6 часа сутринта.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = За да го добавите в календара си, отворете { $url }
    .voice = За календара си можете да получите { $url }.
appointment-calendar-summary = Час при { $council }
appointment-calendar-description = Номерът ви е { $reference }. За да промените или откажете часа, кажете ни номера или се обадете на { $phone }.
appointment-calendar-reminder = Утре имате час при { $council }.
