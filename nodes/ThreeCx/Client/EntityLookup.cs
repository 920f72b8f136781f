using System.Reflection;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>
/// Looks whether an entity that was to be made is there: by its number, and where it has none by all plain fields that were set.
/// </summary>
/// <typeparam name="TParameters">The entity.</typeparam>
/// <param name="key">By which it is found; null where it has none.</param>
/// <param name="set">The address of the set.</param>
/// <param name="ask">Asks at an address, for reading.</param>
internal sealed class EntityLookup<TParameters>(NaturalKey? key, Uri set, Func<Uri, Task<ActionAnswer>> ask)
    where TParameters : class
{
    private const int MostFound = 50;
    private const int LongestCondition = 200;

    private static readonly Dictionary<string, Type> Fields = typeof(TParameters).GetProperties()
        .Where(property => property.PropertyType == typeof(Optional<string>) || property.PropertyType == typeof(Optional<int>)
            || property.PropertyType == typeof(Optional<bool>) || property.PropertyType == typeof(string))
        .GroupBy(WireNames.Of)
        .ToDictionary(group => group.Key, group => group.First().PropertyType);

    /// <param name="asked">What was set of it.</param>
    /// <param name="isOthers">True for what another item made.</param>
    /// <param name="toItems">Makes the items of an answer that holds the entity.</param>
    public async Task<Verification> FindAsync(JObject asked, Func<Item, bool> isOthers, Func<ActionAnswer, ItemResult> toItems)
    {
        IReadOnlyList<string> conditions = key is not null ? [Condition(key.Name, key.Value)] : [.. Conditions(asked)];
        if (conditions.Count == 0)
            return new Verification.Unknown("Nothing was set by which it could be found.");
        if (CollectionPage.Of(await ask(Query(asked, conditions))) is not { } page)
            return new Verification.Unknown("The PBX answered with something else than a list.");
        IReadOnlyList<Item> there = [.. page.Items()];
        JObject[] found = [.. there.Where(item => !isOthers(item)).Select(item => item.Json)];
        JObject[] equal = [.. found.Where(one => EntityDifference.Between(asked, one).Count == 0)];
        return (equal, found) switch
        {
            ([], []) => new Verification.NotDone(),
            ([var only], _) => new Verification.Done(await AsMadeAsync(only, toItems)),
            ([], [var other, ..]) when key is not null => new Verification.Different($"{key.Name} {key.Value}: {string.Join(", ", EntityDifference.Between(asked, other))}."),
            ([], _) when there.Count < MostFound && page.Next is null => new Verification.NotDone(),
            _ => new Verification.Unknown("The PBX has several that are as asked for, and any of them may have been there before."),
        };
    }

    private Uri Query(JObject asked, IEnumerable<string> conditions)
    {
        var url = new StringBuilder(set.OriginalString).Append("?$filter=").AppendJoin("%20and%20", conditions).Append("&$top=").Append(MostFound);
        if (Expansion.Of(typeof(TParameters), asked) is { Length: > 0 } related)
            url.Append("&$expand=").Append(RequestText.Escape(related));
        return new Uri(url.ToString(), UriKind.RelativeOrAbsolute);
    }

    private static IEnumerable<string> Conditions(JObject asked) => asked.Properties()
        .Where(field => Fields.ContainsKey(field.Name) && field.Name != "Id" && !EntityDifference.IsSecret(field.Name))
        .Select(field => (field.Name, (field.Value as JValue)?.Value))
        .Where(field => field.Value is not (null or "" or string { Length: > LongestCondition }) && !EntityDifference.MayBeWrittenOtherwise(field.Value as string))
        .Select(field => Condition(field.Name, field.Value!));

    private static string Condition(string name, object value) => $"{Uri.EscapeDataString(name)}%20eq%20{ODataLiteral.Of(value)}";

    // Read once more by itself, as a POST answers: without what is related, with its version.
    private async Task<ItemResult> AsMadeAsync(JObject found, Func<ActionAnswer, ItemResult> toItems)
    {
        try
        {
            if (found["Id"] is JValue { Value: { } id })
                return toItems(await ask(new Uri($"{set.OriginalString}({ODataLiteral.Of(id)})", UriKind.RelativeOrAbsolute)));
        }
        catch (NodeFailedException fault) when (fault.HttpStatus is 404 or 405)
        {
            // A set whose entities cannot be read one by one.
        }

        return found;
    }
}
