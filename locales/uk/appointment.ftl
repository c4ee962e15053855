# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = Обслуговування мешканців
    .words = обслуговування, обслуговування мешканців, допомога із сайтом, поговорити з кимось, зустрітися з кимось, сервіс
appointment-service-council_tax = Місцевий податок (Council Tax)
    .words = місцевий податок, податок, податок за житло, муніципальний податок
appointment-service-benefits = Допомога на житло (Housing Benefit) або знижка на Council Tax
    .words = допомога на житло, соціальна допомога, бенефіти, бенефіт, знижка, субсидія, пільга
appointment-service-housing = Поради щодо житла
    .words = житло, поради щодо житла, квартира, бездомність, бездомний, бездомна, ніде жити
appointment-service-planning = Поради щодо забудови (planning)
    .words = забудова, будівництво, дозвіл на будівництво, планування, прибудова
appointment-service-repairs = Ремонт у мене вдома
    .words = ремонт, ремонт вдома, сантехнік, електрик, полагодити
appointment-service-bulky_waste = Вивезення великих речей
    .words = великі речі, великі відходи, вивезення дивана, вивезення меблів, вивезення
appointment-service-callback = Зворотний дзвінок
    .words = зворотний дзвінок, передзвоніть, передзвонити, подзвоніть мені, зателефонуйте мені

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date }, { $from }
appointment-between = { $date }, між { $from } і { $to }
appointment-time = { $time }
appointment-more = Інший час
    .words = інший час, інші, більше, ще варіанти, нічого з цього, щось інше, пізніше, іншим разом
appointment-ask-time = Цей час вільний. Що вам підходить? Можна назвати й інший день чи час.
    .again = Виберіть один із цих варіантів або назвіть день і час, наприклад четвер після обіду.
appointment-ask-wish = Коли вам зручно? Назвіть день і час, наприклад четвер після обіду.
    .again = Назвіть день, наприклад понеділок, або дату, наприклад 3 грудня.
appointment-just-taken = Хтось щойно зайняв цей час. Вибачте. Нічого не записано і не змінено.
appointment-already = У вас уже є запис про це: { $reference }. Щоб його змінити, скажіть: хочу змінити час зустрічі. Або створіть новий.
appointment-none-free = У найближчі тижні вільного часу немає. Телефонуйте { $phone }, і працівник пошукає разом з вами.

# Booking.

appointment-ask-service = Про що запис?
    .again = Виберіть найближче або скажіть одним словом, наприклад житло чи субсидія.
appointment-ask-way = Як вам зручно?
    .again = Скажіть: телефоном або особисто.
appointment-way-in_person = Особисто
    .words = особисто, прийду, на місці, віч-на-віч, в офісі, у ратуші
appointment-way-phone = Телефоном
    .words = телефоном, телефон, по телефону, подзвоніть, зателефонуйте
appointment-way-home = У мене вдома
    .words = вдома, у мене вдома, в мене, додому
appointment-way-kerbside = Біля дороги
    .words = надворі, біля дороги, на узбіччі, біля будинку
appointment-ask-location = Яка ваша домашня адреса? Назвіть номер будинку, вулицю і поштовий індекс.
    .again = Назвіть повну адресу, наприклад 12 Alder Road, NR3 1AB.
appointment-ask-about = Про що це, кількома словами? Можна пропустити.
    .again = Наприклад: зросла моя оренда. Можна пропустити.
appointment-ask-interpreter = Чи потрібен перекладач або щось інше, щоб вам було легше? Це безкоштовно.
    .again = Відповідайте: ні, перекладач або жестова мова.
appointment-interpreter-none = Без перекладача
    .words = без перекладача, перекладач не потрібен, не потрібен перекладач, не потрібно перекладача
appointment-interpreter-spoken = Перекладач
    .words = перекладач, перекладача, так, перекладачка, так будь ласка, потрібен перекладач
appointment-interpreter-sign = Жестова мова
    .words = жестова мова, жестова, мова жестів, жестами, сурдоперекладач
appointment-interpreter-other = Щось інше
    .words = щось інше, інше, інша допомога, потрібно інше, інвалідний візок, візок, без сходів, без сходинок, слухова петля, більше часу, великий шрифт, помічник, супровід
appointment-ask-adjustments = Що нам зробити, щоб вам було легше?
    .again = Наприклад: кімната без сходинок, більше часу або щоб хтось прийшов з вами.
