namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Luxon's options for ISO texts.</summary>
internal sealed record IsoOptions
{
    public static IsoOptions Default { get; } = new();

    public bool SuppressMilliseconds { get; init; }

    public bool SuppressSeconds { get; init; }

    public bool IncludeOffset { get; init; } = true;

    /// <summary>A <c>T</c> before a time alone.</summary>
    public bool IncludePrefix { get; init; }

    /// <summary>The name of the zone in brackets.</summary>
    public bool ExtendedZone { get; init; }

    /// <summary>Without dashes and colons (Luxon's <c>format: 'basic'</c>).</summary>
    public bool Basic { get; init; }

    /// <summary>The smallest unit that is written: a year, month, day, hour, minute, second or millisecond.</summary>
    public DateUnit Precision { get; init; } = DateUnit.Milliseconds;
}
