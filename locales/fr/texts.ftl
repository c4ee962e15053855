# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves.

messages-stop = { $council } : nous ne vous enverrons plus de SMS en premier. Vous pouvez encore nous écrire et nous répondons. Pour recevoir à nouveau nos SMS, envoyez START.
messages-start = { $council } : nous pouvons à nouveau vous envoyer des nouvelles de vos demandes par SMS. Pour arrêter, envoyez STOP.
messages-help = { $council }, SMS automatiques. Dites-nous ce qu'il vous faut avec vos mots, ou appelez le { $phone }. Pour ne plus recevoir de SMS, envoyez STOP.