appointment-label-adjustments = Що допоможе
    .words = що допоможе, що допомагає, зручності, допомога
appointment-ask-language = Якою мовою ви говорите або якою жестовою мовою користуєтеся, і який це різновид?
    .again = Наприклад: курдська сорані або британська жестова мова.
appointment-ask-contact = Як вас звати і який у вас номер телефону чи е-пошта?
    .again = Нам треба мати з вами зв’язок. Дайте номер телефону або е-пошту, наприклад sam@example.com.
appointment-paid-first =
    Забираємо великі речі (до { $items }) за { $price }, кожна наступна { $more }. Найбільше: { $most }.
    Спершу треба заплатити, а тут цього поки зробити не можна. Замовте за телефоном { $phone }.

appointment-label-service = Тема
    .words = тема, про що, послуга
appointment-label-way = Спосіб
    .words = спосіб, як, особисто, телефоном
appointment-label-about = Подробиці
    .words = подробиці, деталі, що я сказав, що я сказала
appointment-label-interpreter = Перекладач
    .words = перекладач
appointment-label-language = Мова
    .words = мова
appointment-label-time = Коли
    .words = коли, час, дата, день
appointment-label-want = Що зробити

appointment-read-back =
    Перевірте, що записано:
    { $facts }
    Чи все правильно і чи записати?
    .again =
    Буде записано:
    { $facts }
    Відповідайте «так», щоб записати. Або скажіть, що неправильно.
appointment-done = Записано: { $time }. Ваш номер: { $reference }.
    .voice = Записано: { $time }. Ваш номер: { $reference }. Повторюю ще раз: { $reference }.
appointment-where-in_person = Приходьте: { $name }, { $address }.
appointment-where-phone = Ми подзвонимо за вашим номером.
appointment-where-home = Ми прийдемо до вас додому. Вдома має бути дорослий, щоб нас впустити.
appointment-where-kerbside = Виставте речі надвір до 6:00 ранку.
appointment-bring-customer_service = Візьміть листи, яких це стосується.
appointment-bring-council_tax = Приготуйте номер рахунку Council Tax, якщо він є.
appointment-bring-benefits = Приготуйте дані про доходи, заощадження й оренду, документ, що посвідчує особу, та банківські виписки.
appointment-bring-housing = Приготуйте документ, що посвідчує особу, та листи про житло. Якщо цієї ночі ніде спати, зателефонуйте нам зараз.
appointment-bring-planning = Приготуйте адресу ділянки та креслення, якщо вони є.
appointment-bring-repairs = Не пускайте тварин у ту кімнату і скажіть, якщо там важко припаркуватися.
appointment-bring-bulky_waste = Покладіть речі там, де ми їх побачимо.
appointment-bring-callback = Тримайте телефон поруч.
appointment-how-to-change = Якщо не можете прийти, скажіть тут номер { $reference } або телефонуйте { $phone }. Змінити можна будь-коли.
    .voice = Якщо не можете прийти, зателефонуйте ще раз і назвіть номер запису. Змінити можна будь-коли.

# Asking after it, moving it, taking it back.

appointment-which = Який це з ваших записів?
    .again = Виберіть один із них або дайте інший номер.
appointment-ask-reference = Який номер запису? Він виглядає так: { $example }.
    .again = Номер ви отримали, коли записувалися. У ньому літери й цифри, наприклад { $example }.
    .voice = Який номер вашого запису? Назвіть його по одній літері.
appointment-ask-proof = Щоб упевнитися, що запис ваш, дайте телефон, е-пошту або індекс із запису.
    .again = Дайте телефон, е-пошту або індекс, які ви назвали під час запису.
appointment-not-found = Запис із такими даними не знайдено. Перевірте їх і спробуйте ще раз.
appointment-give-up = Не вдалося знайти. Телефонуйте { $phone }, і працівник пошукає. Нічого не змінено.
appointment-is = Запис { $reference }, час: { $time }.
appointment-ask-want = Залишити запис, змінити чи скасувати?
    .again = Скажіть: залишити, змінити або скасувати.
appointment-want-keep = Залишити
    .words = залишити, залиш, залишіть, так, добре, хай буде, підходить, дякую
appointment-want-change = Змінити
    .words = змінити, зміни, перенести, перенеси, інший час, на інший час
