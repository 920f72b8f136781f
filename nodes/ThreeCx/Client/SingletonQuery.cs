using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>What is wanted of an entity of which the PBX has only one, as of its settings.</summary>
[Naming(Naming.AsWritten)]
public sealed record SingletonQuery : EntityQuery;
