// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>On board mcu data detail. (XAPI Pbx.OnBoardMcuDataDetail)</summary>
[Naming(Naming.AsWritten)]
public sealed record OnBoardMcuDataDetail
{
    public Optional<bool> Active { get; init; }

    public Optional<bool> Cloud { get; init; }

    public Optional<bool> Enabled { get; init; }

    public Optional<string> Guid { get; init; }

    public Optional<string> Host { get; init; }

    public Optional<string> Ip { get; init; }

    public Optional<int> Port { get; init; }

    public Optional<string> Version { get; init; }
}
