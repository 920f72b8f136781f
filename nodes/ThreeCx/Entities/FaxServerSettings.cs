// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Fax server settings. (XAPI Pbx.FaxServerSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record FaxServerSettings
{
    public Optional<string> AuthId { get; init; }

    public Optional<JsonText<ConcealedPassword>> AuthPassword { get; init; }

    public Optional<bool> AutoCleanup { get; init; }

    public Optional<string> Email { get; init; }

    public Optional<int> FaxServerId { get; init; }

    public Optional<bool> G711ToT38Fallback { get; init; }

    public Optional<int> MaxAge { get; init; }

    public Optional<string> Number { get; init; }

    public Optional<bool> RemoteStorageEnabled { get; init; }
}
