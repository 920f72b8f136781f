// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Fxs template. (XAPI Pbx.FxsTemplate)</summary>
[Naming(Naming.AsWritten)]
public sealed record FxsTemplate
{
    public Optional<JsonText<IReadOnlyList<string>>> AllowedNetConfigs { get; init; }

    public Optional<bool> AllowSSLProvisioning { get; init; }

    public Optional<string> Brand { get; init; }

    public Optional<string> Content { get; init; }

    public Optional<DeviceType> DeviceType { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<bool> IsCustom { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Languages { get; init; }

    public Optional<JsonText<IReadOnlyList<FxsModel>>> Models { get; init; }

    public Optional<int> NumberOfExtensions { get; init; }

    public Optional<bool> RpsEnabled { get; init; }

    public Optional<TemplateType> TemplateType { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> TimeZones { get; init; }

    public Optional<string> URL { get; init; }

    public Optional<JsonText<IReadOnlyList<FxsVariable>>> Variables { get; init; }
}
