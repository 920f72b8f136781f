using System.Runtime.InteropServices;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Credentials;
using NodeHost.ThreeCx.Sandbox;
using Pbx = NodeHost.ThreeCx.Sandbox.Sandbox;

namespace NodeHost.Cli.Sandbox;

/// <summary>Runs a PBX until the process is told to stop.</summary>
internal static class SandboxServer
{
    /// <param name="terminal">Where it tells how to reach the PBX.</param>
    /// <param name="options">How the PBX is set up.</param>
    /// <param name="dataFile">The file of its data, for messages; null for none.</param>
    public static async Task<int> RunAsync(Terminal terminal, SandboxOptions options, string? dataFile)
    {
        using var stopped = new CancellationTokenSource();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stopped));
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stopped));
        Pbx sandbox;
        try
        {
            sandbox = await Pbx.StartAsync(options, stopped.Token).ConfigureAwait(false);
        }
        catch (SandboxDataException fault)
        {
            throw SandboxDataFile.Refused(dataFile, fault);
        }
        catch (IOException fault)
        {
            throw new CommandLineException($"The sandbox cannot listen on port {options.Port}: {fault.Message} Choose another with --port, or leave it out.");
        }

        await using (sandbox.ConfigureAwait(false))
        {
            Introduce(terminal, sandbox, options);
            await Task.Delay(Timeout.InfiniteTimeSpan, stopped.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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

    private static void Stop(PosixSignalContext signal, CancellationTokenSource stopped)
    {
        signal.Cancel = !stopped.IsCancellationRequested;
        stopped.Cancel();
    }
}
