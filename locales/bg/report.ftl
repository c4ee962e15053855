# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody reports something.

report-begin = Искате да подадете сигнал за проблем. Ще ви задам няколко въпроса.
report-understood = Искате да подадете сигнал за това: { $category }.
report-understood-with =
    Искате да подадете сигнал за това: { $category }. Имам:
    { $facts }

# What it is about.

report-ask-group = Какъв е проблемът?
    .again = Кажете го с няколко думи, например неизпразнена кофа или счупена улична лампа.
report-group-street = Улици и изхвърлен боклук
    .words = улици, улица, улицата, боклук, изхвърлен боклук, проблем на улицата
report-group-waste = Неизпразнена кофа
    .words = кофи, кофа, кофата, неизпразнена кофа, извозване, рециклиране
report-group-neighbourhood = Шум или съседи
    .words = съседи, съсед, съседка, шум, хора
report-group-home = Моят дом
    .words = дом, моят дом, домът ми, къща, апартамент, жилище, ремонт, ремонти
report-group-parks = Паркове, дървета и обществени тоалетни
    .words = паркове, парк, дървета, дърво, тоалетна, тоалетни
report-group-roads = Пътища, лампи и паркиране
    .words = пътища, път, лампи, лампа, паркиране, канали, канал
report-group-other = Нещо друго
    .words = нещо друго, друго, нито едно от тези
report-ask-category = Кое от тези е?
    .again = Изберете най-близкото или го кажете със свои думи.

# Who looks after it.

report-not-ours =
    Това не е за общината. Това е за { $body }.
    { $route }
report-looked-after-by =
    Това е за { $body }.
    { $route }
report-ask-pass-on = Да предам ли сигнала ви на { $body }?
    .again = Мога да изпратя това на { $body } вместо вас. Отговорете с „да“ или „не“.
report-not-passed-on =
    Тогава не изпращам нищо. Можете сами да кажете на { $body }.
    { $route }
report-reach-both = Обадете се на { $phone } или отидете на { $url }.
    .voice = Обадете се на { $phone } или ползвайте { $url }.
report-reach-phone = Обадете се на { $phone }.
report-reach-url = Отидете на { $url }.
    .voice = Можете да им кажете чрез { $url }.
report-nothing-sent = Нищо не е изпратено.
report-anything-else = Има ли нещо друго?

# Where it is.

report-ask-location-street = Къде е? Кажете улица и номер на къща или до какво е.
    .again = Кажете ни как да го намерим. Например: 12 Alder Road или автобусната спирка на Elm Hill.
report-ask-location-address = Какъв е адресът? Кажете номера на къщата, улицата и пощенския код.
    .again = Кажете пълен адрес, например 12 Alder Road, NR3 1AB.
report-ask-location-site = Кое е мястото?
    .again = Кажете името му или къде е. Например: Eaton Park, до люлките.
report-place-unsure = Не знам със сигурност дали това място е в нашия район. Ще продължа и ние ще проверим.
report-outside =
    { $address } е в района на { $body }, затова те трябва да се заемат.
    { $route }
report-outside-unknown = { $address } не е в нашия район. Трябва да се заеме общината на онова място.
report-ask-outside = Искате ли да дадете друг адрес?
    .again = Дайте адрес в Norwich или кажете: спри.
report-choice-other-address = Друг адрес
    .words = друг адрес, да, промяна, промени, грешен адрес, ще дам друг
report-choice-end = Край
    .words = край, край тук, не, спри, стоп, не благодаря

# Somebody else has reported it.

report-ask-join = Някой ни каза на { $date } за същия вид проблем на { $address }. Вашият същият ли е?
    .again = Вече има сигнал за нещо наблизо. Кажете: същият, или друг, ако вашият е различен.
report-choice-same = Същият е
    .words = същият, същия, същото, да, същият е, това е, това е то
report-choice-different = Моят е друг
    .words = друг, друго, различен, различно, не, моят е друг, моят е различен, не е същият, не е същото

# What happened.

report-ask-description = Разкажете ни още малко или пропуснете. Какво трябва да знае екипът?
    .again = Кажете какво виждате, например „стар диван и счупено стъкло“. Можете да пропуснете.
