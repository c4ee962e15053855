# Drafted by machine; not yet reviewed by a speaker.
# Kinds of report: a short name that fits after "a report about", what it is for (.about), other words (.words).

category-fly_tipping = 乱倒的垃圾
    .about = 未经许可丢在地上的垃圾，比如床垫、袋子或轮胎。
    .words = 乱倒垃圾, 乱丢垃圾, 亂倒垃圾, 偷倒垃圾, 非法倾倒, 有人倒垃圾, 丢弃垃圾, 倒垃圾
category-graffiti = 涂鸦
    .about = 画在墙上或其他东西上的字或图。
    .words = 涂鸦, 塗鴉, 喷漆, 墙上乱画, 墙上写字
category-missed_bin = 没有收的垃圾桶
    .about = 住家放出来但没有被清空的垃圾桶。
    .words = 垃圾没收, 垃圾桶没收, 没来收垃圾, 漏收, 垃圾桶没倒, 垃圾桶
category-litter = 街上的垃圾或垃圾箱
    .about = 街上的垃圾，或者满了、坏了、脏了的街边垃圾箱。
    .words = 街上垃圾, 街边垃圾箱, 公共垃圾箱, 垃圾箱满了, 满地垃圾, 街道脏
category-dog_fouling = 狗粪
    .about = 街上、小路上或公园里的狗粪。
    .words = 狗粪, 狗屎, 狗便, 狗大便, 狗拉屎
category-abandoned_vehicle = 被丢弃的车辆
    .about = 看起来被永远丢下的汽车、面包车或其他车辆。
    .words = 废弃车辆, 废车, 弃车, 被丢弃的车, 報廢車, 僵尸车
category-noise = 噪音
    .about = 一直持续、让家里生活很难受的噪音，比如很响的音乐或狗叫。
    .words = 噪音, 噪声, 音乐太吵, 邻居吵, 狗叫, 警报声, 聚会太吵, 很吵
category-housing_repair = 住房维修
    .about = 市政府住房里坏了或需要修的东西。
    .words = 维修, 維修, 修理, 房屋维修, 锅炉坏了, 没有暖气, 漏水, 修房子
category-damp_mould = 潮湿或发霉
    .about = 家里潮湿或发霉。
    .words = 潮湿, 发霉, 發霉, 霉, 黑霉, 霉菌, 潮湿发霉, 墙湿
category-dead_animal = 死去的动物
    .about = 街上或公园里死去的动物。
    .words = 死动物, 死猫, 死狗, 死狐狸, 死鸟, 动物尸体
category-needles = 针头
    .about = 公共场所的针头或其他吸毒垃圾。
    .words = 针头, 針頭, 针, 注射器, 针筒, 毒品垃圾
category-tree = 树木问题
    .about = 倒了、不安全或挡路的树。
    .words = 树, 樹, 树倒了, 树枝, 树枝断了, 树太茂密
category-park_play_area = 公园或游乐场的问题
    .about = 公园或游乐场里坏了、脏了或不安全的东西。
    .words = 公园, 公園, 游乐场, 操场, 秋千, 滑梯, 游乐设施
category-antisocial_behaviour = 扰民行为
    .about = 有人骚扰、威胁或打扰别人，或者破坏一个地方。
    .words = 扰民, 擾民, 反社会行为, 骚扰, 坏邻居, 小混混, 团伙, 霸凌
category-pests = 害虫
    .about = 老鼠、黄蜂或其他害虫。
    .words = 害虫, 害蟲, 老鼠, 大老鼠, 小老鼠, 黄蜂, 黄蜂窝, 蟑螂, 臭虫, 蚂蚁, 鼠患
category-street_light = 路灯问题
    .about = 不亮、坏了或不安全的路灯。
    .words = 路灯, 路燈, 街灯, 灯柱, 灯杆, 灯不亮
category-pothole = 路面或人行道上的坑
    .about = 马路、自行车道或人行道上的坑或破损。
    .words = 路面坑洞, 坑, 路上有坑, 坑洼, 人行道坏了, 路面坏了
category-blocked_drain = 堵塞的下水道
    .about = 堵住的排水口、雨水口或下水道。
    .words = 下水道堵了, 下水道, 排水口, 雨水口, 井盖, 堵水
category-illegal_parking = 乱停车
    .about = 车停在不能停的地方。
    .words = 违章停车, 乱停车, 違例泊車, 停车, 黄线停车, 车道被挡, 违停
category-public_toilet = 公共厕所问题
    .about = 脏了、关了或坏了的公共厕所。
    .words = 公厕, 公共厕所, 厕所, 廁所, 洗手间, 公共卫生间
category-other = 其他问题
    .about = 不属于以上任何一种的问题。
    .words = 其他, 其它, 别的, 别的问题, 都不是

# What is said before the first question.

advice-fly_tipping = 请不要碰垃圾，也不要翻找。不要走近正在倒垃圾的人。如果现在正在发生，请报警。
    .sms = 请不要碰垃圾。如果有人正在倒，请报警。
advice-abandoned_vehicle = 没有交车税的车辆由驾驶员和车辆牌照局（DVLA）管理。如果只是停得不好，请告诉我。
    .sms = 没交车税的车归 DVLA 管。如果只是停得不好，请告诉我。
