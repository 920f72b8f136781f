// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Country. (XAPI Pbx.Country)</summary>
[Naming(Naming.AsWritten)]
public sealed record Country
{
    public Optional<string> Continent { get; init; }

    public Optional<string> CountryCode { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> CountryCodes { get; init; }

    public Optional<string> DownloadUrl { get; init; }

    public Optional<string> ErpCode { get; init; }

    public Optional<string> ExitCode { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> ParentErpCode { get; init; }

    public Optional<string> StunServer { get; init; }

    public Optional<string> VoicemailNo { get; init; }

    public Optional<string> WebMeetingZone { get; init; }
}
