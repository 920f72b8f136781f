namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>What an expression or script may use up before it is stopped.</summary>
public sealed record ScriptLimits
{
    /// <summary>For expressions in parameters.</summary>
    public static ScriptLimits ForExpressions { get; } = new();

    /// <summary>
    /// For the scripts of Code nodes: the time of all scripts of one run of a node together, and what they hold at once. Statements
    /// are not counted.
    /// </summary>
    public static ScriptLimits ForScripts { get; } = new()
    {
        Timeout = TimeSpan.FromSeconds(60),
        MaxStatements = int.MaxValue,
        MaxMemoryBytes = 1L << 30,
        MaxRecursion = 1000,
    };

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);

    public int MaxStatements { get; init; } = 5_000_000;

    public long MaxMemoryBytes { get; init; } = 256L << 20;

    public int MaxRecursion { get; init; } = 200;

    /// <summary>Longest time one regular expression may take.</summary>
    public TimeSpan RegexTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Most characters that a text may have.</summary>
    public int LongestText { get; init; } = 32 << 20;

    /// <summary>Longest array that a script may make.</summary>
    public uint MaxArrayLength { get; init; } = 10_000_000;
}
