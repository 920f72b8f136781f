using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Sdk.HttpActions;

[Server("https://fallback.example.com/api")]
public abstract class SampleAction<TParameters> : HttpAction<TParameters>
    where TParameters : class;

public enum Shade
{
    Light,

    [Option(Value = "very-dark")]
    Dark,
}

[Flags]
[Naming(Naming.AsWritten)]
public enum Days
{
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Wednesday = 4,
}

public sealed record Search
{
    public required string Folder { get; init; }

    [Query]
    public Optional<string> Text { get; init; }

    [Query(IsList = true)]
    public Optional<JToken> Fields { get; init; }

    [Query(IsList = true, Repeat = true)]
    [Parameter(Name = "tag[]")]
    public Optional<JToken> Tags { get; init; }

    [Query(IsList = true)]
    public Optional<IReadOnlyList<int>> Ids { get; init; }

    [Query]
    public Optional<Shade> Shade { get; init; }

    [Query]
    public Optional<Days> Days { get; init; }

    [Query]
    public Optional<DateTimeOffset> Since { get; init; }

    [Query]
    public Optional<double> Weight { get; init; }

    [Query]
    public Optional<JsonText<JObject>> Where { get; init; }

    [Header]
    [Parameter(Name = "X-Trace")]
    public Optional<Guid> Trace { get; init; }

    [NotSent]
    public bool Quiet { get; init; }
}

public sealed record Thing
{
    public Optional<string> Name { get; init; }

    public Optional<long> Size { get; init; }

    public Optional<double> Weight { get; init; }

    public Optional<Guid> Key { get; init; }

    public Optional<DateTimeOffset> At { get; init; }

    public Optional<Days> Days { get; init; }

    public Optional<JToken> Tags { get; init; }

    public Optional<JsonText<JObject>> Extra { get; init; }
}

public sealed record Whole
{
    [Body]
    public Optional<JsonText<JToken>> Content { get; init; }
}

public sealed record Upload
{
    public Optional<string> Title { get; init; }

    public Optional<JToken> Tags { get; init; }

    [File]
    public Optional<string> Document { get; init; }
}

public sealed record RawFile
{
    public required int Id { get; init; }

    [Body]
    public required string Content { get; init; }
}

public sealed record Removal
{
    public required int Id { get; init; }

    public Optional<string> Reason { get; init; }
}

[Action("Things", "Search", "GET", "/folders/{folder}/things:search")]
public sealed class SearchThings : SampleAction<Search>;

[Action("Things", "Batch", "GET", "/things:batch")]
public sealed class BatchThings : SampleAction<NoParameters>;

[Action("Things", "Count", "GET", "/things/count")]
[Answer<int>]
public sealed class CountThings : SampleAction<NoParameters>;

[Action("Things", "Create", "POST", "/things")]
public sealed class CreateThing : SampleAction<Thing>;

[Action("Things", "Create by form", "POST", "/things", Body = BodyFormat.Form)]
public sealed class CreateThingByForm : SampleAction<Thing>;

[Action("Things", "Replace", "PUT", "/things")]
public sealed class ReplaceThings : SampleAction<Whole>;

[Action("Things", "Upload", "POST", "/files", Body = BodyFormat.Multipart)]
public sealed class UploadFile : SampleAction<Upload>;

[Action("Things", "Write", "PUT", "/files/{id}", Body = BodyFormat.Binary)]
public sealed class WriteFile : SampleAction<RawFile>;

[Action("Things", "Delete", "DELETE", "/things/{id}")]
public sealed class DeleteThing : SampleAction<Removal>;
