using Jint;
using Jint.Native;
using NodeHost.Runtime.Expressions.Functions.Lists;

namespace NodeHost.Runtime.Expressions.Functions.Queries;

/// <summary>The types of JMESPath, and whether the arguments of a call have those that the function takes.</summary>
internal static class QueryTypes
{
    /// <summary>The type of a value; <c>undefined</c> for what JMESPath has no name for, such as JavaScript's dates.</summary>
    public static string Of(JsValue value) => value switch
    {
        JsArray => "array",
        _ when value.IsNull() => "null",
        _ when value.IsString() => "string",
        _ when value.IsNumber() => "number",
        _ when value.IsBoolean() => "boolean",
        _ => QueryRun.IsObject(value) ? "object" : "undefined",
    };

    public static void Check(QueryRun run, string name, QueryFunction function, IReadOnlyList<QueryArgument> arguments, JsValue[] values)
    {
        int wanted = function.Types.Length;
        if (function.IsVariadic ? values.Length < wanted : values.Length != wanted)
        {
            string least = function.IsVariadic ? "at least " : "";
            throw run.Error($"ArgumentError: {name}() takes {least}{wanted} argument{(wanted == 1 ? "" : "s")} but received {values.Length}");
        }

        for (int i = 0; i < wanted; i++)
        {
            if (arguments[i].IsExpression ? Allows(function.Types[i], "expression") : Accepts(function.Types[i], values[i]))
                continue;
            string given = arguments[i].IsExpression ? "expression" : Of(values[i]);
            string allowed = function.Types[i].Replace('|', ',');
            throw run.Error($"TypeError: {name}() expected argument {i + 1} to be type {allowed} but received type {given} instead.");
        }
    }

    private static bool Allows(string types, string type) => types == "any" || types.Split('|').Contains(type);

    private static bool Accepts(string types, JsValue value)
    {
        if (Allows(types, Of(value)))
            return true;
        return value is JsArray list
            && ((types.Contains("array[number]", StringComparison.Ordinal) && ListItems.Of(list).All(item => item.IsNumber()))
                || (types.Contains("array[string]", StringComparison.Ordinal) && ListItems.Of(list).All(item => item.IsString())));
    }
}
