using System.Globalization;

namespace NodeHost.Runtime.Expressions.Dates.Durations;

/// <summary>When a number shows its sign.</summary>
internal enum SignStyle
{
    /// <summary>If it is negative.</summary>
    Negative,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}

/// <summary>How numbers in the text of a duration are written.</summary>
internal sealed record DurationNumberStyle
{
    /// <summary>The most digits that can be asked for, in front of the point and behind it.</summary>
    public const int MostDigits = 21;

    /// <summary>How many digits there are at least before the point.</summary>
    public int Digits { get; init; } = 1;

    public int LeastDecimals { get; init; }

    public int MostDecimals { get; init; } = 3;

    public SignStyle Sign { get; init; }

    /// <summary>Whether thousands are set apart.</summary>
    public bool HasGroups { get; init; }

    /// <summary>The marks for decimals and thousands.</summary>
    public NumberFormatInfo Marks { get; init; } = NumberFormatInfo.InvariantInfo;

    public string Write(double number)
    {
        // A sum of many decimals can be long; whole numbers as large as that have no decimals to round.
        string digits = Math.Abs(number) < 1e15
            ? Math.Round((decimal)Math.Abs(number), MostDecimals, MidpointRounding.AwayFromZero).ToString(Pattern, Marks)
            : Math.Abs(number).ToString(Pattern, Marks);
        return SignOf(number) + digits;
    }

    private string Pattern => (HasGroups ? "#," : "") + new string('0', Math.Max(Digits, 1))
        + (MostDecimals > 0 ? "." + new string('0', LeastDecimals) + new string('#', MostDecimals - LeastDecimals) : "");

    private string SignOf(double number) => Sign switch
    {
        SignStyle.Never => "",
        _ when double.IsNegative(number) => "-",
        SignStyle.Always => "+",
        _ => "",
    };
}
