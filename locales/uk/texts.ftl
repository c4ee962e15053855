# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: ми більше не писатимемо першими. Ви можете писати, ми відповімо. Щоб знову отримувати СМС, надішліть START.
messages-start = { $council }: ми знову писатимемо вам новини про ваші прохання. Щоб припинити, надішліть STOP.
messages-help = { $council }, автоматичні СМС. Пишіть, що потрібно, дзвоніть { $phone } або запишіться на прийом: { $place }. Щоб не отримувати СМС, надішліть STOP.

assistant-photo-link = Щоб надіслати фото, відкрийте { $link }
assistant-photo-by-text = Через СМС фото не приймаємо. Надіслати фото можна тут: { $link }

photo-page-council = { $council }
photo-page-title = Надіслати фото
photo-page-choose = Виберіть фото або зробіть нове
photo-page-place = Ми прибираємо дані про те, де зроблено фото, перш ніж його хтось побачить.
photo-page-send = Надіслати
photo-page-done-title = Ваше фото отримано
photo-page-done = Дякуємо. Поверніться до повідомлень: там ми продовжимо.
photo-page-none = Не вдалося відкрити це як фото. Виберіть зображення JPEG або PNG.
photo-page-too-big = Це фото завелике. Виберіть менше за 10 MB.
photo-page-unknown-title = Це посилання не працює
photo-page-unknown = Перевірте посилання або напишіть нам СМС: коли ви надішлете фото, ми дамо нове.
photo-page-wrong-title = Вибачте, щось пішло не так
photo-page-wrong = Ваше фото не надіслано. Зачекайте хвилину і спробуйте знову.
