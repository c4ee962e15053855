# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = Ви хочете повідомити про проблему. Буде кілька питань.
report-understood = Звернення, тема: { $category }.
report-understood-with =
    Звернення, тема: { $category }. Уже є:
    { $facts }

# What it is about.

report-ask-group = Яка це проблема?
    .again = Скажіть кількома словами, наприклад невивезене сміття чи зламаний ліхтар.
report-group-street = Вулиці та викинуте сміття
    .words = вулиці, вулиця, сміття, проблема на вулиці
report-group-waste = Невивезене сміття з бака
    .words = баки, бак, невивезене сміття, вивезення сміття, переробка
report-group-neighbourhood = Шум чи сусіди
    .words = сусіди, сусід, шум, люди
report-group-home = Моє житло
    .words = житло, моє житло, дім, мій дім, квартира, ремонт
report-group-parks = Парки, дерева і громадські туалети
    .words = парки, парк, дерева, дерево, туалети
report-group-roads = Дороги, ліхтарі та паркування
    .words = дороги, дорога, ліхтарі, світло, паркування, стоки
report-group-other = Щось інше
    .words = щось інше, інше, нічого з цього
report-ask-category = Що саме з цього?
    .again = Виберіть найближче або скажіть своїми словами.

# Who looks after it.

report-not-ours =
    Це не до міської ради. Цим займається { $body }.
    { $route }
    .easy =
        Ми цього не можемо. Може { $body }.
        { $route }
report-looked-after-by =
    Цим займається { $body }.
    { $route }
report-ask-pass-on = Передати ваше звернення? Кому: { $body }.
    .again = Можна надіслати це за вас. Кому: { $body }. Відповідайте так або ні.
    .easy =
        Я можу це передати. Кому: { $body }.
        Надіслати?
report-not-passed-on =
    Тоді нічого не надсилаю. Можна повідомити самостійно. Цим займається { $body }.
    { $route }
report-reach-both = Телефонуйте { $phone } або відкрийте { $url }.
    .voice = Телефонуйте { $phone } або скористайтеся посиланням { $url }.
report-reach-phone = Телефонуйте { $phone }.
report-reach-url = Відкрийте { $url }.
    .voice = Їм можна повідомити за посиланням { $url }.
report-nothing-sent = Нічого не надіслано.
report-anything-else = Чи потрібно ще щось?

# Where it is.

report-ask-location-street = Де це? Назвіть вулицю і номер будинку або біля чого це.
    .again = Скажіть, як знайти. Наприклад: 12 Alder Road або зупинка на Elm Hill.
    .easy =
        Де це?
        Яка вулиця? Який номер?
        Або скажіть, що поруч.
report-ask-location-address = Яка адреса? Назвіть номер будинку, вулицю і поштовий індекс.
    .again = Назвіть повну адресу, наприклад 12 Alder Road, NR3 1AB.
    .easy =
        Яка адреса?
        Назвіть будинок і вулицю.
        Назвіть також індекс.
report-ask-location-site = Яке це місце?
    .again = Назвіть його або скажіть, де воно. Наприклад: Eaton Park, біля гойдалок.
report-place-unsure = Невідомо, чи це місце на нашій території. Ідемо далі, а ми перевіримо.
    .easy =
        Я не знаю, чи це місце наше.
        Ми перевіримо. Зараз продовжимо.
report-outside =
    { $address }: це інша територія. Нею займається { $body }.
    { $route }
    .easy =
        Це не наша територія: { $address }.
        Нею займається { $body }.
        { $route }
report-outside-unknown = { $address }: це не наша територія. Цим має зайнятися тамтешня рада.
report-ask-outside = Хочете назвати іншу адресу?
    .again = Назвіть адресу в Norwich або скажіть стоп.
report-choice-other-address = Назвати іншу адресу
    .words = інша адреса, іншу адресу, так, змінити, неправильна адреса
report-choice-end = Завершити тут
    .words = завершити, завершити тут, ні, стоп, ні дякую

# Somebody else has reported it.

report-ask-join = Про таку проблему вже повідомили ({ $date }, { $address }). У вас та сама?
    .again = Поруч уже є звернення. Скажіть: та сама, або: інша.
    .easy =
        Про це вже хтось сказав: { $address }.
        Дата: { $date }.
        Це те саме?
report-choice-same = Та сама
    .words = та сама, так, те саме, це та сама, це вона
report-choice-different = Моя інша
    .words = інша, ні, моя інша, не та сама, інше

# What happened.

report-ask-description = Розкажіть трохи більше або пропустіть. Що має знати команда?
    .again = Скажіть, що ви бачите, наприклад «старий диван і бите скло». Можна пропустити.
    .easy =
        Що нам треба знати?
        Скажіть трохи більше. Або скажіть: пропустити.
report-ask-photos = Надішліть фото зараз, якщо є, або пропустіть.
    .again = Додайте фото до повідомлення. Якщо немає, скажіть: пропустити.
    .voice = Телефоном фото надіслати не можна. Скажіть: пропустити, і підемо далі.
    .easy =
        Є фото? Надішліть зараз.
        Немає? Скажіть: пропустити.

