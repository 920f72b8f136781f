// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Trunk variable. (XAPI Pbx.TrunkVariable)</summary>
[Naming(Naming.AsWritten)]
public sealed record TrunkVariable
{
    public Optional<string> DefaultValue { get; init; }

    public Optional<int> MaxLength { get; init; }

    public Optional<int> MinLength { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> Option { get; init; }

    public Optional<TrunkVariableType> OptionType { get; init; }

    public Optional<string> Pattern { get; init; }

    public Optional<string> Prompt { get; init; }

    public Optional<bool> Required { get; init; }

    public Optional<string> Title { get; init; }

    public Optional<string> Validation { get; init; }
}
