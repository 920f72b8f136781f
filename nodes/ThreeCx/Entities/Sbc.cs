// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Sbc. (XAPI Pbx.Sbc)</summary>
[Naming(Naming.AsWritten)]
public sealed record Sbc
{
    public Optional<int> AudioPort { get; init; }

    public Optional<JsonText<XSBCConnection>> Connection { get; init; }

    public Optional<string> DisplayName { get; init; }

    public Optional<string> Group { get; init; }

    public Optional<bool> HasConnection { get; init; }

    public Optional<string> LocalIPv4 { get; init; }

    public Optional<SbcLogLevel> LogLevel { get; init; }

    public Optional<int> LogSize { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> PassiveServer { get; init; }

    public Optional<bool> PassiveServerIsEnabled { get; init; }

    public Optional<string> Password { get; init; }

    public Optional<string> PhoneMAC { get; init; }

    public Optional<int> PhoneUserId { get; init; }

    public Optional<string> ProvisionLink { get; init; }

    public Optional<string> PublicIP { get; init; }

    public Optional<Security> Security { get; init; }

    public Optional<string> Version { get; init; }
}