# Who reports it.

report-privacy =
    { $council } зберігає ваші відповіді, щоб зайнятися зверненням. Їх бачать лише команди, яким треба.
    Ніколи не пишіть тут номер картки. Докладніше: { $link }.
    .sms = { $council } зберігає відповіді лише для цього. Більше: { $link }.
    .voice = { $council } зберігає ваші відповіді, щоб зайнятися зверненням. Їх бачать лише команди, яким треба.
    .easy =
        { $council } зберігає ваші відповіді, щоб допомогти.
        Їх бачать лише ті, кому треба.
        Ніколи не пишіть тут номер картки.
        Більше: { $link }.
report-ask-contact = Як із вами зв’язатися, якщо будуть питання? Дайте номер телефону або е-пошту. Щоб не називати себе, пропустіть.
    .again = Дайте номер телефону або е-пошту, наприклад sam@example.com. Можна пропустити.
    .easy =
        Може, треба буде щось спитати.
        Який у вас телефон або е-пошта?
        Можна сказати: пропустити. Тоді ми не знаємо, хто ви.
report-ask-contact-needed = Як вас звати і який у вас номер телефону чи е-пошта?
    .again = Нам треба мати з вами зв’язок. Дайте номер телефону або е-пошту, наприклад sam@example.com.
    .easy =
        Як вас звати?
        Який у вас телефон або е-пошта?

# Reading back, and what happens then.

report-read-back =
    Перевірте, що записано:
    { $facts }
    Чи все правильно і чи надіслати?
    .again =
    Буде надіслано:
    { $facts }
    Відповідайте «так», щоб надіслати. Або скажіть, що неправильно.
    .easy =
        Прочитайте це:
        { $facts }
        Усе правильно? Надіслати?
report-read-back-pass-on =
    Перевірте, що записано:
    { $facts }
    Чи все правильно і чи передати? Кому: { $body }.
    .again =
    Буде передано. Кому: { $body }.
    { $facts }
    Відповідайте «так», щоб надіслати. Або скажіть, що неправильно.
    .easy =
        Прочитайте це:
        { $facts }
        Усе правильно? Надіслати? Кому: { $body }.
report-read-back-join =
    Вас можна додати до звернення { $reference }, дата: { $date }.
    { $facts }
    Чи все правильно і чи додати?
    .again =
    Вас буде додано до звернення { $reference }, дата: { $date }.
    { $facts }
    Відповідайте «так», щоб додати. Або скажіть, що неправильно.
report-offer-contact = Щоб ми могли щось спитати, можна також дати номер телефону або е-пошту.
    .easy =
        Може, треба буде щось спитати.
        Можна дати телефон або е-пошту.

report-done = Дякуємо. Ваше звернення в нас. Ваш номер: { $reference }.
    .voice = Дякуємо. Ваше звернення в нас. Ваш номер: { $reference }. Повторюю ще раз: { $reference }.
    .easy =
        Дякуємо. Ваше звернення в нас.
        Ваш номер: { $reference }. Збережіть його.
report-done-due = Ми хочемо впоратися до дати: { $date }.
    .easy = Ми хочемо зробити це до: { $date }.
report-done-no-date = Команда це перевірить. Для такого звернення дати обіцяти не можемо.
    .easy =
        Наші люди це подивляться.
        Коли, ми не знаємо.
report-done-passed-on = Передаємо далі. Кому: { $body }. Вони вирішать, що і коли робити.
    .easy =
        Ми передаємо це далі. Кому: { $body }.
        Вони скажуть, що зроблять. Вони скажуть коли.
report-done-reach = Телефон чи е-пошту використаємо, лише якщо треба буде щось спитати.
    .easy =
        Ми можемо зателефонувати або написати, щоб спитати про це.
        Більше ні для чого ваш номер не потрібен.
report-done-ask = Щоб спитати, як справи, назвіть тут номер { $reference } або телефонуйте { $phone }.
    .voice = Щоб спитати, як справи, зателефонуйте ще раз і назвіть номер.
    .easy =
        Хочете знати, як справи?
        Назвіть тут { $reference }. Або телефонуйте { $phone }.
report-joined = Вас додано до звернення { $reference }.

# Short names of what is known, for reading back, and other words for them.

report-label-category = Що
    .words = категорія, вид проблеми, тип проблеми, вид звернення, проблема, що
report-label-location = Де
    .words = де, місце, адреса, вулиця, номер будинку, індекс
report-label-pass-on = Передача
report-label-join = Те саме звернення
report-label-description = Подробиці
    .words = опис, подробиці, деталі, текст, що я сказав, що я сказала, що я написав, що я написала
report-label-photos = Фото
    .words = фото, фотографії, знімок, картинка
report-label-contact = Як зв’язатися
    .words = контакт, контакти, телефон, номер телефону, мій номер, мобільний, пошта, моя пошта, ім'я, моє ім'я
