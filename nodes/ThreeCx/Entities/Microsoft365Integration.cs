// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Microsoft365 integration. (XAPI Pbx.Microsoft365Integration)</summary>
[Naming(Naming.AsWritten)]
public sealed record Microsoft365Integration
{
    public Optional<JsonText<ADUsersSyncConfiguration>> AdUsers { get; init; }

    public Optional<string> ApplicationId { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<JsonText<UsersSyncConfiguration>> SharedMailboxesSync { get; init; }

    public Optional<string> TenantId { get; init; }
}
