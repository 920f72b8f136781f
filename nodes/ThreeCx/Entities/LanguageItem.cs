// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Language item. (XAPI Pbx.LanguageItem)</summary>
[Naming(Naming.AsWritten)]
public sealed record LanguageItem
{
    public Optional<string> Code { get; init; }

    public Optional<string> Name { get; init; }
}
