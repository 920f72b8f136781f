using System.Collections.Frozen;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>What the constants mean with which a PBX explains itself.</summary>
internal static class XapiMessages
{
    private const string Prefix = "WARNINGS.";

    // What follows the property's name, and what to do about it.
    private static readonly FrozenDictionary<string, string> Predicates = new Dictionary<string, string>
    {
        ["ALREADY_IN_USE"] = "is already in use in this PBX. Choose another value, or leave it out where the PBX can assign one.",
        ["CANNOT_BE_DELETED"] = "cannot be deleted, because the PBX needs it or something refers to it.",
        ["CAN_NOT_BE_EMPTY_STRING"] = "must not be an empty text. Give it a value or leave it out.",
        ["DOUBLE_QUOTES_NOT_ALLOWED"] = "must not have double quotes in it.",
        ["DUPLICATE"] = "exists already. Choose another value, or update the existing one.",
        ["FILE_FORMAT_IS_INCORRECT"] = "names a file of the wrong format. The PBX takes WAV prompts (mono, 8 kHz, 16 bit).",
        ["FILE_IS_TOO_LARGE"] = "names a file that is too large.",
        ["FILE_NOT_ACCESSIBLE"] = "names a file that the PBX cannot open.",
        ["FILE_NOT_FOUND"] = "names a file that the PBX does not have. Upload it first, and write its name exactly, with its extension.",
        ["FORBIDDEN_CHANGE"] = "cannot be changed. Leave it out.",
        ["INVALID"] = "has a value that the PBX does not accept.",
        ["INVALID_CREDENTIALS"] = "holds a user name or password that was not accepted.",
        ["INVALID_FILE_NAME"] = "is not a usable file name.",
        ["INVALID_LICENSE_TYPE"] = "is not included in the licence of this PBX.",
        ["INVALID_PATH"] = "is not a usable path.",
        ["INVALID_TIMEZONE"] = "is not a time zone that the PBX knows.",
        ["LIMIT_REACHED"] = "cannot be added: the limit of the licence or of the system is reached.",
        ["NON_EXISTENT_EXT_NUMBER"] = "names a number that does not exist in this PBX. Make it first, or correct it.",
        ["NOT_FOUND"] = "names something that this PBX does not have. Make it first, or correct the value.",
        ["NOT_SUPPORTED"] = "has a value that this PBX does not support here.",
        ["NO_MORE_NUMBERS_AVAILABLE"] = "cannot be assigned: no number is left in the range. Widen the range or give a number.",
        ["NUMBER_IGNORED"] = "is not used: the PBX ignores this number.",
        ["OUT_OF_THE_RANGE"] = "lies outside of the range that is allowed.",
        ["PATH_SHOULD_NOT_CONTAIN_SPACES"] = "must not have spaces in it.",
        ["REQUIRED"] = "is required. Set it.",
        ["STRING_TOO_LONG"] = "is too long.",
        ["SUPPORTED_MEDIA_FORMAT_WAV"] = "must name a WAV file (mono, 8 kHz, 16 bit).",
        ["TOO_MANY_ITEMS_IN_LIST"] = "has too many entries.",
        ["TOO_MANY_PROMPTS"] = "cannot be added: there are too many prompts.",
        ["WAKEUP_IVR_EXISTS"] = "cannot be Wakeup a second time: this PBX has a wake-up receptionist already.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True for a constant instead of words.</summary>
    public static bool IsConstant(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);

    /// <summary>A complaint as a sentence.</summary>
    /// <param name="subject">The property, perhaps with its value; empty where it is not known.</param>
    /// <param name="message">The constant or the words of the PBX.</param>
    public static string Sentence(string subject, string message)
    {
        if (!IsConstant(message))
        {
            string words = EndWithStop(HttpFailures.Excerpt(message));
            return subject.Length == 0 || words.Contains(subject, StringComparison.OrdinalIgnoreCase) ? words : $"{subject}: {words}";
        }

        string name = message[(message.LastIndexOf('.') + 1)..];
        if (Predicates.TryGetValue(name, out string? predicate))
            return $"{(subject.Length == 0 ? "A value" : subject)} {predicate}";
        string readable = name.Replace('_', ' ').Trim().ToLowerInvariant();
        return $"{(subject.Length == 0 ? "The reason given is" : subject + ":")} {readable} ({message}).";
    }

    private static string EndWithStop(string text) => text is [.., '.' or '!' or '?' or '…'] ? text : text + ".";
}
