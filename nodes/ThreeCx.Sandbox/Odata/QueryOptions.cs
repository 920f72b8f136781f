using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>The <c>$</c> options of a request, or those in the parentheses of an <c>$expand</c>.</summary>
internal sealed class QueryOptions
{
    private readonly EntityShape _shape;
    private readonly Selection _selection;
    private Filter? _filter;
    private Ordering? _ordering;
    private IReadOnlyList<string> _search = [];
    private int _skip;
    private int? _top;

    private QueryOptions(EntityShape shape)
    {
        _shape = shape;
        _selection = new Selection(shape);
    }

    public bool WantsCount { get; private set; }

    /// <summary>Reads the options of a request for a collection.</summary>
    /// <exception cref="FilterException">An option is unknown, repeated or cannot be understood.</exception>
    public static QueryOptions OfCollection(IEnumerable<KeyValuePair<string, string>> query, EntityShape shape) =>
        Read(query, shape, isCollection: true);

    /// <summary>Reads the options of a request for one entity, which can only be selected from and expanded.</summary>
    /// <exception cref="FilterException">An option is unknown, repeated or cannot be understood.</exception>
    public static QueryOptions OfEntity(IEnumerable<KeyValuePair<string, string>> query, EntityShape shape) =>
        Read(query, shape, isCollection: false);

    /// <summary>The wanted part of one entity.</summary>
    public JObject Apply(JObject entity) => _selection.Apply(entity);

    /// <summary>The wanted page of a collection.</summary>
    /// <param name="entities">The collection in its own order.</param>
    /// <param name="count">How many there are on all pages.</param>
    public JArray Apply(IEnumerable<JObject> entities, out int count)
    {
        IEnumerable<JObject> found = entities.Where(Matches);
        List<JObject> all = [.. _ordering?.Apply(found) ?? found];
        count = all.Count;
        return new JArray(all.Skip(_skip).Take(_top ?? int.MaxValue).Select(_selection.Apply));
    }

    private static QueryOptions Read(IEnumerable<KeyValuePair<string, string>> query, EntityShape shape, bool isCollection)
    {
        var options = new QueryOptions(shape);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string name, string value) in query)
        {
            // Options without a dollar sign belong to the client.
            if (!name.StartsWith('$'))
                continue;
            if (!seen.Add(name))
                throw new FilterException($"The query option '{name}' is given more than once.");
            options.Read(name, value, isCollection);
        }

        return options;
    }

    private void Read(string name, string value, bool isCollection)
    {
        switch (name)
        {
            case "$select":
                _selection.Select(value);
                break;
            case "$expand":
                _selection.Expand(value);
                break;
            case "$format" when string.Equals(value, "json", StringComparison.Ordinal) || value.StartsWith("application/json", StringComparison.Ordinal):
                break;
            case "$filter" or "$orderby" or "$search" or "$top" or "$skip" or "$count" when isCollection:
                ReadOfCollection(name, value);
                break;
            default:
                throw new FilterException($"The query option '{name}' is not supported here.");
        }
    }

    private void ReadOfCollection(string name, string value)
    {
        switch (name)
        {
            case "$filter":
                _filter = Filter.Parse(value, _shape);
                break;
            case "$orderby":
                _ordering = Ordering.Parse(value, _shape);
                break;
            case "$search":
                _search = [.. value.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(term => term.Trim('"'))];
                break;
            case "$top":
                _top = NumberOf(name, value);
                break;
            case "$skip":
                _skip = NumberOf(name, value);
                break;
            default:
                WantsCount = bool.TryParse(value, out bool count) ? count : throw new FilterException($"'{name}' takes true or false, not '{value}'.");
                break;
        }
    }

    private static int NumberOf(string name, string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        ? number
        : throw new FilterException($"'{name}' takes a number from 0 on, not '{value}'.");

    private bool Matches(JObject entity) =>
        _filter?.Matches(entity) != false && (_search.Count == 0 || _search.All(term => HasTerm(entity, term)));

    private bool HasTerm(JObject entity, string term) => _shape.Fields.Any(field =>
        field is { Kind: FieldKind.Text, IsCollection: false } &&
        entity[field.Name]?.Value<string>()?.Contains(term, StringComparison.OrdinalIgnoreCase) == true);
}
