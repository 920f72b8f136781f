using NodeHost.Sdk;

namespace NodeHost.OpenApi.Names;

/// <summary>Names for people.</summary>
internal static class Title
{
    /// <summary>
    /// A tag or operation id in title words: <c>CallFlowApps</c> becomes <c>Call Flow Apps</c>, <c>GetM365Users</c> becomes
    /// <c>Get M 365 Users</c>, <c>list-pets</c> becomes <c>List Pets</c>.
    /// </summary>
    public static string OfAction(string name) =>
        string.Join(' ', Identifier.Words(name).SelectMany(ByDigits).Select(WireNames.TitleWords));

    /// <summary>
    /// The label of a property or choice. A name that is not made of letters and digits alone is a technical one, and is shown as it
    /// is where it begins so, as in <c>$top</c> and <c>3CX</c>, or has hyphens, as in <c>If-Match</c>.
    /// </summary>
    public static string OfProperty(string wireName)
    {
        if (wireName.Length == 0 || !char.IsAsciiLetter(wireName[0]) || wireName.Contains('-', StringComparison.Ordinal))
            return wireName;
        return string.Join(' ', Identifier.Words(wireName).Select(WireNames.TitleWords));
    }

    private static IEnumerable<string> ByDigits(string word)
    {
        int start = 0;
        for (int i = 1; i < word.Length; i++)
        {
            if (char.IsAsciiDigit(word[i]) == char.IsAsciiDigit(word[i - 1]))
                continue;
            yield return word[start..i];
            start = i;
        }

        yield return word[start..];
    }
}
