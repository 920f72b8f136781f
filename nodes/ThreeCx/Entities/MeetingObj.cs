// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Meeting obj. (XAPI Pbx.MeetingObj)</summary>
public sealed record MeetingObj
{
    public Optional<string> Documentlist { get; init; }

    public Optional<string> Friendlyname { get; init; }

    public Optional<string> Logo { get; init; }

    public Optional<string> Meetingid { get; init; }

    public Optional<string> Meetingprofile { get; init; }

    public Optional<string> Openlink { get; init; }

    public Optional<JsonText<ParticipantDetails>> Organizer { get; init; }

    public Optional<JsonText<MeetingParams>> Params { get; init; }

    public Optional<JsonText<IReadOnlyList<ParticipantDetails>>> Participants { get; init; }

    public Optional<string> Theme { get; init; }
}
