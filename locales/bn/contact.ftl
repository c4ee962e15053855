# Drafted by machine; not yet reviewed by a speaker.
# What stands around messages by email.

contact-subject = কাউন্সিলের একটি বার্তা