report-ask-photos = Ако имате снимки, изпратете ги сега. Или пропуснете.
    .again = Добавете снимка към съобщението си. Ако нямате, кажете: пропусни.
    .voice = По телефона не могат да се пращат снимки. Кажете „пропусни“ и ще продължим.

# Who reports it.

report-privacy =
    { $council } пази отговорите ви, за да се заеме със сигнала. Виждат ги само екипите, на които трябват.
    Никога не пишете тук номер на карта. Повече: { $link }.
    .sms = { $council } пази отговорите ви само за това. Повече: { $link }.
    .voice = { $council } пази отговорите ви, за да се заеме със сигнала. Виждат ги само екипите, на които трябват.
report-ask-contact = Как да се свържем с вас, ако трябва да попитаме нещо? Дайте телефон или имейл, или пропуснете, за да не казвате кой сте.
    .again = Дайте телефон или имейл, например sam@example.com. Можете да пропуснете.
report-ask-contact-needed = Как се казвате и какъв е вашият телефон или имейл?
    .again = Трябва да можем да се свържем с вас. Дайте телефон или имейл, например sam@example.com.

# Reading back, and what happens then.

report-read-back =
    Проверете какво записах:
    { $facts }
    Вярно ли е и да го изпратя ли?
    .again =
    Ето какво ще изпратя:
    { $facts }
    Отговорете с „да“, за да го изпратя. Или кажете какво не е вярно.
report-read-back-pass-on =
    Проверете какво записах:
    { $facts }
    Вярно ли е и да го предам ли на { $body }?
    .again =
    Ето какво ще предам на { $body }:
    { $facts }
    Отговорете с „да“, за да го изпратя. Или кажете какво не е вярно.
report-read-back-join =
    Мога да ви добавя към сигнал { $reference } от { $date }.
    { $facts }
    Вярно ли е и да ви добавя ли?
    .again =
    Ще ви добавя към сигнал { $reference } от { $date }.
    { $facts }
    Отговорете с „да“, за да ви добавя. Или кажете какво не е вярно.
report-offer-contact = Можете да дадете и телефон или имейл, за да ви попитаме нещо, ако се наложи.

report-done = Благодарим. Сигналът ви е при нас. Номерът ви е { $reference }.
    .voice = Благодарим. Сигналът ви е при нас. Номерът ви е { $reference }. Повтарям номера: { $reference }.
report-done-due = Целта ни е да се заемем до { $date }.
report-done-no-date = Екип ще го погледне. За този вид сигнал не можем да обещаем дата.
report-done-passed-on = Предаваме го на { $body }. Те решават какво ще се направи и кога.
report-done-reach = Ползваме телефона или имейла ви само ако трябва да ви попитаме нещо за това.
report-done-ask = За да попитате докъде е стигнало, кажете номера { $reference } тук или се обадете на { $phone }.
    .voice = За да попитате докъде е стигнало, обадете се пак и кажете номера.
report-joined = Добавих ви към сигнал { $reference }.

# Short names of what is known, for reading back, and other words for them.

report-label-category = Какво
    .words = категория, вид проблем, вид сигнал, проблемът
report-label-location = Къде
    .words = къде, място, адрес, адресът, улица, улицата, номер на къща, пощенски код
report-label-pass-on = Предаване
report-label-join = Същият сигнал
report-label-description = Подробности
    .words = описание, подробности, текст, какво казах, какво написах
report-label-photos = Снимки
    .words = снимки, снимка, снимката, снимките
report-label-contact = Връзка с вас
    .words = връзка, телефон, телефонен номер, телефонът ми, номерът ми, мобилен, имейл, имейлът ми, име, името ми
report-label-access = Как се влиза
    .words = вход, влизане, как се влиза
report-label-address = Адрес
    .words = техният адрес, адресът им
report-label-affects = Как ви пречи
    .words = как ми пречи, как ми влияе
report-label-animal = Животно
    .words = животно, животното
report-label-assisted = Помощ с кофата
    .words = помощ, помощ с кофата
report-label-bin_type = Кофа
    .words = кофа, кофата, вид кофа, коя кофа
report-label-blocking = Пречи за минаване
    .words = пречи, запушва
report-label-blocking_road = Запушва пътя
    .words = запушен път, запушва пътя, пътят е запушен
report-label-collection_date = Ден за боклука
    .words = дата, ден, ден за боклука, дата на извозване
