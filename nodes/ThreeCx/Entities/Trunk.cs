using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>A line to a provider or to another PBX. (XAPI Pbx.Trunk)</summary>
[Naming(Naming.AsWritten)]
public sealed record Trunk : Dn
{
    [Parameter(Description = "Name by which it registers.", Example = "user123")]
    public Optional<string> AuthID { get; init; }

    [Parameter(Description = "Password by which it registers.", Example = "{ \"Value\": \"…\", \"Concealed\": false }")]
    public Optional<JsonText<ConcealedPassword>> AuthPassword { get; init; }

    [Parameter(Description = "Certificate for TLS.")]
    public Optional<string> Certificate { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<string> CertificateExpirationDate { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<string> CertificateName { get; init; }

    [Parameter(Description = "What is wrong with it. Set by the PBX.")]
    public Optional<string> ConfigurationIssue { get; init; }

    [Parameter(Description = "Numbers that come in by it.", Example = "[\"+49301234567\", \"+49301234568\"]")]
    public Optional<JsonText<IReadOnlyList<string>>> DidNumbers { get; init; }

    [Parameter(Description = "Which way calls go.")]
    public Optional<DirectionType> Direction { get; init; }

    [Parameter(Description = "No transfer by the provider.")]
    public Optional<bool> DisableCallTransfer { get; init; }

    [Parameter(Description = "No video.")]
    public Optional<bool> DisableVideo { get; init; }

    [Parameter(Description = "Forwarded calls tell who was called.")]
    public Optional<bool> DiversionHeader { get; init; }

    [Parameter(Description = "Country of numbers without one.", Example = "49")]
    public Optional<string> E164CountryCode { get; init; }

    [Parameter(Description = "Callers' numbers are brought into the form +49….")]
    public Optional<bool> E164ProcessIncomingNumber { get; init; }

    [Navigation]
    [Parameter(Description = "Places that emergency calls tell. Comes back only with $expand.")]
    public Optional<JsonText<IReadOnlyList<EmergencyGeoTrunkLocation>>> EmergencyGeoLocations { get; init; }

    [Parameter(Description = "Calls may come in.")]
    public Optional<bool> EnableInboundCalls { get; init; }

    [Parameter(Description = "Calls may go out.")]
    public Optional<bool> EnableOutboundCalls { get; init; }

    [Parameter(Description = "Main number.", Example = "+49301234567")]
    public Optional<string> ExternalNumber { get; init; }

    [Parameter(Description = "The provider: host, registration, lines, codecs. Init Trunk gives one after a template.",
        Example = "{ \"Name\": \"Provider\", \"Host\": \"sip.example.com\", \"Port\": 5060, \"Type\": \"Provider\" }")]
    public Optional<JsonText<Gateway>> Gateway { get; init; }

    [Parameter(Description = "How callers' numbers are rewritten, by patterns.",
        Example = "[{ \"SourcePattern\": \"0(.*)\", \"ReplacePattern\": \"+49$1\" }]")]
    public Optional<JsonText<IReadOnlyList<CIDFormatting>>> InCIDFormatting { get; init; }

    [Parameter(Description = "IPv4, IPv6 or any.")]
    public Optional<TypeOfIPRestriction> IPRestriction { get; init; }

    [Parameter(Description = "It is registered. Set by the PBX.")]
    public Optional<bool> IsOnline { get; init; }

    [Parameter(Description = "Text messages by it.")]
    public Optional<JsonText<TrunkMessaging>> Messaging { get; init; }

    [Parameter(Description = "Number shown to those called; left out, the main number.", Example = "+49301234567")]
    public Optional<string> OutboundCallerID { get; init; }

    [Parameter(Description = "How one's own numbers are rewritten.")]
    public Optional<JsonText<IReadOnlyList<CIDFormatting>>> OutCIDFormatting { get; init; }

    [Parameter(Description = "Departments that it is told of.", Example = "[\"Sales\"]")]
    public Optional<JsonText<IReadOnlyList<string>>> PublicInfoGroups { get; init; }

    [Parameter(Description = "Address that it shows to the provider.", Example = "203.0.113.5")]
    public Optional<string> PublicIPinSIP { get; init; }

    [Parameter(Description = "Tell the other PBX who is available.")]
    public Optional<bool> PublishInfo { get; init; }

    [Navigation]
    [Parameter(Description = "Who is told. Comes back only with $expand.")]
    public Optional<JsonText<IReadOnlyList<Peer>>> ReceiveExtensions { get; init; }

    [Parameter(Description = "Be told by the other PBX.")]
    public Optional<bool> ReceiveInfo { get; init; }

    [Parameter(Description = "Name of the other PBX for apps.", Example = "pbx2.example.com")]
    public Optional<string> RemoteMyPhoneUriHost { get; init; }

    [Parameter(Description = "Digits that call the other PBX.", Example = "5")]
    public Optional<string> RemotePBXPreffix { get; init; }

    [Navigation]
    [Parameter(Description = "Its inbound rules. Comes back only with $expand.")]
    public Optional<JsonText<IReadOnlyList<InboundRule>>> RoutingRules { get; init; }

    [Parameter(Description = "Script that handles its calls.")]
    public Optional<string> ScriptName { get; init; }

    [Parameter(Description = "Host when the first does not answer.", Example = "sip2.example.com")]
    public Optional<string> SecondaryRegistrar { get; init; }

    [Parameter(Description = "The second name that the provider wants.")]
    public Optional<string> SeparateAuthId { get; init; }

    [Parameter(Description = "How many calls at once.", Example = "10")]
    public Optional<int> SimultaneousCalls { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<JsonText<IReadOnlyList<UserTag>>> Tags { get; init; }

    [Parameter(Description = "UDP, TCP, TLS or any.")]
    public Optional<TypeOfTransportRestriction> TransportRestriction { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<JsonText<IReadOnlyList<Variable>>> TrunkRegTimes { get; init; }

    [Parameter(Description = "A bridge goes through the tunnel.")]
    public Optional<bool> TunnelEnabled { get; init; }

    [Parameter(Description = "Its other end.", Example = "pbx2.example.com")]
    public Optional<string> TunnelRemoteAddr { get; init; }

    [Parameter(Description = "Port of its other end.", Example = "5090")]
    public Optional<int> TunnelRemotePort { get; init; }

    [Parameter(Description = "The provider wants a second name.")]
    public Optional<bool> UseSeparateAuthId { get; init; }
}
