// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Users request options. (XAPI Pbx.UsersRequestOptions)</summary>
[Naming(Naming.AsWritten)]
public sealed record UsersRequestOptions
{
    public Optional<int> Count { get; init; }

    public Optional<string> NextPageToken { get; init; }

    public Optional<string> Search { get; init; }

    public Optional<TypeOfUser> TypeOfUser { get; init; }
}
