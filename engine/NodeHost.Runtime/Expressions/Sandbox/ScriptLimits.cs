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
        RegexTimeout = TimeSpan.FromSeconds(5),
        MaxStatements = int.MaxValue,
        MaxMemoryBytes = 1L << 30,
        MaxRecursion = 10_000,
        // Threads have 8 MB on Linux and 1.5 MB elsewhere.
        MaxStackBytes = OperatingSystem.IsLinux() ? 512 << 10 : 128 << 10,
        MaxArrayLength = 10_000_000,
        MaxTextLength = 64 << 20,
        MaxResultValues = 20_000_000,
        MaxResultCharacters = 256 << 20,
    };

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(1);

    public int MaxStatements { get; init; } = 5_000_000;

    /// <summary>What may be allocated in all, not what may be held at once.</summary>
    public long MaxMemoryBytes { get; init; } = 192L << 20;

    /// <summary>How often a function may be inside itself.</summary>
    public int MaxRecursion { get; init; } = 200;

    /// <summary>
    /// How much of the thread's stack calls may fill. Where built-ins catch an exception and pass it on, it needs ten times as much again,
    /// and a stack that overflows ends the process; threads have 1.5 MB and more.
    /// </summary>
    public int MaxStackBytes { get; init; } = 80 << 10;

    /// <summary>Longest time one regular expression may take.</summary>
    public TimeSpan RegexTimeout { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Longest array that a script may make.</summary>
    public uint MaxArrayLength { get; init; } = 1_000_000;

    /// <summary>Longest text that one call of a built-in may make, in characters.</summary>
    public int MaxTextLength { get; init; } = 8 << 20;

    /// <summary>How many values a result may have, with everything inside it. Data passed on as they are do not count.</summary>
    public int MaxResultValues { get; init; } = 500_000;

    /// <summary>How many characters the texts of a result may have together.</summary>
    public int MaxResultCharacters { get; init; } = 32 << 20;
}
