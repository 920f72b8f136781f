using Jint;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Turns what the dates refuse into the errors of JavaScript that Luxon raises.</summary>
internal static class DateFault
{
    public static bool IsOfScript(Exception fault) => fault is ConflictingDateException || fault.GetType() == typeof(ArgumentException);

    public static JavaScriptException Of(Engine engine, Exception fault) => new(engine.Intrinsics.Error, fault.Message);
}
