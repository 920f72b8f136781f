// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>AI settings. (XAPI Pbx.AISettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record AISettings
{
    public Optional<JsonText<ConcealedPassword>> APIKey { get; init; }

    public Optional<string> CompanyDescription { get; init; }

    public Optional<string> CompanyName { get; init; }

    public Optional<string> CompletionModel { get; init; }

    public Optional<JsonText<ConcealedPassword>> ManagementAPIKey { get; init; }

    public Optional<string> Provider { get; init; }

    public Optional<string> RealtimeModel { get; init; }
}
