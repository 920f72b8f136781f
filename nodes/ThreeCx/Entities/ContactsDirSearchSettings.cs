// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Contacts dir search settings. (XAPI Pbx.ContactsDirSearchSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record ContactsDirSearchSettings
{
    public Optional<bool> ExchangeCalendarProfileSwitching { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> ExchangeEmailAddresses { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> ExchangeFolders { get; init; }

    public Optional<JsonText<ConcealedPassword>> ExchangePassword { get; init; }

    public Optional<string> ExchangeServerUrl { get; init; }

    public Optional<string> ExchangeUser { get; init; }
}
