using Jint;
using Jint.Native;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary>Stands where an item's data would: code that only mentions it runs, code that reads it fails.</summary>
internal sealed class MissingItem(Engine engine, Func<ExpressionException> fault) : LazyObject(engine)
{
    protected override IEnumerable<string> Names => throw fault();

    protected override JsValue? Make(string name) => throw fault();
}
