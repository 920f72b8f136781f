using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Scripts;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Planning;

/// <summary>
/// Holds the parameters of one node against its definition: reports what is wrong and prepares how each value comes about.
/// </summary>
internal sealed class ParameterPlanner(WorkflowNode node, ProblemList problems)
{
    private static readonly string[] Notices = ["notice", "warning", "infoBox", "callout"];

    /// <summary>Plans a record of parameters.</summary>
    /// <param name="record">What the parameters are.</param>
    /// <param name="source">What the file says.</param>
    /// <param name="alsoKnown">Names that are read elsewhere, as <c>resource</c> and <c>operation</c> are.</param>
    public RecordPlan Plan(RecordDefinition record, JObject source, params IReadOnlyCollection<string> alsoKnown) =>
        PlanRecord(record, source, new DisplayScope(record, source, outer: null), "", alsoKnown);

    private RecordPlan PlanRecord(
        RecordDefinition record, JObject source, DisplayScope scope, string path, IReadOnlyCollection<string> alsoKnown)
    {
        foreach (JProperty property in source.Properties())
        {
            if (record.IsOpen || record.ByName.ContainsKey(property.Name) || alsoKnown.Contains(property.Name) || IsNotice(property))
                continue;
            IReadOnlyCollection<string> known = [.. record.ByName.Keys];
            problems.Add(Codes.UnknownParameter, property.Position(), $"there is no parameter '{path}{property.Name}'.{NearestName.Hint(property.Name, known)}", node.Name);
        }

        var plans = new List<ParameterPlan>();
        foreach (ParameterDefinition parameter in record.Parameters)
        {
            if (!Applies(parameter, scope))
                continue;
            JToken? value = source[parameter.Name];
            if (IsMissing(parameter, value))
                problems.Add(Codes.RequiredParameterEmpty, (value ?? (JToken)source).Position(), RequiredText(parameter, path), node.Name, parameter.DisplayName);
            else if (value is not null && !parameter.IsIgnored && PlanValue(parameter, value, scope, path) is { } plan)
                plans.Add(new ParameterPlan(parameter, plan));
        }

        return new RecordPlan(record, plans);
    }

    private bool Applies(ParameterDefinition parameter, DisplayScope scope) =>
        node.TypeVersion >= parameter.FromVersion && node.TypeVersion <= parameter.ToVersion && scope.Shows(parameter);

    private static bool IsMissing(ParameterDefinition parameter, JToken? value) =>
        parameter.IsRequired && (value is null || (!parameter.MayBeEmpty && value is JValue { Value: null or "" }));

    private static string RequiredText(ParameterDefinition parameter, string path)
    {
        string example = parameter.Example ?? parameter.Kind switch
        {
            ParameterKind.Number => "1",
            ParameterKind.Boolean => "true",
            ParameterKind.Option => parameter.Options[0].Value,
            _ => $"={{{{ $json.{parameter.Name} }}}}",
        };
        bool bare = parameter.Kind is ParameterKind.Number or ParameterKind.Boolean;
        string value = bare ? example : $"\"{example}\"";
        return $"parameter '{path}{parameter.Name}' is required but empty. Add it, for example \"{parameter.Name}\": {value}.";
    }

    private ValuePlan? PlanValue(ParameterDefinition parameter, JToken value, DisplayScope scope, string path)
    {
        CheckSupport(parameter, value);
        if (parameter.IsTemplate && value is JValue { Value: string template } && template.Contains("{{", StringComparison.Ordinal) && !Expression.IsExpression(template))
            return Parse("=" + template, value, parameter) is { } parts ? new ValuePlan.Computed(parts) : null;
        if (!parameter.NoExpression && value is JValue { Value: string text } && Expression.IsExpression(text))
            return Parse(text, value, parameter) is { } expression ? new ValuePlan.Computed(expression) : null;
        switch (parameter.Kind)
        {
            case ParameterKind.Record when value is JObject members:
                RecordDefinition record = parameter.Record!;
                RecordPlan nested = PlanRecord(record, members, new DisplayScope(record, members, scope), $"{path}{parameter.Name}.", []);
                return nested.Shared is { } shared ? new ValuePlan.Constant(shared) : new ValuePlan.Nested(nested);
            case ParameterKind.List when value is JArray elements:
                return PlanList(parameter, elements, scope, path);
            case ParameterKind.Any or ParameterKind.Json when !parameter.NoExpression && value is JContainer container:
                return PlanTemplate(parameter, container);
            case ParameterKind.DateTime when value is JValue { Value: string moment } && parameter.ValueType == typeof(DateTimeOffset) && IsoTime.LacksOffset(moment):
                // Which moment it is depends on the zone of the run.
                return new ValuePlan.Template(value, new Dictionary<string, Expression>());
            default:
                CheckChoice(parameter, value);
                CheckScript(parameter, value);
                return Convert(parameter, value);
        }
    }

