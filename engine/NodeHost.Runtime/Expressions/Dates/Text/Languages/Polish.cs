namespace NodeHost.Runtime.Expressions.Dates.Text.Languages;

/// <summary>Names and patterns of dates in Polish; <see cref="Language"/> says how to read them.</summary>
internal static class Polish
{
    public const string Text = """
        hours=H
        hours24=h23
        colon=:
        minus=-
        gmt=GMT
        decimal=,
        group=\u00a0
        grouped=10000
        months.long=stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia
        months.long.alone=styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień
        days.long=poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela
        eras.long=przed naszą erą|naszej ery
        months.short=sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru
        days.short=pon.|wt.|śr.|czw.|pt.|sob.|niedz.
        eras.short=p.n.e.|n.e.
        months.narrow=s|l|m|k|m|c|l|s|w|p|l|g
        months.narrow.alone=S|L|M|K|M|C|L|S|W|P|L|G
        days.narrow=p|w|ś|c|p|s|n
        days.narrow.alone=P|W|Ś|C|P|S|N
        eras.narrow=p.n.e.|n.e.
        meridiems=AM|PM
        p.yMd={d}.{MM}.{y}
        p.yMMMd={d} {M} {y}
        p.yMMMMEEEEd={E}, {d} {M} {y}
        p.hm={h}:{mm}\u202f{a}
        p.Hm={HH}:{mm}
        p.glue.short={1}, {0}
        p.glue.medium={1}, {0}
        p.glue.long={1} {0}
        p.glue.full={1} {0}
        p.E={E}
        p.d={d}
        p.M={M}
        p.MMM={M}
        p.MMMM={L}
        p.y={y}
        p.Ed={E}, {d}
        p.ME={M} {E}
        p.Md={d}.{MM}
        p.MMME={M} {E}
        p.MMMd={d} {M}
        p.MMMME={E} (miesiąc: {L})
        p.MMMMEEEE={L} {E}
        p.Gy={y} {G}
        p.yE={y} {E}
        p.yd={y} (dzień: {d})
        p.yM={MM}.{y}
        p.yMMM={M} {y}
        p.yMMMM={L} {y}
        p.MEd={E}, {d}.{MM}
        p.MMMEd={E}, {d} {M}
        p.Gyd={y} {G} (dzień: {d})
        p.yEd={y} {E}, {d}
        p.GyM={MM}.{y} {G}
        p.yME={MM}.{y} {E}
        p.GyMMM={M} {y} {G}
        p.yMMME={M} {y} {E}
        p.GyMMMM={L} {y} {G}
        p.yMMMME={L} {y} {E}
        p.GyMd={d}.{MM}.{y} {G}
        p.yMEd={E}, {d}.{MM}.{y}
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
        p.date.full={EEEE}, {d} {MMMM} {y}
        p.time.full={HH}:{mm}:{ss} {zzzz}
        p.date.long={d} {MMMM} {y}
        p.time.long={HH}:{mm}:{ss} {z}
        p.date.medium={d} {MMM} {y}
        p.time.medium={HH}:{mm}:{ss}
        p.date.short={d}.{MM}.{y}
        p.time.short={HH}:{mm}
        plurals=one|few|many|other
        ago.years.long={0} rok temu|{0} lata temu|{0} lat temu|{0} roku temu
        in.years.long=za {0} rok|za {0} lata|za {0} lat|za {0} roku
        auto.years.long=-1=w zeszłym roku|0=w tym roku|1=w przyszłym roku
        ago.quarters.long={0} kwartał temu|{0} kwartały temu|{0} kwartałów temu|{0} kwartału temu
        in.quarters.long=za {0} kwartał|za {0} kwartały|za {0} kwartałów|za {0} kwartału
        auto.quarters.long=-1=w zeszłym kwartale|0=w tym kwartale|1=w przyszłym kwartale
        ago.months.long={0} miesiąc temu|{0} miesiące temu|{0} miesięcy temu|{0} miesiąca temu
        in.months.long=za {0} miesiąc|za {0} miesiące|za {0} miesięcy|za {0} miesiąca
        auto.months.long=-1=w zeszłym miesiącu|0=w tym miesiącu|1=w przyszłym miesiącu
        ago.weeks.long={0} tydzień temu|{0} tygodnie temu|{0} tygodni temu|{0} tygodnia temu
        in.weeks.long=za {0} tydzień|za {0} tygodnie|za {0} tygodni|za {0} tygodnia
        auto.weeks.long=-1=w zeszłym tygodniu|0=w tym tygodniu|1=w przyszłym tygodniu
        ago.days.long={0} dzień temu|{0} dni temu|{0} dni temu|{0} dnia temu
        in.days.long=za {0} dzień|za {0} dni|za {0} dni|za {0} dnia
        auto.days.long=-2=przedwczoraj|-1=wczoraj|0=dzisiaj|1=jutro|2=pojutrze
        ago.hours.long={0} godzinę temu|{0} godziny temu|{0} godzin temu|{0} godziny temu
        in.hours.long=za {0} godzinę|za {0} godziny|za {0} godzin|za {0} godziny
        auto.hours.long=0=ta godzina
        ago.minutes.long={0} minutę temu|{0} minuty temu|{0} minut temu|{0} minuty temu
        in.minutes.long=za {0} minutę|za {0} minuty|za {0} minut|za {0} minuty
        auto.minutes.long=0=ta minuta
        ago.seconds.long={0} sekundę temu|{0} sekundy temu|{0} sekund temu|{0} sekundy temu
        in.seconds.long=za {0} sekundę|za {0} sekundy|za {0} sekund|za {0} sekundy
        auto.seconds.long=0=teraz
        ago.quarters.short={0} kw. temu|{0} kw. temu|{0} kw. temu|{0} kw. temu
        in.quarters.short=za {0} kw.|za {0} kw.|za {0} kw.|za {0} kw.
        ago.months.short={0} mies. temu|{0} mies. temu|{0} mies. temu|{0} mies. temu
        in.months.short=za {0} mies.|za {0} mies.|za {0} mies.|za {0} mies.
        auto.months.short=-1=w zeszłym mies.|0=w tym mies.|1=w przyszłym mies.
        ago.weeks.short={0} tydz. temu|{0} tyg. temu|{0} tyg. temu|{0} tyg. temu
        in.weeks.short=za {0} tydz.|za {0} tyg.|za {0} tyg.|za {0} tyg.
        auto.weeks.short=-1=w zeszłym tyg.|0=w tym tyg.|1=w przyszłym tyg.
        ago.hours.short={0} godz. temu|{0} godz. temu|{0} godz. temu|{0} godz. temu
        in.hours.short=za {0} godz.|za {0} godz.|za {0} godz.|za {0} godz.
        ago.minutes.short={0} min temu|{0} min temu|{0} min temu|{0} min temu
        in.minutes.short=za {0} min|za {0} min|za {0} min|za {0} min
        ago.seconds.short={0} sek. temu|{0} sek. temu|{0} sek. temu|{0} sek. temu
        in.seconds.short=za {0} sek.|za {0} sek.|za {0} sek.|za {0} sek.
        auto.days.narrow=-2=przedwczoraj|-1=wcz.|0=dziś|1=jutro|2=pojutrze
        ago.hours.narrow={0} g. temu|{0} g. temu|{0} g. temu|{0} g. temu
        in.hours.narrow=za {0} g.|za {0} g.|za {0} g.|za {0} g.
        ago.seconds.narrow={0} s temu|{0} s temu|{0} s temu|{0} s temu
        in.seconds.narrow=za {0} s|za {0} s|za {0} s|za {0} s
        zone.Greenwich Mean Time=czas uniwersalny
        zone.East Africa Time=czas wschodnioafrykański
        zone.Central European Standard Time=czas środkowoeuropejski standardowy|czas środkowoeuropejski letni|CET|CEST
        zone.West Africa Time=czas zachodnioafrykański
        zone.Eastern European Standard Time=czas wschodnioeuropejski standardowy|czas wschodnioeuropejski letni|EET|EEST
        zone.South Africa Standard Time=czas południowoafrykański
        zone.Hawaii-Aleutian Standard Time=Hawaje-Aleuty (czas standardowy)|Hawaje-Aleuty (czas letni)
        zone.Alaska Standard Time=Alaska (czas standardowy)|Alaska (czas letni)
        zone.Atlantic Standard Time=czas atlantycki standardowy|czas atlantycki letni
        zone.Brasilia Standard Time=Brasília (czas standardowy)|Brasília (czas letni)
        zone.Argentina Standard Time=Argentyna (czas standardowy)|Argentyna (czas letni)
        zone.Central Standard Time=czas środkowoamerykański standardowy|czas środkowoamerykański letni
        zone.Colombia Standard Time=Kolumbia (czas standardowy)|Kolumbia (czas letni)
        zone.Mountain Standard Time=czas górski standardowy|czas górski letni
        zone.Eastern Standard Time=czas wschodnioamerykański standardowy|czas wschodnioamerykański letni
        zone.Chile Standard Time=Chile (czas standardowy)|Chile (czas letni)
        zone.Mexican Pacific Standard Time=Meksyk (czas pacyficzny standardowy)|Meksyk (czas pacyficzny letni)
        zone.Peru Standard Time=Peru (czas standardowy)|Peru (czas letni)
        zone.Pacific Standard Time=czas pacyficzny standardowy|czas pacyficzny letni
        zone.Newfoundland Standard Time=Nowa Fundlandia (czas standardowy)|Nowa Fundlandia (czas letni)
        zone.Australian Eastern Standard Time=czas wschodnioaustralijski standardowy|czas wschodnioaustralijski letni
        zone.New Zealand Standard Time=Nowa Zelandia (czas standardowy)|Nowa Zelandia (czas letni)
        zone.Arabian Standard Time=Półwysep Arabski (czas standardowy)|Półwysep Arabski (czas letni)
        zone.Indochina Time=czas indochiński
        zone.India Standard Time=czas indyjski standardowy
        zone.Gulf Standard Time=czas Zatoka Perska
        zone.Hong Kong Standard Time=Hongkong (czas standardowy)
        zone.Western Indonesia Time=czas Indonezja Zachodnia
        zone.Israel Standard Time=Izrael (czas standardowy)|Izrael (czas letni)
        zone.Pakistan Standard Time=Pakistan (czas standardowy)|Pakistan (czas letni)
        zone.Nepal Time=czas Nepal
        zone.China Standard Time=Chiny (czas standardowy)|Chiny (czas letni)
        zone.Philippine Standard Time=Filipiny (czas standardowy)
        zone.Korean Standard Time=Korea (czas standardowy)
        zone.Singapore Standard Time=czas Singapur
        zone.Iran Standard Time=Iran (czas standardowy)|Iran (czas letni)
        zone.Japan Standard Time=Japonia (czas standardowy)
        zone.Western European Standard Time=czas zachodnioeuropejski standardowy|czas zachodnioeuropejski letni|WET|WEST
        zone.Dublin=czas uniwersalny|Irlandia (czas letni)
        zone.Moscow Standard Time=Moskwa (czas standardowy)|Moskwa (czas letni)
        zone.London=czas uniwersalny|Brytyjski czas letni
        zone.Honolulu=Hawaje-Aleuty (czas standardowy)
        zone.Coordinated Universal Time=uniwersalny czas koordynowany||UTC
        """;
}
