# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = Вы хотите сообщить о проблеме. Будет несколько вопросов.
report-understood = Обращение, тема: { $category }.
report-understood-with =
    Обращение, тема: { $category }. Уже есть:
    { $facts }

# What it is about.

report-ask-group = Какая это проблема?
    .again = Скажите несколькими словами, например невывезенный мусор или сломанный фонарь.
report-group-street = Улицы и выброшенный мусор
    .words = улицы, улица, мусор, проблема на улице
report-group-waste = Невывезенный мусор из бака
    .words = баки, бак, невывезенный мусор, вывоз мусора, переработка
report-group-neighbourhood = Шум или соседи
    .words = соседи, сосед, шум, люди
report-group-home = Моё жильё
    .words = жилье, мое жилье, дом, мой дом, квартира, ремонт
report-group-parks = Парки, деревья и общественные туалеты
    .words = парки, парк, деревья, дерево, туалеты
report-group-roads = Дороги, фонари и парковка
    .words = дороги, дорога, фонари, свет, парковка, стоки
report-group-other = Другое
    .words = другое, что-то другое, ничего из этого
report-ask-category = Что именно из этого?
    .again = Выберите самое близкое или скажите своими словами.

# Who looks after it.

report-not-ours =
    Это не к городскому совету. Этим занимается { $body }.
    { $route }
    .easy =
        Мы этого не можем. Может { $body }.
        { $route }
report-looked-after-by =
    Этим занимается { $body }.
    { $route }
report-ask-pass-on = Передать ваше обращение? Кому: { $body }.
    .again = Можно отправить это за вас. Кому: { $body }. Ответьте да или нет.
    .easy =
        Я могу это передать. Кому: { $body }.
        Отправить?
report-not-passed-on =
    Тогда ничего не отправляю. Можно сообщить самостоятельно. Этим занимается { $body }.
    { $route }
report-reach-both = Звоните { $phone } или откройте { $url }.
    .voice = Звоните { $phone } или воспользуйтесь ссылкой { $url }.
report-reach-phone = Звоните { $phone }.
report-reach-url = Откройте { $url }.
    .voice = Им можно сообщить по ссылке { $url }.
report-nothing-sent = Ничего не отправлено.
report-anything-else = Нужно ли что-то ещё?

# Where it is.

report-ask-location-street = Где это? Назовите улицу и номер дома или рядом с чем это.
    .again = Скажите, как найти. Например: 12 Alder Road или остановка на Elm Hill.
    .easy =
        Где это?
        Какая улица? Какой номер?
        Или скажите, что рядом.
report-ask-location-address = Какой адрес? Назовите номер дома, улицу и почтовый индекс.
    .again = Назовите полный адрес, например 12 Alder Road, NR3 1AB.
    .easy =
        Какой адрес?
        Назовите дом и улицу.
        Назовите и индекс.
report-ask-location-site = Какое это место?
    .again = Назовите его или скажите, где оно. Например: Eaton Park, у качелей.
report-place-unsure = Неясно, на нашей ли территории это место. Идём дальше, а мы проверим.
    .easy =
        Я не знаю, наше ли это место.
        Мы проверим. Сейчас продолжим.
report-outside =
    { $address }: это другая территория. Ею занимается { $body }.
    { $route }
    .easy =
        Это не наша территория: { $address }.
        Ею занимается { $body }.
        { $route }
report-outside-unknown = { $address }: это не наша территория. Этим должен заняться тамошний совет.
report-ask-outside = Хотите назвать другой адрес?
    .again = Назовите адрес в Norwich или скажите стоп.
report-choice-other-address = Назвать другой адрес
    .words = другой адрес, да, изменить, неверный адрес, неправильный адрес
report-choice-end = Закончить здесь
    .words = закончить, закончить здесь, нет, стоп, нет спасибо

# Somebody else has reported it.

report-ask-join = О такой проблеме уже сообщили ({ $date }, { $address }). У вас та же?
    .again = Рядом уже есть обращение. Скажите: та же, или: другая.
    .easy =
        Об этом уже кто-то сказал: { $address }.
        Дата: { $date }.
        Это то же самое?
report-choice-same = Та же
    .words = та же, да, то же самое, это та же, та же самая, это она
report-choice-different = Моя другая
    .words = другая, нет, моя другая, не та же, другое

# What happened.

report-ask-description = Расскажите немного больше или пропустите. Что должна знать команда?
    .again = Скажите, что вы видите, например «старый диван и битое стекло». Можно пропустить.
    .easy =
        Что нам нужно знать?
        Скажите немного больше. Или скажите: пропустить.
report-ask-photos = Пришлите фото сейчас, если есть, или пропустите.
    .again = Добавьте фото к сообщению. Если нет, скажите: пропустить.
    .voice = По телефону фото прислать нельзя. Скажите: пропустить, и пойдём дальше.
    .easy =
        Есть фото? Пришлите сейчас.
        Нет? Скажите: пропустить.

