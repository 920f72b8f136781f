using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>The provider of a trunk. (XAPI Pbx.Gateway)</summary>
[Naming(Naming.AsWritten)]
public sealed record Gateway
{
    [Parameter(Description = "Codecs in the order of choice.", Example = "[\"PCMA\", \"G722\"]")]
    public Optional<JsonText<IReadOnlyList<string>>> Codecs { get; init; }

    [Parameter(Description = "Sound goes through the PBX.")]
    public Optional<bool> DeliverAudio { get; init; }

    public Optional<bool> DestNumberInRemotePartyIDCalled { get; init; }

    public Optional<bool> DestNumberInRequestLineURI { get; init; }

    public Optional<bool> DestNumberInTo { get; init; }

    [Parameter(Description = "Host of the provider.", Example = "sip.example.com")]
    public Optional<string> Host { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<JsonText<IReadOnlyList<GatewayParameterBinding>>> InboundParams { get; init; }

    public Optional<bool> Internal { get; init; }

    public Optional<IPInRegistrationContactType> IPInRegistrationContact { get; init; }

    public Optional<bool> IsCustom { get; init; }

    [Parameter(Description = "How many calls at once.", Example = "10")]
    public Optional<int> Lines { get; init; }

    public Optional<MatchingStrategyType> MatchingStrategy { get; init; }

    [Parameter(Description = "Name of the provider.", Example = "Provider")]
    public Optional<string> Name { get; init; }

    public Optional<string> OutboundCallerID { get; init; }

    public Optional<JsonText<IReadOnlyList<GatewayParameterBinding>>> OutboundParams { get; init; }

    [Parameter(Description = "Its port.", Example = "5060")]
    public Optional<int> Port { get; init; }

    [Parameter(Description = "Host of its proxy.", Example = "proxy.example.com")]
    public Optional<string> ProxyHost { get; init; }

    [Parameter(Description = "Port of its proxy.", Example = "5060")]
    public Optional<int> ProxyPort { get; init; }

    [Parameter(Description = "Which way calls need a registration.")]
    public Optional<RequireRegistrationForType> RequireRegistrationFor { get; init; }

    public Optional<JsonText<IReadOnlyList<GatewayParameterBinding>>> SourceIdentification { get; init; }

    public Optional<string> SpecifiedIPForRegistrationContact { get; init; }

    [Parameter(Description = "Encryption of sound.")]
    public Optional<SRTPModeType> SRTPMode { get; init; }

    public Optional<bool> SupportReinvite { get; init; }

    public Optional<bool> SupportReplaces { get; init; }

    [Parameter(Description = "The provider's template.", Example = "generic.pv.xml")]
    public Optional<string> TemplateFilename { get; init; }

    [Parameter(Description = "Seconds between registrations.", Example = "600")]
    public Optional<int> TimeBetweenReg { get; init; }

    public Optional<GatewayType> Type { get; init; }

    public Optional<bool> UseIPInContact { get; init; }

    public Optional<JsonText<IReadOnlyList<Choice>>> VariableChoices { get; init; }
}
