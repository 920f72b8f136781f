using System.Text.RegularExpressions;
using Jint.Runtime;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>Tells limits and refusals from the errors that JavaScript itself raises.</summary>
internal static class ScriptFault
{
    /// <summary>The failure that an exception out of the engine stands for; null for an ordinary JavaScript error.</summary>
    public static ExpressionException? Of(Exception fault, ScriptLimits limits) => fault switch
    {
        ExpressionException own => own,
        OutOfMemoryException or MemoryLimitExceededException => Limit(
            Codes.ScriptMemory, $"it asked for more memory than the {limits.MaxMemoryBytes >> 20} MB it may use, or for too long a list", fault),
        StatementsCountOverflowException => Limit(Codes.ScriptStatements, $"it ran more than {limits.MaxStatements} statements", fault),
        RecursionDepthOverflowException or InsufficientExecutionStackException => Recursion(limits, fault),
        JavaScriptException script when script.Message.Contains("call stack", StringComparison.Ordinal) => Recursion(limits, fault),
        JavaScriptException script when script.Message.StartsWith("Invalid string length", StringComparison.Ordinal) => Limit(
            Codes.ScriptMemory, "it asked for a text longer than can be", fault),
        JavaScriptException => null,
        // What conversions raise where no code runs, such as of a symbol to text.
        { } raised when raised.GetType().Name is "TypeErrorException" or "RangeErrorException" or "SyntaxErrorException" => null,
        RegexMatchTimeoutException => Limit(
            Codes.ScriptRegex, $"a regular expression took longer than {limits.RegexTimeout.TotalSeconds:0.###} s", fault),
        TimeoutException or PromiseRejectedException => Limit(Codes.ScriptTimeout, $"it took longer than {limits.Timeout.TotalSeconds:0.###} s", fault),
        _ => new ExpressionException(Codes.ExpressionFailed, $"The script engine cannot run this: {fault.Message}", fault),
    };

    private static ExpressionException Recursion(ScriptLimits limits, Exception fault) =>
        Limit(Codes.ScriptRecursion, $"a function called itself more than {limits.MaxRecursion} levels deep", fault);

    private static ExpressionException Limit(string code, string what, Exception fault) => new(code, $"It was stopped: {what}.", fault);
}
