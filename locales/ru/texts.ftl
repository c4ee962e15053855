# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: мы больше не будем писать первыми. Вы можете писать, мы ответим. Чтобы снова получать СМС, пришлите START.
messages-start = { $council }: мы снова будем писать вам новости о ваших просьбах. Чтобы прекратить, пришлите STOP.
messages-help = { $council }, автоматические СМС. Пишите, что нужно, звоните { $phone } или запишитесь на приём: { $place }. Чтобы не получать СМС, пришлите STOP.

assistant-photo-link = Чтобы отправить фото, откройте { $link }
assistant-photo-by-text = По СМС фото не принимаем. Отправить фото можно здесь: { $link }

photo-page-council = { $council }
photo-page-title = Отправить фото
photo-page-choose = Выберите фото или сделайте новое
photo-page-place = Мы убираем данные о том, где сделано фото, прежде чем его кто-то увидит.
photo-page-send = Отправить
photo-page-done-title = Ваше фото получено
photo-page-done = Спасибо. Вернитесь к сообщениям: там мы продолжим.
photo-page-none = Не удалось открыть это как фото. Выберите изображение JPEG или PNG.
photo-page-too-big = Это фото слишком большое. Выберите меньше 10 MB.
photo-page-unknown-title = Эта ссылка не работает
photo-page-unknown = Проверьте ссылку или напишите нам СМС: когда вы пришлёте фото, мы дадим новую.
photo-page-wrong-title = Извините, что-то пошло не так
photo-page-wrong = Ваше фото не отправлено. Подождите минуту и попробуйте снова.
