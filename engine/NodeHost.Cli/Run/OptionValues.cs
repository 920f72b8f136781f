using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Cli.Run;

/// <summary>Turns the text of option values into what they mean, or into an error that says what to type.</summary>
public static class OptionValues
{
    /// <summary>Parses <c>30s</c>, <c>5m</c>, <c>1h</c>, <c>250ms</c>, <c>2d</c> and plain seconds; null if the text is none.</summary>
    public static TimeSpan? ParseDuration(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int digits = text.TakeWhile(c => char.IsAsciiDigit(c) || c == '.').Count();
        if (!double.TryParse(text.AsSpan(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
            return null;
        double? unit = text[digits..] switch
        {
            "ms" => 0.001,
            "" or "s" => 1,
            "m" or "min" => 60,
            "h" => 3600,
            "d" => 86400,
            _ => null,
        };
        double seconds = number * unit ?? -1;
        return seconds is > 0 and <= int.MaxValue / 1000.0 * 30 ? TimeSpan.FromSeconds(seconds) : null;
    }

    /// <summary>Bytes of <c>1GB</c>, <c>500 MB</c>, <c>200kB</c>; null if the text is none.</summary>
    public static long? ParseSize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string number = new([.. text.TakeWhile(c => char.IsAsciiDigit(c) || c == '.')]);
        long? unit = text[number.Length..].Trim().ToUpperInvariant() switch
        {
            "" or "B" => 1,
            "KB" => 1_000,
            "MB" => 1_000_000,
            "GB" => 1_000_000_000,
            "TB" => 1_000_000_000_000,
            _ => null,
        };
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double amount) ? (long?)(amount * unit) : null;
    }

    /// <summary>Parses <c>name=value</c>: the value is JSON where it parses as JSON, or else text; null if there is no name.</summary>
    public static KeyValuePair<string, JToken>? ParseVariable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
            return null;
        string value = text[(equals + 1)..];
        try
        {
            return new(text[..equals], NodeJson.Parse(value));
        }
        catch (JsonTextException)
        {
            return new(text[..equals], value);
        }
    }

    internal static TimeSpan? Duration(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        TimeSpan? duration = ParseDuration(text);
        if (duration is null)
            result.AddError($"'{text}' is no duration for {NameOf(result)}. Write for example 30s, 5m, 1h or plain seconds.");
        return duration;
    }

    internal static long? Size(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        long? size = ParseSize(text);
        if (size is null)
            result.AddError($"'{text}' is no size for {NameOf(result)}. Write for example 500MB or 1GB.");
        return size;
    }

    internal static string[] Folders(ArgumentResult result)
    {
        string[] folders = [.. result.Tokens.Select(token => token.Value)];
        foreach (string folder in folders.Where(static folder => !Directory.Exists(folder)))
            result.AddError($"'{folder}' is no folder for {NameOf(result)}. Name one that exists.");
        return folders;
    }

    internal static TimeZoneInfo? TimeZone(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(text, out TimeZoneInfo? zone))
            return zone;
        result.AddError($"'{text}' is no time zone. Write an IANA name, for example Europe/Berlin or UTC.");
        return null;
    }

    internal static IReadOnlyDictionary<string, JToken> Variables(ArgumentResult result)
    {
        var variables = new Dictionary<string, JToken>(StringComparer.Ordinal);
        foreach (Token token in result.Tokens)
        {
            if (ParseVariable(token.Value) is { } pair)
                variables[pair.Key] = pair.Value;
            else
                result.AddError($"'{token.Value}' is no variable. Write name=value, for example --var region=eu.");
        }

        return variables;
    }

    internal static int WholeNumber(ArgumentResult result, int least, int most)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
            return number;
        string limit = most == int.MaxValue ? "" : string.Create(CultureInfo.InvariantCulture, $" to {most}");
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"'{text}' is no number for {NameOf(result)}. Write a whole number from {least}{limit}."));
        return least;
    }

    private static string NameOf(ArgumentResult result) => result.Parent is OptionResult option ? option.Option.Name : "the argument";
}
