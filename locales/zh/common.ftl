# Drafted by machine; not yet reviewed by a speaker.
# Answers that many questions share.

choice-yes = 是
    .words = 是, 是的, 对, 對, 对的, 好, 好的, 好啊, 可以, 行, 嗯, 没错, 正确, 当然, 当然可以, 要, 係, 啱, shi, shide, dui, hao
choice-no = 否
    .words = 否, 不, 不是, 不是的, 不要, 不对, 不對, 不行, 不用, 不用了, 没有, 沒有, 没, 不需要, 不正确, 唔係, 唔使, bu, bushi, meiyou
choice-unsure = 我不确定
    .words = 不确定, 不確定, 不清楚, 不知道, 我不知道, 不太清楚, 说不准, 很难说, 不晓得, 看不出来, 没把握, 唔知, 唔清楚, buzhidao
choice-skip = 跳过
    .words = 跳过, 跳過, 跳过这个, 跳过这题, 略过, 不填, 不想说, 不想回答, 下一个, 下一题, 继续下一个, tiaoguo
choice-other = 其他
    .words = 其他, 其它, 别的, 別的, 其他的, 另外的
choice-none = 都不是
    .words = 都不是, 都没有, 一个都没有, 没有人, 没人, 无, 不适用, 都唔係

# Opening hours, days and times as they are read out.

opening-span = { $days } { $from }至{ $to }
opening-days = { $first }至{ $last }
opening-never = 目前不开放
clock-time =
    { $kind ->
        [midday] 中午12点
        [midnight] 午夜12点
        [hour] { $half ->
            [am] 上午
           *[pm] 下午
        }{ $hour }点
       *[minutes] { $half ->
            [am] 上午
           *[pm] 下午
        }{ $hour }:{ $minutes }
    }
day-monday = 星期一
day-tuesday = 星期二
day-wednesday = 星期三
day-thursday = 星期四
day-friday = 星期五
day-saturday = 星期六
day-sunday = 星期日
