// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Phone book settings. (XAPI Pbx.PhoneBookSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record PhoneBookSettings
{
    public Optional<TypeOfPhoneBookAddQueueName> PhoneBookAddQueueName { get; init; }

    public Optional<TypeOfPhoneBookDisplay> PhoneBookDisplay { get; init; }

    public Optional<int> ResolvingLength { get; init; }

    public Optional<TypeOfPhoneBookResolving> ResolvingType { get; init; }
}
