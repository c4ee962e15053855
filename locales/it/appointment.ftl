# Drafted by machine; not yet reviewed by a speaker.
# What is said when somebody books, moves or cancels an appointment.

# What it is about.

appointment-service-customer_service = Servizio clienti
    .words = servizio clienti, sportello, aiuto con il sito, vedere qualcuno, parlare con qualcuno, consulente
appointment-service-council_tax = Council Tax (imposta comunale)
    .words = council tax, imposta comunale, tassa comunale, tasse comunali
appointment-service-benefits = Aiuto per l’affitto (Housing Benefit) o riduzione della Council Tax
    .words = aiuto per l'affitto, aiuto affitto, sussidi, sussidio, housing benefit, riduzione della council tax, council tax reduction, benefits
appointment-service-housing = Consigli sulla casa
    .words = casa, alloggio, consigli sulla casa, casa popolare, senza casa, senzatetto, sfratto, housing
appointment-service-planning = Consigli sull’edilizia
    .words = edilizia, urbanistica, permesso di costruire, permessi di costruire, ufficio edilizia, planning
appointment-service-repairs = Una riparazione in casa mia
    .words = riparazione, riparazioni, riparazione in casa, idraulico, elettricista, tecnico, manutenzione
appointment-service-bulky_waste = Ritiro di cose grandi
    .words = ingombranti, rifiuti ingombranti, cose grandi, ritiro, ritiro ingombranti, ritirare un divano, ritirare mobili
appointment-service-callback = Una richiamata
    .words = richiamata, richiamatemi, mi richiami, essere richiamato, essere richiamata, mi telefoni

# Times. $time is one of appointment-at, appointment-between, or a date.

appointment-at = { $date }, ore { $from }
appointment-between = { $date }, fra le ore { $from } e le ore { $to }
appointment-time = { $time }
appointment-more = Altri orari
    .words = altri orari, altro orario, un altro orario, altri, nessuno di questi, più tardi, un altro giorno, altro giorno
appointment-ask-time = Questi orari sono liberi. Quale va bene per lei? Può anche dire un altro giorno o un’altra ora.
    .again = Scelga uno di questi orari. Oppure dica un giorno e un’ora, per esempio giovedì pomeriggio.
appointment-ask-wish = Quando le andrebbe bene? Dica un giorno e un’ora, per esempio giovedì pomeriggio.
    .again = Dica un giorno, per esempio lunedì, o una data, per esempio 3 dicembre.
appointment-just-taken = Qualcuno ha appena preso quell’orario. Ci dispiace. Non è stato prenotato o cambiato niente.
appointment-already = Ha già un appuntamento per questo: { $reference }. Per cambiarlo dica: cambiare il mio appuntamento. Oppure vada avanti con uno nuovo.
appointment-none-free = Nelle prossime settimane non c’è niente di libero. Chiami il { $phone } e una persona cerca un orario con lei.

# Booking.

appointment-ask-service = Di che cosa vuole parlare all’appuntamento?
    .again = Scelga quello che va meglio. Oppure lo dica con una parola, per esempio casa o sussidi.
appointment-ask-way = Come vuole fare l’appuntamento?
    .again = Dica al telefono o di persona.
appointment-way-in_person = Di persona
    .words = di persona, persona, faccia a faccia, vengo io, vengo da voi, in ufficio, in municipio
appointment-way-phone = Al telefono
    .words = al telefono, telefono, per telefono, telefonata, mi chiami
appointment-way-home = A casa mia
    .words = a casa mia, a casa, da me
appointment-way-kerbside = Sul bordo della strada
    .words = sul bordo della strada, fuori, davanti a casa, in strada
appointment-ask-location = Qual è l’indirizzo di casa sua? Dica il numero, la via e il codice postale (postcode).
    .again = Dia l’indirizzo intero, per esempio 12 Alder Road, NR3 1AB.
appointment-ask-about = In poche parole, di che cosa si tratta? Può saltare questa domanda.
    .again = Per esempio: il mio affitto è salito. Può saltare questa domanda.
appointment-ask-interpreter = Le serve un interprete, o qualcos’altro che la aiuti? È gratis.
    .again = Risponda no, interprete, lingua dei segni o qualcos’altro.
appointment-interpreter-none = Senza interprete
    .words = senza interprete, nessun interprete, non mi serve un interprete, non ho bisogno di un interprete
appointment-interpreter-spoken = Un interprete
    .words = interprete, un interprete, un'interprete, traduttore, traduttrice, sì, si, sì grazie, si grazie
appointment-interpreter-sign = Lingua dei segni
    .words = lingua dei segni, segni, bsl, lingua dei segni britannica
