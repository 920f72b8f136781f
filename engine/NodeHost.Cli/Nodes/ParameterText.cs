using System.Globalization;
using NodeHost.Runtime.Catalog;
using NodeHost.Sdk;

namespace NodeHost.Cli.Nodes;

/// <summary>What the catalogue says of a parameter, in words.</summary>
internal static class ParameterText
{
    public static string TypeOf(ParameterDefinition parameter) => parameter.Kind switch
    {
        ParameterKind.Text => "text",
        ParameterKind.Number => "number",
        ParameterKind.Boolean => "boolean",
        ParameterKind.DateTime => "date",
        ParameterKind.Option => "option",
        ParameterKind.Any => "any",
        ParameterKind.Json => "json",
        ParameterKind.Secret => "secret",
        ParameterKind.Record => "object",
        ParameterKind.List => parameter.Element is { } element ? $"list of {TypeOf(element)}" : "list",
        _ => parameter.Kind.ToString(),
    };

    /// <summary>Where an action sends it: <c>path</c>, <c>query</c>, <c>header</c> or <c>body</c>; null for nowhere.</summary>
    public static string? PlaceOf(ParameterDefinition parameter) => parameter.Place switch
    {
        ParameterPlace.Path => "path",
        ParameterPlace.Query => "query",
        ParameterPlace.Header => "header",
        ParameterPlace.Body => "body",
        _ => null,
    };

    /// <summary>The name of a type for people: <c>string</c>, <c>Receptionist</c>.</summary>
    public static string NameOf(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.String => "text",
        TypeCode.Boolean => "boolean",
        TypeCode.Object when type == typeof(Newtonsoft.Json.Linq.JToken) => "any",
        TypeCode.Object => type.Name,
        TypeCode.DateTime => "date",
        _ => type.IsEnum ? type.Name : "number",
    };

    /// <summary>What an action answers with, for people; null where it is not known.</summary>
    public static string? AnswerOf(ActionDefinition action) => action.Answer is not { } answer ? null
        : answer.IsList ? $"an item for each {NameOf(answer.Type)}" : NameOf(answer.Type);

    /// <summary>The default as workflow files write it; null where there is none.</summary>
    public static object? DefaultOf(ParameterDefinition parameter) => parameter.Default switch
    {
        null => null,
        IOptional { IsSet: false } => null,
        IOptional optional => optional.Boxed is Enum chosen ? WireNames.Of(chosen) : optional.Boxed?.ToString(),
        Enum member => WireNames.Of(member),
        IJsonText text => NodeJson.Write(text.Json),
        bool or string => parameter.Default,
        sbyte or short or int or long or byte or ushort or uint => Convert.ToInt64(parameter.Default, CultureInfo.InvariantCulture),
        float or double or decimal => Convert.ToDouble(parameter.Default, CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>When the parameter applies, for example <c>mode = raw</c>; null for always.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="scope">Its record, then those around it, in which the parameters of its rules are looked for.</param>
    public static string? ShownWhen(ParameterDefinition parameter, IReadOnlyList<RecordDefinition> scope)
    {
        IEnumerable<string> rules = parameter.DisplayRules.Select(rule => rule.Values.Count == 0
            ? $"{NameOf(rule.Property, scope)} is {(rule.Hide ? "empty" : "set")}"
            : $"{NameOf(rule.Property, scope)} {(rule.Hide ? "≠" : "=")} {string.Join(" or ", rule.Values.Select(value => TextOf(value is Enum member ? WireNames.Of(member) : value)))}");
        if (parameter.FromVersion > 0)
            rules = rules.Append(string.Create(CultureInfo.InvariantCulture, $"version ≥ {parameter.FromVersion}"));
        if (parameter.ToVersion < double.MaxValue)
            rules = rules.Append(string.Create(CultureInfo.InvariantCulture, $"version ≤ {parameter.ToVersion}"));
        string all = string.Join(", ", rules);
        return all.Length == 0 ? null : all;
    }

    // Rules name C# properties; users write the names of files.
    private static string NameOf(string property, IReadOnlyList<RecordDefinition> scope) => scope
        .SelectMany(record => record.Parameters).FirstOrDefault(parameter => parameter.PropertyName == property)?.Name ?? property;

    /// <summary>A value as JSON writes it, without quotes around text.</summary>
    public static string TextOf(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        double number => JsNumber.Format(number),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
