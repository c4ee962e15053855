# Drafted by machine; not yet reviewed by a speaker.
# What is said on the phone beside what the assistant says anywhere. Numbers of keys are given as words of one figure.

voice-welcome = Здравейте. Тук е автоматичният помощник на { $council }. Записваме с текст това, което казвате, за да можем да ви помогнем. При опасност затворете и се обадете на 999. За човек натиснете 0 по всяко време.
voice-hear-choices = За да чуете възможностите, натиснете звезда.
voice-choice = { $choice }: натиснете { $key }.
voice-key = Натиснете { $key }.
voice-more = За още възможности натиснете 8.
voice-other-languages = За друг език натиснете 8.
voice-link-offer = За да получите линка със SMS, натиснете 7.
voice-link-sent = Изпратих го на телефона, от който се обаждате.
voice-link-not-sent = Не мога да изпратя SMS на този телефон. Човек може да ви помогне. Натиснете 0 за човек.
voice-reference-offer = За да получите номера със SMS, натиснете 7.
voice-pay-by-keys = Плащане сега с карта, с клавишите
    .words = плащане сега, плащам сега, платя сега, с карта, карта, картата, плащам с карта, плащане с карта, да платя с карта, искам да платя с карта, с клавишите, плащам с клавишите
voice-pay-begins = Пригответе картата си. Използвайте само клавишите и никога не казвайте номера на картата. За да спрете, натиснете звезда.
voice-pay-not-now = В момента не мога да приема карта за това. Можете да използвате линка или да натиснете 0 за човек.
voice-anything-else = Има ли още нещо?
voice-news-text = { $council }: { $news }
voice-link-text = Линкът от { $council }, който поискахте по телефона: { $link }
voice-reference-text = { $council }: номерът ви е { $reference }.

# What can be picked first of all.

voice-menu-ReportIssue = Сигнал за проблем
voice-menu-BookAppointment = Запазване на час
voice-menu-MakePayment = Плащане на сметка
voice-menu-CheckProgress = Въпрос за сигнал
voice-menu-MakeComplaint = Подаване на жалба

# How an answer can be given with the keys.

voice-keys-date = С клавишите въведете деня и месеца с четири цифри и натиснете диез.
voice-keys-place = С клавишите въведете пощенски код или номер на къща и натиснете диез.
voice-keys-contact = С клавишите въведете телефонния си номер и натиснете диез.
voice-keys-number = С клавишите въведете числото и натиснете диез. За запетая натиснете звезда.
voice-keys-reference = С клавишите въведете последните шест знака и натиснете диез. За буква натиснете клавиша, на който е тя.
voice-which-reference = Кой е номерът на сигнала?
voice-reference-unknown = Не намирам този номер.
voice-postcode-letter = Коя буква е?
voice-postcode-unknown = Не намирам този пощенски код.
voice-date-unknown = Не намирам тази дата.

# When nothing was heard, or nothing could be made of it.

voice-silence = Не ви чух.
voice-silence-keys = Все още не ви чувам. Можете да натиснете клавиш. За да чуете въпроса пак, натиснете звезда. За да се върнете, натиснете 9.
voice-silence-goodbye = Не ви чувам, затова приключвам разговора. Това, което ни казахте, е запазено. Обадете се пак и ще продължим оттук.
voice-no-such-key = На този клавиш сега няма нищо.
voice-which-one = Не разбрах.
voice-slower = Ще го кажа по-бавно.
voice-moment = Един момент, моля.
voice-busy = Съжалявам, това отнема твърде дълго. Отговорите ви са запазени.
voice-went-wrong = Съжалявам, тук нещо се обърка. Отговорите ви са запазени.
voice-went-wrong-end = Съжалявам, това сега не работи. Отговорите ви са запазени. Обадете се пак след няколко минути.

# Words that the call itself knows, lower case, separated by commas.

voice-command-person = Човек
    .words = оператор, оператор моля, човек, човек моля, служител, истински човек, жив човек, свържете ме, с човек, да говоря с човек, искам да говоря с човек, да говоря с някого, искам човек
voice-command-repeat = Повтори
    .words = повтори, повторете, повторете моля, кажете пак, кажете го пак, още веднъж, пак, какво казахте, как беше
voice-command-slower = По-бавно
    .words = по-бавно, по бавно, по-бавно моля, говорете по-бавно, може ли по-бавно, бързо е, много бързо, твърде бързо, забавете
voice-command-link = Пратете ми линка
    .words = пратете ми линка, прати ми линка, изпратете ми линка, пратете линка, пратете ми номера, пратете ми sms, пратете го със sms, линка моля
voice-command-language = Друг език
    .words = друг език, други езици, език, различен език, смяна на езика

# Somebody calls again.

voice-resume = Миналия път разговорът беше за това: { $what }. Искате ли да продължим?
voice-resume-go-on = Продължаваме с това
    .words = да, да моля, продължи, продължаваме, продължаваме с това, давай, нататък
voice-resume-new = Започвам нещо ново
    .words = не, не благодаря, ново, нещо ново, започвам нещо ново, отначало, нещо друго
voice-doing-report = сигнал за проблем
voice-doing-appointment = запазване на час
voice-doing-payment = плащане
voice-doing-complaint = жалба
voice-doing-progress = въпрос за сигнал
voice-doing-other = разговор с нас

# A person.

voice-putting-through = Сега ви свързвам с човек.
voice-closed = Сега никой не може да приеме обаждането ви. Хората отговарят { $hours }. Искате ли да ви се обадим?
voice-person-offer = Искате ли да говорите с човек?
voice-place-kept = Още никой не успя да приеме обаждането ви. Запазвате мястото си на опашката.
voice-no-more-codes = Твърде много пъти кодът или номерът беше грешен. Човек може да ви помогне.
voice-too-many-calls = Имаше твърде много обаждания, затова не мога да приема това. При опасност се обадете на 999. Моля, обадете се пак след един час.
voice-nobody-free = Никой не успя да приеме обаждането ви. Искате ли да ви се обадим?
voice-call-me-back = Да, обадете ми се
    .words = да, да моля, обадете ми се, обади ми се, да обадете ми се
voice-not-called-back = Не, продължаваме тук
    .words = не, не благодаря, продължи, продължаваме, продължаваме тук, нататък
voice-callback-wish = Искам да ми се обадите по телефона.
voice-whisper = Обаждане от помощника. Темата беше: { $what }.
voice-whisper-said = Последното, което казаха, беше: { $said }

# Languages.

voice-languages = Какъв език говорите?
voice-no-voice = Все още не можем да говорим по телефона на този език: { $language }. Човек може да повика преводач. Безплатно е. Натиснете 0 за човек.
