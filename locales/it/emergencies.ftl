# Drafted by machine; not yet reviewed by a speaker.
# What is said at a sign of danger, at any step. The number comes first. Nobody has been called for the resident.
# .again is for the same danger named twice in ten minutes.

danger-safe-now = Adesso è al sicuro?
    .again = È in un posto sicuro?
danger-choice-safe = Sì
    .words = sì, si, sisi, ok, okay, al sicuro, sono al sicuro, siamo al sicuro, fuori, sono fuori, siamo fuori, sono uscito, sono uscita, siamo usciti
danger-choice-not-safe = No
    .words = no, nope, n, non sono al sicuro, non siamo al sicuro, non ancora, non proprio, ancora dentro, sono dentro, sono ancora dentro, in pericolo, sono in pericolo, aiuto, aiutatemi, mi aiuti, bloccato, bloccata, intrappolato, intrappolata, non riesco a uscire

# Said after a danger's text when a person of the council is called in, and one can be reached.
danger-offer-person = Chiedo adesso a una persona del Comune di parlare con lei. Le risponde qui.

danger-gas_leak = Esca subito. Da fuori chiami il { $gas }. È gratis, a ogni ora. Non tocchi gli interruttori e non accenda fiamme. Apra le finestre mentre esce. Chiuda il gas al contatore, se può farlo senza pericolo. Non usi il cellulare in casa. Se qualcuno sta male, chiami il { $emergency }. Minicom: { $gas_minicom }.
    .again = Esca subito e resti fuori. Chiami il { $gas }. Se qualcuno sta male, chiami il { $emergency }.
    .sms = Esca subito. Da fuori chiami il { $gas }. Niente interruttori o fiamme. Apra le finestre mentre esce. Se qualcuno sta male: { $emergency }.
    .voice = Esca subito. Da fuori chiami il { $gas }. Non tocchi gli interruttori e non accenda fiamme. Se qualcuno sta male, chiami il { $emergency }.

danger-fire = Chiami subito il { $emergency } e dica “fire service” (pompieri). Esca e resti fuori. Non torni dentro per nessun motivo. Se è sordo o sorda, usi la app 999 BSL o 999bsl.co.uk. Se il suo telefono è registrato per questo, può inviare un SMS al { $emergency }.
    .again = Chiami subito il { $emergency }. Esca e resti fuori.
    .sms = Chiami subito il { $emergency } e dica: fire service (pompieri). Esca e resti fuori. Se non sente, usi la app 999 BSL.
    .voice = Chiami subito il { $emergency } e dica “fire service”, cioè pompieri. Esca e resti fuori.

danger-crime_now = Chiami subito il { $emergency } e dica “police” (polizia). Se non può parlare al cellulare, ascolti e prema 55 quando lo chiedono. Se è sordo o sorda, usi la app 999 BSL o 999bsl.co.uk. Se il suo telefono è registrato per questo, può inviare un SMS al { $emergency }. Vada in un posto sicuro, se può.
    .again = Chiami subito il { $emergency }. Se non può parlare, prema 55 quando lo chiedono.
    .sms = Chiami subito il { $emergency } e dica: police (polizia). Se non può parlare, prema 55 quando lo chiedono. Se non sente: app 999 BSL.
    .voice = Chiami subito il { $emergency } e dica “police”, cioè polizia. Se non può parlare al cellulare, prema 55 quando lo chiedono.

danger-unconscious = Chiami subito il { $emergency } e dica “ambulance” (ambulanza). Resti con la persona. Al telefono le diranno che cosa fare. Se è sordo o sorda, usi la app 999 BSL o 999bsl.co.uk.
    .again = Chiami subito il { $emergency } e dica “ambulance” (ambulanza).
    .sms = Chiami subito il { $emergency } e dica: ambulance (ambulanza). Resti con la persona. Se non sente, usi la app 999 BSL.

danger-power_line = Chiami subito il { $power }. È gratis. Se qualcuno è ferito o in pericolo, chiami prima il { $emergency }. Stia lontano dal cavo e da tutto quello che lo tocca.
    .again = Chiami il { $power }, o il { $emergency } se qualcuno è in pericolo. Stia lontano dal cavo.
    .sms = Chiami subito il { $power }. Se qualcuno è in pericolo, chiami prima il { $emergency }. Stia lontano dal cavo.

danger-power_cut = Chiami il { $power }. È gratis, a ogni ora. Possono dirle perché manca la corrente e quando torna. Se qualcuno ha bisogno di corrente per apparecchi medici, lo dica per prima cosa.
    .again = Per la corrente che manca chiami il { $power }. È gratis, a ogni ora.
    .sms = Per la corrente che manca chiami il { $power }, gratis. Se qualcuno ha apparecchi medici, lo dica per prima cosa.

