// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Integration sync type. (XAPI Pbx.IntegrationSyncType)</summary>
[Naming(Naming.AsWritten)]
public enum IntegrationSyncType
{
    SyncAllUsers,
    SyncAllUsersExceptSelected,
    SyncSelected,
    SyncSelectedGroups,
}
