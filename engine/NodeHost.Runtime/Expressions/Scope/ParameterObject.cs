using Jint;
using Jint.Native;
using Jint.Native.Object;
using Newtonsoft.Json.Linq;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary>
/// <c>$parameter</c>: a node's parameters. One that is an expression gives its value when it is asked for; as a whole they show as
/// they were written.
/// </summary>
/// <param name="engine">The script's engine.</param>
/// <param name="raw">The parameters as the file has them.</param>
/// <param name="resolve">Evaluates the expression of a parameter.</param>
internal sealed class ParameterObject(Engine engine, JObject raw, Func<string, JsValue> resolve) : LazyObject(engine)
{
    /// <summary>The parameters as the file has them.</summary>
    public JObject Raw => raw;

    protected override IEnumerable<string> Names => raw.Properties().Select(parameter => parameter.Name);

    // Listing the names evaluates nothing.
    protected override OwnPropertyProbe ProbeOwnProperty(JsValue property) =>
        !property.IsSymbol() && raw.ContainsKey(property.ToString()) ? OwnPropertyProbe.Enumerable : OwnPropertyProbe.Missing;

    protected override JsValue? Make(string name) => raw[name] switch
    {
        null => null,
        JValue { Value: string text } when text.StartsWith('=') => resolve(text),
        var token => JsonValues.From(Engine, token),
    };
}
