namespace NodeHost.Cli.Run.Input;

/// <summary>Opens stdin, also where there is none.</summary>
internal static class StandardInput
{
    private const string OpenFiles = "/proc/self/fd";

    /// <summary>The stream of stdin; an empty one where the caller closed it.</summary>
    public static Stream Open() => IsTaken() ? Stream.Null : Console.OpenStandardInput();

    // Where the caller closed stdin (<&-), the runtime's first pipe gets its number: the end for writing is then ours, too, and reading
    // would wait for ever for text that nobody writes.
    private static bool IsTaken()
    {
        if (!OperatingSystem.IsLinux() || TargetOf("0") is not { } stdin || !stdin.Contains("pipe:[", StringComparison.Ordinal))
            return false;
        return Directory.EnumerateFileSystemEntries(OpenFiles)
            .Select(file => Path.GetFileName(file))
            .Any(number => number is not ("1" or "2") && TargetOf(number) == stdin && IsForWriting(number));
    }

    private static string? TargetOf(string number)
    {
        try
        {
            return new FileInfo($"{OpenFiles}/{number}").LinkTarget;
        }
        catch (IOException)
        {
            return null;
        }
    }

    // The flags stand in octal digits, of which the last holds the access mode: 1 is writing.
    private static bool IsForWriting(string number)
    {
        try
        {
            string? flags = File.ReadLines($"/proc/self/fdinfo/{number}").FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal));
            return flags?[^1] is '1' or '5';
        }
        catch (IOException)
        {
            return false;
        }
    }
}
