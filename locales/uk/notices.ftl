# Drafted by machine; not yet reviewed by a speaker.
# What is said unasked: news of a report, and a date that will not be kept. A text can be read by others: it names no
# more than it must.

notice-status =
    Є новини про звернення { $reference } (тема: { $category }).
    { $status }
    .sms =
    Новини про { $reference }:
    { $status }
notice-late =
    Ми обіцяли впоратися зі зверненням { $reference } (тема: { $category }). Термін: { $was }.
    Це триватиме довше. Вибачте.
    { $details }
    .sms =
    Звернення { $reference }, термін був: { $was }.
    Триватиме довше. Вибачте.
    { $details }
notice-reason = Причина: { $reason }
notice-new-date = Новий термін: { $date }. Якщо це не може чекати, телефонуйте { $phone }.
notice-no-date = Нового терміну поки немає. Телефонуйте { $phone }, і працівник перевірить.

notice-appointment-cancelled =
    Вибачте. Нам доводиться скасувати ваш запис { $reference }. Його час: { $time }.
    Причина: { $reason }
    Щоб записатися ще раз, скажіть тут або телефонуйте { $phone }.
    .subject = Нам доводиться скасувати ваш запис { $reference }
