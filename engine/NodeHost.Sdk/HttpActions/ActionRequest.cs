using System.Collections.Frozen;
using System.Net.Http.Headers;
using System.Text;

namespace NodeHost.Sdk;

/// <summary>Makes the HTTP request of an action from its parameters. Prepared once for an action.</summary>
/// <typeparam name="TParameters">The record of parameters.</typeparam>
internal sealed class ActionRequest<TParameters>
    where TParameters : class
{
    private static readonly FrozenSet<string> Names =
        ActionField<TParameters>.All.Select(field => field.Name).ToFrozenSet(StringComparer.Ordinal);

    // A recording or an export is no JSON, and a strict server refuses what it was not asked for.
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");
    private static readonly MediaTypeWithQualityHeaderValue Anything = new("*/*", 0.8);

    private readonly ActionAttribute _action;
    private readonly HttpMethod _method;
    private readonly ActionPath<TParameters> _path;
    private readonly (ActionField<TParameters> Field, string EscapedName)[] _query;
    private readonly ActionField<TParameters>[] _headers;
    private readonly ActionBody<TParameters>? _body;
    private readonly ActionField<TParameters>? _naturalKey;

    /// <param name="action">The action.</param>
    /// <param name="literal">Writes a value as it stands in the path; escaped.</param>
    public ActionRequest(ActionAttribute action, Func<string, object?, string> literal)
    {
        if (action is not { Method: { } method, Path: { } path })
            throw new InvalidOperationException($"The action \"{action.Operation}\" lacks a method or path.");
        IReadOnlyList<ActionField<TParameters>> all = ActionField<TParameters>.All;
        _action = action;
        _method = new HttpMethod(method);
        _path = new ActionPath<TParameters>(path, literal);
        ActionField<TParameters>[] query = [.. all.Where(field => field.Query is not null && !_path.Keys.Contains(field))];
        _query = [.. query.Select(field => (field, Uri.EscapeDataString(field.Name).Replace("%24", "$", StringComparison.Ordinal)))];
        _headers = [.. all.Where(field => field.IsHeader)];
        _body = ActionBody<TParameters>.For(action, [.. all.Except(_path.Keys).Except(query).Except(_headers)]);
        _naturalKey = all.FirstOrDefault(field => field.Name == action.NaturalKey);
    }

    /// <param name="parameters">The parameters.</param>
    /// <param name="root">The service root below which the path lies; null where the client knows it.</param>
    /// <param name="context">The item, whose files a body may hold.</param>
    /// <exception cref="NodeFailedException">A parameter of the path is missing, or a value cannot be sent.</exception>
    public HttpRequestMessage Create(TParameters parameters, Uri? root, ItemContext context)
    {
        var relative = new Uri(UrlOf(parameters), UriKind.Relative);
        var request = new HttpRequestMessage(_method, root is null ? relative : new Uri(root, relative));
        request.Headers.Accept.Add(Json);
        request.Headers.Accept.Add(Anything);
        foreach (ActionField<TParameters> header in _headers)
        {
            if (header.TryRead(parameters, out object? value) && value is not (null or ""))
                request.Headers.TryAddWithoutValidation(header.Name, HeaderValue(header.Name, value));
        }

        request.Content = _body?.Create(parameters, context);
        return request;
    }

    public ActionCall Describe(TParameters parameters) => new(
        _action,
        [.. _path.Keys.Select(key => KeyValuePair.Create(key.Name, Value(key, parameters)))],
        Names,
        _naturalKey is null ? null : Value(_naturalKey, parameters));

    private static object? Value(ActionField<TParameters> field, TParameters parameters) =>
        field.TryRead(parameters, out object? value) ? value : null;

    private string UrlOf(TParameters parameters)
    {
        var url = new StringBuilder();
        _path.Write(url, parameters);
        char separator = '?';
        foreach ((ActionField<TParameters> field, string name) in _query)
        {
            if (!field.TryRead(parameters, out object? value) || value is null)
                continue;
            foreach (string text in ValuesOf(field, value))
            {
                if (text.Length == 0)
                    continue;
                url.Append(separator).Append(name).Append('=').Append(RequestText.Escape(text));
                separator = '&';
            }
        }

        return url.ToString();
    }

    private static IEnumerable<string> ValuesOf(ActionField<TParameters> field, object value)
    {
        if (!field.Query!.IsList)
            return [RequestText.Of(value)];
        IReadOnlyList<string> values = RequestText.List(field.Name, value);
        if (!field.Query.Repeat)
            return [string.Join(',', values)];
        return values is [var only] ? only.Split(',', StringSplitOptions.TrimEntries) : values;
    }

    private static string HeaderValue(string name, object value)
    {
        string text = RequestText.Of(value);
        return text.All(c => c is >= ' ' and <= '~')
            ? text
            : throw new NodeFailedException(
                Codes.WrongParameterType,
                $"{name} is sent as a header, and a header cannot hold line breaks or characters outside ASCII. Take them out.")
            {
                Parameter = name,
            };
    }
}
