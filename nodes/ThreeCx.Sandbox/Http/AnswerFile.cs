using System.Text;

namespace NodeHost.ThreeCx.Sandbox.Http;

/// <summary>A file in an answer.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Name">Its name; empty for a plain answer without one.</param>
internal sealed record AnswerFile(byte[] Content, string MediaType, string Name)
{
    public static AnswerFile OfText(string text, string mediaType, string name) => new(Encoding.UTF8.GetBytes(text), $"{mediaType}; charset=utf-8", name);
}