report-label-colour = Цвят
    .words = цвят, цветът
report-label-column_number = Номер на стълба
    .words = номер на стълба, номер на лампата
report-label-condition = Състояние
    .words = състояние, състоянието
report-label-count = Колко
    .words = колко, брой
report-label-danger_now = Опасност сега
    .words = опасност
report-label-depth_cm = Дълбочина в сантиметри
    .words = дълбочина, колко е дълбоко, дълбоко
report-label-details = За собственика
    .words = данни за собственика
report-label-effect = Как ви пречи
    .words = влияние, как ми пречи
report-label-extent = Колко голямо
    .words = размер, колко голямо
report-label-fault = Какво не е наред
    .words = повреда, какво не е наред
report-label-flooding = Наводнение
    .words = наводнение, наводнено
report-label-happening_now = Случва се сега
    .words = случва се сега
report-label-health = Здраве
    .words = здраве, здравето
report-label-home_address = Вашият адрес
    .words = моят адрес, адресът ми, домашен адрес
report-label-how_long = Колко дълго
    .words = колко дълго, от колко време
report-label-how_often = Колко често
    .words = колко често
report-label-in_danger = В опасност
    .words = в опасност
report-label-injury = Някой е пострадал
    .words = пострадал, пострадала, ранен, нараняване
report-label-issue = Проблем
    .words = проблем
report-label-kind = Вид
    .words = вид, видът
report-label-land = Терен
    .words = терен, вид терен
report-label-land_type = Терен
    .words = терен, вид терен, земя
report-label-make = Марка
    .words = марка, марката
report-label-model = Модел
    .words = модел, моделът
report-label-now = Има ли ги сега
    .words = там сега
report-label-offender = Кой го направи
    .words = кой го направи, кой го изхвърли
report-label-offender_known = Собственикът е познат
    .words = познат собственик
report-label-offensive = Обидно
    .words = обидно
report-label-out_on_time = Навън до 6 сутринта
    .words = изнесена навреме, кога беше изнесена
report-label-owner = Собственик
    .words = собственик, собственикът, стопанин
report-label-pattern = Дни и часове
    .words = дни и часове
report-label-people = Хора
    .words = хора, хората
report-label-pest = Вредител
    .words = вредител, животно
report-label-place = Място
    .words = вид място
report-label-recurring = Случва се често
    .words = повтаря се, случва се често
report-label-reported_before = Казвали сте ни преди
    .words = казах ви преди, подаден преди
report-label-restriction = Правило за паркиране
    .words = забрана, правило за паркиране
report-label-room = Стая
    .words = стая, стаята
report-label-rooms = Стаи
    .words = стаи, стаите
report-label-safe_now = В безопасност сега
    .words = безопасност
report-label-since = Откога
    .words = дата, откога, от кога
report-label-site = Място
    .words = обект
report-label-size = Колко много
    .words = размер, количество, колко голямо, колко много
report-label-source_address = Откъде идва
    .words = откъде, откъде идва
report-label-spoken_to_them = Говорили ли сте с тях
    .words = говорих с тях
report-label-still_there = Още е там
    .words = още е там
report-label-summary = Какво се случи
    .words = какво се случи, какво стана
report-label-surface = Върху какво
    .words = повърхност, върху какво
report-label-surface_owner = Чие е
    .words = собственик, чие е
report-label-tagged = Стикер на кофата
    .words = стикер, лепенка
report-label-tenure = Вашият дом
    .words = хазяин, чий е домът ми
report-label-type_of_waste = Какво е изхвърлено
    .words = вид боклук, боклук, какво е изхвърлено
report-label-vehicle_reg = Номер на колата
    .words = номер на колата, регистрация, рег. номер, табела
report-label-vulnerable = Хора в дома
    .words = хора в дома
report-label-where = Коя част
    .words = коя част
report-label-dead_animal-where = Вид място
    .words = вид място
report-label-pests-where = Къде са видени
    .words = къде са, къде ги видях
report-label-whole_street = Цялата улица
    .words = цялата улица
report-label-width_cm = Ширина в сантиметри
    .words = ширина, колко е широко, широко
report-label-witnessed = Видели сте кой го направи
    .words = видях кой, видях го
report-label-witnessed_at = Кога го видяхте
    .words = дата, час, кога го видях
