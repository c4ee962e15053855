# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: вече няма да ви пишем първи. Вие можете да ни пишете и ще отговорим. За да получавате пак SMS от нас, пратете START.
messages-start = { $council }: отново можем да ви пращаме новини за това, което поискахте. За край пратете STOP.
messages-help = { $council }, автоматични SMS. Кажете със свои думи какво ви трябва, обадете се на { $phone } или запазете час за среща: { $place }. За да не получавате SMS, пратете STOP.

assistant-photo-link = За да пратите снимки, отворете { $link }
assistant-photo-by-text = Не можем да приемаме снимки по SMS. За да пратите снимката, отворете { $link }

photo-page-council = { $council }
photo-page-title = Изпратете снимка
photo-page-choose = Изберете снимки или направете нова
photo-page-place = Махаме данните къде е направена снимката, преди някой да я види.
photo-page-send = Изпрати
photo-page-done-title = Получихме снимката ви
photo-page-done = Благодарим. Върнете се при съобщенията: продължаваме там.
photo-page-none = Не успяхме да я отворим като снимка. Изберете JPEG или PNG.
photo-page-too-big = Тази снимка е твърде голяма. Изберете такава под 10 MB.
photo-page-unknown-title = Този линк не работи
photo-page-unknown = Проверете линка или ни пратете SMS: ще получите нов, когато пратите снимка.
photo-page-wrong-title = Съжаляваме, нещо се обърка
photo-page-wrong = Снимката ви не е изпратена. Почакайте една минута и опитайте пак.
