### What is said about our texts themselves.

messages-stop = { $council }: we will not text you first any more. You can still text us, and we answer. To get our texts again, send START.
messages-start = { $council }: we can text you again with news of what you asked us for. To end that, send STOP.
messages-help = { $council }, automated texts. Tell us what you need in your own words, or call { $phone }. To get no more texts, send STOP.
