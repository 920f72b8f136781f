// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Meeting params. (XAPI Pbx.MeetingParams)</summary>
public sealed record MeetingParams
{
    [Parameter(Name = "bitrate_data")]
    public Optional<int> BitrateData { get; init; }

    [Parameter(Name = "bitrate_video")]
    public Optional<int> BitrateVideo { get; init; }

    public Optional<int> Canchangemedia { get; init; }

    public Optional<int> Clicktocall { get; init; }

    public Optional<int> Forcemoderator { get; init; }

    public Optional<int> Hideparticipants { get; init; }

    public Optional<string> Mcu { get; init; }

    public Optional<int> Meetingduration { get; init; }

    public Optional<string> Meetingtitle { get; init; }

    public Optional<int> Moderateparticipants { get; init; }

    public Optional<int> Needorganizer { get; init; }

    public Optional<string> Note { get; init; }

    [Parameter(Name = "org_properties")]
    public Optional<string> OrgProperties { get; init; }

    [Parameter(Name = "part_properties")]
    public Optional<string> PartProperties { get; init; }

    public Optional<int> Privaterooms { get; init; }

    public Optional<int> Quickmeeting { get; init; }
}
