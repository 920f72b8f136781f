using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Api;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Model;
using NodeHost.ThreeCx.Sandbox.Rules;
using NodeHost.ThreeCx.Sandbox.Shapes;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>Takes the arguments of a call apart and hands it to the handler of the function.</summary>
internal sealed class FunctionApi(PbxData pbx, EntityWriter writer, FunctionTable functions)
{
    /// <exception cref="RefusedException">The arguments do not fit.</exception>
    public Answer Call(XapiRequest request, ApiAction action, PathSegment segment, EntityTable? table, EntityRow? row)
    {
        JObject arguments = ArgumentsOf(request, action, segment);
        if (functions.Find(action.Template.Pattern) is not { } handler)
        {
            return Answer.Error(501, "NotImplemented",
                $"The sandbox has no {action.Template.Pattern}: it is a function of a real PBX that is not imitated.");
        }

        return handler(new FunctionCall
        {
            Request = request,
            Action = action,
            Arguments = arguments,
            Pbx = pbx,
            Writer = writer,
            Table = table,
            Row = row,
        });
    }

    private static JObject ArgumentsOf(XapiRequest request, ApiAction action, PathSegment segment)
    {
        JObject arguments = request.Method == "POST" && request.Body.Length > 0 ? request.ReadObject() : [];
        EntityRules.CheckShape(action.Parameters, arguments);
        PathSegment declared = action.Template.Segments[^1];
        Dictionary<string, string> given = (segment.Arguments ?? []).DistinctBy(argument => argument.Key).ToDictionary(StringComparer.Ordinal);
        foreach ((string name, string _) in declared.Arguments ?? [])
        {
            if (!given.Remove(name, out string? text))
                throw Refused($"{segment.Name} needs the parameter '{name}'.");
            arguments[name] = Read(request, action, name, text);
        }

        return given.Count == 0 ? arguments : throw Refused($"{segment.Name} has no parameter '{given.Keys.First()}'.");
    }

    // A parameter may be given in the query, by its alias.
    private static JToken Read(XapiRequest request, ApiAction action, string name, string text)
    {
        if (text.StartsWith('@'))
            text = request.Query.FirstOrDefault(option => option.Key == text).Value ?? throw Refused($"The query has no '{text}'.");
        FieldKind kind = action.Parameters.Find(name)?.Kind ?? FieldKind.Text;
        return Literals.Read(text, kind) ?? throw Refused($"The parameter '{name}' cannot be {text}: {Expectation(kind)}.");
    }

    private static string Expectation(FieldKind kind) => kind switch
    {
        FieldKind.Integer or FieldKind.Long => "it takes a whole number",
        FieldKind.Number => "it takes a number",
        FieldKind.Boolean => "it takes true or false",
        FieldKind.Moment => "it takes a time such as 2026-05-01T08:30:00Z",
        FieldKind.Guid => "it takes a UUID",
        _ => "it takes text in single quotes",
    };

    private static RefusedException Refused(string message) => new(Answer.Error(400, "BadRequest", message));
}
