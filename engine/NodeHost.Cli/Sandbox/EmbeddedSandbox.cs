using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Credentials;
using NodeHost.ThreeCx.Sandbox;
using Pbx = NodeHost.ThreeCx.Sandbox.Sandbox;

namespace NodeHost.Cli.Sandbox;

/// <summary>The PBX of <c>run --sandbox</c>. ASP.NET Core is loaded by starting it, so that other runs do not pay for it.</summary>
internal sealed class EmbeddedSandbox : IAsyncDisposable
{
    private readonly Pbx _sandbox;

    private EmbeddedSandbox(Pbx sandbox, SandboxOptions options)
    {
        _sandbox = sandbox;
        Credentials = new SandboxCredentials(sandbox, options);
    }

    /// <summary>Records that point to the sandbox.</summary>
    public ICredentialSource Credentials { get; }

    /// <param name="dataFile">File of the entities that the PBX starts with; null for none.</param>
    /// <exception cref="CommandLineException">The data is not such as the PBX takes.</exception>
    public static async Task<EmbeddedSandbox> StartAsync(string? dataFile)
    {
        var options = new SandboxOptions { Data = dataFile is null ? [] : SandboxDataFile.Read(dataFile) };
        try
        {
            return new EmbeddedSandbox(await Pbx.StartAsync(options, CancellationToken.None).ConfigureAwait(false), options);
        }
        catch (SandboxDataException fault)
        {
            throw SandboxDataFile.Refused(dataFile, fault);
        }
    }

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();
}
