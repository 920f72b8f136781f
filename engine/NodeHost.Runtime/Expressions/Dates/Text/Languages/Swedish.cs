namespace NodeHost.Runtime.Expressions.Dates.Text.Languages;

/// <summary>Names and patterns of dates in Swedish; <see cref="Language"/> says how to read them.</summary>
internal static class Swedish
{
    public const string Text = """
        hours=H
        hours24=h23
        colon=:
        minus=−
        gmt=GMT
        decimal=,
        group=\u00a0
        grouped=1000
        months.long=januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
        days.long=måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag
        eras.long=före Kristus|efter Kristus
        months.short=jan.|feb.|mars|apr.|maj|juni|juli|aug.|sep.|okt.|nov.|dec.
        days.short=mån|tis|ons|tors|fre|lör|sön
        eras.short=f.Kr.|e.Kr.
        months.narrow=J|F|M|A|M|J|J|A|S|O|N|D
        days.narrow=M|T|O|T|F|L|S
        eras.narrow=f.Kr.|e.Kr.
        meridiems=fm|em
        p.yMd={y}-{MM}-{dd}
        p.yMMMd={d} {M} {y}
        p.yMMMMEEEEd={E} {d} {M} {y}
        p.hm={h}:{mm}\u202f{a}
        p.Hm={HH}:{mm}
        p.glue.short={1} {0}
        p.glue.medium={1} {0}
        p.glue.long={1} kl. {0}
        p.glue.full={1} kl. {0}
        p.E={E}
        p.d={d}
        p.M={M}
        p.MMM={M}
        p.y={y}
        p.Ed={E} {d}
        p.ME={M} {E}
        p.Md={d}/{M}
        p.MMME={M} {E}
        p.MMMd={d} {M}
        p.MMMME={E} (månad: {M})
        p.MMMMEEEE={M} {E}
        p.Gy={y} {G}
        p.yE={y} {E}
        p.yd={y} (dag: {d})
        p.yM={y}-{MM}
        p.yMMM={M} {y}
        p.MEd={E} {d}/{M}
        p.MMMEd={E} {d} {M}
        p.Gyd={y} {G} (dag: {d})
        p.yEd={y} {E} {d}
        p.GyM={y}-{MM} {G}
        p.yME={y}-{MM} {E}
        p.GyMMM={M} {y} {G}
        p.yMMME={M} {y} {E}
        p.GyMd={y}-{MM}-{dd} {G}
        p.yMEd={E}, {y}-{MM}-{dd}
        p.GyMMMd={d} {M} {y} {G}
        p.yMMMEd={E} {d} {M} {y}
        p.h={h}\u202f{a}
        p.H={HH}
        p.Hz={HH}h {z}
        p.hms={h}:{mm}:{ss}\u202f{a}
        p.Hms={HH}:{mm}:{ss}
        p.Hmsz={H}:{mm}:{ss} {z}
        p.m={m}
        p.s={s}
        p.ms={mm}:{ss}
        p.date.full={EEEE} {d} {MMMM} {y}
        p.time.full={HH}:{mm}:{ss} {zzzz}
        p.date.long={d} {MMMM} {y}
        p.time.long={HH}:{mm}:{ss} {z}
        p.date.medium={d} {MMM} {y}
        p.time.medium={HH}:{mm}:{ss}
        p.date.short={y}-{MM}-{dd}
        p.time.short={HH}:{mm}
        plurals=one|other
        ago.years.long=för {0} år sedan|för {0} år sedan
        in.years.long=om {0} år|om {0} år
        auto.years.long=-1=förra året|0=i år|1=nästa år
        ago.quarters.long=för {0} kvartal sedan|för {0} kvartal sedan
        in.quarters.long=om {0} kvartal|om {0} kvartal
        auto.quarters.long=-1=förra kvartalet|0=detta kvartal|1=nästa kvartal
        ago.months.long=för {0} månad sedan|för {0} månader sedan
        in.months.long=om {0} månad|om {0} månader
        auto.months.long=-1=förra månaden|0=den här månaden|1=nästa månad
        ago.weeks.long=för {0} vecka sedan|för {0} veckor sedan
        in.weeks.long=om {0} vecka|om {0} veckor
        auto.weeks.long=-1=förra veckan|0=denna vecka|1=nästa vecka
        ago.days.long=för {0} dag sedan|för {0} dagar sedan
        in.days.long=om {0} dag|om {0} dagar
        auto.days.long=-2=i förrgår|-1=i går|0=i dag|1=i morgon|2=i övermorgon
        ago.hours.long=för {0} timme sedan|för {0} timmar sedan
        in.hours.long=om {0} timme|om {0} timmar
        auto.hours.long=0=denna timme
        ago.minutes.long=för {0} minut sedan|för {0} minuter sedan
        in.minutes.long=om {0} minut|om {0} minuter
        auto.minutes.long=0=denna minut
        ago.seconds.long=för {0} sekund sedan|för {0} sekunder sedan
        in.seconds.long=om {0} sekund|om {0} sekunder
        auto.seconds.long=0=nu
        ago.years.short=för {0} år sen|för {0} år sen
        ago.quarters.short=för {0} kv. sen|för {0} kv. sen
        in.quarters.short=om {0} kv.|om {0} kv.
        auto.quarters.short=-1=förra kv.|0=detta kv.|1=nästa kv.
        ago.months.short=för {0} mån. sen|för {0} mån. sen
        in.months.short=om {0} mån.|om {0} mån.
        auto.months.short=-1=förra mån.|0=denna mån.|1=nästa mån.
        ago.weeks.short=för {0} v. sedan|för {0} v. sedan
        in.weeks.short=om {0} v.|om {0} v.
        auto.weeks.short=-1=förra v.|0=denna v.|1=nästa v.
        ago.days.short=för {0} d sedan|för\u00a0{0}\u00a0d sedan
        in.days.short=om {0} d|om {0} d
        ago.hours.short=för {0} tim sedan|för {0} tim sedan
        in.hours.short=om {0} tim|om {0} tim
        ago.minutes.short=för {0} min sen|för {0} min sen
        in.minutes.short=om\u00a0{0} min|om\u00a0{0} min
        ago.seconds.short=för {0} s sen|för {0} s sen
        in.seconds.short=om\u00a0{0} sek|om {0} sek
        ago.years.narrow=−{0} år|−{0} år
        in.years.narrow=+{0} år|+{0} år
        ago.quarters.narrow=−{0} kv|−{0} kv
        in.quarters.narrow=+{0} kv.|+{0} kv.
        ago.months.narrow=−{0} mån|−{0} mån
        in.months.narrow=+{0} mån.|+{0} mån.
        ago.weeks.narrow=−{0} v|−{0} v
        in.weeks.narrow=+{0} v.|+{0} v.
        ago.days.narrow=−{0} d|−{0} d
        in.days.narrow=+{0} d|+{0} d
        auto.days.narrow=-2=i förrgår|-1=igår|0=idag|1=imorgon|2=i övermorgon
        ago.hours.narrow=−{0} h|−{0} h
        in.hours.narrow=+{0} h|+{0} h
        ago.minutes.narrow=−{0} min|−{0} min
        in.minutes.narrow=+{0} min|+{0} min
        ago.seconds.narrow=−{0} s|−{0} s
        in.seconds.narrow=+{0} s|+{0} s
        zone.Greenwich Mean Time=Greenwichtid||GMT
        zone.East Africa Time=östafrikansk tid
        zone.Central European Standard Time=centraleuropeisk normaltid|centraleuropeisk sommartid|CET|CEST
        zone.West Africa Time=västafrikansk tid
        zone.Eastern European Standard Time=östeuropeisk normaltid|östeuropeisk sommartid|EET|EEST
        zone.South Africa Standard Time=sydafrikansk tid
        zone.Hawaii-Aleutian Standard Time=aleutisk normaltid|aleutisk sommartid
        zone.Alaska Standard Time=Alaska, normaltid|Alaska, sommartid
        zone.Atlantic Standard Time=nordamerikansk atlantnormaltid|nordamerikansk atlantsommartid
        zone.Brasilia Standard Time=Brasilia, normaltid|Brasilia, sommartid
        zone.Argentina Standard Time=östargentinsk normaltid|östargentinsk sommartid
        zone.Central Standard Time=centralnordamerikansk normaltid|centralnordamerikansk sommartid
        zone.Colombia Standard Time=colombiansk normaltid|colombiansk sommartid
        zone.Mountain Standard Time=Klippiga bergen, normaltid|Klippiga bergen, sommartid
        zone.Eastern Standard Time=östnordamerikansk normaltid|östnordamerikansk sommartid
        zone.Chile Standard Time=chilensk normaltid|chilensk sommartid
        zone.Mexican Pacific Standard Time=mexikansk stillahavstid, normaltid|mexikansk stillahavstid, sommartid
        zone.Peru Standard Time=peruansk normaltid|peruansk sommartid
        zone.Pacific Standard Time=västnordamerikansk normaltid|västnordamerikansk sommartid
        zone.Newfoundland Standard Time=Newfoundland, normaltid|Newfoundland, sommartid
        zone.Australian Eastern Standard Time=östaustralisk normaltid|östaustralisk sommartid
        zone.New Zealand Standard Time=nyzeeländsk normaltid|nyzeeländsk sommartid
        zone.Arabian Standard Time=saudiarabisk normaltid|saudiarabisk sommartid
        zone.Indochina Time=indokinesisk tid
        zone.India Standard Time=indisk tid
        zone.Gulf Standard Time=Persiska vikentid
        zone.Hong Kong Standard Time=Hongkong, normaltid
        zone.Western Indonesia Time=västindonesisk tid
        zone.Israel Standard Time=israelisk normaltid|israelisk sommartid
        zone.Pakistan Standard Time=pakistansk normaltid|pakistansk sommartid
        zone.Nepal Time=nepalesisk tid
        zone.China Standard Time=kinesisk normaltid|kinesisk sommartid
        zone.Philippine Standard Time=filippinsk normaltid
        zone.Korean Standard Time=koreansk normaltid
        zone.Singapore Standard Time=Singaporetid
        zone.Iran Standard Time=iransk normaltid|iransk sommartid
        zone.Japan Standard Time=japansk normaltid
        zone.Western European Standard Time=västeuropeisk normaltid|västeuropeisk sommartid|WET|WEST
        zone.Dublin=Greenwichtid|irländsk sommartid|GMT
        zone.Türkiye Standard Time=turkisk normaltid
        zone.Moscow Standard Time=Moskva, normaltid|Moskva, sommartid
        zone.London=Greenwichtid|brittisk sommartid|GMT
        zone.Honolulu=Honolulu, normaltid
        zone.Coordinated Universal Time=koordinerad universell tid||UTC
        """;
}
