using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NodeHost.Runtime.Expressions.Functions.Texts;

/// <summary>The path of a URL, as the URL standard of browsers finds and writes it.</summary>
internal static class UrlPath
{
    private static readonly SearchValues<char> NotInHosts = SearchValues.Create("\0\t\n\r #/:<>?@[\\]^|");

    /// <summary>The path; null if the text is no URL with a scheme.</summary>
    public static string? Of(string text)
    {
        string url = string.Concat(text.Trim(Edges).Where(letter => letter is not ('\t' or '\n' or '\r')));
        int colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(url[0]) || !url[..colon].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '-' or '.'))
            return null;
        string rest = url[(colon + 1)..];
        int end = rest.AsSpan().IndexOfAny('?', '#');
        rest = end < 0 ? rest : rest[..end];
        return url[..colon].ToLowerInvariant() switch
        {
            "http" or "https" or "ws" or "wss" or "ftp" => AfterHost(rest.TrimStart('/', '\\'), isWeb: true),
            "file" => OfFile(rest),
            _ when rest.StartsWith("//", StringComparison.Ordinal) => AfterHost(rest[2..], isWeb: false),
            _ when rest.StartsWith('/') => Normal(rest, isWeb: false),
            _ => Encoded(rest, ""),
        };
    }

    // Control characters and spaces.
    private static char[] Edges { get; } = [.. Enumerable.Range(0, 0x21).Select(code => (char)code)];

    private static string? AfterHost(string rest, bool isWeb)
    {
        int slash = isWeb ? rest.AsSpan().IndexOfAny('/', '\\') : rest.IndexOf('/', StringComparison.Ordinal);
        string authority = slash < 0 ? rest : rest[..slash];
        string host = authority[(authority.LastIndexOf('@') + 1)..];
        int port = host.LastIndexOf(':');
        if (port > host.LastIndexOf(']'))
        {
            if (!IsPort(host[(port + 1)..]) || port == 0)
                return null;
            host = host[..port];
        }

        bool isHost = isWeb ? IsHost(host) : IsOpaqueHost(host) && (host.Length > 0 || authority.Length == 0);
        if (!isHost)
            return null;
        return slash < 0 ? (isWeb ? "/" : "") : Normal(rest[slash..], isWeb);
    }

    private static string? OfFile(string rest)
    {
        string path = rest.Replace('\\', '/');
        if (!path.StartsWith("//", StringComparison.Ordinal))
            return Normal(path.StartsWith('/') ? path : "/" + path, isWeb: true);
        int slash = path.IndexOf('/', 2);
        string host = slash < 0 ? path[2..] : path[2..slash];
        if (host.Length > 0 && !IsHost(host))
            return null;
        return slash < 0 ? "/" : Normal(path[slash..], isWeb: true);
    }

    private static bool IsPort(string port) =>
        port.Length == 0 || (port.All(char.IsAsciiDigit) && double.Parse(port, CultureInfo.InvariantCulture) <= ushort.MaxValue);

    private static bool IsOpaqueHost(string host) => host.StartsWith('[') ? IsIpv6(host) : !host.AsSpan().ContainsAny(NotInHosts);

    private static bool IsIpv6(string host) =>
        host.EndsWith(']') && IPAddress.TryParse(host[1..^1], out IPAddress? address) && address.AddressFamily == AddressFamily.InterNetworkV6;

    private static bool IsHost(string host)
    {
        if (host.StartsWith('['))
            return IsIpv6(host);
        string name = WebUtility.UrlDecode(host.Replace("+", "%2B", StringComparison.Ordinal));
        if (name.Length == 0 || name.AsSpan().ContainsAny(NotInHosts) || name.Any(letter => letter is '%' or '\x7F' or < ' '))
            return false;
        return IsNoBrokenIpv4(name);
    }

    // A name whose last part is a number has to be an address of up to four numbers.
    private static bool IsNoBrokenIpv4(string name)
    {
        string[] parts = (name.Length > 1 && name.EndsWith('.') ? name[..^1] : name).Split('.');
        if (Ipv4Part(parts[^1]) is null && (parts[^1].Length == 0 || !parts[^1].All(char.IsAsciiDigit)))
            return true;
        double[] numbers = [.. parts.Select(part => Ipv4Part(part) ?? double.PositiveInfinity)];
        return parts.Length <= 4 && numbers[..^1].All(number => number <= 255) && numbers[^1] < Math.Pow(256, 5 - parts.Length);
    }

    private static double? Ipv4Part(string part)
    {
        if (part.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return part[2..].All(char.IsAsciiHexDigit) ? part[2..].Aggregate(0.0, (sum, digit) => (sum * 16) + Convert.ToInt32(digit.ToString(), 16)) : null;
        if (part.Length == 0 || !part.All(char.IsAsciiDigit))
            return null;
        if (part.Length > 1 && part[0] == '0')
            return part.All(digit => digit < '8') ? part.Aggregate(0.0, (sum, digit) => (sum * 8) + (digit - '0')) : null;
        return double.Parse(part, CultureInfo.InvariantCulture);
    }

    // Without '.' and '..', which may also be written with %2e.
    private static string Normal(string path, bool isWeb)
    {
        var kept = new List<string>();
        string[] segments = (isWeb ? path.Replace('\\', '/') : path)[1..].Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            string plain = segments[i].Replace("%2e", ".", StringComparison.OrdinalIgnoreCase);
            if (plain == ".." && kept.Count > 0)
                kept.RemoveAt(kept.Count - 1);
            if (plain is not ("." or ".."))
                kept.Add(segments[i]);
            else if (i == segments.Length - 1)
                kept.Add("");
        }

        return "/" + Encoded(string.Join('/', kept), " \"<>^`{}");
    }

    private static string Encoded(string path, string marks)
    {
        var encoded = new StringBuilder(path.Length);
        foreach (byte code in Encoding.UTF8.GetBytes(path))
        {
            if (code is <= 0x1F or >= 0x7F || marks.Contains((char)code, StringComparison.Ordinal))
                encoded.Append(CultureInfo.InvariantCulture, $"%{code:X2}");
            else
                encoded.Append((char)code);
        }

        return encoded.ToString();
    }
}
