using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Problems;

namespace NodeHost.Runtime.Catalog;

/// <summary>The members that an object of JSON may have to be a record.</summary>
internal sealed class ShapeMembers
{
    private readonly string _record;
    private readonly Dictionary<string, ShapeMember> _byName = new(StringComparer.Ordinal);

    public ShapeMembers(Type record)
    {
        _record = record.Name;
        foreach (RecordProperty property in RecordProperty.Of(record))
            _byName[property.WireName] = new ShapeMember(JsonShape.Of(property.Info.PropertyType), property.IsNullableReference, property.IsRequired);
    }

    public ShapeFault? Check(JObject fields)
    {
        foreach (JProperty field in fields.Properties())
        {
            if (CheckField(field) is { } fault)
                return fault;
        }

        string? missing = _byName.FirstOrDefault(member => member.Value.IsRequired && !fields.ContainsKey(member.Key)).Key;
        return missing is null ? null : new ShapeFault(fields, $"the field '{missing}' of {_record} is missing");
    }

    private ShapeFault? CheckField(JProperty field)
    {
        if (!_byName.TryGetValue(field.Name, out ShapeMember? member))
            return IsAnnotation(field.Name) ? null : new ShapeFault(field, $"unknown field '{field.Name}' in {_record}{Hint(field.Name)}");
        if (member.TakesNull && field.Value.Type is JTokenType.Null)
            return null;
        // Only the member itself is named; a fault further in tells its own place.
        return member.Shape.Check(field.Value) is not { } fault ? null
            : fault.Token == field.Value ? fault with { Message = $"'{field.Name}' in {_record}: {fault.Message}" } : fault;
    }

    // OData puts metadata beside the fields: "@odata.type", "Tags@odata.type".
    private static bool IsAnnotation(string name) => name.Contains('@', StringComparison.Ordinal);

    private string Hint(string name)
    {
        IReadOnlyList<string> near = NearestName.Find(name, _byName.Keys);
        return near.Count > 0
            ? $"; did you mean {string.Join(" or ", near.Select(known => $"'{known}'"))}?"
            : $"; its fields are {string.Join(", ", _byName.Keys)}";
    }

    private sealed record ShapeMember(JsonShape Shape, bool TakesNull, bool IsRequired);
}
