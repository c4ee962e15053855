# What stands around messages by email.

contact-subject = A message from the council
