using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>A trunk that an outbound rule tries, and how the number is changed. (XAPI Pbx.OutboundRoute)</summary>
[Naming(Naming.AsWritten)]
public sealed record OutboundRoute
{
    [Parameter(Description = "What is put after it.")]
    public Optional<string> Append { get; init; }

    [Parameter(Description = "Number to show.", Example = "+49301234567")]
    public Optional<string> CallerID { get; init; }

    [Parameter(Description = "What is then put before the number.", Example = "0049")]
    public Optional<string> Prepend { get; init; }

    [Parameter(Description = "How many digits are taken off at the start.", Example = "1")]
    public Optional<int> StripDigits { get; init; }

    [Parameter(Description = "Id of the trunk.", Example = "12")]
    public Optional<int> TrunkId { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<string> TrunkName { get; init; }
}
