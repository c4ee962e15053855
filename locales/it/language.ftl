# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Ora parliamo in questa lingua: { $language }. Per tornare all’inglese, scriva: English.
language-now-english = Ora parliamo in inglese.
language-which = Quale lingua vuole? Scriva il nome, per esempio Italiano, Polski, العربية o 中文.

# Said once, where the words are a translator's.
language-translated =
    Un computer traduce queste parole e può sbagliare.
    Può chiedere un interprete. È gratis.

interpreter-offer =
    Può avere un interprete, anche della lingua dei segni britannica (BSL). È gratis.
    Posso prenotare un appuntamento con un interprete. Oppure chiami { $phone }, { $hours }, e dica che lingua parla.
    .sms = L’interprete è gratis. Scriva “appuntamento” o chiami { $phone } e dica la sua lingua.
interpreter-choice-book = Prenoti un appuntamento
    .words = appuntamento, un appuntamento, prenotare, prenota, prenoti un appuntamento, fissare appuntamento
