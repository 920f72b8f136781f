// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Google settings. (XAPI Pbx.GoogleSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record GoogleSettings
{
    public Optional<string> ClientId { get; init; }

    public Optional<JsonText<ConcealedPassword>> ClientSecret { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<bool> IsExtensionSignInEnabled { get; init; }

    public Optional<string> ProjectId { get; init; }

    public Optional<string> ProvisionUrl { get; init; }

    public Optional<bool> ReCaptchaEnabled { get; init; }

    public Optional<JsonText<GoogleUserSync>> UserSync { get; init; }
}