# Who reports it.

report-privacy =
    { $council } хранит ваши ответы, чтобы заняться обращением. Их видят только команды, которым нужно.
    Никогда не пишите здесь номер карты. Подробнее: { $link }.
    .sms = { $council } хранит ответы только для этого. Больше: { $link }.
    .voice = { $council } хранит ваши ответы, чтобы заняться обращением. Их видят только команды, которым нужно.
    .easy =
        { $council } хранит ваши ответы, чтобы помочь.
        Их видят только те, кому нужно.
        Никогда не пишите здесь номер карты.
        Подробнее: { $link }.
report-ask-contact = Как с вами связаться, если будут вопросы? Дайте номер телефона или эл. почту. Чтобы не называть себя, пропустите.
    .again = Дайте номер телефона или эл. почту, например sam@example.com. Можно пропустить.
    .easy =
        Может быть, нужно будет что-то спросить.
        Какой у вас телефон или почта?
        Можно сказать: пропустить. Тогда мы не знаем, кто вы.
report-ask-contact-needed = Как вас зовут и какой у вас номер телефона или эл. почта?
    .again = Нам нужно иметь с вами связь. Дайте номер телефона или эл. почту, например sam@example.com.
    .easy =
        Как вас зовут?
        Какой у вас телефон или почта?

# Reading back, and what happens then.

report-read-back =
    Проверьте, что записано:
    { $facts }
    Всё ли верно и отправить ли?
    .again =
    Будет отправлено:
    { $facts }
    Ответьте «да», чтобы отправить. Или скажите, что неверно.
    .easy =
        Прочитайте это:
        { $facts }
        Всё верно? Отправить?
report-read-back-pass-on =
    Проверьте, что записано:
    { $facts }
    Всё ли верно и передать ли? Кому: { $body }.
    .again =
    Будет передано. Кому: { $body }.
    { $facts }
    Ответьте «да», чтобы отправить. Или скажите, что неверно.
    .easy =
        Прочитайте это:
        { $facts }
        Всё верно? Отправить? Кому: { $body }.
report-read-back-join =
    Вас можно добавить к обращению { $reference }, дата: { $date }.
    { $facts }
    Всё ли верно и добавить ли?
    .again =
    Вас добавят к обращению { $reference }, дата: { $date }.
    { $facts }
    Ответьте «да», чтобы добавить. Или скажите, что неверно.
report-offer-contact = Чтобы мы могли что-то спросить, можно также дать номер телефона или эл. почту.
    .easy =
        Может быть, нужно будет что-то спросить.
        Можно дать телефон или почту.

report-done = Спасибо. Ваше обращение у нас. Ваш номер: { $reference }.
    .voice = Спасибо. Ваше обращение у нас. Ваш номер: { $reference }. Повторяю ещё раз: { $reference }.
    .easy =
        Спасибо. Ваше сообщение у нас.
        Ваш номер: { $reference }. Сохраните его.
report-done-due = Мы хотим справиться к дате: { $date }.
    .easy = Мы хотим сделать это до: { $date }.
report-done-no-date = Команда это проверит. Для такого обращения дату обещать не можем.
    .easy =
        Наши люди это посмотрят.
        Когда, мы не знаем.
report-done-passed-on = Передаём дальше. Кому: { $body }. Они решат, что и когда делать.
    .easy =
        Мы передаём это дальше. Кому: { $body }.
        Они скажут, что сделают. Они скажут когда.
report-done-reach = Телефон или эл. почту используем, только если нужно будет что-то спросить.
    .easy =
        Мы можем позвонить или написать, чтобы спросить об этом.
        Больше ни для чего ваш номер не нужен.
report-done-ask = Чтобы спросить, как дела, назовите здесь номер { $reference } или звоните { $phone }.
    .voice = Чтобы спросить, как дела, позвоните ещё раз и назовите номер.
    .easy =
        Хотите знать, как дела?
        Назовите здесь { $reference }. Или звоните { $phone }.
report-joined = Вас добавили к обращению { $reference }.

# Short names of what is known, for reading back, and other words for them.

report-label-category = Что
    .words = категория, вид проблемы, тип проблемы, вид обращения, проблема, что
report-label-location = Где
    .words = где, место, адрес, улица, номер дома, индекс
report-label-pass-on = Передача
report-label-join = То же обращение
report-label-description = Подробности
    .words = описание, подробности, детали, текст, что я сказал, что я сказала, что я написал, что я написала
report-label-photos = Фото
    .words = фото, фотографии, снимок, картинка
report-label-contact = Как связаться
    .words = контакт, контакты, телефон, номер телефона, мой номер, мобильный, почта, моя почта, имя, мое имя
report-label-access = Как войти
    .words = доступ, как войти
