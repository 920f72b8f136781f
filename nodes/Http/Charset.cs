using System.Text;

namespace NodeHost.Nodes.Http;

/// <summary>Finds the encoding that a server names, old code pages included.</summary>
internal static class Charset
{
    /// <summary>The encoding of a name; UTF-8 for none and for one that does not exist, as text is then mostly UTF-8.</summary>
    public static Encoding Of(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return Encoding.UTF8;
        string bare = name.Trim('"', '\'', ' ');
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(bare) ?? Encoding.GetEncoding(bare);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }
}
