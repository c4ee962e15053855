# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody asks how a report is going.

progress-ask-reference = Який номер звернення? Він виглядає так: { $example }.
    .again = Номер ви отримали, коли зверталися. У ньому літери й цифри, наприклад { $example }.
    .voice = Який номер звернення? Назвіть його по одній літері.
progress-label-reference = Номер
    .words = номер, номер звернення, код
progress-which = Яке це з ваших звернень?
    .again = Виберіть одне зі своїх звернень або дайте інший номер.
progress-own = { $reference }, { $category }
progress-reference-wrong = У цьому номері є помилка: якась літера чи цифра не збігається. Перевірте ще раз. Номер виглядає так: { $example }.
progress-not-found = Звернення з такими даними не знайдено. Перевірте їх і спробуйте ще раз.
progress-status =
    Звернення { $reference }, тема: { $category }.
    { $status }
progress-stage = { $status }. { $meaning }
progress-by = Наступний крок очікуємо до дати: { $date }.
progress-put-off = Ми казали: { $was }. Вибачте, що це триває довше. Наступний крок очікуємо до дати: { $date }.
progress-late = Ми обіцяли впоратися до дати: { $date }. Ми цього не зробили. Вибачте. Якщо це терміново, телефонуйте { $phone }.
progress-ask-proof = Можна показати й адресу та подробиці. Для цього дайте індекс, телефон або е-пошту зі звернення. Це можна пропустити.
    .again = Дайте поштовий індекс, номер телефону або е-пошту зі звернення. Це можна пропустити.
    .sms = Щоб бачити більше, дайте індекс, телефон або е-пошту. Або: пропустити.
progress-label-proof = Підтвердження
progress-details =
    Адреса у зверненні: { $address }.
    { $description }
progress-end = Чи можемо допомогти ще чимось?
progress-give-up = Не вдалося знайти. Телефонуйте { $phone }, і працівник пошукає. У зверненні нічого не змінено.
