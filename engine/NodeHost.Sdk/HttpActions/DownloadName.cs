using System.Net.Http.Headers;
using System.Text;

namespace NodeHost.Sdk;

/// <summary>The file name that an answer gives its body, by RFC 6266. It comes from outside, so whatever path it has is cut off.</summary>
public static class DownloadName
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The name in <c>Content-Disposition</c>, or else the last part of the address where that looks like a file; null for none.</summary>
    public static string? Of(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        ContentDispositionHeaderValue? disposition = response.Content.Headers.ContentDisposition;
        string? name = disposition?.FileNameStar ?? AsUtf8(disposition?.FileName?.Trim('"').Replace("\\\"", "\"", StringComparison.Ordinal));
        if (string.IsNullOrWhiteSpace(name))
        {
            string last = Uri.UnescapeDataString(response.RequestMessage?.RequestUri?.Segments[^1] ?? "");
            name = Path.HasExtension(last) && !last.EndsWith(')') ? last : null;
        }

        return name?[(name.LastIndexOfAny(['/', '\\']) + 1)..] is { Length: > 0 } safe ? safe : null;
    }

    // Headers are read as Latin-1; many servers write the letters of UTF-8 there, though no standard allows it.
    private static string? AsUtf8(string? text)
    {
        if (text is null || !text.Any(static c => c is > '~' and <= '\u00FF') || text.Any(static c => c > '\u00FF'))
            return text;
        try
        {
            return Utf8.GetString(Encoding.Latin1.GetBytes(text));
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }
}
