// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Trunk messaging template. (XAPI Pbx.TrunkMessagingTemplate)</summary>
[Naming(Naming.AsWritten)]
public sealed record TrunkMessagingTemplate
{
    public Optional<JsonText<IReadOnlyList<TrunkVariable>>> MessagingVariables { get; init; }

    public Optional<bool> Optional { get; init; }

    public Optional<bool> Outbound { get; init; }

    public Optional<string> Provider { get; init; }

    public Optional<string> Type { get; init; }
}
