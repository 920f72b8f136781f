// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Groups request options. (XAPI Pbx.GroupsRequestOptions)</summary>
[Naming(Naming.AsWritten)]
public sealed record GroupsRequestOptions
{
    public Optional<int> Count { get; init; }

    public Optional<string> NextPageToken { get; init; }

    public Optional<string> Search { get; init; }
}
