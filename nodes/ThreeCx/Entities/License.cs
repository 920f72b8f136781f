// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>License. (XAPI Pbx.License)</summary>
[Naming(Naming.AsWritten)]
public sealed record License
{
    public Optional<string> CountryCode { get; init; }

    public Optional<bool> IsBrandingEnabled { get; init; }

    public Optional<bool> IsCfdEnabled { get; init; }

    public Optional<bool> IsEnterprise { get; init; }

    public Optional<bool> IsMaintainceExpired { get; init; }

    public Optional<bool> IsProfessional { get; init; }

    public Optional<int> MaxSimCalls { get; init; }

    public Optional<string> ProductCode { get; init; }
}
