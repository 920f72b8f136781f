// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Codecs settings. (XAPI Pbx.CodecsSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record CodecsSettings
{
    public Optional<JsonText<IReadOnlyList<string>>> ExternalCodecList { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> LocalCodecList { get; init; }
}
