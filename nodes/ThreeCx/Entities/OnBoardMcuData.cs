// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>On board mcu data. (XAPI Pbx.OnBoardMcuData)</summary>
[Naming(Naming.AsWritten)]
public sealed record OnBoardMcuData
{
    public Optional<int> Attempts { get; init; }

    public Optional<int> AttendeeCount { get; init; }

    public Optional<bool> Available { get; init; }

    public Optional<int> ClockSkew { get; init; }

    public Optional<bool> Connected { get; init; }

    public Optional<int> Cpu { get; init; }

    public Optional<int> Delay { get; init; }

    public Optional<string> Fqdn { get; init; }

    public Optional<long> FreeDiskSpace { get; init; }

    public Optional<JsonText<OnBoardMcuDataDetail>> Mcu { get; init; }

    public Optional<int> MeetingCount { get; init; }

    public Optional<int> Memory { get; init; }

    public Optional<int> NetIn { get; init; }

    public Optional<int> NetOut { get; init; }

    public Optional<bool> Online { get; init; }

    public Optional<string> RestartTime { get; init; }

    public Optional<string> StartTime { get; init; }

    public Optional<DateTimeOffset> Ts { get; init; }

    public Optional<int> UpdateInterval { get; init; }
}
