# Drafted by machine; not yet reviewed by a speaker.
# What is said at a sign of danger, at any step. The number comes first. Nobody has been called for the resident.

danger-safe-now = 您现在安全吗？
    .again = 您在安全的地方吗？
danger-choice-safe = 是
    .words = 是, 是的, 对, 嗯, 好, 安全, 我安全, 我很安全, 在外面, 我在外面, 我出来了, 我们出来了, 已经出来了, 没事了
danger-choice-not-safe = 否
    .words = 否, 不, 不是, 没有, 不安全, 还没有, 还没, 还在里面, 在里面, 有危险, 救命, 救救我, 被困, 出不去

# Said after a danger's text when a person of the council is called in, and one can be reached.
danger-offer-person = 我正在请市政府的人现在和您谈。他们会在这里回答您。

danger-gas_leak = 请马上到外面。在外面拨打 { $gas }，随时免费。不要碰开关，不要用火。离开时打开窗户。如果安全，关上煤气表的阀门。不要在室内用手机。如果有人不舒服，请拨打 { $emergency }。文字电话 Minicom：{ $gas_minicom }。
    .again = 请马上到外面，留在外面。拨打 { $gas }。如果有人不舒服，拨打 { $emergency }。
    .sms = 马上到外面，在外面拨打 { $gas }。不要碰开关或用火。离开时开窗。有人不舒服拨打 { $emergency }。
    .voice = 请马上到外面。在外面拨打 { $gas }。不要碰开关，不要用火。如果有人不舒服，请拨打 { $emergency }。

danger-fire = 马上拨打 { $emergency }，说要消防（fire）。出去，不要再进去。不要回去拿任何东西。如果您听不见，请用 999 BSL 应用或 999bsl.co.uk。如果您的手机已设置好，可以发短信到 { $emergency }。
    .again = 马上拨打 { $emergency }。出去，不要再进去。
    .sms = 马上拨打 { $emergency } 要消防（fire）。出去，不要再进去。听不见请用 999 BSL 应用。
    .voice = 马上拨打 { $emergency }，说要消防。出去，不要再进去。

danger-crime_now = 马上拨打 { $emergency }，说要警察（police）。如果用手机不能说话，请听着，听到要求时按 55。如果您听不见，请用 999 BSL 应用或 999bsl.co.uk。如果您的手机已设置好，可以发短信到 { $emergency }。如果可以，请到安全的地方。
    .again = 马上拨打 { $emergency }。如果不能说话，听到要求时按 55。
    .sms = 马上拨打 { $emergency } 要警察（police）。手机不能说话时，听到要求按 55。听不见请用 999 BSL 应用。
    .voice = 马上拨打 { $emergency }，说要警察。如果用手机不能说话，听到要求时按 55。

danger-unconscious = 马上拨打 { $emergency }，说要救护车（ambulance）。陪着那个人。接电话的人会告诉您怎么做。如果您听不见，请用 999 BSL 应用或 999bsl.co.uk。
    .again = 马上拨打 { $emergency }，说要救护车（ambulance）。
    .sms = 马上拨打 { $emergency } 要救护车（ambulance）。陪着那个人。听不见请用 999 BSL 应用。

danger-power_line = 马上拨打 { $power }，免费。如果有人受伤或有危险，先拨打 { $emergency }。离电线和碰到电线的东西远一些。
    .again = 拨打 { $power }；如果有人有危险，拨打 { $emergency }。离电线远一些。
    .sms = 马上拨打 { $power }。有人有危险先拨打 { $emergency }。离电线远一些。

danger-power_cut = 请拨打 { $power }，随时免费。他们可以告诉您为什么停电，什么时候恢复。如果有人的医疗设备需要电，请先告诉他们。
    .again = 停电请拨打 { $power }，随时免费。
    .sms = 停电请拨打 { $power }，免费。有医疗设备需要电，请先告诉他们。

