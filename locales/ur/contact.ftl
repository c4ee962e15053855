# Drafted by machine; not yet reviewed by a speaker.
# What stands around messages by email.

contact-subject = کونسل کی طرف سے ایک پیغام
