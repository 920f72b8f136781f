// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Update item. (XAPI Pbx.UpdateItem)</summary>
[Naming(Naming.AsWritten)]
public sealed record UpdateItem
{
    public Optional<string> Category { get; init; }

    public Optional<string> Description { get; init; }

    public Optional<string> DescriptionLink { get; init; }

    public Optional<Guid> Guid { get; init; }

    public Optional<bool> HasExtraDetails { get; init; }

    public Optional<bool> Ignore { get; init; }

    public Optional<string> Image { get; init; }

    public Optional<string> LocalVersion { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<bool> OutOfDate { get; init; }

    public Optional<string> ServerVersion { get; init; }

    public Optional<UpdateType> UpdateType { get; init; }
}