appointment-interpreter-other = Qualcos’altro
    .words = qualcos'altro, qualcosa d'altro, altro aiuto, sedia a rotelle, carrozzina, senza scale, senza gradini, apparecchio acustico, sento poco, più tempo, caratteri grandi, accompagnatore, accompagnatrice, badante
appointment-ask-adjustments = Che cosa possiamo fare per aiutarla?
    .again = Per esempio: una stanza senza scale, più tempo, o una persona che viene con lei.
appointment-label-adjustments = Che cosa aiuta
    .words = che cosa aiuta, cosa aiuta, aiuto, aiuti
appointment-ask-language = Quale lingua parla o segna, e di che tipo?
    .again = Per esempio: curdo sorani, o lingua dei segni britannica.
appointment-ask-contact = Come si chiama, e qual è il suo numero di telefono o la sua e-mail?
    .again = Dobbiamo poterla contattare. Dia un numero di telefono o una e-mail, per esempio sam@example.com.
appointment-paid-first =
    Ritiriamo fino a { $items } cose grandi per { $price }. Ognuna in più costa { $more }. Il massimo è { $most }.
    Si paga prima, e qui non posso ancora farlo. Per prenotare chiami il { $phone }.

appointment-label-service = Argomento
    .words = argomento, servizio
appointment-label-way = Come
    .words = come, modo, di persona, al telefono
appointment-label-about = Dettagli
    .words = dettagli, quello che ho detto
appointment-label-interpreter = Interprete
    .words = interprete
appointment-label-language = Lingua
    .words = lingua
appointment-label-time = Quando
    .words = quando, ora, orario, data, giorno
appointment-label-want = Che cosa fare

appointment-read-back =
    Controlli quello che ho:
    { $facts }
    È giusto, e posso prenotare?
    .again =
    Prenoterei questo:
    { $facts }
    Risponda sì per prenotare. Oppure dica che cosa non va.
appointment-done = È prenotato: { $time }. Il suo numero di riferimento è { $reference }.
    .voice = È prenotato: { $time }. Il suo numero di riferimento è { $reference }. Lo ripeto: { $reference }.
appointment-where-in_person = Venga a { $name }, { $address }.
appointment-where-phone = La chiamiamo al numero che ci ha dato.
appointment-where-home = Veniamo a casa sua. Un adulto deve essere lì per farci entrare.
appointment-where-kerbside = Lo metta fuori prima delle 6 del mattino.
appointment-bring-customer_service = Porti le lettere che riguardano la questione.
appointment-bring-council_tax = Tenga pronto il numero di conto della Council Tax, se lo ha.
appointment-bring-benefits = Tenga pronto: quanto guadagna, i risparmi, quanto paga di affitto, un documento e gli estratti conto della banca.
appointment-bring-housing = Tenga pronti un documento e le lettere sulla sua casa. Se stanotte non ha un posto per dormire, ci chiami subito.
appointment-bring-planning = Tenga pronto l’indirizzo del posto, e i disegni se ne ha.
appointment-bring-repairs = Tenga gli animali fuori dalla stanza. Ci dica se è difficile parcheggiare.
appointment-bring-bulky_waste = Metta le cose dove possiamo vederle.
appointment-bring-callback = Tenga il telefono vicino.
appointment-how-to-change = Se non può venire, ce lo dica qui con { $reference } o chiami il { $phone }. Può cambiarlo in ogni momento.
    .voice = Se non può venire, richiami con il numero di riferimento. Può cambiarlo in ogni momento.

# Asking after it, moving it, taking it back.

appointment-which = Quale dei suoi appuntamenti è?
    .again = Ne scelga uno, o dia un altro numero di riferimento.
appointment-ask-reference = Qual è il numero di riferimento dell’appuntamento? È fatto così: { $example }.
    .again = Le abbiamo dato il numero di riferimento quando ha prenotato. Ha lettere e numeri, per esempio { $example }.
    .voice = Qual è il numero di riferimento dell’appuntamento? Lo dica lettera per lettera.
appointment-ask-proof = Per essere sicuri che è suo, dia il telefono, l’e-mail o il codice postale dell’appuntamento.
    .again = Dia il telefono, l’e-mail o il codice postale che ci ha dato quando ha prenotato.
appointment-not-found = Non trovo un appuntamento con questi dati. Li controlli e provi di nuovo.
appointment-give-up = Non lo trovo. Chiami il { $phone } e una persona può cercarlo. Non è cambiato niente.
appointment-is = L’appuntamento { $reference } è: { $time }.
appointment-ask-want = Vuole tenerlo, cambiarlo o annullarlo?
    .again = Dica tenere, cambiare o annullare.
appointment-want-keep = Tenerlo
    .words = tenere, tenerlo, lo tengo, sì, si, lo lasci così, va bene, va bene così, grazie
