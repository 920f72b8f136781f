using NodeHost.ThreeCx.Sandbox.Http;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>Which of the API's functions the sandbox has, by the pattern of their path.</summary>
internal sealed class FunctionTable
{
    private readonly Dictionary<string, Func<FunctionCall, Answer>> _handlers = new(StringComparer.Ordinal);

    /// <summary>Adds the handler of a function.</summary>
    /// <param name="path">Its path without arguments: <c>Users/Pbx.BatchDelete</c>, <c>Users()/Pbx.Regenerate</c>.</param>
    /// <param name="handler">What serves a call.</param>
    public void Add(string path, Func<FunctionCall, Answer> handler) => _handlers.Add(path, handler);

    public Func<FunctionCall, Answer>? Find(string path) => _handlers.GetValueOrDefault(path);

    public IReadOnlyCollection<string> Paths => _handlers.Keys;
}
