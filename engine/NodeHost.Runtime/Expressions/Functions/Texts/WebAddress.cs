using System.Text.RegularExpressions;

namespace NodeHost.Runtime.Expressions.Functions.Texts;

/// <summary>Finds e-mail addresses, URLs and domains in texts. All patterns take time in proportion to the text.</summary>
internal static class WebAddress
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private const string Host =
        @"(?:www\.)?(?:localhost|(?:[a-z0-9_-]+\.)+(?:xn--[a-z0-9]+|[a-z]{2,})|[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3})";

    private const string Scheme = "(?:https?|ftp)://";

    // A port and then a path, a query or a fragment.
    private const string Rest = @"(?::[0-9]+)?(?:[/?#][^\s\uFEFF]*)?\z";

    private const string Atom = @"[^<>()\[\]\\.,;:\s\uFEFF@""]+";

    private static readonly Regex Email = new(
        $@"(?:{Atom}(?:\.{Atom})*|"".+"")@(?:\[[0-9]{{1,3}}\.[0-9]{{1,3}}\.[0-9]{{1,3}}\.[0-9]{{1,3}}\]|(?:[a-zA-Z0-9-]+\.)+[a-zA-Z]{{2,}})",
        Linear);

    private static readonly Regex Url = new($@"{Scheme}{Host}[^\s\uFEFF]*", Linear | RegexOptions.IgnoreCase);

    private static readonly Regex Domain = new($@"\A{Host}{Rest}", Linear | RegexOptions.IgnoreCase);

    private static readonly Regex WithDomain = new($@"\A(?:{Scheme}|mailto:(?://)?|//)?(?<domain>{Host}){Rest}", Linear | RegexOptions.IgnoreCase);

    /// <summary>True if there is an address and no space: what stands around it does not matter.</summary>
    public static bool IsEmail(string text) => !text.Contains(' ', StringComparison.Ordinal) && Email.IsMatch(text);

    public static bool IsUrl(string text) => Url.Match(text) is { Success: true } match && match.Length == text.Length;

    public static bool IsDomain(string text) => Domain.IsMatch(text);

    public static string? EmailIn(string text) => Email.Match(text) is { Success: true } match ? match.Value : null;

    public static string? UrlIn(string text) => Url.Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>The domain of an e-mail address, of a URL or of a domain with whatever follows it.</summary>
    public static string? DomainOf(string text)
    {
        if (IsEmail(text))
            return EmailIn(text)!.Split('@')[1]; // An address, as just seen.
        return WithDomain.Match(text) is { Success: true } match ? match.Groups["domain"].Value : null;
    }
}