report-label-address = Адрес
    .words = их адрес
report-label-affects = Как это влияет
    .words = как это влияет на меня, влияние
report-label-animal = Животное
    .words = животное
report-label-assisted = Помощь с баком
    .words = помощь с баком, вывоз с помощью
report-label-bin_type = Бак
    .words = бак, тип бака, какой бак
report-label-blocking = Мешает проходу
    .words = мешает, на пути
report-label-blocking_road = Перекрывает дорогу
    .words = перекрывает дорогу, дорога перекрыта
report-label-collection_date = День вывоза
    .words = дата, день, дата вывоза, день вывоза
report-label-colour = Цвет
    .words = цвет
report-label-column_number = Номер на столбе
    .words = номер столба, номер на столбе, номер фонаря
report-label-condition = Состояние
    .words = состояние
report-label-count = Сколько
    .words = сколько, количество
report-label-danger_now = Опасность сейчас
    .words = опасность
report-label-depth_cm = Глубина в сантиметрах
    .words = глубина, какая глубина, глубокая
report-label-details = О хозяине
    .words = данные хозяина, о хозяине
report-label-effect = Как это влияет
    .words = влияние, как это влияет на меня
report-label-extent = Сколько этого
    .words = объем, сколько
report-label-fault = Что не так
    .words = поломка, что не так
report-label-flooding = Затопление
    .words = затопление, наводнение
report-label-happening_now = Происходит сейчас
    .words = происходит сейчас
report-label-health = Здоровье
    .words = здоровье
report-label-home_address = Ваш адрес
    .words = мой адрес, домашний адрес, ваш адрес
report-label-how_long = Как долго
    .words = как долго
report-label-how_often = Как часто
    .words = как часто
report-label-in_danger = В опасности
    .words = в опасности
report-label-injury = Кто-то ранен
    .words = ранен, ранена, травма
report-label-issue = Проблема
    .words = проблема, беда
report-label-kind = Вид
    .words = вид, тип
report-label-land = Земля
    .words = земля, вид земли
report-label-land_type = Земля
    .words = земля, вид земли, тип земли
report-label-make = Марка
    .words = марка
report-label-model = Модель
    .words = модель
report-label-now = Сейчас там
    .words = сейчас там
report-label-offender = Кто это сделал
    .words = виновник, кто это сделал, кто выбросил
report-label-offender_known = Известен хозяин
    .words = известен хозяин
report-label-offensive = Оскорбительно
    .words = оскорбительно
report-label-out_on_time = Выставлен до 6:00
    .words = вовремя выставлен, когда выставлен
report-label-owner = Владелец
    .words = владелец
report-label-pattern = Дни и часы
    .words = дни и часы, расписание
report-label-people = Люди
    .words = люди
report-label-pest = Вредитель
    .words = вредитель, животное
report-label-place = Место
    .words = вид места
report-label-recurring = Часто бывает
    .words = повторяется, часто бывает
report-label-reported_before = Говорили раньше
    .words = сообщали раньше, говорили раньше
report-label-restriction = Правило парковки
    .words = ограничение, правило парковки
report-label-room = Комната
    .words = комната
report-label-rooms = Комнаты
    .words = комнаты
report-label-safe_now = Безопасно сейчас
    .words = безопасно
report-label-since = С каких пор
    .words = дата, с каких пор, с какого времени
report-label-site = Место
    .words = объект
report-label-size = Сколько этого
    .words = размер, количество, какой размер, сколько
report-label-source_address = Откуда
    .words = откуда
report-label-spoken_to_them = Разговор с ними
    .words = разговор с ними, говорил с ними, говорила с ними
report-label-still_there = Всё ещё там
    .words = все еще там
report-label-summary = Что случилось
    .words = итог, что случилось
report-label-surface = На чём
    .words = поверхность, на чем
report-label-surface_owner = Чьё это
    .words = владелец, чье это, чье
report-label-tagged = Наклейка на баке
    .words = наклейка, метка
report-label-tenure = Ваше жильё
    .words = аренда жилья, арендодатель, чье жилье
report-label-type_of_waste = Что выбросили
    .words = вид отходов, отходы, что выбросили, мусор
report-label-vehicle_reg = Номерной знак
    .words = номерной знак, номер машины, номера
report-label-vulnerable = Люди дома
    .words = люди дома
report-label-where = Какая часть
    .words = какая часть
report-label-dead_animal-where = Вид места
    .words = вид места
report-label-pests-where = Где видели
    .words = где они, где я их видел, где я их видела
report-label-whole_street = Вся улица
    .words = вся улица
report-label-width_cm = Ширина в сантиметрах
    .words = ширина, какая ширина, широкая
report-label-witnessed = Видели, кто это сделал
    .words = свидетель, видел, видела
report-label-witnessed_at = Когда видели
    .words = дата, время, когда я видел, когда я видела
