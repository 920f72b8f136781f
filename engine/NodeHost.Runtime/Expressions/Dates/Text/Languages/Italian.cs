namespace NodeHost.Runtime.Expressions.Dates.Text.Languages;

/// <summary>Names and patterns of dates in Italian; <see cref="Language"/> says how to read them.</summary>
internal static class Italian
{
    public const string Text = """
        hours=H
        hours24=h23
        gmt=GMT
        decimal=,
        group=.
        grouped=10000
        months.long=gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
        days.long=lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica
        eras.long=avanti Cristo|dopo Cristo
        months.short=gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic
        days.short=lun|mar|mer|gio|ven|sab|dom
        eras.short=a.C.|d.C.
        months.narrow=G|F|M|A|M|G|L|A|S|O|N|D
        days.narrow=L|M|M|G|V|S|D
        eras.narrow=aC|dC
        meridiems=AM|PM
        p.yMd={dd}/{MM}/{y}
        p.yMMMd={d} {M} {y}
        p.yMMMMEEEEd={E} {d} {M} {y}
        p.hm={h}:{mm}\u202f{a}
        p.Hm={HH}:{mm}
        p.glue.short={1}, {0}
        p.glue.medium={1}, {0}
        p.glue.long={1} alle ore {0}
        p.glue.full={1} alle ore {0}
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
        p.MMMME={E} (mese: {M})
        p.MMMMEEEE={M} {E}
        p.Gy={y} {G}
        p.yE={y} {E}
        p.yd={y} (giorno: {d})
        p.yM={MM}/{y}
        p.yMMM={M} {y}
        p.MEd={E} {dd}/{MM}
        p.MMMEd={E} {d} {M}
        p.Gyd={y} {G} (giorno: {d})
        p.yEd={y} {E} {d}
        p.GyM={M}/{y} {G}
        p.yME={MM}/{y} {E}
        p.GyMMM={M} {y} {G}
        p.yMMME={M} {y} {E}
        p.GyMd={dd}/{MM}/{y} {G}
        p.yMEd={E} {dd}/{MM}/{y}
        p.GyMMMd={d} {M} {y} {G}
        p.yMMMEd={E} {d} {M} {y}
        p.h={h}\u202f{a}
        p.H={H}
        p.Hz=h{HH} {z}
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
        p.date.full={EEEE} {d} {MMMM} {y}
        p.time.full={HH}:{mm}:{ss} {zzzz}
        p.date.long={d} {MMMM} {y}
        p.time.long={HH}:{mm}:{ss} {z}
        p.date.medium={d} {MMM} {y}
        p.time.medium={HH}:{mm}:{ss}
        p.date.short={dd}/{MM}/{yy}
        p.time.short={HH}:{mm}
        plurals=one|other
        ago.years.long={0} anno fa|{0} anni fa
        in.years.long=tra {0} anno|tra {0} anni
        auto.years.long=-1=anno scorso|0=quest’anno|1=anno prossimo
        ago.quarters.long={0} trimestre fa|{0} trimestri fa
        in.quarters.long=tra {0} trimestre|tra {0} trimestri
        auto.quarters.long=-1=trimestre scorso|0=questo trimestre|1=trimestre prossimo
        ago.months.long={0} mese fa|{0} mesi fa
        in.months.long=tra {0} mese|tra {0} mesi
        auto.months.long=-1=mese scorso|0=questo mese|1=mese prossimo
        ago.weeks.long={0} settimana fa|{0} settimane fa
        in.weeks.long=tra {0} settimana|tra {0} settimane
        auto.weeks.long=-1=settimana scorsa|0=questa settimana|1=settimana prossima
        ago.days.long={0} giorno fa|{0} giorni fa
        in.days.long=tra {0} giorno|tra {0} giorni
        auto.days.long=-2=l’altro ieri|-1=ieri|0=oggi|1=domani|2=dopodomani
        ago.hours.long={0} ora fa|{0} ore fa
        in.hours.long=tra {0} ora|tra {0} ore
        auto.hours.long=0=quest’ora
        ago.minutes.long={0} minuto fa|{0} minuti fa
        in.minutes.long=tra {0} minuto|tra {0} minuti
        auto.minutes.long=0=questo minuto
        ago.seconds.long={0} secondo fa|{0} secondi fa
        in.seconds.long=tra {0} secondo|tra {0} secondi
        auto.seconds.long=0=ora
        ago.quarters.short={0} trim. fa|{0} trim. fa
        in.quarters.short=tra {0} trim.|tra {0} trim.
        auto.quarters.short=-1=trim. scorso|0=questo trim.|1=trim. prossimo
        ago.weeks.short={0} sett. fa|{0} sett. fa
        in.weeks.short=tra {0} sett.|tra {0} sett.
        auto.weeks.short=-1=sett. scorsa|0=questa sett.|1=sett. prossima
        ago.days.short={0} g fa|{0} gg fa
        in.days.short=tra {0} g|tra {0} gg
        ago.hours.short={0} h fa|{0} h fa
        in.hours.short=tra {0} h|tra {0} h
        ago.minutes.short={0} min fa|{0} min fa
        in.minutes.short=tra {0} min|tra {0} min
        ago.seconds.short={0} sec. fa|{0} sec. fa
        in.seconds.short=tra {0} sec.|tra {0} sec.
        ago.seconds.narrow={0} s fa|{0} s fa
        in.seconds.narrow=tra {0} s|tra {0} s
        zone.Greenwich Mean Time=Ora del meridiano di Greenwich
        zone.Central European Standard Time=Ora standard dell’Europa centrale|Ora legale dell’Europa centrale|CET|CEST
        zone.Eastern European Standard Time=Ora standard dell’Europa orientale|Ora legale dell’Europa orientale|EET|EEST
        zone.South Africa Standard Time=Ora dell’Africa meridionale
        zone.Hawaii-Aleutian Standard Time=Ora standard delle Isole Hawaii-Aleutine|Ora legale delle Isole Hawaii-Aleutine
        zone.Alaska Standard Time=Ora standard dell’Alaska|Ora legale dell’Alaska
        zone.Atlantic Standard Time=Ora standard dell’Atlantico|Ora legale dell’Atlantico
        zone.Brasilia Standard Time=Ora standard di Brasilia
        zone.Argentina Standard Time=Ora standard dell’Argentina
        zone.Central Standard Time=Ora standard centrale USA|Ora legale centrale USA
        zone.Mountain Standard Time=Ora standard Montagne Rocciose USA|Ora legale Montagne Rocciose USA
        zone.Eastern Standard Time=Ora standard orientale USA|Ora legale orientale USA
        zone.Pacific Standard Time=Ora standard del Pacifico USA|Ora legale del Pacifico USA
        zone.Australian Eastern Standard Time=Ora standard dell’Australia orientale|Ora legale dell’Australia orientale
        zone.New Zealand Standard Time=Ora standard della Nuova Zelanda|Ora legale della Nuova Zelanda
        zone.India Standard Time=Ora standard dell’India
        zone.Gulf Standard Time=Ora del Golfo
        zone.Hong Kong Standard Time=Ora standard di Hong Kong
        zone.Israel Standard Time=Ora standard di Israele|Ora legale di Israele
        zone.China Standard Time=Ora standard della Cina
        zone.Korean Standard Time=Ora standard coreana
        zone.Singapore Standard Time=Ora di Singapore
        zone.Japan Standard Time=Ora standard del Giappone
        zone.Western European Standard Time=Ora standard dell’Europa occidentale|Ora legale dell’Europa occidentale|WET|WEST
        zone.Dublin=Ora del meridiano di Greenwich|Ora legale dell’Irlanda
        zone.Moscow Standard Time=Ora standard di Mosca
        zone.London=Ora del meridiano di Greenwich|Ora legale del Regno Unito
        zone.Coordinated Universal Time=Tempo coordinato universale||UTC
        """;
}
