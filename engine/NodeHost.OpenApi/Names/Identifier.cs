using System.Text;

namespace NodeHost.OpenApi.Names;

/// <summary>Names for C# made of names of any kind.</summary>
internal static class Identifier
{
    /// <summary>
    /// A name as types and members have it: <c>pet_id</c> and <c>pet-id</c> become <c>PetId</c>, <c>$top</c> becomes <c>Top</c>,
    /// <c>WARNINGS.NOT_FOUND</c> becomes <c>WarningsNotFound</c>. Capitals inside a single word stay.
    /// </summary>
    /// <param name="name">Any name.</param>
    /// <param name="prefix">What stands before a name that begins with a digit or would be empty.</param>
    public static string Of(string name, string prefix = "Value")
    {
        string[] words = [.. Words(name)];
        var text = new StringBuilder(name.Length + 4);
        foreach (string word in words)
            text.Append(char.ToUpperInvariant(word[0])).Append(words.Length > 1 && IsShouted(word) ? word[1..].ToLowerInvariant() : word[1..]);
        if (text.Length == 0 || char.IsAsciiDigit(text[0]))
            text.Insert(0, prefix);
        return text.ToString();
    }

    /// <summary>The words of a name between everything that cannot stand in an identifier.</summary>
    public static IEnumerable<string> Words(string name)
    {
        int start = -1;
        for (int i = 0; i <= name.Length; i++)
        {
            bool inside = i < name.Length && char.IsAsciiLetterOrDigit(name[i]);
            if (inside && start < 0)
                start = i;
            if (inside || start < 0)
                continue;
            yield return name[start..i];
            start = -1;
        }
    }

    private static bool IsShouted(string word) => word.Length > 1 && !word.Any(char.IsAsciiLetterLower) && word.Any(char.IsAsciiLetterUpper);
}
