// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>On board converter session. (XAPI Pbx.OnBoardConverterSession)</summary>
[Naming(Naming.AsWritten)]
public sealed record OnBoardConverterSession
{
    public Optional<int> Attempts { get; init; }

    public Optional<string> CallId { get; init; }

    public Optional<string> Descr { get; init; }

    public Optional<string> ErrorMessage { get; init; }

    public Optional<DateTimeOffset> Eta { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<int> Progress { get; init; }
}
