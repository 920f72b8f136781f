// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>General settings for apps. (XAPI Pbx.GeneralSettingsForApps)</summary>
[Naming(Naming.AsWritten)]
public sealed record GeneralSettingsForApps
{
    public Optional<bool> AllowBlockCalls { get; init; }

    public Optional<bool> AllowChangePassword { get; init; }

    public Optional<JsonText<AutoSchedulerSettings>> AutoSchedulerSettings { get; init; }

    public Optional<AvatarStyle> AvatarStyle { get; init; }

    public Optional<string> BrandLogoImage { get; init; }

    public Optional<string> BrandMainImage { get; init; }

    public Optional<string> BrandUrl { get; init; }

    public Optional<bool> EnableChat { get; init; }

    public Optional<bool> EnableSelectorCallerId { get; init; }

    public Optional<bool> HideAbandonedQueueCalls { get; init; }

    public Optional<bool> HideCRMContacts { get; init; }

    public Optional<bool> HideInteractionHistory { get; init; }

    public Optional<bool> HideSystemExtensions { get; init; }

    public Optional<string> NameOfCustomAvailableStatus { get; init; }

    public Optional<string> NameOfCustomOutOfOfficeStatus { get; init; }
}
