# What is said at a sign of danger, at any step. The number comes first. Nobody has been called for the resident.
# .again is for the same danger named twice in ten minutes.

danger-safe-now = Are you safe now?
    .again = Are you in a safe place?
danger-choice-safe = Yes
    .words = yes, yeah, yep, yup, y, ok, okay, safe, i am safe, i'm safe, im safe, outside, i am out, i'm out, we are out
danger-choice-not-safe = No
    .words = no, nope, nah, n, not safe, not yet, not really, still inside, still in, in danger, help, help me, stuck, trapped

# Said after a danger's text when a person of the council is called in, and one can be reached.
danger-offer-person = I am asking a person at the council to talk with you now. They answer you here.

danger-gas_leak = Go outside now. Call { $gas } from there. It is free at any time. Use no switches and no flames. Open windows as you leave. Turn the gas off at the meter if that is safe. Do not use a mobile phone indoors. If someone is ill, call { $emergency }. Minicom: { $gas_minicom }.
    .again = Go outside now and stay there. Call { $gas }. If someone is ill, call { $emergency }.
    .sms = Go outside now. Call { $gas } from there. Use no switches or flames. Open windows as you leave. If someone is ill, call { $emergency }.
    .voice = Go outside now. Call { $gas } from there. Use no switches and no flames. If someone is ill, call { $emergency }.

danger-fire = Call { $emergency } now and ask for the fire service. Get out and stay out. Do not go back for anything. If you are deaf, use the 999 BSL app or 999bsl.co.uk. If your phone is set up for it, you can text { $emergency }.
    .again = Call { $emergency } now. Get out and stay out.
    .sms = Call { $emergency } now and ask for the fire service. Get out and stay out. If you are deaf, use the 999 BSL app.
    .voice = Call { $emergency } now and ask for the fire service. Get out and stay out.

danger-crime_now = Call { $emergency } now and ask for the police. If you cannot speak on a mobile, listen and press 55 when asked. If you are deaf, use the 999 BSL app or 999bsl.co.uk. If your phone is set up for it, you can text { $emergency }. Get to a safe place if you can.
    .again = Call { $emergency } now. If you cannot speak, press 55 when asked.
    .sms = Call { $emergency } now and ask for the police. If you cannot speak on a mobile, press 55 when asked. If you are deaf, use the 999 BSL app.
    .voice = Call { $emergency } now and ask for the police. If you cannot speak on a mobile, press 55 when asked.

danger-unconscious = Call { $emergency } now and ask for an ambulance. Stay with the person. The call taker will tell you what to do. If you are deaf, use the 999 BSL app or 999bsl.co.uk.
    .again = Call { $emergency } now and ask for an ambulance.
    .sms = Call { $emergency } now and ask for an ambulance. Stay with the person. If you are deaf, use the 999 BSL app.

danger-power_line = Call { $power } now. It is free. If someone is hurt or in danger, call { $emergency } first. Stay well away from the line and from anything that touches it.
    .again = Call { $power }, or { $emergency } if someone is in danger. Stay well away from the line.
    .sms = Call { $power } now. If someone is in danger, call { $emergency } first. Stay well away from the line.

danger-power_cut = Call { $power }. It is free at any time. They can tell you why the power is off, and when it will be back. If someone needs power for medical equipment, tell them first.
    .again = Call { $power } about the power cut. It is free at any time.
    .sms = Call { $power } about the power cut. It is free. If someone needs power for medical equipment, tell them first.

danger-flooding = If a life is at risk, call { $emergency } now. For any flooding of a home or a road in Norfolk, call { $floods }. For flood warnings, call Floodline on { $floodline }. Do not walk or drive through flood water. Move people and pets to a higher place.
    .again = Call { $emergency } if a life is at risk. For other flooding, call { $floods }.
    .sms = If a life is at risk, call { $emergency } now. For flooding of a home or a road, call { $floods }. Do not walk or drive through flood water.
    .voice = If a life is at risk, call { $emergency } now. For other flooding, call { $floods }. Keep out of flood water.

danger-no_water = Call Anglian Water on { $water }. They deal with no water, burst mains and sewers that overflow. Keep away from sewage.
    .again = Call Anglian Water on { $water }.
    .sms = Call Anglian Water on { $water }. They deal with no water, burst mains and sewers. Keep away from sewage.

danger-medical = If a life is at risk, call { $emergency } now. For other medical help, call { $nhs }, day or night. For a mental health crisis, call { $nhs } and choose option 2.
    .again = Call { $emergency } if a life is at risk. For other medical help, call { $nhs }.
    .sms = If a life is at risk, call { $emergency } now. For other medical help, call { $nhs }, day or night.

danger-self_harm = If you are in danger now, call { $emergency }. You can call Samaritans on { $samaritans }, any time, free. You can text SHOUT to { $shout }. You can call { $nhs } and choose option 2. Thank you for telling me.
    .again = Call { $emergency } if you are in danger. You can call Samaritans on { $samaritans }, any time, free.
    .sms = If you are in danger now, call { $emergency }. Samaritans: { $samaritans }, any time, free. Or text SHOUT to { $shout }.
    .voice = If you are in danger now, call { $emergency }. You can call Samaritans on { $samaritans }, any time, free.

