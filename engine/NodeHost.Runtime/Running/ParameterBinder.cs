using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Planning;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>
/// Fills a node's parameters record for one item: evaluates its expressions and converts what they give. Nodes that work at several
/// items at once may ask for deferred values meanwhile, so one expression is evaluated at a time.
/// </summary>
internal sealed class ParameterBinder(ExpressionEvaluator evaluator, TimeZoneInfo zone)
{
    private readonly Lock _evaluating = new();

    /// <summary>Fills a record.</summary>
    /// <exception cref="NodeFailedException">A value cannot be computed or converted; it names the parameter.</exception>
    public object Bind(RecordPlan plan, NodeView node, int itemIndex)
    {
        if (plan.Shared is { } shared)
            return shared;
        object record = plan.Definition.Create();
        foreach (ParameterPlan parameter in plan.Parameters)
        {
            if (TryValue(parameter.Definition, parameter.Value, node, itemIndex, out object? value))
                parameter.Definition.Set!(record, value);
        }

        return record;
    }

    // False where an expression gives undefined, or null to a parameter that knows no null: the parameter is then not set, as if the workflow said nothing of it.
    private bool TryValue(ParameterDefinition parameter, ValuePlan plan, NodeView node, int itemIndex, out object? value)
    {
        if (parameter.MakeDeferred is not { } defer || plan is ValuePlan.Constant)
            return TryValueNow(parameter, plan, node, itemIndex, out value);
        value = defer(names => TryValueNow(parameter, plan, node with { Extras = names }, itemIndex, out object? now) ? now : null);
        return true;
    }

    private bool TryValueNow(ParameterDefinition parameter, ValuePlan plan, NodeView node, int itemIndex, out object? value)
    {
        value = null;
        switch (plan)
        {
            case ValuePlan.Constant constant:
                value = constant.Value;
                return true;
            case ValuePlan.Nested nested:
                value = Bind(nested.Record, node, itemIndex);
                return true;
            case ValuePlan.Sequence sequence:
                value = sequence.List.MakeList!(BindElements(sequence, node, itemIndex));
                return true;
            case ValuePlan.Template template:
                value = Convert(parameter, Fill(template.Token, template.Expressions, parameter, node, itemIndex));
                return true;
            case ValuePlan.Computed computed:
                return TryCompute(parameter, computed.Expression, node, itemIndex, out value);
            default:
                throw new InvalidOperationException($"There is no value plan {plan}.");
        }
    }

    private bool TryCompute(ParameterDefinition parameter, Expression expression, NodeView node, int itemIndex, out object? value)
    {
        JToken? result = Evaluate(parameter, expression, node, itemIndex);
        if (parameter.IsRequired && (result is null || (!parameter.MayBeEmpty && result is JValue { Value: null or "" })))
        {
            throw new NodeFailedException(Codes.RequiredParameterEmpty, $"the parameter is required, but {Shorten(expression.Source)} gives {(result is null ? "undefined" : "nothing")} for this item.")
            {
                Parameter = parameter.Name,
            };
        }

        bool saysNothing = result is null || (result.Type == JTokenType.Null && !parameter.AcceptsNull);
        if (saysNothing && parameter.Kind != ParameterKind.Any)
        {
            value = null;
            return false;
        }

        // What an expression gives may be an item's own data, which a node must not tie to its output.
        value = result is null ? null : Convert(parameter, result is JContainer { Parent: null } ? result.DeepClone() : result);
        return true;
    }

    private JToken? Evaluate(ParameterDefinition parameter, Expression expression, NodeView node, int itemIndex)
    {
        try
        {
            lock (_evaluating)
            {
                JToken? result = evaluator.Evaluate(expression, node, itemIndex);
                return parameter.KeepsNonFinite ? NonFinite(evaluator.LastKind) ?? result : result;
            }
        }
        catch (ExpressionException fault)
        {
            throw new NodeFailedException(fault.Code, fault.Message, fault)
            {
                Parameter = parameter.Name,
                Hint = $"{(fault.Hint is null ? "" : fault.Hint + " ")}At line {fault.Line}, column {fault.Column} of {Shorten(expression.Source)}",
            };
        }
    }

    private static JValue? NonFinite(ResultKind kind) => kind switch
    {
        ResultKind.NaN => new JValue(double.NaN),
        ResultKind.Infinity => new JValue(double.PositiveInfinity),
        ResultKind.NegativeInfinity => new JValue(double.NegativeInfinity),
        _ => null,
    };

    private object?[] BindElements(ValuePlan.Sequence sequence, NodeView node, int itemIndex)
    {
        var values = new object?[sequence.Elements.Count];
        for (int i = 0; i < values.Length; i++)
            TryValue(sequence.List.Element!, sequence.Elements[i], node, itemIndex, out values[i]);
        return values;
    }

    // A copy of the JSON in which the expressions are replaced by what they give. What they give is data and not looked at again.
    private JToken Fill(JToken token, IReadOnlyDictionary<string, Expression> expressions, ParameterDefinition parameter, NodeView node, int itemIndex)
    {
        switch (token)
        {
            case JObject source:
                var copy = new JObject();
                foreach (JProperty property in source.Properties())
                {
                    if (property.Value is JValue { Value: string text } && expressions.TryGetValue(text, out Expression? expression))
                    {
                        if (Evaluate(parameter, expression, node, itemIndex) is { } result)
                            copy[property.Name] = result.DeepClone();
                    }
                    else
                    {
                        copy[property.Name] = Fill(property.Value, expressions, parameter, node, itemIndex);
                    }
                }

                return copy;
            case JArray source:
                return new JArray(source.Select(element => Fill(element, expressions, parameter, node, itemIndex)));
            case JValue { Value: string text } when expressions.TryGetValue(text, out Expression? expression):
                return Evaluate(parameter, expression, node, itemIndex) ?? JValue.CreateNull();
            default:
                return token;
        }
    }

    private object? Convert(ParameterDefinition parameter, JToken value)
    {
        try
        {
            return ParameterValue.From(parameter, value, zone);
        }
        catch (ParameterValueException fault)
        {
            throw new NodeFailedException(fault.Code, fault.Message, fault) { Parameter = parameter.Name };
        }
    }

    private static string Shorten(string expression) => expression.Length <= 80 ? expression : expression[..80] + "…";
}
