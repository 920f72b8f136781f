// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Available routing. (XAPI Pbx.AvailableRouting)</summary>
[Naming(Naming.AsWritten)]
public sealed record AvailableRouting
{
    public Optional<bool> BusyAllCalls { get; init; }

    public Optional<JsonText<Destination>> BusyExternal { get; init; }

    public Optional<JsonText<Destination>> BusyInternal { get; init; }

    public Optional<bool> NoAnswerAllCalls { get; init; }

    public Optional<JsonText<Destination>> NoAnswerExternal { get; init; }

    public Optional<JsonText<Destination>> NoAnswerInternal { get; init; }

    public Optional<bool> NotRegisteredAllCalls { get; init; }

    public Optional<JsonText<Destination>> NotRegisteredExternal { get; init; }

    public Optional<JsonText<Destination>> NotRegisteredInternal { get; init; }
}
