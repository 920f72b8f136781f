// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>E164 settings. (XAPI Pbx.E164Settings)</summary>
[Naming(Naming.AsWritten)]
public sealed record E164Settings
{
    public Optional<string> AreaCode { get; init; }

    public Optional<string> CountryCode { get; init; }

    public Optional<string> CountryName { get; init; }

    public Optional<bool> Enabled { get; init; }

    public Optional<string> InternationalCode { get; init; }

    public Optional<string> NationalCode { get; init; }

    public Optional<string> Prefix { get; init; }

    public Optional<bool> RemoveAreaCode { get; init; }

    public Optional<bool> RemoveCountryCode { get; init; }
}
