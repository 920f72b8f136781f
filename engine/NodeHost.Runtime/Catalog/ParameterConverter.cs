using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Turns JSON of a workflow file or of an evaluated expression into the value that a parameter's property takes.</summary>
public static class ParameterConverter
{
    /// <summary>What empty JSON text becomes: <see cref="ParameterDefinition.Set"/> leaves the property as it is.</summary>
    public static object Unset { get; } = new();

    /// <summary>
    /// Converts a value for every kind but <see cref="ParameterKind.Record"/> and <see cref="ParameterKind.List"/>, whose parts are
    /// converted one by one. Numbers and booleans become text and text becomes them, as they come from forms and tables.
    /// </summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">The value.</param>
    /// <param name="zone">The zone of a moment without an offset; null for UTC.</param>
    /// <returns>
    /// What <see cref="ParameterDefinition.Set"/> takes: null where the parameter accepts null, <see cref="Unset"/> for empty text in
    /// a <see cref="ParameterKind.Json"/> parameter, or else the value.
    /// </returns>
    /// <exception cref="ParameterValueException">The value cannot be what the parameter wants.</exception>
    public static object? Convert(ParameterDefinition parameter, JToken value, TimeZoneInfo? zone = null)
    {
        if (value.Type is JTokenType.Null or JTokenType.Undefined && parameter.AcceptsNull)
            return null;
        return parameter.Kind switch
        {
            ParameterKind.Json => ConvertJson(parameter, value),
            ParameterKind.Any => parameter.ValueType.IsInstanceOfType(value) ? value : throw Wrong(parameter, value),
            ParameterKind.Option => ConvertOption(parameter, value),
            _ => ConvertScalar(parameter, value, zone) ?? throw Wrong(parameter, value),
        };
    }

    private static object? ConvertScalar(ParameterDefinition parameter, JToken value, TimeZoneInfo? zone) => parameter.Kind switch
    {
        ParameterKind.Text when parameter.ValueType == typeof(Guid) => Guid.TryParse(TextOf(value), out Guid id) ? id : null,
        ParameterKind.Text => TextOf(value),
        ParameterKind.Secret => TextOf(value) is { } text ? new Secret(text) : null,
        ParameterKind.Boolean => BooleanOf(value),
        ParameterKind.Number => NumberOf(value, parameter.ValueType),
        ParameterKind.DateTime => ScalarJson.IsText(value) ? IsoTime.Read(ScalarJson.TextOf((JValue)value), parameter.ValueType, zone) : null,
        _ => throw new ArgumentException($"The parts of '{parameter.Name}' are converted one by one.", nameof(parameter)),
    };

    private static object? ConvertJson(ParameterDefinition parameter, JToken value)
    {
        if (value.Type != JTokenType.String)
            return Shaped(parameter, value, parameter.Shape!.FindFault(value));
        string text = value.Value<string>()!;
        if (string.IsNullOrWhiteSpace(text))
            return Unset;
        JToken json;
        try
        {
            json = NodeJson.Parse(text);
        }
        catch (JsonTextException fault)
        {
            throw new ParameterValueException(Codes.MalformedJsonText, fault.Describe());
        }

        bool isNull = json.Type == JTokenType.Null && parameter.AcceptsNull;
        return isNull ? null : Shaped(parameter, json, parameter.Shape!.FindFault(json, text));
    }

    private static object Shaped(ParameterDefinition parameter, JToken json, string? fault) =>
        fault is null ? parameter.Shape!.Wrap(json) : throw new ParameterValueException(Codes.WrongJsonShape, fault);

    private static object ConvertOption(ParameterDefinition parameter, JToken value)
    {
        // Several flags may come as a list, as a multiple choice is saved.
        bool isList = value is JArray && parameter.ValueType.IsDefined(typeof(FlagsAttribute), inherit: false);
        if ((isList ? string.Join(',', value.Select(TextOf)) : TextOf(value)) is not { } text)
            throw Wrong(parameter, value);
        return WireNames.TryParse(parameter.ValueType, text, out object member)
            ? member
            : throw new ParameterValueException(Codes.OptionOutsideList, JsonWords.NotAnOption(text, WireNames.AllOf(parameter.ValueType)));
    }

    private static string? TextOf(JToken value) => value.Type switch
    {
        JTokenType.Boolean => value.Value<bool>() ? "true" : "false",
        JTokenType.Float => JsNumber.Format(value.Value<double>()),
        JTokenType.Integer => ScalarJson.TextOf((JValue)value),
        _ => ScalarJson.IsText(value) ? ScalarJson.TextOf((JValue)value) : null,
    };

    private static object? BooleanOf(JToken value) => value.Type switch
    {
        JTokenType.Boolean => value.Value<bool>(),
        JTokenType.String when bool.TryParse(value.Value<string>(), out bool parsed) => parsed,
        _ => null,
    };

    private static object? NumberOf(JToken value, Type type)
    {
        object? number = value.Type switch
        {
            JTokenType.Integer or JTokenType.Float => ((JValue)value).Value,
            JTokenType.String => Parse(value.Value<string>()!, type),
            _ => null,
        };
        return number is null ? null : NumberRange.Convert(number, type);
    }

    // Long whole numbers keep all digits; a power such as 1e3 is read as JavaScript reads it.
    private static object? Parse(string text, Type type)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        bool isReal = type == typeof(double) || type == typeof(float);
        if (!isReal && decimal.TryParse(text, NumberStyles.Number & ~NumberStyles.AllowThousands & ~NumberStyles.AllowTrailingSign, culture, out decimal exact))
            return exact;
        return double.TryParse(text, NumberStyles.Float, culture, out double number) ? number : null;
    }

    private static ParameterValueException Wrong(ParameterDefinition parameter, JToken value)
    {
        var type = new ParameterType(parameter.Kind, parameter.ValueType, parameter.AcceptsNull);
        string found = parameter.Kind == ParameterKind.Secret && value is JValue { Value: not null } ? "another value" : JsonWords.Found(value);
        return new ParameterValueException(Codes.WrongParameterType, $"expected {JsonWords.Expected(type)}, found {found}");
    }
}