appointment-want-change = Cambiarlo
    .words = cambiare, cambiarlo, spostare, spostarlo, lo cambi, lo sposti, un altro orario
appointment-want-cancel = Annullarlo
    .words = annullare, annullarlo, lo annulli, cancellare, cancellarlo, disdire, non posso venire, non mi serve
appointment-read-back-change =
    Lo sposto da { $old } a { $time }. È giusto?
    .again = Sposterei il suo appuntamento da { $old } a { $time }. Risponda sì per spostarlo.
appointment-read-back-cancel =
    Annullo il suo appuntamento: { $old }. È giusto?
    .again = Annullerei il suo appuntamento: { $old }. Risponda sì per annullarlo.
appointment-changed = È spostato. Adesso è: { $time }. Il numero di riferimento resta { $reference }.
appointment-cancelled = Il suo appuntamento { $reference } è annullato. Grazie per avercelo detto.
appointment-kept = Resta: { $time }.
appointment-was-cancelled = L’appuntamento { $reference } non è più aperto. Qui può prenotarne uno nuovo.
appointment-is-over = L’appuntamento { $reference } era: { $time }. Per questo non si può cambiare. Qui può prenotarne uno nuovo.

# An earlier time. $old is the time somebody has, $time the one that is free, $until how long it is kept for them.

appointment-earlier-hint = Per sapere quando c’è un orario prima, dica: orario prima.
appointment-want-earlier = Mi avvisi se c’è un orario prima
    .words = orario prima, un orario prima, orario più presto, un orario più presto, più presto, appuntamento prima, un appuntamento prima, anticipare, anticiparlo, venire prima, qualcosa prima, una disdetta
appointment-earlier-noted = Le dico quando si libera un orario prima di questo: { $time }. Fino ad allora tiene questo.
appointment-earlier-now = Uno è libero adesso: { $time }. Per prenderlo dica: cambiare il mio appuntamento.
appointment-earlier-offer =
    C’è un orario prima per il suo appuntamento { $reference }: { $time }.
    Adesso ha: { $old }. Le tengo quello prima fino a: { $until }. Lo vuole?
    .sms = C'è un orario prima per { $reference }: { $time }. Adesso ha: { $old }. Lo tengo fino a: { $until }.
appointment-earlier-letter =
    C’è un orario prima per il suo appuntamento { $reference }: { $time }.
    Adesso ha: { $old }. Le teniamo quello prima fino a: { $until }.
    Per prenderlo, ci dica { $reference } nella chat del sito, o chiami il { $phone }.
    .sms = C'è un orario prima per { $reference }: { $time }. Lo teniamo per lei fino a: { $until }. Per prenderlo chiami il { $phone }.
    .subject = C’è un orario prima per il suo appuntamento { $reference }
appointment-ask-offer = Questo orario è libero: { $time }. È tenuto per lei fino a: { $until }. Che cosa vuole fare?
    .again = Dica: lo prendo, tengo il mio, cambiare o annullare.
appointment-offer-take = Prendere l’orario prima
    .words = lo prendo, prendo l'orario prima, prendere l'orario prima, prendo quello prima, quello prima, lo voglio
appointment-offer-keep = Tenere l’orario che ho
    .words = tengo il mio, tenere il mio, tengo quello che ho, tenere l'orario che ho, tengo il mio orario, lo lasci così
appointment-offer-leave = Tenerlo, e non chiedere più
    .words = non chiedere più, non chieda più, non me lo chieda più, basta proposte, niente altre proposte
appointment-offer-kept = Tiene questo: { $old }. Le dico quando si libera un altro orario prima.
appointment-offer-left = Tiene questo: { $old }. Non le dico più di altri orari prima.
appointment-offer-gone = Le ho tenuto quell’orario fino a: { $until }. Adesso non è più tenuto. Mi dispiace. Ha sempre: { $old }.

# What is paid for first. $price is the sum, $until how long the day is kept.

appointment-ask-items = Quante cose grandi sono? Fino a { $items } costano { $price } in tutto, e ognuna in più { $more }. Il massimo è { $most }.
    .again = Dica il numero di cose, per esempio 2. Il massimo è { $most }.
appointment-label-items = Quante cose
    .words = quante, quante cose, numero di cose
appointment-ask-things = Che cosa sono, e dove le lascia?
    .again = Per esempio: un divano e un letto, vicino al muro davanti a casa.
