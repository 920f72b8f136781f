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
    private SearchTerms? _search;
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

    /// <summary>The values of a field that the wanted entities of a collection have; null where they may have any.</summary>
    public IReadOnlyCollection<object?>? ValuesOf(string field) => _filter?.ValuesOf(field);

    /// <summary>The wanted part of one entity.</summary>
    public JObject Apply(JObject entity) => _selection.Apply(entity);

    /// <summary>The wanted page of a collection.</summary>
    /// <param name="entities">The collection in its own order.</param>
    /// <param name="mostOnPage">How many a page has at most; 0 for no limit.</param>
    public EntityPage Page(IEnumerable<JObject> entities, int mostOnPage = 0)
    {
        IEnumerable<JObject> found = _filter is null && _search is null ? entities : entities.Where(Matches);
        List<JObject> all = [.. _ordering?.Apply(found) ?? found];
        int most = Math.Min(_top ?? int.MaxValue, mostOnPage == 0 ? int.MaxValue : mostOnPage);
        int left = Math.Min(Math.Max(0, all.Count - _skip), _top ?? int.MaxValue);
        int? next = left > most ? _skip + most : null;
        return new EntityPage(all.Count, all.Skip(_skip).Take(most).Select(_selection.Apply), next);
    }

    /// <summary>The query of the page that comes after this one.</summary>
    public string Following(IReadOnlyList<KeyValuePair<string, string>> query, EntityPage page)
    {
        IEnumerable<string> options = query
            .Where(option => option.Key is not ("$skip" or "$top"))
            .Append(KeyValuePair.Create("$skip", NumberText(page.Next!.Value)))
            .Concat(_top is { } top ? [KeyValuePair.Create("$top", NumberText(top - (page.Next.Value - _skip)))] : [])
            .Select(option => $"{option.Key}={Uri.EscapeDataString(option.Value)}");
        return string.Join('&', options);
    }

    private static string NumberText(int number) => number.ToString(CultureInfo.InvariantCulture);

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
                _search = new SearchTerms(value);
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

    private bool Matches(JObject entity) => _filter?.Matches(entity) != false && _search?.Match(entity, _shape) != false;
}
