// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Email template. (XAPI Pbx.EmailTemplate)</summary>
[Naming(Naming.AsWritten)]
public sealed record EmailTemplate
{
    public Optional<string> Body { get; init; }

    public Optional<string> From { get; init; }

    public Optional<bool> IsConference { get; init; }

    public Optional<bool> IsDefault { get; init; }

    public Optional<string> Lang { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> Subject { get; init; }

    public Optional<string> TemplatePath { get; init; }
}
