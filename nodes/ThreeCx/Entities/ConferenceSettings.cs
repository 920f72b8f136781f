// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Conference settings. (XAPI Pbx.ConferenceSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record ConferenceSettings
{
    public Optional<bool> AutoCallParticipants { get; init; }

    public Optional<DtmfMode> DtmfMode { get; init; }

    public Optional<bool> EnablePin { get; init; }

    public Optional<string> Extension { get; init; }

    public Optional<string> ExternalNumbers { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> LogoPath { get; init; }

    public Optional<string> MusicOnHold { get; init; }

    public Optional<string> PinNumber { get; init; }

    public Optional<VideoConferenceMode> VideoConferenceMode { get; init; }

    public Optional<string> Zone { get; init; }
}
