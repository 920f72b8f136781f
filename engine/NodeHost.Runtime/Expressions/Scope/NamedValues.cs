using Jint;
using Jint.Native;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary>An object of the scope whose members come from a lookup: <c>$vars</c>, <c>$env</c>, <c>$node</c>.</summary>
internal sealed class NamedValues(Engine engine, Func<IEnumerable<string>> names, Func<string, JsValue?> make) : LazyObject(engine)
{
    /// <summary>An object of values that are at hand already.</summary>
    public static NamedValues Record(Engine engine, params (string Name, JsValue Value)[] members) => new(
        engine,
        () => members.Select(member => member.Name),
        wanted => Array.Find(members, member => member.Name == wanted).Value);

    protected override IEnumerable<string> Names => names();

    protected override JsValue? Make(string name) => make(name);
}
