namespace NodeHost.OpenApi.Writing;

/// <summary>The first line of every file that is written: without it, the file is its author's own and never touched.</summary>
internal static class WrittenMark
{
    public const string Line = "// Written by \"nodehost nodes import\". Delete this line to make the file your own: it is never written over then.";

    private const string Start = "// Written by \"nodehost nodes import\"";

    public static bool IsOn(string text) => text.AsSpan().TrimStart('\uFEFF').StartsWith(Start, StringComparison.Ordinal);
}
