using NodeHost.OpenApi.Model;

namespace NodeHost.OpenApi.Writing;

/// <summary>Writes the node's own class and the base of its actions.</summary>
/// <param name="rootNamespace">Namespace of the node.</param>
/// <param name="className">Name of the node's class.</param>
internal sealed class NodeFiles(string rootNamespace, string className)
{
    public string Node(Api api, string nodeType, string displayName)
    {
        var code = new CodeText().Line(WrittenMark.Line);
        if (api.Credentials.Count > 0)
            code.Line("using NodeHost.Credentials;");
        code.Line("using NodeHost.Sdk;").Line().Line($"namespace {rootNamespace};").Line();
        code.Summary($"{displayName}. Its actions lie in the folder Actions.");
        code.Attribute("Node", [CodeText.Quote(nodeType), CodeText.Quote(displayName), "1"]);
        foreach (string credential in api.Credentials)
            code.Line($"[UsesCredential<{credential}>{(api.CredentialIsOptional ? "(Required = false)" : "")}]");
        return code.Line($"public sealed class {className} : ActionNode;").ToString();
    }

    public string Base(Api api, string baseName, string displayName)
    {
        var code = new CodeText().Line(WrittenMark.Line).Line("using NodeHost.Sdk;").Line().Line($"namespace {rootNamespace};").Line();
        code.Summary($"An action of {displayName} that is one HTTP request.");
        code.Line("/// <typeparam name=\"TParameters\">A record of parameters.</typeparam>");
        code.Line($"[ActionsOf<{className}>]");
        if (api.Server is not null)
            code.Line($"[Server({CodeText.Quote(api.Server)})]");
        code.Line($"public abstract class {baseName}<TParameters> : HttpAction<TParameters>");
        return code.Line("    where TParameters : class;").ToString();
    }
}
