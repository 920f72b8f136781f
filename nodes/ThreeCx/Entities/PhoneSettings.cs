// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Phone settings. (XAPI Pbx.PhoneSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record PhoneSettings
{
    public Optional<bool> AllowCustomQueueRingtones { get; init; }

    public Optional<string> Backlight { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Codecs { get; init; }

    public Optional<string> CustomLogo { get; init; }

    public Optional<JsonText<IReadOnlyList<CustomQueueRingtone>>> CustomQueueRingtones { get; init; }

    public Optional<string> DateFormat { get; init; }

    public Optional<string> Firmware { get; init; }

    public Optional<string> FirmwareLang { get; init; }

    public Optional<bool> IsLogoCustomizable { get; init; }

    public Optional<bool> IsSBC { get; init; }

    public Optional<JsonText<PhoneLldpInfo>> LlDpInfo { get; init; }

    public Optional<int> LocalRTPPortEnd { get; init; }

    public Optional<int> LocalRTPPortStart { get; init; }

    public Optional<int> LocalSipPort { get; init; }

    public Optional<string> LogoDescription { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> LogoFileExtensionAllowed { get; init; }

    public Optional<string> PhoneLanguage { get; init; }

    public Optional<string> PowerLed { get; init; }

    public Optional<string> ProvisionExtendedData { get; init; }

    public Optional<ProvType> ProvisionType { get; init; }

    public Optional<string> QueueRingTone { get; init; }

    public Optional<string> RemoteSpmHost { get; init; }

    public Optional<int> RemoteSpmPort { get; init; }

    public Optional<string> RingTone { get; init; }

    public Optional<string> SbcName { get; init; }

    public Optional<string> ScreenSaver { get; init; }

    public Optional<string> Secret { get; init; }

    public Optional<string> Srtp { get; init; }

    public Optional<string> TimeFormat { get; init; }

    public Optional<string> TimeZone { get; init; }

    public Optional<JsonText<IReadOnlyList<PhoneDeviceVlanInfo>>> VlanInfos { get; init; }

    public Optional<XferTypeEnum> XferType { get; init; }
}