danger-flooding = Se una vita è in pericolo, chiami subito il { $emergency }. Se in Norfolk una casa o una strada è allagata, chiami il { $floods }. Per gli avvisi di alluvione chiami Floodline: { $floodline }. Non cammini e non guidi nell’acqua. Porti persone e animali più in alto.
    .again = Chiami il { $emergency } se una vita è in pericolo. Per altri allagamenti chiami il { $floods }.
    .sms = Se una vita è in pericolo, chiami subito il { $emergency }. Per una casa o strada allagata: { $floods }. Non cammini e non guidi nell'acqua.
    .voice = Se una vita è in pericolo, chiami subito il { $emergency }. Per altri allagamenti chiami il { $floods }. Stia lontano dall’acqua.

danger-no_water = Chiami Anglian Water al { $water }. Si occupa di acqua che manca, tubi rotti e fogne che traboccano. Stia lontano dall’acqua di fogna.
    .again = Chiami Anglian Water al { $water }.
    .sms = Chiami Anglian Water al { $water }. Si occupa di acqua che manca, tubi rotti e fogne. Stia lontano dall'acqua di fogna.

danger-medical = Se una vita è in pericolo, chiami subito il { $emergency }. Per altro aiuto medico chiami il { $nhs }, giorno e notte. Per una crisi di salute mentale chiami il { $nhs } e scelga 2.
    .again = Chiami il { $emergency } se una vita è in pericolo. Per altro aiuto medico chiami il { $nhs }.
    .sms = Se una vita è in pericolo, chiami subito il { $emergency }. Per altro aiuto medico chiami il { $nhs }, giorno e notte.

danger-self_harm = Se è in pericolo adesso, chiami il { $emergency }. Può chiamare i Samaritans al { $samaritans }, a ogni ora, gratis. Può inviare SHOUT per SMS al { $shout }. Può chiamare il { $nhs } e scegliere 2. Grazie per avermelo detto.
    .again = Chiami il { $emergency } se è in pericolo. Può chiamare i Samaritans al { $samaritans }, a ogni ora, gratis.
    .sms = Se è in pericolo adesso, chiami il { $emergency }. Samaritans: { $samaritans }, a ogni ora, gratis. O SMS con SHOUT al { $shout }.
    .voice = Se è in pericolo adesso, chiami il { $emergency }. Può chiamare i Samaritans al { $samaritans }, a ogni ora, gratis.

danger-child_risk = Se un bambino è in pericolo adesso, chiami il { $emergency }. Se no, chiami Norfolk County Council al { $county }, giorno e notte. Se sei un bambino o una bambina, puoi chiamare Childline al { $childline }. È gratis, e ti ascoltano.
    .again = Chiami il { $emergency } se un bambino è in pericolo adesso. Se no, chiami il { $county }, giorno e notte.
    .sms = Se un bambino è in pericolo adesso, chiami il { $emergency }. Se no, il { $county }, giorno e notte. Se hai meno di 18 anni: Childline { $childline }.

danger-adult_risk = Se qualcuno è in pericolo adesso, chiami il { $emergency }. Se no, chiami Norfolk County Council al { $county }, giorno e notte. Aiuta gli adulti a cui qualcuno fa del male o che nessuno cura.
    .again = Chiami il { $emergency } se qualcuno è in pericolo adesso. Se no, chiami il { $county }, giorno e notte.
    .sms = Se qualcuno è in pericolo adesso, chiami il { $emergency }. Se no, il { $county }, giorno e notte. Aiutano gli adulti a cui si fa del male.

danger-domestic_abuse = Se è in pericolo adesso, chiami il { $emergency }. Se non può parlare al cellulare, prema 55 quando lo chiedono. La National Domestic Abuse Helpline (aiuto contro la violenza in casa) è { $abuse_helpline }, gratis, giorno e notte. Non le telefoniamo e non le scriviamo per questo, se lei non ci dice che è sicuro.
    .again = Chiami il { $emergency } se è in pericolo. Il numero di aiuto è { $abuse_helpline }, gratis, giorno e notte.
    .sms = Se è in pericolo adesso, chiami il { $emergency }. Se non può parlare, prema 55 quando lo chiedono. Aiuto: { $abuse_helpline }, gratis, giorno e notte.
    .voice = Se è in pericolo adesso, chiami il { $emergency }. Se non può parlare al cellulare, prema 55 quando lo chiedono. Il numero di aiuto è { $abuse_helpline }, gratis, giorno e notte.

