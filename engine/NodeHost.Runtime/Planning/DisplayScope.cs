using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Planning;

/// <summary>The values by which display rules decide: those of a record in the file, then those of the records around it.</summary>
internal sealed class DisplayScope(RecordDefinition record, JObject values, DisplayScope? outer)
{
    /// <summary>True if all rules of a parameter hold. A rule over an expression holds: what it gives is not known yet.</summary>
    public bool Shows(ParameterDefinition parameter)
    {
        foreach (DisplayRule rule in parameter.DisplayRules)
        {
            if (Holds(rule) is false)
                return false;
        }

        return true;
    }

    /// <summary>Whether a rule holds; null where that is not known before the run.</summary>
    public bool? Holds(DisplayRule rule)
    {
        if (!TryFind(rule.Property, out object? value) || (value is string text && Expression.IsExpression(text)))
            return null;
        bool matches = rule.Values.Count == 0 ? !IsEmpty(value) : rule.Values.Any(wanted => AreEqual(wanted, value));
        return matches != rule.Hide;
    }

    private bool TryFind(string property, out object? value)
    {
        for (DisplayScope? scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.FindHere(property) is not { } parameter)
                continue;
            // A parameter that does not apply itself makes those hidden that depend on it.
            value = !scope.Shows(parameter) ? null : scope.Values[parameter.Name] switch
            {
                null => WireValue(parameter.Default),
                JValue plain => plain.Value,
                { } container => container,
            };
            return true;
        }

        value = null;
        return false;
    }

    private DisplayScope? Outer => outer;

    private JObject Values => values;

    private ParameterDefinition? FindHere(string property) =>
        record.Parameters.FirstOrDefault(parameter => parameter.PropertyName == property);

    private static object? WireValue(object? value) => value switch
    {
        Enum member => WireNames.Of(member),
        IOptional optional => WireValue(optional.Boxed),
        _ => value,
    };

    private static bool IsEmpty(object? value) => value is null or "" or JContainer { Count: 0 };

    private static bool AreEqual(object wanted, object? value)
    {
        if (wanted is Enum member)
            wanted = WireNames.Of(member);
        if (wanted is IConvertible and not string and not bool && value is IConvertible and not string and not bool)
            return Convert.ToDouble(wanted, null) == Convert.ToDouble(value, null);
        return Equals(wanted, value);
    }
}