appointment-outside = Quell’indirizzo non è nella nostra zona, quindi non posso prenotare un ritiro lì.
appointment-read-back-pay =
    Controlli quello che ho:
    { $facts }
    Costa { $price }. Prima paga con carta, entro { $minutes } minuti. Poi il giorno è prenotato.
    Se annulla almeno { $days } giorni lavorativi prima, le ridiamo tutto. Dopo non le ridiamo niente.
    È giusto, e le invio il link per pagare?
    .sms =
        { $facts }
        { $price } con carta, entro { $minutes } minuti.
        Se annulla { $days } giorni lavorativi prima: tutto indietro. Dopo: niente.
        È giusto? Invio il link?
    .again =
    Ho questo:
    { $facts }
    Costa { $price }. Se annulla almeno { $days } giorni lavorativi prima, le ridiamo tutto, e dopo niente.
    Risponda sì e invio il link. Oppure dica che cosa non va.
appointment-choice-pay = Sì, invii il link
appointment-pay-link =
    Ecco il link per pagare { $amount } ({ $what }): { $link }
    Le tengo questo orario: { $time }. Lo tengo fino a: { $until }. Il riferimento del pagamento è { $reference }.
    .sms = Paghi { $amount } ({ $what }) qui: { $link } Le tengo { $time } fino a: { $until }.
    .voice =
        Il link per pagare { $amount } ({ $what }) è pronto. Può avere { $link } per SMS.
        Le tengo questo orario: { $time }. Lo tengo fino a: { $until }.
appointment-pay-after = Quando ha pagato, è prenotato, e glielo dico qui. Se non paga in tempo, niente è prenotato.
    .voice = Quando ha pagato, è prenotato. Se non paga in tempo, niente è prenotato.
appointment-pay-link-same =
    Un giorno è tenuto per lei fino a: { $until }. Paghi { $amount } ({ $what }) qui: { $link }
    .voice = Un giorno è tenuto per lei fino a: { $until }. Può avere { $link } per SMS, per pagare { $amount }.
appointment-pay-give-up = Se non lo vuole più, dica: annullare il mio appuntamento. Così non deve pagare.
appointment-unpaid = { $reference } non è ancora pagato, quindi non è prenotato. Paghi con il link che ha ricevuto, o chiami il { $phone }.
appointment-paid =
    Il suo pagamento di { $amount } è riuscito, ed è prenotato: { $time }. Metta le cose fuori prima delle 6 del mattino.
    Il suo numero di riferimento è { $reference }. Il numero della ricevuta è { $receipt }. Per cambiare o annullare, mi dica il riferimento o chiami il { $phone }.
    { $calendar }
    .sms =
    Pagato { $amount }. Prenotato: { $time }. Metta le cose fuori prima delle 6 del mattino. Riferimento { $reference }. Per cambiare lo invii.
    { $calendar }
    .voice =
    Il suo pagamento di { $amount } è riuscito, ed è prenotato: { $time }. Il suo numero di riferimento è { $reference }.
    { $calendar }
appointment-pay-over = Questo non è prenotato: { $time }. Non è stato pagato in tempo. Non abbiamo preso soldi. Qui può prenotare un altro giorno.
appointment-paid-too-late =
    Abbiamo il suo pagamento { $reference } di { $amount }, ma questo orario non era più tenuto per lei: { $time }. Mi dispiace.
    Non è prenotato, e le ridiamo i soldi sulla carta. Se vuole un altro giorno, chiami il { $phone }.
appointment-read-back-cancel-paid =
    Annullo il suo ritiro: { $old }. { $refund } È giusto?
    .again = Annullerei il suo ritiro: { $old }. { $refund } Risponda sì per annullarlo.
appointment-refund-all = Le ridiamo tutti i soldi: { $price }. Una persona li manda sulla carta che ha pagato.
appointment-refund-none = È troppo tardi per riavere { $price }.

# Buttons under a read-back.

appointment-choice-book = Sì, prenoti
appointment-choice-move = Sì, lo sposti
appointment-choice-cancel = Sì, lo annulli
appointment-choice-keep = No, lo lasci com’è

# Said unasked, before an appointment. It never says what it is about.

appointment-reminder =
    Le ricordiamo il suo appuntamento: { $time }. { $where }
    Se non può venire o vuole un altro orario, ce lo dica qui con { $reference } o chiami il { $phone }.
    .sms = Ricordi il suo appuntamento: { $time }. { $where } Per cambiarlo invii { $reference } o chiami il { $phone }.
appointment-remind-phone = La chiamiamo noi.
appointment-remind-home = Un adulto deve essere lì per farci entrare.
appointment-remind-kerbside = Lo metta fuori prima delle 6 del mattino.

# The calendar file. A calendar may be shared at home, so it never says what the appointment is about.

appointment-calendar = Per metterlo nel calendario apra { $url }
    .voice = Per metterlo nel calendario può avere { $url }.
appointment-calendar-summary = Appuntamento con { $council }
appointment-calendar-description = Il suo numero di riferimento è { $reference }. Per cambiarlo o annullarlo, ce lo dica con il numero o chiami il { $phone }.
appointment-calendar-reminder = Domani ha un appuntamento con { $council }.
