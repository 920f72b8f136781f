// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>CDR settings. (XAPI Pbx.CDRSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record CDRSettings
{
    public Optional<bool> Enabled { get; init; }

    public Optional<JsonText<IReadOnlyList<CDRSettingsField>>> EnabledFields { get; init; }

    public Optional<int> LogSize { get; init; }

    public Optional<TypeOfCDRLog> LogType { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> PossibleFields { get; init; }

    public Optional<bool> RemoveCommaDelimiters { get; init; }

    public Optional<string> SocketIpAddress { get; init; }

    public Optional<int> SocketPort { get; init; }
}
