# Drafted by machine; not yet reviewed by a speaker.
# What stands around messages by email.

contact-subject = 市政府给您的消息
