using System.Globalization;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Reads display rules from attributes and checks them against the properties that they name.</summary>
internal static class DisplayRules
{
    /// <summary>A rule with its values as workflow files have them.</summary>
    public static DisplayRule Read(string property, IReadOnlyList<object> values, bool hide) =>
        new(property, [.. values.Select(WireValue)], hide);

    /// <summary>Notes every rule of a record and of the records in it that names what does not exist.</summary>
    public static void Check(RecordDefinition record, List<DescriptorMistake> mistakes) => Check(record, [], mistakes);

    private static void Check(RecordDefinition record, IReadOnlyList<RecordDefinition> outer, List<DescriptorMistake> mistakes)
    {
        IReadOnlyList<RecordDefinition> scope = [record, .. outer];
        foreach (ParameterDefinition parameter in record.Parameters)
        {
            foreach (string fault in parameter.DisplayRules.SelectMany(rule => FaultsOf(rule, scope)))
                mistakes.Add(new DescriptorMistake(record.Class.FullName ?? record.Class.Name, parameter.PropertyName, fault));
            if ((parameter.Record ?? parameter.Element?.Record) is { } inner)
                Check(inner, scope, mistakes);
        }
    }

    private static IEnumerable<string> FaultsOf(DisplayRule rule, IReadOnlyList<RecordDefinition> scope)
    {
        IEnumerable<ParameterDefinition> known = scope.SelectMany(record => record.Parameters);
        ParameterDefinition? target = known.FirstOrDefault(parameter => parameter.PropertyName == rule.Property);
        if (target is null)
        {
            string hint = NearestName.Hint(rule.Property, [.. known.Select(parameter => parameter.PropertyName).Distinct()]);
            return [$"its display rule names the property '{rule.Property}', which does not exist.{hint}"];
        }

        return rule.Values.Where(value => !CanBe(target, value))
            .Select(value => $"its display rule waits for {rule.Property} to be '{Text(value)}', which it can never be{Choices(target)}");
    }

    private static bool CanBe(ParameterDefinition target, object value) => target.Kind switch
    {
        ParameterKind.Option => target.Options.Any(option => option.Value.Equals(value)),
        ParameterKind.Boolean => value is bool,
        ParameterKind.Number => value is double,
        _ => true,
    };

    private static string Choices(ParameterDefinition target) => target.Kind switch
    {
        ParameterKind.Option => $"; its options are {string.Join(", ", target.Options.Select(option => option.Value))}",
        ParameterKind.Boolean => "; it is true or false",
        _ => "; it is a number",
    };

    private static object WireValue(object value) => value switch
    {
        Enum member => WireNames.Of(member),
        string or bool => value,
        IConvertible number => number.ToDouble(CultureInfo.InvariantCulture),
        _ => value,
    };

    private static string Text(object value) => value is double number ? JsNumber.Format(number) : value.ToString() ?? "";
}
