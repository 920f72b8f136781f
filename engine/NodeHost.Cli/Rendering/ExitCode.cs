namespace NodeHost.Cli.Rendering;

/// <summary>What the process answers to the shell.</summary>
public static class ExitCode
{
    public const int Success = 0;

    /// <summary>The run or a check failed.</summary>
    public const int Failed = 1;

    /// <summary>The command line, a file, a credential record or the input is wrong; nothing was run.</summary>
    public const int Refused = 2;

    /// <summary>An exception that nobody foresaw.</summary>
    public const int Bug = 70;

    public const int Canceled = 130;
}
