// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Phone. (XAPI Pbx.Phone)</summary>
[Naming(Naming.AsWritten)]
public sealed record Phone
{
    public Optional<int> Id { get; init; }

    public Optional<string> Interface { get; init; }

    public Optional<string> MacAddress { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> ProvisioningLinkExt { get; init; }

    public Optional<string> ProvisioningLinkLocal { get; init; }

    public Optional<JsonText<PhoneSettings>> Settings { get; init; }

    public Optional<string> TemplateName { get; init; }
}
