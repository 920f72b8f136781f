using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Planning;

/// <summary>Makes the value of a parameter from JSON that holds no expression, records and lists included.</summary>
internal static class ParameterValue
{
    /// <exception cref="ParameterValueException">The JSON cannot be what the parameter wants.</exception>
    public static object? From(ParameterDefinition parameter, JToken value, TimeZoneInfo? zone = null) => parameter.Kind switch
    {
        ParameterKind.Record when value is JObject members => RecordFrom(parameter.Record!, members, zone),
        ParameterKind.List when value is JArray elements => parameter.MakeList!([.. elements.Select(element => From(parameter.Element!, element, zone))]),
        ParameterKind.Record or ParameterKind.List when value.Type == JTokenType.Null && parameter.AcceptsNull => null,
        // n8n writes an empty collection as {} or as [].
        ParameterKind.Record when value is JArray { Count: 0 } => parameter.Record!.Create(),
        ParameterKind.Record => throw Wrong(parameter, "an object", value),
        ParameterKind.List => throw Wrong(parameter, "a list", value),
        _ => ParameterConverter.Convert(parameter, value, zone),
    };

    private static object RecordFrom(RecordDefinition definition, JObject members, TimeZoneInfo? zone)
    {
        object record = definition.Create();
        foreach (JProperty member in members.Properties())
        {
            if (!definition.ByName.TryGetValue(member.Name, out ParameterDefinition? parameter))
                throw new ParameterValueException(Codes.UnknownParameter, $"there is no parameter '{member.Name}'.{NearestName.Hint(member.Name, [.. definition.ByName.Keys])}");
            if (!parameter.IsIgnored)
                parameter.Set!(record, From(parameter, member.Value, zone));
        }

        return record;
    }

    private static ParameterValueException Wrong(ParameterDefinition parameter, string expected, JToken value) =>
        new(Codes.WrongParameterType, $"'{parameter.Name}' takes {expected}, found {value.Describe()}.");
}
