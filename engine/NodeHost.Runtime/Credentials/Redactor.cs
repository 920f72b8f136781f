using System.Buffers;
using System.Text;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Credentials;

/// <summary>
/// Takes secrets out of text that goes to a user: it knows the secret values of the records in use and the tokens that were issued,
/// also as they look inside a URL or JSON. A last line of defence; nothing should get as far.
/// </summary>
public sealed class Redactor
{
    // Shorter values would black out ordinary words.
    private const int Shortest = 4;
    private const string Mask = "***";

    private readonly Lock _lock = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private volatile Index _index = Index.Empty;

    /// <summary>Makes a value known.</summary>
    public void Add(Secret secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        Add(secret.Reveal());
    }

    internal void Add(string value)
    {
        if (value.Length < Shortest)
            return;
        lock (_lock)
        {
            string json = NodeJson.Write(value)[1..^1];
            bool isNew = _known.Add(value) | _known.Add(Uri.EscapeDataString(value)) | _known.Add(json);
            if (isNew)
                _index = new Index([.. _known.OrderByDescending(known => known.Length)]);
        }
    }

    /// <summary>The text with <c>***</c> for every known value in it.</summary>
    public string Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Index index = _index;
        int at = index.Find(text);
        if (at < 0)
            return text;
        var redacted = new StringBuilder(text.Length);
        int done = 0;
        while (at >= 0)
        {
            redacted.Append(text, done, at - done).Append(Mask);
            done = at + index.LengthAt(text, at);
            int next = index.Find(text.AsSpan(done));
            at = next < 0 ? -1 : done + next;
        }

        return redacted.Append(text, done, text.Length - done).ToString();
    }

    private sealed class Index(string[] longestFirst)
    {
        public static readonly Index Empty = new([]);

        private readonly SearchValues<string> _search = SearchValues.Create(longestFirst, StringComparison.Ordinal);

        public int Find(ReadOnlySpan<char> text) => text.IndexOfAny(_search);

        // The longest value that begins here, so that no tail of it stays visible.
        public int LengthAt(string text, int at) =>
            longestFirst.First(value => string.CompareOrdinal(text, at, value, 0, value.Length) == 0).Length;
    }
}
