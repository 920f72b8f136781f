using System.Diagnostics;

namespace NodeHost.Tests.Cli;

/// <summary>Runs the built <c>nodehost</c> as a process of its own, as a user's shell does.</summary>
public sealed class NodeHostProcess
{
    // Its own output: beside the tests lie only the assemblies that the tests' frameworks leave over.
    private static readonly string Dll = Path.GetFullPath(Path.Combine(
        TestContext.CurrentContext.TestDirectory, "..", "..", "NodeHost.Cli", Path.GetFileName(TestContext.CurrentContext.TestDirectory), "nodehost.dll"));

    /// <summary>What the process reads from stdin; null for an empty one.</summary>
    public string? Stdin { get; init; }

    /// <summary>Folder that the process runs in; null for the tests' own.</summary>
    public string? Folder { get; init; }

    /// <summary>Variables beside those of the tests; null removes one.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Runs <c>nodehost</c> with arguments and nothing else.</summary>
    public static Task<ProcessResult> RunAsync(params string[] arguments) => new NodeHostProcess().StartAsync(arguments);

    /// <summary>Runs <c>nodehost</c> and waits for its end; a process that outlives the time limit is killed and fails the test.</summary>
    public async Task<ProcessResult> StartAsync(params string[] arguments)
    {
        using Process process = Start(arguments);
        using var limit = new CancellationTokenSource(TimeLimit);
        Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token);
        Task<string> error = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await WriteStdinAsync(process);
            await process.WaitForExitAsync(limit.Token);
            return new ProcessResult(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new AssertionException($"nodehost {string.Join(' ', arguments)} did not end within {TimeLimit.TotalSeconds} s.");
        }
    }

    /// <summary>Starts <c>nodehost</c> without waiting; the caller reads its streams, ends and disposes it.</summary>
    public Process Start(params string[] arguments) => Process.Start(StartInfo(arguments))!;

    /// <summary>How <c>nodehost</c> is started.</summary>
    public ProcessStartInfo StartInfo(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder ?? TestContext.CurrentContext.TestDirectory,
        };
        foreach (string argument in (string[])["exec", Dll, .. arguments])
            start.ArgumentList.Add(argument);
        foreach ((string name, string? value) in Environment)
            start.Environment[name] = value;
        return start;
    }

    // A process that does not read its stdin may be gone before everything is written.
    private async Task WriteStdinAsync(Process process)
    {
        try
        {
            await process.StandardInput.WriteAsync(Stdin);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
        }
    }
}

/// <summary>What came of a process.</summary>
public sealed record ProcessResult(int ExitCode, string Output, string Error);
