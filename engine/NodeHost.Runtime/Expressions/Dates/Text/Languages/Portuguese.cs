namespace NodeHost.Runtime.Expressions.Dates.Text.Languages;

/// <summary>Names and patterns of dates in Portuguese; <see cref="Language"/> says how to read them.</summary>
internal static class Portuguese
{
    public const string Text = """
        hours=H
        hours24=h23
        gmt=GMT
        decimal=,
        group=.
        grouped=1000
        months.long=janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
        days.long=segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo
        eras.long=antes de Cristo|depois de Cristo
        months.short=jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.
        days.short=seg.|ter.|qua.|qui.|sex.|sáb.|dom.
        eras.short=a.C.|d.C.
        months.narrow=J|F|M|A|M|J|J|A|S|O|N|D
        days.narrow=S|T|Q|Q|S|S|D
        eras.narrow=a.C.|d.C.
        meridiems=AM|PM
        p.yMd={dd}/{MM}/{y}
        p.yMMMd={d} de {M} de {y}
        p.yMMMMEEEEd={E}, {d} de {M} de {y}
        p.hm={h}:{mm}\u202f{a}
        p.Hm={HH}:{mm}
        p.glue.short={1}, {0}
        p.glue.medium={1}, {0}
        p.glue.long={1} às {0}
        p.glue.full={1} às {0}
        p.E={E}
        p.d={d}
        p.M={M}
        p.MMM={M}
        p.y={y}
        p.Ed={E}, {d}
        p.ME={M} {E}
        p.Md={dd}/{MM}
        p.MMME={M} {E}
        p.MMMd={d} de {M}
        p.MMMME={E} (mês: {M})
        p.MMMMEEEE={M} {E}
        p.Gy={y} {G}
        p.yE={y} {E}
        p.yd={y} (dia: {d})
        p.yM={MM}/{y}
        p.yMMM={M} de {y}
        p.MEd={E}, {dd}/{MM}
        p.MMMEd={E}, {d} de {M}
        p.Gyd={y} {G} (dia: {d})
        p.yEd={y} {E}, {d}
        p.GyM={MM}/{y} {G}
        p.yME={MM}/{y} {E}
        p.GyMMM={M} de {y} {G}
        p.yMMME={M} de {y} {E}
        p.GyMd={dd}/{MM}/{y} {G}
        p.yMEd={E}, {dd}/{MM}/{y}
        p.GyMMMd={d} de {M} de {y} {G}
        p.yMMMEd={E}, {d} de {M} de {y}
        p.h={h}\u202f{a}
        p.H={HH}
        p.hz={h}\u202f{a}, {z}
        p.Hz={HH}h, {z}
        p.hms={h}:{mm}:{ss}\u202f{a}
        p.Hms={HH}:{mm}:{ss}
        p.Hmsz={H}:{mm}:{ss} {z}
        p.m={m}
        p.s={s}
        p.ms={mm}:{ss}
        p.date.full={EEEE}, {d} de {MMMM} de {y}
        p.time.full={HH}:{mm}:{ss} {zzzz}
        p.date.long={d} de {MMMM} de {y}
        p.time.long={HH}:{mm}:{ss} {z}
        p.date.medium={d} de {MMM} de {y}
        p.time.medium={HH}:{mm}:{ss}
        p.date.short={dd}/{MM}/{y}
        p.time.short={HH}:{mm}
        plurals=one|other
        ago.years.long=há {0} ano|há {0} anos
        in.years.long=em {0} ano|em {0} anos
        auto.years.long=-1=ano passado|0=este ano|1=próximo ano
        ago.quarters.long=há {0} trimestre|há {0} trimestres
        in.quarters.long=em {0} trimestre|em {0} trimestres
        auto.quarters.long=-1=último trimestre|0=este trimestre|1=próximo trimestre
        ago.months.long=há {0} mês|há {0} meses
        in.months.long=em {0} mês|em {0} meses
        auto.months.long=-1=mês passado|0=este mês|1=próximo mês
        ago.weeks.long=há {0} semana|há {0} semanas
        in.weeks.long=em {0} semana|em {0} semanas
        auto.weeks.long=-1=semana passada|0=esta semana|1=próxima semana
        ago.days.long=há {0} dia|há {0} dias
        in.days.long=em {0} dia|em {0} dias
        auto.days.long=-2=anteontem|-1=ontem|0=hoje|1=amanhã|2=depois de amanhã
        ago.hours.long=há {0} hora|há {0} horas
        in.hours.long=em {0} hora|em {0} horas
        auto.hours.long=0=esta hora
        ago.minutes.long=há {0} minuto|há {0} minutos
        in.minutes.long=em {0} minuto|em {0} minutos
        auto.minutes.long=0=este minuto
        ago.seconds.long=há {0} segundo|há {0} segundos
        in.seconds.long=em {0} segundo|em {0} segundos
        auto.seconds.long=0=agora
        ago.quarters.short=há {0} trim.|há {0} trim.
        in.quarters.short=em {0} trim.|em {0} trim.
        ago.weeks.short=há {0} sem.|há {0} sem.
        in.weeks.short=em {0} sem.|em {0} sem.
        ago.hours.short=há {0} h|há {0} h
        in.hours.short=em {0} h|em {0} h
        ago.minutes.short=há {0} min.|há {0} min.
        in.minutes.short=em {0} min.|em {0} min.
        ago.seconds.short=há {0} seg.|há {0} seg.
        in.seconds.short=em {0} seg.|em {0} seg.
        zone.Greenwich Mean Time=Horário do Meridiano de Greenwich
        zone.Central European Standard Time=Horário Padrão da Europa Central|Horário de Verão da Europa Central
        zone.Eastern European Standard Time=Horário Padrão da Europa Oriental|Horário de Verão da Europa Oriental
        zone.South Africa Standard Time=Horário da África do Sul
        zone.Hawaii-Aleutian Standard Time=Horário Padrão do Havaí e Ilhas Aleutas|Horário de Verão do Havaí e Ilhas Aleutas
        zone.Alaska Standard Time=Horário Padrão do Alasca|Horário de Verão do Alasca
        zone.Atlantic Standard Time=Horário Padrão do Atlântico|Horário de Verão do Atlântico
        zone.Brasilia Standard Time=Horário Padrão de Brasília||BRT
        zone.Argentina Standard Time=Horário Padrão da Argentina
        zone.Central Standard Time=Horário Padrão Central|Horário de Verão Central
        zone.Mountain Standard Time=Horário Padrão das Montanhas|Horário de Verão das Montanhas
        zone.Eastern Standard Time=Horário Padrão do Leste|Horário de Verão do Leste
        zone.Pacific Standard Time=Horário Padrão do Pacífico|Horário de Verão do Pacífico
        zone.Australian Eastern Standard Time=Horário Padrão da Austrália Oriental|Horário de Verão da Austrália Oriental
        zone.New Zealand Standard Time=Horário Padrão da Nova Zelândia|Horário de Verão da Nova Zelândia
        zone.India Standard Time=Horário Padrão da Índia
        zone.Gulf Standard Time=Horário do Golfo
        zone.Hong Kong Standard Time=Horário Padrão de Hong Kong
        zone.Israel Standard Time=Horário Padrão de Israel|Horário de Verão de Israel
        zone.China Standard Time=Horário Padrão da China
        zone.Korean Standard Time=Horário Padrão da Coreia
        zone.Singapore Standard Time=Horário Padrão de Singapura
        zone.Japan Standard Time=Horário Padrão do Japão
        zone.Western European Standard Time=Horário Padrão da Europa Ocidental|Horário de Verão da Europa Ocidental
        zone.Dublin=Horário do Meridiano de Greenwich|Horário Padrão Irlandês
        zone.Türkiye Standard Time=Horário Padrão da Turquia
        zone.Moscow Standard Time=Horário Padrão de Moscou
        zone.London=Horário do Meridiano de Greenwich|Horário de Verão Britânico
        zone.Coordinated Universal Time=Horário Universal Coordenado||UTC
        """;
}
