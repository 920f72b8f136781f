// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Phone template. (XAPI Pbx.PhoneTemplate)</summary>
[Naming(Naming.AsWritten)]
public sealed record PhoneTemplate
{
    public Optional<bool> AddAllowed { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> AllowedNetConfigs { get; init; }

    public Optional<bool> AllowSSLProvisioning { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> BacklightTimeouts { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Codecs { get; init; }

    public Optional<string> Content { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> DateFormats { get; init; }

    public Optional<string> DefaultQueueRingTone { get; init; }

    public Optional<bool> HotdeskingAllowed { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<bool> IsCustom { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Languages { get; init; }

    public Optional<int> MaxQueueCustomRingtones { get; init; }

    public Optional<JsonText<IReadOnlyList<PhoneModel>>> Models { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> PowerLedSettings { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> QueueRingTones { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> RingTones { get; init; }

    public Optional<bool> RpsEnabled { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> ScreenSaverTimeouts { get; init; }

    public Optional<TemplateType> TemplateType { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> TimeFormats { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> TimeZones { get; init; }

    public Optional<string> URL { get; init; }

    public Optional<bool> XferTypeEnabled { get; init; }
}
