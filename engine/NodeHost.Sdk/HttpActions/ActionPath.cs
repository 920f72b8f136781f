using System.Text;

namespace NodeHost.Sdk;

/// <summary>The path of an action, taken apart at its <c>{Name}</c> placeholders. Relative to the service root.</summary>
/// <typeparam name="TParameters">The record of parameters.</typeparam>
internal sealed class ActionPath<TParameters>
    where TParameters : class
{
    private readonly Func<string, object?, string> _literal;

    // Literal texts and keys in turn: one more text than there are keys.
    private readonly List<string> _texts = [];
    private readonly List<ActionField<TParameters>> _keys = [];

    /// <param name="path">The path as the action declares it.</param>
    /// <param name="literal">Writes a value, for the parameter of a name, as it stands in the path; escaped.</param>
    public ActionPath(string path, Func<string, object?, string> literal)
    {
        _literal = literal;
        string rest = path.TrimStart('/');
        // Before the first slash, a colon would end the scheme of an absolute address.
        if (rest.Split('/')[0].Contains(':', StringComparison.Ordinal))
            rest = "./" + rest;
        int open;
        while ((open = rest.IndexOf('{', StringComparison.Ordinal)) >= 0)
        {
            int close = rest.IndexOf('}', open);
            string name = rest[(open + 1)..close];
            _texts.Add(rest[..open]);
            _keys.Add(ActionField<TParameters>.All.FirstOrDefault(field => field.Name == name)
                ?? throw new InvalidOperationException($"The path {path} names {name}, which {typeof(TParameters).Name} does not have."));
            rest = rest[(close + 1)..];
        }

        _texts.Add(rest);
    }

    public IReadOnlyList<ActionField<TParameters>> Keys => _keys;

    /// <exception cref="NodeFailedException">A key is missing.</exception>
    public void Write(StringBuilder url, TParameters parameters)
    {
        for (int i = 0; i < _keys.Count; i++)
            url.Append(_texts[i]).Append(Literal(_keys[i], parameters));
        url.Append(_texts[^1]);
    }

    private string Literal(ActionField<TParameters> key, TParameters parameters)
    {
        _ = key.TryRead(parameters, out object? value);
        if (value is not (null or "") || key.MayBeEmpty)
            return _literal(key.Name, value);
        throw new NodeFailedException(
            Codes.RequiredParameterEmpty,
            $"{key.Name} is missing: it says which entity is meant. Set it, for example \"{key.Name}\": \"={{{{ $json.{key.Name} }}}}\".")
        {
            Parameter = key.Name,
        };
    }
}
