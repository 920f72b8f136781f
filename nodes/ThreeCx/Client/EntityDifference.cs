using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>
/// Compares what was asked for with what is there. Only what was set counts, and of it what the PBX shows: a password, which it
/// never returns, can be told by nobody.
/// </summary>
internal static class EntityDifference
{
    private const string Id = "Id";
    private const int LongestValue = 60;

    private static readonly string[] SecretWords = ["password", "secret", "pin", "token", "privatekey"];

    /// <summary>The fields that differ, each with both values unless it may be a secret; empty if there is none.</summary>
    public static IReadOnlyList<string> Between(JObject asked, JObject found) =>
        [.. asked.Properties()
            .Where(field => field.Name != Id && !IsControl(field.Name) && !AreEqual(field.Value, found[field.Name], field.Name))
            .Select(field => IsSecret(field.Name) || field.Value is JContainer
                ? field.Name
                : $"{field.Name} ({Show(field.Value)} was asked for, {Show(found[field.Name])} is there)")];

    private static bool AreEqual(JToken asked, JToken? found, string name) => (asked, found) switch
    {
        (_, null) => true,
        _ when IsSecret(name) && IsHidden(found!) => true,
        (JObject wanted, JObject there) => wanted.Properties().All(member => IsControl(member.Name) || AreEqual(member.Value, there[member.Name], member.Name)),
        (JArray wanted, JArray there) => AreEqual(wanted, there, name),
        (JValue wanted, JValue there) => AreEqual(wanted, there),
        // An object of which nothing was said, or nothing is there.
        (JContainer { Count: 0 }, JValue { Value: null }) or (JValue { Value: null }, JContainer { Count: 0 }) => true,
        _ => false,
    };

    // Related entities come in the order of the PBX, so each has to have its match anywhere; where order counts, fields say it.
    private static bool AreEqual(JArray asked, JArray found, string name)
    {
        if (asked.Count != found.Count)
            return false;
        var left = new LinkedList<JToken>(found);
        foreach (JToken wanted in asked)
        {
            LinkedListNode<JToken>? match = left.First;
            while (match is not null && !AreEqual(wanted, match.Value, name))
                match = wanted is JObject ? match.Next : null;
            if (match is null)
                return false;
            left.Remove(match);
        }

        return true;
    }

    private static bool AreEqual(JValue asked, JValue found)
    {
        if (IsEmpty(asked) || IsEmpty(found))
            return IsEmpty(asked) && IsEmpty(found);
        if (JToken.DeepEquals(asked, found))
            return true;
        string wanted = Text(asked), there = Text(found);
        return wanted.Trim() == there.Trim() || (IsPhoneNumber(wanted) && Dialled(wanted) == Dialled(there)) || AreSameNumber(wanted, there) || AreSameMoment(wanted, there) || (Guid.TryParse(wanted, out Guid one) && Guid.TryParse(there, out Guid other) && one == other);
    }

    /// <summary>True for a text that the PBX may give back in another form: with blanks around it, a phone number with what makes it readable.</summary>
    public static bool MayBeWrittenOtherwise(string? text) =>
        text is not null && (text.Trim().Length != text.Length || (IsPhoneNumber(text) && Dialled(text) != text));

    private static bool IsPhoneNumber(string text) => text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || c is '+' or ' ' or '-' or '/' or '(' or ')');

    private static string Dialled(string text) => string.Concat(text.Where(c => c is not (' ' or '-' or '/' or '(' or ')')));

    private static bool AreSameNumber(string asked, string found) =>
        asked.Length > 0 && asked[0] is not ('0' or '+') && decimal.TryParse(asked, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal one)
        && decimal.TryParse(found, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal other) && one == other;

    private static bool AreSameMoment(string asked, string found) =>
        asked.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(asked, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset one)
        && DateTimeOffset.TryParse(found, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset other) && one == other;

    // To the PBX, no text and an empty one are the same.
    private static bool IsEmpty(JValue value) => value.Value is null or "";

    private static bool IsControl(string name) => name.Contains('@', StringComparison.Ordinal);

    /// <summary>True for a field that may hold what nobody is to see.</summary>
    public static bool IsSecret(string name) => SecretWords.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsHidden(JToken found) => found is JObject || (found is JValue value && (IsEmpty(value) || Text(value).All(c => c is '*' or '•')));

    private static string Text(JValue value) => RequestText.Of(value);

    private static string Show(JToken? value)
    {
        string text = value is null ? "nothing" : NodeJson.Write(value);
        return text.Length <= LongestValue ? text : text[..LongestValue] + "…";
    }
}
