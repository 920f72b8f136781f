namespace NodeHost.Runtime.Expressions.Dates.Text.Languages;

/// <summary>Names and patterns of dates in Danish; <see cref="Language"/> says how to read them.</summary>
internal static class Danish
{
    public const string Text = """
        hours=H
        hours24=h23
        gmt=GMT
        decimal=,
        group=.
        grouped=1000
        months.long=januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
        days.long=mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag
        eras.long=før Kristus|efter Kristus
        months.short=jan.|feb.|mar.|apr.|maj|jun.|jul.|aug.|sep.|okt.|nov.|dec.
        days.short=man.|tirs.|ons.|tors.|fre.|lør.|søn.
        eras.short=f.Kr.|e.Kr.
        months.narrow=J|F|M|A|M|J|J|A|S|O|N|D
        days.narrow=M|T|O|T|F|L|S
        eras.narrow=fKr|eKr
        meridiems=AM|PM
        p.yMd={d}.{M}.{y}
        p.yMMMd={d}. {M} {y}
        p.yMMMMEEEEd={E} den {d}. {M} {y}
        p.hm={h}.{mm}\u202f{a}
        p.Hm={HH}.{mm}
        p.glue.short={1}, {0}
        p.glue.medium={1}, {0}
        p.glue.long={1} kl. {0}
        p.glue.full={1} kl. {0}
        p.E={E}
        p.d={d}.
        p.M={M}
        p.MMM={M}
        p.y={y}
        p.Ed={E} den {d}.
        p.ME={M} {E}
        p.Md={d}.{M}
        p.MMME={M} {E}
        p.MMMd={d}. {M}
        p.MMMME={E} (måned: {M})
        p.MMMMEEEE={M} {E}
        p.Gy={y} {G}
        p.yE={y} {E}
        p.yd={y} (dag: {d}.)
        p.yM={M}.{y}
        p.yMMM={M} {y}
        p.MEd={E} {d}.{M}
        p.MMMEd={E} {d}. {M}
        p.Gyd={y} {G} (dag: {d}.)
        p.yEd={y} {E} den {d}.
        p.GyM={M}/{y} {G}
        p.yME={M}.{y} {E}
        p.GyMMM={M} {y} {G}
        p.yMMME={M} {y} {E}
        p.GyMd={d}.{M}.{y} {G}
        p.yMEd={E} {d}.{M}.{y}
        p.GyMMMd={d}. {M} {y} {G}
        p.yMMMEd={E} {d}. {M} {y}
        p.yMMMEEEEd={E} den {d}. {M} {y}
        p.yMMMMEd={E} den {d}. {M} {y}
        p.h={h}\u202f{a}
        p.H={HH}
        p.Hz={HH}h {z}
        p.hms={h}.{mm}.{ss}\u202f{a}
        p.Hms={HH}.{mm}.{ss}
        p.Hmsz={H}.{mm}.{ss} {z}
        p.m={m}
        p.s={s}
        p.ms={mm}.{ss}
        p.E h={E} {h}\u202f{a}
        p.E hm={E} {h}.{mm}\u202f{a}
        p.E Hm={E} {HH}.{mm}
        p.E hms={E} {h}.{mm}.{ss}\u202f{a}
        p.E Hms={E} {HH}.{mm}.{ss}
        p.date.full={EEEE} den {d}. {MMMM} {y}
        p.time.full={HH}.{mm}.{ss} {zzzz}
        p.date.long={d}. {MMMM} {y}
        p.time.long={HH}.{mm}.{ss} {z}
        p.date.medium={d}. {MMM} {y}
        p.time.medium={HH}.{mm}.{ss}
        p.date.short={dd}.{MM}.{y}
        p.time.short={HH}.{mm}
        plurals=one|other
        ago.years.long=for {0} år siden|for {0} år siden
        in.years.long=om {0} år|om {0} år
        auto.years.long=-1=sidste år|0=i år|1=næste år
        ago.quarters.long=for {0} kvartal siden|for {0} kvartaler siden
        in.quarters.long=om {0} kvartal|om {0} kvartaler
        auto.quarters.long=-1=sidste kvartal|0=dette kvartal|1=næste kvartal
        ago.months.long=for {0} måned siden|for {0} måneder siden
        in.months.long=om {0} måned|om {0} måneder
        auto.months.long=-1=sidste måned|0=denne måned|1=næste måned
        ago.weeks.long=for {0} uge siden|for {0} uger siden
        in.weeks.long=om {0} uge|om {0} uger
        auto.weeks.long=-1=sidste uge|0=denne uge|1=næste uge
        ago.days.long=for {0} dag siden|for {0} dage siden
        in.days.long=om {0} dag|om {0} dage
        auto.days.long=-2=i forgårs|-1=i går|0=i dag|1=i morgen|2=i overmorgen
        ago.hours.long=for {0} time siden|for {0} timer siden
        in.hours.long=om {0} time|om {0} timer
        auto.hours.long=0=denne time
        ago.minutes.long=for {0} minut siden|for {0} minutter siden
        in.minutes.long=om {0} minut|om {0} minutter
        auto.minutes.long=0=dette minut
        ago.seconds.long=for {0} sekund siden|for {0} sekunder siden
        in.seconds.long=om {0} sekund|om {0} sekunder
        auto.seconds.long=0=nu
        ago.years.short={0} år siden|{0} år siden
        ago.quarters.short={0} kvt. siden|{0} kvt. siden
        in.quarters.short=om {0} kvt.|om {0} kvt.
        auto.quarters.short=-1=sidste kvt.|0=dette kvt.|1=næste kvt.
        ago.months.short={0} md. siden|{0} mdr. siden
        in.months.short=om {0} md.|om {0} mdr.
        auto.months.short=-1=sidste md.|0=denne md.|1=næste md.
        ago.weeks.short={0} uge siden|{0} uger siden
        ago.days.short={0} dag siden|{0} dage siden
        ago.hours.short={0} time siden|{0} timer siden
        ago.minutes.short={0} min. siden|{0} min. siden
        in.minutes.short=om {0} min.|om {0} min.
        ago.seconds.short={0} sek. siden|{0} sek. siden
        in.seconds.short=om {0} sek.|om {0} sek.
        zone.Greenwich Mean Time=GMT
        zone.Central European Standard Time=Centraleuropæisk normaltid|Centraleuropæisk sommertid|CET|CEST
        zone.Eastern European Standard Time=Østeuropæisk normaltid|Østeuropæisk sommertid|EET|EEST
        zone.South Africa Standard Time=Sydafrikansk tid
        zone.Hawaii-Aleutian Standard Time=Hawaii-Aleutian-normaltid|Hawaii-Aleutian-sommertid
        zone.Alaska Standard Time=Alaska-normaltid|Alaska-sommertid
        zone.Atlantic Standard Time=Atlantic-normaltid|Atlantic-sommertid
        zone.Brasilia Standard Time=Brasiliansk normaltid
        zone.Argentina Standard Time=Argentinsk normaltid
        zone.Central Standard Time=Central-normaltid|Central-sommertid
        zone.Mountain Standard Time=Mountain-normaltid|Mountain-sommertid
        zone.Eastern Standard Time=Eastern-normaltid|Eastern-sommertid
        zone.Pacific Standard Time=Pacific-normaltid|Pacific-sommertid
        zone.Australian Eastern Standard Time=Østaustralsk normaltid|Østaustralsk sommertid
        zone.New Zealand Standard Time=Newzealandsk normaltid|Newzealandsk sommertid
        zone.India Standard Time=Indisk normaltid
        zone.Gulf Standard Time=Golflandene-normaltid
        zone.Hong Kong Standard Time=Hongkong-normaltid
        zone.Israel Standard Time=Israelsk normaltid|Israelsk sommertid
        zone.China Standard Time=Kinesisk normaltid
        zone.Korean Standard Time=Koreansk normaltid
        zone.Singapore Standard Time=Singapore-tid
        zone.Japan Standard Time=Japansk normaltid
        zone.Western European Standard Time=Vesteuropæisk normaltid|Vesteuropæisk sommertid|WET|WEST
        zone.Dublin=GMT|Irsk normaltid
        zone.Türkiye Standard Time=Tyrkisk normaltid
        zone.Moscow Standard Time=Moskva-normaltid
        zone.London=GMT|Britisk sommertid
        zone.Coordinated Universal Time=Koordineret universaltid||UTC
        """;
}
