// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>MCU request status. (XAPI Pbx.MCURequestStatus)</summary>
[Naming(Naming.AsWritten)]
public sealed record MCURequestStatus
{
    public Optional<string> ErrorMessage { get; init; }

    public Optional<string> McuId { get; init; }

    public Optional<McuOperation> Operation { get; init; }

    public Optional<DateTimeOffset> RequestExpiration { get; init; }

    public Optional<McuReqState> State { get; init; }
}
