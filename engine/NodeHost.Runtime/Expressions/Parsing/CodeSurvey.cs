using System.Collections.Frozen;
using Acornima;
using Acornima.Ast;
using Node = Acornima.Ast.Node;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Expressions.Scope;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Parsing;

/// <summary>What a piece of code mentions: names of the scope, and ways by which it could change built-in objects.</summary>
internal sealed class CodeSurvey : AstVisitor
{
    private static readonly FrozenSet<string> Doors = FrozenSet.Create(
        StringComparer.Ordinal,
        "Object", "prototype", "constructor", "call", "apply", "bind", "BigInt", "Intl", "RegExp", "Error", "TypeError", "RangeError",
        "SyntaxError", "ReferenceError", "EvalError", "URIError", "AggregateError");

    // Built-in methods that write to their receiver: harmless as a call on data, not as a value handed around.
    private static readonly FrozenSet<string> Writers = FrozenSet.Create(
        StringComparer.Ordinal,
        "push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin", "set", "add", "delete", "clear");

    private readonly List<(int Start, int End)> _spreads = [];
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);
    private bool _callsWriter;

    private CodeSurvey()
    {
    }

    public IReadOnlyList<string> ScopeNames { get; private set; } = [];

    public bool CanReachBuiltIns { get; private set; }

    /// <summary>True if the code writes to an object, or may without it being seen.</summary>
    public bool CanChangeData => CanReachBuiltIns || _callsWriter;

    /// <summary>Where values are spread into objects.</summary>
    public IReadOnlyList<(int Start, int End)> Spreads => _spreads;

    /// <summary>True if the code mentions <c>this</c>.</summary>
    public bool UsesThis { get; private set; }

    /// <summary>True if the code may leave promises behind.</summary>
    public bool LeavesJobs { get; private set; }

    /// <exception cref="ExpressionException">The code uses what expressions do not have, or is nested too deeply.</exception>
    public static CodeSurvey Of(Node code)
    {
        CodeDepth.Check(code);
        DeniedCode.Refuse(code);
        BigIntGrowth.Check(code);
        var survey = new CodeSurvey();
        survey.Visit(code);
        survey.ScopeNames = [.. survey._names];
        return survey;
    }

    protected override object? VisitIdentifier(Identifier node)
    {
        if (ExpressionScope.Names.Contains(node.Name))
            _names.Add(node.Name);
        CanReachBuiltIns |= IsDoor(node.Name);
        return node;
    }

    /// <summary>The refusal that stands behind a syntax error; null if it is only that.</summary>
    public static ExpressionException? RefusalOf(ParseErrorException fault) =>
        fault.Error.Description.Contains("a with statement", StringComparison.Ordinal)
            ? DeniedNames.Refusal("Cannot use \"with\" statements due to security concerns")
            : null;

    protected override object? VisitLiteral(Literal node)
    {
        if (node is RegExpLiteral { RegExp.Pattern: var pattern })
            PatternCap.Check(pattern);
        CanReachBuiltIns |= node is BigIntLiteral;
        return node;
    }

    protected override object? VisitObjectExpression(ObjectExpression node)
    {
        foreach (SpreadElement spread in node.Properties.OfType<SpreadElement>())
            _spreads.Add((spread.Argument.Start, spread.Argument.End));
        return base.VisitObjectExpression(node);
    }

    protected override object? VisitThisExpression(ThisExpression node)
    {
        UsesThis = true;
        return node;
    }

    public override object? Visit(Node node)
    {
        LeavesJobs |= node is IFunction { Async: true } or ForOfStatement { Await: true } or AwaitExpression;
        return base.Visit(node);
    }

    protected override object? VisitMemberExpression(MemberExpression node)
    {
        Visit(node.Object);
        string? name = node switch
        {
            { Computed: false, Property: Identifier identifier } => identifier.Name,
            { Property: StringLiteral literal } => literal.Value,
            _ => null,
        };
        if (name is null)
        {
            CanReachBuiltIns |= node.Property is not NumericLiteral;
            Visit(node.Property);
            return node;
        }

        CanReachBuiltIns |= IsDoor(name) || Writers.Contains(name);
        return node;
    }

    protected override object? VisitCallExpression(CallExpression node)
    {
        if (node.Callee is not MemberExpression { Computed: false, Property: Identifier method } member || IsDoor(method.Name))
            return base.VisitCallExpression(node);
        _callsWriter |= Writers.Contains(method.Name);
        Visit(member.Object);
        foreach (Acornima.Ast.Expression argument in node.Arguments)
            Visit(argument);
        return node;
    }

    protected override object? VisitAssignmentExpression(AssignmentExpression node)
    {
        CanReachBuiltIns |= node.Left is not Identifier;
        return base.VisitAssignmentExpression(node);
    }

    protected override object? VisitUnaryExpression(UnaryExpression node)
    {
        CanReachBuiltIns |= node.Operator is Operator.Delete || (node is UpdateExpression && node.Argument is not Identifier);
        return base.VisitUnaryExpression(node);
    }

    protected override object? VisitForInStatement(ForInStatement node)
    {
        CanReachBuiltIns |= node.Left is not VariableDeclaration;
        return base.VisitForInStatement(node);
    }

    protected override object? VisitForOfStatement(ForOfStatement node)
    {
        CanReachBuiltIns |= node.Left is not VariableDeclaration;
        return base.VisitForOfStatement(node);
    }

    protected override object? VisitObjectPattern(ObjectPattern node)
    {
        CanReachBuiltIns = true; // A pattern can take a prototype out of an object under any name.
        return base.VisitObjectPattern(node);
    }

    protected override object? VisitImportExpression(ImportExpression node) => throw Refused("'import'", "Expressions have no modules.");

    private static bool IsDoor(string name) => Doors.Contains(name) || name.StartsWith("__", StringComparison.Ordinal);

    private static ExpressionException Refused(string what, string why) =>
        DeniedNames.Refusal($"{what} cannot be used in an expression. {why}");
}
