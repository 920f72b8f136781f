using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>What a secret must be like to be sent in a header.</summary>
internal static class HeaderText
{
    /// <param name="field">Wire name of the field.</param>
    /// <param name="value">Its value.</param>
    /// <param name="prefix">What the header puts before the value and people paste along with it.</param>
    public static IEnumerable<(string Field, string Problem)> Check(string field, Secret? value, string prefix = "")
    {
        string text = value?.Reveal() ?? "";
        if (string.IsNullOrWhiteSpace(text))
            yield return (field, "the value is empty.");
        else if (text.Any(char.IsControl))
            yield return (field, "the value has a line break or another control character in it. Take it out, also at its end.");
        else if (text.Any(c => c > '~'))
            yield return (field, "the value has characters that a header cannot hold. Only plain ASCII characters are possible.");
        else if (prefix.Length > 0 && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            yield return (field, $"leave out the word {prefix.Trim()} at its start; it is added when the value is sent.");
        else if (prefix.Length > 0 && text.Contains(' ', StringComparison.Ordinal))
            yield return (field, "a token has no spaces in it. Check that it is copied in full and alone.");
    }
}
