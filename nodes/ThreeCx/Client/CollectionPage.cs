using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>A collection of OData as one answer gives it: its elements, and where there are more.</summary>
internal sealed class CollectionPage
{
    /// <summary>Name of the member that says how many elements there are in all.</summary>
    public const string CountName = "@odata.count";

    private readonly JArray _values;

    private CollectionPage(JArray values, JObject? envelope)
    {
        _values = values;
        Total = envelope?[CountName];
        Next = (envelope?["@odata.nextLink"] ?? envelope?["@nextLink"])?.ToString() is { Length: > 0 } next ? next : null;
    }

    /// <summary>How many elements there are in all; null where it was not asked.</summary>
    public JToken? Total { get; }

    /// <summary>The address of the next page as the answer gives it; null if there is none.</summary>
    public string? Next { get; }

    /// <summary>How many elements the page has.</summary>
    public int Count => _values.Count;

    /// <summary>True if the page has elements that differ and is the same as another.</summary>
    public bool Repeats(CollectionPage other) =>
        Count > 1 && Count == other.Count && !JToken.DeepEquals(_values[0], _values[^1]) && JToken.DeepEquals(_values, other._values);

    /// <summary>The collection in an answer; null if there is none in it.</summary>
    public static CollectionPage? Of(ActionAnswer answer) => answer.Json switch
    {
        JObject envelope when envelope["value"] is JArray values => new CollectionPage(values, envelope),
        JArray values => new CollectionPage(values, null),
        _ => null,
    };

    /// <summary>An item for each element. The count would be lost with the envelope, so each carries it.</summary>
    public IEnumerable<Item> Items()
    {
        foreach (JToken value in _values)
        {
            JObject json = value as JObject ?? new JObject { ["value"] = value };
            if (Total is not null)
                json[CountName] = Total;
            yield return Item.Of(json);
        }
    }
}
