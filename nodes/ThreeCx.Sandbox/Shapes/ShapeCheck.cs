using System.Globalization;
using Newtonsoft.Json.Linq;

namespace NodeHost.ThreeCx.Sandbox.Shapes;

/// <summary>Holds what a client sent against an entity's shape and collects every fault.</summary>
internal static class ShapeCheck
{
    public static IReadOnlyList<ShapeFault> Check(EntityShape shape, JObject entity)
    {
        var faults = new List<ShapeFault>();
        CheckEntity(shape, entity, "", faults);
        return faults;
    }

    private static void CheckEntity(EntityShape shape, JObject entity, string path, List<ShapeFault> faults)
    {
        foreach (JProperty property in entity.Properties())
        {
            // Control information such as @odata.type is no field.
            if (property.Name.Contains('@', StringComparison.Ordinal))
                continue;
            string target = path.Length == 0 ? property.Name : $"{path}/{property.Name}";
            if (shape.Find(property.Name) is { } field)
                CheckField(field, property.Value, target, faults);
            else
                faults.Add(new ShapeFault(target, $"The property '{property.Name}' does not exist on type '{shape.TypeName}'."));
        }
    }

    private static void CheckField(FieldShape field, JToken value, string target, List<ShapeFault> faults)
    {
        if (!field.IsCollection)
        {
            CheckValue(field, value, target, faults);
            return;
        }

        if (value is not JArray list)
        {
            faults.Add(new ShapeFault(target, $"'{target}' takes a list, not {Word(value)}."));
            return;
        }

        for (int i = 0; i < list.Count; i++)
        {
            string element = string.Create(CultureInfo.InvariantCulture, $"{target}/{i}");
            if (list[i].Type == JTokenType.Null)
                faults.Add(new ShapeFault(element, $"'{target}' cannot hold null."));
            else
                CheckValue(field, list[i], element, faults);
        }
    }

    private static void CheckValue(FieldShape field, JToken value, string target, List<ShapeFault> faults)
    {
        if (value.Type == JTokenType.Null)
            return;
        switch (field.Kind)
        {
            case FieldKind.Complex when value is JObject inner:
                CheckEntity(field.Inner!, inner, target, faults);
                break;
            case FieldKind.Option when value.Type == JTokenType.String:
                CheckOption(field, value.Value<string>()!, target, faults);
                break;
            case FieldKind.Integer or FieldKind.Long when value.Type == JTokenType.Integer:
                CheckRange(field, value, target, faults);
                break;
            case FieldKind.Moment when value.Type == JTokenType.String && Moments.TryParse(value.Value<string>()!, out _):
            case FieldKind.Guid when value.Type == JTokenType.String && Guid.TryParseExact(value.Value<string>(), "D", out _):
            case FieldKind.Number when value.Type is JTokenType.Integer or JTokenType.Float || IsUnbounded(value):
            case FieldKind.Text when value.Type == JTokenType.String:
            case FieldKind.Boolean when value.Type == JTokenType.Boolean:
            case FieldKind.Any:
                break;
            default:
                faults.Add(new ShapeFault(target, $"'{target}' takes {Word(field)}, not {Word(value)}."));
                break;
        }
    }

    private static void CheckOption(FieldShape field, string value, string target, List<ShapeFault> faults)
    {
        IEnumerable<string> given = field.IsFlags ? value.Split(',', StringSplitOptions.TrimEntries) : [value];
        foreach (string option in given.Where(option => !field.Options.Contains(option, StringComparer.Ordinal)))
            faults.Add(new ShapeFault(target, $"'{target}' is '{option}', which is not one of {string.Join(", ", field.Options)}."));
    }

    private static void CheckRange(FieldShape field, JToken value, string target, List<ShapeFault> faults)
    {
        (long least, long most) = field.Kind == FieldKind.Long ? (long.MinValue, long.MaxValue) : (int.MinValue, int.MaxValue);
        if (!long.TryParse(value.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) || number < least || number > most)
            faults.Add(new ShapeFault(target, $"'{target}' is {value}, which is outside {least} to {most}."));
    }

    // OData writes what JSON numbers cannot be as text.
    private static bool IsUnbounded(JToken value) => value.Type == JTokenType.String && value.Value<string>() is "INF" or "-INF" or "NaN";

    private static string Word(FieldShape field) => field.Kind switch
    {
        FieldKind.Text => "text",
        FieldKind.Integer or FieldKind.Long => "a whole number",
        FieldKind.Number => "a number",
        FieldKind.Moment => "a time such as 2026-05-01T08:30:00Z",
        FieldKind.Guid => "a UUID",
        FieldKind.Boolean => "true or false",
        FieldKind.Option => $"one of {string.Join(", ", field.Options)}",
        _ => $"an object ({field.Inner!.TypeName})",
    };

    private static string Word(JToken value) => value.Type switch
    {
        JTokenType.String => "text",
        JTokenType.Integer or JTokenType.Float => $"the number {value}",
        JTokenType.Boolean => "true or false",
        JTokenType.Array => "a list",
        JTokenType.Null => "null",
        _ => "an object",
    };
}