danger-flooding = 如果有生命危险，马上拨打 { $emergency }。Norfolk 的住房或道路被淹，请拨打 { $floods }。洪水警报请拨打 Floodline：{ $floodline }。不要走进或开车进洪水。让人和宠物到高处。
    .again = 如果有生命危险，拨打 { $emergency }。其他水淹，拨打 { $floods }。
    .sms = 有生命危险马上拨打 { $emergency }。住房或道路被淹拨打 { $floods }。不要走进或开车进洪水。
    .voice = 如果有生命危险，马上拨打 { $emergency }。其他水淹，拨打 { $floods }。不要进洪水。

danger-no_water = 请拨打 Anglian Water：{ $water }。他们处理停水、水管爆裂和下水道溢出。远离污水。
    .again = 请拨打 Anglian Water：{ $water }。
    .sms = 请拨打 Anglian Water：{ $water }。他们处理停水、水管爆裂和下水道。远离污水。

danger-medical = 如果有生命危险，马上拨打 { $emergency }。其他医疗帮助，请拨打 { $nhs }，白天晚上都可以。心理健康危机，请拨打 { $nhs }，选择 2。
    .again = 如果有生命危险，拨打 { $emergency }。其他医疗帮助，拨打 { $nhs }。
    .sms = 有生命危险马上拨打 { $emergency }。其他医疗帮助拨打 { $nhs }，日夜都可以。

danger-self_harm = 如果您现在有危险，请拨打 { $emergency }。您可以随时免费拨打 Samaritans：{ $samaritans }。您可以发短信 SHOUT 到 { $shout }。您也可以拨打 { $nhs }，选择 2。谢谢您告诉我。
    .again = 如果您有危险，请拨打 { $emergency }。您可以随时免费拨打 Samaritans：{ $samaritans }。
    .sms = 如果您现在有危险，请拨打 { $emergency }。Samaritans：{ $samaritans }，随时免费。或发短信 SHOUT 到 { $shout }。
    .voice = 如果您现在有危险，请拨打 { $emergency }。您可以随时免费拨打 Samaritans：{ $samaritans }。

danger-child_risk = 如果孩子现在有危险，请拨打 { $emergency }。如果不是，请拨打 Norfolk County Council：{ $county }，白天晚上都可以。如果您是孩子，可以拨打 Childline：{ $childline }。免费，他们会听您说。
    .again = 如果孩子现在有危险，拨打 { $emergency }。如果不是，拨打 { $county }，日夜都可以。
    .sms = 孩子现在有危险请拨打 { $emergency }。如果不是，拨打 { $county }，日夜都可以。您是孩子请拨打 Childline：{ $childline }。

danger-adult_risk = 如果有人现在有危险，请拨打 { $emergency }。如果不是，请拨打 Norfolk County Council：{ $county }，白天晚上都可以。他们帮助受伤害或没有人照顾的成年人。
    .again = 如果有人现在有危险，拨打 { $emergency }。如果不是，拨打 { $county }，日夜都可以。
    .sms = 有人现在有危险请拨打 { $emergency }。如果不是，拨打 { $county }，日夜都可以。他们帮助受伤害的成年人。

danger-domestic_abuse = 如果您现在有危险，请拨打 { $emergency }。如果用手机不能说话，听到要求时按 55。全国家庭暴力求助热线是 { $abuse_helpline }，免费，白天晚上都可以。除非您说安全，我们不会为这件事打电话、发短信或发邮件给您。
    .again = 如果您有危险，请拨打 { $emergency }。求助热线是 { $abuse_helpline }，免费，日夜都可以。
    .sms = 如果您现在有危险，请拨打 { $emergency }。不能说话时，听到要求按 55。热线：{ $abuse_helpline }，免费，日夜都可以。
    .voice = 如果您现在有危险，请拨打 { $emergency }。如果用手机不能说话，听到要求时按 55。求助热线是 { $abuse_helpline }，免费，白天晚上都可以。

