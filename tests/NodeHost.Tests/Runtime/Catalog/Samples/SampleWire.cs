using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Catalog.Samples;

[Flags]
[Naming(Naming.AsWritten)]
public enum SampleDays
{
    Monday = 1,

    [Option(Value = "tue")]
    Tuesday = 2,

    Wednesday = 4,
}

/// <summary>The types in which APIs think.</summary>
public sealed record WireTypes
{
    public Guid Ticket { get; init; }

    public Optional<SampleDays> Days { get; init; }

    public Optional<DateTimeOffset> At { get; init; }

    public Optional<JsonText<WireShape>> Shape { get; init; }
}

public sealed record WireShape
{
    public Optional<Guid> Ticket { get; init; }

    public Optional<SampleDays> Days { get; init; }

    public Optional<double> Weight { get; init; }

    public Optional<long> Size { get; init; }
}

[Node("sample.wire", "Wire types")]
public sealed class WireTypesNode : Wrong.Idle<WireTypes>;

[Node("sample.http", "HTTP sample")]
public sealed class SampleHttp : ActionNode;

[ActionsOf<SampleHttp>]
public abstract class SampleHttpAction<TParameters> : HttpAction<TParameters>
    where TParameters : class;

public sealed record WireSearch
{
    public required string Folder { get; init; }

    [Query(IsList = true)]
    public Optional<JToken> Fields { get; init; }

    [Header]
    public string Trace { get; init; } = "";

    public string Text { get; init; } = "";

    [NotSent]
    public bool ReturnAll { get; init; }
}

[Action("Things", "Search", "POST", "/{folder}/search")]
[Answer<WireShape>(IsList = true)]
public sealed class SampleSearchAction : SampleHttpAction<WireSearch>;
