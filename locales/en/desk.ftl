# What staff read at the desk beside a conversation.

desk-safeguarding =
    Is anybody in danger now? Tell them to call 999.
    Listen, and use their own words. Do not ask leading questions. Do not promise to keep it secret.
    Tell your safeguarding lead now. Refer to Norfolk on the same day. Close with the code for it.
desk-abuse =
    Read what was said, in their own words, before you decide. A problem they report is still dealt with.
    For a threat, call 999 if anybody may be hurt. Tell your manager.

# What somebody who takes a call hears before the caller is put through.

voice-whisper = A caller from the assistant. They were { $what }.
voice-whisper-language = They speak { $language }.
voice-whisper-said = The last thing they said was: { $said }
