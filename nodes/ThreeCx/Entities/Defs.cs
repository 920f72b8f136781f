// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Defs. (XAPI Pbx.Defs)</summary>
[Naming(Naming.AsWritten)]
public sealed record Defs
{
    [Navigation]
    public Optional<JsonText<IReadOnlyList<Codec>>> Codecs { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<GatewayParameter>>> GatewayParameters { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<GatewayParameterValue>>> GatewayParameterValues { get; init; }

    public Optional<int> Id { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<TimeZone>>> TimeZones { get; init; }
}
