using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>What of an entity is wanted.</summary>
[Naming(Naming.AsWritten)]
public abstract record EntityQuery
{
    [Query(IsList = true)]
    [Parameter("$select", Name = "$select", Example = "[\"Id\", \"Name\"]",
        Description = "Properties to return: a JSON array, or names with commas.")]
    public Optional<JToken> Select { get; init; }

    [Query(IsList = true)]
    [Parameter("$expand", Name = "$expand", Example = "[\"Forwards\"]",
        Description = "Related entities to return along: a JSON array, or names with commas.")]
    public Optional<JToken> Expand { get; init; }
}