appointment-want-cancel = Скасувати
    .words = скасувати, скасуй, скасуйте, не можу прийти, не прийду, не потрібно
appointment-read-back-change = Теперішній час: { $old }. Новий час: { $time }. Правильно?
    .again = Теперішній час: { $old }. Новий час: { $time }. Відповідайте «так», щоб змінити.
appointment-read-back-cancel = Скасувати запис, час якого: { $old }?
    .again = Час запису, який буде скасовано: { $old }. Відповідайте «так», щоб скасувати.
appointment-changed = Змінено. Новий час: { $time }. Номер той самий: { $reference }.
appointment-cancelled = Запис { $reference } скасовано. Дякуємо, що сказали.
appointment-kept = Усе без змін. Час: { $time }.
appointment-was-cancelled = Запис { $reference } уже не дійсний. Тут можна записатися знову.
appointment-is-over = Запис { $reference } уже минув, час: { $time }. Змінити його не можна. Тут можна записатися знову.

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = Щоб дізнатися, коли звільниться раніший час, скажіть: раніший час.
appointment-want-earlier = Повідомити про раніший час
    .words = раніший час, раніше, раніший, щось раніше, прийти раніше, хочу раніше, раніший запис, на раніший час
appointment-earlier-noted = Ви отримаєте повідомлення, коли звільниться час, раніший за { $time }. До того цей запис лишається за вами.
appointment-earlier-now = Один час уже вільний: { $time }. Щоб його взяти, скажіть: хочу змінити час зустрічі.
appointment-earlier-offer =
    Для вашого запису { $reference } є раніший час: { $time }.
    Зараз у вас: { $old }. Тримаємо раніший час для вас до: { $until }. Хочете його взяти?
    .sms = Для { $reference } є раніший час: { $time }. Зараз: { $old }. Тримаємо до: { $until }.
appointment-earlier-letter =
    Для вашого запису { $reference } є раніший час: { $time }.
    Зараз у вас: { $old }. Тримаємо раніший час для вас до: { $until }.
    Щоб його взяти, назвіть { $reference } у чаті на сайті або телефонуйте { $phone }.
    .sms = Для { $reference } є раніший час: { $time }. Тримаємо до: { $until }. Взяти: { $phone }.
    .subject = Для вашого запису { $reference } є раніший час
appointment-ask-offer = Вільний час: { $time }. Тримаємо його для вас до: { $until }. Що ви хочете зробити?
    .again = Скажіть: беру, залишити мій, змінити або скасувати.
appointment-offer-take = Взяти раніший час
    .words = беру, візьму, взяти, беру раніший, взяти раніший час, хочу його, хочу цей час, той що раніше
appointment-offer-keep = Залишити мій час
    .words = залишити мій, залишити мій час, залиште мій, мій час, лишаюся при своєму
appointment-offer-leave = Залишити і більше не пропонувати
    .words = більше не пропонувати, не пропонуйте, не питайте більше, досить пропонувати, без пропозицій
