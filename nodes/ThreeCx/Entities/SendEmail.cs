// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Send email. (XAPI Pbx.SendEmail)</summary>
[Naming(Naming.AsWritten)]
public sealed record SendEmail
{
    public Optional<DateTimeOffset> DateTime { get; init; }

    public Optional<string> Destination { get; init; }

    public Optional<string> Template { get; init; }

    public Optional<JsonText<IReadOnlyList<EmailVariable>>> Variables { get; init; }
}
