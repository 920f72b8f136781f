// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Offload destination. (XAPI Pbx.OffloadDestination)</summary>
[Naming(Naming.AsWritten)]
public enum OffloadDestination
{
    None,
    Postgre,
    BigQuery,
    MySql,
    SqlServer,
}
