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
        // The name that the samples use; a workflow may use any.
        string pbx(string field) => EnvironmentCredentials.VariableOf("PBX", field);
        terminal.Data.WriteLine(
            $"""
            A sandbox PBX listens at {sandbox.BaseAddress}
            API token: {sandbox.ApiToken}   client id: {options.ClientId}   client secret: {options.ClientSecret}

            To run workflows against it whose credential is called PBX:
              export {pbx("baseUrl")}={sandbox.BaseAddress}
              export {pbx("apiToken")}={sandbox.ApiToken}
            or, for an OAuth2 one, in place of the token:
              export {pbx("clientId")}={options.ClientId}
              export {pbx("clientSecret")}={options.ClientSecret}
            Another name stands there in capitals, with _ for everything but letters and digits.

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
