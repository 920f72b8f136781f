// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Music on hold settings. (XAPI Pbx.MusicOnHoldSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record MusicOnHoldSettings
{
    public Optional<int> Id { get; init; }

    public Optional<string> MusicOnHold { get; init; }

    public Optional<string> MusicOnHold1 { get; init; }

    public Optional<string> MusicOnHold2 { get; init; }

    public Optional<string> MusicOnHold3 { get; init; }

    public Optional<string> MusicOnHold4 { get; init; }

    public Optional<string> MusicOnHold5 { get; init; }

    public Optional<string> MusicOnHold6 { get; init; }

    public Optional<string> MusicOnHold7 { get; init; }

    public Optional<string> MusicOnHold8 { get; init; }

    public Optional<string> MusicOnHold9 { get; init; }

    public Optional<bool> MusicOnHoldRandomize { get; init; }

    public Optional<bool> MusicOnHoldRandomizePerCall { get; init; }
}