danger-child_risk = If a child is in danger now, call { $emergency }. If not, call Norfolk County Council on { $county }, day or night. If you are a child, you can call Childline on { $childline }. It is free, and they will listen.
    .again = Call { $emergency } if a child is in danger now. If not, call { $county }, day or night.
    .sms = If a child is in danger now, call { $emergency }. If not, call { $county }, day or night. If you are a child, call Childline on { $childline }.

danger-adult_risk = If someone is in danger now, call { $emergency }. If not, call Norfolk County Council on { $county }, day or night. They help adults who are being hurt or who are not cared for.
    .again = Call { $emergency } if someone is in danger now. If not, call { $county }, day or night.
    .sms = If someone is in danger now, call { $emergency }. If not, call { $county }, day or night. They help adults who are being hurt.

danger-domestic_abuse = If you are in danger now, call { $emergency }. If you cannot speak on a mobile, press 55 when asked. The National Domestic Abuse Helpline is { $abuse_helpline }, free, day and night. We will not call, text or email you about this unless you say it is safe.
    .again = Call { $emergency } if you are in danger. The helpline is { $abuse_helpline }, free, day and night.
    .sms = If you are in danger now, call { $emergency }. If you cannot speak, press 55 when asked. Helpline: { $abuse_helpline }, free, day and night.
    .voice = If you are in danger now, call { $emergency }. If you cannot speak on a mobile, press 55 when asked. The helpline is { $abuse_helpline }, free, day and night.

danger-urgent_care = If someone is in danger now, call { $emergency }. For care that cannot wait, call Norfolk County Council on { $county }, day or night.
    .again = Call { $emergency } if someone is in danger. For care that cannot wait, call { $county }.
    .sms = If someone is in danger now, call { $emergency }. For care that cannot wait, call { $county }, day or night.

danger-homeless_tonight = If you have nowhere to sleep tonight, call us on { $council } and say so. You can call at any time. If you have seen someone sleep outside, you can tell StreetLink on its website.
    .again = If you have nowhere to sleep tonight, call us on { $council } and say so.
    .sms = If you have nowhere to sleep tonight, call us on { $council } and say so.

danger-emergency_repair = If a life is at risk, call { $emergency } now. If your council home is not safe, call us on { $council }, at any time. Keep away from what is not safe. Turn off the water or the power if you can do it safely.
    .again = Call { $emergency } if a life is at risk. For a repair that cannot wait, call { $council }.
    .sms = If a life is at risk, call { $emergency } now. If your council home is not safe, call us on { $council }, at any time.

danger-dangerous_structure = If it is falling or could fall on someone, call { $emergency } now. If not, call us on { $council } and say that it is not safe. Keep away from it, and keep others away.
    .again = Call { $emergency } if it could fall on someone. If not, call { $council }. Keep away from it.
    .sms = If it could fall on someone, call { $emergency } now. If not, call us on { $council }. Keep away from it.

danger-street_light_danger = If someone could be hurt now, call { $emergency }. If not, call Norfolk County Council on { $county } and say that the light is not safe. Do not touch the light or its wires. Keep others away.
    .again = Call { $emergency } if someone could be hurt now. If not, call { $county }. Do not touch the light.
    .sms = If someone could be hurt now, call { $emergency }. If not, call { $county }. Do not touch the light or its wires.

danger-dangerous_vehicle = If it is on fire or someone could be hurt now, call { $emergency }. If fuel is leaking or there is broken glass, call the police on { $police }. Keep away from the vehicle.
    .again = Call { $emergency } if someone could be hurt now. If not, call { $police }. Keep away from the vehicle.
    .sms = If it is on fire or someone could be hurt now, call { $emergency }. If fuel leaks or glass is broken, call { $police }. Keep away from it.

danger-pollution = Call the Environment Agency on { $environment }, day or night. They deal with spills, dying fish and harmful waste. Keep away from it, and keep children and pets away.
    .again = Call the Environment Agency on { $environment }, day or night.
    .sms = Call the Environment Agency on { $environment }, day or night. Keep away from it, and keep children and pets away.

danger-hate_incident = If someone is in danger now, call { $emergency }. If it attacks people for who they are, you can tell the police on { $police }. You can still report it here.
    .again = You can tell the police on { $police }. If someone is in danger now, call { $emergency }.
    .sms = If someone is in danger now, call { $emergency }. If it attacks people for who they are, you can tell the police on { $police }.

danger-crime_past = If it is happening now, call { $emergency }. If it is over, call the police on { $police }. If you are deaf, call 18001 { $police }. To give no name, call Crimestoppers on { $crimestoppers }.
    .again = Call the police on { $police }. If it is happening now, call { $emergency }.
    .sms = If it is happening now, call { $emergency }. If it is over, call the police on { $police }. To give no name, call Crimestoppers on { $crimestoppers }.
