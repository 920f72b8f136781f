// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>On board meeting. (XAPI Pbx.OnBoardMeeting)</summary>
[Naming(Naming.AsWritten)]
public sealed record OnBoardMeeting
{
    public Optional<string> McuFqdn { get; init; }

    public Optional<JsonText<MeetingObj>> Meeting { get; init; }

    public Optional<string> MeetingId { get; init; }

    public Optional<JsonText<IReadOnlyList<JToken>>> Parts { get; init; }

    public Optional<string> Profile { get; init; }

    public Optional<bool> Recorded { get; init; }

    public Optional<string> Sessionid { get; init; }

    public Optional<DateTimeOffset> Start { get; init; }
}
