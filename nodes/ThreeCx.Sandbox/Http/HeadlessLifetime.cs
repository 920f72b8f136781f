using Microsoft.Extensions.Hosting;

namespace NodeHost.ThreeCx.Sandbox.Http;

/// <summary>Leaves signals and the console to the program that the sandbox is part of.</summary>
internal sealed class HeadlessLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
