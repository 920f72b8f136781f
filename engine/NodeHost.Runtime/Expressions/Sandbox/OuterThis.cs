using Jint;
using Jint.Native;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>What <c>this</c> is in an expression outside functions: n8n's names of the host, with nothing in them.</summary>
internal static class OuterThis
{
    public static JsObject Of(Engine engine)
    {
        var self = new JsObject(engine);
        foreach (string name in (string[])["process", "require", "module", "Buffer"])
            self.Set(name, new JsObject(engine));
        return self;
    }
}
