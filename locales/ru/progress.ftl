# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody asks how a report is going.

progress-ask-reference = Какой номер обращения? Он выглядит так: { $example }.
    .again = Вы получили номер, когда обращались. В нём буквы и цифры, например { $example }.
    .voice = Какой номер обращения? Назовите его по одной букве.
progress-label-reference = Номер
    .words = номер, номер обращения, код
progress-which = Какое это из ваших обращений?
    .again = Выберите одно из своих обращений или дайте другой номер.
progress-own = { $reference }, { $category }
progress-reference-wrong = В этом номере ошибка: какая-то буква или цифра не сходится. Проверьте ещё раз. Номер выглядит так: { $example }.
progress-not-found = Обращение с такими данными не найдено. Проверьте их и попробуйте ещё раз.
progress-status =
    Обращение { $reference }, тема: { $category }.
    { $status }
progress-stage = { $status }. { $meaning }
progress-by = Следующий шаг ожидаем к дате: { $date }.
progress-put-off = Мы говорили: { $was }. Извините, что это дольше. Следующий шаг ожидаем к дате: { $date }.
progress-late = Мы обещали справиться к дате: { $date }. Мы этого не сделали. Извините. Если срочно, звоните { $phone }.
progress-ask-proof = Можно показать и адрес, и подробности. Для этого дайте индекс, телефон или эл. почту из обращения. Это можно пропустить.
    .again = Дайте почтовый индекс, телефон или эл. почту из обращения. Это можно пропустить.
    .sms = Чтобы видеть больше, дайте индекс, телефон или эл. почту. Или: пропустить.
progress-label-proof = Подтверждение
progress-details =
    Адрес в обращении: { $address }.
    { $description }
progress-end = Нужно ли что-то ещё?
progress-give-up = Найти не удалось. Звоните { $phone }, и сотрудник поищет. В обращении ничего не изменено.
