using NodeHost.OpenApi.Model;

namespace NodeHost.OpenApi.Writing;

/// <summary>Writes a file of actions, one after the other in the order of their names.</summary>
/// <param name="names">How types are written there.</param>
/// <param name="inherited">Names of the members of a record.</param>
internal sealed class ActionFile(ActionNames names, Func<string, IEnumerable<string>> inherited)
{
    public string Write(IReadOnlyList<ApiAction> actions)
    {
        var body = new CodeText();
        for (int i = 0; i < actions.Count; i++)
        {
            if (i > 0)
                body.Line();
            Write(body, actions[i]);
        }

        string text = body.ToString();
        var code = new CodeText().Line(WrittenMark.Line);
        foreach (string space in names.Usings(text, actions))
            code.Line($"using {space};");
        code.Line().Line($"namespace {names.Namespace};").Line();
        return code + text;
    }

    private void Write(CodeText code, ApiAction action)
    {
        code.Summary(action.Summary);
        var arguments = new List<string>
        {
            CodeText.Quote(action.Resource), CodeText.Quote(action.Operation), CodeText.Quote(action.Method), CodeText.Quote(action.Path),
        };
        if (action.BodyFormat is not null)
            arguments.Add($"Body = BodyFormat.{action.BodyFormat}");
        if (action.Description is not null)
            arguments.Add($"Description = {CodeText.Quote(string.Join(' ', action.Description.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))}");
        code.Attribute("Action", arguments);
        if (action.Answer is not null)
            code.Line($"[Answer<{names.Of(action.Answer)}>{(action.AnswersList ? "(IsList = true)" : "")}]");
        code.Line($"public sealed class {action.ClassName} : {names.Base}<{names.Type(action.Parameters)}>;");
        if (action.Own is { } own)
            Write(code, action, own);
    }

    private void Write(CodeText code, ApiAction action, ParameterRecord own)
    {
        code.Line().Line($"/// <summary>Parameters of <see cref=\"{action.ClassName}\"/>.</summary>");
        new RecordText(code, (type, required) => names.Of(type).Length > 0 ? (type with { Name = names.Of(type) }).Declared(required) : "")
            .Write(own.Name, own.Base is null ? null : names.Type(own.Base), true, own.Fields, own.Base is null ? [] : inherited(own.Base));
    }
}
