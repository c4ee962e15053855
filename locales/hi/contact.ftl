# Drafted by machine; not yet reviewed by a speaker.
# What stands around messages by email.

contact-subject = काउंसिल से संदेश
