# Answers that were found among the council's own. $text is in the council's words.

information-answer =
    { $text }
    More: { $url }. { $checked }
    .sms = { $text }
    .voice = { $text }
information-checked = The council checked this on { $date }.
information-read = It was read in a published page on { $date }. The council has not checked it since. To be sure, call { $phone }.
information-unchecked = The council has not checked this answer yet. To be sure, call { $phone }.
information-fact = { $fact }
information-title = { $title }
information-unsure = I am not sure what you want to know. Is it one of these? You can also call { $phone }.

# Above a page that is in the words of the council.

information-in-english = This page is in English only. An interpreter is free: ask in the chat, or call { $phone }.
