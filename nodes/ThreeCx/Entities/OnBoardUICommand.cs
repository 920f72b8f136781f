// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>On board UI command. (XAPI Pbx.OnBoardUICommand)</summary>
[Naming(Naming.AsWritten)]
public sealed record OnBoardUICommand
{
    public Optional<string> ErrorMessage { get; init; }

    public Optional<string> McuId { get; init; }

    public Optional<string> Operation { get; init; }

    public Optional<DateTimeOffset> RequestExpiration { get; init; }

    public Optional<string> State { get; init; }
}
