using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Cli.Eval;

/// <summary>
/// Evaluates one expression after another over data of their own. A script engine is kept for each context, and both engines and
/// prepared expressions only so many, so that a batch may be as long as it likes.
/// </summary>
internal sealed class EvalBench(EvalOptions options) : IDisposable
{
    private const int MostContexts = 8;
    private const int MostExpressions = 500;

    private readonly Dictionary<string, Expression> _expressions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EvalContext> _contexts = new(StringComparer.Ordinal);

    /// <summary>Evaluates an expression.</summary>
    /// <exception cref="ExpressionException">It does not parse or fails.</exception>
    /// <exception cref="FormatException">The context has not the shape that it should have.</exception>
    public EvalResult Evaluate(string text, EvalData data)
    {
        Expression expression = Parsed(text);
        EvalContext context = ContextOf(data);
        ExpressionEvaluator evaluator = context.Evaluator;
        evaluator.ForgetSwallowedErrors();
        JToken? value = evaluator.Evaluate(expression, context.ViewOf(data), data.ItemIndex);
        return new EvalResult(value, evaluator.LastKind, evaluator.FirstSwallowedError);
    }

    public void Dispose() => Forget();

    /// <summary>The text of an expression; what does not begin with '=' is the code of one.</summary>
    public static string AsExpression(string text) => Expression.IsExpression(text) ? text : $"={{{{ {text} }}}}";

    private Expression Parsed(string text)
    {
        if (_expressions.TryGetValue(text, out Expression? known))
            return known;
        var expression = Expression.Parse(text);
        // The engines hold what they made of each expression, so they go with them.
        if (_expressions.Count >= MostExpressions)
            Forget();
        _expressions.Add(text, expression);
        return expression;
    }

    private EvalContext ContextOf(EvalData data)
    {
        string key = $"{data.TimeZone?.Id} {data.Now:O} {(data.Context is { } json ? NodeJson.Write(json) : "")}";
        if (_contexts.TryGetValue(key, out EvalContext? known))
            return known;
        var context = new EvalContext(data, options);
        if (_contexts.Count >= MostContexts)
            ForgetContexts();
        _contexts.Add(key, context);
        return context;
    }

    private void Forget()
    {
        _expressions.Clear();
        ForgetContexts();
    }

    private void ForgetContexts()
    {
        foreach (EvalContext context in _contexts.Values)
            context.Dispose();
        _contexts.Clear();
    }
}

/// <summary>What an expression gave.</summary>
/// <param name="Value">The value; null for undefined.</param>
/// <param name="Kind">What its JSON does not show.</param>
/// <param name="Warning">A JavaScript error that gave undefined; null if there was none.</param>
internal sealed record EvalResult(JToken? Value, ResultKind Kind, string? Warning);
