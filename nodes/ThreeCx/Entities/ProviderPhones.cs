// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Provider phones. (XAPI Pbx.ProviderPhones)</summary>
[Naming(Naming.AsWritten)]
public sealed record ProviderPhones
{
    public Optional<string> NextPageToken { get; init; }

    public Optional<JsonText<IReadOnlyList<ProviderPhone>>> Phones { get; init; }
}
