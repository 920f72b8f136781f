using Newtonsoft.Json.Linq;

namespace NodeHost.Runtime.Catalog;

/// <summary>Turns JSON of a workflow file or of an evaluated expression into the value that a parameter's property takes.</summary>
public static class ParameterConverter
{
    /// <summary>What empty JSON text becomes: <see cref="ParameterDefinition.Set"/> leaves the property as it is.</summary>
    public static object Unset { get; } = new();

    /// <summary>
    /// Converts a value for every kind but <see cref="ParameterKind.Record"/> and <see cref="ParameterKind.List"/>, whose parts are
    /// converted one by one.
    /// </summary>
    /// <returns>What <see cref="ParameterDefinition.Set"/> takes.</returns>
    /// <exception cref="ParameterValueException">The value cannot be what the parameter wants.</exception>
    public static object? Convert(ParameterDefinition parameter, JToken value) =>
        parameter.Kind == ParameterKind.Any ? value : value.ToObject(parameter.ValueType);
}
