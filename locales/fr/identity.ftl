# Drafted by machine; not yet reviewed by a speaker.
# Proving who somebody is, by a code that is sent to their phone or email.

identity-ask-contact = Quel est votre nom, et le numéro de portable ou l'e-mail que nous avons pour vous ? J'y envoie un code, pour vérifier que c'est bien vous.
    .again = Donnez votre nom, et un numéro de portable ou un e-mail. Par exemple : Anne Martin, 07700 900123.
    .sms = Quel est votre nom, et le numéro de portable ou l'e-mail que nous avons pour vous ? J'y envoie un code.
identity-ask-name = Quel est votre nom ? Vous pouvez passer. Sans lui, je trouverai peut-être moins.
    .again = Dites votre prénom et votre nom, ou passez.
identity-label-name = Nom
    .words = nom, mon nom
identity-ask-code = J'ai envoyé un code de 6 chiffres ici : { $to }. Quel est ce code ? Il marche pendant { $minutes } minutes. S'il n'arrive pas, dites : nouveau code.
    .again = Quel est le code de 6 chiffres que j'ai envoyé ici : { $to } ? Pour en recevoir un autre, dites : nouveau code.
identity-ask-code-optional = J'ai envoyé un code de 6 chiffres ici : { $to }. Dites-moi le code, et nous n'aurons pas à vérifier plus tard qui vous êtes. Ou passez.
    .again = Quel est le code de 6 chiffres que j'ai envoyé ici : { $to } ? Pour en recevoir un autre, dites : nouveau code. Vous pouvez passer.
identity-label-code = Code
    .words = code
identity-word-again = Nouveau code
    .words = nouveau code, un nouveau code, autre code, un autre code, renvoyer, renvoyez, renvoyez-le, renvoyer le code, envoyez encore, pas arrivé, pas arrive, il n'est pas arrivé, pas reçu, pas recu, je ne l'ai pas reçu, pas de code
identity-six-digits = Le code a 6 chiffres.
identity-cannot-send = Je ne peux pas envoyer de code là. Le mieux est un numéro de portable.
identity-wrong = Ce n'est pas le code.
identity-expired = Ce code ne marche plus. J'en ai envoyé un nouveau.
identity-proven = Merci. Maintenant je sais que c'est vous.
identity-language = La dernière fois, nous avons parlé dans cette langue : { $language }. Si vous la voulez encore, demandez-la.
identity-left-out = Nous continuons sans le code. Nous vérifions plus tard qui vous êtes.
identity-no-more = Je ne peux pas vérifier maintenant que c'est vous. Appelez le { $phone } et une personne pourra aider, ou essayez encore demain.
identity-nothing = Je ne trouve rien avec ce nom et ce contact. Si vous avez une référence, dites-la-moi. Ou appelez le { $phone }.
identity-text = Votre code est { $code }. Il marche pendant { $minutes } minutes. Nous ne le demandons jamais par téléphone ni par e-mail. Si vous ne l'avez pas demandé, ne faites rien.
    .subject = Votre code de la mairie
