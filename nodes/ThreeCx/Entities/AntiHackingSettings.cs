// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Anti hacking settings. (XAPI Pbx.AntiHackingSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record AntiHackingSettings
{
    public Optional<int> HackAuthRequests { get; init; }

    public Optional<int> HackBarrierAmber { get; init; }

    public Optional<int> HackBarrierGreen { get; init; }

    public Optional<int> HackBarrierRed { get; init; }

    public Optional<int> HackBlacklistDuration { get; init; }

    public Optional<int> HackChallengeRequests { get; init; }

    public Optional<int> MaxRequestPerPeriod { get; init; }

    public Optional<bool> SecurityDefenseProgram { get; init; }

    public Optional<int> ThrottlePeriodLength { get; init; }
}
