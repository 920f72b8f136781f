// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Ring group. (XAPI Pbx.RingGroup)</summary>
[Naming(Naming.AsWritten)]
public sealed record RingGroup : ClickToCall
{
    public Optional<JsonText<Route>> BreakRoute { get; init; }

    public Optional<JsonText<Destination>> ForwardNoAnswer { get; init; }

    public Optional<string> GreetingFile { get; init; }

    public Optional<JsonText<Route>> HolidaysRoute { get; init; }

    public Optional<bool> IsRegistered { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<RingGroupMember>>> Members { get; init; }

    public Optional<string> MulticastAddress { get; init; }

    public Optional<string> MulticastCodec { get; init; }

    public Optional<int> MulticastPacketTime { get; init; }

    public Optional<int> MulticastPort { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<JsonText<Route>> OutOfOfficeRoute { get; init; }

    public Optional<StrategyType> RingStrategy { get; init; }

    public Optional<int> RingTime { get; init; }

    public Optional<string> VMEmailList { get; init; }

    public Optional<VMEmailOptionsType> VMEmailOptions { get; init; }
}
