using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>A digital receptionist: the menu that answers a call. (XAPI Pbx.Receptionist)</summary>
[Naming(Naming.AsWritten)]
public sealed record Receptionist : Dn
{
    public Optional<JsonText<Route>> BreakRoute { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<ReceptionistForward>>> Forwards { get; init; }

    public Optional<string> ForwardSmsTo { get; init; }

    public Optional<JsonText<Route>> HolidaysRoute { get; init; }

    public Optional<string> InvalidKeyForwardDN { get; init; }

    public Optional<bool> IsRegistered { get; init; }

    public Optional<IVRType> IVRType { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<JsonText<Route>> OutOfOfficeRoute { get; init; }

    public Optional<string> PromptFilename { get; init; }

    public Optional<string> PromptSet { get; init; }

    public Optional<int> Timeout { get; init; }

    public Optional<string> TimeoutForwardDN { get; init; }

    public Optional<PeerType> TimeoutForwardPeerType { get; init; }

    public Optional<IVRForwardType> TimeoutForwardType { get; init; }

    public Optional<bool> TransferEnable { get; init; }

    public Optional<bool> UseMSExchange { get; init; }
}
