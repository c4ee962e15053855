# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Тепер ми говоримо цією мовою: { $language }. Щоб повернутися до англійської, напишіть: English.
language-now-english = Тепер ми говоримо англійською.
language-which = Якою мовою ви хочете говорити? Напишіть її назву, наприклад Українська, Polski, العربية або 中文.

# Said once, where the words are a translator's.
language-translated =
    Ці слова перекладає комп’ютер. Він може помилятися.
    Ви можете попросити перекладача. Це безкоштовно.

interpreter-offer =
    Ви можете мати перекладача, також британської жестової мови (BSL). Це безкоштовно.
    Можна записатися на зустріч з перекладачем. Або зателефонуйте: { $phone }, { $hours }, і скажіть, якою мовою ви говорите.
    .sms = Перекладач безкоштовний. Напишіть «зустріч» або зателефонуйте { $phone } і назвіть свою мову.
interpreter-choice-book = Записатися на зустріч
    .words = зустріч, записатися, записатися на зустріч, запис, прийом, zustrich
