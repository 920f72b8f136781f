// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Get provider phones. (XAPI Pbx.GetProviderPhones)</summary>
[Naming(Naming.AsWritten)]
public sealed record GetProviderPhones
{
    public Optional<string> AccountSid { get; init; }

    public Optional<string> ApiKey { get; init; }

    public Optional<string> NextPageToken { get; init; }

    public Optional<int> PhonesPageSize { get; init; }

    public Optional<TrunkType> Type { get; init; }
}
