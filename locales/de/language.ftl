# Drafted by machine; not yet reviewed by a speaker.
### Which language is spoken, and whose words they are.

language-now = Wir sprechen jetzt diese Sprache: { $language }. Um zu Englisch zurückzukehren, schreiben Sie: English.
language-now-english = Wir sprechen jetzt Englisch.
language-which = Welche Sprache möchten Sie? Schreiben Sie ihren Namen, zum Beispiel Deutsch, Polski, العربية oder 中文.

# Easy read: shorter and simpler sentences, for as long as somebody wants them.

easy-on = Ich benutze jetzt kurze und leichte Wörter. Um das zu beenden, sagen Sie: normale Wörter.
    .words = leichte sprache, einfache sprache, leichte wörter, leichte worte, leichtere wörter, einfache wörter, einfache worte, einfachere wörter, einfacher bitte, leichter bitte, einfaches deutsch, leichtes deutsch, sagen sie es einfacher, kurze sätze, kürzere sätze, kurze wörter, zu schwer zu lesen, schwer zu lesen, schwer zu verstehen
easy-off = Ich benutze wieder normale Wörter. Um zurückzugehen, sagen Sie: leichte Sprache.
    .words = normale wörter, normale worte, normale sprache, gewöhnliche wörter, übliche wörter, leichte sprache aus, leichte sprache beenden, keine leichte sprache, keine leichte sprache mehr
easy-kept = Sie wollten früher schon leichte Wörter. Ich benutze sie jetzt wieder. Um das zu beenden, sagen Sie: normale Wörter.
easy-elsewhere = In dieser Sprache habe ich noch keine leichten Wörter. Ich habe sie in: { $languages }. Ein Mensch kann Ihnen helfen. Rufen Sie an: { $phone }.

# Said once, where the words are a translator's.
language-translated =
    Ein Computer übersetzt diese Worte. Er kann Fehler machen.
    Sie können um eine Dolmetscherin oder einen Dolmetscher bitten. Das ist kostenlos.
    .easy =
        Ein Computer bringt diese Wörter in Ihre Sprache.
        Er kann Fehler machen.
        Sie können einen Dolmetscher haben. Er kostet nichts.
language-not-known =
    Diese Sprache kenne ich nicht. Ich kann { $languages } sprechen. Schreiben Sie den Namen einer Sprache.
    Dolmetschen ist kostenlos, für jede Sprache. Schreiben Sie: dolmetschen. Oder rufen Sie { $phone } an und nennen Sie Ihre Sprache.
    .voice = Diese Sprache kenne ich nicht. Dolmetschen ist kostenlos, für jede Sprache. Sagen Sie: dolmetschen.
language-choice-RequestInterpreter = Dolmetschen
    .words = dolmetschen, dolmetscher, dolmetscherin, übersetzer, übersetzerin
language-choice-SpeakToPerson = Ein Mensch
    .words = mensch, ein mensch, einen menschen, person

# An interpreter, wherever a machine's words are not enough.

interpreter-ask-kind = Welche Art von Dolmetschen brauchen Sie?
    .again = Für eine Sprache, die Sie sprechen, oder für Gebärdensprache?
interpreter-ask-gender = Soll eine Frau oder ein Mann dolmetschen?
    .again = Sagen Sie: eine Frau, ein Mann oder egal. Wir versuchen zu finden, wen Sie möchten.
interpreter-label-gender = Frau oder Mann
    .words = frau oder mann
interpreter-gender-any = Egal
    .words = egal, ist egal, ist mir egal, das ist egal, macht nichts, beides, irgendwer, nein
interpreter-gender-woman = Eine Frau
    .words = frau, eine frau, weiblich, dame, eine frau bitte
interpreter-gender-man = Ein Mann
    .words = mann, ein mann, einen mann, männlich, herr, ein mann bitte
interpreter-book = Dann buchen wir es jetzt, mit jemandem zum Dolmetschen.
interpreter-advised =
    Ein Computer kann falsche Wörter sagen, und das hier ist wichtig. Es kann jemand für Sie dolmetschen. Das ist kostenlos.
    Sagen Sie: dolmetschen. Oder rufen Sie { $phone } an und nennen Sie Ihre Sprache.
