// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Trunk. (XAPI Pbx.Trunk)</summary>
[Naming(Naming.AsWritten)]
public sealed record Trunk : Dn
{
    public Optional<string> AuthID { get; init; }

    public Optional<JsonText<ConcealedPassword>> AuthPassword { get; init; }

    public Optional<string> Certificate { get; init; }

    public Optional<string> CertificateExpirationDate { get; init; }

    public Optional<string> CertificateName { get; init; }

    public Optional<string> ConfigurationIssue { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> DidNumbers { get; init; }

    public Optional<DirectionType> Direction { get; init; }

    public Optional<bool> DisableCallTransfer { get; init; }

    public Optional<bool> DisableVideo { get; init; }

    public Optional<bool> DiversionHeader { get; init; }

    public Optional<string> E164CountryCode { get; init; }

    public Optional<bool> E164ProcessIncomingNumber { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<EmergencyGeoTrunkLocation>>> EmergencyGeoLocations { get; init; }

    public Optional<bool> EnableInboundCalls { get; init; }

    public Optional<bool> EnableOutboundCalls { get; init; }

    public Optional<string> ExternalNumber { get; init; }

    public Optional<JsonText<Gateway>> Gateway { get; init; }

    public Optional<JsonText<IReadOnlyList<CIDFormatting>>> InCIDFormatting { get; init; }

    public Optional<TypeOfIPRestriction> IPRestriction { get; init; }

    public Optional<bool> IsOnline { get; init; }

    public Optional<JsonText<TrunkMessaging>> Messaging { get; init; }

    public Optional<string> OutboundCallerID { get; init; }

    public Optional<JsonText<IReadOnlyList<CIDFormatting>>> OutCIDFormatting { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> PublicInfoGroups { get; init; }

    public Optional<string> PublicIPinSIP { get; init; }

    public Optional<bool> PublishInfo { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<Peer>>> ReceiveExtensions { get; init; }

    public Optional<bool> ReceiveInfo { get; init; }

    public Optional<string> RemoteMyPhoneUriHost { get; init; }

    public Optional<string> RemotePBXPreffix { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<InboundRule>>> RoutingRules { get; init; }

    public Optional<string> ScriptName { get; init; }

    public Optional<string> SecondaryRegistrar { get; init; }

    public Optional<string> SeparateAuthId { get; init; }

    public Optional<int> SimultaneousCalls { get; init; }

    public Optional<JsonText<IReadOnlyList<UserTag>>> Tags { get; init; }

    public Optional<TypeOfTransportRestriction> TransportRestriction { get; init; }

    public Optional<JsonText<IReadOnlyList<Variable>>> TrunkRegTimes { get; init; }

    public Optional<bool> TunnelEnabled { get; init; }

    public Optional<string> TunnelRemoteAddr { get; init; }

    public Optional<int> TunnelRemotePort { get; init; }

    public Optional<bool> UseSeparateAuthId { get; init; }
}
