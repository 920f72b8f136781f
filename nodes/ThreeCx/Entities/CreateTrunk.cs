// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Create trunk. (XAPI Pbx.CreateTrunk)</summary>
[Naming(Naming.AsWritten)]
public sealed record CreateTrunk
{
    public Optional<string> AccountSid { get; init; }

    public Optional<string> ApiKey { get; init; }

    [Navigation]
    public Optional<JsonText<InboundRule>> DefaultRule { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<UserGroup>>> Groups { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<JsonText<IReadOnlyList<ProviderPhone>>> PhoneNumbers { get; init; }

    public Optional<TrunkType> Type { get; init; }
}
