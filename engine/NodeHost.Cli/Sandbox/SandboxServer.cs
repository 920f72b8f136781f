using System.Runtime.InteropServices;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Credentials;
using NodeHost.ThreeCx.Sandbox;
using Pbx = NodeHost.ThreeCx.Sandbox.Sandbox;

namespace NodeHost.Cli.Sandbox;

/// <summary>Runs a PBX until the process is told to stop.</summary>
internal static class SandboxServer
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static async Task<int> RunAsync(Terminal terminal, SandboxOptions options, bool withJournal)
    {
        using var stopped = new CancellationTokenSource();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stopped));
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stopped));
        Pbx sandbox;
        try
        {
            sandbox = await Pbx.StartAsync(options, stopped.Token).ConfigureAwait(false);
        }
        catch (IOException fault)
        {
            throw new CommandLineException($"The sandbox cannot listen on port {options.Port}: {fault.Message} Choose another with --port, or leave it out.");
        }

        await using (sandbox.ConfigureAwait(false))
        {
            Introduce(terminal, sandbox, options);
            await FollowAsync(terminal, sandbox, withJournal, stopped.Token).ConfigureAwait(false);
        }

        return ExitCode.Success;
    }

    private static void Introduce(Terminal terminal, Pbx sandbox, SandboxOptions options)
    {
        string name(string kind, string field) => EnvironmentCredentials.VariableOf(kind, field);
        terminal.Data.WriteLine(
            $"""
            A sandbox PBX listens at {sandbox.BaseAddress}
            API token: {sandbox.ApiToken}   client id: {options.ClientId}   client secret: {options.ClientSecret}

            To run workflows against it:
              export {name("threeCxApi", "baseUrl")}={sandbox.BaseAddress}
              export {name("threeCxApi", "apiToken")}={sandbox.ApiToken}
              export {name("threeCxOAuth2Api", "baseUrl")}={sandbox.BaseAddress}
              export {name("threeCxOAuth2Api", "clientId")}={options.ClientId}
              export {name("threeCxOAuth2Api", "clientSecret")}={options.ClientSecret}

            Ctrl-C stops it.
            """);
        terminal.Flush();
    }

    private static async Task FollowAsync(Terminal terminal, Pbx sandbox, bool withJournal, CancellationToken stopped)
    {
        SandboxRequest? last = null;
        while (!stopped.IsCancellationRequested)
        {
            await Task.Delay(withJournal ? Pause : Timeout.InfiniteTimeSpan, stopped).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!withJournal)
                continue;
            foreach (SandboxRequest request in After(sandbox.Journal, last))
            {
                terminal.Data.WriteLine($"{(request.Status == 0 ? "---" : $"{request.Status}")} {request.Method} {request.Path}");
                last = request;
            }

            terminal.Flush();
        }
    }

    // The journal drops its oldest entries, so what is new is found from its end.
    private static IEnumerable<SandboxRequest> After(IReadOnlyList<SandboxRequest> journal, SandboxRequest? last)
    {
        int from = journal.Count;
        while (from > 0 && !ReferenceEquals(journal[from - 1], last))
            from--;
        return journal.Skip(from);
    }

    private static void Stop(PosixSignalContext signal, CancellationTokenSource stopped)
    {
        signal.Cancel = !stopped.IsCancellationRequested;
        stopped.Cancel();
    }
}
