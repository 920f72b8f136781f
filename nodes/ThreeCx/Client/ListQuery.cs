using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>Which entities of a collection are wanted, in which order, and what of them.</summary>
[Naming(Naming.AsWritten)]
public record ListQuery : PageQuery
{
    [Query(IsList = true)]
    [Parameter("$orderby", Name = "$orderby", Example = "[\"Name desc\"]",
        Description = "Properties to sort by: a JSON array, or names with commas.")]
    public Optional<JToken> OrderBy { get; init; }

    [Query(IsList = true)]
    [Parameter("$select", Name = "$select", Example = "[\"Id\", \"Name\"]",
        Description = "Properties to return: a JSON array, or names with commas.")]
    public Optional<JToken> Select { get; init; }

    [Query(IsList = true)]
    [Parameter("$expand", Name = "$expand", Example = "[\"Forwards\"]",
        Description = "Related entities to return along: a JSON array, or names with commas.")]
    public Optional<JToken> Expand { get; init; }
}
