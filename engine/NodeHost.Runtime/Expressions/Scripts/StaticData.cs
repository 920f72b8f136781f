using Jint;
using Jint.Native;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Scope;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary><c>$getWorkflowStaticData</c>: objects that scripts change in place and that later nodes of the run find again.</summary>
internal sealed class StaticData(Engine engine, ResultConverter converter, RunStore store, string node)
{
    private JsValue? _ofWorkflow;
    private JsValue? _ofNode;

    /// <summary>The object of the workflow (<c>global</c>) or of the node (<c>node</c>).</summary>
    public JsValue Of(JsValue[] arguments) => arguments is [var kind, ..] && kind.IsString() ? Of(kind.AsString()) : throw Unknown("nothing");

    /// <summary>Hands changes over to the run.</summary>
    /// <exception cref="ExpressionException">They cannot be kept, as they refer to themselves or are too large.</exception>
    public void Keep()
    {
        Keep(null, _ofWorkflow);
        Keep(node, _ofNode);
    }

    private JsValue Of(string kind) => kind switch
    {
        "global" => _ofWorkflow ??= JsonValues.From(engine, store.StaticData(null)),
        "node" => _ofNode ??= JsonValues.From(engine, store.StaticData(node)),
        _ => throw Unknown($"'{kind}'"),
    };

    private void Keep(string? owner, JsValue? data)
    {
        if (data is not null && converter.Convert(data) is JObject json)
            store.KeepStaticData(owner, json);
    }

    private static ExpressionException Unknown(string kind) => new(
        Codes.ScriptFailed, $"$getWorkflowStaticData wants 'global' for the data of the workflow or 'node' for those of the node; it got {kind}.");
}
