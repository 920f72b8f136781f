using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>A <c>$search</c>: words and "quoted phrases", all of which a text of the entity must hold; <c>OR</c> and <c>NOT</c> as OData has them.</summary>
internal sealed class SearchTerms
{
    // One of the groups must hold; in a group all of its terms.
    private readonly List<List<(string Term, bool Wanted)>> _groups = [[]];

    public SearchTerms(string text)
    {
        bool wanted = true;
        foreach ((string word, bool isQuoted) in Words(text))
        {
            if (!isQuoted && word == "OR")
                _groups.Add([]);
            else if (!isQuoted && word == "NOT")
                wanted = false;
            else if (isQuoted || word != "AND")
                _groups[^1].Add((word, wanted));
            wanted = isQuoted || word != "NOT";
        }
    }

    public bool Match(JObject entity, EntityShape shape)
    {
        string[] texts = [.. shape.Fields
            .Where(field => field is { Kind: FieldKind.Text, IsCollection: false })
            .Select(field => field.Read(entity)).OfType<JValue>().Select(value => value.Value).OfType<string>()];
        return _groups.Any(group => group.All(term =>
            texts.Any(text => text.Contains(term.Term, StringComparison.OrdinalIgnoreCase)) == term.Wanted));
    }

    private static IEnumerable<(string Word, bool IsQuoted)> Words(string text)
    {
        string[] parts = text.Split('"');
        for (int i = 0; i < parts.Length; i++)
        {
            bool isQuoted = i % 2 == 1;
            string[] words = isQuoted ? [parts[i]] : parts[i].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (string word in words.Where(word => word.Length > 0))
                yield return (word, isQuoted);
        }
    }
}
