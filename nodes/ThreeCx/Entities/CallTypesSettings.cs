// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Call types settings. (XAPI Pbx.CallTypesSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record CallTypesSettings
{
    public Optional<JsonText<CallTypeInfo>> International { get; init; }

    public Optional<JsonText<CallTypeInfo>> Local { get; init; }

    public Optional<JsonText<CallTypeInfo>> Mobile { get; init; }

    public Optional<JsonText<CallTypeInfo>> National { get; init; }
}
