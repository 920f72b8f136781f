using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>What every number of the PBX has. (XAPI Pbx.DN)</summary>
[Naming(Naming.AsWritten)]
public abstract record Dn
{
    [Navigation]
    public Optional<JsonText<IReadOnlyList<UserGroup>>> Groups { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> Number { get; init; }

    public Optional<TranscriptionType> TranscriptionMode { get; init; }
}
