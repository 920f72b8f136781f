using System.Text;
using Jint;
using Jint.Native;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>
/// Looks at what is spread into an object before it is: each character of a text becomes a member, and the engine looks at no limit while
/// it makes millions of them. Built-ins can be wrapped; this is syntax, so the code is rewritten to call a check.
/// </summary>
internal static class SpreadGuard
{
    /// <summary>The name of the check, which code cannot change.</summary>
    public const string Name = "$spreadable";

    private const int LongestText = 100_000;

    /// <summary>Puts a call of the check around the parts of the code.</summary>
    public static string Rewrite(string code, IEnumerable<(int Start, int End)> spreads)
    {
        var text = new StringBuilder(code);
        // From the back, so that places stay true; an end comes before the start that is inside it.
        foreach ((int at, string piece) in spreads
            .SelectMany(spread => new[] { (At: spread.Start, Piece: $"{Name}("), (At: spread.End, Piece: ")") })
            .OrderByDescending(insertion => insertion.At))
        {
            text.Insert(at, piece);
        }

        return text.ToString();
    }

    public static void Apply(Engine engine)
    {
        var check = new ClrFunction(engine, Name, (_, arguments) =>
        {
            JsValue value = arguments.Length > 0 ? arguments[^1] : JsValue.Undefined;
            if (value.IsString() && value.AsString().Length is > LongestText and var length)
                throw new ExpressionException(Codes.ScriptMemory, $"It was stopped: an object would have {length} members.");
            return value;
        });
        engine.Global.FastSetProperty(Name, new PropertyDescriptor(check, PropertyFlag.AllForbidden));
    }
}
