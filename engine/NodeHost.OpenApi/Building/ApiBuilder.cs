using Microsoft.OpenApi;
using NodeHost.OpenApi.HandOwned;
using NodeHost.OpenApi.Model;
using NodeHost.OpenApi.Names;
using NodeHost.OpenApi.Reading;

namespace NodeHost.OpenApi.Building;

/// <summary>Makes the model of a document: its actions, and the entities that they use.</summary>
internal sealed class ApiBuilder
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

    private readonly OpenApiDocument _document;
    private readonly bool _descriptions;
    private readonly Remarks _remarks = new();
    private readonly EntityBook _book;
    private readonly ParameterReader _parameters;
    private readonly BodyReader _bodies;
    private readonly AnswerReader _answers;
    private readonly ParameterChooser _chooser;
    private readonly HashSet<string> _classes;
    private readonly HashSet<(string Resource, string Operation)> _titles = [];
    private readonly Dictionary<string, string> _operationIds = new(StringComparer.Ordinal);

    /// <param name="document">The document.</param>
    /// <param name="hand">What the author of the pack owns.</param>
    /// <param name="nodeClasses">Names of the node's class and of its actions' base.</param>
    /// <param name="descriptions">True to take over the document's prose.</param>
    public ApiBuilder(OpenApiDocument document, HandOwnedCode hand, IReadOnlyList<string> nodeClasses, bool descriptions)
    {
        _document = document;
        _descriptions = descriptions;
        _classes = new HashSet<string>(nodeClasses, StringComparer.OrdinalIgnoreCase);
        var names = new SchemaNames(document.Components?.Schemas?.Keys ?? [], hand, nodeClasses);
        _book = new EntityBook(names, descriptions, _remarks);
        _parameters = new ParameterReader(_book, descriptions, _remarks);
        _bodies = new BodyReader(_book, _remarks);
        _answers = new AnswerReader(_book, _remarks);
        _chooser = new ParameterChooser(_book, hand);
    }

    /// <exception cref="DocumentException">The document contradicts itself.</exception>
    public Api Build()
    {
        ApiAction[] actions = [.. Operations().Select(Read).OfType<ApiAction>()];
        (IReadOnlyList<string> credentials, bool isOptional) = new SecurityReader(_remarks).Read(_document);
        string? server = Server();
        if (_remarks.Faults.Count > 0)
            throw new DocumentException(_remarks.Faults);
        if (actions.Length == 0)
            throw new DocumentException("It has no operations, so there is nothing to import.");
        return new Api
        {
            Title = _document.Info?.Title ?? "",
            Server = server,
            Credentials = credentials,
            CredentialIsOptional = isOptional,
            Actions = [.. actions.OrderBy(action => action.ClassName, StringComparer.Ordinal)],
            Entities = [.. _book.Entities.Values.OrderBy(entity => entity.Name, StringComparer.Ordinal)],
            Remarks = _remarks.All,
        };
    }

    // Sorted by path, so that names made for what has none do not hang on the order of the document.
    private IEnumerable<(string Path, IOpenApiPathItem Item, string Method, OpenApiOperation Operation)> Operations() =>
        from path in _document.Paths.OrderBy(path => path.Key, StringComparer.Ordinal)
        from operation in (path.Value.Operations ?? []).OrderBy(operation => Array.IndexOf(Methods, operation.Key.Method))
        select (path.Key, path.Value, operation.Key.Method, operation.Value);

    private ApiAction? Read((string Path, IOpenApiPathItem Item, string Method, OpenApiOperation Operation) found)
    {
        (string path, IOpenApiPathItem item, string method, OpenApiOperation operation) = found;
        string place = $"{method} {path}";
        if (!Methods.Contains(method))
        {
            _remarks.Add($"{place}: the method is not taken over.");
            return null;
        }

        if (operation.OperationId is { } id && !_operationIds.TryAdd(id, place))
        {
            _remarks.Fault($"{_operationIds[id]} and {place} have the same operationId \"{id}\". Give one of them another: it becomes the action's name.");
            return null;
        }

        if ((operation.Servers ?? item.Servers) is { Count: > 0 } servers && servers[0].Url != _document.Servers?.FirstOrDefault()?.Url)
            _remarks.Add($"{place}: its own server {servers[0].Url} is not taken over.");
        string name = operation.OperationId ?? DerivedId(method, path);
        string className = Class(Identifier.Of(name, "Call"));
        Body body = _bodies.Read(place, operation.RequestBody, className);
        List<Field> fields = [.. _parameters.Read(place, item.Parameters, operation.Parameters, className)];
        AddKeys(place, path, fields);
        fields.AddRange(body.Fields.Where(field => !field.IsReadOnly));
        return Reserved(place, fields) is { } usable ? Make(found, className, name, usable, body) : null;
    }

    private ApiAction Make(
        (string Path, IOpenApiPathItem Item, string Method, OpenApiOperation Operation) found, string className, string name, List<Field> fields, Body body)
    {
        OpenApiOperation operation = found.Operation;
        string resource = Resource(operation, found.Path);
        string title = Titled(resource, Title.OfAction(name));
        (CodeType? answer, bool isList) = _answers.Read($"{found.Method} {found.Path}", operation.Responses, className);
        (string parameters, ParameterRecord? own) = _chooser.Choose(className, fields, body.Entity);
        string? prose = _descriptions ? operation.Summary ?? operation.Description : null;
        return new ApiAction
        {
            ClassName = className,
            Resource = resource,
            Operation = title,
            Method = found.Method,
            Path = found.Path,
            Summary = (prose ?? Sentence.OfAction(title)) + (operation.Deprecated ? " Deprecated." : ""),
            Description = operation.Deprecated ? $"{prose} Deprecated.".TrimStart() : prose,
            Parameters = parameters,
            Own = own,
            Fields = fields,
            BodyFormat = body.Format,
            Answer = answer,
            AnswersList = isList,
        };
    }

    // A path may name what no parameter describes.
    private void AddKeys(string place, string path, List<Field> fields)
    {
        string[] keys = [.. PathKeys.In(path)];
        foreach (string key in keys.Where(key => !fields.Any(field => field.Place == Place.Path && field.WireName == key)))
        {
            _remarks.Add($"{place}: no parameter describes {{{key}}}; it is taken as text.");
            fields.Insert(0, new Field { WireName = key, Type = CodeType.Text, Place = Place.Path, IsRequired = true });
        }

        foreach (Field lost in fields.Where(field => field.Place == Place.Path && !keys.Contains(field.WireName)).ToArray())
        {
            _remarks.Add($"{place}: the parameter {lost.WireName} is said to be in the path, which does not name it; it is left out.");
            fields.Remove(lost);
        }
    }

    // A workflow chooses the action by these two names; no parameter can have them.
    private List<Field>? Reserved(string place, List<Field> fields)
    {
        Field[] taken = [.. fields.Where(field => field.WireName is "resource" or "operation")];
        foreach (Field field in taken)
        {
            _remarks.Add(field.IsRequired
                ? $"{place}: left out, because it needs a parameter \"{field.WireName}\", by which a workflow chooses the action."
                : $"{place}: the parameter \"{field.WireName}\" is left out, because a workflow chooses the action by that name.");
        }

        return taken.Any(field => field.IsRequired) ? null : [.. fields.Except(taken)];
    }

    private string Class(string wanted)
    {
        string name = wanted;
        for (int number = 2; !_classes.Add(name); number++)
            name = wanted + number;
        return name;
    }

    private string Titled(string resource, string wanted)
    {
        string title = wanted;
        for (int number = 2; !_titles.Add((resource, title)); number++)
            title = $"{wanted} {number}";
        return title;
    }

    private static string Resource(OpenApiOperation operation, string path)
    {
        string? tag = operation.Tags?.FirstOrDefault()?.Reference.Id;
        string name = tag ?? path.Split('/').FirstOrDefault(part => part.Length > 0 && part[0] != '{') ?? "";
        return Title.OfAction(name) is { Length: > 0 } title ? title : "Default";
    }

    private static string DerivedId(string method, string path)
    {
        IEnumerable<string> parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.StartsWith('{') ? "By" + Identifier.Of(part) : Identifier.Of(part, ""));
        return Identifier.Of(method.ToLowerInvariant()) + string.Concat(parts);
    }

    private string? Server()
    {
        if (_document.Servers?.FirstOrDefault() is not { Url: { Length: > 0 } url } server)
            return null;
        foreach ((string name, OpenApiServerVariable variable) in server.Variables ?? new Dictionary<string, OpenApiServerVariable>())
            url = url.Replace($"{{{name}}}", variable.Default, StringComparison.Ordinal);
        if (Uri.TryCreate(url, UriKind.Absolute, out Uri? absolute) && absolute.Scheme is "http" or "https")
            return url.TrimEnd('/');
        _remarks.Add($"The document's server {url} is no absolute URL: the service root has to come with the credential, or by [Server] on the actions' base.");
        return null;
    }
}
