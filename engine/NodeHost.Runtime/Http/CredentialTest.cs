using NodeHost.Runtime.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Http;

/// <summary>Finds out whether a record works, by one cheap authenticated call.</summary>
/// <param name="pipeline">Makes the client.</param>
public sealed class CredentialTest(HttpPipeline pipeline)
{
    /// <summary>Tests a record.</summary>
    /// <returns>What the service says of itself.</returns>
    /// <exception cref="NodeFailedException">The record does not work; the message says why and what to do.</exception>
    public async Task<string> RunAsync(ResolvedCredential credential, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credential);
        using HttpClient client = pipeline.CreateClient(credential, stop: cancellationToken);
        try
        {
            return await credential.Credential.TestAsync(client, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested && HttpFaults.ToFailure(fault, null) is { } failure)
        {
            throw failure;
        }
    }
}
