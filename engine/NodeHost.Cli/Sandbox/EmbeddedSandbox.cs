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

    public static async Task<EmbeddedSandbox> StartAsync()
    {
        var options = new SandboxOptions();
        return new EmbeddedSandbox(await Pbx.StartAsync(options, CancellationToken.None).ConfigureAwait(false), options);
    }

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();
}
