# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Rozmawiamy teraz w języku: { $language }. Aby wrócić do angielskiego, proszę napisać: English.
language-now-english = Rozmawiamy teraz po angielsku.
language-which = W jakim języku mamy rozmawiać? Proszę napisać jego nazwę, na przykład Polski, Română, العربية albo 中文.

# Said once, where the words are a translator's.
language-translated =
    Te słowa tłumaczy komputer. Może się mylić.
    Można poprosić o tłumacza. To nic nie kosztuje.

interpreter-offer =
    Można mieć tłumacza, także brytyjskiego języka migowego (BSL). To nic nie kosztuje.
    Mogę umówić wizytę z tłumaczem. Można też zadzwonić: { $phone }, { $hours }, i powiedzieć, w jakim języku.
    .sms = Tłumacz jest bezpłatny. Proszę napisać „wizyta” albo zadzwonić: { $phone } i podać język.
interpreter-choice-book = Umów wizytę
    .words = wizyta, wizytę, wizyte, umów wizytę, umow wizyte, umówić wizytę, umowic wizyte, spotkanie
