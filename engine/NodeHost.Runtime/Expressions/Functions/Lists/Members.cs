using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace NodeHost.Runtime.Expressions.Functions.Lists;

/// <summary>The members of an object that JavaScript's <c>Object.entries</c> would list, in its order.</summary>
internal static class Members
{
    public static IEnumerable<(JsValue Name, JsValue Value)> Of(ObjectInstance owner)
    {
        foreach (JsValue name in owner.GetOwnPropertyKeys(Types.String))
        {
            if (owner.GetOwnProperty(name).Enumerable)
                yield return (name, owner.Get(name));
        }
    }

    public static bool AreNone(ObjectInstance owner)
    {
        foreach (JsValue name in owner.GetOwnPropertyKeys(Types.String))
        {
            if (owner.GetOwnProperty(name).Enumerable)
                return false;
        }

        return true;
    }

    /// <summary>Sets a field of a new object; every name is plain data, also <c>__proto__</c>.</summary>
    public static void Put(this JsObject target, JsValue name, JsValue value) => target.CreateDataProperty(name, value);
}
