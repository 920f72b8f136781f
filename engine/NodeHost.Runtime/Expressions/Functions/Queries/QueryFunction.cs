using Jint.Native;

namespace NodeHost.Runtime.Expressions.Functions.Queries;

/// <summary>A function of JMESPath.</summary>
/// <param name="Types">
/// For each argument what it may be, as <c>string|array</c>; <c>array[number]</c> is an array of nothing but numbers.
/// </param>
/// <param name="Body">What it does. Of an argument that is a query the body gets the query, and undefined as its value.</param>
internal sealed record QueryFunction(string[] Types, Func<QueryRun, JsValue[], QueryStep?, JsValue> Body)
{
    /// <summary>True if the last argument may be there several times.</summary>
    public bool IsVariadic { get; init; }
}