danger-urgent_care = 如果有人现在有危险，请拨打 { $emergency }。不能等的照护，请拨打 Norfolk County Council：{ $county }，白天晚上都可以。
    .again = 如果有人有危险，拨打 { $emergency }。不能等的照护，拨打 { $county }。
    .sms = 有人现在有危险请拨打 { $emergency }。不能等的照护拨打 { $county }，日夜都可以。

danger-homeless_tonight = 请拨打 { $council } 找我们，说您今晚没有地方睡。随时可以打。如果您看到有人睡在外面，可以在 StreetLink 网站上告诉他们。
    .again = 请拨打 { $council } 找我们，说您今晚没有地方睡。
    .sms = 请拨打 { $council }，说您今晚没有地方睡。

danger-emergency_repair = 如果有生命危险，马上拨打 { $emergency }。如果您的市政府住房不安全，请拨打 { $council }，随时可以打。远离不安全的东西。如果能安全地做，请关水或关电。
    .again = 如果有生命危险，拨打 { $emergency }。不能等的维修，拨打 { $council }。
    .sms = 有生命危险马上拨打 { $emergency }。市政府住房不安全请拨打 { $council }，随时可以打。

danger-dangerous_structure = 如果它正在倒下或可能砸到人，马上拨打 { $emergency }。如果不是，请拨打 { $council }，说它不安全。远离它，也让别人远离。
    .again = 如果它可能砸到人，拨打 { $emergency }。如果不是，拨打 { $council }。远离它。
    .sms = 可能砸到人，马上拨打 { $emergency }。如果不是，拨打 { $council }。远离它。

danger-street_light_danger = 如果现在可能有人受伤，请拨打 { $emergency }。如果不是，请拨打 Norfolk County Council：{ $county }，说路灯不安全。不要碰路灯或电线。让别人远离。
    .again = 如果现在可能有人受伤，拨打 { $emergency }。如果不是，拨打 { $county }。不要碰路灯。
    .sms = 现在可能有人受伤请拨打 { $emergency }。如果不是，拨打 { $county }。不要碰路灯或电线。

danger-dangerous_vehicle = 如果车着火，或现在可能有人受伤，请拨打 { $emergency }。如果漏油或有碎玻璃，请报警：{ $police }。远离车辆。
    .again = 如果现在可能有人受伤，拨打 { $emergency }。如果不是，拨打 { $police }。远离车辆。
    .sms = 车着火或可能有人受伤，拨打 { $emergency }。漏油或有碎玻璃，拨打警察 { $police }。远离车辆。

danger-pollution = 请拨打环境署（Environment Agency）：{ $environment }，白天晚上都可以。他们处理泄漏、鱼死亡和有害垃圾。远离它，让孩子和宠物也远离。
    .again = 请拨打环境署：{ $environment }，日夜都可以。
    .sms = 请拨打环境署：{ $environment }，日夜都可以。远离它，让孩子和宠物也远离。

danger-hate_incident = 如果有人现在有危险，请拨打 { $emergency }。如果是因为人的身份攻击他们，您可以告诉警察：{ $police }。您仍然可以在这里报告。
    .again = 您可以告诉警察：{ $police }。如果有人现在有危险，拨打 { $emergency }。
    .sms = 有人现在有危险请拨打 { $emergency }。如果是因为人的身份攻击他们，可以告诉警察：{ $police }。

danger-crime_past = 如果现在正在发生，请拨打 { $emergency }。如果已经过去，请拨打警察：{ $police }。如果您听不见，请拨打 18001 { $police }。想匿名，请拨打 Crimestoppers：{ $crimestoppers }。
    .again = 请拨打警察：{ $police }。如果现在正在发生，拨打 { $emergency }。
    .sms = 现在正在发生请拨打 { $emergency }。已经过去请拨打警察 { $police }。匿名请拨打 Crimestoppers：{ $crimestoppers }。