danger-urgent_care = Se qualcuno è in pericolo adesso, chiami il { $emergency }. Se serve assistenza che non può aspettare, chiami Norfolk County Council al { $county }, giorno e notte.
    .again = Chiami il { $emergency } se qualcuno è in pericolo. Per assistenza che non può aspettare, chiami il { $county }.
    .sms = Se qualcuno è in pericolo adesso, chiami il { $emergency }. Per assistenza che non può aspettare: { $county }, giorno e notte.

danger-homeless_tonight = Ci chiami al { $council } e dica che stanotte non ha un posto per dormire. Può chiamare a ogni ora. Se ha visto qualcuno che dorme fuori, può dirlo a StreetLink sul suo sito.
    .again = Ci chiami al { $council } e dica che stanotte non ha un posto per dormire.
    .sms = Ci chiami al { $council } e dica che stanotte non ha un posto per dormire.

danger-emergency_repair = Se una vita è in pericolo, chiami subito il { $emergency }. Se la sua casa del Comune non è sicura, ci chiami al { $council }, a ogni ora. Stia lontano da quello che è pericoloso. Chiuda l’acqua o la corrente, se può farlo senza pericolo.
    .again = Chiami il { $emergency } se una vita è in pericolo. Per una riparazione che non può aspettare, chiami il { $council }.
    .sms = Se una vita è in pericolo, chiami subito il { $emergency }. Se la sua casa del Comune non è sicura, ci chiami al { $council }, a ogni ora.

danger-dangerous_structure = Se cade o può cadere su qualcuno, chiami subito il { $emergency }. Se no, ci chiami al { $council } e dica che non è sicuro. Stia lontano e tenga lontani gli altri.
    .again = Chiami il { $emergency } se può cadere su qualcuno. Se no, chiami il { $council }. Stia lontano.
    .sms = Se può cadere su qualcuno, chiami subito il { $emergency }. Se no, ci chiami al { $council }. Stia lontano.

danger-street_light_danger = Se qualcuno può farsi male adesso, chiami il { $emergency }. Se no, chiami Norfolk County Council al { $county } e dica che il lampione non è sicuro. Non tocchi il lampione o i cavi. Tenga lontani gli altri.
    .again = Chiami il { $emergency } se qualcuno può farsi male adesso. Se no, chiami il { $county }. Non tocchi il lampione.
    .sms = Se qualcuno può farsi male adesso, chiami il { $emergency }. Se no, chiami il { $county }. Non tocchi il lampione o i cavi.

danger-dangerous_vehicle = Se brucia o se qualcuno può farsi male adesso, chiami il { $emergency }. Se esce benzina o ci sono vetri rotti, chiami la polizia al { $police }. Stia lontano dal veicolo.
    .again = Chiami il { $emergency } se qualcuno può farsi male adesso. Se no, chiami il { $police }. Stia lontano dal veicolo.
    .sms = Se brucia o qualcuno può farsi male adesso, chiami il { $emergency }. Per benzina o vetri rotti: polizia { $police }. Stia lontano.

danger-pollution = Chiami la Environment Agency (agenzia per l’ambiente) al { $environment }, giorno e notte. Si occupa di liquidi versati, pesci che muoiono e rifiuti pericolosi. Stia lontano e tenga lontani bambini e animali.
    .again = Chiami la Environment Agency al { $environment }, giorno e notte.
    .sms = Chiami la Environment Agency al { $environment }, giorno e notte. Stia lontano e tenga lontani bambini e animali.

danger-hate_incident = Se qualcuno è in pericolo adesso, chiami il { $emergency }. Se qualcuno attacca altre persone per quello che sono, può dirlo alla polizia al { $police }. Può comunque segnalarlo qui.
    .again = Può dirlo alla polizia al { $police }. Se qualcuno è in pericolo adesso, chiami il { $emergency }.
    .sms = Se qualcuno è in pericolo adesso, chiami il { $emergency }. Se si attaccano persone per quello che sono, lo dica alla polizia: { $police }.

danger-crime_past = Se succede adesso, chiami il { $emergency }. Se è già finito, chiami la polizia al { $police }. Se è sordo o sorda, chiami il 18001 { $police }. Per non dare il suo nome, chiami Crimestoppers al { $crimestoppers }.
    .again = Chiami la polizia al { $police }. Se succede adesso, chiami il { $emergency }.
    .sms = Se succede adesso, chiami il { $emergency }. Se è finito, la polizia al { $police }. Senza dare il nome: Crimestoppers { $crimestoppers }.
