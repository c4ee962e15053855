# Drafted by machine; not yet reviewed by a speaker.
# What stands around messages by email.

contact-subject = കൗൺസിലിൽ നിന്നുള്ള സന്ദേശം
