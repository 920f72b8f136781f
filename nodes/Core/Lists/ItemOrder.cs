using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists;

/// <summary>Puts items in order: by their fields, by chance, or by a user's script.</summary>
internal static partial class ItemOrder
{
    /// <summary>By fields, the first one counting most. Upper and lower case are the same.</summary>
    /// <exception cref="NodeFailedException">No field is named, or no item has one that is.</exception>
    public static IReadOnlyList<Item> ByFields(IReadOnlyList<Item> items, IReadOnlyList<SortField> fields, FieldAccess access)
    {
        if (fields.Count == 0)
        {
            throw new NodeFailedException(Codes.UnusableParameterValue, "No sorting specified. Please add a field to sort by")
            {
                Parameter = "sortFieldsUi",
            };
        }

        SortKey[][] columns = [.. fields.Select(field => KeysOf(items, field.FieldName, access))];
        int[] order = StableOrder.Of(items.Count, (left, right) => Compare(columns, fields, left, right));
        return [.. order.Select(index => items[index])];
    }

    /// <summary>By chance, every order being as likely.</summary>
    public static IReadOnlyList<Item> ByChance(IReadOnlyList<Item> items, Random random)
    {
        Item[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>By a script that compares the items <c>a</c> and <c>b</c> and returns a number below, above or equal to zero.</summary>
    /// <exception cref="NodeFailedException">The script returns nothing, or fails.</exception>
    public static async Task<IReadOnlyList<Item>> ByCodeAsync(IReadOnlyList<Item> items, string code, IScriptRunner scripts, CancellationToken cancellationToken)
    {
        if (!ReturnStatement().IsMatch(code))
        {
            throw new NodeFailedException(
                Codes.ScriptFailed, "Sort code doesn't return. Please add a 'return' statement to your code")
            { Parameter = "code" };
        }

        // The user's code begins on the first line, so that the lines in messages are the user's.
        string script = $"return items.map((item,index)=>({{item,index}})).sort((x,y)=>nodeHostCompare(x.item,y.item)).map(x=>x.index);function nodeHostCompare(a,b){{{code}\n}}";
        JToken? order = await scripts.RunForAllItemsAsync(script, cancellationToken);
        return [.. order!.Select(index => items[index.Value<int>()])]; // The script above returns an index for each item.
    }

    private static SortKey[] KeysOf(IReadOnlyList<Item> items, string field, FieldAccess access)
    {
        var keys = new SortKey[items.Count];
        bool isFound = false;
        for (int i = 0; i < keys.Length; i++)
        {
            JToken? value = access.Get(items[i].Json, field);
            isFound |= value is not null;
            keys[i] = SortKey.Of(value, ignoresCase: true);
        }

        return isFound || keys.Length == 0 ? keys : throw access.NotFound(field);
    }

    private static int Compare(SortKey[][] columns, IReadOnlyList<SortField> fields, int left, int right)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            int result = columns[i][left].CompareTo(columns[i][right]);
            if (result != 0)
                return fields[i].Order == SortOrder.Descending ? -result : result;
        }

        return 0;
    }

    [GeneratedRegex(@"\breturn\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReturnStatement();
}