    // The editor keeps the hints that it shows beside parameters as empty texts, under many names and another one in each version.
    private static bool IsNotice(JProperty property) => property.Value is JValue { Value: "" }
        && Notices.Any(word => property.Name.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    private void CheckChoice(ParameterDefinition parameter, JToken value)
    {
        OptionDefinition? chosen = parameter.Options.FirstOrDefault(option => option.Value == (value as JValue)?.Value as string);
        if (chosen is { Unsupported: { } instead })
            problems.Add(Codes.UnsupportedFeature, value.Position(), $"'{chosen.Value}' is not supported. {instead}", node.Name, parameter.DisplayName);
    }

    private void CheckSupport(ParameterDefinition parameter, JToken value)
    {
        bool isDefault = value is JValue { Value: null or "" or false }
            || (value is JValue { Value: { } said } && said.Equals(parameter.Default)) || value is JContainer { Count: 0 };
        if (parameter.Unsupported is { } instead && !isDefault)
            problems.Add(Codes.UnsupportedFeature, value.Position(), $"'{parameter.Name}' is not supported. {instead}", node.Name, parameter.DisplayName);
    }

    private void CheckScript(ParameterDefinition parameter, JToken value)
    {
        if (!parameter.IsScript || value is not JValue { Value: string code })
            return;
        try
        {
            ScriptRunner.Check(code);
        }
        catch (NodeFailedException fault)
        {
            problems.Add(fault.Code, value.Position(), fault.Message, node.Name, parameter.DisplayName);
        }
    }

    private ValuePlan? PlanList(ParameterDefinition parameter, JArray elements, DisplayScope scope, string path)
    {
        ParameterDefinition element = parameter.Element!;
        var plans = new List<ValuePlan>(elements.Count);
        for (int i = 0; i < elements.Count; i++)
        {
            ParameterDefinition named = element with { Name = $"{parameter.Name}[{i}]", DisplayName = $"{parameter.DisplayName} {i + 1}" };
            if (PlanValue(named, elements[i], scope, path) is { } plan)
                plans.Add(plan);
        }

        if (plans.Count != elements.Count)
            return null;
        return plans.TrueForAll(plan => plan is ValuePlan.Constant)
            ? new ValuePlan.Constant(parameter.MakeList!([.. plans.Select(plan => ((ValuePlan.Constant)plan).Value)]))
            : new ValuePlan.Sequence(parameter, plans);
    }

    private ValuePlan? PlanTemplate(ParameterDefinition parameter, JContainer container)
    {
        var expressions = new Dictionary<string, Expression>(StringComparer.Ordinal);
        bool valid = true;
        foreach (JValue leaf in container.DescendantsAndSelf().OfType<JValue>())
        {
            if (leaf.Value is not string text || !Expression.IsExpression(text))
                continue;
            if (Parse(text, leaf, parameter) is { } expression)
                expressions[text] = expression;
            else
                valid = false;
        }

        if (!valid)
            return null;
        return expressions.Count > 0 ? new ValuePlan.Template(container, expressions) : Convert(parameter, container);
    }

    private ValuePlan.Constant? Convert(ParameterDefinition parameter, JToken value)
    {
        try
        {
            return new ValuePlan.Constant(ParameterValue.From(parameter, value));
        }
        catch (ParameterValueException fault)
        {
            problems.Add(fault.Code, value.Position(), fault.Message, node.Name, parameter.DisplayName);
            return null;
        }
    }

    private Expression? Parse(string text, JToken at, ParameterDefinition parameter)
    {
        try
        {
            return Expression.Parse(text);
        }
        catch (ExpressionException fault)
        {
            problems.Add(fault.Code, at.Position(), fault.FullMessage, node.Name, parameter.DisplayName);
            return null;
        }
    }
}
