// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>On board converter row. (XAPI Pbx.OnBoardConverterRow)</summary>
[Naming(Naming.AsWritten)]
public sealed record OnBoardConverterRow
{
    public Optional<bool> Active { get; init; }

    public Optional<bool> Cloud { get; init; }

    public Optional<bool> Enabled { get; init; }

    public Optional<string> Guid { get; init; }

    public Optional<string> Host { get; init; }

    public Optional<string> InstallScript { get; init; }

    public Optional<string> Ip { get; init; }

    public Optional<int> Port { get; init; }

    public Optional<string> Secret { get; init; }

    public Optional<string> ServerOS { get; init; }

    public Optional<string> ServerOSVersion { get; init; }

    public Optional<int> ServerStatus { get; init; }

    public Optional<DateTimeOffset> TsActivated { get; init; }

    public Optional<DateTimeOffset> TsCreated { get; init; }

    public Optional<string> Version { get; init; }
}
