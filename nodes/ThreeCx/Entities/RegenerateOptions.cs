using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>What of a user is made anew. (XAPI Pbx.RegenerateOptions)</summary>
[Naming(Naming.AsWritten)]
public sealed record RegenerateOptions
{
    [Parameter(Description = "Link that sets up the app.")]
    public Optional<bool> ConfigurationLink { get; init; }

    [Parameter(Description = "Password of the pages of desk phones.")]
    public Optional<bool> DeskphonePassword { get; init; }

    [Parameter(Description = "Key by which phones find the PBX.")]
    public Optional<bool> RpsKey { get; init; }

    [Parameter(Description = "Mail them to the user.")]
    public Optional<bool> SendWelcomeEmail { get; init; }

    [Parameter(Description = "Name and password of phones.")]
    public Optional<bool> SipAuth { get; init; }

    [Parameter(Description = "PIN of the voicemail.")]
    public Optional<bool> VoicemailPIN { get; init; }

    [Parameter(Description = "Password of apps and console.")]
    public Optional<bool> WebclientPassword { get; init; }
}