advice-noise = 我们不能处理公路、火车或飞机的噪音，也不能处理日常声音或孩子玩耍的声音。如果您听到有人受伤害，请拨打 999。
    .sms = 我们不能处理公路、火车、飞机、日常生活或孩子玩耍的声音。有人受伤害请拨打 999。
advice-dead_animal = 请不要碰动物。如果是宠物，我们会查芯片，好通知主人。
advice-needles = 请不要碰针头。让孩子和宠物远离。如果您被针刺到，请冲洗伤口，并拨打 111。
advice-antisocial_behaviour = 如果现在有人有危险，请拨打 999。如果您六个月内告诉过我们三次，可以要求重新审查您的个案。

why-noise-not-anonymous = 这件事我们需要您的姓名，因为我们要说明噪音怎样影响您的家。我们不会告诉邻居您是谁。

# Who looks after things.

body-city = Norwich City Council
body-norfolk_county = Norfolk County Council
body-anglian_water = Anglian Water
body-police_101 = 警察
body-environment_agency = 环境署（Environment Agency）
body-national_highways = National Highways
body-dvla = 驾驶员和车辆牌照局（DVLA）
body-defra = 环境、食品和农村事务部（Defra）
body-landlord = 您的房东
body-housing_association = 您的住房协会
body-homeowner = 房主
body-leaseholder = 长期租约业主（leaseholder）
body-landowner = 土地或建筑的所有人
body-utility = 箱子所属的公司
body-private_contractor = 除虫公司
body-broadland = Broadland 区政府（Broadland District Council）
body-south_norfolk = South Norfolk 区政府（South Norfolk Council）
body-north_norfolk = North Norfolk 区政府（North Norfolk District Council）
body-breckland = Breckland 区政府（Breckland Council）
body-great_yarmouth = Great Yarmouth 区政府（Great Yarmouth Borough Council）
body-west_norfolk = Borough Council of King's Lynn and West Norfolk
body-east_suffolk = East Suffolk 区政府（East Suffolk Council）

# Why it is theirs.

why-norfolk_county = Norfolk County Council 负责马路、人行道和路灯。
why-anglian_water = Anglian Water 负责街道下面的下水道。
why-police_101 = 警察处理犯罪，也处理堵路的车辆。
why-environment_agency = 环境署处理数量很大或有害的垃圾。
why-national_highways = National Highways 负责最大的公路，比如 A47。
why-dvla = DVLA 处理没有交车税的车辆。
why-defra = 很多野鸟死亡时，Defra 想知道。它们可能有禽流感。
why-landlord = 房东必须保证您的家安全、完好。请先告诉房东。如果没有人处理，请告诉我们，我们可以查看。
why-housing_association = 住房协会必须保证您的家安全、完好。
why-homeowner = 房主负责房子的维修和下水道。
why-leaseholder = 长期租约业主负责房子里面。我们负责楼房和公用部分。
why-landowner = 私人土地上的东西必须由土地所有人清理。市政府无权在那里工作。
why-utility = 公司必须清洁自己的箱子。箱子上常常有公司的名字。
why-private_contractor = 市政府处理市政府住房和公共土地上的害虫。其他住房可以请公司处理，要收费。
why-neighbour = 每个地方政府负责自己的地区。

# How far a report has come: what it is called, what it means (.meaning), what comes next (.next).

status-received = 我们收到了您的报告
    .meaning = 您的报告已经安全保存。还没有人读。
    .next = 会有人读它，并选择合适的部门。
status-triage = 我们正在选择合适的部门
    .meaning = 有人读了您的报告，正在决定由谁处理。
    .next = 合适的部门会查看。
status-investigating = 我们正在查看
    .meaning = 有一个部门正在了解要做什么。
    .next = 部门会安排工作，或告诉您为什么不做。
status-scheduled = 我们计划做这项工作
    .meaning = 工作已经排进名单，有日期。
    .next = 工作队会来做。
status-in_progress = 工作已经开始
    .meaning = 工作队已经开始工作。
    .next = 工作队会做完。您随时可以在这里问进展。
status-referred_internal = 现在由我们的另一个部门处理
    .meaning = 您的报告属于我们的另一个部门。我们已经转给他们。
    .next = 那个部门会查看。您不需要做什么。
status-fixed = 已完成
    .meaning = 工作做完了。
    .next = 如果没有做好，请在这里再报告一次，并给出这个编号。
status-duplicate = 已经有人告诉我们
    .meaning = 我们收到过同一件事的报告。我们把您的放在一起了。
    .next = 他们有消息时，您也会有。
status-not_ours = 这归{ $body }管
    .meaning = 市政府不负责这件事。
    .next = 您可以问我怎样联系他们。
status-no_action = 我们不能做这件事
    .meaning = 我们查看了，不会做任何工作。
    .next = 如果您不同意，可以要求我们再考虑，或投诉。
status-cancelled = 您要求我们停止
    .meaning = 因为您要求停止，我们不再做了。
    .next = 您随时可以再报告。
status-closed = 已结束
    .meaning = 我们已经做了能做的一切。
    .next = 如果没有做好，请在这里再报告一次，并给出这个编号。
status-reopened = 重新打开
    .meaning = 之前结束了。我们又在处理。
    .next = 会有部门再看一次。
