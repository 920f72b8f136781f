using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace NodeHost.Sdk;

/// <summary>
/// Words the answer of a server that said no, alike for every node: who was asked, what it answered, and whether and when
/// a second try makes sense.
/// </summary>
public static partial class HttpFailures
{
    private const int BytesRead = 4096;
    private const int ExcerptLength = 200;

    /// <summary>Makes a failure of an answer whose status is no success. Reads a little of its body at most.</summary>
    /// <param name="response">The answer. It is not disposed.</param>
    /// <param name="clock">The clock by which a <c>Retry-After</c> that names a date is measured.</param>
    /// <param name="cancellationToken">Stops reading the body.</param>
    public static async Task<NodeFailedException> FromStatusAsync(
        HttpResponseMessage response, TimeProvider clock, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(clock);
        string body = await ReadStartAsync(response.Content, cancellationToken).ConfigureAwait(false);
        string excerpt = Excerpt(body);
        string hint = Hint(response.StatusCode);
        int status = (int)response.StatusCode;
        string said = excerpt.Length == 0 ? "" : $": {excerpt}";
        return new NodeFailedException(
            Codes.HttpStatus, $"{Describe(response.RequestMessage)} answered {Status(response)}{said}{(hint.Length == 0 ? "" : $" … {hint}")}")
        {
            HttpStatus = status,
            CanRetry = RetryChances.IsTransient(response.StatusCode),
            RetryAfter = RetryAfter(response, clock),
        };
    }

    /// <summary>Method and URL of a request for a message; without user, query and fragment, which may hold secrets.</summary>
    public static string Describe(HttpRequestMessage? request)
    {
        if (request?.RequestUri is not { } url)
            return request?.Method.Method ?? "The request";
        string place = url.IsAbsoluteUri
            ? url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
            : url.OriginalString.Split('?', '#')[0];
        return $"{request.Method} {place}";
    }

    /// <summary>How long an answer asks to wait, by its <c>Retry-After</c> in seconds or as a date; null if it does not say.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(clock);
        TimeSpan? wait = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - clock.GetUtcNow(),
            _ => null,
        };
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    /// <summary>The body, or the start of it, on one short line; of an HTML page only its title.</summary>
    public static string Excerpt(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        string text = body.TrimStart();
        if (text.StartsWith('<') && text.Contains("<html", StringComparison.OrdinalIgnoreCase))
        {
            string title = OneLine(WebUtility.HtmlDecode(HtmlTitle().Match(text).Groups[1].Value));
            return title.Length == 0 ? "an HTML page" : $"an HTML page \"{title}\"";
        }

        return OneLine(text);
    }

    private static string Status(HttpResponseMessage response)
    {
        string number = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        return string.IsNullOrEmpty(response.ReasonPhrase) ? number : $"{number} {response.ReasonPhrase}";
    }

    private static string Hint(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized => "check the credential record",
        HttpStatusCode.Forbidden => "the credential is known but lacks the permission",
        HttpStatusCode.TooManyRequests => "the server asks for fewer requests: lower the concurrency or let the node retry",
        _ => "",
    };

    private static string OneLine(string text)
    {
        string line = WhiteSpace().Replace(text, " ").Trim();
        if (line.Length <= ExcerptLength)
            return line;
        int cut = char.IsHighSurrogate(line[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength;
        return line[..cut] + "…";
    }

    private static async Task<string> ReadStartAsync(HttpContent content, CancellationToken cancellationToken)
    {
        try
        {
            Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            byte[] start = new byte[BytesRead];
            int length = await stream.ReadAtLeastAsync(start, BytesRead, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            string text = Encoding.UTF8.GetString(start, 0, length);
            return text.Contains('\0', StringComparison.Ordinal) ? "" : text;
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException)
        {
            // The status alone is the failure; that its body broke off adds nothing.
            return "";
        }
    }

    [GeneratedRegex(@"<title[^>]*>([^<]*)</title>", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HtmlTitle();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhiteSpace();
}
