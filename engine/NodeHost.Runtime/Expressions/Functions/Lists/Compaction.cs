using System.Runtime.CompilerServices;
using Jint;
using Jint.Native;
using Jint.Native.Object;

namespace NodeHost.Runtime.Expressions.Functions.Lists;

/// <summary>
/// What <c>compact()</c> does: leaves out what is blank, all the way down. A list inside becomes an object with the places as names, as
/// in n8n.
/// </summary>
internal sealed class Compaction(Engine engine)
{
    private readonly StepCheck _steps = new(engine);

    /// <summary>Whether a value is left out: nothing, an empty text, the text <c>nil</c>, or an object or list with nothing in it.</summary>
    public bool IsBlank(JsValue value)
    {
        _steps.Step();
        if (value.IsNull() || value.IsUndefined())
            return true;
        if (value.IsString())
            return value.AsString() is "" or "nil";
        return value is ObjectInstance owner && !IsWhole(owner) && Members.AreNone(owner);
    }

    /// <summary>The value without what is blank in it.</summary>
    public JsValue Of(JsValue value)
    {
        if (value is not ObjectInstance owner || IsWhole(owner))
            return value;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var kept = new JsObject(engine);
        foreach ((JsValue name, JsValue member) in Members.Of(owner))
        {
            if (!IsBlank(member))
                kept.Put(name, Of(member));
        }

        return kept;
    }

    // Functions, and dates of our own, whose insides are none of anybody's business.
    private static bool IsWhole(ObjectInstance owner) =>
        owner.IsCallable() || (owner is not (JsObject or JsArray or JsDate) && owner.Get("toJSON").IsCallable());
}
