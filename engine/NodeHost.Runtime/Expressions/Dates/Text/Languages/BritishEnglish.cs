namespace NodeHost.Runtime.Expressions.Dates.Text.Languages;

/// <summary>Names and patterns of dates in British English; <see cref="Language"/> says how to read them.</summary>
internal static class BritishEnglish
{
    public const string Text = """
        hours=H
        hours24=h23
        gmt=GMT
        decimal=.
        group=,
        grouped=1000
        months.long=January|February|March|April|May|June|July|August|September|October|November|December
        days.long=Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
        eras.long=Before Christ|Anno Domini
        months.short=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec
        days.short=Mon|Tue|Wed|Thu|Fri|Sat|Sun
        eras.short=BC|AD
        months.narrow=J|F|M|A|M|J|J|A|S|O|N|D
        days.narrow=M|T|W|T|F|S|S
        eras.narrow=B|A
        meridiems=am|pm
        p.yMd={dd}/{MM}/{y}
        p.yMMMd={d} {M} {y}
        p.yMMMMEEEEd={E}, {d} {M} {y}
        p.hm={h}:{mm}\u202f{a}
        p.Hm={HH}:{mm}
        p.glue.short={1}, {0}
        p.glue.medium={1}, {0}
        p.glue.long={1} at {0}
        p.glue.full={1} at {0}
        p.E={E}
        p.d={d}
        p.M={M}
        p.MMM={M}
        p.y={y}
        p.Ed={E} {d}
        p.ME={M} {E}
        p.Md={dd}/{MM}
        p.MMME={M} {E}
        p.MMMd={d} {M}
        p.MMMME={E} (month: {M})
        p.MMMMEEEE={M} {E}
        p.Gy={y} {G}
        p.yE={y} {E}
        p.yd={y} (day: {d})
        p.yM={MM}/{y}
        p.yMMM={M} {y}
        p.MEd={E} {dd}/{MM}
        p.MMMEd={E} {d} {M}
        p.Gyd={y} {G} (day: {d})
        p.yEd={E} {d} {y}
        p.GyM={M}/{y} {G}
        p.yME={MM}/{y} {E}
        p.GyMMM={M} {y} {G}
        p.yMMME={M} {y} {E}
        p.GyMd={dd}/{MM}/{y} {G}
        p.yMEd={E}, {dd}/{MM}/{y}
        p.GyMMMd={d} {M} {y} {G}
        p.yMMMEd={E}, {d} {M} {y}
        p.h={h}\u202f{a}
        p.H={HH}
        p.Hz={HH}h {z}
        p.hms={h}:{mm}:{ss}\u202f{a}
        p.Hms={HH}:{mm}:{ss}
        p.Hmsz={H}:{mm}:{ss} {z}
        p.m={m}
        p.s={s}
        p.ms={mm}:{ss}
        p.E h={E} {h}\u202f{a}
        p.E hm={E} {h}:{mm}\u202f{a}
        p.E Hm={E} {HH}:{mm}
        p.E hms={E} {h}:{mm}:{ss}\u202f{a}
        p.E Hms={E} {HH}:{mm}:{ss}
        p.date.full={EEEE}, {d} {MMMM} {y}
        p.time.full={HH}:{mm}:{ss} {zzzz}
        p.date.long={d} {MMMM} {y}
        p.time.long={HH}:{mm}:{ss} {z}
        p.date.medium={d} {MMM} {y}
        p.time.medium={HH}:{mm}:{ss}
        p.date.short={dd}/{MM}/{y}
        p.time.short={HH}:{mm}
        plurals=one|other
        ago.years.long={0} year ago|{0} years ago
        in.years.long=in {0} year|in {0} years
        auto.years.long=-1=last year|0=this year|1=next year
        ago.quarters.long={0} quarter ago|{0} quarters ago
        in.quarters.long=in {0} quarter|in {0} quarters
        auto.quarters.long=-1=last quarter|0=this quarter|1=next quarter
        ago.months.long={0} month ago|{0} months ago
        in.months.long=in {0} month|in {0} months
        auto.months.long=-1=last month|0=this month|1=next month
        ago.weeks.long={0} week ago|{0} weeks ago
        in.weeks.long=in {0} week|in {0} weeks
        auto.weeks.long=-1=last week|0=this week|1=next week
        ago.days.long={0} day ago|{0} days ago
        in.days.long=in {0} day|in {0} days
        auto.days.long=-1=yesterday|0=today|1=tomorrow
        ago.hours.long={0} hour ago|{0} hours ago
        in.hours.long=in {0} hour|in {0} hours
        auto.hours.long=0=this hour
        ago.minutes.long={0} minute ago|{0} minutes ago
        in.minutes.long=in {0} minute|in {0} minutes
        auto.minutes.long=0=this minute
        ago.seconds.long={0} second ago|{0} seconds ago
        in.seconds.long=in {0} second|in {0} seconds
        auto.seconds.long=0=now
        ago.years.short={0} yr ago|{0} yr ago
        in.years.short=in {0} yr|in {0} yr
        auto.years.short=-1=last yr|0=this yr|1=next yr
        ago.quarters.short={0} qtr ago|{0} qtr ago
        in.quarters.short=in {0} qtr|in {0} qtr
        auto.quarters.short=-1=last qtr.|0=this qtr.|1=next qtr.
        ago.months.short={0} mo ago|{0} mo ago
        in.months.short=in {0} mo|in {0} mo
        auto.months.short=-1=last mo|0=this mo|1=next mo
        ago.weeks.short={0} wk ago|{0} wk ago
        in.weeks.short=in {0} wk|in {0} wk
        auto.weeks.short=-1=last wk|0=this wk|1=next wk
        ago.hours.short={0} hr ago|{0} hr ago
        in.hours.short=in {0} hr|in {0} hr
        ago.minutes.short={0} min ago|{0} min ago
        in.minutes.short=in {0} min|in {0} min
        ago.seconds.short={0} sec ago|{0} sec ago
        in.seconds.short=in {0} sec|in {0} sec
        zone.Greenwich Mean Time=~||GMT
        zone.Central European Standard Time=~|Central European Summer Time|CET|CEST
        zone.Eastern European Standard Time=~|Eastern European Summer Time|EET|EEST
        zone.Gulf Standard Time=~||GST
        zone.Western European Standard Time=~|Western European Summer Time|WET|WEST
        zone.Dublin=Greenwich Mean Time|Irish Standard Time|GMT
        zone.London=Greenwich Mean Time|British Summer Time|GMT|BST
        zone.Coordinated Universal Time=~||UTC
        """;
}
