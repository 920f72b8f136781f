// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Mail settings. (XAPI Pbx.MailSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record MailSettings
{
    public Optional<bool> CanEditMailServerType { get; init; }

    public Optional<string> MailAddress { get; init; }

    public Optional<JsonText<ConcealedPassword>> MailPassword { get; init; }

    public Optional<string> MailServer { get; init; }

    public Optional<MailServerType> MailServerType { get; init; }

    public Optional<bool> MailSslEnabled { get; init; }

    public Optional<string> MailUser { get; init; }
}
