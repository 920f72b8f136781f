namespace NodeHost.Runtime.Expressions.Dates.Text.Languages;

/// <summary>Names and patterns of dates in Dutch; <see cref="Language"/> says how to read them.</summary>
internal static class Dutch
{
    public const string Text = """
        hours=H
        hours24=h23
        gmt=GMT
        decimal=,
        group=.
        grouped=1000
        months.long=januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
        days.long=maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
        eras.long=voor Christus|na Christus
        months.short=jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec
        days.short=ma|di|wo|do|vr|za|zo
        eras.short=v.Chr.|n.Chr.
        months.narrow=J|F|M|A|M|J|J|A|S|O|N|D
        days.narrow=M|D|W|D|V|Z|Z
        eras.narrow=v.C.|n.C.
        meridiems=a.m.|p.m.
        p.yMd={d}-{M}-{y}
        p.yMMMd={d} {M} {y}
        p.yMMMMEEEEd={E} {d} {M} {y}
        p.hm={h}:{mm} {a}
        p.Hm={HH}:{mm}
        p.glue.short={1}, {0}
        p.glue.medium={1}, {0}
        p.glue.long={1} om {0}
        p.glue.full={1} om {0}
        p.E={E}
        p.d={d}
        p.M={M}
        p.MMM={M}
        p.y={y}
        p.Ed={E} {d}
        p.ME={M} {E}
        p.Md={d}-{M}
        p.MMME={M} {E}
        p.MMMd={d} {M}
        p.MMMME={E} (maand: {M})
        p.MMMMEEEE={M} {E}
        p.Gy={y} {G}
        p.yE={y} {E}
        p.yd={y} (dag: {d})
        p.yM={M}-{y}
        p.yMMM={M} {y}
        p.MEd={E} {d}-{M}
        p.MMMEd={E} {d} {M}
        p.Gyd={y} {G} (dag: {d})
        p.yEd={y} {E} {d}
        p.GyM={M}/{y} {G}
        p.yME={M}-{y} {E}
        p.GyMMM={M} {y} {G}
        p.yMMME={M} {y} {E}
        p.GyMd={d}/{M}/{y} {G}
        p.yMEd={E} {d}-{M}-{y}
        p.GyMMMd={d} {M} {y} {G}
        p.yMMMEd={E} {d} {M} {y}
        p.h={h}\u202f{a}
        p.H={HH}
        p.Hz={HH}h {z}
        p.hms={h}:{mm}:{ss} {a}
        p.Hms={HH}:{mm}:{ss}
        p.Hmsz={H}:{mm}:{ss} {z}
        p.m={m}
        p.s={s}
        p.ms={mm}:{ss}
        p.E h={E} {h}\u202f{a}
        p.E hm={E} {h}:{mm} {a}
        p.E Hm={E} {HH}:{mm}
        p.E hms={E} {h}:{mm}:{ss} {a}
        p.E Hms={E} {HH}:{mm}:{ss}
        p.date.full={EEEE} {d} {MMMM} {y}
        p.time.full={HH}:{mm}:{ss} {zzzz}
        p.date.long={d} {MMMM} {y}
        p.time.long={HH}:{mm}:{ss} {z}
        p.date.medium={d} {MMM} {y}
        p.time.medium={HH}:{mm}:{ss}
        p.date.short={dd}-{MM}-{y}
        p.time.short={HH}:{mm}
        plurals=one|other
        ago.years.long={0} jaar geleden|{0} jaar geleden
        in.years.long=over {0} jaar|over {0} jaar
        auto.years.long=-1=vorig jaar|0=dit jaar|1=volgend jaar
        ago.quarters.long={0} kwartaal geleden|{0} kwartalen geleden
        in.quarters.long=over {0} kwartaal|over {0} kwartalen
        auto.quarters.long=-1=vorig kwartaal|0=dit kwartaal|1=volgend kwartaal
        ago.months.long={0} maand geleden|{0} maanden geleden
        in.months.long=over {0} maand|over {0} maanden
        auto.months.long=-1=vorige maand|0=deze maand|1=volgende maand
        ago.weeks.long={0} week geleden|{0} weken geleden
        in.weeks.long=over {0} week|over {0} weken
        auto.weeks.long=-1=vorige week|0=deze week|1=volgende week
        ago.days.long={0} dag geleden|{0} dagen geleden
        in.days.long=over {0} dag|over {0} dagen
        auto.days.long=-2=eergisteren|-1=gisteren|0=vandaag|1=morgen|2=overmorgen
        ago.hours.long={0} uur geleden|{0} uur geleden
        in.hours.long=over {0} uur|over {0} uur
        auto.hours.long=0=binnen een uur
        ago.minutes.long={0} minuut geleden|{0} minuten geleden
        in.minutes.long=over {0} minuut|over {0} minuten
        auto.minutes.long=0=binnen een minuut
        ago.seconds.long={0} seconde geleden|{0} seconden geleden
        in.seconds.long=over {0} seconde|over {0} seconden
        auto.seconds.long=0=nu
        ago.quarters.short={0} kwart. geleden|{0} kwart. geleden
        in.quarters.short=over {0} kwart.|over {0} kwart.
        ago.days.short={0} dag geleden|{0} dgn geleden
        in.days.short=over {0} dag|over {0} dgn
        ago.minutes.short={0} min. geleden|{0} min. geleden
        in.minutes.short=over {0} min.|over {0} min.
        ago.seconds.short={0} sec. geleden|{0} sec. geleden
        in.seconds.short=over {0} sec.|over {0} sec.
        ago.quarters.narrow={0} kw. geleden|{0} kw. geleden
        in.quarters.narrow=over {0} kw.|over {0} kw.
        zone.Greenwich Mean Time=~||GMT
        zone.Central European Standard Time=Midden-Europese standaardtijd|Midden-Europese zomertijd|CET|CEST
        zone.Eastern European Standard Time=Oost-Europese standaardtijd|Oost-Europese zomertijd|EET|EEST
        zone.South Africa Standard Time=Zuid-Afrikaanse tijd
        zone.Hawaii-Aleutian Standard Time=Hawaii-Aleoetische standaardtijd|Hawaii-Aleoetische zomertijd|HAST|HADT
        zone.Alaska Standard Time=Alaska-standaardtijd|Alaska-zomertijd|AKST|AKDT
        zone.Atlantic Standard Time=Atlantic-standaardtijd|Atlantic-zomertijd|AST|ADT
        zone.Brasilia Standard Time=Braziliaanse standaardtijd
        zone.Argentina Standard Time=Argentijnse standaardtijd
        zone.Central Standard Time=Central-standaardtijd|Central-zomertijd|CST|CDT
        zone.Mountain Standard Time=Mountain-standaardtijd|Mountain-zomertijd|MST|MDT
        zone.Eastern Standard Time=Eastern-standaardtijd|Eastern-zomertijd|EST|EDT
        zone.Pacific Standard Time=Pacific-standaardtijd|Pacific-zomertijd|PST|PDT
        zone.Australian Eastern Standard Time=Oost-Australische standaardtijd|Oost-Australische zomertijd
        zone.New Zealand Standard Time=Nieuw-Zeelandse standaardtijd|Nieuw-Zeelandse zomertijd
        zone.India Standard Time=Indiase tijd
        zone.Gulf Standard Time=Golf-standaardtijd
        zone.Hong Kong Standard Time=Hongkongse standaardtijd
        zone.Israel Standard Time=Israëlische standaardtijd|Israëlische zomertijd
        zone.China Standard Time=Chinese standaardtijd
        zone.Korean Standard Time=Koreaanse standaardtijd
        zone.Singapore Standard Time=Singaporese standaardtijd
        zone.Japan Standard Time=Japanse standaardtijd
        zone.Western European Standard Time=West-Europese standaardtijd|West-Europese zomertijd|WET|WEST
        zone.Dublin=Greenwich Mean Time|Ierse standaardtijd|GMT
        zone.Türkiye Standard Time=Turkse standaardtijd
        zone.Moscow Standard Time=Moskou-standaardtijd
        zone.London=Greenwich Mean Time|Britse zomertijd|GMT
        zone.Coordinated Universal Time=gecoördineerde wereldtijd||UTC
        """;
}
