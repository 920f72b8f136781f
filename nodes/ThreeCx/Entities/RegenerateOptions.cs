// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Regenerate options. (XAPI Pbx.RegenerateOptions)</summary>
[Naming(Naming.AsWritten)]
public sealed record RegenerateOptions
{
    public Optional<bool> ConfigurationLink { get; init; }

    public Optional<bool> DeskphonePassword { get; init; }

    public Optional<bool> RpsKey { get; init; }

    public Optional<bool> SendWelcomeEmail { get; init; }

    public Optional<bool> SipAuth { get; init; }

    public Optional<bool> VoicemailPIN { get; init; }

    public Optional<bool> WebclientPassword { get; init; }
}
