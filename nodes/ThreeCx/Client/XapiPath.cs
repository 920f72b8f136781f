using System.Text;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>The path of an action, taken apart at its <c>{Name}</c> placeholders. Relative to the service root.</summary>
/// <typeparam name="TParameters">The record of parameters.</typeparam>
internal sealed class XapiPath<TParameters>
    where TParameters : class
{
    // Literal texts and keys in turn: one more text than there are keys.
    private readonly List<string> _texts = [];
    private readonly List<XapiField<TParameters>> _keys = [];

    public XapiPath(string path)
    {
        string rest = path.TrimStart('/');
        int open;
        while ((open = rest.IndexOf('{', StringComparison.Ordinal)) >= 0)
        {
            int close = rest.IndexOf('}', open);
            string name = rest[(open + 1)..close];
            _texts.Add(rest[..open]);
            _keys.Add(XapiField<TParameters>.All.FirstOrDefault(field => field.Name == name)
                ?? throw new InvalidOperationException($"The path {path} names {name}, which {typeof(TParameters).Name} does not have."));
            rest = rest[(close + 1)..];
        }

        _texts.Add(rest);
    }

    public IReadOnlyList<XapiField<TParameters>> Keys => _keys;

    /// <exception cref="NodeFailedException">A key is missing.</exception>
    public void Write(StringBuilder url, TParameters parameters)
    {
        for (int i = 0; i < _keys.Count; i++)
            url.Append(_texts[i]).Append(Literal(_keys[i], parameters));
        url.Append(_texts[^1]);
    }

    private static string Literal(XapiField<TParameters> key, TParameters parameters)
    {
        if (!key.TryRead(parameters, out object? value) || value is null or "")
        {
            throw new NodeFailedException(
                Codes.RequiredParameterEmpty,
                $"{key.Name} is missing: it says which entity is meant. Set it, for example \"{key.Name}\": \"={{{{ $json.{key.Name} }}}}\".")
            {
                Parameter = key.Name,
            };
        }

        return ODataText.Literal(value);
    }
}