report-label-access = Як увійти
    .words = доступ, як увійти
report-label-address = Адреса
    .words = їхня адреса
report-label-affects = Як це впливає
    .words = як це впливає на мене, вплив
report-label-animal = Тварина
    .words = тварина
report-label-assisted = Допомога з баком
    .words = допомога з баком, вивезення з допомогою
report-label-bin_type = Бак
    .words = бак, тип бака, який бак
report-label-blocking = Заважає проходу
    .words = заважає, на дорозі
report-label-blocking_road = Перекриває дорогу
    .words = перекриває дорогу, дорогу перекрито
report-label-collection_date = День вивезення
    .words = дата, день, дата вивезення, день вивезення
report-label-colour = Колір
    .words = колір
report-label-column_number = Номер на стовпі
    .words = номер стовпа, номер на стовпі, номер ліхтаря
report-label-condition = Стан
    .words = стан
report-label-count = Скільки
    .words = скільки, кількість
report-label-danger_now = Небезпека зараз
    .words = небезпека
report-label-depth_cm = Глибина в сантиметрах
    .words = глибина, яка глибина, глибока
report-label-details = Про власника
    .words = дані власника, про власника
report-label-effect = Як це впливає
    .words = вплив, як це впливає на мене
report-label-extent = Скільки цього
    .words = обсяг, скільки
report-label-fault = Що не так
    .words = поломка, що не так
report-label-flooding = Затоплення
    .words = затоплення, повінь
report-label-happening_now = Відбувається зараз
    .words = відбувається зараз
report-label-health = Здоров’я
    .words = здоров'я
report-label-home_address = Ваша адреса
    .words = моя адреса, домашня адреса, ваша адреса
report-label-how_long = Як довго
    .words = як довго
report-label-how_often = Як часто
    .words = як часто
report-label-in_danger = У небезпеці
    .words = у небезпеці
report-label-injury = Хтось поранений
    .words = поранений, поранена, травма
report-label-issue = Проблема
    .words = проблема, біда
report-label-kind = Вид
    .words = вид, тип
report-label-land = Земля
    .words = земля, вид землі
report-label-land_type = Земля
    .words = земля, вид землі, тип землі
report-label-make = Марка
    .words = марка
report-label-model = Модель
    .words = модель
report-label-now = Зараз там
    .words = зараз там
report-label-offender = Хто це зробив
    .words = винуватець, хто це зробив, хто викинув
report-label-offender_known = Відомий власник
    .words = відомий власник
report-label-offensive = Образливе
    .words = образливе
report-label-out_on_time = Виставлено до 6:00
    .words = вчасно виставлено, коли виставлено
report-label-owner = Власник
    .words = власник
report-label-pattern = Дні й години
    .words = дні й години, розклад
report-label-people = Люди
    .words = люди
report-label-pest = Шкідник
    .words = шкідник, тварина
report-label-place = Місце
    .words = вид місця
report-label-recurring = Часто буває
    .words = повторюється, часто буває
report-label-reported_before = Казали раніше
    .words = повідомляли раніше, казали раніше
report-label-restriction = Правило паркування
    .words = обмеження, правило паркування
report-label-room = Кімната
    .words = кімната
report-label-rooms = Кімнати
    .words = кімнати
report-label-safe_now = Безпечно зараз
    .words = безпечно
report-label-since = Відколи
    .words = дата, відколи, з якого часу
report-label-site = Місце
    .words = об'єкт
report-label-size = Скільки цього
    .words = розмір, кількість, який розмір, скільки
report-label-source_address = Звідки
    .words = звідки
report-label-spoken_to_them = Розмова з ними
    .words = розмова з ними, говорив з ними, говорила з ними
report-label-still_there = Досі там
    .words = досі там
report-label-summary = Що сталося
    .words = підсумок, що сталося
report-label-surface = На чому
    .words = поверхня, на чому
report-label-surface_owner = Чиє це
    .words = власник, чиє це, чиє
report-label-tagged = Наліпка на баку
    .words = наліпка, мітка
report-label-tenure = Ваше житло
    .words = оренда житла, орендодавець, чиє житло
report-label-type_of_waste = Що викинули
    .words = вид відходів, відходи, що викинули, сміття
report-label-vehicle_reg = Номерний знак
    .words = номерний знак, номер машини, номера
report-label-vulnerable = Люди вдома
    .words = люди вдома
report-label-where = Яка частина
    .words = яка частина
report-label-dead_animal-where = Вид місця
    .words = вид місця
report-label-pests-where = Де бачили
    .words = де вони, де я їх бачив, де я їх бачила
report-label-whole_street = Уся вулиця
    .words = уся вулиця
report-label-width_cm = Ширина в сантиметрах
    .words = ширина, яка ширина, широка
report-label-witnessed = Бачили, хто це зробив
    .words = свідок, бачив, бачила
report-label-witnessed_at = Коли бачили
    .words = дата, час, коли я бачив, коли я бачила
