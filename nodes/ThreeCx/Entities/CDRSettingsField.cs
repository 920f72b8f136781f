// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>CDR settings field. (XAPI Pbx.CDRSettingsField)</summary>
[Naming(Naming.AsWritten)]
public sealed record CDRSettingsField
{
    public Optional<int> Length { get; init; }

    public Optional<string> Name { get; init; }
}
