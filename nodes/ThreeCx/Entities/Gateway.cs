// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Gateway. (XAPI Pbx.Gateway)</summary>
[Naming(Naming.AsWritten)]
public sealed record Gateway
{
    public Optional<JsonText<IReadOnlyList<string>>> Codecs { get; init; }

    public Optional<bool> DeliverAudio { get; init; }

    public Optional<bool> DestNumberInRemotePartyIDCalled { get; init; }

    public Optional<bool> DestNumberInRequestLineURI { get; init; }

    public Optional<bool> DestNumberInTo { get; init; }

    public Optional<string> Host { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<JsonText<IReadOnlyList<GatewayParameterBinding>>> InboundParams { get; init; }

    public Optional<bool> Internal { get; init; }

    public Optional<IPInRegistrationContactType> IPInRegistrationContact { get; init; }

    public Optional<bool> IsCustom { get; init; }

    public Optional<int> Lines { get; init; }

    public Optional<MatchingStrategyType> MatchingStrategy { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> OutboundCallerID { get; init; }

    public Optional<JsonText<IReadOnlyList<GatewayParameterBinding>>> OutboundParams { get; init; }

    public Optional<int> Port { get; init; }

    public Optional<string> ProxyHost { get; init; }

    public Optional<int> ProxyPort { get; init; }

    public Optional<RequireRegistrationForType> RequireRegistrationFor { get; init; }

    public Optional<JsonText<IReadOnlyList<GatewayParameterBinding>>> SourceIdentification { get; init; }

    public Optional<string> SpecifiedIPForRegistrationContact { get; init; }

    public Optional<SRTPModeType> SRTPMode { get; init; }

    public Optional<bool> SupportReinvite { get; init; }

    public Optional<bool> SupportReplaces { get; init; }

    public Optional<string> TemplateFilename { get; init; }

    public Optional<int> TimeBetweenReg { get; init; }

    public Optional<GatewayType> Type { get; init; }

    public Optional<bool> UseIPInContact { get; init; }

    public Optional<JsonText<IReadOnlyList<Choice>>> VariableChoices { get; init; }
}
