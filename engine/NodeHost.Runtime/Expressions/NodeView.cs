using System.Collections.Frozen;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions;

/// <summary>The node whose expressions are evaluated: one run of it.</summary>
public sealed record NodeView
{
    private static readonly FrozenDictionary<string, JToken> None = FrozenDictionary<string, JToken>.Empty;

    public required string NodeName { get; init; }

    public required int RunIndex { get; init; }

    /// <summary>The items of each input.</summary>
    public required IReadOnlyList<IReadOnlyList<Item>> Inputs { get; init; }

    /// <summary>Where the items of each input came from; null for an input that got nothing or was given from outside.</summary>
    public required IReadOnlyList<InputSource?> Sources { get; init; }

    /// <summary>The node's parameters as the file has them.</summary>
    public required JObject RawParameters { get; init; }

    /// <summary>The <c>typeVersion</c> that the workflow asks for.</summary>
    public double TypeVersion { get; init; } = 1;

    /// <summary>Names that only this node's expressions have, such as <c>$response</c> while pages are fetched.</summary>
    public IReadOnlyDictionary<string, JToken> Extras { get; init; } = None;

    /// <summary>
    /// True where the item at an index is the source's item at this index; false where the <see cref="Item.PairedItem"/> of an
    /// input item names the item of the source that it is, as recorded data may have it.
    /// </summary>
    public bool InputsAreTied { get; init; } = true;

    public IReadOnlyList<Item> Items => Inputs.Count > 0 ? Inputs[0] : [];
}

/// <summary>The output of a node's run that fed an input.</summary>
public sealed record InputSource(string Node, int Output, int RunIndex);