appointment-offer-kept = У вас лишається: { $old }. Повідомимо, коли знову буде раніший час.
appointment-offer-left = У вас лишається: { $old }. Більше не пропонуватимемо ранішого часу.
appointment-offer-gone = Той час тримали для вас до: { $until }. Тепер він уже не ваш. Вибачте. У вас лишається: { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = Скільки великих речей? До { $items } речей разом коштують { $price }, кожна наступна { $more }. Найбільше: { $most }.
    .again = Назвіть кількість речей, наприклад 2. Найбільше: { $most }.
appointment-label-items = Скільки речей
    .words = скільки, скільки речей, число речей, кількість
appointment-ask-things = Що це за речі і де ви їх залишите?
    .again = Наприклад: диван і ліжко, біля стіни перед будинком.
appointment-outside = Ця адреса не на нашій території, тому замовити там вивезення не можна.
appointment-read-back-pay =
    Перевірте, що записано:
    { $facts }
    Це коштує { $price }. Спершу треба заплатити карткою. На це { $minutes } хв. Тоді день буде замовлено.
    Якщо скасувати за { $days } роб. дн. або раніше, повернемо все. Якщо пізніше, не повернемо нічого.
    Чи все правильно і чи надіслати посилання для оплати?
    .again =
    Ось що записано:
    { $facts }
    Це коштує { $price }. Якщо скасувати за { $days } роб. дн. або раніше, повернемо все, а якщо пізніше, нічого.
    Відповідайте «так», і буде посилання. Або скажіть, що неправильно.
appointment-choice-pay = Так, надіслати посилання
appointment-pay-link =
    Ось посилання, щоб заплатити { $amount } ({ $what }): { $link }
    Цей час тримаємо для вас: { $time }. Тримаємо до: { $until }. Номер платежу: { $reference }.
    .sms = Оплата { $amount } ({ $what }): { $link } Час { $time } тримаємо до: { $until }.
    .voice =
        Посилання, щоб заплатити { $amount } ({ $what }), готове. { $link } можна отримати через СМС.
        Цей час тримаємо для вас: { $time }. Тримаємо до: { $until }.
appointment-pay-after = Коли ви заплатите, вивезення буде замовлено, і я скажу про це тут. Якщо не заплатити вчасно, нічого не буде замовлено.
    .voice = Коли ви заплатите, вивезення буде замовлено. Якщо не заплатити вчасно, нічого не буде замовлено.
appointment-pay-link-same =
    День тримаємо для вас до: { $until }. Заплатити { $amount } ({ $what }) можна тут: { $link }
    .voice = День тримаємо для вас до: { $until }. Щоб заплатити { $amount }, { $link } можна отримати через СМС.
appointment-pay-give-up = Якщо це вам більше не потрібно, скажіть: хочу скасувати запис. Тоді платити не треба.
appointment-unpaid = { $reference } ще не оплачено, тому не замовлено. Заплатіть за посиланням, яке ви отримали, або телефонуйте { $phone }.
appointment-paid =
    Платіж { $amount } пройшов, і вивезення замовлено: { $time }. Виставте речі надвір до 6:00 ранку.
    Ваш номер: { $reference }. Номер квитанції: { $receipt }. Щоб змінити чи скасувати, назвіть номер або телефонуйте { $phone }.
    { $calendar }
    .sms =
    Оплачено: { $amount }. Вивезення: { $time }. Виставте речі до 6:00. Номер { $reference }. Щоб змінити, надішліть його.
    { $calendar }
    .voice =
    Платіж { $amount } пройшов, і вивезення замовлено: { $time }. Ваш номер: { $reference }.
    { $calendar }
appointment-pay-over = Не замовлено: { $time }. Оплати вчасно не було. Гроші не знято. Тут можна замовити інший день.
appointment-paid-too-late =
    Ми отримали ваш платіж { $reference } на { $amount }, але цей час уже не тримали для вас: { $time }. Вибачте.
    Його не замовлено, і ми повернемо гроші на вашу картку. Якщо хочете інший день, телефонуйте { $phone }.
appointment-read-back-cancel-paid = Скасувати вивезення, час якого: { $old }? { $refund } Правильно?
    .again = Час вивезення, яке буде скасовано: { $old }. { $refund } Відповідайте «так», щоб скасувати.
appointment-refund-all = Ви отримаєте назад усю суму: { $price }. Працівник поверне її на картку, якою ви платили.
appointment-refund-none = Повернути { $price } вже не можна: надто пізно.

# Buttons under a read-back.

appointment-choice-book = Так, записати
appointment-choice-move = Так, змінити
appointment-choice-cancel = Так, скасувати
appointment-choice-keep = Ні, залишити як є

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    Нагадування: у вас є запис. Час: { $time }. { $where }
    Якщо не можете прийти або хочете інший час, назвіть тут номер { $reference } або телефонуйте { $phone }.
    .sms = Ваш запис: { $time }. { $where } Змінити: надішліть { $reference } або дзвоніть { $phone }.
appointment-remind-phone = Ми вам зателефонуємо.
appointment-remind-home = Удома має бути хтось дорослий, щоб нас впустити.
appointment-remind-kerbside = Винесіть це надвір до 6:00.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = Щоб додати в календар, відкрийте { $url }
    .voice = Щоб додати в календар, можна отримати посилання { $url }.
appointment-calendar-summary = Запис: { $council }
appointment-calendar-description = Ваш номер: { $reference }. Щоб змінити чи скасувати, назвіть нам цей номер або телефонуйте { $phone }.
appointment-calendar-reminder = Завтра у вас запис: { $council }.
